from __future__ import annotations

from datetime import date

import pytest

from vnchild.law import LawConflictError, NotCoveredError, Provision, Timeline, Version

D = date


def version(value: int, applies: date, known: date | None = None) -> Version[int]:
    return Version(
        value=value,
        applies_from=applies,
        known_from=known or applies,
        provision=Provision("20/2021/NĐ-CP", value),
    )


line = Timeline(
    "a level",
    (
        version(3, D(2026, 10, 5), D(2026, 8, 21)),
        version(1, D(2021, 7, 1), D(2021, 3, 15)),
        version(2, D(2026, 7, 1), D(2026, 10, 5)),
    ),
)


@pytest.mark.parametrize(
    ("on", "known", "value"),
    [
        (D(2021, 7, 1), None, 1),
        (D(2026, 6, 30), None, 1),
        (D(2026, 7, 1), None, 2),
        (D(2026, 7, 1), D(2026, 10, 4), 1),
        (D(2026, 7, 1), D(2026, 10, 5), 2),
        (D(2026, 10, 4), None, 2),
        (D(2026, 10, 5), None, 3),
        (D(2026, 10, 5), D(2026, 8, 20), 1),
        (D(2026, 10, 5), D(2026, 8, 21), 3),
        (D(2026, 10, 4), D(2026, 8, 21), 1),
    ],
)
def test_a_value_depends_on_the_day_asked_about_and_the_day_of_knowledge(
    on: date, known: date | None, value: int
) -> None:
    assert line.at(on, known).value == value


def test_a_day_before_the_first_is_an_error_that_names_the_first() -> None:
    with pytest.raises(NotCoveredError, match=r"2021-06-30 is before 2021-07-01"):
        line.at(D(2021, 6, 30))


def test_a_knowledge_before_the_first_is_an_error_that_names_the_first() -> None:
    with pytest.raises(NotCoveredError, match=r"2021-03-15"):
        line.at(D(2022, 1, 1), D(2021, 3, 14))


def test_two_values_for_the_same_thing_on_one_day_are_an_error_when_made() -> None:
    with pytest.raises(LawConflictError, match=r"Article 4.*Article 5"):
        Timeline("a level", (version(4, D(2021, 7, 1)), version(5, D(2021, 7, 1))))


def test_a_thing_without_any_value_is_an_error_when_made() -> None:
    with pytest.raises(LawConflictError, match="a level"):
        Timeline[int]("a level", ())


def test_the_days_of_change_are_those_of_both_times() -> None:
    assert line.change_days() == {
        D(2021, 3, 15), D(2021, 7, 1), D(2026, 7, 1), D(2026, 8, 21), D(2026, 10, 5),
    }  # fmt: skip
