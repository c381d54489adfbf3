from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.procedures.expected import EXPECTED, Row
from tests.procedures.law_text import FILES, LAW, words_of
from vnchild.law import LawConflictError, NotCoveredError, Text, document
from vnchild.law.documents import DECREE_20_2021, DECREE_147_2025, DECREE_335_2026
from vnchild.law.time_limit import Unit
from vnchild.rules.procedures import (
    PROCEDURES,
    READINGS,
    Actor,
    DayNotCoveredError,
    Procedure,
    ProcedureError,
    Step,
    as_markdown,
    changes,
    find,
    procedures,
)

OLD, NEW = date(2023, 5, 5), date(2026, 12, 1)


def all_steps() -> list[tuple[str, Step]]:
    return [(each.code, step) for each in PROCEDURES for step in each.steps]


@pytest.mark.parametrize("row", EXPECTED, ids=str)
def test_time_limits(row: Row) -> None:
    step = next(each for each in find(row.procedure).at(row.on) if each.code == row.step)
    assert step.limit is not None
    assert (step.limit.amount, step.limit.unit) == (row.amount, row.unit)
    assert step.actor.value == row.actor
    assert step.limit.provision == row.provision


def test_no_time_limit_is_left_out_of_those_expected() -> None:
    told = {(row.procedure, row.step, row.provision) for row in EXPECTED}
    shared = {("emergency_care_orphan", "end"), ("emergency_care_victim", "end")}
    for code, step in all_steps():
        if step.again is not None:
            assert (step.code, step.again.amount, step.again.unit) == (
                "carer_notice",
                1,
                Unit.YEAR,
            )
        if step.limit is not None and (code, step.code) not in shared:
            assert (code, step.code, step.limit.provision) in told


@pytest.mark.skipif(not LAW.is_dir(), reason="the text of the law is not at hand")
@pytest.mark.parametrize("code", [each.code for each in PROCEDURES])
def test_provisions_stand_in_the_text_of_the_law(code: str) -> None:
    read = 0
    if not find(code).steps:
        return  # nothing but gaps
    for step in find(code).steps:
        for provision in (step.provision, *((step.limit.provision,) if step.limit else ())):
            if provision.document in FILES:
                assert words_of(provision), f"{code}.{step.code}: {provision.vi}"
                read += 1
    assert read


@pytest.mark.skipif(not LAW.is_dir(), reason="the text of the law is not at hand")
def test_figures_stand_in_the_words_of_their_provision() -> None:
    read = 0
    for code, step in all_steps():
        limit = step.limit
        if limit is None or limit.provision.document not in FILES or code == "social_pension":
            continue  # the pension's time stands in an article quoted inside another
        words = words_of(limit.provision)
        unit = limit.unit.value.vi
        written = {f"{limit.amount:02d} {unit}", f"{limit.amount} {unit}"}
        if limit.unit is Unit.MONTH:
            written |= {"hằng quý"} if limit.amount == 3 else {"hằng tháng"}
        assert any(each in words for each in written), f"{code}.{step.code}: {limit.provision.vi}"
        read += 1
    assert read > 50


@pytest.mark.parametrize(("code", "step"), all_steps(), ids=lambda each: str(each)[:40])
def test_a_step_is_law_while_its_document_is(code: str, step: Step) -> None:
    source = document(step.provision.document)
    if source.number == "02/2021/TT-BLĐTBXH":
        # Its regimes apply from a day before it was in force (Article 7(1)).
        assert step.since >= DECREE_20_2021.first_day
        assert {"circular-02-first-day", "suspension-by-the-commune"} & {
            each.code for each in step.readings
        }
    else:
        assert step.since >= source.first_day
    if source.ended is not None and source.number != "20/2021/NĐ-CP":
        assert step.until is not None
    if source is DECREE_20_2021:
        assert step.until in {DECREE_147_2025.first_day, DECREE_335_2026.first_day}
    assert step.name.vi[0].islower()


@pytest.mark.parametrize("day", sorted({d for each in PROCEDURES for d in each.change_days}))
def test_no_district_acts_once_there_is_none(day: date) -> None:
    districts = {
        Actor.DISTRICT_CHAIRMAN,
        Actor.DISTRICT_LABOUR_OFFICE,
        Actor.OLD_DISTRICT_CHAIRMAN,
        Actor.OLD_DISTRICT_LABOUR_OFFICE,
        Actor.LABOUR_BODIES,
        Actor.COURT_PETITIONER,
        Actor.FACILITY_AUTHORITY,
    }
    acting = {step.actor for each in PROCEDURES for step in each.steps_on(day)}
    assert (not acting & districts) is (day >= date(2025, 7, 1))


