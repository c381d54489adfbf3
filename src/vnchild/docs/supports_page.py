"""Supports besides the monthly allowance: their rules, as sentences and decision tables."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Final, TypeAlias

from attrs import evolve

from vnchild.docs.functions_section import functions_section
from vnchild.docs.insurance_section import insurance_section
from vnchild.docs.markdown import Page, bullets, headings, link, paragraphs, sentence, table
from vnchild.docs.naming import in_a_row
from vnchild.docs.notes import AMOUNTS, FROM_WHICH_MONTH, LOCAL_LEVELS, folded_readings
from vnchild.docs.periods import Period, rules_periods
from vnchild.docs.rule_notes import support_heading
from vnchild.docs.rule_sections import AT_LEAST, SOURCE, Sections, each_time, goods, multiple
from vnchild.docs.rule_tables import parts_of
from vnchild.docs.rules_pages import page_of
from vnchild.docs.sentences import say
from vnchild.docs.supports_data import DOCUMENTED, OF_THE_CITY, Documented
from vnchild.docs.supports_rules import CITY, Behind, Told, eras, plain_name, told
from vnchild.docs.what_is_left_out import left_out
from vnchild.law.dated import Version
from vnchild.law.documents import HCMC_35_2023, LAW_51_2024
from vnchild.law.provision import Provision
from vnchild.law.reasons import Reason
from vnchild.law.text import Lang, Text, dong
from vnchild.law.truth import Truth
from vnchild.rules.social_assistance.care_readings import LOCAL_STANDARD_FOR_SUPPORT
from vnchild.rules.social_assistance.local_groups import CITY_READINGS, FIRST_DAY, NUMBER
from vnchild.rules.social_assistance.rules import Rules
from vnchild.rules.social_assistance.support import Rule, Support

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
        "Mỗi bảng được lập từ chính điều kiện mà thư viện dùng để trả lời. Mỗi dòng là một trường "
        "hợp đủ điều kiện; dấu “—”: không xét tiêu chí này; thông tin chưa rõ thì không coi là đáp "
        "ứng. Nhiều dòng cùng đúng thì hưởng dòng có mức cao nhất.",
        "Each table is made of the very conditions by which the package answers. Each row is a "
        "case that qualifies; “—”: the row does not look at this; what is not known is not taken "
        "as met. If several rows apply, the highest level is paid.",
    ),
    Text(
        "Để đọc được trên điện thoại, phần nào của quy định làm bảng rộng hoặc dài quá thì chỉ "
        "nêu tên trong ngoặc kép và có bảng riêng; điều kiện chung của mọi dòng có thể viết phía "
        "trên bảng.",
        "So that they can be read on a phone, a part of a rule that would make its table too wide "
        "or too long is only named in it, in quotation marks, and has a table of its own; what "
        "every row asks for may stand above the table.",
    ),
)
_FLOOR: Final = Text(
    "Đây là mức thấp nhất; địa phương có thể quy định mức cao hơn",
    "This is the least; a province may set a higher level",
)
_BY_STANDARD: Final = Text("xem", "see")
_CONSIDERED: Final = Text(
    "Đối tượng “được xem xét hỗ trợ”: cơ quan có thẩm quyền xem xét, quyết định",
    "The law has it “considered” (“được xem xét hỗ trợ”): the authority decides",
)
_ONE_ONLY: Final = Text(
    "Chỉ hưởng một mức cao nhất trong hỗ trợ này và",
    "Only the highest is paid of this and",
)
_ONE_ONLY_OF_ALL: Final = Text(
    "Chỉ hưởng một mức cao nhất trong các hỗ trợ này và các hỗ trợ theo văn bản khác",
    "Only the highest is paid of these supports and of those under other documents",
)
_MONTHS: Final = Text("Thời điểm hưởng", "When it begins and ends")
_NO_WORDS: Final = Text(
    "Chưa có nguyên văn quy định về mức; vì vậy thư viện không trả lời số tiền",
    "The words on the level are not at hand, so the package answers no amount",
)
_HIGHER: Final = Text(
    "Nơi có mức chuẩn cao hơn, các khoản tính theo “lần mức chuẩn” cũng tính theo mức đó",
    "Where a province has a higher standard level, what is in multiples of it goes by that too",
)
_CITY: Final = Text(
    "Tính theo mức chuẩn của Thành phố, do người hỏi cung cấp.",
    "In multiples of the City's own standard level, which the caller gives.",
)


def supports_page(lang: Lang, on: date | None) -> Page:
    """The page of supports."""
    parts = [each.in_(lang) for each in _INTRO]
    parts.append(f"{_HIGHER.in_(lang)}: {_local(lang)}.")
    parts.append(folded_readings((LOCAL_STANDARD_FOR_SUPPORT,), lang))
    for law, period in eras(on):
        parts.append(f"## {law.at(1).kind.value.in_(lang)} {law.number}")
        parts.append(sentence(period.text(lang)))
        names = _names(((each.rules, period) for each in DOCUMENTED), on, lang)
        written: set[str] = set()
        for each in DOCUMENTED:
            parts.extend(_support(each, period, on, lang, names, written))
        parts.extend(left_out(law, lang))
    if on is None or on >= FIRST_DAY:
        parts.extend(_city(on, lang))
    if on is None or on >= LAW_51_2024.first_day:
        parts.extend(insurance_section(lang))
    parts.extend(functions_section(on, lang))
    return Page(name=NAME, title=TITLE.in_(lang), body=paragraphs(*parts))


Names: TypeAlias = Mapping[tuple[str, Provision], str]
"""The headings of rules, by code and provision."""


def _names(behind: Iterable[tuple[Behind, Period]], on: date | None, lang: Lang) -> Names:
    """The headings of the rules of a part of the page; of those alike with what they ask for."""
    found = {
        (one.rule.code, one.rule.provision): evolve(one.rule, what=plain_name(one, fellows))
        for fellows in (told(rules, period, on) for rules, period in behind)
        for one in fellows
    }
    plain = Counter(support_heading(rule, lang) for rule in found.values())
    return {
        key: support_heading(
            rule, lang, say(rule.condition, lang) if plain[support_heading(rule, lang)] > 1 else ""
        )
        for key, rule in found.items()
    }


def _support(
    each: Documented, period: Period, on: date | None, lang: Lang, names: Names, written: set[str]
) -> Iterator[str]:
    yield from _rules(each, period, on, lang, names, written)
    if each.cases:
        day = on or period.first
        yield f"<details><summary>{_EXAMPLES.in_(lang)}</summary>"
        yield table(headings(_HEAD, lang), [_case(case(day), lang) for case in each.cases])
        yield "</details>"


def _rules(
    each: Documented,
    period: Period,
    on: date | None,
    lang: Lang,
    names: Names,
    written: set[str],
) -> Iterator[str]:
    """The rules behind a function, each with what it names."""
    found = told(each.rules, period, on)
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
        by_heading.setdefault(names[one.rule.code, one.rule.provision], []).append(one)
    for heading, same in by_heading.items():
        yield f"### {heading}"
        for one in same:
            yield from sections.rule(one)
        yield bullets(_about(each, same, found, names, on, lang))
        yield folded_readings((reading for one in same for reading in one.readings), lang)
    yield from sections.parts_named(one.rule for one in found)


def _about(
    each: Documented,
    same: list[Told],
    found: tuple[Told, ...],
    names: Names,
    on: date | None,
    lang: Lang,
) -> Iterator[str]:
    rule = same[0].rule
    if rule.floor and rule.rates:
        local = f": {_local(lang)}" if any(rate.coefficient for rate in rule.rates) else ""
        yield f"{_FLOOR.in_(lang)}{local}."
    if rule.discretionary:
        yield f"{_CONSIDERED.in_(lang)}."
    if not rule.rates and rule.goods is None:
        yield f"{_NO_WORDS.in_(lang)}."
    if each is not OF_THE_CITY and len({one.rule.code for one in found}) > 1:
        yield f"{_ONE_ONLY.in_(lang)}: {_others(rule, found, names, lang)}."
    for note in each.notes:
        at = note.at(rule.provision.document)
        if at is not None:
            by = "" if note.function is None else f" (`{note.function}`)"
            yield sentence(f"{note.text.in_(lang)}{by}. {SOURCE.in_(lang)}: {at.in_(lang)}")
    if each.by_decision:
        months = FROM_WHICH_MONTH.in_(lang)
        page = page_of(_version(same[0].period.first, on))
        yield f"{_MONTHS.in_(lang)}: {link(months, page, months)}."


def _others(rule: Rule, found: tuple[Told, ...], names: Names, lang: Lang) -> str:
    """Links to the other rules of a support."""
    rules = {
        (each.code, each.provision): each
        for each in (one.rule for one in found)
        if (each.code, each.provision) != (rule.code, rule.provision)
    }
    provisions = tuple(each.provision for each in rules.values())
    places = in_a_row(provisions, lang)
    whats = [each.what.in_(lang) for each in rules.values()]
    labels = whats if len(set(whats)) == len(whats) else places
    linked = (link(label, NAME, names[key]) for label, key in zip(labels, rules, strict=True))
    return "; ".join(linked)


def _version(day: date, on: date | None) -> Version[Rules]:
    """The rules whose page tells the months of a day: those of the decree, or of the only day."""
    if on is not None:
        return rules_periods(on)[0][1]
    versions = [each for period, each in rules_periods(None) if period.first <= day]
    own = versions[-1].value.article_5.document
    return next(each for each in versions if each.value.article_5.document == own)


def _local(lang: Lang) -> str:
    levels = LOCAL_LEVELS.in_(lang)
    return link(levels, AMOUNTS, levels)


def _case(found: Support, lang: Lang) -> tuple[str, str, str, str]:
    amount = dong(found.amount, lang)
    if found.goods is not None:
        amount = goods(found.goods, lang)
    else:
        least = f"{AT_LEAST.in_(lang)} " if found.floor else ""
        amount = f"{least}{each_time(amount, found.unit, lang)}"
    return (
        "; ".join(dict.fromkeys(_held(found.reason, lang))) or "—",
        "—" if found.coefficient is None else multiple(found.coefficient, lang),
        amount,
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
    at = Provision(NUMBER, 3, 2).in_(lang)
    yield f"{_ONE_ONLY_OF_ALL.in_(lang)} ({at})."
    yield folded_readings(CITY_READINGS, lang)
    names = _names(((CITY, period),), on, lang)
    yield from _rules(OF_THE_CITY, period, on, lang, names, set())
    yield from left_out(HCMC_35_2023, lang)
