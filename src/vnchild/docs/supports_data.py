"""Which supports are documented, and the cases by which their levels are shown.

Each is asked about somebody of whom nothing is known, for what it cites, and about some cases, as
examples; its conditions and levels are read from the rules by which it answers.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final, TypeAlias

from attrs import frozen
from dateutil.relativedelta import relativedelta

from vnchild.docs import supports_rules as behind
from vnchild.docs.supports_rules import Behind
from vnchild.domain.care import (
    Burial,
    Carer,
    EmergencyNeed,
    FacilityNeed,
    Hardship,
    Raising,
    Relative,
)
from vnchild.domain.person import Household, Person
from vnchild.domain.terms import Care, Disability, HouseholdClass, ParentSituation, Supporter
from vnchild.law.documents import DECREE_20_2021, DECREE_335_2026
from vnchild.law.provision import Provision
from vnchild.law.text import Text
from vnchild.rules.social_assistance.carers import (
    direct_care,
    one_for_a_couple,
    raising_support,
    taking_in,
)
from vnchild.rules.social_assistance.facility import facility_burial, nurture
from vnchild.rules.social_assistance.local_groups import CityFacts, hcmc_support
from vnchild.rules.social_assistance.once import (
    burial,
    burial_by_others,
    emergency_support,
    heavy_injury,
)
from vnchild.rules.social_assistance.support import Support
from vnchild.rules.social_assistance.temporary_care import temporary_care

Ask: TypeAlias = Callable[[date], Support]


@frozen
class Note:
    """What a decree says of a support that no condition of it can tell.

    Args:
        text: what it says.
        provisions: where, in each decree.
        function: the function that does so, by its name in `vnchild.rules.supports`.
    """

    text: Text
    provisions: tuple[Provision, ...]
    function: str | None = None

    def at(self, number: str) -> Provision | None:
        """Where a decree says it."""
        return next((each for each in self.provisions if each.document == number), None)


@frozen
class Documented:
    """A support to be documented.

    Args:
        function: the function that answers, by its name in `vnchild.rules.supports`.
        rules: the rules by which it answers.
        unknown: the question about somebody of whom nothing is known.
        cases: the questions that show its levels.
        notes: what else the decrees say of it.
        by_decision: whether it is paid by a decision on the monthly allowance, from the same month.
    """

    function: str
    rules: Behind
    unknown: Ask
    cases: tuple[Ask, ...] = ()
    notes: tuple[Note, ...] = ()
    by_decision: bool = False


def _born(on: date, years: int) -> date:
    return on - relativedelta(years=years, months=5)


def _person(
    on: date, years: int, disability: Disability | None = None, care: Care | None = None
) -> Person:
    return Person(birth_date=_born(on, years), disability=disability, care=care)


def _orphan(on: date, years: int, care: Care) -> Person:
    return Person(
        birth_date=_born(on, years),
        mother=ParentSituation.DECEASED,
        father=ParentSituation.DECEASED,
        care=care,
        disability=Disability.NONE,
    )


_FIT: Final = Carer(
    relation=Relative.OTHER,
    capable=True,
    willing=True,
    home=True,
    economy=True,
    fit=True,
    lives_with_spouse=False,
    excluded=False,
)
_GRANDPARENT: Final = Carer(
    relation=Relative.GRANDPARENT, willing=True, lives_with_spouse=False, excluded=False
)
_EXTREME: Final = Disability.EXTREMELY_SEVERE


def _taking(years: int, carer: Carer = _FIT) -> Ask:
    return lambda on: taking_in(_orphan(on, years, Care.CARER), carer, on=on)


def _taking_disabled(years: int) -> Ask:
    return lambda on: taking_in(
        _person(on, years, disability=_EXTREME, care=Care.CARER), _FIT, on=on
    )


def _taking_old() -> Ask:
    return lambda on: taking_in(
        Person(
            birth_date=_born(on, 70),
            household=Household(poverty=HouseholdClass.POOR),
            supporter=Supporter.NONE,
            facility_eligible=True,
            care=Care.CARER,
        ),
        _FIT,
        on=on,
    )


def _raising(*, pregnant: bool, small: int) -> Ask:
    return lambda on: raising_support(
        _person(on, 25, disability=Disability.SEVERE, care=Care.FAMILY),
        Raising(pregnant=pregnant, under_36_months=small),
        on=on,
    )


def _in_facility(years: int) -> Ask:
    need = FacilityNeed(helpless=True, nobody_takes_in=True)
    return lambda on: nurture(_orphan(on, years, Care.FACILITY), need, on=on)


def _hardship(number: int, **said: bool) -> Ask:
    return lambda on: emergency_support(Hardship(**said), HouseholdClass.POOR, on=on)[number]


_ONE_FOR_A_COUPLE: Final = Note(
    Text(
        "cả vợ và chồng là người khuyết tật thuộc diện hưởng thì chỉ được hưởng một suất; hàm trả "
        "lời cho từng người",
        "a couple who both have a disability and qualify are paid one support only; the function "
        "answers for each of them",
    ),
    (DECREE_20_2021.at(20, 2, "a"), DECREE_335_2026.at(17, 2, "a")),
    one_for_a_couple.__name__,
)
_BESIDE_THE_ALLOWANCE: Final = Note(
    Text(
        "được hưởng cùng với trợ cấp xã hội hằng tháng của khoản 6 Điều 5",
        "paid beside the monthly allowance of Article 5(6)",
    ),
    (DECREE_20_2021.at(20, 2, "b"), DECREE_335_2026.at(17, 2, "b")),
)


_MADE_UP: Final = 1_200_000
"""A standard level of the City: the resolution names none."""


def _anybody(on: date) -> Person:
    return _person(on, 30)


DOCUMENTED: Final[tuple[Documented, ...]] = (
    Documented(
        "taking_in",
        behind.TAKING_IN,
        lambda on: taking_in(_person(on, 3), None, on=on),
        (
            _taking(3),
            _taking(4),
            _taking(3, _GRANDPARENT),
            _taking_old(),
            _taking_disabled(30),
            _taking_disabled(10),
        ),
        by_decision=True,
    ),
    Documented(
        "direct_care",
        behind.DIRECT_CARE,
        lambda on: direct_care(_anybody(on), on=on),
        (lambda on: direct_care(_person(on, 30, disability=_EXTREME, care=Care.FAMILY), on=on),),
        by_decision=True,
    ),
    Documented(
        "raising_support",
        behind.RAISING,
        lambda on: raising_support(_anybody(on), Raising(), on=on),
        (
            _raising(pregnant=True, small=0),
            _raising(pregnant=False, small=1),
            _raising(pregnant=True, small=1),
            _raising(pregnant=False, small=2),
        ),
        notes=(_ONE_FOR_A_COUPLE, _BESIDE_THE_ALLOWANCE),
        by_decision=True,
    ),
    Documented(
        "temporary_care",
        behind.MEALS,
        lambda on: temporary_care(None, started=on, on=on),
        (
            lambda on: temporary_care(
                EmergencyNeed.DOMESTIC_VIOLENCE,
                started=on,
                on=on,
                ended=on + relativedelta(days=10),
            ),
        ),
    ),
    Documented(
        "nurture",
        behind.NURTURE,
        lambda on: nurture(_person(on, 3), FacilityNeed(), on=on),
        (_in_facility(3), _in_facility(4)),
    ),
    Documented(
        "facility_burial",
        behind.FACILITY_BURIAL,
        lambda on: facility_burial(_anybody(on), FacilityNeed(), on=on),
        (
            lambda on: facility_burial(
                _orphan(on, 4, Care.FACILITY),
                FacilityNeed(helpless=True, nobody_takes_in=True),
                on=on,
            ),
        ),
    ),
    Documented(
        "burial",
        behind.BURIAL,
        lambda on: burial(_anybody(on), Burial(social_pension=False), on=on),
        (
            lambda on: burial(_anybody(on), Burial(receiving=True, social_pension=False), on=on),
            lambda on: burial(
                _person(on, 10), Burial(child_of_single_parent=True, social_pension=False), on=on
            ),
            lambda on: burial(
                _person(on, 80), Burial(survivor_allowance=True, social_pension=False), on=on
            ),
        ),
    ),
    Documented(
        "heavy_injury",
        behind.INJURY,
        lambda on: heavy_injury(injured=None, days=None, on=on),
        (lambda on: heavy_injury(injured=True, days=3, at_residence=True, on=on),),
    ),
    Documented(
        "emergency_support",
        behind.RICE_AT_TET,
        lambda on: emergency_support(Hardship(), None, on=on)[0],
        (_hardship(0, hungry_at_tet=True),),
    ),
    Documented(
        "emergency_support",
        behind.RICE,
        lambda on: emergency_support(Hardship(), None, on=on)[1],
        (_hardship(1, hungry=True),),
    ),
    Documented(
        "emergency_support",
        behind.EMERGENCY_BURIAL,
        lambda on: emergency_support(Hardship(), None, on=on)[2],
        (_hardship(2, died=True),),
    ),
    Documented(
        "emergency_support",
        behind.HOUSE_MOVED,
        lambda on: emergency_support(Hardship(), None, on=on)[3],
        (_hardship(3, must_move=True),),
    ),
    Documented(
        "emergency_support",
        behind.HOUSES,
        lambda on: emergency_support(Hardship(), None, on=on)[4],
        (_hardship(4, house_lost=True), _hardship(4, house_damaged=True)),
    ),
    Documented(
        "burial_by_others",
        behind.BURIAL_BY_OTHERS,
        lambda on: burial_by_others(actual_cost=0, on=on),
        (
            lambda on: burial_by_others(
                actual_cost=0, died_by_event=True, nobody_buries=True, on=on
            ),
        ),
    ),
)
"""The supports in the order of the decrees."""

OF_THE_CITY: Final = Documented(
    hcmc_support.__name__,
    behind.CITY,
    lambda on: hcmc_support(_anybody(on), CityFacts(), on=on, city_standard=_MADE_UP),
)
"""The supports that Ho Chi Minh City added."""
