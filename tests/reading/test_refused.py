"""What is no document that gives tasks is refused, with what it is and how to make a text of it."""

from __future__ import annotations

import pytest

from vnchild.domain.document_kind import DocumentKindName
from vnchild.reading.directive import read_directive
from vnchild.reading.errors import ReadingError
from vnchild.reading.text.encoding import other_code, why_unreadable

MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
SIGNED = "\nGIÁM ĐỐC\n\nLê Văn Thử\n"
DISPATCH = (
    "ỦY BAN NHÂN DÂN\nXÃ MẪU\n\nSố: 12/UBND-VX\n{about}\nMẫu, ngày 05 tháng 3 năm 2026\n\n{to}\n"
    "{body}\n\nCHỦ TỊCH\n\nLê Văn Thử\n"
)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (
            f"{MOTTO}HỢP ĐỒNG LAO ĐỘNG\nSố: 12/HĐLĐ\nHôm nay, ngày 12 tháng 5 năm 2026, tại Mẫu\n"
            f"Bên A trả lương trước ngày 05 hằng tháng.{SIGNED}",
            "a contract",
        ),
        (
            f"{MOTTO}HỢP ĐỒNG\nSố: 12/HĐ-TTMAU\nMẫu, ngày 12 tháng 5 năm 2026\n"
            f"Điều 1. Bên B giao hàng trước ngày 05/6/2026.{SIGNED}",
            "a contract",
        ),
        (
            f"{MOTTO}PHỤ LỤC HỢP ĐỒNG CUNG CẤP SUẤT ĂN\nSố: 02/PLHĐ\n"
            f"Bên A thanh toán trước ngày 05/6/2026.{SIGNED}",
            "a contract",
        ),
        (
            "CÔNG TY TNHH MẪU\nHÓA ĐƠN GIÁ TRỊ GIA TĂNG\nSố: 12/HĐ-GTGT\n"
            f"Ngày 12 tháng 5 năm 2026\nHạn thanh toán: trước ngày 30/5/2026{SIGNED}",
            "an invoice",
        ),
        (
            f"{MOTTO}BIÊN BẢN BÀN GIAO THIẾT BỊ\nSố: 03/BB-BG\nMẫu, ngày 12 tháng 5 năm 2026\n"
            f"Bàn giao trước ngày 30/5/2026.{SIGNED}",
            "minutes between parties",
        ),
        (
            f"{MOTTO}BIÊN BẢN\nLàm việc về cung cấp suất ăn\nSố: 03/BB-LV\n"
            f"BÊN A: Trường Mầm non Mẫu\nBÊN B: Công ty TNHH Mẫu\n"
            f"Bên B hoàn thành trước ngày 30/5/2026.{SIGNED}",
            "a paper between parties",
        ),
        (
            f"{MOTTO}ĐƠN ĐỀ NGHỊ TRỢ GIÚP XÃ HỘI\nKính gửi: UBND xã Mẫu.\n"
            "Đề nghị UBND xã xem xét trước ngày 30/5/2026.\n"
            "Mẫu, ngày 12 tháng 5 năm 2026\nNGƯỜI LÀM ĐƠN\n\nLê Văn Thử\n",
            "an application",
        ),
    ],
)
def test_a_paper_that_orders_nothing_is_refused(text: str, what: str) -> None:
    with pytest.raises(ReadingError, match=what) as raised:
        read_directive(text)
    assert "không phải văn bản giao việc" in raised.value.in_("vi")
    assert "Lê Văn Thử" not in str(raised.value)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            f"UBND XÃ MẪU\n\nSố: 05/BB-UBND\nMẫu, ngày 12 tháng 5 năm 2026\n\nBIÊN BẢN\n"
            f"Họp Ban Chỉ đạo công tác trẻ em\n\n"
            f"1. Giao Trạm Y tế báo cáo trước ngày 30/5/2026.{SIGNED}",
            DocumentKindName.MINUTES,
        ),
        (
            f"UBND XÃ MẪU\n\nSố: 05/QĐ-UBND\nMẫu, ngày 12 tháng 5 năm 2026\n\nQUYẾT ĐỊNH\n"
            f"Về việc chấm dứt\nHỢP ĐỒNG LAO ĐỘNG\n\nĐiều 1. Chấm dứt hợp đồng giữa Bên A và Bên B."
            f"{SIGNED}",
            DocumentKindName.DECISION,
        ),
        (
            "ỦY BAN NHÂN DÂN HUYỆN\nĐƠN DƯƠNG\n\nSố: 12/UBND-VX\nV/v rà soát trẻ em\n"
            "Đơn Dương, ngày 12 tháng 5 năm 2024\n\nKính gửi: Phòng Y tế.\n"
            f"1. Báo cáo trước ngày 30/5/2024.{SIGNED}",
            DocumentKindName.OFFICIAL_DISPATCH,
        ),
    ],
)
def test_an_official_document_that_names_one_is_read(text: str, kind: DocumentKindName) -> None:
    assert read_directive(text).directive.kind is kind


