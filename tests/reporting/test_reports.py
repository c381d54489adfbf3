from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from vnchild.domain.figures import Count, Figure, FigureError, Money, Precision, Share
from vnchild.domain.report import Finding, Report, ReportError, Severity, Total, shown_or_hidden
from vnchild.domain.report_period import ReportPeriod
from vnchild.law.text import Text

CHILDREN = Text("trẻ em", "children")
LABEL = Text("đã cập nhật", "updated")
H1 = ReportPeriod.half(2024, 1)


def count(
    code: str, value: int | None, precision: Precision = Precision.EXACT, unit: Text = CHILDREN
) -> Count:
    return Count(code=code, label=LABEL, value=value, unit=unit, precision=precision)


def share(part: int | None, whole: int | None, percent: str | None) -> Share:
    return Share(code="share", label=LABEL, part=part, whole=whole, unit=CHILDREN, percent=percent)


def report(*figures: Figure, totals: tuple[Total, ...] = (), period: ReportPeriod = H1) -> Report:
    return Report(
        title=LABEL, reporter=Text("xã", "commune"), period=period, figures=figures, totals=totals
    )


def codes(findings: tuple[Finding, ...]) -> list[tuple[str, Severity]]:
    return [(each.code, each.severity) for each in findings]


@pytest.mark.parametrize(
    ("part", "whole", "percent"),
    [
        (327_380, 414_677, "79"),
        (282_315, 414_677, "68"),
        (282_315, 414_677, "68,1"),
        (282_315, 414_677, "68.08"),
        (1, 8, "12,5"),
        (1, 8, "13"),
        (1, 8, "12"),
        (0, 5, "0"),
        (5, 5, "100"),
        (None, 5, "40"),
        (5, None, "40"),
        (0, 0, "0"),
        (3, 4, None),
    ],
)
def test_a_percentage_that_is_right_as_far_as_it_is_printed(
    part: int | None, whole: int | None, percent: str | None
) -> None:
    assert report(share(part, whole, percent)).check() == ()


@pytest.mark.parametrize(
    ("part", "whole", "percent", "code", "severity"),
    [
        (327_380, 414_677, "78", "percent_cut_off", Severity.QUESTION),
        (327_380, 414_677, "78,9", None, None),
        (327_380, 414_677, "80", "percent_wrong", Severity.ERROR),
        (327_380, 414_677, "79,0", "percent_wrong", Severity.ERROR),
        (327_380, 414_677, "97", "percent_wrong", Severity.ERROR),
        (6, 5, None, "part_exceeds_whole", Severity.ERROR),
        (1, 0, None, "part_exceeds_whole", Severity.ERROR),
    ],
)
def test_a_percentage_that_is_not(
    part: int, whole: int, percent: str | None, code: str | None, severity: Severity | None
) -> None:
    expected = [] if code is None or severity is None else [(code, severity)]
    assert codes(report(share(part, whole, percent)).check()) == expected


@given(st.integers(1, 10**6), st.data(), st.integers(0, 3))
def test_a_rounded_percentage_is_never_an_error_and_one_far_off_always_is(
    whole: int, data: st.DataObject, decimals: int
) -> None:
    part = data.draw(st.integers(0, whole))
    scaled = round(Fraction(part * 100, whole) * 10**decimals)
    units, rest = divmod(scaled, 10**decimals)
    printed = str(units) + (f",{rest:0{decimals}d}" if decimals else "")
    assert report(share(part, whole, printed)).check() == ()
    off = printed.split(",")
    off[0] = str(int(off[0]) + 2)
    assert codes(report(share(part, whole, ",".join(off))).check()) == [
        ("percent_wrong", Severity.ERROR)
    ]


def test_the_words_of_a_finding() -> None:
    (found,) = report(share(327_380, 414_677, "78")).check()
    assert found.in_("vi") == (
        "[cần hỏi lại] đã cập nhật: 327.380/414.677 trẻ em (78%), tính ra 78,95% "
        "(bị cắt bớt, chưa làm tròn)"
    )
    assert "327,380/414,677 children (78%), which makes 78.95%" in found.in_("en")


