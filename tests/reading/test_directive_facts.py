"""Days that stand near an order and are not due: what was, what others do, what a day is for."""

from __future__ import annotations

from datetime import date

import pytest

from tests.reading.test_directive_duties import HEAD, TAIL, duties, read
from vnchild.reading.directive import read_directive


@pytest.mark.parametrize(
    "sentence",
    [
        "Tại Công văn số 12/VP ngày 05/10/2023, UBND huyện đã giao Phòng Y tế xây dựng kế hoạch; "
        "báo cáo UBND huyện trước ngày 30/11/2023.",
        "Ngày 01/7/2023, tỉnh ban hành quy chế, trong đó quy định các xã lập đề án gửi về huyện "
        "trước ngày 31/8/2023.",
        "Để bảo đảm hoàn thành hỗ trợ nhà ở cho 71.000 hộ trong năm 2024, đề nghị các xã rà soát.",
        "Hội nghị giao ban dự kiến tổ chức vào ngày 06/11/2024.",
        "Lớp tập huấn mở từ ngày 11/9/2024 đến ngày 13/9/2024.",
        "Số liệu năm công tác 2024 (từ 01/10/2023 đến 30/9/2024).",
        "Thời gian thực hiện: 6 tháng, hằng năm.",
        "Lớp tập huấn kỹ năng cứu đuối cho cộng tác viên của 13 huyện, thành phố, thị xã do Sở tổ "
        "chức từ ngày 22 đến ngày 24/5/2024.",
        "Số liệu ước thực hiện đến hết ngày 30/6/2024.",
        "Lập danh sách trẻ em phải di dời do mưa lũ từ ngày 13/11/2023 đến ngày 18/11/2023.",
        "Trại hè được tổ chức từ ngày 08/7 đến ngày 12/7/2024.",
        "Cục tổ chức 02 lớp tập huấn: tại Hà Nội (từ ngày 14 đến ngày 16/9/2024), Đà Nẵng (từ "
        "ngày 21 đến ngày 23/9/2024).",
    ],
)
def test_a_fact_is_no_duty(sentence: str) -> None:
    assert duties(sentence) == ()


@pytest.mark.parametrize(
    ("sentence", "due", "last_day"),
    [
        ("Để tổng hợp, đề nghị các xã gửi báo cáo trước ngày 20/5/2024.", "trước ngày 20/5/2024",
         "2024-05-19"),
        ("Hoàn thành tổ chức Hội nghị trước ngày 06/11/2024.", "trước ngày 06/11/2024",
         "2024-11-05"),
        ("Ban hành quyết định thành lập tổ tư vấn trước ngày 20/10/2024.",
         "trước ngày 20/10/2024", "2024-10-19"),
        ("Gửi Phòng Y tế để khớp số liệu trước ngày 20/9/2024.", "trước ngày 20/9/2024",
         "2024-09-19"),
        ("Thời gian thực hiện: Tháng 11, 12/2024.", "Thời gian thực hiện: Tháng 11, 12/2024",
         "2024-12-31"),
        ("Các xã mở 03 lớp dạy bơi cho trẻ em, từ ngày 01/6/2024 đến ngày 30/6/2024.",
         "từ ngày 01/6/2024 đến ngày 30/6/2024", "2024-06-30"),
        ("Gửi danh sách trước 03 ngày so với ngày khai mạc lớp học.",
         "trước 03 ngày so với ngày khai mạc lớp học", "None"),
        ("Lập kế hoạch chi trả trước ngày 30/9/2024, để bảo đảm đạt mục tiêu trong năm 2024.",
         "trước ngày 30/9/2024", "2024-09-29"),
        ("Báo cáo số đội đã thành lập về UBND huyện chậm nhất ngày 20/6/2024.",
         "chậm nhất ngày 20/6/2024", "2024-06-20"),
        ("Sao lưu dữ liệu, gửi huyện trong 05 ngày đầu của quý sau.",
         "trong 05 ngày đầu của quý sau", "None"),
        ("Gửi số liệu trước ngày 05 của tháng sau liền kề.",
         "trước ngày 05 của tháng sau liền kề", "None"),
    ],
)  # fmt: skip
def test_an_order_beside_such_words_is_one(sentence: str, due: str, last_day: str) -> None:
    [duty] = duties(sentence)
    assert (duty.due, str(duty.last_day)) == (due, last_day)


