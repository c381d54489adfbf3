"""Why a month is paid otherwise than the one before: what happened on a day, in words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from vnchild.law.age import age, birthday
from vnchild.law.text import Text, dong
from vnchild.law.text import day as day_text
from vnchild.rules.social_assistance.assessment import Assessment
from vnchild.rules.social_assistance.facts import BY_NAME
from vnchild.rules.social_assistance.life import Changed, Entry, Moved
from vnchild.rules.social_assistance.payments import Why
from vnchild.rules.social_assistance.timing import change_provision, stop_provision

ONE_DAY = timedelta(days=1)


def events(
    day: date,
    one: Assessment,
    two: Assessment,
    *,
    born: date,
    entries: Iterable[Entry],
    stop: bool,
) -> list[Why]:
    """What happened on a day that changed the answer.

    Args:
        day: the day.
        one: the answer before it.
        two: the answer on it.
        born: the day of birth.
        entries: the person's life.
        stop: whether payment stops by it.
    """
    provision = stop_provision(day) if stop else change_provision(day)
    found: list[Why] = []
    if one.standard != two.standard:
        text = Text(
            f"mức chuẩn từ {dong(one.standard, 'vi')} thành {dong(two.standard, 'vi')}",
            f"standard level from {dong(one.standard, 'en')} to {dong(two.standard, 'en')}",
        )
        found.append(Why(text, two.basis.provision))
    for entry in entries:
        if entry.on == day and isinstance(entry, Changed):
            names = ", ".join(BY_NAME[name].text.vi for name, _ in entry.facts)
            english = ", ".join(BY_NAME[name].text.en for name, _ in entry.facts)
            when = day_text(day, "vi")
            text = Text(f"thay đổi ngày {when}: {names}", f"change on {day}: {english}")
            found.append(Why(text, provision))
        elif entry.on == day and isinstance(entry, Moved):
            found.append(Why(Text("chuyển nơi cư trú", "move to another province"), provision))
    years = age(born, day)
    for turned in (day, day - ONE_DAY):
        if birthday(born, years) == turned and not (found and turned != day):
            vi = f"đủ {years} tuổi ngày {day_text(turned, 'vi')}"
            text = Text(vi, f"turned {years} on {turned}")
            found.append(Why(text, two.provisions[0] if two.amount else provision))
    if one.provisions[0].document != two.provisions[0].document:
        text = Text(
            f"áp dụng {two.provisions[0].kind.value.vi} {two.provisions[0].document}",
            f"{two.provisions[0].kind.value.en} {two.provisions[0].document} applies",
        )
        found.append(Why(text, two.provisions[0]))
    return found
