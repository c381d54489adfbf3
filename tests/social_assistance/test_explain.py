from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.effort import examples
from tests.social_assistance.oracle import DOMAINS
from vnchild import (
    Assessment,
    Care,
    Disability,
    Household,
    HouseholdClass,
    ParentSituation,
    Person,
    assess,
    assess_facts,
)
from vnchild.law import Truth
from vnchild.law.reasons import Reason

ON = date(2026, 11, 22)
DAYS = (date(2022, 6, 15), date(2025, 8, 1), ON)


def orphan(**facts: object) -> Assessment:
    known = {
        "birth_date": date(2023, 5, 1),
        "mother": ParentSituation.DECEASED,
        "father": ParentSituation.MISSING,
        "care": Care.CARER,
        "disability": Disability.NONE,
        "household": Household(poverty=HouseholdClass.NONE),
        **facts,
    }
    return assess(Person(**known), on=ON)  # type: ignore[arg-type]


anybody = st.fixed_dictionaries(
    {
        "birth_date": st.dates(date(1930, 1, 1), date(2021, 6, 30)),
        **{name: st.none() | st.sampled_from(tuple(values)) for name, values in DOMAINS.items()},
        "children_under_16": st.none() | st.integers(0, 2),
        "children_studying": st.none() | st.integers(0, 2),
    }
)


@settings(max_examples=examples(50), deadline=None)
@given(anybody, st.sampled_from(DAYS))
def test_every_provision_an_answer_rests_on_is_named_in_both_languages(
    facts: dict[str, object], on: date
) -> None:
    answer = assess_facts(facts, on=on)  # type: ignore[arg-type]
    vi, en = answer.explain("vi"), answer.explain("en")
    for each in answer.entitlements:
        assert each.provision.vi in vi
        assert each.level_provision.vi in vi
        assert each.provision.en in en
        assert each.level_provision.en in en
    for provision in answer.provisions:
        if answer.status.value == "eligible" or provision.article != "5":
            assert provision.vi in vi
    for name in answer.missing:
        assert f"({name})" in en
    for told in answer.interpretations:
        assert told.question.vi in vi
        assert told.question.en in en
    assert not re.search(r"<|object at|None\b", vi + en)


@settings(max_examples=examples(50), deadline=None)
@given(anybody, st.sampled_from(DAYS))
def test_the_tree_has_a_node_with_provision_and_day_for_every_clause(
    facts: dict[str, object], on: date
) -> None:
    tree = assess_facts(facts, on=on).reasons  # type: ignore[arg-type]
    clauses = {part.provision.clause for part in tree.parts if part.provision} - {None}
    assert {str(number) for number in range(1, 9)} <= clauses

    def walk(node: Reason) -> None:
        if node.provision is not None:
            assert node.since is not None
            assert node.since <= on
        for part in node.parts:
            walk(part)

    walk(tree)


def test_a_grant_is_explained_in_vietnamese() -> None:
    text = orphan().explain("vi")
    assert text.splitlines()[:6] == [
        "Trợ cấp xã hội hằng tháng, ngày 22/11/2026: ĐƯỢC HƯỞNG",
        "  mức chắc chắn được hưởng: 1.350.000 đồng/tháng",
        "  2,5 × 540.000 đồng = 1.350.000 đồng: cha hoặc mẹ đã chết hoặc không xác định được, "
        "người còn lại bị tuyên bố mất tích",
        "    đối tượng: Điều 5 khoản 1 điểm c Nghị định 335/2026/NĐ-CP, từ 05/10/2026",
        "    hệ số: Điều 6 khoản 1 điểm a Nghị định 335/2026/NĐ-CP, từ 05/10/2026",
        "    mức chuẩn: Điều 4 khoản 2 Nghị định 335/2026/NĐ-CP, áp dụng từ 05/10/2026",
    ]
    assert "[+] dưới 16 tuổi — 3 tuổi, sinh ngày 01/05/2023" in text
    assert "mẹ: đã chết; cha: bị tuyên bố mất tích" in text


def test_a_refusal_tells_what_failed_in_every_clause() -> None:
    text = orphan(father=ParentSituation.PRESENT, abandoned=False, hiv=False).explain("en")
    assert "NOT ELIGIBLE" in text
    for clause in range(1, 9):
        assert f"[-] clause {clause}: " in text
    assert "[-] point c: one parent deceased or unidentified" in text
    assert "the father: present" in text
    assert "[-] living with HIV/AIDS — no" in text
    assert "under 16" not in text.split("clause 2")[1].split("clause 3")[0]


def test_one_who_is_barred_is_told_only_that() -> None:
    answer = orphan(care=Care.FACILITY)
    text = answer.explain("vi")
    assert answer.amount == 0
    assert "KHÔNG ĐƯỢC HƯỞNG" in text
    assert "Điều 22 Nghị định 335/2026/NĐ-CP" in text
    assert "khoản 1" not in text


