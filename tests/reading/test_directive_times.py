"""Times that no calendar day tells: hours, days before something, days that come again."""

from __future__ import annotations

import pytest

from tests.reading.test_directive_duties import HEAD, TAIL, duties, read
from vnchild.domain.directive import Bound, DutyPeriod
from vnchild.reading.directive import read_directive


@pytest.mark.parametrize(
    ("sentence", "due", "bound"),
    [
        ("Trường hợp khẩn cấp thì phản hồi trong 12 giờ.", "trong 12 giờ", Bound.BY),
        ("Trong 07 ngày làm việc trình Chủ tịch UBND xã kế hoạch hỗ trợ.", "Trong 07 ngày làm việc",
         Bound.BY),
        ("Yêu cầu chủ cơ sở làm thủ tục đăng ký trong 30 ngày; quá hạn thì đình chỉ.",
         "trong 30 ngày", Bound.BY),
        ("Khi có vụ việc, không quá 02 giờ phải báo cáo UBND huyện.", "không quá 02 giờ", Bound.BY),
        ("Gửi tài liệu trước khi họp 03 ngày.", "trước khi họp 03 ngày", Bound.BEFORE),
        ("Gửi danh sách học viên trước mỗi lớp 05 ngày.", "trước mỗi lớp 05 ngày", Bound.BEFORE),
        ("Gửi báo cáo về Đoàn trước ngày làm việc ít nhất 02 ngày làm việc.",
         "trước ngày làm việc ít nhất 02 ngày làm việc", Bound.BEFORE),
        ("Chi trả trước Tết Nguyên đán ít nhất 10 ngày.", "trước Tết Nguyên đán ít nhất 10 ngày",
         Bound.BEFORE),
        ("05 ngày một lần gửi báo cáo nhanh về UBND huyện.", "05 ngày một lần", Bound.BY),
        ("Cập nhật danh sách vào ngày làm việc đầu tiên hằng tháng.",
         "vào ngày làm việc đầu tiên hằng tháng", Bound.BY),
        ("Gửi báo cáo trước ngày làm việc cuối cùng của tuần.",
         "trước ngày làm việc cuối cùng của tuần", Bound.BEFORE),
        ("Hằng tháng, các xã đối chiếu danh sách trẻ em được nhận chăm sóc thay thế với Công an "
         "xã, xong trước ngày 27.", "trước ngày 27", Bound.BEFORE),
        ("Làm xong trong tuần lễ đầu tháng 6.", "trong tuần lễ đầu tháng 6", Bound.BY),
        ("Thống kê học sinh bỏ học, gửi UBND huyện trong tuần học đầu tiên sau kỳ nghỉ Tết.",
         "trong tuần học đầu tiên sau kỳ nghỉ Tết", Bound.BY),
        ("Gửi báo cáo truớc ngày 20 hằng tháng.", "truớc ngày 20 hằng tháng", Bound.BEFORE),
        ("Gửi tham luận trước hội nghị 15 ngày.", "trước hội nghị 15 ngày", Bound.BEFORE),
        ("Gửi tài liệu trước phiên họp 03 ngày.", "trước phiên họp 03 ngày", Bound.BEFORE),
        ("Gửi báo cáo trước khai giảng 10 ngày.", "trước khai giảng 10 ngày", Bound.BEFORE),
    ],
)  # fmt: skip
def test_a_time_without_a_day(sentence: str, due: str, bound: Bound) -> None:
    [duty] = duties(sentence)
    assert (duty.due, duty.bound, duty.last_day) == (due, bound, None)


@pytest.mark.parametrize(
    ("sentence", "last_day"),
    [
        ("Tổ chức sơ kết vào cuối quý II năm 2024.", "2024-06-30"),
        ("Tổ chức tổng kết vào cuối tháng 11/2024.", "2024-11-30"),
        ("Gửi báo cáo truớc ngày 20/5/2024.", "2024-05-19"),
        ("Báo cáo chậm nhất cuối ngày 20/5/2024.", "2024-05-20"),
        ("Báo cáo không muộn hơn cuối ngày 20/5/2024.", "2024-05-20"),
        ("Báo cáo trước 17 giờ chiều ngày 20/5/2024.", "2024-05-20"),
        ("Báo cáo trước 16 giờ 30 phút, buổi chiều ngày 20/5/2024.", "2024-05-20"),
        ("Báo cáo chậm nhất vào cuối giờ làm việc buổi chiều ngày 20/5/2024.", "2024-05-20"),
        ("Báo cáo kết quả rà soát (hạn 20/5/2024).", "2024-05-20"),
    ],
)
def test_a_day_told_in_other_words(sentence: str, last_day: str) -> None:
    [duty] = duties(sentence)
    assert duty.last_day is not None
    assert duty.last_day.isoformat() == last_day


