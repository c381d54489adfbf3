"""An inspection of child-protection work, from its plan to the follow-up of what it recommended.

A plan sends out a team; the team reports and recommends; a dispatch gives the recommendations to
addressees as tasks; follow-ups say what became of each. Follow-ups are only ever appended.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from enum import Enum
from typing import Any

from attrs import Attribute, evolve, field, frozen

from vnchild.law.errors import VnchildError
from vnchild.law.text import Lang, Text, day


class InspectionError(VnchildError):
    """An inspection or a follow-up of it cannot be so."""


class State(Enum):
    """What became of a task."""

    OPEN = Text("chưa thực hiện xong", "open")
    DONE = Text("đã thực hiện", "done")

    def __repr__(self) -> str:
        return f"State.{self.name}"


def _day(_: object, attribute: Attribute[Any], value: object) -> None:
    if value is not None and (not isinstance(value, date) or isinstance(value, datetime)):
        msg = f"{attribute.name} is a datetime.date or None, not a {type(value).__name__}"
        raise InspectionError(msg)


@frozen(kw_only=True)
class Paper:
    """An administrative document that an inspection rests on or results in.

    Args:
        number: as printed, ``100/KH-UBND``; ``None`` where the number is blank.
        what: what it is.
        issued: the day it was issued, ``None`` if not known.
    """

    number: str | None = None
    what: Text
    issued: date | None = field(default=None, validator=_day)

    def in_(self, lang: Lang) -> str:
        """The document as cited."""
        numbered = "" if self.number is None else (" số " if lang == "vi" else " ") + self.number
        if self.issued is None:
            return f"{self.what.in_(lang)}{numbered}"
        issued = (" ngày " if lang == "vi" else " of ") + day(self.issued, lang)
        return f"{self.what.in_(lang)}{numbered}{issued}"


@frozen(kw_only=True)
class Recommendation:
    """Something the team recommended, and to whom the dispatch gave it.

    Args:
        code: its short name within the inspection.
        what: what is to be done.
        to: who is to do it.
        due: the last day for it; ``None`` where the dispatch names none.
        under: plans and decisions that it is to carry out.
    """

    code: str
    what: Text
    to: tuple[Text, ...]
    due: date | None = field(default=None, validator=_day)
    under: tuple[Paper, ...] = ()

    def __attrs_post_init__(self) -> None:
        if not self.to:
            msg = f"recommendation {self.code!r} is given to nobody"
            raise InspectionError(msg)


@frozen(kw_only=True)
class FollowUp:
    """What was found of one task on one day.

    Args:
        recommendation: the code of the recommendation.
        to: the addressee concerned (its English or Vietnamese name); ``None`` for all of them.
        on: the day.
        state: what became of it.
        proven_by: the document that proves it.
    """

    recommendation: str
    to: str | None = None
    on: date = field(validator=_day)
    state: State
    proven_by: str | None = None


@frozen(kw_only=True)
class OwedTask:
    """A task that is still owed on a day.

    Args:
        recommendation: the recommendation.
        to: who owes it.
        overdue: its last day has passed; ``None`` where it has none.
        unproven: it is said to be done, and nothing proves it.
    """

    recommendation: Recommendation
    to: Text
    overdue: bool | None
    unproven: bool = False

    def in_(self, lang: Lang) -> str:
        """The task as a line."""
        said = f"{self.to.in_(lang)}: {self.recommendation.what.in_(lang)}"
        if self.overdue:
            said += " (quá hạn)" if lang == "vi" else " (overdue)"
        if self.unproven:
            said += " (chưa có minh chứng)" if lang == "vi" else " (not proven)"
        return said


@frozen(kw_only=True)
class Inspection:
    """An inspection with its documents, recommendations and follow-ups.

    Args:
        subject: what was inspected.
        plan: the plan that sent out the team.
        report: what the team reported.
        dispatch: the dispatch that gives out the tasks; ``None`` while there is none.
        proposal: the document that proposed the dispatch.
        recommendations: what the dispatch gives out.
        follow_ups: what was found of them since, in order.

    Raises:
        InspectionError: documents or follow-ups go backwards in time, two recommendations have one
            code, or a follow-up is of a task that is not there.
    """

    subject: Text
    plan: Paper
    report: Paper
    dispatch: Paper | None = None
    proposal: Paper | None = None
    recommendations: tuple[Recommendation, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()

    def __attrs_post_init__(self) -> None:
        latest: date | None = None
        for paper in (self.plan, self.report, self.proposal, self.dispatch):
            if paper is None or paper.issued is None:
                continue
            if latest is not None and paper.issued < latest:
                msg = f"{paper.in_('en')} is earlier than the document that it follows ({latest})"
                raise InspectionError(msg)
            latest = paper.issued
        codes = [each.code for each in self.recommendations]
        for code in codes:
            if codes.count(code) > 1:
                msg = f"two recommendations have the code {code!r}"
                raise InspectionError(msg)
        if self.follow_ups and self.dispatch is None:
            msg = "there is nothing to follow up before a dispatch gives out the tasks"
            raise InspectionError(msg)
        for follow_up in self.follow_ups:
            self._check(follow_up)
            if latest is not None and follow_up.on < latest:
                msg = f"a follow-up of {follow_up.on} is earlier than what it follows ({latest})"
                raise InspectionError(msg)
            latest = follow_up.on

    def _check(self, follow_up: FollowUp) -> None:
        wanted = self.recommendation(follow_up.recommendation)
        if follow_up.to is not None and not any(_named(each, follow_up.to) for each in wanted.to):
            allowed = "; ".join(each.en for each in wanted.to)
            msg = f"{wanted.code!r} was given to {allowed}; not to {follow_up.to!r}"
            raise InspectionError(msg)

    @property
    def earliest(self) -> date | None:
        """The first day on which tasks can be owed.

        That of the dispatch; where its day is not known, the latest known day of what came before
        it.
        """
        if self.dispatch is None:
            return None
        papers = (self.dispatch, self.proposal, self.report, self.plan)
        return next((each.issued for each in papers if each and each.issued), None)

    def recommendation(self, code: str) -> Recommendation:
        """The recommendation with this code.

        Raises:
            InspectionError: there is none.
        """
        for each in self.recommendations:
            if each.code == code:
                return each
        known = ", ".join(each.code for each in self.recommendations) or "none"
        msg = f"no recommendation has the code {code!r}; the codes are {known}"
        raise InspectionError(msg)

    def followed_up(self, *events: FollowUp) -> Inspection:
        """The inspection with more follow-ups at the end.

        Raises:
            InspectionError: one is of a task that is not there, or earlier than the last.
        """
        return evolve(self, follow_ups=(*self.follow_ups, *events))


def still_owed(inspection: Inspection, on: date, *, proof: bool = False) -> tuple[OwedTask, ...]:
    """The tasks still owed at the end of a day, as far as follow-ups tell.

    What nobody followed up is owed. A task that is reopened is owed again.

    Args:
        inspection: the inspection.
        on: the day asked about; later follow-ups do not count.
        proof: a task said to be done without a document that proves it is owed too.
    """
    first = inspection.earliest
    if inspection.dispatch is None or (first is not None and on < first):
        return ()
    owed: list[OwedTask] = []
    for each in inspection.recommendations:
        overdue = None if each.due is None else on > each.due
        for addressee in each.to:
            last = _last(inspection.follow_ups, each, addressee, on)
            done = last is not None and last.state is State.DONE
            unproven = done and last is not None and not last.proven_by
            if not done or (proof and unproven):
                owed.append(
                    OwedTask(recommendation=each, to=addressee, overdue=overdue, unproven=unproven)
                )
    return tuple(owed)


def _last(
    follow_ups: Iterable[FollowUp], wanted: Recommendation, addressee: Text, on: date
) -> FollowUp | None:
    found = None
    for each in follow_ups:
        if (
            each.recommendation == wanted.code
            and each.on <= on
            and (each.to is None or _named(addressee, each.to))
        ):
            found = each
    return found


def _named(addressee: Text, name: str) -> bool:
    return name in {addressee.vi, addressee.en}
