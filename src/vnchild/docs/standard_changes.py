"""What changed between two days in the standard level, and with it in the amounts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from vnchild.docs.markdown import capital, headings, table
from vnchild.law.dated import Version
from vnchild.law.text import Lang, Text, day, decimal, dong
from vnchild.rules.social_assistance.assessment import coefficient
from vnchild.rules.social_assistance.in_force import RULES
from vnchild.rules.social_assistance.standard import LOCAL, NATIONAL, standard_on

STANDARD: Final = Text("Mức chuẩn", "The standard level")
HEAD: Final = (
    Text("Việc", "What"),
    Text("Trước", "Before"),
    Text("Nay", "Now"),
)
COEFFICIENTS: Final = Text("hệ số", "coefficients")
_REACHED: Final = Text("có hiệu lực trở về trước, biết từ", "by law that reaches back, known from")
_AMENDED: Final = Text("được sửa đổi bởi", "amended by")
_LOCAL: Final = Text("mức chuẩn của tỉnh, thành phố mã", "standard level of the province with code")


def standard_of(on: date) -> Version[int]:
    """The national level of a day, as it was known on that day."""
    return NATIONAL.at(on, on)


def standard_changes(before: date, after: date, lang: Lang) -> Iterator[str]:
    """The national level before and now, and the local ones that began."""
    was, now = standard_of(before), standard_of(after)
    rows = []
    if was != now:
        rows.append((STANDARD.in_(lang), _value(was, before, lang), _value(now, after, lang)))
    rows += [
        (
            f"{_LOCAL.in_(lang)} {each.province}",
            "",
            f"{dong(each.value, lang)}, {day(each.applies_from, lang)}",
        )
        for each in LOCAL
        if before < each.applies_from <= after
    ]
    if rows:
        yield table(headings(HEAD, lang), rows)


def _value(version: Version[int], on: date, lang: Lang) -> str:
    told = f"{dong(version.value, lang)} ({_cited(version, lang)})"
    later = NATIONAL.at(on)
    if later != version:
        told += (
            f"<br>{_REACHED.in_(lang)} {day(later.known_from, lang)}: {dong(later.value, lang)} "
            f"({_cited(later, lang)})"
        )
    return told


def _cited(version: Version[int], lang: Lang) -> str:
    """The provision of a level, with what gave it its present words."""
    by = standard_on(version.applies_from, version.known_from).amended_by
    at = version.provision.in_(lang)
    return at if by is None else f"{at}, {_AMENDED.in_(lang)} {by.in_(lang)}"


def amount_changes(before: date, after: date, lang: Lang) -> Iterator[str]:
    """What each coefficient of the allowance gave and gives."""
    was, now = standard_of(before), standard_of(after)
    if was.value == now.value:
        return
    laws = RULES.at(before, before).value, RULES.at(after, after).value
    groups = (group for rules in laws for group in rules.groups)
    tenths = sorted({level.tenths for group in groups for level in group.levels})
    yield table(
        (capital(COEFFICIENTS.in_(lang)), day(before, lang), day(after, lang)),
        [
            (
                decimal(coefficient(each), lang),
                dong(each * was.value // 10, lang),
                dong(each * now.value // 10, lang),
            )
            for each in tenths
        ],
    )
