"""Who is to do something: the name with which a clause begins, never one that it sends to."""

from __future__ import annotations

import re
from functools import lru_cache

from vnchild.reading.memory import MANY, forgotten
from vnchild.reading.text.layout import words
from vnchild.reading.words.agencies import AGENCY, normal_case
from vnchild.reading.words.bodies import BODIES, OFFICES, PERSONS
from vnchild.reading.words.letters import LOW, UP
from vnchild.reading.words.verbs import Tells, pattern, telling

BEGINNING = 260
"""How much of an order tells who is to carry it out, in characters."""
_NAME = 200
"""How long the words may be that name those who do something, in characters."""
_HAS = (
    r"có\s+(?:phương án|kế hoạch|giải pháp|biện pháp|văn bản|trách nhiệm|hình thức|chương trình|"
    r"nhiệm vụ)|là\s+(?:cơ quan|đơn vị|đầu mối|thành viên|tổ trưởng)"
)
_DOES = pattern(telling(Tells.ORDERS | Tells.DONE))
_HOW = (
    r"cần|phải|tăng|khẩn\s+trương|thường\s+xuyên|chủ\s+động|căn\s+cứ|theo|tự|cùng|sẽ|trực\s+tiếp|"
    r"nghiêm\s+túc|kịp\s+thời|tiếp\s+tục|có\s+trách\s+nhiệm|chịu\s+trách\s+nhiệm"
)
_WHEN = (
    r"trước(?=\s+(?:ngày|\d|khi))|chậm\s+nhất|muộn\s+nhất|hằng\s|hàng\s(?=tháng|quý|năm|tuần|ngày)|"
    r"trong\s+(?:thời\s+hạn|vòng|ngày|tháng|quý|năm|tuần)|từ\s+ngày|đến\s+ngày|sau\s+khi|"
    r"ngay\s+(?:sau\s+)?khi"
)
_THEN = re.compile(
    rf"\s*(?:\([^()]{{1,120}}\))?\s*(?::|,?\s*(?:(?:{_HOW})\s+)?(?:{_DOES}|{_HAS}|{_WHEN})(?!\w))"
)
"""What follows the name of who is to do something."""
_GENERAL = re.compile(
    rf"(?:(?:{OFFICES}(?:(?:,|\s+và|,\s+các)\s+(?i:{OFFICES})){{0,3}}\s+)?"
    rf"(?:Các|các|Toàn\s+bộ|Mỗi|Từng|Những|Tất cả các)\s+{BODIES}(?!\w)"
    rf"|(?:{OFFICES}|trưởng)\s+(?:thôn|bản|ấp|buôn|làng|khu phố|tổ dân phố|xóm|chi bộ|cơ sở|"
    rf"đơn vị|cơ quan|phòng(?!,? (?:chống|ngừa|tránh))|ban(?! hành)|khu vực|khóm|khu dân cư)(?!\w)"
    rf"|(?!Lãnh đạo,|Thường trực,){OFFICES}(?!\w)|{PERSONS})"
)
"""The beginning of a name that is no agency's own: ``Trưởng các bản``, ``Các trường``."""
_NO_BODY = re.compile(
    r"Các\s(?:nội dung|nhiệm vụ|hoạt động|giải pháp|chỉ tiêu|mục tiêu|biện pháp)(?!\w)"
    r"|(?:Cơ quan|Đơn vị|Bộ phận|Người)\s(?:chủ trì|phối hợp|thực hiện|chịu trách nhiệm)"
    rf"(?=,|:|\s{UP})"
)
_VERBS = telling(Tells.ORDERS | Tells.DONE, but=Tells.FIELD) | {
    "có phương án",
    "có kế hoạch",
    "có giải pháp",
    "có biện pháp",
    "có trách nhiệm",
    "có nhiệm vụ",
    "là cơ quan",
    "là đơn vị",
    "là đầu mối",
    "trước ngày",
    "trước khi",
    "chậm nhất",
    "muộn nhất",
    "trong thời hạn",
    "trong vòng",
    "từ ngày",
    "hằng năm",
    "hằng tháng",
    "hằng quý",
    "hàng năm",
    "hàng tháng",
    "hàng quý",
    "sau khi",
}
"""What ends the name of a kind of bodies; ``giáo dục`` may tell of what kind they are."""
_VERBS_OF_AGENCY = _VERBS | telling(Tells.FIELD, but=Tells.NAMES)
_FIRST_WORDS = frozenset(verb.split(" ")[0] for verb in _VERBS_OF_AGENCY)
_MOST_WORDS = 3
_AGENCY = re.compile(AGENCY)
_NO_NAME = re.compile(
    rf"(?:(?:Vụ|Báo|Quỹ|Bộ|Nhà|Viện|Đài)\s(?!{UP}|trường|trưởng|phận|và\s{UP})"
    r"|Lãnh đạo(?:,\s|\s(?:công tác|việc|chỉ đạo))"
    r"|Thanh tra(?:,\s(?:kiểm|giám|rà)|\s(?:việc|các|đột|chuyên|công tác|ít nhất|\d))"
    r"|Phòng\s(?:điều tra|xử án|học|họp|ở|đọc|khám)(?!\w))"
)
"""Heads that begin the name of a body only before a capital: not ``Vụ việc``."""
_ASKED = re.compile(
    rf"(?:{AGENCY},?\s+)?"
    r"(?i:giao(?:\s+cho)?(?!\s(?:thông|dịch|lưu|nhận))|đề\s+nghị|yêu\s+cầu|về\s+phía|"
    r"(?:riêng\s+)?đối\s+với|riêng|chỉ\s+đạo,\s+giao|trách\s+nhiệm\s+của|nhiệm\s+vụ\s+của)\s*:?\s+"
    rf"|[Pp]hân\s+công(?:\s*:\s*|\s+(?={UP}))"
)
"""What leads to the name of who is to do something."""
_ORDERS_ITSELF = re.compile(
    r",?\s*(?:giao(?! (?:thông|dịch|lưu|nhận))|yêu cầu|đề nghị|"
    r"thông báo(?= (?:để|đến|tới) |[^.;:]{0,120}(?:như sau|sau đây|:))|"
    r"ban hành(?=[^.;:]{0,80}(?:như sau|sau đây|:)))(?!\w)"
)
_ENDS = ".;:"
_END = re.compile(r"(?<!TP)(?<!TX)(?<!TT)\.|[;:]")
"""What no name has: a stop that is not that of a short form, as in ``TP. Mẫu``."""
_ENDS_NAME = re.compile(
    r"\Z|,|;| và | \(| (?:trên địa bàn|có liên quan|liên quan|trực thuộc|thuộc|cấp|nơi|trẻ em|"
    r"các|nêu trên|được|chưa|có tên|nào)(?!\w)"
)
"""What may stand behind the name of an agency in a heading that names it."""
_IDLE = re.compile(
    rf"[\s,]+(?:{_HOW}|và|khi|nếu|không|được|chưa|nơi|chuyển\s+sang|đồng\s+thời|dự\s+kiến|"
    r"thống\s+nhất|luân\s+phiên)$"
)


