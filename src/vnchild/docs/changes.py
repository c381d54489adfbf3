"""What changed in the law between two days."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Final

from vnchild.docs.decisions import Cell, decision_table
from vnchild.docs.errors import DocsError
from vnchild.docs.markdown import Page, bullets, headings, paragraphs, sentence, table
from vnchild.docs.sentences import say
from vnchild.docs.standard_changes import (
    COEFFICIENTS,
    HEAD,
    STANDARD,
    amount_changes,
    standard_changes,
)
from vnchild.docs.support_changes import support_changes
from vnchild.law.conditions import ALWAYS, Condition
from vnchild.law.documents import REGISTER
from vnchild.law.provision import Provision
from vnchild.law.text import Lang, Text, day, decimal
from vnchild.rules.competence import ASSIGNMENTS, GAPS, Assignment, Task
from vnchild.rules.procedures import PROCEDURES, Procedure
from vnchild.rules.reporting import DUTIES
from vnchild.rules.social_assistance.assessment import coefficient
from vnchild.rules.social_assistance.in_force import RULES
from vnchild.rules.social_assistance.rules import Group, Level, Rules

TITLE: Final = Text("Thay đổi của pháp luật", "What changed in the law")
_BETWEEN: Final = Text(
    "So sánh luật ngày {} với luật ngày {}.", "The law of {} against that of {}."
)
_DOCUMENTS: Final = Text("Văn bản", "Documents")
_BEGAN: Final = Text("bắt đầu có hiệu lực", "in force")
_ENDED: Final = Text("hết hiệu lực", "ended")
_GROUPS: Final = Text("Trợ cấp xã hội hằng tháng", "The monthly social allowance")
_AMOUNTS: Final = Text("Mức trợ cấp", "Amounts")
_PROCEDURES: Final = Text("Thủ tục và thời hạn", "Procedures and time limits")
_COMPETENCE: Final = Text("Thẩm quyền", "Competence")
_REPORTS: Final = Text("Báo cáo", "Reports")
_SUPPORTS: Final = Text("Hỗ trợ khác", "Other supports")
_LEFT_OUT: Final = Text("Không được so sánh ở đây", "Not compared here")
_NOT_COMPARED: Final = (
    Text(
        "trẻ em có hoàn cảnh đặc biệt và các biện pháp (`circumstances.md`)",
        "children in special circumstances and the measures for them (`circumstances.md`)",
    ),
    Text(
        "các bước và thời hạn xử lý vụ việc (`cases.md`)",
        "the course of cases and its time limits (`cases.md`)",
    ),
    Text(
        "bảo hiểm y tế; việc tiếp nhận vào cơ sở trợ giúp xã hội (ngoài trợ cấp nuôi dưỡng)",
        "health insurance; admission to a facility (but for the nurture allowance)",
    ),
    Text(
        "nội dung của từng báo cáo; cách hiểu của thư viện ở chỗ luật chưa rõ",
        "the contents of each report; the readings taken where the law leaves a choice",
    ),
)
_NOTHING: Final = Text("Không có thay đổi.", "No change.")
_WAS: Final = Text("trước", "before")
_IS: Final = Text("nay", "now")
_AFTER_COMMUNITY: Final = Text("nhóm mới", "new group")
_GONE: Final = Text("không còn nhóm", "group ended")
_CHANGED: Final = Text("thay đổi", "changed")
_CONDITION: Final = Text("điều kiện", "conditions")
_EXCEPTION: Final = Text("ngoại lệ", "exceptions")
_RENUMBERED: Final = Text("chuyển căn cứ, nội dung giữ nguyên", "moved, the same in substance")
_WORDING: Final = Text(
    "lời văn thay đổi, điều kiện vẫn hỏi cùng các thông tin",
    "the words changed, the conditions ask for the same facts",
)
_CLAUSE_WORDING: Final = Text(
    "lời văn của điểm giữ nguyên, lời dẫn của khoản thay đổi",
    "the words of the point are the same, those that lead the clause changed",
)
_NOT_ENCODED: Final = Text("chưa có trong thư viện", "not encoded")
_NONE: Final = Text("không có", "none")


def compare(before: date, after: date, lang: Lang) -> Page:
    """What changed from one day to another, as the package knows it now.

    Raises:
        DocsError: the first day is before all that is covered, or the second not after it.
    """
    if before < RULES.first_day:
        first = RULES.first_day
        raise DocsError(
            Text(
                f"{day(before, 'vi')} trước {day(first, 'vi')}, ngày đầu tiên thư viện có pháp "
                "luật",
                f"{before} is before {first}, the first day covered",
            )
        )
    if after <= before:
        raise DocsError(
            Text(
                f"{day(after, 'vi')} không sau {day(before, 'vi')}: hãy đưa ngày sớm hơn trước",
                f"{after} is not after {before}: give the earlier day first",
            )
        )
    sections = (
        (_DOCUMENTS, _documents(before, after, lang)),
        (STANDARD, standard_changes(before, after, lang)),
        (_GROUPS, _groups(before, after, lang)),
        (_AMOUNTS, amount_changes(before, after, lang)),
        (_SUPPORTS, support_changes(before, after, lang)),
        (_PROCEDURES, _procedures(before, after, lang)),
        (_COMPETENCE, _competence(before, after, lang)),
        (_REPORTS, _reports(before, after, lang)),
    )
    parts = [_BETWEEN.in_(lang).format(day(before, lang), day(after, lang))]
    for heading, told in sections:
        parts += [f"## {heading.in_(lang)}", *(list(told) or [_NOTHING.in_(lang)])]
    parts += [f"## {_LEFT_OUT.in_(lang)}", bullets(each.in_(lang) for each in _NOT_COMPARED)]
    return Page(
        name=f"changes-{before}-{after}.md",
        title=f"{TITLE.in_(lang)}: {day(before, lang)} → {day(after, lang)}",
        body=paragraphs(*parts),
    )


def _documents(before: date, after: date, lang: Lang) -> Iterator[str]:
    lines = []
    for each in REGISTER:
        was, now = each.in_force(before), each.in_force(after)
        name = f"{Provision(each.number).in_(lang)} ({each.name.in_(lang)})"
        if now and not was and each.in_force_from is not None:
            lines.append(f"{name}: {_BEGAN.in_(lang)} {day(each.in_force_from, lang)}")
        if was and not now and each.ended is not None:
            by = "" if each.ended_by is None else f", {each.ended_by.in_(lang)}"
            lines.append(f"{name}: {_ENDED.in_(lang)} {day(each.ended, lang)}{by}")
        lines += [
            f"{effect.provision.in_(lang)}: {effect.what.in_(lang)} "
            f"({day(effect.applies_from, lang)})"
            for effect in each.effects
            if before < effect.applies_from <= after
        ]
    if lines:
        yield bullets(lines)


def _groups(before: date, after: date, lang: Lang) -> Iterator[str]:
    old, new = RULES.at(before, before).value, RULES.at(after, after).value
    if old is new:
        return
    pairs = pair_groups(old, new)
    rows = []
    for one, two in pairs:
        told = _group_change(one, two, old, new, lang)
        if told is not None:
            rows.append((_title(one, lang), _title(two, lang), told))
    head = tuple(each.in_(lang).capitalize() for each in (_WAS, _IS, _CHANGED))
    if rows:
        yield table(head, rows)


def pair_groups(old: Rules, new: Rules) -> tuple[tuple[Group | None, Group | None], ...]:
    """Groups of before with those of after: by condition, else by code within a clause."""
    left, right = list(old.groups), list(new.groups)
    found: dict[str, Group] = {}

    def match(same: Callable[[Group, Group], bool]) -> None:
        for one in tuple(left):
            two = next((each for each in right if same(one, each)), None)
            if two is not None:
                found[one.code] = two
                left.remove(one)
                right.remove(two)

    match(
        lambda one, two: (
            one.clause == two.clause and meaning(one.condition) == meaning(two.condition)
        )
    )
    match(lambda one, two: one.code == two.code)
    pairs: list[tuple[Group | None, Group | None]] = [
        (each, found.get(each.code)) for each in old.groups
    ]
    return (*pairs, *((None, each) for each in right))


def _title(group: Group | None, lang: Lang) -> str:
    if group is None:
        return "—"
    return f"{group.provision.in_(lang)}: {group.text.in_(lang)}"


def _group_change(
    one: Group | None, two: Group | None, old: Rules, new: Rules, lang: Lang
) -> str | None:
    if one is None:
        return None if two is None else f"{_AFTER_COMMUNITY.in_(lang)}: {say(two.condition, lang)}"
    if two is None:
        why = "" if new.ended is None else f": {new.ended.in_(lang)}"
        return f"{_GONE.in_(lang)}{why}"
    told = []
    if meaning(one.condition) != meaning(two.condition):
        told.append(
            f"{_CONDITION.in_(lang)}<br>**{_WAS.in_(lang)}:** "
            f"{sentence(say(one.condition, lang))}<br>**{_IS.in_(lang)}:** "
            f"{sentence(say(two.condition, lang))}"
        )
    if _plain(one.levels) != _plain(two.levels):
        told.append(
            f"{COEFFICIENTS.in_(lang)}<br>**{_WAS.in_(lang)}:** {_levels(one, lang)}<br>"
            f"**{_IS.in_(lang)}:** {_levels(two, lang)}"
        )
    if one.unless != two.unless:
        told.append(
            f"{_EXCEPTION.in_(lang)}: {', '.join(one.unless) or '—'} → "
            f"{', '.join(two.unless) or '—'}"
        )
    if not told and one.text != two.text:
        return _WORDING.in_(lang)
    if not told and one.clause_text != two.clause_text:
        return (
            f"{_CLAUSE_WORDING.in_(lang)}<br>**{_WAS.in_(lang)}:** {one.clause_text.in_(lang)}"
            f"<br>**{_IS.in_(lang)}:** {two.clause_text.in_(lang)}"
        )
    if not told:
        return None if one.provision == two.provision else _RENUMBERED.in_(lang)
    return "<br>".join(told)


def meaning(condition: Condition) -> frozenset[frozenset[Cell]]:
    """The ways in which a condition holds: the same for conditions that say the same."""
    return frozenset(frozenset(row) for row in decision_table(condition).rows)


def _plain(levels: Iterable[Level]) -> frozenset[tuple[int, object]]:
    return frozenset((each.tenths, meaning(each.when)) for each in levels)


def _levels(group: Group, lang: Lang) -> str:
    return "; ".join(
        decimal(coefficient(each.tenths), lang)
        + ("" if each.when == ALWAYS else f" ({say(each.when, lang)})")
        for each in group.levels
    )


def _procedures(before: date, after: date, lang: Lang) -> Iterator[str]:
    rows = []
    for each in PROCEDURES:
        was, now = each.steps_on(before), each.steps_on(after)
        if was != now:
            rows.append(
                (each.name.in_(lang), _steps(each, before, lang), _steps(each, after, lang))
            )
    if rows:
        yield table(headings(HEAD, lang), rows)


def _steps(procedure: Procedure, on: date, lang: Lang) -> str:
    steps = procedure.steps_on(on)
    gap = procedure.gap_on(on)
    if not steps:
        if gap is None:
            return _NONE.in_(lang)
        return f"{_NOT_ENCODED.in_(lang)} ({gap.provision.in_(lang)})"
    told = []
    for each in steps:
        limit = "" if each.limit is None else f": {each.limit.in_(lang)}"
        who = each.actor.text.in_(lang)
        told.append(f"{each.name.in_(lang)} — {who}{limit} ({each.provision.in_(lang)})")
    return "<br>".join(told)


def _competence(before: date, after: date, lang: Lang) -> Iterator[str]:
    rows = []
    for task in Task:
        was, now = _who(task, before), _who(task, after)
        if was != now:
            rows.append(
                (task.text.in_(lang), _named(task, before, lang), _named(task, after, lang))
            )
    if rows:
        yield table(headings(HEAD, lang), rows)


def _who(task: Task, on: date) -> tuple[Assignment, ...]:
    return tuple(each for each in ASSIGNMENTS if each.task is task and each.covers(on))


def _named(task: Task, on: date, lang: Lang) -> str:
    told = []
    for each in _who(task, on):
        who = "; ".join(
            f"{kind.text.in_(lang)} ({level.text.in_(lang)})" for kind, level in each.who
        )
        told.append(f"{who} ({each.provision.in_(lang)})")
    if not told and any(each.task is task and each.covers(on) for each in GAPS):
        return _NOT_ENCODED.in_(lang)
    return "<br>".join(told) or _NONE.in_(lang)


def _reports(before: date, after: date, lang: Lang) -> Iterator[str]:
    lines = []
    for each in DUTIES:
        was, now = each.in_force(before), each.in_force(after)
        if was is not now:
            mark = _BEGAN if now else _ENDED
            who = ", ".join(one.name(lang) for one in each.who)
            lines.append(
                f"{mark.in_(lang)}: {each.what.in_(lang)} — {who}, {each.rule.in_(lang)} "
                f"({each.grounds(lang)})"
            )
    if lines:
        yield bullets(lines)
