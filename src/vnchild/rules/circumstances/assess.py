"""The special circumstances of a child: Law on Children Art. 10, Decree 56/2017 Art. 3-21."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from datetime import date, datetime
from itertools import combinations

from attrs import evolve, frozen

from vnchild.domain.circumstances import (
    ABUSED,
    CircumstanceError,
    CircumstanceFacts,
    Established,
    Group,
    Policy,
    SubGroup,
    sub_groups_of,
)
from vnchild.domain.person import CHILD_BELOW, Person
from vnchild.law.age import day_of
from vnchild.law.conditions import Condition, Or, facts_of
from vnchild.law.documents import DECREE_56_2017
from vnchild.law.errors import NotCoveredError
from vnchild.law.interpretation import Interpretation
from vnchild.law.text import Text
from vnchild.law.truth import Truth, truth
from vnchild.rules.circumstances.decree_56_2017 import CONDITIONS, WORDS_OF_THE_LAW
from vnchild.rules.circumstances.exact import Inquiry
from vnchild.rules.circumstances.facts import CONSISTENT, abused, emergency_protection
from vnchild.rules.circumstances.facts import facts_of as facts_from
from vnchild.rules.circumstances.findings import (
    INQUIRIES,
    Circumstances,
    Conflict,
    Finding,
    GroupFinding,
    PolicyFinding,
    State,
)
from vnchild.rules.circumstances.readings import ABUSED_ALONE, BY_THE_LAW, READINGS


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
        CircumstanceError: the facts about a child contradict each other; a value of the wrong
            type.
    """
    state = _state(person, on, facts)
    told = tuple(established)
    for each in told:
        _expect("each of established", each, Established)
    if state.child:
        weighed = _weigh(state, tuple(each for each in told if each.says(on)))
    else:
        weighed = _Weighed(state=state, told=(), conflicts=(), refuted=frozenset())
    findings = tuple(_find(sub_group, weighed) for sub_group in SubGroup)
    groups = tuple(_group(group, findings, weighed) for group in Group)
    policies = _policies(groups, state)
    return Circumstances(
        on=on,
        until=person.birthday(CHILD_BELOW),
        findings=findings,
        group_findings=groups,
        policy_findings=policies,
        conflicts=weighed.conflicts,
        interpretations=_interpretations(state, findings, groups, policies),
    )


def _expect(name: str, value: object, kind: type) -> None:
    if not isinstance(value, kind) or isinstance(value, datetime):
        msg = f"{name} is a {kind.__name__}, not a {type(value).__name__}"
        raise CircumstanceError(msg)


def _state(person: Person, on: date, said: CircumstanceFacts | None) -> State:
    """What is known of a person on a day.

    Raises:
        NotCoveredError, PersonError, CircumstanceError: as `circumstances` does.
    """
    _expect("on", on, date)
    if said is not None:
        _expect("facts", said, CircumstanceFacts)
    first = DECREE_56_2017.first_day
    if on < first:
        msg = f"{on} is before {first}, the first day of {DECREE_56_2017.number}"
        raise NotCoveredError(msg)
    child = person.age(on) < CHILD_BELOW
    known, day = facts_from(person, said), day_of(on)
    for rule in CONSISTENT:
        if child and truth(rule, known, day) is Truth.NO:
            names = ", ".join(sorted(facts_of(rule)))
            msg = f"the facts contradict each other: {names} cannot all be so for one child"
            raise CircumstanceError(msg)
    return State(facts=known, day=day, child=child)


@frozen(kw_only=True)
class _Weighed:
    """What was established, weighed against the facts and against each other.

    Args:
        state: what is known, with what was established and is not contradicted.
        told: all that was established for the day.
        conflicts: what contradicts what.
        refuted: sub-groups of which facts say the opposite of what was established.
    """

    state: State
    told: tuple[Established, ...]
    conflicts: tuple[Conflict, ...]
    refuted: frozenset[SubGroup]


def _meaning(each: Established) -> Condition:
    asked = CONDITIONS[each.sub_group]
    return asked if each.holds else ~asked


def _asked(condition: Condition, state: State) -> Truth:
    return Inquiry(condition, CONSISTENT).answer(state.facts, state.day)


def _weigh(state: State, told: tuple[Established, ...]) -> _Weighed:
    conflicts: list[Conflict] = []
    refuted: list[Established] = []
    for each in told:
        if _asked(_meaning(each), state) is Truth.NO:
            refuted.append(each)
            conflicts.append(_against_facts(each))
    rest = [each for each in told if each not in refuted]
    disputed: list[Established] = []
    for one, other in combinations(rest, 2):
        both = _meaning(one) & _meaning(other)
        if _asked(both, state) is Truth.NO:
            disputed += [each for each in (one, other) if each not in disputed]
            conflicts.append(_against_each_other(one, other))
    agreed = tuple(_meaning(each) for each in rest if each not in disputed)
    one_of = (Or(tuple(_meaning(each) for each in disputed)),) if disputed else ()
    return _Weighed(
        state=evolve(state, given=(*agreed, *one_of)),
        told=told,
        conflicts=tuple(conflicts),
        refuted=frozenset(each.sub_group for each in refuted),
    )