def doer(text: str) -> str | None:
    """Who is to do something, where the words begin with the name: ``Sở Y tế chủ trì ...``.

    >>> doer("Trưởng các bản lập danh sách, gửi Sở Y tế.")
    'Trưởng các bản'
    >>> doer("Lập danh sách, gửi Sở Y tế.")
    """
    return _doer(text[:BEGINNING])


@forgotten
@lru_cache(maxsize=MANY)
def _doer(text: str) -> str | None:
    begins = _unasked(text)
    if _NO_NAME.match(begins) or _NO_BODY.match(begins):
        return None
    general = _GENERAL.match(begins)
    alone = general is None or _OFFICE.fullmatch(general.group()) is not None
    agency = _AGENCY.match(begins) if alone else None
    if agency is not None:
        return _agency_doing(begins, agency["agency"])
    if general is None:
        return None
    if _COUNT.match(begins, general.end()):
        return _short(general.group())
    verbs = _VERBS_OF_AGENCY if _HUMAN.match(begins) else _VERBS
    return _before_verb(begins, general.end(), verbs)


_OFFICE = re.compile(OFFICES)
_HUMAN = re.compile(
    r"(?:Tổng phụ trách|Giáo viên|Nhân viên|Cán bộ|Công chức|Ông|Bà|Đồng chí)(?!\w)"
)
_COUNT = re.compile(r" \d")
"""What each is to have follows its name: ``mỗi đơn vị 01 công trình``."""


