"""An event that the law does not allow where it would stand."""

from __future__ import annotations

from vnchild.domain.case import CaseError, Event
from vnchild.law.provision import Provision


class NotAllowedError(CaseError):
    """An event is not allowed at this point of the case.

    Attributes:
        provision: the provision that the event would not keep, ``None`` if it is a matter of time.
        allowed: the kinds of event that are allowed now.
    """

    def __init__(
        self,
        message: str,
        provision: Provision | None = None,
        allowed: tuple[type[Event], ...] = (),
    ) -> None:
        super().__init__(message)
        self.provision = provision
        self.allowed = allowed

    def __str__(self) -> str:
        return str(self.args[0])
