"""Decree 56/2017 Art. 3-16 told a second time, from its words, for facts that are all known.

Only what the facts settle is in it; the sub-groups that an officer establishes are not.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tests.circumstances.children import DEAD, DETAINED, IN_FACILITY, MISSING, UNIDENTIFIED
from vnchild.domain import Disability, HouseholdClass
from vnchild.domain.circumstances import CaredForBy, Nationality

_ARTICLE_3 = {
    CaredForBy.NOBODY: "3.1",
    CaredForBy.FACILITY: "3.2",
    CaredForBy.RELATIVE: "3.3",
    CaredForBy.OTHER_PERSON: "3.4",
}
_ARTICLE_6 = {
    Disability.EXTREMELY_SEVERE: "6.1",
    Disability.SEVERE: "6.2",
    Disability.MILD: "6.3",
}
_ARTICLE_15 = {HouseholdClass.POOR: "15.1", HouseholdClass.NEAR_POOR: "15.2"}
_TAKEN_IN = {CaredForBy.RELATIVE, CaredForBy.OTHER_PERSON, CaredForBy.FACILITY}


def _state(facts: Mapping[str, Any], parent: str) -> set[str]:
    """In which of the states that Article 5 names a parent is."""
    situation = facts[parent]
    named = {DEAD: "dead", MISSING: "missing", IN_FACILITY: "in a facility"}
    states = {named[situation]} if situation in named else set()
    if situation is DETAINED and not facts[f"{parent}_in_reformatory"]:
        states.add("held")
    if not facts[f"{parent}_able"] and situation is not DEAD:
        states.add("unable")
    return states


_ARTICLE_5 = {
    "5.1": ("dead", "missing"),
    "5.3": ("dead", "held"),
    "5.4": ("missing", "missing"),
    "5.5": ("missing", "in a facility"),
    "5.6": ("missing", "held"),
    "5.7": ("unable", "unable"),
    "5.8": ("in a facility", "in a facility"),
    "5.9": ("held", "held"),
    "5.10": ("in a facility", "held"),
}


def codes(facts: Mapping[str, Any]) -> set[str]:
    """The sub-groups that a child with these facts is in, by code."""
    carer, mother, father = facts["cared_for_by"], _state(facts, "mother"), _state(facts, "father")
    alone = carer is CaredForBy.NOBODY

    def pair(one: str, other: str) -> bool:
        return (one in mother and other in father) or (one in father and other in mother)

    found = {code for code, states in _ARTICLE_5.items() if pair(*states)}
    if pair("dead", "dead") and carer in _ARTICLE_3:
        code = _ARTICLE_3[carer]
        found |= {code} if code != "3.4" or not facts["adopted"] else set()
    if facts["abandoned"]:
        placed = carer in _TAKEN_IN or (facts["adopted"] and not alone)
        found.add("4.2" if placed else "4.1")
    if pair("dead", "in a facility") or pair("dead", "unable"):
        found.add("5.2")
    if facts["parents_are_children"]:
        found.add("5.11")
    if facts["both_parents_restricted"] or facts["separated"]:
        found.add("5.12")
    if facts["disability"] in _ARTICLE_6:
        found.add(_ARTICLE_6[facts["disability"]])
    if facts["hiv"]:
        found.add("7")
    if facts["left_school_to_earn"] and not facts["lower_secondary_completed"]:
        found.add("10.1" if alone else "10.2")
    if facts["trafficked"] and facts["returned"] and not alone:
        found.add("14.1" if carer is CaredForBy.PARENT else "14.2")
    if facts["serious_illness"] and facts["household"] in _ARTICLE_15:
        found.add(_ARTICLE_15[facts["household"]])
    if facts["displaced"]:
        if facts["nationality"] is Nationality.FOREIGN:
            found |= {"16.2"} if alone else set()
        elif alone or _not_identified(facts):
            vietnamese = facts["nationality"] is Nationality.VIETNAMESE
            found.add("16.1" if vietnamese else "16.3")
    return found


def points(facts: Mapping[str, Any]) -> set[str]:
    """The groups of Art. 10(1) of the Law that the child is in, by point."""
    by_article = dict(zip((str(each) for each in range(3, 17)), "abcdđeghiklmno", strict=True))
    found = {by_article[code.split(".")[0]] for code in codes(facts)}
    named = {"e": facts["offended"], "g": facts["addicted"], "m": facts["trafficked"]}
    found |= {point for point, so in named.items() if so}
    alone = facts["cared_for_by"] is CaredForBy.NOBODY
    if facts["displaced"] and (alone or _not_identified(facts)):
        found.add("o")
    return found


def _not_identified(facts: Mapping[str, Any]) -> bool:
    return facts["mother"] is UNIDENTIFIED and facts["father"] is UNIDENTIFIED
