"""What-if on the command line: other coefficients, and what they cost more."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import evolve, frozen
from rich.console import Console
from rich.table import Table

from vnchild.cli.plan_summary import month_name
from vnchild.cli.stopping import BadInput
from vnchild.frames.planning import compare
from vnchild.frames.plans import Plan
from vnchild.law.text import Lang, Text, grouped
from vnchild.rules.social_assistance.rules import Group, Rules

_WORDS = {
    "title": Text("Chênh lệch so với luật hiện hành", "More than by the law as it is"),
    "month": Text("Tháng", "Month"),
    "as_is": Text("Theo luật (đồng)", "By the law, VND"),
    "what_if": Text("Giả định (đồng)", "What-if, VND"),
    "more": Text("Chênh lệch (đồng)", "Difference, VND"),
    "all": Text("Tổng cộng", "All"),
}


@frozen
class OtherCoefficients:
    """A reform that gives groups other coefficients.

    Args:
        changes: for a group's code or a clause's number: tenths, and whether they come on top.
    """

    changes: tuple[tuple[str, int, bool], ...]

    def __call__(self, rules: Rules) -> Rules:
        """The rules with them; a group that this law does not have is left out."""
        for name, tenths, more in self.changes:

            def change(group: Group, tenths: int = tenths, more: bool = more) -> Group:
                levels = tuple(
                    evolve(level, tenths=level.tenths + tenths if more else tenths)
                    for level in group.levels
                )
                return evolve(group, levels=levels)

            rules = rules.changing([group.code for group in rules.named(name)], change)
        return rules

    def check(self, laws: Sequence[Rules]) -> None:
        """Check that each change finds its group in some of the laws.

        Raises:
            BadInput: one does not.
        """
        for name, _, _ in self.changes:
            if not any(rules.named(name) for rules in laws):
                codes = ", ".join(dict.fromkeys(g.code for rules in laws for g in rules.groups))
                msg = f"--coefficient {name!r}: no such group; the groups are {codes}"
                raise BadInput(msg)


def read_coefficients(items: Sequence[str]) -> OtherCoefficients | None:
    """Coefficients given as ``group=2.5`` or ``group=+0.5``.

    Raises:
        BadInput: one is not written so, or a group is given twice.
    """
    found: dict[str, tuple[str, int, bool]] = {}
    for item in items:
        match = re.fullmatch(r"\s*([^\s=]+)\s*=\s*(\+?)([0-9]{1,2})(?:[.,]([0-9]))?\s*", item)
        if match is None:
            msg = (
                f"--coefficient {item[:40]!r}: write group=2.5 or group=+0.5, "
                "with at most one decimal"
            )
            raise BadInput(msg)
        name, plus, whole, tenth = match.groups()
        if name in found:
            msg = f"--coefficient {item!r}: {name} is given twice"
            raise BadInput(msg)
        found[name] = name, int(whole) * 10 + int(tenth or 0), bool(plus)
    return OtherCoefficients(tuple(found.values())) if found else None


def show_difference(console: Console, what_if: Plan, as_is: Plan, lang: Lang) -> None:
    """Print what a plan costs more than the law as it is, month by month."""

    def word(name: str) -> str:
        return _WORDS[name].in_(lang)

    def signed(value: int) -> str:
        return f"{'+' if value > 0 else '-' if value < 0 else ''}{grouped(abs(value), lang)}"

    console.print()
    console.print(word("title"), style="bold", highlight=False)
    table = Table(show_edge=False, pad_edge=False)
    table.add_column(word("month"), no_wrap=True)
    for name in ("as_is", "what_if", "more"):
        table.add_column(word(name), justify="right", no_wrap=True)
    for one, other in zip(as_is.months, what_if.months, strict=True):
        table.add_row(
            month_name(one.month, lang),
            grouped(one.amount, lang),
            grouped(other.amount, lang),
            signed(other.amount - one.amount),
        )
    table.add_section()
    table.add_row(
        word("all"),
        grouped(as_is.total, lang),
        grouped(what_if.total, lang),
        signed(compare(what_if, as_is).total),
        style="bold",
    )
    console.print(table, highlight=False)
