"""Orders with a day, sentence by sentence."""

from __future__ import annotations

from datetime import date

import pytest

from vnchild.domain.directive import (
    Bound,
    DirectiveError,
    DutyPeriod,
    ReportingRequest,
)
from vnchild.reading.directive import Reading, read_directive

HEAD = """ỦY BAN NHÂN DÂN
HUYỆN VÍ DỤ

Số: 12/UBND-VX
V/v công tác trẻ em

Ví Dụ, ngày 01 tháng 3 năm 2024

Kính gửi: UBND các xã.

1. """
TAIL = "\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Văn Mẫu\n"


def read(sentence: str) -> Reading:
    return read_directive(HEAD + sentence + TAIL)


def duties(sentence: str) -> tuple[ReportingRequest, ...]:
    return read(sentence).directive.duties


@pytest.mark.parametrize(
    ("sentence", "due", "bound", "last_day"),
    [
        ("Báo cáo trước ngày 20/5/2024.", "trước ngày 20/5/2024", Bound.BEFORE, "2024-05-19"),
        ("Báo cáo trước ngày 01/3/2024.", "trước ngày 01/3/2024", Bound.BEFORE, "2024-02-29"),
        ("Báo cáo trước ngày 01/01/2025.", "trước ngày 01/01/2025", Bound.BEFORE, "2024-12-31"),
        ("Gửi chậm nhất ngày 05/7/2024.", "chậm nhất ngày 05/7/2024", Bound.BY, "2024-07-05"),
        ("Gửi muộn nhất là 05/7/2024.", "muộn nhất là 05/7/2024", Bound.BY, "2024-07-05"),
        ("Gửi không quá ngày 5/7/2024.", "không quá ngày 5/7/2024", Bound.BY, "2024-07-05"),
        ("Báo cáo trước 16h00 ngày 12/9/2024.", "trước 16h00 ngày 12/9/2024", Bound.BEFORE,
         "2024-09-12"),
        ("Báo cáo trước 0 giờ ngày 12/9/2024.", "trước 0 giờ ngày 12/9/2024", Bound.BEFORE,
         "2024-09-11"),
        ("Hoàn thành trong tháng 6 năm 2024.", "trong tháng 6 năm 2024", Bound.BY, "2024-06-30"),
        ("Hoàn thành trong tháng 02/2024.", "trong tháng 02/2024", Bound.BY, "2024-02-29"),
        ("Hoàn thành trong quý III/2024.", "trong quý III/2024", Bound.BY, "2024-09-30"),
        ("Hoàn thành trước tháng 6/2024.", "trước tháng 6/2024", Bound.BEFORE, "2024-05-31"),
        ("Tổ chức từ ngày 01/6 đến ngày 30/6/2024.", "từ ngày 01/6 đến ngày 30/6/2024", Bound.BY,
         "2024-06-30"),
        ("Báo cáo trước ngày 15 tháng 6 năm 2024.", "trước ngày 15 tháng 6 năm 2024",
         Bound.BEFORE, "2024-06-14"),
        ("Báo cáo trước ngày 15/6 năm nay.", "trước ngày 15/6 năm nay", Bound.BEFORE,
         "2024-06-14"),
        ("Rà soát, thời gian hoàn thành trước 30/9/2024.", "trước 30/9/2024", Bound.BEFORE,
         "2024-09-29"),
        ("Rà soát, thời hạn: ngày 30/9/2024.", "thời hạn: ngày 30/9/2024", Bound.BY,
         "2024-09-30"),
        ("Báo cáo trước ngày 15/6.", "trước ngày 15/6", Bound.BEFORE, None),
        ("Báo cáo trước ngày 15/6 hằng năm.", "trước ngày 15/6 hằng năm", Bound.BEFORE, None),
        ("Báo cáo trước ngày 20 hằng tháng.", "trước ngày 20 hằng tháng", Bound.BEFORE, None),
        ("Báo cáo trước ngày 20 của tháng cuối quý.", "trước ngày 20 của tháng cuối quý",
         Bound.BEFORE, None),
        ("Báo cáo trước ngày 31/6/2024.", "trước ngày 31/6/2024", Bound.BEFORE, None),
    ],
)  # fmt: skip
def test_a_day_as_printed(sentence: str, due: str, bound: Bound, last_day: str | None) -> None:
    (duty,) = duties(sentence)
    assert (duty.due, duty.bound) == (due, bound)
    assert (duty.last_day and duty.last_day.isoformat()) == last_day