def test_what_is_in_force_by_day() -> None:
    before = {each.code for each in procedures(date(2021, 6, 30))}
    on = {each.code for each in procedures(date(2021, 7, 1))}
    assert "monthly_allowance" in on - before
    assert "support_plan" in before
    middle = {each.code for each in procedures(date(2025, 7, 1))}
    assert "move_within_district" not in middle
    assert "burial_support" not in middle
    assert "burial_support" in {each.code for each in procedures(date(2026, 10, 5))}
    first = {each.code for each in procedures(date(2017, 6, 1))}
    assert first == {
        "alternative_care",
        "alternative_care_lists",
        "end_of_alternative_care",
        "facility_alternative_care",
    }
    with pytest.raises(DayNotCoveredError, match="2017-05-31 is before 2017-06-01"):
        procedures(date(2017, 5, 31))


def test_changes_of_a_procedure() -> None:
    found = changes("burial_support")
    assert [each.day for each in found] == [date(2021, 7, 1), date(2025, 7, 1), date(2026, 10, 5)]
    assert [len(each.steps) for each in found] == [3, 0, 1]
    gap = found[1].gap
    assert gap is not None
    assert (gap.since, gap.until) == (date(2025, 7, 1), date(2026, 10, 5))
    assert found[0].gap is None


@pytest.mark.parametrize("code", ["burial", "", "Monthly_Allowance"])
def test_an_unknown_procedure_lists_those_there_are(code: str) -> None:
    with pytest.raises(ProcedureError, match=r"is no procedure.*monthly_allowance.*pupil_opinion"):
        find(code)


def test_before_gap_and_after() -> None:
    with pytest.raises(NotCoveredError, match="2021-06-30 is before 2021-07-01"):
        find("burial_support").at(date(2021, 6, 30))
    for day in (date(2025, 7, 1), date(2026, 10, 4)):
        with pytest.raises(NotCoveredError, match=r"not in the table.*burial.*147/2025"):
            find("burial_support").at(day)
    assert find("burial_support").at(date(2025, 6, 30))
    with pytest.raises(
        ProcedureError,
        match=r"no more since 2025-07-01 \(Decree 147/2025/NĐ-CP\).*instead is change_of_residence",
    ):
        find("move_within_district").at(date(2025, 7, 1))


def step(code: str, since: date, until: date | None, *after: str) -> Step:
    return Step(
        code=code,
        name=Text("bước", "step"),
        actor=Actor.SCHOOL,
        limit=None,
        starts_from=after,
        provision=DECREE_335_2026.at(8),
        since=since,
        until=until,
    )


@pytest.mark.parametrize(
    ("second", "match"),
    [
        (step("a", NEW, None), "two steps are called a"),
        (step("b", NEW, None, "c"), "b rests on c"),
        (step("b", NEW, None, "b"), "b rests on b"),
    ],
)
def test_a_table_that_contradicts_itself_is_refused(second: Step, match: str) -> None:
    first = step("a", OLD, None)
    with pytest.raises(LawConflictError, match=match):
        Procedure(code="x", name=first.name, begins=first.name, steps=(first, second))
    follows = step("b", NEW, None, "a")
    sound = Procedure(code="x", name=first.name, begins=first.name, steps=(first, follows))
    assert sound.at(NEW) == (first, follows)


def test_codes_are_unique_and_readings_told_once() -> None:
    assert len({each.code for each in PROCEDURES}) == len(PROCEDURES)
    assert len({each.code for each in READINGS}) == len(READINGS)


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_markdown_has_every_procedure_step_and_gap(lang: str) -> None:
    text = as_markdown("vi" if lang == "vi" else "en")
    for each in PROCEDURES:
        assert text.count(f"(`{each.code}`)\n") == 1
    for _, one in all_steps():
        told = one.name.vi if lang == "vi" else one.name.en
        assert f"| {told} (`{one.code}`)" in text
        assert "|" not in told
    assert text.count("Chưa đưa vào bảng" if lang == "vi" else "Not in the table") == 14


def test_markdown_of_one_day() -> None:
    today = as_markdown("en", on=date(2026, 10, 5))
    assert "7 working days; from the day the file is received" in today
    assert "Begins: the day the file is received." in today
    assert "Decree 20/2021" not in today
    assert "move_within_district" not in today
    assert "Not in the table" in as_markdown("en", on=date(2026, 10, 4))
    eve = as_markdown("en", on=date(2021, 6, 30))
    assert "monthly_allowance" not in eve
    assert "support_plan" in eve
    with pytest.raises(DayNotCoveredError, match="before 2017-06-01"):
        as_markdown("en", on=date(2017, 6, 1) - timedelta(days=1))
