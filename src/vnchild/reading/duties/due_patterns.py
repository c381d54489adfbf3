"""How official texts print the days by which something is due."""

from __future__ import annotations

import re

from vnchild.reading.text.layout import loose
from vnchild.reading.words.letters import UP


def _spelt(pattern: str) -> re.Pattern[str]:
    """A pattern in any case and spacing, with the commonest slip of the word for before."""
    return loose(pattern.replace("trước", "tr[ưu]ớc"), re.I)


_YEAR = r"(?:20\d{2}|19\d{2})"
_DAY = (
    rf"(?:(?P<d>\d{{1,2}}) ?(?:[/.-]|tháng) ?(?P<m>\d{{1,2}})(?:,? ?(?:[/.-]|năm) ?(?P<y>{_YEAR}|"
    rf"\d{{2}}(?!\d)))?"
    r"(?![\d/])(?!\.\d))"
)
_MONTH = (
    rf"(?:tháng (?:(?:\d{{1,2}} ?(?:,|và|-|–) ?){{1,4}}(?=\d{{1,2}} ?(?:/|năm) ?{_YEAR}))?"
    rf"(?P<mm>\d{{1,2}})(?!\d)(?: ?(?:/|năm|-) ?(?P<my>{_YEAR}))?(?! ?/))"
)
_QUARTER = rf"(?:quý (?P<q>I{{1,3}}|IV|[1-4])(?!\w)(?: ?(?:/|năm|-) ?(?P<qy>{_YEAR}))?)"
_JOINED = r"(?: ?(?:,|và|-|–|đến|, và) ?)"
_QUARTERS = rf"(?:quý (?:I{{1,3}}|IV|[1-4])(?: ?(?:/|năm) ?{_YEAR})?{_JOINED}){{0,3}}{_QUARTER}"
_WHOLE = rf"(?:năm (?P<w>{_YEAR}))"
_OPEN = (
    r"(?:(?P<od>\d{1,2})(?! ?[/.-] ?\d)(?! ?tháng \d)(?! ngày)(?P<rest> ?,? ?(?:(?:của |"
    r"các )?(?:tháng|quý)"
    r"(?: \d{1,2}(?: ?, ?\d{1,2}){0,11}(?: và \d{1,2})?(?![\d/]))?"
    r"(?: (?:đầu|cuối|tiếp theo|kế tiếp(?: theo)?|liền kề|sau)(?: của)?)?"
    r"(?: (?:hằng|hàng|mỗi|đầu|cuối)? ?(?:quý|"
    r"kỳ|tháng|năm))?(?: (?:sau|tiếp theo|liền kề|kế tiếp|báo cáo)){0,2}"
    r"|(?:hằng|hàng|mỗi|cùng) (?:tháng|quý|năm))))"
)
_AGAIN = (
    r"(?P<again>,? ?(?:của )?(?:(?:hằng|hàng|mỗi) ?(?:năm|tháng|quý|tuần)"
    r"|năm (?:sau|tiếp theo|liền kề|kế tiếp|báo cáo)))?"
)
_MONTHLY = _AGAIN.replace("<again>", "<every>")
_THIS = r"(?P<now> (?:của )?năm nay)?"
_MINUTES = r" ?(?:giờ|h|g|:)(?: ?\d{1,2})?(?: ?phút)?"
_HOUR = rf"\d{{1,2}}{_MINUTES}"
_CLOCK = (
    rf"(?:(?P<clock>(?P<hour>\d{{1,2}}){_MINUTES}) ?,? ?"
    r"(?:(?:buổi )?(?:sáng|trưa|chiều|tối) ?,? ?)?(?:của )?)"
)
WEEKDAY = r"(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)"
"""A day of the week."""
PART_OF_DAY = r"(?:cuối|đầu|giữa|hết|giờ|hành chính|làm việc|buổi|sáng|trưa|chiều|tối|đêm)"
"""A word for a part of a day."""
_SIDE = (
    r"(?P<before>(?:(?:chậm nhất|muộn nhất)(?: là)? )?(?<!\w)trước(?: thời hạn| thời điểm)?)"
    r"|(?P<by>(?:(?:chậm|muộn|trễ) nhất(?: là)?(?: vào| đến| trong| đến hết| kể từ)?"
    rf"(?:(?: {PART_OF_DAY}){{1,5}}(?= ngày \d))?|không (?:được )?(?:quá|"
    r"muộn hơn|chậm hơn|muộn quá|chậm quá|trễ hơn)"
    rf"(?:(?: {PART_OF_DAY}){{1,5}}(?= ngày \d))?"
    r"|(?:hạn (?:chót|cuối(?: cùng)?)|thời hạn(?: (?!trước|từ)[^\W\d]+){0,4}?|"
    r"thời gian(?: (?!trước|từ)[^\W\d]+){0,4}?|"
    r"hạn (?:nộp|gửi|hoàn thành)(?: (?!trước)[^\W\d]+){0,3}?) ?:? ?(?:là|đến|vào|đến hết)?"
    rf"|(?:(?<=\()|(?<=[,;]\s))hạn(?= ?:? ?(?:(?:ngày )?\d|tháng \d|quý |{WEEKDAY}|{PART_OF_DAY} ))"
    r"|định kỳ(?: vào)?(?= ngày \d)"
    r"|vào cuối(?= (?:quý (?:I|\d)|tháng \d))"
    r"|(?:(?<=thành\s)|(?<=tất\s)|(?<=xong\s)|(?<=đảm\s))(?:đến|tới)(?= ngày \d)"
    r"|(?:hạn )?(?:xong |đến |cho đến |tới )?(?<!\w)hết|(?<!\w)vào"
    rf"|(?<!\w)trong(?=(?: {PART_OF_DAY}){{0,3}} (?:ngày \d|(?:ngày )?{WEEKDAY}))"
    r"|(?<!\w)trong(?= (?:nửa )?(?:cuối|giữa|đầu) (?:tháng|quý) )))"
)
_EVENTS = "khai giảng|tựu trường|bế giảng|khai mạc|bế mạc|tổ chức|hội nghị|họp|thi|lễ"
_HOLIDAYS = (
    r"(?:Tết )?(?:Quốc khánh|Quốc tế (?:Thiếu nhi|Phụ nữ|Lao động|Người cao tuổi|Người khuyết tật)|"
    r"Trung thu|Thiếu nhi|Phụ nữ Việt Nam|Nhà giáo Việt Nam|Gia đình Việt Nam|"
    r"Người khuyết tật Việt Nam|Người cao tuổi Việt Nam|Thương binh ?[-–,]? ?Liệt s[ĩỹ]|"
    r"Giải phóng miền Nam|Toàn dân (?:phòng|phòng,) chống[^\d.;,()]{2,40})"
)
_FULL = rf"\d{{1,2}} ?[/.-] ?\d{{1,2}} ?[/.-] ?{_YEAR}"
DATED = _spelt(
    rf"(?<!\w)(?=ch|mu|tr|th|tớ|kh|h[ạế]|đ[ịế]|và|xo)(?:{_SIDE}) ?:? ?(?:hết )?{_CLOCK}?"
    rf"(?P<part>(?:{PART_OF_DAY} ){{1,4}}(?=(?:của )?(?:ngày \d|{WEEKDAY})))?(?:của )?"
    rf"(?:(?:ngày )?{WEEKDAY}(?!\w) ?,? ?(?P<opened>\()?)?"
    rf"(?:(?P<word>(?:các )?ngày|hết ngày) ?)?"
    rf"(?:(?:{_EVENTS}) (?={_FULL})|{_HOLIDAYS} \(?(?=\d))?"
    rf"(?:m[ùồ]ng )?"
    rf"(?:{_DAY}{_THIS}{_AGAIN}(?(opened) ?\)?)|{_OPEN}"
    rf"|(?P<about>(?:nửa )?(?:cuối|giữa|đầu) )?(?:{_MONTH}{_MONTHLY}|{_QUARTERS})"
    rf"|(?P<mm4>\d{{1,2}}) ?/ ?(?P<my4>{_YEAR})(?![\d/])|{_WHOLE})",
)
RANGE = _spelt(
    rf"(?=t)(?<!\w)từ (?:(?:nay|thời điểm này|ngày (?:ký|ban hành))(?: cho)? |"
    rf"(?:ngày )?\d{{1,2}}(?: ?[/.-] ?\d{{1,2}}(?: ?[/.-] ?{_YEAR})?|"
    rf" tháng \d{{1,2}}(?: năm {_YEAR})?)? ?)"
    rf"(?:đến|tới|-|–)(?: hết)?(?: ngày)? ?{_DAY}{_AGAIN}",
)
_DATE = rf"\d{{1,2}} ?(?:[/.-]|tháng) ?\d{{1,2}} ?(?:[/.-]|năm) ?{_YEAR}"
_WORDS_SINCE = r"(?: (?!(?:của|phải|thì|để|nhằm|nhưng) )[^\W\d_]+)"
_SINCE = (
    rf",? (?:kể |tính )?(?:từ|sau) (?:ngày {_DATE}|(?:ngày|khi|thời điểm)"
    rf"(?:{_WORDS_SINCE}{{9,16}}(?=[,.;)]|$)|{_WORDS_SINCE}{{1,8}}))"
    rf"(?: của (?:(?-i:{UP})[^\W\d_]*(?:(?: - | |-)[^\W\d_]+){{1,8}}(?=[,.;)]|$)"
    r"|[^\W\d_]+(?: [^\W\d_]+){2,7}(?=[,.;)]|$)|[^\W\d_]+ [^\W\d_]+))?"
)
_ONES = "một|hai|ba|bốn|năm|sáu|bảy|tám|chín"
_FIGURE = (
    rf"(?:\d{{1,3}}|(?:(?:{_ONES}) )?mươi(?: (?:{_ONES}|lăm))?|mười(?: (?:{_ONES}|lăm))?|{_ONES})"
)
_SPAN = (
    rf"{_FIGURE}(?: \([^()]{{1,20}}\))? (?:ngày|giờ|tiếng|phút|tuần|tháng|năm)(?!\w)(?: làm việc)?"
)
_DAYS = _SPAN.replace("|tháng|năm)", ")")
_SHORT = _DAYS.replace("|phút|tuần)", ")").replace(_FIGURE, r"\d{1,3}")
_THEN = "phải|trình|báo cáo|gửi|nộp|hoàn thành|thông báo|có văn bản|tổ chức"
WITHIN = _spelt(
    rf"(?=[cmtsk])(?<!\w)(?:(?:chậm nhất|muộn nhất)(?: là)? )?"
    rf"(?:trong (?:vòng|thời hạn) (?:{_SPAN}{_SINCE}|{_SPAN.replace('|phút', '')})"
    rf"|(?:trong(?: thời gian)?|sau|không quá|(?:chậm|muộn) nhất(?: là| trong| sau)?) {_SPAN}"
    rf"{_SINCE}"
    r"|(?:trong )?thời (?:hạn|gian)(?: [^\W\d_]+){0,4}?:? (?:là |tối đa(?: là)? )?"
    rf"{_DAYS}{_SINCE}"
    rf"|(?:trong )?tối đa(?: là| trong)? {_DAYS}{_SINCE}"
    rf"|(?:chậm nhất|muộn nhất|ít nhất)(?: là)? {_SPAN} trước (?:ngày|khi)(?: [^\W\d_]+){{1,6}})",
)
BARE = _spelt(
    r"(?<!\w)(?:(?P<before>(?:chậm nhất )?trước)|(?:chậm|muộn) nhất(?: là)?|vào) "
    r"ngày (?P<od>\d{1,2})(?! ?[/.-] ?\d)(?!\d)(?! ?,? ?(?:của |các )?(?:tháng|quý|hằng|hàng|mỗi))",
)
EACH_MONTH = _spelt(
    r"(?=n)(?<!\w)(?<!từ\s)(?<!đến\s)(?<!vào\s)(?<!trước\s)(?<!nhất\s)(?<!là\s)(?<!họp\s)(?<!ban\s)"
    r"(?<!hết\s)ngày \d{1,2} (?:(?:hằng|hàng|mỗi) tháng|(?:của )?tháng (?:cuối|đầu)(?: của)? "
    r"(?:mỗi |hằng |hàng )?quý(?: sau)?)(?= ?[,.;)]| ?$| (?:báo cáo|gửi|nộp|tổng hợp)(?!\w))",
)
"""A day of each month or quarter without a word for its side: ``ngày 25 hằng tháng báo cáo``."""
EVERY = re.compile(r"(?<!\w)(?:hằng|hàng|mỗi)\s+(?:tháng|quý)(?!\w)[^.;]{0,200}$", re.I)
IN = _spelt(
    rf"(?=t)(?<!\w)trong (?:(?:các )?(?:tháng \d{{1,2}}{_JOINED}){{1,11}}?{_MONTH}"
    rf"|(?:các )?tháng \d{{1,2}}(?:{_JOINED}\d{{1,2}}){{0,11}}?{_JOINED}"
    rf"(?P<mm2>\d{{1,2}})(?: ?(?:/|năm) ?(?P<my2>{_YEAR}))"
    rf"|{_QUARTERS}"
    rf"|{_MONTH.replace('<mm>', '<mm3>').replace('<my>', '<my3>')}|(?:năm (?P<w>{_YEAR})))",
)
"""Within one month or quarter, or several of which the last one counts."""
WEEK = _spelt(
    rf"(?<!\w)trong tuần(?: lễ| học)? (?:đầu|cuối|thứ (?:nhất|hai|ba|tư|\d))(?: tiên)?(?: của)? "
    rf"(?:tháng \d{{1,2}}(?!\d)(?: ?(?:/|năm) ?{_YEAR})?|năm học(?: mới)?|"
    r"sau (?:kỳ nghỉ |dịp nghỉ )?(?:Tết|hè|lễ)(?: Nguyên đán)?)",
)
BRIEF = _spelt(
    rf"(?<!\w)(?:trong {_SHORT}(?= ?(?:[.;,)]|$)| (?:{_THEN})(?!\w))"
    rf"|không quá {_SHORT}(?= (?:{_THEN})(?!\w))"
    rf"|(?:chậm|muộn) nhất(?: là)? (?:sau|trong) {_SHORT}(?= ?(?:[.;,)]|$))"
    r"|trong \d{1,2} ngày đầu(?: tiên)?(?: của)? (?:tháng|quý|năm)(?: (?:sau|tiếp theo|kế tiếp))?"
    r"(?! ?\d))",
)
"""Hours or days of which the text does not say from when: ``phản hồi trong 12 giờ``."""
AHEAD = _spelt(
    r"(?<!\w)(?P<before>trước)(?: (?:khi|ngày|mỗi|Tết|kỳ|buổi|thời điểm|hội|cuộc|phiên|lễ|lớp|khai|"
    r"tháng(?= hành))"
    r"(?: (?!trước|hết|thời hạn|trong \d)[^\W\d_]+){1,9}?"
    r"(?: (?:ít nhất|tối thiểu|chậm nhất))?| (?:ít nhất|tối thiểu)| (?=\d{1,3} ngày so với))"
    r" ?\d{1,3} ngày(?: làm việc)?(?: so với(?: [^\W\d_]+){1,8})?"
    r"(?! ?\d)(?! tháng)",
)
"""Days before something takes place: ``trước khi khai giảng 10 ngày``."""
FIRST_DAYS = _spelt(
    rf"(?<!\w)trong (?P<d>\d{{1,2}}) ngày đầu(?: tiên)?(?: của)? tháng (?P<m>\d{{1,2}})"
    rf"(?: ?/ ?| năm )(?P<y>{_YEAR})(?!\d)",
)
"""The first days of a month: ``trong 15 ngày đầu tháng 6/2024``."""
SENT_ON = _spelt(rf"(?=n)(?:(?<=gửi\s)|(?<=nộp\s)|(?<=xong\s)|(?<=tất\s))ngày {_DAY}")
"""A day without a word for its side behind a verb: ``Báo cáo học kỳ I gửi ngày 10/01/2025``."""
COMES = _spelt(
    rf"(?=đ)(?:^|(?<=[;,.]\s))đến ngày {_DAY}"
    r"(?=,? (?:có (?:báo cáo|văn bản)|phải|hoàn thành|báo cáo|gửi) )",
)
"""A day on which something is due, named first: ``đến ngày 28/7/2025 có báo cáo gửi về ...``."""
EACH_DAYS = _spelt(r"(?<!\w)(?:định kỳ )?\d{1,2} (?:ngày|tuần)(?: làm việc)? (?:một|1|01) lần")
"""A stretch of days after which something comes again."""
WORKDAY = _spelt(
    r"(?<!\w)(?:(?P<before>trước)|(?:(?:chậm|muộn) nhất(?: là)?(?: vào)?|vào)) ngày (?:làm việc "
    r"(?:đầu|cuối)(?: tiên| cùng)?(?: của)? ?(?:(?:hằng|hàng|mỗi) (?:tuần|tháng|quý)|tuần(?!\w))"
    r"|(?:làm việc )?(?:đầu tiên|cuối cùng|cuối)(?: của)? (?:tháng|quý)(?: đầu| cuối)?(?: của)?"
    r"(?: (?:mỗi )?(?:tháng|quý))?(?: (?:sau|tiếp theo|kế tiếp))?(?! ?\d)(?! (?:I|V)))",
)
"""The first or last working day of each week, month or quarter."""
_HOURS = rf"(?:{_HOUR} ?,? ?(?:của )?)"
DAILY = _spelt(
    rf"(?<!\w)(?:(?P<before>trước)|(?:(?:chậm|muộn) nhất(?: là)?(?: vào)?|lúc|vào(?: lúc)?)) "
    rf"{_HOURS}(?: ?(?:và|,) ?(?:trước |lúc )?{_HOURS}){{0,3}} ?,? ?(?:hằng|hàng|mỗi) ngày(?!\w)",
)
"""An hour of each day."""
DAILY_FIRST = _spelt(
    r"(?<!\w)(?:hằng|hàng|mỗi) ngày(?:,? | [^.;\d]{1,60}? )"
    r"(?P<due>(?:(?P<before>trước)|(?:chậm|muộn) nhất(?: là)?(?: vào)?|lúc) "
    rf"{_HOUR})(?! ?,? ?ngày)(?![\w/])",
)
"""An hour of each day, named behind the days."""
WEEKLY = _spelt(
    rf"(?<!\w)(?:(?P<before>trước)|(?P<by>(?:chậm|muộn) nhất(?: là)?(?: vào)?|vào))? ?"
    rf"(?:{_HOURS})?(?:{PART_OF_DAY} ){{0,3}}(?:ngày )?{WEEKDAY} ?,? "
    rf"(?:hằng|hàng|mỗi) tuần(?!\w)",
)
"""A day of each week."""
WEEKLY_FIRST = _spelt(
    r"(?<!\w)(?:hằng|hàng|mỗi) tuần[^.;]{0,120}?"
    r"(?P<due>(?:(?P<before>(?<!\w)trước)|(?P<by>(?:chậm|muộn) nhất(?: là)?(?: vào)?)) "
    rf"(?:{_HOUR} ?,? ?)?(?:{PART_OF_DAY} ){{0,2}}(?:ngày )?{WEEKDAY})(?! ?,? ?ngày)(?![\w/])",
)
"""A day of each week, named behind the weeks."""
TIMED = _spelt(
    rf"(?<!\w)thời (?:gian|hạn) (?:hoàn thành|hoàn tất|nộp|gửi|báo cáo|thực hiện)"
    rf"[^.;:\n]{{12,120}}: ?(?:ngày )?{_DAY}",
)
"""A day behind the words for what is to be finished by it."""
REVIEW = re.compile(r"(?:sơ|tổng)\s+kết\s*$", re.I)
"""A review is something to be done, also where only its year is told."""
NO_DUE = re.compile(r"chốt|lấy|tính|số\s+liệu|hiệu\s+lực|bảo\s+quản|lưu\s+trữ", re.I)
"""Words between ``thời gian`` and a day that make it the day of something else."""
EVENT = re.compile(r"thời\s+gian\s*:?\s*(?:là|vào)?", re.I)
"""Such words alone: before an hour they tell when something takes place."""
CHAIN = _spelt(
    r"(?P<gap> ?(?:\([^()]{1,60}\))?(?: (?:đối với|cho|với)(?: [^\W\d]+){1,6}(?: \d{1,2})?)?"
    rf" ?(?:,|và|;|, và) ?(?:ngày )?){_DAY}{_AGAIN}"
)
OF_PERIOD = _spelt(
    r"(?<!\w)(?:(?:6|06|sáu|9|09|chín) tháng(?: (?:đầu|cuối) năm)?|(?:(?:hằng|hàng|cả|mỗi|từng) )?"
    r"(?:năm|quý(?: [IV]{1,3})?|tháng)) ?(?:\( ?|: ?)(?:vào )?"
    rf"(?P<due>(?:ngày )?(?:{_DAY}{_AGAIN}|{_OPEN}))(?= ?[);,.]| ?$)",
)
"""The day of each period, named right behind it: ``báo cáo 6 tháng (ngày 15/6), năm (15/12)``."""
