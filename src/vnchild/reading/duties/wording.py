"""The words of a duty: what is to be done, and what tells it from others."""

from __future__ import annotations

import re
from functools import lru_cache

from vnchild.reading.duties.destinations import without_destinations
from vnchild.reading.duties.due import NEAR
from vnchild.reading.duties.periods import Named
from vnchild.reading.memory import MANY, forgotten
from vnchild.reading.text.layout import words
from vnchild.reading.words.agencies import AGENCY
from vnchild.reading.words.letters import CAPITALS, UP
from vnchild.reading.words.verbs import Tells, pattern, telling

REPORTS = re.compile(
    r"(?<!\w)(?:báo\s+cáo|gửi|thông\s+(?:tin|báo)\s+kết\s+quả|tổng\s+hợp\s+kết\s+quả|phản\s+hồi|cung\s+cấp\s+(?:số\s+liệu|"
    r"thông\s+tin)|nộp|có\s+văn\s+bản|"
    r"tổng\s+hợp\s+số\s+liệu)(?!\w)",
    re.I,
)
_SUBMITS = (
    r"(?<!chương\s)(?<!công\s)(?<!quy\s)(?<!lộ\s)(?<!tờ\s)(?<!giáo\s)(?<!quá\s)(?<!hành\s)trình"
)
"""``trình`` as a verb, not the end of ``chương trình``."""
DOES = re.compile(
    rf"(?<!\w)(?:{pattern(telling(Tells.DATED) - {'trình'})}|{_SUBMITS}|"
    r"mở\s+(?:(?:ít\s+nhất|tối\s+thiểu)\s+)?(?:\d+\s+)?(?:đợt|lớp|cao\s+điểm|chiến\s+dịch))(?!\w)",
    re.I,
)
"""What may be due by a day."""
SHOWN = 240
"""How much of a sentence is shown as what is to be done, in characters."""


@forgotten
@lru_cache(maxsize=MANY)
def before_bracket(local: str) -> str:
    """What stands before a bracket that is still open."""
    opened = local.rfind("(")
    return local[:opened] if opened > local.rfind(")") and opened > 12 else local


_WORD = re.compile(r"\w+")
_LETTERED = re.compile(r"[^\W\d_]{2,}")
_AND = re.compile(r"[\s,;)]*(?:và(?:\s+|$))?")
_CUT = re.compile(r"[,;:]\s+(?:và\s+)?(?=[^\W\d_])")
_LINK = re.compile(r"(?:và|\)|,|;|đối với|còn)\s*")
_OF_LABELS = re.compile(
    r"(?:báo\s+cáo|kết\s+quả|định\s+kỳ|tổng\s+kết|gửi|số\s+liệu|kỳ|đối\s+với|của|và|là|\d+|"
    r"tháng|năm\s+học|năm|đầu|cuối|"
    r"quý|học\s+kỳ|(?:đợt|lần|vòng)(?=\s+[\dIV])|[IV]+|hằng|hàng|cả|sơ\s+kết|[(),/:-]|công\s+tác)",
    re.I,
)


_ALONE = re.compile(
    r"riêng\s+(?:đối\s+với\s+)?(?:các\s+)?(?:huyện|thành\s+phố|thị\s+xã|xã|phường|thôn|khu\s+vực|UBND)"
    r"(?:\s[^\W\d_]+){0,8}"
)
"""Whom alone a further day binds."""


@forgotten
@lru_cache(maxsize=MANY)
def is_label(local: str) -> bool:
    """Whether the words between two days only name what differs: ``, báo cáo năm``."""
    text = words(local).strip(" ,;()-")
    text = _without(_LINK, text)
    if len(text) > 60:
        return False
    if _ALONE.fullmatch(text):
        return True
    rest = _OF_LABELS.sub(" ", text)
    return not rest.strip()


@forgotten
@lru_cache(maxsize=MANY)
def is_bare(what: str) -> bool:
    """Whether it says too little to stand alone."""
    return len(_WORD.findall(what)) < 2


_AGENCY = re.compile(rf"(?=[{CAPITALS}cđnpt])(?<!\w){AGENCY}")
_HOLLOW = re.compile(
    rf"(?<!\w)(?:{pattern(telling(Tells.HOLLOW))}|từ\s+ngày\s+[\d/]+|chế\s+độ|"
    r"thời\s+(?:gian|hạn|điểm)|định\s+kỳ|đồng\s+thời|(?:hằng|hàng|mỗi)\s+(?:năm|quý|tháng|tuần|ngày)|"
    r"(?:công\s+việc|nội\s+dung|nhiệm\s+vụ|việc)\s+này(?:\s+thực\s+hiện)?|"
    r"và|về|cho|đến|tới|với|vào|trong|qua|trước|phải)(?!\w)",
    re.I,
)


