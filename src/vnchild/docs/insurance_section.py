"""Health insurance on the page of supports: who is in which group, and a small child's card."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from vnchild.docs.decisions import decision_table
from vnchild.docs.markdown import bullets, sentence
from vnchild.docs.notes import INSURANCE
from vnchild.docs.periods import Period
from vnchild.docs.rule_sections import SOURCE, cited
from vnchild.docs.sentences import say
from vnchild.docs.what_is_left_out import NONE
from vnchild.law.documents import LAW_25_2008, LAW_51_2024
from vnchild.law.provision import Provision
from vnchild.law.text import Lang, Text
from vnchild.law.text import day as day_text
from vnchild.rules.health_insurance import (
    AT_FULL_LEVEL,
    CONDITIONS,
    FULL,
    NOT_ENCODED,
    InsuranceGroup,
    child_card,
)

_GETS: Final = Text("Kết quả", "Result")
_PAID_IN_FULL: Final = Text(
    "thuộc nhóm; được trả 100% chi phí", "in the group; 100% of the costs is paid"
)
_NOT_IN_FULL: Final = Text(
    "thuộc nhóm; không thuộc các nhóm được trả 100% chi phí",
    "in the group; not among those of whom 100% of the costs is paid",
)
_CARD: Final = Text(
    "thẻ của trẻ em dưới 6 tuổi có giá trị đến hết ngày 30/9 của năm trẻ đủ 72 tháng tuổi, nếu "
    "sinh đến ngày 30/9; sinh sau ngày 30/9 thì đến hết ngày cuối cùng của tháng trẻ đủ 72 tháng "
    "tuổi",
    "the card of a child under 6 is good until 30 September of the year in which the child reaches "
    "72 months, if born by 30 September; if born later, until the last day of the month in which "
    "the child does",
)
_CARD_CASE: Final = Text("sinh ngày", "born on")
_CARD_LAST: Final = Text("đến hết ngày", "until")
_INSURED_FROM: Final = Text(
    "; trước ngày đó chưa có trong thư viện", "; what was before is not encoded"
)
_AMENDED: Final = Text("được sửa đổi, bổ sung bởi", "amended by")
_BORN_BY_SEPTEMBER: Final = date(2021, 9, 30)
"""The last day of birth of a year of which the card ends in September."""


def insurance_section(lang: Lang) -> Iterator[str]:
    """The section: each group of the law with its table, and what is not encoded."""
    yield f"## {INSURANCE.in_(lang)}"
    law = f"{Provision(LAW_25_2008.number).in_(lang)}, {_AMENDED.in_(lang)}"
    since = Period(LAW_51_2024.first_day, None).text(lang)
    yield sentence(
        f"{since} ({law} {Provision(LAW_51_2024.number).in_(lang)}){_INSURED_FROM.in_(lang)}"
    )
    for group, condition in CONDITIONS.items():
        yield f"### {sentence(group.text.in_(lang)).removesuffix('.')}"
        yield f"{sentence(say(condition, lang))} {SOURCE.in_(lang)}: {group.provision.in_(lang)}."
        found = decision_table(condition)
        full = group in AT_FULL_LEVEL
        gets = (_PAID_IN_FULL if full else _NOT_IN_FULL).in_(lang)
        at = cited((group.provision, *((FULL,) if full else ())), lang)
        rows = len(found.rows)
        yield found.markdown(
            lang, after=((_GETS.in_(lang), [gets] * rows), (SOURCE.in_(lang), [at] * rows))
        )
        if group is InsuranceGroup.CHILD_UNDER_6:
            yield from _child_card(lang)
    yield f"### {NONE.in_(lang)}"
    yield bullets(sentence(each.in_(lang)) for each in NOT_ENCODED)


def _child_card(lang: Lang) -> Iterator[str]:
    """To which day the card of a small child is good, with an example of each case."""
    card = child_card(_BORN_BY_SEPTEMBER)
    yield sentence(f"{_CARD.in_(lang)} ({card.provision.in_(lang)}; {card.note.in_(lang)})")
    yield bullets(
        f"{_CARD_CASE.in_(lang)} {day_text(born, lang)}: {_CARD_LAST.in_(lang)} "
        f"{day_text(child_card(born).last, lang)}"
        for born in (_BORN_BY_SEPTEMBER, _BORN_BY_SEPTEMBER + timedelta(days=1))
    )
