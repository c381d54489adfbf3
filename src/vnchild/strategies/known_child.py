"""Children with what is known of their special circumstances, free of contradictions."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

import attrs
from attrs import field, frozen
from hypothesis import assume, reject
from hypothesis import strategies as st

from vnchild.domain.circumstances import CircumstanceFacts, Established, SubGroup
from vnchild.domain.circumstances import Group as CircumstanceGroup
from vnchild.domain.person import CHILD_BELOW, SECRET, Person
from vnchild.law.age import day_of
from vnchild.law.conditions import facts_of
from vnchild.law.truth import Truth, truth
from vnchild.rules.circumstances.decree_56_2017 import CONDITIONS, ONLY_ESTABLISHED
from vnchild.rules.circumstances.facts import CONSISTENT
from vnchild.rules.circumstances.facts import facts_of as all_facts_of
from vnchild.strategies.aim import ANYBODY, Ages, Aim
from vnchild.strategies.day import days
from vnchild.strategies.made import fits, person_of, told_ways
from vnchild.strategies.satisfy import Way, ways
from vnchild.strategies.value import fields_of, words

CHILDREN: Final[Ages] = (0, CHILD_BELOW - 1)


@frozen(kw_only=True)
class KnownChild:
    """A child with what is known of its special circumstances.

    Args:
        person: the child.
        facts: what is known beyond the person.
        established: what a competent person or body established.
    """

    person: Person
    facts: CircumstanceFacts = field(repr=False, metadata={"sensitive": SECRET})
    established: tuple[Established, ...] = field(repr=False, metadata={"sensitive": SECRET})


_SAID: Final = tuple(each.name for each in attrs.fields(CircumstanceFacts))


@st.composite
def known_children(draw: st.DrawFn, on: date) -> KnownChild:
    """Children of any circumstances, whose facts do not contradict each other."""
    return _known_child(draw, Way(), on, None, CHILDREN, ANYBODY)


@st.composite
def children_of(
    draw: st.DrawFn,
    on: date | None,
    circumstances: SubGroup | CircumstanceGroup,
    ages: Ages,
    aim: Aim,
) -> KnownChild:
    """Children that are surely in a group or sub-group."""
    day = draw(days()) if on is None else on
    sub_group = (
        circumstances
        if isinstance(circumstances, SubGroup)
        else draw(st.sampled_from([each for each in SubGroup if each.group is circumstances]))
    )
    found = told_ways(ways(CONDITIONS[sub_group], day_of(day)), aim.told(draw))
    of_age = [way for way in found if fits(way, day, ages)]
    if not of_age:
        reject()
    return _known_child(draw, draw(st.sampled_from(of_age)), day, sub_group, ages, aim)


def _known_child(
    draw: st.DrawFn, way: Way, on: date, sub_group: SubGroup | None, ages: Ages, aim: Aim
) -> KnownChild:
    person = person_of(draw, way, on, ages, aim=aim)
    said = draw(fields_of(CircumstanceFacts))
    wanted: dict[str, Any] = {
        name: draw(st.sampled_from(way.allowed[name])) for name in _SAID if name in way.allowed
    }
    said = attrs.evolve(said, **wanted)
    told: tuple[Established, ...] = ()
    if sub_group in ONLY_ESTABLISHED:
        told = (Established(sub_group=sub_group, by=draw(words()), on=on),)
    return _without_contradiction(KnownChild(person=person, facts=said, established=told), way, on)


def _without_contradiction(child: KnownChild, way: Way, on: date) -> KnownChild:
    """The child with facts that contradict others no longer known, but for those wanted."""
    day = day_of(on)
    for rule in CONSISTENT:
        while truth(rule, all_facts_of(child.person, child.facts), day) is Truth.NO:
            known = all_facts_of(child.person, child.facts)
            kept = {*way.allowed}
            if child.person.adopted and "adopted" in kept:
                kept.add("abandoned")
            name = next(
                (n for n in sorted(facts_of(rule)) if n not in kept and known[n] is not None),
                None,
            )
            assume(name is not None)
            child = _not_knowing(child, str(name))
    return child


def _not_knowing(child: KnownChild, name: str) -> KnownChild:
    if name in _SAID:
        return attrs.evolve(child, facts=attrs.evolve(child.facts, **{name: None}))
    gone: dict[str, None] = {name: None}
    if name == "abandoned" and child.person.adopted:
        gone["adopted"] = None
    return attrs.evolve(child, person=attrs.evolve(child.person, **gone))  # type: ignore[arg-type]
