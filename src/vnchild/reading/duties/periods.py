"""What a report is about: ``báo cáo 6 tháng``, ``quý I``, ``hằng tháng``."""

from __future__ import annotations

import re
from functools import lru_cache

from attrs import evolve, frozen

from vnchild.domain.directive import DutyPeriod
from vnchild.reading.memory import MANY, forgotten
from vnchild.reading.text.layout import loose, words

_YEAR = r"(?: ?(?:,? ?(?:năm|/|-))? ?(?P<{}>20\d{{2}})(?!\d))?"
_PATTERN = loose(
    r"(?<!\w)(?=bá|qu|[0169]|sá|ch|đầ|cu|h[ằà]|m[ỗộ]|th|t[ừìổ]|k[ếê]|số|độ|đột|cả|và|nă)(?:"
    r"(?:báo cáo )?quý (?P<q>I{1,3}|IV|[1-4])(?!\w)" + _YEAR.format("y1") + "|"
    r"(?:6|06|sáu) tháng (?P<half>đầu|cuối)(?: (?:của )?năm)?" + _YEAR.format("y2") + "|"
    r"(?P<bare>(?:6|06|sáu) tháng)(?! (?:tuổi|trở|liên))|"
    r"(?P<nine>(?:9|09|chín) tháng)(?: đầu năm)?|"
    r"(?P<quarter>(?:hằng|hàng|mỗi|báo cáo|theo|từng) quý|"
    r"(?:đầu|cuối) (?:của )?quý(?! ?[IV\d])|quý(?= ?[,(:]| và | ?$))|"
    r"(?P<month>(?:hằng|hàng|mỗi|báo cáo) tháng(?! hành)|"
    r"(?:kết quả|số liệu|tình hình) tháng(?! hành| \d)|báo cáo tháng \d{1,2}(?:/20\d{2})?)|"
    r"(?P<adhoc>đột xuất)|"
    r"(?P<year>(?:báo cáo|báo cáo tổng kết|tổng kết|cả|hằng|hàng|mỗi|và|01|một|1|"
    r"kết quả(?: thực hiện)?|số liệu) năm"
    r"(?! (?:học|sau|trước|thực hiện|triển khai|thi hành))(?: năm)?"
    + _YEAR.format("y3")
    + r"(?: năm)?|(?<!thứ\s)năm(?= ?\(| ?:| ?$)|"
    r"(?<!cuối\s)(?<!đầu\s)năm (?P<y4>20\d{2})(?= ?(?:\(|$|:|năm ?$)"
    r"| (?:gửi|về) )(?: năm)?)"
    r")",
    re.I,
)
_EVENT = re.compile(
    r"(?:Tháng\s+hành\s+động|[Dd]iễn\s+đàn|Tết|[Tt]rung\s+thu|[Cc]hiến\s+dịch|[Hh]ội\s+thi|"
    r"dịp\s+hè|[Hh]ội\s+nghị)[^;.]{0,60}$"
)
_LAW = re.compile(r"(?:Luật|Pháp\s+lệnh)\s[^.;,()]{0,80}$")
"""The year behind it is the law's."""
_PAID = re.compile(r"(?:trợ\s+cấp|phụ\s+cấp|hỗ\s+trợ|lương|sinh\s+hoạt\s+phí)[^.;,]*$", re.I)
"""What is paid each month; no report is made of each."""
_AFTER = loose(
    r" ?(?:\(|đối với|cho|với|là) ?(?:kỳ )?(?:(?:báo cáo|kết quả|số liệu) )?(?:kỳ )?"
    r"(?P<what>(?:6|06|"
    r"sáu) tháng(?: (?:đầu|cuối)(?: năm)?)?|cả năm|(?:tổng kết )?năm|"
    r"quý (?:I{1,3}|IV|[1-4])|quý|tháng|đột xuất)(?: 20\d{2}| năm 20\d{2})?(?!\w)",
    re.I,
)
_QUARTERS = {
    "i": DutyPeriod.QUARTER_1, "1": DutyPeriod.QUARTER_1, "ii": DutyPeriod.QUARTER_2,
    "2": DutyPeriod.QUARTER_2, "iii": DutyPeriod.QUARTER_3, "3": DutyPeriod.QUARTER_3,
    "iv": DutyPeriod.QUARTER_4, "4": DutyPeriod.QUARTER_4,
}  # fmt: skip
_LATE = frozenset({11, 12, 1, 2})


_HINT = re.compile(r"tháng|quý|năm|đột", re.I)
"""No period is named without one of these words."""


@frozen(kw_only=True)
class Named:
    """A period as a text names it."""

    period: DutyPeriod | None
    year: int | None
    start: int
    end: int
    printed: str


@forgotten
@lru_cache(maxsize=MANY)
def periods_in(text: str, due_month: int | None = None) -> tuple[Named, ...]:
    """The periods named in a stretch of text, in order.

    Args:
        text: the stretch.
        due_month: the month in which the report is due: ``6 tháng`` due in winter is the second
            half of the year.
    """
    if _HINT.search(text) is None:
        return ()
    found = []
    for match in _PATTERN.finditer(text):
        named = _named(match, due_month)
        if named is None or (named.period is DutyPeriod.YEAR and _of_event(text, match)):
            continue
        if match["month"] and _PAID.search(text, max(0, match.start() - 60), match.start()):
            continue
        found.append(named)
    return tuple(found)


def _of_event(text: str, match: re.Match[str]) -> bool:
    plain = re.match(r"năm\s", match.group(), re.I) is not None
    before = text[max(0, match.start() - 100) : match.start()]
    return plain and (_EVENT.search(before) is not None or _LAW.search(before) is not None)


def _named(match: re.Match[str], due_month: int | None) -> Named | None:
    year = next((int(match[y]) for y in ("y1", "y2", "y3", "y4") if match[y]), None)
    period: DutyPeriod | None
    if match["q"]:
        period = _QUARTERS[match["q"].lower()]
    elif match["half"]:
        period = DutyPeriod.FIRST_HALF if match["half"].lower() == "đầu" else DutyPeriod.SECOND_HALF
    elif match["bare"]:
        period = DutyPeriod.SECOND_HALF if due_month in _LATE else DutyPeriod.FIRST_HALF
    elif match["nine"]:
        period = None
    elif match["quarter"]:
        period = DutyPeriod.QUARTER
    elif match["month"]:
        period = DutyPeriod.MONTH
    elif match["adhoc"]:
        period = DutyPeriod.AD_HOC
    else:
        period = DutyPeriod.YEAR
    return Named(
        period=period,
        year=year,
        start=match.start(),
        end=match.end(),
        printed=words(match.group()),
    )


@forgotten
@lru_cache(maxsize=MANY)
def period_after(text: str, due_month: int | None) -> Named | None:
    """The period named right behind a day: ``trước ngày 15/6 (báo cáo 6 tháng)``.

    Its ``end`` counts from the beginning of the text.
    """
    match = _AFTER.match(text)
    if match is None:
        return None
    shown = match.group("what")
    inner = text[match.start("what") : match.end()]
    if re.fullmatch(r"(?:tổng\s+kết\s+)?năm", shown, re.I) or re.fullmatch(r"tháng", shown, re.I):
        inner = f"báo cáo {inner}"
    named = periods_in(inner, due_month)
    return evolve(named[-1], end=match.end()) if named else None
