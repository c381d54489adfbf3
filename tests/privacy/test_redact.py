from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import pytest

from tests.privacy.canary import (
    BORN,
    CODE,
    DIGITS,
    SECRET_WORDS,
    WORD,
    CannotMakeError,
    attrs_classes,
    make,
    sensitive_classes,
)
from vnchild import assess
from vnchild.domain import (
    Care,
    Child,
    Disability,
    Household,
    HouseholdClass,
    ParentSituation,
    Person,
)
from vnchild.domain.agency import Agency
from vnchild.domain.case import (
    CaseCorrected,
    ChildIdentified,
    Danger,
    InformedBy,
    InitialAssessment,
    Intake,
    ReceivedBy,
)
from vnchild.domain.circumstances import SubGroup
from vnchild.domain.personal_number import PersonalNumber
from vnchild.domain.places import Place
from vnchild.privacy import POLICIES, PrivacyError, Purpose, Redacted, as_markdown, redact
from vnchild.rules.cases import Case

if TYPE_CHECKING:
    from decimal import Decimal as Elsewhere

PURPOSES = tuple(Purpose)
CHILD = Person(
    birth_date=date(2017, 6, 15),
    id="096810707707",
    mother=ParentSituation.DECEASED,
    hiv=True,
    disability=Disability.SEVERE,
    household=Household(poverty=HouseholdClass.POOR),
    care=Care.FAMILY,
)


def case() -> Case:
    def at(hour: int) -> datetime:
        return datetime(2026, 3, 2, hour, 30, tzinfo=UTC)

    opened = Case.open(
        Intake(
            at=at(1),
            received_by=ReceivedBy.HOTLINE,
            informed_by=InformedBy.FAMILY,
            commune="30811",
            child_name="Trẻ em Ví Dụ",
            birth_date=date(2017, 6, 15),
            by="cán bộ Ví Dụ",
            note=WORD,
        ),
        number="A-17",
    )
    assessed = opened.record(
        InitialAssessment(at=at(2), danger=Danger.NO_EMERGENCY, separation=False, note=WORD)
    )
    named = assessed.record(ChildIdentified(at=at(3), child_name="Trẻ em Thí Dụ"))
    return named.record(
        CaseCorrected(at=at(4), number=3, event=ChildIdentified(at=at(3), child_name="Ví Dụ"))
    )


def test_statistics_get_what_is_counted_and_a_year_of_birth() -> None:
    copy = redact(CHILD, "statistics")
    assert copy.data == {
        "birth_year": 2017,
        "mother": "deceased",
        "father": None,
        "abandoned": None,
        "adopted": None,
        "hiv": True,
        "disability": "severe",
        "household": {"type": "Household", "poverty": "poor", "disadvantaged_area": None},
        "studying": None,
        "received_before_16": None,
        "has_income": None,
        "pension": None,
        "care": "family",
        "marital": None,
        "children_under_16": None,
        "children_studying": None,
        "supporter": None,
        "facility_eligible": None,
    }
    assert copy.removed == ("birth_date", "id")
    assert (copy.kind, copy.for_) == ("Person", Purpose.STATISTICS)


@pytest.mark.parametrize(
    ("on", "age"), [(date(2026, 6, 14), 8), (date(2026, 6, 15), 9), (date(2026, 6, 16), 9)]
)
def test_with_a_day_the_age_stands_for_the_day_of_birth(on: date, age: int) -> None:
    copy = redact(CHILD, Purpose.STATISTICS, on=on)
    assert copy.data["age"] == age
    assert "birth_year" not in copy.data


def test_a_conference_gets_needs_and_risks_but_no_number_contact_or_hiv() -> None:
    copy = redact(CHILD, "case_conference", on=date(2026, 6, 15))
    assert set(copy.removed) == {"birth_date", "id", "hiv"}
    assert copy.data["disability"] == "severe"
    assert copy.data["mother"] == "deceased"
    assert copy.data["age"] == 9


