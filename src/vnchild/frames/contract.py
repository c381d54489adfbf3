"""The table of persons: its columns and the values that they take, generated from the facts.

One row a person; only ``birth_date`` is required; an absent column or an empty cell is an unknown
fact. Vietnamese labels are accepted, and case, tone marks and spaces are forgiven; anything else
is an error.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from difflib import get_close_matches
from functools import lru_cache
from typing import Final

from vnchild.frames.problems import Problem, TableError, Unreadable, same
from vnchild.law.conditions import AgeFact, BoolFact, CountFact, Fact, FactValue, TermFact
from vnchild.law.text import Term, Text, unmarked
from vnchild.rules.social_assistance.facts import SCHEMA

ID: Final = "id"
COLUMNS: Final[tuple[str, ...]] = (ID, *(fact.name for fact in SCHEMA))
"""The columns of a table of persons."""

RESULT_COLUMNS: Final[tuple[str, ...]] = (
    "status",
    "clause",
    "coefficient",
    "standard",
    "amount",
    "up_to",
    "also",
    "provision",
    "missing",
)
"""The columns of an assessed table, after ``id``."""

REQUIRED: Final = "birth_date"

TRUE_LABELS: Final = ("true", "có", "đúng", "yes", "1", "t", "y")
FALSE_LABELS: Final = ("false", "không", "sai", "no", "0", "f", "n")

MAX_COUNT: Final = 99
"""The most children of one person that a table is believed to hold."""


BLANKS: Final = " \t\r\n"
"""What may stand around a cell without being part of it."""


def folded(text: str) -> str:
    """A label without case, tone marks and spaces, as labels are compared."""
    return "".join(c for c in unmarked(text) if not (c.isspace() or c == "_"))


@lru_cache(maxsize=64)
def labels(fact: Fact) -> Mapping[str, FactValue]:
    """Every label that a column accepts, folded, with what it stands for."""
    found: dict[str, FactValue] = {}
    pairs: list[tuple[str, FactValue]] = []
    if isinstance(fact, BoolFact):
        pairs = [
            *((label, True) for label in TRUE_LABELS),
            *((label, False) for label in FALSE_LABELS),
        ]
    elif isinstance(fact, TermFact):
        for term in fact.terms:
            names = (term.value, term.name, term.text.vi, term.text.en, *term.aliases)
            pairs.extend((name, term) for name in names)
    for label, value in pairs:
        if found.setdefault(folded(label), value) is not value:
            msg = f"the label {label!r} of {fact.name} stands for two values"
            raise TypeError(msg)
    return found


def allowed(fact: Fact) -> Text:
    """What a column may hold, in words."""
    match fact:
        case AgeFact():
            return Text(
                "ngày viết theo dạng YYYY-MM-DD, ví dụ 2023-05-01",
                "a date is written YYYY-MM-DD, as 2023-05-01",
            )
        case BoolFact():
            return Text(
                "được ghi true (có), false (không) hoặc để trống",
                "allowed are true, false (có, không) or an empty cell",
            )
        case CountFact():
            return Text(
                f"được ghi số nguyên từ 0 đến {MAX_COUNT} hoặc để trống",
                f"allowed are whole numbers from 0 to {MAX_COUNT} or an empty cell",
            )
        case TermFact(terms=terms):
            names = ", ".join(f"{term.value} ({term.text.vi})" for term in terms)
            return Text(f"được ghi {names} hoặc để trống", f"allowed are {names} or an empty cell")
        case _:
            return Text("được ghi chữ bất kỳ", "allowed is any text")


NO_SUCH_DAY: Final = Text("không có ngày đó", "there is no such day")
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def read_cell(fact: Fact, text: str) -> FactValue:
    """What a cell says of a fact; an empty cell says nothing.

    Raises:
        Unreadable: it is none of the values allowed.
    """
    stripped = text.strip(BLANKS)
    if not stripped:
        return None
    if isinstance(fact, AgeFact):
        return _read_date(stripped)
    if isinstance(fact, CountFact):
        if re.fullmatch(r"0{0,9}\d{1,2}", stripped, re.ASCII):
            return int(stripped)
        raise Unreadable
    found = labels(fact).get(folded(stripped))
    if found is None:
        raise Unreadable
    return found


def _read_date(text: str) -> date:
    if not _ISO.fullmatch(text):
        raise Unreadable
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Unreadable(NO_SUCH_DAY) from None


def shown(fact_name: str, value: str) -> Text:
    """A value as an error may show it.

    What tells of HIV is never shown, and of a number that may be a personal one only the last
    digits are.
    """
    if fact_name == "hiv":
        return Text(
            "giá trị (không hiển thị vì là thông tin nhạy cảm)",
            "the value (not shown: it is sensitive)",
        )
    moment = re.match(r"\s*\d{4}-\d{2}-\d{2}[T ]\d{2}:", value)
    if moment is None and re.search(r"\d(?:[ .\u00a0\u2013-]?\d){8}", value):
        return same(repr(f"…{value.strip()[-3:]}"))
    return same(repr(value if len(value) <= 40 else value[:39] + "…"))


def canonical(value: FactValue) -> str | int | bool | date | None:
    """A value of a fact as it stands in a column."""
    return str(value.value) if isinstance(value, Term) else value


def check_columns(names: list[str], *, results: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Check the names of a table's columns; the ones that are not used are given back.

    Args:
        names: the names, in order.
        results: names that the table must not have, because result columns will have them.

    Raises:
        TableError: ``birth_date`` is not among them, one stands twice, or one is nearly that of a
            column of the contract.
    """
    problems: list[Text] = []
    unused: list[str] = []
    near = meant(names)
    for name in dict.fromkeys(names):
        if names.count(name) > 1:
            times = names.count(name)
            problems.append(
                Text(
                    f"cột {name!r} có {times} lần trong dòng tiêu đề",
                    f"the column {name!r} stands {times} times in the header",
                )
            )
        if name in COLUMNS:
            continue
        if name in results:
            problems.append(
                Text(
                    f"cột {name!r} trùng tên với cột kết quả; hãy đổi tên",
                    f"the column {name!r} has the name of a result column; rename it",
                )
            )
            continue
        if name in near:
            problems.append(
                Text(
                    f"cột {name!r} không có trong quy ước; có phải là {near[name]!r}?",
                    f"the column {name!r} is not known; did you mean {near[name]!r}?",
                )
            )
        else:
            unused.append(name)
    if REQUIRED not in names and not any(repr(REQUIRED) in problem.en for problem in problems):
        listed = ", ".join(repr(name) for name in names[:12])
        problems.append(
            Text(
                f"phải có cột {REQUIRED!r}; các cột tìm thấy: {listed or 'không có'}",
                f"the column {REQUIRED!r} is required; the columns found are {listed or 'none'}",
            )
        )
    if problems:
        raise TableError(tuple(Problem(problem) for problem in problems))
    return tuple(unused)


