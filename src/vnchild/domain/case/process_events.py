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
from vnchild.domain.case.terms import (
    ClosingGround,
    Danger,
    EmergencyStep,
    InformedBy,
    Need,
    ReceivedBy,
)
from vnchild.law.documents import DECREE_56_2017, LAW_ON_CHILDREN
from vnchild.law.provision import Provision
from vnchild.law.text import Term, Text

_at = DECREE_56_2017.at
_PROTECTING = (EmergencyStep.STOP_THE_HARM, EmergencyStep.FIRST_AID, EmergencyStep.TREATMENT)


@frozen(kw_only=True)
class Intake(Event):
    """Information on a child is received; with it a case begins.

    Args:
        received_by: the place that received it; the twelve hours count from this moment.
        informed_by: who gave the information, ``None`` if not known.
        commune: code of the commune where it happened.
        commune_of_residence: code of the commune where the child lives.
        child_name: the child's name.
        birth_date: the child's day of birth.
    """

    text: ClassVar[Text] = Text("tiếp nhận thông tin", "information received")
    provision: ClassVar[Provision] = _at(25, 1)
    form: ClassVar[Form | None] = Form.FORM_01

    received_by: ReceivedBy = field(validator=one_of(ReceivedBy))
    informed_by: InformedBy | None = secret(one_of(InformedBy))
    commune: str | None = secret(commune_code)
    commune_of_residence: str | None = secret(commune_code)
    child_name: str | None = secret()
    birth_date: date | None = secret(birth_date)

    @property
    def variant(self) -> Term:
        """The place that received the information."""
        return self.received_by


@frozen(kw_only=True)
class FurtherReport(Event):
    """New information on the same child, to be assessed too; it reopens a closed case.

    Args:
        received_by: the place that received it.
        informed_by: who gave it, ``None`` if not known.
        commune: code of the commune where it happened; not given, it stays as it was.
    """

    text: ClassVar[Text] = Text("tiếp nhận thông tin mới", "further information received")
    provision: ClassVar[Provision] = _at(25, 1)
    form: ClassVar[Form | None] = Form.FORM_01

    received_by: ReceivedBy = field(validator=one_of(ReceivedBy))
    informed_by: InformedBy | None = secret(one_of(InformedBy))
    commune: str | None = secret(commune_code)

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
    """Who the child is becomes known; a field that is not given stays as it was.

    Args:
        child_name: the child's name.
        birth_date: the child's day of birth.
        commune_of_residence: code of the commune where the child lives.
    """

    text: ClassVar[Text] = Text("xác định thông tin trẻ em", "child identified")
    provision: ClassVar[Provision] = _at(25, 2)

    child_name: str | None = secret()
    birth_date: date | None = secret(birth_date)
    commune_of_residence: str | None = secret(commune_code)

    @property
    def tells_birth_date(self) -> bool:
        """Whether it gives a birth date."""
        return self.birth_date is not None


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
    """A measure of emergency protection is taken.

    Args:
        steps: what was done.
    """

    text: ClassVar[Text] = Text("can thiệp khẩn cấp", "emergency measure")
    provision: ClassVar[Provision] = _at(31, 2)

    steps: tuple[EmergencyStep, ...] = secret_needed(some(EmergencyStep))

    @property
    def protects(self) -> bool:
        """Whether a step protects the child; evidence and guidance alone do not."""
        return any(step in _PROTECTING for step in self.steps)

    @property
    def stops_the_harm(self) -> bool:
        """Whether what threatens or harms the child was stopped."""
        return EmergencyStep.STOP_THE_HARM in self.steps


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
class Transferred(Event):
    """The child lives in another commune from now on, which takes the case over.

    Args:
        commune: code of the commune that takes the case over.
    """

    text: ClassVar[Text] = Text(
        "chuyển trường hợp đến xã khác", "case transferred to another commune"
    )
    provision: ClassVar[Provision] = LAW_ON_CHILDREN.at(52, 2)

    commune: str = secret_needed(commune_code)


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
    """The chairman closes the case.

    Args:
        ground: why.
    """

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
