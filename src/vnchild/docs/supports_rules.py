"""The rules behind each support through time, and the standard levels of their amounts.

A rule is told once for as long as it asks for and gives the same, with its readings beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Final, TypeAlias

from attrs import evolve, frozen

from vnchild.docs.periods import Period
from vnchild.law.document import Document
from vnchild.law.documents import DECREE_20_2021, DECREE_335_2026
from vnchild.law.interpretation import Interpretation
from vnchild.law.text import Text
from vnchild.rules.social_assistance.assess import ask
from vnchild.rules.social_assistance.assessment import Question
from vnchild.rules.social_assistance.carers import (
    direct_care_rule,
    raising_rule,
    taking_in_rules,
)
from vnchild.rules.social_assistance.facility import (
    facility_burial_rule,
    facility_standard,
    nurture_rule,
)
from vnchild.rules.social_assistance.in_force import change_days
from vnchild.rules.social_assistance.local_groups import city_rules
from vnchild.rules.social_assistance.once_rules import (
    burial_by_others_rule,
    burial_rules,
    emergency_rules,
    injury_rule,
    once_on,
    open_burial_rule,
)
from vnchild.rules.social_assistance.standard import Standard
from vnchild.rules.social_assistance.support import Rule
from vnchild.rules.social_assistance.temporary_care import meals_rule

Make: TypeAlias = Callable[[Question], Iterable[Rule]]


@frozen(kw_only=True)
class Behind:
    """The rules behind a support.

    Args:
        make: the rules of a question, as the function that answers makes them.
        ask: the question of a day, as that function asks it.
        standard: the standard level, as that function takes it; ``None`` where the caller has to
            give it.
        codes: of the rules those that are this support's; all if none is named.
    """

    make: Make
    ask: Callable[[date], Question] = ask
    standard: Callable[[Question], Standard | None] = lambda question: question.standard
    codes: tuple[str, ...] = ()

    def on(self, day: date) -> tuple[Rule, ...]:
        """The rules on a day."""
        found = tuple(self.make(self.ask(day)))
        return tuple(each for each in found if not self.codes or each.code in self.codes)

    def standard_on(self, day: date) -> Standard | None:
        """The standard level of their amounts on a day, ``None`` where the caller gives it."""
        return self.standard(self.ask(day))


@frozen(kw_only=True)
class Told:
    """A rule for as long as it asks for and gives the same.

    Args:
        rule: the rule, without its readings.
        period: its days.
        standards: the standard levels in that time; equal ones that follow each other as one, and
            none where the caller gives it.
        readings: the readings on which it rests, or may.
    """

    rule: Rule
    period: Period
    standards: tuple[tuple[Period, Standard], ...]
    readings: tuple[Interpretation, ...]


def eras(on: date | None) -> tuple[tuple[Document, Period], ...]:
    """The decrees with the days that each governs."""
    found = (
        (DECREE_20_2021, Period(DECREE_20_2021.first_day, DECREE_335_2026.first_day)),
        (DECREE_335_2026, Period(DECREE_335_2026.first_day, None)),
    )
    return tuple(each for each in found if on is None or each[1].covers(on))


def told(rules: Behind, period: Period, on: date | None) -> tuple[Told, ...]:
    """The rules of a support within a period, or on a day of it, in the order of the law."""
    spans = (period,) if on is not None else _spans(period)
    found: dict[Rule, list[tuple[Period, Standard | None]]] = {}
    read: dict[Rule, dict[Interpretation, None]] = {}
    for span in spans:
        day = on or span.first
        for rule in rules.on(day):
            plain = evolve(rule, interpretations=(), readings=())
            found.setdefault(plain, []).append((span, rules.standard_on(day)))
            own = (*rule.interpretations, *(each.interpretation for each in rule.readings))
            read.setdefault(plain, {}).update(dict.fromkeys(own))
    return tuple(
        Told(
            rule=rule,
            period=Period(shown[0][0].first, shown[-1][0].end),
            standards=_joined(shown),
            readings=tuple(read[rule]),
        )
        for rule, shown in found.items()
    )


def plain_name(one: Told, found: tuple[Told, ...]) -> Text:
    """What a rule is; of one without a level, whose words are not at hand, what its fellows are.

    Args:
        one: the rule.
        found: all the rules of its support.
    """
    if one.rule.rates or one.rule.goods is not None:
        return one.rule.what
    return next((each.rule.what for each in found if each.rule.rates), one.rule.what)


def _spans(period: Period) -> tuple[Period, ...]:
    """The parts of a period within which nothing changes."""
    days = [each for each in change_days() if each > period.first and period.covers(each)]
    firsts = (period.first, *days)
    return tuple(Period(first, end) for first, end in zip(firsts, (*days, period.end), strict=True))


def _joined(shown: list[tuple[Period, Standard | None]]) -> tuple[tuple[Period, Standard], ...]:
    found: list[tuple[Period, Standard]] = []
    for span, standard in shown:
        if standard is None:
            continue
        last = found[-1][1] if found else None
        if last is not None and _same(last, standard):
            found[-1] = (Period(found[-1][0].first, span.end), last)
        else:
            found.append((span, standard))
    return tuple(found)


def _same(one: Standard, other: Standard) -> bool:
    return one.value == other.value and reaches_back(one) is reaches_back(other)


def reaches_back(standard: Standard) -> bool:
    """Whether a level was law only after the first day to which it applies."""
    since, known = standard.since, standard.known_from
    return since is not None and known is not None and known > since


def _once(make: Make, *codes: str) -> Behind:
    return Behind(make=make, ask=lambda day: once_on(day, None, None, None), codes=codes)


def _burials(question: Question) -> Iterable[Rule]:
    yield from burial_rules(question)
    not_at_hand = open_burial_rule(question)
    if not_at_hand is not None:
        yield not_at_hand


CANNOT_BE_TOLD: Final = Text("chưa thể kết luận", "cannot be told")
"""What a rule gives that has neither a level nor goods: its words are not at hand."""

TAKING_IN: Final = Behind(make=taking_in_rules)
DIRECT_CARE: Final = Behind(make=lambda question: (direct_care_rule(question),))
RAISING: Final = Behind(make=lambda question: (raising_rule(question),))
MEALS: Final = Behind(make=lambda question: (meals_rule(question),))
NURTURE: Final = Behind(make=lambda question: (nurture_rule(question),), standard=facility_standard)
FACILITY_BURIAL: Final = Behind(
    make=lambda question: (facility_burial_rule(question),), standard=facility_standard
)
BURIAL: Final = _once(_burials)
INJURY: Final = _once(lambda question: (injury_rule(question),))
RICE_AT_TET: Final = _once(emergency_rules, "rice-tet")
RICE: Final = _once(emergency_rules, "rice")
EMERGENCY_BURIAL: Final = _once(emergency_rules, "emergency-burial")
HOUSE_MOVED: Final = _once(emergency_rules, "house-moved")
HOUSES: Final = _once(emergency_rules, "house-lost", "house-damaged")
BURIAL_BY_OTHERS: Final = _once(lambda question: (burial_by_others_rule(question, 0),))
CITY: Final = Behind(make=lambda question: city_rules(question.on), standard=lambda _: None)