@pytest.mark.parametrize(
    ("parts", "complete", "code"),
    [
        ((4, 6), True, None),
        ((4, 5), True, "parts_short_of_total"),
        ((4, 7), True, "parts_exceed_total"),
        ((4, 5), False, None),
        ((4, 7), False, "parts_exceed_total"),
        ((4, None), True, None),
        ((11, None), True, "parts_exceed_total"),
    ],
)
def test_parts_and_totals(
    parts: tuple[int | None, int | None], complete: bool, code: str | None
) -> None:
    figures = [count("whole", 10), *(count(f"p{i}", each) for i, each in enumerate(parts))]
    totals = (Total(whole="whole", parts=("p0", "p1"), complete=complete),)
    found = codes(report(*figures, totals=totals).check())
    assert found == ([] if code is None else [(code, Severity.ERROR)])


def test_what_is_only_about_so_much_is_asked_about() -> None:
    figures = (count("whole", 10, Precision.ABOUT), count("p", 11))
    found = report(*figures, totals=(Total(whole="whole", parts=("p",)),)).check()
    assert codes(found) == [("parts_exceed_total", Severity.QUESTION)]


def test_a_total_of_what_is_not_known_says_nothing() -> None:
    totals = (Total(whole="whole", parts=("p",)),)
    assert report(count("whole", None), count("p", 3), totals=totals).check() == ()


@pytest.mark.parametrize(
    ("before", "now", "asked"),
    [(100, 150, False), (100, 151, True), (100, 50, False), (100, 49, True), (0, 1, True),
     (0, 0, False), (None, 900, False), (900, None, False)],
)  # fmt: skip
def test_a_jump_is_a_question(before: int | None, now: int | None, asked: bool) -> None:
    last = report(count("c", before), period=H1.previous)
    found = report(count("c", now), count("new", 5)).check(last)
    assert codes(found) == ([("jump", Severity.QUESTION)] if asked else [])


def test_the_threshold_of_a_jump_is_given() -> None:
    last = report(count("c", 100), period=H1.previous)
    now = report(count("c", 111))
    assert now.check(last, jump=Fraction(1, 10)) != ()
    assert now.check(last, jump=Fraction(11, 100)) == ()
    with pytest.raises(ReportError, match="a share above 0"):
        now.check(last, jump=Fraction(0))


def test_reports_that_cannot_be_compared() -> None:
    now = report(count("c", 1))
    with pytest.raises(ReportError, match="different kinds"):
        now.check(report(count("c", 1), period=ReportPeriod.whole_year(2023)))
    with pytest.raises(ReportError, match="is not before"):
        now.check(now)
    money = Money(code="c", label=LABEL, value=1)
    with pytest.raises(ReportError, match="not the same kind of figure"):
        now.check(report(money, period=H1.previous))


def test_reports_that_cannot_be() -> None:
    with pytest.raises(ReportError, match="two figures have the code 'c'"):
        report(count("c", 1), count("c", 2))
    with pytest.raises(ReportError, match="no figure 'd'"):
        report(count("c", 1), totals=(Total(whole="d", parts=("c",)),))
    bare: Any = 5
    with pytest.raises(ReportError, match="a figure is a Count, a Money or a Share, not a int"):
        report(bare)
    money = Money(code="m", label=LABEL, value=1)
    with pytest.raises(ReportError, match="counts, or sums of money"):
        report(count("c", 1), money, totals=(Total(whole="c", parts=("m",)),))
    with pytest.raises(ReportError, match="not a part of itself"):
        report(count("c", 1), totals=(Total(whole="c", parts=("c",)),))


@pytest.mark.parametrize("value", [-1, 1.5, True, "3"])
def test_figures_that_cannot_be(value: Any) -> None:
    with pytest.raises(FigureError, match="value is a whole number of 0 or more"):
        evolve(count("c", 1), value=value)
    with pytest.raises(FigureError, match="part is a whole number"):
        evolve(share(1, 2, None), part=value)


def test_codes_and_percentages_have_a_form() -> None:
    with pytest.raises(FigureError, match="the code of a figure"):
        count("Số trẻ em", 1)
    for text in ("79%", "-1", "", "1,", "७९"):
        with pytest.raises(FigureError, match="without a sign"):
            share(1, 2, text)


def test_figures_in_words() -> None:
    assert count("c", 414_677).in_("vi") == "414.677 trẻ em"
    assert count("c", None).in_("vi") == "chưa rõ"
    assert count("c", 400, Precision.ABOUT).in_("vi") == "khoảng 400 trẻ em"
    money = Money(code="m", label=LABEL, value=60_000_000, precision=Precision.NEARLY)
    assert money.in_("vi") == "gần 60.000.000 đồng"
    assert share(1, None, "12.5").in_("vi") == "1/chưa rõ trẻ em (12,5%)"


