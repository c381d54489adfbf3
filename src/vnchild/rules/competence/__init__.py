"""Who is competent for what, and what became of an agency: both asked of a day."""

from __future__ import annotations

from vnchild.rules.competence.asked import CompetenceError
from vnchild.rules.competence.competent import Competence, competent
from vnchild.rules.competence.diagrams import mermaid, provinces_mermaid
from vnchild.rules.competence.fields import Field
from vnchild.rules.competence.heirs import Heir
from vnchild.rules.competence.readings import INTERPRETATIONS, NOT_ENCODED
from vnchild.rules.competence.register import ASSIGNMENTS, GAPS, Assignment, Gap
from vnchild.rules.competence.succession import Step, Succession, successor
from vnchild.rules.competence.tasks import Task

__all__ = [
    "ASSIGNMENTS",
    "GAPS",
    "INTERPRETATIONS",
    "NOT_ENCODED",
    "Assignment",
    "Competence",
    "CompetenceError",
    "Field",
    "Gap",
    "Heir",
    "Step",
    "Succession",
    "Task",
    "competent",
    "mermaid",
    "provinces_mermaid",
    "successor",
]
