"""Groups that Ho Chi Minh City added: Resolution 35/2023/NQ-HĐND, Art. 1(1) to (3).

In multiples of the City's own standard level, which the resolution does not name: the caller gives
it. Only the highest support is paid where others overlap (Art. 3(2)). The resolution rests on
Decree 20/2021; whether it was renewed after 2026-10-05 was not read, so from that day the caller
has to say so.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Final

from attrs import field, frozen

from vnchild.domain.care import CareError
from vnchild.domain.person import SECRET, Person
from vnchild.law.age import day_of
from vnchild.law.conditions import Condition, Facts
from vnchild.law.documents import DECREE_335_2026, HCMC_35_2023, RESOLUTION_202_2025
from vnchild.law.errors import NotCoveredError
from vnchild.law.interpretation import Interpretation
from vnchild.law.provision import Provision
from vnchild.law.text import Text
from vnchild.rules.social_assistance.assess import QuestionError
from vnchild.rules.social_assistance.facts import age, is_child
from vnchild.rules.social_assistance.local_facts import (
    accident,
    allowance,
    alone,
    can_gio,
    city_poor,
    detained,
    grave,
    left,
    orphan,
    other,
    parent,
    pension,
    renewed,
    resident,
)
from vnchild.rules.social_assistance.standard import check_standard
from vnchild.rules.social_assistance.support import Rate, Rule, Support, Unit, evaluate, highest

HCMC: Final = "79"
"""The City's statistical code."""
NUMBER: Final = HCMC_35_2023.number
FIRST_DAY: Final = HCMC_35_2023.first_day
"""Its first day in force (its closing words)."""

CHILD_UNDER_16: Final = Interpretation(
    code="hcmc-child-under-16",
    provision=Provision(NUMBER, 1, 3, "a"),
    question=Text(
        "“trẻ từ đủ 4 tuổi trở lên” không ghi tuổi kết thúc", "“from 4 years” names no upper age"
    ),
    taken=Text("dưới 16 tuổi: quy định nói về trẻ em", "under 16: the provision is about children"),
    other=Text("không có tuổi kết thúc", "no upper age"),
)
INCOME_BY_CRITERIA: Final = Interpretation(
    code="hcmc-income-by-criteria",
    provision=Provision(NUMBER, 1, 3, "b"),
    question=Text(
        "“được xác định mức thu nhập theo bộ tiêu chí đo lường nghèo đa chiều của Thành phố” "
        "không ghi mức nào",
        "“whose income is determined by the City's criteria of multidimensional poverty” names no "
        "level",
    ),
    taken=Text(
        "thuộc hộ nghèo, hộ cận nghèo theo bộ tiêu chí đó",
        "of a poor or near-poor household by those criteria",
    ),
    other=Text(
        "chỉ cần mức thu nhập đã được xác định, dù ở mức nào",
        "any income, once it has been determined",
    ),
)
BEFORE_THE_MERGER: Final = Interpretation(
    code="hcmc-before-the-merger",
    provision=Provision(NUMBER, 1),
    question=Text(
        "từ 01/7/2025 “địa bàn Thành phố” có gồm Bình Dương, Bà Rịa - Vũng Tàu cũ không",
        "whether since 2025-07-01 “the City” takes in what was Bình Dương and Bà Rịa - Vũng Tàu",
    ),
    taken=Text(
        "không: nghị quyết ban hành trước khi sáp nhập; thường trú, tạm trú là ở Thành phố cũ",
        "no: the resolution was passed before the merger; a resident is one of the former City",
    ),
    other=Text("có, trên toàn Thành phố mới", "yes, it holds in the whole of the City as merged"),
    ground=Text(
        "chưa thấy nghị quyết nào mở rộng phạm vi áp dụng",
        "no resolution that widens its scope was found",
    ),
)
ALLOWANCE_335: Final = Interpretation(
    code="hcmc-allowance-335",
    provision=Provision(NUMBER, 1, 3),
    question=Text(
        "từ 05/10/2026 “trợ cấp xã hội theo Nghị định số 20/2021/NĐ-CP” có gồm trợ cấp theo Nghị "
        "định 335/2026 thay thế hay không",
        "whether since 2026-10-05 “the social allowance of Decree 20/2021” takes in that of Decree "
        "335/2026, which replaced it",
    ),
    taken=Text(
        "có: người đang hưởng theo Nghị định 335/2026 không hưởng thêm, và cha, mẹ đang hưởng theo "
        "Nghị định 335/2026 được tính",
        "yes: who is on that of Decree 335/2026 gets nothing besides, and a parent who is on it "
        "counts",
    ),
    other=Text("không, chỉ trợ cấp theo Nghị định 20/2021", "no, only that of Decree 20/2021"),
    ground=Text(
        "Điều 3 khoản 2: chính sách trùng lặp thì chỉ hưởng một mức cao nhất",
        "Art. 3(2): where policies overlap only the highest is paid",
    ),
)
CITY_READINGS: Final = (CHILD_UNDER_16, INCOME_BY_CRITERIA, BEFORE_THE_MERGER, ALLOWANCE_335)
"""Every choice of this module."""
NOT_ENCODED: Final[tuple[Text, ...]] = (
    Text(
        "thẻ bảo hiểm y tế miễn phí của khoản 1, 2, 3 Điều 1",
        "the free health insurance card of Art. 1(1) to (3)",
    ),
    Text("hỗ trợ học phí của khoản 3 Điều 1", "the tuition of Art. 1(3)"),
    Text(
        "hỗ trợ thẻ bảo hiểm y tế của khoản 4 Điều 1", "the health insurance support of Art. 1(4)"
    ),
)
"""What the resolution gives besides and the library does not."""
_MERGER: Final = RESOLUTION_202_2025.effects[0]


