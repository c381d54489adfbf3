"""Who acts, against the register of competence; and the codes of the readings."""

from __future__ import annotations

from datetime import timedelta

import pytest

from vnchild.law.documents import DECREE_56_2017, DECREE_147_2025, REVIEWED
from vnchild.rules.cases import (
    NOT_ENCODED,
    READINGS,
    Role,
    who,
)
from vnchild.rules.cases.who import SOURCES
from vnchild.rules.competence import ASSIGNMENTS, competent
from vnchild.rules.competence import Task as Competence
from vnchild.rules.interpretations import INTERPRETATIONS

# Who, against the register


@pytest.mark.parametrize("role", SOURCES)
def test_who_agrees_with_the_register_of_competence_on_every_day(role: Role) -> None:
    source = SOURCES[role]
    days = {each.applies_from for each in ASSIGNMENTS} | {DECREE_56_2017.first_day, REVIEWED}
    near = {day + timedelta(days=n) for day in days for n in (-1, 0, 1)}
    for day in sorted(near):
        if day < DECREE_56_2017.first_day:
            continue
        named = who(role, day).text
        for task in source.tasks:
            covered = any(each.task is task and each.covers(day) for each in ASSIGNMENTS)
            if not covered:
                assert who(role, day).note is not None
                continue
            for agency in competent(task, None, day).agencies:
                if source.kinds and agency.kind not in source.kinds:
                    continue
                if source.levels and agency.level not in source.levels:
                    continue
                assert agency.name("vi") in named.vi, (role, day)
                assert agency.name("en") in named.en, (role, day)


def test_the_petition_is_the_chairmans_since_the_two_levels() -> None:
    first = DECREE_147_2025.first_day
    assert " hoặc " in who(Role.COURT_PETITIONER, first - timedelta(days=1)).text.vi
    assert (
        who(Role.COURT_PETITIONER, first).text.vi
        == competent(Competence.ASK_COURT, None, first).name()
    )


def test_the_facility_authority_keeps_the_decree_and_says_what_is_not_verified() -> None:
    actor = who(Role.FACILITY_AUTHORITY, DECREE_147_2025.first_day)
    assert actor.provision.en == "Article 48(3), Decree 56/2017/NĐ-CP"
    assert actor.note is not None
    assert "chưa đối chiếu" in actor.note.vi


# Readings


def test_codes_of_readings_are_of_their_own() -> None:
    others = {each.code for _, group in INTERPRETATIONS for each in group if each not in READINGS}
    codes = [each.code for each in READINGS]
    assert not others & set(codes)
    assert not [code for code in codes if "_" in code]
    assert "separation-needs-assessment" in codes
    assert len(NOT_ENCODED) > 3
