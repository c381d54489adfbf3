"""How the reading of an official text can fail."""

from __future__ import annotations

from vnchild.law.errors import VnchildError
from vnchild.law.text import Lang, Text


class ReadingError(VnchildError):
    """A text or file cannot be read; the message says what to do about it.

    Args:
        message: what is wrong, in both languages.
    """

    def __init__(self, message: Text) -> None:
        super().__init__(message)
        self.message = message

    def in_(self, lang: Lang) -> str:
        """What is wrong, in Vietnamese or English."""
        return self.message.in_(lang)

    def __str__(self) -> str:
        return self.in_("en")
