"""Reporting duties that a directive orders, and where it binds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from vnchild.domain.agency_groups import DEPARTMENTS
from vnchild.domain.agency_parsing import parse_agency
from vnchild.domain.directive import PERIOD_KINDS, Bound, Directive
from vnchild.domain.level_words import pattern
from vnchild.domain.places import Level
from vnchild.law.text import Text, day
from vnchild.rules.reporting.addressees import read_addressee
from vnchild.rules.reporting.body import Body
from vnchild.rules.reporting.due_days import OnceOn
from vnchild.rules.reporting.duty import ReportingDuty
from vnchild.rules.reporting.meant import Meant
from vnchild.rules.reporting.reach import WHOLE_COUNTRY, Unit, states_of, units_in
from vnchild.rules.reporting.receivers import agencies_named

_MINISTRY = re.compile(r"Bộ (?!(?:chỉ huy|đội|tư lệnh)(?!\w))", re.I)
_LOCAL = re.compile(pattern(), re.I)
_CAPITAL = "Hà Nội"
"""Where central bodies write their letters: such a place does not make an issuer a city's."""


def ordered_duties(directive: Directive, *, within: str | None = None) -> tuple[ReportingDuty, ...]:
    """The reports that a directive wants by a day that it names with its year.

    What it wants without such a day (on request, every year) is in `Directive.duties` only.

    Where a directive binds is read from who issued it, the body above, and, of a body of a
    province, the place beside its date; the province of a district or commune also from the
    documents that it carries out and the recipients, where they name one province.

    Args:
        directive: the directive.
        within: the place of its agencies, ``huyện Phong Thổ, tỉnh Lai Châu``, where the
            application knows it better; ``cả nước`` for an order of a central body.
    """
    vi, en, issued = directive.title("vi"), directive.title("en"), directive.issued.date
    if issued is not None:
        vi, en = f"{vi} ngày {day(issued, 'vi')}", f"{en} of {issued}"
    code = "directive" if directive.number is None else directive.number.normal
    there = place_of(directive) if within is None else within
    return tuple(
        ReportingDuty(
            code=f"{code}#{place}",
            to=_bodies(request.to, there, issued),
            what=Text(request.what, request.what),
            every=None if request.period is None else PERIOD_KINDS[request.period],
            rule=OnceOn(
                bound=Bound.BY if request.last_day == request.day else request.bound,
                day=request.day,
            ),
            ordered_by=Text(vi, en),
            addressees=tuple(each.name for each in directive.binds(request)),
            issuer=directive.issuer,
            within=there,
            issued=issued,
            receiver=request.to,
            about=request.report_period,
            note=_note(request.to, there, issued),
        )
        for place, request in enumerate(directive.duties, 1)
        if request.is_report and request.day is not None and request.bound is not None
    )


def place_of(directive: Directive) -> str | None:
    """The place whose agencies a directive binds, as printed; ``cả nước`` for a central body.

    ``None`` where the directive does not tell it.
    """
    issued = directive.issued.date
    units: tuple[Unit, ...] = ()
    for printed in (directive.issuer, directive.superior):
        units = units or units_in(printed or "", issued)
    level = _level(directive.issuer, issued)
    if level is None and not units and not _LOCAL.search(directive.issuer or ""):
        level = _level(directive.superior, issued)
    if not units and level is Level.CENTRAL:
        return WHOLE_COUNTRY
    if not units and (level is Level.PROVINCE or (level is None and _of_a_province(directive))):
        beside = _province_beside(directive)
        return None if beside is None else str(beside)
    if not units:
        return None
    if units[-1].level is not Level.PROVINCE:
        above = _province_above(directive)
        units = units if above is None else (*units, above)
    return ", ".join(map(str, units))


def _level(printed: str | None, on: date | None) -> Level | None:
    found = None if printed is None else parse_agency(printed, on)
    if found is not None:
        return found.level
    return Level.CENTRAL if printed is not None and _MINISTRY.match(printed) else None


def _of_a_province(directive: Directive) -> bool:
    """Whether only a province orders so: a city may have its province's name, Lai Châu in Lai Châu.

    Only a province orders departments and districts.
    """
    issued = directive.issued.date
    named = (read_addressee(each.name, None, issued).named for each in directive.addressees)
    return any(_below_a_province(meant) for each in named for meant in each)


def _below_a_province(meant: Meant) -> bool:
    departments = set(DEPARTMENTS) <= meant.who.sure
    return any(
        (departments and each.levels == (Level.PROVINCE,))
        or (each.many and each.levels == (Level.DISTRICT,))
        for each in meant.wheres
    )


def _province_beside(directive: Directive) -> Unit | None:
    """The province beside the date: that of a body of a province whose head does not name it."""
    place, issued = directive.place, directive.issued.date
    if place is None or place == _CAPITAL or not states_of(place, issued):
        return None
    row = states_of(place, issued)[-1]
    return next(iter(units_in(row.full_name("vi"), issued)), None)


def _province_above(directive: Directive) -> Unit | None:
    """The one province that the body above, the documents carried out or the recipients name."""
    for printed in (
        iter((directive.superior,)),
        (each.issuer for each in directive.carries_out),
        (each.name for each in directive.recipients),
    ):
        named = {(u.word, u.name): u for u in _provinces(printed, directive.issued.date)}
        if len(named) == 1:
            return next(iter(named.values()))
    return None


def _provinces(printed: Iterator[str | None], on: date | None) -> Iterator[Unit]:
    for each in printed:
        units = units_in(each or "", on)
        if units and units[-1].level is Level.PROVINCE:
            yield units[-1]


def _bodies(printed: str | None, within: str | None, issued: date | None) -> tuple[Body, ...]:
    found = agencies_named(printed, within, issued)
    return tuple(
        dict.fromkeys(Body.of(each.kind, each.level) for each in found if each.level is not None)
    )


def _note(printed: str | None, within: str | None, issued: date | None) -> Text | None:
    """To whom in the directive's own words, where they say more than the agencies read in them."""
    if printed is None or ("(" not in printed and agencies_named(printed, within, issued)):
        return None
    return Text(f"gửi {printed}", f"to {printed}")
