"""What the events of a case add up to so far."""

from __future__ import annotations

from datetime import date, datetime
from enum import Enum

from attrs import field, frozen

from vnchild.domain.case import (
    CareDecider,
    CareForm,
    CareGround,
    Event,
    FollowUp,
    PlanItem,
    SeparationSafety,
)
from vnchild.domain.person import SECRET
from vnchild.law.text import Text
from vnchild.law.time_limit import TimeLimit
from vnchild.rules.cases.obligations import NeedsFrom, Obligation
from vnchild.rules.cases.parts import Part
from vnchild.rules.cases.stages import AnyStage, CareStage, SeparationStage, Stage, Track


class DutyState(Enum):
    """Whether a duty is still to be met."""

    OPEN = Text("chưa thực hiện", "open")
    MET = Text("đã thực hiện", "met")
    CANCELLED = Text("không còn phải thực hiện", "cancelled")

    # Members are singletons; the default hash goes through the name and is several times slower.
    __hash__ = object.__hash__

    def __repr__(self) -> str:
        return f"DutyState.{self.name}"


@frozen
class Laid:
    """A duty as an event laid it.

    Args:
        obligation: the row of the duty table.
        number: the number of the event.
        event: the event.
        start: the moment from which its time counts.
        limit: its time, ``None`` if the law gives none.
        decided_days: the term that the decision itself gives, in days, where that is the time.
        part: what that time is where it is a part only of the time of the law.
        spent: of a plan that was returned, the spans of the time that were used before.
        commune: the commune whose duty it is, as it was when it was settled.
        state: whether it is open, met or cancelled.
        settled_by: the number of the event that met or cancelled it.
        settled_at: when that happened.
    """

    obligation: Obligation
    number: int
    event: Event
    start: datetime
    limit: TimeLimit | None
    decided_days: int | None = None
    part: Part | None = None
    spent: tuple[tuple[datetime, datetime], ...] = ()
    commune: str | None = field(default=None, repr=False, metadata={"sensitive": SECRET})
    state: DutyState = DutyState.OPEN
    settled_by: int | None = None
    settled_at: datetime | None = None

    @property
    def key(self) -> tuple[Obligation, int]:
        """What tells a duty from the others of a case."""
        return self.obligation, self.number


@frozen
class Places:
    """Where a case is.

    Args:
        incident: the commune where what was reported last happened.
        holder: the commune that has the case: where the child lives, or, as long as that is not
            on record, where it happened.
        taken_over: the commune that took the case over since that report.
    """

    incident: str | None = field(default=None, repr=False, metadata={"sensitive": SECRET})
    holder: str | None = field(default=None, repr=False, metadata={"sensitive": SECRET})
    taken_over: str | None = field(default=None, repr=False, metadata={"sensitive": SECRET})

    @property
    def either(self) -> str | None:
        """The commune of what both the place of the incident and that of residence may do."""
        return self.taken_over or self.incident or self.holder


@frozen
class Round:
    """What is on record of a plan, from the finding that it is needed to its approval.

    Args:
        needs_at: when the child's needs were determined.
        source: what determined them, ``None`` if nothing has in this round.
        submitted_at: when the plan was submitted last, ``None`` if it is not with the chairman.
        returned_at: when it was returned last.
        spent: the spans from which the time of the plan counted to a submission.
    """

    needs_at: datetime | None = None
    source: NeedsFrom | None = None
    submitted_at: datetime | None = None
    returned_at: datetime | None = None
    spent: tuple[tuple[datetime, datetime], ...] = ()


@frozen
class Separation:
    """What is on record of the separations on the same facts.

    Args:
        ground_at: when the information was received that makes a separation needed.
        since: when the present or last separation began.
        days: its term with all extensions, as decided, in days.
        used: the days that earlier separations on the same facts lasted.
        safety: what the last assessment of the home found, ``None`` if there is none yet.
        refused: whether the court refused to have it continued.
        parents_refused: whether parents or carers refused the plan since the last separation.
        reported: whether new information came in since the last separation.
    """

    ground_at: datetime | None = None
    since: datetime | None = None
    days: int = 0
    used: int = 0
    safety: SeparationSafety | None = field(
        default=None, repr=False, metadata={"sensitive": SECRET}
    )
    refused: bool = field(default=False, repr=False, metadata={"sensitive": SECRET})
    parents_refused: bool = field(default=False, repr=False, metadata={"sensitive": SECRET})
    reported: bool = False


