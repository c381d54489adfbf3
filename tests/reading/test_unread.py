"""Nothing about time is passed over in silence."""

from __future__ import annotations

import pytest

from vnchild.reading.directive import Reading, read_directive


def read(order: str, after: str = "") -> Reading:
    return read_directive(
        "UBND TỈNH MẪU\n\nSố: 12/UBND-VX\nV/v công tác trẻ em\n\n"
        "Mẫu, ngày 05 tháng 10 năm 2026\n\nKính gửi: Sở Y tế.\n\n"
        f"{order}\n\nNơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Văn Mẫu\n{after}"
    )


@pytest.mark.parametrize(
    "time",
    [
        "trước Tết Nguyên đán",
        "chậm nhất cuối tháng 11/2026",
        "vào thứ Sáu tuần này",
        "trước 12/2026",
        "vào ngày làm việc cuối cùng của tháng 11/2026",
        "trước kỳ họp HĐND tỉnh",
        "trước thứ Sáu tuần sau",
    ],
)
def test_a_time_that_is_not_read_is_told(time: str) -> None:
    reading = read(f"Báo cáo kết quả về UBND tỉnh {time}.")
    assert reading.duties == ()
    [note] = [each for each in reading.notes if "chưa đọc được" in each.vi]
    assert time in note.vi
    assert time in note.en


@pytest.mark.parametrize(
    "order",
    [
        "Báo cáo kết quả về UBND tỉnh trước ngày 30/11/2026.",
        "Báo cáo kết quả về UBND tỉnh trước thứ Sáu, ngày 27/11/2026.",
        "Báo cáo kết quả về UBND tỉnh trước ngày 25 của tháng cuối quý.",
        "Nhiều trẻ em được thăm hỏi trước Tết Nguyên đán.",
        "Báo cáo kết quả. Trước Tết, nhiều địa phương có mưa.",
    ],
)
def test_nothing_is_told_where_it_was_read_or_orders_nothing(order: str) -> None:
    assert not any("chưa đọc được" in each.vi for each in read(order).notes)


def test_another_document_in_the_same_text_is_told() -> None:
    more = (
        "\nSỞ Y TẾ TỈNH MẪU\n\nSố: 77/SYT-TE\n\nMẫu, ngày 06 tháng 10 năm 2026\n\n"
        "Kính gửi: Các đơn vị.\n\nBáo cáo Sở trước ngày 20/11/2026.\n"
    )
    reading = read("Báo cáo UBND tỉnh trước ngày 30/11/2026.", more)
    assert any("văn bản khác" in each.vi and "77/SYT-TE" in each.vi for each in reading.notes)


def test_a_form_that_follows_is_no_other_document() -> None:
    form = "\nMẪU BÁO CÁO\n\nSố: ....../BC-UBND\n\nKính gửi: Sở Y tế tỉnh Mẫu.\n"
    reading = read("Báo cáo UBND tỉnh trước ngày 30/11/2026.", form)
    assert not any("văn bản khác" in each.vi for each in reading.notes)
