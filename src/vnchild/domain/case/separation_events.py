"""Temporary separation of a child from parents or carers (Decree 56/2017 Art. 32)."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from attrs import field, frozen

from vnchild.domain.case.care_terms import CareForm
from vnchild.domain.case.event import Event, aware, number, one_of, secret_needed
from vnchild.domain.case.forms import Form
from vnchild.domain.case.terms import CourtOutcome, Request, SeparationEnd, SeparationSafety
from vnchild.law.documents import CIRCULAR_14_2020, DECREE_56_2017, LAW_ON_CHILDREN
from vnchild.law.provision import Provision
from vnchild.law.text import Term, Text

_at = DECREE_56_2017.at


@frozen(kw_only=True)
class TemporarySeparation(Event):
    """The chairman decides to separate the child.

    Args:
        days: the term of the decision, in days.
        began: the moment the child was in fact separated, if not that of the decision.
    """

    text: ClassVar[Text] = Text("quyết định tạm thời cách ly", "temporary separation decided")
    provision: ClassVar[Provision] = _at(32, 2)
    form: ClassVar[Form | None] = Form.FORM_07

    days: int = field(validator=number)
    began: datetime | None = field(default=None, validator=aware)

    @property
    def since(self) -> datetime:
        """The moment from which the term counts."""
        return self.began or self.at


@frozen(kw_only=True)
class TemporaryCareGiven(Event):
    """The separated child is given into care at once, before the procedures of care.

    Args:
        care: the form of care.
    """

    text: ClassVar[Text] = Text(
        "giao chăm sóc thay thế tạm thời", "child given into temporary care"
    )
    provision: ClassVar[Provision] = _at(32, 4)

    care: CareForm = secret_needed(one_of(CareForm))


@frozen(kw_only=True)
class SeparationExtended(Event):
    """The term is extended by so many days.

    Args:
        days: by how many days.
    """

    text: ClassVar[Text] = Text("gia hạn tạm thời cách ly", "separation extended")
    provision: ClassVar[Provision] = _at(32, 3)
    form: ClassVar[Form | None] = Form.FORM_07

    days: int = field(validator=number)


@frozen(kw_only=True)
class SeparationAssessed(Event):
    """It is assessed whether parents or carers can keep the child safe.

    Args:
        safety: what it finds.
    """

    text: ClassVar[Text] = Text(
        "đánh giá điều kiện an toàn của cha, mẹ, người chăm sóc", "safety at home assessed"
    )
    provision: ClassVar[Provision] = CIRCULAR_14_2020.at(14, 3)
    form: ClassVar[Form | None] = Form.FORM_03

    safety: SeparationSafety = secret_needed(one_of(SeparationSafety))

    @property
    def variant(self) -> Term:
        """What it finds."""
        return self.safety


@frozen(kw_only=True)
class ContinuationRequested(Event):
    """The court is asked to decide that the separation goes on."""

    text: ClassVar[Text] = Text(
        "đề nghị Tòa án quyết định tiếp tục cách ly", "court asked to continue the separation"
    )
    provision: ClassVar[Provision] = CIRCULAR_14_2020.at(14, 3, "b")


@frozen(kw_only=True)
class SeparationContinued(Event):
    """The separation goes on at the demand of a competent body, beyond the longest term."""

    text: ClassVar[Text] = Text(
        "tiếp tục cách ly theo yêu cầu của cơ quan có thẩm quyền",
        "separation continued by a competent body",
    )
    provision: ClassVar[Provision] = _at(32, 3)


@frozen(kw_only=True)
class SeparationEnded(Event):
    """The separation ends.

    Args:
        why: why.
    """

    text: ClassVar[Text] = Text("chấm dứt tạm thời cách ly", "separation ended")
    provision: ClassVar[Provision] = _at(32, 3)

    why: SeparationEnd = secret_needed(one_of(SeparationEnd))

    @property
    def variant(self) -> Term:
        """Why."""
        return self.why


@frozen(kw_only=True)
class RestrictionRequested(Event):
    """The court is asked to restrict the rights of parents or carers, or to separate the child."""

    text: ClassVar[Text] = Text(
        "đề nghị Tòa án hạn chế quyền của cha, mẹ, người chăm sóc hoặc cách ly trẻ em",
        "court asked to restrict rights or separate the child",
    )
    provision: ClassVar[Provision] = LAW_ON_CHILDREN.at(52, 3)


@frozen(kw_only=True)
class CourtDecided(Event):
    """The court decides on the separation, or on the rights of parents or carers.

    Args:
        outcome: what it decides.
    """

    text: ClassVar[Text] = Text("Tòa án quyết định", "court decided")
    provision: ClassVar[Provision] = LAW_ON_CHILDREN.at(52, 3)

    outcome: CourtOutcome = secret_needed(one_of(CourtOutcome))

    @property
    def variant(self) -> Term:
        """What it decides."""
        return self.outcome


@frozen(kw_only=True)
class RequestWithdrawn(Event):
    """Who asked takes the request back.

    Args:
        which: what had been asked for.
    """

    text: ClassVar[Text] = Text("rút đề nghị", "request withdrawn")
    provision: ClassVar[Provision] = LAW_ON_CHILDREN.at(52, 3)

    which: Request = secret_needed(one_of(Request))

    @property
    def variant(self) -> Term:
        """What had been asked for."""
        return self.which
