from __future__ import annotations

import re
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnchild.domain.report_period import Convention, PeriodError, PeriodKind, ReportPeriod

ADMINISTRATIVE, STATISTICAL = Convention.ADMINISTRATIVE, Convention.STATISTICAL
KINDS = [kind for kind in PeriodKind if kind is not PeriodKind.AD_HOC]
A_YEAR = {PeriodKind.MONTH: 12, PeriodKind.QUARTER: 4, PeriodKind.HALF: 2, PeriodKind.YEAR: 1}
days = st.dates(date(1990, 1, 1), date(2099, 12, 31))
kinds = st.sampled_from(KINDS)
conventions = st.sampled_from(Convention)


@st.composite
def periods(draw: st.DrawFn) -> ReportPeriod:
    kind = draw(st.sampled_from(PeriodKind))
    if kind is PeriodKind.AD_HOC:
        first, last = sorted((draw(days), draw(days)))
        return ReportPeriod.ad_hoc(first, last)
    number = draw(st.integers(1, A_YEAR[kind]))
    year = draw(st.integers(1990, 2099))
    return ReportPeriod(kind, year, None if kind is PeriodKind.YEAR else number)


@pytest.mark.parametrize(
    ("written", "administrative", "statistical"),
    [
        ("2024-H1", ("2023-12-15", "2024-06-14"), ("2024-01-01", "2024-06-30")),
        ("2024-H2", ("2024-06-15", "2024-12-14"), ("2024-07-01", "2024-12-31")),
        ("2024", ("2023-12-15", "2024-12-14"), ("2024-01-01", "2024-12-31")),
        ("2024-Q1", ("2023-12-15", "2024-03-14"), ("2024-01-01", "2024-03-31")),
        ("2024-Q2", ("2024-03-15", "2024-06-14"), ("2024-04-01", "2024-06-30")),
        ("2024-Q4", ("2024-09-15", "2024-12-14"), ("2024-10-01", "2024-12-31")),
        ("2024-01", ("2023-12-15", "2024-01-14"), ("2024-01-01", "2024-01-31")),
        ("2024-02", ("2024-01-15", "2024-02-14"), ("2024-02-01", "2024-02-29")),
        ("2025-02", ("2025-01-15", "2025-02-14"), ("2025-02-01", "2025-02-28")),
        ("2024-12", ("2024-11-15", "2024-12-14"), ("2024-12-01", "2024-12-31")),
        ("2024-05-03/2024-06-02", ("2024-05-03", "2024-06-02"), ("2024-05-03", "2024-06-02")),
    ],
)
def test_the_days_of_the_data(
    written: str, administrative: tuple[str, str], statistical: tuple[str, str]
) -> None:
    period = ReportPeriod.parse(written)
    assert tuple(d.isoformat() for d in period.window(ADMINISTRATIVE)) == administrative
    assert tuple(d.isoformat() for d in period.window(STATISTICAL)) == statistical
    assert period.closing(ADMINISTRATIVE).isoformat() == administrative[1]


@given(days, kinds, conventions)
def test_every_day_is_in_exactly_one_period_of_a_kind(
    on: date, kind: PeriodKind, convention: Convention
) -> None:
    around = [
        ReportPeriod(kind, year, None if kind is PeriodKind.YEAR else number)
        for year in (on.year - 1, on.year, on.year + 1)
        for number in range(1, A_YEAR[kind] + 1)
    ]
    holding = [period for period in around if period.contains(on, convention)]
    assert holding == [ReportPeriod.containing(on, kind, convention)]


@given(periods(), conventions)
def test_periods_of_a_kind_follow_each_other_without_a_gap(
    period: ReportPeriod, convention: Convention
) -> None:
    if period.kind is PeriodKind.AD_HOC:
        with pytest.raises(PeriodError, match="no rule"):
            _ = period.next
        return
    assert period.next.window(convention)[0] - period.closing(convention) == timedelta(days=1)
    assert period.next.previous == period
    assert period < period.next


@given(conventions, st.integers(1990, 2099))
def test_months_make_quarters_halves_and_the_year(convention: Convention, year: int) -> None:
    whole = ReportPeriod.whole_year(year).window(convention)
    for kind in (PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.HALF):
        first = ReportPeriod(kind, year, 1).window(convention)[0]
        last = ReportPeriod(kind, year, A_YEAR[kind]).window(convention)[1]
        assert (first, last) == whole


@given(periods())
def test_a_period_is_read_back_from_what_is_written(period: ReportPeriod) -> None:
    assert ReportPeriod.parse(str(period)) == period
    assert ReportPeriod.parse(period.in_("vi")) == period
    assert ReportPeriod.parse(period.in_("en")) == period
    assert ReportPeriod.parse(f"  {period.in_('vi').upper()} ") == period


@given(periods(), periods())
def test_the_order_is_total_and_agrees_with_equality(one: ReportPeriod, two: ReportPeriod) -> None:
    assert (one < two) + (two < one) + (one == two) == 1
    assert (one <= two) is not (two < one)


