"""How a plan is drawn up: from when its time counts, and how much of it was used.

The time counts from the meeting of Article 27(2), from the detailed assessment only while no
meeting is known, and for the next plan from the review. The days on which the chairman has the
plan are not the officer's.
"""

from __future__ import annotations

from attrs import evolve

from vnchild.domain import case as e
from vnchild.domain.case import Need, ReviewResult
from vnchild.rules.cases.obligations import NeedsFrom
from vnchild.rules.cases.state import Facts, Round


def over(facts: Facts) -> Facts:
    """No plan is being drawn up any more."""
    return evolve(facts, round=Round())


def assessed(facts: Facts, event: e.DetailedAssessment, _: int) -> Facts:
    """The first assessment that asks for a plan begins the drawing up."""
    if event.need is Need.NO_PLAN:
        return over(facts)
    held = facts.round
    if held.source is not None and held.submitted_at is None:
        return facts
    # What is found once a plan is submitted asks for another.
    found = Round(event.at, NeedsFrom.ASSESSMENT, held.submitted_at)
    return evolve(facts, round=found)


def met(facts: Facts, event: e.ConferenceHeld, _: int) -> Facts:
    """The first meeting after the assessment determines the needs; no later one does again."""
    if facts.round.source is not NeedsFrom.ASSESSMENT:
        return facts
    found = Round(event.at, NeedsFrom.MEETING, facts.round.submitted_at)
    return evolve(facts, round=found)


def reviewed(facts: Facts, event: e.Review, _: int) -> Facts:
    """The next plan counts from the review that asks for it."""
    if event.result is not ReviewResult.CONTINUE or facts.round.source is not None:
        return facts
    return evolve(facts, round=Round(event.at, NeedsFrom.REVIEW))


def submitted(facts: Facts, event: e.PlanDrafted) -> Facts:
    """The plan is with the chairman."""
    return evolve(facts, round=evolve(facts.round, submitted_at=event.at))


def returned(facts: Facts, event: e.PlanReturned, _: int) -> Facts:
    """The plan is with the officer again, with what was used of the time."""
    held = facts.round
    if held.submitted_at is None:
        return facts
    begun, spent = held.returned_at or held.needs_at, held.spent
    if begun is not None and begun < held.submitted_at:
        spent = (*spent, (begun, held.submitted_at))
    again = evolve(held, submitted_at=None, returned_at=event.at, spent=spent)
    return evolve(facts, round=again)


def approved(facts: Facts, _: e.PlanApproved, __: int) -> Facts:
    """The plan is drawn up, but for another that was found to be needed meanwhile."""
    held = facts.round
    another = (
        held.source is NeedsFrom.ASSESSMENT
        and held.needs_at is not None
        and held.submitted_at is not None
        and held.needs_at > held.submitted_at
    )
    return evolve(facts, round=evolve(held, submitted_at=None)) if another else over(facts)
