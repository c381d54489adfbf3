"""Lists that a sentence leads in, events beside orders, and whom a line of names means."""

from __future__ import annotations

import pytest

from tests.reading.test_directive_duties import HEAD, TAIL, duties
from vnchild.domain.directive import DutyPeriod, ReportingRequest
from vnchild.reading.directive import read_directive


def of_lines(lines: str) -> tuple[ReportingRequest, ...]:
    return read_directive(HEAD.removesuffix("1. ") + lines + TAIL).directive.duties


def names(duty: ReportingRequest) -> list[str]:
    return [each.name for each in duty.by]


@pytest.mark.parametrize("marks", [("a)", "b)"), ("-", "-")])
def test_what_leads_a_list_in_tells_to_whom_and_by_whom(marks: tuple[str, str]) -> None:
    first, second = of_lines(
        "1. Chế độ báo cáo\n\nTrạm Y tế xã tổng hợp, báo cáo kết quả về Sở Y tế (qua phòng chuyên "
        f"môn):\n\n{marks[0]} Báo cáo 6 tháng: trước ngày 15/6/2024;\n\n"
        f"{marks[1]} Báo cáo năm: trước ngày 10/12/2024.\n\n"
    )
    for duty in (first, second):
        assert names(duty) == ["Trạm Y tế xã"]
        assert duty.to is not None
        assert duty.to.startswith("Sở Y tế")


def test_an_item_that_names_another_keeps_it() -> None:
    first, second = of_lines(
        "1. Trạm Y tế xã báo cáo về Sở Y tế:\n\na) Báo cáo năm: trước ngày 10/12/2024;\n\n"
        "b) Công an xã gửi số liệu về Công an tỉnh trước ngày 15/11/2024.\n\n"
    )
    assert (names(first), first.to) == (["Trạm Y tế xã"], "Sở Y tế")
    assert (names(second), second.to) == (["Công an xã"], "Công an tỉnh")


def test_behind_the_list_what_led_it_in_is_over() -> None:
    *_, last = of_lines(
        "1. Trạm Y tế xã báo cáo về Sở Y tế:\n\na) Báo cáo năm: trước ngày 10/12/2024.\n\n"
        "2. Gửi báo cáo nhanh trước ngày 15/11/2024.\n\n"
    )
    assert (names(last), last.to) == ([], None)


def test_a_list_within_a_list_goes_back_to_the_outer_one() -> None:
    inner, outer = of_lines(
        "1. Trạm Y tế xã báo cáo về Sở Y tế:\n\na) Trường học gửi số liệu về Trạm Y tế:\n\n"
        "- Báo cáo quý trước ngày 15/9/2024;\n\nb) Báo cáo năm trước ngày 10/12/2024.\n\n"
    )
    assert inner.to == "Trạm Y tế"
    assert (names(outer), outer.to) == (["Trạm Y tế xã"], "Sở Y tế")


def test_two_groups_of_names_with_a_semicolon_head_the_letters_below() -> None:
    [duty] = of_lines(
        "1. Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các huyện, thành phố\n\n"
        "a) Thực hiện đầy đủ trách nhiệm quản lý nhà nước về trẻ em.\n\n"
        "b) Xây dựng kế hoạch, ban hành trước ngày 15/8/2024.\n\n"
    )
    assert names(duty) == [
        "Thủ trưởng các sở, ban, ngành",
        "Chủ tịch UBND các huyện, thành phố",
    ]


@pytest.mark.parametrize(
    "event",
    [
        "Sở Y tế tổ chức tập huấn cho công chức cấp xã (dự kiến 02 lớp, từ ngày 26 đến ngày 29 "
        "tháng 8 năm 2024).",
        "Mở lớp bồi dưỡng tại Hà Mẫu từ ngày 10/7/2024 đến ngày 14/7/2024.",
        "Khai mạc hè vào ngày 30/5/2024; tổng kết hè vào ngày 22/8/2024.",
        "Thời gian tập huấn: 14 giờ 00 phút, ngày 06/12/2024.",
        "Thời gian họp: 08 giờ 00, ngày 06/12/2024.",
    ],
)
def test_a_course_or_meeting_is_no_order(event: str) -> None:
    assert of_lines(f"1. {event}\n\n") == ()


def test_courses_over_weeks_are_carried_out_by_their_last_day() -> None:
    [duty] = duties("Mở các lớp tập huấn cho cộng tác viên từ ngày 11/3/2024 đến ngày 22/4/2024.")
    assert str(duty.last_day) == "2024-04-22"


def test_what_an_order_prepares_for_has_no_day_of_its_own() -> None:
    [duty] = duties(
        "Để chuẩn bị cho đợt khám sàng lọc do Bệnh viện Mẫu tổ chức từ ngày 10/7/2024 đến ngày "
        "14/7/2024, đề nghị UBND các phường lập danh sách gửi về Phòng chậm nhất ngày 26/6/2024."
    )
    assert str(duty.last_day) == "2024-06-26"


@pytest.mark.parametrize(
    "name", ["Quốc khánh", "Quốc tế Thiếu nhi", "Nhà giáo Việt Nam", "Thương binh - Liệt sĩ"]
)
def test_a_day_may_be_named_before_it_is_dated(name: str) -> None:
    [duty] = duties(f"Chuyển quà đến người dân, xong trước ngày {name} 02/9/2024.")
    assert str(duty.last_day) == "2024-09-01"
    assert duty.due == f"trước ngày {name} 02/9/2024"


