"""``vnchild due`` as a user runs it."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner, Result

from tests.cli.commands import refused, shell
from vnchild.cli import app


def run(*args: str) -> Result:
    return CliRunner().invoke(app, ["due", *args], env={"COLUMNS": "200"}, prog_name="vnchild")


@pytest.mark.parametrize(
    ("args", "first"),
    [
        (("2026-02-12", "5 working days"), "2026-02-26"),
        (("2026-02-12", "05 ngày làm việc", "--lang", "vi"), "2026-02-26"),
        (("2026-02-16T22:15+07:00", "12 hours"), "2026-02-17T10:15:00+07:00"),
        (("2026-02-16T15:15Z", "12 giờ"), "2026-02-17T10:15:00+07:00"),
        (("2026-02-12T23:30+00:00", "1 working day"), "2026-02-23"),
        (("2026-01-31", "1 month"), "2026-03-02"),
        (("2027-02-01", "1 week"), "2027-02-11"),
    ],
)
def test_the_first_line_is_the_answer(args: tuple[str, ...], first: str) -> None:
    result = run(*args)
    assert result.exit_code == 0
    assert result.stdout.splitlines()[0] == first
    assert len(result.stdout.splitlines()) > 2
    assert result.stderr == ""


def test_the_reasons_follow_in_either_language() -> None:
    assert "Article 147(2), Civil Code" in run("2026-02-12", "5 days").stdout
    told = run("2026-02-12", "5 ngày", "--lang", "vi").stdout
    assert "Điều 147 khoản 2 Bộ luật Dân sự" in told
    assert "Tết Âm lịch" in told


def test_json() -> None:
    result = run("2026-01-31", "1 month", "--json")
    found = json.loads(result.stdout)
    assert list(found) == [
        "due", "start", "amount", "unit", "provisional", "in_doubt", "provisions", "steps",
    ]  # fmt: skip
    assert found["due"] == "2026-03-02"
    assert found["start"] == "2026-01-31"
    assert (found["amount"], found["unit"]) == (1, "month")
    assert found["provisional"] is False
    assert found["in_doubt"] is False
    cited = {each["provision"] for each in found["steps"]}
    assert "Article 148(3), Civil Code 91/2015/QH13" in cited
    assert cited | {"Article 148(5), Civil Code 91/2015/QH13"} <= set(found["provisions"])
    assert len(set(found["provisions"])) == len(found["provisions"])
    assert [(each["day"], each["kind"]) for each in found["steps"]] == [
        ("2026-02-28", "month_end"),
        ("2026-02-28", "moved"),
        ("2026-03-01", "moved"),
    ]
    assert all(each["reason"] and each["provision"] for each in found["steps"])


def test_json_of_hours_and_of_what_is_not_settled() -> None:
    hours = json.loads(run("2026-02-16T22:15+07:00", "12 hours", "--json").stdout)
    assert hours["due"] == "2026-02-17T10:15:00+07:00"
    assert hours["provisions"] == ["Article 147(1), Civil Code 91/2015/QH13"]
    assert hours["steps"] == []
    doubt = json.loads(run("2026-11-20", "1 ngày làm việc", "--json", "--lang", "vi").stdout)
    assert (doubt["provisional"], doubt["in_doubt"]) == (False, True)
    assert doubt["steps"][-1]["kind"] == "in_doubt"
    assert doubt["steps"][-1]["provision"] is None
    assert "chưa thấy quyết định" in doubt["steps"][-1]["reason"]


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (("12/02/2026", "5 days"), ("START '12/02/2026'", "YYYY-MM-DD", "+07:00")),
        (("2026-02-30", "5 days"), ("START '2026-02-30'", "there is no such day")),
        (("2026-02-12T25:00+07:00", "5 hours"), ("there is no such day or moment",)),
        (("", "5 days"), ("START ''",)),
        (("20260212", "5 days"), ("YYYY-MM-DD",)),
        (("2026-02-12T22:15", "12 hours"), ("has no offset from UTC", "2026-02-12T22:15:00+07:00")),
        (("2026-02-12T22:15", "5 days"), ("has no offset from UTC",)),
        (("2026-02-12", "12 hours"), ("hours are counted from a moment", "+07:00")),
        (("2026-02-12", "5 moons"), ("'moons'", "working days (ngày làm việc)")),
        (("2026-02-12", "0 days"), ("from 1 on, not 0",)),
        (("2026-02-12", "1.5 months"), ("'1.5 months'", "a whole number from 1 on")),
        (("--", "2026-02-12", "-3 days"), ("'-3 days'", "a whole number from 1 on")),
        (("2026-02-12", "soon"), ("not a length of time", "'5 working days'")),
        (("2026-12-30", "5 working days", "--strict"), ("after 2026, the last year",)),
        (("2014-12-30", "5 working days"), ("before 2016",)),
        (("9999-12-30", "5 days"), ("beyond the year 9999",)),
        (("2026-02-12", "5 days", "--lang", "fr"), ("--lang 'fr'", "vi and en")),
        (("2026-02-12\n", "5 x\ny"), ("'x\\ny'",)),
    ],
)
def test_bad_input_is_told_in_a_line(args: tuple[str, ...], words: tuple[str, ...]) -> None:
    assert len(refused(run(*args), *words)) == 1


def test_strict_accepts_what_is_published() -> None:
    assert run("2026-12-23", "5 working days", "--strict").stdout.startswith("2026-12-30\n")


def test_as_a_command() -> None:
    result = shell("due", "2026-02-12", "5 ngày làm việc", "--lang", "vi")
    assert result.returncode == 0
    assert result.stdout.startswith("2026-02-26\n05 ngày làm việc kể từ 12/02/2026")
    assert run("2026-02-12", "5").exit_code == 2
