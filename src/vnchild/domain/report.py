"""A report of a period: its figures, how they hang together, and what does not agree."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from enum import Enum
from fractions import Fraction
from typing import Final

from attrs import field, frozen

from vnchild.domain.figures import (
    FIGURES,
    Count,
    Figure,
    FigureError,
    Money,
    Precision,
    Share,
)
from vnchild.domain.report_period import ReportPeriod
from vnchild.domain.report_units import same_unit, units
from vnchild.law.text import Lang, Text, decimal, dong, grouped

JUMP: Final = Fraction(1, 2)
"""A change of more than half since the last period is asked about, unless told otherwise."""


class ReportError(FigureError):
    """A report cannot be so, or two reports cannot be compared."""


class Severity(Enum):
    """How a finding is meant."""

    ERROR = Text("sai", "error")
    QUESTION = Text("cần hỏi lại", "question")

    def __repr__(self) -> str:
        return f"Severity.{self.name}"


@frozen(kw_only=True)
class Finding:
    """Something in a report that does not agree, or that should be asked about.

    Args:
        code: the kind of finding.
        severity: an error, or a question.
        figures: the codes of the figures concerned.
        text: what is wrong.
    """

    code: str
    severity: Severity
    figures: tuple[str, ...]
    text: Text

    def in_(self, lang: Lang) -> str:
        """The finding as a line."""
        return f"[{self.severity.value.in_(lang)}] {self.text.in_(lang)}"


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
        ReportError: two figures have one code, or a total names a figure that is not there, or
            adds money to persons.
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
        but classes are no parts of children. Those of two periods are then not compared.

        Args:
            previous: the report of an earlier period of the same kind.
            jump: the relative change above which a figure is asked about.

        Raises:
            ReportError: ``previous`` is of another kind of period, or not earlier; or ``jump`` is
                not above 0.
        """
        findings = [found for figure in self.figures for found in _of_one(figure)]
        findings += [found for total in self.totals for found in self._of_total(total)]
        if previous is not None:
            findings += self._against(previous, jump)
        return tuple(findings)

    def explain(self, lang: Lang = "vi") -> str:
        """Its figures, one a line."""
        head = f"{self.title.in_(lang)} ({self.period.in_(lang)})"
        lines = [f"  {each.label.in_(lang)}: {each.in_(lang)}" for each in self.figures]
        return "\n".join([head, f"  {self.reporter.in_(lang)}", *lines])

    def _of_total(self, total: Total) -> Iterator[Finding]:
        whole, *parts = (self.figure(code) for code in (total.whole, *total.parts))
        sizes = [each.size for each in parts]
        known = sum((each for each in sizes if each is not None), Fraction(0))
        codes = (total.whole, *total.parts)
        others = [each for each in parts if not same_unit(each, whole)]
        if others:
            unit, another = units([whole]), units(others)
            yield Finding(
                code="unit_differs",
                severity=Severity.QUESTION,
                figures=(total.whole, *(each.code for each in others)),
                text=Text(
                    f"{whole.label.vi}: tổng tính bằng {unit.vi}, có phần tính bằng {another.vi}",
                    f"{whole.label.en}: the total counts {unit.en}, and parts of it {another.en}",
                ),
            )
        if whole.size is None:
            return
        said, stated = _plain(known, whole), _plain(whole.size, whole)
        exact = all(each.precision is Precision.EXACT for each in (whole, *parts))
        severity = Severity.ERROR if exact else Severity.QUESTION
        if known > whole.size:
            yield Finding(
                code="parts_exceed_total",
                severity=severity,
                figures=codes,
                text=Text(
                    f"{whole.label.vi}: các phần cộng lại là {said[0]}, vượt tổng {stated[0]}",
                    f"{whole.label.en}: the parts add up to {said[1]}, above the total {stated[1]}",
                ),
            )
        elif total.complete and None not in sizes and known != whole.size:
            yield Finding(
                code="parts_short_of_total",
                severity=severity,
                figures=codes,
                text=Text(
                    f"{whole.label.vi}: các phần cộng lại là {said[0]}, tổng ghi {stated[0]}",
                    f"{whole.label.en}: the parts add up to {said[1]}, the total says {stated[1]}",
                ),
            )

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
        before = {each.code: each for each in previous.figures}
        for figure in self.figures:
            last = before.get(figure.code)
            if last is None:
                continue
            if type(last) is not type(figure):
                raise ReportError(
                    Text(
                        f"{figure.code!r} không cùng loại số liệu với kỳ "
                        f"{previous.period.in_('vi')}",
                        f"{figure.code!r} is not the same kind of figure in {previous.period}",
                    )
                )
            if not same_unit(figure, last):
                yield self._another_unit(figure, last, previous)
                continue
            if last.size is None or figure.size is None:
                continue
            if abs(figure.size - last.size) > jump * last.size:
                yield Finding(
                    code="jump",
                    severity=Severity.QUESTION,
                    figures=(figure.code,),
                    text=Text(
                        f"{figure.label.vi}: {last.in_('vi')} ({previous.period.in_('vi')}), "
                        f"nay {figure.in_('vi')}",
                        f"{figure.label.en}: {last.in_('en')} ({previous.period.in_('en')}), "
                        f"now {figure.in_('en')}",
                    ),
                )

    def _another_unit(self, figure: Figure, last: Figure, previous: Report) -> Finding:
        return Finding(
            code="unit_changed",
            severity=Severity.QUESTION,
            figures=(figure.code,),
            text=Text(
                f"{figure.label.vi}: kỳ {previous.period.in_('vi')} ghi {last.in_('vi')}, nay ghi "
                f"{figure.in_('vi')}; đơn vị tính khác nhau",
                f"{figure.label.en}: {last.in_('en')} ({previous.period.in_('en')}), now "
                f"{figure.in_('en')}; these are counted in different units",
            ),
        )


def _plain(size: Fraction, like: Figure) -> tuple[str, str]:
    if isinstance(like, Money):
        return dong(int(size), "vi"), dong(int(size), "en")
    return grouped(int(size), "vi"), grouped(int(size), "en")


def _of_one(figure: Figure) -> Iterator[Finding]:
    if not isinstance(figure, Share) or figure.part is None or figure.whole is None:
        return
    if figure.part > figure.whole:
        yield Finding(
            code="part_exceeds_whole",
            severity=Severity.ERROR,
            figures=(figure.code,),
            text=Text(
                f"{figure.label.vi}: phần lớn hơn tổng số ({figure.in_('vi')})",
                f"{figure.label.en}: the part is more than the whole ({figure.in_('en')})",
            ),
        )
    exact, stated = figure.exact, figure.stated
    if exact is None or stated is None:
        return
    step = Fraction(1, 10**figure.decimals)
    off = abs(exact - stated)
    if off <= step / 2:
        return
    shown = decimal(Fraction(round(exact * 100), 100), "en")
    cut = Fraction(int(exact / step)) * step == stated
    yield Finding(
        code="percent_cut_off" if cut else "percent_wrong",
        severity=Severity.QUESTION if cut else Severity.ERROR,
        figures=(figure.code,),
        text=Text(
            f"{figure.label.vi}: {figure.in_('vi')}, tính ra {shown.replace('.', ',')}%"
            + (" (bị cắt bớt, chưa làm tròn)" if cut else ""),
            f"{figure.label.en}: {figure.in_('en')}, which makes {shown}%"
            + (" (cut off instead of rounded)" if cut else ""),
        ),
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
