"""Values of law in two times: the days a value applies to, and since when it is known."""

from __future__ import annotations

from datetime import date
from typing import Generic, TypeVar

from attrs import frozen

from vnchild.law.errors import LawConflictError, NotCoveredError
from vnchild.law.provision import Provision

T_co = TypeVar("T_co", covariant=True)


@frozen(kw_only=True)
class Version(Generic[T_co]):
    """One state of a value of law.

    Args:
        value: the value itself.
        applies_from: the first day asked about to which it applies.
        known_from: the first day on which somebody could know it (the document's issue; for a
            value that reaches back, its document's effect).
        provision: where it stands.
    """

    value: T_co
    applies_from: date
    known_from: date
    provision: Provision


@frozen
class Timeline(Generic[T_co]):
    """The versions of one thing of law, each lasting until the next begins.

    Raises:
        LawConflictError: two versions begin on the same day, or there is none.
    """

    name: str
    versions: tuple[Version[T_co], ...]

    def __attrs_post_init__(self) -> None:
        ordered = tuple(sorted(self.versions, key=lambda version: version.applies_from))
        object.__setattr__(self, "versions", ordered)
        if not self.versions:
            msg = f"{self.name}: no version is given"
            raise LawConflictError(msg)
        for one, two in zip(self.versions, self.versions[1:], strict=False):
            if one.applies_from == two.applies_from:
                msg = (
                    f"{self.name}: {one.provision.en} and {two.provision.en} both apply "
                    f"from {one.applies_from}"
                )
                raise LawConflictError(msg)

    @property
    def first_day(self) -> date:
        """The first day that can be asked about."""
        return self.versions[0].applies_from

    def at(self, on: date, known: date | None = None) -> Version[T_co]:
        """The version that applies on a day, as it was known on another.

        Args:
            on: the day asked about.
            known: the day of the knowledge; by default all that the package knows.

        Raises:
            NotCoveredError: no version applies yet on that day, or none was known yet.
        """
        found: Version[T_co] | None = None
        for version in self.versions:
            if version.applies_from > on:
                break
            if known is None or version.known_from <= known:
                found = version
        if found is not None:
            return found
        first = self.versions[0]
        if on < first.applies_from:
            msg = (
                f"{on} is before {first.applies_from}, the first day covered "
                f"({self.name}: {first.provision.en})"
            )
        else:
            msg = (
                f"on {known} nothing was known of {self.name} for {on}; the first day of knowledge "
                f"covered is {first.known_from} ({first.provision.en})"
            )
        raise NotCoveredError(msg)

    def change_days(self) -> frozenset[date]:
        """Every day on which the answer of `at` changes, in either time."""
        return frozenset(d for v in self.versions for d in (v.applies_from, v.known_from))
