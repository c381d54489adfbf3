"""Timetables that are laid out with runs of spaces."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnchild.reading.directive import Reading, read_directive
from vnchild.reading.text.bars import spaces_as_bars

HEAD = """SỞ Y TẾ TỈNH MẪU

Số: 12/KH-SYT

Mẫu, ngày 05 tháng 01 năm 2024

KẾ HOẠCH
Công tác trẻ em năm 2024

I. TIẾN ĐỘ

"""
FOOT = "\n\nNơi nhận:              GIÁM ĐỐC\n- Lưu: VT.\n                       Lê Văn Thử\n"


def read(table: str) -> Reading:
    return read_directive(HEAD + table + FOOT)


def told(reading: Reading) -> list[tuple[str, str | None, list[str]]]:
    return [
        (
            duty.what,
            None if duty.last_day is None else duty.last_day.isoformat(),
            [whom.name for whom in duty.by],
        )
        for duty in reading.directive.duties
    ]


TABLE = """
   Thời gian          Nội dung                        Đơn vị thực hiện
   ---------------------------------------------------------------------
   Tháng 02/2024      Lập danh sách trẻ mồ côi        Phòng Nghiệp vụ
   Tháng 4-5/2024     Khám sức khỏe cho trẻ em        Trung tâm Y tế
                      tại cơ sở trợ giúp xã hội       huyện

   Quý III/2024       Trao học bổng                   Văn phòng
"""


def test_the_months_of_a_timetable_are_due() -> None:
    reading = read(TABLE)
    assert told(reading) == [
        ("Lập danh sách trẻ mồ côi", "2024-02-29", ["Phòng Nghiệp vụ"]),
        (
            "Khám sức khỏe cho trẻ em tại cơ sở trợ giúp xã hội",
            "2024-05-31",
            ["Trung tâm Y tế huyện"],
        ),
        ("Trao học bổng", "2024-09-30", ["Văn phòng"]),
    ]
    text = HEAD + TABLE + FOOT
    assert [text[each.span.start : each.span.end] for each in reading.duties] == [
        "Tháng 02/2024", "Tháng 4-5/2024", "Quý III/2024",
    ]  # fmt: skip
    assert reading.directive.signer is not None
    assert reading.directive.signer.name == "Lê Văn Thử"


def test_a_day_that_goes_on_in_the_line_below() -> None:
    table = (
        "TT    Nội dung công việc        Cơ quan chủ trì     Thời gian hoàn thành\n"
        "1     Rà soát trẻ khuyết tật    Trạm Y tế           Trước ngày\n"
        "      tại các thôn                                  15/6/2024\n"
        "2     Tổng hợp số liệu          Phòng Nghiệp vụ     30/6/2024\n"
    )
    reading = read(table)
    assert told(reading) == [
        ("Rà soát trẻ khuyết tật tại các thôn", "2024-06-14", ["Trạm Y tế"]),
        ("Tổng hợp số liệu", "2024-06-30", ["Phòng Nghiệp vụ"]),
    ]
    assert reading.directive.duties[0].due == "Trước ngày 15/6/2024"
    text = HEAD + table
    assert [text[each.span.start : each.span.end] for each in reading.duties] == [
        "15/6/2024", "30/6/2024",
    ]  # fmt: skip


def test_names_that_stand_in_the_middle_of_their_columns() -> None:
    table = (
        "      THỜI HẠN              NỘI DUNG               ĐƠN VỊ\n"
        "  Tháng 3/2024      Lập danh sách trẻ mồ côi     Văn phòng\n"
        "  Tháng 6/2024      Tổng hợp kết quả rà soát     Văn phòng\n"
    )
    assert [day for _, day, _ in told(read(table))] == ["2024-03-31", "2024-06-30"]


@pytest.mark.parametrize(
    ("cell", "days"),
    [
        ("Tháng 5/2024", ["2024-05-31"]),
        ("Trước 10/5/2024", ["2024-05-09"]),
        ("25/5 - 30/6/2024", ["2024-06-30"]),
        ("8h00 - 8h30", []),
        ("13 giờ 30", []),
        ("Thường xuyên", []),
    ],
)
def test_a_column_of_times_without_more(cell: str, days: list[str]) -> None:
    reading = read(f"| Nội dung | Đơn vị chủ trì | Thời gian |\n|-|-|-|\n| Họp | Sở | {cell} |\n")
    assert [day for _, day, _ in told(reading)] == days


def test_times_tell_nothing_where_nobody_is_named() -> None:
    assert (
        told(read("| Nội dung | Kinh phí | Thời gian |\n|-|-|-|\n| Họp | 5 | Tháng 5/2024 |\n"))
        == []
    )


def test_tabs_with_an_empty_first_cell() -> None:
    table = "TT\tNội dung\tThời hạn\n1\tLập danh sách\t30/4/2024\n\tTổng hợp\t31/5/2024\n"
    assert [day for _, day, _ in told(read(table))] == ["2024-04-30", "2024-05-31"]


@pytest.mark.parametrize(
    "text",
    [
        "Thời gian      Nội dung\nTháng 3        Họp\nTháng 4        Khám\n",
        "Thời gian    Nội dung    Đơn vị\nTháng 3      Họp         Sở\n",
        "Thời gian    Nội dung    Đơn vị\nTháng 3 các xã họp bàn   Sở   Y tế\nTháng 4 như trên\n",
        "Hạn    12/3    Đơn vị\nMột    Hai     Ba\nMột    Hai     Ba\n",
        "Nơi nhận:     ĐẠI DIỆN      ĐẠI DIỆN\n- Lưu         SỞ Y TẾ       CÔNG AN\n"
        "- Sở          Lê A          Lê B\n",
        "Sở    Ngày    " + "x" * 70 + "\nMột   Hai     Ba\nMột   Hai     Ba\n",
        "| Hạn   | Ai   | Gì |\n",
    ],
)
def test_what_is_no_timetable_stays_as_it_is(text: str) -> None:
    assert spaces_as_bars(text) == text


def test_a_table_ends_where_the_text_goes_on() -> None:
    rows = "Hạn       Nội dung     Đơn vị\nTháng 3   Họp          Sở\nTháng 4   Khám         Trạm\n"
    after = (
        "II. TỔ CHỨC\nCác xã gửi báo cáo về Sở Y tế theo quy định.\n"
        "Tháng 5   Xét          Sở\nNơi nhận:              GIÁM ĐỐC\n"
    )
    assert spaces_as_bars(rows + after).endswith(after)
    signed = "Nơi nhận: CHỦ TỊCH        PHÓ\n"
    assert spaces_as_bars(rows + signed).endswith(signed)


@given(
    st.text(alphabet="aA1 |\t\n-", max_size=200),
    st.text(alphabet="Bb \n", max_size=60),
)
def test_only_spaces_give_way_to_bars(before: str, after: str) -> None:
    text = f"{before}\nHạn     Việc     Ai\nMột     Hai      Ba\nBốn     Năm      Sáu\n{after}"
    barred = spaces_as_bars(text)
    assert len(barred) == len(text)
    assert all(a == b or (a == " " and b == "|") for a, b in zip(text, barred, strict=True))
    assert barred != text
