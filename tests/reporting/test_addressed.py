"""A duty ordered by a directive is owed by those it is addressed to, and by no others."""

from __future__ import annotations

from datetime import date

import pytest

from vnchild.domain.agency_parsing import parse_agency
from vnchild.reading.directive import read_directive
from vnchild.rules.reporting import due_reports, ordered_duties
from vnchild.rules.reporting.addressed import MAYBE_OF_OTHERS, takes_in

DAY = date(2026, 12, 1)
COMMUNE = "UBND xã Mẫu Sơn, tỉnh An Giang"
PROVINCE = "UBND tỉnh An Giang"
HEALTH = "Sở Y tế tỉnh An Giang"


@pytest.mark.parametrize(
    ("agency", "addressee", "told"),
    [
        (COMMUNE, "UBND các xã, phường, đặc khu", True),
        (COMMUNE, "Chủ tịch UBND các xã, phường", True),
        (COMMUNE, "Uỷ ban nhân dân xã Mẫu Sơn", True),
        (COMMUNE, "Ủy ban nhân dân xã Khác", False),
        (COMMUNE, "UBND các tỉnh, thành phố trực thuộc Trung ương", False),
        (COMMUNE, "UBND các huyện, thị xã", False),
        (COMMUNE, "Sở Y tế", False),
        (COMMUNE, "Các trường học trên địa bàn xã", False),
        (COMMUNE, "Ủy ban nhân dân các cấp", None),
        (PROVINCE, "Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương", True),
        (PROVINCE, "UBND tỉnh An Giang", True),
        (PROVINCE, "UBND tỉnh Lai Châu", False),
        (PROVINCE, "UBND các xã, phường", False),
        (PROVINCE, "Công an tỉnh", False),
        (HEALTH, "Sở Y tế", True),
        (HEALTH, "Giám đốc Sở Y tế các tỉnh, thành phố", True),
        (HEALTH, "Các sở, ban, ngành, đoàn thể cấp tỉnh", True),
        (HEALTH, "Sở Y tế tỉnh Lai Châu", False),
        (HEALTH, "Sở Tư pháp", False),
        (HEALTH, "UBND các xã", False),
        (HEALTH, "Các Sở: Y tế, Tư pháp", True),
        (HEALTH, "Giám đốc các Sở: Tư pháp, Giáo dục và Đào tạo", False),
        (HEALTH, "Các phòng, ban, ngành, đoàn thể huyện", False),
        (COMMUNE, "UBND các xã: Mẫu Sơn, Khác", True),
        (COMMUNE, "UBND các xã: Khác, Nữa", False),
        (COMMUNE, "UBND các xã trên địa bàn tỉnh", True),
        (COMMUNE, "Chủ tịch Hội Liên hiệp Phụ nữ các xã", False),
        (PROVINCE, "UBND các xã trên địa bàn tỉnh", False),
        ("Công an tỉnh An Giang", "Công an tỉnh", True),
        ("Công an tỉnh An Giang", "Công an các xã, phường", False),
        ("Công an xã Mẫu Sơn, tỉnh An Giang", "Công an các xã, phường", True),
        ("Công an xã Mẫu Sơn, tỉnh An Giang", "Công an tỉnh", False),
        (HEALTH, "Sở Y tế, Sở Tư pháp", True),
        ("Sở LĐTBXH tỉnh An Giang", "Giám đốc Sở LĐ-TB&XH các tỉnh, thành phố", True),
        ("Chủ tịch UBND xã Mẫu Sơn, tỉnh An Giang", "Chủ tịch UBND các xã", True),
        ("Chủ tịch UBND xã Mẫu Sơn, tỉnh An Giang", "UBND các xã", None),
        (HEALTH, "Các cơ quan, đơn vị liên quan", None),
    ],
)
def test_whom_the_words_bind(agency: str, addressee: str, told: bool | None) -> None:
    found = parse_agency(agency, DAY)
    assert found is not None
    assert takes_in([addressee], found) is told


def test_one_addressee_is_enough_and_nobody_is_not_known() -> None:
    found = parse_agency(COMMUNE, DAY)
    assert found is not None
    assert takes_in(["Sở Y tế", "UBND các xã"], found) is True
    assert takes_in(["Sở Y tế", "Các đơn vị liên quan"], found) is None
    assert takes_in([], found) is None


def test_only_those_addressed_owe_what_a_dispatch_orders() -> None:
    directive = read_directive(
        "UBND TỈNH AN GIANG\n\nSố: 12/UBND-VX\nV/v công tác trẻ em\n\n"
        "An Giang, ngày 05 tháng 10 năm 2026\n\nKính gửi:\n- Sở Y tế;\n- UBND các xã, phường.\n\n"
        "1. UBND các xã, phường báo cáo Sở Y tế trước ngày 05/12/2026.\n\n"
        "2. Sở Y tế báo cáo UBND tỉnh trước ngày 10/12/2026.\n\n"
        "3. Các cơ quan, đơn vị liên quan: báo cáo UBND tỉnh trước ngày 12/12/2026.\n\n"
        "Nơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Văn Mẫu\n"
    ).directive
    also = ordered_duties(directive)

    def owed(agency: str) -> dict[str, bool]:
        reports = due_reports(agency, DAY, date(2026, 12, 14), also=also)
        return {
            each.due.last_day.isoformat(): each.note is MAYBE_OF_OTHERS
            for each in reports
            if each.due.duty in also
        }

    assert owed(COMMUNE) == {"2026-12-04": False, "2026-12-11": True}
    assert owed(HEALTH) == {"2026-12-09": False, "2026-12-11": True}
    assert owed(PROVINCE) == {}, "who issued it and receives the report"