def _agency_doing(text: str, name: str) -> str | None:
    """The name of the agency with which some words begin, if it is to do something."""
    if _ORDERS_ITSELF.match(text, len(name)):
        return None
    if _BARE.fullmatch(name):
        return _before_verb(text, len(name))
    listed = _LISTED_PLACES.match(text, len(name)) if _OF_PLACES.search(name) else None
    if listed is not None:
        return _before_verb(text, listed.end())
    if _OPEN_END.search(name):
        return _before_verb(text, len(name), _VERBS_OF_AGENCY)
    shorter = name.rpartition(" ")[0]
    if shorter and _ON_NEXT_LINE.match(text, len(shorter)):
        return words(shorter).rstrip(" ,")
    for each in (name, shorter):
        if _THEN.match(text, len(each)):
            code = _CODE.match(text, len(each))
            return words(each + ("" if code is None else code.group())).rstrip(" ,")
    longer = _before_verb(text, len(name), _VERBS_OF_AGENCY)
    if longer is not None and _UNKNOWN_VERB.match(text, len(name)) and _AT.match(text, len(longer)):
        return words(name).rstrip(" ,")
    return longer


_ON_NEXT_LINE = re.compile(
    r" (?:Ký|Đẩy (?:nhanh|mạnh)|Rà soát|Lập|Chỉ đạo|Báo cáo|Gửi|Tăng cường|Chủ trì|Phối hợp|"
    r"Thực hiện|Hoàn thành|Triển khai|Tiếp tục|Bố trí|Tổ chức)(?!\w)"
)
"""The order below a name, where the copy lost the end of the line; no name holds such words."""
_UNKNOWN_VERB = re.compile(rf" {LOW}+ {LOW}")
_AT = re.compile(rf",? (?:{_WHEN})")
"""A day ends what a verb that is not known says: ``Sở Y tế nhân đôi ... trước ngày ...``."""


_CODE = re.compile(r" \([A-ZĐ]{1,6}\d{0,3}\)")
"""The short name of an agency behind it: ``Phòng Cảnh sát hình sự (PC02)``."""
_OPEN_END = re.compile(r"(?:\s|^)(?:và|các|của|thuộc)$")
"""The end of a name that goes on: ``Ủy ban MTTQ Việt Nam tỉnh và các tổ chức thành viên``."""
_PLACE = rf"{UP}{LOW}+(?: {UP}{LOW}+){{0,3}}"
_LISTED_PLACES = re.compile(rf":\s{_PLACE}(?:,\s{_PLACE})*(?:,\s|\svà\s){_PLACE}")
_OF_PLACES = re.compile(r"các\s(?:[^,:]{1,20}, )*(?:tỉnh|huyện|xã|phường|thành phố|thị trấn|quận)$")
"""``Chủ tịch UBND các xã: Tân Mẫu, Phú Thử và Hòa Thí báo cáo ...``."""
_BARE = re.compile(rf"{UP}{LOW}+(?: {LOW}+)?")
"""The head of a name alone, which tells nothing of which: ``Trung tâm``."""


@forgotten
@lru_cache(maxsize=MANY)
def _unasked(text: str) -> str:
    """Words without what leads to a name, which begins with a capital then."""
    asked = _ASKED.match(text)
    begins = text[asked.end() if asked else 0 :]
    return begins[:1].upper() + begins[1:]


