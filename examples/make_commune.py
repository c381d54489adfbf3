"""Make ``examples/data/commune.csv``: about 400 invented people of one commune.

Every person is invented; nobody is meant. The people are made from the rules themselves, so that
every point of every clause of both decrees has somebody in it, and then some who are in none, some
on a birthday that matters, and some of whom things are not known.

    uv run python examples/make_commune.py
"""

from __future__ import annotations

import csv
import random
from datetime import date, timedelta
from pathlib import Path

from vnchild.domain import (
    Care,
    Disability,
    HouseholdClass,
    MaritalStatus,
    ParentSituation,
    Supporter,
)
from vnchild.law.conditions import BoolFact, CountFact, FactValue, TermFact
from vnchild.law.text import Term
from vnchild.rules.social_assistance import RULES, SCHEMA, Group
from vnchild.rules.social_assistance.engine import engine

ON = date(2026, 11, 22)
SEED = 20261122
TARGET = Path(__file__).parent / "data" / "commune.csv"

Row = dict[str, FactValue]


def ordinary(chance: random.Random, born: date) -> Row:
    """Somebody of whom everything is known and nothing special is so."""
    years = ON.year - born.year
    grown = years >= 20
    return {
        "birth_date": born,
        "mother": ParentSituation.PRESENT if years < 40 else ParentSituation.DECEASED,
        "father": ParentSituation.PRESENT if years < 40 else ParentSituation.DECEASED,
        "abandoned": False,
        "adopted": False,
        "hiv": False,
        "household": chance.choices(list(HouseholdClass), (80, 12, 8))[0],
        "disability": chance.choices(list(Disability), (94, 3, 2, 1))[0],
        "disadvantaged_area": chance.random() < 0.3,
        "studying": 6 <= years < 19,
        "received_before_16": False,
        "has_income": grown and years < 60,
        "care": Care.FAMILY,
        "marital": MaritalStatus.MARRIED if grown else MaritalStatus.NEVER_MARRIED,
        "children_under_16": chance.choice((0, 1, 2)) if 20 <= years < 50 else 0,
        "children_studying": 1 if 40 <= years < 55 and chance.random() < 0.2 else 0,
        "supporter": Supporter.ABLE,
        "facility_eligible": False,
        "pension": years >= 60 and chance.random() < 0.4,
    }


def born(chance: random.Random, low: int, high: int) -> date:
    """A day of birth that makes somebody between two ages on the day."""
    return ON - timedelta(days=chance.randint(low * 365 + low // 4, high * 365 + high // 4))


def somebody_in(group: Group, chance: random.Random, on: date) -> Row | None:
    """Somebody who is surely in a group, found by trying."""
    test = engine(RULES.at(on).value)
    for _ in range(60_000):
        row = ordinary(chance, born(chance, 0, 95))
        for fact in chance.sample(SCHEMA[1:], 6):
            match fact:
                case BoolFact():
                    row[fact.name] = chance.random() < 0.5
                case TermFact():
                    row[fact.name] = chance.choice(fact.values)
                case CountFact():
                    row[fact.name] = chance.choice((0, 1, 2, 3))
        row["care"] = chance.choice((Care.FAMILY, Care.CARER))
        main = test.outcome(row, on).sure.main
        if main is not None and main.group.code == group.code:
            return row
    return None


def people() -> list[Row]:
    """The people of the commune."""
    chance = random.Random(SEED)
    rows: list[Row] = []
    for on in (date(2025, 6, 30), ON):
        for group in RULES.at(on).value.groups:
            for _ in range(3):
                found = somebody_in(group, chance, on)
                if found is not None:
                    rows.append(found)
    for years in (3, 4, 16, 22, 60, 75, 80):
        for days in (-1, 0, 1):
            row = ordinary(chance, ON.replace(year=ON.year - years) + timedelta(days=days))
            row["household"] = HouseholdClass.POOR
            row["disability"] = Disability.SEVERE
            row["supporter"] = Supporter.NONE
            rows.append(row)
    rows.append({**ordinary(chance, date(2012, 2, 29)), "care": Care.FACILITY})
    while len(rows) < 400:
        row = ordinary(chance, born(chance, 0, 90))
        if chance.random() < 0.25:
            for fact in chance.sample(SCHEMA[1:], chance.randint(1, 5)):
                row[fact.name] = None
        rows.append(row)
    chance.shuffle(rows)
    return rows


def cell(value: FactValue) -> str:
    """A value as it is written in the table."""
    if value is None:
        return ""
    if isinstance(value, Term):
        return str(value.value)
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def main() -> None:
    """Write the table."""
    TARGET.parent.mkdir(exist_ok=True)
    with TARGET.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["id", *(fact.name for fact in SCHEMA)])
        for number, row in enumerate(people(), start=1):
            writer.writerow([f"P{number:03d}", *(cell(row[fact.name]) for fact in SCHEMA)])


if __name__ == "__main__":
    main()
