"""The two tables as data: complete, without doubt, and drawn."""

from __future__ import annotations

import re
from datetime import date, timedelta
from itertools import product
from pathlib import Path

import pytest

from tests.cases.made import MAKE, RECEIVED, VARIANTS
from vnchild.domain import case as e
from vnchild.law import NotCoveredError, Text
from vnchild.law.documents import DECREE_56_2017, DECREE_147_2025, LAW_81_2025
from vnchild.rules.cases import (
    OBLIGATIONS,
    PRIMERO,
    READINGS,
    TRANSITIONS,
    AnyStage,
    CareStage,
    Role,
    SeparationStage,
    Stage,
    Task,
    Track,
    Transition,
    mermaid,
    who,
)
from vnchild.rules.cases.limits import TIME_LIMITS
from vnchild.rules.cases.primero import PRIMERO_STATUS, PRIMERO_WORKFLOW
from vnchild.rules.procedures import decree_56_2017

STAGES: dict[Track, tuple[AnyStage, ...]] = {
    Track.PROCESS: tuple(Stage),
    Track.SEPARATION: tuple(SeparationStage),
    Track.CARE: tuple(CareStage),
}


def test_every_kind_of_event_has_a_row() -> None:
    assert {row.event for row in TRANSITIONS} == set(MAKE)


def test_no_event_has_two_rows_at_one_stage() -> None:
    for track, stages in STAGES.items():
        rows = [row for row in TRANSITIONS if row.track is track]
        for kind, stage in product(MAKE, stages):
            for variant in VARIANTS[kind]:
                event = MAKE[kind](RECEIVED, variant)
                held = [row for row in rows if row.event is kind and row.holds(event, stage)]
                assert len(held) <= 1, (kind, stage, variant)


def test_rows_stay_in_their_track() -> None:
    for row in TRANSITIONS:
        kinds = {type(each) for each in (*row.before, row.to) if each is not None}
        assert kinds == {type(STAGES[row.track][0])}


def test_rows_rest_on_the_law_of_children() -> None:
    for row in TRANSITIONS:
        assert row.provision.article is not None
        assert row.provision.document in {
            "56/2017/NĐ-CP",
            "102/2016/QH13",
            "14/2020/TT-BLĐTBXH",
        }


def _reached(track: Track, first: set[AnyStage]) -> set[AnyStage]:
    found = set(first)
    while True:
        more = {
            row.to
            for row in TRANSITIONS
            if row.track is track
            and row.to is not None
            and (not row.before or found & set(row.before))
        }
        if more <= found:
            return found
        found |= more


@pytest.mark.parametrize(
    ("track", "first"),
    [
        (Track.PROCESS, set()),
        (Track.SEPARATION, {SeparationStage.NOT_SEPARATED}),
        (Track.CARE, {CareStage.NONE}),
    ],
)
def test_every_stage_can_be_reached(track: Track, first: set[AnyStage]) -> None:
    assert _reached(track, first) == set(STAGES[track])


@pytest.mark.parametrize("stage", [each for each in Stage if each is not Stage.CHILD_DIED])
def test_from_every_stage_the_case_can_be_closed(stage: Stage) -> None:
    assert Stage.CLOSED in _reached(Track.PROCESS, {stage})


def test_every_task_has_an_obligation_that_opens_and_can_be_met() -> None:
    assert {each.task for each in OBLIGATIONS} == set(Task)
    for each in OBLIGATIONS:
        assert each.opened_by
        assert each.met_by


def test_the_times_are_those_of_the_law_and_stand_in_their_places() -> None:
    limits = {id(each) for each in (*decree_56_2017.TIME_LIMITS, *TIME_LIMITS)}
    used = [each.limit for each in OBLIGATIONS if each.limit is not None]
    used += [limit for each in OBLIGATIONS for _, limit in each.otherwise]
    assert used
    assert all(id(limit) in limits for limit in used)


