"""When payment begins, changes and stops: Art. 8 of both decrees, and what came between."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import Final

from attrs import field, frozen

from vnchild.law.documents import CIRCULAR_02_2021 as C02
from vnchild.law.documents import DECREE_20_2021 as D20
from vnchild.law.documents import DECREE_147_2025 as D147
from vnchild.law.documents import DECREE_335_2026 as D335
from vnchild.law.errors import NotCoveredError
from vnchild.law.interpretation import Interpretation
from vnchild.law.provision import Provision
from vnchild.law.text import Text
from vnchild.rules.social_assistance.timing_readings import (
    BACK_BEFORE_SIGNING,
    MOVE_MONTH,
    STOP_ON_THE_FIRST,
    SUSPENDED_FROM,
)


class Turn(Enum):
    """What happens with an allowance that has a month of its own."""

    START = Text("bắt đầu hưởng", "payment begins")
    CHANGE = Text("điều chỉnh mức hưởng", "another level is paid")
    MOVE = Text("thay đổi nơi cư trú", "the person moves")
    SUSPENSION = Text("tạm dừng hưởng", "payment is suspended")
    RESUMPTION = Text("tiếp tục hưởng sau khi tạm dừng", "payment goes on after a suspension")
    STOP = Text("thôi hưởng", "payment stops")

    def __repr__(self) -> str:
        return f"Turn.{self.name}"


@frozen(kw_only=True)
class MonthRule:
    """From which month something that happens with an allowance counts.

    Args:
        turn: what happens.
        case: whom alone it is about, before the rule for everybody; ``None`` is everybody else.
        month: from which month.
        provision: what says so.
        applies_from: the first day on which a decision (or a change of life) falls under it.
        ended: the first day on which none does any more; ``None`` while it lasts.
        readings: the choices it rests on where the law does not say the month in so many words.
    """

    turn: Turn
    case: Text | None = None
    month: Text
    provision: Provision
    applies_from: date
    ended: date | None = None
    readings: tuple[Interpretation, ...] = field(default=(), repr=False)

    def meets(self, on: date) -> bool:
        """Whether the rule holds for what happens on a day."""
        return self.applies_from <= on and (self.ended is None or on < self.ended)


_D20, _D147, _D335 = D20.first_day, D147.first_day, D335.first_day
_DISABILITY = Text("người khuyết tật (khoản 6 Điều 5)", "persons with a disability (Article 5(6))")
_AGED_75 = Text("người cao tuổi của điểm b khoản 5 Điều 5", "the elderly of Article 5(5)(b)")
_AGED_80 = Text("người cao tuổi của điểm c khoản 5 Điều 5", "the elderly of Article 5(5)(c)")
_SIGNED_COMMUNE = Text(
    "từ tháng Chủ tịch Ủy ban nhân dân cấp xã ký quyết định",
    "from the month in which the chairman of the commune signs the decision",
)
_MONTH_AFTER = Text(
    "kể từ tháng ngay sau tháng đối tượng chết, không đủ điều kiện hưởng",
    "from the month after the one in which the person dies or is no longer entitled",
)

MONTHS: Final[tuple[MonthRule, ...]] = (
    MonthRule(
        turn=Turn.START,
        case=_DISABILITY,
        month=Text(
            "từ tháng được cấp giấy xác nhận mức độ khuyết tật",
            "from the month of the certificate of the degree of disability",
        ),
        provision=D20.at(8, 1, "đ"),
        applies_from=_D20,
        ended=_D147,
    ),
    MonthRule(
        turn=Turn.START,
        case=_AGED_75,
        month=Text("kể từ thời điểm người đó đủ 75 tuổi", "from when the person turns 75"),
        provision=D20.at(8, 1, "đ"),
        applies_from=_D20,
        ended=_D147,
        readings=(BACK_BEFORE_SIGNING,),
    ),
    MonthRule(
        turn=Turn.START,
        case=_AGED_80,
        month=Text("kể từ thời điểm người đó đủ 80 tuổi", "from when the person turns 80"),
        provision=D20.at(8, 1, "đ"),
        applies_from=_D20,
        ended=_D147,
        readings=(BACK_BEFORE_SIGNING,),
    ),
    MonthRule(
        turn=Turn.START,
        month=Text(
            "kể từ tháng Chủ tịch Ủy ban nhân dân cấp huyện ký quyết định",
            "from the month in which the chairman of the district signs the decision",
        ),
        provision=D20.at(8, 1, "đ"),
        applies_from=_D20,
        ended=_D147,
    ),
    MonthRule(
        turn=Turn.START,
        month=_SIGNED_COMMUNE,
        provision=D147.at(5, 2),
        applies_from=_D147,
        ended=_D335,
    ),
    MonthRule(
        turn=Turn.START,
        month=_SIGNED_COMMUNE,
        provision=D335.at(8, 2),
        applies_from=_D335,
    ),
    MonthRule(
        turn=Turn.CHANGE,
        month=Text(
            "kể từ tháng đối tượng đủ điều kiện điều chỉnh",
            "from the month in which the person meets the condition of the other level",
        ),
        provision=D20.at(8, 1, "đ"),
        applies_from=_D20,
        ended=_D335,
    ),
    MonthRule(
        turn=Turn.CHANGE,
        month=Text(
            "kể từ tháng đối tượng thay đổi điều kiện hưởng",
            "from the month in which the person's conditions change",
        ),
        provision=D335.at(8, 4),
        applies_from=_D335,
    ),
    MonthRule(
        turn=Turn.MOVE,
        month=Text(
            "ở nơi cư trú mới từ tháng ngay sau tháng ghi trong quyết định thôi hưởng của nơi cũ",
            "at the new place from the month after the one named in the old place's decision",
        ),
        provision=D20.at(8, 4, "d"),
        applies_from=_D20,
        ended=_D335,
        readings=(MOVE_MONTH,),
    ),
    MonthRule(
        turn=Turn.MOVE,
        month=Text(
            "theo mức của nơi cư trú mới từ tháng thôi chi trả tại nơi cư trú cũ",
            "at the new place's level from the month in which the old place stops paying",
        ),
        provision=D335.at(8, 3),
        applies_from=_D335,
        readings=(MOVE_MONTH,),
    ),
    MonthRule(
        turn=Turn.SUSPENSION,
        month=Text(
            "từ tháng ngay sau tháng ra quyết định tạm dừng",
            "from the month after the one of the decision to suspend",
        ),
        provision=C02.at(2, 3),
        applies_from=_D20,
        ended=_D335,
        readings=(SUSPENDED_FROM,),
    ),
    MonthRule(
        turn=Turn.SUSPENSION,
        month=Text(
            "từ tháng ngay sau tháng ra quyết định tạm dừng",
            "from the month after the one of the decision to suspend",
        ),
        provision=D335.at(9, 1),
        applies_from=_D335,
        readings=(SUSPENDED_FROM,),
    ),
    MonthRule(
        turn=Turn.RESUMPTION,
        month=Text(
            "tiếp tục hưởng, truy lĩnh các tháng đã tạm dừng",
            "paid again, with the months that were suspended",
        ),
        provision=C02.at(6, 1, "b"),
        applies_from=_D20,
        ended=_D335,
    ),
    MonthRule(
        turn=Turn.RESUMPTION,
        month=Text(
            "từ thời điểm tạm dừng hưởng, nếu không thay đổi điều kiện hưởng",
            "from when payment was suspended, if the conditions have not changed",
        ),
        provision=D335.at(9, 4),
        applies_from=_D335,
    ),
    MonthRule(
        turn=Turn.STOP,
        month=_MONTH_AFTER,
        provision=D20.at(8, 2),
        applies_from=_D20,
        ended=_D147,
        readings=(STOP_ON_THE_FIRST,),
    ),
    MonthRule(
        turn=Turn.STOP,
        month=_MONTH_AFTER,
        provision=D147.at(5, 2),
        applies_from=_D147,
        ended=_D335,
        readings=(STOP_ON_THE_FIRST,),
    ),
    MonthRule(
        turn=Turn.STOP,
        case=Text(
            "người không còn đủ điều kiện hưởng khi đang tạm dừng",
            "persons found no longer entitled while suspended",
        ),
        month=Text("kể từ thời điểm tạm dừng hưởng", "from when payment was suspended"),
        provision=D335.at(9, 4),
        applies_from=_D335,
    ),
    MonthRule(
        turn=Turn.STOP,
        month=_MONTH_AFTER,
        provision=D335.at(8, 4),
        applies_from=_D335,
        readings=(STOP_ON_THE_FIRST,),
    ),
)
"""Every rule of a month, by what happens and, within it, from the earliest law to the newest."""


def month_rules(turn: Turn, on: date) -> tuple[MonthRule, ...]:
    """The rules of a month that hold on a day, the one for everybody last.

    Args:
        turn: what happens.
        on: the day of the decision, or of the change of life.

    Raises:
        NotCoveredError: the day is before the first law covered.

    >>> [rule.month.en for rule in month_rules(Turn.START, date(2026, 11, 3))]
    ['from the month in which the chairman of the commune signs the decision']
    """
    found = tuple(rule for rule in MONTHS if rule.turn is turn and rule.meets(on))
    if not found:
        msg = f"{on} is before {D20.first_day}, the first day covered ({D20.at(8).en})"
        raise NotCoveredError(msg)
    return found


def start_provision(on: date) -> Provision:
    """What says from which month a decision signed on a day pays."""
    return _general(Turn.START, on)


def change_provision(on: date) -> Provision:
    """What says from which month another level is paid."""
    return _general(Turn.CHANGE, on)


def resume_provision(on: date) -> Provision:
    """What says that the months of a suspension are paid after all."""
    return _general(Turn.RESUMPTION, on)


def stop_provision(on: date) -> Provision:
    """What says from which month payment stops."""
    return _general(Turn.STOP, on)


def pays_from_certificate(signed: date) -> bool:
    """Whether a decision signed on a day pays from the month of the disability certificate.

    Decree 20/2021 Art. 8(1)(đ), until Decree 147/2025 Art. 5(2) made it the month of signing.
    """
    return any(rule.case is _DISABILITY for rule in month_rules(Turn.START, signed))


def pays_from_birthday(signed: date) -> bool:
    """Whether a decision signed on a day pays the elderly of 5(5)(b), (c) from their birthday."""
    return any(rule.case is _AGED_75 for rule in month_rules(Turn.START, signed))


def pays_move_at_once(on: date) -> bool:
    """Whether the new province's level is paid from the month of a move, not the month after."""
    return month_rules(Turn.MOVE, on)[-1].provision.document == D335.number


def _general(turn: Turn, on: date) -> Provision:
    """What says the month for everybody of whom nothing else is said."""
    return month_rules(turn, on)[-1].provision
