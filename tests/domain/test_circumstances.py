"""Groups, sub-groups, policies and measures against the Law on Children and Decree 56/2017."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime
from typing import Any

import pytest
from attrs import fields

from vnchild.domain.circumstances import (
    ABUSED,
    CaredForBy,
    CircumstanceError,
    CircumstanceFacts,
    Established,
    Group,
    Level,
    Measure,
    Nationality,
    Policy,
    SubGroup,
    sub_group,
    sub_groups_of,
)
from vnchild.law import register
from vnchild.law.documents import DECREE_56_2017, LAW_ON_CHILDREN

CLAUSES = {
    3: 4,
    4: 2,
    5: 12,
    6: 3,
    7: 1,
    8: 4,
    9: 2,
    10: 2,
    11: 1,
    12: 5,
    13: 5,
    14: 2,
    15: 2,
    16: 3,
}
"""How many sub-groups each article of the decree has."""


def test_the_groups_are_the_points_of_article_10_in_order() -> None:
    assert [each.value for each in Group] == list("abcdđeghiklmno")
    assert [each.provision for each in Group] == [
        LAW_ON_CHILDREN.at(10, 1, point) for point in "abcdđeghiklmno"
    ]
    assert [each.article for each in Group] == list(range(3, 17))
    assert Group.DISPLACED.decree == DECREE_56_2017.at(16)


def test_the_sub_groups_are_complete() -> None:
    assert Counter(each.group.article for each in SubGroup) == CLAUSES
    assert sum(CLAUSES.values()) == len(SubGroup)


@pytest.mark.parametrize("each", SubGroup, ids=lambda each: str(each.value))
def test_a_sub_group_cites_decree_and_law(each: SubGroup) -> None:
    article, _, clause = each.value.partition(".")
    assert each.provision == DECREE_56_2017.at(article, clause or None)
    assert each.group.decree.covers(each.provision)
    assert each.law == each.group.provision
    assert each in sub_groups_of(each.group)


def test_only_articles_of_one_sub_group_have_no_clause() -> None:
    bare = {each.group.article for each in SubGroup if each.provision.clause is None}
    assert bare == {article for article, number in CLAUSES.items() if number == 1}


def test_the_policies_are_those_of_articles_18_to_21() -> None:
    assert [each.value for each in Policy] == [
        "18.1", "18.2", "18.3", "19.1", "19.2", "20", "21.1", "21.2",
    ]  # fmt: skip
    for each in Policy:
        assert each.provision == DECREE_56_2017.at(*each.value.split("."))
        assert each.groups == (ABUSED if each is Policy.MEALS_LODGING_TRAVEL else tuple(Group))


def test_the_abused_groups_are_forms_of_abuse_of_article_4() -> None:
    assert [each.value for each in ABUSED] == ["b", "i", "k", "l", "m"]


def test_the_measures_are_the_points_of_articles_48_to_50() -> None:
    assert Counter(each.level for each in Measure) == {
        Level.PREVENTION: 5,
        Level.SUPPORT: 4,
        Level.INTERVENTION: 8,
    }
    for each in Measure:
        assert each.provision == LAW_ON_CHILDREN.at(*each.value.split("."))
        assert each.opened_by == DECREE_56_2017.at(21, 2)
    need_assessed = [each.value for each in Measure if not each.groups]
    assert need_assessed == ["49.2.a", "49.2.b", "50.2.b", "50.2.c"]


@pytest.mark.parametrize(
    "terms", [Group, SubGroup, Policy, Measure, Level, CaredForBy, Nationality]
)
def test_every_member_has_labels_and_a_provision_in_the_register(terms: Any) -> None:
    for each in terms:
        assert each.text.vi != each.text.en
        assert register.since(each.provision) is not None
    assert len({each.text.vi for each in terms}) == len(terms)


def test_every_fact_of_a_child_is_secret() -> None:
    for each in fields(CircumstanceFacts):
        assert each.metadata["sensitive"] == DECREE_56_2017.at(33)
    told = CircumstanceFacts(trafficked=True, cared_for_by=CaredForBy.NOBODY, abused=True)
    assert repr(told) == "CircumstanceFacts()"


def test_what_was_established_is_not_shown() -> None:
    told = Established(
        sub_group=SubGroup.RAPED, by="Cơ quan điều tra", on=date(2026, 1, 5), holds=False
    )
    assert repr(told) == "Established(on=datetime.date(2026, 1, 5), until=None)"


@pytest.mark.parametrize(
    ("on", "says"),
    [
        pytest.param(date(2026, 1, 4), False, id="the day before"),
        pytest.param(date(2026, 1, 5), True, id="the first day"),
        pytest.param(date(2026, 3, 1), True, id="the last day"),
        pytest.param(date(2026, 3, 2), False, id="the day after"),
    ],
)
def test_what_was_established_has_a_first_and_a_last_day(on: date, *, says: bool) -> None:
    told = Established(sub_group=SubGroup.HIV, by="x", on=date(2026, 1, 5), until=date(2026, 3, 1))
    assert told.says(on) is says


@pytest.mark.parametrize(
    ("changes", "match"),
    [
        ({"sub_group": "13.1"}, "sub_group is a SubGroup, not a str"),
        ({"by": "  "}, "by names who or which agency"),
        ({"by": None}, "by names who or which agency"),
        ({"on": datetime(2026, 1, 5)}, "on is a datetime.date, not a datetime"),
        ({"on": None}, "on is a datetime.date, not a NoneType"),
        ({"until": "2026-01-05"}, "until is a datetime.date, not a str"),
        ({"until": date(2026, 1, 4)}, "the end is before the beginning"),
        ({"holds": 1}, "holds is a bool, not a int"),
    ],
)
def test_bad_establishments_are_refused(changes: dict[str, Any], match: str) -> None:
    good: dict[str, Any] = {"sub_group": SubGroup.RAPED, "by": "x", "on": date(2026, 1, 5)}
    with pytest.raises(CircumstanceError, match=match) as caught:
        Established(**{**good, **changes})
    assert "13.1" not in str(caught.value)


@pytest.mark.parametrize(
    ("changes", "match"),
    [
        ({"abused": "no"}, r"abused is a bool or None \(not known\), not a str"),
        ({"cared_for_by": "nobody"}, "cared_for_by is a CaredForBy or None"),
        ({"nationality": CaredForBy.NOBODY}, "nationality is a Nationality or None"),
    ],
)
def test_bad_facts_are_refused(changes: dict[str, Any], match: str) -> None:
    with pytest.raises(CircumstanceError, match=match):
        CircumstanceFacts(**changes)


def test_a_sub_group_by_its_code() -> None:
    assert [sub_group(each.value) for each in SubGroup] == list(SubGroup)
    with pytest.raises(CircumstanceError, match=r"code '5.13'; the codes are 3.1, 3.2"):
        sub_group("5.13")
