"""What the rules on support paid once share: the law of the day, the readings, a multiple."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from typing import Final

from vnchild.domain.terms import HouseholdClass
from vnchild.law.conditions import Condition
from vnchild.law.documents import DECREE_335_2026 as D335
from vnchild.law.interpretation import Interpretation
from vnchild.law.provision import Provision
from vnchild.law.text import Text
from vnchild.rules.social_assistance.assess import ask
from vnchild.rules.social_assistance.assessment import Question
from vnchild.rules.social_assistance.care_readings import ONCE_BEFORE_THE_SWITCH
from vnchild.rules.social_assistance.carer_conditions import reaches_back
from vnchild.rules.social_assistance.facts import household
from vnchild.rules.social_assistance.grounds import Ground
from vnchild.rules.social_assistance.once_facts import in_difficulty
from vnchild.rules.social_assistance.support import Rate, Rule, Unit

POOR_OR_NEAR_POOR: Final = household.is_(HouseholdClass.POOR, HouseholdClass.NEAR_POOR)
IN_HARDSHIP: Final = POOR_OR_NEAR_POOR | in_difficulty.yes
_SWITCH: Final = D335.effect(D335.at(32, 3))


def once_on(on: date, known: date | None, standard: int | None, province: str | None) -> Question:
    """The question of something paid once: what reaches back does not reach it."""
    if on < D335.first_day and (known is None or known >= _SWITCH.known_from):
        known = _SWITCH.known_from - timedelta(days=1)
    return ask(on, known, standard, province)


def switch_readings(on: date) -> tuple[Interpretation, ...]:
    """The reading of the standard level of what is paid once before the switch."""
    return (ONCE_BEFORE_THE_SWITCH,) if reaches_back(on) else ()


def times(
    on: date,
    code: str,
    what: Text,
    provision: Provision,
    level: Provision,
    condition: Condition,
    multiple: int,
    *,
    discretionary: bool = False,
    grounds: tuple[Ground, ...] = (),
) -> Rule:
    """A rule of so many times the standard level, at least."""
    return Rule(
        code=code,
        what=what,
        provision=provision,
        condition=condition,
        grounds=grounds,
        rates=(Rate(provision=level, coefficient=Fraction(multiple)),),
        unit=Unit.ONCE,
        floor=True,
        discretionary=discretionary,
        interpretations=switch_readings(on),
    )
