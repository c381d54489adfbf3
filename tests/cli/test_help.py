"""The help of every command, in both languages, and how little is loaded for it."""

from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest
from typer.testing import CliRunner

from vnchild.cli import Commands, app
from vnchild.cli.vietnamese import TEXTS

NAMES = tuple(Commands.places)
ENGLISH = ("Usage:", "Options:", "Arguments:", "Commands:", "[required]", "[default:", "Show this")


def help_of(*args: str) -> str:
    result = CliRunner().invoke(app, [*args], prog_name="vnchild", env={"COLUMNS": "100"})
    assert result.exit_code in {0, 2}, result.output
    return result.output


@pytest.mark.parametrize("name", NAMES)
def test_every_word_of_a_command_has_its_vietnamese(name: str) -> None:
    command = Commands(name="vnchild").get_command(None, name)
    assert command is not None
    words = [command.help, *(getattr(each, "help", None) for each in command.params)]
    missing = [text for text in words if text and text not in TEXTS and "exit." not in text]
    assert missing == []


@pytest.mark.parametrize("name", NAMES)
def test_the_help_of_a_command_in_both_languages(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["vnchild", name, "--help"])
    english = help_of(name, "--help")
    assert english.lstrip().startswith(f"Usage: vnchild {name}")
    monkeypatch.setattr(sys, "argv", ["vnchild", name, "--help", "--lang", "vi"])
    vietnamese = help_of(name, "--help")
    assert vietnamese.lstrip().startswith(f"Cách dùng: vnchild {name}")
    assert not any(word in vietnamese for word in ENGLISH)
    options = set(re.findall(r"--[a-z]+", english))
    assert options <= set(re.findall(r"--[a-z]+", vietnamese))


def test_the_help_of_the_whole_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["vnchild", "--help"])
    english = help_of("--help")
    for name, place in Commands.places.items():
        assert f"  {name} " in english
        assert place.text.en[:40] in english
    assert "Exit codes: 0 done" in english
    monkeypatch.setenv("VNCHILD_LANG", "vi")
    vietnamese = help_of("--help")
    assert "Mã thoát: 0 xong" in vietnamese
    assert not any(word in vietnamese for word in ENGLISH)


def loaded(*args: str) -> set[str]:
    code = (
        "import sys; from vnchild.cli import app\n"
        f"try:\n    app({list(args)!r}, prog_name='vnchild')\n"
        "except SystemExit:\n    pass\n"
        "print('LOADED', *sys.modules)"
    )
    env = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, env=env, timeout=60
    )
    return set(done.stdout.decode().rpartition("LOADED")[2].split())


@pytest.mark.parametrize(
    "args",
    [
        ("--help",),
        ("--version",),
        ("due", "2026-02-12", "5 working days"),
        ("procedure", "facility_admission", "--received", "2026-11-02"),
    ],
    ids=["help", "version", "due", "procedure"],
)
def test_a_small_command_loads_nothing_heavy(args: tuple[str, ...]) -> None:
    assert not {"polars", "narwhals", "altair", "duckdb", "vnchild.docs"} & loaded(*args)


def test_an_unknown_command_is_an_error_without_a_traceback() -> None:
    result = CliRunner().invoke(app, ["asess"], prog_name="vnchild")
    assert result.exit_code == 2
    assert "No such command 'asess'. Did you mean 'assess'?" in result.output
    result = CliRunner().invoke(app, ["xyzzy"], prog_name="vnchild")
    assert result.exit_code == 2
    assert "No such command 'xyzzy'" in result.output
    assert "Did you mean" not in result.output


@pytest.mark.parametrize("name", NAMES)
def test_help_names_no_types_and_ends_with_examples_that_are_so(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["vnchild", name, "--help"])
    page = help_of(name, "--help")
    arguments = page.partition("Options:")[0]
    assert not re.search(r"<\w+>|\{\w+\}", arguments)
    examples = page.partition("Examples:\n")[2].splitlines()
    assert len(examples) == len(Commands.places[name].examples) >= 1
    for each in examples:
        assert each.startswith(f"  vnchild {name} ")
        assert set(re.findall(r"--[a-z]+", each)) <= set(re.findall(r"--[a-z]+", page))


def test_every_command_has_a_language_and_all_have_the_same_one_by_default() -> None:
    for name in NAMES:
        command = Commands(name="vnchild").get_command(None, name)
        assert command is not None
        assert [each.default for each in command.params if each.name == "lang"] == ["en"]
