"""Why a day in a text orders nothing: it is the day of a birth, of an event, of what was done.

Each function tells one reason from the words before the day (and a few behind it). What orders
something by a day is told by `vnchild.reading.duties.orders`.
"""

from __future__ import annotations

import re

from vnchild.reading.duties.wording import DOES
from vnchild.reading.words.agencies import AGENCY

_STATE = re.compile(
    r"(?<!\w)(?:(?<!phát\s)(?<!học\s)(?<!vệ\s)(?<!dân\s)(?<!thí\s)(?<!tuyển\s)(?<!mưu\s)sinh|"
    r"tiếp\s+nhận|(?<!số\s)phát\s+sinh|xảy\s+ra|(?:có\s+)?hiệu\s+lực(?:\s+thi\s+hành)?|"
    r"được\s+cấp|hình\s+thành|(?<!đăng\s)(?<!thư\s)ký|được\s+ký|công\s+bố|tuyển\s+dụng|thành\s+lập|"
    r"diễn\s+ra|tính|so\s+với|số\s+liệu|tổng\s+hợp\s+tính|thời\s+điểm|kỳ\s+báo\s+cáo|"
    r"số\s+(?:đã\s+)?thực\s+hiện|giai\s+đoạn|lấy\s+số\s+liệu|số\s+liệu\s+tính|được\s+ban\s+hành|"
    r"đăng\s+ký\s+khai\s+sinh|(?:mất|nghỉ)\s+việc(?:\s+làm)?|từ\s+trần|qua\s+đời|"
    r"hy\s+sinh|(?<!do\s)tử\s+vong|(?<!chứng\s)từ|kể\s+từ|thường\s+trú(?:\s+tại\s[^.;,]{2,40})?)"
    r"\s*,?:?\s*\(?\s*(?:từ\s*)?$",
    re.I,
)
_TAKES_PLACE = re.compile(r"(?<!\()diễn\s+ra\s*$")
_ARISEN = re.compile(r"mới\s+phát\s+sinh\s*$")
"""Of what has arisen something is ordered within some days."""
_FIGURES = re.compile(
    r"(?:gửi|nộp|cấp|cáo|khớp|chiếu|nhật|nhập|thiện)\s+số\s+liệu\s*$"
    r"|(?:ban\s+hành|hoàn\s+thành|trình)\s[^.;,]{0,60}thành\s+lập\s*$"
    r"|(?:hoàn\s+thành|bàn\s+giao|kiện\s+toàn|xây\s+dựng)(?:\s[^.;]{0,60}|,)\s?"
    r"(?:tiếp\s+nhận|công\s+bố|tuyển\s+dụng)\s*$",
    re.I,
)
"""Figures that are sent by a day, and what is to be set up by it, are no facts of the day."""


def is_state(before: str, form: str) -> bool:
    """Whether something is, begins or is counted on the day: ``sinh trước ngày ...``."""
    excepted = {"range": _TAKES_PLACE, "within": _ARISEN}.get(form, _FIGURES)
    return _STATE.search(before[-60:]) is not None and not excepted.search(before)


_NOW = re.compile(
    r"(?<!\w)đang\s+(?:tham\s+gia|hưởng|học|công\s+tác|làm\s+việc|cư\s+trú|sinh\s+sống|đóng)"
    r"(?:\s[^\W\d_]+){0,8}\s*$"
)
_BRACKETS = re.compile(r"\([^()]*\)")


def is_so_then(before: str) -> bool:
    """Whether somebody was something then: ``người đang tham gia bảo hiểm trước ngày ...``."""
    if "đang" not in before or _NOW.search(before[-_LATELY:]) is None:
        return False
    return DOES.search(_BRACKETS.sub("", before)) is None


_OPENED = re.compile(
    r"(?<!\w)từ\s+(?:(?:ngày\s+)?[\d/.-]{3,10}\s+(?:đến|tới)|tháng\s+[\d/]{1,7})\s*$", re.I
)
_TITLED = re.compile(
    r"Thời\s+gian(?:\s+(?:thực\s+hiện|triển\s+khai|tổ\s+chức))?\s*:\s*(?:từ\s+)?"
    r"(?:tháng|quý|năm)\s+[\d/IV]+(?:\s+năm\s+\d{4})?,?\s*$",
    re.I,
)
"""``Thời gian thực hiện: từ tháng 7/2023 đến hết ...``: how long the whole is at work."""
_RESULTS = re.compile(r"(?:kết\s+quả|tình\s+hình|số\s+liệu)\s[^.;]*$", re.I)


