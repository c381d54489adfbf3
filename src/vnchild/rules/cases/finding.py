"""What a guard finds wrong, and what several guards ask."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any, TypeAlias

from vnchild.domain.case import Event
from vnchild.law.age import age
from vnchild.law.provision import Provision
from vnchild.law.time_limit import VIETNAM
from vnchild.rules.cases.state import State

Finding: TypeAlias = tuple[str, Provision | None]
"""What is wrong, and the provision that it would not keep."""
Guard: TypeAlias = Callable[[State, Any], Finding | None]
"""What is asked of an event besides its stage."""


def vietnam_day(moment: datetime) -> date:
    """The day that a moment falls on in Vietnam."""
    return moment.astimezone(VIETNAM).date()


def years(state: State, event: Event) -> int | None:
    """The child's full years when an event happened, ``None`` if they are not known."""
    born, on = state.facts.birth_date, vietnam_day(event.at)
    return None if born is None or on < born else age(born, on)
