"""What a person should look at: in both languages, and places that look misspelt."""

from __future__ import annotations

import pytest

from vnchild.reading.as_json import as_json
from vnchild.reading.directive import read_directive
from vnchild.reading.words.placenames import probable_spelling

TEXT = """
ỦY BAN NHÂN DÂN
TỈNH KIÊN GIANG
Số:     /UBND-VX
V/v rà soát trẻ em
{place}, ngày     tháng 3 năm 2024
Kính gửi: UBND các huyện.
Báo cáo Sở Y tế trước ngày 20/5.
"""


def test_notes_are_in_both_languages() -> None:
    reading = read_directive(TEXT.format(place="Kiên Giang"))
    assert as_json(reading)["warnings"] == list(reading.warnings)
    told = as_json(reading, "vi")["warnings"]
    assert told == [each.vi for each in reading.notes]
    assert "số văn bản để trống" in told
    assert "the number is left blank" in reading.warnings
    assert "ngày ban hành để trống" in told
    assert any("không ghi năm" in str(each) for each in told)


def test_a_misspelt_place_stays_with_a_note() -> None:
    reading = read_directive(TEXT.format(place="Kiên Gỉang"))
    assert reading.directive.place == "Kiên Gỉang"
    assert "the place 'Kiên Gỉang' is probably 'Kiên Giang'" in reading.warnings


def test_a_place_printed_in_two_ways() -> None:
    text = TEXT.replace("TỈNH KIÊN GIANG", "HUYỆN PHONG MẪU").format(place="Phong Mầu")
    assert any("printed in two ways" in each for each in read_directive(text).warnings)


@pytest.mark.parametrize(
    ("name", "text", "probably"),
    [
        ("Kiên Giang", "", None),
        ("Kien Giang", "", "Kiên Giang"),
        ("Đà Nằng", "", "Đà Nẵng"),
        ("Nơi Khác", "", None),
        ("Tân Mầu", "xã Tân Mẫu và xã Tân Mẫu", "Tân Mẫu"),
        ("Tân Mầu", "xã Tân Mẫu", None),
        ("Tân Mẫu", "xã Tân Mẫu và xã Tân Mẫu", None),
    ],
)
def test_probable_spelling(name: str, text: str, probably: str | None) -> None:
    assert probable_spelling(name, text) == probably


def test_a_text_without_marks_is_told_to_be_one() -> None:
    text = "So: 07/UBND-VX\nV/v ra soat\nKinh gui: UBND cac xa.\nBao cao truoc ngay 15/6/2024.\n"
    reading = read_directive(text)
    assert reading.notes[0].vi.startswith("văn bản không có dấu")
    assert not any("không có dấu" in n.vi for n in read_directive(f"{text}Kính gửi: xã.").notes)
