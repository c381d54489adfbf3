"""What a notebook shows of an assessment and of a schedule.

Neither shows the group of Article 5, its point or the reasons: they tell of orphans, disability or
HIV (Decree 56/2017 Art. 33). Those are there for who decides, in ``explain``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import TYPE_CHECKING, Final

from vnchild.law.html import (
    Column,
    Html,
    Tone,
    bilingual,
    card,
    code,
    escaped,
    facts,
    joined,
    strong,
    table,
)
from vnchild.law.provision import Provision
from vnchild.law.text import Text, day, dong

if TYPE_CHECKING:
    from vnchild.rules.social_assistance.assessment import Assessment
    from vnchild.rules.social_assistance.payments import Payment, Schedule

ROWS: Final = 40
"""Lines of a schedule that are shown; what follows is counted only."""

_TITLE = Text("trợ cấp xã hội hằng tháng", "Monthly social allowance")
_SIGNS = {"eligible": "✓", "not_eligible": "✗", "undetermined": "?"}
_TONES = {"eligible": Tone.GOOD, "not_eligible": Tone.REFUSED, "undetermined": Tone.OPEN}


def _month(amount: int) -> Html:
    return escaped(f"{dong(amount, 'en')} a month")


def _law(number: str) -> Html:
    cited = Provision(number)
    return bilingual(Text(cited.vi, cited.en))


def assessment_html(answer: Assessment) -> str:
    """An assessment as HTML: the answer and the amounts, and nothing of why."""
    status = answer.status.value
    missing, presumed = len(answer.missing), len(answer.presumed)
    rows = [
        (
            Text("kết quả", "Status"),
            joined(escaped(_SIGNS[status]), strong(bilingual(answer.status.text))),
        ),
        (Text("ngày hỏi", "On"), escaped(day(answer.on, "en"))),
        (Text("mức trợ cấp", "Amount"), strong(_month(answer.amount))),
    ]
    if answer.up_to is None:
        rows.append((Text("nhiều nhất", "Up to"), escaped("no bound is known")))
    elif answer.up_to != answer.amount:
        rows.append((Text("nhiều nhất", "Up to"), _month(answer.up_to)))
    rows += [
        (Text("mức chuẩn", "Standard level"), _month(answer.standard)),
        (Text("căn cứ", "Law"), _law(answer.provisions[0].document)),
    ]
    if answer.known is not None:
        rows.append(
            (
                Text("theo quy định đã biết đến ngày", "As known on"),
                escaped(day(answer.known, "en")),
            )
        )
    if missing:
        told = joined(escaped(missing), escaped("· names:"), code(".missing"))
        rows.append((Text("chưa biết", "Facts unknown"), told))
    if presumed:
        rows.append((Text("được suy đoán", "Facts presumed"), escaped(presumed)))
    note = joined(
        escaped("Why, with each article:"),
        code('.explain("en")'),
        escaped("or"),
        code('.explain("vi")'),
        escaped("- it tells facts about the person."),
    )
    return card(_TITLE, facts(rows), tone=_TONES[status], note=note)


def schedule_html(schedule: Schedule) -> str:
    """A schedule as HTML: months that are alike on one line, and nothing of why they change."""
    title = Text("lịch chi trả trợ cấp xã hội hằng tháng", "Schedule of the monthly allowance")
    if not schedule.payments:
        return card(title, Html("<p>No month is paid.</p>"), tone=Tone.REFUSED)
    runs = list(_runs(schedule.payments))
    open_ = any(each.up_to != each.amount for each in schedule.payments)
    back = any(each.back for each in schedule.payments)
    columns = [
        Column(Text("tháng", "Months")),
        Column(Text("số tháng", "Number"), figures=True),
        Column(Text("tình trạng", "State")),
        Column(Text("mỗi tháng", "VND a month"), figures=True),
        *([Column(Text("nhiều nhất", "up to"), figures=True)] if open_ else []),
        *([Column(Text("truy lĩnh", "withheld before"), figures=True)] if back else []),
        Column(Text("được trả", "VND paid"), figures=True),
    ]
    rows = [_line(run, open_, back) for run in runs[:ROWS]]
    empty = escaped("")
    foot = [
        bilingual(Text("tổng cộng", "Total")),
        escaped(len(schedule.payments)),
        *([empty] * (len(columns) - 3)),
        _figure(schedule.total),
    ]
    more = len(runs) - ROWS
    hidden = [Html(f"<p>{more} more lines are not shown.</p>")] if more > 0 else []
    caption = Text("các tháng được tính", "Months, those alike together")
    note = joined(
        escaped("Every month:"),
        code(".payments"),
        escaped("· what changes and why:"),
        code('.explain("vi")'),
        escaped("- it tells facts about the person."),
    )
    return card(title, table(caption, columns, rows, foot), *hidden, note=note)


def _runs(payments: Iterable[Payment]) -> Iterator[list[Payment]]:
    """Months that follow each other and are alike in all that is shown."""
    alike = groupby(
        enumerate(payments),
        lambda each: (
            each[1].month.year * 12 + each[1].month.month - each[0],
            each[1].state,
            each[1].amount,
            each[1].up_to,
            each[1].back,
        ),
    )
    for _, run in alike:
        yield [payment for _, payment in run]


def _line(run: list[Payment], open_: bool, back: bool) -> list[Html]:
    first, last = run[0], run[-1]
    months = str(first.month) if len(run) == 1 else f"{first.month}\u00a0–\u00a0{last.month}"
    up_to = escaped("no bound") if first.up_to is None else _figure(first.up_to)
    return [
        escaped(months),
        escaped(len(run)),
        bilingual(first.state.value),
        _figure(first.amount),
        *([up_to] if open_ else []),
        *([_figure(first.back)] if back else []),
        _figure(sum(each.paid for each in run)),
    ]


def _figure(amount: int) -> Html:
    return escaped(f"{amount:,}")
