"""``vnchild read``."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from tests.cli.commands import refused
from vnchild.cli import app

DISPATCHES = Path(__file__).parents[1] / "reading" / "dispatches"
COMMUNE = DISPATCHES / "01_commune_dispatch.txt"


def run(*args: object, given: bytes | None = None) -> Result:
    command = ["read", *(str(arg) for arg in args)]
    return CliRunner().invoke(
        app, command, input=given, env={"COLUMNS": "200"}, prog_name="vnchild"
    )


@pytest.mark.parametrize("path", sorted(DISPATCHES.glob("*.txt")), ids=lambda path: path.stem)
@pytest.mark.parametrize("form", ["text", "json", "mermaid"])
def test_every_form(path: Path, form: str) -> None:
    result = run(path, "--format", form)
    assert result.exit_code == 0, result.output
    assert result.stdout.strip()


def test_text() -> None:
    shown = run(COMMUNE, "--lang", "vi").stdout
    for words in (
        "Công văn số 45/UBND-VHXH",
        "Suối Cát, 04/03/2026",
        "24/03/2026",
        "102/2016/QH13",
    ):
        assert words in shown
    assert "2026-03-24" in run(COMMUNE).stdout


def test_json() -> None:
    told = json.loads(run(COMMUNE, "--format", "json").stdout)
    assert (told["number"], told["symbol"], told["issued"]) == (45, "UBND-VHXH", "2026-03-04")
    assert [duty["last_day"] for duty in told["duties"]] == ["2026-03-24", "2026-03-31"]


def test_standard_input() -> None:
    result = run("-", "--format", "json", given=COMMUNE.read_bytes())
    assert json.loads(result.stdout) == json.loads(run(COMMUNE, "--format", "json").stdout)


def test_mermaid() -> None:
    shown = run(COMMUNE, "--format", "mermaid", "--lang", "vi").stdout
    assert shown.startswith("flowchart TD\n")
    assert "-->|thực hiện| c0" in shown
    assert "Trưởng các thôn trong xã" in shown


@pytest.mark.skipif(importlib.util.find_spec("icalendar") is None, reason="needs icalendar")
def test_calendar() -> None:
    result = run(COMMUNE, "--format", "ics", "--stamp", "2026-03-05")
    assert result.exit_code == 0, result.output
    assert result.stdout.count("BEGIN:VEVENT") == 2
    assert "DTSTART;VALUE=DATE:20260324" in result.stdout
    assert "DTSTART;VALUE=DATE:20260331" in result.stdout
    assert "VALARM" not in result.stdout
    assert result.stderr == ""
    assert result.stdout == run(COMMUNE, "--format", "ics", "--stamp", "2026-03-05").stdout


@pytest.mark.skipif(importlib.util.find_spec("icalendar") is None, reason="needs icalendar")
def test_calendar_of_tasks_that_reminds() -> None:
    asked = ("--format", "ics", "--stamp", "2026-03-05", "--as", "todo", "--alarm-days", "3")
    shown = run(COMMUNE, *asked).stdout
    assert shown.count("BEGIN:VTODO") == 2
    assert "VEVENT" not in shown
    assert "DUE;VALUE=DATE:20260324" in shown
    assert shown.count("-P3D") == 2


@pytest.mark.skipif(importlib.util.find_spec("icalendar") is None, reason="needs icalendar")
@pytest.mark.parametrize(
    ("name", "entries", "told"),
    [
        ("02_plan_table_header", 5, ["2 việc không ghi ngày cuối"]),
        ("05_urgent_telegram", 1, ["1 việc không ghi ngày cuối"]),
        ("03_decision", 0, ["không có việc nào ghi thời hạn; lịch trống", "1 việc không ghi"]),
        ("01_commune_dispatch", 2, []),
    ],
)
def test_a_calendar_tells_what_is_not_in_it(name: str, entries: int, told: list[str]) -> None:
    result = run(DISPATCHES / f"{name}.txt", "--format", "ics", "--lang", "vi")
    assert result.exit_code == 0
    assert result.stdout.count("BEGIN:VEVENT") == entries
    lines = result.stderr.splitlines()
    assert len(lines) == len(told)
    for line, words in zip(lines, told, strict=True):
        assert line.startswith(f"vnchild: {words}")


def test_bad_input(tmp_path: Path) -> None:
    poem = tmp_path / "poem.txt"
    poem.write_text("Thân em như tấm lụa đào,\nPhất phơ giữa chợ.\n", encoding="utf-8")
    assert len(refused(run(poem), "poem.txt", "Kính gửi")) == 1
    empty = tmp_path / "empty.txt"
    empty.touch()
    refused(run(empty), "empty")
    pdf = tmp_path / "scan.pdf"
    pdf.write_bytes(b"%PDF-1.7\n")
    refused(run(pdf), "pdftotext")
    refused(run(tmp_path / "none.txt"), "there is no file")
    refused(run(tmp_path), "directory")


def test_bad_options() -> None:
    refused(run(COMMUNE, "--format", "xml"), "--format 'xml'", "json")
    refused(run(COMMUNE, "--lang", "fr"), "--lang 'fr'")
    refused(run(COMMUNE, "--format", "ics", "--stamp", "soon"), "--stamp")
    refused(run(COMMUNE, "--format", "ics", "--as", "card"), "--as 'card'", "event or a todo")
    for wrong in ("-1", "three", "1.5", "99999"):
        refused(run(COMMUNE, "--format", "ics", f"--alarm-days={wrong}"), "--alarm-days")
