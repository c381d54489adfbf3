"""A report on children in special circumstances, counted by group."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from vnchild.domain.circumstances import Group
from vnchild.domain.figures import Count, Figure, Share
from vnchild.domain.report import Report, Total, shown_or_hidden
from vnchild.domain.report_period import ReportPeriod
from vnchild.law.text import Text
from vnchild.rules.circumstances import Circumstances, Counts, count

CHILDREN = Text("trẻ em", "children")
_TITLE = Text("Trẻ em có hoàn cảnh đặc biệt", "Children in special circumstances")


def count_of_special_circumstances(
    found: Counts | Iterable[Circumstances] | Mapping[Group, int],
    period: ReportPeriod,
    *,
    reporter: Text,
    hide_below: int | None = None,
) -> Report:
    """A report of how many children are in each group of Art. 10(1) of the Law on Children.

    A child in several groups counts in each and once in the total. A group that a mapping leaves
    out is not known, and is not 0.

    Args:
        found: the circumstances of each child, the counts of them, or numbers by group.
        period: what the report is on.
        reporter: who reports.
        hide_below: counts above 0 and below this are not shown, nor is a share made of them. That
            alone does not make a table safe to publish.

    Raises:
        FigureError: a number is not a whole number of 0 or more.
        ReportError: ``hide_below`` is not a whole number above 0.
    """
    if isinstance(found, Mapping):
        groups, total, undetermined, children = dict(found), None, None, None
    else:
        counts = found if isinstance(found, Counts) else count(found)
        groups, total = dict(counts.groups), counts.total
        undetermined, children = counts.undetermined, counts.children
    listed = [
        Count(
            code=_code(group),
            label=group.text,
            value=groups.get(group),
            unit=CHILDREN,
            period=period,
            where=group.provision.vi,
        )
        for group in Group
    ]
    totals: tuple[Total, ...] = ()
    if total is not None:
        listed += [
            Count(
                code="special.total",
                label=Text("tổng số, mỗi trẻ em tính một lần", "in all, each child once"),
                value=total,
                unit=CHILDREN,
                period=period,
            ),
            Count(
                code="special.undetermined",
                label=Text("chưa đủ thông tin để xác định", "not settled for want of facts"),
                value=undetermined,
                unit=CHILDREN,
                period=period,
            ),
        ]
        totals = tuple(
            Total(whole="special.total", parts=(_code(group),), complete=False) for group in Group
        )
    if hide_below is not None:
        listed = [shown_or_hidden(each, hide_below) for each in listed]
    figures: list[Figure] = [*listed]
    if children is not None:
        shown = next(each.value for each in listed if each.code == "special.total")
        figures.append(
            Share(
                code="special.share",
                label=Text("tỷ lệ trên số trẻ em được xem xét", "share of the children looked at"),
                part=shown,
                whole=None if hide_below is not None and children < hide_below else children,
                unit=CHILDREN,
                period=period,
            )
        )
    return Report(
        title=_TITLE, reporter=reporter, period=period, figures=tuple(figures), totals=totals
    )


def _code(group: Group) -> str:
    return f"special.{group.name.lower()}"
