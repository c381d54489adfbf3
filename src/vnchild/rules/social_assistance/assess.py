"""Assess a person: is the monthly social allowance due on this day, and how much."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from functools import lru_cache

from vnchild.domain.person import CHILD_BELOW, Person
from vnchild.domain.places import province_called
from vnchild.law.conditions import AgeFact, BoolFact, CountFact, Fact, Facts, FactValue, TermFact
from vnchild.law.errors import VnchildError
from vnchild.law.near import meant
from vnchild.rules.social_assistance.assessment import (
    Assessment,
    Question,
    Status,
    coefficient,
)
from vnchild.rules.social_assistance.engine import engine
from vnchild.rules.social_assistance.facts import BY_NAME, CHILDREN, facts_of
from vnchild.rules.social_assistance.in_force import rules_on
from vnchild.rules.social_assistance.standard import (
    LOCAL,
    LocalStandard,
    check_standard,
    local_standard,
    standard_on,
)


class QuestionError(VnchildError):
    """What is asked cannot be asked: a birth after the day, a fact of the wrong kind."""


def assess(
    person: Person,
    *,
    on: date,
    known: date | None = None,
    standard: int | None = None,
    province: str | None = None,
    levels: tuple[LocalStandard, ...] | None = None,
    presume: Mapping[str, FactValue] | None = None,
) -> Assessment:
    """Assess a person for the monthly social allowance on a day.

    Decree 20/2021 Art. 4-6 and 25(5), as amended by 76/2024 and 176/2025; from 2026-10-05
    Decree 335/2026 Art. 4-6.

    Args:
        person: who; a fact that is ``None`` is unknown and never read as "no".
        on: the day asked about, from 2021-07-01.
        known: the day of the knowledge of the law; by default all that the package knows.
        standard: the province's own standard level in VND a month (Art. 4(3)(a)).
        province: the province's statistical code or its name on that day, for the local levels
            that the package knows.
        levels: other local levels to choose the province's from, instead of those.
        presume: values to take for facts that are not known; what of it mattered is named in
            `Assessment.presumed`. One presumption is always made: a person under 16 raises no
            child of its own.

    Returns:
        The answer: status, amounts in VND a month, what it rests on, what is missing, and why.

    Raises:
        NotCoveredError: ``on`` is before the first day covered, or ``known`` before the law was.
        QuestionError: ``person`` is no `Person`, or was born after ``on``; a presumption names no
            fact or gives it a value that it cannot have; both ``standard`` and ``province`` are
            given.
        StandardError: ``standard`` is no standard level.
        UnknownProvinceError: no province has that code or name on that day.
    """
    given: object = person
    if not isinstance(given, Person):
        msg = (
            f"person is a Person, not a {type(given).__name__}; write "
            "Person(birth_date=date(2022, 3, 2), mother=..., ...), or ask assess_facts with a "
            "value for each fact by its name"
        )
        raise QuestionError(msg)
    return _assess(facts_of(person), on, known, standard, province, levels, presume)


def assess_facts(
    facts: Facts,
    *,
    on: date,
    known: date | None = None,
    standard: int | None = None,
    province: str | None = None,
    levels: tuple[LocalStandard, ...] | None = None,
    presume: Mapping[str, FactValue] | None = None,
) -> Assessment:
    """Assess facts, as a row of a table has them; otherwise the same as `assess`.

    Args:
        facts: a value for each fact by name, typed as those of `Person`; a name that is absent is
            not known, and ``birth_date`` must be known.
        on: as for `assess`, and so the others.
        known: as for `assess`.
        standard: as for `assess`.
        province: as for `assess`.
        levels: as for `assess`.
        presume: as for `assess`.

    Returns:
        The answer, as `assess` gives it.

    Raises:
        QuestionError: a name is no fact, a fact is of the wrong kind, and as `assess` does.
        NotCoveredError: as `assess` does.
        StandardError: as `assess` does.
        UnknownProvinceError: as `assess` does.
    """
    check_facts(facts)
    return _assess(facts, on, known, standard, province, levels, presume)


def _assess(
    facts: Facts,
    on: date,
    known: date | None,
    standard: int | None,
    province: str | None,
    levels: tuple[LocalStandard, ...] | None,
    presume: Mapping[str, FactValue] | None,
) -> Assessment:
    if standard is not None:
        check_standard(standard)
    question = ask(on, known, standard, province, levels)
    born = facts.get("birth_date")
    if not isinstance(born, date):
        msg = "birth_date must be known; it is the one fact that must"
        raise QuestionError(msg)
    if born > on:
        msg = f"the person was born after {on}, the day asked about"
        raise QuestionError(msg)
    taken = dict(presume) if presume else {}
    if taken:
        check_presumed(taken)
    all_facts = dict(facts)
    presumed = [name for name in taken if all_facts.get(name) is None]
    for name in presumed:
        all_facts[name] = taken[name]
    if _raises_no_child(born, on, question):
        for fact in CHILDREN:
            if all_facts.get(fact.name) is None:
                all_facts[fact.name] = 0
                presumed.append(fact.name)
    outcome = question.engine.outcome(all_facts, on)
    sure = outcome.sure.tenths if outcome.bar == 0 else 0
    best = outcome.best if outcome.bar != 2 else 0
    value = question.standard.value
    main = outcome.sure.main if outcome.bar == 0 else None
    return Assessment(
        on=on,
        status=(Status.ELIGIBLE if sure else Status.UNDETERMINED if best else Status.NOT_ELIGIBLE),
        clause=main.group.code if main else "",
        coefficient=coefficient(main.tenths) if main else None,
        standard=value,
        amount=sure * value // 10,
        up_to=None if outcome.open and outcome.bar != 2 else best * value // 10,
        question=question,
        facts=all_facts,
        presumed=tuple(presumed),
        outcome=outcome,
    )


def _raises_no_child(born: date, on: date, question: Question) -> bool:
    return on.year - born.year <= CHILD_BELOW and born > question.engine.born_by(CHILD_BELOW, on)


@lru_cache(maxsize=4096)
def ask(
    on: date,
    known: date | None = None,
    standard: int | None = None,
    province: str | None = None,
    levels: tuple[LocalStandard, ...] | None = None,
) -> Question:
    """The law and the standard level of a question, the same for many persons.

    Raises:
        NotCoveredError, QuestionError, StandardError, UnknownProvinceError: as `assess` does.
    """
    _check_day("on", on)
    if known is not None:
        _check_day("known", known)
    if standard is not None and province is not None:
        msg = "give a standard level or a province, not both"
        raise QuestionError(msg)
    rules = rules_on(on, known)
    local = None
    if province is not None:
        province = province_called(province, on).code
        local = local_standard(province, on, known, LOCAL if levels is None else levels)
    return Question(
        on=on,
        known=known,
        rules=rules,
        engine=engine(rules),
        standard=standard_on(on, known, given=standard, local=local),
        province=province,
        given=standard,
        levels=levels,
    )


def check_facts(facts: Facts) -> None:
    """Check that every name is a fact and every value one that it can have; no value is shown.

    Raises:
        QuestionError: one is not.
    """
    for name, value in facts.items():
        fact = BY_NAME.get(name)
        if fact is None:
            msg = f"{name!r} is no fact; {meant(name, BY_NAME)}the facts are {', '.join(BY_NAME)}"
            raise QuestionError(msg)
        if value is not None and not _can_be(fact, value):
            msg = f"{name} is {_kind(fact)} or None (not known), not a {type(value).__name__}"
            raise QuestionError(msg)


def _kind(fact: Fact) -> str:
    match fact:
        case TermFact(terms=terms):
            return f"a {terms.__name__}"
        case BoolFact():
            return "a bool"
        case CountFact():
            return "an int from 0 up"
        case _:
            return "a datetime.date"


def _check_day(name: str, value: object) -> None:
    if not isinstance(value, date) or isinstance(value, datetime):
        msg = f"{name} is a datetime.date, not a {type(value).__name__}"
        raise QuestionError(msg)


def check_presumed(presumed: Mapping[str, FactValue]) -> None:
    """Check that every presumption gives a fact a value that it can have.

    Raises:
        QuestionError: one does not.
    """
    for name, value in presumed.items():
        fact = BY_NAME.get(name)
        if fact is None or isinstance(fact, AgeFact):
            allowed = [n for n, f in BY_NAME.items() if not isinstance(f, AgeFact)]
            msg = (
                f"{name!r} is no fact that can be presumed; {meant(name, allowed)}"
                f"those are {', '.join(allowed)}"
            )
            raise QuestionError(msg)
        if not _can_be(fact, value):
            msg = f"{name} is presumed to be {_kind(fact)}, not {value!r}"
            raise QuestionError(msg)


def _can_be(fact: Fact, value: FactValue) -> bool:
    match fact:
        case AgeFact():
            return isinstance(value, date) and not isinstance(value, datetime)
        case BoolFact():
            return isinstance(value, bool)
        case TermFact(terms=terms):
            return isinstance(value, terms)
        case _:
            return isinstance(value, int) and not isinstance(value, bool) and value >= 0