@frozen
class Care:
    """What is on record of the alternative care.

    Args:
        ground: why the child needs it.
        form: the form that was chosen.
        commune: the commune where the carer lives.
        decided_by: who decided on it.
        since: when the carer took the child, ``None`` while it is with none.
        was_with_carer: whether the care that ended last was with a carer.
        followed: the follow-ups made since.
        in_facility: whether the child is in a facility, for a time or for good.
        from_facility: whether the child leaves a facility where it was for good.
        end_asked: whether its end was asked for and is not decided.
    """

    ground: CareGround | None = field(default=None, repr=False, metadata={"sensitive": SECRET})
    form: CareForm | None = field(default=None, repr=False, metadata={"sensitive": SECRET})
    commune: str | None = field(default=None, repr=False, metadata={"sensitive": SECRET})
    decided_by: CareDecider | None = field(default=None, repr=False, metadata={"sensitive": SECRET})
    since: datetime | None = None
    was_with_carer: bool = False
    followed: frozenset[FollowUp] = frozenset()
    in_facility: bool = False
    from_facility: bool = False
    end_asked: bool = False


@frozen
class Facts:
    """What the rules need to know of a case.

    Args:
        opened_at: when the first information was received.
        reported_at: when the information was received from which the hours count: the first
            that was not assessed yet, or the last that was.
        unassessed: whether that information still waits for its initial assessment.
        protected: number and moment of the first step since then that protects the child.
        stopped: number and moment of the first step since then that stops the harm.
        round: the drawing up of the plan.
        items: the plan.
        started: the items of the plan that began.
        done: the items that are done.
        birth_date: the child's day of birth.
        turned_16: when it was recorded that the child turned 16.
        grown: whether the case was closed because the child turned 16.
        places: where the case is.
        court_asked: whether the court was asked and has not decided.
        separation: the separation.
        care: the alternative care.
    """

    opened_at: datetime | None = None
    reported_at: datetime | None = None
    unassessed: bool = False
    protected: tuple[int, datetime] | None = None
    stopped: tuple[int, datetime] | None = None
    round: Round = Round()
    items: tuple[PlanItem, ...] = field(default=(), repr=False, metadata={"sensitive": SECRET})
    started: frozenset[int] = frozenset()
    done: frozenset[int] = frozenset()
    birth_date: date | None = field(default=None, repr=False, metadata={"sensitive": SECRET})
    turned_16: datetime | None = field(default=None, repr=False, metadata={"sensitive": SECRET})
    grown: bool = field(default=False, repr=False, metadata={"sensitive": SECRET})
    places: Places = Places()
    court_asked: bool = field(default=False, repr=False, metadata={"sensitive": SECRET})
    separation: Separation = Separation()
    care: Care = Care()


@frozen
class State:
    """Stages, facts and duties after a number of events.

    Args:
        stage: the stage of the process, ``None`` before the intake.
        separation: the stage of the separation.
        care: the stage of the alternative care.
        facts: what the rules need to know.
        open: the duties still to be met, in the order they arose.
        settled: the duties met or cancelled, in the order they were settled.
        last: number and event of what happened last.
        irregular: the numbers of the events that the law does not allow where they stand.
    """

    stage: Stage | None = None
    separation: SeparationStage = SeparationStage.NOT_SEPARATED
    care: CareStage = CareStage.NONE
    facts: Facts = Facts()
    open: tuple[Laid, ...] = ()
    settled: tuple[Laid, ...] = ()
    last: tuple[int, Event] | None = None
    irregular: frozenset[int] = frozenset()

    def on(self, track: Track) -> AnyStage | None:
        """The stage of a track."""
        if track is Track.PROCESS:
            return self.stage
        return self.separation if track is Track.SEPARATION else self.care
