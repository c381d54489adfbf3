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
    for words in ("Công văn 45/UBND-VHXH", "Suối Cát, 04/03/2026", "24/03/2026", "102/2016/QH13"):
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
    assert "DUE;VALUE=DATE:20260324" in result.stdout
    assert "DUE;VALUE=DATE:20260331" in result.stdout
    assert result.stdout == run(COMMUNE, "--format", "ics", "--stamp", "2026-03-05").stdout


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
    refused(run(tmp_path / "none.txt"), "No such file")
    refused(run(tmp_path), "directory")


def test_bad_options() -> None:
    refused(run(COMMUNE, "--format", "xml"), "--format 'xml'", "json")
    refused(run(COMMUNE, "--lang", "fr"), "--lang 'fr'")
    refused(run(COMMUNE, "--format", "ics", "--stamp", "soon"), "--stamp")