def _before_verb(text: str, start: int, verbs: frozenset[str] = _VERBS) -> str | None:
    """The words of a text before the first word of doing behind a position, or before a colon."""
    which = _WHICH.match(text, start)
    from_here = start if which is None else which.end()
    end = _names_until(text, start)
    told = text[from_here:end].split(" ")
    last = text[:from_here].rpartition(" ")[2]
    skipped = 0
    for place, word in enumerate(told):
        if word.rstrip(",") not in _FIRST_WORDS:
            continue
        many = _many(told, place, verbs)
        before = (told[place - 1] if place else "") or last
        if not many or _is_noun(before, word) or told[place : place + 2] in _ENTRUSTED:
            continue
        if before in _PART_OF_NAME or (skipped and skipped == place):
            skipped = place + many if before in _NOT else 0
            continue
        return _short(f"{text[:from_here]}{' '.join(told[:place])}")
    return _short(text[:end]) if text[end : end + 1] == ":" else None


def _names_until(text: str, start: int) -> int:
    """Where the first stop stands that parts no names: ``Giám đốc Sở Y tế; UBND các xã: ...``."""
    mark = _END.search(text, start)
    while mark is not None and mark.group() == ";" and _NEXT_NAME.match(text, mark.end()):
        mark = _END.search(text, mark.end())
    return len(text) if mark is None else mark.start()


def _many(told: list[str], place: int, verbs: frozenset[str]) -> int:
    """Of how many words the longest verb is that stands at a place; 0 if none does."""
    for many in range(_MOST_WORDS, 0, -1):
        said = " ".join(told[place : place + many]).rstrip(",")
        if said in verbs or said.lower() in verbs:
            return many
    return 0


_WHICH = re.compile(
    r" (?:(?:tiếp nhận|chủ trì|phối hợp|thực hiện|quản lý|sử dụng)(?: \w+){0,3}?"
    r"(?= (?:phải|cần|có trách nhiệm)\W)"
    rf"|(?:{_DOES})(?: \w+){{0,3}}?(?= có (?:nhiệm vụ|trách nhiệm)))"
)
"""What tells of which they are, before what they must do: ``cơ quan tiếp nhận phải ...``."""
_NEXT_NAME = re.compile(rf"\s+(?:(?={UP}){AGENCY}|(?:các|những)\s+{BODIES}(?!\w))")
_PART_OF_NAME = {
    "được", "diện", "lịch", "vụ", "định", "bị", "việc", "đang", "sách", "tượng", "chưa", "đã",
    "không", "nơi",
}  # fmt: skip
"""Behind these a verb tells of which they are: ``Các xã không thuộc diện kiểm tra``."""
_NOT = {"chưa", "đã", "không"}
"""Behind these, two verbs may follow each other: ``chưa nộp báo cáo``."""


_ENTRUSTED = (["nhận", "ủy"], ["nhận", "uỷ"])
"""``Các tổ chức nhận ủy thác``: to whom something is entrusted."""


def _is_noun(before: str, word: str) -> bool:
    """Whether a word of doing is part of a noun: ``Các cơ quan, tổ chức``, ``bầu cử``."""
    if word == "tổ":
        return before.endswith(",") or before in {"các", "những", "và"}
    if word.rstrip(",") == "cử":
        return before == "bầu"
    return word.rstrip(",") == "trình" and before in {"công", "chương", "quy", "lộ", "tờ", "giáo"}


def _short(name: str) -> str | None:
    name = _CONDITION.split(words(name), maxsplit=1)[0].rstrip(" ,")
    idle = _IDLE.search(name)
    while idle is not None:
        name = name[: idle.start()].rstrip(" ,")
        idle = _IDLE.search(name)
    if not name or len(name) > _NAME or name.count("(") != name.count(")"):
        return None
    return None if _NOT_IN_NAME.search(name) else name


_CONDITION = re.compile(r"\s(?:nếu|khi|dưới\s+sự)(?!\w)")
"""What follows tells when those who are named are to do it, or under whom."""
_NOT_IN_NAME = re.compile(r"(?<!\w)(?:ngày \d|(?:thì|đã|để|gồm|chỉ)(?!\w))")
"""No name holds a day, what has been, or what something is for."""


