"""What an answer about a child's circumstances holds."""

from __future__ import annotations

from datetime import date
from functools import cached_property

from attrs import field, frozen

from vnchild.domain.circumstances import Established, Group, Measure, Policy, SubGroup
from vnchild.domain.person import CHILD_BELOW, SECRET
from vnchild.law.conditions import conjuncts, facts_of
from vnchild.law.documents import LAW_ON_CHILDREN
from vnchild.law.interpretation import Interpretation
from vnchild.law.reasons import Reason, reason
from vnchild.law.register import since
from vnchild.law.text import Lang, Text
from vnchild.law.text import day as day_text
from vnchild.law.truth import Truth
from vnchild.rules.circumstances.asked import Asked
from vnchild.rules.circumstances.decree_56_2017 import CONDITIONS
from vnchild.rules.circumstances.facts import is_child
from vnchild.rules.circumstances.state import BY_NAME, INQUIRIES, Outcomes, State
from vnchild.rules.circumstances.weighing import Conflict, Weighed

_SECRET = {"sensitive": SECRET}


@frozen(kw_only=True)
class Finding:
    """Whether a child is in a sub-group; what it tells is secret and out of the ``repr``.

    Args:
        sub_group: the sub-group.
        outcome: whether the child is in it; not known where the sources contradict each other.
        derived: what follows from the facts alone.
        established: what was established about it for the day.
        conflict: whether facts and what was established, or two establishments, contradict.
    """

    sub_group: SubGroup = field(repr=False, metadata=_SECRET)
    outcome: Truth = field(repr=False, metadata=_SECRET)
    derived: Truth = field(repr=False, metadata=_SECRET)
    established: tuple[Established, ...] = field(repr=False, metadata=_SECRET)
    conflict: bool = field(repr=False, metadata=_SECRET)
    _state: State = field(repr=False, eq=False)

    @property
    def established_by(self) -> tuple[str, ...]:
        """Who or which agency established something about it for the day."""
        return tuple(each.by for each in self.established)

    @property
    def missing(self) -> tuple[str, ...]:
        """The facts that could settle it, by name; none where the sources contradict.

        A sub-group that only a competent body establishes is named by its code, ``13.1``.
        """
        if self.outcome is not Truth.UNKNOWN or self.conflict:
            return ()
        state = self._state
        return state.about(self.sub_group).hinges(state.facts, state.day)

    @property
    def inferred_from(self) -> tuple[str, ...]:
        """The known facts, not asked for themselves, without which it would be open, by name."""
        state, inquiry = self._state, INQUIRIES[self.sub_group]
        touched = {name for each in inquiry.given for name in facts_of(each)}
        return tuple(
            sorted(
                name
                for name in touched
                if state.facts.get(name) is not None
                and inquiry.answer({**state.facts, name: None}, state.day) is not self.derived
            )
        )

    @property
    def reason(self) -> Reason:
        """Why: the age, what the sub-group asks, and what was established."""
        state = self._state
        provision = LAW_ON_CHILDREN.at(1)
        young = Reason(
            outcome=Truth.YES if state.child else Truth.NO,
            text=Text("dưới 16 tuổi", "under 16 years of age"),
            fact="birth_date",
            value=reason(is_child, state.facts, state.day).value,
            provision=provision,
            since=since(provision),
        )
        asked = tuple(
            reason(part, state.facts, state.day) for part in conjuncts(CONDITIONS[self.sub_group])
        )
        return Reason(
            outcome=self.outcome,
            text=self.sub_group.text,
            provision=self.sub_group.provision,
            since=since(self.sub_group.provision),
            parts=(young, *asked, *map(_told, self.established)),
        )


def _told(each: Established) -> Reason:
    last = each.until
    until_vi = "" if last is None else f" đến hết ngày {day_text(last, 'vi')}"
    until_en = "" if last is None else f" until {last}"
    vi, en = ("thuộc", "in it") if each.holds else ("không thuộc", "not in it")
    return Reason(
        outcome=Truth.YES if each.holds else Truth.NO,
        text=Text(
            f"{each.by} xác định {vi} diện này, từ ngày {day_text(each.on, 'vi')}{until_vi}",
            f"established as {en} by {each.by}, from {each.on}{until_en}",
        ),
    )


@frozen(kw_only=True)
class GroupFinding:
    """Whether a child is in a group of Art. 10(1) of the Law; secret and out of the ``repr``.

    Args:
        group: the group.
        outcome: whether the child is in it, through one sub-group or another.
        established: what was established for the day about the group as a whole.
        conflict: whether that is contradicted.
    """

    group: Group = field(repr=False, metadata=_SECRET)
    outcome: Truth = field(repr=False, metadata=_SECRET)
    established: tuple[Established, ...] = field(default=(), repr=False, metadata=_SECRET)
    conflict: bool = field(default=False, repr=False, metadata=_SECRET)
    _state: State = field(repr=False, eq=False)

    @property
    def by_the_law(self) -> bool:
        """Whether the Law's name of the group by itself surely covers the child."""
        words, state = BY_NAME.get(self.group), self._state
        if words is None or not state.child:
            return False
        return state.asking(words).answer(state.facts, state.day) is Truth.YES

    @property
    def missing(self) -> tuple[str, ...]:
        """The facts that could settle whether the Law's name of the group covers the child."""
        words, state = BY_NAME.get(self.group), self._state
        if words is None or self.conflict or self.outcome is not Truth.UNKNOWN:
            return ()
        asked = state.asking(words)
        if asked.answer(state.facts, state.day) is not Truth.UNKNOWN:
            return ()
        return asked.hinges(state.facts, state.day)

    @property
    def told(self) -> tuple[Reason, ...]:
        """What was established about the group, as reasons."""
        return tuple(map(_told, self.established))


