"""The meanings of types and fields in Vietnamese: complete, well written, true to the English."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from typing import Final

import attrs
import pytest

from vnchild.docs.meanings import MEANINGS, SUBJECTS, meaning
from vnchild.json.describe import field_texts, summary_of
from vnchild.json.types import public_types
from vnchild.law.text import Lang

CODE: Final = re.compile(r"`[^`]*`")
LETTERS: Final = frozenset(
    "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ"
)
TONES: Final = frozenset("\u0300\u0301\u0303\u0309\u0323")
LEVEL_TONE_ONLY: Final = {"Tên.", "Năm."}
"""Meanings of one word that has no tone mark to be lost."""


def said() -> Iterator[tuple[str, str]]:
    """Each type and field, and what its docstring says of it as the page prints it."""
    for kind in public_types():
        yield kind.__name__, meaning(summary_of(kind), "en")
        texts = field_texts(kind)
        for field in attrs.fields(kind):
            if not field.name.startswith("_"):
                yield f"{kind.__name__}.{field.name}", meaning(texts.get(field.name, ""), "en")


def cited(words: str, lang: Lang) -> set[str]:
    """The numbers of documents, articles and clauses, and the letters of points, in a sentence."""
    plain = re.sub(r"/QH\d+", "", CODE.sub("", words))
    point = r"\(([a-zđ])\)|\bpoint ([a-zđ])\b" if lang == "en" else r"\bđiểm ([a-zđ])\b()"
    letters = {a or b for a, b in re.findall(point, plain)}
    return letters | {str(int(each)) for each in re.findall(r"\d+", plain)}


def test_every_type_and_field_says_what_it_means() -> None:
    assert [name for name, words in said() if not words] == []


def test_each_english_meaning_has_one_line_in_vietnamese_and_no_line_is_unused() -> None:
    shown = {words: name for name, words in said()}
    assert len(shown) > 300
    missing = [f"{shown[words]}: {words}" for words in shown if words not in MEANINGS]
    assert not missing, f"write the Vietnamese of {missing}"
    unused = [words for words in MEANINGS if words not in shown]
    assert not unused, f"no type or field says any more {unused}"
    lines = Counter(english for subject in SUBJECTS for english in subject)
    assert [english for english, times in lines.items() if times > 1] == []


def test_vietnamese_is_written_in_its_letters_and_with_its_marks() -> None:
    for vietnamese in MEANINGS.values():
        assert vietnamese == unicodedata.normalize("NFC", vietnamese)
        plain = re.sub(r"HIV/AIDS|NĐ-CP|QH\d+|TT-BLĐTBXH", "", CODE.sub("", vietnamese))
        strange = {each for each in plain.casefold() if each.isalpha()} - LETTERS
        assert not strange, vietnamese
        marked = TONES & set(unicodedata.normalize("NFD", vietnamese))
        assert marked or vietnamese in LEVEL_TONE_ONLY, vietnamese


def test_meanings_are_sentences_with_the_same_code_words() -> None:
    for english, vietnamese in MEANINGS.items():
        for words in (english, vietnamese):
            assert words[0].isupper() or words[0] == "`", words
            assert words.endswith("."), words
            assert words.count("(") == words.count(")"), words
            assert not re.search(r"  | [.,;:)]|\( |``", words), words
        assert set(CODE.findall(english)) == set(CODE.findall(vietnamese)), english


def test_meanings_cite_the_same_provisions_in_both_languages() -> None:
    citing = {english: vi for english, vi in MEANINGS.items() if re.search(r"Art\.|point", english)}
    assert len(citing) > 40
    for english, vietnamese in citing.items():
        assert cited(vietnamese, "vi") == cited(english, "en"), english
        for number in re.findall(r"\b\d+/\d{4}\b", CODE.sub("", english)):
            assert re.search(rf"(Nghị định|Thông tư) {number}/|Luật {number}/", vietnamese), english


def test_no_meaning_abbreviates_a_document() -> None:
    for english, vietnamese in MEANINGS.items():
        assert not re.search(r"\b[DC](?:20|02|56|335)\b", english + vietnamese), english
        assert not re.search(r"\bArt\.|\bDecree", vietnamese), vietnamese
        # Điều stands after khoản and điểm, as decrees cite: khoản 2 Điều 20.
        assert not re.search(r"Điều \d+ khoản|khoản \d+ điểm", vietnamese), vietnamese


@pytest.mark.parametrize(
    ("words", "lang", "told"),
    [
        ("the day of birth.", "vi", "Ngày sinh."),
        ("the day of birth.", "en", "The day of birth."),
        ("``a`` stands first", "en", "`a` stands first."),
        ("a sentence that no type says", "vi", "A sentence that no type says."),
        ("", "vi", ""),
    ],
)
def test_a_meaning_is_told_as_a_sentence(words: str, lang: Lang, told: str) -> None:
    assert meaning(words, lang) == told
