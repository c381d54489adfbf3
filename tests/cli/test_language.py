"""The language of every command: its own option, that of ``vnchild``, or ``VNCHILD_LANG``."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from tests.cli.commands import COMMUNE, ON
from vnchild.cli import app

DUE = ("due", "2026-02-12", "5 working days")


def call(*args: object, **env: str) -> Result:
    return CliRunner().invoke(app, [str(arg) for arg in args], env=env, prog_name="vnchild")


@pytest.mark.parametrize(
    ("before", "after", "env", "vietnamese"),
    [
        ((), (), {}, False),
        (("--lang", "vi"), (), {}, True),
        ((), ("--lang", "vi"), {}, True),
        (("--lang", "vi"), ("--lang", "en"), {}, False),
        (("--lang", "en"), (), {"VNCHILD_LANG": "vi"}, False),
        ((), (), {"VNCHILD_LANG": "vi"}, True),
        ((), ("--lang", "en"), {"VNCHILD_LANG": "vi"}, False),
        ((), (), {"VNCHILD_LANG": "fr"}, False),
    ],
)
def test_the_nearest_option_decides(
    before: tuple[str, ...], after: tuple[str, ...], env: dict[str, str], vietnamese: bool
) -> None:
    result = call(*before, *DUE, *after, **env)
    assert result.exit_code == 0
    assert ("Ngày đầu tiên không được tính" in result.stdout) is vietnamese
    assert ("The first day is not counted" in result.stdout) is not vietnamese


@pytest.mark.parametrize(
    ("command", "told"),
    [
        (("assess", COMMUNE, "--on", ON), "Tổng cộng"),
        (("plan", COMMUNE, "--from", "2026-11", "--to", "2026-11"), "Tổng cộng"),
        (("explain", COMMUNE, "--row", "1", "--on", ON), "Xét từng trường hợp"),
        (("procedure", "facility_admission", "--received", "2026-11-02"), "chậm nhất"),
        (("sample", "--n", "2", "--out", "people.csv"), "2 người giả định"),
        (("reports", "--level", "province", "--from", ON, "--to", "2026-12-31"), "Gửi: "),
    ],
)
def test_it_is_handed_down_to_every_command(
    command: tuple[object, ...], told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = call("--lang", "vi", *command)
    assert result.exit_code == 0, result.output
    assert told in result.stdout
    assert told not in call(*command).stdout


def test_an_error_is_told_in_it_too() -> None:
    result = call("assess", "gone.csv", "--on", ON, VNCHILD_LANG="vi")
    assert result.stderr == "vnchild: không có tệp gone.csv\n"


def test_there_are_two_languages() -> None:
    result = call("--lang", "fr", *DUE)
    assert result.exit_code == 2
    assert result.stderr == "vnchild: --lang 'fr': the languages are vi and en\n"
