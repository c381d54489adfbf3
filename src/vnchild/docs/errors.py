"""The ways in which the documentation cannot be written."""

from __future__ import annotations

from vnchild.law.errors import VnchildError


class DocsError(VnchildError):
    """The documentation cannot be written or compared as asked."""
