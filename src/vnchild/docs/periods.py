"""Periods of law: what applies from one day to before another."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TypeVar

from attrs import frozen

from vnchild.law.dated import Timeline, Version
from vnchild.law.text import Lang, day
from vnchild.rules.social_assistance.in_force import RULES
from vnchild.rules.social_assistance.rules import Group, Rules
from vnchild.rules.social_assistance.standard import NATIONAL

T = TypeVar("T")


@frozen
class Period:
    """Days from one to before another.

    Args:
        first: the first day.
        end: the first day after it, ``None`` if it lasts.
    """

    first: date
    end: date | None

    def covers(self, on: date) -> bool:
        """Whether a day is one of them."""
        return self.first <= on and (self.end is None or on < self.end)

    def meets(self, other: Period) -> bool:
        """Whether the two have a day in common."""
        return (other.end is None or self.first < other.end) and (
            self.end is None or other.first < self.end
        )

    def text(self, lang: Lang) -> str:
        """The period in words."""
        if lang == "vi":
            until = "" if self.end is None else f" đến trước ngày {day(self.end, lang)}"
            return f"từ ngày {day(self.first, lang)}{until}"
        until = "" if self.end is None else f" until {day(self.end - timedelta(days=1), lang)}"
        return f"from {day(self.first, lang)}{until}"


def of_versions(timeline: Timeline[T]) -> tuple[tuple[Period, Version[T]], ...]:
    """The versions of a value with the period of each."""
    ends = (*(each.applies_from for each in timeline.versions[1:]), None)
    return tuple(
        (Period(each.applies_from, end), each)
        for each, end in zip(timeline.versions, ends, strict=True)
    )


def rules_periods(on: date | None) -> tuple[tuple[Period, Version[Rules]], ...]:
    """The rules of the monthly allowance, or only those that apply on a day."""
    return tuple(each for each in of_versions(RULES) if on is None or each[0].covers(on))


def _reaches_back(version: Version[int]) -> bool:
    return version.known_from > version.applies_from


def decree_period(version: Version[Rules]) -> Period:
    """The days of a version and of those after it that only change some of its groups."""
    later = [
        each
        for each in RULES.versions
        if each.applies_from > version.applies_from
        and each.value.article_5 != version.value.article_5
    ]
    return Period(version.applies_from, later[0].applies_from if later else None)


def standards_in(period: Period) -> tuple[tuple[Period, Version[int]], ...]:
    """The national standard levels within a period, equal ones that follow each other as one."""
    found: list[tuple[Period, Version[int]]] = []
    for span, version in of_versions(NATIONAL):
        if not span.meets(period):
            continue
        first = max(span.first, period.first)
        end = span.end if period.end is None else min(span.end or period.end, period.end)
        same = found and found[-1][1].value == version.value
        if same and _reaches_back(found[-1][1]) is _reaches_back(version):
            found[-1] = (Period(found[-1][0].first, end), found[-1][1])
        else:
            found.append((Period(first, end), version))
    return tuple(found)


def group_period(group: Group) -> Period:
    """The days on which a group is law: from the first version that has it to the last."""
    spans = [span for span, version in of_versions(RULES) if group in version.value.groups]
    return Period(spans[0].first, spans[-1].end)