@frozen(kw_only=True)
class CityFacts:
    """What Resolution 35/2023 asks about a person; ``None`` is not known.

    Args:
        resident: permanently or temporarily registered in the City, since 2025-07-01 in what was
            the City until then (reading ``hcmc-before-the-merger``).
        city_poor: of a poor or near-poor household by the City's own standard.
        can_gio: lives in the former district of Cần Giờ.
        pension: has a pension (1(1) only).
        other_allowance: has another monthly social insurance or social allowance than that of
            Decrees 20/2021 and 335/2026 (1(1), 1(2)).
        allowance: already receives the allowance of Decree 20/2021, since 2026-10-05 that of
            335/2026 (1(1), 1(2), 1(3); reading ``hcmc-allowance-335``).
        alone: 60 and over, and on their own (spouse, children and carers have died) or single with
            a certificate as 1(1)(b) says.
        grave_illness: under treatment for a listed grave illness.
        accident: lost 31% or more of the ability to work by an accident.
        orphan_of_one: one parent is dead.
        left_by_other: the other parent abandoned the child, and the grandparents or carers who
            took it in have died (1(3)(a)).
        parent_detained: one parent or both in prison or a compulsory facility.
        parent_on_allowance: one parent or both receive the allowance of Decree 20/2021, since
            2026-10-05 that of 335/2026.
        renewed: the resolution is still applied, asked from 2026-10-05.
    """

    resident: bool | None = None
    city_poor: bool | None = None
    can_gio: bool | None = None
    pension: bool | None = None
    other_allowance: bool | None = None
    allowance: bool | None = None
    alone: bool | None = None
    grave_illness: bool | None = field(default=None, repr=False, metadata={"sensitive": SECRET})
    accident: bool | None = field(default=None, repr=False, metadata={"sensitive": SECRET})
    orphan_of_one: bool | None = field(default=None, repr=False, metadata={"sensitive": SECRET})
    left_by_other: bool | None = field(default=None, repr=False, metadata={"sensitive": SECRET})
    parent_detained: bool | None = field(default=None, repr=False, metadata={"sensitive": SECRET})
    parent_on_allowance: bool | None = None
    renewed: bool | None = None

    def __attrs_post_init__(self) -> None:
        for name in _NAMES:
            value = getattr(self, name)
            if value is not None and not isinstance(value, bool):
                msg = f"{name} is a bool or None (not known), not a {type(value).__name__}"
                raise CareError(msg)


_NAMES: Final = (
    "resident",
    "city_poor",
    "can_gio",
    "pension",
    "other_allowance",
    "allowance",
    "alone",
    "grave_illness",
    "accident",
    "orphan_of_one",
    "left_by_other",
    "parent_detained",
    "parent_on_allowance",
    "renewed",
)