def test_nothing_about_one_person_is_for_the_public() -> None:
    copy = redact(CHILD, "public")
    assert copy.data == {}
    assert {"birth_date", "id", "hiv", "household", "care"} <= set(copy.removed)
    assert redact(case(), "public").data == {}
    assert redact(assess(CHILD, on=date(2026, 11, 22)), "public").data == {}
    assert redact(Child(CHILD, date(2026, 11, 22)), "public").data == {}


def test_what_is_removed_does_not_tell_what_was_known() -> None:
    unknown = Person(birth_date=date(2017, 6, 15))
    for purpose in PURPOSES:
        assert redact(unknown, purpose).removed == redact(CHILD, purpose).removed


def test_the_history_of_a_case_for_statistics() -> None:
    copy = redact(case(), "statistics", on=date(2026, 6, 15))
    text = json.dumps(copy.data, ensure_ascii=False)
    for secret in (WORD, "Ví Dụ", "Thí Dụ", "30811", "A-17", "2017"):
        assert secret not in text
    history: Any = copy.data["history"]
    assert [each["event"]["type"] for each in history] == [
        "Intake",
        "InitialAssessment",
        "CaseCorrected",
    ]
    assert history[0]["event"] == {
        "type": "Intake",
        "at": "2026-03-02",
        "recorded_at": None,
        "received_by": "hotline",
        "informed_by": "family",
        "age": 8 + 1,
    }
    assert history[1]["event"]["danger"] == "no_emergency"
    assert "number" in copy.removed
    assert "history[].event.note" in copy.removed


def test_the_history_of_a_case_for_a_conference_hides_who_informed_and_the_notes() -> None:
    copy = redact(case(), "case_conference")
    text = json.dumps(copy.data, ensure_ascii=False)
    for hidden in (WORD, "cán bộ", "informed_by", "Thí Dụ"):
        assert hidden not in text
    history: Any = copy.data["history"]
    first = history[0]["event"]
    assert first["child_name"] == "Trẻ em Ví Dụ"
    assert (first["commune"], first["birth_year"]) == ("30811", 2017)
    assert first["at"] == "2026-03-02T01:30:00+00:00"
    assert copy.data["number"] == "A-17"


def test_an_answer_for_a_conference_does_not_say_under_which_clause() -> None:
    answer = assess(CHILD, on=date(2026, 11, 22))
    data = redact(answer, "case_conference").data
    assert data["status"] == "eligible"
    assert not {"clause", "coefficient", "provisions"} & set(data)
    assert redact(answer, "statistics").data["clause"] == answer.clause != ""


@pytest.mark.parametrize("kind", sensitive_classes(), ids=lambda kind: kind.__name__)
def test_no_canary_gets_into_a_copy(kind: type) -> None:
    made = make(kind)
    text = json.dumps(redact(made.value, "statistics").data, ensure_ascii=False)
    for secret in (WORD, CODE, DIGITS, "1977-07"):
        assert secret not in text
    assert redact(made.value, "public").data == {}
    seen = redact(made.value, "case_conference")
    told = json.dumps(seen.data, ensure_ascii=False)
    assert "1977-07" not in told
    for name in ("note", "by", "irregular", "informed_by", "digits", "id", "hiv"):
        assert f'"{name}"' not in told
    for copy in (seen, redact(made.value, "statistics")):
        for secret in (*SECRET_WORDS, *made.secrets):
            assert secret not in repr(copy)


def makeable() -> list[Any]:
    found = []
    for kind in attrs_classes():
        try:
            found.append(make(kind).value)
        except CannotMakeError:
            continue
    return found


def test_every_object_of_the_package_can_be_redacted_to_plain_data() -> None:
    values = makeable()
    assert len(values) > 150
    plain = 0
    for value in values:
        if any(callable(each) for each in attrs.asdict(value, recurse=False).values()):
            continue
        for purpose in PURPOSES:
            copy = redact(value, purpose)
            assert json.loads(json.dumps(copy.data)) is not None
        plain += 1
    assert plain > 150


