"""The words for a day by which something is due, in the forms that official texts use."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest

from tests.reading.ordering import duties
from vnchild.domain.directive import Bound, ReportingRequest

DAY = date(2026, 11, 20)


BEFORE = (
    "trước", "xong trước", "hoàn thành trước", "thời gian trước", "chậm nhất trước",
)  # fmt: skip
BY = (
    "chậm nhất", "chậm nhất là", "chậm nhất vào", "chậm nhất đến", "chậm nhất đến hết", "muộn nhất",
    "muộn nhất là", "trễ nhất", "không muộn hơn", "không chậm hơn", "không được chậm hơn",
    "hạn chót", "hạn cuối cùng là", "đến hết", "thời hạn:",
)  # fmt: skip
DAYS = (
    "ngày 20/11/2026", "ngày 20-11-2026", "ngày 20.11.2026", "ngày 20 tháng 11 năm 2026",
    "20/11/2026", "thứ Sáu, ngày 20/11/2026", "thứ Sáu (ngày 20/11/2026)", "thứ Sáu (20/11/2026)",
    "ngày thứ Sáu, 20/11/2026", "sáng ngày 20/11/2026",
)  # fmt: skip
WITH_HOURS = (
    "17 giờ ngày 20/11/2026", "17h00 ngày 20/11/2026", "16 giờ 30, ngày 20/11/2026",
    "17:00 ngày 20/11/2026", "17 giờ, thứ Sáu, ngày 20/11/2026", "chiều ngày 20/11/2026",
    "cuối giờ chiều ngày 20/11/2026", "chiều thứ Sáu, ngày 20/11/2026",
)  # fmt: skip


def of_each(order: str, times: tuple[str, ...]) -> list[ReportingRequest]:
    """The duties of orders that are the same but for their times, in one document."""
    found = duties("\n\n".join(f"{n}. {order} {time}." for n, time in enumerate(times, 1)))
    assert [each.task for each in found] == [f"{n}" for n in range(1, len(times) + 1)]
    return found


@pytest.mark.parametrize("side", BY)
def test_by_a_day(side: str) -> None:
    times = tuple(f"{side} {day}" for day in (*DAYS, *WITH_HOURS))
    found = of_each("Rà soát trẻ em mồ côi, báo cáo Sở Y tế", times)
    assert [each.due for each in found] == [*times]
    assert {(each.bound, each.last_day) for each in found} == {(Bound.BY, DAY)}


@pytest.mark.parametrize("side", BEFORE)
@pytest.mark.parametrize(
    ("days", "last_day"), [(DAYS, date(2026, 11, 19)), (WITH_HOURS, DAY)], ids=["day", "hour"]
)
def test_before_a_day_and_before_an_hour_or_the_afternoon_of_it(
    side: str, days: tuple[str, ...], last_day: date
) -> None:
    found = of_each("Sở Y tế lập danh sách trẻ em", tuple(f"{side} {day}" for day in days))
    assert all((each.due or "").endswith(day) for each, day in zip(found, days, strict=True))
    assert {(each.bound, each.last_day) for each in found} == {(Bound.BEFORE, last_day)}


@pytest.mark.parametrize(
    ("time", "last_day"),
    [
        ("trước tháng 12/2026", date(2026, 11, 30)),
        ("trước 12/2026", date(2026, 11, 30)),
        ("chậm nhất tháng 11/2026", date(2026, 11, 30)),
        ("chậm nhất cuối tháng 11/2026", date(2026, 11, 30)),
        ("chậm nhất cuối quý IV năm 2026", date(2026, 12, 31)),
        ("muộn nhất là quý IV/2026", date(2026, 12, 31)),
        ("trước giữa tháng 11/2026", None),
        ("trước cuối tháng 11/2026", None),
        ("trong chiều ngày 20/11/2026", DAY),
        ("trong ngày thứ Sáu, 20/11/2026", DAY),
        ("ngày 25 hằng tháng", None),
    ],
)
def test_months_quarters_and_parts_of_days(time: str, last_day: date | None) -> None:
    [duty] = duties(f"Báo cáo kết quả về Sở Y tế {time}.")
    assert (duty.due, duty.last_day) == (time, last_day)


@pytest.mark.parametrize(
    ("time", "last_day"),
    [
        ("(hạn 17 giờ ngày 20/11/2026)", DAY),
        ("(hạn ngày 20 tháng 11 năm 2026)", DAY),
        ("(hạn tháng 11/2026)", date(2026, 11, 30)),
        (", hạn 20/11/2026", DAY),
        ("; hạn: 20/11/2026", DAY),
        ("(hoàn thành trước tháng 11/2026)", date(2026, 10, 31)),
        ("(chậm nhất quý IV/2026)", date(2026, 12, 31)),
    ],
)
def test_a_time_limit_beside_what_is_to_be_done(time: str, last_day: date) -> None:
    [duty] = duties(f"Báo cáo kết quả rà soát {time}.".replace(" ,", ",").replace(" ;", ";"))
    assert duty.last_day == last_day


@pytest.mark.parametrize(
    "side",
    [
        "trong vòng",
        "trong thời hạn",
        "trong",
        "chậm nhất là",
        "không quá",
        "tối đa",
        "trong thời hạn không quá",
        "trong thời gian tối đa",
        "thời hạn là",
    ],
)
def test_a_stretch_from_something_on(side: str) -> None:
    spans = (
        "05 ngày làm việc",
        "05 (năm) ngày",
        "năm ngày làm việc",
        "24 giờ",
        "48 tiếng",
        "02 tuần",
    )
    events = (
        "kể từ ngày nhận được văn bản này",
        "tính từ ngày nhận đủ hồ sơ",
        "kể từ khi tiếp nhận",
        "sau khi kết thúc kiểm tra",
        "kể từ ngày 01/12/2026",
    )
    times = tuple(f"{side} {span} {event}" for span, event in product(spans, events))
    found = of_each("Sở Y tế xác minh, báo cáo UBND tỉnh", times)
    assert [each.due for each in found] == [*times]
    assert {(each.bound, each.last_day) for each in found} == {(Bound.BY, None)}


@pytest.mark.parametrize(
    "fact",
    [
        "Hội nghị tổng kết toàn tỉnh dự kiến tổ chức trong tuần đầu tháng 11/2026.",
        "Phiên họp quý IV dự kiến diễn ra trong nửa đầu tháng 12/2026.",
        "Sở tổ chức hội nghị hướng dẫn vào 08 giờ 00 ngày 20/11/2026 tại Hội trường.",
        "Họp Hội đồng triển khai kế hoạch vào ngày 12/10/2026.",
        "Thời gian: sáng ngày 20/11/2026 tại Hội trường UBND tỉnh.",
        "Học sinh lớp 1 có thẻ trẻ em dưới 6 tuổi dùng đến hết ngày 30/9/2027.",
        "Sinh sau ngày 01/9/2010, chưa nhận học bổng của chương trình khác trong năm 2026.",
        "Người lao động đang tham gia bảo hiểm thất nghiệp trước ngày 01 tháng 12 năm 2026.",
        "Đề án chậm so với yêu cầu của UBND tỉnh (phải trình trước ngày 31/8/2026).",
        "Đến hết ngày 30/9/2026, toàn tỉnh giải ngân 2.416 tỷ đồng, đạt 38,2% kế hoạch.",
        "Hoạt động hè bắt đầu từ ngày 01/6/2027 và tổng kết vào ngày 15/8/2027.",
    ],
)
def test_a_day_of_what_is_planned_told_or_lasts_orders_nothing(fact: str) -> None:
    assert duties(fact) == []


@pytest.mark.parametrize(
    "order",
    [
        "Hoàn thành thủ tục của khối lượng đã nghiệm thu trong thời hạn 04 ngày kể từ ngày ký.",
        "Yêu cầu 100% cơ sở ký cam kết bảo đảm an toàn thực phẩm trong quý IV năm 2026.",
        "Báo cáo kết quả thực hiện nhiệm vụ cho Thư ký trước ngày 20 của tháng cuối quý.",
        "Trung tâm Văn hóa: phát thanh 15 phút/ngày, từ ngày 15/11/2026 đến hết ngày 30/11/2026.",
    ],
)
def test_but_an_order_is_one_also_with_such_words(order: str) -> None:
    assert len(duties(order)) == 1
