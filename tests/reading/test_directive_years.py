"""A day without a year: read in the year of the subject where no other can be meant."""

from __future__ import annotations

from datetime import date

import pytest

from vnchild.reading.directive import Reading, read_directive

YEAR = "được đọc là năm 2026 theo văn bản"


def read(subject: str, order: str, issued: str = "ngày 05 tháng 02 năm 2026") -> Reading:
    return read_directive(
        "ỦY BAN NHÂN DÂN\nXÃ MẪU\n\nSố: 41/KH-UBND\n\n"
        f"Mẫu, {issued}\n\nKẾ HOẠCH\n{subject}\n\n"
        f"1. Các thôn {order}.\n\n"
        "Nơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Văn Mẫu\n"
    )


@pytest.mark.parametrize(
    ("order", "last_day"),
    [
        ("rà soát, lập danh sách trẻ em, hoàn thành trước ngày 15/3", "2026-03-14"),
        ("rà soát, lập danh sách trẻ em, chậm nhất ngày 15/3", "2026-03-15"),
        ("gửi danh sách về UBND xã trước 16 giờ ngày 15/3", "2026-03-15"),
        ("báo cáo kết quả năm về UBND xã trước ngày 01/12", "2026-11-30"),
        ("rà soát, lập danh sách trẻ em, hoàn thành trong tháng 3", "2026-03-31"),
        ("rà soát, lập danh sách trẻ em, hoàn thành trong tháng 02", "2026-02-28"),
        ("rà soát, lập danh sách trẻ em, hoàn thành trong quý II", "2026-06-30"),
        ("rà soát, lập danh sách trẻ em, hoàn thành trước tháng 6", "2026-05-31"),
    ],
)
def test_a_day_is_read_in_the_year_of_the_subject_with_a_note(order: str, last_day: str) -> None:
    reading = read("Công tác trẻ em năm 2026", order)
    [duty] = reading.directive.duties
    assert duty.last_day is not None
    assert duty.last_day.isoformat() == last_day
    assert any(YEAR in note.vi for note in reading.notes)
    assert not any("không xác định được ngày" in note.vi for note in reading.notes)


@pytest.mark.parametrize(
    ("subject", "order"),
    [
        ("Công tác trẻ em", "rà soát trẻ em, hoàn thành trước ngày 15/3"),
        ("Công tác trẻ em giai đoạn 2026 - 2030", "rà soát trẻ em, hoàn thành trước ngày 15/3"),
        ("Công tác trẻ em năm học 2025-2026", "rà soát trẻ em, hoàn thành trước ngày 15/3"),
        ("Công tác trẻ em năm 2026", "định kỳ báo cáo UBND xã trước ngày 15/6"),
        ("Công tác trẻ em năm 2026", "hằng năm báo cáo UBND xã trước ngày 15/6"),
        ("Công tác trẻ em năm 2026", "rà soát trẻ em, hoàn thành trước ngày 15/01"),
        ("Công tác trẻ em năm 2026", "rà soát trẻ em, hoàn thành trong tháng 01"),
        ("Công tác trẻ em giai đoạn 2026 - 2030", "rà soát trẻ em, hoàn thành trong quý II"),
        ("Công tác trẻ em năm 2025", "rà soát trẻ em, hoàn thành trước ngày 15/3"),
        ("Công tác trẻ em năm 2027", "rà soát trẻ em, hoàn thành trước ngày 29/02"),
    ],
)
def test_a_day_stays_open_where_another_year_may_be_meant(subject: str, order: str) -> None:
    reading = read(subject, order)
    [duty] = reading.directive.duties
    assert duty.last_day is None
    assert duty.day is None
    assert not any("theo văn bản" in note.vi for note in reading.notes)


def test_a_printed_year_is_never_replaced() -> None:
    reading = read("Công tác trẻ em năm 2026", "rà soát trẻ em, xong trước ngày 15/3/2027")
    [duty] = reading.directive.duties
    assert duty.last_day is not None
    assert duty.last_day.isoformat() == "2027-03-14"
    assert not any("theo văn bản" in note.vi for note in reading.notes)


@pytest.mark.parametrize(
    "order",
    [
        "báo cáo 6 tháng trước ngày 12/6, báo cáo năm trước ngày 12/12/2026",
        "báo cáo kết quả (6 tháng chậm nhất ngày 11/6; cả năm trước ngày 12/12/2026)",
    ],
)
def test_a_day_of_a_list_is_read_in_the_year_of_the_next_with_a_note(order: str) -> None:
    reading = read("Công tác trẻ em", order)
    assert [str(duty.last_day) for duty in reading.directive.duties] == ["2026-06-11", "2026-12-11"]
    assert any("theo ngày nêu ngay sau" in note.vi for note in reading.notes)
    assert not any("không xác định được ngày" in note.vi for note in reading.notes)


@pytest.mark.parametrize(
    "order",
    [
        "báo cáo năm trước ngày 15/12, báo cáo 6 tháng trước ngày 12/6/2026",
        "báo cáo 6 tháng trước ngày 02/02, báo cáo năm trước ngày 12/12/2026",
        "định kỳ báo cáo 6 tháng trước ngày 12/6, báo cáo năm trước ngày 12/12/2026",
        "báo cáo đợt 1 trước ngày 29/02, báo cáo năm trước ngày 12/12/2026",
    ],
)
def test_a_day_stays_open_where_the_next_does_not_tell_its_year(order: str) -> None:
    first, *_ = read("Công tác trẻ em", order).directive.duties
    assert first.last_day is None


def test_a_sentence_that_stands_again_takes_the_year_of_what_follows_it_there() -> None:
    told = "Các địa phương tiếp tục quan tâm chăm lo cho trẻ em có hoàn cảnh đặc biệt. " * 12
    led = f"{told}Báo cáo Sở Y tế trước ngày 15/6; báo cáo kết quả thực hiện công tác bảo vệ"
    led += " trẻ em của địa phương mình về Sở Y tế trước ngày 15/12"

    found = read("Bảo vệ trẻ em", f"báo cáo theo quy định. {led}/2026. {led}/2027")

    days = [each.day for each in found.directive.duties]
    assert days == [date(y, m, 15) for y in (2026, 2027) for m in (6, 12)]
