"""Answers of the rules: they are asked for, never made up."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from hypothesis import assume, reject
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from vnchild.domain.circumstances import Established, Group, SubGroup
from vnchild.domain.places import UnknownProvinceError, provinces
from vnchild.law.conditions import BoolFact, CountFact, FactValue, TermFact
from vnchild.law.documents import DECREE_188_2025, LAW_51_2024, REVIEWED
from vnchild.law.reasons import Reason, leaves_of
from vnchild.rules.circumstances import Circumstances, circumstances
from vnchild.rules.health_insurance import (
    ChildCard,
    Insurance,
    child_card,
    health_insurance,
)
from vnchild.rules.social_assistance.arrears import Arrears, arrears
from vnchild.rules.social_assistance.assess import assess
from vnchild.rules.social_assistance.assessment import Assessment, Entitlement
from vnchild.rules.social_assistance.facility import Admission, admission, may_stay
from vnchild.rules.social_assistance.facts import SCHEMA
from vnchild.rules.social_assistance.household import HouseholdAssessment, assess_household
from vnchild.rules.social_assistance.in_force import rules_on
from vnchild.rules.social_assistance.payments import Payment, Schedule
from vnchild.rules.social_assistance.schedule import ScheduleError, schedule
from vnchild.rules.social_assistance.standard import LocalStandard, Standard
from vnchild.rules.social_assistance.support import Finding, Support
from vnchild.strategies.day import days
from vnchild.strategies.home import homes, needs
from vnchild.strategies.life import lives, standards
from vnchild.strategies.person import KnownChild, children, known_children, persons
from vnchild.strategies.value import LAST_DAY, any_day, fields_of, maybe, words

_SPAN: Final = timedelta(days=900)
_PRESUMED: Final = {
    fact.name: st.booleans()
    if isinstance(fact, BoolFact)
    else st.sampled_from(fact.terms)
    if isinstance(fact, TermFact)
    else st.integers(0, 4)
    for fact in SCHEMA
    if isinstance(fact, BoolFact | TermFact | CountFact)
}


def _codes(on: date) -> SearchStrategy[str]:
    return st.sampled_from([each.code for each in provinces(on)])


def local_standards() -> SearchStrategy[LocalStandard]:
    """Standard levels that a province decided, known from a day that is not too late."""
    return days().flatmap(
        lambda on: fields_of(
            LocalStandard,
            province=_codes(on),
            value=standards(),
            applies_from=st.just(on),
            known_from=st.dates(on - timedelta(days=100), on),
        )
    )


@st.composite
def assessments(draw: st.DrawFn, on: date | None = None) -> Assessment:
    """Answers about the monthly allowance, for persons of any facts on any day."""
    day = draw(days()) if on is None else on
    codes = st.sampled_from([each.code for each in rules_on(day).groups])
    person = draw(persons(on=day) | codes.flatmap(lambda one: persons(on=day, circumstances=one)))
    presumed: dict[str, FactValue] = {
        name: draw(_PRESUMED[name])
        for name in draw(st.sets(st.sampled_from(sorted(_PRESUMED)), max_size=2))
    }
    known = draw(maybe(st.dates(day, max(day, REVIEWED))))
    match draw(st.integers(0, 2)):
        case 0:
            return assess(person, on=day, known=known, presume=presumed)
        case 1:
            return assess(person, on=day, known=known, presume=presumed, standard=draw(standards()))
        case _:
            levels = draw(maybe(st.lists(local_standards(), max_size=2).map(tuple)))
            return assess(
                person,
                on=day,
                known=known,
                presume=presumed,
                province=draw(_codes(day)),
                levels=levels,
            )


@st.composite
def entitlements(draw: st.DrawFn) -> Entitlement:
    """Allowances that are surely due."""
    found = draw(assessments()).entitlements
    assume(found)
    return draw(st.sampled_from(found))


def reasons() -> SearchStrategy[Reason]:
    """Reasons of answers: a whole tree or one of its leaves."""
    return assessments().flatmap(
        lambda answer: st.sampled_from((answer.reasons, *leaves_of(answer.reasons)))
    )


def standards_applied() -> SearchStrategy[Standard]:
    """Standard levels on which answers stand."""
    return assessments().map(lambda answer: answer.basis)


@st.composite
def schedules(draw: st.DrawFn) -> Schedule:
    """Months that a decision pays, with what happens meanwhile."""
    granted = draw(days(last=REVIEWED))
    codes = st.sampled_from([each.code for each in rules_on(granted).groups])
    person = draw(codes.flatmap(lambda one: persons(on=granted, circumstances=one)))
    try:
        return schedule(
            person,
            granted=granted,
            until=granted + timedelta(days=draw(st.integers(0, _SPAN.days))),
            life=draw(lives(granted=granted, max_size=3)),
            standard=draw(maybe(standards())),
        )
    except (ScheduleError, UnknownProvinceError):
        # A code may end with its province while the schedule still runs.
        reject()


@st.composite
def payments(draw: st.DrawFn) -> Payment:
    """Months of a schedule."""
    found = draw(schedules()).payments
    assume(found)
    return draw(st.sampled_from(found))


@st.composite
def arrears_answers(draw: st.DrawFn) -> Arrears:
    """What is owed by a law that reaches back, to children of groups with sure allowances."""
    granted = draw(st.dates(REVIEWED.replace(year=REVIEWED.year - 2), REVIEWED))
    codes = [str(each.clause) for each in rules_on(granted).groups if each.clause in {1, 3, 6}]
    person = draw(
        st.sampled_from(codes).flatmap(lambda one: children(on=granted, circumstances=one))
    )
    try:
        return arrears(
            person,
            granted=granted,
            until=granted + timedelta(days=draw(st.integers(0, 400))),
            known_before=draw(st.dates(granted, max(granted, REVIEWED))),
        )
    except ScheduleError:
        reject()


def established_from(on: date, until: date | None) -> SearchStrategy[Established]:
    """What was established of a sub-group, or of a whole group, for some time."""
    span = {"by": words(), "on": st.just(on), "until": st.just(until)}
    return fields_of(
        Established, sub_group=st.sampled_from(SubGroup), group=st.none(), **span
    ) | fields_of(Established, sub_group=st.none(), group=st.sampled_from(Group), **span)


@st.composite
def established(draw: st.DrawFn) -> Established:
    """What was established for some time."""
    begins = draw(any_day())
    until = draw(maybe(st.dates(begins, begins + _SPAN)))
    return draw(established_from(begins, until))


def children_known() -> SearchStrategy[KnownChild]:
    """Children with what is known of their special circumstances, on some day."""
    return days().flatmap(known_children)


@st.composite
def circumstances_answers(draw: st.DrawFn) -> Circumstances:
    """Answers about special circumstances, for facts that do not contradict each other."""
    on = draw(days())
    child = draw(known_children(on))
    told = draw(st.lists(established_from(on, None), max_size=2))
    return circumstances(child.person, on, facts=child.facts, established=told)


@st.composite
def home_answers(draw: st.DrawFn) -> HouseholdAssessment:
    """Answers about all that is due to a household."""
    on = draw(days())
    return assess_household(draw(homes(on=on, max_size=3)), on=on)


@st.composite
def supports(draw: st.DrawFn) -> Support:
    """Supports of a household, granted, refused or not settled."""
    answer = draw(home_answers())
    lines = (*answer.monthly, *answer.once, *answer.refused)
    assume(lines)
    return draw(st.sampled_from(lines)).support


@st.composite
def admissions(draw: st.DrawFn) -> Admission:
    """Answers about admission to a facility."""
    on = draw(days())
    return admission(draw(persons(on=on)), draw(needs(on)), on=on)


@st.composite
def findings(draw: st.DrawFn) -> Finding:
    """Grounds of admission, met or not, and whether somebody may stay."""
    on = draw(days())
    person, need = draw(persons(on=on)), draw(needs(on))
    every = (*admission(person, need, on=on).grounds, may_stay(person, need, on=on))
    return draw(st.sampled_from(every))


@st.composite
def insurances(draw: st.DrawFn) -> Insurance:
    """The groups of health insurance that persons are in."""
    on = draw(days(first=LAW_51_2024.first_day))
    asked = {
        name: draw(maybe(st.booleans()))
        for name in ("receiving", "nurtured", "social_pension", "ethnic_minority", "difficult_area")
    }
    return health_insurance(draw(persons(on=on)), on=on, **asked)


def child_cards() -> SearchStrategy[ChildCard]:
    """The cards of children under 6, of the days that are covered."""
    first = DECREE_188_2025.first_day
    return st.dates(first.replace(year=first.year - 5), LAST_DAY).map(child_card)
