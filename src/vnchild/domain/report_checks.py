"""How the figures of a report are held against each other, and against those of a period before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import timedelta
from fractions import Fraction
from itertools import pairwise

from vnchild.domain.figures import Figure, Money, Precision, Share
from vnchild.domain.report_finding import Finding, ReportError, Severity
from vnchild.domain.report_period import Convention, ReportPeriod
from vnchild.domain.report_units import same_unit, units
from vnchild.law.text import Lang, Text, day, decimal, dong, grouped


def of_one(figure: Figure) -> Iterator[Finding]:
    """A percentage against its parts, as far as its decimals go."""
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


def of_total(
    whole: Figure, parts: Sequence[Figure], period: ReportPeriod, *, complete: bool
) -> Iterator[Finding]:
    """Parts against their total.

    Args:
        whole: the total.
        parts: its parts.
        period: the period of the report, of the figures that name none.
        complete: the parts are all there are.
    """
    sizes = [each.size for each in parts]
    known = sum((each for each in sizes if each is not None), Fraction(0))
    codes = (whole.code, *(each.code for each in parts))
    yield from _other_units(whole, [each for each in parts if not same_unit(each, whole)])
    apart = [each for each in parts if _apart(each, whole, period)]
    if _make_up(whole, parts, period):
        apart = []
    yield from _other_times(whole, apart, period)
    if whole.size is None:
        return
    said, stated = _plain(known, whole), _plain(whole.size, whole)
    exact = all(each.precision is Precision.EXACT for each in (whole, *parts))
    severity = Severity.ERROR if exact and not apart else Severity.QUESTION
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
    elif complete and None not in sizes and known != whole.size:
        yield Finding(
            code="parts_short_of_total",
            severity=severity,
            figures=codes,
            text=Text(
                f"{whole.label.vi}: các phần cộng lại là {said[0]}, tổng ghi {stated[0]}",
                f"{whole.label.en}: the parts add up to {said[1]}, the total says {stated[1]}",
            ),
        )


def _other_units(whole: Figure, others: Sequence[Figure]) -> Iterator[Finding]:
    if not others:
        return
    unit, another = units([whole]), units(others)
    yield Finding(
        code="unit_differs",
        severity=Severity.QUESTION,
        figures=(whole.code, *(each.code for each in others)),
        text=Text(
            f"{whole.label.vi}: tổng tính bằng {unit.vi}, có phần tính bằng {another.vi}",
            f"{whole.label.en}: the total counts {unit.en}, and parts of it {another.en}",
        ),
    )


def _apart(one: Figure, other: Figure, period: ReportPeriod) -> bool:
    """Whether two figures of a report are of other days, or of other periods."""
    if one.as_of is not None and other.as_of is not None:
        return one.as_of != other.as_of
    return (one.period or period) != (other.period or period)


def _make_up(whole: Figure, parts: Sequence[Figure], period: ReportPeriod) -> bool:
    """Whether the periods of parts follow one another through that of the whole, as halves do."""
    if any(each.as_of is not None for each in (whole, *parts)):
        return False
    windows = sorted((each.period or period).window(Convention.STATISTICAL) for each in parts)
    first, last = (whole.period or period).window(Convention.STATISTICAL)
    if not windows or (windows[0][0], windows[-1][1]) != (first, last):
        return False
    return all(end + timedelta(days=1) == begin for (_, end), (begin, _) in pairwise(windows))


def _time(figure: Figure, period: ReportPeriod) -> Text:
    """The day of a count, or its period, in words."""
    if figure.as_of is not None:
        return Text(f"ngày {day(figure.as_of, 'vi')}", day(figure.as_of, "en"))
    about = figure.period or period
    return Text(about.in_("vi"), about.in_("en"))


def _other_times(
    whole: Figure, others: Sequence[Figure], period: ReportPeriod
) -> Iterator[Finding]:
    if not others:
        return
    said = _time(whole, period)
    times = list(dict.fromkeys(_time(each, period) for each in others))
    named = Text(", ".join(each.vi for each in times), ", ".join(each.en for each in times))
    yield Finding(
        code="period_differs",
        severity=Severity.QUESTION,
        figures=(whole.code, *(each.code for each in others)),
        text=Text(
            f"{whole.label.vi}: tổng của {said.vi}, có phần của {named.vi}",
            f"{whole.label.en}: the total is of {said.en}, and parts of it of {named.en}",
        ),
    )


def against(
    figures: Iterable[Figure],
    period: ReportPeriod,
    before: Mapping[str, Figure],
    earlier: ReportPeriod,
    jump: Fraction,
) -> Iterator[Finding]:
    """The figures of a report against those of the same codes in an earlier one.

    Args:
        figures: the figures.
        period: the period of the report.
        before: the figures of the earlier report by their codes.
        earlier: the period of the earlier report.
        jump: the relative change above which a figure is asked about.

    Raises:
        ReportError: a figure is of another kind than that of its code in the earlier report.
    """
    for figure in figures:
        last = before.get(figure.code)
        if last is None:
            continue
        if type(last) is not type(figure):
            raise ReportError(
                Text(
                    f"{figure.code!r} không cùng loại số liệu với kỳ {earlier.in_('vi')}",
                    f"{figure.code!r} is not the same kind of figure in {earlier}",
                )
            )
        about, was = figure.period or period, last.period or earlier
        if about.kind is not was.kind:
            yield _changed("period_changed", figure, about, last, was, _OTHER_PERIOD)
        elif not same_unit(figure, last):
            yield _changed("unit_changed", figure, about, last, was, _OTHER_UNIT)
        elif last.size is None or figure.size is None:
            continue
        elif abs(figure.size - last.size) > jump * last.size:
            yield _changed("jump", figure, about, last, was)


_OTHER_UNIT = Text("đơn vị tính khác nhau", "these are counted in different units")
_OTHER_PERIOD = Text("kỳ số liệu khác nhau", "these are of periods of different kinds")


def _changed(
    code: str,
    figure: Figure,
    about: ReportPeriod,
    last: Figure,
    was: ReportPeriod,
    why: Text | None = None,
) -> Finding:
    """What a figure was and is; with both periods where they are of different kinds."""

    def said(lang: Lang) -> str:
        now = Text("nay", "now").in_(lang)
        words = f"{last.in_(lang)} ({was.in_(lang)}), {now} {figure.in_(lang)}"
        if about.kind is not was.kind:
            words += f" ({about.in_(lang)})"
        return words if why is None else f"{words}; {why.in_(lang)}"

    return Finding(
        code=code,
        severity=Severity.QUESTION,
        figures=(figure.code,),
        text=Text(f"{figure.label.vi}: {said('vi')}", f"{figure.label.en}: {said('en')}"),
    )


def _plain(size: Fraction, like: Figure) -> tuple[str, str]:
    if isinstance(like, Money):
        return dong(int(size), "vi"), dong(int(size), "en")
    return grouped(int(size), "vi"), grouped(int(size), "en")
