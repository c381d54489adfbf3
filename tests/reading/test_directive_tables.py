"""Tables of tasks: what is due by the columns that their heads name."""

from __future__ import annotations

import pytest

from vnchild.domain.directive import ReportingRequest
from vnchild.reading.directive import read_directive

HEAD = """ỦY BAN NHÂN DÂN
TỈNH VÍ DỤ

Số: 12/KH-UBND

Ví Dụ, ngày 01 tháng 3 năm 2026

KẾ HOẠCH
Công tác trẻ em năm 2026

"""
TAIL = "\n\nNơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Văn Mẫu\n"


def duties(*rows: str) -> tuple[ReportingRequest, ...]:
    return read_directive(HEAD + "\n".join(rows) + TAIL).directive.duties


def last_days(cell: str, column: str = "Thời hạn") -> list[str | None]:
    found = duties(
        f"| TT | Nội dung | Đơn vị chủ trì | {column} |",
        "|---|---|---|---|",
        f"| 1 | Rà soát trẻ em | Sở Y tế | {cell} |",
    )
    return [None if duty.last_day is None else duty.last_day.isoformat() for duty in found]


@pytest.mark.parametrize(
    ("cell", "days"),
    [
        ("31/3/2026", ["2026-03-31"]),
        ("ngày 31/3/2026", ["2026-03-31"]),
        ("Trước ngày 31/3/2026", ["2026-03-30"]),
        ("Xong trước 31/3/2026", ["2026-03-30"]),
        ("Tháng 6/2026", ["2026-06-30"]),
        ("Tháng 6 năm 2026", ["2026-06-30"]),
        ("Quý II/2026", ["2026-06-30"]),
        ("Quý II và quý III/2026", ["2026-09-30"]),
        ("01/6 - 15/6/2026", ["2026-06-15"]),
        ("31/3/2026 và 30/9/2026", ["2026-03-31", "2026-09-30"]),
        ("30/6", ["2026-06-30"]),
        ("31/6/2026", [None]),
        ("Hằng tháng", []),
        ("Thường xuyên", []),
        ("", []),
        ("Theo Kế hoạch số 5/KH-UBND", []),
        ("05 ngày", []),
    ],
)
def test_a_cell_under_the_head_of_the_days(cell: str, days: list[str | None]) -> None:
    assert last_days(cell) == days


@pytest.mark.parametrize(
    ("column", "is_due"),
    [
        ("Thời hạn", True),
        ("Thời hạn hoàn thành", True),
        ("Hạn", True),
        ("Hạn nộp báo cáo", True),
        ("Thời gian hoàn thành", True),
        ("Thời gian thực hiện", True),
        ("**Tiến độ thực hiện**", True),
        ("Hoàn thành", True),
        ("Ngày sinh", False),
        ("Ngày ban hành", False),
        ("Thời hạn bảo quản", False),
        ("Hạn mức", False),
        ("Ghi chú", False),
    ],
)
def test_only_a_column_of_days_by_which_is_one(column: str, is_due: bool) -> None:
    assert last_days("31/3/2026", column) == (["2026-03-31"] if is_due else [])


def test_what_and_by_whom_are_in_their_own_columns() -> None:
    (duty,) = duties(
        "TT | Đơn vị thực hiện | Nội dung | Thời hạn | Ghi chú",
        "1 | Sở Y tế | Kiểm tra | 31/3/2026 | Có biểu mẫu dài hơn tên của nhiệm vụ kèm theo",
    )
    assert duty.what == "Kiểm tra"
    assert [each.name for each in duty.by] == ["Sở Y tế"]
    assert duty.to is None


def test_a_merged_cell_is_that_of_the_row_above() -> None:
    found = duties(
        "| TT | Nội dung | Chủ trì | Thời hạn |",
        "|---|---|---|---|",
        "| 1 | Rà soát trẻ em | Sở Y tế | 31/3/2026 |",
        "|   |   | Công an tỉnh | 30/4/2026 |",
        "|   | Tập huấn |   | 31/5/2026 |",
    )
    assert [duty.what for duty in found] == ["Rà soát trẻ em", "Rà soát trẻ em", "Tập huấn"]
    assert [[each.name for each in duty.by] for duty in found] == [
        ["Sở Y tế"],
        ["Công an tỉnh"],
        [],
    ]


def test_a_report_in_a_table_goes_to_whom_it_names() -> None:
    (duty,) = duties(
        "| TT | Nội dung | Đơn vị chủ trì | Thời hạn |",
        "| 1 | Báo cáo 6 tháng đầu năm 2026 về Sở Y tế | UBND các xã | 15/6/2026 |",
    )
    assert (duty.to, duty.period and duty.period.code) == ("Sở Y tế", "first_half")
    assert [each.name for each in duty.by] == ["UBND các xã"]


@pytest.mark.parametrize(
    "column", ["Nơi nhận báo cáo", "Nơi nhận", "Nơi gửi", "Đơn vị nhận báo cáo", "Gửi về"]
)
def test_a_column_may_tell_to_whom_it_goes(column: str) -> None:
    found = duties(
        f"| TT | Nội dung | {column} | Đơn vị thực hiện | Thời hạn |",
        "|---|---|---|---|---|",
        "| 1 | Báo cáo năm | UBND tỉnh | Sở Y tế | 15/12/2026 |",
        "| 2 | Báo cáo quý về Sở Nội vụ | | UBND các xã | 15/11/2026 |",
        "| 3 | Báo cáo tháng | Hộp thư điện tử | UBND các xã | 15/10/2026 |",
    )
    assert [duty.to for duty in found] == ["UBND tỉnh", "Sở Nội vụ", None]
    assert [[each.name for each in duty.by] for duty in found] == [
        ["Sở Y tế"],
        ["UBND các xã"],
        ["UBND các xã"],
    ]


def test_who_is_given_a_task_is_not_to_whom_it_goes() -> None:
    (duty,) = duties(
        "| TT | Nội dung | Đơn vị được giao | Thời hạn |",
        "|---|---|---|---|",
        "| 1 | Báo cáo năm | Sở Y tế | 15/12/2026 |",
    )
    assert ([each.name for each in duty.by], duty.to) == (["Sở Y tế"], None)


def test_a_table_ends_where_other_words_begin() -> None:
    found = duties(
        "| TT | Nội dung | Thời hạn |",
        "| 1 | Rà soát | 31/3/2026 |",
        "",
        "Biểu dưới đây ghi các đợt khám sức khỏe cho trẻ em của những năm trước để tham khảo, "
        "không phải là nhiệm vụ của Kế hoạch này và không có thời hạn nào.",
        "",
        "| 1 | Đợt khám | 31/3/2025 |",
    )
    assert [duty.what for duty in found] == ["Rà soát"]
