from __future__ import annotations

import json
import subprocess
import sys

import pytest
from typer.testing import CliRunner, Result

from tests.cli.commands import refused, shell
from vnchild.cli import app

YEAR = ("--from", "2026-01-01", "--to", "2026-12-31")


def reports(*args: str) -> Result:
    return CliRunner().invoke(app, ["reports", *args], prog_name="vnchild")


def test_a_commune_in_vietnamese() -> None:
    found = reports("--agency", "UBND xã Mường So, tỉnh Lai Châu", *YEAR, "--lang", "vi")
    assert found.exit_code == 0
    assert "09/07/2026  kết quả Tháng hành động vì trẻ em (năm 2026)" in found.stdout
    assert "Gửi: Sở Y tế tỉnh Lai Châu, Ủy ban nhân dân tỉnh Lai Châu" in found.stdout
    assert "Hạn: trước ngày 10/07/2026 [Điều 5 khoản 1 Thông tư 28/2019/TT-BLĐTBXH]" in found.stdout
    assert "nên nộp chậm nhất 12/06/2026" in found.stdout
    assert "district-step" in found.stdout
    assert "Từ khi không còn cấp huyện, cấp xã gửi báo cáo cho ai" in found.stdout
    assert "→ Cho cơ quan cùng loại ở cấp tỉnh" in found.stdout
    assert "Điều 68 khoản 2" in found.stdout


@pytest.mark.parametrize(
    ("level", "days"),
    [
        ("commune", ["2026-06-14", "2026-07-09"]),
        ("province", ["2026-01-14", "2026-07-14", "2026-07-30", "2026-12-14", "2026-12-24"]),
        ("ministry", ["2026-07-30"]),
    ],
)
def test_a_level_as_json(level: str, days: list[str]) -> None:
    found = reports("--level", level, *YEAR, "--format", "json")
    assert found.exit_code == 0
    made = json.loads(found.stdout)
    assert [each["last_day"] for each in made["reports"]] == days
    assert made["no_day_named"]
    for each in made["reports"]:
        assert each["provision"]
        assert each["to"]


def test_json_tells_the_day_that_is_named_and_the_readings() -> None:
    found = reports("--level", "commune", *YEAR, "--format", "json")
    last = json.loads(found.stdout)["reports"][-1]
    assert last["named_day"] == "2026-07-10"
    assert last["bound"] == "before"
    assert last["moved"] is False
    assert last["period"] == "2026"
    assert {"before-a-day", "district-step"} <= set(last["readings"])


def test_every_reading_is_told_once_with_its_question() -> None:
    made = json.loads(reports("--level", "province", *YEAR, "--format", "json").stdout)
    told = {each["code"]: each for each in made["readings"]}
    assert set(told) == {code for each in made["reports"] for code in each["readings"]}
    assert told["closing-day"]["question"].startswith("before 15 June is 14 June")
    shown = reports("--level", "province", *YEAR).stdout
    for code, each in told.items():
        assert shown.count(f"\n  {code} [") == 1
        words = " ".join(shown.split())
        assert each["question"][1:] in words
        assert f"→ {each['taken'][0].upper()}{each['taken'][1:]}" in words


def test_the_reading_on_january_s_half_is_told_of_january_s_report_only() -> None:
    made = json.loads(reports("--level", "province", *YEAR, "--format", "json").stdout)["reports"]
    with_it = [each["last_day"] for each in made if "which-half" in each["readings"]]
    assert with_it == ["2026-01-14"]


def test_a_calendar_file() -> None:
    icalendar = pytest.importorskip("icalendar")
    asked = ["--level", "commune", *YEAR, "--format", "ics", "--stamp", "2026-01-01"]
    command = [sys.executable, "-m", "vnchild", "reports", *asked, "--lang", "vi"]
    done = subprocess.run(command, capture_output=True, check=True)
    assert reports(*asked, "--lang", "vi").stdout_bytes == done.stdout, "the same in each process"
    assert done.stdout.endswith(b"END:VCALENDAR\r\n")
    assert done.stdout.count(b"\r\n") == done.stdout.count(b"\n")
    events = icalendar.Calendar.from_ical(done.stdout).events
    assert [each["DTSTART"].dt.isoformat() for each in events] == ["2026-06-14", "2026-07-09"]


def test_a_calendar_of_tasks_that_reminds() -> None:
    pytest.importorskip("icalendar")
    asked = ("--format", "ics", "--stamp", "2026-01-01", "--as", "todo", "--alarm-days", "7")
    found = reports("--level", "commune", *YEAR, *asked)
    assert found.stdout.count("BEGIN:VTODO") == 2
    assert found.stdout.count("-P7D") == 2
    assert "2 tasks have no last day" in found.stderr
    empty = reports("--level", "commune", "--from", "2026-08-01", "--to", "2026-08-31", *asked[:2])
    assert empty.exit_code == 0
    assert "nothing has a last day; the calendar is empty" in empty.stderr


