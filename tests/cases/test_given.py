"""What is given to a case that cannot be used."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.cases.made import RECEIVED, new
from vnchild.rules.cases import Case, CaseError


@pytest.mark.parametrize("history", [None, 5, [1], [None], ["x"]])
def test_a_history_is_a_row_of_entries(history: object) -> None:
    with pytest.raises(CaseError, match="a history is the entries of `history`"):
        Case.replay(history)  # type: ignore[arg-type]


@pytest.mark.parametrize("calendar", [None, "x", 3])
@pytest.mark.parametrize(
    "ask",
    [
        lambda case, calendar: case.duties(RECEIVED, calendar),
        lambda case, calendar: case.overdue(RECEIVED, calendar),
        lambda case, calendar: case.all_duties(RECEIVED, calendar),
        lambda case, calendar: case.all_duties(None, calendar),
    ],
)
def test_a_calendar_is_a_calendar(ask: Callable[[Case, object], object], calendar: object) -> None:
    with pytest.raises(CaseError, match=r"calendar is a Calendar of vnchild\.law\.calendar, not"):
        ask(new(), calendar)