def _named(each: Established) -> Text:
    code, text = each.sub_group.value, each.sub_group.text
    vi, en = ("thuộc", "in") if each.holds else ("không thuộc", "not in")
    return Text(f"{each.by}: {vi} diện {code} ({text.vi})", f"{each.by}: {en} {code} ({text.en})")


def _against_facts(each: Established) -> Conflict:
    said = _named(each)
    return Conflict(
        sub_groups=(each.sub_group,),
        text=Text(
            f"{said.vi}, trái với thông tin về trẻ em", f"{said.en}, against the facts known"
        ),
    )


def _against_each_other(one: Established, other: Established) -> Conflict:
    first, second = _named(one), _named(other)
    codes = dict.fromkeys((one.sub_group, other.sub_group))
    return Conflict(
        sub_groups=tuple(codes),
        text=Text(
            f"{first.vi}; {second.vi}: hai kết luận trái nhau",
            f"{first.en}; {second.en}: the two contradict each other",
        ),
    )


def _find(sub_group: SubGroup, weighed: _Weighed) -> Finding:
    state = weighed.state
    conflict = any(sub_group in each.sub_groups for each in weighed.conflicts)
    derived = outcome = Truth.NO
    if state.child:
        derived = INQUIRIES[sub_group].answer(state.facts, state.day)
        outcome = Truth.UNKNOWN
        if not conflict:
            outcome = state.about(sub_group).answer(state.facts, state.day)
    return Finding(
        sub_group=sub_group,
        outcome=outcome,
        derived=derived,
        established=tuple(each for each in weighed.told if each.sub_group is sub_group),
        conflict=conflict,
        state=state,
    )


def _group(group: Group, findings: Sequence[Finding], weighed: _Weighed) -> GroupFinding:
    state = weighed.state
    within = [each for each in findings if each.sub_group.group is group]
    outcome = max(each.outcome for each in within)
    if outcome is not Truth.YES and state.child:
        union = _union(group, weighed)
        disputed = any(each.conflict for each in within)
        outcome = max(union, Truth.UNKNOWN) if disputed else union
    return GroupFinding(group=group, outcome=outcome, state=state)


def _union(group: Group, weighed: _Weighed) -> Truth:
    """Whether the child is in one of the sub-groups, or under the Law's name of the group."""
    state = weighed.state
    refuted = {each for each in weighed.refuted if each.group is group}
    inquiry = _GROUPS[group]
    touching = [each for each in state.given if facts_of(each) & inquiry.facts]
    if refuted or touching:
        inquiry = Inquiry(_any_of(group, refuted), (*CONSISTENT, *touching))
    return inquiry.answer(state.facts, state.day)


def _any_of(group: Group, without: Set[SubGroup] = frozenset()) -> Condition:
    parts = [CONDITIONS[each] for each in sub_groups_of(group) if each not in without]
    if group in WORDS_OF_THE_LAW:
        parts.append(WORDS_OF_THE_LAW[group])
    return Or(tuple(parts))


_GROUPS = {group: Inquiry(_any_of(group), CONSISTENT) for group in Group}


def _policies(groups: Sequence[GroupFinding], state: State) -> tuple[PolicyFinding, ...]:
    special = max(each.outcome for each in groups)
    harmed = max(each.outcome for each in groups if each.group in ABUSED)
    found = []
    for policy in Policy:
        outcome = special
        if policy is Policy.MEALS_LODGING_TRAVEL and state.child:
            outcome = max(
                harmed,
                truth(abused.yes, state.facts, state.day),
                min(special, truth(emergency_protection.yes, state.facts, state.day)),
            )
        found.append(PolicyFinding(policy=policy, outcome=outcome))
    return tuple(found)


def _interpretations(
    state: State,
    findings: Sequence[Finding],
    groups: Sequence[GroupFinding],
    policies: Sequence[PolicyFinding],
) -> tuple[Interpretation, ...]:
    """The readings that matter for a child."""
    if not state.child:
        return ()
    in_clause = {each.sub_group.group for each in findings if each.outcome is Truth.YES}
    opened = {each.policy for each in policies if each.outcome is Truth.YES}
    urgent = truth(emergency_protection.yes, state.facts, state.day) is Truth.YES
    by_outcome = {
        BY_THE_LAW.interpretation.code: any(
            each.by_the_law and each.group not in in_clause for each in groups
        ),
        ABUSED_ALONE.interpretation.code: Policy.MEALS_LODGING_TRAVEL in opened and not urgent,
    }
    return tuple(
        each.interpretation
        for each in READINGS
        if (
            by_outcome[each.interpretation.code]
            if each.matters is None
            else truth(each.matters, state.facts, state.day) is Truth.YES
        )
    )
