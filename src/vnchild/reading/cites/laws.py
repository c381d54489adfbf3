"""Laws, codes, ordinances, the constitution and conventions that a text names without a number."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache

from attrs import frozen

from vnchild.law.documents import REGISTER
from vnchild.law.provision import DocumentKind
from vnchild.reading.memory import MANY, forgotten
from vnchild.reading.words.law_names import LAW_NAMES
from vnchild.reading.words.letters import UP

LAW_KINDS = ("bộ luật", "luật", "pháp lệnh", "hiến pháp", "công ước")


@frozen(kw_only=True)
class LawMatch:
    """A law by name at a place of a source's plain text, with the year if it follows."""

    start: int
    end: int
    name: str
    year: int | None = None


_NEW_TONES = re.compile(r"(?<![qQ])([oOuU])([àáảãạèéẻẽẹỳýỷỹỵ])(?!\w)")
_MARK_FIRST = dict(zip("àáảãạèéẻẽẹỳýỷỹỵ", "aaaaaeeeeeyyyyy", strict=True))
_MARKED = {
    **dict(zip(("o" + v for v in "àáảãạèéẻẽẹ"), "òóỏõọ" * 2, strict=True)),
    **dict(zip(("u" + v for v in "ỳýỷỹỵ"), "ùúủũụ", strict=True)),
}


def _old_tones(text: str) -> str:
    """``uỷ`` and ``hoà`` as ``ủy`` and ``hòa``, of a text in small letters."""
    return _NEW_TONES.sub(
        lambda m: _MARKED.get(m[1] + m[2], m[1]) + (_MARK_FIRST[m[2]] if m[0] in _MARKED else m[2]),
        text,
    )


_OLD = {marked + _MARK_FIRST[new[1]]: new for new, marked in _MARKED.items()}
_OLD_TONES = re.compile(rf"(?:{'|'.join(_OLD)})(?!\w)")


def _spellings(name: str) -> set[str]:
    """A name in small letters as texts write it: either place of a tone, commas left out."""
    old = _old_tones(name.lower())
    both = {old, _OLD_TONES.sub(lambda m: _OLD[m[0]], old)}
    return both | {each.replace(", ", " ") for each in both}


_REGISTERED = {
    " ".join(spelling.split()): each.number
    for each in REGISTER
    if each.kind in {DocumentKind.LAW, DocumentKind.CODE}
    and each.name.vi.casefold().startswith(("luật ", "bộ luật "))
    for spelling in _spellings(each.name.vi)
}


def _by_start() -> dict[str, tuple[str, ...]]:
    """The known names by their first letters, the longest first."""
    named = set(_REGISTERED).union(*map(_spellings, LAW_NAMES))
    grouped: defaultdict[str, list[str]] = defaultdict(list)
    for name in sorted(named, key=lambda each: (-len(each), each)):
        grouped[name[:_FIRST]].append(name)
    return {first: tuple(names) for first, names in grouped.items()}


_FIRST = 8
"""No name is shorter: ``luật giá``."""
_KNOWN = _by_start()
_GENERIC = (
    r"(?:Luật|Bộ luật|Pháp lệnh) (?!Luật|số)[A-ZĐÀ-Ỹ]\w{0,12}"
    r"(?:,? (?!năm|số|của|ngày|hoàn|trước|theo|tại|thực hiện)\w{1,12}){0,14}?"
    r"(?= năm [12]|,? ngày [0-9])"
)
_UNTIL = (
    "năm|ngày|số|của|và|về|tại|theo|được|có|để|các|thuộc|quy|hiện|này|thì|là|do|trong|hoặc|cho|đã|"
    "sửa|ban|với|khi|chưa|không|phải|nên|như|từ|đến|trên|ở|bằng|sau|trước|nhưng|nếu|mà|sẽ|đang"
)
_NO_LAW = (
    r"(?<!học )(?<!ngành )(?<!Khoa )(?<!khoa )(?<!nhân )(?<!ty )(?<!viện )(?<!phòng )(?<!Hội )"
    r"(?<!hội )"
)
"""What stands before the word without a law being meant: ``ngành Luật``, ``Đại học Luật``."""
_UNKNOWN = re.compile(
    rf"{_NO_LAW}(?:{_GENERIC}|(?:Luật|Bộ luật|Pháp lệnh) "
    r"(?!Luật|số|Phòng,|Quản lý,|Khám bệnh,|Bảo vệ,|Nhập cảnh,|Thực hành)[A-ZĐÀ-Ỹ][a-zà-ỹ]{0,12}"
    rf"(?: (?!(?:{_UNTIL})\b)[a-zà-ỹ]{{1,12}}){{1,7}}"
    rf"(?:, [A-ZĐÀ-Ỹ][a-zà-ỹ]{{1,12}}(?: (?!(?:{_UNTIL})\b)[a-zà-ỹ]{{1,12}}){{1,4}})?"
    rf"(?=[,.;:)\n]| (?:{_UNTIL})\b|$))(?!\w)"
)
"""A law that is not known here, up to the words that cannot belong to its name."""
_BEGINS = re.compile(
    r"(?=[LBHCPl])(?<!\w)(?<!ngành )(?<!Đại học )(?<!đại học )(?<!Khoa )(?<!ty )"
    r"(?:(?P<capital>Luật|LUẬT|Bộ[ \n][Ll]uật|BỘ LUẬT|Pháp[ \n]lệnh|Hiến[ \n]pháp|Công[ \n]ước)"
    rf"|(?<!pháp )(?<!Pháp )(?<!bộ )(?<!Bộ )luật(?=[ \n]{UP}))(?!\w)"
)
_AMENDS = re.compile(r"Luật [Ss]ửa đổi(?:,? bổ sung)?(?: một số)? điều của (?:các )?")
_DRAFTS = tuple(
    f"{words}{space}"
    for written in ("dự án", "Dự án", "dự thảo", "Dự thảo", "xây dựng", "soạn thảo")
    for words in (written, f"{written} các")
    for space in " \n"
)
"""Before a law that is still being written, which is no document yet."""
_NEXT = re.compile(r"(?:,|,? và) ")
_BEHIND = re.compile(
    r"(?: \((?:sửa đổi|sửa đổi,? bổ sung|thay thế)\))?"
    r"(?:(?:(?:,? năm)?[ \n](?P<year>(?:19|20)[0-9]{2})(?![\w/-]|\.[0-9]))"
    r"|[ \n]\((?:năm )?(?P<bracket>(?:19|20)[0-9]{2})\))?"
)


