"""The page of types, as a reader of either language sees it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from tests.docs.made import LANGS, headings, links, made, section
from vnchild.docs.markdown import slug
from vnchild.docs.meanings import MEANINGS
from vnchild.json.types import public_types
from vnchild.law.text import Lang

PAGE = "types.md"
NAMES = [kind.__name__ for kind in public_types()]
CODE = re.compile(r"`[^`]*`|\]\([^)]*\)")
ENGLISH = re.compile(
    r"\b(the|of|is|are|was|and|or|who|whom|what|which|where|when|whether|it|its|that|not|no|"
    r"day|year|number|name|facts?|Art\.|Article|Decree|Circular|Law)\b"
)


def rows(text: str) -> Iterator[list[str]]:
    """The cells of the rows of a table, its head and rule left out."""
    lines = [line for line in text.splitlines() if line.startswith("| ")]
    for line in lines[2:]:
        yield [each.strip() for each in re.split(r"(?<!\\)\|", line)[1:-1]]


def meanings(lang: Lang) -> dict[str, str]:
    """What the page says of each type and field, by ``Type`` or ``Type.field``."""
    found = {}
    for name in NAMES:
        told = section(made(lang)[PAGE], f"`{name}`")
        found[name] = told.strip().splitlines()[0]
        found |= {f"{name}.{row[0].strip('`')}": row[-1] for row in rows(told)}
    return found


def test_the_vietnamese_page_says_what_the_english_one_says() -> None:
    english, vietnamese = meanings("en"), meanings("vi")
    assert len(english) > 400
    assert list(vietnamese) == list(english)
    for name, words in english.items():
        assert vietnamese[name] == MEANINGS[words], name


def test_nothing_on_the_vietnamese_page_is_in_english() -> None:
    for line in made("vi")[PAGE].splitlines():
        assert not ENGLISH.search(CODE.sub("", line)), line


@pytest.mark.parametrize("lang", LANGS)
def test_the_page_begins_with_every_type_and_leads_to_it(lang: Lang) -> None:
    begin, _ = made(lang)[PAGE].split("\n## ", 1)
    assert [anchor for _, anchor in links(begin)] == [slug(name) for name in NAMES]
    assert [f"`{name}`" for name in NAMES] == headings(made(lang)[PAGE])[1:]
    told = meanings(lang)
    assert [row[-1] for row in rows(begin)] == [told[name] for name in NAMES]


@pytest.mark.parametrize(("lang", "article"), [("vi", "điều-33-"), ("en", "article-33-")])
def test_what_is_sensitive_leads_to_the_article_that_says_so(lang: Lang, article: str) -> None:
    (row,) = [r for r in rows(section(made(lang)[PAGE], "`Person`")) if r[0] == "`hiv`"]
    ((page, anchor),) = links(row[3])
    assert page == "provisions-56-2017.md"
    assert anchor.startswith(article)
    assert anchor in {slug(each) for each in headings(made(lang)[page])}


@pytest.mark.parametrize(
    ("name", "field", "unit"),
    [
        ("Assessment", "amount", "đồng/tháng"),
        ("Assessment", "coefficient", "lần mức chuẩn"),
        ("Payment", "up_to", "đồng"),
        ("PlanItem", "cost", "đồng"),
        ("Member", "treated_days", "ngày"),
        ("Duty", "decided_days", "ngày"),
        ("Duty", "from_number", "—"),
        ("Person", "children_under_16", "người"),
        ("Raising", "under_36_months", "người"),
        ("TimeLimit", "amount", "theo `unit`"),
        ("Person", "hiv", "—"),
    ],
)
def test_numbers_have_their_unit(name: str, field: str, unit: str) -> None:
    (row,) = [r for r in rows(section(made("vi")[PAGE], f"`{name}`")) if r[0] == f"`{field}`"]
    assert row[2] == unit
