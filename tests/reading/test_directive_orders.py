"""Orders behind what a document rests on, and what they say where little is said."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading.test_directive_duties import duties, read


@pytest.mark.parametrize(
    "sentence",
    [
        "Thực hiện Công văn số 12/UBND-VX ngày 01/02/2024 của UBND tỉnh, UBND các xã báo cáo về "
        "UBND huyện trước ngày 15/12/2024.",
        "Thực hiện Công văn số 12/UBND-VX của UBND tỉnh; đề nghị UBND các xã báo cáo về UBND "
        "huyện trước ngày 15/12/2024.",
        "Căn cứ Kế hoạch số 12/KH-UBND, các xã gửi báo cáo về UBND huyện trước ngày 15/12/2024.",
        "Thực hiện Công văn số 1/UBND-VX của UBND tỉnh. Báo cáo năm về UBND huyện trước ngày "
        "15/12/2024.",
    ],
)
def test_an_order_behind_the_basis_is_read(sentence: str) -> None:
    (duty,) = duties(sentence)
    assert (duty.last_day, duty.to) == (date(2024, 12, 14), "UBND huyện")


def test_what_the_document_above_asks_for_is_no_order_of_this_one() -> None:
    reading = read(
        "Thực hiện Công văn số 12/UBND-VX của UBND tỉnh về việc đề nghị các huyện, các Sở báo cáo "
        "trước ngày 20/3/2024, UBND huyện đề nghị các xã báo cáo trước ngày 15/3/2024."
    )
    assert [each.last_day for each in reading.directive.duties] == [date(2024, 3, 14)]


@pytest.mark.parametrize(
    ("sentence", "what"),
    [
        ("Các xã gửi báo cáo về UBND huyện trước ngày 15/6/2024.", "Các xã gửi báo cáo"),
        ("UBND các xã nộp báo cáo về Phòng Y tế trước ngày 15/6/2024.", "UBND các xã nộp báo cáo"),
        ("Rà soát, lập danh sách, gửi về UBND xã trước ngày 15/6/2024.", "Rà soát, lập danh sách"),
        ("Trong năm 2024, UBND các xã phải rà soát xong hộ nghèo.", "UBND các xã phải rà soát"),
    ],
)
def test_what_is_to_be_done_keeps_its_verb(sentence: str, what: str) -> None:
    (duty,) = duties(sentence)
    assert duty.what.startswith(what)


@pytest.mark.parametrize(
    "sentence",
    [
        "Nhân viên y tế thông báo kết quả cho cha mẹ học sinh chậm nhất ngày 20/6/2024.",
        "Kiện toàn Ban Chăm sóc sức khỏe học sinh chậm nhất ngày 20/6/2024.",
        "Hoàn thành tổng vệ sinh chậm nhất ngày 20/6/2024.",
    ],
)
def test_pupils_are_not_born_on_the_day(sentence: str) -> None:
    (duty,) = duties(sentence)
    assert duty.last_day == date(2024, 6, 20)


def test_children_born_before_a_day_are_those_who_are_meant() -> None:
    assert duties("Rà soát trẻ em sinh trước ngày 01/6/2024.") == ()


def test_the_school_year_is_what_tells_two_reports_apart() -> None:
    term, year = duties(
        "Nhân viên y tế lập báo cáo y tế trường học học kỳ I gửi Trạm Y tế xã trước ngày "
        "10/01/2025, cả năm học trước ngày 31/5/2025."
    )
    assert term.to == year.to == "Trạm Y tế xã"
    assert "cả năm học" in year.what
    assert "báo cáo y tế trường học" in year.what


@pytest.mark.parametrize(
    "name", ["Tổng phụ trách Đội", "Văn phòng nhà trường", "cơ quan công an", "Hiệu trưởng"]
)
def test_who_gets_it_in_a_school(name: str) -> None:
    (duty,) = duties(f"Giáo viên nộp danh sách cho {name} trước ngày 15/6/2024.")
    assert duty.to == name


def test_who_gets_the_reports_is_to_send_them_on() -> None:
    first, then = duties(
        "Chủ tịch UBND các xã, phường báo cáo về Sở Y tế trước ngày 25/12/2024 để Sở Y tế tổng "
        "hợp, báo cáo UBND tỉnh trước ngày 31/12/2024."
    )
    assert (first.to, then.to) == ("Sở Y tế", "UBND tỉnh")
    assert [each.name for each in then.by] == ["Sở Y tế"]
    assert "Sở Y tế" not in [each.name for each in first.by]


def test_what_another_document_asks_for_is_none_of_the_orders() -> None:
    reading = read(
        "Công văn của Bộ Y tế yêu cầu báo cáo trước ngày 15/6/2024, do đó UBND các xã báo cáo "
        "trước ngày 10/6/2024."
    )
    assert [each.last_day for each in reading.directive.duties] == [date(2024, 6, 9)]


def test_what_somebody_else_is_to_do_is_not_told_of_the_day_before() -> None:
    first, then = duties(
        "UBND các xã lập danh sách gửi Sở Y tế trước ngày 25/12/2024, giao Sở Y tế tổng hợp "
        "trước ngày 31/12/2024."
    )
    assert "giao" not in first.what
    assert "tổng hợp" in then.what


def test_under_whom_it_is_done_is_no_part_of_the_name() -> None:
    (duty,) = duties(
        "Trạm Y tế các xã, phường dưới sự chỉ đạo của Sở Y tế báo cáo trước ngày 10/6/2024."
    )
    assert [each.name for each in duty.by] == ["Trạm Y tế các xã, phường"]
