"""Near names: what was probably meant by a name that is not known."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from typing import Final

_CLOSE: Final = 0.75
_MOST: Final = 2
_LONGEST: Final = 80
"""Longer names are not compared: nothing that long was meant, and comparing them takes long."""


def near(given: object, names: Iterable[str]) -> tuple[str, ...]:
    """The names that are spelt much like one that is not known, the nearest first.

    >>> near("monthly_alowance", ("stop_or_adjust", "monthly_allowance"))
    ('monthly_allowance',)

    Args:
        given: the name that was given; what is no text is near nothing.
        names: those that are known.
    """
    if not isinstance(given, str) or len(given) > _LONGEST:
        return ()
    by_spelling = {name.casefold(): name for name in names}
    wanted = given.strip().casefold()
    found = get_close_matches(wanted, by_spelling, n=_MOST, cutoff=_CLOSE)
    return tuple(by_spelling[each] for each in found)


def meant(given: object, names: Iterable[str]) -> str:
    """A question to put before the list of what is allowed; empty if nothing is near.

    >>> meant("monthly_alowance", ("stop_or_adjust", "monthly_allowance"))
    "did you mean 'monthly_allowance'? "
    """
    found = " or ".join(repr(each) for each in near(given, names))
    return f"did you mean {found}? " if found else ""


def meant_vi(given: object, names: Iterable[str]) -> str:
    """The same question in Vietnamese.

    >>> meant_vi("Persn", ("Person", "Place"))
    'có phải là “Person”? '
    """
    found = " hoặc ".join(f"“{each}”" for each in near(given, names))
    return f"có phải là {found}? " if found else ""
