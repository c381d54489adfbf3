"""Taking in for a time: who, for how long, and the meals (Art. 18(2)-(3), 15(2), 16(2)).

Decree 20/2021 with Circular 02/2021 Art. 3; from 2026-10-05 Decree 335/2026.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from dateutil.relativedelta import relativedelta

from vnchild.domain.care import CareError, EmergencyNeed
from vnchild.law.age import day_of
from vnchild.law.conditions import ALWAYS, BoolFact, Facts
from vnchild.law.documents import CIRCULAR_02_2021, DECREE_20_2021, DECREE_335_2026
from vnchild.law.text import Text
from vnchild.rules.social_assistance.arguments import check_term
from vnchild.rules.social_assistance.assess import ask
from vnchild.rules.social_assistance.assessment import Question
from vnchild.rules.social_assistance.care_readings import (
    ALREADY_IN_CARE,
    THREE_MONTHS,
)
from vnchild.rules.social_assistance.carer_conditions import decree_of, reaches_back
from vnchild.rules.social_assistance.emergency_needs import needs_home, point_of
from vnchild.rules.social_assistance.grounds import Ground
from vnchild.rules.social_assistance.support import (
    Rate,
    Rule,
    Support,
    Unit,
    evaluate,
)

within_stay: Final = BoolFact(
    "within_three_months",
    Text(
        "đang sống tại hộ nhận chăm sóc, nuôi dưỡng, trong thời gian không quá 3 tháng",
        "lives in the carer's home, within the stay of at most 3 months",
    ),
)
to_the_switch: Final = BoolFact(
    "stays_until_2026_10_05",
    Text(
        "vẫn đang được nhận chăm sóc khi Nghị định 335/2026 có hiệu lực",
        "still in a carer's home when Decree 335/2026 takes effect",
    ),
)

_STAY: Final = relativedelta(months=3)
_SWITCH: Final = DECREE_335_2026.effect(DECREE_335_2026.at(32, 3))


def meals_rule(question: Question, need: EmergencyNeed | None = None) -> Rule:
    """The rule of `temporary_care`, at the point of a need where that is known."""
    new = decree_of(question) is DECREE_335_2026
    known = question.known
    reaches = question.on >= _SWITCH.applies_from and (known is None or known >= _SWITCH.known_from)
    meals = DECREE_335_2026.at(16, 2, "a")
    rates: tuple[Rate, ...] = (Rate(provision=meals, amount=100_000),)
    if not new:
        rates = (Rate(provision=CIRCULAR_02_2021.at(3, 1), amount=60_000),)
        if reaches:
            again = Rate(provision=_SWITCH.provision, amount=100_000, when=to_the_switch.yes)
            rates = (*rates, again)
    needs = needs_home(decree_of(question))
    return Rule(
        code="temporary-care-meals",
        what=Text(
            "tiền ăn khi được nhận chăm sóc tạm thời", "meals of a person taken in for a time"
        ),
        provision=point_of(needs, need),
        condition=ALWAYS,
        grounds=(
            needs,
            Ground(
                text=Text("không quá 3 tháng", "at most 3 months"),
                provision=DECREE_335_2026.at(18, 2, "b") if new else DECREE_20_2021.at(18, 3),
                condition=within_stay.yes,
            ),
        ),
        rates=rates,
        unit=Unit.DAY,
        interpretations=(THREE_MONTHS, ALREADY_IN_CARE)
        if reaches_back(question.on)
        else (THREE_MONTHS,),
    )


def temporary_care(
    need: EmergencyNeed | None,
    *,
    started: date,
    on: date,
    ended: date | None = None,
    known: date | None = None,
) -> Support:
    """The meals of a person in need of emergency protection, a day, in a carer's home.

    60,000 VND (Circular 02/2021 Art. 3(1)); from 2026-10-05 100,000 VND (Decree 335/2026 Art.
    16(2)(a)), which reaches back to 2026-07-01 for those still in care on that day (32(3)). At
    most 3 months (18(3), 18(2)(b)).

    Args:
        need: why; ``None`` is not known.
        started: the first day of the stay.
        on: the day asked about.
        ended: the last day of the stay, ``None`` if not known or still going on.
        known: the day of the knowledge of the law; by default all that the package knows.

    Raises:
        NotCoveredError: ``on`` is before 2021-07-01, or nothing was known yet.
        CareError: ``need`` is no emergency need, or the stay ended before it started.
    """
    check_term("need", EmergencyNeed, need)
    if ended is not None and ended < started:
        msg = f"the stay ended on {ended}, before it started on {started}"
        raise CareError(msg)
    question = ask(on, known)
    last = started + _STAY
    until = last if ended is None else min(last, ended)
    rule = meals_rule(question, need)
    switch = _SWITCH.known_from
    stays: bool | None = False
    if len(rule.rates) > 1 and last >= switch:
        stays = None if ended is None else ended >= switch
    facts: Facts = {
        "emergency": need,
        "within_three_months": started <= on <= until,
        "stays_until_2026_10_05": stays,
    }
    return evaluate(rule, facts, day_of(on), None, until)


def meals_of_stay(
    need: EmergencyNeed | None, *, started: date, ended: date, known: date | None = None
) -> int:
    """The meals of a whole stay in VND, what is sure: each day from the first to the last.

    Raises:
        NotCoveredError, CareError: as `temporary_care` does.
    """
    if ended < started:
        msg = f"the stay ended on {ended}, before it started on {started}"
        raise CareError(msg)
    days = (min(ended, started + _STAY) - started).days + 1
    return sum(
        temporary_care(
            need, started=started, on=started + timedelta(days=n), ended=ended, known=known
        ).amount
        for n in range(days)
    )
