"""The law room at its edges: what is refused, what cannot be told, and how its terms print."""

from __future__ import annotations

import importlib.util
from datetime import date, datetime
from enum import Enum
from fractions import Fraction
from pathlib import Path
from types import ModuleType

import pytest
from attrs import evolve

from vnchild.law import documents
from vnchild.law.age import Day
from vnchild.law.conditions import Age, And, Bound, Condition, fact_of
from vnchild.law.counting import StepKind, last_day, months_after
from vnchild.law.document import Issuer, Source
from vnchild.law.documents import DECREE_20_2021, DECREE_56_2017, DECREE_335_2026
from vnchild.law.due_text import moment_text
from vnchild.law.duration import Unit
from vnchild.law.errors import LawConflictError, UnknownDocumentError
from vnchild.law.provision import DocumentKind
from vnchild.law.reasons import Reason, cited, describe
from vnchild.law.text import Text, decimal
from vnchild.law.time_limit import VIETNAM, Due, TimeLimit, TimeLimitError, due
from vnchild.law.truth import Truth, truth
from vnchild.rules.social_assistance.facts import age, hiv
from vnchild.rules.social_assistance.life import Ending, Ground
from vnchild.rules.social_assistance.payments import State
from vnchild.rules.social_assistance.standard import Basis
from vnchild.rules.social_assistance.support import Unit as PaidFor

FRIDAY = date(2026, 3, 6)
LIMIT = TimeLimit(
    amount=1,
    unit=Unit.DAY,
    counted_from=Text("ngày tạm thời cách ly", "the separation"),
    provision=DECREE_56_2017.at(32, 3),
    since=DECREE_56_2017.first_day,
)


@pytest.mark.parametrize(
    "kind", [Source, Issuer, DocumentKind, StepKind, Ending, Ground, State, Basis, PaidFor]
)
def test_a_term_of_law_prints_as_its_name(kind: type[Enum]) -> None:
    assert [repr(member) for member in kind] == [f"{kind.__name__}.{m.name}" for m in kind]
    assert all(isinstance(member.value, Text) for member in kind)


def test_what_is_not_of_the_language_of_conditions_is_refused() -> None:
    both = And((hiv.yes, hiv.no))
    with pytest.raises(TypeError, match="And is not a leaf"):
        fact_of(both)
    with pytest.raises(TypeError, match="And is not a leaf"):
        describe(both)
    with pytest.raises(TypeError, match="Condition is not a condition of this language"):
        truth(Condition(), {}, Day(date(2026, 1, 1)))


@pytest.mark.parametrize(
    ("on", "holds"),
    [("2026-06-14", Truth.YES), ("2026-06-15", Truth.YES), ("2026-06-16", Truth.NO)],
)
def test_up_to_an_age_takes_the_birthday_in(on: str, holds: Truth) -> None:
    until_22 = age.until(22)
    assert until_22 == Age(age, Bound.UNTIL, 22)
    facts = {"birth_date": date(2004, 6, 15)}
    assert truth(until_22, facts, Day(date.fromisoformat(on))) is holds
    assert describe(until_22).en == "not past the birthday of 22"


def test_each_word_for_what_is_known() -> None:
    assert [(each.text.vi, each.text.en) for each in Truth] == [
        ("không", "no"),
        ("chưa rõ", "not known"),
        ("có", "yes"),
    ]


def test_a_limit_beyond_the_last_year_is_refused() -> None:
    assert months_after(date(9999, 11, 30), 1) == date(9999, 12, 30)
    with pytest.raises(TimeLimitError, match="beyond the year 9999"):
        months_after(date(9999, 12, 1), 1)
    assert last_day(date(9999, 12, 30), 1, Unit.DAY) == date.max
    with pytest.raises(TimeLimitError, match="beyond"):
        last_day(date(9999, 12, 30), 2, Unit.DAY)
    with pytest.raises(TimeLimitError, match="no last day without a calendar or a clock"):
        last_day(date(2026, 1, 1), 2, Unit.WORKING_DAY)


def test_the_last_day_of_all_has_no_end_that_can_be_told() -> None:
    whole = due(LIMIT, date(2026, 3, 3))
    assert whole.end == datetime(2026, 3, 5, tzinfo=VIETNAM)
    last: Due = evolve(whole, at=date.max)
    with pytest.raises(TimeLimitError, match="no 24:00"):
        _ = last.end


def test_a_day_alone_is_told_without_a_clock() -> None:
    assert moment_text(date(2026, 3, 4), "vi") == "04/03/2026"
    assert moment_text(datetime(2026, 3, 4, 9, 30), "en") == "2026-03-04 09:30"


def test_a_step_of_counting_is_told_as_a_line() -> None:
    found = due(evolve(LIMIT, unit=Unit.WORKING_DAY), FRIDAY)
    assert found.steps
    for step in found.steps:
        assert step.in_("vi").startswith(f"{step.day:%d/%m/%Y}: ")
        assert step.in_("en").startswith(f"{step.day.isoformat()}: ")


def test_a_document_without_a_verified_day_of_issue_is_known_from_no_day() -> None:
    with pytest.raises(UnknownDocumentError, match="day of issue of 20/2021/NĐ-CP is not verified"):
        _ = evolve(DECREE_20_2021, issued=None).known_from


def test_the_right_one_of_several_effects_is_found() -> None:
    (one,) = DECREE_335_2026.effects
    two = evolve(one, provision=DECREE_335_2026.at(31, 1))
    several = evolve(DECREE_335_2026, effects=(one, two))
    assert several.effect(one.provision) == one
    assert several.effect(two.provision) == two
    with pytest.raises(UnknownDocumentError, match="no dated effect of Article 33"):
        several.effect(DECREE_335_2026.at(33))


def test_a_provision_prints_in_vietnamese() -> None:
    assert str(DECREE_20_2021.at(5, 1, "b")) == "Điều 5 khoản 1 điểm b Nghị định 20/2021/NĐ-CP"


def test_a_reason_cites_what_it_has() -> None:
    bare = Reason(outcome=Truth.YES, text=Text("x", "x"))
    assert cited(bare, "en") == ""
    at = evolve(bare, provision=DECREE_20_2021.at(5))
    assert cited(at, "en") == f" ({DECREE_20_2021.at(5).en})"
    since = evolve(at, since=date(2021, 7, 1))
    assert cited(since, "vi") == f" ({DECREE_20_2021.at(5).vi}, từ 01/07/2021)"


def test_a_text_is_never_empty() -> None:
    with pytest.raises(ValueError, match="en is a text that is not empty"):
        Text("một", "")
    assert str(Text("một", "one")) == "one"


def test_a_coefficient_without_a_decimal_form_is_refused() -> None:
    assert decimal(Fraction(5, 4), "vi") == "1,25"
    with pytest.raises(ValueError, match="1/3 has no short decimal form"):
        decimal(Fraction(1, 3), "en")


def test_two_documents_of_one_number_stop_the_import(monkeypatch: pytest.MonkeyPatch) -> None:
    from vnchild.law import register

    twice = (*documents.REGISTER, documents.REGISTER[0])
    monkeypatch.setattr(documents, "REGISTER", twice)
    path = Path(str(register.__file__))
    spec = importlib.util.spec_from_file_location("register_again", path)
    assert spec is not None
    assert spec.loader is not None
    fresh: ModuleType = importlib.util.module_from_spec(spec)
    with pytest.raises(LawConflictError, match=f"holds {documents.REGISTER[0].number} twice"):
        spec.loader.exec_module(fresh)