def ends_what_is_told(before: str) -> bool:
    """Whether the day ends a stretch of time in which nobody has to do anything."""
    near = before[-60:]
    if _TITLED.search(near):
        return True
    opened = _OPENED.search(near)
    return opened is not None and (
        _STATE.search(before[:-60] + near[: opened.start()]) is not None
        or DOES.search(before) is None
        or ("tháng" in opened.group() and _RESULTS.search(before) is not None)
    )


_NUMBERED = re.compile(r"số\s+\d")
_OF_OTHERS = re.compile(
    r"(?:nhận\s+được|tiếp\s+nhận|theo|tại|đã\s+(?:có|ban\s+hành|gửi))[^.;]{0,60}?số\s+\d[^,.;]*?(?:yêu\s+cầu|đề\s+nghị|"
    r"về\s+việc)[^,.;]*$",
    re.I,
)
_OF_AGENCY = re.compile(
    r"(?:Tại |Theo )?(?:Công văn|Công điện|Văn bản|Kế hoạch|Quyết định|Chỉ thị|Thông báo|Hướng dẫn)"
    rf"\s[^,;]{{0,80}}?của\s+{AGENCY}[^,;]{{0,60}}?\s(?:yêu cầu|đề nghị|giao|quy định)(?!\w)[^,;]*$"
)


def is_asked_by_another(before: str) -> bool:
    """Whether a numbered document asks for it: ``theo Công văn số 12/... yêu cầu ...``."""
    near = before[-400:]
    return _NUMBERED.search(near) is not None and _OF_OTHERS.search(near) is not None


def is_asked_by_agency(sentence: str) -> bool:
    """Whether the document of another agency asks for it, without a number."""
    return "của" in sentence and _OF_AGENCY.match(sentence) is not None


_ISSUED = re.compile(
    r"(?:văn\s+bản|quy\s+định|hồ\s+sơ|quyết\s+định)[^.;,]{0,40}ban\s+hành\s*$", re.I
)
_DONE = re.compile(
    r"(?<!\w)đã(?!\w)(?:(?!,\s+(?:và\s+)?(?:báo\s+cáo|gửi|nộp|trình|hoàn\s+(?:thành|tất)|xong)\s)[^.;]){0,40}$",
    re.I,
)
_TELLS_WHOM = re.compile(
    r"(?:(?:báo|thông)\s+(?:cáo|báo)|gửi|nộp|chuyển|giao|cung\s+cấp|trình)\s[^.;]{0,80}đã\s[^.;]{0,40}\s(?:về|cho|đến)\s[^.;]{0,60}$",
    re.I,
)
"""What has been done is to be reported: ``báo cáo số đội đã thành lập về UBND tỉnh``."""


_CLAUSE_BEGINS = re.compile(r"(?:^|[.;:,]\s)\s*(?P<clause>[^.;:,]*)$")


def is_done(before: str, form: str) -> bool:
    """Whether something was done by the day.

    Days that run from something are no attribute of what was done: ``Hoàn thành thủ tục của khối
    lượng đã nghiệm thu trong thời hạn 04 ngày ...`` orders something.
    """
    if _DONE.search(before[-60:]) is None or _TELLS_WHOM.search(before) is not None:
        return False
    clause = _CLAUSE_BEGINS.search(before) if form == "within" else None
    return clause is None or DOES.match(clause["clause"]) is None


_ACHIEVED = re.compile(r"(?:Trong )?[Nn]ăm 20\d\d,(?:(?!đề nghị|yêu cầu|phải)[^.;:])*\sđã\s")


_ACCORDING = re.compile(
    r"(?:Theo|Qua)\s+(?:các\s+)?(?:báo\s+cáo|số\s+liệu|thống\s+kê|tổng\s+hợp|phản\s+ánh|"
    r"đánh\s+giá)(?!\w)"
    r"(?:(?!đề\s+nghị|yêu\s+cầu|phải)[^;])*$",
    re.I,
)