def match_laws(text: str) -> list[LawMatch]:
    """The laws that a source's plain text names, in order; those within a longer name are not.

    Drafts are not among them.
    """
    found: list[LawMatch] = []
    reach = 0
    for begins in _BEGINS.finditer(text):
        start = begins.start()
        if start < reach or text.endswith(_DRAFTS, max(0, start - 16), start):
            continue
        end = _amending_end(text, start) or _end(text, start, bool(begins["capital"]))
        if end is None:
            continue
        behind = _BEHIND.match(text, end)
        year = behind and (behind["year"] or behind["bracket"])
        reach = behind.end() if behind else end
        found.append(
            LawMatch(
                start=start,
                end=reach,
                name=" ".join(text[start:end].split()),
                year=int(year) if year else None,
            )
        )
    return found


@forgotten
@lru_cache(maxsize=MANY)
def law_kind(name: str) -> str | None:
    """The kind that the name of a law begins with, as printed; ``None`` for another document."""
    small = name.lower()
    return next((name[: len(each)] for each in LAW_KINDS if small.startswith(each)), None)


def _end(text: str, start: int, capital: bool) -> int | None:
    """Where the name of the law that begins here ends."""
    known = _known_end(text, start)
    if known is not None or not capital:
        return known
    unknown = _UNKNOWN.match(text, start)
    return unknown.end() if unknown else None


def _known_end(text: str, start: int) -> int | None:
    names = _KNOWN.get(_small(text[start : start + _FIRST]))
    if names is None:
        return None
    small = _small(text[start : start + len(names[0]) + 1])
    for name in names:
        if small.startswith(name):
            after = small[len(name) : len(name) + 1]
            if not (after.isalnum() or after == "_"):
                return start + len(name)
    return None


def _small(words: str) -> str:
    """In small letters, as many as before."""
    small = words.lower().replace("\n", " ")
    if len(small) != len(words):
        return "".join(each.lower()[:1] for each in words).replace("\n", " ")
    return small


def _amending_end(text: str, start: int) -> int | None:
    """The end of a law that amends others, which it names."""
    head = _AMENDS.match(text, start) if text.startswith("ửa", start + 6) else None
    end = _end(text, head.end(), True) if head else None
    for _ in range(4):
        following = _NEXT.match(text, end) if end else None
        further = _end(text, following.end(), True) if following else None
        if further is None:
            break
        end = further
    return end


@forgotten
@lru_cache(maxsize=MANY)
def registered(name: str, year: int | None) -> str | None:
    """The number under which the register holds the law of this name, unless the year differs."""
    number = _REGISTERED.get(" ".join(name.lower().split()))
    if number is None or (year is not None and f"/{year}/" not in number):
        return None
    return number


_YEAR_BEHIND = re.compile(r"(?:,? năm)? (?:19|20)[0-9]{2}$|,? \((?:năm )?(?:19|20)[0-9]{2}\)$")
_STATE_BEHIND = re.compile(r" \((?:sửa đổi|sửa đổi,? bổ sung|thay thế)\)$")


@forgotten
@lru_cache(maxsize=MANY)
def bare_name(name: str) -> str:
    """The name of a law by which its mentions are known: no year, no commas, one place of tones."""
    bare = _STATE_BEHIND.sub("", _YEAR_BEHIND.sub("", " ".join(name.split())))
    return _old_tones(bare.lower()).replace(",", "")
