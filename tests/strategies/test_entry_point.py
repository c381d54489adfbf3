"""The entry point costs next to nothing and registers what is imported, when it is."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

COST = """
import json, sys, time
import hypothesis
began = time.perf_counter()
from vnchild.strategies.entry import register
register()
took = time.perf_counter() - began
print(json.dumps([took, [name for name in sys.modules if name.startswith("vnchild")]]))
"""
LATER = """
import hypothesis, inspect, sys
from hypothesis import find, strategies as st
from vnchild.strategies.entry import register
register()
register()
import vnchild.strategies
assert "vnchild.domain.person" not in sys.modules
from vnchild.domain.person import Person
from vnchild.rules.cases import Case
assert "vnchild.strategies.person" not in sys.modules
assert find(st.from_type(Person), lambda person: person.adopted is True).abandoned is not None
assert len(find(st.from_type(Case), lambda case: True)) == 1
module = sys.modules["vnchild.domain.person"]
assert type(module.__loader__).__name__ == "SourceFileLoader", module.__loader__
assert module.__spec__.loader is module.__loader__
assert inspect.getsource(Person).startswith("@frozen")
assert sum("Watch" in type(finder).__name__ for finder in sys.meta_path) == 1
"""
BEFORE = """
import vnchild.domain.person
from hypothesis import find, strategies as st
from vnchild.strategies.entry import register
register()
find(st.from_type(vnchild.domain.person.Person), lambda person: person.adopted is True)
"""
FAILING = """
import hypothesis, sys, types
from vnchild.strategies.entry import register
register()
sys.modules["dateutil"] = None
try:
    import vnchild.domain.person
except ImportError as error:
    print("dateutil" in str(error))
"""


def run(code: str, **more: str) -> str:
    env = {**os.environ, "HYPOTHESIS_NO_PLUGINS": "1", **more}
    done = subprocess.run(
        [sys.executable, "-c", code], env=env, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_session_that_never_uses_the_package_pays_next_to_nothing(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    cache = str(tmp_path_factory.mktemp("bytecode"))
    runs = [
        json.loads(run(COST, PYTHONPYCACHEPREFIX=cache, PYTHONDONTWRITEBYTECODE=""))
        for _ in range(6)
    ]
    assert set(runs[-1][1]) == {
        "vnchild",
        "vnchild.strategies",
        "vnchild.strategies.registered",
        "vnchild.strategies.entry",
    }
    assert min(took for took, _ in runs) < 0.005


def test_types_are_registered_when_they_are_imported_and_the_loader_is_as_it_was() -> None:
    run(LATER)


def test_types_imported_before_hypothesis_are_registered_too() -> None:
    run(BEFORE)


def test_an_import_that_fails_fails_as_it_would() -> None:
    assert run(FAILING).strip() == "True"
