"""Events of the support and intervention plan (Decree 56/2017 Art. 27(2)-30)."""

from __future__ import annotations

from typing import ClassVar

from attrs import field, frozen

from vnchild.domain.case.event import (
    Event,
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
    ReviewResult,
)
from vnchild.law.documents import DECREE_56_2017
from vnchild.law.provision import Provision
from vnchild.law.text import Term, Text

_at = DECREE_56_2017.at


@frozen(kw_only=True)
class ConferenceHeld(Event):
    """The chairman's meeting that settles the measures for the child."""

    text: ClassVar[Text] = Text(
        "họp xác định các biện pháp bảo vệ trẻ em", "meeting on the measures held"
    )
    provision: ClassVar[Provision] = _at(27, 2)


@frozen(kw_only=True)
class PlanDrafted(Event):
    """The plan is drawn up and submitted to the chairman.

    Args:
        items: the services and tasks of the plan.
    """

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
    """The chairman's decision approves the plan.

    Args:
        decision: the number of the decision.
    """

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
class PlanRefused(Event):
    """Parents or carers refuse to carry out the plan.

    Args:
        abused: whether the child was abused; the law separates only such a child for a refusal.
    """

    text: ClassVar[Text] = Text(
        "cha, mẹ, người chăm sóc từ chối thực hiện kế hoạch",
        "parents or carers refuse the plan",
    )
    provision: ClassVar[Provision] = _at(32, 1)

    abused: bool | None = secret(yes_or_no)


@frozen(kw_only=True)
class ServiceStarted(Event):
    """A service of the plan begins.

    Args:
        item: its place in the plan, from 1.
    """

    text: ClassVar[Text] = Text("bắt đầu dịch vụ", "service started")
    provision: ClassVar[Provision] = _at(29, 1)

    item: int = field(validator=number)


@frozen(kw_only=True)
class ServiceDone(Event):
    """A service of the plan is done.

    Args:
        item: its place in the plan, from 1.
    """

    text: ClassVar[Text] = Text("hoàn thành dịch vụ", "service done")
    provision: ClassVar[Provision] = _at(29, 1)

    item: int = field(validator=number)


@frozen(kw_only=True)
class PlanAdjusted(Event):
    """The chairman adjusts the plan on the officer's proposal.

    Args:
        items: the plan from now on.
    """

    text: ClassVar[Text] = Text("điều chỉnh kế hoạch", "plan adjusted")
    provision: ClassVar[Provision] = _at(29, 1, "a")

    items: tuple[PlanItem, ...] = secret_needed(some(PlanItem))


@frozen(kw_only=True)
class Referred(Event):
    """The child is put in touch with a service outside the commune.

    Args:
        to: whose service it is.
    """

    text: ClassVar[Text] = Text("kết nối, chuyển gửi dịch vụ", "referred to a service")
    provision: ClassVar[Provision] = _at(29, 1, "b")

    to: str | None = secret()


@frozen(kw_only=True)
class Review(Event):
    """The review after the plan was carried out, and what it proposes to the chairman.

    Args:
        result: what it proposes.
    """

    text: ClassVar[Text] = Text("rà soát, đánh giá sau thực hiện kế hoạch", "review")
    provision: ClassVar[Provision] = _at(30, 1)
    form: ClassVar[Form | None] = Form.FORM_06

    result: ReviewResult = field(validator=one_of(ReviewResult))

    @property
    def variant(self) -> Term:
        """What it proposes."""
        return self.result