def test_the_words_of_a_period_stay_where_they_stand() -> None:
    [duty] = duties("Ban hành Kế hoạch công tác trẻ em năm 2025 trước ngày 15/12/2024.")
    assert duty.what == "Ban hành Kế hoạch công tác trẻ em năm 2025"
    assert duty.period is None


def test_what_money_is_for_is_no_period_of_a_report() -> None:
    [duty] = duties(
        "Cân đối, bổ sung kinh phí chi trả trợ cấp quý IV/2024 cho các xã, trình UBND tỉnh trước "
        "ngày 05/10/2024."
    )
    assert duty.period is None


def test_a_first_quarter_does_not_hide_that_each_one_is_meant() -> None:
    [duty] = duties(
        "Từ quý II năm 2024, cập nhật biến động và gửi về Cục Trẻ em trước ngày 25 của tháng cuối "
        "quý."
    )
    assert duty.period is DutyPeriod.QUARTER


def test_a_verb_before_a_day_keeps_its_object_behind_it() -> None:
    [duty] = duties(
        "Bộ Tài chính báo cáo cấp có thẩm quyền quyết định trước ngày 29/8/2024 bố trí nguồn kinh "
        "phí phù hợp để thực hiện."
    )
    assert "quyết định bố trí nguồn kinh phí" in duty.what


def test_the_verb_behind_an_office_is_no_part_of_it() -> None:
    [duty] = duties("Trưởng đoàn ban hành kế hoạch kiểm tra trước ngày 20/6/2024.")
    assert names(duty) == ["Trưởng đoàn"]


@pytest.mark.parametrize(
    ("order", "what", "last_day"),
    [
        ("Trong tháng 6/2024, hoàn thành rà soát trẻ em.", "hoàn thành rà soát trẻ em",
         "2024-06-30"),
        ("Trong quý II/2024, các xã tổ chức tập huấn.", "các xã tổ chức tập huấn", "2024-06-30"),
        ("Đến hết tháng 8/2024, cấp thẻ bảo hiểm y tế cho trẻ em.",
         "cấp thẻ bảo hiểm y tế cho trẻ em", "2024-08-31"),
        ("Rà soát xong; đến hết tháng 8 năm 2024 giải ngân toàn bộ số vốn.",
         "giải ngân toàn bộ số vốn", "2024-08-31"),
    ],
)  # fmt: skip
def test_an_order_may_begin_with_its_time(order: str, what: str, last_day: str) -> None:
    [duty] = duties(order)
    assert (duty.what, str(duty.last_day)) == (what, last_day)


@pytest.mark.parametrize(
    "told",
    [
        "Đến hết tháng 12/2024, toàn huyện có 120 trẻ em.",
        "Phấn đấu đến hết năm 2024, 90% xã đạt chuẩn.",
        "Trong tháng 2/2024, hoàn thành rà soát 12 xã.",
        "Trong năm 2024, tập trung thực hiện các nhiệm vụ sau.",
    ],
)
def test_a_time_that_leads_in_no_order(told: str) -> None:
    assert duties(told) == ()


def test_what_is_done_in_months_may_have_a_day_of_its_own() -> None:
    [duty] = duties(
        "Trong các tháng 6, 7 và 8 năm 2024, tổng hợp tình hình, báo cáo UBND tỉnh trước ngày 25 "
        "hằng tháng."
    )
    assert duty.due == "trước ngày 25 hằng tháng"


@pytest.mark.parametrize(
    ("order", "last_day"),
    [
        ("Văn bản hướng dẫn ban hành trước ngày 25/7/2024.", "2024-07-24"),
        ("Chi trả cho trẻ em đã kết thúc cách ly, hoàn thành trước ngày 31/8/2024.", "2024-08-30"),
    ],
)
def test_what_is_still_to_come_is_ordered(order: str, last_day: str) -> None:
    [duty] = duties(order)
    assert str(duty.last_day) == last_day


@pytest.mark.parametrize(
    "fact",
    [
        "Rà soát các văn bản ban hành trước ngày 01/7/2016.",
        "Trẻ em cách ly trong thời gian từ ngày 27/4/2024 đến ngày 31/12/2024 được hỗ trợ một lần.",
    ],
)
def test_what_gives_a_right_or_was_issued_is_not(fact: str) -> None:
    assert duties(fact) == ()


def test_a_title_before_a_colon_tells_no_receiver() -> None:
    first, second = duties(
        "Chế độ báo cáo: Hội Liên hiệp Phụ nữ các huyện báo cáo 6 tháng trước ngày 05/6/2024, báo "
        "cáo năm trước ngày 10/11/2024 về Ban Thường vụ Hội Liên hiệp Phụ nữ tỉnh."
    )
    assert {first.to, second.to} == {"Ban Thường vụ Hội Liên hiệp Phụ nữ tỉnh"}


def test_the_code_of_an_agency_stays_with_its_name() -> None:
    [duty] = duties("Phòng Cảnh sát hình sự (PC02) báo cáo Bộ Công an trước ngày 10/6/2024.")
    assert names(duty) == ["Phòng Cảnh sát hình sự (PC02)"]
