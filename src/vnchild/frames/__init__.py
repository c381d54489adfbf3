"""Assess a whole table of persons, on any backend that narwhals supports.

The same rules as `vnchild.assess`, read over columns: polars (eager and lazy), pandas, pyarrow,
duckdb and others give the same results.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vnchild.frames.contract import COLUMNS, RESULT_COLUMNS
    from vnchild.frames.planning import compare, plan
    from vnchild.frames.plans import Plan, PlanDifference, PlanMonth, PlanRow
    from vnchild.frames.problems import Problem, TableError
    from vnchild.frames.rows import RowError, person
    from vnchild.frames.sampling import Population, SampleError, sample
    from vnchild.frames.table import assess

_HOMES = {
    "contract": ("COLUMNS", "RESULT_COLUMNS"),
    "planning": ("compare", "plan"),
    "plans": ("Plan", "PlanDifference", "PlanMonth", "PlanRow"),
    "problems": ("Problem", "TableError"),
    "rows": ("RowError", "person"),
    "sampling": ("Population", "SampleError", "sample"),
    "table": ("assess",),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "COLUMNS",
    "RESULT_COLUMNS",
    "Plan",
    "PlanDifference",
    "PlanMonth",
    "PlanRow",
    "Population",
    "Problem",
    "RowError",
    "SampleError",
    "TableError",
    "assess",
    "compare",
    "person",
    "plan",
    "sample",
]


def __getattr__(name: str) -> object:
    if name not in _HOME_OF:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    found: object = getattr(import_module(f"{__name__}.{_HOME_OF[name]}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
