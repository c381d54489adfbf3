from __future__ import annotations

from datetime import date, datetime, timedelta

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
