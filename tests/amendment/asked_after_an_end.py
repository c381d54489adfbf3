"""What is asked where the invented Decree 997 stands among the amendments: all that reads rules."""

from __future__ import annotations

import os
from datetime import date, timedelta

from attrs import evolve

from tests.docs.made import LANGS
from tests.frames.people import expected, polars_frame, random_rows
from vnchild import assess, docs, frames, json, schedule
from vnchild.docs.amounts import amounts_page
from vnchild.docs.rules_pages import rules_pages
from vnchild.docs.supports_page import supports_page
from vnchild.domain.care import Burial, Carer, FacilityNeed, Raising, Relative
from vnchild.domain.person import Person
from vnchild.domain.terms import Care, Disability, ParentSituation
from vnchild.frames.contract import RESULT_COLUMNS
from vnchild.rules import supports
from vnchild.rules.social_assistance import rules_on
from vnchild.rules.social_assistance.local_groups import FIRST_DAY as CITY_FIRST_DAY

ENDED = frozenset(os.environ["ENDED"].split())
FIRST_DAY = date.fromisoformat(os.environ["ENDED_ON"])
BEFORE = FIRST_DAY - timedelta(days=1)
GRANTED = BEFORE.replace(day=1)
LATER = FIRST_DAY + timedelta(days=40)

there = rules_on(BEFORE).by_code
assert set(there) - set(rules_on(FIRST_DAY).by_code) == ENDED <= set(there)

rows = random_rows(5, BEFORE, 120)
table = polars_frame(rows)
for day in (BEFORE, FIRST_DAY):
    found = frames.assess(table, on=day)
    told = list(found.select(RESULT_COLUMNS).iter_rows())
    alone = expected(rows, day)
    assert told == alone, [pair for pair in zip(told, alone, strict=True) if pair[0] != pair[1]][:3]
    assert day == BEFORE or not ENDED & {*found["clause"], *found["also"]}

strict = [row for row in rows if not (row["adopted"] and row["abandoned"] is None)]
people = polars_frame(strict)
for number in range(1, 13):
    person = frames.person(people, row=number)
    answer = assess(person, on=FIRST_DAY)
    assert isinstance(answer.interpretations, tuple)
    for lang in LANGS:
        assert answer.explain(lang)
    assert json.dumps(answer)
    if assess(person, on=GRANTED).status.value == "eligible":
        assert schedule(person, granted=GRANTED, until=LATER).payments
    supports.taking_in(person, Carer(), on=FIRST_DAY)
    supports.direct_care(person, on=FIRST_DAY)
    supports.raising_support(person, Raising(), on=FIRST_DAY)
    supports.nurture(person, FacilityNeed(), on=FIRST_DAY)
    supports.burial(person, Burial(), on=FIRST_DAY)
    supports.admission(person, FacilityNeed(), on=FIRST_DAY)
    if CITY_FIRST_DAY <= FIRST_DAY:
        supports.hcmc_support(person, supports.CityFacts(), on=FIRST_DAY, city_standard=600_000)

orphan = Person(
    birth_date=BEFORE - timedelta(days=3000),
    mother=ParentSituation.DECEASED,
    father=ParentSituation.DECEASED,
    care=Care.CARER,
    disability=Disability.NONE,
)
turning_16 = evolve(
    orphan,
    birth_date=(FIRST_DAY + timedelta(days=20)).replace(year=FIRST_DAY.year - 16),
    studying=True,
    care=Care.FAMILY,
)
assert schedule(turning_16, granted=GRANTED, until=LATER).payments
carer = Carer(
    relation=Relative.OTHER,
    capable=True,
    willing=True,
    home=True,
    economy=True,
    fit=True,
    lives_with_spouse=False,
    excluded=False,
)
due = [supports.taking_in(orphan, carer, on=day).amount > 0 for day in (BEFORE, FIRST_DAY)]
assert due == [True, "1.b" not in ENDED], due

spent = frames.plan(table, first=BEFORE, last=LATER)
assert not ENDED & {row.clause for row in spent.rows if row.month > FIRST_DAY}

changes = docs.compare(BEFORE, FIRST_DAY, "en")
assert changes.count("ended by the example") >= len(ENDED)
if "EVERY_PAGE" in os.environ:
    for lang in LANGS:
        assert docs.pages(lang, FIRST_DAY)
    assert docs.pages("vi")
else:
    assert list(rules_pages("vi", FIRST_DAY))
    assert amounts_page("vi", FIRST_DAY).text
    assert supports_page("vi", FIRST_DAY).text
