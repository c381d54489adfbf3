"""Pages whose content another room already gives as Markdown or as a list."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final

from vnchild.docs.markdown import (
    Page,
    bullets,
    capital,
    headings,
    link,
    paragraphs,
    sentence,
    table,
)
from vnchild.law.interpretation import Interpretation
from vnchild.law.text import Lang, Text, day
from vnchild.rules.interpretations import INTERPRETATIONS
from vnchild.rules.procedures import NOT_ENCODED as NO_PROCEDURE
from vnchild.rules.procedures import Detail, as_markdown
from vnchild.rules.reporting import (
    DUTIES,
    NOT_ENCODED,
    Bodies,
    Body,
    ReportingDuty,
    receivers_over_time,
    reporters_over_time,
)
from vnchild.rules.social_assistance.timing import MONTHS, MonthRule, Turn

PROCEDURES: Final = "procedures.md"
INTERPRETATIONS_PAGE: Final = "interpretations.md"
REPORTS: Final = "reports.md"
PROCEDURES_TITLE: Final = Text("Thủ tục và thời hạn", "Procedures and time limits")
INTERPRETATIONS_TITLE: Final = Text("Cách hiểu pháp luật", "Readings of the law")
REPORTS_TITLE: Final = Text("Báo cáo", "Reports")
_READINGS: Final = Text(
    "Nơi câu chữ của pháp luật để ngỏ nhiều cách hiểu, thư viện chọn một cách, nói rõ cách kia "
    "và lý do.",
    "Where the words of the law leave a choice the package takes one reading, and tells the other "
    "and why.",
)
_TAKEN: Final = Text("Cách hiểu được chọn", "Taken")
_OTHER: Final = Text("Cách hiểu khác", "Not taken")
_GROUND: Final = Text("Lý do", "Because")
_SOURCE: Final = Text("Căn cứ", "Provision")
_HEAD: Final = (
    Text("Báo cáo", "Report"),
    Text("Kỳ", "Period"),
    Text("Đơn vị báo cáo", "Who"),
    Text("Gửi", "To"),
    Text("Hạn", "Due"),
    Text("Hiệu lực", "In force"),
    Text("Căn cứ", "Provision"),
)
_TURNS: Final[Mapping[str, tuple[Turn, ...]]] = {
    "monthly_allowance": (Turn.START,),
    "stop_or_adjust": (Turn.STOP, Turn.CHANGE, Turn.SUSPENSION, Turn.RESUMPTION),
    "change_of_residence": (Turn.MOVE,),
}
_WHICH_TABLE: Final = Text(
    "Mỗi bảng áp dụng cho hồ sơ, vụ việc bắt đầu trong khoảng thời gian ghi ở trên bảng. Nơi văn "
    "bản ghi một cơ quan không còn nữa thì bảng ghi cơ quan kế nhiệm và kèm tên trong văn bản. Cột "
    "“Căn cứ” dẫn riêng điều khoản về thời hạn nếu thời hạn ở điều khoản khác, và dẫn cách hiểu mà "
    "bước đó dựa vào.",
    "Each table is for what begins in the days told above it. Where the text names a body that is "
    "no more, the one that took over is told, with the name in the text. The last column gives the "
    "provision of the time where that stands elsewhere, and the readings on which a step rests.",
)
_WHICH_BODY: Final = Text(
    "Nơi văn bản ghi một cơ quan không còn nữa thì bảng ghi cơ quan kế nhiệm, từ ngày nào và theo "
    "cách hiểu nào.",
    "Where the text names a body that is no more, the one that took over is told, since when and "
    "by which reading.",
)
_FROM: Final = Text("từ ngày", "from")
_SINCE: Final = Text("từ ngày", "since")
_UNTIL: Final = Text("đến trước ngày", "to before")
_WRITTEN: Final = Text("văn bản ghi", "the text names")
_NOBODY: Final = Text("không còn cơ quan này", "nobody any more")
_BY_READING: Final = Text("theo cách hiểu", "by the reading")
_NONE: Final = Text("Chưa có trong thư viện", "Not encoded")


def procedures_page(lang: Lang, on: date | None) -> Page:
    """The page of procedures."""
    told = as_markdown(lang, on, named=_linked, besides=_months()).replace("\n### ", "\n## ")
    if told.startswith("### "):
        told = told[1:]
    none = (f"## {_NONE.in_(lang)}", bullets(each.in_(lang) for each in NO_PROCEDURE))
    return Page(
        name=PROCEDURES,
        title=PROCEDURES_TITLE.in_(lang),
        body=paragraphs(_WHICH_TABLE.in_(lang), told.strip(), *none),
    )


def _months() -> Mapping[str, tuple[Detail, ...]]:
    """From which month an allowance is paid, changes and stops, by procedure."""
    return {
        code: tuple(_month(each) for each in MONTHS if each.turn in turns)
        for code, turns in _TURNS.items()
    }


def _month(rule: MonthRule) -> Detail:
    label = rule.turn.value
    if rule.case is not None:
        label = Text(f"{label.vi}, {rule.case.vi}", f"{label.en}, {rule.case.en}")
    return Detail(
        label=Text(capital(label.vi), capital(label.en)),
        text=rule.month,
        provision=rule.provision,
        since=rule.applies_from,
        until=rule.ended,
        readings=rule.readings,
    )


def _linked(reading: Interpretation) -> str:
    return link(f"`{reading.code}`", INTERPRETATIONS_PAGE, reading.code)


def interpretations_page(lang: Lang) -> Page:
    """The page of readings."""
    parts = [_READINGS.in_(lang)]
    for subject, readings in INTERPRETATIONS:
        parts.append(f"## {subject.in_(lang)}")
        for each in readings:
            lines = [
                f"{_SOURCE.in_(lang)}: {each.provision.in_(lang)}",
                f"{_TAKEN.in_(lang)}: {each.taken.in_(lang)}",
                f"{_OTHER.in_(lang)}: {each.other.in_(lang)}",
            ]
            if each.ground is not None:
                lines.append(f"{_GROUND.in_(lang)}: {each.ground.in_(lang)}")
            parts += [f"### `{each.code}`", sentence(each.question.in_(lang)), bullets(lines)]
    return Page(
        name=INTERPRETATIONS_PAGE,
        title=INTERPRETATIONS_TITLE.in_(lang),
        body=paragraphs(*parts),
    )


def reports_page(lang: Lang, on: date | None) -> Page:
    """The page of reporting duties."""
    rows = [
        (
            _what(each, lang),
            "—" if each.every is None else each.every.text.in_(lang),
            _bodies(each.who, reporters_over_time(each), on, lang),
            _bodies(each.to, receivers_over_time(each), on, lang),
            each.rule.in_(lang),
            _days(each, lang),
            f"{each.grounds(lang)}{_rests_on(_readings(each), lang)}",
        )
        for each in DUTIES
        if on is None or each.in_force(on)
    ]
    return Page(
        name=REPORTS,
        title=REPORTS_TITLE.in_(lang),
        body=paragraphs(
            _WHICH_BODY.in_(lang),
            table(headings(_HEAD, lang), rows),
            f"## {_NONE.in_(lang)}",
            bullets(each.in_(lang) for each in NOT_ENCODED),
        ),
    )


def _what(duty: ReportingDuty, lang: Lang) -> str:
    said = duty.what.in_(lang)
    return said if duty.note is None else f"{said} — {duty.note.in_(lang)}"


def _days(duty: ReportingDuty, lang: Lang) -> str:
    """From when to when a duty is law."""
    told = "—" if duty.since is None else f"{_FROM.in_(lang)} {day(duty.since, lang)}"
    return told if duty.until is None else f"{told} {_UNTIL.in_(lang)} {day(duty.until, lang)}"


def _readings(duty: ReportingDuty) -> tuple[Interpretation, ...]:
    ends = () if duty.end is None else (duty.end,)
    return (*duty.interpretations, *ends)


def _bodies(
    written: tuple[Body, ...], over_time: tuple[Bodies, ...], on: date | None, lang: Lang
) -> str:
    """The bodies of a duty, one after the other; of one day those of then and what is written."""
    if not written:
        return "—"
    if on is not None:
        held = [each for each in over_time if each.since is None or each.since <= on][-1:]
        told = "; ".join(_names(each.bodies, lang) for each in held)
        if any(each.bodies != written for each in held):
            told += f" ({_WRITTEN.in_(lang)}: {_names(written, lang)})"
    else:
        held = list(over_time)
        told = "; ".join(
            _names(each.bodies, lang)
            if each.since is None
            else f"{_SINCE.in_(lang)} {day(each.since, lang)}: {_names(each.bodies, lang)}"
            for each in held
        )
    readings = dict.fromkeys(reading for each in held for reading in each.readings)
    return f"{told}{_rests_on(readings, lang)}"


def _names(bodies: tuple[Body, ...], lang: Lang) -> str:
    return ", ".join(each.name(lang) for each in bodies) or _NOBODY.in_(lang)


def _rests_on(readings: Iterable[Interpretation], lang: Lang) -> str:
    told = ", ".join(map(_linked, readings))
    return f"; {_BY_READING.in_(lang)} {told}" if told else ""
