"""Whom a duty binds: those whom its own sentence names, or else all addressees."""

from __future__ import annotations

import pytest

from vnchild.reading.directive import read_directive
from vnchild.rules.reporting import ordered_duties


def text(*orders: str) -> str:
    return (
        "UBND TỈNH MẪU\n\nSố: 12/UBND-VX\nV/v công tác trẻ em\n\n"
        "Mẫu, ngày 05 tháng 10 năm 2026\n\n"
        "Kính gửi:\n- Sở Y tế;\n- Công an tỉnh.\n\n"
        + "\n\n".join(orders)
        + "\n\nNơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Văn Mẫu\n"
    )


@pytest.mark.parametrize(
    "order",
    [
        "Giao Sở Y tế báo cáo UBND tỉnh trước ngày 30/11/2026.",
        "Yêu cầu Sở Y tế báo cáo UBND tỉnh trước ngày 30/11/2026.",
        "Đề nghị Sở Y tế báo cáo UBND tỉnh trước ngày 30/11/2026.",
        "UBND tỉnh yêu cầu Sở Y tế báo cáo UBND tỉnh trước ngày 30/11/2026.",
        "Về phía Sở Y tế, báo cáo UBND tỉnh trước ngày 30/11/2026.",
        "Tăng cường truyền thông. Sở Y tế báo cáo UBND tỉnh trước ngày 30/11/2026.",
        "Sở Y tế chủ trì, phối hợp với Công an tỉnh báo cáo UBND tỉnh trước ngày 30/11/2026.",
        "1. Sở Y tế chủ trì, phối hợp với Công an tỉnh báo cáo UBND tỉnh trước ngày 30/11/2026.",
    ],
)
def test_only_whom_the_sentence_names(order: str) -> None:
    directive = read_directive(text(order)).directive
    [duty] = directive.duties
    assert [each.name for each in directive.binds(duty)] == ["Sở Y tế"]


@pytest.mark.parametrize(
    "order",
    [
        "Báo cáo kết quả về UBND tỉnh trước ngày 30/11/2026.",
        "UBND tỉnh yêu cầu báo cáo kết quả trước ngày 30/11/2026.",
        "Đề nghị các cơ quan báo cáo kết quả trước ngày 30/11/2026.",
    ],
)
def test_all_addressees_where_it_names_nobody(order: str) -> None:
    directive = read_directive(text(order)).directive
    [duty] = directive.duties
    assert [each.name for each in directive.binds(duty)] == ["Sở Y tế", "Công an tỉnh"]


@pytest.mark.parametrize(
    "due",
    ["trước ngày 10/12/2026", "chậm nhất ngày 10/12/2026", "trước 17 giờ 00 ngày 10/12/2026"],
)
def test_a_duty_ordered_is_due_on_the_last_day_that_was_read(due: str) -> None:
    directive = read_directive(text(f"Sở Y tế báo cáo UBND tỉnh {due}.")).directive
    [read] = directive.duties
    [ordered] = ordered_duties(directive)
    assert ordered.due(ordered.about).last_day == read.last_day


@pytest.mark.parametrize(
    "opening", ["Thực hiện", "Triển khai", "Tiếp tục thực hiện", "Để thực hiện"]
)
def test_what_is_carried_out_is_known_also_where_the_subject_names_it(opening: str) -> None:
    given = text(
        f"{opening} Công văn số 1234/UBND-KGVX ngày 01/10/2026 của UBND tỉnh, yêu cầu:",
        "1. Sở Y tế báo cáo UBND tỉnh trước ngày 30/11/2026.",
    ).replace("V/v công tác trẻ em", "V/v triển khai Công văn số 1234/UBND-KGVX")
    directive = read_directive(given).directive
    assert [each.number for each in directive.carries_out] == ["1234/UBND-KGVX"]


def test_all_of_a_kind_and_one_by_name_are_both_bound() -> None:
    given = text(
        "2. Các Bộ, Trung ương Đoàn gửi báo cáo về Bộ Y tế trước ngày 10/12/2026."
    ).replace("- Công an tỉnh.", "- Các Bộ: Công an, Tư pháp;\n- Trung ương Đoàn.")
    directive = read_directive(given).directive
    [duty] = directive.duties
    assert [each.name for each in directive.binds(duty)] == [
        "Các Bộ: Công an, Tư pháp",
        "Trung ương Đoàn",
    ]


def test_who_leads_a_part_of_a_commune_is_bound() -> None:
    [duty] = read_directive(
        text("2. Trưởng các khu vực: báo cáo số trẻ em trước ngày 20/11/2026.")
    ).directive.duties
    assert [each.name for each in duty.by] == ["Trưởng các khu vực"]


