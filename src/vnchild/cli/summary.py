"""The summary of an assessed table: persons, eligible by clause, VND a month."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

import polars as pl
from rich.console import Console
from rich.table import Table

from vnchild.cli.words import sentence
from vnchild.law.conditions import FactValue
from vnchild.law.text import Lang, Text, day, dong, grouped
from vnchild.rules.social_assistance.assessment import Question, Status
from vnchild.rules.social_assistance.explain import notes
from vnchild.rules.social_assistance.explanation import presumption
from vnchild.rules.social_assistance.facts import BY_NAME

_WORDS = {
    "title": Text("Trợ cấp xã hội hằng tháng, ngày", "Monthly social allowance on"),
    "law": Text("Căn cứ", "By"),
    "standard": Text("mức chuẩn", "standard level"),
    "clause": Text("Điều 5", "Art. 5"),
    "who": Text("Đối tượng", "Group"),
    "persons": Text("Số người", "Persons"),
    "money": Text("Đồng/tháng", "VND a month"),
    "unbounded": Text(
        "người chưa xác định được mức tối đa, vì chưa rõ số con đang nuôi",
        "persons have no upper bound, as the number of children is not known",
    ),
    "more": Text(
        "Có thể tăng thêm nhiều nhất {} mỗi tháng, nếu mọi thông tin chưa rõ đều có lợi cho đối "
        "tượng",
        "{} a month more at most, if every unknown fact fell in the persons' favour",
    ),
    "missing": Text("Thông tin còn thiếu, theo số người", "Missing facts, by persons"),
    "presumed": Text("Giả định khi chưa rõ", "Presumed where not known"),
    "all": Text("Tổng cộng", "All"),
    "unused": Text("Cột không dùng đến", "Columns not used"),
}


class Summary:
    """What is counted of an assessed table, a batch at a time."""

    def __init__(self) -> None:
        self.persons: Counter[tuple[str, str]] = Counter()
        self.money: Counter[tuple[str, str]] = Counter()
        self.more = 0
        self.unbounded = 0
        self.missing: Counter[str] = Counter()

    def add(self, batch: pl.DataFrame) -> None:
        """Count a batch of results."""
        groups = batch.group_by("status", "clause").agg(
            pl.len().alias("persons"), pl.col("amount").sum()
        )
        for row in groups.iter_rows(named=True):
            key = row["status"], row["clause"]
            self.persons[key] += row["persons"]
            self.money[key] += row["amount"]
        self.more += int((batch["up_to"] - batch["amount"]).sum() or 0)
        self.unbounded += batch["up_to"].null_count()
        for text, count in batch["missing"].value_counts().iter_rows():
            for name in filter(None, text.split(",")):
                self.missing[name] += count

    def as_dict(self, question: Question, unused: tuple[str, ...]) -> dict[str, object]:
        """What was counted, for a program; money is VND a month."""
        standard = question.standard
        groups = [
            {
                "clause": group.code,
                "provision": group.provision.vi,
                "persons": self.persons[Status.ELIGIBLE.value, group.code],
                "amount": self.money[Status.ELIGIBLE.value, group.code],
            }
            for group in question.rules.groups
            if self.persons[Status.ELIGIBLE.value, group.code]
        ]
        by_status: Counter[str] = Counter()
        for (status, _), persons in self.persons.items():
            by_status[status] += persons
        return {
            "on": question.on.isoformat(),
            "law": question.rules.article_5.vi,
            "standard": standard.value,
            "standard_provision": standard.provision.vi,
            "persons": sum(self.persons.values()),
            "by_status": {status.value: by_status[status.value] for status in Status},
            "amount": sum(self.money.values()),
            "more_at_most": self.more,
            "unbounded": self.unbounded,
            "groups": groups,
            "missing": {name: self.missing[name] for name in BY_NAME if self.missing[name]},
            "columns_not_used": list(unused),
        }

    def show(
        self,
        console: Console,
        question: Question,
        lang: Lang,
        unused: tuple[str, ...],
        presumed: Mapping[str, FactValue],
    ) -> None:
        """Print it."""

        def word(name: str) -> str:
            return _WORDS[name].in_(lang)

        rules, standard = question.rules, question.standard
        console.print(f"{word('title')} {day(question.on, lang)}", style="bold", highlight=False)
        console.print(
            f"{word('law')} {rules.article_5.in_(lang)}; {word('standard')} "
            f"{dong(standard.value, lang)} ({standard.provision.in_(lang)})",
            highlight=False,
        )
        for note in notes(question):
            console.print(sentence(note.in_(lang)), highlight=False)
        if presumed:
            told = "; ".join(presumption(n, v, lang) for n, v in presumed.items())
            console.print(f"{word('presumed')}: {told}", highlight=False, markup=False)
        table = Table(show_edge=False, pad_edge=False)
        table.add_column(word("clause"), no_wrap=True)
        table.add_column(word("who"))
        table.add_column(word("persons"), justify="right", no_wrap=True)
        table.add_column(word("money"), justify="right", no_wrap=True)
        eligible = Status.ELIGIBLE.value
        order = {group.code: group for group in rules.groups}
        for code, group in order.items():
            if self.persons[eligible, code]:
                table.add_row(
                    code,
                    group.text.in_(lang),
                    grouped(self.persons[eligible, code], lang),
                    grouped(self.money[eligible, code], lang),
                )
        table.add_section()
        for status in Status:
            persons = sum(n for (s, _), n in self.persons.items() if s == status.value)
            money = sum(n for (s, _), n in self.money.items() if s == status.value)
            table.add_row("", status.text.in_(lang), grouped(persons, lang), grouped(money, lang))
        table.add_section()
        table.add_row(
            "",
            word("all"),
            grouped(sum(self.persons.values()), lang),
            grouped(sum(self.money.values()), lang),
            style="bold",
        )
        console.print(table, highlight=False)
        if self.more:
            console.print(word("more").format(dong(self.more, lang)), highlight=False)
        if self.unbounded:
            console.print(f"{grouped(self.unbounded, lang)} {word('unbounded')}", highlight=False)
        if self.missing:
            order_of = {name: place for place, name in enumerate(BY_NAME)}
            top = ", ".join(
                f"{BY_NAME[name].text.in_(lang)} ({name}) {grouped(count, lang)}"
                for name, count in sorted(
                    self.missing.items(), key=lambda each: (-each[1], order_of[each[0]])
                )
            )
            console.print(f"{word('missing')}: {top}", highlight=False)
        if unused:
            console.print(f"{word('unused')}: {', '.join(unused)}", highlight=False, markup=False)
