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
from vnchild.law.conditions import BoolFact, Condition, Facts
from vnchild.law.documents import DECREE_335_2026, HCMC_35_2023, RESOLUTION_202_2025
from vnchild.law.errors import NotCoveredError
from vnchild.law.interpretation import Interpretation
from vnchild.law.provision import Provision
from vnchild.law.text import Text
from vnchild.rules.social_assistance.assess import QuestionError
from vnchild.rules.social_assistance.facts import age, is_child
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
CITY_READINGS: Final = (CHILD_UNDER_16, INCOME_BY_CRITERIA, BEFORE_THE_MERGER)
"""Every choice of this module."""
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
            Decree 20/2021 (1(1), 1(2)).
        allowance: already receives the allowance of Decree 20/2021 (1(1), 1(2), 1(3)).
        alone: 60 and over and living alone or single as 1(1)(b) says.
        grave_illness: under treatment for a listed grave illness.
        accident: lost 31% or more of the ability to work by an accident.
        orphan_of_one: one parent is dead.
        left_by_other: the other parent abandoned the child, and the grandparents or carers who
            took it in have died (1(3)(a)).
        parent_detained: one parent or both in prison or a compulsory facility.
        parent_on_allowance: one parent or both receive the allowance of Decree 20/2021.
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


def _fact(name: str, vi: str, en: str, *, denied: Text | None = None) -> BoolFact:
    return BoolFact(f"city_{name}", Text(vi, en), denied=denied)


_resident = _fact("resident", "thường trú, tạm trú tại Thành phố", "resident in the City")
_city_poor = _fact("city_poor", "hộ nghèo, cận nghèo của Thành phố", "poor by the City's standard")
_can_gio = _fact("can_gio", "cư trú tại Cần Giờ", "lives in Cần Giờ")
_pension = _fact(
    "pension", "có lương hưu", "has a pension", denied=Text("không có lương hưu", "no pension")
)
_other = _fact(
    "other_allowance",
    "có trợ cấp bảo hiểm xã hội hoặc trợ cấp xã hội hằng tháng khác",
    "has another monthly social insurance or social allowance",
    denied=Text(
        "không có trợ cấp bảo hiểm xã hội hoặc trợ cấp xã hội hằng tháng khác",
        "no other monthly social insurance or social allowance",
    ),
)
_allowance = _fact(
    "allowance",
    "đã hưởng trợ cấp xã hội theo Nghị định 20/2021",
    "on the allowance of Decree 20/2021",
    denied=Text(
        "chưa hưởng trợ cấp xã hội theo Nghị định 20/2021",
        "not on the allowance of Decree 20/2021",
    ),
)
_alone = _fact("alone", "sống đơn thân, neo đơn, độc thân", "lives alone or single")
_grave = _fact("grave_illness", "bị bệnh hiểm nghèo", "a grave illness")
_accident = _fact("accident", "suy giảm khả năng lao động từ 31%", "31% or more lost by accident")
_orphan = _fact("orphan_of_one", "mồ côi cha hoặc mẹ", "one parent dead")
_left = _fact("left_by_other", "bị người còn lại bỏ rơi, người nuôi đã mất", "left by the other")
_detained = _fact("parent_detained", "cha, mẹ đang chấp hành hình phạt", "a parent detained")
_parent = _fact("parent_on_allowance", "cha, mẹ hưởng trợ cấp xã hội", "a parent on the allowance")
_renewed = _fact("renewed", "nghị quyết còn được áp dụng", "the resolution is still applied")

_NO_ALLOWANCE: Final = _other.no & _allowance.no
_NO_INCOME: Final = _pension.no & _NO_ALLOWANCE
_CHILD: Final = is_child & _allowance.no
_Group = tuple[int, str | None, Text, Condition, tuple[tuple[int, Condition | None], ...]]
_GROUPS: Final[tuple[_Group, ...]] = (
    (
        1,
        "a",
        Text("người từ đủ 75 tuổi ở Cần Giờ", "people of 75 and over in Cần Giờ"),
        (age >= 75) & _city_poor.yes & _can_gio.yes & _NO_INCOME,
        ((125, None),),
    ),
    (
        1,
        "b",
        Text("người từ đủ 60 tuổi sống một mình", "people of 60 and over on their own"),
        (age >= 60) & _alone.yes & _city_poor.yes & _NO_INCOME,
        ((100, None),),
    ),
    (
        2,
        None,
        Text("người bệnh hiểm nghèo, tai nạn", "the gravely ill and injured"),
        _city_poor.yes & (_grave.yes | _accident.yes) & _NO_ALLOWANCE,
        ((100, None),),
    ),
    (
        3,
        "a",
        Text("trẻ mồ côi bị bỏ rơi", "orphans of one, left by the other"),
        _CHILD & _orphan.yes & _left.yes,
        ((250, age < 4), (150, age >= 4)),
    ),
    (
        3,
        "b",
        Text("trẻ mồ côi cha hoặc mẹ", "orphans of one parent"),
        _CHILD & _orphan.yes & _city_poor.yes,
        ((125, None),),
    ),
    (
        3,
        "c",
        Text("trẻ có cha, mẹ đang chấp hành hình phạt", "children of detained parents"),
        _CHILD & _detained.yes & _city_poor.yes,
        ((100, None),),
    ),
    (
        3,
        "d",
        Text("trẻ có cha, mẹ hưởng trợ cấp xã hội", "children of parents on the allowance"),
        _CHILD & _parent.yes & _city_poor.yes,
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
    return (*found, BEFORE_THE_MERGER) if on >= _MERGER.applies_from else tuple(found)


def city_rules(on: date) -> tuple[Rule, ...]:
    """The rules of `hcmc_support` on a day, in the order of the resolution."""
    applies = _resident.yes
    if on >= DECREE_335_2026.first_day:
        applies &= _renewed.yes
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
