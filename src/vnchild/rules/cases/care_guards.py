"""What has to hold for the events of alternative care besides their stage."""

from __future__ import annotations

from vnchild.domain import case as e
from vnchild.domain.case import CareDecider, CareForm, CareGround, Consent, Event, FollowUp
from vnchild.domain.person import CHILD_BELOW
from vnchild.law.counting import last_day
from vnchild.law.documents import CIRCULAR_14_2020, DECREE_56_2017, LAW_ON_CHILDREN
from vnchild.rules.cases.finding import Finding, Guard, vietnam_day, years
from vnchild.rules.cases.stages import CareStage
from vnchild.rules.cases.state import State
from vnchild.rules.cases.tasks import Task
from vnchild.rules.procedures.decree_56_2017 import FOLLOW_UP_FIRST, FOLLOW_UP_SECOND

HEARD_FROM = 7
"""Full years of age from which a child's opinion on its care must be taken (Art. 42(1))."""
MEETINGS = 2
"""How often child and carer meet before the child is taken (Circular 14/2020 10(4)(c), 11(2))."""

_LAW = LAW_ON_CHILDREN
_MISFIT = "who decided does not fit the ground of care on record; see Article 66 of the Law"
_CONSENTS: dict[CareGround, tuple[Consent, ...]] = {
    CareGround.ORPHANED_OR_ABANDONED: (Consent.GUARDIAN, Consent.NOBODY_TO_ASK),
    CareGround.UNSAFE_WITH_PARENTS: (
        Consent.PARENTS,
        Consent.NOT_NEEDED_INTERVENTION,
        Consent.NOT_NEEDED_RIGHTS_RESTRICTED,
    ),
}


def _heard(state: State, event: e.CarerChosen | e.CareDecided) -> Finding | None:
    full = years(state, event)
    if event.child_heard is True or (full is not None and full < HEARD_FROM):
        return None
    leaving = isinstance(event, e.CareDecided)
    return (
        f"{event}: the opinion of a child from {HEARD_FROM} full years must be taken; record "
        "child_heard=True, or (in Intake or ChildIdentified) a birth date that shows that it "
        "need not be",
        DECREE_56_2017.at(45, 3) if leaving else event.provision,
    )


def _decider(state: State, event: e.CareDecided) -> Finding | None:
    chosen = state.facts.care.form
    if chosen is CareForm.ADOPTION:
        return (
            f"{event}: adoption is governed by the law on adoption, not by a decision on "
            "placement; record Adopted",
            _LAW.at(61, 3),
        )
    if chosen is CareForm.FACILITY:
        return (
            f"{event}: a facility is not given a child by this decision; record PlacedInFacility",
            _LAW.at(66),
        )
    if event.decided_by not in {CareDecider.COMMUNE_CHAIRMAN, CareDecider.COURT}:
        return (
            f"{event}: the commune chairman or the court gives a child to a person or family",
            _LAW.at(66, 1),
        )
    leaving = state.care is CareStage.TRANSFER_FILE_RECEIVED
    ground = state.facts.care.ground
    by_court = event.decided_by is CareDecider.COURT
    if not leaving and ground is CareGround.UNSAFE_WITH_PARENTS and not by_court:
        return f"{event}: {_MISFIT}", _LAW.at(66, 4)
    return None


def _consent(state: State, event: e.CareDecided) -> Finding | None:
    ground = state.facts.care.ground
    accepted = tuple(Consent) if ground is None else _CONSENTS.get(ground, tuple(Consent))
    if event.consent in accepted:
        return None
    names = ", ".join(each.name for each in Consent)
    provision = _LAW.at(63, 1, "a" if ground is CareGround.ORPHANED_OR_ABANDONED else "b")
    return (
        f"{event}: care needs a consent in writing, or a reason why none is needed; consent is "
        f"the one of {names} that fits the ground of care on record",
        provision,
    )


