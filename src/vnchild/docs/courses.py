"""What has a course: the case with its stages and duties, and agencies through time."""

from __future__ import annotations

from datetime import date
from typing import Final

from vnchild.docs.markdown import Page, bullets, headings, mermaid, paragraphs, sentence, table
from vnchild.domain.agency import Agency
from vnchild.domain.agency_forms import FORMS
from vnchild.domain.agency_kinds import AgencyKind
from vnchild.domain.places import Level
from vnchild.law.documents import REVIEWED
from vnchild.law.text import Lang, Text, day
from vnchild.rules.cases import OBLIGATIONS, TRANSITIONS, Track
from vnchild.rules.cases import mermaid as case_diagram
from vnchild.rules.competence import (
    ASSIGNMENTS,
    GAPS,
    NOT_ENCODED,
    Assignment,
    Gap,
    Task,
    provinces_mermaid,
    successor,
)
from vnchild.rules.competence import mermaid as succession_diagram

CASES: Final = "cases.md"
AGENCIES: Final = "agencies.md"
CASES_TITLE: Final = Text("Vụ việc của một trẻ em", "The case of a child")
AGENCIES_TITLE: Final = Text("Cơ quan và thẩm quyền", "Agencies and competence")

_TRACKS: Final = Text(
    "Một vụ việc có ba tiến trình song song. Giai đoạn được tính từ các sự kiện đã ghi; bảng dưới "
    "mỗi sơ đồ cho biết sự kiện nào được phép, dẫn tới đâu, theo điều nào.",
    "A case has three courses side by side. Its stages are computed from the events on record; the "
    "table under each diagram tells which event is allowed, where it leads, and by which article.",
)
_ROWS: Final = (
    Text("Sự kiện", "Event"),
    Text("Ở giai đoạn", "At"),
    Text("Dẫn tới", "Leads to"),
    Text("Căn cứ", "Provision"),
)
_START: Final = Text("mở vụ việc", "opens the case")
_STAYS: Final = Text("giữ nguyên", "stays")
_DUTIES: Final = Text("Nghĩa vụ và thời hạn", "Duties and time limits")
_DUTY: Final = (
    Text("Việc phải làm", "What"),
    Text("Người thực hiện", "Who"),
    Text("Phát sinh khi", "Arises on"),
    Text("Thời hạn", "Within"),
    Text("Căn cứ", "Provision"),
)
_NO_TIME: Final = Text("luật không nêu", "the law gives none")
_COUNTED: Final = Text("tính từ", "from")

_COMPETENT: Final = Text("Cơ quan, người có thẩm quyền", "Who is competent")
_WHO: Final = (
    Text("Từ ngày", "From"),
    Text("Đến trước ngày", "To before"),
    Text("Cơ quan, người có thẩm quyền", "Agency or office"),
    Text("Căn cứ", "Provision"),
)
_OPEN: Final = Text("chưa có trong thư viện", "not encoded")
_SUCCESSION: Final = Text("Cơ quan kế tục", "Who succeeded whom")
_PROVINCES: Final = Text("Sáp nhập cấp tỉnh", "Mergers of provinces")
_UNKNOWN: Final = Text("Chưa có trong thư viện", "Not encoded")


def cases_page(lang: Lang) -> Page:
    """The page of cases."""
    parts = [_TRACKS.in_(lang)]
    for track in Track:
        parts.append(f"## {sentence(track.value.in_(lang)).removesuffix('.')}")
        parts.append(mermaid(case_diagram(lang, track)))
        parts.append(_transitions(track, lang))
    parts += [f"## {_DUTIES.in_(lang)}", _duties(lang)]
    return Page(name=CASES, title=CASES_TITLE.in_(lang), body=paragraphs(*parts))


