"""The notebooks run without a network, and say what the library says."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from zoneinfo import ZoneInfo

import pytest

pytest.importorskip("marimo")
pytest.importorskip("altair")
pytest.importorskip("great_tables")
pl = pytest.importorskip("polars")

from vnchild import frames  # noqa: E402
from vnchild.privacy import suppress  # noqa: E402
from vnchild.rules.cases import Case  # noqa: E402

ROOT = Path(__file__).parents[2]
COMMUNE = ROOT / "notebooks" / "entitled_in_this_commune.py"
CASE = ROOT / "notebooks" / "a_case_and_its_deadlines.py"
VN = ZoneInfo("Asia/Ho_Chi_Minh")


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    import socket

    def refused(*_: object) -> None:
        msg = "a notebook asked for the network"
        raise AssertionError(msg)

    monkeypatch.setattr(socket, "getaddrinfo", refused)
    monkeypatch.setattr(socket.socket, "connect", refused)


def run(path: Path, **given: Any) -> Mapping[str, Any]:
    """What the cells of a notebook define; ``given`` stands for its controls."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    _, found = module.app.run(defs=given) if given else module.app.run()
    defined: Mapping[str, Any] = found
    return defined


def control(value: object) -> SimpleNamespace:
    return SimpleNamespace(value=value)


def persons_in(table: Any) -> list[str]:
    frame = table._tbl_data
    return [str(cell) for cell in frame["persons"].to_list()]


@pytest.fixture(scope="module")
def commune() -> Any:
    return pl.read_csv(ROOT / "examples" / "data" / "commune.csv", try_parse_dates=True)


@pytest.mark.slow
def test_the_figures_of_the_commune_are_those_of_the_library(commune: Any) -> None:
    told = run(COMMUNE)
    answers = frames.assess(commune, on=date(2026, 11, 22))
    eligible = answers.filter(pl.col("status") == "eligible")
    undetermined = answers.filter(pl.col("status") == "undetermined")
    assert told["monthly"] == answers["amount"].sum() > 0
    assert sum(told["persons_by_clause"].values()) == len(eligible)
    assert persons_in(told["clauses_table"])[-1] == str(len(eligible))
    assert [line[0] for line in told["to_ask"]] == undetermined["id"].to_list()
    as_it_is = frames.plan(commune, first=(2027, 1), last=(2027, 12))
    assert told["as_it_is"].total == as_it_is.total
    assert told["what_if"].total - as_it_is.total == told["difference"].total > 0
    assert sum(told["more_by_clause"].values()) == told["difference"].total
    assert told["answer"].amount == 1_350_000


@pytest.mark.slow
def test_a_higher_standard_alone_is_the_plan_with_that_standard(commune: Any) -> None:
    told = run(
        COMMUNE, new_standard=control(700_000), raised_clause=control(0), added=control(0.5),
        law_now=frames.plan(commune, first=(2027, 1), last=(2027, 1)).questions[-1],
    )  # fmt: skip
    wanted = frames.plan(commune, first=(2027, 1), last=(2027, 12), standard=700_000)
    assert told["what_if"].total == wanted.total
    assert told["what_if"].total * 540 == told["as_it_is"].total * 700


@pytest.mark.slow
def test_for_publication_no_small_count_is_shown_in_english() -> None:
    told = run(
        COMMUNE,
        language=control("en"),
        chosen_day=control(date(2026, 11, 22)),
        publish=control(value=True),
    )
    counts = told["persons_by_clause"]
    assert min(counts.values()) < 5
    hidden = suppress(counts)
    wanted = ["*" if n is None else str(n) for n in hidden.values()]
    assert persons_in(told["clauses_table"]) == [*wanted, str(sum(counts.values()))]
    amounts = told["clauses_table"]._tbl_data["amount"].to_list()
    assert [cell == "*" for cell in amounts[:-1]] == [n is None for n in hidden.values()]
    assert told["more_chart"] is None
    clauses = {value["clause"] for value in told["year_chart"].to_dict()["datasets"].popitem()[1]}
    assert clauses == {"all"}


def test_the_case_has_the_duties_that_the_library_gives() -> None:
    told = run(CASE)
    whole, now = told["whole"], told["now"]
    assert isinstance(whole, Case)
    assert now == datetime(2026, 2, 24, 9, tzinfo=VN)
    assert told["duties"] == whole.duties(now) != ()
    assert len(told["duty_rows"]) == len(told["duties"])
    assert told["case"] == whole.as_of(now) != whole
    assert told["ends_on"] == date(2026, 2, 27)
    assert "here" in told["diagram"].splitlines()[-1]


def test_what_is_not_recorded_becomes_overdue() -> None:
    told = run(
        CASE,
        language=control("en"),
        chosen_day=control(date(2026, 2, 14)),
        chosen_hour=control(11),
        recorded_until=control(2),
    )
    assert len(told["case"]) == 2
    late = [row for row in told["duty_rows"] if "late by" in row["left"]]
    assert len(late) == len(told["overdue"]) == 1
    assert late[0]["left"] == "⚠ late by 0 hours 45 minutes"


def test_before_the_call_there_is_no_case() -> None:
    told = run(
        CASE,
        chosen_day=control(date(2026, 2, 13)),
        chosen_hour=control(9),
        recorded_until=control(0),
    )
    assert told["case"] is None
    assert told["duties"] == ()


@pytest.mark.slow
@pytest.mark.parametrize("path", [COMMUNE, CASE], ids=lambda path: path.stem)
def test_a_notebook_runs_as_a_script(path: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", str(path)],
        cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
