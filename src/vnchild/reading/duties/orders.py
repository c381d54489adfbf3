"""Whether a day in a text is one by which something is ordered, or one of a fact."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from vnchild.reading.duties.due import NEAR, Due
from vnchild.reading.duties.wording import DOES, REPORTS
from vnchild.reading.memory import MANY, forgotten
from vnchild.reading.words.agencies import AGENCY

_STATE = re.compile(
    r"(?<!\w)(?:(?<!phát\s)(?<!học\s)(?<!vệ\s)(?<!dân\s)(?<!thí\s)(?<!tuyển\s)(?<!mưu\s)sinh|tiếp\s+nhận|(?<!số\s)phát\s+sinh|xảy\s+ra|(?:có\s+)?hiệu\s+lực(?:\s+thi\s+hành)?|"
    r"được\s+cấp|hình\s+thành|(?<!đăng\s)ký|được\s+ký|"
    r"công\s+bố|tuyển\s+dụng|thành\s+lập|diễn\s+ra|tính|so\s+với|"
    r"số\s+liệu|tổng\s+hợp\s+tính|"
    r"thời\s+điểm|kỳ\s+báo\s+cáo|số\s+(?:đã\s+)?thực\s+hiện|"
    r"giai\s+đoạn|lấy\s+số\s+liệu|số\s+liệu\s+tính|được\s+ban\s+hành|đăng\s+ký\s+khai\s+sinh|(?:mất|nghỉ)\s+việc(?:\s+làm)?|từ|"
    r"kể\s+từ|thường\s+trú)\s*,?:?\s*\(?\s*(?:từ\s*)?$",
    re.I,
)
_OPENED = re.compile(
    r"(?<!\w)từ\s+(?:(?:ngày\s+)?[\d/.-]{3,10}\s+(?:đến|tới)|tháng\s+[\d/]{1,7})\s*$", re.I
)
"""The beginning of a stretch of time of which the day is the end."""
_RESULTS = re.compile(r"(?:kết\s+quả|tình\s+hình|số\s+liệu)\s[^.;]*$", re.I)
_ISSUED_BEFORE = re.compile(
    r"(?:văn\s+bản|quy\s+định|hồ\s+sơ|quyết\s+định)[^.;,]{0,40}ban\s+hành\s*$", re.I
)
_OF_OTHERS = re.compile(
    r"(?:nhận\s+được|tiếp\s+nhận|theo|tại)[^.;]{0,60}?số\s+\d[^,.;]*?(?:yêu\s+cầu|đề\s+nghị|"
    r"về\s+việc)[^,.;]*$",
    re.I,
)
_NUMBERED = re.compile(r"số\s+\d")
_PAST = re.compile(
    r"(?<!\w)đã(?!\w)(?:(?!,\s+(?:và\s+)?(?:báo\s+cáo|gửi|nộp|trình)\s)[^.;]){0,40}$", re.I
)
_TELLS_WHOM = re.compile(
    r"(?:báo\s+cáo|gửi|nộp)\s[^.;]{0,80}đã\s[^.;]{0,40}\s(?:về|cho|đến)\s[^.;]{0,60}$", re.I
)
"""What has been done is to be reported: ``báo cáo số đội đã thành lập về UBND tỉnh``."""
_MUST_ISSUE = re.compile(r"(?:phải|cần|yêu cầu)\s+(?:được\s+)?ban\s+hành\s*$")
_TOLD = re.compile(
    r"(?<!\w)(?:đã|được|qua\s+theo\s+dõi|vừa\s+qua|thời\s+gian\s+qua|việc\s+thực\s+hiện)(?!\w)[^.;]*$",
    re.I,
)
"""What has been done by a day that lies before the day of issue."""
_COVERS = re.compile(
    r"(?<!\w)(?:(?:thời\s+kỳ|niên\s+độ|giai\s+đoạn|khoảng\s+thời\s+gian|số\s+liệu)[^.;]{0,40}"
    r"|(?:mưa|bão|lũ|lụt|dịch|rét)(?!\w)[^.;,]{0,30}"
    r"|tham\s+(?:dự|gia)[^.;]*)$",
    re.I,
)
"""The stretch of time that something is about, or that others have set for something."""
_WILL = re.compile(r"(?<!\w)sẽ\s[^.;]*$")
"""Somebody tells what they are going to do themselves."""
_RETOLD = re.compile(
    r"(?<!\w)(?:đã|chưa|trong\s+đó\s+quy\s+định|vừa\s+qua|thời\s+gian\s+qua)(?!\w)"
    r"|^\s*(?:Ngày\s+\d|Tại\s+(?:công\s+văn|văn\s+bản|quyết\s+định|kế\s+hoạch|thông\s+báo))",
    re.I,
)
"""A sentence that tells what was ordered before; of a day that is past."""
_PURPOSE = re.compile(r"(?:^|[.;:]\s+)(?:Để|Nhằm)\s(?:[^,.;:]|(?<=\d)[.,](?=\d))*$")
"""What something else is for: ``Để bảo đảm hoàn thành trong năm 2024, ...``."""
_EVENT = (
    r"(?:Lớp|Khóa|Khoá|Hội\s+nghị|Hội\s+thi|Hội\s+thảo|Cuộc\s+họp|Lễ|Diễn\s+đàn|Buổi|Trại|Giải|"
    r"Đợt\s+tập\s+huấn)"
)
_TAKES_PART = re.compile(
    rf"(?:^|[.;]\s+){_EVENT}\s(?:(?!hoàn\s+thành|xong)[^.;]){{0,180}}$|được\s+(?:tổ\s+chức|mở)\s*$"
)
"""An event is told that takes place then."""
_LASTS = re.compile(
    r"(?<!\w)(?:tạm\s+dừng|gia\s+hạn|kéo\s+dài|áp\s+dụng|duy\s+trì|miễn|hưởng|ước\s+thực\s+hiện|có\s+giá\s+trị)"
    r"[^.;]*$",
    re.I,
)
"""A state of things that lasts until a day."""
HELD_AT = re.compile(r"(?<!\w)tại\s(?:[^.;,:]{2,60}\s*[(:,]?|[^.;]{2,200}\()\s*$")
_EVENTS = re.compile(rf"(?<!\w)(?i:{_EVENT})(?!\w)")
"""``03 lớp tập huấn: tại Hà Nội từ ngày ... đến ngày ...; tại Đà Nẵng từ ngày ...``."""
_SO_THAT = re.compile(
    r"(?<!\w)để\s+(?:kịp|bảo\s+đảm|đảm\s+bảo|phấn\s+đấu|hoàn\s+thành|đạt)(?!\w)[^.;,]*$"
)
"""What something is done for, at the end of its sentence."""
_TAKES_PLACE = re.compile(r"diễn\s+ra\s*$")
_FIGURES = re.compile(
    r"(?:gửi|nộp|cấp|cáo|khớp|chiếu|nhật|nhập|thiện)\s+số\s+liệu\s*$|(?:ban\s+hành|hoàn\s+thành|trình)\s[^.;,]{0,60}thành\s+lập\s*$",
    re.I,
)
"""Figures that are sent by a day, and what is to be set up by it, are no facts of the day."""
_SIDE_AFTER = re.compile(r"\s*,?\s*(?:trước|chậm nhất|muộn nhất)")
_TIME = re.compile(r"thời\s+gian[^.;]{0,40}$", re.I)
_TITLE = 60
_OF_AGE = re.compile(r"(?:lớp|tuổi|năm học)\s*$")
_ABOUT = re.compile(r"(?:kết\s+quả|tình\s+hình|báo\s+cáo\s+công\s+tác)[^,;.]{0,40}$")


def is_order(text: str, start: int, due: Due, issued: date | None = None) -> bool:
    """Whether a day is one by which something must be done, not one of the past or of a fact."""
    before = text[max(start, due.start - NEAR) : due.start]
    near, stretch = before[-NEAR // 3 :], due.form == "range"
    past = issued is not None and due.last_day is not None and due.last_day < issued
    if past and (
        stretch
        or _TOLD.search(near)
        or _TELLS.match(text, due.end)
        or _LEFT_OVER.search(near)
        or _RETOLD.search(_sentence(text, due.start))
    ):
        return False
    if past and due.form == "day" and _long_past(due.last_day, issued):
        return False
    if due.printed[:8].lower() == "vào ngày" and not due.again and HELD.search(before):
        return False
    if not past and "đã" in before and _ACHIEVED.match(_sentence(text, due.start)):
        return False
    if "của" in before and _ASKED_BY_OTHERS.match(_sentence(text, due.start)):
        return False
    if _PURPOSE.search(before) and _COMMA_BEHIND.match(text, due.end):
        return False
    if due.printed[:7].lower() == "đến hết" and _LASTS.search(near):
        return False
    if stretch and _COVERS.search(near):
        return False
    return _is_order(
        before,
        text[due.end : due.end + 40],
        due.form,
        due.form == "day"
        and due.printed[:5].lower().startswith(("vào", "trong"))
        and not (due.printed[:5].lower() == "trong" and not past and _ENDS.match(text, due.end)),
        due.form in _STRETCHES
        and (
            "\t" in text
            or DOES.search(due.printed) is not None
            or _is_ahead(text, due, issued)
            or (due.form == "year" and _MUST_IN.match(text, due.end) is not None)
        ),
    )


def _sentence(text: str, end: int) -> str:
    """The words of a sentence before a position, with the clauses that semicolons part from it."""
    before = text[max(0, end - NEAR) : end]
    stop = max(before.rfind(". "), before.rfind(": "))
    return before[stop + 1 :].lstrip()


_LEFT_OVER = re.compile(r"tồn\s+đọng\s+(?:từ\s+)?$")
"""What was left over before the day."""


_ASKED_BY_OTHERS = re.compile(
    r"(?:Tại |Theo )?(?:Công văn|Công điện|Văn bản|Kế hoạch|Quyết định|Chỉ thị|Thông báo|Hướng dẫn)"
    rf"\s[^,;]{{0,80}}?của\s+{AGENCY}[^,;]{{0,60}}?\s(?:yêu cầu|đề nghị|giao|quy định)(?!\w)[^,;]*$"
)
"""What another document asks for: ``Công văn của Bộ Y tế yêu cầu báo cáo trước ngày ...``."""


def _long_past(day: date | None, issued: date | None) -> bool:
    """Whether a day lies so far before the day of issue that it tells of whom or what, not when."""
    return day is not None and issued is not None and (issued - day).days > _LONG


_LONG = 366
HELD = re.compile(
    r"(?<!\w)(?:tổ\s+chức|phát\s+động|khai\s+mạc|bế\s+mạc|tập\s+huấn|ra\s+quân|hội\s+nghị|"
    r"diễn\s+đàn|tham\s+dự|dự\s+họp)(?!\w)(?:(?!(?<!chương\s)(?:gửi|báo\s+cáo|nộp|trình|hoàn\s+thành))[^.;])*$",
    re.I,
)
"""What takes place on a day: ``tổ chức lễ phát động vào ngày 01/6``."""
_ACHIEVED = re.compile(r"(?:Trong )?[Nn]ăm 20\d\d,(?:(?!đề nghị|yêu cầu|phải)[^.;:])*\sđã\s")
"""A sentence that tells what was done in a year."""
_COMMA_BEHIND = re.compile(r"[^.;]{0,80}?,")


def _is_ahead(text: str, due: Due, issued: date | None) -> bool:
    """Whether a month or quarter still to come ends its clause: ``... trong quý III/2026.``."""
    return (
        due.form in {"month", "quarter"}
        and due.last_day is not None
        and issued is not None
        and due.last_day >= issued
        and _ENDS.match(text, due.end) is not None
        and _GOAL.search(text, max(0, due.start - NEAR // 4), due.start) is None
    )


_MUST_IN = re.compile(r",\s[^.;]{0,120}?\sphải\s")
"""``Trong năm 2026, các xã phải hoàn thành ...``."""
_ENDS = re.compile(r"\s*(?:[.;]|$|,\s*(?:đợt|lần|vòng)\s)")
_GOAL = re.compile(r"%|(?<!\w)(?:đạt|giảm|tăng(?!\s+cường)|phấn đấu|dự kiến|có|là)(?!\w)", re.I)
_LOOSE = frozenset({"week", "brief", "each"})
"""Words for a time that order something only where their sentence says what is to be done."""
_MUST = re.compile(r"(?<!\w)(?:yêu\s+cầu|đề\s+nghị|phải|giao)(?!\w)[^.;]*$", re.I)
_TELLS = re.compile(r"\s*,\s*[^,.;]{2,40}?\s(?:đã|có|còn|được)(?!\w)")
"""What follows tells what has been."""
_RULE = re.compile(r"(?<!\w)(?:quy\s+định|được\s+hưởng|nghỉ|kéo\s+dài|diễn\s+ra)[^.;]{0,60}$", re.I)
_TAKES = re.compile(
    r"(?:tập\s+huấn|hội\s+nghị|hội\s+thi|khóa\s+học|thời\s+gian[^.;,]{0,30}|điều\s+trị|cách\s+ly)\s*:?\s*$",
    re.I,
)
"""What takes so many days is not due within them."""
_STRETCHES = frozenset({"month", "quarter", "year", "range"})


@forgotten
@lru_cache(maxsize=MANY)
def _is_order(before: str, after: str, form: str, inside: bool, told: bool) -> bool:
    near, plain = before[-60:], before[-400:].lower()
    excepted = _TAKES_PLACE if form == "range" else _FIGURES
    if _STATE.search(near) and not excepted.search(before):
        return False
    opened = _OPENED.search(near) if "từ" in plain else None
    if opened is not None and (
        _STATE.search(before[:-60] + near[: opened.start()])
        or not DOES.search(before)
        or ("tháng" in opened.group() and _RESULTS.search(before))
    ):
        return False
    if _NUMBERED.search(plain) and _OF_OTHERS.search(before[-400:]):
        return False
    issued = "ban" in plain and "hành" in plain
    if issued and _ISSUED_BEFORE.search(before[-100:]):
        return False
    if "đã" in plain and _PAST.search(near) and not _TELLS_WHOM.search(before):
        return False
    if issued and _MUST_ISSUE.search(before[-30:]):
        return True
    if inside or form in _STRETCHES:
        if "sẽ" in plain and _WILL.search(before[-150:]):
            return False
        if _TAKES_PART.search(before[-250:]) or _SO_THAT.search(before[-200:]):
            return False
    if form == "range" and HELD_AT.search(before[-220:]) and _EVENTS.search(before):
        return False
    if form in _LOOSE:
        if form != "week" and (
            _TELLS.match(after) or _RULE.search(before) or _TAKES.search(before)
        ):
            return False
        if form == "brief" and _MUST.search(before) is not None:
            return True
        return (
            REPORTS.search(before) is not None
            or DOES.search(before) is not None
            or DOES.search(after) is not None
        )
    if form in _STRETCHES:
        if _SIDE_AFTER.match(after[:25]):
            return False
        if told:
            return True
        if form == "range" and (DOES.search(after) or _TIME.search(before[-_TITLE:])):
            return True
        if form == "range" and _OF_AGE.search(near):
            return False
        if _ABOUT.search(near):
            return False
        return DOES.search(before) is not None
    if inside:
        return DOES.search(before) is not None or before.endswith("ngay ")
    return True
