"""An inspection of child-protection work, from its plan to the follow-up of what it recommended.

A plan sends out a team; the team reports and recommends; a dispatch gives the recommendations to
addressees as tasks; follow-ups say what became of each. Follow-ups are only ever appended.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import Enum

from attrs import evolve, field, frozen

from vnchild.domain.inspection_checks import (
    InspectionError,
    a_day,
    a_day_or_none,
    a_member,
    called,
    filled,
    filled_or_none,
    is_day,
    not_a_day,
    one_of_each,
    several,
    text_of,
)
from vnchild.law.text import Lang, Text, day

__all__ = [
    "FollowUp",
    "Inspection",
    "InspectionError",
    "OwedTask",
    "Paper",
    "Recommendation",
    "State",
    "still_owed",
]


class State(Enum):
    """What became of a task."""

    OPEN = Text("chưa thực hiện xong", "open")
    DONE = Text("đã thực hiện", "done")

    def __repr__(self) -> str:
        return f"State.{self.name}"


@frozen(kw_only=True)
class Paper:
    """An administrative document that an inspection rests on or results in.

    Args:
        number: as printed, ``100/KH-UBND``; ``None`` where the number is blank.
        what: what it is.
        issued: the day it was issued, ``None`` if not known.

    Raises:
        InspectionError: one of them is of another type, or the number is empty.
    """

    number: str | None = field(default=None, validator=filled_or_none)
    what: Text = field(validator=text_of)
    issued: date | None = field(default=None, validator=a_day_or_none)

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
        to: who is to do it, each once: however it is spelled, one agency is one addressee.
        due: the last day for it; ``None`` where the dispatch names none.
        under: plans and decisions that it is to carry out.

    Raises:
        InspectionError: one of them is of another type, or it is given to nobody, or to one
            addressee twice.
    """

    code: str = field(validator=filled)
    what: Text = field(validator=text_of)
    to: tuple[Text, ...] = field(validator=several(Text))
    due: date | None = field(default=None, validator=a_day_or_none)
    under: tuple[Paper, ...] = field(default=(), validator=several(Paper))

    def __attrs_post_init__(self) -> None:
        if not self.to:
            raise InspectionError(
                Text(
                    f"kiến nghị {self.code!r} không giao cho ai",
                    f"recommendation {self.code!r} is given to nobody",
                )
            )
        one_of_each(
            [each.vi for each in self.to],  # in English two bodies may have one name
            key=called,
            told=lambda twice: Text(
                f"kiến nghị {self.code!r} giao hai lần cho {twice!r}; mỗi nơi chỉ ghi một lần",
                f"recommendation {self.code!r} is given to {twice!r} twice; name each once",
            ),
        )


