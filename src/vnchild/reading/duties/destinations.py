"""To whom a report goes: the agencies behind the words of sending."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from vnchild.reading.memory import MANY, forgotten
from vnchild.reading.text.layout import words
from vnchild.reading.words.agencies import AGENCY
from vnchild.reading.words.letters import LOW, UP
from vnchild.reading.words.verbs import Tells, pattern, telling

_TO = re.compile(
    r"(?=[gvnđtcbpqlGVNĐTCBPQ])(?<!\w)(?:(?P<strong>(?i:gửi\s+(?:báo\s+cáo\s+)?về|báo\s+cáo\s+về|"
    r"gửi(?:\s+báo\s+cáo)?(?:\s+(?:cho|đến|tới))?|nộp(?:\s+về)?|"
    r"(?P<link>về(?!\s+việc)|đến|tới|cho|(?<=hồ\ssơ\s)lên)))"
    r"|(?P<weak>(?i:báo\s+cáo[^.;,()]{1,60}?\s+với|báo\s+cáo(?:\s+(?:kết\s+quả|ngay|nhanh|"
    r"khẩn))?(?:\s+(?:cho|lên|với))?|"
    r"trình|phản hồi|trả\s+lời|chuyển|"
    r"(?:đăng\s+ký|quyết\s+toán)(?:\s[^\W\d_]+){0,8}?(?:\s\([^()]{1,80}\))?\s+(?:với|tại)))"
    r"|(?P<faint>(?i:tham\s+mưu(?:\s+(?:cho|giúp))?)))"
    rf"\s*:?\s+(?:cho\s+)?{AGENCY}",
)
_DESTINED = re.compile(
    r"(?=[\s,]++(?:v[ềà]|gử|nộ|ch|đế|tớ)|v[ềà]|gử|nộ|ch|đế|tớ)\s*,?\s*"
    r"(?:(?P<sent>(?:và\s+)?(?:gửi|nộp)(?:\s+báo\s+cáo)?)\s+)?(?P<link>về|gửi|cho|đến|tới)\s+"
    rf"{AGENCY}"
)
_SENDS = (
    pattern(telling(Tells.SENDS))
    + r"|bàn\s+giao|cung\s+cấp|trả(?:\s+lời)?|đăng\s+ký|tổng\s+hợp|cập\s+nhật|nhập|thông\s+tin"
)
_ACTS = (
    r"tổ\s+chức|triển\s+khai|tập\s+huấn|bồi\s+dưỡng|hướng\s+dẫn|tuyên\s+truyền|truyền\s+thông|"
    r"phổ\s+biến|quán\s+triệt|cấp(?!\s+(?:tỉnh|huyện|xã))|hỗ\s+trợ|chi|trao|tặng|(?<!được\s)phân\s+công|(?<!được\s)giao|"
    r"bố\s+trí|xây\s+dựng|thực\s+hiện|mở|dành|tư\s+vấn|khám|áp\s+dụng"
)
"""What is done for somebody, who is named behind ``cho``, or reaches them; nothing is sent."""
_VERB = re.compile(rf"(?<!\w)(?:(?P<sends>{_SENDS})|(?<!quả\s)(?<!hình\s)(?:{_ACTS}))(?!\w)", re.I)
_SENDING = re.compile(rf"(?<!\w)(?:{_SENDS})(?!\w)|(?:^|,)\s*(?:và\s+)?thông\s+tin\s", re.I)
_TELLING = re.compile(
    r"(?<!\w)(?:tuyên\s+truyền|truyền\s+thông|phổ\s+biến|quảng\s+bá|giới\s+thiệu|nhận\s+thức|"
    r"kiến\s+thức|hiểu\s+biết|tìm\s+hiểu)\s+$",
    re.I,
)
"""Words behind which ``về`` always tells what something is about."""
_TOPIC = re.compile(
    r"(?<!\w)(?:tập\s+huấn|giáo\s+dục|kỹ\s+năng|thông\s+tin|quy\s+định|chính\s+sách|pháp\s+luật|"
    r"kế\s+hoạch|nội\s+dung|chuyên\s+đề|tin\s+bài|phóng\s+sự|bài\s+viết|khảo\s+sát|văn\s+bản|"
    r"đề\s+án|chương\s+trình|hội\s+thi|cuộc\s+thi)(?:\s[^\W\d_]+){0,2}\s+$",
    re.I,
)
"""Words behind which it does where nothing is sent."""
_CLAUSE = 200
"""How many characters before a name tell whether something is sent there."""
_STOPS = ".;:("
_BRACKETS = re.compile(r"\([^()]*\)")
_MANY_MEANINGS = frozenset(
    {
        "Hội", "Bộ", "Phòng", "Trường", "Ban", "Đoàn", "Tổ", "Nhà", "Quỹ", "Báo", "Đài", "Trạm",
        "Cục", "Vụ", "Làng", "Viện",
    }
)  # fmt: skip
"""Words that begin the name of an agency, and other words as well: ``Hội trại``, ``Bộ đội``."""
_GOES_ON = re.compile(
    r"\s+(?:trước|chậm|muộn|để|theo|qua|thông|và|vào|bằng|định|hằng|hàng|mỗi|tổng|kết|danh|báo|khi|"
    r"nếu|đúng|kịp|trong|từ|đồng|cùng|các|những|là|tại|cho|xem|sau|hoặc|bản|hồ\s+sơ|số|chỉ|phê|"
    r"ban|có|biết|gồm|kèm|trình|gửi|nắm|xử|giải|quyết|thẩm|đến|ngay|một|đã|được|phải)(?!\w)"
    r"|\s*(?:[^\w\s]|\d|$)|\s+(?:\d|[^\w\s]|$)"
)
"""What may stand behind such a word where it alone is the agency."""


def _is_name(match: re.Match[str]) -> bool:
    """Whether a name behind a word of sending is that of an agency, not another common noun."""
    name = words(match["agency"]).strip(" ,")
    if name == "trường" and _GOES_TO_SCHOOL.search(match.string, 0, match.start("agency")):
        return False
    if name not in _MANY_MEANINGS:
        return True
    return _GOES_ON.match(match.string, match.end("agency")) is not None


_GOES_TO_SCHOOL = re.compile(r"(?:trẻ|em|sinh|chưa|được|không|ra|bỏ)\s+(?:đến|tới|về)\s+$")


def _is_sent(match: re.Match[str], link: str) -> bool:
    """Whether ``về``, ``cho``, ``đến`` or ``tới`` before a name tells where something is sent."""
    at = match.start("link")
    low = max(0, at - _CLAUSE)
    before = _BRACKETS.sub("", match.string[low:at])
    before = before[max(before.rfind(stop) for stop in _STOPS) + 1 :]
    if link == "về":
        if _TELLING.search(before):
            return False
        if _TOPIC.search(before) and not _SENDING.search(before):
            return False
        return not _goes_elsewhere(match, before)
    verbs = list(_VERB.finditer(before))
    return not verbs or verbs[-1]["sends"] is not None


def _goes_elsewhere(match: re.Match[str], before: str) -> bool:
    """Whether what is about one agency is sent to another one, named behind it."""
    rest = _PURPOSE.split(match.string[match.end() : match.end() + _CLAUSE], maxsplit=1)[0]
    if _GIVEN.search(rest):
        return True
    return _SENDING.search(before) is None and _SENDING.search(rest) is not None


_PURPOSE = re.compile(r"[.;:]|\sđể\s")
_GIVEN = re.compile(rf"^[^,]{{0,60}}\s(?:cho|gửi|tới)\s+{UP}")
"""Somebody gets it, behind what it is about: ``thông tin về Tổ công tác cho Sở Y tế``."""


def _is_destination(match: re.Match[str]) -> bool:
    link = (match["link"] or "").lower()
    sent = not link or link == "gửi" or bool(match.groupdict().get("sent"))
    return _is_name(match) and (sent or _is_sent(match, link))


def without_destinations(text: str) -> str:
    """A text without the words that tell where something is sent (``về Sở Y tế``).

    Of several agencies the one stays out that gets it first; what goes to another one is told with
    it.
    """
    parts = []
    at, to = 0, None
    for match in _DESTINED.finditer(text):
        cut = _CUT.match(text, match.end()) and not _GOES_ON.match(text, match.end())
        if cut or _OPEN_END.search(match.group()) or not _is_destination(match):
            continue
        name = _name(match)
        to = name if to is None else to
        if name == to:
            parts += [text[at : _kept_until(match)], " "]
            at = match.end()
    return "".join((*parts, text[at:]))


def _kept_until(match: re.Match[str]) -> int:
    """Where the words begin that are cut; a verb of sending stays where there is no other."""
    sends = match["sent"] is not None or match["link"].lower() == "gửi"
    if not sends or _VERB.search(match.string, 0, match.start()):
        return match.start()
    return match.start("link") if match["sent"] is not None else match.end("link")


def sent_to(text: str) -> str | None:
    """The first agency in those words that `without_destinations` cuts."""
    return next((_name(each) for each in _DESTINED.finditer(text) if _is_destination(each)), None)


_OPEN_END = re.compile(r"[\s,](?:và|các|của)$")
"""The end of the name of an agency behind which another one stands that is not read."""


_CUT = re.compile(rf"\s+{LOW}+\s+{UP}")
"""What stands behind a name of which not every word was read."""
_LINK = re.compile(r"\s*,?\s*(?:\([^()]{1,60}\)\s*)?(?:và\s+)?(?:gửi|nộp|về|cho)(?!\w)")


def sent_behind(text: str, start: int, end: int) -> str | None:
    """To whom something goes, named at once behind its day: ``trước ngày 20/12 về Sở Y tế``."""
    return None if _LINK.match(text, start) is None else recipient_in(text[start:end])


def _name(match: re.Match[str]) -> str:
    """The name of an agency as printed, without the words that lead to another one."""
    name = words(match["agency"]).strip(" ,")
    while (cut := _OPEN_END.sub("", name).strip(" ,")) != name:
        name = cut
    return name


_TOLD_LATER = re.compile(r"(?<!\w)để\s+(?:tổng|báo|xem|theo|kịp|b/c|biết|phối|trình)")
"""What the report is wanted for, before those who are told later on."""


@forgotten
@lru_cache(maxsize=MANY)
def recipient_in(text: str) -> str | None:
    """To whom: ``về Sở ...``; not who is told later on (``để tổng hợp, báo cáo UBND tỉnh``)."""
    purpose = _TOLD_LATER.search(text) if "để" in text else None
    weak = faint = None
    for match in _named(text):
        if purpose is not None and purpose.start() < match.start() < purpose.start() + _PURPOSES:
            continue
        name = _name(match) + (" " + words(match["via"]) if match["via"] else "")
        late = purpose is not None and match.start() > purpose.start()
        if match["strong"] and not late:
            return name
        if not match["faint"]:
            weak = weak or name
        faint = faint or name
    return weak or faint


_PURPOSES = 60
"""How many characters behind ``để tổng hợp`` those are named who are told later on."""


def _named(text: str) -> Iterator[re.Match[str]]:
    return (
        match for match in _TO.finditer(text) if not _is_titled(match) and _is_destination(match)
    )


def _is_titled(match: re.Match[str]) -> bool:
    """Whether a title ends before the name: ``Chế độ báo cáo: Sở Y tế gửi ...``."""
    if not match["weak"] or ":" not in match.string[match.end("weak") : match.start("agency")]:
        return False
    return not match.string.endswith("nhận ", 0, match.start())
