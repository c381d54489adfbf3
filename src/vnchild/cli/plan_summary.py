"""A plan in a terminal: what each month costs, and each group over all of them."""

from __future__ import annotations

from collections import Counter
from datetime import date

from rich.console import Console
from rich.table import Table

from vnchild.cli.words import sentence
from vnchild.frames.plans import Plan
from vnchild.law.text import Lang, Text, day, dong, grouped
from vnchild.rules.social_assistance.explain import notes

_WORDS = {
    "title": Text("Dự toán trợ cấp xã hội hằng tháng", "Plan of the monthly social allowance"),
    "from": Text("Từ ngày", "From"),
    "standard": Text("mức chuẩn", "standard level"),
    "month": Text("Tháng", "Month"),
    "persons": Text("Số người", "Persons"),
    "money": Text("Số tiền (đồng)", "VND"),
    "open": Text("Chưa xác định", "Undetermined"),
    "up_to": Text("Cao nhất (đồng)", "VND at most"),
    "all": Text("Tổng cộng", "All"),
    "clause": Text("Điều 5", "Art. 5"),
    "who": Text("Đối tượng", "Group"),
    "person_months": Text("Lượt người-tháng", "Person-months"),
    "unbounded": Text(
        "lượt người-tháng chưa có giới hạn trên, vì chưa rõ số con",
        "person-months have no upper bound, as the number of children is not known",
    ),
    "unused": Text("Cột không dùng đến", "Columns not used"),
}


def month_name(month: date, lang: Lang) -> str:
    """A month: ``10/2026`` in Vietnamese, ``2026-10`` in English."""
    return f"{month:%m/%Y}" if lang == "vi" else f"{month:%Y-%m}"


def show(console: Console, plan: Plan, lang: Lang, unused: tuple[str, ...]) -> None:
    """Print a plan."""

    def word(name: str) -> str:
        return _WORDS[name].in_(lang)

    first, last = plan.months[0].month, plan.months[-1].month
    span = f"{month_name(first, lang)} – {month_name(last, lang)}"
    console.print(f"{word('title')}, {span}", style="bold", highlight=False)
    told: list[Text] = []
    for question in plan.questions:
        standard = question.standard
        console.print(
            f"{word('from')} {day(question.on, lang)}: {question.rules.article_5.in_(lang)}; "
            f"{word('standard')} {dong(standard.value, lang)} ({standard.provision.in_(lang)})",
            highlight=False,
        )
        told.extend(note for note in notes(question) if note not in told)
    for note in told:
        console.print(sentence(note.in_(lang)), highlight=False)
    console.print(_months(plan, lang), highlight=False)
    if plan.rows:
        console.print()
        console.print(_groups(plan, lang), highlight=False)
    unbounded = sum(month.unbounded for month in plan.months)
    if unbounded:
        console.print(f"{grouped(unbounded, lang)} {word('unbounded')}", highlight=False)
    if unused:
        console.print(f"{word('unused')}: {', '.join(unused)}", highlight=False, markup=False)


def _months(plan: Plan, lang: Lang) -> Table:
    table = Table(show_edge=False, pad_edge=False)
    table.add_column(_WORDS["month"].in_(lang), no_wrap=True)
    for name in ("persons", "money", "open", "up_to"):
        table.add_column(_WORDS[name].in_(lang), justify="right", no_wrap=True)
    for month in plan.months:
        figures = (month.persons, month.amount, month.undetermined, month.up_to)
        table.add_row(month_name(month.month, lang), *(grouped(each, lang) for each in figures))
    table.add_section()
    table.add_row(
        _WORDS["all"].in_(lang),
        "",
        grouped(plan.total, lang),
        "",
        grouped(plan.up_to, lang),
        style="bold",
    )
    return table


def _groups(plan: Plan, lang: Lang) -> Table:
    persons: Counter[str] = Counter()
    amounts: Counter[str] = Counter()
    for row in plan.rows:
        persons[row.clause] += row.persons
        amounts[row.clause] += row.amount
    table = Table(show_edge=False, pad_edge=False)
    table.add_column(_WORDS["clause"].in_(lang), no_wrap=True)
    table.add_column(_WORDS["who"].in_(lang))
    for name in ("person_months", "money"):
        table.add_column(_WORDS[name].in_(lang), justify="right", no_wrap=True)
    for code in plan.clauses:
        table.add_row(
            code,
            _who(plan, code, lang),
            grouped(persons[code], lang),
            grouped(amounts[code], lang),
        )
    return table


def _who(plan: Plan, code: str, lang: Lang) -> str:
    """Who a group is; where a code changed hands with the law, who was and who is."""
    groups = plan.groups(code)
    if len(groups) == 1:
        return groups[0][1].text.in_(lang)
    return "\n".join(
        f"{group.text.in_(lang)} ({question.rules.name.in_(lang)})" for question, group in groups
    )
