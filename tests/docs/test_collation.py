"""The order of words in the glossary."""

from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from vnchild import docs
from vnchild.docs.collation import collated

WORDS = [
    "ban",
    "Ban Điều hành",
    "Ban Giám hiệu",
    "bàn",
    "bản",
    "bán",
    "bạn",
    "báo cáo đánh giá",
    "báo cáo thống kê",
    "băng",
    "bình đẳng giới",
    "cơ quan",
    "da cam",
    "đánh giá",
    "em",
    "êm",
    "o",
    "ô",
    "ơ",
]


def test_words_stand_as_in_a_dictionary() -> None:
    mixed = WORDS.copy()
    Random(1).shuffle(mixed)
    assert sorted(mixed, key=collated) == WORDS


@given(st.text(), st.text())
def test_any_two_words_have_an_order(one: str, other: str) -> None:
    assert (collated(one) < collated(other)) or (collated(other) <= collated(one))


def test_the_glossary_is_in_that_order() -> None:
    page = docs.pages("vi")["glossary.md"]
    last = page.split("\n## ")[-1].splitlines()[4:]
    words = [line.split("|")[1].strip() for line in last if line.startswith("|")]
    assert len(words) > 100
    assert words == sorted(words, key=collated)
