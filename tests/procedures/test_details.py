"""What the law says besides the steps, typed a second time; and files that a change finds."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.procedures.expected import DOCUMENTS
from tests.procedures.law_text import FILES, LAW, words_of
from vnchild.law.provision import Provision
from vnchild.rules.procedures import (
    PROCEDURES,
    Detail,
    Procedure,
    as_markdown,
    find,
    pending,
    procedure,
)

OLD, MIDDLE, NEW = date(2023, 5, 5), date(2025, 12, 1), date(2026, 12, 1)
DAYS = {"OLD": OLD, "MIDDLE": MIDDLE, "NEW": NEW}
ARTICLE_33 = date(2026, 10, 5)
TWO_LEVELS = date(2025, 7, 1)

# procedure, day, where it stands | words that the line has
ROWS = """
monthly_allowance OLD D20 8 1 a | nơi cư trú
monthly_allowance OLD D20 7 1 | Mẫu số 1a, 1b, 1c, 1d hoặc 1đ
monthly_allowance OLD D20 7 2 | Mẫu số 03
monthly_allowance MIDDLE D147 5 2 | trực tuyến
monthly_allowance NEW D335 8 1 | bất kỳ Bộ phận Một cửa
monthly_allowance NEW D335 7 1 | Mẫu số 01
monthly_allowance NEW D335 7 2 | Mẫu số 02
stop_or_adjust OLD C02 2 1 | trại giam
stop_or_adjust OLD C02 2 2 | Điều 22 hoặc Điều 23
stop_or_adjust OLD C02 6 1 b | truy lĩnh
stop_or_adjust MIDDLE C02 2 1 | từ chối nhận
stop_or_adjust NEW D335 9 2 | từ chối nhận
stop_or_adjust NEW D335 9 3 | bị kết án bằng bản án có hiệu lực
stop_or_adjust NEW D335 9 4 | thôi hưởng kể từ thời điểm tạm dừng
move_within_district OLD D20 8 3 a | nơi cư trú mới
change_of_residence OLD D20 8 4 a | nơi đang hưởng
change_of_residence NEW D335 8 3 | không nêu mẫu đơn
burial_support OLD D20 11 3 | Mẫu số 04
burial_support NEW D335 11 3 a | Mẫu số 03
burial_support NEW D335 11 3 b | 63/2024
social_pension NEW D335 31 2 | Mẫu số 01
social_pension_burial NEW D335 31 3 | Mẫu số 03
emergency_burial OLD D20 14 3 a | công an cấp xã
facility_admission OLD D20 27 2 | Mẫu số 07
facility_admission NEW D335 24 1 | Mẫu số 04
facility_admission NEW D335 24 2 a | Bộ phận Một cửa
facility_emergency_admission OLD D20 27 3 | Mẫu số 07
facility_contract OLD D20 27 4 | Mẫu số 08
facility_leaving OLD D20 30 2 | đủ 16 tuổi
facility_leaving OLD D20 30 3 a | Mẫu số 09
facility_leaving NEW D335 26 1 | không liên hệ trong 01 tháng
"""


def all_details() -> list[tuple[str, Detail]]:
    return [(each.code, detail) for each in PROCEDURES for detail in each.details]


@pytest.mark.parametrize("row", ROWS.strip().splitlines())
def test_what_is_told_besides_the_steps(row: str) -> None:
    where, _, words = row.partition(" | ")
    code, day, document, *place = where.split()
    article, clause, point = (*place, None, None)[:3]
    at = Provision(DOCUMENTS[document], article, clause, point)
    found = [each.text.vi for each in find(code).details_on(DAYS[day]) if each.provision == at]
    assert any(words in each for each in found), found


@pytest.mark.skipif(not LAW.is_dir(), reason="the text of the law is not at hand")
@pytest.mark.parametrize(("code", "detail"), all_details(), ids=lambda each: str(each)[:40])
def test_forms_told_are_those_of_the_provision(code: str, detail: Detail) -> None:
    if detail.provision.document not in FILES or code.startswith("social_pension"):
        return  # the pension's stand in an article quoted inside another
    words = words_of(detail.provision)
    assert words
    if "Mẫu số" in detail.text.vi:
        form = detail.text.vi.split("Mẫu số ")[1][:2]
        assert form in words, f"{code}: {detail.provision.vi}"


@pytest.mark.parametrize(("code", "detail"), all_details(), ids=lambda each: str(each)[:40])
def test_a_detail_is_told_in_the_periods_of_its_procedure(code: str, detail: Detail) -> None:
    days = find(code).change_days
    assert detail.since in days
    assert detail.until is None or detail.until in days
    assert not detail.in_force(detail.since - timedelta(days=1))
    assert detail.in_force(detail.since)
    assert detail.until is None or not detail.in_force(detail.until)


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_every_detail_is_on_the_page(lang: str) -> None:
    text = as_markdown("vi" if lang == "vi" else "en")
    for _, each in all_details():
        words = each.text.vi if lang == "vi" else each.text.en
        label = each.label.vi if lang == "vi" else each.label.en
        assert f"- {label}: {words} (" in text


# Files under way


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("monthly_allowance", "Nghị định 147/2025/NĐ-CP (bảng từ ngày 01/07/2025)"),
        ("burial_support", "Nghị định 147/2025/NĐ-CP, chưa đưa vào bảng"),
        ("facility_admission", "Nghị định 147/2025/NĐ-CP, chưa đưa vào bảng"),
        ("social_pension", "Nghị định 176/2025/NĐ-CP (bảng từ ngày 01/07/2025)"),
        ("facility_emergency_admission", "thư viện theo bảng của ngày nhận"),
    ],
)
def test_files_that_article_33_names_go_on_under_the_law_before(code: str, words: str) -> None:
    found = pending(find(code), ARTICLE_33)
    assert found is not None
    assert found.provision is not None
    assert found.provision.article == "33"
    assert words in found.text.vi
    assert "không phải nộp lại hồ sơ" in found.text.vi
    assert "05/10/2026" in found.text.vi


@pytest.mark.parametrize("each", PROCEDURES, ids=lambda each: each.code)
def test_the_line_says_what_a_file_under_way_is_told(each: Procedure) -> None:
    found = pending(each, ARTICLE_33)
    eve = ARTICLE_33 - timedelta(days=1)
    if found is None:
        assert ARTICLE_33 not in each.change_days or each.first_day == ARTICLE_33
        return
    if not each.steps_on(eve):
        return
    running = procedure(each.code, received=eve)
    if found.provision is not None:
        assert running.transition == (found.provision,)
    told = {reading.code for reading in running.readings}
    assert {reading.code for reading in found.readings} <= told


def test_files_of_the_district_are_said_to_be_open() -> None:
    told = {
        each.code
        for each in PROCEDURES
        if (found := pending(each, TWO_LEVELS)) is not None
        and "files-of-the-district" in {reading.code for reading in found.readings}
    }
    assert {"monthly_allowance", "facility_admission", "transfer_from_facility"} <= told
    assert told.isdisjoint({"temporary_separation", "alternative_care", "support_plan"})
    assert pending(find("social_pension"), TWO_LEVELS) is None
    assert pending(find("monthly_allowance"), date(2026, 1, 1)) is None


# The persons of Article 21(3), and the end after a suspension


def test_those_of_article_21_3_have_the_steps_of_article_24_3_and_no_end_after_3_months() -> None:
    steps = {each.code: each for each in find("facility_referred_admission").at(NEW)}
    assert steps["decision"].provision.en.startswith("Article 24(3)(d)")
    assert "end" not in steps
    assert "end" in {each.code for each in find("facility_emergency_admission").at(NEW)}
    assert "xử lý vi phạm hành chính" in find("facility_referred_admission").name.vi


def test_after_a_suspension_payment_goes_on_stops_or_is_adjusted() -> None:
    done = {"suspension": date(2026, 11, 2), "stop_from_suspension": date(2026, 11, 20)}
    running = procedure("stop_or_adjust", received=date(2026, 11, 2), done=done)
    assert running.over
    assert running["stop_from_suspension"].step.provision.en.startswith("Article 9(4)")
    assert running["resumption"].moot


# June 2017


def test_in_june_2017_nothing_of_the_decree_or_of_two_levels_is_told() -> None:
    text = as_markdown("vi", on=date(2017, 6, 15))
    assert "Mẫu số" not in text
    assert "Nghị định" not in text
    assert "2025" not in text
    assert "(đơn theo Mẫu số 08)" in as_markdown("vi", on=date(2017, 7, 1))


# Times that are readings


def test_a_time_that_is_a_reading_is_not_told_as_the_words_of_the_law() -> None:
    text = as_markdown("vi", on=NEW)
    plan = next(
        line for line in text.splitlines() if "xây dựng kế hoạch hỗ trợ, can thiệp trình" in line
    )
    assert "sớm nhất có thể, muộn nhất 05 ngày làm việc" in plan
    assert "Điều 31 khoản 3 điểm b Nghị định 56/2017/NĐ-CP; thời hạn: Điều 28 khoản 1" in plan
    assert "`plan-in-an-emergency`" in plan
    review = next(line for line in text.splitlines() if "(`review`)" in line and "cách ly" in line)
    assert "tối đa 15 ngày" not in review
    assert "sau 15 ngày tạm thời cách ly" in review
    assert "`review-after-fifteen-days`" in review


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_each_row_names_the_readings_on_which_it_rests(lang: str) -> None:
    text = as_markdown("vi" if lang == "vi" else "en")
    for each in PROCEDURES:
        for one in each.steps:
            name = one.name.vi if lang == "vi" else one.name.en
            rows = [
                line
                for line in text.splitlines()
                if line.startswith(f"| {name} (`{one.code}`)")
                and line.split(" | ")[3].startswith(
                    one.provision.vi if lang == "vi" else one.provision.en
                )
            ]
            assert rows
            for reading in one.readings:
                assert any(f"`{reading.code}`" in row for row in rows)
