"""The table of procedures, and questions to it."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from vnchild.law.calendar import Calendar
from vnchild.law.days_off import STATE_SECTOR
from vnchild.law.near import meant
from vnchild.rules.procedures.allowances import MONTHLY_ALLOWANCE
from vnchild.rules.procedures.alternative_care import ALTERNATIVE_CARE, END_OF_CARE
from vnchild.rules.procedures.care_lists import FACILITY_PLACEMENT, TRANSFER_FROM_FACILITY
from vnchild.rules.procedures.emergency import EMERGENCY_CARE_ORPHAN, EMERGENCY_CARE_VICTIM
from vnchild.rules.procedures.facilities import (
    FACILITY_ADMISSION,
    FACILITY_CONTRACT,
    FACILITY_LEAVING,
)
from vnchild.rules.procedures.facility_emergency import FACILITY_EMERGENCY, FACILITY_REFERRED
from vnchild.rules.procedures.inputs import Done, Moment, check_day
from vnchild.rules.procedures.model import (
    Change,
    DayNotCoveredError,
    Procedure,
    ProcedureError,
)
from vnchild.rules.procedures.pension import (
    BURIAL_SUPPORT,
    SOCIAL_PENSION,
    SOCIAL_PENSION_BURIAL,
    SOCIAL_PENSION_MOVE,
    SOCIAL_PENSION_STOP,
)
from vnchild.rules.procedures.periodic_lists import LISTS
from vnchild.rules.procedures.plans import PUPIL_OPINION, SUPPORT_PLAN
from vnchild.rules.procedures.protection import EMERGENCY_PROTECTION
from vnchild.rules.procedures.relief import (
    DISASTER_ORPHAN,
    EMERGENCY_BURIAL,
    EMERGENCY_RELIEF,
    INJURY_ELSEWHERE,
)
from vnchild.rules.procedures.residence import CHANGE_OF_RESIDENCE, MOVE_WITHIN_DISTRICT
from vnchild.rules.procedures.running import Running, run
from vnchild.rules.procedures.separation import TEMPORARY_SEPARATION
from vnchild.rules.procedures.stopping import STOP_OR_ADJUST

PROCEDURES: tuple[Procedure, ...] = (
    MONTHLY_ALLOWANCE,
    STOP_OR_ADJUST,
    MOVE_WITHIN_DISTRICT,
    CHANGE_OF_RESIDENCE,
    BURIAL_SUPPORT,
    SOCIAL_PENSION,
    SOCIAL_PENSION_MOVE,
    SOCIAL_PENSION_STOP,
    SOCIAL_PENSION_BURIAL,
    EMERGENCY_CARE_ORPHAN,
    EMERGENCY_CARE_VICTIM,
    EMERGENCY_RELIEF,
    INJURY_ELSEWHERE,
    EMERGENCY_BURIAL,
    DISASTER_ORPHAN,
    FACILITY_ADMISSION,
    FACILITY_EMERGENCY,
    FACILITY_REFERRED,
    FACILITY_CONTRACT,
    FACILITY_LEAVING,
    EMERGENCY_PROTECTION,
    TEMPORARY_SEPARATION,
    SUPPORT_PLAN,
    ALTERNATIVE_CARE,
    FACILITY_PLACEMENT,
    TRANSFER_FROM_FACILITY,
    END_OF_CARE,
    LISTS,
    PUPIL_OPINION,
)
"""Every procedure that the package holds, of all times."""

_BY_CODE = {each.code: each for each in PROCEDURES}


def find(code: str) -> Procedure:
    """The procedure with this code.

    Raises:
        ProcedureError: there is none.
    """
    try:
        return _BY_CODE[code]
    except (KeyError, TypeError):
        msg = (
            f"{code!r} is no procedure; {meant(code, _BY_CODE)}"
            f"the procedures are {', '.join(_BY_CODE)}"
        )
        raise ProcedureError(msg) from None


FIRST_DAY = min(each.first_day for each in PROCEDURES)
"""The first day that the table covers."""


def check_covered(on: date) -> date:
    """The day, if the table covers it.

    Raises:
        ProcedureError: it is no day.
        DayNotCoveredError: it is before all procedures.
    """
    if check_day("on", on) < FIRST_DAY:
        msg = f"{on} is before {FIRST_DAY}, the first day that the table of procedures covers"
        raise DayNotCoveredError(msg)
    return on


def procedures(on: date) -> tuple[Procedure, ...]:
    """The procedures with steps in force on a day; without those whose law was not read.

    Raises:
        ProcedureError: it is no day.
        DayNotCoveredError: it is before all procedures.
    """
    check_covered(on)
    return tuple(each for each in PROCEDURES if each.steps_on(on))


def changes(code: str) -> tuple[Change, ...]:
    """The steps of a procedure over time: one entry for each day on which they change.

    >>> [(each.day.isoformat(), len(each.steps)) for each in changes("monthly_allowance")]
    [('2021-07-01', 9), ('2025-07-01', 2), ('2026-10-05', 2)]

    Raises:
        ProcedureError: there is no such procedure.
    """
    return find(code).changes()


def procedure(
    code: str,
    *,
    received: Moment,
    done: Done | None = None,
    branches: Collection[str] = (),
    calendar: Calendar = STATE_SECTOR,
    strict: bool = False,
) -> Running:
    """A procedure from its receipt on, by the law of that day.

    >>> from datetime import date
    >>> running = procedure("monthly_allowance", received=date(2026, 10, 5))
    >>> running["decision"].due.at
    datetime.date(2026, 10, 14)

    Args:
        code: the procedure.
        received: the day or moment with which it begins. Where the law counts hours it is a
            moment, an aware datetime.
        done: when steps were done, by code; of a step that repeats a list of every time. A step
            that is not done is taken to be done on the day on which it is due, so that the later
            dates are the latest that the law allows.
        branches: the codes of conditional steps whose condition holds; those done need not be
            named.
        calendar: the working days.
        strict: refuse an answer beyond the last year whose days off were published.

    Raises:
        DayNotCoveredError: the law of that day is before all that is covered, or was not read.
        ProcedureError: there is no such procedure or step, the procedure had ended by then, a
            day or moment cannot be used, or what was done cannot have been done so.
        CalendarError: a day is before the calendar, or ``strict`` and an answer is provisional.
    """
    return run(
        find(code),
        received=received,
        done=done,
        branches=branches,
        calendar=calendar,
        strict=strict,
    )