@pytest.mark.parametrize(
    "sentence",
    [
        "Trong 24 giờ, mưa lớn đã làm sập 03 điểm trường.",
        "Tập huấn trong 03 ngày cho cán bộ xã.",
        "Trẻ em được nghỉ học trong 07 ngày.",
        "Thời gian cách ly 14 ngày.",
        "Luật quy định cha mẹ nuôi 06 tháng một lần thông báo tình trạng của con nuôi.",
        "Tạm dừng đóng quỹ đến hết tháng 6 năm 2024.",
        "Theo danh sách đến hết ngày 31/01/2024, toàn huyện có 312 trẻ em mồ côi.",
        "Xử lý các vụ việc tồn đọng từ trước ngày 30/01/2024.",
        "Xử lý các thẻ (hết hạn 30/01/2024).",
        "Gửi bài trình bày trước lớp trong 10 ngày tập huấn.",
    ],
)
def test_a_time_of_a_fact_orders_nothing(sentence: str) -> None:
    assert duties(sentence) == ()


def test_days_that_come_again_beside_a_day_are_not_told_twice() -> None:
    [duty] = duties("02 tuần một lần, vào thứ Sáu hằng tuần, gửi báo cáo về UBND huyện.")
    assert duty.due == "vào thứ Sáu hằng tuần"


def test_a_quick_report_of_each_week_is_one_duty() -> None:
    [duty] = duties("Định kỳ vào thứ Năm hằng tuần báo cáo nhanh kết quả về UBND huyện.")
    assert duty.due == "vào thứ Năm hằng tuần"


def test_what_others_will_report_is_no_order() -> None:
    [duty] = duties("Gửi số liệu trước ngày 12/5/2024 để tổng hợp báo cáo nhanh.")
    assert duty.due == "trước ngày 12/5/2024"


@pytest.mark.parametrize(
    ("sentence", "what"),
    [
        ("Lập sổ theo dõi; trong vòng 12 giờ kể từ khi nhận thông tin phải đánh giá nguy cơ.",
         "đánh giá nguy cơ"),
        ("Đối với 02 trẻ em mồ côi: trong 10 ngày kể từ ngày nhận được văn bản này phải hoàn tất "
         "thủ tục chăm sóc thay thế.", "hoàn tất thủ tục chăm sóc thay thế"),
        ("Rà soát trẻ em bỏ học, tìm nguyên nhân từng em, trình UBND huyện ban hành trong tháng "
         "6/2024.",
         "Rà soát trẻ em bỏ học, tìm nguyên nhân từng em, trình UBND huyện ban hành"),
        ("Thành lập tổ kiểm tra; bắt đầu từ ngày 05/3/2024 và kết thúc trước ngày 15/4/2024.",
         "Thành lập tổ kiểm tra"),
    ],
)  # fmt: skip
def test_what_is_to_be_done_has_its_object(sentence: str, what: str) -> None:
    assert duties(sentence)[-1].what == what


@pytest.mark.parametrize(
    ("sentence", "to"),
    [
        ("Đăng ký với Cục Trẻ em trước ngày 25/4/2024.", "Cục Trẻ em"),
        ("Chi trả cho dân, quyết toán với UBND huyện trước ngày 20/6/2024.", "UBND huyện"),
        ("Gửi hồ sơ về Cục Con nuôi trước ngày 20/7/2024.", "Cục Con nuôi"),
        ("Lập danh sách, chuyển Phòng Tài chính trước ngày 06/6/2024.", "Phòng Tài chính"),
        ("Gửi biểu về bộ phận Một cửa trước ngày 06/6/2024.", "bộ phận Một cửa"),
        ("Báo cáo trực ban Công an tỉnh trước ngày 06/6/2024.", "trực ban Công an tỉnh"),
        ("Gửi báo cáo cho PC02 trước ngày 06/6/2024.", "PC02"),
        ("Trả lời bằng văn bản về Sở Y tế trong tháng 5/2024.", "Sở Y tế"),
        ("Tham mưu UBND huyện phương án tiếp nhận, trình trước ngày 30/6/2024.", "UBND huyện"),
        ("Rà soát để xem xét đưa trẻ em về gia đình hoặc tìm nơi chăm sóc thay thế, báo cáo Giám "
         "đốc Sở trước ngày 15/5/2024.", "Giám đốc Sở"),
        ("Gửi số liệu trước ngày 12/5/2024 để tổng hợp, báo cáo Bộ Y tế.", None),
    ],
)  # fmt: skip
def test_to_whom_it_goes(sentence: str, to: str | None) -> None:
    assert duties(sentence)[0].to == to


def test_the_year_of_a_law_is_no_period() -> None:
    [duty] = duties(
        "Công khai theo Điều 79 Luật Thanh tra năm 2022 trong 10 ngày kể từ ngày công bố."
    )
    assert duty.period is None


