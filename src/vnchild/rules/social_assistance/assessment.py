"""What an answer about the monthly social allowance holds."""

from __future__ import annotations

from datetime import date
from enum import Enum
from fractions import Fraction
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from attrs import field, frozen

from vnchild.law.conditions import Facts
from vnchild.law.interpretation import Interpretation
from vnchild.law.provision import Provision
from vnchild.law.reasons import Reason
from vnchild.law.text import Lang, Text
from vnchild.rules.social_assistance.engine import Engine, Outcome, Paid
from vnchild.rules.social_assistance.rules import Rules
from vnchild.rules.social_assistance.standard import LocalStandard, Standard

if TYPE_CHECKING:
    from collections.abc import Mapping


class Status(Enum):
    """Whether a person is entitled, as far as is known."""

    ELIGIBLE = "eligible"
    """Entitled, whatever the unknown facts turn out to be."""
    NOT_ELIGIBLE = "not_eligible"
    """Not entitled, whatever the unknown facts turn out to be."""
    UNDETERMINED = "undetermined"
    """It depends on facts that are not known."""

    @property
    def text(self) -> Text:
        """The words for it."""
        return _STATUS_TEXT[self]

    def __repr__(self) -> str:
        return f"Status.{self.name}"


_STATUS_TEXT: Mapping[Status, Text] = {
    Status.ELIGIBLE: Text("được hưởng", "eligible"),
    Status.NOT_ELIGIBLE: Text("không được hưởng", "not eligible"),
    Status.UNDETERMINED: Text("chưa xác định được", "undetermined"),
}


@frozen(kw_only=True)
class Entitlement:
    """One allowance that is surely due.

    Args:
        code: the group: ``1.b`` for clause 1 point b of Article 5.
        text: who the group is.
        provision: the group's provision (Art. 5).
        level_provision: the coefficient's provision (Art. 6(1)).
        coefficient: the coefficient, that of all the children together for clause 4.
        standard: the standard level, VND a month.
        amount: coefficient times standard level, VND a month.
    """

    code: str = field(repr=False)
    text: Text = field(repr=False)
    provision: Provision = field(repr=False)
    level_provision: Provision = field(repr=False)
    coefficient: Fraction = field(repr=False)
    standard: int
    amount: int


@frozen(kw_only=True)
class Question:
    """What an assessment was asked: the law, the days, the standard level."""

    on: date
    known: date | None
    rules: Rules = field(repr=False)
    engine: Engine = field(repr=False, eq=False)
    standard: Standard
    province: str | None = None
    given: int | None = None
    levels: tuple[LocalStandard, ...] | None = None


@lru_cache(maxsize=1024)
def coefficient(tenths: int) -> Fraction:
    """Tenths as an exact coefficient."""
    return Fraction(tenths, 10)


