"""Whom a recommendation is given to: one agency is one addressee, however its name is spelled."""

from __future__ import annotations

from datetime import date

import pytest

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

HEALTH = Text("Sở Y tế", "Department of Health")
SENT = date(2023, 7, 1)


def recommendation(*to: Text) -> Recommendation:
    return Recommendation(code="a", what=Text("sửa rào", "mend the fence"), to=to)


@pytest.mark.parametrize(
    "twin",
    [
        Text("sở  Y tế ", "the department"),
        Text("SỞ Y TẾ", "the department"),
        Text("Sở y tế", "department of  health"),
        Text("SYT", "the department"),
    ],
)
def test_one_agency_is_named_once_however_it_is_spelled(twin: Text) -> None:
    with pytest.raises(InspectionError, match="name each once") as raised:
        recommendation(HEALTH, twin)
    assert "mỗi nơi chỉ ghi một lần" in raised.value.in_("vi")


def test_the_same_body_of_two_places_is_two_addressees() -> None:
    both = (
        Text("UBND xã Một, huyện Mẫu", "the committee of commune One"),
        Text("Ủy ban nhân dân xã Hai, huyện Mẫu", "the committee of commune Two"),
    )
    assert recommendation(*both).to == both
    with pytest.raises(InspectionError, match="twice"):
        recommendation(both[0], Text("Ủy ban nhân dân xã Một, huyện Mẫu", "commune One"))


def test_two_bodies_may_have_one_english_name() -> None:
    division = Text("Phòng Y tế", "Department of Health")
    asked = recommendation(HEALTH, division)
    assert asked.to == (HEALTH, division)
    paper = Paper(what=Text("công văn", "dispatch"), issued=SENT)
    inspection = Inspection(
        subject=Text("rào", "fences"),
        plan=paper,
        report=paper,
        dispatch=paper,
        recommendations=(asked,),
    )
    done = FollowUp(recommendation="a", to="Phòng Y tế", on=SENT, state=State.DONE)
    assert [each.to for each in still_owed(inspection.followed_up(done), SENT)] == [HEALTH]
    either = FollowUp(recommendation="a", to="department of health", on=SENT, state=State.DONE)
    with pytest.raises(InspectionError, match="may be Sở Y tế; Phòng Y tế; give the Vietnamese"):
        inspection.followed_up(either)


def test_an_apostrophe_makes_no_second_addressee() -> None:
    straight = Text("UBND xã Cư M'ta, huyện M'Đrắk", "the committee of Cư M'ta")
    with pytest.raises(InspectionError, match="name each once"):
        recommendation(straight, Text("UBND xã Cư M’ta, huyện M’Đrắk", "Cư M’ta's committee"))


def test_a_follow_up_finds_its_addressee_however_it_is_spelled() -> None:
    paper = Paper(what=Text("công văn", "dispatch"), issued=SENT)
    schools = Text("Các trường học", "Schools")
    inspection = Inspection(
        subject=Text("rào", "fences"),
        plan=paper,
        report=paper,
        dispatch=paper,
        recommendations=(recommendation(HEALTH, schools),),
    )
    done = FollowUp(recommendation="a", to="sở y  tế", on=SENT, state=State.DONE)
    assert [each.to for each in still_owed(inspection.followed_up(done), SENT)] == [schools]
    other = FollowUp(recommendation="a", to="các TRƯỜNG học", on=SENT, state=State.DONE)
    assert still_owed(inspection.followed_up(done, other), SENT) == ()
    with pytest.raises(InspectionError, match="not to 'Sở Nội vụ'"):
        inspection.followed_up(
            FollowUp(recommendation="a", to="Sở Nội vụ", on=SENT, state=State.DONE)
        )