def _decided(state: State, event: e.CareDecided) -> Finding | None:
    """A child with a carer chosen in the community was heard when the carer was chosen."""
    wrong = _decider(state, event) or _consent(state, event)
    if wrong is None and state.care is CareStage.TRANSFER_FILE_RECEIVED:
        return _heard(state, event)
    return wrong


def _met(state: State, event: e.HandedOver) -> Finding | None:
    care = state.facts.care
    if vietnam_day(event.at) < CIRCULAR_14_2020.first_day or (event.meetings or 0) >= MEETINGS:
        return None
    if care.from_facility:
        provision = CIRCULAR_14_2020.at(11, 2)
    elif care.form is CareForm.RELATIVE:
        return None
    else:
        provision = CIRCULAR_14_2020.at(10, 4, "c")
    told = "not recorded" if event.meetings is None else str(event.meetings)
    return (
        f"{event}: child and carer meet at least {MEETINGS} times before; meetings is {told}",
        provision,
    )


def _placed(state: State, event: e.PlacedInFacility) -> Finding | None:
    by, ground = event.decided_by, state.facts.care.ground
    if by is CareDecider.COMMUNE_CHAIRMAN:
        return (
            f"{event}: the commune chairman proposes it; the district chairman, the director of "
            "the provincial department or the court decides",
            _LAW.at(66),
        )
    if not event.ground.lasting:
        return None
    if by is None:
        return f"{event}: a placement for good needs decided_by", _LAW.at(66)
    if ground is CareGround.UNSAFE_WITH_PARENTS and by is not CareDecider.COURT:
        return f"{event}: {_MISFIT}", _LAW.at(66, 4)
    return None


def _reviewed(state: State, event: e.FacilityReviewed) -> Finding | None:
    if state.facts.care.in_facility:
        return None
    return f"{event}: the child is in no facility", event.provision


_MARKS = {FollowUp.FIRST: FOLLOW_UP_FIRST, FollowUp.SECOND: FOLLOW_UP_SECOND}
_BEFORE = {
    FollowUp.SECOND: (FollowUp.FIRST,),
    FollowUp.PERIODIC: (FollowUp.FIRST, FollowUp.SECOND),
}
_ONCE = (FollowUp.FIRST, FollowUp.SECOND, FollowUp.AT_16)


def _followed(state: State, event: e.FollowedUp) -> Finding | None:
    care, which = state.facts.care, event.which
    named = f"{event} ({which.name})"
    if which is FollowUp.AT_16:
        full = years(state, event)
        if state.facts.turned_16 is None and (full is None or full < CHILD_BELOW):
            return (
                f"{named}: nothing on record says that the child turned {CHILD_BELOW}",
                CIRCULAR_14_2020.at(13, 4),
            )
    if which is FollowUp.CHANGE and state.care in {CareStage.NONE, CareStage.TEMPORARY}:
        owed = any(laid.obligation.task is Task.REPORT_CHANGE for laid in state.open)
        return None if owed else (f"{named}: no change of care is on record", which.provision)
    if which in _ONCE and which in care.followed:
        return f"{named}: it was made already; it is made once", which.provision
    missing = [each.name for each in _BEFORE.get(which, ()) if each not in care.followed]
    if missing and care.since is not None:
        return f"{named}: it is made after {', '.join(missing)}", which.provision
    limit = _MARKS.get(which)
    if limit is None or care.since is None:
        return None
    mark = last_day(vietnam_day(care.since), limit.amount, limit.unit)
    if vietnam_day(event.at) < mark:
        return f"{named}: it is made after {limit.in_('en')}, from {mark} on", limit.provision
    return None


def _asked(state: State, event: Event) -> Finding | None:
    if state.facts.care.end_asked:
        return None
    return f"{event}: nobody asked for the end of the care", event.provision


GUARDS: dict[type[Event], Guard] = {
    e.CarerChosen: _heard,
    e.CareDecided: _decided,
    e.HandedOver: _met,
    e.PlacedInFacility: _placed,
    e.FacilityReviewed: _reviewed,
    e.FollowedUp: _followed,
    e.EndOfCareRefused: _asked,
}
"""By kind of event."""
