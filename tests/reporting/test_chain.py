"""Two levels of orders: which reports are compared, and what is drawn of them."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve

from vnchild.domain.directive import (
    Addressee,
    Basis,
    BasisKind,
    Cited,
    Directive,
    DutyPeriod,
    ReportingRequest,
    Task,
)
from vnchild.domain.document_kind import DocumentKindName
from vnchild.domain.document_number import DocumentNumber
from vnchild.rules.chain import FindingKind, check_pair, links, mermaid

COMMUNES = Addressee(name="UBND các xã")


number = DocumentNumber.parse


def report(
    period: DutyPeriod | None, by: date | None, year: int | None = None, due: str | None = "có hạn"
) -> ReportingRequest:
    return ReportingRequest(
        what="báo cáo", is_report=True, period=period, year=year, due=due, last_day=by
    )


def directive(*duties: ReportingRequest) -> Directive:
    return Directive(
        kind=DocumentKindName.OFFICIAL_DISPATCH,
        number=number("100/UBND-VX"),
        addressees=(COMMUNES,),
        duties=duties,
    )


def kinds(wanted: ReportingRequest, *asked: ReportingRequest) -> list[FindingKind]:
    return [each.kind for each in check_pair(directive(wanted), directive(*asked))]


YEAR = report(DutyPeriod.YEAR, date(2024, 11, 10), 2024)


def test_what_is_found_prints_as_its_name() -> None:
    assert [repr(each) for each in FindingKind] == [
        f"FindingKind.{each.name}" for each in FindingKind
    ]


@pytest.mark.parametrize(
    "wanted",
    [
        pytest.param(evolve(YEAR, is_report=False), id="no report"),
        pytest.param(report(DutyPeriod.AD_HOC, None), id="a report for when something happens"),
        pytest.param(report(DutyPeriod.YEAR, None, due=None), id="a report without a day"),
    ],
)
def test_what_need_not_be_passed_on_is_not_missed(wanted: ReportingRequest) -> None:
    assert kinds(wanted) == []
    assert kinds(YEAR) == [FindingKind.NOT_PASSED_ON]


def about(what: str, by: date, period: DutyPeriod | None = None) -> ReportingRequest:
    return evolve(report(period, by), what=what)


def test_reports_that_name_no_period_are_the_same_if_they_are_about_the_same() -> None:
    orphans = about("Báo cáo kết quả rà soát trẻ em mồ côi", date(2024, 11, 10))
    alike = "báo cáo rà soát trẻ em mồ côi"
    assert kinds(orphans, about(alike, date(2024, 11, 9))) == []
    assert kinds(orphans, about(alike, date(2024, 11, 10))) == [FindingKind.NO_TIME_LEFT]
    assert kinds(orphans, about(alike, date(2024, 12, 1))) == [FindingKind.NO_TIME_LEFT]


def test_whether_reports_are_the_same_may_be_unclear() -> None:
    orphans = about("Báo cáo kết quả rà soát trẻ em mồ côi", date(2024, 11, 10))
    pools = "báo cáo công tác phòng, chống đuối nước"
    assert kinds(orphans, about(pools, date(2024, 11, 9))) == []
    assert kinds(orphans, about(pools, date(2024, 11, 10))) == [FindingKind.UNCLEAR]
    assert kinds(report(None, date(2024, 11, 10)), YEAR) == [FindingKind.UNCLEAR]
    assert kinds(YEAR, about(pools, date(2024, 12, 1))) == [FindingKind.UNCLEAR]
    assert kinds(report(None, date(2024, 11, 10))) == [FindingKind.NOT_PASSED_ON]


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        (report(DutyPeriod.YEAR, date(2024, 11, 9), 2024), []),
        (report(DutyPeriod.YEAR, date(2024, 11, 10), 2024), [FindingKind.NO_TIME_LEFT]),
        (report(DutyPeriod.YEAR, date(2023, 11, 9), 2023), [FindingKind.NOT_PASSED_ON]),
        (report(DutyPeriod.FIRST_HALF, date(2024, 5, 1), 2024), [FindingKind.NOT_PASSED_ON]),
        (report(DutyPeriod.YEAR, None), [FindingKind.NOT_COMPARABLE]),
        (report(DutyPeriod.YEAR, date(2025, 1, 5)), [FindingKind.NO_TIME_LEFT]),
        (report(DutyPeriod.YEAR, date(2025, 4, 5)), [FindingKind.NOT_PASSED_ON]),
    ],
    ids=[
        "a day earlier",
        "the same day",
        "of another year",
        "of a half",
        "without a day",
        "due early in the next year, so of this one",
        "due in April, so of that year",
    ],
)
def test_only_reports_on_the_same_period_are_compared(
    asked: ReportingRequest, found: list[FindingKind]
) -> None:
    assert kinds(YEAR, asked) == found


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (report(DutyPeriod.YEAR, None, due="trước ngày 10/5"), "báo cáo (trước ngày 10/5)"),
        (report(DutyPeriod.YEAR, None, due=None), "báo cáo"),
        (
            report(DutyPeriod.YEAR, date(2024, 12, 1), due="trước 02/12"),
            "báo cáo (trước 02/12: at the latest on 2024-12-01)",
        ),
    ],
)
def test_a_finding_tells_the_day_as_far_as_it_is_printed(
    asked: ReportingRequest, told: str
) -> None:
    (finding,) = check_pair(directive(YEAR), directive(asked))
    assert finding.explain("en").endswith(f"; official dispatch 100/UBND-VX: {told}")


def carrying_out(own: str, *cited: str) -> Directive:
    cites = tuple(Cited(document=number(each), kind="Kế hoạch") for each in cited)
    basis = Basis(kind=BasisKind.CARRIES_OUT, text="thực hiện", cites=cites)
    return evolve(directive(), number=number(own), basis=(basis,))


def test_what_several_name_is_drawn_once() -> None:
    one, two = carrying_out("1/UBND-VX", "19/KH-UBND"), carrying_out("2/UBND-VX", "19/KH-UBND")
    lines = mermaid((one, two), "en").splitlines()
    assert links((one, two)) == ()
    assert [line for line in lines if "19/KH-UBND" in line] == ['    c0["Kế hoạch 19/KH-UBND"]']
    assert [line for line in lines if "|carries out|" in line] == [
        "    d0 -->|carries out| c0",
        "    d1 -->|carries out| c0",
    ]
    assert [line for line in lines if "UBND các xã" in line] == ['    a1(["UBND các xã"])']
    assert [line for line in lines if "|binds|" in line] == [
        "    d0 -.->|binds| a1",
        "    d1 -.->|binds| a1",
    ]


def test_whom_a_task_binds_is_drawn_with_the_addressees() -> None:
    task = Task(label="1", text="rà soát", by=(Addressee(name='Sở "Y tế" #1'),))
    lines = mermaid((evolve(directive(), tasks=(task,)),)).splitlines()
    assert "    a1([\"Sở 'Y tế' #35;1\"])" in lines
    assert "    d0 -.->|giao| a1" in lines
