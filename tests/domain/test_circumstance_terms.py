"""The terms of special circumstances against the words of the Law on Children and the decree."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from attrs import fields

from vnchild.domain.circumstances import (
    ABUSED,
    CaredForBy,
    CircumstanceFacts,
    Group,
    Level,
    Measure,
    Nationality,
    Policy,
    SubGroup,
)
from vnchild.law.documents import DECREE_56_2017, LAW_ON_CHILDREN
from vnchild.law.text import Term
from vnchild.rules.circumstances.decree_56_2017 import ONLY_ESTABLISHED
from vnchild.rules.circumstances.explain import FACTS

LAW = Path(__file__).parents[3] / "shared" / "law"
DECREE_TEXT = "decree-56-2017-nd-cp.md"
LAW_TEXT = "law-102-2016-qh13-children.md"
texts_at_hand = pytest.mark.skipif(not LAW.is_dir(), reason="the texts of the law are not at hand")


@cache
def text_of(name: str) -> dict[str, str]:
    """What a document says in each article, clause (``5.2``) and point (``10.1.a``)."""
    found: dict[str, str] = {}
    article = clause = ""
    for line in (LAW / name).read_text(encoding="utf-8").splitlines():
        if head := re.match(r"## Điều (\d+)\.", line):
            article, clause = head[1], ""
        elif of_clause := re.match(r"(\d+)\. (.*)", line):
            clause = of_clause[1]
            found[f"{article}.{clause}"] = of_clause[2]
        elif of_point := re.match(r"([a-zđ])\) (.*)", line):
            found[f"{article}.{clause}.{of_point[1]}"] = of_point[2]
        elif line and article and not clause:
            found[article] = line
    return found


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


LINKS = set(words("Trẻ em và có là của"))
"""Words that join: left out or put in where a clause becomes a label."""
OTHERWISE = {
    "8.4": {"đã", "chấp", "hành", "xong"},
    "10.1": {"phổ", "phố"},
}
"""Words in which a label is shorter than its clause, or mends a slip of the text in it."""


@texts_at_hand
@pytest.mark.parametrize("each", SubGroup, ids=lambda each: str(each.value))
def test_a_sub_group_is_named_in_the_words_of_its_clause_and_in_order(each: SubGroup) -> None:
    aside = LINKS | OTHERWISE.get(each.value, set())
    label = [word for word in words(each.text.vi) if word not in aside]
    clause = [word for word in words(text_of(DECREE_TEXT)[each.value]) if word not in aside]
    if each is SubGroup.DISPLACED_UNDETERMINED:  # who first, and then without whom
        label, clause = sorted(label), sorted(clause)
    assert label == clause


@texts_at_hand
@pytest.mark.parametrize("each", Group, ids=lambda each: str(each.value))
def test_a_group_is_named_in_the_words_of_its_point(each: Group) -> None:
    assert words(each.text.vi) == words(text_of(LAW_TEXT)[f"10.1.{each.value}"])


SUMMED_UP = {
    "49.2.c": words("Luật Trẻ em"),
    "50.2.b": words("gây hại"),
    "50.2.g": words("hỗ trợ về sức khỏe, giáo dục, trợ giúp xã hội"),
}
"""What labels say in other words: a reference of the text, or what the text refers to."""


@texts_at_hand
@pytest.mark.parametrize("each", [*Policy, *Measure], ids=lambda each: str(each.value))
def test_a_policy_or_measure_has_no_word_that_its_provision_has_not(
    each: Policy | Measure,
) -> None:
    text = text_of(DECREE_TEXT if isinstance(each, Policy) else LAW_TEXT)[each.value]
    allowed = Counter(words(text)) + Counter(SUMMED_UP.get(each.value, []))
    assert not Counter(words(each.text.vi)) - allowed


@pytest.mark.parametrize(
    ("term", "article", "clause"),
    [
        (CaredForBy.NOBODY, 3, 1),
        (CaredForBy.FACILITY, 3, 2),
        (CaredForBy.RELATIVE, 3, 3),
        (CaredForBy.OTHER_PERSON, 3, 4),
        (CaredForBy.PARENT, 10, 2),
        (Nationality.VIETNAMESE, 16, 1),
        (Nationality.FOREIGN, 16, 2),
        (Nationality.UNDETERMINED, 16, 3),
    ],
)
def test_what_is_said_of_a_child_cites_the_clause_that_names_it(
    term: Term, article: int, clause: int
) -> None:
    assert term.provision == DECREE_56_2017.at(article, clause)


def test_the_levels_are_the_articles_of_the_law() -> None:
    assert [(each.value, each.provision) for each in Level] == [
        ("prevention", LAW_ON_CHILDREN.at(48)),
        ("support", LAW_ON_CHILDREN.at(49)),
        ("intervention", LAW_ON_CHILDREN.at(50)),
    ]
    for each in Measure:
        assert each.level.provision.covers(each.provision)


EVERY = tuple(Group)
VIOLENCE_EXPLOITATION_ABANDONMENT = {Group.HARMED_BY_VIOLENCE, Group.EXPLOITED, Group.ABANDONED}
FOR_WHOM = {
    **{f"48.2.{point}": set(EVERY) for point in "abcdđ"},
    "49.2.a": set[Group](),
    "49.2.b": set[Group](),
    "49.2.c": set(EVERY),
    "49.2.d": set(EVERY),
    "50.2.a": set(EVERY),
    "50.2.b": set[Group](),
    "50.2.c": set[Group](),
    "50.2.d": VIOLENCE_EXPLOITATION_ABANDONMENT,
    "50.2.đ": set(EVERY),
    "50.2.e": set(EVERY),
    "50.2.g": set(ABUSED),
    "50.2.h": set(ABUSED),
}
"""The groups for which each measure is by the words of Art. 48-50 of the Law."""


def test_every_measure_is_for_the_groups_that_the_law_names() -> None:
    assert {each.value: set(each.groups) for each in Measure} == FOR_WHOM
    for each in Measure:
        assert list(each.groups) == [group for group in Group if group in each.groups]


def test_every_fact_that_tells_of_a_child_is_marked_as_sensitive() -> None:
    told = {each.name for each in fields(CircumstanceFacts)} & FACTS.keys()
    of_person = {"mother", "father", "abandoned", "adopted", "hiv", "disability"}
    established = {each.value for each in ONLY_ESTABLISHED}
    assert {name for name, fact in FACTS.items() if fact.sensitive} == (
        told | of_person | established
    )
    assert {name for name, fact in FACTS.items() if not fact.sensitive} == {"care", "household"}
