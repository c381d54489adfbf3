"""Strategies for hypothesis: valid, varied values of every public type, and where rules turn.

``st.from_type(vnchild.Person)`` works as soon as vnchild and hypothesis are installed; the
strategies here take parameters:

>>> from datetime import date
>>> from hypothesis import given
>>> from vnchild import assess, strategies
>>> on = date(2026, 11, 22)
>>> @given(strategies.children(on=on, circumstances="1.b"))
... def test_orphans_are_paid(child):
...     assert assess(child, on=on).amount >= 810_000
>>> test_orphans_are_paid()

Names are loaded when first asked for: the entry point of hypothesis imports this package in every
session, also in those that never use it.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vnchild.strategies.case import cases
    from vnchild.strategies.day import Boundary, Side, births, boundary_days, days
    from vnchild.strategies.entry import register
    from vnchild.strategies.event import any_event as events
    from vnchild.strategies.home import homes
    from vnchild.strategies.life import lives
    from vnchild.strategies.paper import directives, document_numbers
    from vnchild.strategies.person import KnownChild, children, facts, households, persons
    from vnchild.strategies.report import inspections, report_periods, reports
    from vnchild.strategies.table import tables
    from vnchild.strategies.value import StrategyError

_HOME_OF = {
    "Boundary": "day",
    "KnownChild": "person",
    "Side": "day",
    "StrategyError": "value",
    "births": "day",
    "boundary_days": "day",
    "cases": "case",
    "children": "person",
    "days": "day",
    "directives": "paper",
    "document_numbers": "paper",
    "events": "event",
    "facts": "person",
    "homes": "home",
    "households": "person",
    "inspections": "report",
    "lives": "life",
    "persons": "person",
    "register": "entry",
    "report_periods": "report",
    "reports": "report",
    "tables": "table",
}

__all__ = [
    "Boundary",
    "KnownChild",
    "Side",
    "StrategyError",
    "births",
    "boundary_days",
    "cases",
    "children",
    "days",
    "directives",
    "document_numbers",
    "events",
    "facts",
    "homes",
    "households",
    "inspections",
    "lives",
    "persons",
    "register",
    "report_periods",
    "reports",
    "tables",
]


def __getattr__(name: str) -> object:
    home = _HOME_OF.get(name)
    if home is None:
        msg = f"module 'vnchild.strategies' has no attribute {name!r}"
        raise AttributeError(msg)
    module = import_module(f"vnchild.strategies.{home}")
    value: object = getattr(module, "any_event" if name == "events" else name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
