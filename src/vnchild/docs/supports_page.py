"""Supports besides the monthly allowance: their rules, as sentences and decision tables."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from vnchild.docs.decisions import decision_table
from vnchild.docs.markdown import Page, bullets, headings, paragraphs, sentence, table
from vnchild.docs.periods import Period
from vnchild.docs.rule_sections import SOURCE, Sections, cited, goods, multiple
from vnchild.docs.rule_tables import parts_of
from vnchild.docs.sentences import say
from vnchild.docs.supports_data import DOCUMENTED, Documented
from vnchild.docs.supports_rules import CITY, Behind, Told, eras, told
from vnchild.law.documents import LAW_51_2024
from vnchild.law.provision import Provision
from vnchild.law.reasons import Reason
from vnchild.law.text import Lang, Text, dong
from vnchild.law.truth import Truth
from vnchild.rules.health_insurance import AT_FULL_LEVEL, CONDITIONS, FULL
from vnchild.rules.social_assistance.local_groups import FIRST_DAY, NUMBER
from vnchild.rules.social_assistance.support import Support

NAME: Final = "supports.md"
TITLE: Final = Text("Hỗ trợ khác", "Other supports")
_EXAMPLES: Final = Text("Ví dụ, do hàm trả lời", "Examples, as the function answers")
_HEAD: Final = (
    Text("Trường hợp", "Case"),
    Text("Hệ số", "Coefficient"),
    Text("Mức", "Amount"),
    Text("Căn cứ mức", "Provision of the level"),
)
_INTRO: Final = (
    Text(
        "Mỗi bảng được lập từ chính điều kiện mà hàm dùng để trả lời. Mỗi dòng là một cách đáp ứng "
        "đủ; dấu “—” là dòng đó không hỏi; điều chưa biết thì không đáp ứng ô nào. Nhiều dòng cùng "
        "đúng thì hưởng dòng có mức cao nhất.",
        "Each table is made of the very conditions by which the function answers. Each row is a "
        "way that is enough; “—” says that the row does not ask; a fact that is not known meets no "
        "cell. Of several rows that hold the one with the highest level is paid.",
    ),
    Text(
        "Để đọc được trên điện thoại, phần nào của quy định làm bảng rộng hoặc dài quá thì chỉ "
        "nêu tên trong ngoặc kép và có bảng riêng; điều mà mọi dòng đều cần có thể viết phía trên "
        "bảng.",
        "So that they can be read on a phone, a part of a rule that would make its table too wide "
        "or too long is only named in it, in quotation marks, and has a table of its own; what "
        "every row asks for may stand above the table.",
    ),
)
_FUNCTION: Final = Text("Hàm", "Function")
_FLOOR: Final = Text(
    "luật nói mức thấp nhất; địa phương có thể trả hơn",
    "the law says at least; a province may pay more",
)
_CONSIDERED: Final = Text("luật nói được xem xét hỗ trợ", "the law says that it is considered")
_ONE_ONLY: Final = Text(
    "chỉ hưởng một mức cao nhất trong các hỗ trợ",
    "only the highest is paid of",
)
_AT_LEAST: Final = Text("ít nhất", "at least")
_CITY: Final = Text(
    "Tính theo mức chuẩn của Thành phố, do người hỏi cung cấp.",
    "In multiples of the City's own standard level, which the caller gives.",
)
_INSURANCE: Final = Text("Bảo hiểm y tế", "Health insurance")
_GETS: Final = Text("Kết quả", "Result")
_PAID_IN_FULL: Final = Text(
    "thuộc nhóm; được trả 100% chi phí", "in the group; 100% of the costs is paid"
)
_NOT_IN_FULL: Final = Text(
    "thuộc nhóm; không thuộc các nhóm được trả 100% chi phí",
    "in the group; not among those of whom 100% of the costs is paid",
)


def supports_page(lang: Lang, on: date | None) -> Page:
    """The page of supports."""
    parts = [each.in_(lang) for each in _INTRO]
    for law, period in eras(on):
        parts.append(f"## {law.at(1).kind.value.in_(lang)} {law.number}")
        parts.append(sentence(period.text(lang)))
        written: set[str] = set()
        for each in DOCUMENTED:
            parts.extend(_support(each, period, on, lang, written))
    if on is None or on >= FIRST_DAY:
        parts.extend(_city(on, lang))
    if on is None or on >= LAW_51_2024.first_day:
        parts.extend(_insurance(lang))
    return Page(name=NAME, title=TITLE.in_(lang), body=paragraphs(*parts))


def _support(
    each: Documented, period: Period, on: date | None, lang: Lang, written: set[str]
) -> Iterator[str]:
    yield from _rules(each.rules, each.function, period, on, lang, written)
    if each.cases:
        day = on or period.first
        yield f"<details><summary>{_EXAMPLES.in_(lang)}</summary>"
        yield table(headings(_HEAD, lang), [_case(case(day), lang) for case in each.cases])
        yield "</details>"


def _rules(
    rules: Behind, function: str, period: Period, on: date | None, lang: Lang, written: set[str]
) -> Iterator[str]:
    """The rules behind a function, each with what it names."""
    found = told(rules, period, on)
    sections = Sections(
        page=NAME,
        parts=parts_of(one.rule for one in found),
        period=period,
        on=on,
        lang=lang,
        written=written,
    )
    by_heading: dict[str, list[Told]] = {}
    for one in found:
        by_heading.setdefault(_heading(one, lang), []).append(one)
    for heading, same in by_heading.items():
        yield f"### {heading}"
        yield bullets(_about(same[0], found, function, lang))
        for one in same:
            yield from sections.rule(one)
    yield from sections.parts_named(one.rule for one in found)


def _heading(one: Told, lang: Lang) -> str:
    rule = one.rule
    name = sentence(rule.what.in_(lang)).removesuffix(".")
    return f"{name} (`{rule.code}`, {rule.provision.in_(lang)})"


def _about(one: Told, found: tuple[Told, ...], function: str, lang: Lang) -> Iterator[str]:
    yield f"{_FUNCTION.in_(lang)}: `vnchild.rules.supports.{function}`"
    if one.rule.floor:
        yield _FLOOR.in_(lang)
    if one.rule.discretionary:
        yield _CONSIDERED.in_(lang)
    codes = dict.fromkeys(each.rule.code for each in found)
    if len(codes) > 1:
        yield f"{_ONE_ONLY.in_(lang)} {', '.join(f'`{code}`' for code in codes)}"


def _case(found: Support, lang: Lang) -> tuple[str, str, str, str]:
    amount = dong(found.amount, lang)
    if found.goods is not None:
        amount = goods(found.goods, lang)
    elif found.floor:
        amount = f"{_AT_LEAST.in_(lang)} {amount}"
    return (
        "; ".join(dict.fromkeys(_held(found.reason, lang))) or "—",
        "—" if found.coefficient is None else multiple(found.coefficient, lang),
        f"{amount}, {found.unit.value.in_(lang)}",
        (found.level_provision or found.provision).in_(lang),
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
        elif ":" in words and not tree.denied:
            yield f"{words.split(':')[0]}: {value}"
        else:
            yield words
    for part in tree.parts:
        yield from _held(part, lang)


def _city(on: date | None, lang: Lang) -> Iterator[str]:
    period = Period(FIRST_DAY, None)
    yield f"## {Provision(NUMBER).in_(lang)}"
    yield f"{sentence(period.text(lang))} {_CITY.in_(lang)}"
    yield from _rules(CITY, "hcmc_support", period, on, lang, set())


def _insurance(lang: Lang) -> Iterator[str]:
    yield f"## {_INSURANCE.in_(lang)}"
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
