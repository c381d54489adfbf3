from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from attrs import evolve

from vnchild.domain.inspection import (
    FollowUp,
    Inspection,
    InspectionError,
    Paper,
    Recommendation,
    State,
    still_owed,
)
from vnchild.law.text import Text

SENT = date(2024, 4, 1)
SCHOOLS = Text("trường học", "schools")
CLINICS = Text("trạm y tế", "clinics")
FENCES = Recommendation(
    code="fences",
    what=Text("rào ao, hồ", "fence ponds"),
    to=(SCHOOLS, CLINICS),
    due=date(2024, 6, 30),
)
TRAIN = Recommendation(code="train", what=Text("tập huấn", "train staff"), to=(SCHOOLS,))


def paper(issued: date | None) -> Paper:
    return Paper(number="1/KH-UBND", what=Text("Kế hoạch", "Plan"), issued=issued)


INSPECTION = Inspection(
    subject=Text("an toàn", "safety"),
    plan=paper(date(2024, 1, 5)),
    report=paper(date(2024, 3, 1)),
    dispatch=paper(SENT),
    recommendations=(FENCES, TRAIN),
)


def done(code: str, on: date, to: str | None = None, proof: str | None = None) -> FollowUp:
    return FollowUp(recommendation=code, to=to, on=on, state=State.DONE, proven_by=proof)


def owed(inspection: Inspection, on: date, *, proof: bool = False) -> list[tuple[str, str]]:
    found = still_owed(inspection, on, proof=proof)
    return [(each.recommendation.code, each.to.en) for each in found]


ALL = [("fences", "schools"), ("fences", "clinics"), ("train", "schools")]


def test_nothing_is_owed_before_the_dispatch_and_everything_from_its_day() -> None:
    assert owed(INSPECTION, SENT - timedelta(days=1)) == []
    assert owed(INSPECTION, SENT) == ALL
    assert owed(evolve(INSPECTION, dispatch=None), date(2030, 1, 1)) == []


def test_a_dispatch_of_unknown_day_is_owed_from_the_last_day_known_before() -> None:
    undated = evolve(INSPECTION, dispatch=paper(None))
    assert undated.earliest == date(2024, 3, 1)
    assert owed(undated, date(2024, 2, 29)) == []
    assert owed(undated, date(2024, 3, 1)) == ALL


def test_a_task_is_owed_until_the_day_it_is_done() -> None:
    day = date(2024, 5, 2)
    followed = INSPECTION.followed_up(done("fences", day, "schools", "2/BC"))
    assert owed(followed, day - timedelta(days=1)) == ALL
    assert owed(followed, day) == ALL[1:]
    assert owed(followed, day, proof=True) == ALL[1:]
    assert INSPECTION.follow_ups == ()


def test_done_for_all_addressees_and_reopened_for_one() -> None:
    followed = INSPECTION.followed_up(
        done("fences", date(2024, 5, 2)),
        FollowUp(recommendation="fences", to="trạm y tế", on=date(2024, 5, 9), state=State.OPEN),
    )
    assert owed(followed, date(2024, 5, 8)) == [("train", "schools")]
    assert owed(followed, date(2024, 5, 9)) == ALL[1:]


def test_what_nothing_proves_is_still_owed_where_proof_is_wanted() -> None:
    followed = INSPECTION.followed_up(done("train", date(2024, 5, 2)))
    assert owed(followed, date(2024, 5, 2)) == ALL[:2]
    assert owed(followed, date(2024, 5, 2), proof=True) == ALL
    last = still_owed(followed, date(2024, 5, 2), proof=True)[-1]
    assert last.unproven
    assert last.in_("vi") == "trường học: tập huấn (chưa có minh chứng)"


def test_overdue_the_day_after_the_last() -> None:
    before, after = (still_owed(INSPECTION, date(2024, 6, 30) + timedelta(days=d)) for d in (0, 1))
    assert [each.overdue for each in before] == [False, False, None]
    assert [each.overdue for each in after] == [True, True, None]
    assert after[0].in_("en") == "schools: fence ponds (overdue)"


