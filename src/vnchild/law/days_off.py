"""The days off of the state sector, 2016 to 2026, and what is known of later years.

Each year is a row: the five days of Tết, the Hùng Kings' day (the tenth of the third lunar month),
the day beside National Day, and the working days exchanged for Saturdays. The fixed holidays and
the rest given for holidays on a weekend follow from the Labour Code.
"""

from __future__ import annotations

from datetime import date, timedelta

from attrs import frozen

from vnchild.law.calendar import Calendar
from vnchild.law.day_off import (
    SATURDAY_AND_SUNDAY,
    WORKING_WEEK,
    Announcement,
    DayOff,
    Doubt,
    Rest,
    WorkedDay,
    YearlyDay,
    compensations,
)
from vnchild.law.document import Source
from vnchild.law.documents import LABOUR_CODE, LABOUR_CODE_2012, RESOLUTION_28_2026
from vnchild.law.provision import Provision
from vnchild.law.text import Text

NEW_YEAR = Text("Tết Dương lịch", "New Year's Day")
TET = Text("Tết Âm lịch", "Tết (lunar new year)")
VICTORY = Text("Ngày Chiến thắng", "Victory Day")
LABOUR = Text("Ngày Quốc tế lao động", "International Labour Day")
NATIONAL = Text("Quốc khánh", "National Day")
BESIDE_NATIONAL = Text("Quốc khánh, ngày liền kề", "National Day, the adjacent day")
HUNG_KINGS = Text("Ngày Giỗ Tổ Hùng Vương", "Hùng Kings' Commemoration Day")
CULTURE = Text("Ngày Văn hóa Việt Nam", "Vietnam Culture Day")

_TEXT, _ONE, _TWO = Source.TEXT, Source.ONE_SECONDARY, Source.TWO_SECONDARY
_CULTURE_DAY = Provision(RESOLUTION_28_2026.number)


def _notice(number: str, source: Source) -> Announcement:
    return Announcement(text=Text(f"Thông báo {number}", f"Notice {number}"), source=source)


def _letter(number: str, source: Source) -> Announcement:
    return Announcement(
        text=Text(f"Công văn {number}", f"Official dispatch {number}"), source=source
    )


@frozen(kw_only=True)
class _Swap:
    off: date
    worked: date
    announced: Announcement


@frozen(kw_only=True)
class _Row:
    tet: date
    hung_kings: date
    beside: date | None = None
    announced: Announcement | None = None
    source: Source = Source.TWO_SECONDARY
    swaps: tuple[_Swap, ...] = ()


_LETTER_2019 = _letter("6519/VPCP-KGVX", _TWO)
_LETTER_2024 = _letter("2450/VPCP-KGVX", _TWO)
_NOTICE_2025 = _notice("6150/TB-BLĐTBXH", _TWO)
_NOTICE_2026 = _notice("9441/TB-BNV", _TWO)
_LETTER_2026 = _letter("12729/VPCP-KGVX", _TWO)

_ROWS = (
    _Row(tet=date(2016, 2, 7), hung_kings=date(2016, 4, 16)),
    _Row(tet=date(2017, 1, 26), hung_kings=date(2017, 4, 6)),
    _Row(tet=date(2018, 2, 14), hung_kings=date(2018, 4, 25)),
    _Row(
        tet=date(2019, 2, 4),
        hung_kings=date(2019, 4, 14),
        announced=_LETTER_2019,
        swaps=(
            _Swap(off=date(2018, 12, 31), worked=date(2019, 1, 5), announced=_LETTER_2019),
            _Swap(off=date(2019, 4, 29), worked=date(2019, 5, 4), announced=_LETTER_2019),
        ),
    ),
    _Row(tet=date(2020, 1, 23), hung_kings=date(2020, 4, 2)),
    _Row(
        tet=date(2021, 2, 10),
        hung_kings=date(2021, 4, 21),
        beside=date(2021, 9, 3),
        announced=_notice("4875/TB-LĐTBXH", _ONE),
    ),
    _Row(
        tet=date(2022, 1, 31),
        hung_kings=date(2022, 4, 10),
        beside=date(2022, 9, 1),
        announced=_letter("245/VPCP-KGVX", _TWO),
    ),
    _Row(
        tet=date(2023, 1, 20),
        hung_kings=date(2023, 4, 29),
        beside=date(2023, 9, 1),
        announced=_notice("5034/TB-LĐTBXH", _ONE),
    ),
    _Row(
        tet=date(2024, 2, 8),
        hung_kings=date(2024, 4, 18),
        beside=date(2024, 9, 3),
        announced=_notice("5015/TB-LĐTBXH", _TWO),
        swaps=(_Swap(off=date(2024, 4, 29), worked=date(2024, 5, 4), announced=_LETTER_2024),),
    ),
    _Row(
        tet=date(2025, 1, 27),
        hung_kings=date(2025, 4, 7),
        beside=date(2025, 9, 1),
        announced=_NOTICE_2025,
        swaps=(_Swap(off=date(2025, 5, 2), worked=date(2025, 4, 26), announced=_NOTICE_2025),),
    ),
    _Row(
        tet=date(2026, 2, 16),
        hung_kings=date(2026, 4, 26),
        beside=date(2026, 9, 1),
        announced=_NOTICE_2026,
        swaps=(
            _Swap(off=date(2026, 1, 2), worked=date(2026, 1, 10), announced=_LETTER_2026),
            _Swap(off=date(2026, 8, 31), worked=date(2026, 8, 22), announced=_NOTICE_2026),
        ),
    ),
)


