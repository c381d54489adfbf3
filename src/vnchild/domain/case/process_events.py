"""Events from the first information to the closing (Decree 56/2017 Art. 25-31)."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from attrs import field, frozen

from vnchild.domain.case.event import (
    Event,
    birth_date,
    commune_code,
    number,
    one_of,
    secret,
    secret_needed,
    some,
    yes_or_no,
)
from vnchild.domain.case.forms import Form
from vnchild.domain.case.plan import PlanItem
from vnchild.domain.case.terms import (
    ClosingGround,
    Danger,
    EmergencyStep,
    InformedBy,
    Need,
    ReceivedBy,
    ReviewResult,
)
from vnchild.law.documents import DECREE_56_2017, LAW_ON_CHILDREN
from vnchild.law.provision import Provision
from vnchild.law.text import Term, Text

_at = DECREE_56_2017.at


@frozen(kw_only=True)
class Intake(Event):
    """Information on a child is received; with it a case begins.

    Args:
        received_by: the place that received it; the twelve hours count from this moment.
        informed_by: who gave the information, ``None`` if not known.
        commune: code of the commune where it happened.
        child_name: the child's name.
        birth_date: the child's day of birth.
    """

    text: ClassVar[Text] = Text("tiếp nhận thông tin", "information received")
    provision: ClassVar[Provision] = _at(25, 1)
    form: ClassVar[Form | None] = Form.FORM_01

    received_by: ReceivedBy = field(validator=one_of(ReceivedBy))
    informed_by: InformedBy | None = secret(one_of(InformedBy))
    commune: str | None = secret(commune_code)
    child_name: str | None = secret()
    birth_date: date | None = secret(birth_date)

    @property
    def variant(self) -> Term:
        """The place that received the information."""
        return self.received_by


@frozen(kw_only=True)
class FurtherReport(Event):
    """New information on the same child, to be assessed too; it reopens a closed case."""

    text: ClassVar[Text] = Text("tiếp nhận thông tin mới", "further information received")
    provision: ClassVar[Provision] = _at(25, 1)
    form: ClassVar[Form | None] = Form.FORM_01

    received_by: ReceivedBy = field(validator=one_of(ReceivedBy))
    informed_by: InformedBy | None = secret(one_of(InformedBy))

    @property
    def variant(self) -> Term:
        """The place that received the information."""
        return self.received_by


@frozen(kw_only=True)
class InformationForwarded(Event):
    """The information reaches the People's Committee of the commune where it happened."""

    text: ClassVar[Text] = Text(
        "chuyển thông tin đến Ủy ban nhân dân cấp xã",
        "information passed on to the commune People's Committee",
    )
    provision: ClassVar[Provision] = _at(26, 1)


@frozen(kw_only=True)
class ChildIdentified(Event):
    """Who the child is becomes known; a field that is not given stays as it was."""

    text: ClassVar[Text] = Text("xác định thông tin trẻ em", "child identified")
    provision: ClassVar[Provision] = _at(25, 2)

    child_name: str | None = secret()
    birth_date: date | None = secret(birth_date)


@frozen(kw_only=True)
class InitialAssessment(Event):
    """The commune's first assessment of risk and harm.

    Args:
        danger: what it finds.
        separation: whether the child has to be separated from parents or carers (Art. 32(1)).
    """

    text: ClassVar[Text] = Text("đánh giá nguy cơ ban đầu", "initial assessment")
    provision: ClassVar[Provision] = _at(26, 2)
    form: ClassVar[Form | None] = Form.FORM_02

    danger: Danger = secret_needed(one_of(Danger))
    separation: bool | None = secret(yes_or_no)

    @property
    def variant(self) -> Term:
        """What it finds."""
        return self.danger


@frozen(kw_only=True)
class EmergencyMeasure(Event):
    """A measure of emergency protection is taken."""

    text: ClassVar[Text] = Text("can thiệp khẩn cấp", "emergency measure")
    provision: ClassVar[Provision] = _at(31, 2)

    steps: tuple[EmergencyStep, ...] = secret_needed(some(EmergencyStep))


@frozen(kw_only=True)
class DetailedAssessment(Event):
    """Information is collected and the risk assessed in detail.

    Args:
        need: whether a plan is needed.
        alternative_care: whether the child needs alternative care (Law on Children Art. 62).
        child_heard: whether the child's views were taken (27(1)(g)).
    """

    text: ClassVar[Text] = Text("đánh giá nguy cơ cụ thể", "detailed assessment")
    provision: ClassVar[Provision] = _at(27, 1)
    form: ClassVar[Form | None] = Form.FORM_03

    need: Need = field(validator=one_of(Need))
    alternative_care: bool | None = secret(yes_or_no)
    child_heard: bool | None = secret(yes_or_no)

    @property
    def variant(self) -> Term:
        """Whether a plan is needed."""
        return self.need


@frozen(kw_only=True)
class ConferenceHeld(Event):
    """The chairman's meeting that settles the measures for the child."""

    text: ClassVar[Text] = Text(
        "họp xác định các biện pháp bảo vệ trẻ em", "meeting on the measures held"
    )
    provision: ClassVar[Provision] = _at(27, 2)


