"""Documents of which a copy or a recogniser has lost or spoilt the head."""

from __future__ import annotations

from datetime import date

import pytest

from vnchild.domain.document_kind import DocumentKindName
from vnchild.reading.directive import read_directive
from vnchild.reading.errors import ReadingError

HEAD = "UBND TỈNH MẪU\nSỞ Y TẾ\nSố: {number}\n{about}\nMẫu, ngày 01 tháng 02 năm 2026\n\n"
FOOT = "\nGIÁM ĐỐC\n\nLê Văn Thử\n"


@pytest.mark.parametrize(
    "text",
    [
        "Kính gửi: Các Sở Y tế\n\nĐể kịp tổng hợp, Bộ Y tế yêu cầu:\n\n"
        "1. Các Sở Y tế gửi danh sách trước ngày 20/8/2025.\n",
        "Kính gửi: Hiệu trưởng các trường mầm non\n\n"
        "Phòng Văn hóa - Xã hội đề nghị các trường báo cáo trước ngày 20/8/2025.\n",
        "Kính gửi:\n- UBND các xã;\n- Công an tỉnh.\n\n"
        "Thực hiện chỉ đạo của cấp trên, UBND tỉnh yêu cầu các xã báo cáo trước ngày 20/8/2025.\n",
        "Kính gửi: Các đơn vị trực thuộc.\n\n"
        "Sở Y tế đề nghị các đơn vị báo cáo trước ngày 20/8/2025.\n",
    ],
)
def test_a_dispatch_of_which_only_addressees_and_body_are_left_is_read(text: str) -> None:
    reading = read_directive(text)
    assert reading.directive.kind is DocumentKindName.OFFICIAL_DISPATCH
    assert [each.last_day for each in reading.directive.duties] == [date(2025, 8, 19)]
    assert (reading.directive.number, reading.directive.signer) == (None, None)
    told = "\n".join(reading.warnings)
    assert all(each in told for each in ("no number", "no date of issue", "no signature"))


@pytest.mark.parametrize(
    "text",
    [
        "Kính gửi: Ủy ban nhân dân xã Mẫu\n\nTôi tên là Lê Văn Thử. Ngày 02/3/2025, Công an xã "
        "yêu cầu nộp giấy. Đề nghị Ủy ban nhân dân xã xem xét trước ngày 20/8/2025.\n",
        "Kính gửi: Ban Giám hiệu Trường Tiểu học Mẫu\n\n"
        "Hội phụ huynh lớp 3A đề nghị nhà trường xem xét trước ngày 20/8/2025.\n",
        "Kính gửi: Sở Y tế tỉnh Mẫu\n\nCông ty TNHH Mẫu đề nghị Sở thanh toán trước 20/8/2025.\n",
        "Đơn xin nghỉ học\nKính gửi: Ban Giám hiệu Trường Tiểu học Mẫu\n\n"
        "Trường Tiểu học Mẫu đề nghị nộp đơn trước ngày 20/8/2025.\n",
        "Kính gửi: Các bạn học sinh\n\nSở Y tế đề nghị các bạn đăng ký trước ngày 20/8/2025.\n",
        "Kính gửi: Các Sở Y tế\n\nBộ Y tế trân trọng cảm ơn.\n",
    ],
)
def test_a_letter_that_no_agency_orders_with_stays_refused(text: str) -> None:
    with pytest.raises(ReadingError, match=r"no official|not an official"):
        read_directive(text)


@pytest.mark.parametrize(
    ("text", "kind", "subject"),
    [
        (
            "Thông báo\n\nVề việc tập huấn sơ cứu\n\nCăn cứ Kế hoạch số 12/KH-SYT ngày 12/9/2025;\n"
            "\nĐề nghị các tổ gửi danh sách trước ngày 20/10/2025.\n",
            DocumentKindName.NOTICE,
            "tập huấn sơ cứu",
        ),
        (
            "KẾ HOẠCH\nV/v tập huấn sơ cứu\n"
            "Phòng Y tế yêu cầu các trạm báo cáo trước ngày 20/10/2025.\n",
            DocumentKindName.PLAN,
            "tập huấn sơ cứu",
        ),
    ],
)
def test_a_kind_over_its_subject_before_a_basis_or_orders_is_read(
    text: str, kind: DocumentKindName, subject: str
) -> None:
    directive = read_directive(text).directive
    assert (directive.kind, directive.subject) == (kind, subject)
    assert [each.last_day for each in directive.duties] == [date(2025, 10, 19)]


@pytest.mark.parametrize(
    "text",
    [
        "Thông báo\nVề việc nghỉ lễ\nChúc mọi người vui vẻ, trở lại trước ngày 05/5/2025.\n",
        "Thông báo\nVề việc bán nhà\nCăn cứ nhu cầu, gia đình tôi bán nhà trước ngày 05/5/2025.\n",
        "Hợp đồng\nVề việc thuê nhà\nCăn cứ Bộ luật Dân sự;\nTrả trước ngày 05/5/2025.\n",
        "Giấy ủy quyền\nVề việc nhận tiền\nCăn cứ Bộ luật Dân sự;\nHạn trước ngày 05/5/2025.\n",
    ],
)
def test_a_title_alone_makes_no_document(text: str) -> None:
    with pytest.raises(ReadingError, match=r"no official|not an official"):
        read_directive(text)