@frozen(kw_only=True)
class FollowUp:
    """What was found of one task on one day.

    Args:
        recommendation: the code of the recommendation.
        to: the addressee concerned (its English or Vietnamese name, however it is spelled);
            ``None`` for all of them.
        on: the day.
        state: what became of it.
        proven_by: the document that proves it.

    Raises:
        InspectionError: one of them is of another type, or empty.
    """

    recommendation: str = field(validator=filled)
    to: str | None = field(default=None, validator=filled_or_none)
    on: date = field(validator=a_day)
    state: State = field(validator=a_member(State))
    proven_by: str | None = field(default=None, validator=filled_or_none)


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
        InspectionError: a part is of another type, documents or follow-ups go backwards in time,
            two recommendations have one code, or a follow-up is of a task that is not there.
    """

    subject: Text = field(validator=text_of)
    plan: Paper = field(validator=a_member(Paper))
    report: Paper = field(validator=a_member(Paper))
    dispatch: Paper | None = field(default=None, validator=a_member(Paper, or_none=True))
    proposal: Paper | None = field(default=None, validator=a_member(Paper, or_none=True))
    recommendations: tuple[Recommendation, ...] = field(
        default=(), validator=several(Recommendation)
    )
    follow_ups: tuple[FollowUp, ...] = field(default=(), validator=several(FollowUp))

    def __attrs_post_init__(self) -> None:
        latest: date | None = None
        for paper in (self.plan, self.report, self.proposal, self.dispatch):
            if paper is None or paper.issued is None:
                continue
            if latest is not None and paper.issued < latest:
                raise InspectionError(
                    Text(
                        f"{paper.in_('vi')} có trước văn bản mà nó căn cứ ({day(latest, 'vi')})",
                        f"{paper.in_('en')} is earlier than the document that it follows "
                        f"({latest})",
                    )
                )
            latest = paper.issued
        one_of_each(
            [each.code for each in self.recommendations],
            told=lambda twice: Text(
                f"hai kiến nghị có cùng mã {twice!r}",
                f"two recommendations have the code {twice!r}",
            ),
        )
        if self.follow_ups and self.dispatch is None:
            raise InspectionError(
                Text(
                    "chưa có gì để theo dõi khi chưa có công văn giao nhiệm vụ",
                    "there is nothing to follow up before a dispatch gives out the tasks",
                )
            )
        for follow_up in self.follow_ups:
            self._check(follow_up)
            if latest is not None and follow_up.on < latest:
                raise InspectionError(
                    Text(
                        f"kết quả theo dõi ngày {day(follow_up.on, 'vi')} có trước điều mà nó "
                        f"theo dõi ({day(latest, 'vi')})",
                        f"a follow-up of {follow_up.on} is earlier than what it follows ({latest})",
                    )
                )
            latest = follow_up.on

    def _check(self, follow_up: FollowUp) -> None:
        wanted = self.recommendation(follow_up.recommendation)
        if follow_up.to is None:
            return
        meant = [each for each in wanted.to if _named(each, follow_up.to)]
        if len(meant) > 1:  # in English two bodies may have one name
            names = "; ".join(each.vi for each in meant)
            raise InspectionError(
                Text(
                    f"{follow_up.to!r} có thể là {names}; hãy ghi tên tiếng Việt",
                    f"{follow_up.to!r} may be {names}; give the Vietnamese name",
                )
            )
        if not meant:
            raise InspectionError(
                Text(
                    f"{wanted.code!r} được giao cho {'; '.join(each.vi for each in wanted.to)}; "
                    f"không giao cho {follow_up.to!r}",
                    f"{wanted.code!r} was given to {'; '.join(each.en for each in wanted.to)}; "
                    f"not to {follow_up.to!r}",
                )
            )

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
        known = ", ".join(each.code for each in self.recommendations)
        raise InspectionError(
            Text(
                f"không kiến nghị nào có mã {code!r}; các mã: {known or 'không có mã nào'}",
                f"no recommendation has the code {code!r}; the codes are {known or 'none'}",
            )
        )

    def followed_up(self, *events: FollowUp) -> Inspection:
        """The inspection with more follow-ups at the end.

        Raises:
            InspectionError: one is of a task that is not there, or earlier than the last.
        """
        return evolve(self, follow_ups=(*self.follow_ups, *events))


def still_owed(inspection: Inspection, on: date, *, proof: bool = False) -> tuple[OwedTask, ...]:
    """The tasks still owed at the end of a day, as far as follow-ups tell.

    What nobody followed up is owed. A task that is reopened is owed again, and what proved it
    before proves it no more. What proves a task stays when it is said once more to be done, also
    for all addressees together: that says nothing against the proof that one of them gave.

    Args:
        inspection: the inspection.
        on: the day asked about; later follow-ups do not count.
        proof: a task said to be done without a document that proves it is owed too.

    Raises:
        InspectionError: ``on`` is no ``datetime.date``.
    """
    if not is_day(on):
        raise InspectionError(not_a_day("on", on))
    first = inspection.earliest
    if inspection.dispatch is None or (first is not None and on < first):
        return ()
    owed: list[OwedTask] = []
    for each in inspection.recommendations:
        overdue = None if each.due is None else on > each.due
        for addressee in each.to:
            done, proven = _became(inspection.follow_ups, each, addressee, on)
            if not done or (proof and not proven):
                unproven = done and not proven
                owed.append(
                    OwedTask(recommendation=each, to=addressee, overdue=overdue, unproven=unproven)
                )
    return tuple(owed)


def _became(
    follow_ups: Iterable[FollowUp], wanted: Recommendation, addressee: Text, on: date
) -> tuple[bool, bool]:
    """Whether an addressee has done a task by a day, and whether that is proven."""
    done = proven = False
    for each in follow_ups:
        if (
            each.recommendation == wanted.code
            and each.on <= on
            and (each.to is None or _named(addressee, each.to))
        ):
            done = each.state is State.DONE
            proven = done and (proven or each.proven_by is not None)
    return done, proven


def _named(addressee: Text, name: str) -> bool:
    return called(name) in {called(addressee.vi), called(addressee.en)}
