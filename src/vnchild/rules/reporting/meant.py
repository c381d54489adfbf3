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
        beside: places named before them where they have none: they may be those there.
    """

    who: Who
    wheres: tuple[Where, ...] = ()
    around: tuple[Unit, ...] = ()
    sure: bool = True
    lent: bool = False
    beside: tuple[Unit, ...] = ()


@frozen(kw_only=True)
class Part:
    """A part of an addressee.

    Args:
        named: those named.
        excepted: those of them who are left out.
        exceptions: the words for those who are left out.
    """

    named: tuple[Meant, ...]
    excepted: tuple[Meant, ...] = ()
    exceptions: tuple[str, ...] = ()


@frozen(kw_only=True)
class Addressee:
    """Whom the words for an addressee name.

    Args:
        parts: its parts, each with its own exceptions.
        unread: words that were not read, each with all behind it: they may add or leave out anyone.
        perhaps_excepted: words that an exception may hold too.
        beside: words in brackets that name a body of which they do not tell what it is to do.
        whole: all of the words but the exceptions.
        open_ended: whether more may be meant than were read, so that nobody is surely left out.
        alternatives: whether one or another of them is meant.
    """

    parts: tuple[Part, ...]
    unread: tuple[str, ...] = ()
    perhaps_excepted: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    whole: str = ""
    open_ended: bool = False
    alternatives: bool = False

    @property
    def named(self) -> tuple[Meant, ...]:
        """Those named in all of its parts, those left out too."""
        return tuple(each for part in self.parts for each in part.named)