def is_reported(sentence: str) -> bool:
    """Whether the sentence tells what others reported: ``Theo Báo cáo số 12 ..., trong quý I``."""
    return sentence[:4].lower() in {"theo", "qua "} and _ACCORDING.match(sentence) is not None


def is_achieved(sentence: str) -> bool:
    """Whether the sentence tells what was done in a year: ``Năm 2025, các xã đã ...``."""
    return "đã" in sentence and _ACHIEVED.match(sentence) is not None


_TOLD = re.compile(
    r"(?<!\w)(?:đã|đang|được|qua\s+theo\s+dõi|vừa\s+qua|thời\s+gian\s+qua|việc\s+thực\s+hiện)(?!\w)[^.;]*$",
    re.I,
)
_TELLS = re.compile(r"\s*,\s*[^,.;]{2,40}?\s(?:đã|có|còn|chưa|được)(?!\w)")
_LEFT_OVER = re.compile(r"tồn\s+đọng\s+(?:từ\s+)?$")
_RETOLD = re.compile(
    r"(?<!\w)(?:đã|chưa|quá\s+hạn|chậm\s+(?:so\s+với|tiến\s+độ|trễ)|trễ\s+hạn|trong\s+đó\s+quy\s+định|"
    r"theo\s+(?:báo\s+cáo|số\s+liệu|thống\s+kê)|vừa\s+qua|thời\s+gian\s+qua)(?!\w)",
    re.I,
)
_LOOKING_BACK = ("đã", "đang", "được", "qua", "việc", "chưa", "hạn", "chậm", "quy", "theo")
"""One of these stands in each of the words that look back."""
_ONCE = re.compile(
    r"\s*(?:Ngày\s+\d|Tại\s+(?:công\s+văn|văn\s+bản|quyết\s+định|kế\s+hoạch|thông\s+báo))", re.I
)


_JUST_ISSUED = re.compile(r"(?:văn\s+bản|quy\s+định)\s+(?:được\s+)?ban\s+hành\s*$", re.I)


def is_issued_within(before: str) -> bool:
    """Whether the documents of a stretch are meant: ``văn bản ban hành trong quý IV``."""
    return _JUST_ISSUED.search(before[-40:]) is not None


def is_issued(before: str) -> bool:
    """Whether documents were issued by the day: ``các văn bản ban hành trước ngày ...``."""
    return "hành" in before and _ISSUED.search(before[-100:]) is not None


def is_looked_back_on(before: str, after: str, sentence: str) -> bool:
    """Whether a sentence looks back on a day that lies before the day of issue."""
    near = before[-_LATELY:]
    if _TELLS.match(after) or _ONCE.match(sentence) or _LEFT_OVER.search(near[-_AT_ONCE:]):
        return True
    plain = f"{near} {sentence}".lower()
    if not any(word in plain for word in _LOOKING_BACK):
        return False
    return _TOLD.search(near) is not None or _RETOLD.search(sentence) is not None


_AT_ONCE = 20
"""How many characters before a day stand right before it."""
_LATELY = 200
"""How many characters before a day tell of what was until it."""
_PURPOSE = re.compile(r"(?:^|[.;:]\s+)(?:Để|Nhằm)\s(?:[^,.;:]|(?<=\d)[.,](?=\d))*$")
_PREPARES = re.compile(
    r"(?<!\w)để\s+(?:chuẩn\s+bị|phục\s+vụ|tham\s+(?:gia|dự))\s(?:cho\s+)?[^.;]{2,200}?\stổ\s+chức\s*$"
)
"""What others hold, and something is done for: ``để chuẩn bị cho đợt khám do ... tổ chức``."""
_COMMA_BEHIND = re.compile(r"[^.;]{0,80}?,")


def is_purpose(before: str, after: str) -> bool:
    """Whether it is what something else is for: ``Để bảo đảm hoàn thành trong năm 2024, ...``."""
    begins = "Để" in before or "Nhằm" in before
    if not (begins or "để" in before) or _COMMA_BEHIND.match(after) is None:
        return False
    return (begins and _PURPOSE.search(before) is not None) or _PREPARES.search(before) is not None


_LASTS = re.compile(
    r"(?<!\w)(?:tạm\s+dừng|gia\s+hạn|kéo\s+dài|áp\s+dụng|duy\s+trì|miễn|hưởng|ước\s+thực\s+hiện|"
    r"có\s+giá\s+trị|có\s+tên|thẻ\s[^.;]{0,60}?(?:sử\s+)?dụng|thẻ\s[^.;]{0,60}?dùng)[^.;]*$",
    re.I,
)