def test_a_law_or_a_report_is_kept_for_the_public() -> None:
    from vnchild.domain.inspection import Paper
    from vnchild.law import Text
    from vnchild.law.documents import DECREE_56_2017

    assert redact(DECREE_56_2017, "public").data["number"] == "56/2017/NĐ-CP"
    paper = Paper(number="100/KH-UBND", what=Text("kế hoạch", "plan"))
    assert redact(paper, "public").data == {
        "number": "100/KH-UBND",
        "what": {"vi": "kế hoạch", "en": "plan"},
        "issued": None,
    }


def test_a_type_of_an_application_is_taken_as_one_about_a_person() -> None:
    @attrs.frozen
    class Visit:
        weight: int
        remark: object
        number: object
        nested: object

    number = PersonalNumber("001810654321")
    visit = Visit(31, WORD, number, ({"a": (WORD,)},))
    assert redact(visit, "statistics").data == {"weight": 31}
    assert redact(visit, "public").data == {}


def test_where_somebody_is_goes_with_the_words() -> None:
    @attrs.frozen
    class Stay:
        days: int
        at: Place
        reported_to: Agency | None

    stay = Stay(3, Place.of_province("91", date(2024, 1, 1)), None)
    assert redact(stay, "statistics").data == {"days": 3}


def test_a_personal_number_has_no_copy() -> None:
    for purpose in PURPOSES:
        assert redact(PersonalNumber("001810654321"), purpose).data == {}


def test_the_copy_does_not_show_its_data() -> None:
    copy = redact(CHILD, "statistics")
    assert "deceased" not in repr(copy)
    assert isinstance(copy, Redacted)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        copy.data = {}  # type: ignore[misc]


@pytest.mark.parametrize("purpose", ["press", "", None, 1, SubGroup.HIV])
def test_there_is_no_other_purpose(purpose: Any) -> None:
    with pytest.raises(PrivacyError, match="one of statistics, case_conference, public"):
        redact(CHILD, purpose)


@pytest.mark.parametrize("value", [None, WORD, {"hiv": True}, [CHILD], Person])
def test_only_objects_of_attrs_classes_are_redacted(value: Any) -> None:
    with pytest.raises(PrivacyError, match="an object of one of the package's types") as caught:
        redact(value, "statistics")
    assert WORD not in str(caught.value)


def test_a_day_before_the_birth_is_refused_without_telling_it() -> None:
    with pytest.raises(PrivacyError, match="on 1977-07-06 the person was not yet born"):
        redact(Person(birth_date=BORN), "statistics", on=date(1977, 7, 6))
    with pytest.raises(PrivacyError, match="not a datetime"):
        redact(CHILD, "statistics", on=datetime(2026, 1, 1))


def test_types_that_cannot_be_looked_up_are_told() -> None:
    @attrs.frozen
    class Later:
        thing: Elsewhere

    with pytest.raises(PrivacyError, match="types of the fields of Later cannot be looked up"):
        redact(Later(WORD), "statistics")  # type: ignore[arg-type]


def test_what_has_no_plain_form_is_told_by_its_place() -> None:
    @attrs.frozen
    class Odd:
        thing: complex

    with pytest.raises(PrivacyError, match="thing holds a complex"):
        redact(Odd(1j), "statistics")


def test_each_policy_names_its_provisions_and_only_fields_that_exist() -> None:
    names = {each.name.lstrip("_") for kind in attrs_classes() for each in attrs.fields(kind)}
    assert [each.purpose for each in POLICIES] == list(Purpose)
    for each in POLICIES:
        assert each.provisions
        assert each.texts | each.without <= names
    for lang in ("vi", "en"):
        table = as_markdown(lang)
        assert len(table.splitlines()) == 2 + len(POLICIES)
    assert "Điều 6 khoản 11" in as_markdown("vi")
    guide = Path(__file__).parents[2] / "docs" / "guides" / "privacy.md"
    assert as_markdown("en") in guide.read_text("utf-8")