@frozen(kw_only=True)
class Assessment:
    """Whether a person is entitled to the monthly social allowance on a day, and to how much.

    Args:
        on: the day asked about.
        status: whether the person is entitled, as far as is known.
        clause: the group with the highest level, the first in the order of Article 5; empty if
            none surely holds.
        coefficient: its coefficient; ``None`` if none surely holds.
        standard: the standard level, VND a month.
        amount: what is sure, VND a month, with what stacks.
        up_to: what it would be if every unknown fact fell in the person's favour, VND a month;
            ``None`` if that has no bound, because the number of children is not known.

    Made by `assess`, not by hand. What more there is to know is found when asked for:

    Attributes:
        entitlements: the allowances that are surely due, the main one first.
        also: what stacks on the main allowance (Art. 6(2)), or ``None``.
        missing: names of the facts that are not known and could change the amount.
        provisions: what the answer rests on; of a refusal, the whole article or what bars.
        basis: the standard level with its provision.
        at_least: what is due at the least if anything is, VND a month.
        presumed: names of the facts that were presumed and mattered.
        interpretations: the readings of the law without which the answer would be another.
        notes: what a reader should know besides.
        reasons: why, as a tree of `vnchild.law.reasons.Reason`.
    """

    on: date
    status: Status
    clause: str = field(repr=False)
    coefficient: Fraction | None = field(repr=False)
    standard: int
    amount: int
    up_to: int | None
    _question: Question = field(repr=False, eq=False)
    _facts: Facts = field(repr=False, eq=False)
    _presumed: tuple[str, ...] = field(repr=False, eq=False)
    _outcome: Outcome = field(repr=False, eq=False)

    @cached_property
    def entitlements(self) -> tuple[Entitlement, ...]:
        """The allowances that are surely due, the main one first."""
        return tuple(self._entitlement(paid) for paid in self._sure_paid)

    @property
    def also(self) -> Entitlement | None:
        """What stacks on the main allowance (Art. 6(2)), if anything."""
        also = self._outcome.sure.also
        return None if also is None or not self._sure_paid else self._entitlement(also)

    @cached_property
    def missing(self) -> tuple[str, ...]:
        """The facts that are not known and could change the answer, by name."""
        question = self._question
        return question.engine.missing(self._facts, question.on, self._outcome)

    @cached_property
    def provisions(self) -> tuple[Provision, ...]:
        """What the answer rests on: the groups paid, what bars, or the whole list of Article 5."""
        if self._sure_paid:
            return tuple(paid.group.provision for paid in self._sure_paid)
        rules = self._question.rules
        if self._outcome.bar == 2 and rules.bar is not None:
            return (rules.bar.provision,)
        return (rules.article_5,)

    @property
    def at_least(self) -> int:
        """What is due at the least if anything is, VND a month; 0 if nothing can be."""
        question = self._question
        least = question.engine.least(self._facts, question.on)
        return max(self.amount, least * self.standard // 10)

    @property
    def known(self) -> date | None:
        """The day of the knowledge asked for; ``None`` is all that the package knows."""
        return self._question.known

    @property
    def basis(self) -> Standard:
        """The standard level with its provision, and why it is that one."""
        return self._question.standard

    @cached_property
    def presumed(self) -> tuple[str, ...]:
        """The facts that were presumed and mattered, by name."""
        from vnchild.rules.social_assistance.explain import presumed_that_mattered  # noqa: PLC0415

        return presumed_that_mattered(self._question, self._facts, self._presumed, self._outcome)

    @cached_property
    def interpretations(self) -> tuple[Interpretation, ...]:
        """The readings of the law that decided the answer: the other one gives another."""
        from vnchild.rules.social_assistance.explain import decisive_readings  # noqa: PLC0415

        return decisive_readings(self._question, self._facts, self._outcome)

    @cached_property
    def notes(self) -> tuple[Text, ...]:
        """What a reader should know besides."""
        from vnchild.rules.social_assistance.explain import notes  # noqa: PLC0415

        return notes(self._question, self._facts)

    @cached_property
    def reasons(self) -> Reason:
        """Why, why not, or what is missing, as a tree: a node for each clause and condition."""
        from vnchild.rules.social_assistance.explain import reasons  # noqa: PLC0415

        return reasons(self._question, self._facts, self.status)

    def explain(self, lang: Lang = "vi") -> str:
        """Why, why not, or what is missing, in Vietnamese or English, a line a condition.

        The text tells facts about the person, sensitive ones too: it is for who decides.

        Raises:
            ValueError: ``lang`` is neither ``vi`` nor ``en``.
        """
        from vnchild.rules.social_assistance.explanation import explanation  # noqa: PLC0415

        if lang not in {"vi", "en"}:
            msg = f"an explanation is in 'vi' or 'en', not {lang!r}"
            raise ValueError(msg)
        return explanation(self, self._question, lang)

    def _repr_html_(self) -> str:
        from vnchild.rules.social_assistance.html import assessment_html  # noqa: PLC0415

        return assessment_html(self)

    @property
    def _sure_paid(self) -> tuple[Paid, ...]:
        return self._outcome.sure.paid if self._outcome.bar == 0 else ()

    def _entitlement(self, paid: Paid) -> Entitlement:
        return Entitlement(
            code=paid.group.code,
            text=paid.group.text,
            provision=paid.group.provision,
            level_provision=paid.level.provision,
            coefficient=coefficient(paid.tenths),
            standard=self.standard,
            amount=paid.tenths * self.standard // 10,
        )