_ABOUT = re.compile(r"(?:đối\s+với|riêng)(?!\w)", re.I)
_LED_IN = re.compile(
    r"(?:[^:;.]{2,120}:\s+|(?:Khi|Sau\s+khi|Ngay|Kết\s+thúc|Trước|Chậm\s+nhất|Căn\s+cứ|Theo|Trên\s+cơ\s+sở|Định\s+kỳ|Hằng|Hàng|"
    r"Từ|Trong|Để|Nhằm|Trường\s+hợp|Nếu|Ngoài\s+ra|Đồng\s+thời|Riêng|Vào|Đến|Hết|Đối\s+với|"
    r"Tại|Qua)(?!\w)[^;.]{0,240}?,\s+)",
    re.I,
)
"""What stands before the name of who is to do something: a condition, a time, what it is about."""
_COMMA = re.compile(r",\s+")
_LED = 4
"""How many of the marks that end what leads in are tried."""


def doer_in(clause: str, until: int | None = None) -> str | None:
    """Who is to do something in a clause, also behind what leads it in: ``Hằng quý, Sở Y tế ...``.

    Args:
        clause: the words of the clause, and what follows it.
        until: before which position the name must begin.
    """
    near = clause[: 2 * BEGINNING]
    return _doer_in(near, len(near) if until is None else until)


@forgotten
@lru_cache(maxsize=MANY)
def _doer_in(clause: str, limit: int) -> str | None:
    about = _ABOUT.match(clause) is not None
    name = None if about else doer(clause)
    led = _LED_IN.match(clause) if name is None else None
    for _ in range(_LED):
        if led is None or led.end() >= limit:
            break
        name = doer(clause[led.end() :])
        if name is not None:
            break
        led = _COMMA.search(clause, led.end())
    return doer(clause) if about and name is None else name


def name_in(heading: str) -> str | None:
    """The name of whom a heading names that is nothing but a name; ``None`` if it is more."""
    return _name_in(heading[: 2 * BEGINNING])


@forgotten
@lru_cache(maxsize=MANY)
def _name_in(heading: str) -> str | None:
    plain = words(heading).rstrip(f" {_ENDS}")
    if len(plain) > BEGINNING or _names_until(plain, 0) < len(plain):
        return None
    if plain.isupper():
        plain = normal_case(plain)
    plain = _unasked(plain)
    if _doer(plain) or _DAY.search(plain):
        return None
    general = _GENERAL.match(plain)
    if general is not None:
        return None if _PERSON.match(plain) else plain
    agency = _AGENCY.match(plain)
    if agency is None or _NO_NAME.match(plain) or _ORDERS_ITSELF.match(plain, agency.end()):
        return None
    if len(plain) < _HEADING and not _BARE.fullmatch(agency["agency"]):
        return plain
    completed = _COMPLETED.match(plain, agency.end())
    ends = (agency.end(), *(() if completed is None else (completed.end(),)))
    return plain if any(_ENDS_NAME.match(plain, end) for end in ends) else None


_DAY = re.compile(r"(?<!\w)ngày \d")
_HEADING = 80
"""A heading so short that begins with the name of an agency is nothing but that name."""
_PERSON = re.compile(r"(?:Ông|Bà|Đồng chí|Đ/c)\s")
_COMPLETED = re.compile(rf"(?<={LOW}) {LOW}+")
"""The second syllable of a word that is not known: ``Phòng Kinh tế, Hạ tầng``."""


def first_name(text: str) -> str | None:
    """The name with which the first words of a part begin, also where no verb follows it."""
    begins = _unasked(text[:BEGINNING])
    name = doer_in(text[: 2 * BEGINNING])
    if name is not None or _NO_BODY.match(begins) or _NO_NAME.match(begins):
        return name
    agency = _AGENCY.match(begins)
    if agency is None or _ORDERS_ITSELF.match(begins, agency.end()):
        return None
    return words(agency["agency"]).rstrip(" ,")
