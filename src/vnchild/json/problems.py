"""What is wrong in a JSON document: where, what, and what is allowed, in both languages."""

from __future__ import annotations

from typing import Self

from attrs import frozen

from vnchild.law.errors import VnchildError
from vnchild.law.text import Lang, Text


@frozen(kw_only=True)
class JsonProblem:
    """One thing that is wrong.

    Args:
        path: where, as ``$.household.poverty`` or ``$.members[0].person``.
        code: what kind of thing: ``unknown_key``, ``missing_key``, ``wrong_type``, ``not_one_of``,
            ``not_readable``, ``invalid``, ``unknown_tag``, ``unknown_calendar``, ``version``,
            ``not_json``, ``no_form`` or ``answer_differs``.
        message: what was wrong and what is allowed; never the value of a sensitive field.
    """

    path: str
    code: str
    message: Text

    def as_dict(self, lang: Lang | None = None) -> dict[str, object]:
        """The problem for a program; the message in both languages or in one."""
        message: object = (
            {"vi": self.message.vi, "en": self.message.en}
            if lang is None
            else self.message.in_(lang)
        )
        return {"path": self.path, "code": self.code, "message": message}


class JsonError(VnchildError):
    """A JSON document that does not hold what it should; ``problems`` are all that was found."""

    def __init__(self, problems: tuple[JsonProblem, ...]) -> None:
        super().__init__("; ".join(f"{each.path}: {each.message.en}" for each in problems))
        self.problems = problems

    def in_(self, lang: Lang) -> str:
        """All that was found, on one line, in Vietnamese or English."""
        return "; ".join(self.lines(lang))

    def lines(self, lang: Lang) -> tuple[str, ...]:
        """A line for each problem, for people."""
        return tuple(f"{each.path}: {each.message.in_(lang)}" for each in self.problems)


class NoFormError(JsonError, TypeError):
    """A type of which no value can be written as JSON."""

    @classmethod
    def of(cls, kind: object) -> Self:
        """The error for a type."""
        name = getattr(kind, "__name__", None) or str(kind)
        message = Text(f"{name} không có dạng JSON", f"{name} has no JSON form")
        return cls((JsonProblem(path="$", code="no_form", message=message),))
