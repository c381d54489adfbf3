"""The properties that the guide teaches find mistakes planted in copies of the rules."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from hypothesis import Phase, settings

from vnchild.law.conditions import And, BoolFact, Condition, Facts, FactValue
from vnchild.rules.cases import Case
from vnchild.rules.social_assistance import Group, Level, Rules
from vnchild.rules.social_assistance.facts import BY_NAME, age
from vnchild.strategies import register

register()
GUIDE = Path(__file__).parents[2] / "docs" / "guides" / "property_tests.md"
PROPERTIES = (
    "unknown_facts_never_turn_a_sure_answer",
    "an_orphan_gets_less_from_the_4th_birthday_on",
    "greater_need_does_not_get_less",
)
Rule = Callable[[Facts, date], Any]


@cache
def guide() -> Mapping[str, Any]:
    """What the code blocks of the guide define; running them holds the unplanted rules to it."""
    found: dict[str, Any] = {"__name__": "guide"}
    for block in re.findall(r"```python\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.S):
        exec(compile(block, str(GUIDE), "exec"), found)  # noqa: S102
    return found


def _wider(condition: Condition) -> Condition:
    """``age <= 4`` where the law says ``age < 4``: five birthdays instead of four."""
    if condition == (age < 4):
        return age < 5
    if condition == (age >= 4):
        return age >= 5
    return And(tuple(map(_wider, condition.parts))) if isinstance(condition, And) else condition


def _level(level: Level) -> Level:
    return evolve(level, when=_wider(level.when))


def _group(group: Group) -> Group:
    return evolve(group, levels=tuple(map(_level, group.levels)))


def four_and_under() -> Rule:
    """A copy of the rules whose higher level is for children of 4 too."""
    law: Rules = guide()["LAW"]
    copied = law.changing([code for code in law.by_code if code.startswith("1.")], _group)
    assert copied.groups != law.groups
    made: Rule = guide()["rule_of"](copied)
    return made


def unknown_is_no() -> Rule:
    """A copy of the rules that reads a fact that is not known as "no"."""
    law: Rule = guide()["mine"]

    def ask(facts: Facts, on: date) -> object:
        return law({name: _no(name, value) for name, value in facts.items()}, on)

    def _no(name: str, value: FactValue) -> FactValue:
        return bool(value) if isinstance(BY_NAME[name], BoolFact) else value

    return ask


def poor_gets_less() -> Rule:
    """A copy of the rules in which poverty lowers what is paid."""
    law: Rule = guide()["mine"]

    def ask(facts: Facts, on: date) -> object:
        found = law(facts, on)
        poor = facts.get("household") is guide()["HouseholdClass"].POOR
        return found._replace(sure=found.sure - 15 if poor else found.sure)

    return ask


settings.register_profile("planted", phases=[Phase.generate], database=None)


def _fails(name: str, rule: Rule | Callable[[Case], Case]) -> bool:
    """Whether a property finds something wrong; what it finds is not made simpler."""
    before = settings.get_current_profile_name()
    settings.load_profile("planted")
    try:
        guide()[name](rule)
    except (AssertionError, ExceptionGroup):
        return True
    finally:
        settings.load_profile(before)
    return False


@pytest.mark.parametrize("name", PROPERTIES)
def test_the_rules_as_they_are_pass(name: str) -> None:
    assert not _fails(name, guide()["mine"])


@pytest.mark.parametrize(
    ("planted", "found_by"),
    [
        (four_and_under, "an_orphan_gets_less_from_the_4th_birthday_on"),
        (unknown_is_no, "unknown_facts_never_turn_a_sure_answer"),
    ],
)
def test_a_planted_mistake_is_found_by_the_property_for_it(
    planted: Callable[[], Rule], found_by: str
) -> None:
    rule = planted()
    assert [name for name in PROPERTIES if _fails(name, rule)] == [found_by]


def test_less_for_the_poor_is_found() -> None:
    assert _fails("greater_need_does_not_get_less", poor_gets_less())


# hypothesis prints what a case is made of, not its own short form.
@pytest.mark.filterwarnings("ignore:Generating overly large repr")
def test_an_event_lost_in_storage_is_found() -> None:
    def forgetful(case: Case) -> Case:
        return Case.replay(case.history[:3], number=case.number)

    assert _fails("a_case_is_what_its_events_say", forgetful)


def test_the_top_up_that_counts_days_is_found() -> None:
    assert not _fails("the_top_up_ends_with_the_6th_birthday", guide()["top_up"])
    assert _fails("the_top_up_ends_with_the_6th_birthday", guide()["in_days"])
