"""The tables of supports say what the rules decide: read row by row they give the same answer."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import get_type_hints

import pytest
from attrs import evolve
from hypothesis import given, settings

from tests.docs.aimed import met_parts, neighbours, persons
from tests.docs.made import LANGS, headings, made, section
from tests.docs.table_reader import Case, cases, combinations, parts_told, reads
from tests.effort import examples
from vnchild.docs.decisions import decision_table
from vnchild.docs.markdown import cell as shown
from vnchild.docs.naming import Named, of_article_5
from vnchild.docs.rule_sections import level, part_heading
from vnchild.docs.rule_tables import (
    MOST_COLUMNS,
    MOST_ROWS,
    Asked,
    RuleTable,
    parts_of,
    tables_of,
)
from vnchild.docs.sentences import in_lines, say
from vnchild.docs.supports_data import DOCUMENTED, OF_THE_CITY
from vnchild.docs.supports_rules import BURIAL, CITY, INJURY, TAKING_IN, eras, told
from vnchild.domain.care import Burial
from vnchild.domain.circumstances import Group, SubGroup
from vnchild.domain.person import Person
from vnchild.law.age import day_of
from vnchild.law.conditions import ALWAYS, Facts, FactValue, facts_of
from vnchild.law.documents import DECREE_20_2021, DECREE_335_2026
from vnchild.law.text import Lang, dong
from vnchild.law.truth import Truth, truth
from vnchild.rules import supports
from vnchild.rules.circumstances.decree_56_2017 import WORDS_OF_THE_LAW
from vnchild.rules.social_assistance import carers, facility, local_groups, once, temporary_care
from vnchild.rules.social_assistance.assessment import Status
from vnchild.rules.social_assistance.facts import hiv
from vnchild.rules.social_assistance.in_force import change_days
from vnchild.rules.social_assistance.support import Rule, Support, evaluate

NAME = "supports.md"
EXHAUSTIVE = 3_000
CASES = [
    pytest.param(case, id=f"{number}-{case.told.rule.code}") for number, case in enumerate(cases())
]
LAST_DAY = date(2026, 11, 22)
DAYS = [
    day
    for day in change_days()
    if DECREE_20_2021.first_day <= day <= max(DECREE_335_2026.first_day, LAST_DAY)
]


def the_same(case: Case, facts: Mapping[str, FactValue]) -> None:
    """The tables, read, give what the rule does: the same level where that is sure."""
    day, rule = day_of(case.on), case.told.rule
    lines = [(line, reads(line, case, facts, day)) for each in case.tables for line in each.lines]
    if rule.rates:
        for rate in rule.rates:
            decided = min(truth(rule.whole, facts, day), truth(rate.when, facts, day))
            read = max(outcome for line, outcome in lines if line.rate == rate)
            assert decided in {read, Truth.UNKNOWN}
    else:
        decided = truth(rule.whole, facts, day)
        assert decided in {max(outcome for _, outcome in lines), Truth.UNKNOWN}
    paid = [
        line.rate.vnd(case.standard)
        for line, outcome in lines
        if line.rate is not None and outcome is Truth.YES
    ]
    answer = evaluate(rule, facts, day, case.standard)
    assert max(paid, default=0) >= answer.amount
    if None not in facts.values():
        assert max(paid, default=0) == answer.amount
        held = any(outcome is Truth.YES for _, outcome in lines)
        assert answer.status is (Status.ELIGIBLE if held else Status.NOT_ELIGIBLE)


@given(persons())
@settings(deadline=None, max_examples=examples(80))
def test_reading_the_tables_gives_what_the_rule_decides(
    person: tuple[Case, Facts, Facts],
) -> None:
    case, whole, some = person
    the_same(case, some)
    for each in neighbours(whole, case.facts, case.on):
        the_same(case, each)


@given(met_parts())
@settings(deadline=None, max_examples=examples(100))
def test_reading_the_tables_of_a_part_gives_what_it_asks_for(
    part: tuple[Case, Named, Facts],
) -> None:
    case, name, whole = part
    day = day_of(case.on)
    tables = dict(parts_told(case))[name]
    asked = tuple(f for f in case.facts if f.name in facts_of(name.ground.whole))
    for facts in neighbours(whole, asked, case.on):
        decided = truth(name.ground.whole, facts, day)
        read = max(reads(line, case, facts, day) for each in tables for line in each.lines)
        assert decided in {read, Truth.UNKNOWN}


@given(persons())
@settings(deadline=None, max_examples=examples(200))
def test_what_a_table_says_of_the_unknown_stays_so_when_it_is_known(
    person: tuple[Case, Facts, Facts],
) -> None:
    case, whole, some = person
    day = day_of(case.on)
    for table in case.tables:
        for line in table.lines:
            before = reads(line, case, some, day)
            assert before in {reads(line, case, whole, day), Truth.UNKNOWN}


@pytest.mark.parametrize("case", CASES)
def test_every_combination_of_facts_with_few_values(case: Case) -> None:
    for facts in combinations(case.facts, EXHAUSTIVE):
        the_same(case, facts)


def test_most_rules_are_tried_on_every_combination() -> None:
    tried = [case for case in cases() if any(True for _ in combinations(case.facts, EXHAUSTIVE))]
    assert len(tried) >= 20


def test_every_support_of_the_front_door_is_told() -> None:
    hints = {
        name: get_type_hints(getattr(supports, name)).get("return")
        for name in supports.__all__
        if not isinstance(getattr(supports, name), type)
    }
    answers = {name for name, kind in hints.items() if kind in {Support, tuple[Support, ...]}}
    notes = {note.function for each in DOCUMENTED for note in each.notes if note.function}
    documented = {each.function for each in (*DOCUMENTED, OF_THE_CITY)}
    assert documented | notes == answers
    assert {case.function for case in cases()} == documented


def _plain(rule: Rule) -> Rule:
    """A rule without its readings, and at the clause of all its points."""
    return evolve(rule, interpretations=(), readings=(), provision=DECREE_20_2021.at(1))


@pytest.mark.parametrize("on", DAYS)
def test_the_rules_told_are_those_that_decide(on: date, monkeypatch: pytest.MonkeyPatch) -> None:
    decided: set[Rule] = set()

    def recording(rule: Rule, *args: object) -> Support:
        decided.add(_plain(rule))
        return evaluate(rule, *args)  # type: ignore[arg-type]

    for module in (carers, facility, local_groups, once, temporary_care):
        monkeypatch.setattr(module, "evaluate", recording)
    for each in DOCUMENTED:
        for ask in (each.unknown, *each.cases):
            ask(on)
    supports.burial(Person(birth_date=date(1990, 1, 1)), Burial(), on=on)
    behind = [each.rules for each in DOCUMENTED]
    if on >= local_groups.FIRST_DAY:
        person = Person(birth_date=date(2015, 1, 1))
        supports.hcmc_support(person, supports.CityFacts(), on=on, city_standard=1_200_000)
        behind.append(CITY)
    assert {_plain(rule) for each in behind for rule in each.on(on)} == decided


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("on", [day for day in DAYS if day != LAST_DAY])
def test_the_amounts_told_are_those_answered(on: date, lang: Lang) -> None:
    text = made(lang)[NAME]
    decree = next(law for law, period in eras(on))
    kind = decree.at(1).kind.value.in_(lang)
    told_there = section(text, f"{kind} {decree.number}")
    for each in DOCUMENTED:
        for ask in each.cases:
            answer = ask(on)
            if answer.goods is None:
                lines = [line for line in told_there.splitlines() if line.startswith("| ")]
                assert any(dong(answer.amount, lang) in line for line in lines)


def is_of(heading: str, rule: Rule, lang: Lang) -> bool:
    """Whether a heading is that of a rule: what it is, and where it stands."""
    what = rule.what.in_(lang)[1:] if rule.rates or rule.goods is not None else ""
    return heading[1:].startswith(what) and heading.endswith(f"({rule.provision.in_(lang)})")


def tells(text: str, table: RuleTable, lang: Lang) -> bool:
    """Whether a text says what a table asks for: in a sentence, or in a list for every row."""
    if not table.common:
        return all(each in text for each in in_lines(table.asked, lang) if table.asked != ALWAYS)
    return all(
        cell.fact.text.in_(lang) in text
        if isinstance(cell.fact, Named) and not of_article_5(cell.fact.ground)
        else isinstance(cell.fact, Named) or say(cell.condition(), lang) in text
        for cell in table.common
    )


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("case", CASES)
def test_every_rule_has_a_sentence_and_a_table_with_its_provision(case: Case, lang: Lang) -> None:
    text = made(lang)[NAME]
    rule = case.told.rule
    found = [h for h in headings(text) if is_of(h, rule, lang)]
    own = "".join(section(text, each) for each in found)
    for table in case.tables:
        assert tells(own, table, lang)
        for number, line in enumerate(table.lines, 1):
            gives = level(line, case.told, lang, None)
            rows = [row for row in own.splitlines() if row.startswith(f"| {number} |")]
            assert any(shown(gives) in row and line.provisions[-1].document in row for row in rows)
    for name, tables in parts_told(case):
        told_part = section(text, part_heading(name, lang))
        assert all(tells(told_part, table, lang) for table in tables)


@pytest.mark.parametrize("lang", LANGS)
def test_tables_of_supports_fit_on_a_page(lang: Lang) -> None:
    text = made(lang)[NAME]
    tables = re.findall(r"^\| # \|.*\n(?:\|.*\n)+", text, flags=re.MULTILINE)
    assert len(tables) > 50
    assert max(each.count("\n") for each in tables) <= MOST_ROWS + 2
    for line in text.splitlines():
        assert len(re.findall(r"(?<!\\)\|", line)) - 1 <= MOST_COLUMNS


@pytest.mark.parametrize("case", CASES)
def test_no_row_says_what_another_says(case: Case) -> None:
    tables = (*case.tables, *(table for _, found in parts_told(case) for table in found))
    for table in tables:
        assert table.lines
        for line in table.lines:
            alike = [
                each
                for each in table.lines
                if (each.rate, each.provisions) == (line.rate, line.provisions)
            ]
            again = decision_table(
                evolve(table.decisions, rows=tuple(each.row for each in alike)).condition()
            )
            assert len(again.rows) == len(alike)


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("case", CASES)
def test_cells_that_ask_for_different_things_read_differently(case: Case, lang: Lang) -> None:
    tables = (*case.tables, *(table for _, found in parts_told(case) for table in found))
    for table in tables:
        for fact in table.facts:
            cells = {c for line in table.lines for c in line.row if c.fact.name == fact.name}
            assert len({cell.text(lang) for cell in cells}) == len(cells)


def test_a_rule_that_changes_changes_its_table() -> None:
    (_, period) = eras(DECREE_335_2026.first_day)[0]
    first = told(TAKING_IN, period, None)[0].rule
    asks_more = evolve(first, condition=first.condition & hiv.yes)
    parts = parts_of((first,))
    before, after = (tables_of(Asked.of_rule(each), parts) for each in (first, asks_more))
    assert hiv in after[0].facts
    assert hiv not in before[0].facts


def test_a_rule_is_told_for_as_long_as_it_is_the_same() -> None:
    (_, period) = eras(DECREE_20_2021.first_day)[0]
    spans = {each.rule.code: each.period for each in told(BURIAL, period, None)}
    assert spans["burial-a"] == period
    assert spans["burial-social-pension"].first == date(2025, 7, 1)
    amounts = [each.value for _, each in told(BURIAL, period, None)[0].standards]
    assert amounts == [360_000, 500_000]
    reaching = told(TAKING_IN, period, None)[0].standards
    assert [each.value for _, each in reaching] == [360_000, 500_000, 540_000]


@pytest.mark.parametrize("lang", LANGS)
def test_every_way_of_being_hurt_away_from_home_stands_at_its_clause(lang: Lang) -> None:
    at_first = DECREE_20_2021.first_day
    text = made(lang)[NAME]
    (rule,) = INJURY.on(at_first)
    (heading,) = [h for h in headings(text) if is_of(h, rule, lang)]
    rows = [row for row in section(text, heading).splitlines() if re.match(r"\| \d", row)]
    second = "Điều 13 khoản 2" if lang == "vi" else "Article 13(2)"
    assert [second in row for row in rows] == [False, True]


@pytest.mark.parametrize("lang", LANGS)
def test_every_sub_group_has_a_table_with_its_provision(lang: Lang) -> None:
    text = made(lang)["circumstances.md"]
    for each in SubGroup:
        own = section(text, f"{each.value}: {each.text.in_(lang)}")
        rows = [row for row in own.splitlines() if re.match(r"\| \d", row)]
        assert rows
        assert all(each.provision.in_(lang) in row for row in rows)
    by_name = [row for row in text.splitlines() if re.match(r"\| \d", row)]
    for group in WORDS_OF_THE_LAW:
        assert isinstance(group, Group)
        assert any(group.provision.in_(lang) in row for row in by_name)