def _at(day: date, point: str) -> Provision:
    """The point of the list of holidays in the Labour Code of that day."""
    if day >= LABOUR_CODE.first_day:
        return LABOUR_CODE.at(112, 1, point)
    return LABOUR_CODE_2012.at(115, 1, point)


def _holidays(row: _Row) -> list[DayOff]:
    """The holidays of a year that the Labour Code lists."""
    year = row.tet.year
    code = _TEXT if date(year, 1, 1) >= LABOUR_CODE.first_day else _TWO
    fixed = (
        (date(year, 1, 1), NEW_YEAR, "a"),
        (date(year, 4, 30), VICTORY, "c"),
        (date(year, 5, 1), LABOUR, "d"),
        (date(year, 9, 2), NATIONAL, "đ"),
        (row.hung_kings, HUNG_KINGS, "e"),
    )
    found = [
        DayOff(day=day, rest=Rest.HOLIDAY, name=name, basis=_at(day, point), source=code)
        for day, name, point in fixed
    ]
    decided = [(row.tet + timedelta(days=n), TET, "b") for n in range(5)]
    if row.beside is not None:
        decided.append((row.beside, BESIDE_NATIONAL, "đ"))
    found += [
        DayOff(
            day=day,
            rest=Rest.HOLIDAY,
            name=name,
            basis=_at(day, point),
            announced=row.announced,
            source=row.source,
        )
        for day, name, point in decided
    ]
    return found


def _days_off(row: _Row) -> list[DayOff]:
    swapped = [
        DayOff(
            day=each.off,
            rest=Rest.SWAPPED,
            name=Rest.SWAPPED.text,
            basis=WORKING_WEEK,
            announced=each.announced,
            source=each.announced.source,
        )
        for each in row.swaps
    ]
    holidays = _holidays(row)
    first = date(row.tet.year, 1, 1)
    by = LABOUR_CODE.at(111, 3) if first >= LABOUR_CODE.first_day else LABOUR_CODE_2012.at(115, 3)
    return [*holidays, *compensations(holidays, (), SATURDAY_AND_SUNDAY, by), *swapped]


def _worked(row: _Row) -> list[WorkedDay]:
    return [
        WorkedDay(
            day=each.worked,
            instead_of=each.off,
            announced=each.announced,
            source=each.announced.source,
        )
        for each in row.swaps
    ]


_LAST = _ROWS[-1].tet.year
_CULTURE_FIRST = RESOLUTION_28_2026.first_day.year
_FIXED = (
    (1, 1, NEW_YEAR, "a"),
    (4, 30, VICTORY, "c"),
    (5, 1, LABOUR, "d"),
    (9, 2, NATIONAL, "đ"),
)

