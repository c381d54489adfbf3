"""Supports other than the monthly allowance: their rules, and what an answer about one holds."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import Enum
from fractions import Fraction

from attrs import evolve, field, frozen

from vnchild.law.age import Day
from vnchild.law.conditions import ALWAYS, Condition, Facts, assuming, conjuncts, facts_of
from vnchild.law.interpretation import Interpretation
from vnchild.law.provision import Provision
from vnchild.law.reasons import Reason, reason
from vnchild.law.register import since
from vnchild.law.text import Lang, Text, decimal, dong
from vnchild.law.truth import Truth, truth
from vnchild.rules.readings import Reading, that_matter
from vnchild.rules.social_assistance.assessment import Status
from vnchild.rules.social_assistance.care_readings import LOCAL_STANDARD_FOR_SUPPORT
from vnchild.rules.social_assistance.grounds import Ground, lines, why, with_grounds
from vnchild.rules.social_assistance.readings import ALREADY_RECEIVING
from vnchild.rules.social_assistance.standard import Basis, Standard


class Unit(Enum):
    """For how long one payment is."""

    MONTH = Text("một tháng", "a month")
    DAY = Text("một ngày", "a day")
    ONCE = Text("một lần", "once")

    def __repr__(self) -> str:
        return f"Unit.{self.name}"


@frozen(kw_only=True)
class Goods:
    """What is given in kind.

    Args:
        kg: kilograms of rice for a person and a month.
        months: for how many months.
        at_most: whether those months are the most that the law allows.
    """

    kg: int
    months: int
    at_most: bool


@frozen(kw_only=True)
class Rate:
    """A level of a support: a multiple of the standard level, or a fixed amount.

    Args:
        provision: where it stands.
        coefficient: the multiple.
        amount: VND, where it is fixed.
        when: for whom.
        called: what the amount is, where it is one that the caller told.
    """

    provision: Provision
    coefficient: Fraction | None = None
    amount: int | None = None
    when: Condition = ALWAYS
    called: Text | None = None

    def vnd(self, standard: int) -> int:
        """The amount in VND at a standard level.

        Raises:
            ValueError: the rate says nothing, or the product is no whole number of VND.
        """
        if self.amount is not None:
            return self.amount
        if self.coefficient is None:
            msg = f"{self.provision.en}: a rate is a coefficient or an amount"
            raise ValueError(msg)
        product = self.coefficient * standard
        if product.denominator != 1:
            msg = f"{self.coefficient} times {standard} VND is no whole number of VND"
            raise ValueError(msg)
        return product.numerator


@frozen(kw_only=True)
class Rule:
    """A support as the law gives it.

    Args:
        code: its short name.
        what: what it is.
        provision: who gets it.
        condition: the same, as a condition.
        grounds: what it asks for besides that stands elsewhere in the law.
        rates: how much; of several that hold the highest.
        unit: what one payment is for.
        floor: the law says "at least", so a province may pay more.
        discretionary: the law says that it is considered ("được xem xét"), not that it is due.
        goods: what is given in kind.
        interpretations: the readings that it rests on.
        readings: those that matter only with some facts.
    """

    code: str
    what: Text
    provision: Provision
    condition: Condition
    grounds: tuple[Ground, ...] = ()
    rates: tuple[Rate, ...] = ()
    unit: Unit
    floor: bool = False
    discretionary: bool = False
    goods: Goods | None = None
    interpretations: tuple[Interpretation, ...] = ()
    readings: tuple[Reading, ...] = ()

    @property
    def whole(self) -> Condition:
        """All that it asks for."""
        return with_grounds(self.condition, self.grounds)


@frozen(kw_only=True)
class Support:
    """Whether a support is due on a day, and how much.

    Args:
        code: its short name.
        what: what it is.
        provision: who gets it.
        level_provision: where the level stands; ``None`` if it is given in kind only.
        coefficient: the multiple of the standard level that is sure; ``None`` if none is, or the
            amount is fixed.
        standard: the standard level, VND a month; ``None`` where the amount does not hang on it.
        basis: that level with its provision; ``None`` where there is none or the caller set it.
        amount: VND for the unit, what is sure.
        up_to: VND for the unit if every unknown fell in favour; ``None`` if that has no bound.
        unit: what the amount is for.
        floor: the amount is the least that the law allows.
        status: whether it is due, as far as is known.
        missing: the facts that are not known and could change the answer, by name.
        reason: why, as a tree in both languages.
        discretionary: the law says that it is considered, not that it is due.
        goods: what is given in kind, where it surely or possibly is.
        until: the last day, where the law sets one.
        interpretations: the readings that it rests on.
        beside: how many of the last parts of ``reason`` are of supports not paid together with it.
    """

    code: str
    what: Text
    provision: Provision
    level_provision: Provision | None = field(repr=False)
    coefficient: Fraction | None = field(repr=False)
    standard: int | None
    amount: int
    up_to: int | None
    unit: Unit
    floor: bool
    status: Status
    missing: tuple[str, ...] = field(repr=False)
    reason: Reason = field(repr=False)
    discretionary: bool = False
    goods: Goods | None = None
    until: date | None = field(default=None, repr=False)
    basis: Standard | None = None
    interpretations: tuple[Interpretation, ...] = field(default=(), repr=False)
    beside: int = field(default=0, repr=False)

    def reasons(self, lang: Lang = "vi") -> tuple[str, ...]:
        """The reasons as lines: what decides, with its provision, after the support itself."""
        return tuple(lines(self.reason, lang, self.beside))


@frozen(kw_only=True)
class Finding:
    """Whether a condition of the law is met, where no money hangs on it directly.

    Args:
        what: what was asked.
        provision: where it stands.
        status: whether it is met.
        missing: the facts that are not known and could change the answer, by name.
        reason: why, as a tree in both languages.
        discretionary: met only by way of an exception that the law says is considered.
        interpretations: the readings that it rests on.
    """

    what: Text
    provision: Provision
    status: Status
    missing: tuple[str, ...]
    reason: Reason = field(repr=False)
    discretionary: bool = False
    interpretations: tuple[Interpretation, ...] = field(default=(), repr=False)

    def reasons(self, lang: Lang = "vi") -> tuple[str, ...]:
        """The reasons as lines: what decides, with its provision, after what was asked."""
        return tuple(lines(self.reason, lang))


STATUS_OF = {
    Truth.YES: Status.ELIGIBLE,
    Truth.NO: Status.NOT_ELIGIBLE,
    Truth.UNKNOWN: Status.UNDETERMINED,
}


def unknown_in(condition: Condition, facts: Facts, day: Day) -> tuple[str, ...]:
    """The facts that are not known and on which a condition still hangs, by name, sorted."""

    def decide(leaf: Condition) -> bool | None:
        outcome = truth(leaf, facts, day)
        return None if outcome is Truth.UNKNOWN else outcome is Truth.YES

    return tuple(sorted(facts_of(assuming(condition, decide))))


def find(
    what: Text,
    provision: Provision,
    condition: Condition,
    facts: Facts,
    day: Day,
    interpretations: tuple[Interpretation, ...] = (),
    grounds: tuple[Ground, ...] = (),
) -> Finding:
    """Whether a condition is met, with grounds that stand elsewhere in the law."""
    whole = with_grounds(condition, grounds)
    return Finding(
        what=what,
        provision=provision,
        status=STATUS_OF[truth(whole, facts, day)],
        missing=unknown_in(whole, facts, day),
        reason=why(condition, facts, day, what, provision, grounds),
        interpretations=interpretations,
    )


def evaluate(
    rule: Rule, facts: Facts, day: Day, level: Standard | int | None, until: date | None = None
) -> Support:
    """A rule applied to facts on a day.

    Args:
        rule: the support.
        facts: what is known.
        day: the day asked about.
        level: the standard level for rates that are multiples of it, or only its VND a month.
        until: the last day of it, where there is one.

    Raises:
        ValueError: a rate gives no whole number of VND.
    """
    standard = level.value if isinstance(level, Standard) else level
    outcome = truth(rule.whole, facts, day)
    sure: tuple[int, Rate] | None = None
    best: tuple[int, Rate] | None = None
    open_rates: list[tuple[int, Rate]] = []
    for rate in rule.rates:
        vnd = rate.vnd(standard or 0)
        holds = truth(rate.when, facts, day)
        if holds is Truth.YES and (sure is None or vnd > sure[0]):
            sure = vnd, rate
        if holds is Truth.UNKNOWN:
            open_rates.append((vnd, rate))
        if holds is not Truth.NO and (best is None or vnd > best[0]):
            best = vnd, rate
    amount = sure[0] if sure and outcome is Truth.YES else 0
    up_to = best[0] if best and outcome is not Truth.NO else 0
    if rule.goods is not None or not rule.rates:
        status = STATUS_OF[outcome]
    else:
        status = (
            Status.ELIGIBLE if amount else Status.UNDETERMINED if up_to else Status.NOT_ELIGIBLE
        )
    missing: set[str] = set()
    if status is not Status.NOT_ELIGIBLE:
        missing.update(unknown_in(rule.whole, facts, day))
        for vnd, rate in open_rates:
            if vnd > (sure[0] if sure else 0):
                missing.update(unknown_in(rate.when, facts, day))
    told = sure or best
    tree = why(rule.condition, facts, day, rule.what, rule.provision, rule.grounds)
    if outcome is Truth.YES and rule.rates and not amount:
        tree = evolve(tree, outcome=Truth.UNKNOWN if up_to else Truth.NO)
    parts: tuple[Reason, ...] = ()
    if outcome is not Truth.NO:
        parts = tuple(_of_rate(rate, facts, day) for rate in rule.rates)
    by_standard = any(rate.coefficient is not None for rate in rule.rates)
    basis = level if by_standard and isinstance(level, Standard) else None
    readings = (*rule.interpretations, *that_matter(rule.readings, facts, day))
    if basis is not None:
        parts = (*parts, _of_standard(basis)) if outcome is not Truth.NO else ()
        if basis.basis is Basis.LOCAL:
            readings = (*readings, LOCAL_STANDARD_FOR_SUPPORT)
        if basis.provision == ALREADY_RECEIVING.provision:
            readings = (*readings, ALREADY_RECEIVING)
    return Support(
        code=rule.code,
        what=rule.what,
        provision=rule.provision,
        level_provision=told[1].provision if told else None,
        coefficient=sure[1].coefficient if sure and amount else None,
        standard=standard if by_standard else None,
        amount=amount,
        up_to=up_to,
        unit=rule.unit,
        floor=rule.floor,
        status=status,
        missing=tuple(sorted(missing)),
        reason=evolve(tree, parts=(*tree.parts, *parts)),
        discretionary=rule.discretionary,
        goods=rule.goods if outcome is not Truth.NO else None,
        until=until,
        basis=basis,
        interpretations=readings,
    )


def _of_rate(rate: Rate, facts: Facts, day: Day) -> Reason:
    """A level as a part of the reasons: for whom it is, where it is not for everybody."""
    if rate.coefficient is None:
        vnd = rate.vnd(0)
        said = Text(f"mức {dong(vnd, 'vi')}", f"a level of {dong(vnd, 'en')}")
    elif rate.coefficient >= 10:
        said = Text(f"{rate.coefficient} lần mức chuẩn", f"{rate.coefficient} times the standard")
    else:
        vi, en = decimal(rate.coefficient, "vi"), decimal(rate.coefficient, "en")
        said = Text(f"hệ số {vi}", f"a coefficient of {en}")
    return Reason(
        outcome=truth(rate.when, facts, day),
        text=said,
        provision=rate.provision,
        since=since(rate.provision),
        parts=tuple(reason(part, facts, day) for part in conjuncts(rate.when)),
    )


def _of_standard(basis: Standard) -> Reason:
    """The standard level as a line of the reasons."""
    vnd = f"{basis.value:,}"
    return Reason(
        outcome=Truth.YES,
        text=Text(
            f"mức chuẩn {vnd.replace(',', '.')} đồng/tháng",
            f"a standard level of {vnd} VND a month",
        ),
        provision=basis.provision,
        since=basis.since,
    )


def highest(supports: Iterable[Support], *more: Interpretation) -> Support:
    """The one that is paid of several that are not paid together: the highest.

    Of equals the one that is due goes before the one that is only considered, then the first.
    What could still be more shows in ``up_to`` and ``missing``.

    Args:
        supports: at least one, all in the same unit.
        more: the readings by which only one is paid.

    Raises:
        ValueError: there is none, or they are in different units.
    """
    found = list(supports)
    if not found or len({each.unit for each in found}) != 1:
        msg = "the highest is chosen of one or more supports in the same unit"
        raise ValueError(msg)
    main = max(
        found,
        key=lambda each: (each.amount, each.up_to is None, each.up_to or 0, not each.discretionary),
    )
    tops = [each.up_to for each in found]
    up_to = None if None in tops else max(top for top in tops if top is not None)
    above = [
        each for each in found if each.up_to is None or (each.amount < each.up_to > main.amount)
    ]
    others = tuple(each.reason for each in found if each is not main)
    return evolve(
        main,
        up_to=up_to,
        status=(
            Status.ELIGIBLE
            if main.amount
            else Status.UNDETERMINED
            if up_to is None or up_to
            else Status.NOT_ELIGIBLE
        ),
        missing=tuple(sorted({name for each in above for name in each.missing})),
        reason=evolve(main.reason, parts=(*main.reason.parts, *others)),
        beside=main.beside + len(others),
        interpretations=(*main.interpretations, *more) if len(found) > 1 else main.interpretations,
    )
