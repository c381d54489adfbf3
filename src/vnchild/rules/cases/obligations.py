"""A row of the duty table: which event lays which duty on whom, and what meets it."""

from __future__ import annotations

from datetime import date
from enum import Enum

from attrs import frozen

from vnchild.domain.case import CareDecider, CareGround, Event
from vnchild.law.documents import DECREE_56_2017
from vnchild.law.text import Term, Text
from vnchild.law.time_limit import TimeLimit
from vnchild.rules.cases.stages import AnyStage
from vnchild.rules.cases.tasks import Task
from vnchild.rules.cases.who import Role


class Start(Enum):
    """From when the time of a duty counts."""

    EVENT = Text("sự kiện làm phát sinh", "the event that lays the duty")
    REPORT = Text("thời điểm tiếp nhận thông tin", "the receipt of the information")
    SEPARATION_GROUND = Text(
        "thời điểm tiếp nhận thông tin là căn cứ cách ly",
        "the receipt of the information that makes the separation needed",
    )
    NEEDS = Text("khi xác định nhu cầu của trẻ em", "the finding of the child's needs")
    SEPARATION = Text("khi trẻ em được tạm thời cách ly", "the start of the separation")
    SIXTEENTH_BIRTHDAY = Text("ngày đủ 16 tuổi", "the sixteenth birthday")

    def __repr__(self) -> str:
        return f"Start.{self.name}"


class NeedsFrom(Enum):
    """What determined the child's needs, from which the time of the plan counts."""

    ASSESSMENT = Text("đánh giá nguy cơ cụ thể", "the detailed assessment")
    MEETING = Text("cuộc họp xác định nhu cầu", "the meeting that determines the needs")
    REVIEW = Text("rà soát, đánh giá", "the review")

    # Members are singletons; the default hash goes through the name and is several times slower.
    __hash__ = object.__hash__

    def __repr__(self) -> str:
        return f"NeedsFrom.{self.name}"


class Site(Enum):
    """By which commune it is known whose duty something is."""

    INCIDENT = Text("xã nơi xảy ra vụ việc", "the commune where it happened")
    CASE = Text("xã nơi trẻ em cư trú", "the commune where the child lives")
    EITHER = Text(
        "xã nơi xảy ra vụ việc hoặc xã đã tiếp nhận trường hợp",
        "the commune where it happened, or that took the case over",
    )
    CARER = Text("xã nơi người nhận chăm sóc thay thế cư trú", "the commune where the carer lives")

    __hash__ = object.__hash__

    def __repr__(self) -> str:
        return f"Site.{self.name}"


@frozen
class Trigger:
    """A kind of event, if need be with certain findings or with a field that says so.

    Args:
        event: the kind.
        variants: the findings; none for all.
        flag: a field or property that is yes, no or not known.
        says: what it has to say.
    """

    event: type[Event]
    variants: tuple[Term, ...] = ()
    flag: str | None = None
    says: tuple[bool | None, ...] = (True,)

    def fits(self, event: Event) -> bool:
        """Whether an event is of that kind."""
        return (
            type(event) is self.event
            and (not self.variants or event.variant in self.variants)
            and (self.flag is None or getattr(event, self.flag) in self.says)
        )


def on(
    event: type[Event],
    *variants: Term,
    flag: str | None = None,
    says: tuple[bool | None, ...] = (True,),
) -> Trigger:
    """A trigger, told shortly."""
    return Trigger(event, variants, flag, says)


class Measured(Enum):
    """A step taken before the assessment that meets a duty as soon as it arises."""

    PROTECTED = Text("đã can thiệp khẩn cấp", "an emergency measure was taken")
    STOPPED = Text("đã ngăn chặn hành vi gây hại", "the harm was stopped")

    def __repr__(self) -> str:
        return f"Measured.{self.name}"


class Needs(Enum):
    """What has to be on record besides the event for a duty to arise."""

    NOT_FOUND_SAFE = Text("nơi ở chưa được đánh giá là an toàn", "the home was not found safe")
    CARED_FOR = Text(
        "đang chăm sóc thay thế hoặc tìm người chăm sóc", "there is, or is sought, care"
    )
    IN_FACILITY = Text("trẻ em đang ở cơ sở", "the child is in a facility")
    UNSAFE_HOME = Text("nơi ở chưa bảo đảm an toàn", "the home was found not to be safe")
    FROM_CARER = Text("trẻ em đã được giao cho người nhận chăm sóc", "the child was with a carer")
    SIXTEEN = Text("ngày đủ 16 tuổi đã biết", "the sixteenth birthday is known")

    @property
    def lasting(self) -> bool:
        """Whether a duty falls away when it is so no more."""
        return self in {Needs.CARED_FOR, Needs.IN_FACILITY}

    def __repr__(self) -> str:
        return f"Needs.{self.name}"


@frozen(kw_only=True)
class Obligation:
    """A row of the table.

    Args:
        task: what has to be done, with its provision.
        who: on whom it falls.
        opened_by: what lays the duty, unless one of the task is open on the same already.
        met_by: what meets it.
        cancelled_by: what makes it void; the child's death voids every duty.
        limit: the time that the law gives, ``None`` where it gives none.
        start: from when that time counts.
        otherwise: the same time where the child's needs were determined by something else than
            ``limit`` says.
        own_term: whether the length is that of the decision on separation, within the limit.
        measured: a step taken since the information that meets it at once.
        needs: what has to be on record for it to arise, ``None`` if nothing; some
            duties fall away when it is so no more (`Needs.lasting`).
        grounds: the grounds of alternative care for which it holds; none for all.
        deciders: those who decided on the care for which it holds; none for all.
        at: the stages of separation or care at which it arises; none for all.
        site: by which commune it is known whose it is, ``None`` where who has it says that.
        holds_closing: whether a case is not closed while it is open.
        since: the first day on which it is law.
    """

    task: Task
    who: Role
    opened_by: tuple[Trigger, ...]
    met_by: tuple[Trigger, ...]
    cancelled_by: tuple[Trigger, ...] = ()
    limit: TimeLimit | None = None
    start: Start = Start.EVENT
    otherwise: tuple[tuple[NeedsFrom, TimeLimit], ...] = ()
    own_term: bool = False
    measured: Measured | None = None
    needs: Needs | None = None
    grounds: tuple[CareGround, ...] = ()
    deciders: tuple[CareDecider, ...] = ()
    at: tuple[AnyStage, ...] = ()
    site: Site | None = None
    holds_closing: bool = False
    since: date = DECREE_56_2017.first_day

    def limit_from(self, source: NeedsFrom | None) -> TimeLimit | None:
        """The time that the law gives, by what determined the child's needs."""
        return next((limit for each, limit in self.otherwise if each is source), self.limit)

    @property
    def later(self) -> bool:
        """Whether it is owed only from a day that may lie ahead."""
        return self.start is Start.SIXTEENTH_BIRTHDAY
