"""The case of a child who needs protection: its stages, its duties, and who has them by when.

Decree 56/2017 Art. 25-32 and 38-48, Law on Children Art. 47-52 and 60-69, Circular 14/2020.
"""

from __future__ import annotations

from vnchild.domain.case import CaseError
from vnchild.rules.cases.case import Case
from vnchild.rules.cases.diagram import mermaid
from vnchild.rules.cases.duty import Duty
from vnchild.rules.cases.duty_table import OBLIGATIONS
from vnchild.rules.cases.errors import NotAllowedError
from vnchild.rules.cases.history import Entry
from vnchild.rules.cases.obligations import (
    Measured,
    Needs,
    NeedsFrom,
    Obligation,
    Site,
    Start,
    Trigger,
)
from vnchild.rules.cases.parts import Part
from vnchild.rules.cases.primero import PRIMERO, PrimeroField
from vnchild.rules.cases.readings import NOT_ENCODED, READINGS
from vnchild.rules.cases.stages import AnyStage, CareStage, SeparationStage, Stage, Track
from vnchild.rules.cases.state import DutyState
from vnchild.rules.cases.tasks import Task
from vnchild.rules.cases.transitions import TRANSITIONS, Transition
from vnchild.rules.cases.who import Actor, Role, who

__all__ = [
    "NOT_ENCODED",
    "OBLIGATIONS",
    "PRIMERO",
    "READINGS",
    "TRANSITIONS",
    "Actor",
    "AnyStage",
    "CareStage",
    "Case",
    "CaseError",
    "Duty",
    "DutyState",
    "Entry",
    "Measured",
    "Needs",
    "NeedsFrom",
    "NotAllowedError",
    "Obligation",
    "Part",
    "PrimeroField",
    "Role",
    "SeparationStage",
    "Site",
    "Stage",
    "Start",
    "Task",
    "Track",
    "Transition",
    "Trigger",
    "mermaid",
    "who",
]