def _transitions(track: Track, lang: Lang) -> str:
    rows = []
    for row in TRANSITIONS:
        if row.track is not track:
            continue
        event = row.event.text.in_(lang)
        if row.variants:
            event += f": {'; '.join(each.text.in_(lang) for each in row.variants)}"
        at = "; ".join(each.text.in_(lang) for each in row.before) or _START.in_(lang)
        to = _STAYS.in_(lang) if row.to is None else row.to.text.in_(lang)
        rows.append((event, at, to, row.provision.in_(lang)))
    return table(headings(_ROWS, lang), rows)


def _duties(lang: Lang) -> str:
    rows = []
    for each in OBLIGATIONS:
        arises = []
        for trigger in each.opened_by:
            words = trigger.event.text.in_(lang)
            if trigger.variants:
                words += f": {'; '.join(one.text.in_(lang) for one in trigger.variants)}"
            arises.append(words)
        within = _NO_TIME.in_(lang)
        if each.limit is not None:
            within = f"{each.limit.in_(lang)}, {_COUNTED.in_(lang)} {each.start.value.in_(lang)}"
        rows.append(
            (
                each.task.text.in_(lang),
                each.who.text.in_(lang),
                "<br>".join(arises),
                within,
                each.task.provision.in_(lang),
            )
        )
    return table(headings(_DUTY, lang), rows)


def agencies_page(lang: Lang, on: date | None) -> Page:
    """The page of agencies."""
    parts = [f"## {_COMPETENT.in_(lang)}"]
    for task in Task:
        found = [each for each in ASSIGNMENTS if each.task is task]
        gaps = [each for each in GAPS if each.task is task]
        if on is not None:
            found = [each for each in found if each.covers(on)]
            gaps = [each for each in gaps if each.covers(on)]
        if found or gaps:
            parts.append(f"### {sentence(task.text.in_(lang)).removesuffix('.')}")
            parts.append(_assignments(found, gaps, lang))
    parts.append(f"## {_SUCCESSION.in_(lang)}")
    for form in FORMS:
        if form.valid_to is None:
            continue
        agency = Agency(kind=form.kind, level=form.level)
        parts.append(f"### {agency.name(lang)}")
        told = successor(agency, REVIEWED)
        parts.append(mermaid(succession_diagram(told, lang)))
        parts.append(bullets(each.in_(lang) for each in told.notes))
    parts += [f"## {_PROVINCES.in_(lang)}", mermaid(provinces_mermaid(lang))]
    parts += [f"## {_UNKNOWN.in_(lang)}", bullets(each.in_(lang) for each in NOT_ENCODED)]
    return Page(name=AGENCIES, title=AGENCIES_TITLE.in_(lang), body=paragraphs(*parts))


def _assignments(found: list[Assignment], gaps: list[Gap], lang: Lang) -> str:
    rows: list[tuple[date | None, date | None, str, str]] = []
    for each in found:
        who = "; ".join(_agency(kind, level, lang) for kind, level in each.who)
        if each.office is not None:
            who = f"{each.office.in_(lang)}, {who}"
        if each.note is not None:
            who += f" ({each.note.in_(lang)})"
        rows.append((each.applies_from, each.applies_to, who, each.provision.in_(lang)))
    rows += [(each.applies_from, each.applies_to, _gap(each, lang), "—") for each in gaps]
    rows.sort(key=lambda row: row[0] or date.min)
    shown = [
        (
            "—" if first is None else day(first, lang),
            "—" if last is None else day(last, lang),
            who,
            at,
        )
        for first, last, who, at in rows
    ]
    return table(headings(_WHO, lang), shown)


def _gap(gap: Gap, lang: Lang) -> str:
    return _OPEN.in_(lang) if lang == "vi" else f"{_OPEN.in_(lang)}: {gap.why}"


def _agency(kind: AgencyKind, level: Level, lang: Lang) -> str:
    for form in FORMS:
        if form.kind is kind and form.level is level:
            return Agency(kind=kind, level=level).name(lang)
    return f"{kind.text.in_(lang)} ({level.text.in_(lang)})"