@pytest.mark.parametrize(
    ("vi", "period"),
    [
        ("06 tháng đầu năm 2024", ReportPeriod.half(2024, 1)),
        ("sáu tháng cuối năm 2024", ReportPeriod.half(2024, 2)),
        ("cả năm 2026", ReportPeriod.whole_year(2026)),
        ("Quý IV/2024", ReportPeriod.quarter(2024, 4)),
        ("quý 2 năm 2024", ReportPeriod.quarter(2024, 2)),
        ("tháng 07/2024", ReportPeriod.month(2024, 7)),
        (
            "từ 1/5/2024 đến 31/5/2024",
            ReportPeriod.ad_hoc(date(2024, 5, 1), date(2024, 5, 31)),
        ),
    ],
)
def test_vietnamese_ways_of_writing(vi: str, period: ReportPeriod) -> None:
    assert ReportPeriod.parse(vi) == period


@pytest.mark.parametrize(
    "text",
    ["", "2024-H3", "2024-Q5", "2024-13", "2024-00", "24", "2024-h", "quý V/2024", "H1 2024"],
)
def test_what_is_no_period_is_refused(text: str) -> None:
    with pytest.raises(PeriodError, match="is not a report period"):
        ReportPeriod.parse(text)


@pytest.mark.parametrize("text", ["9 tháng đầu năm 2026", "chín tháng đầu năm 2026"])
def test_a_stretch_that_is_no_period_is_given_by_its_days(text: str) -> None:
    with pytest.raises(PeriodError, match=r"Article 12, .*give its days, as 2026-01-01/2026-09-30"):
        ReportPeriod.parse(text)


@pytest.mark.parametrize(
    ("text", "example"),
    [
        ("6 tháng đầu năm", "2024-H1"),
        ("06 tháng cuối năm nay", "2024-H1"),
        ("sáu tháng đầu", "2024-H1"),
        ("H2", "2024-H1"),
        ("first half", "2024-H1"),
        ("quý III", "2024-Q3"),
        ("Quý 4 năm", "2024-Q3"),
        ("tháng 7", "2024-07"),
        ("cả năm", "2024"),
        ("năm nay", "2024"),
    ],
)
def test_of_a_period_without_a_year_it_is_the_year_that_is_missing(text: str, example: str) -> None:
    with pytest.raises(PeriodError, match=f"of which year .* as '.+' or '{example}'$") as caught:
        ReportPeriod.parse(text)
    assert "chưa ghi năm" in caught.value.in_("vi")
    shown = re.findall(r"'([^']+)'", str(caught.value))[1:]
    assert len({ReportPeriod.parse(each) for each in shown}) == 1


def test_the_vietnamese_forms_that_are_listed_are_read() -> None:
    with pytest.raises(PeriodError) as caught:
        ReportPeriod.parse("mai")
    listed = re.findall(r"'([^']+)'", str(caught.value))[1:]
    assert len(listed) > 5
    for each in listed:
        assert ReportPeriod.parse(each).year == 2024


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("2024-02-30/2024-03-01", "no such day as '2024-02-30'"),
        ("2024-03-02/2024-03-01", "before it begins"),
        ("0999", "a year is a whole number"),
    ],
)
def test_days_that_are_not_there(text: str, reason: str) -> None:
    with pytest.raises(PeriodError, match=reason):
        ReportPeriod.parse(text)


def test_parts_that_do_not_fit() -> None:
    with pytest.raises(PeriodError, match="from 1 to 4, not 5"):
        ReportPeriod.quarter(2024, 5)
    with pytest.raises(PeriodError, match="from 1 to 2, not True"):
        ReportPeriod.half(2024, True)
    with pytest.raises(PeriodError, match="a year has no number"):
        ReportPeriod(PeriodKind.YEAR, 2024, 1)
    with pytest.raises(PeriodError, match="only an ad hoc period names its days"):
        ReportPeriod(PeriodKind.MONTH, 2024, 1, (date(2024, 1, 1), date(2024, 1, 2)))
    with pytest.raises(PeriodError, match="is of the year 2024, not 2023"):
        ReportPeriod(PeriodKind.AD_HOC, 2023, None, (date(2024, 1, 1), date(2024, 1, 2)))
    with pytest.raises(PeriodError, match="two days"):
        ReportPeriod.ad_hoc(datetime(2024, 1, 1), date(2024, 1, 2))
    with pytest.raises(PeriodError, match="ad hoc periods follow no rule"):
        ReportPeriod.containing(date(2024, 1, 1), PeriodKind.AD_HOC)


def test_the_day_before_on_and_after_closing() -> None:
    for day, half in ((14, "2024-H1"), (15, "2024-H2"), (13, "2024-H1")):
        assert str(ReportPeriod.containing(date(2024, 6, day), PeriodKind.HALF)) == half
    assert str(ReportPeriod.containing(date(2024, 12, 15), PeriodKind.YEAR)) == "2025"
    assert str(ReportPeriod.containing(date(2024, 12, 14), PeriodKind.YEAR)) == "2024"


def test_every_kind_and_convention_cites_the_law() -> None:
    for term in (*PeriodKind, *Convention):
        assert re.search(r"Nghị định (09/2019|60/2018)/NĐ-CP", term.provision.vi)
