"""Worked examples: every figure traced to its article, every month counted by hand."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from vnchild import (
    Care,
    Disability,
    Household,
    HouseholdClass,
    MaritalStatus,
    ParentSituation,
    Person,
    Supporter,
)
from vnchild.law import Lang
from vnchild.law.months import Month, MonthError
from vnchild.rules.social_assistance.arrears import arrears
from vnchild.rules.social_assistance.life import (
    Ended,
    Ending,
    Entry,
    Granted,
    Ground,
    LifeError,
    Moved,
    Resumed,
    Suspended,
    changed,
)
from vnchild.rules.social_assistance.payments import Payment, Schedule, State
from vnchild.rules.social_assistance.schedule import ScheduleError, schedule
from vnchild.rules.social_assistance.standard import LocalStandard

DEAD = ParentSituation.DECEASED
KNOWN: dict[str, Any] = {
    "mother": ParentSituation.PRESENT,
    "father": ParentSituation.PRESENT,
    "abandoned": False,
    "adopted": False,
    "hiv": False,
    "household": Household(poverty=HouseholdClass.NONE, disadvantaged_area=False),
    "disability": Disability.NONE,
    "studying": False,
    "received_before_16": None,
    "has_income": False,
    "pension": False,
    "care": Care.FAMILY,
    "marital": MaritalStatus.NEVER_MARRIED,
    "children_under_16": 0,
    "children_studying": 0,
    "supporter": Supporter.ABLE,
    "facility_eligible": False,
}


def person(born: date, **facts: Any) -> Person:
    return Person(birth_date=born, **{**KNOWN, **facts})


def months(found: Schedule) -> dict[str, int]:
    return {str(payment.month): payment.paid for payment in found.payments}


def at(found: Schedule, month: str) -> Payment:
    return next(each for each in found.payments if str(each.month) == month)


def test_a_child_orphaned_in_2023_is_followed_to_2043() -> None:
    found = schedule(
        person(date(2022, 9, 30), father=DEAD, studying=True),
        granted=date(2023, 4, 10),
        until=date(2043, 12, 31),
        life=[changed(date(2023, 3, 15), mother=DEAD), changed(date(2043, 6, 20), studying=False)],
    )
    paid = months(found)
    assert next(iter(paid)) == "2023-04"  # the month of signing, Decree 20/2021 Art. 8(1)(đ)
    assert [paid[m] for m in ("2023-04", "2024-06")] == [900_000] * 2  # 2.5 x 360,000
    assert [paid[m] for m in ("2024-07", "2026-06")] == [1_250_000] * 2  # Decree 76/2024
    assert [paid[m] for m in ("2026-07", "2026-08")] == [1_350_000] * 2  # D335 Art. 32(3)
    # Turns 4 on the last day of September: 1.5 from that month, Art. 6(1)(a)
    assert [paid[m] for m in ("2026-09", "2026-10", "2038-08")] == [810_000] * 3
    # Turns 16 on 2038-09-30: clause 2 goes on, received_before_16 follows from the schedule
    assert at(found, "2038-08").clause == "1.b"
    assert at(found, "2038-09").clause == "2"
    assert paid["2043-06"] == 810_000  # stops from the month after, D335 Art. 8(4)
    assert list(paid)[-1] == "2043-06"
    assert found.stopped is not None
    assert found.stopped[0] == Month(2043, 7)
    assert found.total == 15 * 900_000 + 24 * 1_250_000 + 2 * 1_350_000 + 202 * 810_000
    assert [str(each.month) for each in found.changes] == [
        "2023-04", "2024-07", "2026-07", "2026-09", "2026-10", "2038-09",
    ]  # fmt: skip
    langs: tuple[Lang, ...] = ("vi", "en")
    for lang in langs:
        text = found.explain(lang)
        assert all(each.why[0].provision.in_(lang) in text for each in found.changes)


def test_under_decree_20_alone_a_student_stops_after_the_22nd_birthday() -> None:
    found = schedule(
        person(date(2003, 3, 10), received_before_16=True, studying=True),
        granted=date(2024, 1, 5),
        until=date(2026, 6, 30),
    )
    assert list(months(found))[-1] == "2025-03"
    assert found.stopped is not None
    assert found.stopped[0] == Month(2025, 4)


def test_a_family_of_four_over_the_changes_of_2024_and_2026() -> None:
    home = Household(poverty=HouseholdClass.POOR, disadvantaged_area=True)
    grant, end = date(2024, 5, 6), date(2026, 12, 31)
    mother = person(
        date(1990, 2, 1), household=home, marital=MaritalStatus.WIDOWED, children_under_16=2
    )
    small = person(date(2023, 11, 20), household=home)
    big = person(date(2015, 1, 1), household=home, disability=Disability.SEVERE)
    grandmother = person(date(1950, 10, 20), household=home, supporter=Supporter.NONE)
    # Clause 4: 1.0 for each of two children
    assert _levels(mother, grant, end) == [
        ("2024-05", 720_000), ("2024-07", 1_000_000), ("2026-07", 1_080_000),
    ]  # fmt: skip
    # Clause 7 until the 3rd birthday on 2026-11-20: paid for November, stopped from December
    found = schedule(small, granted=grant, until=end)
    assert months(found)["2026-11"] == 810_000
    assert "2026-12" not in months(found)
    # Clause 6: a child with a severe disability, 2.0
    assert _levels(big, grant, end) == [
        ("2024-05", 720_000), ("2024-07", 1_000_000), ("2026-07", 1_080_000),
    ]  # fmt: skip
    # Clause 5(a): 1.5; 2.0 from 75 only under Decree 335, so from October 2026
    assert _levels(grandmother, grant, end) == [
        ("2024-05", 540_000), ("2024-07", 750_000), ("2026-07", 810_000), ("2026-10", 1_080_000),
    ]  # fmt: skip


def _levels(one: Person, granted: date, until: date) -> list[tuple[str, int]]:
    found: list[tuple[str, int]] = []
    for payment in schedule(one, granted=granted, until=until).payments:
        if not found or found[-1][1] != payment.paid:
            found.append((str(payment.month), payment.paid))
    return found


@pytest.mark.parametrize(
    ("signed", "first"),
    [
        (date(2025, 6, 30), "2025-03"),  # Decree 20/2021 Art. 8(1)(đ): month of the certificate
        (date(2025, 7, 1), "2025-07"),  # Decree 147/2025 Art. 5(2): month of signing
        (date(2026, 10, 5), "2026-10"),  # Decree 335/2026 Art. 8(2)
    ],
)
def test_a_disability_is_paid_from_the_certificate_until_decree_147(
    signed: date, first: str
) -> None:
    found = schedule(
        person(date(1990, 1, 1), disability=Disability.SEVERE),
        granted=signed,
        until=date(2026, 12, 1),
        certificate=date(2025, 3, 20),
    )
    assert next(iter(months(found))) == first


def test_the_elderly_of_80_are_paid_from_the_month_of_the_birthday() -> None:
    found = schedule(person(date(1944, 2, 10)), granted=date(2024, 5, 3), until=date(2025, 12, 31))
    assert next(iter(months(found))) == "2024-02"
    assert months(found)["2024-02"] == 360_000
    assert list(months(found))[-1] == "2025-06"  # Decree 176/2025 Art. 8(2) ends 5(5)(c)


def _orphan(**facts: Any) -> Person:
    return person(date(2015, 6, 15), mother=DEAD, father=DEAD, **facts)


def _paid(*life: Entry, until: date = date(2024, 12, 31)) -> Schedule:
    return schedule(_orphan(), granted=date(2023, 1, 9), until=until, life=life)


def test_what_a_suspension_held_back_is_paid_when_it_is_resumed() -> None:
    found = _paid(
        Suspended(on=date(2023, 3, 20), ground=Ground.NOT_COLLECTED),
        Resumed(on=date(2023, 7, 4)),
    )
    held = [at(found, f"2023-0{n}") for n in (4, 5, 6)]
    assert [each.state for each in held] == [State.WITHHELD] * 3
    assert [each.paid for each in held] == [0] * 3
    assert at(found, "2023-07").back == 3 * 540_000
    assert found.total == _paid().total


def test_three_months_without_compliance_end_the_allowance() -> None:
    found = _paid(Suspended(on=date(2023, 3, 20), ground=Ground.NOT_COMPLIED))
    assert found.total == 3 * 540_000
    assert found.stopped is not None
    month, (why,) = found.stopped
    assert month == Month(2023, 7)
    assert why.provision.vi == "Điều 2 khoản 1 điểm đ Thông tư 02/2021/TT-BLĐTBXH"
    assert {each.state for each in found.payments[3:]} == {State.LOST}


def test_a_death_stops_payment_from_the_next_month_and_a_new_grant_starts_another() -> None:
    found = _paid(Ended(on=date(2023, 5, 31), ground=Ending.DEATH))
    assert list(months(found))[-1] == "2023-05"
    again = _paid(
        changed(date(2023, 5, 10), mother=ParentSituation.PRESENT),
        changed(date(2023, 9, 1), mother=DEAD),
        Granted(on=date(2023, 11, 8)),
    )
    paid = list(months(again))
    assert "2023-05" in paid
    assert not {"2023-06", "2023-09", "2023-10"} & set(paid)
    assert "2023-11" in paid


def test_a_move_pays_the_new_level_from_the_month_the_decree_says() -> None:
    old = _paid(Moved(on=date(2024, 11, 5), province="22"), until=date(2025, 1, 31))
    assert months(old)["2024-11"] == 750_000
    assert months(old)["2024-12"] == 1_050_000  # 1.5 x 700,000
    new = _paid(Moved(on=date(2026, 11, 5), province="01"), until=date(2026, 12, 31))
    assert months(new)["2026-10"] == 810_000
    assert months(new)["2026-11"] == 975_000  # 1.5 x 650,000


def test_entering_a_facility_stops_the_allowance_from_the_next_month() -> None:
    found = _paid(changed(date(2023, 8, 15), care=Care.FACILITY))
    assert list(months(found))[-1] == "2023-08"


def test_what_is_unknown_is_neither_paid_nor_stopped() -> None:
    found = _paid(changed(date(2023, 8, 15), mother=None), changed(date(2023, 11, 2), mother=DEAD))
    unsure = at(found, "2023-09")
    assert (unsure.amount, unsure.up_to, unsure.missing) == (0, 540_000, ("mother",))
    assert at(found, "2023-11").amount == 540_000


def test_arrears_of_decree_335_are_the_difference_month_by_month() -> None:
    owed = arrears(
        person(date(2022, 9, 30), mother=DEAD, father=DEAD),
        granted=date(2023, 4, 10),
        until=date(2026, 9, 30),
        known_before=date(2026, 10, 4),
    )
    assert [(str(m.month), m.before, m.now) for m in owed.months] == [
        ("2026-07", 1_250_000, 1_350_000),
        ("2026-08", 1_250_000, 1_350_000),
        ("2026-09", 750_000, 810_000),
    ]
    assert owed.total == 260_000
    assert [each.code for each in owed.interpretations] == ["already-receiving"]
    assert "260.000 đồng" in owed.explain("vi")


@pytest.mark.parametrize(
    ("life", "words"),
    [
        (
            [changed(date(2023, 5, 1), hiv=True), changed(date(2023, 5, 1), hiv=False)],
            "change of hiv on 2023-05-01 and change of hiv on 2023-05-01 say different things",
        ),
        ([Resumed(on=date(2023, 5, 1))], "resumption on 2023-05-01 needs a suspension"),
        (
            [
                Suspended(on=date(2023, 5, 1), ground=Ground.NOT_COLLECTED),
                Suspended(on=date(2023, 6, 1), ground=Ground.NOT_COLLECTED),
            ],
            "suspension on 2023-06-01 comes while the suspension on 2023-05-01",
        ),
        (
            [Ended(on=date(2023, 5, 1), ground=Ending.DEATH), changed(date(2023, 6, 1), hiv=True)],
            r"change of hiv on 2023-06-01 comes after end \(death\) on 2023-05-01",
        ),
        (
            [Suspended(on=date(2022, 5, 1), ground=Ground.NOT_COLLECTED)],
            "suspension on 2022-05-01 comes before the grant on 2023-01-09",
        ),
        (
            [
                Suspended(on=date(2023, 3, 20), ground=Ground.NOT_COMPLIED),
                Resumed(on=date(2023, 8, 1)),
            ],
            "resumption on 2023-08-01 comes after the allowance ended on 2023-06-20",
        ),
    ],
)
def test_entries_that_contradict_each_other_are_both_named(life: list[Entry], words: str) -> None:
    with pytest.raises(LifeError, match=words):
        _paid(*life)


def test_other_questions_that_cannot_be_asked() -> None:
    with pytest.raises(ScheduleError, match="until 2023-01-08 is before the grant on 2023-01-09"):
        schedule(_orphan(), granted=date(2023, 1, 9), until=date(2023, 1, 8))
    with pytest.raises(ScheduleError, match="on that day the person is not eligible"):
        schedule(person(date(2015, 1, 1)), granted=date(2023, 1, 9), until=date(2023, 2, 1))
    with pytest.raises(ScheduleError, match=r"undetermined \(missing: care\)"):
        schedule(_orphan(care=None), granted=date(2023, 1, 9), until=date(2023, 2, 1))
    with pytest.raises(LifeError, match="no ground of suspension"):
        Suspended(on=date(2026, 10, 5), ground=Ground.DETAINED)
    with pytest.raises(LifeError, match="not both"):
        Moved(on=date(2026, 10, 5), province="01", standard=650_000)
    with pytest.raises(LifeError, match="later than"):
        Granted(on=date(2024, 1, 1), certificate=date(2024, 1, 2))
    with pytest.raises(LifeError, match="no fact"):
        changed(date(2024, 1, 1))


def test_months_count_across_years_and_refuse_what_is_none() -> None:
    assert Month(2026, 12) + 1 == Month(2027, 1)
    assert Month(2026, 1) - 1 == Month(2025, 12)
    assert Month(2024, 2).last == date(2024, 2, 29)
    assert [str(m) for m in Month(2025, 11).until(Month(2026, 1))] == [
        "2025-11", "2025-12", "2026-01",
    ]  # fmt: skip
    assert Month.parse("2026-03") == Month(2026, 3)
    for text in ("2026-13", "2026-3", "03/2026", ""):
        with pytest.raises(MonthError):
            Month.parse(text)


def test_an_application_gives_its_own_local_levels() -> None:
    own = tuple(
        LocalStandard(province="79", value=value, applies_from=day, provision=None)
        for value, day in ((600_000, date(2024, 1, 1)), (650_000, date(2025, 9, 1)))
    )
    found = schedule(
        _orphan(), granted=date(2023, 11, 9), until=date(2025, 10, 1), province="79", levels=own
    )
    paid = months(found)
    assert [paid[m] for m in ("2023-12", "2024-01", "2025-08", "2025-09")] == [
        540_000, 900_000, 900_000, 975_000,
    ]  # fmt: skip
    assert at(found, "2025-09").why[0].text.en.startswith("standard level from 600,000")


def test_a_month_that_ends_unsure_surely_pays_the_least_that_can_be() -> None:
    home = Household(poverty=HouseholdClass.POOR, disadvantaged_area=True)
    small = person(date(2023, 11, 20), household=home, mother=None)
    found = schedule(small, granted=date(2024, 5, 6), until=date(2026, 12, 31))
    # Clause 7 ends with the 3rd birthday; the mother unknown, the father present: nothing after
    assert at(found, "2026-11").amount == 810_000
    orphan = person(date(2023, 11, 20), household=home, mother=None, father=DEAD)
    found = schedule(orphan, granted=date(2024, 5, 6), until=date(2026, 12, 31))
    # Either clause 7 until November, or clause 1 at 2.5 all the time: 1.5 is sure for November
    assert (at(found, "2026-11").amount, at(found, "2026-11").up_to) == (810_000, 1_350_000)
    assert (at(found, "2026-12").amount, at(found, "2026-12").up_to) == (0, 1_350_000)
    hiv = person(date(2010, 11, 20), household=home, hiv=True, has_income=None)
    found = schedule(hiv, granted=date(2024, 5, 6), until=date(2026, 12, 31))
    # Clause 3 at 2.0 until 16; then clause 8 at 1.5, or nothing: 1.5 is sure for November
    assert at(found, "2026-10").amount == 1_080_000
    assert at(found, "2026-11").amount == 810_000


def test_a_province_that_was_merged_is_followed() -> None:
    orphan = Person(birth_date=date(2020, 3, 2), mother=DEAD, father=DEAD, care=Care.FAMILY)
    gone = schedule(orphan, granted=date(2024, 1, 10), until=date(2026, 2, 1), province="02")
    assert [each.amount for each in gone.payments][-1] == 750_000
    merged = schedule(orphan, granted=date(2024, 1, 10), until=date(2026, 2, 1), province="30")
    assert [each.amount for each in merged.payments][-1] == 1_050_000  # Hải Dương is Hải Phòng now
