"""Why: the reasons of an assessment as a tree, the readings that decided it, and its notes."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from attrs import evolve

from vnchild.domain.places import province
from vnchild.law.age import Day, age, day_of
from vnchild.law.conditions import Condition, Facts, conjuncts
from vnchild.law.documents import REVIEWED
from vnchild.law.interpretation import Interpretation
from vnchild.law.provision import Provision
from vnchild.law.reasons import Reason, reason
from vnchild.law.register import since
from vnchild.law.text import Text, dong
from vnchild.law.text import day as day_text
from vnchild.law.truth import Truth, truth
from vnchild.rules.social_assistance import decree_335_2026
from vnchild.rules.social_assistance.engine import Outcome, engine
from vnchild.rules.social_assistance.readings import (
    ALREADY_RECEIVING,
    LEVEL_OR_STANDARD,
    LOCAL_UNDER_335,
    READINGS,
    other_reading,
)
from vnchild.rules.social_assistance.rules import Group, Rules
from vnchild.rules.social_assistance.standard import Basis

if TYPE_CHECKING:
    from vnchild.rules.social_assistance.assessment import Question, Status

_OF_STATUS = {"eligible": Truth.YES, "not_eligible": Truth.NO, "undetermined": Truth.UNKNOWN}


def reasons(question: Question, facts: Facts, status: Status) -> Reason:
    """The whole tree: what bars, then every clause of Article 5 with its points."""
    rules = question.rules
    day = day_of(question.on, rules.leap)
    parts: list[Reason] = []
    if rules.bar is not None:
        bar = truth(rules.bar.condition, facts, day)
        parts.append(
            Reason(
                outcome=Truth(2 - bar),
                text=rules.bar.text if bar == 2 else rules.bar.clear,
                provision=rules.bar.provision,
                since=since(rules.bar.provision),
                parts=(reason(~rules.bar.condition, facts, day),),
            )
        )
    clauses: dict[int, list[Group]] = {}
    for group in rules.groups:
        clauses.setdefault(group.clause, []).append(group)
    parts.extend(_clause(rules, groups, facts, day) for groups in clauses.values())
    return Reason(
        outcome=_OF_STATUS[status.value],
        text=status.text,
        provision=rules.article_5,
        since=since(rules.article_5),
        parts=tuple(parts),
    )


def _clause(rules: Rules, groups: list[Group], facts: Facts, day: Day) -> Reason:
    first = groups[0]
    if first.provision.point is None:
        return _group(rules, first, facts, day)
    shared = tuple(
        each
        for each in conjuncts(first.condition)
        if all(each in conjuncts(group.condition) for group in groups)
    )
    provision = Provision(first.provision.document, first.provision.article, first.clause)
    points = tuple(_group(rules, group, facts, day, shared) for group in groups)
    return Reason(
        outcome=Truth(max(point.outcome for point in points)),
        text=_named(f"khoản {first.clause}", f"clause {first.clause}", first.clause_text),
        provision=provision,
        since=since(provision),
        parts=(*(reason(each, facts, day) for each in shared), *points),
    )


def _group(
    rules: Rules, group: Group, facts: Facts, day: Day, shared: tuple[Condition, ...] = ()
) -> Reason:
    """A group: its own conditions (those that its clause shares are told there), its exception."""
    own = [each for each in conjuncts(group.condition) if each not in shared]
    parts = [reason(each, facts, day) for each in own]
    outcome = int(truth(group.condition, facts, day))
    for name in group.unless:
        shut = max(int(truth(each.condition, facts, day)) for each in rules.named(name))
        clause, _, letter = name.partition(".")
        label = f"điểm {letter} khoản {clause}" if letter else f"khoản {clause}"
        parts.append(
            Reason(
                outcome=Truth(2 - shut),
                text=Text(f"không thuộc {label}", f"not in {name}"),
            )
        )
        outcome = min(outcome, 2 - shut)
    point = group.provision.point
    names = (
        (f"điểm {point}", f"point {point}")
        if point
        else (
            f"khoản {group.clause}",
            f"clause {group.clause}",
        )
    )
    return Reason(
        outcome=Truth(outcome),
        text=_named(*names, group.text),
        provision=group.provision,
        since=since(group.provision),
        parts=tuple(parts),
    )


def _named(vi: str, en: str, text: Text) -> Text:
    return Text(f"{vi}: {text.vi}", f"{en}: {text.en}")


def _result(outcome: Outcome) -> tuple[int, int | None]:
    sure = outcome.sure.tenths if outcome.bar == 0 else 0
    best = outcome.best if outcome.bar != 2 else 0
    return sure, None if outcome.open and outcome.bar != 2 else best


def _decided(taken: tuple[int, int | None], other: tuple[int, int | None]) -> bool:
    """Whether another reading gives another answer, and not only asks for one more fact."""
    return other[0] > taken[0] or other[1] != taken[1]


@lru_cache(maxsize=1024)
def _alone(rules: Rules, groups: frozenset[str]) -> Rules:
    """Rules with some of their groups only."""
    kept = tuple(evolve(each, unless=()) for each in rules.groups if each.code in groups)
    return evolve(rules, groups=kept)


def _loses(question: Question, facts: Facts, outcome: Outcome, other: Rules) -> bool:
    """Whether what is surely paid could not be paid by another reading, whatever the unknowns.

    Unknown facts can leave the possible amount the same, by groups that only may hold; what is
    sure then rests on the reading all the same.
    """
    paid = frozenset(each.group.code for each in outcome.sure.paid)
    again = engine(_alone(other, paid)).outcome(facts, question.on)
    return not again.open and again.best < outcome.sure.tenths


def decisive_readings(
    question: Question, facts: Facts, outcome: Outcome
) -> tuple[Interpretation, ...]:
    """The readings without which the answer would be another."""
    found: list[Interpretation] = []
    paid = {each.group.code for each in outcome.sure.paid}
    for reading in READINGS:
        if question.rules.article_5.document not in reading.documents:
            continue
        other = other_reading(reading, question.rules)
        if other is not None:
            here, there = _result(outcome), _result(engine(other).outcome(facts, question.on))
            if _decided(here, there) or (
                there[0] < here[0] and _loses(question, facts, outcome, other)
            ):
                found.append(reading.interpretation)
        elif outcome.bar == 0 and paid & set(reading.groups):
            found.append(reading.interpretation)
    if outcome.best and outcome.bar != 2:
        standard = question.standard
        document = standard.provision.document
        if standard.basis is Basis.LOCAL and document == LOCAL_UNDER_335.provision.document:
            found.append(LOCAL_UNDER_335)
        if standard.provision == ALREADY_RECEIVING.provision:
            found.append(ALREADY_RECEIVING)
            later = engine(decree_335_2026.RULES).outcome(facts, question.on).sure.tenths
            if later and outcome.sure.tenths and later != outcome.sure.tenths:
                found.append(LEVEL_OR_STANDARD)
    return tuple(found)


def presumed_that_mattered(
    question: Question, facts: Facts, presumed: tuple[str, ...], outcome: Outcome
) -> tuple[str, ...]:
    """The presumed facts without which the answer would be another."""
    return tuple(
        name
        for name in presumed
        if _result(question.engine.outcome({**facts, name: None}, question.on)) != _result(outcome)
    )


OLD = 75
"""The age from which points b and c of Decree 20/2021 Art. 5(5) spoke of a person."""


def notes(question: Question, facts: Facts | None = None) -> tuple[Text, ...]:
    """What a reader should know of the law and the standard level of a question.

    Args:
        question: the question.
        facts: those of a person, for what concerns only some.
    """
    found: list[Text] = []
    standard = question.standard
    since_day = standard.since or question.on
    if question.known is not None:
        found.append(
            Text(
                f"theo pháp luật được biết đến ngày {day_text(question.known, 'vi')}",
                f"the law as it was known on {question.known}",
            )
        )
    if standard.provision == ALREADY_RECEIVING.provision:
        found.append(
            Text(
                f"mức {dong(standard.value, 'vi')} áp dụng từ ngày {day_text(since_day, 'vi')} cho "
                f"người đang hưởng, theo {standard.provision.vi}; trước ngày 05/10/2026 mức đang "
                "chi trả là 500.000 đồng, nên người đang hưởng được truy lĩnh phần chênh lệch",
                f"{dong(standard.value, 'en')} applies from {since_day} to people already "
                f"receiving, by {standard.provision.en}; before 2026-10-05 what was paid was "
                "500,000 VND, so people who were receiving are owed the difference",
            )
        )
    if standard.basis is Basis.LOCAL_TOO_LOW and standard.given is not None:
        found.append(
            Text(
                f"mức chuẩn địa phương {dong(standard.given, 'vi')} không áp dụng: mức chuẩn quốc "
                f"gia là {dong(standard.value, 'vi')} ({standard.provision.vi})",
                f"the local standard level of {dong(standard.given, 'en')} does not apply: the "
                f"national one is {dong(standard.value, 'en')} ({standard.provision.en})",
            )
        )
    if question.province is not None and standard.local is None:
        name = province(question.province, question.on).name
        found.append(
            Text(
                f"chưa có dữ liệu về mức chuẩn của {name}; áp dụng mức chuẩn quốc gia",
                f"no local standard level of {name} is encoded; the national one is taken",
            )
        )
    if standard.local is not None and standard.local.note is not None:
        found.append(standard.local.note)
    born = None if facts is None else facts.get("birth_date")
    ended = question.rules.ended
    if ended and isinstance(born, date) and age(born, question.on, question.rules.leap) >= OLD:
        found.append(ended)
    if question.on > REVIEWED:
        found.append(
            Text(
                f"pháp luật được rà soát đến ngày {day_text(REVIEWED, 'vi')}; thay đổi sau ngày "
                "đó chưa được tính",
                f"the law was read up to {REVIEWED}; what changed later is not known here",
            )
        )
    return tuple(found)
