"""Where the law names those who act in the procedures, typed a second time from the texts."""

from __future__ import annotations

from collections.abc import Mapping

from tests.procedures.expected import DOCUMENTS
from vnchild.law.provision import Provision
from vnchild.rules.procedures import Actor

A = Actor
ACTORS: Mapping[str, tuple[Actor, ...]] = {
    "D20 8 1 a": (A.APPLICANT,),
    "D20 8 1 b": (A.COMMUNE_OFFICER,),
    "D20 8 1 d": (A.DISTRICT_LABOUR_OFFICE,),
    "D20 8 1 đ": (A.DISTRICT_CHAIRMAN,),
    "D20 8 4 b": (A.OLD_DISTRICT_LABOUR_OFFICE, A.OLD_DISTRICT_CHAIRMAN),
    "D20 12 3 a": (A.VILLAGE_HEAD,),
    "D20 12 3 e": (A.PROVINCIAL_CHAIRMAN,),
    "D20 12 3 g": (A.CENTRAL_MINISTRY,),
    "D20 24 4": (A.FACILITY_SUPERIOR,),
    "D20 27 1": (A.FACILITY_HEAD,),
    "D20 28 1 đ": (A.PROVINCIAL_DEPARTMENT,),
    "D20 28 2 a": (A.FACILITY,),
    "D56 25 1": (A.INFORMATION_RECEIVER,),
    "D56 26 2": (A.CHILD_PROTECTION_OFFICER,),
    "D56 31 4": (A.POLICE,),
    "D56 31 5": (A.HEALTH_FACILITY,),
    "D56 39 1": (A.CARER,),
    "D56 40 1": (A.COMMUNE_COMMITTEE,),
    "D56 42 7": (A.CARER_COMMUNE_COMMITTEE,),
    "D56 43 2": (A.CARER_OFFICER,),
    "D56 45 2": (A.FACILITY_AUTHORITY,),
    "D56 48 3": (A.FACILITY_CARE_ENDER,),
    "D56 53 2": (A.SCHOOL,),
    "D147": (A.FACILITY_LEVEL_CHAIRMAN,),
    "D335 8 2": (A.COMMUNE_CHAIRMAN,),
    "D335 8 3": (A.OLD_COMMUNE_CHAIRMAN, A.NEW_COMMUNE_CHAIRMAN),
    "D335 13 2": (A.PROVINCIAL_COMMITTEE,),
    "D335 13 3": (A.RESERVE_MINISTRY,),
    "LAW 52 3": (A.COURT_PETITIONER, A.COURT),
    "LAW 63 1": (A.PARENT_OR_GUARDIAN,),
    "LAW 66 1": (A.CARER_COMMUNE_CHAIRMAN,),
    "LAW 66 3": (A.PROVINCIAL_DIRECTOR,),
    "LAW 68 1": (A.LABOUR_BODIES,),
    "LAW 69 4": (A.CARE_DECIDER,),
}


def place(words: str) -> Provision:
    """A provision from the words of the table: document, article, clause, point."""
    document, *where = words.split()
    article, clause, point = (*where, None, None, None)[:3]
    return Provision(DOCUMENTS[document], article, clause, point)


def test_where_each_who_acts_stands() -> None:
    typed = {each: place(words) for words, actors in ACTORS.items() for each in actors}
    assert {each: each.provision for each in Actor} == typed
