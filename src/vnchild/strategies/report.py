"""Report periods, figures, reports, and inspections with their follow-up."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from vnchild.domain.directive import Bound
from vnchild.domain.figures import Count, Figure, Money, Share
from vnchild.domain.indicators import INDICATORS, Indicator
from vnchild.domain.inspection import FollowUp, Inspection, Paper, Recommendation
from vnchild.domain.report import Report, Total
from vnchild.domain.report_period import PeriodKind, ReportPeriod
from vnchild.law.text import Text
from vnchild.rules.reporting import DUTIES, NoDay, OnceOn, ReportingDuty
from vnchild.strategies.value import any_day, fields_of, maybe, texts, words

_TOP: Final = {PeriodKind.MONTH: 12, PeriodKind.QUARTER: 4, PeriodKind.HALF: 2}
_MOST: Final = 2_000_000


def report_periods() -> SearchStrategy[ReportPeriod]:
    """Periods of every kind."""
    return st.sampled_from(PeriodKind).flatmap(periods_of)


@st.composite
def periods_of(draw: st.DrawFn, kind: PeriodKind) -> ReportPeriod:
    """Periods of one kind."""
    if kind is PeriodKind.AD_HOC:
        first = draw(any_day())
        return ReportPeriod.ad_hoc(first, first + timedelta(days=draw(st.integers(0, 400))))
    number = draw(st.integers(1, _TOP[kind])) if kind in _TOP else None
    return ReportPeriod(kind, draw(st.integers(2017, 2030)), number)


def codes() -> SearchStrategy[str]:
    """Short names of figures."""
    return st.from_regex(r"[a-z][a-z0-9]{0,5}(?:[._-][a-z0-9]{1,3})?", fullmatch=True)


@st.composite
def counts(draw: st.DrawFn) -> Count:
    """Counts: known, not known, or too small to be shown."""
    below = draw(st.none() | st.just(5))
    value: SearchStrategy[int | None] = maybe(st.integers(0, _MOST))
    return draw(
        fields_of(
            Count,
            code=codes(),
            value=value if below is None else st.none(),
            below=st.just(below),
        )
    )


def sums_of_money() -> SearchStrategy[Money]:
    """Sums of money in VND, known or not."""
    return fields_of(Money, code=codes(), value=maybe(st.integers(0, 10**12)))


def shares() -> SearchStrategy[Share]:
    """Parts of a whole, with a percentage as printed, right or wrong."""
    printed = st.from_regex(r"[0-9]{1,2}(?:[.,][0-9]{1,2})?", fullmatch=True)
    count = maybe(st.integers(0, _MOST))
    return fields_of(Share, code=codes(), part=count, whole=count, percent=maybe(printed))


def totals() -> SearchStrategy[Total]:
    """Which figures add up to which, by their codes."""
    parts = st.lists(codes(), min_size=2, max_size=4, unique=True)
    return st.builds(
        lambda found, complete: Total(whole=found[0], parts=tuple(found[1:]), complete=complete),
        parts,
        st.booleans(),
    )


@st.composite
def reports(draw: st.DrawFn) -> Report:
    """Reports whose figures have codes of their own; what they add up to may be wrong."""
    kinds: list[SearchStrategy[Figure]] = [counts(), sums_of_money(), shares()]
    figures = draw(
        st.lists(st.one_of(kinds), max_size=5, unique_by=lambda figure: figure.code).map(tuple)
    )
    found: tuple[Total, ...] = ()
    for kind in (Count, Money):
        same = [each.code for each in figures if isinstance(each, kind)]
        if len(same) > 1 and draw(st.booleans()):
            found = (Total(whole=same[0], parts=tuple(same[1:]), complete=draw(st.booleans())),)
    return draw(fields_of(Report, figures=st.just(figures), totals=st.just(found)))


def reporting_duties() -> SearchStrategy[ReportingDuty]:
    """Reporting duties of the law, and such as a directive orders."""
    ordered = fields_of(
        ReportingDuty,
        code=codes(),
        who=st.just(()),
        to=st.just(()),
        rule=st.builds(OnceOn, bound=st.sampled_from(Bound), day=any_day()) | st.builds(NoDay),
        provision=st.none(),
        ordered_by=texts(),
        about=maybe(report_periods()),
    )
    return st.sampled_from(DUTIES) | ordered


def indicators() -> SearchStrategy[Indicator]:
    """Indicators of Circular 13/2021, as far as they are known."""
    return st.sampled_from(INDICATORS)


def recommendations() -> SearchStrategy[Recommendation]:
    """Recommendations, each given to somebody, and to nobody twice."""
    to: SearchStrategy[tuple[Text, ...]] = st.lists(
        texts(), min_size=1, max_size=3, unique_by=(lambda each: each.vi, lambda each: each.en)
    ).map(tuple)
    return fields_of(Recommendation, to=to)


@st.composite
def inspections(draw: st.DrawFn) -> Inspection:
    """Inspections whose documents and follow-ups come in order."""
    steps = sorted(draw(st.lists(any_day(), min_size=8, max_size=8)))
    papers = [_paper(draw, day) for day in steps[:4]]
    dispatched = draw(st.booleans())
    wanted = draw(
        st.lists(recommendations(), max_size=3, unique_by=lambda each: each.code).map(tuple)
    )
    follow_ups: list[FollowUp] = []
    if dispatched and wanted:
        for day in steps[4 : 4 + draw(st.integers(0, 4))]:
            of = draw(st.sampled_from(wanted))
            names = [name for each in of.to for name in (each.vi, each.en)]
            follow_ups.append(
                draw(
                    fields_of(
                        FollowUp,
                        recommendation=st.just(of.code),
                        to=maybe(st.sampled_from(names)),
                        on=st.just(day),
                    )
                )
            )
    return Inspection(
        subject=draw(texts()),
        plan=papers[0],
        report=papers[1],
        proposal=draw(maybe(st.just(papers[2]))),
        dispatch=papers[3] if dispatched else None,
        recommendations=wanted,
        follow_ups=tuple(follow_ups),
    )


def _paper(draw: st.DrawFn, day: date) -> Paper:
    return Paper(number=draw(maybe(words())), what=draw(texts()), issued=draw(maybe(st.just(day))))
