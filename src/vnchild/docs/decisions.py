"""A condition as a decision table: a row for each way in which it can hold, a column for each fact.

The rows are the disjunctive form of the condition. Rows that cannot be (a fact that is two things
at once) and rows that another one covers are left out, and rows that differ in one fact only are
joined where that says the same.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import product
from typing import TypeAlias

from attrs import frozen

from vnchild.docs.markdown import table
from vnchild.docs.phrases import AND, bound_text, denied_text, members_text
from vnchild.docs.sentences import inward
from vnchild.law.conditions import (
    Age,
    And,
    AtLeast,
    BoolFact,
    BornFrom,
    Bound,
    Condition,
    Fact,
    Holds,
    Not,
    OneOf,
    Or,
    TermFact,
    fact_of,
    leaves,
)
from vnchild.law.text import Lang, Term, Text

MOST_ROWS = 400
"""More rows than this help nobody."""

NOT_ASKED = "—"
"""What stands where a row does not ask for a fact."""

_YES = Text("có", "yes")
_NO = Text("không", "no")
_KNOWN = Text("đã rõ", "known")
_FEW = 3
"""Up to so many values of a list are named, of more those that they are not."""

Literal: TypeAlias = tuple[Condition, bool]
"""A leaf, and whether it holds."""


class DecisionError(ValueError):
    """A condition has more ways to hold than a table can show."""


@frozen
class Cell:
    """What a row asks of one fact.

    Args:
        fact: the fact.
        values: the values that it may have, of a fact with a closed list; else ``None``.
        bounds: the leaves that hold or do not, of a fact without one.
    """

    fact: Fact
    values: frozenset[bool | Term] | None
    bounds: tuple[Literal, ...] = ()

    def condition(self) -> Condition:
        """The same as a condition."""
        if self.values is None:
            parts = tuple(leaf if so else Not(leaf) for leaf, so in self.bounds)
            return parts[0] if len(parts) == 1 else And(parts)
        if isinstance(self.fact, BoolFact):
            return Or(
                tuple(
                    Holds(self.fact, bool(value)) for value in (True, False) if value in self.values
                )
            )
        chosen = tuple(each for each in _every(self.fact) if each in self.values)
        return OneOf(self.fact, tuple(each for each in chosen if isinstance(each, Term)))

    def text(self, lang: Lang) -> str:
        """The words of the cell."""
        if self.values is None:
            return f" {AND[lang]} ".join(bound_text(leaf, lang, so=so) for leaf, so in self.bounds)
        if isinstance(self.fact, BoolFact):
            words = [
                word.in_(lang)
                for value, word in ((True, _YES), (False, _NO))
                if value in self.values
            ]
            return " / ".join(words)
        every = [each for each in _every(self.fact) if isinstance(each, Term)]
        chosen = [each for each in every if each in self.values]
        rest = [each for each in every if each not in self.values]
        if not rest and len(chosen) > _FEW:
            return _KNOWN.in_(lang)
        if len(rest) == 1 and len(chosen) > _FEW:
            return denied_text(members_text(self.fact, rest, lang), rest, lang)
        return members_text(self.fact, chosen, lang)


Column: TypeAlias = tuple[str, Sequence[str]]
"""A column of a table: its head, and a text for each row."""

Row: TypeAlias = tuple[Cell, ...]
"""One way in which a condition holds: what it asks of each fact that it asks for."""


@frozen
class DecisionTable:
    """The ways in which a condition can hold.

    Args:
        facts: the facts that it asks for, in the order in which it names them.
        rows: the ways; none if it never holds, one without cells if it always does.
    """

    facts: tuple[Fact, ...]
    rows: tuple[Row, ...]

    def condition(self) -> Condition:
        """The table as a condition again."""
        return Or(tuple(And(tuple(cell.condition() for cell in row)) for row in self.rows))

    def markdown(
        self,
        lang: Lang,
        *,
        after: Sequence[Column] = (),
        heads: Mapping[str, str] | None = None,
        without: Container[str] = (),
    ) -> str:
        """The table, a dash where a row does not ask for a fact.

        Args:
            lang: the language.
            after: columns that follow those of the facts.
            heads: other words, or links, at the head of some facts, by name.
            without: the facts, by name, that stand elsewhere.
        """
        shown = [fact for fact in self.facts if fact.name not in without]
        named = heads or {}
        head = [named.get(fact.name, fact.text.in_(lang)) for fact in shown]
        rows = []
        for number, row in enumerate(self.rows):
            asked = {cell.fact.name: cell for cell in row}
            cells = [
                asked[fact.name].text(lang) if fact.name in asked else NOT_ASKED for fact in shown
            ]
            rows.append([str(number + 1), *cells, *(values[number] for _, values in after)])
        return table(["#", *head, *(name for name, _ in after)], rows)


@lru_cache(maxsize=1024)
def decision_table(condition: Condition) -> DecisionTable:
    """The decision table of a condition.

    Raises:
        DecisionError: it has more than `MOST_ROWS` ways to hold.
    """
    facts = tuple(dict.fromkeys(fact_of(leaf) for leaf in leaves(condition)))
    order = {fact.name: number for number, fact in enumerate(facts)}
    rows: list[dict[str, Cell]] = []
    for literals in _ways(inward(condition)):
        row = _row(literals)
        if row is not None and row not in rows:
            rows.append(row)
        if len(rows) > MOST_ROWS:
            msg = f"more than {MOST_ROWS} ways to hold"
            raise DecisionError(msg)
    joined = _joined(_uncovered(rows))
    return DecisionTable(
        facts,
        tuple(
            tuple(sorted(row.values(), key=lambda cell: order[cell.fact.name])) for row in joined
        ),
    )


def _ways(condition: Condition) -> Iterator[tuple[Literal, ...]]:
    match condition:
        case Or(parts):
            for part in parts:
                yield from _ways(part)
        case And(parts):
            for chosen in product(*(tuple(_ways(part)) for part in parts)):
                yield tuple(literal for each in chosen for literal in each)
        case Not(leaf):
            yield ((leaf, False),)
        case _:
            yield ((condition, True),)


def _every(fact: Fact) -> tuple[bool | Term, ...]:
    if not isinstance(fact, BoolFact | TermFact):
        return ()
    return tuple(each for each in fact.values if isinstance(each, bool | Term))


def _row(literals: Sequence[Literal]) -> dict[str, Cell] | None:
    """What a way asks of each fact, ``None`` if it cannot be."""
    values: dict[str, frozenset[bool | Term]] = {}
    bounds: dict[str, list[Literal]] = {}
    facts: dict[str, Fact] = {}
    for leaf, so in literals:
        fact = fact_of(leaf)
        facts[fact.name] = fact
        wanted: frozenset[bool | Term] | None = None
        match leaf:
            case Holds(_, expected):
                wanted = frozenset({expected is so})
            case OneOf(_, members):
                wanted = frozenset(members) if so else frozenset(_every(fact)) - frozenset(members)
        if wanted is None:
            bounds.setdefault(fact.name, []).append((leaf, so))
        else:
            values[fact.name] = values.get(fact.name, wanted) & wanted
            if not values[fact.name]:
                return None
    row = {name: Cell(facts[name], found) for name, found in values.items()}
    for name, found in bounds.items():
        tight = _tightest(found)
        if tight is None:
            return None
        row[name] = Cell(facts[name], None, tight)
    return row


def _low(literal: Literal) -> bool:
    """Whether a bound is one from below."""
    leaf, so = literal
    return (isinstance(leaf, Age) and leaf.bound is not Bound.FROM) is not so


def _rank(literal: Literal) -> tuple[int, int]:
    """Where on its scale a bound lies; an age ``until`` N lies just after ``from`` N."""
    leaf, _ = literal
    match leaf:
        case Age(_, bound, years):
            return years, 1 if bound is Bound.UNTIL else 0
        case AtLeast(_, number):
            return number, 0
        case BornFrom(_, day):
            return day.toordinal(), 0
        case _:
            return 0, 0


def _tightest(found: list[Literal]) -> tuple[Literal, ...] | None:
    """The narrowest bounds, ``None`` if nothing lies between them."""
    kinds = {type(leaf) for leaf, _ in found}
    kept: list[Literal] = []
    for kind in (Age, AtLeast, BornFrom):
        if kind not in kinds:
            continue
        mine = [each for each in found if isinstance(each[0], kind)]
        lows = sorted((each for each in mine if _low(each)), key=_rank)
        highs = sorted((each for each in mine if not _low(each)), key=_rank)
        if lows and highs and _rank(lows[-1]) >= _rank(highs[0]):
            return None
        kept += lows[-1:] + highs[:1]
    return tuple(kept)


def _covers(wide: dict[str, Cell], narrow: dict[str, Cell]) -> bool:
    """Whether every person of one row is one of the other."""
    for name, cell in wide.items():
        other = narrow.get(name)
        if other is None:
            return False
        if cell.values is not None and other.values is not None:
            if not other.values <= cell.values:
                return False
        elif _tightest([*cell.bounds, *other.bounds]) != other.bounds:
            return False
    return True


def _uncovered(rows: list[dict[str, Cell]]) -> list[dict[str, Cell]]:
    kept: list[dict[str, Cell]] = []
    for row in rows:
        if any(_covers(other, row) for other in kept):
            continue
        kept = [other for other in kept if not _covers(row, other)]
        kept.append(row)
    return kept


def _joined(rows: list[dict[str, Cell]]) -> list[dict[str, Cell]]:
    """Rows that differ in the values of one fact only, as one."""
    while True:
        for one, two in ((a, b) for n, a in enumerate(rows) for b in rows[n + 1 :]):
            together = _one_of_two(one, two)
            if together is not None:
                position = rows.index(one)
                rows = [row for row in rows if row is not one and row is not two]
                rows.insert(position, together)
                rows = _uncovered(rows)
                break
        else:
            return rows


def _one_of_two(one: dict[str, Cell], two: dict[str, Cell]) -> dict[str, Cell] | None:
    if one.keys() != two.keys():
        return None
    differing = [name for name in one if one[name] != two[name]]
    if len(differing) != 1:
        return None
    (name,) = differing
    mine, theirs = one[name].values, two[name].values
    if mine is None or theirs is None:
        return None
    return {**one, name: Cell(one[name].fact, mine | theirs)}
