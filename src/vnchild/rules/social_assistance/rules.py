"""The shape of the law on the monthly social allowance: groups, levels, and what stacks.

A `Group` is a clause of Article 5, or a point of one where the clause has points. A `Level` is a
coefficient of Article 6(1). `Rules` is the whole as it stands on a day. The decrees themselves are
in modules named after them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from fractions import Fraction

from attrs import evolve, field, frozen

from vnchild.law.age import LeapBirthday
from vnchild.law.conditions import ALWAYS, Condition, CountFact
from vnchild.law.errors import LawConflictError
from vnchild.law.near import meant
from vnchild.law.provision import Provision
from vnchild.law.text import Text


@frozen
class Level:
    """A coefficient of Article 6(1).

    Args:
        tenths: the coefficient in tenths: 25 is 2.5.
        provision: where it stands.
        when: for whom within the group.
        per: the persons for each of whom it is paid once (clause 4); empty if it is paid once.
    """

    tenths: int
    provision: Provision
    when: Condition = ALWAYS
    per: tuple[CountFact, ...] = ()

    @property
    def coefficient(self) -> Fraction:
        """The coefficient, exact."""
        return Fraction(self.tenths, 10)


@frozen(kw_only=True)
class Group:
    """A group of beneficiaries of Article 5.

    Args:
        code: its short name, ``1.b`` or ``6``.
        clause: the number of its clause.
        provision: where it stands.
        text: who they are.
        clause_text: who the people of the clause are.
        condition: who belongs, but for the exception.
        levels: what they get.
        unless: clauses or groups whose people do not belong to this one. Such a group's level is
            always higher, so the exception never changes an amount (a test holds it to that).
    """

    code: str
    clause: int
    provision: Provision
    text: Text
    clause_text: Text
    condition: Condition
    levels: tuple[Level, ...]
    unless: tuple[str, ...] = ()


@frozen(kw_only=True)
class Bar:
    """What keeps a person from the allowance altogether.

    Args:
        condition: who is kept from it.
        provision: where it stands.
        text: what is said to them.
        clear: what is said of the others.
    """

    condition: Condition
    provision: Provision
    text: Text
    clear: Text = Text(
        "không đang được chăm sóc, nuôi dưỡng tại cơ sở trợ giúp xã hội",
        "not cared for in a social assistance facility",
    )


class Comparison(Enum):
    """What "the highest level" of Article 6(2) compares for a parent of several children."""

    LEVELS = "levels"
    COEFFICIENTS = "coefficients"


class Stacking(Enum):
    """What a poor single parent gets of clauses 5, 6 and 8 beside clause 4."""

    HIGHEST = "highest"
    ALL = "all"


@frozen(kw_only=True, eq=False)
class Rules:
    """The law on the monthly allowance as it stands: Articles 5 and 6 and what bars from it.

    Args:
        name: what it is called in explanations.
        article_5: the provision of the list of groups.
        groups: the groups in the order of the article.
        stacking_provision: Article 6(2).
        single_parent: the clause whose allowance stacks.
        stacks_with: the clauses that it stacks with.
        bar: what keeps from the allowance altogether.
        leap: the reading of birthdays on 29 February.
        comparison: the reading of "the highest level".
        stacking: the reading of "clauses 5, 6 and 8".
        ended: what ended groups of these rules, to be told to whom it may concern.
        pair_beats_single: whether the pair is taken where it is more than the highest level
            of the other clauses.

    Raises:
        LawConflictError: two groups have the same code, or an exception names no group.
    """

    name: Text
    article_5: Provision
    groups: tuple[Group, ...]
    stacking_provision: Provision
    single_parent: int = 4
    stacks_with: tuple[int, ...] = (5, 6, 8)
    bar: Bar | None
    leap: LeapBirthday = LeapBirthday.FEBRUARY_28
    comparison: Comparison = Comparison.LEVELS
    stacking: Stacking = Stacking.HIGHEST
    pair_beats_single: bool = True
    ended: Text | None = None
    by_code: Mapping[str, Group] = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        by_code: dict[str, Group] = {}
        for group in self.groups:
            if group.code in by_code:
                msg = (
                    f"{self.name.en}: {by_code[group.code].provision.en} and "
                    f"{group.provision.en} are both called {group.code}"
                )
                raise LawConflictError(msg)
            by_code[group.code] = group
        object.__setattr__(self, "by_code", by_code)
        for group in self.groups:
            for name in group.unless:
                if not self.named(name):
                    msg = (
                        f"{group.provision.en} excepts {name}, which is no group. Where {name} "
                        f"ends, first take it out of the `unless` of {group.code}; if its people "
                        "are still excepted, ask for `~` their condition there"
                    )
                    raise LawConflictError(msg)

    def named(self, name: str) -> tuple[Group, ...]:
        """The groups of a clause (``"5"``) or the one with a code (``"5.a"``)."""
        if name in self.by_code:
            return (self.by_code[name],)
        return tuple(group for group in self.groups if str(group.clause) == name)

    def without(self, *codes: str, because: Text) -> Rules:
        """These rules with some groups ended, and what ended them.

        Args:
            *codes: those of the groups that end, each point of a clause by its own: ``"5.b"``.
            because: what ended them.

        Raises:
            LawConflictError: no group has such a code, or one that is left excepts the people of
                one that ends.
        """
        self._check(codes)
        left = tuple(g for g in self.groups if g.code not in codes)
        return evolve(self, groups=left, ended=because)

    def changing(self, codes: Iterable[str], change: Callable[[Group], Group]) -> Rules:
        """These rules with some groups changed.

        Raises:
            LawConflictError: no group has such a code.
        """
        wanted = tuple(codes)
        self._check(wanted)
        return evolve(self, groups=tuple(change(g) if g.code in wanted else g for g in self.groups))

    def _check(self, codes: Iterable[str]) -> None:
        """Check that there is a group with each code.

        Raises:
            LawConflictError: there is none with one of them.
        """
        for code in codes:
            if code in self.by_code:
                continue
            fellows = ", ".join(each.code for each in self.named(code.partition(".")[0]))
            told = f"{meant(code, self.by_code)}the groups are {', '.join(self.by_code)}"
            if fellows:
                told = f"{meant(code, self.by_code)}of that clause there are: {fellows}"
            msg = f"{self.name.en}: no group {code!r}; {told}"
            raise LawConflictError(msg)


@frozen
class Point:
    """A point of a clause of Article 5, before it is made a `Group` by `clause`."""

    letter: str
    text: Text
    condition: Condition
    levels: tuple[Level, ...] = ()
    unless: tuple[str, ...] = ()


def clause(
    article: Provision,
    number: int,
    text: Text,
    *,
    when: Condition = ALWAYS,
    levels: tuple[Level, ...] = (),
    points: tuple[Point, ...] = (),
    unless: tuple[str, ...] = (),
) -> tuple[Group, ...]:
    """A clause of Article 5 as groups: one, or one for each of its points.

    Args:
        article: the provision of the article.
        number: the number of the clause.
        text: whom the clause is about.
        when: what all its people have in common.
        levels: what they get, where the points do not say it themselves.
        points: the points, in order.
        unless: the exception, for a clause without points.
    """
    if not points:
        return (
            Group(
                code=str(number),
                clause=number,
                provision=Provision(article.document, article.article, number),
                text=text,
                clause_text=text,
                condition=when,
                levels=levels,
                unless=unless,
            ),
        )
    return tuple(
        Group(
            code=f"{number}.{point.letter}",
            clause=number,
            provision=Provision(article.document, article.article, number, point.letter),
            text=point.text,
            clause_text=text,
            condition=when & point.condition,
            levels=point.levels or levels,
            unless=point.unless,
        )
        for point in points
    )
