"""Plain data and back: nothing coerced, everything told at once."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnchild import (
    Care,
    Disability,
    Household,
    HouseholdClass,
    ParentSituation,
    Person,
    assess,
    json,
    schedule,
)
from vnchild.domain import Carer, FacilityNeed, Hardship, Home, Member, Relative
from vnchild.json.reading import read_fraction, write_fraction
from vnchild.law import Provision, Truth
from vnchild.law.documents import REGISTER
from vnchild.rules.social_assistance import (
    LOCAL,
    Assessment,
    Changed,
    Ended,
    Ending,
    Granted,
    Ground,
    Moved,
    Suspended,
    changed,
)
from vnchild.rules.social_assistance.life import Entry

ORPHAN = Person(
    birth_date=date(2024, 3, 2),
    id="A-17",
    mother=ParentSituation.DECEASED,
    father=ParentSituation.DECEASED,
    household=Household(poverty=HouseholdClass.POOR),
    disability=Disability.NONE,
    care=Care.FAMILY,
    children_under_16=0,
)
VALUES = [
    ORPHAN,
    Person(birth_date=date(1950, 1, 1)),
    Home(
        members=(
            Member(person=ORPHAN, carer=Carer(relation=Relative.GRANDPARENT, capable=True)),
            Member(person=ORPHAN, need=FacilityNeed(entered=date(2026, 1, 2))),
        ),
        hardship=Hardship(hungry=False),
    ),
    changed(date(2026, 1, 2), mother=ParentSituation.MISSING, hiv=None, children_under_16=2),
    Suspended(on=date(2026, 1, 2), ground=Ground.NOT_COLLECTED),
    Ended(on=date(2026, 1, 2), ground=Ending.DEATH),
    Moved(on=date(2026, 1, 2), province="91"),
    schedule(ORPHAN, granted=date(2024, 4, 1), until=date(2026, 12, 1)),
    *REGISTER,
    *LOCAL,
]
ANSWERS = [
    assess(ORPHAN, on=date(2026, 11, 22)),
    assess(ORPHAN, on=date(2026, 8, 1), known=date(2026, 8, 1)),
    assess(ORPHAN, on=date(2026, 11, 22), standard=700_000),
    assess(ORPHAN, on=date(2026, 11, 22), standard=300_000),
    assess(ORPHAN, on=date(2026, 11, 22), province="01"),
    assess(ORPHAN, on=date(2026, 11, 22), province="31", levels=LOCAL),
    assess(Person(birth_date=date(2015, 1, 1)), on=date(2026, 11, 22)),
    assess(Person(birth_date=date(1940, 1, 1), pension=True), on=date(2026, 11, 22)),
]


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_a_value_comes_back_as_it_was(value: object) -> None:
    data = json.unstructure(value)
    assert json.structure(data, type(value)) == value
    assert json.loads(json.dumps(value)) == value
    assert json.loads(json.dumps(value, indent=True), type(value)) == value


@pytest.mark.parametrize("answer", ANSWERS)
def test_an_answer_comes_back_with_its_reasons(answer: Assessment) -> None:
    again = json.loads(json.dumps(answer), Assessment)
    assert again == answer
    assert again.explain("vi") == answer.explain("vi")
    assert (again.missing, again.presumed) == (answer.missing, answer.presumed)


def test_an_answer_that_the_law_no_longer_gives_is_not_passed_off_as_one() -> None:
    data = json.unstructure(ANSWERS[0])
    data["amount"] += 1
    assert codes(data, Assessment) == {("$", "answer_differs")}


def codes(data: object, kind: type) -> set[tuple[str, str]]:
    with pytest.raises(json.JsonError) as caught:
        json.structure(data, kind)
    for problem in caught.value.problems:
        assert problem.message.vi
        assert problem.message.en
        assert problem.path in str(caught.value)
    return {(each.path, each.code) for each in caught.value.problems}


@pytest.mark.parametrize(
    ("data", "wanted"),
    [
        ([], {("$", "wrong_type")}),
        (None, {("$", "wrong_type")}),
        ({}, {("$.birth_date", "missing_key")}),
        ({"birth_date": None}, {("$.birth_date", "wrong_type")}),
        ({"birth_date": 20220102}, {("$.birth_date", "wrong_type")}),
        ({"birth_date": "2022-1-2"}, {("$.birth_date", "not_readable")}),
        ({"birth_date": "2022-02-30"}, {("$.birth_date", "not_readable")}),
        ({"birth_date": "2022-01-02T00:00:00"}, {("$.birth_date", "not_readable")}),
        ({"birth_date": "2022-01-02", "hiv": "no"}, {("$.hiv", "wrong_type")}),
        ({"birth_date": "2022-01-02", "hiv": 0}, {("$.hiv", "wrong_type")}),
        ({"birth_date": "2022-01-02", "id": 7}, {("$.id", "wrong_type")}),
        (
            {"birth_date": "2022-01-02", "children_under_16": True},
            {("$.children_under_16", "wrong_type")},
        ),
        (
            {"birth_date": "2022-01-02", "children_under_16": 1.0},
            {("$.children_under_16", "wrong_type")},
        ),
        ({"birth_date": "2022-01-02", "children_under_16": -1}, {("$", "invalid")}),
        (
            {"birth_date": "2022-01-02", "children_under_16": 10**40},
            {("$.children_under_16", "not_readable")},
        ),
        ({"birth_date": "2022-01-02", "id": "\ud800"}, {("$.id", "not_readable")}),
        ({"birth_date": "2022-01-02", "mother": "DECEASED"}, {("$.mother", "not_one_of")}),
        ({"birth_date": "2022-01-02", "name": "x"}, {("$.name", "unknown_key")}),
        (
            {"hiv": 1, "household": {"poverty": "rich", "x": 1}, "y": 2},
            {
                ("$.birth_date", "missing_key"),
                ("$.hiv", "wrong_type"),
                ("$.household.poverty", "not_one_of"),
                ("$.household.x", "unknown_key"),
                ("$.y", "unknown_key"),
            },
        ),
    ],
)
def test_all_that_is_wrong_is_told_with_its_path(
    data: object, wanted: set[tuple[str, str]]
) -> None:
    assert codes(data, Person) == wanted


def test_paths_go_through_arrays() -> None:
    data = json.unstructure(VALUES[2])
    data["members"][1]["person"]["hiv"] = "yes"
    data["members"][0]["carer"]["relation"] = 3
    assert codes(data, Home) == {
        ("$.members[1].person.hiv", "wrong_type"),
        ("$.members[0].carer.relation", "not_one_of"),
    }


def test_the_entries_of_a_life_are_told_apart_by_their_tag() -> None:
    entries: tuple[Entry, ...] = (Granted(on=date(2026, 1, 2)), VALUES[3], VALUES[4])  # type: ignore[assignment]
    kind: Any = tuple[Entry, ...]
    data = json.converter().unstructure(entries, unstructure_as=kind)
    assert [each["type"] for each in data] == ["Granted", "Changed", "Suspended"]
    assert json.structure(data, kind) == entries
    data[0]["type"] = "Gone"
    data[1].pop("type")
    assert codes(data, kind) == {("$[0]", "unknown_tag"), ("$[1]", "unknown_tag")}


@pytest.mark.parametrize(
    ("facts", "wanted"),
    [
        ({"hiv": "no"}, "wrong_type"),
        ({"age": 3}, "unknown_key"),
        ({"mother": "gone"}, "not_one_of"),
        ({}, "invalid"),
        ([], "wrong_type"),
    ],
)
def test_a_change_of_facts(facts: object, wanted: str) -> None:
    assert {code for _, code in codes({"on": "2026-01-02", "facts": facts}, Changed)} == {wanted}


def test_a_sensitive_value_is_not_in_a_message() -> None:
    data = {"birth_date": "2022-01-02", "id": "A-17", "mother": "secret-word", "hiv": "secret-word"}
    with pytest.raises(json.JsonError) as caught:
        json.structure(data, Person)
    told = str(caught.value) + repr(caught.value.problems) + "".join(caught.value.lines("vi"))
    assert "secret-word" not in told
    assert "A-17" not in told


@given(st.fractions())
def test_an_exact_number_comes_back(value: Fraction) -> None:
    text = write_fraction(value)
    if len(text) < 30:
        assert read_fraction(text) == value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Fraction(5, 2), "2.5"),
        (Fraction(1), "1.0"),
        (Fraction(-1, 4), "-0.25"),
        (Fraction(1, 3), "1/3"),
        (Fraction(1, 1000), "0.001"),
    ],
)
def test_how_an_exact_number_is_written(value: Fraction, text: str) -> None:
    assert write_fraction(value) == text


@pytest.mark.parametrize("document", REGISTER)
def test_every_provision_of_the_register_comes_back(document: Any) -> None:
    for provision in (document.at(1), document.at(5, 1, "đ"), Provision(document.number)):
        assert json.structure(json.unstructure(provision), Provision) == provision


def test_three_values_have_words() -> None:
    assert [json.unstructure(each) for each in Truth] == ["no", "unknown", "yes"]
    assert json.structure("unknown", Truth) is Truth.UNKNOWN


def test_a_mapping_need_not_be_a_dict() -> None:
    class Read(Mapping[str, object]):
        def __getitem__(self, key: str) -> object:
            return {"birth_date": "2020-01-01"}[key]

        def __iter__(self) -> Any:
            return iter(("birth_date",))

        def __len__(self) -> int:
            return 1

    assert json.structure(Read(), Person) == Person(birth_date=date(2020, 1, 1))


def test_an_error_is_told_in_both_languages() -> None:
    with pytest.raises(json.JsonError) as caught:
        json.structure({"birth_date": "1/5/2020", "name": "x"}, Person)
    error = caught.value
    assert error.in_("en") == str(error)
    assert error.in_("vi") == "; ".join(error.lines("vi"))
    assert error.in_("vi") != str(error)
