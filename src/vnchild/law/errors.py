"""The ways in which a question to the law can fail."""

from __future__ import annotations


class VnchildError(ValueError):
    """The base of every error that this package raises about its input."""


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
