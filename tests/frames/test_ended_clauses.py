"""Whichever clause of Article 5 an amendment ends, all that reads the rules still answers."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from importlib import import_module
from itertools import groupby
from pathlib import Path

import pytest
from attrs import evolve

from tests.amendment.copied import ROOT, copied, run
from tests.docs.made import LANGS
from tests.frames.people import expected, polars_frame, random_rows
from vnchild import assess_facts, frames, json
from vnchild.frames.contract import RESULT_COLUMNS
from vnchild.law.text import Text
from vnchild.rules.social_assistance import READINGS, rules_on
from vnchild.rules.social_assistance.readings import other_reading
from vnchild.rules.social_assistance.rules import Rules

EXAMPLE = ROOT / "tests" / "amendment"
LAWS = {"335/2026/NĐ-CP": "2027-04-01", "20/2021/NĐ-CP": "2024-04-01"}


def ends(*, whole: bool) -> list[tuple[str, str]]:
    """Each clause of both decrees as a whole, or each group."""
    found = []
    for number, first_day in LAWS.items():
        groups = rules_on(date.fromisoformat(first_day)).groups
        if whole:
            clauses = groupby(groups, key=lambda group: group.clause)
            found += [(number, " ".join(each.code for each in of)) for _, of in clauses]
        else:
            found += [(number, each.code) for each in groups]
    return found


def ended(rules: Rules, codes: frozenset[str]) -> Rules:
    """The rules without some groups, whose people the others except no longer."""
    left = {str(each.clause) for each in rules.groups if each.code not in codes}
    gone = codes | {each.partition(".")[0] for each in codes} - left
    groups = tuple(
        evolve(each, unless=tuple(name for name in each.unless if name not in gone))
        for each in rules.groups
    )
    return evolve(rules, groups=groups).without(*codes, because=Text("đã hết", "ended"))


@pytest.fixture
def in_force(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[Rules], None]]:
    """Let some rules be in force on every day that is asked about."""
    asking = import_module("vnchild.rules.social_assistance.assess")

    def in_force(rules: Rules) -> None:
        monkeypatch.setattr(asking, "rules_on", lambda *_: rules)
        asking.ask.cache_clear()

    yield in_force
    monkeypatch.undo()
    asking.ask.cache_clear()


@pytest.mark.parametrize(
    ("number", "codes"),
    [
        each if each[0] == "335/2026/NĐ-CP" else pytest.param(*each, marks=pytest.mark.slow)
        for each in dict.fromkeys([*ends(whole=False), *ends(whole=True)])
    ],
)
def test_the_rules_answer_without_any_group(
    number: str, codes: str, in_force: Callable[[Rules], None]
) -> None:
    on, gone = date.fromisoformat(LAWS[number]), frozenset(codes.split())
    in_force(ended(rules_on(on), gone))
    rows = random_rows(5, on, 40)
    table = polars_frame(rows)
    alone = expected(rows, on)
    assert list(frames.assess(table, on=on).select(RESULT_COLUMNS).iter_rows()) == alone
    for row in rows[:10]:
        answer = assess_facts(row, on=on)
        assert not gone & {each.code for each in answer.entitlements}
        for lang in LANGS:
            assert answer.explain(lang)
        about = {each.code for each in answer.interpretations}
        assert not about & of_nothing_but(gone, rules_on(on))
        assert json.dumps(answer)
    month = on.strftime("%Y-%m")
    spent = frames.plan(table, first=month, last=month)
    assert not gone & {row.clause for row in spent.rows}


def of_nothing_but(gone: frozenset[str], before: Rules) -> set[str]:
    """The readings that only change groups that are gone."""
    found = set()
    for each in READINGS:
        other = other_reading(each, before)
        if other is None:
            continue
        changed = {group.code for group in before.groups if other.by_code[group.code] != group}
        if changed and changed <= gone:
            found.add(each.interpretation.code)
            assert other_reading(each, ended(before, gone)) is None
    return found


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = copied(tmp_path_factory.mktemp("ended"))
    shutil.copy(EXAMPLE / "decree_997.py", place)
    return place


def ask(package: Path, number: str, codes: str, **more: str) -> str:
    """Ask all that reads the rules where an amendment ended some groups; what went wrong."""
    done = run(
        package,
        str(EXAMPLE / "asked_after_an_end.py"),
        ENDED=codes,
        ENDED_IN=number,
        ENDED_ON=LAWS[number],
        **more,
    )
    return "" if done.returncode == 0 else done.stderr[-3000:]


OF_2025 = "5.b"
"""Decree 176/2025 ends this point, so an earlier amendment cannot have ended its clause."""


@pytest.mark.slow
@pytest.mark.parametrize(
    ("number", "codes"),
    [each for each in ends(whole=True) if each[0] != "20/2021/NĐ-CP" or OF_2025 not in each[1]],
)
def test_all_is_answered_where_an_amendment_ended_a_clause(
    package: Path, number: str, codes: str
) -> None:
    every = {"EVERY_PAGE": "1"} if codes == "4" else {}
    assert ask(package, number, codes, **every) == ""


@pytest.mark.slow
def test_the_people_of_a_clause_that_ended_may_still_be_excepted(package: Path) -> None:
    assert ask(package, "335/2026/NĐ-CP", "6", STILL_EXCEPTED="1") == ""
