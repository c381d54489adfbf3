"""What ``vnchild read`` prints for a person: its order, its lines, its words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

from tests.cli.test_help import loaded
from vnchild.cli import app

DISPATCHES = Path(__file__).parents[1] / "reading" / "dispatches"
COMMUNE = DISPATCHES / "01_commune_dispatch.txt"
DISPATCH = """ỦY BAN NHÂN DÂN
TỈNH KIÊN GIANG
Số:      /UBND-LĐTĐBXH
V/v rà soát trẻ em
Kiên Giang, ngày      tháng 3 năm 2026

Kính gửi:
- Sở Lao động - Thương binh và Xã hội;
- Ủy ban nhân dân các huyện, thành phố.

Thực hiện Công văn số 636/BLĐTĐBXH-TE ngày 28/02/2026 của Bộ Y tế về công tác trẻ em.

Ủy ban nhân dân tỉnh yêu cầu thực hiện Luật Trẻ em như sau:
1. Báo cáo kết quả năm về Sở Y tế trước ngày 20/12/2026.
2. Rà soát, lập danh sách trẻ em mồ côi, hoàn thành trước ngày 15/02/2026.
3. Báo cáo kết quả về Sở Y tế trước ngày 31/8.
4. Báo cáo đột xuất khi có yêu cầu./.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Nguyễn Văn Mẫu
"""
ORDER = {
    "vi": ("Công văn", "Kính gửi", "VIỆC PHẢI LÀM", "THỰC HIỆN", "NỘI DUNG", "CẦN XEM LẠI"),
    "en": ("Official", "To ", "TO BE DONE", "CARRIES OUT", "TOPICS", "TO BE LOOKED AT"),
}


def shown(path: object, lang: str = "vi", columns: int | None = 100, given: str = DISPATCH) -> str:
    env = {"COLUMNS": "" if columns is None else str(columns)}
    result = CliRunner().invoke(
        app, ["read", str(path), "--lang", lang], input=given, env=env, prog_name="vnchild"
    )
    assert result.exit_code == 0, result.output
    return result.stdout


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_what_is_to_be_done_comes_after_the_head_and_before_all_else(lang: str) -> None:
    text = shown("-", lang)
    at = [f"\n{text}".index(f"\n{each}") for each in ORDER[lang]]
    assert at == sorted(at)


def test_duties_are_in_the_order_of_their_last_day_whatever_the_text_has() -> None:
    text = shown("-")
    days = re.findall(r"^  (\d\d/\d\d/\d{4})  ", text, re.M)
    assert days == ["14/02/2026", "19/12/2026"]
    without = text.index("Không tính được một ngày cuối cùng")
    asked = text.index("Khi phát sinh hoặc khi có yêu cầu:")
    assert text.index("19/12/2026") < without < text.index("trước ngày 31/8") < asked
    assert "Hạn (nguyên văn): trước ngày 20/12/2026" in text


def test_a_last_day_that_is_off_is_told() -> None:
    assert "ngày cuối là ngày nghỉ (thứ Bảy)" in shown("-")
    assert "the last day is a day off (Saturday)" in shown("-", "en")
    weekdays = DISPATCH.replace("15/02/2026", "13/02/2026").replace("20/12/2026", "19/12/2026")
    assert "ngày nghỉ" not in shown("-", given=weekdays)
    old = DISPATCH.replace("/2026", "/2014").replace("năm 2026", "năm 2014")
    assert "ngày nghỉ" not in shown("-", given=old)


def test_whom_a_duty_binds() -> None:
    assert "Ai làm: Trưởng các thôn trong xã" in shown(COMMUNE)
    assert "mọi nơi nhận ở mục Kính gửi" not in shown(COMMUNE)
    assert "Việc không ghi “Ai làm” là của mọi nơi nhận ở mục Kính gửi." in shown("-")


def test_a_document_that_is_addressed_to_nobody_does_not_say_whom_a_duty_binds() -> None:
    plan = DISPATCH.replace("V/v", "KẾ HOẠCH\n")
    plan = re.sub(r"Kính gửi:[^\n]*\n(?:- [^\n]*\n)*", "", plan)
    assert "nên việc không ghi “Ai làm” là chưa rõ ai làm." in shown("-", given=plan)
    assert "who does what has no “Who” is not known" in shown("-", "en", given=plan)
    assert "Kính gửi" not in shown("-", given=plan).replace("không có mục Kính gửi", "")
    assert "chưa rõ ai làm" not in shown("-")
    assert "chưa rõ ai làm" not in shown(COMMUNE)


UNDATED = (
    DISPATCH[: DISPATCH.index("1. Báo cáo")]
    + """1. Ủy ban nhân dân các huyện, thành phố
