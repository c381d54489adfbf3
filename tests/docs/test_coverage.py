"""Coverage of the law, clause by clause: nothing is missing silently."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.docs.made import made
from vnchild.docs.coverage import State, coverage
from vnchild.docs.encoded import encoded
from vnchild.docs.outlines import OUTLINES, NotEncoded, Outline
from vnchild.law.documents import DECREE_20_2021, DECREE_56_2017, DECREE_335_2026

LAW = Path(__file__).parents[3] / "shared" / "law"
FILES = {
    "20/2021/NĐ-CP": "decree-20-2021-nd-cp.md",
    "335/2026/NĐ-CP": "decree-335-2026-nd-cp.md",
    "56/2017/NĐ-CP": "decree-56-2017-nd-cp.md",
    "14/2020/TT-BLĐTBXH": "circular-14-2020-alternative-care.md",
}
BY_NUMBER = [pytest.param(each, id=each.document.number) for each in OUTLINES]


def _in_text(number: str) -> dict[int, int]:
    """How many clauses each article has in the text, those of quoted amendments left out."""
    text = (LAW / FILES[number]).read_text(encoding="utf-8")
    parts = re.split(r"^## Điều (\d+)\. .*$", text, flags=re.MULTILINE)
    found = {}
    for article, body in zip(parts[1::2], parts[2::2], strict=True):
        own = re.sub(r"“.*?”", "", body, flags=re.DOTALL)
        following = 0
        for each in re.findall(r"^(\d+)\.\s", own, flags=re.MULTILINE):
            following += int(each) == following + 1
        found[int(article)] = following
    return found


@pytest.mark.skipif(not LAW.is_dir(), reason="the texts of the law are not at hand")
@pytest.mark.parametrize("outline", BY_NUMBER)
def test_the_outline_is_that_of_the_text(outline: Outline) -> None:
    told = {each.number: each.clauses for each in outline.articles}
    assert told == _in_text(outline.document.number)


@pytest.mark.parametrize("outline", BY_NUMBER)
def test_every_clause_is_encoded_or_has_a_reason(outline: Outline) -> None:
    missing = [
        f"{each.article.number}.{each.clause}"
        for each in coverage(outline)
        if each.state is State.MISSING
    ]
    assert missing == []


@pytest.mark.parametrize("outline", BY_NUMBER)
def test_no_reason_is_given_for_nothing(outline: Outline) -> None:
    """A reason for a clause that is encoded, or that there is not, is out of date."""
    used = set()
    for each in coverage(outline):
        if each.state is State.REASONED:
            own = f"{each.article.number}.{each.clause}"
            used.add(own if own in outline.reasons else str(each.article.number))
    assert set(outline.reasons) == used


def test_what_is_encoded_is_found_where_it_is() -> None:
    found = encoded()
    rules = "vnchild.rules.social_assistance"
    assert f"{rules}.decree_335_2026.CLAUSE_3" in found[DECREE_335_2026.at(5, 3)]
    assert "vnchild.rules.supports.nurture" in found[DECREE_335_2026.at(22, 1, "a")]
    assert f"{rules}.facility.facility_burial_rule" in found[DECREE_335_2026.at(22, 7)]
    assert "vnchild.domain.circumstances.sub_groups.SubGroup" in found[DECREE_56_2017.at(5, 2)]
    assert f"{rules}.standard.NATIONAL" in found[DECREE_20_2021.at(4, 2)]
    assert DECREE_335_2026.at(27, 1) not in found


def test_a_clause_without_reason_would_be_missing() -> None:
    outline = OUTLINES[0]
    bare = Outline(document=outline.document, articles=outline.articles, reasons={})
    places = {(each.article.number, each.clause): each.state for each in coverage(bare)}
    assert places[31, 1] is State.MISSING
    assert places[5, 3] is State.ENCODED


def test_the_pages_tell_the_reason() -> None:
    vi = made("vi")
    assert NotEncoded.FUNDING.value.vi in vi["provisions-335-2026.md"]
    assert "`rules.social_assistance.decree_335_2026.CLAUSE_3`" in vi["provisions-335-2026.md"]
    assert "| [Nghị định 56/2017/NĐ-CP](provisions-56-2017.md) | 189 |" in vi["provisions.md"]
    assert "Luật 102/2016/QH13" in vi["provisions.md"]
