"""A year of cases: fast enough, and the answer does not depend on the order of the questions."""

from __future__ import annotations

import random
import time
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

from tests.cases.made import RECEIVED, at, new
from vnchild.domain import case as e
from vnchild.rules.cases import Case
from vnchild.rules.cases.machine import step
from vnchild.rules.cases.state import State

FILE = Path(__file__).parents[2] / "benchmarks" / "cases.py"


@pytest.fixture(scope="module")
def simulated() -> ModuleType:
    """The simulation, which is a benchmark too."""
    spec = spec_from_file_location("benchmark_cases", FILE)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _ask(simulated: ModuleType, count: int) -> None:
    cases: list[Case] = simulated.year(count)
    moments = list(simulated.ASKED)
    first = {now: simulated.overdue(cases, now) for now in moments}
    assert any(first.values())
    chance = random.Random(7)
    chance.shuffle(moments)
    chance.shuffle(cases)
    assert {now: simulated.overdue(cases, now) for now in moments} == first


def test_the_overdue_list_is_the_same_in_whatever_order_it_is_asked(
    simulated: ModuleType,
) -> None:
    _ask(simulated, 200)


def test_a_year_is_the_same_each_time(simulated: ModuleType) -> None:
    assert simulated.year(50) == simulated.year(50)


@pytest.mark.slow
def test_ten_thousand_cases_in_under_a_minute(simulated: ModuleType) -> None:
    before = time.process_time()
    _ask(simulated, 10_000)
    assert time.process_time() - before < 60


def test_recording_takes_one_step_however_long_the_case(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    steps = 0

    def counted(state: State, number: int, event: e.Event, *, irregular: bool = False) -> State:
        nonlocal steps
        steps += 1
        return step(state, number, event, irregular=irregular)

    monkeypatch.setattr("vnchild.rules.cases.case.step", counted)
    case = new()
    for _ in range(300):
        case = case.record(e.Referred(at=RECEIVED))
    assert steps == len(case) == 301
    case.duties(at(3, 1))
    case.all_duties()
    assert steps == 301
