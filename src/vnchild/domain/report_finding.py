"""What does not agree in a report, or should be asked about."""

from __future__ import annotations

from enum import Enum

from attrs import frozen

from vnchild.domain.figures import FigureError
from vnchild.law.text import Lang, Text


class ReportError(FigureError):
    """A report cannot be so, or two reports cannot be compared."""


class Severity(Enum):
    """How a finding is meant."""

    ERROR = Text("sai", "error")
    QUESTION = Text("cần hỏi lại", "question")

    def __repr__(self) -> str:
        return f"Severity.{self.name}"


@frozen(kw_only=True)
class Finding:
    """Something in a report that does not agree, or that should be asked about.

    Args:
        code: the kind of finding.
        severity: an error, or a question.
        figures: the codes of the figures concerned.
        text: what is wrong.
    """

    code: str
    severity: Severity
    figures: tuple[str, ...]
    text: Text

    def in_(self, lang: Lang) -> str:
        """The finding as a line."""
        return f"[{self.severity.value.in_(lang)}] {self.text.in_(lang)}"