- Rà soát trẻ em mồ côi.
- Sở Y tế có phương án cung ứng đủ vắc xin.
2. Tăng cường truyền thông về Luật Trẻ em{more}./.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Nguyễn Văn Mẫu
"""
)


def test_where_nothing_has_a_day_the_tasks_are_shown_by_who_has_them() -> None:
    lines = shown("-", given=UNDATED.format(more="")).splitlines()
    at = lines.index("VIỆC PHẢI LÀM, PHẢI BÁO CÁO")
    assert lines[at + 1 : lines.index("THỰC HIỆN VĂN BẢN") - 1] == [
        "  Không tìm thấy việc nào ghi thời hạn.",
        "  Các việc được giao không ghi thời hạn, theo người làm:",
        "",
        "  Ủy ban nhân dân các huyện, thành phố:",
        "  - 1.1. Rà soát trẻ em mồ côi",
        "",
        "  Sở Y tế:",
        "  - 1.2. Sở Y tế có phương án cung ứng đủ vắc xin",
        "",
        "  Mọi nơi nhận ở mục Kính gửi:",
        "  - 2. Tăng cường truyền thông về Luật Trẻ em",
    ]
    text = shown("-", "en", given=UNDATED.format(more=""))
    assert "  Nothing was found that is to be done by a day.\n  What is ordered without a" in text
    assert "\n  All those to whom the document is sent:\n  - 2. Tăng cường" in text


def test_what_has_no_day_is_shown_behind_what_has_one() -> None:
    for more in (", xong trước ngày 20/12/2026", ", xong trước ngày 20/12 hằng năm"):
        text = shown("-", given=UNDATED.format(more=more))
        assert "Không tìm thấy việc nào" not in text
        head, _, others = text.partition("Các việc khác được giao, không ghi thời hạn")
        assert "truyền thông về Luật Trẻ em" in head
        assert "Rà soát trẻ em mồ côi" in others
        assert "truyền thông về Luật Trẻ em" not in others


def test_what_else_a_paragraph_orders_than_what_it_has_a_day_for_is_shown() -> None:
    more = (
        ", xong trước ngày 20/12/2026; vận động quà tặng cho 312 trẻ em. Thông báo ngay cho "
        "Tổng đài 111 khi trẻ em bị xâm hại"
    )
    text = shown("-", given=UNDATED.format(more=more), columns=300)
    head, _, others = text.partition("Các việc khác được giao, không ghi thời hạn")
    assert "truyền thông về Luật Trẻ em" in head
    assert "2. vận động quà tặng cho 312 trẻ em. Thông báo ngay cho Tổng đài 111" in others
    assert "20/12/2026" not in others


def test_of_many_tasks_without_a_day_the_first_are_shown_and_the_rest_counted() -> None:
    tasks = "\n".join(f"{n}. Rà soát việc thứ {n} của xã." for n in range(3, 20))
    given = UNDATED.format(more=", xong trước ngày 20/12/2026").replace("./.", f".\n{tasks}./.")
    text = shown("-", given=given)
    assert "12. Rà soát việc thứ 12" in text
    assert "13. Rà soát việc thứ 13" not in text
    assert "… và 7 việc khác (--format json có đủ)" in text


def test_a_report_on_request_has_no_day() -> None:
    more = "; báo cáo đột xuất về Sở Y tế khi có yêu cầu"
    text = shown("-", given=UNDATED.format(more=more))
    tasks = text.index("Rà soát trẻ em mồ côi")
    assert tasks < text.index("Khi phát sinh hoặc khi có yêu cầu:") < text.index("THỰC HIỆN")
    assert "\n\n\n" not in text


def test_of_a_long_task_the_first_sentences_are_shown() -> None:
    long = " và đến từng hộ gia đình" * 4
    text = shown("-", columns=None, given=UNDATED.format(more=f"{long}. Mở lớp dạy bơi{long * 3}"))
    assert f"  - 2. Tăng cường truyền thông về Luật Trẻ em{long} …\n" in text
    text = shown("-", columns=None, given=UNDATED.format(more=long * 4))
    [line] = [line for line in text.splitlines() if line.startswith("  - 2. ")]
    assert line.endswith(" …")
    assert len(line) < 260


def test_what_nobody_is_sent_does_not_say_who() -> None:
    whole = UNDATED.format(more="").replace("Số:      /UBND-LĐTĐBXH", "Số: 12/KH-UBND\nKẾ HOẠCH")
    sent = whole.index("Kính gửi:"), whole.index("Thực hiện Công văn")
    text = shown("-", given=whole[: sent[0]] + whole[sent[1] :])
    assert "\n  Không ghi ai làm:\n  - 2. Tăng cường" in text


def test_a_report_shows_no_tasks() -> None:
    whole = UNDATED.format(more="").replace("Số:      /UBND-LĐTĐBXH", "Số: 12/BC-UBND\nBÁO CÁO")
    text = shown("-", given=whole)
    assert "Không tìm thấy việc nào ghi thời hạn." in text
    assert "Các việc được giao" not in text


def test_what_is_left_blank_has_dots_in_its_place() -> None:
    text = shown("-")
    assert text.startswith("Công văn số …/UBND-LĐTĐBXH\n")
    assert "Kiên Giang, ngày … tháng 3 năm 2026" in text
    text = shown("-", "en")
    assert text.startswith("Official dispatch No. …/UBND-LĐTĐBXH\n")
    assert "Kiên Giang, day …, month 3, year 2026" in text
    assert shown(COMMUNE).startswith("Công văn số 45/UBND-VHXH\n")


def test_a_date_of_issue_that_is_not_there_is_not_made_up() -> None:
    text = shown("-", given=DISPATCH.replace("Kiên Giang, ngày      tháng 3 năm 2026", ""))
    assert "Ngày ban hành  " not in text
    assert "Không tìm thấy ngày ban hành" in text


def test_an_impossible_date_of_issue_is_printed_as_it_stands() -> None:
    text = shown("-", given=DISPATCH.replace("ngày      tháng 3", "ngày 31 tháng 02"))
    assert "Kiên Giang, ngày 31 tháng 2 năm 2026" in text
    assert "Ngày ban hành in sai" in text


def test_documents_are_named_as_an_official_text_names_them() -> None:
    text = shown("-")
    carried, others = text.index("THỰC HIỆN VĂN BẢN"), text.index("VĂN BẢN KHÁC ĐƯỢC NÊU")
    cited = "  - Công văn 636/BLĐTĐBXH-TE ngày 28/02/2026 của Bộ Y tế\n"
    assert carried < text.index(cited) < others
    assert text.count("636/BLĐTĐBXH-TE") == 1
    assert "  - Luật Trẻ em (102/2016/QH13)\n" in text
    assert "  - Công văn 636/BLĐTĐBXH-TE of 2026-02-28, Bộ Y tế\n" in shown("-", "en")
    assert "28/02/2026" not in shown("-", "en")
    assert "Luật Trẻ em (102/2016/QH13) [Điều 10]" in shown(COMMUNE)


def test_a_year_that_is_printed_twice_is_shown_once() -> None:
    twice = DISPATCH.replace(
        "Báo cáo kết quả năm về Sở Y tế trước ngày",
        "Định kỳ báo cáo về Sở Y tế 6 tháng đầu năm trước ngày 10/5/2026 và kết quả năm 2026 năm "
        "trước ngày",
    )
    text = shown("-", given=twice)
    assert "năm 2026 năm" not in text
    assert "năm 2026)" in text


def test_warnings_are_in_groups_and_say_where() -> None:
    text = shown("-")
    told = text[text.index("CẦN XEM LẠI") :].splitlines()
    assert told == [
        "CẦN XEM LẠI",
        "  Còn thiếu hoặc để trống:",
        "  - Số văn bản để trống (dòng 3)",
        "  - Ngày ban hành để trống (dòng 5)",
        "  Có thể in sai:",
        "  - “LĐTĐBXH” có lẽ in sai, đúng là “LĐTBXH” (dòng 3)",
        "  - “BLĐTĐBXH” có lẽ in sai, đúng là “BLĐTBXH” (dòng 11)",
        "  Ngày, thời hạn cần kiểm tra:",
        "  - “trước ngày 31/8”: không ghi năm nên không xác định được ngày (dòng 16)",
    ]
    assert "CẦN XEM LẠI" not in shown(COMMUNE)


def test_lines_are_counted_as_an_editor_counts_them() -> None:
    for ending in ("\n", "\r\n", "\r"):
        assert "“BLĐTĐBXH” có lẽ in sai, đúng là “BLĐTBXH” (dòng 11)" in shown(
            "-", given=DISPATCH.replace("\n", ending)
        )


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("columns", [60, 80, 120, 200])
@pytest.mark.parametrize("path", sorted(DISPATCHES.glob("*.txt")), ids=lambda path: path.stem)
def test_no_line_is_too_long_or_ends_in_a_space(path: Path, columns: int, lang: str) -> None:
    for line in shown(path, lang, columns).splitlines():
        assert len(line) <= min(columns, 120)
        assert line == line.rstrip()


def test_what_goes_on_stands_under_its_beginning() -> None:
    lines = shown("-", columns=60).splitlines()
    at = lines.index("Kính gửi          - Sở Lao động - Thương binh và Xã hội")
    assert lines[at + 1] == "                  - Ủy ban nhân dân các huyện, thành phố"
    lines = shown("-", columns=44).splitlines()
    at = lines.index("  14/02/2026  Rà soát, lập danh sách trẻ em")
    assert lines[at + 1] == "              mồ côi, hoàn thành"


def test_a_dash_between_words_never_begins_a_line() -> None:
    for columns in range(40, 90):
        for line in shown("-", columns=columns).splitlines():
            assert not line.lstrip().startswith("- Thương binh")


def test_a_program_that_reads_gets_whole_lines_and_no_colours() -> None:
    text = shown("-", columns=None)
    assert "\x1b" not in text
    assert max(map(len, text.splitlines())) > 60
    assert re.sub(r"\s+", " ", text) == re.sub(r"\s+", " ", shown("-", columns=60))


def test_only_what_is_needed_is_loaded() -> None:
    found = loaded("read", str(COMMUNE))
    assert "vnchild.reading.directive" in found
    assert (
        not {"rich.console", "polars", "icalendar", "vnchild.ical", "vnchild.rules.chain"} & found
    )
