"""How documents are named in running text: the words for kinds, issuers."""

from __future__ import annotations

import re
from functools import lru_cache

from vnchild.domain.document_kind import DocumentKindName, abbreviation, kind_named
from vnchild.reading.memory import MANY, forgotten
from vnchild.reading.words.placenames import bare

_SHORT = {
    "NĐ", "QĐ", "KH", "TT", "NQ", "CV", "CT", "BC", "TTr", "TB", "KL", "HD", "CĐ", "VBHN", "TTLT",
    "ĐA", "QC", "VB",
}  # fmt: skip
_LONGER = (
    "kế hoạch phối hợp", "kế hoạch liên ngành", "chương trình phối hợp", "chương trình hành động",
    "quy chế phối hợp", "hướng dẫn liên ngành", "thông báo kết luận",
)  # fmt: skip
"""Longer names of a kind, which is told by the first two words."""
_WORDS = sorted(
    {*(each.text.vi for each in DocumentKindName), *_LONGER, "văn bản", "công thư"},
    key=len,
    reverse=True,
)


def _spaced(words: str) -> str:
    return re.escape(words).replace(r"\ ", "[ \n]")


FULL_KIND = "(?i:" + "|".join(map(_spaced, _WORDS)) + ")"
"""The words for a kind, in any case."""
SHORT_KIND = "(?:" + "|".join(sorted(_SHORT, key=len, reverse=True)) + ")"
"""Abbreviations that stand before a number in running text."""
CAPITAL_KIND = "(?:" + "|".join(_spaced(w[0].upper()) + _spaced(w[1:]) for w in _WORDS) + ")"
"""The words for a kind beginning with a capital, as those of one certain document do."""


@forgotten
@lru_cache(maxsize=MANY)
def kind_meant(label: str) -> DocumentKindName | None:
    """The kind that a label in running text means; ``None`` for a wide one (``văn bản``)."""
    plain = " ".join(label.lower().split())
    known = kind_named(plain)
    if known is not None:
        return known
    if plain in _LONGER:
        return kind_named(" ".join(plain.split()[:2]))
    short = abbreviation(label)
    return short[1] if short else None


_TWO_WORDS = re.compile(r"(?<!\w)(?P<printed>\w{2,8}[ \n]\w{2,8})[ \n]$")


def misprinted_kind(text: str, end: int, kind: DocumentKindName | None) -> re.Match[str] | None:
    """The words right before ``end`` if they are those for a kind but for a mark of a letter."""
    words = None if kind is None else _TWO_WORDS.search(text, max(0, end - 20), end)
    if kind is None or words is None:
        return None
    return words if bare(words["printed"]) == bare(kind.text.vi) else None


_PROPER = r"(?: (?:[A-ZĐÀ-Ỹ]\w{0,12}|- (?=[A-ZĐÀ-Ỹ])))"
_BOARD = (
    r"(?:Ban [Cc]hỉ đạo|BCĐ)[^.;:()\n\t“”\"]{0,120}? (?:tỉnh|huyện|thành phố|xã|phường|quốc gia"
    rf"|Trung ương|cấp \w+){_PROPER}{{0,4}}(?=[.,;:)\n]| (?:về|phê|ban|theo|triển|hướng)|$)"
)
_STOPS = (
    "về|ban hành|quy định|phê duyệt|triển khai|hướng dẫn|theo|thực hiện|tại|ngày|trên|để|trình|gửi"
    "|tiếp tục|tiếp nhận|sửa đổi|công bố|giao|kiện toàn|được|là|có|đã|yêu cầu|đề nghị|thông báo|nêu"
    "|v/v|quyết định|ngưng|góp ý|thay thế|bãi bỏ|quán triệt|chỉ đạo|tổ chức|thì|khi|như|số|năm"
)
_STOP = re.compile(
    rf"[.,;:()\n\t“”\"]| (?:{_STOPS}|Về)(?!\w)"
    rf"| (?:và|hoặc|cùng)(?= (?:các |những )?(?:(?:{FULL_KIND}|{SHORT_KIND})(?!\w)|số |[0-9]"
    r"|(?i:điều|khoản|điểm|mục|chương) [0-9a-zđIVX]))"
)
_BOARD_NAME = re.compile(_BOARD)
_LONGEST = 160


def issuer_at(text: str, start: int, limit: int) -> int | None:
    """Where the name of an issuer that begins at ``start`` ends, ``None`` if none does by then."""
    if not text[start : start + 1].isupper():
        return None
    board = _BOARD_NAME.match(text, start, min(limit, start + 2 * _LONGEST))
    if board:
        return board.end()
    stop = _STOP.search(text, start, min(limit, start + _LONGEST))
    if stop is None:
        return len(text) if len(text) - start < _LONGEST else None
    return stop.start()