def test_a_month_of_the_next_quarter_reports_each_quarter() -> None:
    [duty] = duties("Báo cáo Sở Y tế chậm nhất ngày 05 của tháng đầu quý sau.")
    assert duty.period is DutyPeriod.QUARTER


def test_where_the_day_of_issue_is_blank_a_month_ahead_is_due_and_no_day_is_invented() -> None:
    head = HEAD.replace("ngày 01 tháng 3", "ngày    tháng 3")
    reading = read_directive(head + "Chọn 02 vụ án điểm xét xử trong tháng 12/2024." + TAIL)
    [duty] = reading.directive.duties
    assert duty.last_day is not None
    assert duty.last_day.isoformat() == "2024-12-31"
    past = read_directive(head + "Gửi báo cáo trước ngày 20/02/2024." + TAIL)
    assert not any("2024-03-01" in each or "01/3/2024" in each for each in past.warnings)


def test_a_day_before_the_day_of_issue_is_doubted() -> None:
    [duty] = read("Gửi báo cáo trước ngày 20/02/2024.").duties
    assert any("01/03/2024" in note.vi or "01/3/2024" in note.vi for note in duty.notes)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Gửi danh sách chậm nhất ngày 28/4/2024 đối với đợt 1 và ngày 30/9/2024 đối với đợt 2.",
         [("Gửi danh sách (đợt 1)", "2024-04-28"), ("Gửi danh sách (đợt 2)", "2024-09-30")]),
        ("Báo cáo kết quả trước các ngày 15/3/2024, 15/6/2024 và 15/9/2024.",
         [("Báo cáo kết quả", "2024-03-14"), ("Báo cáo kết quả", "2024-06-14"),
          ("Báo cáo kết quả", "2024-09-14")]),
        ("Báo cáo định kỳ 6 tháng (ngày 15/6/2024), năm (ngày 15/12/2024) về Sở Y tế.",
         [("Báo cáo định kỳ 6 tháng", "2024-06-15"), ("Báo cáo định kỳ (năm)", "2024-12-15")]),
        ("Báo cáo tình hình (6 tháng: 15/6/2024; năm: 15/12/2024).",
         [("Báo cáo tình hình (6 tháng)", "2024-06-15"),
          ("Báo cáo tình hình (năm)", "2024-12-15")]),
        ("Định kỳ hằng quý (ngày 25 tháng cuối quý) báo cáo tiến độ.",
         [("báo cáo tiến độ (hằng quý)", "None")]),
        ("Cho trẻ uống Vitamin A đợt 1 trong tháng 6/2024, đợt 2 trong tháng 12/2024.",
         [("Cho trẻ uống Vitamin A đợt 1", "2024-06-30"),
          ("Cho trẻ uống Vitamin A (đợt 2)", "2024-12-31")]),
        ("Báo cáo định kỳ: 06 tháng đầu năm gửi trước ngày 20/6/2024; báo cáo năm gửi trước ngày "
         "20/12/2024.",
         [("Báo cáo định kỳ: 06 tháng đầu năm", "2024-06-19"),
          ("báo cáo năm", "2024-12-19")]),
    ],
)  # fmt: skip
def test_several_days_of_one_order(sentence: str, told: list[tuple[str, str]]) -> None:
    assert [(duty.what, str(duty.last_day)) for duty in duties(sentence)] == told


def test_a_further_day_binds_whom_it_names_alone() -> None:
    first, second = duties(
        "Báo cáo kết quả trước ngày 20/5/2024, riêng huyện Mẫu trước ngày 25/5/2024."
    )
    assert (first.what, first.by) == ("Báo cáo kết quả", ())
    assert [each.name for each in second.by] == ["huyện Mẫu"]
    assert second.what == "Báo cáo kết quả (riêng huyện Mẫu)"


def test_the_unit_through_which_a_report_goes_may_stand_in_brackets() -> None:
    [duty] = duties(
        "Ban hành kế hoạch và gửi về Bộ Y tế (Cục Bà mẹ và Trẻ em) trước ngày 15/3/2024."
    )
    assert (duty.what, duty.to) == ("Ban hành kế hoạch", "Bộ Y tế (Cục Bà mẹ và Trẻ em)")


def test_a_time_before_an_event_is_told_where_it_is_not_read() -> None:
    reading = read("Hoàn thành trước khi kết thúc năm học.")
    assert not reading.directive.duties
    assert any("trước khi kết thúc năm học" in each for each in reading.warnings)


def test_each_year_holds_for_both_days_of_a_list() -> None:
    reading = read("Báo cáo chậm nhất ngày 15/6 và chậm nhất ngày 15/12 hằng năm.")
    assert not any("year is not printed" in each for each in reading.warnings)
