"""Reports that are due, such as agencies owe, and such as have ended by a reading."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from hypothesis import assume
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from vnchild.domain.agency import Agency
from vnchild.domain.agency_kinds import AgencyKind
from vnchild.domain.directive import Bound
from vnchild.domain.places import PROVINCES, Level, Place, PlaceKind
from vnchild.domain.report_period import PeriodKind, ReportPeriod
from vnchild.rules.reporting import (
    DUTIES,
    Body,
    EndedReport,
    NoDay,
    OnceOn,
    OwedReport,
    ReportDue,
    ReportingDuty,
    due_reports,
    ended_reports,
)
from vnchild.strategies.report import codes, periods_of, report_periods
from vnchild.strategies.value import LAST_DAY, any_day, fields_of, maybe, texts

_WITH_DAYS: Final = tuple(duty for duty in DUTIES if not isinstance(duty.rule, NoDay))
_OF_CALENDAR: Final = tuple(kind for kind in PeriodKind if kind is not PeriodKind.AD_HOC)
_BODIES: Final = tuple(dict.fromkeys(body for duty in _WITH_DAYS for body in duty.who))
_FIRST_YEAR: Final = 2021
"""The first whole year of which due days are held."""
_ENDED_BY_READING: Final = tuple(
    dict.fromkeys(body for duty in _WITH_DAYS if duty.end is not None for body in duty.who)
)
_NO_MORE_SINCE: Final = max(
    duty.until for duty in _WITH_DAYS if duty.end is not None and duty.until is not None
)
_COMMITTEE: Final = AgencyKind.PEOPLES_COMMITTEE
_OF_PROVINCE: Final = (_COMMITTEE, AgencyKind.DEPARTMENT_OF_HEALTH, AgencyKind.WOMENS_UNION)
_ADDRESSEES: Final = (
    "UBND các xã, phường",
    "UBND các huyện, thành phố",
    "UBND các tỉnh",
    "các sở, ban, ngành",
    "các cơ quan, đơn vị liên quan",
)


def _ordered(days: SearchStrategy[date]) -> SearchStrategy[ReportingDuty]:
    """Duties that a directive orders by a day."""
    return fields_of(
        ReportingDuty,
        code=codes(),
        who=st.just(()),
        to=st.just(()),
        rule=st.builds(OnceOn, bound=st.sampled_from(Bound), day=days),
        provision=st.none(),
        ordered_by=texts(),
        addressees=st.lists(st.sampled_from(_ADDRESSEES), max_size=2).map(tuple),
        about=maybe(report_periods()),
        since=st.none(),
        until=st.none(),
    )


@st.composite
def reports_due(draw: st.DrawFn) -> ReportDue:
    """Reports of the law, each for a period that it has, and such as a directive orders."""
    if not draw(st.integers(0, 3)):
        return draw(_ordered(any_day())).due()
    duty = draw(st.sampled_from(_WITH_DAYS))
    kind = draw(st.sampled_from(_OF_CALENDAR)) if duty.every is None else duty.every
    return duty.due_if_law(draw(periods_of(kind)))


@st.composite
def _local(draw: st.DrawFn) -> Agency:
    """An agency of a province, in any state that it ever had, or of a commune there."""
    state = draw(st.sampled_from(PROVINCES))
    kind = draw(st.sampled_from(_OF_PROVINCE))
    if draw(st.booleans()):
        return Agency(kind=kind, place=Place.of_province(state))
    place = Place(kind=PlaceKind.COMMUNE, name="Ví Dụ", province=state)
    return Agency(kind=_COMMITTEE, place=place)


def _whom() -> SearchStrategy[Agency | Body]:
    ministry = Agency(kind=AgencyKind.MINISTRY_OF_EDUCATION, level=Level.CENTRAL)
    general: SearchStrategy[Agency | Body] = st.sampled_from((*_BODIES, ministry))
    return general | _local()


@st.composite
def owed_reports(draw: st.DrawFn) -> OwedReport:
    """Reports that an agency owes: by law, after a forum, or as a directive orders."""
    year = draw(st.integers(_FIRST_YEAR, LAST_DAY.year))
    first, last = date(year, 1, 1), date(year, 12, 31)
    begun = draw(st.dates(date(year, 1, 2), date(year, 12, 1)))
    forum = ReportPeriod.ad_hoc(begun, begun + timedelta(days=draw(st.integers(0, 3))))
    also = draw(st.lists(_ordered(st.dates(date(year, 1, 2), last)), max_size=1))
    found = due_reports(draw(_whom()), first, last, also=also, ended=(forum,))
    assume(found)
    return draw(st.sampled_from(found))


@st.composite
def ended_reports_of_law(draw: st.DrawFn) -> EndedReport:
    """Reports that would be due, had the duty not ended by a reading."""
    first = draw(st.dates(_NO_MORE_SINCE, LAST_DAY))
    found = ended_reports(
        draw(st.sampled_from(_ENDED_BY_READING) | _local()), first, first + timedelta(days=400)
    )
    assume(found)
    return draw(st.sampled_from(found))
