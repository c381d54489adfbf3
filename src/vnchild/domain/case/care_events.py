"""Alternative care (Decree 56/2017 Art. 38-48; Law on Children Art. 60-69)."""

from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from vnchild.domain.case.care_terms import (
    CareDecider,
    CareEndReason,
    CareForm,
    CareGround,
    Consent,
    FacilityGround,
    FollowUp,
    FollowUpFinding,
    NextCare,
)
from vnchild.domain.case.event import (
    Event,
    commune_code,
    count,
    one_of,
    secret,
    secret_needed,
    yes_or_no,
)
from vnchild.domain.case.forms import Form
from vnchild.law.documents import DECREE_56_2017, LAW_ON_CHILDREN
from vnchild.law.provision import Provision
from vnchild.law.text import Term, Text

_at = DECREE_56_2017.at


@frozen(kw_only=True)
class CareFileMade(Event):
    """The file of a child who needs alternative care is made.

    Args:
        ground: why the child needs alternative care.
    """

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
        commune: code of the commune where the carer lives.
    """

    text: ClassVar[Text] = Text(
        "lựa chọn, xác minh người nhận chăm sóc thay thế", "carer chosen and verified"
    )
    provision: ClassVar[Provision] = _at(42, 1)
    form: ClassVar[Form | None] = Form.FORM_11

    care: CareForm = secret_needed(one_of(CareForm))
    child_heard: bool | None = secret(yes_or_no)
    commune: str | None = secret(commune_code)

    @property
    def variant(self) -> Term:
        """The form of care."""
        return self.care


@frozen(kw_only=True)
class CareDecided(Event):
    """The decision to place the child with a person or family.

    Args:
        decided_by: who decided.
        consent: whose written consent there is, or why none is needed (Law on Children 63(1)).
        decision: its number.
        child_heard: whether a child who leaves a facility was asked about the carer (45(3));
            from 7 full years it must be.
    """

    text: ClassVar[Text] = Text("quyết định giao, nhận trẻ em", "placement decided")
    provision: ClassVar[Provision] = _at(42, 7)
    form: ClassVar[Form | None] = Form.FORM_12

    decided_by: CareDecider = secret_needed(one_of(CareDecider))
    consent: Consent | None = secret(one_of(Consent))
    decision: str | None = secret()
    child_heard: bool | None = secret(yes_or_no)


@frozen(kw_only=True)
class HandedOver(Event):
    """The carer takes the child.

    Args:
        meetings: how often the child met the carer before (Circular 14/2020 10(4)(c), 11(2)).
    """

    text: ClassVar[Text] = Text("giao, nhận trẻ em", "child handed over")
    provision: ClassVar[Provision] = _at(42, 7)

    meetings: int | None = secret(count)


@frozen(kw_only=True)
class FollowedUp(Event):
    """A follow-up of a child in alternative care.

    Args:
        which: which of the follow-ups.
        finding: what it finds of the care, ``None`` if that was not recorded.
    """

    text: ClassVar[Text] = Text("theo dõi, đánh giá việc chăm sóc thay thế", "follow-up of care")
    provision: ClassVar[Provision] = _at(43, 2)
    form: ClassVar[Form | None] = Form.FORM_13

    which: FollowUp = field(validator=one_of(FollowUp))
    finding: FollowUpFinding | None = secret(one_of(FollowUpFinding))

    @property
    def alarm(self) -> bool:
        """Whether it finds that the carer or a member of the family harms the child."""
        return self.finding is FollowUpFinding.ABUSE

    @property
    def care_unfit(self) -> bool:
        """Whether it finds a ground to end the care."""
        return self.finding in {FollowUpFinding.NOT_SUITABLE, FollowUpFinding.ABUSE}

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
class ChildAskedToLeave(Event):
    """The child wants its alternative care to end."""

    text: ClassVar[Text] = Text(
        "trẻ em muốn chấm dứt chăm sóc thay thế", "child wants the care to end"
    )
    provision: ClassVar[Provision] = LAW_ON_CHILDREN.at(69, 3)


@frozen(kw_only=True)
class EndOfCareRefused(Event):
    """It is decided that the care goes on, though its end was asked for."""

    text: ClassVar[Text] = Text(
        "quyết định tiếp tục chăm sóc thay thế, không chấp nhận đề nghị chấm dứt",
        "end of care refused",
    )
    provision: ClassVar[Provision] = LAW_ON_CHILDREN.at(69, 3)


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
    def alarm(self) -> bool:
        """Whether it ends because the carer or a member of the family harmed the child."""
        return self.reason in {CareEndReason.ABUSE_IN_CARE, CareEndReason.PROHIBITED_ACT}

    @property
    def variant(self) -> Term:
        """Where the child goes."""
        return self.then


@frozen(kw_only=True)
class Adopted(Event):
    """The child is adopted, by the law on adoption, which governs that alone."""

    text: ClassVar[Text] = Text("trẻ em được nhận làm con nuôi", "child adopted")
    provision: ClassVar[Provision] = LAW_ON_CHILDREN.at(61, 3)


@frozen(kw_only=True)
class PlacedInFacility(Event):
    """The child is taken into a social assistance facility.

    Args:
        ground: why; with it, whether for a time or for good.
        decided_by: who decided, ``None`` if not recorded; needed where it is for good.
    """

    text: ClassVar[Text] = Text(
        "đưa trẻ em vào cơ sở trợ giúp xã hội", "child placed in a facility"
    )
    provision: ClassVar[Provision] = LAW_ON_CHILDREN.at(67, 1)

    ground: FacilityGround = secret_needed(one_of(FacilityGround))
    decided_by: CareDecider | None = secret(one_of(CareDecider))

    @property
    def variant(self) -> Term:
        """Why."""
        return self.ground


@frozen(kw_only=True)
class FacilityFileSubmitted(Event):
    """The commune's file proposing that the facility takes the child is submitted."""

    text: ClassVar[Text] = Text(
        "lập hồ sơ đề nghị đưa trẻ em vào cơ sở trợ giúp xã hội",
        "file for a facility submitted",
    )
    provision: ClassVar[Provision] = _at(44, 2)


@frozen(kw_only=True)
class FacilityReviewed(Event):
    """The list of children in the facility is reviewed, this child with it."""

    text: ClassVar[Text] = Text(
        "rà soát danh sách trẻ em tại cơ sở trợ giúp xã hội", "children in the facility reviewed"
    )
    provision: ClassVar[Provision] = LAW_ON_CHILDREN.at(68, 1, "b")


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
    """The appraised file reaches the commune where the carer lives.

    Args:
        commune: code of that commune.
    """

    text: ClassVar[Text] = Text(
        "xã nơi người nhận chăm sóc cư trú nhận hồ sơ", "file received by the carer's commune"
    )
    provision: ClassVar[Provision] = _at(45, 2)

    commune: str | None = secret(commune_code)


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
