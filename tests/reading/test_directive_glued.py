"""Copies that have run lines of the head or the signature together."""

from __future__ import annotations

import pytest

from vnchild.reading.directive import read_directive

GLUED = (
    "Quyết định 435/QĐ-UBND năm 2020. ỦY BAN NHÂN DÂN TỈNH MẪU -------\n"
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ---------------\n"
    "Số: 435/QĐ-UBND Mẫu, ngày 04 tháng 5 năm 2020 QUYẾT ĐỊNH BAN HÀNH CHƯƠNG TRÌNH HÀNH ĐỘNG "
    "VÌ TRẺ EM CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH MẪU\n"
    "Căn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016;\n"
    "QUYẾT ĐỊNH:\n"
    "Điều 1. Ban hành Chương trình hành động vì trẻ em kèm theo Quyết định này.\n"
    "Điều 2. Chánh Văn phòng Ủy ban nhân dân tỉnh và Giám đốc Sở Y tế chịu trách nhiệm thi hành "
    "Quyết định này./.\n"
    "Nơi nhận:\n- Như Điều 2;\n- Thường trực Tỉnh ủy; (để b/c)\n- Lưu: VT.\n"
    "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Văn Mẫu \n"
    "CHƯƠNG TRÌNH HÀNH ĐỘNG\n"
    "1. Sở Y tế rà soát trẻ em có hoàn cảnh đặc biệt, hoàn thành trước ngày 30 tháng 6 năm 2020.\n"
)


def test_the_head_is_read_where_its_lines_are_one() -> None:
    directive = read_directive(GLUED).directive
    assert directive.number is not None
    assert directive.number.normal == "435/QĐ-UBND"
    assert directive.issuer == "Ủy ban nhân dân tỉnh Mẫu"
    assert directive.place == "Mẫu"
    assert directive.subject == "BAN HÀNH CHƯƠNG TRÌNH HÀNH ĐỘNG VÌ TRẺ EM"


def test_the_signature_and_the_recipients_are_read_where_its_lines_are_one() -> None:
    directive = read_directive(GLUED).directive
    assert directive.signer is not None
    assert directive.signer.name == "Nguyễn Văn Mẫu"
    assert directive.signer.office == "Phó Chủ tịch"
    assert [each.name for each in directive.recipients] == [
        "Như Điều 2", "Thường trực Tỉnh ủy", "Lưu: VT",
    ]  # fmt: skip


def test_what_is_issued_with_a_decision_is_read_too() -> None:
    reading = read_directive(GLUED)
    [duty] = reading.directive.duties
    assert duty.last_day is not None
    assert duty.last_day.isoformat() == "2020-06-29"
    [found] = reading.duties
    assert GLUED[found.span.start : found.span.end].startswith("trước ngày 30 tháng 6")


@pytest.mark.parametrize("stamp", ["HỎA TỐC", "HOẢ TỐC", "KHẨN", "MẬT", "(DỰ THẢO)"])
def test_a_stamp_over_the_head_belongs_to_no_name(stamp: str) -> None:
    text = (
        f"ỦY BAN NHÂN DÂN\nTỈNH MẪU\n\n{stamp}\n\nSố: 12/UBND-VX\nV/v rà soát trẻ em\n\n"
        "Mẫu, ngày 05 tháng 3 năm 2024\n\nKính gửi: UBND các huyện.\n\n"
        "Báo cáo về Sở Y tế trước ngày 20/3/2024./.\n"
    )
    directive = read_directive(text).directive
    assert directive.issuer == "Ủy ban nhân dân tỉnh Mẫu"
    assert directive.subject == "rà soát trẻ em"


@pytest.mark.parametrize("name", ["H' Loan Niê Mẫu", "H’Bơ Khăp Mẫu", "Y Bhin Mẫu", "Kpă Y Mẫu"])
def test_names_of_the_highlands(name: str) -> None:
    text = (
        "ỦY BAN NHÂN DÂN\nXÃ MẪU\n\nSố: 41/UBND-VX\nV/v rà soát trẻ em\n\n"
        "Mẫu, ngày 05 tháng 3 năm 2024\n\nKính gửi: Các thôn.\n\nRà soát trẻ em./.\n\n"
        f"Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n\n{name}\n"
    )
    signer = read_directive(text).directive.signer
    assert signer is not None
    assert signer.name == name
