"""What is wrong with a table, told to people in Vietnamese and English."""

from __future__ import annotations

from attrs import field, frozen

from vnchild.law.errors import VnchildError
from vnchild.law.text import Lang, Text


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
    """

    message: Text
    row: int | None = None
    column: str | None = None
    cell: Text | None = field(default=None)

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
        message = self.message.in_(lang)
        if self.column is None:
            return message
        cell = "" if self.cell is None else self.cell.in_(lang)
        if lang == "vi":
            row = "" if self.row is None else f"dòng {self.row}, "
            return f"{row}cột {self.column}: {cell} không hợp lệ; {message}"
        row = "" if self.row is None else f"row {self.row}, "
        return f"{row}column {self.column}: {cell} is not allowed; {message}"

    def __str__(self) -> str:
        return self.in_("en")


class TableError(VnchildError):
    """A table of persons that cannot be read; ``problems`` holds all that was found."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems

    def in_(self, lang: Lang) -> str:
        """What was found, a line a problem, in Vietnamese or English."""
        return "\n".join(problem.in_(lang) for problem in self.problems)


class Unreadable(ValueError):  # noqa: N818
    """A cell that cannot be read; ``why`` says why, if there is more than what is allowed."""

    def __init__(self, why: Text | None = None) -> None:
        super().__init__("" if why is None else why.en)
        self.why = why