@frozen(kw_only=True)
class PlanDrafted(Event):
    """The plan is drawn up and submitted to the chairman."""

    text: ClassVar[Text] = Text("trình kế hoạch hỗ trợ, can thiệp", "plan submitted")
    provision: ClassVar[Provision] = _at(28, 1)
    form: ClassVar[Form | None] = Form.FORM_04

    items: tuple[PlanItem, ...] = secret_needed(some(PlanItem))


@frozen(kw_only=True)
class PlanReturned(Event):
    """The chairman does not approve the plan as submitted."""

    text: ClassVar[Text] = Text("kế hoạch chưa được phê duyệt, yêu cầu hoàn thiện", "plan returned")
    provision: ClassVar[Provision] = _at(28, 4)


@frozen(kw_only=True)
class PlanApproved(Event):
    """The chairman's decision approves the plan."""

    text: ClassVar[Text] = Text("phê duyệt kế hoạch hỗ trợ, can thiệp", "plan approved")
    provision: ClassVar[Provision] = _at(28, 4)
    form: ClassVar[Form | None] = Form.FORM_05

    decision: str | None = secret()


@frozen(kw_only=True)
class PlanSent(Event):
    """Decision and plan are sent to those who carry it out and to the parents or carers."""

    text: ClassVar[Text] = Text("gửi quyết định và kế hoạch", "decision and plan sent")
    provision: ClassVar[Provision] = _at(28, 5)


@frozen(kw_only=True)
class ServiceStarted(Event):
    """A service of the plan begins; ``item`` is its place in the plan, from 1."""

    text: ClassVar[Text] = Text("bắt đầu dịch vụ", "service started")
    provision: ClassVar[Provision] = _at(29, 1)

    item: int = field(validator=number)


@frozen(kw_only=True)
class ServiceDone(Event):
    """A service of the plan is done; ``item`` is its place in the plan, from 1."""

    text: ClassVar[Text] = Text("hoàn thành dịch vụ", "service done")
    provision: ClassVar[Provision] = _at(29, 1)

    item: int = field(validator=number)


@frozen(kw_only=True)
class PlanAdjusted(Event):
    """The chairman adjusts the plan on the officer's proposal; ``items`` is the plan from now."""

    text: ClassVar[Text] = Text("điều chỉnh kế hoạch", "plan adjusted")
    provision: ClassVar[Provision] = _at(29, 1, "a")

    items: tuple[PlanItem, ...] = secret_needed(some(PlanItem))


@frozen(kw_only=True)
class Referred(Event):
    """The child is put in touch with a service outside the commune; ``to`` says whose."""

    text: ClassVar[Text] = Text("kết nối, chuyển gửi dịch vụ", "referred to a service")
    provision: ClassVar[Provision] = _at(29, 1, "b")

    to: str | None = secret()


@frozen(kw_only=True)
class Transferred(Event):
    """The child lives in another commune from now on, which takes the case over."""

    text: ClassVar[Text] = Text(
        "chuyển trường hợp đến xã khác", "case transferred to another commune"
    )
    provision: ClassVar[Provision] = LAW_ON_CHILDREN.at(52, 2)

    commune: str = secret_needed(commune_code)


@frozen(kw_only=True)
class Review(Event):
    """The review after the plan was carried out, and what it proposes to the chairman."""

    text: ClassVar[Text] = Text("rà soát, đánh giá sau thực hiện kế hoạch", "review")
    provision: ClassVar[Provision] = _at(30, 1)
    form: ClassVar[Form | None] = Form.FORM_06

    result: ReviewResult = field(validator=one_of(ReviewResult))

    @property
    def variant(self) -> Term:
        """What it proposes."""
        return self.result


@frozen(kw_only=True)
class TurnedSixteen(Event):
    """The child turned 16."""

    text: ClassVar[Text] = Text("trẻ em đủ 16 tuổi", "the child turned 16")
    provision: ClassVar[Provision] = LAW_ON_CHILDREN.at(1)


@frozen(kw_only=True)
class ChildDied(Event):
    """The child died."""

    text: ClassVar[Text] = Text("trẻ em tử vong", "the child died")
    provision: ClassVar[Provision] = LAW_ON_CHILDREN.at(1)


@frozen(kw_only=True)
class Closed(Event):
    """The chairman closes the case."""

    text: ClassVar[Text] = Text("kết thúc trường hợp", "case closed")
    provision: ClassVar[Provision] = _at(30, 1, "b")

    ground: ClosingGround = field(validator=one_of(ClosingGround))

    @property
    def variant(self) -> Term:
        """Why."""
        return self.ground


@frozen(kw_only=True)
class CaseCorrected(Event):
    """What was recorded under a number was wrong; the record of it stays.

    Args:
        number: the number of the event in the case, from 1.
        event: what happened in truth, ``None`` if nothing did.
    """

    text: ClassVar[Text] = Text("đính chính hồ sơ", "correction")
    provision: ClassVar[Provision] = _at(30, 3)

    number: int = field(validator=number)
    event: Event | None = field()
