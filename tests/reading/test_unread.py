"""Nothing about time is passed over in silence."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading.ordering import read
from vnchild.domain.directive import Bound


@pytest.mark.parametrize(
    "time",
    [
        "trước Tết Nguyên đán",
        "vào thứ Sáu tuần này",
        "vào ngày làm việc cuối cùng của tháng 11/2026",
        "trước kỳ họp HĐND tỉnh",
        "trước thứ Sáu tuần sau",
        "ngày 03/11/2026",
        "ngày 03 tháng 11 năm 2026",
        "ngày 03/11",
        "trong tuần này",
        "trước mùng 5 Tết",
        "ngày 05 của tháng sau",
        "sau khi kết thúc Tháng hành động 05 ngày",
    ],
)
def test_a_time_that_is_not_read_is_told(time: str) -> None:
    reading = read(f"Báo cáo kết quả về UBND tỉnh {time}.")
    assert reading.duties == ()
    [note] = [each for each in reading.notes if "chưa đọc được" in each.vi]
    assert time in note.vi
    assert time in note.en


@pytest.mark.parametrize(
    ("order", "time"),
    [
        ("Hoàn thành việc rà soát đến ngày 02/12/2026.", "đến ngày 02/12/2026"),
        ("Hoàn thành việc rà soát (15/12/2026).", "15/12/2026"),
        ("Hoàn thành quý IV/2026.", "quý IV/2026"),
        ("Từ nay đến cuối năm tổ chức rà soát.", "Từ nay đến cuối năm"),
    ],
)
def test_so_is_one_that_stands_without_a_word_for_its_side(order: str, time: str) -> None:
    reading = read(order)
    assert reading.duties == ()
    [note] = [each for each in reading.notes if "chưa đọc được" in each.vi]
    assert time in note.vi


@pytest.mark.parametrize(
    ("order", "due"),
    [
        ("Rà soát các cơ sở, hoàn thành đến ngày 02/12/2026.", "đến ngày 02/12/2026"),
        ("Rà soát các cơ sở từ nay đến 02/12/2026.", "từ nay đến 02/12/2026"),
    ],
)
def test_up_to_a_day_is_a_duty(order: str, due: str) -> None:
    [duty] = read(order).directive.duties
    assert (duty.due, duty.bound, duty.last_day) == (due, Bound.BY, date(2026, 12, 2))


@pytest.mark.parametrize(
    ("order", "words"),
    [
        ("Định kỳ 6 tháng, năm tổng hợp báo cáo UBND tỉnh.", "Định kỳ 6 tháng, năm"),
        ("Hằng quý báo cáo UBND tỉnh qua Sở Tài chính.", "Hằng quý báo cáo"),
        ("Thực hiện báo cáo định kỳ. Rà soát trước ngày 30/11/2026.", "báo cáo định kỳ"),
        ("Thực hiện báo cáo định kỳ và đột xuất.", "báo cáo định kỳ"),
    ],
)
def test_a_report_that_comes_back_without_a_day_is_told(order: str, words: str) -> None:
    reading = read(f"1. {order}")
    [note] = [each for each in reading.notes if "báo cáo định kỳ nhưng" in each.vi]
    assert words in note.vi
    assert "periodic report without a day" in note.en


@pytest.mark.parametrize(
    "order",
    [
        "1. Định kỳ 6 tháng báo cáo UBND tỉnh trước ngày 15/6 hằng năm.",
        "1. Định kỳ báo cáo UBND tỉnh. Báo cáo năm gửi trước ngày 15/12/2026.",
        "1. Định kỳ báo cáo UBND tỉnh như sau:\n- Báo cáo năm trước ngày 15/12/2026;",
        "1. Báo cáo tiến độ chi trả trợ cấp xã hội hằng tháng qua tài khoản.",
        "Thực hiện Công văn số 1/BYT-BMTE ngày 02/01/2026 của Bộ Y tế về báo cáo định kỳ, Sở Y tế "
        "rà soát.",
    ],
)
def test_but_not_where_it_has_its_day_or_nobody_asks_for_it(order: str) -> None:
    assert not any("báo cáo định kỳ nhưng" in each.vi for each in read(order).notes)


@pytest.mark.parametrize(
    "order",
    [
        "Dự họp ngày 01/12/2026.",
        "Lập danh sách theo số liệu báo cáo tính đến ngày 30/11/2026.",
        "Nghiên cứu báo cáo ngày 03/11/2026 của Sở Y tế.",
        "Đề án đã hoàn thành trong tháng 4/2026.",
        "Hoàn thành ngày 03/9/2026 việc rà soát.",
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