def lasts(before: str) -> bool:
    """Whether a state of things lasts until the day: ``được hưởng đến hết ngày ...``."""
    return _LASTS.search(before[-_LATELY:]) is not None


_COVERS = re.compile(
    r"(?<!\w)(?:(?:thời\s+kỳ|niên\s+độ|giai\s+đoạn|khoảng\s+thời\s+gian|số\s+liệu)[^.;]{0,40}"
    r"|(?:mưa|bão|lũ|lụt|dịch|rét)(?!\w)[^.;,]{0,30}"
    r"|tham\s+(?:dự|gia)[^.;]*)$",
    re.I,
)


_WHILE = re.compile(r"trong\s+(?:khoảng\s+)?thời\s+gian\s*$", re.I)
_IS_GIVEN = re.compile(r"\s*,?\s*(?:thì\s+)?(?:[^\W\d_]+\s){0,4}được(?!\w)")


def covers(before: str, after: str) -> bool:
    """Whether a stretch is what figures are about, or when what gives a right has happened."""
    if _WHILE.search(before) and _IS_GIVEN.match(after):
        return True
    return _COVERS.search(before[-_LATELY:]) is not None


_WILL = re.compile(
    r"(?<!\w)(?:sẽ|dự\s+kiến\s+(?:được\s+)?(?:tổ\s+chức|diễn\s+ra|họp|khai\s+mạc))(?!\w)[^.;]*$"
)
_PLANNED = re.compile(
    r"(?<!\w)dự\s+kiến\s+(?:được\s+)?(?:tổ\s+chức|diễn\s+ra|họp|khai\s+mạc)(?!\w)[^.;]*$"
)


def is_planned(before: str) -> bool:
    """Whether an event is told that is to last so long: ``dự kiến tổ chức trong 01 ngày``."""
    return "dự" in before and _PLANNED.search(before[-150:]) is not None


def is_own_plan(before: str) -> bool:
    """Whether somebody tells what they are going to do themselves."""
    return _WILL.search(before[-150:]) is not None


_EVENT = (
    r"(?:Lớp|Khóa|Khoá|Hội\s+nghị|Hội\s+thi|Hội\s+thảo|Cuộc\s+họp|Lễ|Diễn\s+đàn|Buổi|Trại|Giải|"
    r"Đợt\s+tập\s+huấn)"
)
_TAKES_PART = re.compile(
    rf"(?:^|[.;]\s+){_EVENT}\s(?:(?!hoàn\s+thành|xong)[^.;]){{0,180}}$|được\s+(?:tổ\s+chức|mở)\s*$"
)
_SO_THAT = re.compile(
    r"(?<!\w)để\s+(?:kịp|bảo\s+đảm|đảm\s+bảo|phấn\s+đấu|hoàn\s+thành|đạt)(?!\w)[^.;,]*$"
)


def is_event(before: str) -> bool:
    """Whether an event is told that takes place then, or what something is done for."""
    return (
        _TAKES_PART.search(before[-250:]) is not None or _SO_THAT.search(before[-200:]) is not None
    )


HELD = re.compile(
    r"(?<!\w)(?:bắt\s+đầu\s+từ\s+ngày|tổ\s+chức|phát\s+động|khai\s+mạc|bế\s+mạc|tập\s+huấn|ra\s+quân|hội\s+nghị|"
    r"khai\s+giảng|bế\s+giảng|tổng\s+kết\s+(?:hè|năm\s+học)|"
    r"diễn\s+đàn|tham\s+dự|mở\s+(?:\d+\s+)?lớp|"
    r"làm\s+việc\s+(?:tại|với)|"
    r"(?<!liệu\s)(?<!mời\s)họp)(?!\w)"
    r"(?:(?!(?<!chương\s)(?:gửi|báo\s+cáo|nộp|trình|hoàn\s+thành))[^.;])*$",
    re.I,
)
"""What takes place on a day: ``tổ chức lễ phát động vào ngày 01/6``."""
_HELD_AT = re.compile(r"(?<!\w)tại\s(?:[^.;,:]{2,60}\s*[(:,]?|[^.;]{2,200}\()\s*$")
_EVENTS = re.compile(rf"(?<!\w)(?i:{_EVENT})(?!\w)")


