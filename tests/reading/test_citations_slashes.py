"""Numbers with slashes, numbers left blank, documents only called by their kind."""

from __future__ import annotations

import pytest

from vnchild.reading.cites.citations import find_citations, unique
from vnchild.reading.directive import read_directive


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("Thông tư liên tịch số 16/2006/TTLT/BYT-BGD-ĐT-BTC./.", "16/2006/TTLT-BYT-BGD-ĐT-BTC"),
        ("Thông tư liên tịch số 06/2013/TTLT/BCA/BQP của", "06/2013/TTLT-BCA-BQP"),
        ("Quyết định số 12/2005/QĐ/BGDĐT ngày 01/02/2005", "12/2005/QĐ-BGDĐT"),
        ("Quyết định số 15/QĐ/TU", "15/QĐ-TU"),
        ("Chỉ thị số 28-CT/TW", "28-CT/TW"),
        ("Kế hoạch số 12/KH-UBND/2026", "12/KH-UBND"),
        ("Quyết định số 15/QĐ\u00d0-UBND", "15/QĐ-UBND"),
    ],
)
def test_a_slash_behind_the_kind_is_read_as_a_hyphen(text: str, normal: str) -> None:
    [found] = find_citations(text)
    assert str(found.value.document) == normal


@pytest.mark.parametrize(
    "text",
    [
        "ứng dụng năng lực số/AI",
        "Tổ chuyển đổi số/ĐMST-CĐS của tỉnh",
        "kỹ thuật số/CNTT-TT, kinh tế số/UBND",
        "theo số/ABC",
    ],
)
def test_digital_is_no_number_left_blank(text: str) -> None:
    assert find_citations(text) == ()


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("theo Công văn số /UBND-VX", "/UBND-VX"),
        ("Kế hoạch số …/KH-UBND", "/KH-UBND"),
        ("theo Công văn số /UBND", "/UBND"),
        ("Nghị quyết số -NQ/TU", "-NQ/TU"),
    ],
)
def test_a_number_left_blank_is_found(text: str, normal: str) -> None:
    [found] = find_citations(text)
    assert str(found.value.document) == normal


LETTER = (
    "SỞ Y TẾ\nSố: 12/SYT-NV\nV/v triển khai\nMẫu, ngày 01 tháng 02 năm 2026\n\n"
    "Kính gửi: Các Trạm Y tế.\n1. {}\n\nGIÁM ĐỐC\n\nLê Văn Thử\n"
)
ONE = "Triển khai Nghị định số 20/2021/NĐ-CP. "
TWO = ONE + "Thay Nghị định số 56/2017/NĐ-CP. "


@pytest.mark.parametrize(
    ("body", "provisions"),
    [
        (ONE + "Chi trả theo khoản 3 Điều 5 của Nghị định.", [["Điều 5 khoản 3"]]),
        (ONE + "Chi trả theo Điều 5 Nghị định nêu trên; báo cáo.", [["Điều 5"]]),
        (ONE + "Phổ biến Nghị định.", [[]]),
        (ONE + "Chi trả theo Điều 5 của Thông tư.", [[]]),
        (TWO + "Chi trả theo Điều 5 của Nghị định.", [[], []]),
        ("Chi trả theo Điều 5 của Nghị định.", []),
    ],
)
def test_a_provision_of_the_only_decree_named_is_its_own(
    body: str, provisions: list[list[str]]
) -> None:
    read = read_directive(LETTER.format(body)).provisions
    assert [[each.split(" Nghị")[0].rstrip(",") for each in one] for one in read] == provisions


def test_what_is_only_called_by_its_kind_is_no_document_of_its_own() -> None:
    found = find_citations(ONE + "Theo Điều 5 của Nghị định.")
    assert [each.value.only_called for each in found] == [False, True]
    assert [str(each.document) for each in unique(each for each in found)] == ["20/2021/NĐ-CP"]