def test_a_province_that_was_merged_within_the_window() -> None:
    found = reports(
        "--agency", "UBND tỉnh Kiên Giang", "--from", "2025-01-01", "--to", "2025-12-31"
    )
    assert found.exit_code == 0
    assert "it is now People's Committee of An Giang Province" in found.stdout
    assert "2025-01-14" in found.stdout
    assert "2025-07-14" in found.stdout
    assert "Reported by: An Giang" in found.stdout or "Reported by: People's" in found.stdout
    assert found.stdout.count("is no more since 2025-07-01") == 1


def test_a_district_that_ended_within_the_window_is_said_to_have_ended() -> None:
    asked = ("--agency", "UBND huyện Phong Thổ, tỉnh Lai Châu", "--lang", "vi", "--from")
    window = ("2025-06-01", "--to", "2025-12-31")
    told = "không còn: từ 01/07/2025 không có cấp huyện (Nghị quyết 203/2025/QH15)"
    lines = reports(*asked, *window).stdout.splitlines()
    assert lines[1].endswith(told) or told in " ".join(lines[1:3])
    assert not any(line.startswith("Từ 01/07/2025:") for line in lines)
    made = json.loads(reports(*asked, *window, "--format", "json").stdout)
    assert made["became"].endswith(told)
    before = json.loads(
        reports(*asked, "2025-01-01", "--to", "2025-06-30", "--format", "json").stdout
    )
    assert before["became"] is None


@pytest.mark.parametrize(
    ("agency", "told"),
    [
        ("UBND tỉnh Kiên Giang", "nay là Ủy ban nhân dân tỉnh An Giang"),
        ("UBND xã Mẫu Sơn, tỉnh Kiên Giang", "nay là Ủy ban nhân dân cấp xã, tỉnh An Giang"),
        ("Sở LĐTBXH tỉnh An Giang", "nay là Sở Y tế tỉnh An Giang"),
        ("Sở LĐTBXH tỉnh An Giang", "(cách hiểu department-of-labour-ended)"),
        ("UBND xã Mẫu Sơn, tỉnh Kiên Giang", "(Nghị quyết 1654/NQ-UBTVQH15)"),
    ],
)
def test_who_has_the_work_of_an_agency_that_ended_is_told(agency: str, told: str) -> None:
    december = ("--from", "2026-12-01", "--to", "2026-12-31")
    found = reports("--agency", agency, *december, "--lang", "vi")
    assert found.exit_code == 0
    assert told in " ".join(found.stdout.split())
    made = json.loads(
        reports("--agency", agency, *december, "--lang", "vi", "--format", "json").stdout
    )
    assert told in made["became"]


def test_the_reading_on_who_took_over_is_among_the_readings() -> None:
    asked = ("--agency", "Sở LĐTBXH tỉnh An Giang", "--from", "2026-12-01", "--to", "2026-12-31")
    made = json.loads(reports(*asked, "--format", "json").stdout)
    assert "department-of-labour-ended" in [each["code"] for each in made["readings"]]
    listed = [line.strip() for line in reports(*asked).stdout.splitlines()]
    assert any(line.startswith("department-of-labour-ended [") for line in listed)


def test_what_ended_by_a_reading_is_told() -> None:
    found = reports("--level", "commune", *YEAR, "--lang", "vi")
    assert "Không còn phải báo cáo, theo cách hiểu của thư viện:" in found.stdout
    assert "không còn từ 05/10/2026" in found.stdout
    assert "after-the-decree" in found.stdout
    (ended,) = json.loads(reports("--level", "commune", *YEAR, "--format", "json").stdout)["ended"]
    assert (ended["code"], ended["since"]) == ("social_assistance.commune", "2026-10-05")
    assert ended["last_day"] == "2026-12-14"
    assert ended["other"]


