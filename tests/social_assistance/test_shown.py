"""What a notebook shows of an assessment and of a schedule: sums and days, and nothing of why."""

from __future__ import annotations

from datetime import date
from xml.etree import ElementTree

import pytest

from tests.social_assistance.people import ORPHAN, SINGLE_PARENT, aged
from vnchild import (
    Assessment,
    Care,
    Disability,
    ParentSituation,
    Person,
    Schedule,
    assess_facts,
    schedule,
)
from vnchild.law.months import Month
from vnchild.rules.social_assistance import html
from vnchild.rules.social_assistance.payments import Payment, State

ON = date(2026, 11, 22)
DEAD = ParentSituation.DECEASED
CHILD = Person(birth_date=date(2023, 3, 2), mother=DEAD, father=DEAD, care=Care.FAMILY)
JANUARY = Month(2026, 1)


def words(shown: Assessment | Schedule) -> str:
    return "".join(ElementTree.fromstring(shown._repr_html_()).itertext())  # noqa: S314


def rows(shown: Schedule) -> list[list[str]]:
    found = ElementTree.fromstring(shown._repr_html_()).iter("tr")  # noqa: S314
    return [["".join(cell.itertext()) for cell in row] for row in found]


@pytest.mark.parametrize(
    ("facts", "told", "silent"),
    [
        pytest.param(
            aged(3, ON, ORPHAN),
            ["eligible được hưởng", "Amount mức trợ cấp1,350,000 VND a month", "✓"],
            ["Up to", "Facts unknown", "Facts presumed", "As known on"],
            id="all is known",
        ),
        pytest.param(
            aged(30, ON),
            ["not eligible", "Amount mức trợ cấp0 VND a month", "✗"],
            ["Up to", "Facts unknown"],
            id="nothing is due",
        ),
        pytest.param(
            aged(10, ON, disability=None),
            ["Amount mức trợ cấp0 VND a month", "Up to nhiều nhất1,350,000 VND a month", "?",
             "Facts unknown chưa biết1 · names: .missing"],
            ["Facts presumed"],
            id="the disability is not known",
        ),
        pytest.param(
            aged(30, ON, SINGLE_PARENT, children_under_16=None),
            ["Up to nhiều nhấtno bound is known"],
            ["Up to nhiều nhất0"],
            id="nor how many children",
        ),
    ],
)  # fmt: skip
def test_an_assessment_shows_what_is_due_and_how_much_is_open(
    facts: dict[str, object], told: list[str], silent: list[str]
) -> None:
    shown = words(assess_facts(facts, on=ON))  # type: ignore[arg-type]
    for each in (*told, "On ngày hỏi2026-11-22", "Decree 335/2026/NĐ-CP"):
        assert each in shown
    for each in (*silent, "orphan", "mồ côi", "disab", "khuyết tật"):
        assert each not in shown


def test_what_was_presumed_is_counted_and_not_told() -> None:
    answer = assess_facts(
        aged(10, ON, disability=None), on=ON, presume={"disability": Disability.NONE}
    )
    assert answer.presumed == ("disability",)
    assert "Facts presumed được suy đoán1" in words(answer)
    assert "disab" not in words(answer)


def test_an_answer_of_an_earlier_knowledge_says_of_which() -> None:
    then = assess_facts(aged(3, ON, ORPHAN), on=date(2026, 7, 15), known=date(2026, 8, 1))
    assert "As known on theo quy định đã biết đến ngày2026-08-01" in words(then)


def payment(month: Month, amount: int, up_to: int | None, back: int = 0) -> Payment:
    return Payment(
        month=month,
        state=State.PAID,
        amount=amount,
        up_to=up_to,
        back=back,
        clause="1.b",
        coefficient=None,
        standard=540_000,
        provisions=(),
        missing=(),
        why=(),
    )


def test_months_that_are_alike_stand_on_one_line_and_add_up() -> None:
    made = schedule(CHILD, granted=date(2026, 8, 10), until=date(2027, 12, 31))
    head, *lines, foot = rows(made)
    assert head[0] == "Months tháng"
    assert [line[0] for line in lines] == [
        "2026-08\u00a0–\u00a02027-02",
        "2027-03\u00a0–\u00a02027-12",
    ]
    assert [line[3] for line in lines] == ["1,350,000", "810,000"]
    assert foot[-1] == f"{made.total:,}" == "17,550,000"


def test_only_what_occurs_has_a_column() -> None:
    plain = Schedule(payments=(payment(JANUARY, 5, 5),), stopped=None)
    back = Schedule(payments=(payment(JANUARY, 5, 5, back=7),), stopped=None)
    open_ = Schedule(payments=(payment(JANUARY, 5, 9), payment(JANUARY + 1, 5, None)), stopped=None)
    assert rows(plain)[1] == ["2026-01", "1", "paid chi trả", "5", "5"]
    assert rows(back)[1] == ["2026-01", "1", "paid chi trả", "5", "7", "12"]
    assert [row[4] for row in rows(open_)] == ["up to nhiều nhất", "9", "no bound", ""]
    assert {len(row) for row in rows(plain)} == {5}


def test_a_month_that_is_left_out_begins_a_line() -> None:
    apart = Schedule(payments=(payment(JANUARY, 5, 5), payment(JANUARY + 2, 5, 5)), stopped=None)
    assert [row[0] for row in rows(apart)[1:-1]] == ["2026-01", "2026-03"]


def test_a_long_schedule_is_cut_and_says_by_how_much(monkeypatch: pytest.MonkeyPatch) -> None:
    made = Schedule(
        payments=tuple(payment(JANUARY + n, 5 + n, 5 + n) for n in range(4)), stopped=None
    )
    assert "not shown" not in words(made)
    monkeypatch.setattr(html, "ROWS", 3)
    assert [row[0] for row in rows(made)[1:-1]] == ["2026-01", "2026-02", "2026-03"]
    assert rows(made)[-1][-1] == f"{made.total}"
    assert "1 more lines are not shown." in words(made)


def test_of_no_month_it_says_so() -> None:
    assert "No month is paid." in words(Schedule(payments=(), stopped=None))


def test_a_schedule_of_no_month_says_so() -> None:
    assert repr(Schedule(payments=(), stopped=None)) == "Schedule(no month)"
