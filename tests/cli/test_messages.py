"""Errors of the commands in Vietnamese: complete, and told."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

import vnchild
from tests.cli.commands import ON
from vnchild import cli
from vnchild.cli import app
from vnchild.cli.below import BELOW, USAGE
from vnchild.cli.files import _NOT_CSV
from vnchild.cli.messages import MESSAGES, PARTS, in_vietnamese

FOLDER = Path(cli.__file__).parent
PACKAGE = Path(vnchild.__file__).parent
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


def said_below() -> Iterator[str]:
    """What errors of the package below are made of, wherever it stands in a statement."""
    for room in ("law", "rules", "frames"):
        for file in (PACKAGE / room).rglob("*.py"):
            for node in ast.walk(ast.parse(file.read_text("utf-8"))):
                words = template(node) if isinstance(node, ast.expr) else None
                if words is not None:
                    yield words


def test_what_is_looked_up_is_said_below_in_just_these_words() -> None:
    said = {each for each in said_below() if len(each) > 20}
    for english in BELOW:
        assert english in said or any(english.startswith(each) for each in said), english


@pytest.mark.parametrize("english", BELOW | USAGE)
def test_what_is_said_below_is_told_by_its_own_pattern(english: str) -> None:
    vietnamese = (BELOW | USAGE)[english]
    assert english.count("{}") == vietnamese.count("{}")
    names = [f"tên{n}" for n in range(english.count("{}"))]
    assert in_vietnamese(english.format(*names)) == vietnamese.format(*names)


def test_a_provision_and_a_near_name_within_a_message_are_told_too() -> None:
    ground = "Article 8(1), Decree 20/2021/NĐ-CP"
    first = f"2016-01-01 is before 2021-07-01, the first day covered ({ground})"
    assert in_vietnamese(first).endswith("(Điều 8 khoản 1 Nghị định 20/2021/NĐ-CP)")
    near = "'rewiew' is no procedure; did you mean 'review' or 'a'? the procedures are a, review"
    assert "có phải 'review' hoặc 'a'? các thủ tục là a, review" in in_vietnamese(near)
    assert (
        in_vietnamese("x cannot be read: Permission denied") == "không đọc được x: không có quyền"
    )


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
        (
            ("docs", "o", "--on", ON, "--compare", "2026-10-01", "2026-01-01"),
            "hãy đưa ngày sớm hơn trước",
        ),
        (("docs", "o", "--on", "2019-01-01"), "01/01/2019 trước 01/07/2021"),
        (("docs", "."), "không trống và không phải do vnchild docs tạo ra"),
        (("docs", "/proc/x", "--on", ON), "không ghi được /proc/x"),
        (("due", "2026-01-01", "5 spans"), "không phải đơn vị của thời hạn"),
        (("procedure", "x", "--received", "2026-01-01"), "'x' không phải thủ tục"),
        (
            ("reports", "--level", "commune", "--from", "1990-01-01", "--to", "1990-12-31"),
            "không biết có phải báo cáo gì không",
        ),
        (
            (
                *("reports", "--agency", "UBND huyện Phong Thổ, tỉnh Lai Châu"),
                *("--from", "2026-01-01", "--to", "2026-12-31"),
            ),
            "từ 01/07/2025 không có cấp huyện",
        ),
    ],
)
def test_commands_tell_their_errors_in_vietnamese(command: tuple[str, ...], told: str) -> None:
    result = CliRunner().invoke(app, [*command, "--lang", "vi"], prog_name="vnchild")
    assert result.exit_code == 2
    assert told in result.stderr
    assert result.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("command", "told"),
    [
        (("read",), "Lỗi: thiếu đối số 'FILE'."),
        (("nothing",), "Lỗi: không có lệnh 'nothing'."),
        (("doc",), "Lỗi: không có lệnh 'doc'. Có phải là 'docs'?"),
        (("docs", "o", "--compare", "2026-01-01"), "Lỗi: tùy chọn '--compare' cần 2 giá trị."),
        (("read", "x", "--zz"), "Lỗi: không có tùy chọn --zz"),
        (("--langg",), "Lỗi: không có tùy chọn --langg (có thể là --lang)"),
        (("read", "x", "y"), "Lỗi: thừa đối số: y"),
        (("--lang", "fr", "read"), "vnchild: --lang 'fr': ngôn ngữ là vi hoặc en"),
    ],
)
def test_calls_that_cannot_be_are_told_in_vietnamese(
    command: tuple[str, ...], told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VNCHILD_LANG", "vi")
    result = CliRunner().invoke(app, command, prog_name="vnchild")
    assert result.exit_code == 2
    assert result.stderr.splitlines()[-1] == told
    for english in ("Usage", "Error", "Try ", "{FILE}"):
        assert english not in result.stderr


def test_a_call_that_cannot_be_is_told_in_english_as_ever() -> None:
    result = CliRunner().invoke(app, ["read"], prog_name="vnchild")
    assert result.exit_code == 2
    assert "Usage: vnchild read [OPTIONS] FILE\n" in result.stderr
    assert "Error: Missing argument 'FILE'." in result.stderr