@pytest.mark.parametrize(
    "sentence",
    [
        "Trẻ em sinh trước ngày 01/01/2018 được khám miễn phí.",
        "Hồ sơ đã tiếp nhận trước ngày 01/7/2024 thì tiếp tục giải quyết.",
        "Thực hiện Công văn số 5/SYT-NV ngày 14/7/2022 của Sở Y tế.",
        "Các xã đã báo cáo trước ngày 15/11/2023.",
        "Giao ban định kỳ, đột xuất để giải quyết các vấn đề về trẻ em.",
        "Số liệu tính từ ngày 15/12/2023 đến ngày 14/6/2024.",
        "Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, báo cáo về UBND huyện.",
    ],
)
def test_no_duty_is_invented(sentence: str) -> None:
    assert duties(sentence) == ()


@pytest.mark.parametrize(
    ("sentence", "periods"),
    [
        ("Báo cáo 6 tháng (trước ngày 15/6), năm (trước ngày 15/12).",
         [DutyPeriod.FIRST_HALF, DutyPeriod.YEAR]),
        ("Báo cáo trước ngày 15/6 (báo cáo 6 tháng) và trước ngày 15/12 (báo cáo năm).",
         [DutyPeriod.FIRST_HALF, DutyPeriod.YEAR]),
        ("Báo cáo 6 tháng và năm về UBND huyện trước ngày 15/6 và 15/12 hằng năm.",
         [DutyPeriod.FIRST_HALF, DutyPeriod.YEAR]),
        ("Báo cáo quý I trước 25/3, quý II trước 25/6.",
         [DutyPeriod.QUARTER_1, DutyPeriod.QUARTER_2]),
        ("Báo cáo 6 tháng cuối năm trước ngày 20/12/2024.", [DutyPeriod.SECOND_HALF]),
        ("Báo cáo 6 tháng trước ngày 20/12/2024.", [DutyPeriod.SECOND_HALF]),
        ("Báo cáo kết quả Tháng hành động vì trẻ em năm 2024 trước ngày 05/7/2024.", [None]),
        ("Báo cáo 9 tháng trước ngày 20/9/2024.", [None]),
        ("Báo cáo đột xuất khi có yêu cầu.", [DutyPeriod.AD_HOC]),
    ],
)  # fmt: skip
def test_what_a_report_is_about(sentence: str, periods: list[DutyPeriod | None]) -> None:
    assert [duty.period for duty in duties(sentence)] == periods


@pytest.mark.parametrize(
    ("sentence", "to"),
    [
        ("Báo cáo về Sở Y tế trước ngày 15/6/2024 để tổng hợp, báo cáo UBND tỉnh.", "Sở Y tế"),
        ("Báo cáo UBND tỉnh trước ngày 15/6/2024.", "UBND tỉnh"),
        ("Gửi báo cáo về UBND huyện (qua Phòng Y tế) trước ngày 15/6/2024.",
         "UBND huyện (qua Phòng Y tế)"),
        ("Trước ngày 15/6/2024 báo cáo về Phòng Văn hóa - Xã hội để tổng hợp.",
         "Phòng Văn hóa - Xã hội"),
        ("Báo cáo kết quả trước ngày 15/6/2024.", None),
    ],
)  # fmt: skip
def test_to_whom(sentence: str, to: str | None) -> None:
    assert duties(sentence)[0].to == to


@pytest.mark.parametrize(
    "agency",
    [
        "Ủy ban nhân dân huyện",
        "Ủy ban nhân dân tỉnh Kiên Giang",
        "UBND thành phố (qua Phòng Lao động - Thương binh và Xã hội)",
        "Hội đồng nhân dân tỉnh",
        "Bộ Y tế",
        "Bộ Lao động - Thương binh và Xã hội",
        "Cục Bà mẹ và Trẻ em",
        "Sở Giáo dục và Đào tạo",
        "Sở Văn hóa, Thể thao và Du lịch",
        "Sở Nông nghiệp và Phát triển nông thôn",
        "Sở Tài nguyên và Môi trường",
        "Sở Thông tin và Truyền thông",
        "Sở Kế hoạch và Đầu tư",
        "Sở LĐTBXH",
        "Sở Lao động - TB&XH",
        "Phòng LĐ-TB&XH huyện",
        "Phòng Văn hóa - Xã hội",
        "Công an tỉnh",
        "Trung tâm Y tế huyện",
        "Trung tâm Công tác xã hội tỉnh",
        "Văn phòng UBND tỉnh",
        "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
        "Hội Liên hiệp Phụ nữ tỉnh",
        "Tỉnh đoàn",
        "Thường trực Tỉnh ủy",
        "Ban Tuyên giáo Tỉnh ủy",
        "Trường Tiểu học Nguyễn Du",
    ],
)
@pytest.mark.parametrize(
    "order",
    [
        "Gửi báo cáo về {} trước ngày 15/6/2024.",
        "Báo cáo kết quả về {} để tổng hợp, chậm nhất ngày 15/6/2024.",
        "Trước ngày 15/6/2024, gửi danh sách đến {} theo quy định.",
    ],
)
def test_names_of_agencies(agency: str, order: str) -> None:
    assert duties(order.format(agency))[0].to == agency


