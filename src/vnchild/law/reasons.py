"""The reading of conditions that gives reasons: a tree, a line for each condition.

Each reason tells the fact, the threshold, the provision, and since when that is law; for a refusal
as well as for a grant.
"""

from __future__ import annotations

from datetime import date

from attrs import field, frozen

from vnchild.law.age import Day, age
from vnchild.law.conditions import (
    Age,
    And,
    AtLeast,
    BornFrom,
    Bound,
    Condition,
    Facts,
    Holds,
    Not,
    OneOf,
    Or,
    fact_of,
)
from vnchild.law.provision import Provision
from vnchild.law.text import Lang, Term, Text
from vnchild.law.text import day as day_text
from vnchild.law.truth import Truth, truth

UNKNOWN = Text("chưa rõ", "not known")


@frozen(kw_only=True)
class Reason:
    """One line of an explanation, with those below it; the ``repr`` tells only the outcome.

    Args:
        outcome: whether it holds, does not, or cannot be told.
        text: what was asked, with the threshold.
        fact: the name of the fact asked for, of a leaf.
        value: what the fact is for this person, of a leaf.
        provision: where it stands, where it has a provision of its own.
        since: since when that is law; ``None`` where not verified.
        denied: whether the text says that the fact is not so, of a leaf.
        parts: the reasons below.
    """

    outcome: Truth
    text: Text = field(repr=False)
    fact: str | None = field(default=None, repr=False)
    value: Text | None = field(default=None, repr=False)
    provision: Provision | None = field(default=None, repr=False)
    since: date | None = field(default=None, repr=False)
    denied: bool = field(default=False, repr=False)
    parts: tuple[Reason, ...] = field(default=(), repr=False)


def describe(condition: Condition) -> Text:
    """A leaf as words, with its threshold.

    Raises:
        TypeError: it is not a leaf.
    """
    match condition:
        case Holds(fact, expected):
            return fact.text if expected else fact.denied or _not(fact.text)
        case OneOf(fact, members):
            return Text(
                f"{fact.text.vi}: {'; '.join(each.text.vi for each in members)}",
                f"{fact.text.en}: {'; '.join(each.text.en for each in members)}",
            )
        case AtLeast(fact, number):
            return Text(f"{fact.text.vi}: từ {number} trở lên", f"{fact.text.en}: {number} or more")
        case Age(_, Bound.FROM, years):
            return Text(f"từ đủ {years} tuổi", f"{years} years of age or more")
        case Age(_, Bound.BELOW, years):
            return Text(f"dưới {years} tuổi", f"under {years} years of age")
        case Age(_, Bound.UNTIL, years):
            return Text(f"không quá {years} tuổi", f"not past the birthday of {years}")
        case BornFrom(_, first):
            return Text(f"sinh từ ngày {first:%d/%m/%Y}", f"born on {first} or later")
        case _:
            msg = f"{type(condition).__name__} is not a leaf of the language of conditions"
            raise TypeError(msg)


def reason(condition: Condition, facts: Facts, day: Day) -> Reason:
    """Why a condition holds, does not, or cannot be told, for these facts on a day."""
    outcome = truth(condition, facts, day)
    match condition:
        case And(parts):
            return Reason(
                outcome=outcome,
                text=Text("tất cả các điều kiện", "all of these"),
                parts=tuple(reason(part, facts, day) for part in parts),
            )
        case Or(parts):
            return Reason(
                outcome=outcome,
                text=Text("một trong các điều kiện", "one of these"),
                parts=tuple(reason(part, facts, day) for part in parts),
            )
        case Not(part):
            return Reason(
                outcome=outcome,
                text=Text("không thuộc trường hợp", "not so"),
                parts=(reason(part, facts, day),),
            )
        case _:
            fact = fact_of(condition)
            return Reason(
                outcome=outcome,
                text=describe(condition),
                fact=fact.name,
                value=_value(condition, facts, day),
                denied=isinstance(condition, Holds) and not condition.expected,
            )


def _not(text: Text) -> Text:
    return Text(f"không: {text.vi}", f"not: {text.en}")


def _value(leaf: Condition, facts: Facts, day: Day) -> Text:
    value = facts.get(fact_of(leaf).name)
    if value is None:
        return UNKNOWN
    if isinstance(value, Term):
        return value.text
    if isinstance(value, bool):
        return Text("có", "yes") if value else Text("không", "no")
    if isinstance(value, date):
        years = age(value, day.on, day.leap)
        return Text(
            f"{years} tuổi, sinh ngày {day_text(value, 'vi')}",
            f"{years} years, born on {day_text(value, 'en')}",
        )
    return Text(str(value), str(value))


MARKS = {Truth.YES: "[+]", Truth.NO: "[-]", Truth.UNKNOWN: "[?]"}
"""How an outcome is marked in text: it holds, it does not, it is not known."""


def leaves_of(tree: Reason) -> tuple[Reason, ...]:
    """The leaves below a reason that settle it: of a refusal those that fail, and so on."""
    if not tree.parts:
        return (tree,)
    wanted = [part for part in tree.parts if part.outcome is tree.outcome] or list(tree.parts)
    return tuple(leaf for part in wanted for leaf in leaves_of(part))


def cited(tree: Reason, lang: Lang) -> str:
    """The provision of a reason with since when it is law, in brackets; empty without one."""
    if tree.provision is None:
        return ""
    since = ""
    if tree.since is not None:
        since = f", {'từ' if lang == 'vi' else 'since'} {day_text(tree.since, lang)}"
    return f" ({tree.provision.in_(lang)}{since})"