def test_every_time_limit_that_falls_in_a_case_is_used() -> None:
    used = {id(each.limit) for each in OBLIGATIONS}
    used |= {id(limit) for each in OBLIGATIONS for _, limit in each.otherwise}
    unused = {each.provision.en for each in decree_56_2017.TIME_LIMITS if id(each) not in used}
    d56 = "Decree 56/2017/NĐ-CP"
    # Lists of carers and what schools answer are no part of a case.
    assert unused == {f"Article 40(1), {d56}", f"Article 53(2), {d56}"}


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_diagram_has_every_stage_and_every_move_of_the_table(lang: str) -> None:
    text = mermaid("vi" if lang == "vi" else "en")
    for track, stages in STAGES.items():
        for stage in stages:
            assert f'state "{stage.text.in_(lang)}" as {track.name.lower()}_{stage.value}' in text  # type: ignore[arg-type]
    arrows = set(re.findall(r"(\S+) --> (\S+) :", text))
    assert arrows == {
        (f"{row.track.name.lower()}_{before.value}" if before else "[*]", _to(row))
        for row in TRANSITIONS
        if row.to is not None
        for before in (row.before or (None,))
        if before is not row.to
    }


def _to(row: Transition) -> str:
    assert row.to is not None
    return f"{row.track.name.lower()}_{row.to.value}"


def test_the_guide_shows_the_diagrams_of_the_table() -> None:
    guide = (Path(__file__).parents[2] / "docs" / "guides" / "cases.md").read_text("utf-8")
    for track in Track:
        assert f"```mermaid\n{mermaid('en', track)}```" in guide


def test_a_diagram_of_one_track() -> None:
    text = mermaid("en", Track.SEPARATION)
    assert text.startswith("stateDiagram-v2\n")
    assert "separation_separated" in text
    assert "process_" not in text
    for line in text.splitlines():
        label = line.partition(" : ")[2]
        assert ":" not in label
        assert ";" not in label


@pytest.mark.parametrize(
    ("role", "day", "before", "after"),
    [
        (
            Role.COURT,
            LAW_81_2025.effects[0].applies_from,
            "Tòa án nhân dân cấp huyện",
            "Tòa án nhân dân khu vực",
        ),
        (
            Role.AGENCY_FOR_CHILDREN,
            DECREE_147_2025.first_day,
            "Phòng Lao động - Thương binh và Xã hội hoặc Sở Y tế",
            "Phòng Văn hóa - Xã hội cấp xã hoặc Sở Y tế",
        ),
        (
            Role.COURT_PETITIONER,
            DECREE_147_2025.first_day,
            "Chủ tịch Ủy ban nhân dân cấp xã hoặc Phòng Lao động - Thương binh và Xã hội",
            "Chủ tịch Ủy ban nhân dân cấp xã",
        ),
    ],
)
def test_names_change_on_their_day(role: Role, day: date, before: str, after: str) -> None:
    assert who(role, day - timedelta(days=1)).text.vi == before
    assert who(role, day).text.vi == after
    assert who(role, day + timedelta(days=1)).text.vi == after


@pytest.mark.parametrize("role", Role)
def test_every_role_is_known_since_the_decree_and_not_before(role: Role) -> None:
    first = DECREE_56_2017.first_day
    assert who(role, first).role is role
    with pytest.raises(NotCoveredError):
        who(role, first - timedelta(days=1))


def test_the_map_to_primero_names_our_own_fields() -> None:
    for entry in PRIMERO:
        held = {each.name for each in entry.event.__attrs_attrs__}
        assert entry.ours.split(".")[0] in held, entry.field
        assert re.fullmatch(r"[a-z_]+(\.[a-z_]+)?", entry.field)
    assert set(PRIMERO_STATUS) == set(PRIMERO_WORKFLOW) == set(Stage)
    assert set(PRIMERO_STATUS.values()) == {"open", "closed"}


def test_readings_are_named_once_and_told_in_both_languages() -> None:
    codes = [each.code for each in READINGS]
    assert len(set(codes)) == len(codes)
    for each in READINGS:
        for text in (each.question, each.taken, each.other):
            assert isinstance(text, Text)
            assert text.vi != text.en


def test_events_of_a_kind_are_allowed_somewhere_for_every_finding() -> None:
    for kind, make in MAKE.items():
        for variant in VARIANTS[kind]:
            event = make(RECEIVED, variant)
            assert any(
                row.holds(event, stage)
                for row in TRANSITIONS
                if row.event is kind
                for stage in (*row.before, None)
            ), (kind, variant)
    assert e.CaseCorrected not in MAKE