def is_held_at(before: str) -> bool:
    """Whether events take place then: ``03 lớp tập huấn: tại Hà Nội từ ngày ... đến ngày ...``."""
    return _HELD_AT.search(before[-220:]) is not None and _EVENTS.search(before) is not None


_COURSE = re.compile(
    r"(?<!\w)(?:tổ\s+chức|mở|dự)\s+(?:\d+\s+|các\s+|Các\s+)?(?:lớp\s+|khóa\s+|khoá\s+|buổi\s+)?"
    r"(?:tập\s+huấn|bồi\s+dưỡng|hội\s+nghị|hội\s+thảo|hội\s+thi|diễn\s+đàn|trại\s+hè|liên\s+hoan)(?!\w)"
    r"(?:(?!hoàn\s+thành|xong|báo\s+cáo|gửi)[^.;])*$"
    r"|(?<!\w)(?:lớp|lần|buổi|khóa)\s+thứ\s+\w+\s*$|(?<!\w)mở\s+\d+\s+(?:lớp|khóa)(?!\w)[^.;]*$",
    re.I,
)


def is_course(before: str) -> bool:
    """Whether a course or meeting is held in a stretch: ``tổ chức tập huấn (từ ... đến ...)``."""
    return _COURSE.search(before[-_LATELY:]) is not None


_MEETING = re.compile(
    r"thời\s+gian\s+(?:(?:tổ\s+chức|mở|khai\s+mạc|dự)\s+)?(?:lớp\s+|buổi\s+|cuộc\s+)?"
    r"(?:tập\s+huấn|bồi\s+dưỡng|họp|hội\s+nghị|hội\s+thảo|hội\s+thi|diễn\s+đàn|làm\s+việc|thi)(?!\w)"
    r"[^,;]*?:",
    re.I,
)


def is_meeting(printed: str) -> bool:
    """Whether the words for a day are those of an invitation: ``Thời gian họp: ...``."""
    return _MEETING.match(printed) is not None


_HELD_FROM = re.compile(
    r"thời\s+gian\s+(?:tổ\s+chức|diễn\s+ra|mở|khai\s+mạc|dự|tham\s+(?:gia|dự)|thi|học|nghỉ)(?!\w)"
    r"[^.;]{0,60}:\s*$",
    re.I,
)
_SHOWS = re.compile(r"\s+(?:cho\s+thấy|đạt|còn|có|là)(?!\w)")


def is_told_of(before: str, after: str) -> bool:
    """Whether a stretch is that of an event, or one that something is told of."""
    return _HELD_FROM.search(before[-120:]) is not None or _SHOWS.match(after) is not None


_RULE = re.compile(r"(?<!\w)(?:quy\s+định|được\s+hưởng|nghỉ|kéo\s+dài|diễn\s+ra)[^.;]{0,60}$", re.I)
_TAKES = re.compile(
    r"(?:tập\s+huấn|hội\s+nghị|hội\s+thi|khóa\s+học|thời\s+gian[^.;,]{0,30}|điều\s+trị|cách\s+ly)"
    r"\s*:?\s*$",
    re.I,
)


def takes_so_long(before: str, after: str) -> bool:
    """Whether so many days are what a rule gives or what something takes."""
    return (
        _TELLS.match(after) is not None
        or _RULE.search(before) is not None
        or _TAKES.search(before) is not None
    )


_OF_AGE = re.compile(r"(?:lớp|tuổi|năm học)\s*$")
_ABOUT = re.compile(r"(?:kết\s+quả|tình\s+hình|báo\s+cáo\s+công\s+tác)[^,;.]{0,40}$")


def tells_of_what(before: str, form: str) -> bool:
    """Whether a month, quarter or stretch tells what time a report or a class is about."""
    near = before[-60:]
    return (form == "range" and _OF_AGE.search(near) is not None) or _ABOUT.search(near) is not None


_SIDE_AFTER = re.compile(r"\s*,?\s*(?:trước|chậm nhất|muộn nhất)")


def is_led_into(after: str) -> bool:
    """Whether the day itself follows a stretch: ``trong tháng 6, trước ngày 20``."""
    return _SIDE_AFTER.match(after) is not None
