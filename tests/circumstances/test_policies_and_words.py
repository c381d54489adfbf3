"""What follows from an answer: policies, measures, the words it is told in, readings taken."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.circumstances.children import (
    DEAD,
    ORDINARY,
    UNJUDGED,
    asked,
    ordinary,
    refuted,
    told,
    without,
)
from vnchild.domain import HouseholdClass, ParentSituation
from vnchild.domain.circumstances import (
    CaredForBy,
    Group,
    Measure,
    Policy,
    SubGroup,
)
from vnchild.law.truth import Truth
from vnchild.rules.circumstances import READINGS
from vnchild.rules.circumstances.decree_56_2017 import ONLY_ESTABLISHED

ORPHAN = {"mother": DEAD, "father": DEAD, "mother_able": None, "father_able": None}
ALL_BUT_19_2 = tuple(each for each in Policy if each is not Policy.MEALS_LODGING_TRAVEL)


def test_policies_open_for_every_group() -> None:
    found = asked(ordinary(hiv=True), *refuted(ONLY_ESTABLISHED))
    assert found.policies == ALL_BUT_19_2
    assert found.possible_policies == ()


@pytest.mark.parametrize(
    ("changes", "opens"),
    [
        pytest.param({}, Truth.NO, id="neither special nor abused"),
        pytest.param({"abused": True}, Truth.YES, id="abused"),
        pytest.param({"abused": None}, Truth.UNKNOWN, id="abuse not known"),
        pytest.param({"hiv": True}, Truth.NO, id="special"),
        pytest.param({"hiv": True, "emergency_protection": True}, Truth.YES, id="special, urgent"),
        pytest.param({"hiv": True, "emergency_protection": None}, Truth.UNKNOWN, id="perhaps"),
        pytest.param({"emergency_protection": True}, Truth.NO, id="urgent only"),
        pytest.param({"trafficked": True}, Truth.YES, id="trafficked"),
    ],
)
def test_meals_lodging_and_travel(changes: dict[str, Any], opens: Truth) -> None:
    found = asked(ordinary(**changes), *refuted(ONLY_ESTABLISHED))
    by_policy = {each.policy: each.outcome for each in found.policy_findings}
    assert by_policy[Policy.MEALS_LODGING_TRAVEL] is opens


def test_measures_follow_the_groups() -> None:
    of_hiv = asked(ordinary(hiv=True)).measures
    assert Measure.TREATMENT in of_hiv
    assert Measure.REUNION not in of_hiv
    assert Measure.ABUSED_CHILD_AND_FAMILY not in of_hiv
    of_raped = asked(UNJUDGED, told(SubGroup.RAPED)).measures
    assert Measure.ABUSED_CHILD_AND_FAMILY in of_raped
    assert Measure.REUNION not in of_raped
    assert Measure.REUNION in asked(UNJUDGED, told(SubGroup.FORCED_LABOUR)).measures
    assert asked(ORDINARY).measures == ()


def test_an_explanation_in_vietnamese() -> None:
    facts = {**UNJUDGED, **ORPHAN, "cared_for_by": CaredForBy.RELATIVE}
    lines = asked(facts, told(SubGroup.RAPED)).explain("vi").splitlines()
    assert lines[0] == (
        "Ngày 22/11/2026: trẻ em có hoàn cảnh đặc biệt "
        "(Điều 10 khoản 1 Luật 102/2016/QH13, từ 01/06/2017)"
    )
    assert lines[4:9] == [
        "  [+] trẻ em mồ côi cả cha và mẹ "
        "(Điều 10 khoản 1 điểm a Luật 102/2016/QH13, từ 01/06/2017)",
        "    [+] mồ côi cả cha và mẹ, sống với người thân thích "
        "(Điều 3 khoản 3 Nghị định 56/2017/NĐ-CP, từ 01/07/2017)",
        "      mẹ: đã chết",
        "      cha: đã chết",
        "      người chăm sóc: người thân thích",
    ]
    assert "      [+] UBND xã xác định thuộc diện này, từ ngày 05/01/2026" in lines
    assert "    [?] Điều 13 khoản 2, 3, 4, 5: cần người, cơ quan có thẩm quyền xác định" in lines


def test_an_explanation_in_english() -> None:
    found = asked(without(ordinary(household=HouseholdClass.POOR), "serious_illness"))
    lines = found.explain("en").splitlines()
    assert lines[0].startswith("On 2026-11-22: not determined whether in special circumstances")
    assert (
        "      [?] to be known: a life-threatening illness or one that needs long treatment "
        "(serious_illness)"
    ) in lines
    assert any(
        line.startswith("  [-] children with HIV/AIDS (Article 10(1)(đ), Law 102/2016/QH13")
        and line.endswith(": living with HIV/AIDS: no")
        for line in lines
    )


def test_an_explanation_of_a_grown_person() -> None:
    assert asked({}, on=date(2032, 5, 1)).explain("en").splitlines() == [
        "On 2032-05-01: not in special circumstances "
        "(Article 10(1), Law 102/2016/QH13, since 2017-06-01)",
        "  [-] turned 16 on 2032-05-01 (Article 1, Law 102/2016/QH13, since 2017-06-01)",
    ]


def test_a_contradiction_is_told() -> None:
    text = asked(ORDINARY, told(SubGroup.ORPHAN_ALONE)).explain("vi")
    assert "Thông tin trái nhau, chưa kết luận:" in text
    assert "UBND xã: thuộc diện 3.1" in text


def test_why_a_group_is_sure_without_a_clause_is_told() -> None:
    orphan = asked(ordinary(**ORPHAN, cared_for_by=None, care=None)).explain("vi")
    assert "[+] thuộc một trong các khoản trên" in orphan
    addicted = asked(ordinary(addicted=True)).explain("vi")
    assert "[+] thuộc nhóm theo chính lời văn của Luật" in addicted


def test_what_is_only_inferred_is_told() -> None:
    text = asked({}, told(SubGroup.ORPHAN_WITH_RELATIVE)).explain("vi")
    assert "suy ra từ điều đã được xác định" in text


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("facts", [{}, ORDINARY, ordinary(**ORPHAN, cared_for_by=None)])
def test_explanations_name_every_group_once(facts: dict[str, Any], lang: Any) -> None:
    text = asked(facts).explain(lang)
    for group in Group:
        assert text.count(group.provision.in_(lang) + ",") == 1


def test_every_reading_has_its_own_code_and_provision() -> None:
    codes = [each.interpretation.code for each in READINGS]
    assert len(set(codes)) == len(codes)
    assert {each.interpretation.provision.document for each in READINGS} == {
        "56/2017/NĐ-CP",
        "102/2016/QH13",
    }


_NONE_ABLE = {"mother_able": None, "father_able": None, "adopted": None}
ONE_UNIDENTIFIED = ("parents-not-identified",)


@pytest.mark.parametrize(
    ("changes", "code", "matters"),
    [
        ({"abandoned": True, "adopted": True}, "adopted-after-abandonment", True),
        ({"abandoned": True, "adopted": False}, "adopted-after-abandonment", False),
        ({"abandoned": True}, "abandoned-with-a-parent", True),
        ({"abandoned": True, "adopted": None}, "abandoned-with-a-parent", True),
        ({"abandoned": True, "adopted": True}, "abandoned-with-a-parent", False),
        (
            {"abandoned": True, "cared_for_by": CaredForBy.RELATIVE},
            "abandoned-with-a-parent",
            False,
        ),
        (
            {"abandoned": True, "mother": ParentSituation.MISSING, "father": DEAD, **_NONE_ABLE},
            "abandoned-with-a-parent",
            False,
        ),
        ({"displaced": True, "mother": ParentSituation.UNIDENTIFIED}, *ONE_UNIDENTIFIED, True),
        (
            {
                "displaced": True,
                "mother": ParentSituation.UNIDENTIFIED,
                "father": ParentSituation.UNIDENTIFIED,
                "cared_for_by": CaredForBy.RELATIVE,
            },
            *ONE_UNIDENTIFIED,
            False,
        ),
        ({"mother": ParentSituation.UNIDENTIFIED}, *ONE_UNIDENTIFIED, False),
        ({"trafficked": True}, "by-the-words-of-the-law", True),
        ({"trafficked": True, "returned": True}, "by-the-words-of-the-law", False),
        ({"abused": True}, "abused-without-emergency", True),
        ({"abused": True, "emergency_protection": True}, "abused-without-emergency", False),
        ({"hiv": True, "emergency_protection": True}, "abused-without-emergency", False),
        ({"separated": True}, "separated-from-one", True),
        ({}, "separated-from-one", False),
    ],
)
def test_a_reading_is_named_where_it_matters(
    changes: dict[str, Any], code: str, *, matters: bool
) -> None:
    found = asked(ordinary(**changes), *refuted(ONLY_ESTABLISHED))
    assert (code in {each.code for each in found.interpretations}) is matters


def test_policies_are_said_to_open_and_not_to_be_due() -> None:
    """Art. 17(2): ages, levels and periods are for the law of each field."""
    sure = asked(ordinary(hiv=True)).explain("vi")
    assert "Chính sách được mở ra (độ tuổi, mức, thời hạn theo pháp luật từng lĩnh vực" in sure
    assert "Chính sách có thể được mở ra:" in asked({}).explain("vi")
    assert "được hưởng:" not in sure
    assert "Article 17(2)" in asked(ordinary(hiv=True)).explain("en")