EARLY = (
    "{before}"
    + HEAD.format(number="12/SYT-NV", about="V/v rà soát")
    + "Kính gửi: Các Trạm Y tế.\n{behind}\n4. Báo cáo kết quả trước ngày 03/3/2026./.\n"
    + FOOT
)
BASES = (
    "Căn cứ Thông tư số 01/2025/TT-BYT ngày 01 tháng 01 năm 2025 của Bộ Y tế quy định mẫu;\n"
    "Thực hiện Công văn số 34/BYT-BM ngày 05 tháng 01 năm 2026 của Bộ Y tế về việc rà soát;\n"
)
ONE_BASIS = BASES.split("\n")[1] + "\nSở Y tế đề nghị các trạm thực hiện các nội dung sau đây:\n"
ITEMS = (
    "1. Rà soát danh sách trẻ em, báo cáo trước ngày 20/02/2026.\n"
    "2. Phổ biến đầy đủ các quy định đến toàn thể nhân viên của trạm và cộng tác viên các thôn.\n"
)


def test_a_body_that_a_file_prints_before_its_head_is_read() -> None:
    text = EARLY.format(before=BASES + ITEMS, behind="3. Phối hợp chặt chẽ.")
    directive = read_directive(text).directive
    assert [str(each.document) for each in directive.cites] == ["01/2025/TT-BYT", "34/BYT-BM"]
    assert [each.last_day for each in directive.duties] == [date(2026, 2, 19), date(2026, 3, 2)]
    assert [each.label for each in directive.tasks] == ["1", "2", "3", "4"]


def test_numbers_that_go_on_behind_the_head_show_it_too() -> None:
    goes_on = EARLY.format(before=ONE_BASIS + ITEMS, behind="3. Phối hợp chặt chẽ.")
    assert [str(each.document) for each in read_directive(goes_on).directive.cites] == ["34/BYT-BM"]
    begins_anew = EARLY.format(before=ONE_BASIS + ITEMS, behind="1. Phối hợp chặt chẽ.")
    assert read_directive(begins_anew).directive.cites == ()


@pytest.mark.parametrize(
    "before",
    [
        "From: van.thu@mau.gov.vn\n" + BASES + ITEMS,
        "Chào các đồng chí,\n" + BASES + ITEMS,
        "Trang chủ\n" + ONE_BASIS + "Tin tức\nVăn bản\nGiới thiệu chung về đơn vị\n" * 6,
    ],
)
def test_a_mail_or_menu_before_the_head_is_not(before: str) -> None:
    directive = read_directive(EARLY.format(before=before, behind="3. Phối hợp.")).directive
    assert directive.cites == ()
    assert [each.last_day for each in directive.duties] == [date(2026, 3, 2)]


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("QUYÉT ĐỊNH", DocumentKindName.DECISION),
        ("KÉ HOẠCH", DocumentKindName.PLAN),
        ("THÔNG BAO", DocumentKindName.NOTICE),
        ("CHỈ THI", DocumentKindName.DIRECTIVE),
    ],
)
def test_a_heading_with_wrong_marks_is_the_kind_nevertheless(
    heading: str, kind: DocumentKindName
) -> None:
    text = HEAD.format(number="12/SYT", about="") + f"{heading}\nTriển khai tháng trẻ em\n"
    directive = read_directive(text + "1. Các trạm báo cáo trước ngày 03/3/2026./.\n" + FOOT)
    assert directive.directive.kind is kind
    assert directive.directive.subject == "Triển khai tháng trẻ em"


def test_the_issuer_beside_a_spoilt_motto() -> None:
    text = (
        "BAN CƠ YẾU MẪU CỘNG  HOÀ XÃ HỘI CHỦ NGHĨA  VIỆT NAM\n"
        "HỌC VIỆN MẪU Độc lập —- Tự do - Hạnh phúc\n"
        "Số: 10/QĐ\u00d0-HVM Mẫu, ngày 24 tháng 10 năm 2024\nQUYÉT ĐỊNH\nPhê duyệt quy trình\n"
        "Điều 1. Các phòng báo cáo trước ngày 01/12/2024.\n" + FOOT
    )
    directive = read_directive(text).directive
    assert (directive.superior, directive.issuer) == ("Ban cơ yếu mẫu", "Học viện mẫu")
    assert str(directive.number) == "10/QĐ-HVM"


@pytest.mark.parametrize(
    ("number", "symbol"),
    [
        ("409% /TCT-CS", "TCT-CS"),
        ("1l3/SYT-NV", "SYT-NV"),
        ("§1/SYT-NV", "SYT-NV"),
        ("1234 5/QĐ-SYT", "QĐ-SYT"),
    ],
)
def test_the_symbol_of_a_spoilt_number_is_read(number: str, symbol: str) -> None:
    text = HEAD.format(number=number, about="V/v báo cáo theo Công văn số 12/UBND-VX")
    reading = read_directive(text + "Kính gửi: Trạm Y tế.\n\nBáo cáo trước 03/3/2026./.\n" + FOOT)
    read = reading.directive.number
    assert read is not None
    assert (read.number, read.symbol) == (None, symbol)
    assert any("cannot be read" in each for each in reading.warnings)
    assert not any("left blank" in each for each in reading.warnings)


@pytest.mark.parametrize(
    ("number", "normal"),
    [
        ("12/QĐ/SYT", "12/QĐ-SYT"),
        ("16/2006/TTLT/BYT-BTC", "16/2006/TTLT-BYT-BTC"),
        ("12/SYT-NV", "12/SYT-NV"),
        ("28-CT/TU", "28-CT/TU"),
        ("..../SYT-NV", "/SYT-NV"),
    ],
)
def test_other_numbers_are_read_as_they_are(number: str, normal: str) -> None:
    text = HEAD.format(number=number, about="V/v báo cáo")
    reading = read_directive(text + "Kính gửi: Trạm Y tế.\n\nBáo cáo trước 03/3/2026./.\n" + FOOT)
    assert str(reading.directive.number) == normal
    assert not any("cannot be read" in each for each in reading.warnings)
