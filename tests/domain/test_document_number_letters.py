"""The letter behind a number, small as it should be printed or a capital as it often is."""

from __future__ import annotations

import pytest

from vnchild.domain.document_number import DocumentNumber, DocumentNumberError


@pytest.mark.parametrize(
    ("printed", "normal"),
    [
        ("12A/UBND-VX", "12a/UBND-VX"),
        ("Số: 05B /KH-UBND", "05b/KH-UBND"),
        ("12A/2023/NĐ-CP", "12a/2023/NĐ-CP"),
        ("28A-CT/TU", "28a-CT/TU"),
        ("1.234Đ/UBND", "1234đ/UBND"),
    ],
)
def test_a_capital_behind_a_number_is_read_as_the_letter(printed: str, normal: str) -> None:
    found = DocumentNumber.parse(printed)
    assert found.normal == normal
    assert found == DocumentNumber.parse(normal)
    assert found.letter == normal[len(str(found.number).rjust(2, "0"))]
    without = DocumentNumber.parse(normal.replace(found.letter, "", 1))
    assert without != found


@pytest.mark.parametrize("printed", ["A/UBND-VX", "A-CT/TU", "12AB/UBND-VX", "12A7/UBND-VX"])
def test_more_than_a_letter_or_a_letter_alone_is_no_number(printed: str) -> None:
    with pytest.raises(DocumentNumberError):
        DocumentNumber.parse(printed)
