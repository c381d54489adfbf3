"""Tables of which a copy has lost the columns: one cell a line, rows run on, tags of a web page."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reading.test_directive_duties import HEAD, TAIL
from vnchild.domain.directive import ReportingRequest
from vnchild.reading.directive import read_directive
from vnchild.reading.text.stacked import stacked_as_bars
from vnchild.reading.text.tags import tags_as_lines

ONE_A_LINE = """
TT

Nội dung công việc

Đơn vị thực hiện

Thời gian hoàn thành

1

Lập danh sách trẻ em từ 6 đến 36 tháng tuổi

Trạm Y tế các xã

Trước ngày 10/5/2024

2

Cấp thẻ cho trẻ em

UBND các xã

22/5/2024
"""
RUN_ON = """
TT Nội dung công việc Đơn vị thực hiện Thời gian
hoàn thành
1 Thống kê trẻ em, lập danh sách
hộ có trẻ em khuyết tật UBND các xã 10/5/2024
2 Tiếp nhận, cấp phát vật tư Trung tâm Y
tế huyện Trước ngày
18/5/2024
3
3 Khám sàng lọc cho trẻ em
Trung tâm Y tế huyện Quý III/2024
"""
NUMBERED = """
TT
Nhiệm vụ, giải pháp
Cơ quan
chủ trì
Thời gian
thực hiện
1.
Rà soát thể chế
1.1
Rà soát quy định về trẻ em, thủ tục
hành chính
Sở Y tế
Nhiệm vụ thường
xuyên
1.2
Xây dựng cơ chế hỗ trợ trẻ em
Sở Nội vụ
Quý IV/2024
CÔNG BÁO/Số 12
94
2.1
Ban hành chính sách mới
Sở Tài chính
31/12/2024
"""
HTML = (
    '<table border="1"><thead><tr><th>STT</th><th>Nhiệm vụ</th><th>Cơ quan báo cáo</th>'
    "<th>Thời hạn</th></tr></thead><tbody><tr><td>1</td><td><p>Kê khai trẻ em</p></td>\n"
    "<td>Các xã</td><td>Trước ngày 31/5/2024</td></tr>\n<tr><td>2</td><td>Công khai</td>"
    '<td colspan="1">Phòng Y tế</td><td>Chậm nhất ngày 29/6/2024</td></tr></tbody></table>'
)


def of_table(table: str) -> tuple[ReportingRequest, ...]:
    text = HEAD.removesuffix("1. ") + "Thực hiện theo bảng sau:\n\n" + table
    return read_directive(text + "\n\nTrên đây là kế hoạch./." + TAIL).directive.duties


def shown(duties: tuple[ReportingRequest, ...]) -> list[tuple[str, str]]:
    return [(str(duty.last_day), ", ".join(by.name for by in duty.by)) for duty in duties]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_one_cell_a_line(end: str) -> None:
    duties = of_table(ONE_A_LINE.replace("\n", end))
    assert shown(duties) == [
        ("2024-05-09", "Trạm Y tế các xã"),
        ("2024-05-22", "UBND các xã"),
    ]
    assert duties[0].what.startswith("Lập danh sách trẻ em")
    assert [duty.due for duty in duties] == ["Trước ngày 10/5/2024", "22/5/2024"]


def test_the_spans_of_a_lost_table_are_those_of_the_text_as_given() -> None:
    text = HEAD.removesuffix("1. ") + "Bảng phân công:\n" + ONE_A_LINE + TAIL
    found = read_directive(text).duties
    assert [text[each.span.start : each.span.end] for each in found] == [
        "Trước ngày 10/5/2024",
        "22/5/2024",
    ]


def test_rows_that_run_on_end_with_their_day() -> None:
    duties = of_table(RUN_ON)
    assert [str(duty.last_day) for duty in duties] == ["2024-05-10", "2024-05-17", "2024-09-30"]
    assert duties[0].what.startswith("Thống kê trẻ em, lập danh sách hộ có trẻ em")
    assert duties[1].due == "Trước ngày 18/5/2024"
    assert duties[2].what.startswith("Khám sàng lọc")


def test_numbered_rows_over_two_pages() -> None:
    duties = of_table(NUMBERED)
    assert [(duty.what.split(" Sở ")[0], str(duty.last_day)) for duty in duties] == [
        ("Xây dựng cơ chế hỗ trợ trẻ em", "2024-12-31"),
        ("Ban hành chính sách mới", "2024-12-31"),
    ]


def test_a_table_of_a_web_page() -> None:
    duties = of_table(HTML)
    assert shown(duties) == [("2024-05-30", "Các xã"), ("2024-06-29", "Phòng Y tế")]
    assert [duty.what for duty in duties] == ["Kê khai trẻ em", "Công khai"]


def test_a_whole_web_page_is_read() -> None:
    inner = HEAD.removesuffix("1. ").replace("\n\n", "</p>\n<p>")
    page = (
        "<!DOCTYPE html><html><head><title>x</title><style>p{margin:0}</style></head><body>"
        f"<p>{inner}</p><p>1. Báo cáo về Sở Y tế trước ngày 20/5/2024.</p>"
        f"<div>{TAIL.strip()}</div></body></html>"
    )
    reading = read_directive(page)
    [duty] = reading.directive.duties
    assert (str(duty.last_day), duty.to) == ("2024-05-19", "Sở Y tế")
    assert reading.directive.number is not None
    assert reading.directive.number.normal == "12/UBND-VX"


def test_a_list_of_numbers_without_a_column_of_days_is_left_alone() -> None:
    text = (
        "TT\n\nHọ và tên\n\nĐơn vị\n\n1\n\nNguyễn Văn Mẫu\n\nTrạm Y tế\n\n2\n\nLê Thị Thử\n\nUBND\n"
    )
    assert stacked_as_bars(text) == text


def test_a_chapter_behind_a_table_is_no_cell_of_it() -> None:
    duties = of_table(ONE_A_LINE + "\nIV. TỔ CHỨC THỰC HIỆN\n\n1. UBND các xã báo cáo trước ngày "
                      "30/5/2024.\n")  # fmt: skip
    assert shown(duties)[-1] == ("2024-05-29", "UBND các xã")


PIECES = st.sampled_from(
    [
        "TT", "STT", "1", "2", "3.", "1.1", "Nội dung công việc", "Thời gian hoàn thành",
        "20/5/2024", "Quý III/2024", "Trước ngày", "Rà soát trẻ em", "|", "\t", "\r", " ", "",
        "<tr>", "</tr>", "<td>", "</td>", "<td colspan=2>", "<br/>", "<p>", "<", "</p>",
    ]
)  # fmt: skip


@given(st.lists(PIECES, max_size=40))
def test_every_position_stays_as_it_was(pieces: list[str]) -> None:
    text = "\n".join(pieces)
    for written in (stacked_as_bars(text), tags_as_lines(text)):
        assert len(written) == len(text)


@given(st.lists(PIECES, max_size=40))
def test_no_word_is_lost_or_changed(pieces: list[str]) -> None:
    text = "\n".join(pieces)
    assert stacked_as_bars(text).replace("|", " ").split() == text.replace("|", " ").split()


def test_the_foot_of_a_web_page_is_a_table_without_rows() -> None:
    page = (
        "<table><tr><td>ỦY BAN NHÂN DÂN<br>XÃ VÍ DỤ</td><td><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT "
        "NAM</b><br>Độc lập - Tự do - Hạnh phúc</td></tr><tr><td>Số: 12/TB-UBND</td>"
        "<td>Ví Dụ, ngày 01 tháng 3 năm 2024</td></tr></table><p>THÔNG BÁO</p><p>Về việc rà soát "
        "trẻ em</p><p>UBND xã yêu cầu các thôn báo cáo trước ngày 20/5/2024./.</p>"
        "<table><tr><td>Nơi nhận:<br>- Các thôn;<br>- Lưu: VT.</td>\n<td><b>KT. CHỦ TỊCH<br>PHÓ "
        "CHỦ TỊCH</b><br><br><b>Cao Văn Thử</b></td></tr></table>"
    )
    directive = read_directive(page).directive
    assert directive.number is not None
    assert directive.number.normal == "12/TB-UBND"
    assert directive.issued.iso == "2024-03-01"
    assert directive.signer is not None
    assert directive.signer.name == "Cao Văn Thử"
    assert [each.name for each in directive.recipients] == ["Các thôn", "Lưu: VT"]
    assert [str(duty.last_day) for duty in directive.duties] == ["2024-05-19"]
