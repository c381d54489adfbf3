"""The ways in which a question to the law can fail."""

from __future__ import annotations

from vnchild.law.text import Lang, Text


class VnchildError(ValueError):
    """The base of every error that this package raises about its input.

    ``str(error)`` is English. Made of a `Text`, it says the same in Vietnamese:

    >>> error = VnchildError(Text("không có ngày đó", "there is no such day"))
    >>> str(error), error.in_("vi")
    ('there is no such day', 'không có ngày đó')

    Args:
        message: what was wrong and what is allowed, in both languages or in English.
    """

    def __init__(self, message: Text | str | object = "", *more: object) -> None:
        super().__init__(message, *more)

    def in_(self, lang: Lang) -> str:
        """What was wrong in a language; in English where it is not told in Vietnamese."""
        first: object = self.args[0] if self.args else None
        return first.in_(lang) if isinstance(first, Text) else str(self)


class NotCoveredError(VnchildError):
    """The day asked about lies before the first day that the package covers."""


class LawConflictError(VnchildError):
    """Two rules claim to be in force for the same thing on the same day."""


class ProvisionError(VnchildError):
    """A text or a set of numbers does not name a provision."""


class UnknownDocumentError(VnchildError, KeyError):
    """No document with this number is in the register."""

    def __str__(self) -> str:
        return str(self.args[0])
