"""What is wrong with a table, told to people in Vietnamese and English.

Every cell that is wrong is kept; the words gather those that are wrong in the same way.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from attrs import field, frozen

from vnchild.law.errors import VnchildError
from vnchild.law.text import Lang, Text
from vnchild.law.text import grouped as figure

SHOWN: Final = 20
"""How many groups of problems are told in words."""

_SPANS: Final = 4
"""How many stretches of rows of a group are named."""

_LONG: Final = 60
"""What is allowed in a column is told once if it takes more letters than this."""


def same(words: str) -> Text:
    """Words that are the same in both languages, as a value of a cell is."""
    return Text(words, words)


@frozen
class Problem:
    """Something in a table that the contract does not allow.

    Args:
        message: what is allowed, or what is wrong with the whole.
        row: the row, counted from 1, the header not counted; ``None`` if rows have no numbers.
        column: the column, ``None`` if the problem is not one of a cell.
        cell: what stands there, as far as it may be shown.
        line: the line of the file on which the row begins, the first line being 1; ``None`` if the
            table is not of lines.
    """

    message: Text
    row: int | None = None
    column: str | None = None
    cell: Text | None = field(default=None)
    line: int | None = None

    @property
    def allowed(self) -> str:
        """What is allowed, in English."""
        return self.message.en

    @property
    def value(self) -> str | None:
        """What stands there, as far as it may be shown, in English."""
        return None if self.cell is None else self.cell.en

    def in_(self, lang: Lang) -> str:
        """The problem in one line, in Vietnamese or English."""
        return ProblemGroup((self,)).in_(lang)

    def __str__(self) -> str:
        return self.in_("en")


@frozen
class ProblemGroup:
    """Cells of a column that hold the same and are wrong for the same reason.

    Args:
        problems: at least one, in the order of the rows.
    """

    problems: tuple[Problem, ...]

    def in_(self, lang: Lang, *, brief: bool = False) -> str:
        """The group in one line.

        Args:
            lang: the language.
            brief: whether to point to an earlier line for what is allowed.
        """
        one = self.problems[0]
        message = one.message.in_(lang)
        if one.column is None:
            return message
        if brief:
            message = _SEE.in_(lang)
        cell = "" if one.cell is None else one.cell.in_(lang)
        where = self._where(lang)
        if lang == "vi":
            return f"{where}cột {one.column}: {cell} không hợp lệ; {message}"
        return f"{where}column {one.column}: {cell} is not allowed; {message}"

    def _where(self, lang: Lang) -> str:
        rows = [(each.row, each.line) for each in self.problems if each.row is not None]
        if not rows:
            return ""
        spans = list(_spans([row for row, _ in rows]))
        named = spans[:_SPANS]
        dash = "–" if lang == "vi" else "-"

        def listed(at: dict[int, int]) -> str:
            return ", ".join(
                str(at[first]) if first == last else f"{at[first]}{dash}{at[last]}"
                for first, last in named
            )

        told = listed({row: row for row, _ in rows})
        left = len(rows) - sum(last - first + 1 for first, last in named)
        if left:
            told += f" {_MORE_ROWS.in_(lang).format(figure(left, lang))}"
        if len(rows) > 1:
            told += f" ({_CELLS.in_(lang).format(figure(len(rows), lang))})"
        lines = {row: line for row, line in rows if line is not None}
        many = len(rows) > 1
        if len(lines) < len(rows):
            return f"{_ROW[many].in_(lang)} {told}, "
        line = _LINE[many].in_(lang).format(listed(lines) + (", …" if left else ""))
        return f"{line}, {_ROW_TOO[many].in_(lang)} {told}, "


_ROW = (Text("dòng", "row"), Text("dòng", "rows"))
_ROW_TOO = (Text("dòng dữ liệu", "row"), Text("dòng dữ liệu", "rows"))
_LINE = (
    Text("dòng {} của tệp", "line {} of the file"),
    Text("dòng {} của tệp", "lines {} of the file"),
)
_CELLS = Text("{} ô", "{} cells")
_MORE_ROWS = Text("và {} dòng khác", "and {} others")
_SEE = Text("xem ở trên", "see above")
_LEFT = Text("và {} lỗi khác; {}", "and {} more; {}")
_ALL = Text("xem .problems", "see .problems")


def _spans(rows: Iterable[int]) -> Iterator[tuple[int, int]]:
    """The stretches of rows that follow each other."""
    first = last = None
    for row in rows:
        if first is None or last is None:
            first = last = row
        elif row <= last + 1:
            last = row
        else:
            yield first, last
            first = last = row
    if first is not None and last is not None:
        yield first, last


def grouped(problems: Sequence[Problem]) -> tuple[ProblemGroup, ...]:
    """Problems with those of equal cells of a column together, by the first of each."""
    groups: dict[object, list[Problem]] = {}
    for number, each in enumerate(problems):
        key = number if each.column is None else (each.column, each.cell, each.message)
        groups.setdefault(key, []).append(each)
    return tuple(ProblemGroup(tuple(each)) for each in groups.values())


def told(problems: Sequence[Problem], lang: Lang, rest: Text = _ALL) -> tuple[str, ...]:
    """Problems in words: a line for each of the first groups, and how many are left.

    Args:
        problems: what was found.
        lang: the language.
        rest: where those that are left can be seen.
    """
    groups = grouped(problems)
    lines: list[str] = []
    before: set[tuple[str | None, Text]] = set()
    for group in groups[:SHOWN]:
        one = group.problems[0]
        about = one.column, one.message
        brief = about in before and len(one.message.in_(lang)) > _LONG
        before.add(about)
        lines.append(group.in_(lang, brief=brief))
    left = sum(len(group.problems) for group in groups[SHOWN:])
    if left:
        lines.append(_LEFT.in_(lang).format(figure(left, lang), rest.in_(lang)))
    return tuple(lines)


class TableError(VnchildError):
    """A table of persons that cannot be read; ``problems`` holds all that was found.

    Its words put equal cells of a column into one line, and end after 20 lines and one more.
    """

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(problems)
        self.problems = problems

    def in_(self, lang: Lang) -> str:
        """What was found, in Vietnamese or English."""
        return "\n".join(told(self.problems, lang))

    def __str__(self) -> str:
        return self.in_("en")

    def __repr__(self) -> str:
        return f"TableError({len(self.problems):,} problems)"


class Unreadable(ValueError):  # noqa: N818
    """A cell that cannot be read; ``why`` says why, if there is more than what is allowed."""

    def __init__(self, why: Text | None = None) -> None:
        super().__init__("" if why is None else why.en)
        self.why = why