def test_reports_of_one_list_go_to_one_place() -> None:
    found = duties(
        "Gửi báo cáo về Sở Y tế: báo cáo 6 tháng trước ngày 10/6/2024; báo cáo năm trước ngày "
        "10/12/2024. Rà soát trẻ em trước ngày 20/12/2024."
    )
    assert [duty.to for duty in found] == ["Sở Y tế", "Sở Y tế", None]


def test_the_year_of_the_period_is_taken_and_told() -> None:
    reading = read("Báo cáo 6 tháng đầu năm 2024 trước ngày 15/6.")
    assert reading.directive.duties[0].last_day == date(2024, 6, 14)
    assert any("the year 2024 is that of the period" in told for told in reading.warnings)


def test_a_year_left_out_of_a_year_report_due_in_january_is_not_guessed() -> None:
    assert duties("Báo cáo năm 2024 trước ngày 15/01.")[0].last_day is None


def test_a_day_before_the_issue_is_doubted() -> None:
    reading = read("Báo cáo trước ngày 15/6/2023.")
    assert reading.directive.duties[0].last_day == date(2023, 6, 14)
    assert any("before the day of issue" in told for told in reading.warnings)


def test_the_order_of_the_level_above_in_the_opening_is_not_ours() -> None:
    text = HEAD.removesuffix("1. ") + (
        "Thực hiện Công văn số 88/SYT-NV ngày 20/02/2024 của Sở Y tế về việc báo cáo trước ngày "
        "30/3/2024, UBND huyện yêu cầu UBND các xã báo cáo trước ngày 20/3/2024."
    )
    found = read_directive(text + TAIL).directive.duties
    assert [duty.last_day for duty in found] == [date(2024, 3, 19)]


def test_what_was_printed_wrong_is_told() -> None:
    assert any("no such day" in told for told in read("Báo cáo trước ngày 31/6/2024.").warnings)


def test_report_period_of_a_duty() -> None:
    (duty,) = duties("Báo cáo 6 tháng đầu năm 2024 trước ngày 15/6/2024.")
    assert str(duty.report_period) == "2024-H1"
    assert duties("Báo cáo hằng quý trước ngày 15/6/2024.")[0].report_period is None


def test_types_refuse_what_contradicts_itself() -> None:
    with pytest.raises(DirectiveError, match="cannot be in time"):
        ReportingRequest(what="x", is_report=True, day=date(2024, 6, 1), last_day=date(2024, 6, 2))


