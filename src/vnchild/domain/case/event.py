"""What every event of a case has: its moment, who acted, and words that nobody else may read."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from typing import Any, ClassVar

from attrs import Attribute, field, frozen

from vnchild.domain.case.errors import CaseError
from vnchild.domain.case.forms import Form
from vnchild.domain.person import SECRET
from vnchild.law.provision import Provision
from vnchild.law.text import Term, Text

_MODULE = "vnchild.domain.case"
YEARS = range(1900, 2200)
"""The years in which an event can be; any other is a slip of the pen."""
Check = Callable[[Any, "Attribute[Any]", Any], None]
"""A validator of attrs."""


def aware(event: object, attribute: Attribute[Any], value: object) -> None:
    """Check that a moment is a datetime with a time zone; ``None`` passes where it is the default.

    Raises:
        CaseError: it is not; the message names the event and the field.
    """
    if value is None and attribute.default is None:
        return
    whose = f"{type(event).__name__}.{attribute.name}"
    if not isinstance(value, datetime):
        msg = f"{whose} is a datetime with a time zone, not a {type(value).__name__}"
        raise CaseError(msg)
    if value.utcoffset() is None:
        msg = (
            f"{whose} has no time zone; give one, such as "
            "datetime(..., tzinfo=ZoneInfo('Asia/Ho_Chi_Minh'))"
        )
        raise CaseError(msg)
    if value.year not in YEARS:
        msg = f"{whose} is in the year {value.year}; a case happens in {YEARS[0]} to {YEARS[-1]}"
        raise CaseError(msg)


def allowed(kind: type[Term]) -> str:
    """What a field of a kind takes, with where it is found: ``a Danger of ... (one of ...)``."""
    members = ", ".join(each.name for each in kind)
    return f"a {kind.__name__} of {_MODULE}: one of {members}"


def one_of(kind: type[Term]) -> Check:
    """Check that a value is a member of a list; ``None`` passes where it is the default."""

    def check(event: object, attribute: Attribute[Any], value: object) -> None:
        if (value is None and attribute.default is None) or isinstance(value, kind):
            return
        msg = f"{type(event).__name__}.{attribute.name} is {allowed(kind)}"
        raise CaseError(msg)

    return check


def yes_or_no(event: object, attribute: Attribute[Any], value: object) -> None:
    """Check that a value is a bool or not known."""
    if value is not None and not isinstance(value, bool):
        msg = f"{type(event).__name__}.{attribute.name} is True, False or None (not known)"
        raise CaseError(msg)


def some(kind: type[object]) -> Check:
    """Check that a value is a tuple of at least one thing of a kind."""

    def check(event: object, attribute: Attribute[Any], value: object) -> None:
        if (
            not isinstance(value, tuple)
            or not value
            or not all(isinstance(each, kind) for each in value)
        ):
            whose = f"{type(event).__name__}.{attribute.name}"
            one = allowed(kind) if issubclass(kind, Term) else f"{kind.__name__} of {_MODULE}"
            msg = f"{whose} is a tuple of at least one {one.removeprefix('a ')}"
            raise CaseError(msg)

    return check


def number(event: object, attribute: Attribute[Any], value: object) -> None:
    """Check that a value is a whole number from 1 on."""
    if type(value) is not int or value < 1:
        msg = f"{type(event).__name__}.{attribute.name} is a whole number from 1 on"
        raise CaseError(msg)


def count(event: object, attribute: Attribute[Any], value: object) -> None:
    """Check that a value is a whole number from 0 on, or not known."""
    if value is not None and (type(value) is not int or value < 0):
        msg = f"{type(event).__name__}.{attribute.name} is a whole number from 0 on, or None"
        raise CaseError(msg)


def birth_date(event: object, attribute: Attribute[Any], value: object) -> None:
    """Check that a value is a day or not known; the message does not show it."""
    if value is not None and (not isinstance(value, date) or isinstance(value, datetime)):
        msg = f"{type(event).__name__}.{attribute.name} is a datetime.date or None (not known)"
        raise CaseError(msg)


def commune_code(event: object, attribute: Attribute[Any], value: object) -> None:
    """Check that a value has the pattern of a commune's code; ``None`` where it is the default."""
    if value is None and attribute.default is None:
        return
    if not isinstance(value, str) or not re.fullmatch(r"\d{5}", value, re.ASCII):
        msg = f"{type(event).__name__}.{attribute.name} is a commune's code of five digits"
        raise CaseError(msg)


def secret(check: Check | None = None) -> Any:
    """An optional field that tells of the child or of those around it: not in `repr`."""
    return field(default=None, repr=False, validator=check, metadata={"sensitive": SECRET})


def secret_needed(check: Check) -> Any:
    """A required field that tells of the child or of those around it: not in `repr`."""
    return field(repr=False, validator=check, metadata={"sensitive": SECRET})


@frozen(kw_only=True)
class Event:
    """Something that happened in a case.

    Args:
        at: the moment it happened, with a time zone.
        recorded_at: the moment it was written down, if later; ``None``: when it happened.
        by: who acted.
        note: what else there is to say.

    Raises:
        CaseError: a moment has no time zone, or it was recorded before it happened.
    """

    text: ClassVar[Text]
    """What happened, in words."""
    provision: ClassVar[Provision]
    """The provision that speaks of it."""
    form: ClassVar[Form | None] = None
    """The form on which it is written down."""

    at: datetime = field(validator=aware)
    recorded_at: datetime | None = field(default=None, validator=aware)
    by: str | None = secret()
    note: str | None = secret()

    def __attrs_post_init__(self) -> None:
        if self.recorded_at is not None and self.recorded_at < self.at:
            msg = (
                f"{type(self).__name__} at {self.at.isoformat()} would be recorded before it "
                f"happened, at {self.recorded_at.isoformat()}"
            )
            raise CaseError(msg)

    @property
    def recorded(self) -> datetime:
        """The moment it was written down."""
        return self.recorded_at or self.at

    @property
    def alarm(self) -> bool:
        """Whether it tells of abuse in care, and so is new information to be dealt with at once."""
        return False

    @property
    def variant(self) -> Term | None:
        """The finding or ground on which the next step depends, ``None`` if on none."""
        return None

    def __str__(self) -> str:
        return f"{self.text.en} at {self.at.isoformat(timespec='minutes')}"