@forgotten
@lru_cache(maxsize=MANY)
def is_thin(what: str) -> bool:
    """Whether it names no object: ``hoàn thành``, ``báo cáo UBND tỉnh``."""
    if what.startswith("để "):
        return True
    rest = _HOLLOW.sub(" ", _AGENCY.sub(" ", what))
    return len(_LETTERED.findall(rest)) < 2


_HAS_DAY = re.compile(
    r"(?<!\w)(?:(?:trước|(?<!ít )nhất|hết)\s[^;]*\d"
    r"|vào\s+(?:ngày|tháng|quý|năm|lúc|cuối|đầu|dịp|thứ|\d)(?!\w)[^;]*\d"
    r"|trong\s+(?:(?:ngày|tháng|quý|năm|tuần|vòng|thời\s+hạn)\s[^;]*\d|\d+\s+(?:ngày|giờ)))",
    re.I,
)
"""A clause with a day of its own is another task."""


def task_before(text: str, start: int) -> str:
    """What the clause before says is to be done: ``rà soát ...; hoàn thành trước ngày ...``."""
    head = text[max(0, start - NEAR) : start].rstrip()
    if not head.endswith(";"):
        return ""
    clause = re.split(r"[.;:]\s", head.rstrip("; "))[-1]
    return "" if _HAS_DAY.search(clause) else cleaned(clause, None)


_TERM = re.compile(
    r"\s+(?:học\s+kỳ|quý|đợt|lần|vòng)\s+[IV\d]+(?:/\d{4})?$"
    r"|(?<=báo cáo)\s+(?:tuần|quý|tháng(?:\s+\d{1,2})?|"
    r"(?:0?[69]|sáu|chín)\s+tháng(?:\s+(?:đầu|cuối)\s+năm)?|"
    r"(?:cả\s+)?năm)(?:(?:/|\s+năm\s+|\s+)20\d{2})?$",
    re.I,
)
"""What tells a report of a list from the others."""


def common(what: str) -> str:
    """What the days of a list have in common: ``Báo cáo`` of ``Báo cáo quý I``."""
    return _TERM.sub("", what).rstrip(" ,;:-")


_MONTH = re.compile(r"tháng \d{1,2}(?:(?:/| năm )\d{4})?", re.I)


def is_month(label: str) -> bool:
    """Whether words are the name of one month: ``tháng 5``."""
    return _MONTH.fullmatch(label) is not None


_YEAR_TWICE = re.compile(r"(?<!\w)(năm \d{4}) năm(?!\w)")
"""A year told twice, as misprints do: ``kết quả năm 2023 năm``."""


_OF_LAST = re.compile(r"\s*(?:đối\s+với|cho)\s+(?:đợt|lần|vòng|lớp|kỳ)\s+\w+\s*(?:và|,|;)")
"""What stands behind the day before, and tells that one."""
_TURN = re.compile(r"\s*(?:đối\s+với|cho)\s+(?P<turn>(?:đợt|lần|vòng|lớp|kỳ)\s+\w+)")


def turn_behind(text: str, start: int) -> str:
    """Which one of several a day is for, named behind it: ``ngày 30/9 đối với đợt 2``."""
    turn = _TURN.match(text, start)
    return "" if turn is None else words(turn["turn"])


_IDLE = re.compile(r"(?:hoàn\s+(?:thành|tất)|xong|gửi|nộp|(?:thời\s+)?hạn|thời\s+gian)", re.I)
"""Words in the bracket of a day that tell it from no other."""


@forgotten
@lru_cache(maxsize=MANY)
def label_of(local: str, named: Named | None, told: bool) -> str:
    """What tells a day from the others of its sentence."""
    local = _without(_OF_LAST, local)
    opened = local.rfind("(")
    inner = local[opened + 1 :] if opened > local.rfind(")") and opened >= 0 else ""
    text = words(inner or (local if told and is_label(local) else ""))
    if text.count("năm") > 1:
        text = _YEAR_TWICE.sub(r"\1", text)
    text = _without(_AND, text).strip(" ,;:-()").removesuffix(" gửi")
    if text and len(text) <= 60:
        return "" if _IDLE.fullmatch(text) else text
    if named is not None and not inner:
        shown = named.printed
        return re.sub(r"^và\s+", "", shown, flags=re.I)
    return ""