def test_whom_the_next_report_goes_to_is_not_told_of_the_day_before() -> None:
    first, second = duties(
        "Lấy ý kiến các phòng trước ngày 05/8/2024, gửi Phòng Tư pháp thẩm định chậm nhất ngày "
        "20/8/2024."
    )
    assert (first.to, second.to) == (None, "Phòng Tư pháp")


def test_whom_a_report_goes_to_may_stand_behind_its_day() -> None:
    first, second = duties(
        "Báo cáo 6 tháng trước ngày 20/5/2024, gửi về Sở Y tế, báo cáo năm trước ngày 15/11/2024."
    )
    assert (first.to, second.to) == ("Sở Y tế", "Sở Y tế")


def test_what_is_to_be_done_may_stand_behind_its_day() -> None:
    [duty] = duties(
        "Trong 3 tháng hè, định kỳ trước ngày 15 hằng tháng gửi số liệu trẻ em bị đuối nước về "
        "Sở Y tế."
    )
    assert (duty.what, duty.to) == ("gửi số liệu trẻ em bị đuối nước (hằng tháng)", "Sở Y tế")


def test_a_title_in_capitals_ends_where_small_letters_begin() -> None:
    reading = read_directive(
        HEAD.removesuffix("1. ")
        + "III. CHẾ ĐỘ BÁO CÁO\nPhòng Y tế báo cáo kết quả trước ngày 05/6/2024.\n"
        + TAIL
    )
    [duty] = reading.directive.duties
    assert duty.what == "Phòng Y tế báo cáo kết quả"


def test_the_place_is_not_what_ends_the_line_above() -> None:
    text = HEAD.replace(
        "V/v công tác trẻ em\n\nVí Dụ,", "V/v hỗ trợ nạn nhân tại\nViệt Nam\nHà Nội,"
    )
    directive = read_directive(text + "Báo cáo trước ngày 20/5/2024." + TAIL).directive
    assert directive.place == "Hà Nội"


@pytest.mark.parametrize(
    ("head", "number", "issuer", "superior"),
    [
        ("UBND TỈNH MẪU\nSỞ Y TẾ - SỞ GIÁO DỤC VÀ ĐÀO TẠO", "12/HDLN-SYT-SGDĐT",
         "Sở Y tế - Sở Giáo dục và Đào tạo", "UBND tỉnh Mẫu"),
        ("HỘI LHPN TỈNH MẪU\nTỈNH ĐOÀN MẪU\nCÔNG AN TỈNH MẪU", "35/KH-HLHPN-TĐ-CAT",
         "Hội LHPN tỉnh Mẫu - Tỉnh đoàn Mẫu - Công an tỉnh Mẫu", None),
        ("SỞ Y TẾ\nCÔNG AN TỈNH", "3/KHPH-SYT-CAT", "Sở Y tế - Công an tỉnh", None),
        ("UBND TỈNH MẪU\nSỞ Y TẾ", "12/KH-SYT", "Sở Y tế", "UBND tỉnh Mẫu"),
        ("UBND TỈNH MẪU\nSỞ Y TẾ", "12/SYT-BTXH", "Sở Y tế", "UBND tỉnh Mẫu"),
        ("ỦY BAN THƯỜNG VỤ\nQUỐC HỘI", "494/NQ-UBTVQH13", "Ủy ban thường vụ Quốc hội", None),
    ],
)  # fmt: skip
def test_joint_issuers(head: str, number: str, issuer: str, superior: str | None) -> None:
    directive = read_directive(
        f"{head}\n\nSố: {number}\n\nMẫu, ngày 03 tháng 10 năm 2025\n\nKẾ HOẠCH\n"
        f"Bảo vệ trẻ em\n\n1. Rà soát trẻ em trước ngày 20/11/2025.\n{TAIL}"
    ).directive
    assert (directive.issuer, directive.superior) == (issuer, superior)


def test_a_subject_in_capitals_goes_on_behind_of() -> None:
    directive = read_directive(
        "UBND TỈNH MẪU\n\nSố: 165/KH-UBND\n\nMẫu, ngày 21 tháng 11 năm 2025\n\nKẾ HOẠCH\n"
        "THỰC HIỆN CHỈ THỊ SỐ 27/CT-TTG NGÀY 15 THÁNG 8 NĂM 2024 CỦA\n"
        "THỦ TƯỚNG CHÍNH PHỦ VỀ CÔNG TÁC DÂN SỐ\n\n1. Rà soát trước ngày 20/12/2025.\n" + TAIL
    ).directive
    assert directive.subject is not None
    assert directive.subject.endswith("CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ CÔNG TÁC DÂN SỐ")