@pytest.mark.parametrize(
    ("about", "to", "kind"),
    [
        ("V/v báo cáo", "Kính gửi: Trạm Y tế.", DocumentKindName.OFFICIAL_DISPATCH),
        ("V/v báo cáo", "", DocumentKindName.OFFICIAL_DISPATCH),
        ("", "Kính gửi: Trạm Y tế.", DocumentKindName.OFFICIAL_DISPATCH),
        ("", "", None),
    ],
)
def test_a_number_alone_does_not_make_a_dispatch(
    about: str, to: str, kind: DocumentKindName | None
) -> None:
    text = DISPATCH.format(about=about, to=to, body="1. Trạm Y tế báo cáo trước ngày 01/6/2026.")
    assert read_directive(text).directive.kind is kind


OLD_FONT = (
    "Uû ban nh©n d©n tØnh MÉu\nSè: 07/CT-UBND\nMÉu, ngµy 20 th¸ng 4 n¨m 2026\n"
    "KÝnh göi: Së Y tÕ\nB¸o c¸o tr\xadíc ngµy 30/6/2026\n"
)
VNI = (
    "UÛY BAN NHAÂN DAÂN TÆNH MAÃU\nSoá: 07/CT-UBND\nngaøy 20 thaùng 4 naêm 2026\n"
    "Baùo caùo tröôùc ngaøy 30/6/2026\n"
)
READ_TWICE = (
    (
        "ỦY BAN NHÂN DÂN TỈNH MẪU\nSố: 07/CT-UBND\nMẫu, ngày 20 tháng 4 năm 2026\n"
        "Báo cáo trước ngày 30/6/2026\n"
    )
    .encode()
    .decode("latin-1")
)
WEB_PAGE = "<!DOCTYPE html><html><body><p>ỦY BAN NHÂN DÂN</p>\n<p>Trang chủ</p></body></html>\n"


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        (OLD_FONT, "old font"),
        (VNI, "old font"),
        (READ_TWICE, "as UTF-8"),
        (WEB_PAGE, r"HTML.*pandoc"),
    ],
)
def test_a_text_in_another_code_is_refused_with_how_to_mend_it(text: str, hint: str) -> None:
    with pytest.raises(ReadingError, match=hint):
        read_directive(text)
    with pytest.raises(ReadingError, match=hint):
        read_directive(text.encode())


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Dear all, please report by 30 June.",
        "Số: 07/CT-UBND, ngày 20 tháng 4 năm 2026; trước ngày 30/6/2026 · Ủy ban nhân dân",
        "Ðề nghị Ủy ban nhân dân tỉnh Ðồng Nai, Ðắk Lắk, Ðà Nẵng, Ðiện Biên báo cáo",
        "Chương trình do François Müller và Zoë Brontë tài trợ, thực hiện tại xã Mẫu, tỉnh Mẫu: "
        "đề nghị Ủy ban nhân dân các xã phối hợp chặt chẽ, báo cáo kết quả về Ủy ban nhân dân tỉnh",
    ],
)
def test_vietnamese_in_unicode_is_in_no_other_code(text: str) -> None:
    assert other_code(text) is None
    assert why_unreadable(text) is None


def test_a_part_in_another_code_is_told() -> None:
    good = DISPATCH.format(about="V/v báo cáo", to="Kính gửi: Trạm Y tế.", body="1. Báo cáo.")
    assert read_directive(good).notes == ()
    reading = read_directive(good + "\nPHỤ LỤC\n" + OLD_FONT * 3)
    assert any("old font" in each for each in reading.warnings)
    assert any("phông cũ" in each.vi for each in reading.notes)
