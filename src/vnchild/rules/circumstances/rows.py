"""The circumstances of children who are given as rows of a table: facts by name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from difflib import get_close_matches
from functools import lru_cache
from typing import Final, TypeAlias

from attrs import fields

from vnchild.domain.circumstances import CircumstanceError, CircumstanceFacts, Established
from vnchild.domain.person import Household, Person, PersonError
from vnchild.domain.terms import HouseholdClass
from vnchild.law.conditions import BoolFact, FactValue, TermFact
from vnchild.law.text import Term
from vnchild.rules.circumstances import facts as declared
from vnchild.rules.circumstances.assess import circumstances
from vnchild.rules.circumstances.counts import Counts, count
from vnchild.rules.circumstances.facts import NAMES
from vnchild.rules.circumstances.findings import Circumstances
from vnchild.rules.social_assistance.facts import SCHEMA

Cell: TypeAlias = FactValue | str
"""What a row says of one fact: its value, or the code of it as in ``docs/table.md``."""

Row: TypeAlias = Mapping[str, Cell]
"""Facts of a child by name; ``None``, an empty text or an absent name is not known."""

_BIRTH: Final = "birth_date"
_ID: Final = "id"
_FACTS: Final[dict[str, BoolFact | TermFact[Term]]] = {
    name: getattr(declared, name) for name in NAMES
}
_COLUMNS: Final = frozenset({_ID, _BIRTH, *NAMES, *(fact.name for fact in SCHEMA)})
_SAID: Final = frozenset(each.name for each in fields(CircumstanceFacts))
_HOME: Final = "household"
_HOMES: Final = {each: Household(poverty=each) for each in (None, *HouseholdClass)}
_WORDS: Final[dict[str, bool]] = {"true": True, "false": False}


def circumstances_of_facts(
    facts: Row, on: date, *, established: Iterable[Established] = ()
) -> Circumstances:
    """The circumstances of a child given as facts by name, as a row of a table is.

    The names are those of the columns of a table of persons (``docs/table.md``) and the fields of
    `CircumstanceFacts`. What a table of persons holds besides is left aside; so is an adoption
    where it is not told whether the child was abandoned, which a `Person` does not hold.

    >>> found = circumstances_of_facts(
    ...     {"birth_date": "2018-03-14", "disability": "severe"}, date(2026, 6, 30)
    ... )
    >>> [group.text.en for group in found.groups]
    ['children with disabilities']

    Args:
        facts: the facts; a value is one of the package's types or its code (``"deceased"``).
        on: the day asked about.
        established: what was established.

    Raises:
        CircumstanceError: ``birth_date`` is absent, a name is nearly that of a fact, or a value
            is none of the fact's; and as `circumstances` does. No value is shown.
        NotCoveredError, PersonError: as `circumstances` does.
    """
    _check_names(tuple(facts))
    told = {
        name: _read(name, cell)
        for name, cell in facts.items()
        if cell is not None and cell != "" and name in _FACTS
    }
    if told.get("adopted") and "abandoned" not in told:
        del told["adopted"]
    said = {name: told.pop(name) for name in _SAID & told.keys()}
    poverty = told.pop(_HOME, None)
    person = Person(
        birth_date=_birth(facts.get(_BIRTH)),
        id=_id(facts.get(_ID)),
        household=_HOMES[poverty if isinstance(poverty, HouseholdClass) else None],
        **told,  # type: ignore[arg-type]
    )
    more = CircumstanceFacts(**said) if said else None  # type: ignore[arg-type]
    return circumstances(person, on, facts=more, established=established)


def count_facts(
    rows: Iterable[Row],
    on: date,
    *,
    established: Mapping[str, Iterable[Established]] | None = None,
) -> Counts:
    """Count the children of a table by group and sub-group.

    Rows of those who have turned 16 are not counted.

    >>> rows = [
    ...     {"id": "P1", "birth_date": "2018-03-14", "hiv": True},
    ...     {"id": "P2", "birth_date": "2020-06-01", "disability": "mild"},
    ... ]
    >>> count_facts(rows, date(2026, 6, 30)).total
    2

    Args:
        rows: each child once, as `circumstances_of_facts` takes it.
        on: the day asked about.
        established: what was established, by the ``id`` of the row.

    Raises:
        CircumstanceError: as `circumstances_of_facts`, for the first such row, which is named by
            its number from 1; something was established of somebody who is in no row.
        NotCoveredError: the day is before Decree 56/2017.
    """
    told = {} if established is None else {key: tuple(each) for key, each in established.items()}
    left = set(told)

    def each() -> Iterable[Circumstances]:
        for number, row in enumerate(rows, 1):
            key = row.get(_ID)
            mine = told.get(key, ()) if isinstance(key, str) else ()
            left.discard(key if isinstance(key, str) else "")
            try:
                yield circumstances_of_facts(row, on, established=mine)
            except (CircumstanceError, PersonError) as error:
                msg = f"row {number}: {error}"
                raise CircumstanceError(msg) from error

    counted = count(each())
    if left:
        msg = f"of {len(left)} of those of whom something was established there is no row"
        raise CircumstanceError(msg)
    return counted


@lru_cache(maxsize=256)
def _check_names(names: tuple[str, ...]) -> None:
    for name in names:
        if name in _COLUMNS:
            continue
        near = get_close_matches(str(name).casefold(), _COLUMNS, 1, 0.8)
        if near and near[0] not in names:
            msg = f"the fact {str(name)[:40]!r} is not known; did you mean {near[0]!r}?"
            raise CircumstanceError(msg)


def _birth(cell: Cell) -> date:
    if isinstance(cell, str):
        try:
            return date.fromisoformat(cell)
        except ValueError:
            pass
    elif isinstance(cell, date) and not isinstance(cell, datetime):
        return cell
    msg = "birth_date is required: a date, or a text of the form YYYY-MM-DD"
    raise CircumstanceError(msg)


def _id(cell: Cell) -> str | None:
    return None if cell is None else str(cell)


def _read(name: str, cell: Cell) -> bool | Term:
    fact = _FACTS[name]
    if isinstance(fact, BoolFact):
        if isinstance(cell, bool):
            return cell
        if isinstance(cell, str) and cell in _WORDS:
            return _WORDS[cell]
        wanted = "true, false"
    else:
        if isinstance(cell, fact.terms):
            return cell
        found = _codes(fact.terms).get(cell) if isinstance(cell, str) else None
        if found is not None:
            return found
        wanted = ", ".join(_codes(fact.terms))
    msg = f"{name} is one of {wanted}, or empty (not known)"
    raise CircumstanceError(msg)


@lru_cache(maxsize=64)
def _codes(terms: type[Term]) -> dict[str, Term]:
    return {str(each.value): each for each in terms}