def test_a_committee_named_right_before_a_day_alone_is_bound_by_it() -> None:
    first, second = read_directive(
        text(
            "3. UBND các huyện báo cáo kết quả trước ngày 10/11/2026; UBND huyện Mẫu hoàn thành "
            "trước ngày 05/11/2026."
        )
    ).directive.duties
    assert [each.name for each in first.by] == ["UBND các huyện"]
    assert [each.name for each in second.by] == ["UBND huyện Mẫu"]


@pytest.mark.parametrize(
    ("order", "by"),
    [
        ("1. Bệnh viện Nhi thống kê, gửi Sở Y tế trước ngày 16/11/2026.", ["Bệnh viện Nhi"]),
        ("1. Các bản lập danh sách gửi Sở Y tế trước ngày 16/11/2026.", ["Các bản"]),
        ("1. Trưởng các bản nộp hồ sơ về Sở Y tế trước ngày 16/11/2026.", ["Trưởng các bản"]),
        (
            "1. Đài Phát thanh huyện đưa tin theo đề nghị của Sở Y tế trước ngày 16/11/2026.",
            ["Đài Phát thanh huyện"],
        ),
        ("1. Hằng năm, Trạm Y tế báo cáo Sở Y tế trước ngày 16/11/2026.", ["Trạm Y tế"]),
        ("1. Trước ngày 16/11/2026, các trường báo cáo Sở Y tế.", ["Các trường"]),
        (
            "1. Công an tỉnh, Sở Xây dựng kiểm tra, báo cáo UBND tỉnh trước ngày 16/11/2026.",
            ["Công an tỉnh", "Sở Xây dựng"],
        ),
    ],
)
def test_who_gets_it_is_not_who_does_it(order: str, by: list[str]) -> None:
    directive = read_directive(text(order)).directive
    [duty] = directive.duties
    assert [each.name for each in duty.by] == by
    [task] = directive.tasks
    assert [each.name for each in task.by] == by


def test_each_clause_has_its_own_doer() -> None:
    first, second = read_directive(
        text(
            "1. Các trường lập danh sách, gửi Sở Y tế trước ngày 10/11/2026; Sở Y tế tổng hợp, "
            "báo cáo UBND tỉnh trước ngày 20/11/2026."
        )
    ).directive.duties
    assert [each.name for each in first.by] == ["Các trường"]
    assert [each.name for each in second.by] == ["Sở Y tế"]


def test_a_closing_paragraph_is_no_longer_of_the_last_part() -> None:
    last = read_directive(
        text(
            "1. Trưởng các bản nắm tình hình.",
            "Báo cáo kết quả về UBND tỉnh trước ngày 20/11/2026.",
        )
    ).directive.duties[-1]
    assert last.by == ()


def test_under_a_heading_that_is_a_name_all_is_that_ones() -> None:
    directive = read_directive(
        text("1. Trưởng các bản\nTuyên truyền đến từng hộ; ký cam kết trước ngày 15/11/2026.")
    ).directive
    [duty] = directive.duties
    assert [each.name for each in duty.by] == ["Trưởng các bản"]


def test_the_cell_of_a_table_may_name_several() -> None:
    table = (
        "| TT | Nội dung | Đơn vị chủ trì | Thời hạn |\n|---|---|---|---|\n"
        "| 1 | Khảo sát ao, hồ | Phòng Kinh tế; Công an xã | 30/11/2026 |"
    )
    [duty] = read_directive(text(table)).directive.duties
    assert [each.name for each in duty.by] == ["Phòng Kinh tế", "Công an xã"]


@pytest.mark.parametrize(
    ("order", "told"),
    [
        ("1. Rà soát trẻ em trước ngày 30/11/2026.", True),
        ("1. Sở Y tế rà soát trẻ em trước ngày 30/11/2026.", False),
        ("1. Rà soát trẻ em.", False),
    ],
)
def test_a_plan_that_says_to_nobody_that_it_is_theirs_is_told(order: str, told: bool) -> None:
    plan = (
        "UBND TỈNH MẪU\n\nSố: 12/KH-UBND\n\nMẫu, ngày 05 tháng 10 năm 2026\n\n"
        f"KẾ HOẠCH\nCông tác trẻ em\n\n{order}\n\nCHỦ TỊCH\n\nNguyễn Văn Mẫu\n"
    )
    notes = [each for each in read_directive(plan).warnings if "who is to do" in each]
    assert bool(notes) is told
