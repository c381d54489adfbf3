"""Three values, exact: what holds in every state of affairs that what is known leaves open.

Kleene's logic alone cannot see that a child of two deceased parents who is not adopted is in one of
the sub-groups of Article 3 whoever cares for it. Every condition here asks for few facts with few
values, so the states that are left can be gone through.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import field, frozen

from vnchild.law.age import Day
from vnchild.law.conditions import (
    BoolFact,
    Condition,
    Facts,
    FactValue,
    TermFact,
    conjuncts,
    fact_of,
    facts_of,
    leaves,
)
from vnchild.law.truth import Test, Truth, compiled

_KEPT = 20_000
"""How many answers an `Inquiry` keeps."""

_Values = tuple[FactValue, ...]


@frozen(eq=False)
class Inquiry:
    """A condition asked of what is known, where something else surely holds besides.

    Args:
        condition: the condition; its facts are yes or no, or members of a list, none an age.
        given: what surely holds; only what shares a fact with the condition is looked at.
    """

    condition: Condition
    given: Sequence[Condition] = field(repr=False)
    _domains: dict[str, _Values] = field(init=False, repr=False)
    _test: Test = field(init=False, repr=False)
    _given_tests: tuple[Test, ...] = field(init=False, repr=False)
    _touching: dict[str, tuple[Test, ...]] = field(init=False, repr=False)
    _asked: tuple[str, ...] = field(init=False, repr=False)
    _order: tuple[str, ...] = field(init=False, repr=False)
    _answers: dict[_Values, Truth] = field(factory=dict, init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        facts = {fact_of(leaf).name: fact_of(leaf) for leaf in leaves(self.condition)}
        domains = {
            name: fact.values
            for name, fact in sorted(facts.items())
            if isinstance(fact, BoolFact | TermFact)
        }
        touching = [each for each in self.given if facts_of(each) & facts.keys()]
        names = facts.keys() | {name for each in touching for name in facts_of(each)}
        object.__setattr__(self, "given", tuple(touching))
        object.__setattr__(self, "_domains", domains)
        object.__setattr__(self, "_test", compiled(self.condition))
        object.__setattr__(self, "_given_tests", tuple(compiled(each) for each in touching))
        by_name = {
            name: tuple(compiled(each) for each in touching if name in facts_of(each))
            for name in domains
        }
        object.__setattr__(self, "_touching", by_name)
        object.__setattr__(self, "_asked", tuple(sorted(names)))
        parts = sorted((facts_of(part) for part in conjuncts(self.condition)), key=len)
        order = dict.fromkeys(name for part in parts for name in sorted(part & domains.keys()))
        object.__setattr__(self, "_order", tuple(order))

    @property
    def facts(self) -> frozenset[str]:
        """The names of the facts that the condition asks for."""
        return frozenset(self._domains)

    def answer(self, facts: Facts, day: Day) -> Truth:
        """Whether the condition holds in every state that is left, in none, or in some.

        Where what is given leaves no state at all, the answer is not known.
        """
        found = Truth(self._test(facts, day))
        if found is not Truth.UNKNOWN:
            return found
        key = tuple([facts.get(name) for name in self._asked])
        if key not in self._answers:
            if len(self._answers) >= _KEPT:
                self._answers.clear()
            self._answers[key] = self._search(facts, day)
        return self._answers[key]

    def _search(self, facts: Facts, day: Day) -> Truth:
        """The outcome of every state that is left; a branch that can tell nothing new is cut.

        The facts of the parts that ask for few come first, so that branches are cut early.
        """
        state = dict(facts)
        if not all(test(state, day) for test in self._given_tests):
            return Truth.UNKNOWN
        unknown = [
            (name, self._domains[name], self._touching[name])
            for name in self._order
            if facts.get(name) is None
        ]
        seen: set[int] = set()
        test, last = self._test, len(unknown)

        def explore(place: int) -> None:
            outcome = test(state, day)
            if outcome in seen:
                return
            if place == last:
                seen.add(outcome)
                return
            name, values, touching = unknown[place]
            for value in values:
                state[name] = value
                for given in touching:
                    if not given(state, day):
                        break
                else:
                    explore(place + 1)
                    if len(seen) > 1:
                        break
            state[name] = None

        explore(0)
        return Truth(seen.pop()) if len(seen) == 1 else Truth.UNKNOWN

    def _states(self, facts: Facts, day: Day) -> Iterator[tuple[_Values, int]]:
        """The values of the unknown facts that agree with what is given, with the outcome."""
        unknown = [name for name in self._domains if facts.get(name) is None]
        state = dict(facts)

        def states(place: int) -> Iterator[tuple[_Values, int]]:
            if not all(test(state, day) for test in self._given_tests):
                return
            if place == len(unknown):
                yield tuple([state[name] for name in unknown]), self._test(state, day)
                return
            name = unknown[place]
            for value in self._domains[name]:
                state[name] = value
                yield from states(place + 1)
            state[name] = None

        return states(0)

    def hinges(self, facts: Facts, day: Day) -> tuple[str, ...]:
        """The unknown facts on which the condition still hangs, by name, sorted.

        A fact counts if one of its values settles the condition, or if in some state that is left
        it alone turns the outcome.
        """
        names = [name for name in self._domains if facts.get(name) is None]
        states = dict(self._states(facts, day))
        found = []
        for place, name in enumerate(names):
            by_value: dict[FactValue, set[int]] = {}
            by_rest: dict[_Values, set[int]] = {}
            for values, outcome in states.items():
                by_value.setdefault(values[place], set()).add(outcome)
                rest = values[:place] + values[place + 1 :]
                by_rest.setdefault(rest, set()).add(outcome)
            settles = any(len(outcomes) == 1 for outcomes in by_value.values())
            if settles or any(len(outcomes) > 1 for outcomes in by_rest.values()):
                found.append(name)
        return tuple(found)
