"""How the reading of an official text can fail."""

from __future__ import annotations

from vnchild.law.errors import VnchildError


class ReadingError(VnchildError):
    """A text or file cannot be read; the message says what to do about it, in both languages."""
