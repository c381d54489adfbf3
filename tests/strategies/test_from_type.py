"""``st.from_type`` on every public type: valid, varied, and simple in the end."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from itertools import pairwise
from typing import TypeVar

import attrs
import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st

from vnchild import Changed, Granted, Person, json
from vnchild.domain.case import EVENTS
from vnchild.domain.inspection import Inspection
from vnchild.domain.places import Place
from vnchild.domain.report import Report
from vnchild.rules.cases import Case
from vnchild.rules.reporting import AfterEvent, Body, EndedReport, OwedReport, ReportDue
from vnchild.rules.social_assistance import Assessment, Schedule, facts_of
from vnchild.strategies import register
from vnchild.strategies.registered import HOMES, place_of

T = TypeVar("T")
register()
TYPES = (
    *(getattr(import_module(home), name) for home, names in HOMES.items() for name in names),
    *EVENTS,
)
quick = settings(
    max_examples=12,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)

some = settings(
    quick,
    max_examples=2_000,
    derandomize=True,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)


def there_is(kind: type[T], such: Callable[[T], bool]) -> None:
    """Check that a value of that kind is drawn before long; it is not made simpler."""
    find(st.from_type(kind).map(such), bool, settings=some)


@pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.__name__)
def test_every_type_named_has_values(kind: type) -> None:
    @quick
    @given(st.from_type(kind))
    def drawn(value: object) -> None:
        assert isinstance(value, kind)
        assert not attrs.has(type(value)) or value == value  # noqa: PLR0124

    drawn()


@pytest.mark.parametrize("kind", [*json.public_types(), *EVENTS], ids=lambda kind: kind.__name__)
def test_every_type_with_a_json_form_has_a_strategy(kind: type) -> None:
    assert place_of(kind) is not None, f"name {kind.__name__} in vnchild.strategies.registered"


def _persons(number: int) -> list[Person]:
    found: list[Person] = []

    @settings(max_examples=number, database=None, deadline=None, derandomize=True)
    @given(st.from_type(Person))
    def collect(person: Person) -> None:
        found.append(person)

    collect()
    return found


def test_every_fact_of_a_person_is_known_and_not_known_often() -> None:
    drawn = [facts_of(person) for person in _persons(300)]
    for name in drawn[0].keys() - {"birth_date"}:
        unknown = sum(1 for each in drawn if each[name] is None)
        assert 0.2 * len(drawn) < unknown < 0.8 * len(drawn), (name, unknown)
        assert len({each[name] for each in drawn}) >= 3, name


def test_persons_of_all_ages_and_leap_days_are_drawn() -> None:
    drawn = [person.birth_date for person in _persons(300)]
    for least in (0, 3, 16, 60, 80):
        assert any(born.year < 2027 - least for born in drawn)
    assert any((born.month, born.day) == (2, 29) for born in drawn)


def test_what_is_left_after_shrinking_is_simple_and_known() -> None:
    found = facts_of(find(st.from_type(Person), lambda _: True))
    assert None not in found.values()
    assert found["hiv"] is found["abandoned"] is False


def test_adoption_is_told_only_with_abandonment() -> None:
    there_is(Person, lambda who: who.adopted is True)
    there_is(Person, lambda who: who.adopted is None and who.abandoned is True)


@quick
@given(st.from_type(Place))
def test_places_stand_in_their_province(place: Place) -> None:
    assert place.title("vi")


@quick
@given(st.from_type(Case))
def test_a_case_is_what_its_history_makes(case: Case) -> None:
    assert Case.replay(case.history, number=case.number) == case
    assert all(one.happened <= two.happened for one, two in pairwise(case.history)) or any(
        entry.is_irregular for entry in case.history
    )


def test_cases_reach_far_and_are_corrected() -> None:
    found: set[str] = set()

    @settings(quick, max_examples=150, derandomize=True)
    @given(st.from_type(Case))
    def collect(case: Case) -> None:
        found.add(case.stage.name)
        found.update("planned" for _ in case.plan)
        found.update("corrected" for entry in case.history if entry.corrected_by)
        found.update("irregular" for entry in case.history if entry.is_irregular)

    collect()
    assert found >= {"planned", "corrected", "irregular", "RECEIVED"}


@quick
@given(st.from_type(Granted), st.from_type(Changed))
def test_entries_of_a_life(grant: Granted, change: Changed) -> None:
    assert grant.certificate is None or grant.certificate <= grant.on
    assert change.facts


@pytest.mark.parametrize("status", ["eligible", "not_eligible", "undetermined"])
def test_answers_of_every_status(status: str) -> None:
    there_is(Assessment, lambda answer: answer.status.value == status)


def test_reports_with_totals_inspections_with_follow_ups_schedules_that_stop() -> None:
    there_is(Report, lambda report: bool(report.totals))
    there_is(Inspection, lambda one: bool(one.follow_ups))
    there_is(Schedule, lambda one: one.stopped is not None and len(one.payments) > 1)


def test_reports_owed_by_law_after_a_forum_by_order_and_instead_of_another() -> None:
    there_is(OwedReport, lambda owed: owed.due.provision is None)
    there_is(OwedReport, lambda owed: isinstance(owed.due.duty.rule, AfterEvent))
    there_is(OwedReport, lambda owed: isinstance(owed.agency, Body))
    there_is(OwedReport, lambda owed: owed.instead_of is not None)
    there_is(ReportDue, lambda due: due.moved)
    there_is(EndedReport, lambda ended: not isinstance(ended.agency, Body))
