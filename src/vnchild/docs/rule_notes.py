"""What the pages of the monthly allowance tell after the groups: several levels, and facilities."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from vnchild.docs.markdown import capital, link
from vnchild.docs.notes import (
    AMOUNTS,
    FROM_WHICH_MONTH,
    INSURANCE,
    LOCAL_LEVELS,
    SEVERAL,
    SUPPORTS,
    folded_readings,
    to_reading,
)
from vnchild.docs.plain_pages import PROCEDURES, PROCEDURES_TITLE
from vnchild.docs.sentences import say
from vnchild.docs.supports_rules import NURTURE
from vnchild.law.documents import LAW_51_2024
from vnchild.law.interpretation import Interpretation
from vnchild.law.provision import Provision
from vnchild.law.text import Lang, Text, decimal
from vnchild.rules.social_assistance.readings import READINGS
from vnchild.rules.social_assistance.readings.articles_4_and_6 import SOCIAL_PENSION
from vnchild.rules.social_assistance.readings.shape import codes
from vnchild.rules.social_assistance.rules import Group, Rules
from vnchild.rules.social_assistance.support import Rule

_SEE_ALSO: Final = Text("Xem thêm", "See also")
_PENSION: Final = Text(
    "Người đồng thời đủ điều kiện hưởng trợ cấp hưu trí xã hội thì hưởng chế độ cao hơn; thư viện "
    "không so sánh hai chế độ này",
    "A person who qualifies for the social pension too is paid the higher one; the package does "
    "not compare the two",
)
_FACILITY: Final = Text(
    "Người được chăm sóc tại cơ sở trợ giúp xã hội", "People cared for in a facility"
)
_PERSON: Final = Text("người", "people")
_INSTEAD: Final = Text(
    "không hưởng trợ cấp xã hội hằng tháng mà hưởng trợ cấp nuôi dưỡng hằng tháng, hệ số",
    "are not paid this allowance but the monthly nurture allowance, with the coefficients",
)
_AND: Final = Text("và", "and")
_SOURCE: Final = Text("Căn cứ", "Provision")


def support_heading(rule: Rule, lang: Lang, asked: str = "") -> str:
    """The heading of a support on its page, with what it asks for where that tells it apart."""
    name = capital(rule.what.in_(lang))
    apart = f": {asked}" if asked else ""
    return f"{name}{apart} ({rule.provision.in_(lang)})"


def see_also(page: str, on: date | None, lang: Lang) -> str:
    """What else to look at of everybody who gets the allowance.

    Args:
        page: the page of the allowance.
        on: the only day that is told, if there is only one.
        lang: the language.
    """
    places = [(page, FROM_WHICH_MONTH), (page, SEVERAL), (AMOUNTS, LOCAL_LEVELS)]
    if on is None or on >= LAW_51_2024.first_day:
        places.append((SUPPORTS, INSURANCE))
    linked = [link(each.in_(lang), name, each.in_(lang)) for name, each in places]
    linked.append(link(PROCEDURES_TITLE.in_(lang), PROCEDURES))
    return f"{_SEE_ALSO.in_(lang)}: {'; '.join(linked)}."


def stacking(rules: Rules, lang: Lang) -> Iterator[str]:
    """The section on people of several groups."""
    yield f"## {SEVERAL.in_(lang)}"
    numbers = ", ".join(str(each) for each in rules.stacks_with)
    at = rules.stacking_provision.in_(lang)
    beside = bool(rules.named(str(rules.single_parent)))
    if lang == "vi":
        told = (
            "Người thuộc diện hưởng nhiều mức, theo các khoản khác nhau của Điều 5 hoặc theo các "
            "văn bản khác nhau về trợ giúp xã hội (kể cả nghị quyết của địa phương), chỉ được "
            "hưởng một mức cao nhất."
        )
        if beside:
            told += (
                " Riêng người đơn thân nghèo nuôi con được hưởng mức của khoản "
                f"{rules.single_parent} cùng với mức cao nhất của các khoản {numbers}."
            )
        yield f"{told} Căn cứ: {at}."
    else:
        told = (
            "A person who comes under several clauses of Article 5, or under several documents on "
            "social assistance (a province's resolution too), is paid the highest level only."
        )
        if beside:
            told += (
                f" That of clause {rules.single_parent} is paid beside the highest of clauses "
                f"{numbers}."
            )
        yield f"{told} Provision: {at}."
    if rules.article_5.document == SOCIAL_PENSION.interpretation.provision.document:
        pension = SOCIAL_PENSION.interpretation
        yield f"{_PENSION.in_(lang)} ({to_reading(pension, pension.provision.in_(lang))})."
    yield folded_readings(_of_stacking(rules), lang)


def in_a_facility(rules: Rules, day: date, lang: Lang) -> Iterator[str]:
    """The section on people in a facility: not this allowance, and what is paid instead."""
    if rules.bar is None:
        return
    (rule,) = NURTURE.on(day)
    numbers = f" {_AND.in_(lang)} ".join(
        decimal(rate.coefficient, lang) for rate in rule.rates if rate.coefficient is not None
    )
    what = link(capital(rule.what.in_(lang)), SUPPORTS, support_heading(rule, lang))
    who = capital(f"{_PERSON.in_(lang)} {say(rules.bar.condition, lang)}")
    yield f"## {_FACILITY.in_(lang)}"
    yield (
        f"{who} {_INSTEAD.in_(lang)} {numbers}: {what}. {_SOURCE.in_(lang)}: "
        f"{rules.bar.provision.in_(lang)}; {rule.provision.in_(lang)}."
    )
    yield folded_readings(_of_bar(rules), lang)


def readings_of(group: Group, rules: Rules) -> tuple[Interpretation, ...]:
    """The readings on which a group rests: with another one it would be another group."""
    found = []
    for each in READINGS:
        if rules.article_5.document not in each.documents:
            continue
        if each.change is not None:
            rests = each.change(rules).by_code.get(group.code) != group
        else:
            rests = group.code in codes(rules, *each.groups)
        if rests:
            found.append(each.interpretation)
    return tuple(found)


def _of_stacking(rules: Rules) -> Iterator[Interpretation]:
    number = rules.article_5.document
    for each in READINGS:
        at = each.interpretation.provision
        if number in each.documents and _place(at) == _place(rules.stacking_provision):
            yield each.interpretation


def _of_bar(rules: Rules) -> Iterator[Interpretation]:
    for each in READINGS:
        if rules.article_5.document not in each.documents or each.change is None:
            continue
        if each.change(rules).bar != rules.bar:
            yield each.interpretation


def _place(at: Provision) -> tuple[str | None, str | None]:
    return at.article, at.clause