@pytest.mark.parametrize(
    ("sentence", "bound", "last_day", "to"),
    [
        ("Báo cáo Sở Y tế (trước ngày 20 của tháng cuối quý).", "before", None, "Sở Y tế"),
        ("Gửi báo cáo về Sở Y tế chậm nhất 16h00 thứ Sáu, ngày 20/6/2025.", "by", (20, 6), None),
        ("Gửi về Sở Y tế trước 17 giờ, thứ Hai ngày 30 tháng 6 năm 2025.", "before", (30, 6), None),
        ("Báo cáo Sở Y tế ngay trong ngày 02/6/2025.", "by", (2, 6), "Sở Y tế"),
        ("Chi trả trợ cấp vào ngày mùng 5 tháng 9 năm 2025.", "by", (5, 9), None),
        ("Định kỳ ngày 15 hằng tháng báo cáo UBND xã.", "by", None, "UBND xã"),
        ("Báo cáo về Sở Y tế chậm nhất đến hết ngày 30/9/2025.", "by", (30, 9), "Sở Y tế"),
        ("Trình Chính phủ trong quý IV năm 2025.", "by", (31, 12), "Chính phủ"),
        ("Báo cáo về Sở Y tế trong vòng 24 giờ.", "by", None, "Sở Y tế"),
        ("Báo cáo gửi về: Bộ Y tế trước ngày 11/4/2025.", "before", (10, 4), "Bộ Y tế"),
        ("Báo cáo UBND tỉnh trước 15 giờ hằng ngày.", "before", None, "UBND tỉnh"),
        ("Thứ Sáu hằng tuần báo cáo tiến độ về Sở Y tế.", "by", None, "Sở Y tế"),
        ("Tổ chức tập huấn trong tháng 8 và tháng 9/2025.", "by", (30, 9), None),
        ("Hoàn thành trong các tháng 8, 9 và 10/2025.", "by", (31, 10), None),
        ("Kiểm tra trong quý II và quý III/2025.", "by", (30, 9), None),
        ("Trình UBND tỉnh trong tuần đầu tháng 8/2025.", "by", None, "UBND tỉnh"),
        ("Thời gian hoàn tất việc cập nhật phần mềm dữ liệu: 31/01/2025.", "by", (31, 1), None),
        ("Xử lý tin báo; thời gian hoàn thành: tháng 12/2025.", "by", (31, 12), None),
        ("Sơ kết vào quý IV/2025.", "by", (31, 12), None),
        ("Kết nối nguồn lực trong quý III/2025.", "by", (30, 9), None),
    ],
)
def test_days_in_other_words(
    sentence: str, bound: str, last_day: tuple[int, int] | None, to: str | None
) -> None:
    (duty,) = duties(sentence)
    assert duty.bound is not None
    assert duty.bound.code == bound
    assert duty.last_day == (None if last_day is None else date(2025, last_day[1], last_day[0]))
    assert to is None or duty.to == to


@pytest.mark.parametrize(
    "sentence",
    [
        "Đã tổ chức 03 lớp tập huấn trước ngày 30/4/2025.",
        "Trẻ em sinh từ ngày 01/01/2019 đến trước ngày 01/01/2020 được hỗ trợ.",
        "Nghị quyết này có hiệu lực từ ngày 01/01/2026.",
        "Trong ngày 02/6/2025 đã xảy ra 03 vụ đuối nước.",
        "Trong quý I/2025 xảy ra 14 vụ.",
        "Thời gian chốt số liệu: ngày 25/6/2025.",
        "Thời gian: 14 giờ 00 phút, thứ Năm, ngày 05/6/2025.",
        "Sở Y tế sẽ kiểm tra việc thực hiện trong tháng 10/2025.",
        "Phấn đấu 95% trẻ em được khám sức khỏe trong quý IV/2025.",
        "Hộ nghèo giảm 2% vào năm 2025.",
    ],
)
def test_a_day_of_a_fact_is_no_duty(sentence: str) -> None:
    assert duties(sentence) == ()


@pytest.mark.parametrize(
    ("sentence", "what"),
    [
        ("Rà soát hộ nghèo; hoàn thành trước ngày 15/6/2024.", "Rà soát hộ nghèo"),
        ("Rà soát hộ nghèo; gửi Sở Y tế trước ngày 15/6/2024.", "Rà soát hộ nghèo"),
        ("Tổng hợp kết quả, báo cáo UBND tỉnh trước ngày 15/6/2024.",
         "Tổng hợp kết quả, báo cáo UBND tỉnh"),
        ("Khi nhận được tin, trong vòng 24 giờ UBND xã cử người đánh giá.",
         "UBND xã cử người đánh giá"),
        ("Sơ kết vào quý IV/2027, tổng kết vào quý IV/2030.", "Sơ kết"),
    ],
)  # fmt: skip
def test_what_is_to_be_done_has_its_object(sentence: str, what: str) -> None:
    assert duties(sentence)[0].what == what


def test_a_chapter_of_facts_orders_nothing_that_is_past() -> None:
    found = duties(
        "Rà soát trước ngày 30/4/2024.\n\nII. TÌNH HÌNH\n1. Các xã báo cáo trước ngày 15/12/2023.\n"
        "\nIII. NHIỆM VỤ\n1. Các xã báo cáo trước ngày 15/6/2024."
    )
    assert [str(duty.last_day) for duty in found] == ["2024-04-29", "2024-06-14"]


def test_a_report_on_a_report_goes_on_to_another_agency() -> None:
    first, second = duties(
        "Gửi báo cáo về Sở Y tế trước ngày 20/11/2024 để tổng hợp, trình UBND tỉnh trước ngày "
        "30/11/2024."
    )
    assert (first.to, second.to) == ("Sở Y tế", "UBND tỉnh")