@pytest.mark.parametrize(
    ("who", "covered", "missing", "not_told"),
    [
        (
            ("--agency", "UBND xã Mường So, tỉnh Lai Châu"),
            ["Luật 102/2016/QH13", "Thông tư 02/2021/TT-BLĐTBXH", "Thông tư 28/2019/TT-BLĐTBXH"],
            ["công văn từng năm", "Điều 43 Nghị định 56/2017", "không có danh mục cấp xã"],
            ["Tổng đài 111", "trình Quốc hội", "cấp huyện: hằng quý"],
        ),
        (
            ("--level", "province"),
            ["Nghị định 335/2026/NĐ-CP", "Thông tư 14/2020/TT-BLĐTBXH"],
            ["công văn từng năm", "điểm c khoản 3 Điều 6 Thông tư 02/2021"],
            ["Điều 43 Nghị định 56/2017", "không có danh mục cấp xã", "Tổng đài 111"],
        ),
        (
            ("--level", "commune"),
            ["Thông tư 28/2019/TT-BLĐTBXH"],
            ["cấp xã báo cáo cho ai"],
            ["không có danh mục cấp xã"],
        ),
        (
            ("--agency", "Sở Y tế tỉnh Lai Châu"),
            ["Thông tư 29/2019/TT-BLĐTBXH"],
            ["công văn từng năm"],
            ["Điều 43 Nghị định 56/2017", "cấp xã báo cáo cho ai"],
        ),
    ],
    ids=["commune", "province", "communes", "department"],
)
def test_what_is_covered_and_what_is_not_is_said(
    who: tuple[str, ...], covered: list[str], missing: list[str], not_told: list[str]
) -> None:
    shown = reports(*who, *YEAR, "--lang", "vi").stdout
    (looked_at,) = [line for line in shown.splitlines() if line.startswith("Danh sách này chỉ xét")]
    for words in covered:
        assert words in looked_at
    told = shown.partition("Chưa xét hoặc chưa rõ, cần tự kiểm tra:\n")[2].partition("\n\n")[0]
    assert "vnchild read" in told
    for words in missing:
        assert words in told
    for words in not_told:
        assert words not in told
    made = json.loads(reports(*who, *YEAR, "--lang", "vi", "--format", "json").stdout)
    assert "; ".join(made["covered"]) in looked_at
    assert made["not_covered"]
    for each in made["not_covered"]:
        assert each in told


def test_reports_that_an_event_makes_due_are_told_apart() -> None:
    asked = ("--level", "commune", *YEAR)
    shown = reports(*asked).stdout
    told = shown.partition("Only after an event, and so not among the days above:\n")[2]
    assert told.startswith("  results of the children's forum (within 15 days")
    (forum,) = json.loads(reports(*asked, "--format", "json").stdout)["after_events"]
    assert forum["when"].startswith("within 15 days")
    assert forum["to"]
    elsewhere = reports("--agency", "Bộ Y tế", *YEAR)
    assert elsewhere.exit_code == 0
    assert "Only after an event" not in elsewhere.stdout


def test_nothing_due_is_said() -> None:
    found = reports("--level", "commune", "--from", "2026-08-01", "--to", "2026-08-31")
    assert found.exit_code == 0
    assert "No report is due." in found.stdout


def test_a_district_before_its_end() -> None:
    found = reports("--level", "district", "--from", "2025-06-01", "--to", "2025-12-31")
    assert found.exit_code == 0
    assert found.stdout.count("2025-06-29") >= 1
    assert "2025-07" not in found.stdout.replace("2025-07-01", "")


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (YEAR, "give --agency NAME or --level LEVEL"),
        (("--agency", "UBND tỉnh Lai Châu", "--level", "commune", *YEAR), "one of them"),
        (("--level", "xã", *YEAR), "the levels are commune, district, province, ministry"),
        (("--level", "district", *YEAR), "the level has ended"),
        (("--agency", "không biết", *YEAR), "no agency is known by that name"),
        (("--agency", "", *YEAR), "no agency is known by that name"),
        (("--agency", "UBND", *YEAR), "which level"),
        (("--agency", "UBND huyện Phong Thổ, tỉnh Lai Châu", *YEAR), "district level has ended"),
        (("--agency", "UBND xã Mẫu Sơn, tỉnh Không Có", *YEAR), "no agency is known by that name"),
        (
            ("--level", "commune", "--from", "1990-01-01", "--to", "2026-12-31"),
            "the first day covered is 2020-02-20",
        ),
        (("--level", "commune", *YEAR, "--format", "pdf"), "the formats are text, json, ics"),
        (("--level", "commune", *YEAR, "--lang", "fr"), "the languages are vi and en"),
        (("--level", "commune", *YEAR, "--format", "ics", "--stamp", "now"), "--stamp 'now'"),
        (("--level", "commune", *YEAR, "--format", "ics", "--as", "x"), "--as 'x'"),
        (("--level", "commune", *YEAR, "--format", "ics", "--alarm-days", "x"), "--alarm-days 'x'"),
        (("--level", "commune", "--from", "2026-02-30", "--to", "2026-12-31"), "no such day"),
        (("--level", "commune", "--from", "2026-12-31", "--to", "2026-01-01"), "is before --from"),
    ],
)
def test_bad_input_is_one_line_and_exit_code_2(args: tuple[str, ...], words: str) -> None:
    assert len(refused(reports(*args), words)) == 1


def test_the_calendar_without_its_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "icalendar", None)
    found = reports("--level", "commune", *YEAR, "--format", "ics")
    assert len(refused(found, "pip install 'vnchild[calendar]'")) == 1


def test_no_colour_and_no_traceback_in_a_pipe() -> None:
    done = shell("reports", "--level", "commune", *YEAR, FORCE_COLOR="")
    assert done.returncode == 0
    assert "\x1b" not in done.stdout
    assert done.stderr == ""
    done = shell("reports", "--level", "commune", "--from", "x", "--to", "y")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
