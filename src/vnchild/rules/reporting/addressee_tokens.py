"""The words of an addressee, cut into names, places, general words and what limits them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from enum import Enum, auto
from typing import Final

from attrs import frozen

from vnchild.domain.agency_kinds import AgencyKind
from vnchild.domain.agency_parsing import Named, named_body
from vnchild.domain.level_words import WORD_WITHIN, WORDS, pattern
from vnchild.rules.reporting.groups import GROUP_WORD
from vnchild.rules.reporting.reach import name_at

_LONGEST_NAME: Final = 160
_AND: Final = (
    r"(?:và cả|và|cùng với|cùng|cũng như|lẫn|hoặc là|hoặc|trong đó có|trong đó|nhất là|"
    r"đặc biệt là|kể cả|(?:bao )?gồm cả)"
)
"""Between the names of a list; behind some of them stand those who are meant above all."""
_THESE: Final = r"(?:(?:bao )?gồm(?: có)?|cụ thể(?: là)?|như sau|sau đây|sau(?= ?:))"
"""Between a word for several and their names, as a colon is."""
_SEPARATOR: Final = re.compile(
    rf"(?:\s*[,:/&.+]+\s*|\s+-\s+|\s*(?<!\w)(?:{_AND}|{_THESE})(?!\w)\s*)+"
)
_COLON: Final = re.compile(rf":|(?<!\w){_THESE}(?!\w)(?! cả(?!\w))")
_WORD: Final = re.compile(r"\w+")
_SPACE: Final = re.compile(r"\s+")
_PART_END: Final = re.compile(rf"\s*[,:/&+]|\s+(?:{_AND}|{_THESE})(?!\w)|$", re.I)
_LEAD: Final = re.compile(
    r"(?P<many>(?:tất cả )?(?:các|những)|tất cả|toàn thể|mỗi|từng)(?= )"
    r"|(?:kính gửi|(?:trân trọng |kính )?(?:đề nghị|mời)|trân trọng|yêu cầu|giao|đồng chí|"
    r"đ/c|lãnh đạo|(?:phó )?giám đốc|bí thư|"
    r"thủ trưởng(?! cơ quan (?:ngang|thuộc chính))|chánh án|viện trưởng|chỉ huy trưởng|"
    r"chánh(?= văn| thanh)|bộ trưởng(?= (?:các )?bộ)|chủ nhiệm|trưởng(?= phòng| ban | công an)|"
    r"chủ tịch(?= (?:hội(?! đồng nhân)|liên|công đoàn|mặt trận|ủy ban mặt)))(?!\w)",
    re.I,
)
"""What stands before a name and does not tell whose it is."""
_CHAIRMAN: Final = re.compile(rf"chủ tịch(?= (?:các |cấp |các cấp )?(?:{WORDS})(?!\w))", re.I)
"""The Chairman of a place, where the committee is left out."""
_PLACE: Final = re.compile(
    r"(?P<many>(?:(?:tất cả|toàn bộ) )?(?:các|những) |(?:tất cả|toàn bộ) )?"
    r"(?P<level>cấp )?(?P<number>\d+ )?"
    rf"(?P<word>{WORDS}|(?:thành|thị)(?=\s*(?:[,;.:]|và |$)))"
    r"(?!\w)(?! hội(?!\w)| [ủu][yỷ](?!\w)| (?-i:đoàn)(?!\w))"
    r"(?P<central> trực thuộc (?:trung ương|tw|tư)(?!\w))?",
    re.I,
)
_AROUND: Final = re.compile(
    r"(?:trên (?:toàn )?địa bàn|trên toàn|trong(?: toàn)?(?! đó)|trực thuộc|thuộc|của|toàn|"
    r"ở|tại)(?!\w)"
    r"(?: (?:địa bàn|phạm vi)(?!\w))?(?: (?:ủy ban nhân dân|hội đồng nhân dân)(?!\w))?",
    re.I,
)
"""What stands before the place or the body in which those named lie."""
_NEUTRAL: Final = re.compile(r"(?:chuyên môn|nghiệp vụ|khác|chủ trì)(?!\w)", re.I)
_OTHER: Final = re.compile(
    r"(?:(?:phó )?hiệu trưởng|giáo viên|liên đội|phụ huynh|đoàn viên|hội viên|cụm|nhà trường|"
    r"hạt|cổng|liên minh|tạp chí|lưu|nhà văn hóa|"
    r"trường(?! hợp)|trung tâm|bệnh viện|trạm|doanh nghiệp|công ty|tập đoàn|ngân hàng|kho bạc|"
    r"báo|đài(?: phát thanh(?:,| -| và)? truyền hình)?|văn phòng|viện|chi cục|cục|tổng cục|vụ|"
    r"thanh tra|bảo hiểm|bưu điện|ban chỉ huy|đồn|"
    r"quỹ|bộ (?:chỉ huy|đội|tư lệnh|phận)|chi nhánh|khu|trưởng|tổ(?! chức)|thôn|bản|ấp|xóm|khóm|"
    r"buôn|làng|phum|sóc|ông|bà|công chức|cán bộ|người|học sinh|trẻ em|cha mẹ|gia đình|hộ|cơ sở|"
    r"đảng ủy (?=công an|quân sự|bộ|sở|khối|các cơ quan)|đảng đoàn|ban cán sự|"
    r"hợp tác xã|chi(?: bộ|(?=,))|tòa(?! án)|"
    r"đoàn (?:kiểm tra|liên ngành|giám sát|trực thuộc|cơ sở))(?!\w)",
    re.I,
)
"""How the names of bodies begin that are no agency of the package; and words for people."""
_OTHER_NAME: Final = re.compile(
    r"(?i:(?:sở|phòng|bộ) |"
    r"(?:ban|hội|liên đoàn|liên hiệp|tòa|tổng|ủy ban|đảng ủy|công đoàn)(?: |: ?))"
    r"(?P<name>\w)"
)
"""With a name in capitals behind it: a department that the package does not know."""
_OF_ANOTHER: Final = re.compile(
    r"(?:đảng ủy (?:công an|quân sự|bộ|sở|khối|các cơ quan)|thanh tra (?:các )?sở)(?!\w)", re.I
)
"""A body within another, whose name begins as that of a known one does."""
_OTHER_DEPARTMENT: Final = re.compile(
    r"sở (?:quy hoạch(?: -| và|,)? kiến trúc|an toàn thực phẩm)(?!\w)", re.I
)
"""Departments that are surely none of `AgencyKind`."""
_PREFIX: Final = re.compile(r"(?:sở|bộ|phòng)(?!\w)", re.I)
_OF_PROVINCES: Final = frozenset({"tỉnh"})
"""Words of units whose names have dashes in them as a rule: ``tỉnh Bà Rịa - Vũng Tàu``."""


_LIMITING: Final = re.compile(
    r"(?:nơi )?(?:(?:có|được|bị|theo|chưa|nói|nêu|đã) [\w\s,]+|trên|(?:có )?liên quan|còn lại|"
    r"biên giới|miền núi|vùng (?:cao|sâu|xa|ven)|ven biển|hải đảo|đồng bằng|đảo|trọng điểm|"
    r"(?:trực )?thuộc|của|cũ|trung ương|(?:phối hợp )?thực hiện|"
    r"(?:để )?(?:phối hợp|biết|báo cáo))[\w\s]*"
)
"""Words that limit those before them, add nobody to them and name none of those left out."""
_LEAVES_OUT: Final = re.compile(
    r"(?<!\w)(?:không|trừ|riêng|miễn|ngoài|ngoại|thôi|đã|chưa|khỏi)(?!\w)", re.I
)
_NAMES_SOMEBODY: Final = re.compile(rf"{pattern()}|{GROUP_WORD.pattern}", re.I)


def only_limits(words: str) -> bool:
    """Whether words only tell which of those before them are meant, and name nobody."""
    told = words.replace("Phụ lục", "phụ lục")
    return _LIMITING.fullmatch(told) is not None and names_nobody(told)


def names_nobody(words: str) -> bool:
    """Whether words in small letters hold no word for a place, an agency or a group of them."""
    if not words.islower() or _NAMES_SOMEBODY.search(words) is not None:
        return False
    return all(named_body(words[each.start() :]) is None for each in _WORD.finditer(words))


def may_leave_out(words: str) -> bool:
    """Whether words behind a name may say that somebody is left out."""
    return _LEAVES_OUT.search(words) is not None


class Kind(Enum):
    """What a word or name in an addressee is."""

    BODY = auto()
    PLACE = auto()
    NAME = auto()
    GROUP = auto()
    OTHER = auto()
    AROUND = auto()
    LIMIT = auto()
    COLON = auto()


@frozen(kw_only=True)
class Token:
    """A word or name in an addressee.

    Args:
        kind: what it is.
        text: the word: of a place the word before its name, of a group the group's.
        begins: whether it begins a part of the list.
        many: whether ``các`` stands before it.
        named: the body, of `Kind.BODY`.
        name: the name of a place or a name alone; of a place empty for all of the word.
        counted: whether a number of places is told, not which.
        central: whether a city is said to be centrally run.
        level: whether the word is said to be that of a level: ``cấp huyện``.
        whole: a name with a dash in it, of which ``name`` is the first piece: it may be several.
        behind: of what was not read, it and all behind it.
        like: of another body, ``sở`` where it is a department whose name was not read.
    """

    kind: Kind
    text: str = ""
    begins: bool = False
    many: bool = False
    named: Named | None = None
    name: str = ""
    counted: bool = False
    central: bool = False
    level: bool = False
    whole: str = ""
    behind: str = ""
    like: str = ""


def tokens(part: str, listed: AgencyKind | None = None) -> Iterator[Token]:
    """The words and names of a part of an addressee, in their order.

    Args:
        part: the part.
        listed: the kind of department named last before it: a list of them may go on.
    """
    reader = _Reader(part, listed)
    while reader.rest:
        found = reader.read_on()
        if found is not None:
            yield found


class _Reader:
    """What has not been read yet, and what its meaning depends on."""

    def __init__(self, part: str, listed: AgencyKind | None = None) -> None:
        self.rest = part
        self._before = _prefix_of(listed)
        self._begins = True
        self._many = False
        self._prefix = ""

    def read_on(self) -> Token | None:
        """Read on by a word or name; ``None`` where it tells nothing."""
        between = _SEPARATOR.match(self.rest)
        if between is not None:
            self._take(between.end())
            self._begins, self._many = True, False
            colon = _COLON.search(between[0]) is not None and self.rest
            return Token(kind=Kind.COLON) if colon else None
        silent = _SPACE.match(self.rest)
        if silent is None and self._begins:
            silent = _LEAD.match(self.rest)
            self._many = self._many or (silent is not None and silent["many"] is not None)
        silent = silent or _NEUTRAL.match(self.rest)
        if silent is not None:
            self._take(silent.end())
            return None
        begun: tuple[Callable[[], Token | None], ...] = ()
        if self._begins:
            begun = (self._sector, self._body, self._group, self._other)
        for reads in (self._ward, *begun, self._around, self._place, self._name):
            token: Token | None = reads()
            if token is not None:
                self._begins = self._many = False
                return token
        begins, self._begins = self._begins, False
        behind = self.rest
        return Token(kind=Kind.LIMIT, text=self._to_the_end(), begins=begins, behind=behind)

    def _take(self, length: int) -> str:
        taken, self.rest = self.rest[:length], self.rest[length:]
        return taken

    def _to_the_end(self) -> str:
        """The rest of the part, up to what tells where those named lie."""
        end = _PART_END.search(self.rest, 1)
        stop = len(self.rest) if end is None else end.start()
        word = _SPACE.search(self.rest, 1, stop)
        while word is not None and _AROUND.match(self.rest, word.end(), stop) is None:
            word = _SPACE.search(self.rest, word.end(), stop)
        return self._take(stop if word is None else word.start())

    def _ward(self) -> Token | None:
        """``xã Đoàn Kết`` is a place, though ``Xã đoàn`` is a union."""
        found = _PLACE.match(self.rest)
        own = found is not None and found["word"].casefold() in {"xã", "phường"}
        return self._place() if own else None

    def _body(self) -> Token | None:
        if _OF_ANOTHER.match(self.rest) is not None:
            return None
        chairman = _CHAIRMAN.match(self.rest)
        if chairman is not None:
            self._take(chairman.end())
            named = Named(kind=AgencyKind.CHAIRMAN, rest=self.rest)
            return Token(kind=Kind.BODY, begins=True, many=self._many, named=named)
        return self._body_called("")

    def _body_called(self, prefix: str) -> Token | None:
        text = f"{prefix}{self.rest[:_LONGEST_NAME]}".rstrip(" -,.()")
        named = named_body(text)
        if named is None or not text.endswith(named.rest) or _PREFIX.fullmatch(text):
            return None
        taken = len(text) - len(named.rest) - len(prefix)
        if taken <= 0:
            return None
        found = _PREFIX.match(text)
        self._prefix = "" if found is None else f"{found[0]} "
        while taken and self.rest[taken - 1] in " ,:;-./(":
            taken -= 1
        text = self._take(taken)
        return Token(kind=Kind.BODY, text=text, begins=True, many=self._many, named=named)

    def _sector(self) -> Token | None:
        """A name in a list of departments: ``Tư pháp`` in ``các Sở: Y tế, Tư pháp``."""
        prefix, self._before = self._prefix or self._before, ""
        if not prefix or not self.rest[0].isupper() or _PREFIX.match(self.rest):
            return None
        return self._body_called(prefix)

    def _group(self) -> Token | None:
        found = GROUP_WORD.match(self.rest)
        if found is None or _is_a_name(self.rest) or _OTHER.match(self.rest):
            return None
        prefix = _PREFIX.match(self.rest)
        self._prefix = self._prefix if prefix is None else f"{prefix[0]} "
        many = self._many
        word = self._take(found.end()).casefold()
        return Token(kind=Kind.GROUP, text=word, begins=True, many=many)

    def _other(self) -> Token | None:
        listed = bool(self._prefix) and self.rest[0].isupper()
        if not (listed or _OTHER.match(self.rest) or _is_a_name(self.rest)):
            return None
        if listed and (_PLACE.match(self.rest) or _AROUND.match(self.rest)):
            return None
        other = _OTHER.match(self.rest)
        end = _PART_END.search(self.rest, 1 if other is None else other.end())
        text = self._take(len(self.rest) if end is None else end.start())
        unread = "" if other is not None else _department(text, self._prefix)
        return Token(kind=Kind.OTHER, text=text, begins=True, many=self._many, like=unread)

    def _around(self) -> Token | None:
        found = _AROUND.match(self.rest)
        if found is None:
            return None
        self._take(found.end())
        ends = not self.rest or _SEPARATOR.match(self.rest) is not None
        return Token(kind=Kind.LIMIT if ends else Kind.AROUND, text=found[0].casefold())

    def _place(self) -> Token | None:
        found = _PLACE.match(self.rest)
        if found is None:
            return None
        many = self._many or found["many"] is not None
        self._take(found.end())
        name = whole = ""
        if found["central"] is None and self.rest[:1] == " ":
            name = name_at(self.rest[1:])
            if " - " in name and found["word"].casefold() not in _OF_PROVINCES:
                whole, name = name, name.partition(" - ")[0]
            self._take(len(name) + 1 if name else 0)
        word = found["word"].casefold()
        self._prefix = ""
        return Token(
            kind=Kind.PLACE,
            text=WORD_WITHIN.get(word, word),
            begins=self._begins,
            many=many,
            name=name,
            counted=found["number"] is not None,
            central=found["central"] is not None,
            level=found["level"] is not None,
            whole=whole,
        )

    def _name(self) -> Token | None:
        name = name_at(self.rest)
        if not name:
            return None
        whole = ""
        if self._begins and " - " in name:
            whole, name = name, name.partition(" - ")[0]
        self._take(len(name))
        return Token(kind=Kind.NAME, begins=self._begins, name=name, whole=whole)


def _prefix_of(kind: AgencyKind | None) -> str:
    """``Sở`` of a department: what a name behind it leaves out."""
    found = None if kind is None else _PREFIX.match(kind.text.vi)
    return "" if found is None else f"{found[0]} "


def _department(name: str, prefix: str) -> str:
    """``sở`` of a department that may be one misspelt; empty of any other body."""
    own = _OTHER_NAME.match(name) is not None
    told = name if own else f"{prefix}{name}"
    is_one = told.casefold().startswith("sở ") and _OTHER_DEPARTMENT.match(told) is None
    return "sở" if is_one else ""


def _is_a_name(text: str) -> bool:
    found = _OTHER_NAME.match(text)
    return found is not None and found["name"].isupper()
