"""A plan as a chart: bars of the months, stacked by the clauses of Article 5, in SVG.

Altair describes it and vl-convert draws it; neither needs a network.
"""

from __future__ import annotations

import textwrap
from collections import Counter
from fractions import Fraction
from importlib.util import find_spec
from typing import Any

from vnchild.cli.plan_summary import month_name
from vnchild.cli.stopping import BadInput
from vnchild.frames.plans import Plan
from vnchild.law.text import Lang, Text, day, decimal, dong, grouped

_TITLE = Text("Dự toán trợ cấp xã hội hằng tháng", "Plan of the monthly social allowance")
_MONEY = Text("triệu đồng một tháng", "million VND a month")
_CLAUSE = Text("Khoản của Điều 5", "Clause of Article 5")
_SUM = Text("Tổng cộng", "In all")
_STANDARD = Text("mức chuẩn", "standard level")
_FROM = Text("từ", "from")
_NOTE = Text(
    "Số tiền chắc chắn phải chi; mỗi người tính vào nhóm có mức cao nhất.",
    "What is surely due; each person counts in the group with the highest level.",
)

COLOURS = (
    "#4477aa", "#ee6677", "#228833", "#ccbb44", "#66ccee", "#aa3377", "#bbbbbb", "#dd8844",
)  # fmt: skip
"""Paul Tol's bright colours, which the colour-blind can tell apart, and one more."""

_FONT = "Liberation Sans, Arial, Helvetica, sans-serif"
_LEGEND_WIDTH = 60


def check_chart() -> None:
    """Check that charts can be drawn.

    Raises:
        BadInput: the extra is not installed.
    """
    lacking = [name for name in ("altair", "vl_convert") if find_spec(name) is None]
    if lacking:
        msg = f"--chart needs the extra 'charts' ({lacking[0]}): pip install 'vnchild[charts]'"
        raise BadInput(msg)


def drawn(plan: Plan, lang: Lang) -> str:
    """A plan as an SVG image."""
    check_chart()
    import altair as alt  # noqa: PLC0415
    import vl_convert  # noqa: PLC0415

    alt.data_transformers.disable_max_rows()
    clauses, rows = _rows(plan)
    names = {number: _legend(plan, number, code, lang) for number, code in clauses.items()}
    months = [month_name(month.month, lang) for month in plan.months]
    millions = [
        {"month": month_name(month, lang), "clause": names[n], "order": n, "money": amount / 1e6}
        for (month, n), amount in rows.items()
    ]
    tenths = max(month.amount for month in plan.months) < 10_000_000
    totals = [
        {
            "month": month_name(month.month, lang),
            "money": month.amount / 1e6,
            "text": _millions(month.amount, lang, tenths),
        }
        for month in plan.months
    ]
    few = len(months) <= 18
    x = alt.X(
        "month:N",
        sort=months,
        title=None,
        axis=alt.Axis(
            labelAngle=0 if few else -90,
            values=months if len(months) <= 48 else months[:: 1 + len(months) // 48],
        ),
        scale=alt.Scale(domain=months),
    )
    bars = (
        alt.Chart(alt.InlineData(values=millions))
        .mark_bar()
        .encode(
            x=x,
            y=alt.Y(
                "money:Q",
                title=_MONEY.in_(lang),
                axis=alt.Axis(format=",.1f" if tenths else ",.0f"),
            ),
            color=alt.Color(
                "clause:N",
                title=_CLAUSE.in_(lang),
                scale=alt.Scale(
                    domain=list(names.values()),
                    range=[COLOURS[(n - 1) % len(COLOURS)] for n in names],
                ),
                legend=alt.Legend(labelLimit=0) if names else None,
            ),
            order=alt.Order("order:O"),
        )
    )
    layers: list[Any] = [bars]
    if few:
        layers.append(
            alt.Chart(alt.InlineData(values=totals))
            .mark_text(dy=-7, fontSize=11, fontWeight="bold", color="#333333")
            .encode(x=x, y="money:Q", text="text:N")
        )
    span = f"{months[0]} – {months[-1]}" if len(months) > 1 else months[0]
    chart = (
        alt.layer(*layers)
        .properties(
            width=max(360, min(1200, (58 if few else 22) * len(months))),
            height=360,
            title=alt.TitleParams(
                f"{_TITLE.in_(lang)}, {span}", subtitle=_subtitle(plan, lang), anchor="start"
            ),
            padding=18,
            background="white",
        )
        .configure(font=_FONT)
        .configure_title(fontSize=18, subtitleFontSize=12, subtitleColor="#555555", offset=16)
        .configure_axis(
            labelFontSize=11, titleFontSize=12, titleFontWeight="normal", gridColor="#e6e6e6",
            domainColor="#888888", tickColor="#888888", labelColor="#333333", titleColor="#555555",
        )
        .configure_legend(
            labelFontSize=11, titleFontSize=12, symbolType="square", rowPadding=7, offset=24,
            titleColor="#555555", labelColor="#333333",
        )
        .configure_view(stroke=None)
    )  # fmt: skip
    separators = {"decimal": ",", "thousands": "."} if lang == "vi" else {
        "decimal": ".", "thousands": ","
    }  # fmt: skip
    image: str = vl_convert.vegalite_to_svg(
        chart.to_dict(), format_locale={**separators, "grouping": [3], "currency": ["", ""]}
    )
    return image


def _millions(amount: int, lang: Lang, tenths: bool) -> str:
    if not tenths:
        return grouped(round(amount / 1e6), lang)
    return decimal(Fraction(round(amount / 1e5), 10), lang)


def _rows(plan: Plan) -> tuple[dict[int, str], Counter[Any]]:
    """For each clause the code of its first group, and what it costs in each month."""
    clauses: dict[int, str] = {}
    rows: Counter[Any] = Counter()
    for code in plan.clauses:
        clauses.setdefault(plan.group(code).clause, code)
    for row in plan.rows:
        rows[row.month, plan.group(row.clause).clause] += row.amount
    return clauses, rows


def _legend(plan: Plan, number: int, code: str, lang: Lang) -> str:
    text = plan.group(code).clause_text.in_(lang)
    return f"{number}. {textwrap.shorten(text, _LEGEND_WIDTH, placeholder=' …')}"


def _subtitle(plan: Plan, lang: Lang) -> list[str]:
    """The sum, the law of each stretch, and what the bars are."""
    lines = [f"{_SUM.in_(lang)}: {dong(plan.total, lang)}"]
    for question in plan.questions:
        standard = dong(question.standard.value, lang)
        lines.append(
            f"{_FROM.in_(lang)} {day(question.on, lang)}: {question.rules.name.in_(lang)}, "
            f"{_STANDARD.in_(lang)} {standard}"
        )
    return [*lines, _NOTE.in_(lang)]