_JOINS = re.compile(r"[\s,;)]*(?:và\s+|đồng\s+thời,?\s+)?")
_MARKS_AT_END = " ,;:(-"
_IDLE_AT_END = re.compile(
    r"(?<!\w)(?:định kỳ|đồng|gửi|gửi về|và|trong đó|chậm nhất|là)\Z|(?<=[,;:] )cụ thể\Z"
)
_LONGEST_IDLE = 10
_ORDINAL = re.compile(r"\d+\s*;\s*")
_BRACKET = re.compile(r"\([^()]*\)\s*(?:và\s+)?")
_PURPOSE = re.compile(r"Để\s[^,]{1,80},\s*")
_ORDERED = re.compile(rf"(?:{AGENCY}\s*)?(?:đề\s+nghị|yêu\s+cầu)\s+(?={UP})", re.S)
_BEFORE_COMMA = re.compile(r" ([,;)])")
_TWICE = re.compile(r"\s(?:gửi|nộp) báo cáo ?:(?= báo cáo(?!\w))", re.I)
"""``Các xã gửi báo cáo về ...: báo cáo 6 tháng``, without to whom."""
_LISTS = re.compile(r"(?<!\w)gồm(?!\w)[^.;]*\Z")
"""``hồ sơ gồm tờ trình, báo cáo thành tích``: what follows is a part of it."""
_SINCE = re.compile(
    r"(?:\w\)\s)?Từ\s(?:ngày|tháng|quý|năm)\s[\d/.IV]+(?:\snăm\s\d{4})?(?:\strở\sđi)?"
    r"|(?:Theo|Căn\scứ)\s(?:quy\sđịnh\s(?:tại|của)\s)?(?:(?:điểm|khoản|Điều)\s[^,.;]{1,60}?\s)?"
    r"(?:Quyết\sđịnh|Nghị\s(?:định|quyết)|Thông\stư|Luật|Kế\shoạch|Công\svăn)(?:\s[^\s,.;]+){0,8}"
)
"""From when on, or by what: words that tell nothing of what is to be done."""
_THEN_REPORTS = re.compile(r"[,;]\s+(?=(?:và\s+)?(?:định\s+kỳ\s+)?báo\s+cáo(?!\s+về))")


def _without(opening: re.Pattern[str], text: str) -> str:
    """A text without what it may begin with."""
    match = opening.match(text)
    return text if match is None else text[match.end() :]


def _without_idle_end(text: str) -> str:
    """A text without the words and marks at its end that only lead to a day."""
    while True:
        text = text.rstrip(_MARKS_AT_END)
        idle = _IDLE_AT_END.search(text, max(0, len(text) - _LONGEST_IDLE))
        if idle is None:
            return text
        text = text[: idle.start()]


@forgotten
@lru_cache(maxsize=MANY)
def cleaned(local: str, named: Named | None) -> str:
    """What is to be done, without to whom and when."""
    text = without_destinations(local)
    text = _TWICE.sub("", words(_without(_JOINS, text.replace("\t", "; ")))).replace(" :", ":")
    text = _without_idle_end(text)
    text = _without(_ORDINAL, text)
    text = _without(_BRACKET, text)
    text = _without(_PURPOSE, text)
    text = _without(_ORDERED, text)
    if " ," in text or " ;" in text or " )" in text:
        text = _BEFORE_COMMA.sub(r"\1", text)
    reports = [
        m.end()
        for m in _THEN_REPORTS.finditer(text)
        if len(_WORD.findall(text[m.end() :])) >= 3
        and not is_thin(text[m.end() :])
        and not _LISTS.search(text, 0, m.start())
    ]
    if reports:
        text = text[reports[-1] :]
    if len(text) > SHOWN:
        text = shortened(text)
    if text.count("(") > text.count(")"):
        text = text.replace("(", "- ")
    return "" if _SINCE.fullmatch(text) else text.strip(" ,;:-")


@forgotten
@lru_cache(maxsize=MANY)
def shortened(text: str) -> str:
    """The last clauses of a long sentence, as many as can be shown."""
    cuts = [m.end() for m in _CUT.finditer(text)]
    verbs = [
        c
        for c in cuts
        if len(text) - c <= SHOWN and (DOES.match(text, c) or REPORTS.match(text, c))
    ]
    if verbs and not is_thin(text[verbs[0] :]):
        return text[verbs[0] :]
    cut = text.rfind(" ", 0, SHOWN)
    return text[:cut].rstrip(" ,;:-") + " …"