_NO_ALLOWANCE: Final = other.no & allowance.no
_NO_INCOME: Final = pension.no & _NO_ALLOWANCE
_CHILD: Final = is_child & allowance.no
_Group = tuple[int, str | None, Text, Condition, tuple[tuple[int, Condition | None], ...]]
_GROUPS: Final[tuple[_Group, ...]] = (
    (
        1,
        "a",
        Text("người từ đủ 75 tuổi ở Cần Giờ", "people of 75 and over in Cần Giờ"),
        (age >= 75) & city_poor.yes & can_gio.yes & _NO_INCOME,
        ((125, None),),
    ),
    (
        1,
        "b",
        Text(
            "người từ đủ 60 tuổi sống đơn thân, neo đơn hoặc độc thân",
            "people of 60 and over on their own or single",
        ),
        (age >= 60) & alone.yes & city_poor.yes & _NO_INCOME,
        ((100, None),),
    ),
    (
        2,
        None,
        Text(
            "người bị bệnh hiểm nghèo hoặc suy giảm khả năng lao động do tai nạn",
            "the gravely ill, and those who lost ability to work by an accident",
        ),
        city_poor.yes & (grave.yes | accident.yes) & _NO_ALLOWANCE,
        ((100, None),),
    ),
    (
        3,
        "a",
        Text(
            "trẻ mồ côi cha hoặc mẹ, bị người còn lại bỏ rơi, người nuôi dưỡng đã tử vong",
            "orphans of one, left by the other, whose carers have died",
        ),
        _CHILD & orphan.yes & left.yes,
        ((250, age < 4), (150, age >= 4)),
    ),
    (
        3,
        "b",
        Text("trẻ mồ côi cha hoặc mẹ", "orphans of one parent"),
        _CHILD & orphan.yes & city_poor.yes,
        ((125, None),),
    ),
    (
        3,
        "c",
        Text(
            "trẻ có cha hoặc mẹ đang chấp hành hình phạt tù hoặc quyết định xử lý hành chính",
            "children of whom a parent is in prison or a compulsory facility",
        ),
        _CHILD & detained.yes & city_poor.yes,
        ((100, None),),
    ),
    (
        3,
        "d",
        Text(
            "trẻ có cha hoặc mẹ đang hưởng trợ cấp xã hội",
            "children of whom a parent is on the allowance",
        ),
        _CHILD & parent.yes & city_poor.yes,
        ((100, None),),
    ),
)


def _readings(clause: int, point: str | None, on: date) -> tuple[Interpretation, ...]:
    """The readings of a group; 1(1)(a) and 1(2) name poor households, 1(3)(a) no income."""
    found = []
    if (clause, point) == (3, "a"):
        found.append(CHILD_UNDER_16)
    if point in {"b", "c", "d"}:
        found.append(INCOME_BY_CRITERIA)
    if on >= _MERGER.applies_from:
        found.append(BEFORE_THE_MERGER)
    if on >= DECREE_335_2026.first_day:
        found.append(ALLOWANCE_335)
    return tuple(found)


def city_rules(on: date) -> tuple[Rule, ...]:
    """The rules of `hcmc_support` on a day, in the order of the resolution."""
    applies = resident.yes
    if on >= DECREE_335_2026.first_day:
        applies &= renewed.yes
    found = []
    for clause, point, what, condition, levels in _GROUPS:
        at = Provision(NUMBER, 1, clause, point)
        rates = tuple(
            Rate(provision=at, coefficient=Fraction(hundredths, 100))
            if when is None
            else Rate(provision=at, coefficient=Fraction(hundredths, 100), when=when)
            for hundredths, when in levels
        )
        found.append(
            Rule(
                code=f"hcmc-{clause}{point or ''}",
                what=what,
                provision=at,
                condition=applies & condition,
                rates=rates,
                unit=Unit.MONTH,
                interpretations=_readings(clause, point, on),
            )
        )
    return tuple(found)


def hcmc_support(person: Person, city: CityFacts, *, on: date, city_standard: int) -> Support:
    """The City's own monthly support of a person, the highest that holds.

    Resolution 35/2023 Art. 1(1)(a) 1.25; (1)(b) and (2) 1.0; (3)(a) 2.5 under 4, 1.5 from 4; (3)(b)
    1.25; (3)(c), (d) 1.0 times the City's standard; one only (Art. 3(2)).

    Args:
        person: who.
        city: what the resolution asks.
        on: the day asked about, from 2024-01-01.
        city_standard: the City's standard level in VND a month.

    Raises:
        NotCoveredError: ``on`` is before 2024-01-01.
        QuestionError: the person was born after ``on``.
        StandardError: ``city_standard`` is no standard level.
        ValueError: 1.25 times the standard is no whole number of VND.
    """
    check_standard(city_standard)
    if on < FIRST_DAY:
        msg = f"{on} is before {FIRST_DAY}, the first day of {Provision(NUMBER).en}"
        raise NotCoveredError(msg)
    if person.birth_date > on:
        msg = f"the person was born after {on}, the day asked about"
        raise QuestionError(msg)
    facts: Facts = {
        "birth_date": person.birth_date,
        **{f"city_{name}": getattr(city, name) for name in _NAMES},
    }
    rules = city_rules(on)
    return highest(evaluate(rule, facts, day_of(on), city_standard) for rule in rules)
