"""What was asked about a child's circumstances, so that it can be asked again."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from attrs import field, frozen

from vnchild.domain.circumstances import CircumstanceFacts, Established
from vnchild.domain.person import SECRET, Person

if TYPE_CHECKING:
    from vnchild.rules.circumstances.findings import Circumstances

_SECRET = {"sensitive": SECRET}


@frozen(kw_only=True)
class Asked:
    """What an answer was made from; the ``repr`` tells only the day.

    Args:
        person: who.
        on: the day asked about.
        facts: what is known beyond the person.
        established: what was established, that which says nothing about the day too.
    """

    person: Person = field(repr=False, metadata=_SECRET)
    on: date
    facts: CircumstanceFacts = field(repr=False, metadata=_SECRET)
    established: tuple[Established, ...] = field(default=(), repr=False, metadata=_SECRET)

    def again(self, on: date | None = None) -> Circumstances:
        """The answer to the same question, or of another day.

        Args:
            on: the other day; ``None`` for the same.

        Raises:
            NotCoveredError, PersonError, CircumstanceError: as `circumstances` does.
        """
        from vnchild.rules.circumstances.assess import circumstances  # noqa: PLC0415

        return circumstances(
            self.person,
            self.on if on is None else on,
            facts=self.facts,
            established=self.established,
        )
