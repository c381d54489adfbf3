"""How a case can be told wrongly."""

from __future__ import annotations

from vnchild.law.errors import VnchildError


class CaseError(VnchildError):
    """An event, or its place in a case, cannot be so; the message never tells of the child."""