def test_what_is_missing_and_what_was_presumed_is_told() -> None:
    answer = orphan(mother=None, household=Household(poverty=HouseholdClass.POOR))
    text = answer.explain("en")
    assert answer.missing == ("mother", "abandoned", "adopted", "hiv")
    assert "Missing: the mother (mother)" in text
    assert answer.presumed == ("children_under_16", "children_studying")
    assert "at most: 1,350,000 VND a month" in text


def test_that_a_small_child_raises_none_goes_without_saying() -> None:
    poor = Household(poverty=HouseholdClass.POOR)
    small = orphan(birth_date=date(2016, 11, 23), mother=None, household=poor)
    large = orphan(birth_date=date(2016, 11, 22), mother=None, household=poor)
    assert small.presumed == large.presumed == ("children_under_16", "children_studying")
    assert "Presumed" not in small.explain("en")
    assert "Presumed: children being raised, under 16: 0 (children_under_16); " in large.explain(
        "en"
    )
    assert "Giả định: số con dưới 16 tuổi đang nuôi: 0" in large.explain("vi")


def test_the_tree_tells_fact_value_and_outcome_of_each_condition() -> None:
    tree = orphan(hiv=None, household=Household(poverty=HouseholdClass.POOR)).reasons
    third = next(part for part in tree.parts if part.provision and part.provision.clause == "3")
    assert third.outcome is Truth.UNKNOWN
    told = {part.fact: (part.outcome, part.value and part.value.en) for part in third.parts}
    assert told == {
        "birth_date": (Truth.YES, "3 years, born on 2023-05-01"),
        "hiv": (Truth.UNKNOWN, "not known"),
        "household": (Truth.YES, "poor household"),
    }


def test_the_standard_level_is_cited_with_what_gave_it_its_words() -> None:
    before = assess(Person(birth_date=date(2014, 1, 1)), on=date(2025, 1, 1))
    assert before.basis.cited("vi") == (
        "Điều 4 khoản 2 Nghị định 20/2021/NĐ-CP, được sửa đổi bởi Nghị định 76/2024/NĐ-CP, "
        "áp dụng từ 01/07/2024"
    )
    hanoi = assess(Person(birth_date=date(2014, 1, 1)), on=ON, province="01")
    assert hanoi.basis.cited("en") == (
        "Resolution 63/2025/NQ-HĐND (Hà Nội), under Article 4(3)(a), Decree 335/2026/NĐ-CP, "
        "applies from 2026-01-01"
    )


def test_a_local_level_is_known_only_since_its_resolution() -> None:
    child = Person(birth_date=date(2014, 1, 1))
    day = date(2026, 3, 1)
    assert assess(child, on=day, province="01").standard == 650_000
    known = date(2025, 11, 26)
    assert assess(child, on=day, province="01", known=known).standard == 500_000


def test_the_elderly_are_told_what_decree_176_ended() -> None:
    old = Person(birth_date=date(1940, 1, 1), care=Care.FAMILY)
    told = "Điều 8 khoản 2 Nghị định 176/2025/NĐ-CP"
    assert told in assess(old, on=date(2025, 8, 1)).explain("vi")
    assert told not in assess(old, on=date(2025, 6, 30)).explain("vi")
    young = Person(birth_date=date(2014, 1, 1))
    assert told not in assess(young, on=date(2025, 8, 1)).explain("vi")


def test_the_note_on_what_reaches_back_names_the_day_from_which_it_applies() -> None:
    note = orphan_in_august().notes[0]
    assert "áp dụng từ ngày 01/07/2026" in note.vi
    assert "applies from 2026-07-01" in note.en


def orphan_in_august() -> Assessment:
    return assess(Person(birth_date=date(2014, 1, 1)), on=date(2026, 8, 20))


def test_the_knowledge_asked_for_is_told() -> None:
    answer = assess(Person(birth_date=date(2014, 1, 1)), on=ON, known=date(2026, 8, 1))
    assert "the law as it was known on 2026-08-01" in answer.explain("en")


def test_a_day_after_the_law_was_read_says_so() -> None:
    later = assess(Person(birth_date=date(2023, 5, 1)), on=date(2026, 11, 23))
    assert "2026-11-22" in later.notes[0].en
    assert "rà soát đến ngày 22/11/2026" in later.explain("vi")


def test_a_language_that_is_not_there_is_refused() -> None:
    with pytest.raises(ValueError, match="'vi' or 'en', not 'fr'"):
        orphan().explain("fr")  # type: ignore[arg-type]


def test_an_answer_shows_no_fact_of_the_person_in_its_repr() -> None:
    shown = repr(orphan(id="CANARY", hiv=True))
    assert "CANARY" not in shown
    assert "2023" not in shown
    assert "hiv" not in shown
