"""Supports besides the monthly allowance: conditions and levels, as their functions answer."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from vnchild.docs.decisions import decision_table
from vnchild.docs.markdown import Page, bullets, headings, paragraphs, sentence, table
from vnchild.docs.periods import Period
from vnchild.docs.sentences import say
from vnchild.docs.supports_data import DOCUMENTED, Documented
from vnchild.docs.supports_groups import Known, known_groups
from vnchild.law.document import Document
from vnchild.law.documents import DECREE_20_2021, DECREE_335_2026, LAW_51_2024
from vnchild.law.reasons import Reason
from vnchild.law.text import Lang, Text, decimal, dong
from vnchild.law.truth import Truth
from vnchild.rules.health_insurance import CONDITIONS
from vnchild.rules.social_assistance.support import Support

NAME: Final = "supports.md"
TITLE: Final = Text("Hỗ trợ khác", "Other supports")
_HEAD: Final = (
    Text("Trường hợp", "Case"),
    Text("Hệ số", "Coefficient"),
    Text("Mức", "Amount"),
    Text("Căn cứ mức", "Provision of the level"),
)
_INTRO: Final = Text(
    "Mỗi hỗ trợ được hỏi bằng hàm của thư viện cho từng thời kỳ; bảng dưới mỗi "
    "hỗ trợ là kết quả mà hàm "
    "đó trả lời.",
    "Each support is asked of the package's own function for each period; the table under it is "
    "what that function answers.",
)
_FUNCTION: Final = Text("Hàm", "Function")
_SOURCE: Final = Text("Căn cứ", "Provision")
_CONDITIONS: Final = Text("Điều kiện", "Conditions")
_AT_LEAST: Final = Text("ít nhất", "at least")
_FLOOR: Final = Text(
    "luật nói mức thấp nhất; địa phương có thể trả hơn",
    "the law says at least; a province may pay more",
)
_CONSIDERED: Final = Text("luật nói được xem xét hỗ trợ", "the law says that it is considered")
_RICE: Final = Text("kg gạo mỗi người mỗi tháng, số tháng:", "kg of rice a person a month, months:")
_AT_MOST: Final = Text("nhiều nhất", "at most")
_INSURANCE: Final = Text("Bảo hiểm y tế", "Health insurance")


def eras(on: date | None) -> tuple[tuple[Document, Period], ...]:
    """The decrees with the days that each governs."""
    found = (
        (DECREE_20_2021, Period(DECREE_20_2021.first_day, DECREE_335_2026.first_day)),
        (DECREE_335_2026, Period(DECREE_335_2026.first_day, None)),
    )
    return tuple(each for each in found if on is None or each[1].covers(on))


def supports_page(lang: Lang, on: date | None) -> Page:
    """The page of supports."""
    parts = [_INTRO.in_(lang)]
    for law, period in eras(on):
        day = on or period.first
        parts.append(f"## {law.at(1).kind.value.in_(lang)} {law.number}")
        parts.append(f"{period.text(lang)[:1].upper()}{period.text(lang)[1:]}.")
        for each in DOCUMENTED:
            parts.extend(_support(each, day, lang))
    if on is None or on >= LAW_51_2024.first_day:
        parts.extend(_insurance(lang))
    return Page(name=NAME, title=TITLE.in_(lang), body=paragraphs(*parts))


def _support(each: Documented, day: date, lang: Lang) -> Iterator[str]:
    asked = each.unknown(day)
    name = sentence(asked.what.in_(lang)).removesuffix(".")
    yield f"### {name} (`{asked.code}`, {asked.provision.in_(lang)})"
    lines = [f"{_FUNCTION.in_(lang)}: `vnchild.rules.supports.{each.function}`"]
    if asked.floor:
        lines.append(_FLOOR.in_(lang))
    if asked.discretionary:
        lines.append(_CONSIDERED.in_(lang))
    yield bullets(lines)
    if asked.reason.parts:
        yield f"{_CONDITIONS.in_(lang)}:"
        yield "\n".join(_tree(asked.reason, known_groups(day), lang, 0))
    yield table(headings(_HEAD, lang), [_case(case(day), lang) for case in each.cases])


def _tree(tree: Reason, groups: Known, lang: Lang, depth: int) -> Iterator[str]:
    for part in groups.replaced(tree.parts):
        if isinstance(part, Text):
            yield f"{'  ' * depth}- {part.in_(lang)}"
            continue
        if part.fact is None and not part.parts:
            continue
        at = "" if part.provision is None else f" ({part.provision.in_(lang)})"
        colon = ":" if part.parts else ""
        yield f"{'  ' * depth}- {part.text.in_(lang)}{at}{colon}"
        yield from _tree(part, groups, lang, depth + 1)


def _case(found: Support, lang: Lang) -> tuple[str, str, str, str]:
    level = found.level_provision
    amount = dong(found.amount, lang)
    if found.goods is not None:
        most = f"{_AT_MOST.in_(lang)} " if found.goods.at_most else ""
        amount = f"{found.goods.kg} {_RICE.in_(lang)} {most}{found.goods.months}"
    elif found.floor:
        amount = f"{_AT_LEAST.in_(lang)} {amount}"
    return (
        "; ".join(dict.fromkeys(_held(found.reason, lang))) or "—",
        "—" if found.coefficient is None else decimal(found.coefficient, lang),
        f"{amount}, {found.unit.value.in_(lang)}",
        (level or found.provision).in_(lang),
    )


def _held(tree: Reason, lang: Lang) -> Iterator[str]:
    """What is so of the person, of the ways that hold."""
    if tree.outcome is not Truth.YES:
        return
    if tree.fact is not None:
        value = "" if tree.value is None else tree.value.in_(lang)
        words = tree.text.in_(lang)
        if tree.fact == "birth_date":
            yield value.split(",")[0]
        elif ":" in words:
            yield f"{words.split(':')[0]}: {value}"
        else:
            yield words
    for part in tree.parts:
        yield from _held(part, lang)


def _insurance(lang: Lang) -> Iterator[str]:
    yield f"## {_INSURANCE.in_(lang)}"
    for group, condition in CONDITIONS.items():
        yield f"### {sentence(group.text.in_(lang)).removesuffix('.')}"
        yield f"{sentence(say(condition, lang))} {_SOURCE.in_(lang)}: {group.provision.in_(lang)}."
        yield decision_table(condition).markdown(lang)
