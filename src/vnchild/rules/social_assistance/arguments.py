"""What is said to a support by single arguments, checked as what is said by records is."""

from __future__ import annotations

from vnchild.domain.care import CareError
from vnchild.law.text import Term


def check_facts(**said: object) -> None:
    """That each is a bool, or not known.

    Raises:
        CareError: one is not; the message names it and its type, not its value.
    """
    for name, value in said.items():
        if value is not None and not isinstance(value, bool):
            msg = f"{name} is a bool or None (not known), not a {type(value).__name__}"
            raise CareError(msg)


def check_count(name: str, value: object) -> None:
    """That it is a whole number of 0 or more, or not known.

    Raises:
        CareError: it is not.
    """
    if value is not None:
        _check_whole(name, value, " or more, or None (not known)")


def check_money(name: str, value: object) -> None:
    """That it is VND: a whole number of 0 or more.

    Raises:
        CareError: it is not.
    """
    _check_whole(name, value, " VND or more")


def check_term(name: str, kind: type[Term], value: object) -> None:
    """That it is a member of a closed list, or not known.

    Raises:
        CareError: it is not; the message names its type, not its value.
    """
    if value is not None and not isinstance(value, kind):
        msg = f"{name} is a {kind.__name__} or None (not known), not a {type(value).__name__}"
        raise CareError(msg)


def _check_whole(name: str, value: object, allowed: str) -> None:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        msg = f"{name} is a whole number of 0{allowed}"
        raise CareError(msg)
