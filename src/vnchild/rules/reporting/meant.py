"""Whom the words for an addressee mean: kinds of agency, and where they are."""

from __future__ import annotations

from attrs import frozen

from vnchild.domain.places import Level
from vnchild.rules.reporting.groups import Who
from vnchild.rules.reporting.reach import Unit


@frozen(kw_only=True)
class Where:
    """Where those named are.

    Args:
        levels: their level; two where a city may be of either.
        units: the one unit, by each of the words that it may have; empty for all of the level.
        word: of all of a level the word for them, ``huyện``; ``None`` for whatever they are called.
        many: whether the words say that there are several: ``các huyện``.
    """

    levels: tuple[Level, ...]
    units: tuple[Unit, ...] = ()
    word: str | None = None
    many: bool = False


@frozen(kw_only=True)
class Meant:
    """Agencies that an addressee names.

    Args:
        who: their kinds.
        wheres: where they are, any of these; empty where neither a place nor a level is named.
        around: the places in which they lie, any of these; empty for no such limit.
        sure: whether all of the words about them were read.
        lent: whether the place is that of a name beside them: they may have another.
    """

    who: Who
    wheres: tuple[Where, ...] = ()
    around: tuple[Unit, ...] = ()
    sure: bool = True
    lent: bool = False


@frozen(kw_only=True)
class Addressee:
    """Whom the words for an addressee name.

    Args:
        named: those named.
        excepted: those of them who are left out.
    """

    named: tuple[Meant, ...]
    excepted: tuple[Meant, ...] = ()
