"""The special circumstances of a child: Law on Children Art. 10, Decree 56/2017 Art. 3-21."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Final

from vnchild.domain.circumstances import CircumstanceError, CircumstanceFacts, Established
from vnchild.domain.person import CHILD_BELOW, Person
from vnchild.law.age import day_of
from vnchild.law.documents import DECREE_56_2017
from vnchild.law.errors import NotCoveredError
from vnchild.rules.circumstances.asked import Asked
from vnchild.rules.circumstances.contradiction import ContradictionError
from vnchild.rules.circumstances.facts import values_of
from vnchild.rules.circumstances.findings import Circumstances
from vnchild.rules.circumstances.state import NOTHING, State, known
from vnchild.rules.circumstances.weighing import Weighed, outcomes_of, weighed

_NOTHING_SAID: Final = CircumstanceFacts()


def circumstances(
    person: Person,
    on: date,
    *,
    facts: CircumstanceFacts | None = None,
    established: Iterable[Established] = (),
) -> Circumstances:
    """The groups and sub-groups of children in special circumstances that a child is in.

    A sub-group follows from facts where the decree's words can be put as facts; the others (abuse,
    violence, exploitation, offences, addiction) are only ever established by a competent person or
    body. What was established is kept beside what follows from facts; where they contradict each
    other the outcome is not known and `Circumstances.conflicts` says so.

    Args:
        person: who.
        on: the day asked about.
        facts: what is known beyond the person.
        established: what was established; what says nothing about the day is left aside.

    Raises:
        NotCoveredError: the day is before Decree 56/2017.
        PersonError: the person was not yet born.
        ContradictionError: the facts about a child contradict each other; the message tells
            nothing of the child.
        CircumstanceError: a value of the wrong type.
    """
    _expect("on", on, date)
    said = _NOTHING_SAID if facts is None else facts
    _expect("facts", said, CircumstanceFacts)
    told = tuple(established)
    for each in told:
        _expect("each of established", each, Established)
    first = DECREE_56_2017.first_day
    if on < first:
        msg = f"{on} is before {first}, the first day of {DECREE_56_2017.number}"
        raise NotCoveredError(msg)
    day = day_of(on)
    child = person.birth_date > day.born_by(CHILD_BELOW)
    if on < person.birth_date:
        person.age(on)
    found = known(values_of(person, said))
    if child and found.against is not None:
        raise ContradictionError(*found.against)
    state = State(facts={"birth_date": person.birth_date, **found.facts}, day=day, child=child)
    outcomes, sources = NOTHING, Weighed(state=state)
    if child:
        sources = weighed(state, tuple(each for each in told if each.says(on))) if told else sources
        outcomes = outcomes_of(sources) if sources.told else found.outcomes
    return Circumstances(
        on=on,
        asked=Asked(person=person, on=on, facts=said, established=told),
        weighed=sources,
        outcomes=outcomes,
    )


def _expect(name: str, value: object, kind: type) -> None:
    if not isinstance(value, kind) or isinstance(value, datetime):
        msg = f"{name} is a {kind.__name__}, not a {type(value).__name__}"
        raise CircumstanceError(msg)
