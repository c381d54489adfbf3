"""Procedures of the law: their steps, who acts, within what time, and when that ends.

>>> from datetime import date
>>> from vnchild.rules.procedures import procedure
>>> running = procedure("facility_admission", received=date(2026, 11, 2))
>>> [(stage.code, stage.due.at.isoformat()) for stage in running.stages if stage.applies]
[('review', '2026-11-05'), ('admission', '2026-11-09')]
"""

from __future__ import annotations

from vnchild.rules.procedures.actors import Actor
from vnchild.rules.procedures.markdown import as_markdown
from vnchild.rules.procedures.model import (
    Change,
    DayNotCoveredError,
    Detail,
    Gap,
    Procedure,
    ProcedureError,
    Step,
)
from vnchild.rules.procedures.not_encoded import NOT_ENCODED
from vnchild.rules.procedures.offices import Office, office, offices
from vnchild.rules.procedures.readings import READINGS
from vnchild.rules.procedures.running import Running
from vnchild.rules.procedures.stage import Stage
from vnchild.rules.procedures.table import PROCEDURES, changes, find, procedure, procedures
from vnchild.rules.procedures.transition import Pending, pending

__all__ = [
    "NOT_ENCODED",
    "PROCEDURES",
    "READINGS",
    "Actor",
    "Change",
    "DayNotCoveredError",
    "Detail",
    "Gap",
    "Office",
    "Pending",
    "Procedure",
    "ProcedureError",
    "Running",
    "Stage",
    "Step",
    "as_markdown",
    "changes",
    "find",
    "office",
    "offices",
    "pending",
    "procedure",
    "procedures",
]
