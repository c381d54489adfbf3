"""The reports that an agency owes, in a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from vnchild.cli.words import sentence
from vnchild.domain.agency import Agency
from vnchild.domain.places import Level, province_on
from vnchild.law.interpretation import Interpretation
from vnchild.law.text import Lang, Text, day
from vnchild.rules.reporting import (
    Body,
    EndedReport,
    OwedReport,
    ReportingDuty,
    covered_documents,
    duties_after_events,
    not_encoded,
)
from vnchild.rules.reporting.standing import standing_on, why_gone

_TO = Text("Gửi", "To")
_RULE = Text("Hạn", "Due")
_NONE = Text("Không có báo cáo nào đến hạn.", "No report is due.")
_UNDATED = Text("Luật yêu cầu, không nêu ngày:", "Wanted by law, no day named:")
_ENDED = Text(
    "Không còn phải báo cáo, theo cách hiểu của thư viện:", "No more, by a reading taken here:"
)
_BY = Text("Cơ quan báo cáo", "Reported by")
_READING = Text("Cách hiểu", "Readings")
_READINGS = Text(
    "Cách hiểu, nơi văn bản chưa rõ (câu hỏi, cách hiểu được chọn):",
    "Readings, where the words leave a choice (the question, what is taken):",
)
_AFTER = Text(
    "Chỉ khi có sự kiện nên không có trong các ngày trên:",
    "Only after an event, and so not among the days above:",
)
_COVERED = Text("Danh sách này chỉ xét các báo cáo theo:", "This list covers the reports under:")
_NOT_COVERED = Text(
    "Chưa xét hoặc chưa rõ, cần tự kiểm tra:", "Not covered or not known; check these yourself:"
)
_BY_LETTER = Text(
    "báo cáo mà công văn, kế hoạch của cấp trên yêu cầu: đọc từng văn bản bằng vnchild read",
    "reports that letters and plans from above ask for: read each with vnchild read",
)
_NO_LIST = Text(
    "có xã, phường, đặc khu tên này hay không: thư viện không có danh mục cấp xã",
    "whether there is a commune of this name: the package has no list of communes",
)


def became_of(who: Agency | Body, end: date, lang: Lang) -> str | None:
    """What became of the agency by the end: it ended, who took over, what its province is now."""
    standing = standing_on(who, end)
    gone = why_gone(who, end) if standing is None and isinstance(who, Agency) else None
    if gone is not None:
        return gone.in_(lang)
    if standing is not None and standing.note is not None:
        return standing.note.in_(lang)
    place = None if isinstance(who, Body) else who.place
    state = None if place is None else place.province
    if state is None or state.stands(end) or state.valid_to is None:
        return None
    now, first = province_on(state, end).full_name(lang), day(state.valid_to, lang)
    return f"Từ {first}: {now}" if lang == "vi" else f"From {first}: {now}"


def readings_of(
    owed: Iterable[OwedReport], ended: Iterable[EndedReport] = ()
) -> tuple[Interpretation, ...]:
    """The readings that reports rest on, each once."""
    found = [reading for each in owed for reading in each.due.interpretations]
    return tuple(dict.fromkeys([*found, *(each.interpretation for each in ended)]))


def all_readings(
    who: Agency | Body, end: date, owed: Iterable[OwedReport], ended: Iterable[EndedReport]
) -> tuple[Interpretation, ...]:
    """The readings that an answer rests on, that on who took over from the agency first."""
    standing = standing_on(who, end)
    of_the_heir = () if standing is None else standing.interpretations
    return tuple(dict.fromkeys([*of_the_heir, *readings_of(owed, ended)]))


def lines_of(
    who: Agency | Body,
    begin: date,
    end: date,
    owed: tuple[OwedReport, ...],
    ended: tuple[EndedReport, ...],
    undated: tuple[ReportingDuty, ...],
    lang: Lang,
) -> Iterator[str]:
    """What an agency owes within a window, line by line; what is not covered is told too."""
    yield f"{who.full_name(lang)}, {day(begin, lang)} - {day(end, lang)}"
    became = [became_of(who, end, lang)]
    notes = [each.note.in_(lang) for each in owed if each.note is not None]
    yield from dict.fromkeys(each for each in [*became, *notes] if each is not None)
    if not owed:
        yield _NONE.in_(lang)
    for each in owed:
        due, duty = each.due, each.due.duty
        about = "" if due.period is None else f" ({due.period.in_(lang)})"
        yield ""
        yield f"{day(due.last_day, lang)}  {duty.what.in_(lang)}{about}"
        if each.note is not None:
            yield f"  {_BY.in_(lang)}: {each.agency.full_name(lang)}"
        if each.to:
            yield f"  {_TO.in_(lang)}: {', '.join(to.name(lang) for to in each.to)}"
        yield f"  {_RULE.in_(lang)}: {due.when(lang)} [{duty.grounds(lang)}]"
        for note in (due.note, duty.note):
            if note is not None:
                yield f"  {note.in_(lang)}"
        codes = ", ".join(reading.code for reading in readings_of((each,)))
        if codes:
            yield f"  {_READING.in_(lang)}: {codes}"
    if ended:
        yield ""
        yield _ENDED.in_(lang)
        for one in ended:
            yield f"  {one.in_(lang)}"
    if undated:
        yield ""
        yield _UNDATED.in_(lang)
        yield from (_wanted(each, end, lang) for each in undated)
    after = duties_after_events(who, end)
    if after:
        yield ""
        yield _AFTER.in_(lang)
        yield from (_wanted(each, end, lang, each.rule.in_(lang)) for each in after)
    yield from _coverage(who, begin, end, lang)
    readings = all_readings(who, end, owed, ended)
    if readings:
        yield ""
        yield _READINGS.in_(lang)
        for reading in readings:
            yield f"  {reading.code} [{reading.provision.in_(lang)}]"
            yield f"    {sentence(reading.question.in_(lang))}"
            yield f"    → {sentence(reading.taken.in_(lang))}"


def _wanted(duty: ReportingDuty, on: date, lang: Lang, when: str = "") -> str:
    """A duty without a day: what, how often or when, to whom, by which provision."""
    how = when or ("" if duty.every is None else duty.every.text.in_(lang))
    receivers = ", ".join(to.name(lang) for to in duty.receivers(on)[0])
    arrow = f" → {receivers}" if receivers else ""
    said = f"  {duty.what.in_(lang)}" + (f" ({how})" if how else "")
    return f"{said}{arrow} [{duty.grounds(lang)}]"


def _coverage(who: Agency | Body, begin: date, end: date, lang: Lang) -> Iterator[str]:
    """Which documents were looked at, and what was not."""
    yield ""
    covered = covered_documents(who, begin, end)
    if covered:
        yield f"{_COVERED.in_(lang)} {'; '.join(each.in_(lang) for each in covered)}."
    yield _NOT_COVERED.in_(lang)
    told = [_BY_LETTER, *not_encoded(who, end)]
    if not isinstance(who, Body) and who.place is not None and who.level is Level.COMMUNE:
        told.append(_NO_LIST)
    yield from (f"  - {each.in_(lang)}" for each in told)
