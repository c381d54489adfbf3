"""Figures of a report: counts, sums of money and shares, each with where it stands."""

from __future__ import annotations

import re
from datetime import date, datetime
from enum import Enum
from fractions import Fraction
from typing import Any, Final, TypeAlias

from attrs import Attribute, field, frozen

from vnchild.domain.report_period import ReportPeriod
from vnchild.law.errors import VnchildError
from vnchild.law.text import Lang, Text, dong, grouped


class FigureError(VnchildError):
    """A figure of a report cannot be so."""


class Precision(Enum):
    """How exactly a figure is stated."""

    EXACT = Text("chính xác", "exact")
    ABOUT = Text("khoảng", "about")
    NEARLY = Text("gần", "nearly")

    def __repr__(self) -> str:
        return f"Precision.{self.name}"


def _whole(_: object, attribute: Attribute[Any], value: object) -> None:
    if value is not None and (type(value) is not int or value < 0):
        msg = f"{attribute.name} is a whole number of 0 or more, or None (not known): {value!r}"
        raise FigureError(msg)


def _code(_: object, __: Attribute[Any], value: object) -> None:
    if not isinstance(value, str) or not re.fullmatch(r"[a-z0-9]+(?:[._-][a-z0-9]+)*", value):
        msg = f"the code of a figure is made of a-z, 0-9, '.', '_' and '-', not {value!r}"
        raise FigureError(msg)


def _as_of(_: object, __: Attribute[Any], value: object) -> None:
    if value is not None and (not isinstance(value, date) or isinstance(value, datetime)):
        msg = f"as_of is a datetime.date or None, not a {type(value).__name__}"
        raise FigureError(msg)


@frozen(kw_only=True)
class _Stated:
    """What every figure has.

    Args:
        code: its short name, unique in the report.
        label: what it counts.
        period: the period it is about, where that is not the report's own.
        as_of: the day of the count, where the report names one.
        precision: how exactly it is stated.
        where: the part of the document in which it stands.
        printed: how it is printed there.
    """

    code: str = field(validator=_code)
    label: Text
    period: ReportPeriod | None = None
    as_of: date | None = field(default=None, validator=_as_of)
    precision: Precision = Precision.EXACT
    where: str | None = None
    printed: tuple[str, ...] = ()

    def _about(self, figure: str, lang: Lang) -> str:
        if self.precision is Precision.EXACT:
            return figure
        return f"{self.precision.value.in_(lang)} {figure}"


@frozen(kw_only=True)
class Count(_Stated):
    """A number of things or persons.

    Args:
        value: how many; ``None`` if not known or not shown.
        unit: what is counted.
        below: the value is less than this and therefore not shown.
    """

    value: int | None = field(validator=_whole)
    unit: Text
    below: int | None = field(default=None, validator=_whole)

    def __attrs_post_init__(self) -> None:
        if self.below is not None and self.value is not None:
            msg = f"{self.code}: a count that is not shown has no value"
            raise FigureError(msg)

    @property
    def size(self) -> Fraction | None:
        """The figure as a number that can be compared."""
        return None if self.value is None else Fraction(self.value)

    def in_(self, lang: Lang) -> str:
        """The figure as words."""
        if self.below is not None:
            return ("dưới " if lang == "vi" else "under ") + f"{self.below} {self.unit.in_(lang)}"
        if self.value is None:
            return "chưa rõ" if lang == "vi" else "not known"
        return self._about(f"{grouped(self.value, lang)} {self.unit.in_(lang)}", lang)


@frozen(kw_only=True)
class Money(_Stated):
    """A sum of money.

    Args:
        value: VND; ``None`` if not known.
    """

    value: int | None = field(validator=_whole)

    @property
    def size(self) -> Fraction | None:
        """The figure as a number that can be compared, VND."""
        return None if self.value is None else Fraction(self.value)

    def in_(self, lang: Lang) -> str:
        """The figure as words."""
        if self.value is None:
            return "chưa rõ" if lang == "vi" else "not known"
        return self._about(dong(self.value, lang), lang)


@frozen(kw_only=True)
class Share(_Stated):
    """A part of a whole, with the percentage as the report prints it.

    >>> updated = Share(
    ...     code="updated", label=Text("đã cập nhật", "updated"), unit=Text("trẻ em", "children"),
    ...     part=327_380, whole=414_677, percent="79",
    ... )
    >>> updated.in_("vi")
    '327.380/414.677 trẻ em (79%)'
    >>> round(float(updated.exact), 3)
    78.948

    Args:
        part: the part; ``None`` if not known.
        whole: the whole, likewise.
        unit: what is counted.
        percent: as printed, without the sign: ``79``, ``68,1`` or ``68.1``.
    """

    part: int | None = field(validator=_whole)
    whole: int | None = field(validator=_whole)
    unit: Text
    percent: str | None = None

    def __attrs_post_init__(self) -> None:
        text: object = self.percent
        if text is not None and not (
            isinstance(text, str) and re.fullmatch(r"\d+(?:[.,]\d+)?", text, re.ASCII)
        ):
            msg = f"{self.code}: a percentage is printed like 79 or 68,1 without a sign: {text!r}"
            raise FigureError(msg)

    @property
    def exact(self) -> Fraction | None:
        """Part of whole in per cent, exactly; ``None`` if one is not known or the whole is 0."""
        if self.part is None or not self.whole:
            return None
        return Fraction(self.part * 100, self.whole)

    @property
    def stated(self) -> Fraction | None:
        """The percentage printed."""
        return None if self.percent is None else Fraction(self.percent.replace(",", "."))

    @property
    def decimals(self) -> int:
        """How many decimals the percentage is printed with."""
        parts = re.split(r"[.,]", self.percent or "")
        return len(parts[1]) if len(parts) == 2 else 0

    @property
    def size(self) -> Fraction | None:
        """The figure as a number that can be compared, per cent."""
        return self.stated if self.exact is None else self.exact

    def in_(self, lang: Lang) -> str:
        """The figure as words."""
        unknown = "chưa rõ" if lang == "vi" else "not known"
        part, whole = (
            unknown if each is None else grouped(each, lang) for each in (self.part, self.whole)
        )
        said = f"{part}/{whole} {self.unit.in_(lang)}"
        if self.percent is not None:
            mark = "," if lang == "vi" else "."
            said += f" ({re.sub('[.,]', mark, self.percent)}%)"
        return self._about(said, lang)


Figure: TypeAlias = Count | Money | Share
"""A figure of a report."""

FIGURES: Final = (Count, Money, Share)
"""The kinds of figure."""
