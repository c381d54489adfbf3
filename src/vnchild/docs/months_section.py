"""From which month the allowance is paid, changes and stops: as the schedule of payments has it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache
from typing import Final

from vnchild.docs.markdown import bullets, headings, link, listed, table
from vnchild.docs.notes import FROM_WHICH_MONTH, folded_readings
from vnchild.docs.periods import Period
from vnchild.docs.plain_pages import PROCEDURES
from vnchild.law.provision import Provision
from vnchild.law.text import Lang, Text
from vnchild.rules.procedures import as_markdown
from vnchild.rules.social_assistance.life import Ending, Ground, LifeError
from vnchild.rules.social_assistance.timing import MONTHS, MonthRule

_HEAD: Final = (
    Text("Việc", "What happens"),
    Text("Từ tháng nào", "From which month"),
    Text("Áp dụng đối với sự việc, quyết định", "Of what happens or is decided"),
    Text("Căn cứ", "Provision"),
)
_ENDS: Final = Text(
    "Ngoài việc không còn đủ điều kiện, thôi hưởng khi",
    "Payment ends, the conditions apart, by",
)
_SUSPENDS: Final = Text("Tạm dừng hưởng khi", "Payment is suspended by")
_FILES: Final = Text("Nộp hồ sơ và thời hạn giải quyết", "Files and time limits")
_PROCEDURES: Final = ("monthly_allowance", "stop_or_adjust", "change_of_residence")


def months_section(period: Period, on: date | None, lang: Lang) -> Iterator[str]:
    """The section of the page of a decree.

    Args:
        period: the days of the decree.
        on: the only day, if there is only one.
        lang: the language.
    """
    found = [each for each in MONTHS if _told(each, period, on)]
    yield f"## {FROM_WHICH_MONTH.in_(lang)}"
    yield table(headings(_HEAD, lang), [_row(each, lang) for each in found])
    yield folded_readings((each for rule in found for each in rule.readings), lang)
    day = on or period.first
    yield f"{_ENDS.in_(lang)}:"
    yield listed([f"{each.value.in_(lang)} ({each.provision(day).in_(lang)})" for each in Ending])
    yield f"{_SUSPENDS.in_(lang)}:"
    yield listed([f"{each.value.in_(lang)} ({at.in_(lang)})" for each, at in _suspending(day)])
    told = _procedures(lang, on)
    named = [told[code] for code in _PROCEDURES if code in told]
    yield f"{_FILES.in_(lang)}:"
    yield bullets(link(each.split(" (`")[0], PROCEDURES, each) for each in named)


@lru_cache(maxsize=4)
def _procedures(lang: Lang, on: date | None) -> Mapping[str, str]:
    """The headings of the page of procedures, by the code of each."""
    found = re.findall(r"^#+ (.*\(`(\w+)`\).*)$", as_markdown(lang, on), flags=re.MULTILINE)
    return {code: heading for heading, code in found}


def _told(rule: MonthRule, period: Period, on: date | None) -> bool:
    if on is not None:
        return rule.meets(on)
    return Period(rule.applies_from, rule.ended).meets(period)


def _row(rule: MonthRule, lang: Lang) -> tuple[str, str, str, str]:
    what = rule.turn.value.in_(lang)
    if rule.case is not None:
        what = f"{what}: {rule.case.in_(lang)}"
    when = Period(rule.applies_from, rule.ended).text(lang)
    return what, f"**{rule.month.in_(lang)}**", when, rule.provision.in_(lang)


def _suspending(day: date) -> Iterator[tuple[Ground, Provision]]:
    for each in Ground:
        try:
            yield each, each.provision(day)
        except LifeError:
            continue
