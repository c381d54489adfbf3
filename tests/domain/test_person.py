from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

import attrs
import pytest

from vnchild.domain import (
    Care,
    Child,
    Disability,
    Household,
    HouseholdClass,
    MaritalStatus,
    ParentSituation,
    Person,
    PersonError,
    Supporter,
    UnknownProvinceError,
    province,
    provinces,
)
from vnchild.law import Provision, Term

BORN = date(2014, 6, 15)


def person(**facts: Any) -> Person:
    return Person(**{"birth_date": BORN, **facts})


def test_of_a_person_only_the_day_of_birth_must_be_known() -> None:
    assert all(
        value is None or value == Household() or value == BORN
        for value in attrs.asdict(person(), recurse=False).values()
    )


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"birth_date": "2014-06-15"}, "birth_date is a datetime.date, not a str"),
        ({"birth_date": datetime(2014, 6, 15)}, "not a datetime"),
        ({"hiv": "no"}, "hiv is bool or None"),
        ({"hiv": 0}, "hiv is bool or None"),
        ({"mother": "deceased"}, "mother is ParentSituation.PRESENT"),
        ({"mother": Disability.NONE}, "mother is ParentSituation.PRESENT"),
        ({"id": 7}, "id is str or None"),
        ({"children_under_16": -1}, "a number of children is 0 or more"),
        ({"children_studying": 1.0}, "children_studying is an int"),
        ({"children_studying": True}, "children_studying is an int"),
        ({"household": None}, "household is a Household"),
        ({"household": HouseholdClass.POOR}, "household is a Household"),
        ({"adopted": True}, "say whether the child was abandoned"),
    ],
)
def test_what_cannot_be_said_of_a_person_is_refused(facts: Mapping[str, Any], words: str) -> None:
    with pytest.raises(PersonError, match=words):
        person(**facts)


@pytest.mark.parametrize("abandoned", [True, False])
def test_an_adoption_needs_to_be_known_as_that_of_an_abandoned_child_or_not(
    *, abandoned: bool
) -> None:
    assert person(adopted=True, abandoned=abandoned).adopted
    assert person(adopted=False).abandoned is None


def test_a_person_cannot_be_changed() -> None:
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        person().hiv = True  # type: ignore[misc]


def test_the_repr_tells_nothing_of_identity_health_family_abuse_or_offences() -> None:
    shown = repr(
        person(
            id="CANARY",
            mother=ParentSituation.DETAINED,
            father=ParentSituation.DECEASED,
            abandoned=True,
            adopted=True,
            hiv=True,
            disability=Disability.SEVERE,
        )
    )
    for secret in ("CANARY", "2014", "DETAINED", "DECEASED", "SEVERE", "hiv", "abandoned", "True"):
        assert secret not in shown
    marked = {a.name for a in attrs.fields(Person) if "sensitive" in a.metadata}
    assert marked == {
        "birth_date", "id", "mother", "father", "abandoned", "adopted", "hiv", "disability",
    }  # fmt: skip
    assert all(not a.repr for a in attrs.fields(Person) if a.name in marked)


@pytest.mark.parametrize(
    "facts", [{"id": ["CANARY"]}, {"hiv": "CANARY"}, {"mother": "CANARY"}, {"birth_date": "CANARY"}]
)
def test_an_error_about_a_person_shows_no_value(facts: Mapping[str, Any]) -> None:
    with pytest.raises(PersonError) as error:
        person(**facts)
    assert "CANARY" not in str(error.value)


def test_a_child_is_the_reading_of_a_person_under_16_on_a_day() -> None:
    child = Child(person(), date(2030, 6, 14))
    assert child.age == 15
    assert child.until == date(2030, 6, 15)
    assert child.provision == Provision("102/2016/QH13", 1)
    with pytest.raises(PersonError, match=r"2030-06-15 the person has turned 16"):
        Child(person(), date(2030, 6, 15))
    with pytest.raises(PersonError, match="not yet born"):
        Child(person(), date(2014, 6, 14))


@pytest.mark.parametrize(
    "terms", [Care, Disability, HouseholdClass, MaritalStatus, ParentSituation, Supporter]
)
def test_every_term_has_labels_in_both_languages_and_a_provision(terms: type[Term]) -> None:
    for term in terms:
        assert term.text.vi
        assert term.text.en
        assert term.provision.article is not None
        assert term.name in repr(term)


def test_there_were_63_provinces_and_are_34() -> None:
    assert len(provinces(date(2025, 6, 30))) == 63
    assert len(provinces(date(2025, 7, 1))) == 34
    assert province("91", date(2025, 6, 30)).name == "Kiên Giang"
    assert province("91", date(2025, 7, 1)).name == "An Giang"
    assert all(len(each.code) == 2 for each in provinces(date(2026, 1, 1)))


@pytest.mark.parametrize("code", ["1", "99", "070", "70", "", "Hà Nội"])
def test_an_unknown_province_is_an_error_that_lists_the_codes(code: str) -> None:
    with pytest.raises(UnknownProvinceError, match="01 Hà Nội"):
        province(code, date(2026, 1, 1))
