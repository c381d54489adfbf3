"""Reporting and months at their edges: rules in words, and what a day that cannot be says."""

from __future__ import annotations

from datetime import date

import pytest

from vnchild.domain.agency import Agency, AgencyKind
from vnchild.domain.directive import Addressee, Bound, Directive, ReportingRequest
from vnchild.domain.document_kind import DocumentKindName
from vnchild.domain.places import Level
from vnchild.domain.written_date import WrittenDate
from vnchild.law.months import Month, MonthError
from vnchild.rules.reporting import DUTIES, Body, NoDay, OnceOn, due_reports, ordered_duties
from vnchild.rules.reporting.body import (
    DISTRICT,
    GOVERNMENT,
    MINISTRY_OF_LABOUR,
    PROVINCE,
)


@pytest.mark.parametrize("duty", DUTIES, ids=lambda duty: str(duty.code))
def test_every_rule_of_a_due_day_is_told_in_both_languages(duty: object) -> None:
    rule = getattr(duty, "rule", None)
    if isinstance(rule, NoDay) or rule is None:
        return
    vi, en = rule.in_("vi"), rule.in_("en")
    assert vi
    assert en
    assert vi != en
    assert "None" not in vi + en


@pytest.mark.parametrize("bound", list(Bound))
def test_a_day_that_a_directive_orders_is_told_as_it_is_written(bound: Bound) -> None:
    rule = OnceOn(bound=bound, day=date(2026, 6, 15))
    assert rule.in_("vi") == f"{bound.value.vi} 15/06/2026"
    assert rule.in_("en") == f"{bound.value.en} 2026-06-15"


@pytest.mark.parametrize("body", [DISTRICT, GOVERNMENT, MINISTRY_OF_LABOUR, PROVINCE])
def test_a_body_has_no_place_so_its_full_name_is_its_name(body: Body) -> None:
    for lang in ("vi", "en"):
        assert body.full_name("vi" if lang == "vi" else "en") == body.name(
            "vi" if lang == "vi" else "en"
        )


@pytest.mark.parametrize("level", [Level.COMMUNE, Level.PROVINCE])
def test_every_report_that_is_due_says_when_and_why(level: Level) -> None:
    agency = Agency(kind=AgencyKind.PEOPLES_COMMITTEE, level=level)
    found = due_reports(agency, date(2026, 1, 1), date(2027, 1, 31))
    assert found
    for each in found:
        line = each.due.in_("vi")
        assert line.startswith(f"{each.due.last_day:%d/%m/%Y}: ")
        assert each.due.provision is not None
        assert each.due.provision.vi in line
        assert f"{each.due.named:%d/%m/%Y}" in each.due.when("vi")
        assert each.due.named.isoformat() in each.due.when("en")


def test_an_order_has_no_provision_and_no_period() -> None:
    order = ReportingRequest(
        what="báo cáo năm", is_report=True, bound=Bound.BY, day=date(2023, 11, 15)
    )
    directive = Directive(
        kind=DocumentKindName.OFFICIAL_DISPATCH,
        issued=WrittenDate(year=2023, month=4),
        addressees=(Addressee(name="UBND các huyện"),),
        duties=(order,),
    )
    (duty,) = ordered_duties(directive)
    due = duty.due()
    assert due.provision is None
    assert due.in_("vi") == "15/11/2023: báo cáo năm [công văn]"


def test_a_month_is_written_in_either_language() -> None:
    assert (Month(2026, 1).in_("vi"), Month(2026, 1).in_("en")) == ("01/2026", "2026-01")
    assert [str(each) for each in Month(2025, 11).until(Month(2026, 2))] == [
        "2025-11",
        "2025-12",
        "2026-01",
        "2026-02",
    ]
    assert (Month(2026, 1) - 1, Month(2025, 12) + 1) == (Month(2025, 12), Month(2026, 1))
    with pytest.raises(MonthError):
        Month(2026, 13)
