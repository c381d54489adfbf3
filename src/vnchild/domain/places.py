"""Provincial units and their statistical codes: 63 before 2025-07-01, 34 since.

Only code and name are held here; kinds of unit and succession come with agencies.
"""

from __future__ import annotations

from datetime import date

from attrs import frozen

from vnchild.law.documents import RESOLUTION_202_2025
from vnchild.law.errors import VnchildError
from vnchild.law.provision import Provision

_MERGER = RESOLUTION_202_2025.effects[0]


class UnknownProvinceError(VnchildError):
    """No province has this code on that day."""


@frozen
class Province:
    """A provincial unit.

    Args:
        code: its statistical code, two digits with a leading zero.
        name: its name.
        valid_from: the first day, ``None`` if before all that the package covers.
        valid_to: the first day on which it is no more, ``None`` if it stands.
        provision: what ended or made it.
    """

    code: str
    name: str
    valid_from: date | None
    valid_to: date | None
    provision: Provision

    def stands(self, on: date) -> bool:
        """Whether it stands on a day."""
        return (self.valid_from is None or self.valid_from <= on) and (
            self.valid_to is None or on < self.valid_to
        )


_BEFORE = {
    "01": "Hà Nội", "02": "Hà Giang", "04": "Cao Bằng", "06": "Bắc Kạn", "08": "Tuyên Quang",
    "10": "Lào Cai", "11": "Điện Biên", "12": "Lai Châu", "14": "Sơn La", "15": "Yên Bái",
    "17": "Hòa Bình", "19": "Thái Nguyên", "20": "Lạng Sơn", "22": "Quảng Ninh",
    "24": "Bắc Giang", "25": "Phú Thọ", "26": "Vĩnh Phúc", "27": "Bắc Ninh", "30": "Hải Dương",
    "31": "Hải Phòng", "33": "Hưng Yên", "34": "Thái Bình", "35": "Hà Nam", "36": "Nam Định",
    "37": "Ninh Bình", "38": "Thanh Hóa", "40": "Nghệ An", "42": "Hà Tĩnh", "44": "Quảng Bình",
    "45": "Quảng Trị", "46": "Thừa Thiên Huế", "48": "Đà Nẵng", "49": "Quảng Nam",
    "51": "Quảng Ngãi", "52": "Bình Định", "54": "Phú Yên", "56": "Khánh Hòa",
    "58": "Ninh Thuận", "60": "Bình Thuận", "62": "Kon Tum", "64": "Gia Lai", "66": "Đắk Lắk",
    "67": "Đắk Nông", "68": "Lâm Đồng", "70": "Bình Phước", "72": "Tây Ninh",
    "74": "Bình Dương", "75": "Đồng Nai", "77": "Bà Rịa - Vũng Tàu", "79": "Hồ Chí Minh",
    "80": "Long An", "82": "Tiền Giang", "83": "Bến Tre", "84": "Trà Vinh", "86": "Vĩnh Long",
    "87": "Đồng Tháp", "89": "An Giang", "91": "Kiên Giang", "92": "Cần Thơ",
    "93": "Hậu Giang", "94": "Sóc Trăng", "95": "Bạc Liêu", "96": "Cà Mau",
}  # fmt: skip
_SINCE = {
    "01": "Hà Nội", "04": "Cao Bằng", "08": "Tuyên Quang", "11": "Điện Biên", "12": "Lai Châu",
    "14": "Sơn La", "15": "Lào Cai", "19": "Thái Nguyên", "20": "Lạng Sơn", "22": "Quảng Ninh",
    "24": "Bắc Ninh", "25": "Phú Thọ", "31": "Hải Phòng", "33": "Hưng Yên", "37": "Ninh Bình",
    "38": "Thanh Hóa", "40": "Nghệ An", "42": "Hà Tĩnh", "44": "Quảng Trị", "46": "Huế",
    "48": "Đà Nẵng", "51": "Quảng Ngãi", "52": "Gia Lai", "56": "Khánh Hòa", "66": "Đắk Lắk",
    "68": "Lâm Đồng", "75": "Đồng Nai", "79": "Hồ Chí Minh", "80": "Tây Ninh",
    "82": "Đồng Tháp", "86": "Vĩnh Long", "91": "An Giang", "92": "Cần Thơ", "96": "Cà Mau",
}  # fmt: skip

PROVINCES: tuple[Province, ...] = (
    *(
        Province(code, name, None, _MERGER.applies_from, _MERGER.provision)
        for code, name in _BEFORE.items()
    ),
    *(
        Province(code, name, _MERGER.applies_from, None, _MERGER.provision)
        for code, name in _SINCE.items()
    ),
)
"""The 63 units before the merger, then the 34 since."""


def provinces(on: date) -> tuple[Province, ...]:
    """The provincial units that stand on a day, by code."""
    return tuple(each for each in PROVINCES if each.stands(on))


def province(code: str, on: date) -> Province:
    """The provincial unit with this code on a day.

    Raises:
        UnknownProvinceError: none has; the message lists those that stand.
    """
    standing = provinces(on)
    for each in standing:
        if each.code == code:
            return each
    listed = ", ".join(f"{each.code} {each.name}" for each in standing)
    msg = f"no province has the code {code!r} on {on}; the codes are {listed}"
    raise UnknownProvinceError(msg)
