"""What newspapers, ministries and legal advisers published, against what the rules answer.

A row of `FIGURES` is one sum that somebody else worked out from the decrees: who the person is, the
day, the sum, and where it was published. Nothing here was computed by this library first. Where a
page is not what the decree says, the test says so (SLIP), with the words of the decree that decide.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any, Final

import pytest
from attrs import frozen

from tests.social_assistance.people import (
    ALONE,
    DEAD,
    EXTREMELY,
    NEAR_POOR,
    ORPHAN,
    REMOTE,
    SEVERE,
    SINGLE_PARENT,
    STUDENT,
    WITH_HIV,
    aged,
)
from vnchild import Care, NotCoveredError, Person, Status, assess_facts
from vnchild.domain.care import Burial, Carer, Relative
from vnchild.rules.social_assistance.carers import taking_in
from vnchild.rules.social_assistance.once import burial
from vnchild.rules.social_assistance.standard import standard_on


@frozen
class Source:
    """Where a figure was published.

    Args:
        publisher: who published it.
        title: the title of the page.
        when: when, as far as the page says.
        address: where.
    """

    publisher: str
    title: str
    when: str
    address: str


@frozen
class Figure:
    """A published sum and the person it is for."""

    who: str
    source: Source
    on: date
    facts: dict[str, Any]
    clause: str
    amount: int

    def __str__(self) -> str:
        return f"{self.who}, {self.on}: {self.amount:,}"


PHU_NU: Final = Source(
    "Phụ Nữ Online (reprinted by netquang.vn)",
    "Từ 1/7, trẻ mồ côi được nhận trợ cấp xã hội từ 540.000 - 900.000 đồng/tháng",
    "2021",
    "www.phunuonline.com.vn/tu-1-7-tre-mo-coi-duoc-nhan-tro-cap-xa-hoi-tu-540-000-900-000-dong-"
    "thang-a1438303.html",
)
HELPLINE: Final = Source(
    "National helpline 111, with the Centre for Disease Control of Hồ Chí Minh City",
    "Chính sách trợ giúp xã hội cho trẻ em nhiễm HIV/AIDS thuộc hộ nghèo theo Nghị định số "
    "20/2021/NĐ-CP",
    "2021 or later; the figures are of 01/7/2021",
    "tongdai111.vn/tin/chinh-sach-tro-giup-xa-hoi-cho-tre-em-nhiem-hivaids-thuoc-ho-ngheo-theo-"
    "nghi-dinh-so-202021ndcp",
)
VTV: Final = Source(
    "VTV (reprinted by tintucvietduc.net)",
    "Trẻ em mồ côi do COVID-19 được trợ cấp xã hội đến 22 tuổi",
    "2021",
    "www.tintucvietduc.net/tin-tuc/tin-viet-nam/tre-em-mo-coi-do-covid-19-duoc-tro-cap-xa-hoi-den-"
    "22-tuoi.html",
)
VIETNAM_VN: Final = Source(
    "Vietnam.vn",
    "Người không có lương hưu được tăng trợ cấp xã hội hằng tháng (English edition)",
    "while the standard level was 360,000",
    "vietnam.vn/en/nguoi-khong-co-luong-huu-duoc-tang-tro-cap-xa-hoi-hang-thang",
)
LAO_DONG: Final = Source(
    "Lao Động, legal advice",
    "Mức trợ cấp xã hội cao nhất của người khuyết tật (English edition)",
    "2024, under Decree 76/2024",
    "news.laodong.vn/tu-van-phap-luat/muc-tro-cap-xa-hoi-cao-nhat-cua-nguoi-khuyet-tat-1435898.ldo",
)
LAO_DONG_MOTHERS: Final = Source(
    "Lao Động, trade union pages",
    "Mức trợ cấp xã hội hằng tháng cho mẹ đơn thân đang nuôi con nhỏ thuộc hộ nghèo, cận nghèo",
    "2025, under Decree 76/2024",
    "ja.laodong.vn/cong-doan/muc-tro-cap-xa-hoi-hang-thang-cho-me-don-than-dang-nuoi-con-nho-"
    "thuoc-ho-ngheo-can-ngheo-1542806.ldo",
)
TUOI_TRE: Final = Source(
    "Tuổi Trẻ (as quoted by a video maker's record of sources)",
    "Decree 335/2026: an adult with a severe disability, 1,5 times the standard, 810.000 đồng",
    "2026",
    "",
)
QUESTIONS: Final = Source(
    "phongnhaexplorer.com, questions and answers",
    "Tiền trợ cấp người khuyết tật là bao nhiêu?",
    "under Decree 76/2024",
    "vi.phongnhaexplorer.com/hoi-dap/tai-chinh/tien-tro-cap-nguoi-khuyet-tat-la-bao-nhieu.html",
)
MYLAW: Final = Source(
    "MyLaw.vn",
    "Mức trợ cấp mai táng phí của các đối tượng hưởng trợ cấp xã hội có bằng nhau?",
    "while the standard level was 360,000",
    "mylaw.vn/muc-tro-cap-mai-tang-phi-cua-cac-doi-tuong-huong-tro-cap-xa-hoi-co-bang-nhau-4937"
    ".html",
)
VIETNAM_PLUS: Final = Source(
    "VietnamPlus (Vietnam News Agency)",
    "Standard level of social assistance to be raised from July 1",
    "2021",
    "en.vietnamplus.vn/standard-level-of-social-assistance-to-be-raised-from-july-1/197715.vnp",
)
LUAT_VIETNAM: Final = Source(
    "LuatVietnam",
    "Standard social assistance level of up to VND 500,000 applied from July 1, 2024",
    "2024",
    "luatvietnam.vn/legal-updates/standard-social-assistance-level-of-up-to-vnd-500000-applied-"
    "from-july-1-2024-892-98399-article.html",
)
ACDC: Final = Source(
    "ACDC, free legal advice for people with disabilities (tuvanmienphi.vn)",
    "Mức trợ cấp xã hội hàng tháng đối với người khuyết tật nặng, đặc biệt nặng kể từ ngày "
    "01/07/2024?",
    "2024-07-01",
    "tuvanmienphi.vn/vi/phap-luat/2329-muc-tro-cap-xa-hoi-hang-thang-doi-voi-nguoi-khuyet-tat-"
    "nang-dac-biet-nang-ke-tu-ngay-01072024.html",
)
THU_KY_LUAT: Final = Source(
    "Thư Ký Luật",
    "Trẻ dưới 16 tuổi mà mồ côi cả cha lẫn mẹ sẽ được hưởng trợ cấp bao nhiêu?",
    "2019-08-12, under Decree 136/2013",
    "nganhangphapluat.thukyluat.vn/tu-van-phap-luat/van-hoa--xa-hoi/tre-duoi-16-tuoi-ma-mo-coi-ca-"
    "cha-lan-me-se-duoc-huong-tro-301590",
)

OF_2021: Final = date(2021, 7, 1)
OF_2023: Final = date(2023, 6, 15)
OF_2024: Final = date(2024, 7, 1)
OF_2025: Final = date(2025, 7, 15)
OF_2026: Final = date(2026, 10, 5)

MOTHER: Final = {**SINGLE_PARENT, "children_under_16": 2}

FIGURES: Final = (
    Figure("an orphan of 3", PHU_NU, OF_2021, aged(3, OF_2021, ORPHAN), "1.b", 900_000),
    Figure("an orphan of 4", PHU_NU, OF_2021, aged(4, OF_2021, ORPHAN), "1.b", 540_000),
    Figure(
        "a child of 3 with HIV in a poor household",
        HELPLINE,
        OF_2021,
        aged(3, OF_2021, WITH_HIV),
        "3",
        900_000,
    ),
    Figure(
        "a child of 4 with HIV in a poor household",
        HELPLINE,
        OF_2021,
        aged(4, OF_2021, WITH_HIV),
        "3",
        720_000,
    ),
    Figure(
        "a child of 15 with HIV in a poor household",
        HELPLINE,
        OF_2023,
        aged(15, OF_2023, WITH_HIV),
        "3",
        720_000,
    ),
    Figure("poor and alone, 60", VIETNAM_VN, OF_2023, aged(60, OF_2023, ALONE), "5.a", 540_000),
    Figure("poor and alone, 79", VIETNAM_VN, OF_2023, aged(79, OF_2023, ALONE), "5.a", 540_000),
    Figure("poor and alone, 80", VIETNAM_VN, OF_2023, aged(80, OF_2023, ALONE), "5.a", 720_000),
    Figure(
        "near-poor in the mountains, 75",
        VIETNAM_VN,
        OF_2023,
        aged(75, OF_2023, REMOTE),
        "5.b",
        360_000,
    ),
    Figure("no pension, 80", VIETNAM_VN, OF_2023, aged(80, OF_2023), "5.c", 360_000),
    Figure(
        "a child with an extremely severe disability",
        LAO_DONG,
        OF_2024,
        aged(10, OF_2024, EXTREMELY),
        "6",
        1_250_000,
    ),
    Figure(
        "an old person with an extremely severe disability",
        LAO_DONG,
        OF_2024,
        aged(70, OF_2024, EXTREMELY),
        "6",
        1_250_000,
    ),
    Figure(
        "an adult with a severe disability",
        QUESTIONS,
        OF_2024,
        aged(30, OF_2024, SEVERE),
        "6",
        750_000,
    ),
    Figure(
        "a poor single mother of two",
        LAO_DONG_MOTHERS,
        OF_2025,
        aged(30, OF_2025, MOTHER),
        "4",
        1_000_000,
    ),
    Figure(
        "a near-poor single mother of two",
        LAO_DONG_MOTHERS,
        OF_2025,
        aged(30, OF_2025, MOTHER, household=NEAR_POOR),
        "4",
        1_000_000,
    ),
    Figure(
        "an adult with a severe disability",
        TUOI_TRE,
        OF_2026,
        aged(30, OF_2026, SEVERE),
        "6",
        810_000,
    ),
)


@pytest.mark.parametrize("figure", FIGURES, ids=str)
def test_the_rules_give_the_sum_that_was_published(figure: Figure) -> None:
    answer = assess_facts(figure.facts, on=figure.on)
    assert (answer.clause, answer.amount, answer.up_to) == (
        figure.clause,
        figure.amount,
        figure.amount,
    )


def test_an_adult_with_a_severe_disability_has_810_000_from_july_2026() -> None:
    """Tuổi Trẻ and Kênh 14, 2026: signed in August, counted from 1 July for who was receiving."""
    july = date(2026, 7, 1)
    facts = aged(30, july, SEVERE)
    assert assess_facts(facts, on=date(2026, 6, 30)).amount == 750_000
    assert assess_facts(facts, on=july).amount == 810_000
    assert assess_facts(facts, on=july, known=date(2026, 8, 1)).amount == 750_000


@pytest.mark.parametrize("on", [OF_2024, OF_2025, date(2026, 6, 30)])
def test_an_orphan_under_4_has_1_250_000_from_july_2024_to_june_2026(on: date) -> None:
    """2.5 (Art. 6(1)(a)) times the 500,000 that LuatVietnam and ACDC report of Decree 76/2024."""
    assert assess_facts(aged(3, on, ORPHAN), on=on).amount == 1_250_000


@pytest.mark.parametrize(("years", "total"), [(3, 1_800_000), (4, 1_080_000)])
def test_an_orphan_taken_in_brings_the_home_1_080_000_to_1_800_000(years: int, total: int) -> None:
    """VTV, 2021: the allowance of the child and the support of the home that takes it in."""
    facts = aged(years, OF_2021, ORPHAN)
    child = Person(
        birth_date=facts["birth_date"], mother=DEAD, father=DEAD, adopted=False, care=Care.CARER
    )
    carer = Carer(
        relation=Relative.OTHER,
        capable=True,
        willing=True,
        home=True,
        economy=True,
        fit=True,
        lives_with_spouse=False,
        excluded=False,
    )
    allowance = assess_facts(facts, on=OF_2021).amount
    assert allowance + taking_in(child, carer, on=OF_2021).amount == total


def test_an_orphan_who_studies_is_paid_up_to_22() -> None:
    """VTV, 2021: "up to 22 if studying"; Decree 20/2021 Art. 5(2): and no longer than that."""
    assert assess_facts(aged(21, OF_2021, STUDENT), on=OF_2021).clause == "2"
    assert assess_facts(aged(22, OF_2021, STUDENT), on=OF_2021).clause == "2"
    after = assess_facts(aged(22, OF_2021, STUDENT, days=1), on=OF_2021)
    assert after.status is Status.NOT_ELIGIBLE


def test_the_old_person_fit_for_a_facility_has_the_coefficient_3() -> None:
    """Vietnam.vn: 3,0 for who could live in a facility and is taken in instead."""
    facts = aged(65, OF_2023, ALONE, facility_eligible=True, care=Care.CARER)
    answer = assess_facts(facts, on=OF_2023)
    assert (answer.clause, answer.coefficient) == ("5.d", Fraction(3))


def test_the_burial_of_a_person_on_the_allowance_is_7_200_000() -> None:
    """MyLaw.vn: 20 times the standard of 360,000; the same for all of them."""
    person = Person(birth_date=date(1950, 1, 1))
    assert burial(person, Burial(receiving=True), on=OF_2023).amount == 7_200_000


@pytest.mark.parametrize(
    ("on", "known", "value", "source"),
    [
        (date(2021, 7, 1), None, 360_000, VIETNAM_PLUS),
        (date(2024, 6, 30), None, 360_000, VIETNAM_PLUS),
        (date(2024, 7, 1), None, 500_000, LUAT_VIETNAM),
        (date(2024, 7, 1), None, 500_000, ACDC),
        (date(2026, 6, 30), None, 500_000, ACDC),
        (date(2026, 7, 1), None, 540_000, TUOI_TRE),
        (date(2026, 10, 5), None, 540_000, TUOI_TRE),
    ],
)
def test_the_standard_level_is_the_one_that_was_reported(
    on: date, known: date | None, value: int, source: Source
) -> None:
    assert source.publisher
    assert standard_on(on, known).value == value


def test_lao_dong_in_english_loses_the_word_extremely() -> None:
    """SLIP: "2.5 for children with severe disabilities", then "2.0 for severely disabled children".

    Decree 20/2021 Art. 6(1)(e): 2,5 for a child with an *extremely* severe disability, 2,0 for one
    with a severe one. The sum of the page, 1.25 million, is that of the former.
    """
    assert assess_facts(aged(10, OF_2024, SEVERE), on=OF_2024).amount == 1_000_000
    assert assess_facts(aged(10, OF_2024, EXTREMELY), on=OF_2024).amount == 1_250_000


def test_sums_of_the_decree_before_are_refused_not_answered() -> None:
    """Thư Ký Luật, 2019: 675.000 for an orphan under 4 (Decree 136/2013); it is not encoded."""
    on = date(2021, 6, 30)
    assert THU_KY_LUAT.when.endswith("136/2013")
    with pytest.raises(NotCoveredError, match="2021-06-30 is before 2021-07-01"):
        assess_facts(aged(3, on, ORPHAN), on=on)