# The lunar new year is Saturday 6 February 2027. Five days in a row that hold its first three
# days, and rest in lieu of the two on the weekend, leave 6 to 10 February off however they lie.
_TET_OR_IN_LIEU = Text(
    "Tết Âm lịch hoặc nghỉ bù ngày Tết trùng ngày nghỉ hằng tuần",
    "Tết (lunar new year), or rest in lieu of its days on a weekend",
)
_TET_2027 = tuple(
    DayOff(
        day=date(2027, 2, day),
        rest=Rest.HOLIDAY,
        name=TET if day < 9 else _TET_OR_IN_LIEU,
        basis=LABOUR_CODE.at(112, 1, "b"),
        source=_ONE,
    )
    for day in range(6, 11)
)
_TET_DOUBT = Text(
    "có thể là ngày nghỉ Tết năm 2027, chưa được công bố; tính là ngày làm việc",
    "may be off for Tết 2027, which is not published; taken as a working day",
)
_MAYBE_TET_2027 = tuple(date(2027, 2, day) for day in (4, 5, 11, 12))
_NATIONAL_DOUBT = Text(
    "có thể là ngày nghỉ liền kề Quốc khánh năm 2027, chưa được công bố; tính là ngày làm việc",
    "may be the day off beside National Day 2027, which is not published; taken as a working day",
)

STATE_SECTOR = Calendar(
    name=Text(
        "cán bộ, công chức, viên chức và người lao động khu vực nhà nước",
        "officials, public employees and workers of the state sector",
    ),
    first_year=_ROWS[0].tet.year,
    last_year=_LAST,
    days_off=(
        *(day for row in _ROWS for day in _days_off(row)),
        *_TET_2027,
        DayOff(
            day=date(2027, 4, 16),
            rest=Rest.HOLIDAY,
            name=HUNG_KINGS,
            basis=LABOUR_CODE.at(112, 1, "e"),
            source=_ONE,
        ),
    ),
    worked_days=tuple(day for row in _ROWS for day in _worked(row)),
    yearly=(
        *(
            YearlyDay(
                month=month,
                day=day,
                name=name,
                basis=LABOUR_CODE.at(112, 1, point),
                first_year=_LAST + 1,
                compensation=LABOUR_CODE.at(111, 3),
            )
            for month, day, name, point in _FIXED
        ),
        YearlyDay(
            month=11,
            day=24,
            name=CULTURE,
            basis=_CULTURE_DAY,
            first_year=_CULTURE_FIRST,
            source=RESOLUTION_28_2026.source,
        ),
    ),
    doubts=(
        *(Doubt(day=day, text=_TET_DOUBT) for day in _MAYBE_TET_2027),
        *(Doubt(day=date(2027, 9, day), text=_NATIONAL_DOUBT) for day in (1, 3)),
        Doubt(
            day=date(2026, 11, 23),
            text=Text(
                "được đề xuất nghỉ hoán đổi, chưa thấy quyết định; tính là ngày làm việc",
                "proposed as a swapped day off, no decision was found; taken as a working day",
            ),
        ),
        Doubt(
            day=date(2026, 11, 28),
            text=Text(
                "được đề xuất làm bù cho ngày 23/11/2026, chưa thấy quyết định; tính là ngày nghỉ",
                "proposed as worked in exchange for 2026-11-23, no decision was found; "
                "taken as a day off",
            ),
        ),
    ),
)
"""The days off and the exchanged working days of the state sector (Art. 112, Labour Code)."""

NOT_ENCODED: tuple[Text, ...] = (
    Text(
        "Hoán đổi ngày 23/11/2026 và 28/11/2026: mới là đề xuất",
        "The exchange of 2026-11-23 and 2026-11-28: only a proposal",
    ),
    Text(
        "Năm 2027: lịch nghỉ Tết Âm lịch (mùng Một là thứ Bảy 06/02/2027), ngày liền kề Quốc "
        "khánh và ngày hoán đổi chưa được công bố; các ngày 06 đến 10/02/2027 nghỉ theo mọi phương "
        "án, các ngày khác có thể làm thời hạn kết thúc muộn hơn",
        "2027: the days off of Tết (the lunar new year is Saturday 2027-02-06), the day beside "
        "National Day and any exchanged days are not published; 6 to 10 February are off however "
        "they are arranged, other days may make a limit end later",
    ),
    Text(
        "Từ năm 2028: thêm cả ngày Giỗ Tổ Hùng Vương, theo âm lịch",
        "From 2028: the Hùng Kings' day as well, which follows the lunar calendar",
    ),
    Text(
        "Số văn bản công bố ngày nghỉ năm 2016, 2017, 2018 và 2020: chưa tìm thấy",
        "The numbers of the notices of the days off of 2016, 2017, 2018 and 2020: not found",
    ),
    Text(
        "Ngày nghỉ của doanh nghiệp và của đơn vị không nghỉ thứ Bảy, Chủ nhật",
        "The days off of enterprises, and of units that do not rest on Saturday and Sunday",
    ),
)
"""What the calendar of the state sector does not hold."""