def test_follow_ups_of_what_is_not_there() -> None:
    with pytest.raises(InspectionError, match="no recommendation has the code 'roof'"):
        INSPECTION.followed_up(done("roof", SENT))
    with pytest.raises(InspectionError, match="given to schools; not to 'clinics'"):
        INSPECTION.followed_up(done("train", SENT, "clinics"))
    with pytest.raises(InspectionError, match="before a dispatch"):
        evolve(INSPECTION, dispatch=None).followed_up(done("train", SENT))


def test_time_does_not_run_backwards() -> None:
    with pytest.raises(InspectionError, match="earlier than what it follows"):
        INSPECTION.followed_up(done("train", SENT - timedelta(days=1)))
    INSPECTION.followed_up(done("train", SENT))
    followed = INSPECTION.followed_up(done("train", date(2024, 5, 2)))
    with pytest.raises(InspectionError, match="earlier than what it follows"):
        followed.followed_up(done("fences", date(2024, 5, 1)))
    with pytest.raises(InspectionError, match="earlier than the document that it follows"):
        evolve(INSPECTION, report=paper(date(2024, 1, 4)))


def test_recommendations_that_cannot_be() -> None:
    with pytest.raises(InspectionError, match="two recommendations have the code 'train'"):
        evolve(INSPECTION, recommendations=(TRAIN, TRAIN))
    with pytest.raises(InspectionError, match="given to nobody"):
        evolve(TRAIN, to=())
    with pytest.raises(InspectionError, match=r"issued is a datetime\.date or None"):
        paper(datetime(2024, 1, 1))


def test_how_a_document_is_cited() -> None:
    assert paper(date(2024, 1, 5)).in_("vi") == "Kế hoạch số 1/KH-UBND ngày 05/01/2024"
    assert evolve(paper(None), number=None).in_("vi") == "Kế hoạch"


DONE_DAY = date(2024, 5, 2)


def unproven(inspection: Inspection, on: date) -> list[tuple[str, bool]]:
    found = still_owed(inspection, on, proof=True)
    return [(each.to.en, each.unproven) for each in found if each.recommendation is FENCES]


@pytest.mark.parametrize("again", [None, "schools", "trường học"])
def test_what_is_proven_stays_so_when_it_is_said_again_without_proof(again: str | None) -> None:
    later = DONE_DAY + timedelta(days=1)
    followed = INSPECTION.followed_up(
        done("fences", DONE_DAY, "schools", "2/BC"), done("fences", later, again)
    )
    assert unproven(followed, DONE_DAY) == [("clinics", False)]
    assert unproven(followed, later) == [("clinics", again is None)]
    assert [each.to.en for each in still_owed(followed, later)] == (
        ["schools"] if again is None else ["clinics", "schools"]
    )


def test_what_one_addressee_proved_proves_nothing_for_another() -> None:
    followed = INSPECTION.followed_up(
        done("fences", DONE_DAY), done("fences", DONE_DAY, "clinics", "2/BC")
    )
    assert unproven(followed, DONE_DAY) == [("schools", True)]


@pytest.mark.parametrize("to", [None, "schools"])
def test_what_is_reopened_wants_a_new_proof(to: str | None) -> None:
    reopened = FollowUp(recommendation="fences", to=to, on=DONE_DAY, state=State.OPEN)
    followed = INSPECTION.followed_up(done("fences", DONE_DAY, "schools", "2/BC"), reopened)
    assert ("schools", False) in unproven(followed, DONE_DAY)
    again = followed.followed_up(done("fences", DONE_DAY, "schools"))
    assert ("schools", True) in unproven(again, DONE_DAY)
    proven = again.followed_up(done("fences", DONE_DAY, "schools", "3/BC"))
    assert unproven(proven, DONE_DAY) == [("clinics", False)]


