"""A report of a period: its figures, how they hang together, and what does not agree."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from fractions import Fraction
from typing import Final

from attrs import field, frozen

from vnchild.domain.figures import FIGURES, Count, Figure, Share
from vnchild.domain.report_checks import against, of_one, of_total
from vnchild.domain.report_finding import Finding, ReportError, Severity
from vnchild.domain.report_period import ReportPeriod
from vnchild.law.text import Lang, Text

__all__ = ["JUMP", "Finding", "Report", "ReportError", "Severity", "Total", "shown_or_hidden"]

JUMP: Final = Fraction(1, 2)
"""A change of more than half since the last period is asked about, unless told otherwise."""


@frozen(kw_only=True)
class Total:
    """A figure that other figures of the report are parts of.

    Args:
        whole: the code of the count or sum of money.
        parts: the codes of its parts, of the same kind as the whole, each once.
        complete: the parts are all there are; otherwise they may only not exceed the whole.

    Raises:
        ReportError: there are no parts, or one is named twice or is the whole itself.
    """

    whole: str
    parts: tuple[str, ...]
    complete: bool = True

    def __attrs_post_init__(self) -> None:
        parts: object = self.parts
        if not isinstance(parts, tuple) or not all(isinstance(each, str) for each in parts):
            raise ReportError(
                Text(
                    f"các phần của {self.whole!r} là một tuple gồm mã của các số liệu",
                    f"the parts of {self.whole!r} are a tuple of the codes of figures",
                )
            )
        if not self.parts or self.whole in self.parts:
            raise ReportError(
                Text(
                    f"{self.whole!r} phải có các phần, và không là một phần của chính nó",
                    f"{self.whole!r} needs parts, and is not a part of itself",
                )
            )
        twice = next((each for each in self.parts if self.parts.count(each) > 1), None)
        if twice is not None:
            raise ReportError(
                Text(
                    f"{twice!r} được ghi hai lần là một phần của {self.whole!r}; mỗi phần chỉ ghi "
                    "một lần",
                    f"{twice!r} is named twice as a part of {self.whole!r}; name each part once",
                )
            )


def circle_of(totals: Sequence[Total]) -> tuple[str, ...]:
    """The codes of totals that are parts of each other; empty where there are none."""
    parts: dict[str, set[str]] = {}
    for total in totals:
        parts.setdefault(total.whole, set()).update(total.parts)
    done: set[str] = set()
    for start in parts:
        path: dict[str, Iterator[str]] = {}
        here = start
        while here not in done:
            path.setdefault(here, iter(sorted(parts.get(here, ()))))
            below = next(path[here], None)
            if below is None:
                done.add(here)
                path.pop(here)
                if not path:
                    break
                here = next(reversed(path))
            elif below in path:
                way = list(path)
                return tuple(way[way.index(below) :])
            elif below not in done:
                here = below
    return ()


@frozen(kw_only=True)
class Report:
    """A report: who reports, on which period, and the figures.

    Args:
        title: what it reports on.
        reporter: who reports.
        period: the period.
        figures: the figures, each with a code of its own.
        totals: which figures add up to which.
        number: its number, where it has one.
        signed: the day it was signed, ``None`` if not known.

    Raises:
        ReportError: two figures have one code, or a total names a figure that is not there,
            adds money to persons, or is a part of its own parts.
    """

    title: Text
    reporter: Text
    period: ReportPeriod
    figures: tuple[Figure, ...]
    totals: tuple[Total, ...] = ()
    number: str | None = None
    signed: date | None = field(default=None)

    def __attrs_post_init__(self) -> None:
        seen: set[str] = set()
        for figure in self.figures:
            given: object = figure
            if not isinstance(given, FIGURES):
                raise ReportError(
                    Text(
                        "một số liệu là Count, Money hoặc Share, không phải "
                        f"{type(given).__name__}",
                        f"a figure is a Count, a Money or a Share, not a {type(given).__name__}",
                    )
                )
            if figure.code in seen:
                raise ReportError(
                    Text(
                        f"hai số liệu có cùng mã {figure.code!r}",
                        f"two figures have the code {figure.code!r}",
                    )
                )
            seen.add(figure.code)
        for total in self.totals:
            kinds = {type(self.figure(code)) for code in (total.whole, *total.parts)}
            if len(kinds) > 1 or Share in kinds:
                raise ReportError(
                    Text(
                        f"các phần của {total.whole!r} là số lượng hoặc số tiền, cùng loại với "
                        "tổng",
                        f"the parts of {total.whole!r} are counts, or sums of money, as the whole "
                        "is",
                    )
                )
        around = circle_of(self.totals)
        if around:
            named = " > ".join([*around, around[0]])
            raise ReportError(
                Text(
                    f"các tổng thành vòng, một số liệu là phần của chính nó: {named}",
                    f"the totals make a circle, and a figure is a part of itself: {named}",
                )
            )

    def figure(self, code: str) -> Figure:
        """The figure with this code.

        Raises:
            ReportError: there is none.
        """
        for figure in self.figures:
            if figure.code == code:
                return figure
        raise ReportError(
            Text(f"báo cáo không có số liệu {code!r}", f"the report has no figure {code!r}")
        )

    def check(
        self, previous: Report | None = None, *, jump: Fraction = JUMP
    ) -> tuple[Finding, ...]:
        """What does not agree in it, and what should be asked about.

        Percentages are held against their parts as far as their decimals go, parts against
        totals, and every figure against the same figure of an earlier period. Numbers of things
        that are named differently are asked about: parts may be called otherwise than their whole,
        but classes are no parts of children. So are a total and parts of different days or
        periods, and figures of different kinds of period. What differs so in two reports is not
        compared.

        Args:
            previous: the report of an earlier period of the same kind.
            jump: the relative change above which a figure is asked about.

        Raises:
            ReportError: ``previous`` is of another kind of period, or not earlier; or ``jump`` is
                not above 0.
        """
        findings = [found for figure in self.figures for found in of_one(figure)]
        for total in self.totals:
            whole, *parts = (self.figure(code) for code in (total.whole, *total.parts))
            findings += of_total(whole, parts, self.period, complete=total.complete)
        if previous is not None:
            findings += self._against(previous, jump)
        return tuple(findings)

    def explain(self, lang: Lang = "vi") -> str:
        """Its figures, one a line."""
        head = f"{self.title.in_(lang)} ({self.period.in_(lang)})"
        lines = [f"  {each.label.in_(lang)}: {each.in_(lang)}" for each in self.figures]
        return "\n".join([head, f"  {self.reporter.in_(lang)}", *lines])

    def _against(self, previous: Report, jump: Fraction) -> Iterator[Finding]:
        if jump <= 0:
            raise ReportError(
                Text(
                    f"ngưỡng thay đổi là một tỷ lệ lớn hơn 0, ví dụ Fraction(1, 2), không phải "
                    f"{jump}",
                    f"a jump is a share above 0, such as Fraction(1, 2), not {jump}",
                )
            )
        if previous.period.kind is not self.period.kind:
            raise ReportError(
                Text(
                    f"{previous.period.in_('vi')} và {self.period.in_('vi')} là hai loại kỳ khác "
                    "nhau",
                    f"{previous.period} and {self.period} are periods of different kinds",
                )
            )
        if not previous.period < self.period:
            raise ReportError(
                Text(
                    f"{previous.period.in_('vi')} không ở trước {self.period.in_('vi')}",
                    f"{previous.period} is not before {self.period}",
                )
            )
        return against(
            self.figures,
            self.period,
            {each.code: each for each in previous.figures},
            previous.period,
            jump,
        )


def shown_or_hidden(count: Count, below: int) -> Count:
    """A count, or, if it is small but not 0, the count not shown.

    Raises:
        ReportError: ``below`` is not a whole number above 0.
    """
    if type(below) is not int or below < 1:
        raise ReportError(
            Text(
                f"chỉ ẩn số lượng nhỏ hơn một số nguyên lớn hơn 0, không phải {below!r}",
                f"counts are hidden below a whole number above 0, not {below!r}",
            )
        )
    if count.value is None or count.value == 0 or count.value >= below:
        return count
    return Count(
        code=count.code,
        label=count.label,
        period=count.period,
        as_of=count.as_of,
        precision=count.precision,
        where=count.where,
        value=None,
        unit=count.unit,
        below=below,
    )
