from __future__ import annotations

from datetime import date, timedelta

import pytest

from vnchild import law
from vnchild.law import Document, Issuer, Text, UnknownDocumentError
from vnchild.law.documents import REGISTER
from vnchild.rules.social_assistance import (
    NATIONAL,
    RULES,
    assess_facts,
    change_days,
)

ONE_DAY = timedelta(days=1)


def numbers(on: date) -> set[str]:
    return {document.number for document in law.in_force(on)}


@pytest.mark.parametrize(
    ("number", "first", "ended"),
    [
        ("20/2021/NĐ-CP", date(2021, 7, 1), date(2026, 10, 5)),
        ("76/2024/NĐ-CP", date(2024, 7, 1), date(2026, 10, 5)),
        ("176/2025/NĐ-CP", date(2025, 7, 1), None),
        ("335/2026/NĐ-CP", date(2026, 10, 5), None),
    ],
)
def test_a_document_is_in_force_from_its_first_day_until_it_ends(
    number: str, first: date, ended: date | None
) -> None:
    assert number not in numbers(first - ONE_DAY)
    assert number in numbers(first)
    if ended is None:
        assert number in numbers(date(2030, 1, 1))
    else:
        assert number in numbers(ended - ONE_DAY)
        assert number not in numbers(ended)


def test_a_document_of_unverified_dates_is_never_said_to_be_in_force() -> None:
    civil_code = law.document("91/2015/QH13")
    assert civil_code.in_force_from is None
    assert all(civil_code.number not in numbers(day) for day in law.change_days())
    with pytest.raises(UnknownDocumentError, match="not verified"):
        _ = civil_code.first_day


def test_amendments_and_replacements_are_found_from_both_ends() -> None:
    assert [d.number for d in law.amended_by("20/2021/NĐ-CP")] == [
        "104/2022/NĐ-CP",
        "76/2024/NĐ-CP",
        "176/2025/NĐ-CP",
    ]
    replaced = law.replaced_by("20/2021/NĐ-CP")
    assert replaced is not None
    assert replaced.number == "335/2026/NĐ-CP"
    assert law.replaced_by("335/2026/NĐ-CP") is None


def test_what_the_register_says_of_documents_it_holds_is_consistent() -> None:
    known = {document.number for document in REGISTER}
    for document in REGISTER:
        assert set(document.amends) | set(document.replaces) <= known
        if document.ended is not None:
            assert document.ended_by is not None
            assert law.document(document.ended_by.document).first_day == document.ended
        for effect in document.effects:
            assert effect.provision.document == document.number


def test_an_unknown_document_is_a_clear_error() -> None:
    with pytest.raises(UnknownDocumentError, match="99/1999"):
        law.document("99/1999/NĐ-CP")
    with pytest.raises(UnknownDocumentError):
        law.document("20/2021/NĐ-CP").effect(law.Provision("20/2021/NĐ-CP", 1))


def test_a_document_cannot_be_in_force_before_its_issue_nor_end_before_it_begins() -> None:
    def made(*, in_force: date, issued: date | None = None, ended: date | None = None) -> Document:
        return Document(
            number="1/2020/NĐ-CP",
            name=Text("a", "b"),
            issuer=Issuer.GOVERNMENT,
            issued=issued,
            in_force_from=in_force,
            ended=ended,
        )

    with pytest.raises(ValueError, match="before it was issued"):
        made(issued=date(2020, 2, 1), in_force=date(2020, 1, 1))
    with pytest.raises(ValueError, match="ended before"):
        made(in_force=date(2020, 2, 1), ended=date(2020, 1, 1))


def test_the_whole_law_is_asked_on_every_day_on_which_something_changes() -> None:
    first = RULES.first_day
    assert first == NATIONAL.first_day == date(2021, 7, 1)
    for day in change_days():
        for on in (day - ONE_DAY, day, day + ONE_DAY):
            if on < first:
                continue
            for group in RULES.at(on).value.groups:
                assert group.provision.document in numbers(on)
            answer = assess_facts({"birth_date": date(2021, 7, 1)}, on=on)
            assert answer.standard == NATIONAL.at(on).value
            assert answer.explain("vi")
            assert answer.explain("en")


def test_every_change_of_the_rules_is_a_change_day_of_the_register() -> None:
    assert {version.applies_from for version in RULES.versions} <= set(law.change_days())
    assert {version.applies_from for version in NATIONAL.versions} <= set(law.change_days())
    assert list(law.change_days()) == sorted(law.change_days())