def test_a_past_day_in_an_order_is_doubted_and_not_lost() -> None:
    reading = read("Gửi báo cáo về UBND huyện trước ngày 20/02/2024.")
    assert len(reading.directive.duties) == 1
    assert any("trước ngày ban hành" in note.vi for note in reading.notes)


TITLED = """ỦY BAN NHÂN DÂN
TỈNH VÍ DỤ

Số: 31/KH-UBND

*Ví Dụ, ngày 06 tháng 02 năm 2026*

## KẾ HOẠCH

{under}

1. Sở Y tế rà soát trẻ em khuyết tật, xong trước ngày 20/5/2026.
"""


@pytest.mark.parametrize(
    ("under", "subject"),
    [
        (
            "**Thực hiện Chương trình vì trẻ em năm 2026**\n\nThực hiện Chương trình, nay đề ra:",
            True,
        ),
        ("Triển khai Tháng hành động vì trẻ em năm 2026\n\nUBND tỉnh yêu cầu:", True),
        ("Thực hiện Chương trình vì trẻ em năm 2026, UBND tỉnh ban hành Kế hoạch như sau:", False),
        (
            "Thực hiện Chương trình vì trẻ em năm 2026 trong tỉnh, trong đó\ncó việc sau:",
            False,
        ),
    ],
)
def test_a_title_of_its_own_under_the_kind_is_the_subject_also_behind_a_blank_line(
    under: str, *, subject: bool
) -> None:
    head = read_directive(TITLED.format(under=under)).directive
    assert (head.subject is not None) is subject
    assert [each.last_day for each in head.duties] == [date(2026, 5, 19)]


@pytest.mark.parametrize(
    "sentence",
    [
        "1. Sở Y tế: tổ chức lễ phát động tháng hành động vào ngày 01/6/2026.",
        "1. Sở Y tế tập huấn cho cộng tác viên vào ngày 12 tháng 5 năm 2026 tại hội trường.",
        "1. Tổ chức chương trình giao lưu vào ngày 01/6/2026.",
        "1. Cấp tỉnh: tổ chức điểm vào ngày 29/5/2026 tại Nhà Thiếu nhi.",
    ],
)
def test_a_day_on_which_something_takes_place_is_no_due_time_and_a_note_says_so(
    sentence: str,
) -> None:
    reading = read_directive(TITLED.format(under=f"Thực hiện công tác trẻ em:\n\n{sentence}"))
    assert [each.last_day for each in reading.directive.duties] == [date(2026, 5, 19)]
    assert any("ngày diễn ra hoạt động" in note.vi for note in reading.notes)


@pytest.mark.parametrize(
    "sentence",
    [
        "1. Tổ chức kiểm tra, báo cáo kết quả vào ngày 01/6/2026.",
        "1. Tổng vệ sinh trường lớp vào ngày 01/6/2026; tổ chức kiểm tra, hoàn thành vào ngày "
        "01/6/2026.",
    ],
)
def test_what_is_sent_or_finished_on_a_day_is_due_on_it(sentence: str) -> None:
    reading = read_directive(TITLED.format(under=f"Thực hiện công tác trẻ em:\n\n{sentence}"))
    assert date(2026, 6, 1) in {each.last_day for each in reading.directive.duties}


def test_a_day_long_past_tells_who_is_meant() -> None:
    reading = read_directive(
        TITLED.format(
            under="Thực hiện công tác người có công:\n\n"
            "a) Rà soát người hoạt động cách mạng trước ngày 01 tháng 01 năm 1945;"
        )
    )
    assert [each.last_day for each in reading.directive.duties] == [date(2026, 5, 19)]


@pytest.mark.parametrize(
    ("order", "what"),
    [
        ("Khi xảy ra vụ việc trẻ em bị xâm hại phải báo cáo ngay Sở Y tế.", "vụ việc trẻ em bị"),
        ("Báo cáo ngay Sở Y tế.", "Báo cáo ngay"),
        ("Báo cáo ngay các trường hợp bị bỏ rơi về Sở Y tế.", "các trường hợp bị bỏ rơi"),
    ],
)
def test_an_alert_tells_what_must_have_happened(order: str, what: str) -> None:
    reading = read_directive(TITLED.format(under=f"Thực hiện công tác trẻ em:\n\n{order}"))
    [alert] = [each for each in reading.directive.duties if each.due is None]
    assert what in alert.what
    assert alert.to == "Sở Y tế"
