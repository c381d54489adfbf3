"""The amounts: standard levels by period, national and local, and each group's amount at each."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from vnchild.docs.markdown import Page, headings, link, paragraphs, table
from vnchild.docs.notes import AMOUNTS, LOCAL_LEVELS, reaching_back, read_by
from vnchild.docs.periods import (
    Period,
    group_period,
    of_versions,
    rules_periods,
    standards_in,
)
from vnchild.docs.rules_pages import (
    amount_of,
    clause_heading,
    group_heading,
    page_of,
    whom_of,
)
from vnchild.domain.places import PROVINCES
from vnchild.law.dated import Version
from vnchild.law.documents import REVIEWED
from vnchild.law.text import Lang, Text, day, decimal, dong
from vnchild.law.text import day as day_text
from vnchild.rules.interpretations import INTERPRETATIONS
from vnchild.rules.social_assistance.assessment import coefficient
from vnchild.rules.social_assistance.rules import Group, Level
from vnchild.rules.social_assistance.standard import (
    LOCAL,
    NATIONAL,
    Basis,
    LocalStandard,
    local_standard,
    standard_on,
)

NAME: Final = AMOUNTS
TITLE: Final = Text("Mức chuẩn và mức trợ cấp", "Standard levels and amounts")
_NATIONAL: Final = Text("Mức chuẩn quốc gia", "The national standard level")
_GROUPS: Final = Text("Mức trợ cấp của từng nhóm", "The amount of each group")
_STANDARD: Final = (
    Text("Áp dụng", "Applies"),
    Text("Mức chuẩn mỗi tháng", "Standard level a month"),
    Text("Căn cứ", "Provision"),
    Text("Thư viện coi là đã biết từ ngày", "Taken as known from"),
)
_OF_LOCAL: Final = (
    Text("Tỉnh, thành phố", "Province or city"),
    Text("Từ ngày", "From"),
    Text("Mức chuẩn mỗi tháng", "Standard level a month"),
    Text("Căn cứ", "Provision"),
    Text("Nguồn", "Source"),
)
_OF_GROUP: Final = (
    Text("Nhóm", "Group"),
    Text("Hệ số", "Coefficient"),
    Text("Đối tượng áp dụng", "For whom"),
)
_OTHERS: Final = Text(
    "Tỉnh, thành phố không có trong bảng: thư viện chưa có mức chuẩn và tính theo mức quốc gia; "
    "hãy đối chiếu nghị quyết của Hội đồng nhân dân tỉnh, thành phố (ứng dụng có thể tự đưa mức "
    "vào). Một nguồn thứ cấp, chưa đối chiếu với văn bản, nêu 650.000 đồng từ ngày 01/09/2025 tại "
    "Thành phố Hồ Chí Minh (Nghị quyết 35/2025/NQ-HĐND); thư viện không tính theo mức này.",
    "Provinces not in the table: their level is not encoded and the national one is used; look at "
    "the resolution of the People's Council (an application can give its own level). One secondary "
    "source, not checked against the text, has 650,000 VND from 2025-09-01 in Ho Chi Minh City "
    "(Resolution 35/2025/NQ-HĐND); the package does not use it.",
)
_TOO_LOW: Final = Text(
    "Mức của địa phương không cao hơn mức quốc gia thì không áp dụng; khi đó tính theo mức quốc "
    "gia.",
    "A local level that is not higher than the national one does not apply; the national one does.",
)
_KNOWN: Final = Text(
    "Cột cuối cho biết từ ngày nào có thể biết mức đó: ngày ban hành văn bản; mức áp dụng từ "
    "trước khi văn bản có hiệu lực thì là ngày văn bản có hiệu lực, vì đến ngày đó cơ quan chi trả "
    "mới chuyển mức. Câu hỏi “ngày ... đã biết những gì” dựa vào cột này. Các tháng đã trả theo "
    "mức cũ được truy lĩnh phần chênh lệch: hàm `vnchild.arrears`.",
    "The last column is the day from which a level could be known: the issue of its document, or, "
    "where it applies from before that document took effect, the day of its effect, on which "
    "payment could first change. What was known on a day is asked by this column. Months paid at "
    "the old level are made up for: `vnchild.arrears`.",
)
_REACHING_BACK: Final = Text(
    "Mức áp dụng từ trước khi văn bản có hiệu lực dành cho ai",
    "For whom a level is that reaches back",
)
_LEAST: Final = Text(
    "Số tiền là đồng mỗi tháng, theo mức chuẩn quốc gia. Hệ số ở "
    "các hỗ trợ khác: xem [Hỗ trợ khác](supports.md).",
    "Amounts are VND a month at the national standard level. The coefficients of other supports: "
    "see [Other supports](supports.md).",
)
_BY_PLACE: Final = Text("Mức trợ cấp theo mức chuẩn của địa phương", "Amounts at local levels")
_MULTIPLY: Final = Text(
    "Mức trợ cấp bằng hệ số nhân với mức chuẩn của nơi hưởng, ngày",
    "An allowance is its coefficient times the standard level of the place, on",
)
_AMENDED: Final = Text("được sửa đổi bởi", "amended by")
_THE_NATION: Final = Text("mức chuẩn quốc gia", "national level")


def amounts_page(lang: Lang, on: date | None) -> Page:
    """The page of amounts."""
    return Page(
        name=NAME,
        title=TITLE.in_(lang),
        body=paragraphs(
            f"## {_NATIONAL.in_(lang)}",
            _national(lang, on),
            _KNOWN.in_(lang),
            *_reaching_back(lang, on),
            f"## {LOCAL_LEVELS.in_(lang)}",
            _local(lang, on),
            f"{_TOO_LOW.in_(lang)} {_OTHERS.in_(lang)}",
            *_by_place(lang, on or REVIEWED),
            f"## {_GROUPS.in_(lang)}",
            _LEAST.in_(lang),
            *_groups(lang, on),
        ),
    )


def _national(lang: Lang, on: date | None) -> str:
    rows = [
        (
            f"{span.text(lang)}{_whom(version, lang)}",
            dong(version.value, lang),
            _cited(version, lang),
            day(version.known_from, lang),
        )
        for span, version in of_versions(NATIONAL)
        if on is None or span.covers(on)
    ]
    return table(headings(_STANDARD, lang), rows)


def _cited(version: Version[int], lang: Lang) -> str:
    by = standard_on(version.applies_from).amended_by
    at = version.provision.in_(lang)
    return at if by is None else f"{at}, {_AMENDED.in_(lang)} {by.in_(lang)}"


def _whom(version: Version[int], lang: Lang) -> str:
    if version.known_from <= version.applies_from:
        return ""
    return reaching_back(version.provision, lang)


def _reaching_back(lang: Lang, on: date | None) -> Iterator[str]:
    """Each reading of the provision by which a level reaches back, and of that of facilities."""
    shown = [
        version
        for span, version in of_versions(NATIONAL)
        if version.known_from > version.applies_from and (on is None or span.covers(on))
    ]
    for version in shown:
        yield f"{_REACHING_BACK.in_(lang)} ({version.provision.in_(lang)}):"
        yield read_by(
            (
                each
                for _, readings in INTERPRETATIONS
                for each in readings
                if each.provision == version.provision
            ),
            lang,
        )


def _by_place(lang: Lang, day: date) -> Iterator[str]:
    """What each coefficient of the allowance gives on a day, in each place with its own level."""
    (_, version), *_ = rules_periods(day)
    tenths = {level.tenths for group in version.value.groups for level in group.levels}
    columns = [(_THE_NATION.in_(lang), NATIONAL.at(day).value)]
    for code in dict.fromkeys(each.province for each in LOCAL):
        found = local_standard(code, day)
        standard = standard_on(day, local=found)
        if found is not None and standard.basis is Basis.LOCAL:
            columns.append((_province(code, day, lang), standard.value))
    if len(columns) == 1:
        return
    yield f"### {_BY_PLACE.in_(lang)}"
    yield f"{_MULTIPLY.in_(lang)} {day_text(day, lang)}:"
    yield table(
        [
            _OF_GROUP[1].in_(lang),
            *(f"{name}: {dong(value, lang)}" for name, value in columns),
        ],
        [
            (
                decimal(coefficient(each), lang),
                *(dong(each * value // 10, lang) for _, value in columns),
            )
            for each in sorted(tenths, reverse=True)
        ],
    )


def _province(code: str, first: date, lang: Lang) -> str:
    for each in PROVINCES:
        if each.code == code and each.stands(first):
            return f"{each.full_name(lang)} (`{code}`)"
    return f"`{code}`"


def _ends(each: LocalStandard) -> date | None:
    later = [o.applies_from for o in LOCAL if o.province == each.province]
    return min((d for d in later if d > each.applies_from), default=None)


def _local(lang: Lang, on: date | None) -> str:
    rows = []
    for each in LOCAL:
        if on is not None and not Period(each.applies_from, _ends(each)).covers(on):
            continue
        at = "—" if each.provision is None else each.provision.in_(lang)
        source = each.source.value.in_(lang)
        if each.note is not None:
            source += f"; {each.note.in_(lang)}"
        first = each.applies_from
        rows.append(
            (
                _province(each.province, first, lang),
                day(first, lang),
                dong(each.value, lang),
                at,
                source,
            )
        )
    return table(headings(_OF_LOCAL, lang), rows)


def _groups(lang: Lang, on: date | None) -> list[str]:
    seen: set[tuple[str, str]] = set()
    parts: list[str] = []
    for _, version in rules_periods(on):
        groups = [
            each
            for each in version.value.groups
            if (each.code, each.provision.document) not in seen
        ]
        if not groups:
            continue
        seen |= {(each.code, each.provision.document) for each in groups}
        longest = max((group_period(each) for each in groups), key=_length)
        columns = tuple(p for p in standards_in(longest) if on is None or p[0].covers(on))
        name = version.value.name.in_(lang)
        parts += [
            f"### {name}",
            _table_of(groups, columns, page_of(version), lang),
        ]
    return parts


def _length(period: Period) -> date:
    return period.end or date.max


def _table_of(
    groups: list[Group],
    columns: tuple[tuple[Period, Version[int]], ...],
    page: str,
    lang: Lang,
) -> str:
    values = [(span, version.value) for span, version in columns]
    head = [
        *headings(_OF_GROUP, lang),
        *(
            f"{span.text(lang)}{_whom(version, lang)}: {dong(version.value, lang)}"
            for span, version in columns
        ),
    ]
    rows = []
    for group in _without_points(groups):
        mine = group_period(group)
        heading = group_heading(group, lang) if _own(group, groups) else clause_heading(group, lang)
        rows += [
            [
                link(heading, page, heading),
                f"**{decimal(coefficient(level.tenths), lang)}** ({level.provision.in_(lang)})",
                whom_of(level, lang),
                *(_amount(level, value, span, mine, lang) for span, value in values),
            ]
            for level in group.levels
        ]
    return table(head, rows)


def _amount(level: Level, standard: int, span: Period, mine: Period, lang: Lang) -> str:
    """A level in a time: nothing, or until it ended, where its group was not law all the time."""
    if not mine.meets(span):
        return "—"
    amount = amount_of(level, standard, lang)
    first = max(mine.first, span.first)
    end = min((each for each in (mine.end, span.end) if each is not None), default=None)
    both = Period(first, end)
    return amount if both == span else f"{amount} ({both.text(lang)})"


def _own(group: Group, groups: list[Group]) -> bool:
    """Whether a group has levels or a period of its own within its clause."""
    fellows = [each for each in groups if each.clause == group.clause]
    same = all(each.levels == group.levels for each in fellows)
    same = same and len({group_period(each).end for each in fellows}) == 1
    return len(fellows) == 1 or not same


def _without_points(groups: list[Group]) -> list[Group]:
    """The groups, of a clause whose points all have the same levels the first."""
    kept: list[Group] = []
    for group in groups:
        if _own(group, groups) or all(each.clause != group.clause for each in kept):
            kept.append(group)
    return kept
