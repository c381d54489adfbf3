"""What the events of a case add up to so far."""

from __future__ import annotations

from datetime import date, datetime
from enum import Enum

from attrs import field, frozen

from vnchild.domain.case import CareGround, Event, PlanItem
from vnchild.domain.person import SECRET
from vnchild.law.text import Text
from vnchild.law.time_limit import TimeLimit
from vnchild.rules.cases.obligations import Obligation
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
        state: whether it is open, met or cancelled.
        settled_by: the number of the event that met or cancelled it.
        settled_at: when that happened.
    """

    obligation: Obligation
    number: int
    event: Event
    start: datetime
    limit: TimeLimit | None
    state: DutyState = DutyState.OPEN
    settled_by: int | None = None
    settled_at: datetime | None = None

    @property
    def key(self) -> tuple[Obligation, int]:
        """What tells a duty from the others of a case."""
        return self.obligation, self.number


@frozen
class Facts:
    """What the rules need to know of a case.

    Args:
        reported_at: when the information was received from which the hours count: the first
            that was not assessed yet, or the last that was.
        unassessed: whether that information still waits for its initial assessment.
        emergency: number and moment of the first emergency measure since then.
        needs_at: when the child's needs were last found.
        separated_at: when the present separation began.
        separation_days: its term with all extensions, in days.
        items: the plan.
        started: the items of the plan that began.
        done: the items that are done.
        ground: why the child needs alternative care.
        birth_date: the child's day of birth.
        turned_16: whether it was recorded that the child turned 16.
        commune: the commune that has the case.
    """

    reported_at: datetime | None = None
    unassessed: bool = False
    emergency: tuple[int, datetime] | None = None
    needs_at: datetime | None = None
    separated_at: datetime | None = None
    separation_days: int = 0
    items: tuple[PlanItem, ...] = field(default=(), repr=False, metadata={"sensitive": SECRET})
    started: frozenset[int] = frozenset()
    done: frozenset[int] = frozenset()
    ground: CareGround | None = field(default=None, repr=False, metadata={"sensitive": SECRET})
    birth_date: date | None = field(default=None, repr=False, metadata={"sensitive": SECRET})
    turned_16: bool = False
    commune: str | None = field(default=None, repr=False, metadata={"sensitive": SECRET})


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
        last: number and event of what was recorded last.
    """

    stage: Stage | None = None
    separation: SeparationStage = SeparationStage.NOT_SEPARATED
    care: CareStage = CareStage.NONE
    facts: Facts = Facts()
    open: tuple[Laid, ...] = ()
    settled: tuple[Laid, ...] = ()
    last: tuple[int, Event] | None = None

    def on(self, track: Track) -> AnyStage | None:
        """The stage of a track."""
        if track is Track.PROCESS:
            return self.stage
        return self.separation if track is Track.SEPARATION else self.care
