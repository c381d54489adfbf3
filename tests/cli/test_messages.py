"""Errors of the commands in Vietnamese: complete, and told."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from vnchild import cli
from vnchild.cli import app
from vnchild.cli.files import _NOT_CSV
from vnchild.cli.messages import MESSAGES, PARTS, in_vietnamese

FOLDER = Path(cli.__file__).parent
FROM_BELOW = {"{}: {}", "--lang {}: the languages are vi and en"}
"""What names a file and says what the system or the package below says."""


def template(node: ast.expr) -> str | None:
    """The words of a message, with braces where it names something."""
    match node:
        case ast.Constant(value=str(words)):
            return words
        case ast.JoinedStr(values=parts):
            return "".join(template(each) or "{}" for each in parts)
    return None


def said() -> Iterator[str]:
    for file in FOLDER.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            words: str | None = None
            match node:
                case ast.Assign(targets=[ast.Name(id="msg" | "nothing")], value=value):
                    words = template(value)
                case ast.Call(func=ast.Name(id="stop"), args=[value, *_]):
                    words = template(value)
            if words is not None:
                yield words


def test_every_message_of_the_commands_is_there_in_vietnamese() -> None:
    wanted = set(said())
    assert len(wanted) > 50
    assert wanted - FROM_BELOW == set(MESSAGES) - FROM_BELOW
    for english, vietnamese in MESSAGES.items():
        assert english.count("{}") == vietnamese.count("{}")


def test_the_words_within_messages_are_there_too() -> None:
    assert set(_NOT_CSV.values()) <= set(PARTS)


@pytest.mark.parametrize("english", MESSAGES)
def test_a_message_is_told_by_its_own_pattern(english: str) -> None:
    names = [f"tên{n}.csv" for n in range(english.count("{}"))]
    assert in_vietnamese(english.format(*names)) == MESSAGES[english].format(*names)


def test_what_is_not_of_the_commands_stays_as_it_is() -> None:
    assert in_vietnamese("the first day covered is 2021-07-01") == (
        "the first day covered is 2021-07-01"
    )


@pytest.mark.parametrize(
    ("command", "told"),
    [
        (("assess", "khong_co.csv", "--on", "2026-11-22"), "không có tệp khong_co.csv"),
        (("assess", "x.csv", "--on", "2026-02-30"), "--on '2026-02-30': không có ngày đó"),
        (("due", "mai", "5 ngày"), "START 'mai': ngày viết theo dạng YYYY-MM-DD, thời điểm"),
        (("reports", "--from", "2026-01-01", "--to", "2025-01-01"), "trước --from 2026-01-01"),
        (("plan", "x.csv", "--from", "2026", "--to", "2026-02"), "tháng viết theo dạng YYYY-MM"),
        (("read", "khong_co.txt", "--format", "doc"), "--format 'doc': các dạng là"),
    ],
)
def test_commands_tell_their_errors_in_vietnamese(command: tuple[str, ...], told: str) -> None:
    result = CliRunner().invoke(app, [*command, "--lang", "vi"], prog_name="vnchild")
    assert result.exit_code == 2
    assert told in result.stderr
    assert result.stderr.count("\n") == 1
