"""What an officer needs beside an amount: for whom, per child, local levels, months, readings."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest

from tests.docs.made import LANGS, headings, links, made, section
from vnchild.docs import pages
from vnchild.docs.coverage import State, coverage
from vnchild.docs.encoded import encoded
from vnchild.docs.markdown import slug
from vnchild.docs.outlines import GAPS, OUTLINES, Gap, NotEncoded
from vnchild.docs.outlines.decree_20_2021 import OUTLINE as OF_20
from vnchild.docs.outlines.decree_335_2026 import OUTLINE as OF_335
from vnchild.domain.circumstances import Policy
from vnchild.domain.person import Household, Person
from vnchild.domain.terms import Care, HouseholdClass, MaritalStatus
from vnchild.law.documents import DECREE_20_2021, DECREE_176_2025, DECREE_335_2026, REVIEWED
from vnchild.law.text import Lang, day, dong
from vnchild.rules.social_assistance import assess
from vnchild.rules.social_assistance.care_readings import FACILITY_FROM_JULY
from vnchild.rules.social_assistance.life import Ending
from vnchild.rules.social_assistance.readings import ALREADY_RECEIVING
from vnchild.rules.social_assistance.standard import LOCAL, NATIONAL, local_standard
from vnchild.rules.social_assistance.timing import MONTHS
from vnchild.rules.supports import child_card

RULES_PAGES = ("rules-20-2021.md", "rules-335-2026.md")
GIVEN = {NotEncoded.IN_KIND, NotEncoded.OTHER_LAW, NotEncoded.CONDUCT, NotEncoded.PLANNED}
"""The reasons of clauses that give somebody something."""
GIVES = {OF_20: (9, 10, 12, 17, 19, 20, 25, 26), OF_335: (10, 12, 14, 16, 17, 22, 23)}
"""The articles on what people get besides the allowance."""


def rows(text: str) -> list[str]:
    """The rows of the tables of a text."""
    return [line for line in text.splitlines() if line.startswith("| ")]


@pytest.mark.parametrize("name", ["amounts.md", "index.md", *RULES_PAGES])
def test_the_level_of_a_single_parent_is_for_each_child(name: str) -> None:
    found = [
        row
        for row in rows(made("vi")[name])
        if re.search(r"^\| \[Khoản 4:|\| \*\*1,0\*\*.*con", row)
    ]
    assert found
    assert all("đồng mỗi con" in row for row in found)


def test_that_level_is_what_is_answered() -> None:
    parent = Person(
        birth_date=date(1990, 1, 1),
        household=Household(poverty=HouseholdClass.POOR),
        marital=MaritalStatus.WIDOWED,
        children_under_16=3,
        care=Care.FAMILY,
    )
    answer = assess(parent, on=DECREE_335_2026.first_day)
    assert answer.amount == 3 * NATIONAL.at(DECREE_335_2026.first_day).value


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", RULES_PAGES)
def test_a_province_may_pay_more_is_told_with_every_level(name: str, lang: Lang) -> None:
    text = made(lang)[name]
    head = "| Hệ số |" if lang == "vi" else "| Coefficient |"
    note = "](amounts.md#" + ("mức-chuẩn" if lang == "vi" else "local-standard")
    parts = text.split(head)[1:]
    assert len(parts) > 7
    for part in parts:
        after = part.split("\n\n")
        assert any(note in each for each in after[1:3])


@pytest.mark.parametrize("lang", LANGS)
def test_amounts_at_each_local_level_of_the_day_of_review(lang: Lang) -> None:
    text = made(lang)["amounts.md"]
    for code in {each.province for each in LOCAL}:
        level = local_standard(code, REVIEWED)
        assert level is not None
        for tenths in (10, 15, 20, 25, 30):
            assert f"| {dong(tenths * level.value // 10, lang)} |" in text
    old = pages(lang, DECREE_20_2021.first_day)["amounts.md"]
    assert ("Mức trợ cấp theo mức chuẩn" in old) is False
    assert "Amounts at local levels" not in old


def test_a_group_that_ended_within_a_level_says_until_when() -> None:
    ended = [row for row in rows(made("vi")["amounts.md"]) if re.search(r"khoản-5-điểm-[bc]-", row)]
    until = day(DECREE_176_2025.first_day, "vi")
    of_20 = [row for row in ended if "rules-20-2021" in row]
    assert len(of_20) == 2
    for row in of_20:
        cells = [cell.strip() for cell in row.split(" | ")]
        assert cells[-2].endswith(f"500.000 đồng (từ ngày 01/07/2024 đến trước ngày {until})")
        assert cells[-1] == "— |"


@pytest.mark.parametrize("lang", LANGS)
def test_what_reaches_back_says_for_whom_wherever_its_amount_stands(lang: Lang) -> None:
    whom = "đối với người đang hưởng" if lang == "vi" else "for people already receiving"
    reading = f"(interpretations.md#{ALREADY_RECEIVING.code})"
    facility = f"(interpretations.md#{FACILITY_FROM_JULY.code})"
    at = ALREADY_RECEIVING.provision.in_(lang)
    seen = 0
    for name in ("amounts.md", "supports.md", "rules-20-2021.md"):
        for span in re.findall(
            r"2026(?:-07-01 until 2026-10-04| đến trước ngày 05/10/2026).*?\)\)", made(lang)[name]
        ):
            if reading in span:
                assert whom in span
                assert at in span
                seen += 1
            else:
                assert facility in span
    assert seen > 20


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize(
    ("name", "decree"), [(RULES_PAGES[0], DECREE_20_2021), (RULES_PAGES[1], DECREE_335_2026)]
)
def test_the_months_are_those_of_the_schedule(name: str, decree: object, lang: Lang) -> None:
    heading = "Hưởng từ tháng nào" if lang == "vi" else "From which month it is paid"
    told = rows(section(made(lang)[name], heading))
    old = decree is DECREE_20_2021
    mine = [each for each in MONTHS if (each.applies_from < DECREE_335_2026.first_day) is old]
    assert len(told) == len(mine) + 2
    for each in mine:
        assert any(each.month.in_(lang) in row and each.provision.in_(lang) in row for row in told)
    for ending in Ending:
        at = ending.provision(REVIEWED if not old else DECREE_20_2021.first_day)
        assert at.in_(lang) in section(made(lang)[name], heading)


def test_the_month_of_a_day_is_that_of_the_law_of_the_day() -> None:
    eve = DECREE_335_2026.first_day - timedelta(days=1)
    found = pages("vi", eve)
    (page,) = (text for name, text in found.items() if name.startswith("rules-"))
    told = section(page, "Hưởng từ tháng nào")
    assert "Điều 5 khoản 2 Nghị định 147/2025/NĐ-CP" in told
    assert "giấy xác nhận mức độ khuyết tật" not in told
    assert "Điều 8 khoản 2 Nghị định 335/2026/NĐ-CP" not in told


@pytest.mark.parametrize(
    "on",
    [DECREE_20_2021.first_day, DECREE_176_2025.first_day, date(2026, 8, 1), REVIEWED],
)
def test_links_and_anchors_of_a_day_resolve(on: date) -> None:
    found = pages("vi", on)
    anchors = {name: {slug(each) for each in headings(text)} for name, text in found.items()}
    for name, text in found.items():
        for page, anchor in links(text):
            assert page in found, (name, page)
            assert not anchor or anchor in anchors[page], (name, page, anchor)


@pytest.mark.parametrize("name", RULES_PAGES)
def test_people_in_a_facility_are_told_what_is_paid_there(name: str) -> None:
    told = section(made("vi")[name], "Người được chăm sóc tại cơ sở trợ giúp xã hội")
    assert "hệ số 5,0 và 4,0" in told
    assert "](supports.md#trợ-cấp-nuôi-dưỡng-hằng-tháng-tại-cơ-sở" in told
    code = "facility-not-paid" if "335" in name else "voluntary-resident"
    assert f"(interpretations.md#{code})" in told
    assert "văn bản khác nhau" in section(made("vi")[name], "Hưởng nhiều mức")


def test_clauses_of_which_one_is_enough_are_joined_by_or() -> None:
    text = made("vi")["supports.md"]
    assert "Điều 5 khoản 1 hoặc Điều 5 khoản 3 Nghị định 335/2026/NĐ-CP" in text
    assert not re.search(r"\bkhoản 1 và khoản 3 Điều 5\.", text)


@pytest.mark.parametrize("lang", LANGS)
def test_every_row_of_supports_has_its_provision(lang: Lang) -> None:
    last = "Căn cứ |" if lang == "vi" else "Provision |"
    tables = re.findall(r"^\| # \|.*\n(?:\|.*\n)+", made(lang)["supports.md"], flags=re.MULTILINE)
    for found in tables:
        head, _, *body = found.splitlines()
        assert head.endswith(last)
        assert all(len(row.split(" | ")[-1]) > len("| x") for row in body)


def test_one_support_for_a_couple_is_told() -> None:
    for at in ("Điều 20 khoản 2 điểm a Nghị định 20/2021", "Điều 17 khoản 2 điểm a Nghị định 335"):
        line = next(
            line
            for line in made("vi")["supports.md"].splitlines()
            if line.startswith("- ") and "một suất" in line and at in line
        )
        assert "`one_for_a_couple`" in line


@pytest.mark.parametrize("gap", GAPS, ids=lambda gap: gap.provision.en)
def test_what_is_said_to_be_left_out_is_not_encoded(gap: Gap) -> None:
    if gap.provision.point is not None:
        assert gap.provision not in encoded()
    for outline in OUTLINES:
        if outline.document is not gap.document or gap.provision.point is not None:
            continue
        clause = gap.provision.clause
        assert gap.provision.article is not None
        places = [
            each
            for each in coverage(outline)
            if str(each.article.number) == gap.provision.article
            and (clause is None or str(each.clause) == clause)
        ]
        assert places
        assert {each.reason for each in places} == {gap.reason}


@pytest.mark.parametrize("outline", GIVES)
def test_nothing_that_the_articles_on_supports_give_is_left_out_silently(outline: object) -> None:
    (mine,) = (each for each in OUTLINES if each is outline)
    told = [each.provision for each in GAPS if each.document is mine.document]
    for place in coverage(mine):
        number = place.article.number
        if number not in GIVES[mine] or place.state is State.ENCODED or place.reason not in GIVEN:
            continue
        at = mine.document.at(number, place.clause) if place.clause else mine.document.at(number)
        assert any(each.covers(at) for each in told), at.en


@pytest.mark.parametrize("lang", LANGS)
def test_what_is_left_out_is_on_the_page_with_its_place(lang: Lang) -> None:
    text = made(lang)["supports.md"]
    for gap in GAPS:
        assert any(
            gap.what.in_(lang) in row and gap.provision.in_(lang) in row for row in rows(text)
        )
    assert "](provisions-335-2026.md)" in text


@pytest.mark.parametrize("born", [date(2021, 9, 30), date(2021, 10, 1)])
def test_the_last_day_of_a_small_childs_card_is_told(born: date) -> None:
    text = section(made("vi")["supports.md"], "Bảo hiểm y tế")
    said = f"sinh ngày {day(born, 'vi')}: đến hết ngày {day(child_card(born).last, 'vi')}"
    assert said in text
    assert "Luật 51/2024/QH15" in text
    assert "Chưa có trong thư viện" in [each.split(" (")[0] for each in headings(text)]


@pytest.mark.parametrize("lang", LANGS)
def test_every_policy_says_for_whom(lang: Lang) -> None:
    text = made(lang)["circumstances.md"]
    only = "chỉ " if lang == "vi" else "only "
    for policy in Policy:
        (row,) = (row for row in rows(text) if row.startswith(f"| {policy.text.in_(lang)} |"))
        whom = row.split(" | ")[1]
        assert whom.startswith(only) is (policy is Policy.MEALS_LODGING_TRAVEL)


def test_nothing_is_called_an_example_of_whom_no_condition_is_asked() -> None:
    told = section(made("vi")["supports.md"], "Nghị định 335/2026/NĐ-CP")
    assert "Không hỏi thêm điều kiện" not in told
    assert "Hàm:" not in told
