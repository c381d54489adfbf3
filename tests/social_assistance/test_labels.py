"""What a fact is called tells all that the law asks of it, in the words of the decree."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import pytest

from vnchild.domain.care import Carer, EmergencyNeed
from vnchild.domain.terms import ParentSituation
from vnchild.law.conditions import Condition, fact_of, leaves
from vnchild.rules.social_assistance import RULES, SCHEMA
from vnchild.rules.social_assistance.assess import ask
from vnchild.rules.social_assistance.carers import taking_in_rules
from vnchild.rules.social_assistance.once_rules import (
    burial_rules,
    emergency_rules,
    injury_rule,
)
from vnchild.rules.social_assistance.support import Rule
from vnchild.rules.supports import taking_in

from .test_carers import GOOD, orphan

D20, D335 = date(2022, 6, 15), date(2027, 6, 15)


def labels(conditions: Iterable[Condition]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for condition in conditions:
        for leaf in leaves(condition):
            fact = fact_of(leaf)
            found.setdefault(fact.name, []).append(fact.text.vi)
    return found


def of_article_5(on: date) -> dict[str, list[str]]:
    return labels(group.condition for group in RULES.at(on).value.groups)


def asked_once(on: date) -> dict[str, list[str]]:
    question = ask(on)
    rules: tuple[Rule, ...] = (
        *burial_rules(question),
        *emergency_rules(question),
        injury_rule(question),
    )
    return labels(rule.whole for rule in rules)


@pytest.mark.parametrize(
    ("on", "name", "words"),
    [
        (D20, "studying", ("trung học chuyên nghiệp", "đại học văn bằng thứ nhất")),
        (D335, "studying", ("giáo dục thường xuyên", "văn bằng thứ nhất", "không bị gián đoạn")),
        (D20, "children_studying", ("từ 16 đến 22 tuổi", "văn bằng thứ nhất")),
        (D335, "children_studying", ("đang hưởng trợ cấp", "cho con đó từ trước")),
        (D20, "has_income", ("thu nhập ổn định hằng tháng", "trợ cấp xã hội hằng tháng")),
        (D335, "has_income", ("tiền lương, tiền công, lương hưu", "bảo hiểm xã hội hằng tháng")),
    ],
)
def test_article_5_asks_in_the_words_of_its_decree(
    on: date, name: str, words: tuple[str, ...]
) -> None:
    for told in of_article_5(on)[name]:
        assert all(word in told for word in words), told


def test_decree_335_does_not_ask_for_a_social_allowance_in_clause_8() -> None:
    assert not any("trợ cấp xã hội" in told for told in of_article_5(D335)["has_income"])


@pytest.mark.parametrize("on", [D20, D335])
def test_a_parent_is_held_in_a_prison_or_in_one_of_three_places(on: date) -> None:
    places = (
        "tại trại giam",
        "xử lý vi phạm hành chính tại trường giáo dưỡng",
        "cơ sở giáo dục bắt buộc",
        "cơ sở cai nghiện bắt buộc",
    )
    held = [g for g in RULES.at(on).value.groups if g.code in {"1.đ", "1.h", "1.k", "1.l"}]
    assert len(held) == 4
    for told in (ParentSituation.DETAINED.text.vi, *(group.text.vi for group in held)):
        assert all(place in told for place in places), told


@pytest.mark.parametrize("on", [D20, D335])
@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("receiving", ("trợ cấp xã hội hằng tháng (Điều 5)",)),
        ("hungry", ("thiên tai", "hỏa hoạn", "mất mùa", "giáp hạt", "bất khả kháng")),
        ("died", ("dịch bệnh", "tai nạn giao thông, tai nạn lao động nghiêm trọng")),
        ("badly_injured", ("tai nạn giao thông, tai nạn lao động nghiêm trọng",)),
        ("house_lost", ("do thiên tai, hỏa hoạn", "không còn nơi ở")),
        ("house_damaged", ("do thiên tai, hỏa hoạn", "không ở được")),
        ("must_move", ("theo quyết định của cơ quan có thẩm quyền",)),
    ],
)
def test_what_is_paid_once_is_asked_with_its_cause(
    on: date, name: str, words: tuple[str, ...]
) -> None:
    for told in asked_once(on)[name]:
        assert all(word in told for word in words), told


def test_who_applied_for_the_social_pension_is_asked_for_too() -> None:
    for told in asked_once(D335)["social_pension"]:
        assert "đã đề nghị và đủ điều kiện hưởng" in told


@pytest.mark.parametrize("on", [D20, D335])
@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("carer_capable", ("thực hiện tốt chủ trương, chính sách của Đảng",)),
        ("carer_home", ("nơi ở ổn định và chỗ ở cho người được nhận",)),
        ("carer_spouse_fit", ("sức khỏe, kinh nghiệm và kỹ năng chăm sóc",)),
        (
            "carer_excluded",
            (
                "đối xử tệ bạc",
                "trục lợi",
                "không còn đủ khả năng",
                "vi phạm nghiêm trọng",
                "kết án",
            ),
        ),
    ],
)
def test_the_carer_is_asked_for_the_whole_of_each_condition(
    on: date, name: str, words: tuple[str, ...]
) -> None:
    for told in labels(rule.whole for rule in taking_in_rules(ask(on)))[name]:
        assert all(word in told for word in words), told


@pytest.mark.parametrize("on", [D20, D335])
def test_skill_is_asked_of_who_takes_in_an_adult_only(on: date) -> None:
    child, kin, old, disabled = taking_in_rules(ask(on))
    skill = "kỹ năng chăm sóc người khuyết tật, người cao tuổi"
    assert {skill in told for told in labels([old.whole])["carer_fit"]} == {True}
    assert {skill in told for told in labels([child.whole])["carer_fit"]} == {True, False}
    assert "carer_fit" not in labels([kin.whole])
    assert any(skill in told for told in labels([disabled.whole])["carer_fit"])


def test_who_begs_is_waiting_to_be_taken_home_or_into_a_facility() -> None:
    assert "hoặc vào cơ sở trợ giúp xã hội" in EmergencyNeed.STREET.text.vi


def test_no_fact_of_a_person_has_a_colon_in_its_name() -> None:
    """A line of an explanation is cut at the colon between a fact and its value."""
    asked = [*of_article_5(D20).values(), *of_article_5(D335).values()]
    asked += [*asked_once(D20).values(), *asked_once(D335).values()]
    asked += labels(rule.whole for rule in taking_in_rules(ask(D335))).values()
    names = [*(fact.text.vi for fact in SCHEMA), *(told for several in asked for told in several)]
    assert [name for name in names if ":" in name] == []


@pytest.mark.parametrize(
    ("on", "there"),
    [
        (date(2026, 6, 30), False),
        (date(2026, 7, 1), True),
        (date(2026, 10, 4), True),
        (date(2026, 10, 5), False),
    ],
)
def test_a_monthly_support_at_the_level_that_reaches_back_names_its_reading(
    on: date, there: bool
) -> None:
    carer: Carer = GOOD
    found = taking_in(orphan(date(2020, 1, 1)), carer, on=on)
    assert ("already-receiving" in {each.code for each in found.interpretations}) is there
    assert found.amount == (810_000 if on >= date(2026, 7, 1) else 750_000)