def meant(names: Sequence[str]) -> dict[str, str]:
    """The columns that others, of nearly the same name or a Vietnamese one, may stand for."""
    by_folded = {folded("ngày sinh"): REQUIRED}
    by_folded |= {folded(fact.text.vi): fact.name for fact in SCHEMA if fact.name != REQUIRED}
    by_folded |= {folded(name): name for name in COLUMNS}
    found: dict[str, str] = {}
    for name in dict.fromkeys(names):
        if name in COLUMNS or name in RESULT_COLUMNS:
            continue
        near = by_folded.get(folded(name)) or next(
            iter(get_close_matches(name.casefold(), COLUMNS, 1, 0.8)), None
        )
        if near is not None and near not in names:
            found[name] = near
    return found


def as_markdown() -> str:
    """The contract of a table's columns as a Markdown table, in both languages."""
    lines = [
        "| column | what it says | values |",
        "| --- | --- | --- |",
        f"| `{ID}` | any text; kept as it is | |",
    ]
    for each in SCHEMA:
        what = f"{each.text.en} / {each.text.vi}"
        match each:
            case AgeFact():
                what = "day of birth / ngày sinh; required"
                values = "a date, `YYYY-MM-DD`"
            case BoolFact():
                values = "`true` (có), `false` (không)"
            case CountFact():
                values = f"a whole number from 0 to {MAX_COUNT}"
            case TermFact(terms=terms):
                values = "<br>".join(
                    f"`{t.value}`: {t.text.en} / {'; '.join((t.text.vi, *t.aliases))}"
                    for t in terms
                )
            case _:
                values = ""
        lines.append(f"| `{each.name}` | {what} | {values} |")
    return "\n".join(lines) + "\n"