@pytest.mark.parametrize(("value", "hidden"), [(0, False), (1, True), (4, True), (5, False)])
def test_small_counts_are_hidden(value: int, hidden: bool) -> None:
    found = shown_or_hidden(count("c", value), 5)
    assert (found.below == 5) is hidden
    assert found.value == (None if hidden else value)
    assert (found.in_("en") == "under 5 children") is hidden
    with pytest.raises(ReportError, match="above 0"):
        shown_or_hidden(count("c", 1), 0)


CLASSES = Text("lớp", "classes")


def test_parts_in_another_unit_than_their_total_are_asked_about() -> None:
    totals = (Total(whole="whole", parts=("girls", "classes")),)
    girls, classes = count("girls", 4), count("classes", 6, unit=CLASSES)
    (found,) = report(count("whole", 10), girls, classes, totals=totals).check()
    assert (found.code, found.severity) == ("unit_differs", Severity.QUESTION)
    assert found.figures == ("whole", "classes")
    assert found.in_("vi").endswith("đã cập nhật: tổng tính bằng trẻ em, có phần tính bằng lớp")
    assert found.in_("en").endswith("the total counts children, and parts of it classes")
    unknown = report(count("whole", None), girls, classes, totals=totals).check()
    assert codes(unknown) == [("unit_differs", Severity.QUESTION)]


@pytest.mark.parametrize(
    "unit", [Text("Trẻ  em", "minors"), Text("cháu", "Children"), Text("trẻ em", "children")]
)
def test_a_unit_is_the_same_if_one_of_its_names_is(unit: Text) -> None:
    totals = (Total(whole="whole", parts=("part",)),)
    now = report(count("whole", 10), count("part", 10, unit=unit), totals=totals)
    assert now.check() == ()
    assert now.check(report(count("part", 10), period=H1.previous)) == ()


@pytest.mark.parametrize("before", [100, 10, None])
def test_a_period_before_in_another_unit_is_asked_about_and_not_compared(
    before: int | None,
) -> None:
    last = report(count("c", before, unit=CLASSES), period=H1.previous)
    (found,) = report(count("c", 10)).check(last)
    assert (found.code, found.severity) == ("unit_changed", Severity.QUESTION)
    assert found.figures == ("c",)
    assert "đơn vị tính khác nhau" in found.in_("vi")
    if before == 100:
        assert "100 classes (second half of 2023), now 10 children" in found.in_("en")


def test_shares_of_other_things_are_not_compared() -> None:
    last = report(evolve(share(1, 2, None), unit=CLASSES), period=H1.previous)
    assert codes(report(share(1, 2, None)).check(last)) == [("unit_changed", Severity.QUESTION)]


def test_sums_of_money_have_one_unit() -> None:
    whole, part = (Money(code=code, label=LABEL, value=5) for code in ("m", "n"))
    now = report(whole, part, totals=(Total(whole="m", parts=("n",)),))
    assert now.check(report(whole, period=H1.previous)) == ()


@pytest.mark.parametrize(
    ("parts", "told", "vi"),
    [
        (("a", "b", "a"), "'a' is named twice as a part of 'all'", "'a' được ghi hai lần"),
        ((), "'all' needs parts", "'all' phải có các phần"),
        (("a", "all"), "not a part of itself", "không là một phần của chính nó"),
        ("ab", "are a tuple of the codes", "là một tuple gồm mã"),
        ((1,), "are a tuple of the codes", "là một tuple gồm mã"),
    ],
)
def test_a_total_has_each_part_once(parts: Any, told: str, vi: str) -> None:
    with pytest.raises(ReportError, match=told) as refused:
        Total(whole="all", parts=parts)
    assert vi in refused.value.in_("vi")


def test_errors_of_reports_are_told_in_vietnamese() -> None:
    now = report(count("c", 1))
    with pytest.raises(ReportError) as refused:
        now.figure("d")
    assert refused.value.in_("vi") == "báo cáo không có số liệu 'd'"
    with pytest.raises(ReportError) as refused:
        now.check(report(count("c", 1), period=ReportPeriod.whole_year(2023)))
    assert refused.value.in_("vi") == ("năm 2023 và 6 tháng đầu năm 2024 là hai loại kỳ khác nhau")
    with pytest.raises(ReportError) as refused:
        report(count("c", 1), count("c", 2))
    assert refused.value.in_("vi") == "hai số liệu có cùng mã 'c'"
