"""Alternative care (Decree 56/2017 Art. 38-48; Law on Children Art. 60-69)."""

from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from vnchild.domain.case.event import Event, one_of, secret, secret_needed, yes_or_no
from vnchild.domain.case.forms import Form
from vnchild.domain.case.terms import CareEndReason, CareForm, CareGround, FollowUp, NextCare
from vnchild.law.documents import DECREE_56_2017
from vnchild.law.provision import Provision
from vnchild.law.text import Term, Text

_at = DECREE_56_2017.at


@frozen(kw_only=True)
class CareFileMade(Event):
    """The file of a child who needs alternative care is made; ``ground`` says why."""

    text: ClassVar[Text] = Text("lập hồ sơ chăm sóc thay thế", "alternative care file made")
    provision: ClassVar[Provision] = _at(38, 1)
    form: ClassVar[Form | None] = Form.FORM_10

    ground: CareGround = secret_needed(one_of(CareGround))


@frozen(kw_only=True)
class CarerChosen(Event):
    """Form of care and carer are chosen and the carer's conditions verified.

    Args:
        care: the form of care.
        child_heard: whether the child's opinion was taken; from 7 full years it must be.
    """

    text: ClassVar[Text] = Text(
        "lựa chọn, xác minh người nhận chăm sóc thay thế", "carer chosen and verified"
    )
    provision: ClassVar[Provision] = _at(42, 1)
    form: ClassVar[Form | None] = Form.FORM_11

    care: CareForm = secret_needed(one_of(CareForm))
    child_heard: bool | None = secret(yes_or_no)


@frozen(kw_only=True)
class CareDecided(Event):
    """The decision to place the child with the carer.

    Args:
        decision: its number.
        child_heard: whether a child who leaves a facility was asked about the carer (45(3));
            from 7 full years it must be.
    """

    text: ClassVar[Text] = Text("quyết định giao, nhận trẻ em", "placement decided")
    provision: ClassVar[Provision] = _at(42, 7)
    form: ClassVar[Form | None] = Form.FORM_12

    decision: str | None = secret()
    child_heard: bool | None = secret(yes_or_no)


@frozen(kw_only=True)
class HandedOver(Event):
    """The carer takes the child."""

    text: ClassVar[Text] = Text("giao, nhận trẻ em", "child handed over")
    provision: ClassVar[Provision] = _at(42, 7)


@frozen(kw_only=True)
class FollowedUp(Event):
    """A follow-up of a child in alternative care."""

    text: ClassVar[Text] = Text("theo dõi, đánh giá việc chăm sóc thay thế", "follow-up of care")
    provision: ClassVar[Provision] = _at(43, 2)
    form: ClassVar[Form | None] = Form.FORM_13

    which: FollowUp = field(validator=one_of(FollowUp))

    @property
    def variant(self) -> Term:
        """Which of the follow-ups."""
        return self.which


@frozen(kw_only=True)
class EndOfCareRequested(Event):
    """The carer asks to end the care."""

    text: ClassVar[Text] = Text("đề nghị chấm dứt chăm sóc thay thế", "end of care requested")
    provision: ClassVar[Provision] = _at(48, 1)
    form: ClassVar[Form | None] = Form.FORM_15


@frozen(kw_only=True)
class CareEnded(Event):
    """The decision that ends the care.

    Args:
        reason: why.
        then: where the child goes.
    """

    text: ClassVar[Text] = Text("chấm dứt chăm sóc thay thế", "alternative care ended")
    provision: ClassVar[Provision] = _at(48, 2)
    form: ClassVar[Form | None] = Form.FORM_16

    reason: CareEndReason = secret_needed(one_of(CareEndReason))
    then: NextCare = field(validator=one_of(NextCare))

    @property
    def variant(self) -> Term:
        """Where the child goes."""
        return self.then


@frozen(kw_only=True)
class PlacedInFacility(Event):
    """The child is taken into a social assistance facility."""

    text: ClassVar[Text] = Text(
        "đưa trẻ em vào cơ sở trợ giúp xã hội", "child placed in a facility"
    )
    provision: ClassVar[Provision] = _at(44, 2)


@frozen(kw_only=True)
class TransferProposed(Event):
    """The facility's list and the child's file reach the body that appraises them."""

    text: ClassVar[Text] = Text(
        "nhận danh sách, hồ sơ đề nghị chuyển khỏi cơ sở", "list and file of the facility received"
    )
    provision: ClassVar[Provision] = _at(45, 1)
    form: ClassVar[Form | None] = Form.FORM_14


@frozen(kw_only=True)
class TransferRefused(Event):
    """The transfer is found not to suit, and the child stays in the facility."""

    text: ClassVar[Text] = Text("không chuyển khỏi cơ sở", "transfer refused")
    provision: ClassVar[Provision] = _at(45, 2)


@frozen(kw_only=True)
class TransferFileReceived(Event):
    """The appraised file reaches the commune where the carer lives."""

    text: ClassVar[Text] = Text(
        "xã nơi người nhận chăm sóc cư trú nhận hồ sơ", "file received by the carer's commune"
    )
    provision: ClassVar[Provision] = _at(45, 2)


@frozen(kw_only=True)
class CareDecisionReceived(Event):
    """The commune's decision reaches the authority of the facility."""

    text: ClassVar[Text] = Text(
        "cơ quan quản lý cơ sở nhận quyết định giao trẻ em",
        "placement decision received by the facility's authority",
    )
    provision: ClassVar[Provision] = _at(48, 3)


@frozen(kw_only=True)
class FacilityCareEnded(Event):
    """The decision that ends the care in the facility."""

    text: ClassVar[Text] = Text(
        "quyết định chấm dứt chăm sóc tại cơ sở", "end of care in the facility decided"
    )
    provision: ClassVar[Provision] = _at(48, 3)
