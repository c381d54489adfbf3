"""What the letters of a document's symbol stand for, and the slips seen in real ones."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from attrs import frozen

from vnchild.law.text import Text


@frozen(kw_only=True)
class IssuerCode:
    """Letters of a symbol that name who issued a document.

    Args:
        code: the letters as printed: ``UBND``.
        meaning: whom they name, ``None`` where they alone do not tell: ``LĐTBXH`` is used by the
            ministry and by the departments and divisions under it.
    """

    code: str
    meaning: Text | None = None

    def __str__(self) -> str:
        return self.code


@frozen(kw_only=True)
class Misprint:
    """A slip in a symbol.

    Args:
        read: what is printed.
        probably: what was most likely meant.
    """

    read: str
    probably: str

    def __str__(self) -> str:
        return f"{self.read!r} is probably a misprint of {self.probably!r}"


_MOLISA = Text(
    "Bộ Lao động - Thương binh và Xã hội", "Ministry of Labour, Invalids and Social Affairs"
)
MEANINGS: Mapping[str, Text] = MappingProxyType(
    {
        "CP": Text("Chính phủ", "Government"),
        "TTg": Text("Thủ tướng Chính phủ", "Prime Minister"),
        "CTN": Text("Chủ tịch nước", "President"),
        "VPCP": Text("Văn phòng Chính phủ", "Government Office"),
        "UBND": Text("Ủy ban nhân dân", "People's Committee"),
        "HĐND": Text("Hội đồng nhân dân", "People's Council"),
        "BCĐ": Text("Ban Chỉ đạo", "steering committee"),
        "BLĐTBXH": _MOLISA,
        "BYT": Text("Bộ Y tế", "Ministry of Health"),
        "BCA": Text("Bộ Công an", "Ministry of Public Security"),
        "BNV": Text("Bộ Nội vụ", "Ministry of Home Affairs"),
        "BTC": Text("Bộ Tài chính", "Ministry of Finance"),
        "BTP": Text("Bộ Tư pháp", "Ministry of Justice"),
        "BQP": Text("Bộ Quốc phòng", "Ministry of National Defence"),
        "BGDĐT": Text("Bộ Giáo dục và Đào tạo", "Ministry of Education and Training"),
        "TANDTC": Text("Tòa án nhân dân tối cao", "Supreme People's Court"),
        "VKSNDTC": Text("Viện kiểm sát nhân dân tối cao", "Supreme People's Procuracy"),
        "SLĐTBXH": Text(
            "Sở Lao động - Thương binh và Xã hội",
            "Department of Labour, Invalids and Social Affairs",
        ),
        "SYT": Text("Sở Y tế", "Department of Health"),
        "SGDĐT": Text("Sở Giáo dục và Đào tạo", "Department of Education and Training"),
        "TW": Text("Trung ương Đảng", "Central Committee of the Party"),
        "TU": Text("tỉnh ủy hoặc thành ủy", "provincial or city Party committee"),
        "HU": Text("huyện ủy", "district Party committee"),
    }
)
"""Codes that name one issuer, or one kind of issuer, wherever they stand."""

_TERM = re.compile(r"(QH|UBTVQH)([1-9]\d?)", re.I)
_EXACT = {key.casefold(): key for key in MEANINGS} | {
    "lđtbxh": "LĐTBXH", "ttr": "TTr", "qyđ": "QyĐ", "gdđt": "GDĐT", "kgvx": "KGVX"
}  # fmt: skip


def term_of(code: str) -> int | None:
    """The term of the National Assembly that ``QH13`` or ``UBTVQH15`` names."""
    match = _TERM.fullmatch(code)
    return int(match.group(2)) if match else None


def issuer_code(code: str) -> IssuerCode:
    """Letters of a symbol with the issuer they name, where they alone tell."""
    match = _TERM.fullmatch(code)
    if match is None:
        return IssuerCode(code=code, meaning=MEANINGS.get(in_proper_letters(code)))
    term = match.group(2)
    if match.group(1).upper() == "QH":
        meaning = Text(f"Quốc hội khóa {term}", f"National Assembly, term {term}")
    else:
        meaning = Text(
            f"Ủy ban Thường vụ Quốc hội khóa {term}",
            f"Standing Committee of the National Assembly, term {term}",
        )
    return IssuerCode(code=code, meaning=meaning)


def in_proper_letters(code: str) -> str:
    """A code in the case in which it is written officially, where that is known."""
    known = _EXACT.get(code.casefold())
    if known is not None:
        return known
    return code.upper() if code.islower() or _TERM.fullmatch(code) else code


_LABOUR = re.compile(r"([BS]?)L[ĐD](?:T[ĐD]B|TBO|T[ĐD]|TB|TĐ-B|-?TB&?)H?XH")
"""How the code of the labour agencies, LĐTBXH, is met in print."""
_ELSE = {"HDND": "HĐND", "GDDT": "GDĐT", "BGDDT": "BGDĐT", "SGDDT": "SGDĐT"}


def misprint(code: str) -> Misprint | None:
    """The slip in a code, if it is one of those seen in real documents.

    >>> print(misprint("SLĐTBOXH"))
    'SLĐTBOXH' is probably a misprint of 'SLĐTBXH'
    """
    upper = code.upper()
    match = _LABOUR.fullmatch(upper)
    probably = f"{match.group(1)}LĐTBXH" if match else _ELSE.get(upper, upper)
    return None if probably == upper else Misprint(read=code, probably=probably)
