from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reading.seeds import seed
from vnchild.reading import Precision, TextDate, find_citations, find_dates


@pytest.mark.parametrize(
    ("text", "iso", "precision"),
    [
        ("ngày 30 tháng 3 năm 2023", "2023-03-30", Precision.DAY),
        ("Ngày 05 tháng 03 năm 2023", "2023-03-05", Precision.DAY),
        ("ngày 26 tháng 12\nnăm 2019", "2019-12-26", Precision.DAY),
        ("30/3/2023", "2023-03-30", Precision.DAY),
        ("ngày 28/02/2023", "2023-02-28", Precision.DAY),
        ("30-3-2023", "2023-03-30", Precision.DAY),
        ("30.3.2023.", "2023-03-30", Precision.DAY),
        ("ngày **10/5/2023**", "2023-05-10", Precision.DAY),
        ("ngày 30 / 3 / 2023", "2023-03-30", Precision.DAY),
        ("Ngày 1 Tháng 6 Năm 2024", "2024-06-01", Precision.DAY),
        ("Ngày 30 Tháng 3 năm 2023", "2023-03-30", Precision.DAY),
        ("NGÀY 01 THÁNG 3 NĂM 2024", "2024-03-01", Precision.DAY),
        ("NGÀY 01/3/2024", "2024-03-01", Precision.DAY),
        ("THÁNG 7 NĂM 2024", "2024-07", Precision.MONTH),
        ("NGÀY … THÁNG … NĂM 2023", "2023", Precision.YEAR),
        ("tháng 7 năm 2024", "2024-07", Precision.MONTH),
        ("tháng 7/2024", "2024-07", Precision.MONTH),
        ("ngày ... tháng 7 năm 2024", "2024-07", Precision.MONTH),
        ("ngày    tháng 7 năm 2024", "2024-07", Precision.MONTH),
        ("ngày /7/2024", "2024-07", Precision.MONTH),
        ("ngày     tháng     năm 2023", "2023", Precision.YEAR),
        ("ngày … tháng … năm 2023", "2023", Precision.YEAR),
        ("ngày …/…/2024", "2024", Precision.YEAR),
        ("ngày …… tháng …… năm ……", None, Precision.BLANK),
        ("ngày 05 tháng 5 năm 20…", None, Precision.BLANK),
    ],
)
def test_every_way_to_write_a_date(text: str, iso: str | None, precision: Precision) -> None:
    [found] = find_dates(text)
    assert found.value.iso == iso
    assert found.value.precision is precision
    assert (found.value.date is not None) is (precision is Precision.DAY)
    assert found.warnings == ()


@pytest.mark.parametrize(
    "text",
    [
        "giai đoạn 2021 - 2030", "giai đoạn 2021-2025", "26/2021/NQ-HĐND", "13/2021/TT",
        "số 12/11/2021/NQ-HĐND", "7/2024", "28/6", "đạt 3/4", "0913.12.2023", "111", "năm 2023",
        "tháng 5 và tháng 6", "ngày tháng năm sinh", "NGÀY THÁNG NĂM",
        "45/13/2023", "211.500.000 đồng", "1/1/12345",
    ],
)  # fmt: skip
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert find_dates(text) == ()


@pytest.mark.parametrize(
    "text", ["ngày 31/2/2023", "31/4/2023", "ngày 29 tháng 2 năm 2023", "ngày 45/13/2023"]
)
def test_an_impossible_day_is_told_and_not_mended(text: str) -> None:
    [found] = find_dates(text)
    assert found.value.date is None
    assert found.value.iso is None
    assert found.value.is_impossible
    assert "is no day of the calendar" in found.warnings[0]


def test_the_29th_of_february_of_a_leap_year_is_a_day() -> None:
    [found] = find_dates("29/02/2024")
    assert found.value.date == date(2024, 2, 29)


def test_a_bare_year_is_found_on_request_only() -> None:
    [found] = find_dates("năm 2023 và năm 2021 - 2030", years=True)
    assert found.value == TextDate(year=2023)
    assert found.value.precision is Precision.YEAR


def test_both_ends_of_a_period_are_dates() -> None:
    found = find_dates("từ 01/01/2023-31/12/2023")
    assert [each.value.iso for each in found] == ["2023-01-01", "2023-12-31"]


@given(
    st.dates(date(1900, 1, 1), date(2099, 12, 31)),
    st.sampled_from(
        [
            "ngày {d} tháng {m} năm {y}",
            "NGÀY {d} THÁNG {m} NĂM {y}",
            "{d}/{m}/{y}",
            "{d:02d}-{m:02d}-{y}",
            "{d}.{m}.{y}",
        ]
    ),
    st.sampled_from(["", "trước ngày ", "báo cáo (", "… "]),
    st.sampled_from(["", ".", ", ", ")", " của UBND", "\n\n"]),
)
def test_every_day_reads_back(day: date, form: str, before: str, after: str) -> None:
    written = form.format(d=day.day, m=day.month, y=day.year)
    text = before + written + after
    [found] = find_dates(text)
    assert found.value.date == day
    assert text[found.span.start : found.span.end] == written


def test_the_dates_of_a_real_document() -> None:
    found = find_dates(seed("kien-giang-524-ubnd-kgvx-2023"))
    assert [each.value.iso for each in found] == [
        "2023-03-30",
        "2023-02-28",
        "2023-02-21",
        "2021-09-30",
        "2023-05-20",
        "2023-11-15",
        "2022-07-14",
    ]


def test_a_date_left_blank_in_real_documents() -> None:
    blank = find_dates(seed("binh-phuoc-ubnd-kgvx-2023"))[0]
    assert blank.value == TextDate(year=2023)
    month = find_dates(seed("kien-giang-bc-ldtbxh-2024-h1-report"))[0]
    assert month.value.iso == "2024-07"


def test_a_year_of_two_figures_is_read_with_a_warning() -> None:
    (found,) = find_dates("Công văn số 12/SYT ngày 18/8/23 của Sở Y tế")
    assert (found.value.iso, found.printed) == ("2023-08-18", "18/8/23")
    assert "two figures" in found.warnings[0]
    assert "hai chữ số" in found.notes[0].vi


def test_three_figures_without_the_word_are_no_date() -> None:
    assert find_dates("phòng 18/8/23") == ()


def test_an_impossible_day_is_kept_as_printed() -> None:
    written = TextDate(year=2024, month=6, day=31)
    assert written.is_impossible
    assert (written.date, written.iso, written.day) == (None, None, 31)


def test_days_in_words() -> None:
    (found,) = find_dates("ngày mùng 5 tháng 9 năm 2023")
    assert found.value.iso == "2023-09-05"


def test_in_title_case_it_is_the_date_of_what_is_cited() -> None:
    [found] = find_citations("theo Công văn số 5/UBND-VX Ngày 1 Tháng 6 Năm 2024 của UBND tỉnh Mẫu")
    assert found.value.issued == TextDate(year=2024, month=6, day=1)
    assert found.value.issuer == "UBND tỉnh Mẫu"
    [bare] = find_citations("theo Công văn số 5/UBND-VX Ngày 1/6/2024, các xã báo cáo")
    assert bare.value.issued is None
