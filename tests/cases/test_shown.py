"""What a notebook shows of a case: when duties end, never what they are; and the diagram."""

from __future__ import annotations

from datetime import datetime
from xml.etree import ElementTree

import pytest

from tests.cases.made import HIDDEN_NAME, HIDDEN_NOTE, at, new, planned, through
from vnchild.domain import case as e
from vnchild.rules.cases import Case, Stage, html

NO_TIME = "no time given by law"


def cells(case: Case) -> list[list[str]]:
    rows = ElementTree.fromstring(case._repr_html_()).iter("tr")  # noqa: S314
    return [["".join(cell.itertext()) for cell in row] for row in rows][1:]


def words(case: Case) -> str:
    return "".join(ElementTree.fromstring(case._repr_html_()).itertext())  # noqa: S314


def assessed() -> Case:
    intake = e.Intake(
        at=at(2, 13, 22, 15),
        received_by=e.ReceivedBy.HOTLINE,
        child_name=HIDDEN_NAME,
        note=HIDDEN_NOTE,
    )
    danger = e.InitialAssessment(at=at(2, 14, 1), danger=e.Danger.CARER_HARMS, separation=True)
    return Case.open(intake, number="2026/7").record(danger)


def closed() -> Case:
    return through(
        new(),
        e.InitialAssessment(at=at(2, 14, 1), danger=e.Danger.NO_EMERGENCY),
        e.DetailedAssessment(at=at(2, 23), need=e.Need.NO_PLAN),
        e.Closed(at=at(2, 24), ground=e.ClosingGround.NO_PLAN_NEEDED),
    )


def test_each_open_duty_is_told_by_its_end_and_by_the_event_that_laid_it() -> None:
    case = assessed()
    duties = case.duties(at(2, 14, 1))
    shown = cells(case)
    assert len(shown) == len(duties) > 2
    for (end, event), duty in zip(shown, duties, strict=True):
        assert event == f"#{duty.from_number}"
        if duty.due is None:
            assert end.startswith(NO_TIME)
        else:
            due: object = duty.due.at
            hours = isinstance(due, datetime)
            assert end == (due.strftime("%Y-%m-%d %H:%M") if hours else f"{due}")  # type: ignore[attr-defined]
    assert f"Open duties nhiệm vụ chưa xong{len(duties)}" in words(case)


def test_a_duty_to_which_the_law_gives_no_time_says_so() -> None:
    plan = planned()
    untimed = [duty for duty in plan.duties(at(2, 24)) if duty.due is None]
    assert untimed
    assert sum(end.startswith(NO_TIME) for end, _ in cells(plan)) == len(untimed)


def test_nothing_is_told_of_the_child_or_of_what_is_to_be_done() -> None:
    case = assessed()
    told = words(case)
    assert "Case 2026/7" in told
    for duty in case.duties(at(2, 14, 1)):
        assert duty.what.en not in told
        assert duty.who.text.vi not in told
    for secret in (HIDDEN_NAME, HIDDEN_NOTE, case.separation.text.vi, "2017"):
        assert secret not in told


def test_of_many_duties_the_first_are_shown_and_the_others_counted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    case = assessed()
    first, second, *others = cells(case)
    assert others
    assert "not shown" not in words(case)
    monkeypatch.setattr(html, "ROWS", 2)
    assert cells(case) == [first, second]
    assert f"{len(others)} more are not shown." in words(case)


def test_a_case_that_is_over_has_no_table_and_no_number_of_its_own() -> None:
    case = closed()
    assert case.stage is Stage.CLOSED
    assert cells(case) == []
    assert "Open duties nhiệm vụ chưa xong0" in words(case)
    assert words(case).startswith("Case trường hợp")


@pytest.mark.parametrize(
    ("case", "stage", "over", "leads_on"),
    [
        (assessed(), "initially_assessed", False, True),
        (closed(), "closed", True, True),
        (new().record(e.ChildDied(at=at(2, 14))), "child_died", True, False),
    ],
    ids=["open", "closed", "the child died"],
)
def test_the_diagram_marks_the_stage_dashed_where_the_case_is_over(
    case: Case, stage: str, over: bool, leads_on: bool
) -> None:
    *_, look, mark = case._repr_mermaid_().splitlines()
    assert mark.strip() == f"class process_{stage} here"
    assert ("stroke-dasharray" in look) is over
    arrows = [line.strip() for line in case._repr_mermaid_().splitlines() if " --> " in line]
    assert {line.startswith(f"process_{stage} --> ") for line in arrows if " : " in line} <= {True}
    assert any(" : " in line for line in arrows) is leads_on
