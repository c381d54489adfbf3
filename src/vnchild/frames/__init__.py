"""Assess a whole table of persons, on any backend that narwhals supports.

The same rules as `vnchild.assess`, read over columns: polars (eager and lazy), pandas, pyarrow,
duckdb and others give the same results.
"""

from __future__ import annotations

from vnchild.frames.contract import COLUMNS, RESULT_COLUMNS
from vnchild.frames.planning import compare, plan
from vnchild.frames.plans import Plan, PlanDifference, PlanMonth, PlanRow
from vnchild.frames.problems import Problem, TableError
from vnchild.frames.sampling import Population, SampleError, sample
from vnchild.frames.table import assess

__all__ = [
    "COLUMNS",
    "RESULT_COLUMNS",
    "Plan",
    "PlanDifference",
    "PlanMonth",
    "PlanRow",
    "Population",
    "Problem",
    "SampleError",
    "TableError",
    "assess",
    "compare",
    "plan",
    "sample",
]
