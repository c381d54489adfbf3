"""How documents write the names of agencies, and one spelling for all of it.

Abbreviations are written out (``UBND``, ``LĐTBXH``), dashes and the two ways to write ``uỷ`` made
one, the short words for places spelled out.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from vnchild.domain.level_words import spelled_out

_LABOUR: Final = "Lao động Thương binh và Xã hội"
_SHORT: Final = (
    (r"BL[ĐD]\s*-?\s*TB\s*(?:&|và)?\s*XH", f"Bộ {_LABOUR}"),
    (r"SL[ĐD]\s*-?\s*TB\s*(?:&|và)?\s*O?XH", f"Sở {_LABOUR}"),
    (r"L[ĐD]\s*-?\s*TB\s*-?\s*(?:&|và)?\s*O?XH", _LABOUR),
    (r"Lao động\s*-\s*TB\s*(?:&|và)?\s*(?:XH|Xã hội)", _LABOUR),
    (r"UBND", "Ủy ban nhân dân"),
    (r"HĐND", "Hội đồng nhân dân"),
    (r"GD\s*(?:&|-|và)?\s*ĐT", "Giáo dục và Đào tạo"),
    (r"VH\s*,?\s*TT\s*(?:,|&|-|và)?\s*DL", "Văn hóa, Thể thao và Du lịch"),
    (r"VH\s*-?\s*XH", "Văn hóa Xã hội"),
    (r"VH\s*(?:&|-|và)?\s*TT", "Văn hóa và Thông tin"),
    (r"TT\s*(?:&|-|và)?\s*TT", "Thông tin và Truyền thông"),
    (r"KH\s*(?:&|-|và)?\s*CN", "Khoa học và Công nghệ"),
    (r"KH\s*(?:&|-|và)?\s*ĐT", "Kế hoạch và Đầu tư"),
    (r"TC\s*(?:&|-)\s*KH", "Tài chính Kế hoạch"),
    (r"NN\s*(?:&|-|và)?\s*PTNT", "Nông nghiệp và Phát triển nông thôn"),
    (r"NN\s*(?:&|-|và)?\s*MT", "Nông nghiệp và Môi trường"),
    (r"TN\s*(?:&|-|và)?\s*MT", "Tài nguyên và Môi trường"),
    (r"PTNT", "Phát triển nông thôn"),
    (r"GTVT", "Giao thông vận tải"),
    (r"UB\s*MTTQ(?:\s*VN|\s+Việt Nam)?", "Ủy ban Mặt trận Tổ quốc Việt Nam"),
    (r"MTTQ(?:\s*VN|\s+Việt Nam)?", "Mặt trận Tổ quốc Việt Nam"),
    (r"(?:LHPN|LHPNVN)", "Liên hiệp Phụ nữ"),
    (r"TNCS\s+(?:Hồ Chí Minh|HCM)", "Thanh niên Cộng sản Hồ Chí Minh"),
    (r"TAND\s*TC", "Tòa án nhân dân tối cao"),
    (r"TAND", "Tòa án nhân dân"),
    (r"VKSND\s*TC", "Viện kiểm sát nhân dân tối cao"),
    (r"VKS(?:ND)?", "Viện kiểm sát nhân dân"),
    (r"BHXH", "Bảo hiểm xã hội"),
    (r"BTV", "Ban Thường vụ"),
    (r"BV\s*,?\s*CS\s*TE", "bảo vệ, chăm sóc trẻ em"),
    (r"BVTE", "bảo vệ trẻ em"),
    (r"LĐLĐ", "Liên đoàn Lao động"),
    (r"CCB", "Cựu chiến binh"),
    (r"BCĐ", "Ban Chỉ đạo"),
)
_ABBREVIATION: Final = re.compile(
    rf"(?<!\w)(?:{'|'.join(f'({short})' for short, _ in _SHORT)})(?!\w)", re.I
)
_DASHES: Final = str.maketrans({"–": "-", "—": "-", "\u00a0": " "})
_USUAL: Final = {"uỷ": "ủy", "uỹ": "ủy", "toà": "tòa", "hoá": "hóa", "hoà": "hòa"}
_OTHER_SPELLING: Final = re.compile(r"(?:(?<!\w)uỹ|uỷ|toà|hoá|hoà)(?!\w)", re.I)
"""With the slip ``uỹ`` for ``ủy`` alone: within words, as in ``lũy``, it is right."""
_APOSTROPHE: Final = re.compile(r"(?<=\w)\s?['’‘ʼ`´](?=\w)|(?<=\b\w)['’‘ʼ`´]\s(?=\w)")
"""Within a name; with a space behind it only after a single letter: ``Ea M’ Droh``."""
LONGEST: Final = 1000
"""No name of an agency or place is longer, in characters."""


def one_apostrophe(text: str) -> str:
    """A text in which the apostrophes within names are written in one way.

    >>> one_apostrophe("UBND xã Ea M’ Droh")
    "UBND xã Ea M'Droh"
    """
    return _APOSTROPHE.sub("'", text)


def one_spelling(text: str) -> str:
    """A name as it is written in full, on one line.

    >>> one_spelling("UBND TP. Rạch Giá – Sở GD&ĐT")
    'Ủy ban nhân dân thành phố Rạch Giá - Sở Giáo dục và Đào tạo'
    """
    clean = unicodedata.normalize("NFC", " ".join(text.translate(_DASHES).split()))
    clean = _ABBREVIATION.sub(_in_full, clean)
    clean = _OTHER_SPELLING.sub(_usual, clean)
    return one_apostrophe(" ".join(spelled_out(clean).replace("&", " và ").split()))


def _in_full(found: re.Match[str]) -> str:
    return _SHORT[(found.lastindex or 1) - 1][1]


def _usual(found: re.Match[str]) -> str:
    printed = found.group()
    usual = _USUAL[printed.casefold()]
    if printed.isupper():
        return usual.upper()
    return usual.capitalize() if printed[0].isupper() else usual
