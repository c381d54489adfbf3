"""The duty table: every row of it.

The times themselves stand in `vnchild.rules.procedures.decree_56_2017` and in
`vnchild.rules.cases.limits`, and nowhere else.
"""

from __future__ import annotations

from vnchild.rules.cases.care_duties import CARE
from vnchild.rules.cases.obligations import Obligation
from vnchild.rules.cases.process_duties import PROCESS
from vnchild.rules.cases.separation_duties import SEPARATION

OBLIGATIONS: tuple[Obligation, ...] = (*PROCESS, *SEPARATION, *CARE)
"""Every row of the table."""
