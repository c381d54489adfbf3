"""What a legal document is: its number, its dates, what it amends, and where that was read."""

from __future__ import annotations

from datetime import date
from enum import Enum

from attrs import field, frozen

from vnchild.law.errors import UnknownDocumentError
from vnchild.law.provision import DocumentKind, Provision, kind_of
from vnchild.law.text import Text


class Source(Enum):
    """Where the dates and figures of an entry were read."""

    TEXT = Text("văn bản gốc", "the text itself")
    TWO_SECONDARY = Text("hai nguồn thứ cấp độc lập", "two independent secondary sources")
    ONE_SECONDARY = Text("một nguồn thứ cấp", "one secondary source")

    def __repr__(self) -> str:
        return f"Source.{self.name}"


class Issuer(Enum):
    """Who issued a document."""

    NATIONAL_ASSEMBLY = Text("Quốc hội", "National Assembly")
    STANDING_COMMITTEE = Text(
        "Ủy ban Thường vụ Quốc hội", "Standing Committee of the National Assembly"
    )
    GOVERNMENT = Text("Chính phủ", "Government")
    MOLISA = Text(
        "Bộ Lao động - Thương binh và Xã hội", "Ministry of Labour, Invalids and Social Affairs"
    )
    MINISTRY_OF_HEALTH = Text("Bộ Y tế", "Ministry of Health")
    MINISTRY_OF_HOME_AFFAIRS = Text("Bộ Nội vụ", "Ministry of Home Affairs")
    PRIME_MINISTER = Text("Thủ tướng Chính phủ", "Prime Minister")
    HCMC_COUNCIL = Text(
        "Hội đồng nhân dân Thành phố Hồ Chí Minh", "People's Council of Hồ Chí Minh City"
    )
    HANOI_COUNCIL = Text("Hội đồng nhân dân thành phố Hà Nội", "People's Council of Hà Nội")

    def __repr__(self) -> str:
        return f"Issuer.{self.name}"


@frozen(kw_only=True)
class Effect:
    """Something a provision does on a day of its own, other than its document's first day.

    Args:
        provision: the provision that says so.
        applies_from: the first day to which it applies.
        known_from: the first day on which it was law; earlier knowledge does not hold it.
        what: what it does.
    """

    provision: Provision
    applies_from: date
    known_from: date
    what: Text


@frozen(kw_only=True)
class Document:
    """A legal document of the register.

    Args:
        number: its number, unique in the register.
        name: its subject.
        issuer: who issued it.
        issued: the day of issue, ``None`` where not verified.
        in_force_from: its first day in force, ``None`` where not verified.
        ended: the first day on which it is no longer in force, ``None`` if it is.
        ended_by: the provision that ended it.
        amends: numbers of the documents that it amends.
        replaces: numbers of the documents that it replaces.
        effects: what it does on other days than its first.
        source: where this entry was read.
        note: what a reader should know.
        kind: its kind, read from its number.
    """

    number: str
    name: Text
    issuer: Issuer
    issued: date | None = None
    in_force_from: date | None = None
    ended: date | None = None
    ended_by: Provision | None = None
    amends: tuple[str, ...] = ()
    replaces: tuple[str, ...] = ()
    effects: tuple[Effect, ...] = ()
    source: Source = Source.TEXT
    note: Text | None = None
    kind: DocumentKind = field(init=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "kind", kind_of(self.number))
        if self.issued and self.in_force_from and self.issued > self.in_force_from:
            msg = f"{self.number} is in force before it was issued"
            raise ValueError(msg)
        if self.ended and self.in_force_from and self.ended <= self.in_force_from:
            msg = f"{self.number} ended before it was in force"
            raise ValueError(msg)

    def at(
        self, article: int | str, clause: int | str | None = None, point: str | None = None
    ) -> Provision:
        """A provision of this document."""
        return Provision(self.number, article, clause, point)

    def in_force(self, on: date) -> bool:
        """Whether it is in force on a day; a document of unverified dates is not said to be."""
        return (
            self.in_force_from is not None
            and self.in_force_from <= on
            and (self.ended is None or on < self.ended)
        )

    @property
    def first_day(self) -> date:
        """Its first day in force.

        Raises:
            UnknownDocumentError: the day is not verified.
        """
        if self.in_force_from is None:
            msg = f"the first day in force of {self.number} is not verified"
            raise UnknownDocumentError(msg)
        return self.in_force_from

    @property
    def known_from(self) -> date:
        """The day from which it can be known: its issue.

        Raises:
            UnknownDocumentError: the day is not verified.
        """
        if self.issued is None:
            msg = f"the day of issue of {self.number} is not verified"
            raise UnknownDocumentError(msg)
        return self.issued

    def effect(self, provision: Provision) -> Effect:
        """The effect that a provision has on a day of its own.

        Raises:
            UnknownDocumentError: the register holds none for it.
        """
        for effect in self.effects:
            if effect.provision == provision:
                return effect
        msg = f"the register holds no dated effect of {provision.en}"
        raise UnknownDocumentError(msg)

    def __str__(self) -> str:
        return f"{self.kind.value.vi} {self.number}"
