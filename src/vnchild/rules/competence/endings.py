"""When an agency ended, by what, and by which reading where no text tells the day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from attrs import frozen

from vnchild.domain.agency import Agency
from vnchild.domain.agency_forms import (
    DEPARTMENTS_ENDED,
    MINISTRY_ENDED,
    OF_OTHER_ACTS,
    OWN_ARRANGEMENT,
    TWO_LEVELS,
)
from vnchild.domain.agency_kinds import AgencyKind
from vnchild.domain.places import (
    Level,
    Place,
    Province,
    province_on,
    province_steps,
    unchanged,
)
from vnchild.law.documents import (
    RESOLUTION_1654_2025,
    RESOLUTION_1662_2025,
    RESOLUTION_1670_2025,
)
from vnchild.law.interpretation import Interpretation
from vnchild.law.provision import Provision
from vnchild.law.text import Text
from vnchild.rules.competence.readings import (
    DEPARTMENT_OF_LABOUR_ENDED,
    DISTRICT_DIVISION_LASTS,
    OTHER_DEPARTMENTS_ENDED,
)

_K = AgencyKind
COMMUNES: Final[Mapping[str, Provision]] = MappingProxyType(
    {
        "12": Provision(RESOLUTION_1670_2025.number),
        "75": Provision(RESOLUTION_1662_2025.number),
        "91": Provision(RESOLUTION_1654_2025.number),
    }
)
"""What arranged the communes of a province in 2025, by its code since then; as far as verified."""


@frozen(kw_only=True)
class Ending:
    """The end of an agency, or of the place in whose name it stood.

    Args:
        on: the first day on which it was no more.
        provision: what ended it; ``None`` where that is not verified.
        note: why no act is named.
        interpretation: the reading that the day rests on, where no text tells it.
    """

    on: date
    provision: Provision | None
    note: Text | None = None
    interpretation: Interpretation | None = None


def reading_of(agency: Agency, on: date) -> Interpretation | None:
    """The reading by which an agency stands on a day, or does not; ``None`` where the law tells."""
    if on < MINISTRY_ENDED:
        return None
    if agency.kind is _K.DEPARTMENT_OF_LABOUR:
        return DEPARTMENT_OF_LABOUR_ENDED
    if agency.kind in DEPARTMENTS_ENDED:
        return OTHER_DEPARTMENTS_ENDED
    return DISTRICT_DIVISION_LASTS if agency.kind is _K.DIVISION_OF_LABOUR else None


def ending_of(agency: Agency) -> Ending:
    """The end of an agency that ends: the earliest of its own end and those of its place.

    An act on administrative units ends their local government. It does not arrange the Party, mass
    organisations and other bodies of their own: theirs is not named, as none is verified. An act
    on provinces does not arrange their communes: resolutions of their own did.
    """
    found: list[Ending] = []
    form, place = agency.form, agency.place
    if form is not None and form.valid_to is not None:
        reading = reading_of(agency, form.valid_to)
        found.append(
            Ending(
                on=form.valid_to,
                provision=form.provision,
                note=_with_code(form.note, reading),
                interpretation=reading,
            )
        )
    if place is not None:
        state, end = place.province, place.period[1]
        if state is not None and end is not None:
            found.append(_of_state(agency, place, state, end))
        if place.kind.valid_to is not None:
            found.append(_of_units(agency, place.kind.valid_to, TWO_LEVELS.provision))
    return min(found, key=lambda each: (each.on, each.provision is None))


def _with_code(note: Text | None, reading: Interpretation | None) -> Text | None:
    if note is None or reading is None:
        return note
    return Text(f"{note.vi} (cách hiểu {reading.code})", f"{note.en} (reading {reading.code})")


def _of_state(agency: Agency, place: Place, state: Province, end: date) -> Ending:
    """The end with the state of its province: on that day it was merged, or became a city."""
    whole = place.level is Level.PROVINCE
    step = province_steps(unchanged(state)[-1] if whole else state, end)[0]
    if whole or agency.kind in OF_OTHER_ACTS:
        return _of_units(agency, end, step.provision)
    now = province_on(state, end)
    if end != TWO_LEVELS.applies_from:
        return Ending(on=end, provision=None, note=_below(state, now, step.provision))
    act = COMMUNES.get(now.code) if place.level is Level.COMMUNE else None
    return Ending(on=end, provision=act, note=None if act is not None else _not_checked(now))


def _of_units(agency: Agency, on: date, act: Provision) -> Ending:
    if agency.kind in OF_OTHER_ACTS:
        return Ending(on=on, provision=None, note=OWN_ARRANGEMENT)
    return Ending(on=on, provision=act)


def _below(state: Province, now: Province, act: Provision) -> Text:
    return Text(
        f"{state.full_name('vi')} thành {now.full_name('vi')} ({act.vi}); đơn vị hành chính bên "
        "dưới có thay đổi hay không thì chưa đối chiếu",
        f"{state.full_name('en')} became {now.full_name('en')} ({act.en}); whether the units "
        "below it changed is not verified",
    )


def _not_checked(state: Province) -> Text:
    return Text(
        f"nghị quyết sắp xếp đơn vị hành chính cấp xã của {state.full_name('vi')} chưa đối chiếu",
        f"the resolution that arranged the communes of {state.full_name('en')} is not verified",
    )
