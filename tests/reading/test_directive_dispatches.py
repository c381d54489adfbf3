"""Dispatches invented for the tests, of many makes: every fact by hand."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from vnchild.reading.as_json import as_json
from vnchild.reading.directive import read_directive

HERE = Path(__file__).parent / "dispatches"
LABOUR = "Sở Lao động - Thương binh và Xã hội"

HEADS: dict[str, dict[str, Any]] = {
    "01_commune_dispatch": {
        "number": 45, "symbol": "UBND-VHXH", "kind": "công văn", "issued": "2026-03-04",
        "place": "Suối Cát", "issuer": "Ủy ban nhân dân xã Suối Cát",
        "subject": "rà soát trẻ em có hoàn cảnh đặc biệt trên địa bàn xã",
        "addressees": ["Trưởng các thôn trong xã"],
    },
    "02_plan_table_header": {
        "number": 87, "symbol": "KH-UBND", "kind": "kế hoạch", "issued": "2024-02-05",
        "place": "Lâm Sơn", "issuer": "Ủy ban nhân dân tỉnh Lâm Sơn",
        "subject": "Công tác trẻ em năm 2024", "addressees": [],
    },
    "03_decision": {
        "number": 1120, "symbol": "QĐ-SYT", "kind": "quyết định", "issued": "2025-10-09",
        "place": "Hoàng Long", "issuer": "Sở Y tế",
        "subject": "thành lập Tổ công tác bảo vệ trẻ em",
    },
    "04_ministry_dispatch": {
        "number": 2210, "symbol": "BYT-BMTE", "kind": "công văn", "issued": "2026-05-18",
        "place": "Hà Nội", "issuer": "Bộ Y tế",
        "subject": "báo cáo công tác trẻ em 6 tháng đầu năm 2026",
        "addressees": ["Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương"],
    },
    "05_urgent_telegram": {
        "number": 3, "symbol": "CĐ-UBND", "kind": "công điện", "issued": "2024-09-10",
        "place": "Cù Lao", "issuer": "Chủ tịch Ủy ban nhân dân tỉnh Cù Lao",
        "subject": "bảo đảm an toàn cho trẻ em trong mưa lũ",
        "addressees": [
            "Giám đốc các Sở: Lao động - Thương binh và Xã hội, Giáo dục và Đào tạo",
            "Chủ tịch UBND các huyện, thành phố",
        ],
    },
    "06_school": {
        "number": 15, "symbol": "KH-THCSNM", "kind": "kế hoạch", "issued": "2023-09-20",
        "place": "Bến Sông", "issuer": "Trường THCS Nguyễn Mẫu",
        "subject": "Phòng, chống tai nạn thương tích, đuối nước năm học 2023 - 2024",
        "addressees": [],
    },
    "07_party": {
        "number": 64, "symbol": "CV/HU", "kind": "công văn", "issued": "2024-05-14",
        "place": "Thanh Hà", "issuer": "Huyện ủy Thanh Hà",
        "subject": "triển khai Chỉ thị số 28-CT/TW",
        "addressees": [
            "Các chi, đảng bộ trực thuộc Huyện ủy",
            "Mặt trận Tổ quốc và các đoàn thể huyện",
        ],
    },
    "08_instruction": {
        "number": 9, "symbol": "CT-UBND", "kind": "chỉ thị", "issued": "2023-04-22",
        "place": "Đại Bình", "issuer": "Ủy ban nhân dân tỉnh Đại Bình",
        "subject": "TĂNG CƯỜNG PHÒNG, CHỐNG ĐUỐI NƯỚC TRẺ EM", "addressees": [],
    },
    "09_notice": {
        "number": 77, "symbol": "TB-VP", "kind": "thông báo", "issued": "2024-07-03",
        "place": "Tân Hải", "issuer": "Văn phòng Ủy ban nhân dân tỉnh Tân Hải",
        "subject": "Kết luận của Phó Chủ tịch UBND tỉnh tại cuộc họp về dữ liệu trẻ em",
        "addressees": [],
    },
    "10_department_letter": {
        "number": None, "symbol": "LĐTBXH", "kind": "công văn", "issued": "2022-11",
        "place": "Vĩnh An", "issuer": "Phòng Lao động - Thương binh và Xã hội",
        "subject": "báo cáo thống kê trẻ em (theo Thông tư 13/2021/TT-BLĐTBXH)",
        "addressees": ["UBND các phường, xã", "Trạm Y tế các phường, xã", "Công an các phường, xã"],
    },
    "11_plan_task_table": {
        "number": 140, "symbol": "KH-UBND", "kind": "kế hoạch", "issued": "2025-01-12",
        "place": "Đảo Ngọc", "issuer": "Ủy ban nhân dân huyện Đảo Ngọc",
        "subject": "Triển khai Tháng hành động vì trẻ em năm 2025", "addressees": [],
    },
    "12_ocr_pages": {
        "number": 2301, "symbol": "UBND-VX", "kind": "công văn", "issued": "2025-06-02",
        "place": "Hồng Ngọc", "issuer": "Uỷ ban nhân dân thành phố Hồng Ngọc",
        "subject": "tăng cường công tác bảo vệ, chăm sóc trẻ em dịp hè 2025",
        "addressees": [
            "Các phòng, ban, ngành, đoàn thể thành phố",
            "UBND các phường, xã",
            "Trung tâm Y tế thành phố",
        ],
    },
}  # fmt: skip

CITES: dict[str, list[str]] = {
    "01_commune_dispatch": ["12/KH-UBND", "Luật Trẻ em", "56/2017/NĐ-CP"],
    "02_plan_table_header": ["Luật Trẻ em", "23/QĐ-TTg", "214/LĐTBXH-TE"],
    "03_decision": ["20/2025/TT-BYT", "33/2025/QĐ-UBND"],
    "04_ministry_dispatch": ["121/2020/QH14"],
    "05_urgent_telegram": ["88/CĐ-TTg"],
    "06_school": ["301/PGDĐT-CTTT"],
    "07_party": ["28-CT/TW"],
    "08_instruction": [],
    "09_notice": ["310/BC-SLĐTBXH"],
    "10_department_letter": ["13/2021/TT-BLĐTBXH", "4410/SLĐTBXH-TE"],
    "11_plan_task_table": ["28/2019/TT-BLĐTBXH", "18/KH-UBND"],
    "12_ocr_pages": ["1205/UBND-VX"],
}

Duty = tuple[str | None, str | None, str | None, str | None, str | None]
DUTIES: dict[str, list[Duty]] = {
    "01_commune_dispatch": [
        (None, "trước ngày 25/3/2026", "before", "2026-03-24", None),
        (None, "chậm nhất ngày 31/3/2026", "by", "2026-03-31",
         "UBND xã (qua Phòng Văn hóa - Xã hội)"),
    ],
    "02_plan_table_header": [
        (None, "từ ngày 01/6 đến ngày 30/6/2024", "by", "2024-06-30", None),
        (None, "trong tháng 8 năm 2024", "by", "2024-08-31", None),
        ("first_half", "trước ngày 30/6/2024", "before", "2024-06-29",
         "UBND tỉnh và Bộ Lao động - Thương binh và Xã hội"),
        ("year", "trước ngày 20/12/2024", "before", "2024-12-19",
         "UBND tỉnh và Bộ Lao động - Thương binh và Xã hội"),
        (None, "trước ngày 15 tháng 3 năm 2024", "before", "2024-03-14", None),
        ("first_half", "trước ngày 15/6", "before", None, LABOUR),
        ("year", "trước ngày 10/12", "before", None, LABOUR),
    ],
    "03_decision": [("month", "trước ngày 05 hằng tháng", "before", None, "Giám đốc Sở")],
    "04_ministry_dispatch": [
        ("first_half", "trước ngày 30 tháng 6 năm 2026", "before", "2026-06-29",
         "Bộ Y tế (qua Cục Bà mẹ và Trẻ em)"),
    ],
    "05_urgent_telegram": [
        (None, "trước 16 giờ 00 ngày 12/9/2024", "before", "2024-09-12", LABOUR),
        ("ad_hoc", None, None, None, "Chủ tịch UBND tỉnh"),
    ],
    "06_school": [
        (None, "trước ngày 30/9/2023", "before", "2023-09-29", None),
        (None, "trước ngày 05/10/2023", "before", "2023-10-04", None),
        ("month", "trước ngày 25 hằng tháng", "before", None, "Ban Giám hiệu"),
        (None, "trước ngày 10/01/2024", "before", "2024-01-09", "Ban Giám hiệu"),
        (None, "trước ngày 20/5/2024", "before", "2024-05-19", "Ban Giám hiệu"),
    ],
    "07_party": [
        (None, "trong quý II/2024", "by", "2024-06-30", None),
        (None, "không quá ngày 15/6/2024", "by", "2024-06-15",
         "Ban Thường vụ Huyện ủy (qua Ban Tuyên giáo Huyện ủy)"),
        ("year", "trước ngày 15/12 hằng năm", "before", None, "Ban Thường vụ Huyện ủy"),
    ],
    "08_instruction": [
        (None, "trước ngày 31/5/2023", "before", "2023-05-30", None),
        ("quarter_2", "trước ngày 25/6/2023", "before", "2023-06-24", "UBND tỉnh"),
        ("quarter_3", "trước ngày 25/9/2023", "before", "2023-09-24", "UBND tỉnh"),
        (None, "muộn nhất là ngày 20/5/2023", "by", "2023-05-20", None),
    ],
    "09_notice": [
        (None, "trước ngày 31/7/2024", "before", "2024-07-30", None),
        (None, "trong vòng 05 ngày làm việc kể từ ngày ban hành Thông báo này", "by", None, None),
        ("month", "vào ngày 25 hằng tháng", "by", None, LABOUR),
    ],
    "10_department_letter": [
        ("year", "trước ngày 28/11/2022", "before", "2022-11-27",
         "Phòng Lao động - Thương binh và Xã hội"),
        ("ad_hoc", None, None, None, None),
    ],
    "11_plan_task_table": [
        (None, "Trước ngày 01/6/2025", "before", "2025-05-31", None),
        (None, "Chậm nhất ngày 30/6/2025", "by", "2025-06-30", None),
        (None, "Trước ngày 10/7/2025", "before", "2025-07-09", "UBND huyện"),
    ],
    "12_ocr_pages": [
        (None, "chậm nhất là ngày 29/8/2025", "by", "2025-08-29",
         "UBND thành phố (qua Phòng Văn hoá, Khoa học và Thông tin)"),
        (None, "trước ngày 15/7", "before", "2025-07-14", None),
        (None, "15/8/2025", "before", "2025-08-14", None),
    ],
}  # fmt: skip

SIGNERS = {
    "01_commune_dispatch": ("Hoàng Văn Mẫu", "Chủ tịch", ("TM",)),
    "02_plan_table_header": ("Đinh Thị Thử", "Phó Chủ tịch", ("TM", "KT")),
    "03_decision": ("Vũ Minh Giả", "Giám đốc", ()),
    "04_ministry_dispatch": ("Lê Thị Ví Dụ", "Thứ trưởng", ("KT",)),
    "05_urgent_telegram": ("Phan Văn Thử", "Phó Chủ tịch", ("KT",)),
    "06_school": ("Cao Thị Thí Nghiệm", "Hiệu trưởng", ()),
    "07_party": ("Ngô Quang Thử", "Phó Bí thư", ("TM",)),
    "08_instruction": ("Bùi Văn Giả Định", "Chủ tịch", ()),
    "09_notice": ("Dương Thị Minh Hoạ", "Chánh Văn phòng", ("TL",)),
    "10_department_letter": ("Mạc Văn Thử Nghiệm", "Trưởng phòng", ()),
    "11_plan_task_table": ("Tô Thị Giả", "Chủ tịch", ("Q",)),
    "12_ocr_pages": ("Lâm Thị Ngọc Thử", "Phó Chủ tịch", ("TM", "KT")),
}


def given(name: str) -> str:
    return (HERE / f"{name}.txt").read_text(encoding="utf-8")


def test_every_dispatch_has_its_facts() -> None:
    assert sorted(p.stem for p in HERE.glob("*.txt")) == sorted(HEADS)


@pytest.mark.parametrize("name", HEADS)
def test_head(name: str) -> None:
    told = as_json(read_directive(given(name)))
    assert {key: told[key] for key in HEADS[name]} == HEADS[name]


@pytest.mark.parametrize("name", HEADS)
def test_documents_named(name: str) -> None:
    directive = read_directive(given(name)).directive
    assert [cited.number or cited.name for cited in directive.cites] == CITES[name]


@pytest.mark.parametrize("name", HEADS)
def test_duties(name: str) -> None:
    duties = read_directive(given(name)).directive.duties
    assert [
        (
            duty.period and duty.period.code,
            duty.due,
            duty.bound and duty.bound.code,
            duty.last_day and duty.last_day.isoformat(),
            duty.to,
        )
        for duty in duties
    ] == DUTIES[name]


@pytest.mark.parametrize("name", HEADS)
def test_signer(name: str) -> None:
    signer = read_directive(given(name)).directive.signer
    assert signer is not None
    assert (signer.name, signer.office, signer.capacity) == SIGNERS[name]


@pytest.mark.parametrize("name", HEADS)
def test_spans_hold_the_printed_words(name: str) -> None:
    text = given(name)
    reading = read_directive(text)

    def shown(start: int, end: int) -> str:
        return " ".join(text[start:end].replace("*", "").split())

    apart = {"signer", "issuer"}
    found = [(each.span, each.printed) for each in reading.fields if each.name not in apart]
    found += [(each.span, each.printed) for each in reading.addressees]
    found += [(each.span, each.printed) for each in reading.duties]
    for span, printed in found:
        assert shown(span.start, span.end) == printed


@pytest.mark.parametrize("name", HEADS)
def test_layout_does_not_matter(name: str) -> None:
    plain = as_json(read_directive(given(name)))
    for changed in (
        given(name).replace("\n", "\r\n"),
        "\ufeff" + given(name),
        given(name).replace(" ", "  "),
        given(name).replace("\n\n", "\n\n\n\n"),
    ):
        told = as_json(read_directive(changed))
        for key in ("number", "symbol", "kind", "issued", "place", "issuer", "addressees"):
            assert told[key] == plain[key]


def test_a_decision_names_who_carries_it_out() -> None:
    addressees = read_directive(given("03_decision")).directive.addressees
    assert addressees[0].name == "Chánh Văn phòng Sở"


def test_the_body_above_the_issuer() -> None:
    assert read_directive(given("03_decision")).directive.superior == "UBND tỉnh Hoàng Long"
    assert read_directive(given("07_party")).directive.superior == "Tỉnh ủy Cẩm Giang"


def test_a_row_of_a_table_says_who_does_it() -> None:
    duties = read_directive(given("11_plan_task_table")).directive.duties
    assert [duty.by[0].name for duty in duties] == ["Phòng Y tế", "UBND các xã", "UBND các xã"]
    assert [duty.what for duty in duties][:2] == [
        "Lễ phát động Tháng hành động vì trẻ em",
        "Tặng quà trẻ em có hoàn cảnh đặc biệt",
    ]


def test_sections_of_a_plan() -> None:
    tasks = read_directive(given("02_plan_table_header")).directive.tasks
    assert {task.label: [each.name for each in task.by] for task in tasks} == {
        "II.1": [],
        "II.2": [],
        "III.1.a": [LABOUR],
        "III.1.b": [LABOUR],
        "III.2": ["Sở Giáo dục và Đào tạo"],
        "III.3.1": ["UBND các huyện, thành phố"],
        "III.3.2": ["UBND các huyện, thành phố"],
    }