def test_an_addressee_is_named_once() -> None:
    for twin in (SCHOOLS, Text(SCHOOLS.vi, "a school"), Text(SCHOOLS.vi.upper(), "schools")):
        with pytest.raises(InspectionError, match=r"'fences' is given to .* twice; name each once"):
            evolve(FENCES, to=(SCHOOLS, CLINICS, twin))


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (lambda wrong: evolve(FENCES, to=wrong), r"to is a tuple of Text, not 'Sở Y tế'"),
        (lambda wrong: evolve(FENCES, to=(wrong,)), r"to holds only Text, not 'Sở Y tế'"),
        (lambda wrong: evolve(FENCES, what=wrong), r"what is a Text \(Vietnamese and English\)"),
        (lambda wrong: evolve(FENCES, under=wrong), r"under is a tuple of Paper"),
        (lambda wrong: evolve(FENCES, due=wrong), r"due is a datetime\.date or None, not a str"),
        (lambda wrong: evolve(INSPECTION, plan=wrong), r"plan is one of Paper, not"),
        (lambda wrong: evolve(INSPECTION, proposal=wrong), r"proposal is one of Paper or None"),
        (lambda wrong: evolve(INSPECTION, subject=wrong), r"subject is a Text"),
        (lambda wrong: evolve(INSPECTION, recommendations=(wrong,)), r"only Recommendation, not"),
        (INSPECTION.followed_up, r"follow_ups holds only FollowUp, not"),
    ],
)
def test_a_part_of_another_type_is_refused_where_it_is_given(
    make: Callable[[Any], object], told: str
) -> None:
    with pytest.raises(InspectionError, match=told) as refused:
        make("Sở Y tế")
    assert refused.value.in_("vi") != str(refused.value)


@pytest.mark.parametrize(
    ("field", "wrong", "told"),
    [
        ("state", "done", r"state is one of State\.OPEN, State\.DONE, not 'done'"),
        ("state", None, r"state is one of .* not NoneType"),
        ("on", None, r"on is a datetime\.date, not a NoneType"),
        ("on", "2024-05-02", r"on is a datetime\.date, not a str"),
        ("on", datetime(2024, 5, 2), r"on is a datetime\.date, not a datetime"),
        ("to", SCHOOLS, r"to is a str that is not blank, or None, not Text"),
        ("to", " ", r"to is a str that is not blank, or None, not ' '"),
        ("proven_by", "", r"proven_by is a str that is not blank, or None, not ''"),
        ("recommendation", "", r"recommendation is a str that is not blank, not ''"),
        ("recommendation", "x" * 99, r"no recommendation has the code"),
        ("recommendation", 3, r"recommendation is a str that is not blank, not int"),
    ],
)
def test_a_follow_up_that_cannot_be(field: str, wrong: Any, told: str) -> None:
    with pytest.raises(InspectionError, match=told) as refused:
        INSPECTION.followed_up(evolve(done("fences", DONE_DAY), **{field: wrong}))
    assert refused.value.in_("vi") != str(refused.value)


@pytest.mark.parametrize("on", [datetime(2024, 5, 2), "2024-05-02", None])
def test_what_is_owed_is_asked_of_a_day(on: Any) -> None:
    with pytest.raises(InspectionError, match=r"on is a datetime\.date, not a") as refused:
        still_owed(INSPECTION, on)
    assert refused.value.in_("vi").startswith("on là datetime.date, không phải")


def test_one_addressee_is_a_tuple_of_one() -> None:
    alone: Any = SCHOOLS
    with pytest.raises(InspectionError, match="to is a tuple of Text, not Text by itself"):
        evolve(TRAIN, to=alone)
    assert evolve(TRAIN, to=(SCHOOLS,)) == TRAIN


def test_errors_are_told_in_vietnamese() -> None:
    with pytest.raises(InspectionError) as refused:
        INSPECTION.followed_up(done("train", SENT, "clinics"))
    assert refused.value.in_("vi") == "'train' được giao cho trường học; không giao cho 'clinics'"
    with pytest.raises(InspectionError) as refused:
        INSPECTION.followed_up(done("roof", SENT))
    assert refused.value.in_("vi").endswith("mã 'roof'; các mã: fences, train")
    with pytest.raises(InspectionError) as refused:
        evolve(INSPECTION, report=paper(date(2024, 1, 4)))
    assert "có trước văn bản mà nó căn cứ (05/01/2024)" in refused.value.in_("vi")