@frozen(kw_only=True)
class PolicyFinding:
    """Whether a support policy opens for a child.

    Args:
        policy: the policy, with its provision.
        outcome: whether it opens.
    """

    policy: Policy
    outcome: Truth = field(repr=False, metadata=_SECRET)


@frozen(kw_only=True)
class Circumstances:
    """The special circumstances of a child on a day; the ``repr`` tells only the day.

    Two answers are equal if the same was asked.

    Args:
        on: the day asked about.
        asked: what was asked, so that the answer can be stored and asked again.
    """

    on: date
    asked: Asked = field(repr=False, metadata=_SECRET)
    _weighed: Weighed = field(repr=False, eq=False)
    _outcomes: Outcomes = field(repr=False, eq=False)

    @property
    def until(self) -> date:
        """The 16th birthday, from which there are none (Law Art. 1)."""
        return self.asked.person.birthday(CHILD_BELOW)

    @property
    def is_child(self) -> bool:
        """Whether the person is under 16 on the day."""
        return self._weighed.state.child

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """Every sub-group, in the order of the decree."""
        weighed, state = self._weighed, self._weighed.state
        return tuple(
            Finding(
                sub_group=each,
                outcome=outcome,
                derived=INQUIRIES[each].answer(state.facts, state.day) if state.child else Truth.NO,
                established=weighed.about(each),
                conflict=weighed.disputed(each),
                state=state,
            )
            for each, outcome in zip(SubGroup, self._outcomes.sub_groups, strict=True)
        )

    @cached_property
    def group_findings(self) -> tuple[GroupFinding, ...]:
        """Every group, in the order of the Law."""
        weighed = self._weighed
        return tuple(
            GroupFinding(
                group=group,
                outcome=outcome,
                established=weighed.about(group),
                conflict=weighed.disputed(group),
                state=weighed.state,
            )
            for group, outcome in zip(Group, self._outcomes.groups, strict=True)
        )

    @cached_property
    def policy_findings(self) -> tuple[PolicyFinding, ...]:
        """Every policy, in the order of the decree."""
        return tuple(
            PolicyFinding(policy=policy, outcome=outcome)
            for policy, outcome in zip(Policy, self._outcomes.policies, strict=True)
        )

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """What contradicts what."""
        return self._weighed.conflicts

    @property
    def interpretations(self) -> tuple[Interpretation, ...]:
        """The choices of reading that matter for this child."""
        return self._outcomes.interpretations

    @property
    def special(self) -> Truth:
        """Whether the child is in special circumstances at all."""
        return self._outcomes.special

    @property
    def groups(self) -> tuple[Group, ...]:
        """The groups that the child is surely in."""
        return self._outcomes.in_groups

    @property
    def possible(self) -> tuple[Group, ...]:
        """The groups that the child may be in too."""
        found = zip(Group, self._outcomes.groups, strict=True)
        return tuple(group for group, outcome in found if outcome is Truth.UNKNOWN)

    @property
    def sub_groups(self) -> tuple[SubGroup, ...]:
        """The sub-groups that the child is surely in."""
        return self._outcomes.in_sub_groups

    @property
    def possible_sub_groups(self) -> tuple[SubGroup, ...]:
        """The sub-groups that the child may be in too."""
        found = zip(SubGroup, self._outcomes.sub_groups, strict=True)
        return tuple(each for each, outcome in found if outcome is Truth.UNKNOWN)

    @property
    def missing(self) -> tuple[str, ...]:
        """The facts that could settle what is open, by name, sorted."""
        of_clauses = {name for each in self.findings for name in each.missing}
        of_groups = {name for each in self.group_findings for name in each.missing}
        return tuple(sorted(of_clauses | of_groups))

    @property
    def policies(self) -> tuple[Policy, ...]:
        """The policies that surely open, each with its provision."""
        return tuple(each.policy for each in self.policy_findings if each.outcome is Truth.YES)

    @property
    def possible_policies(self) -> tuple[Policy, ...]:
        """The policies that may open."""
        return tuple(each.policy for each in self.policy_findings if each.outcome is Truth.UNKNOWN)

    @property
    def measures(self) -> tuple[Measure, ...]:
        """The measures of Art. 48-50 of the Law that Art. 21(2) of the Decree opens.

        Those that are by the Law's words for a group that the child is surely in. The others hang
        on the assessment of its risk and needs.
        """
        held = set(self.groups)
        return tuple(each for each in Measure if held.intersection(each.groups))

    def finding(self, sub_group: SubGroup) -> Finding:
        """What was found about one sub-group."""
        return self.findings[_PLACES[sub_group]]

    def explain(self, lang: Lang = "vi") -> str:
        """Why, why not and what is missing, with every provision; it tells secrets of the child."""
        from vnchild.rules.circumstances.explain import explain  # noqa: PLC0415

        return explain(self, lang)


_PLACES = {each: place for place, each in enumerate(SubGroup)}


__all__ = ["Circumstances", "Conflict", "Finding", "GroupFinding", "PolicyFinding"]
