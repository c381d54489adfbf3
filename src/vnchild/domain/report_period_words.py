"""What is said of words or days that are no report period."""

from __future__ import annotations

import re
from typing import Final

from vnchild.law.documents import DECREE_09_2019
from vnchild.law.text import Text

_PERIODS: Final = DECREE_09_2019.at(12)
_FORMS: Final = "2024, 2024-H1, 2024-Q3, 2024-07, 2024-05-01/2024-05-31"
_FORMS_VI: Final = (
    "'năm 2024', 'cả năm 2024', '6 tháng đầu năm 2024', '6 tháng cuối năm 2024', "
    "'quý III năm 2024', 'tháng 7 năm 2024', 'từ ngày 01/05/2024 đến ngày 31/05/2024'"
)


TWO_DAYS: Final = Text(
    "kỳ đột xuất gồm hai ngày (datetime.date), ngày đầu và ngày cuối",
    "an ad hoc period is two days (datetime.date), its first and its last",
)
_NO_YEAR: Final = re.compile(
    r"(?P<half>(?:(?:0?6|sáu) tháng (?:đầu|cuối)|(?:first|second) half|h[12]))(?: (?:năm|of))?"
    r"|(?P<quarter>quý (?:[1-4]|iv|i{1,3})|q[1-4]|(?:first|second|third|fourth) quarter)"
    r"(?: (?:năm|of))?"
    r"|(?P<month>tháng (?:0?[1-9]|1[0-2]))(?: năm)?"
    r"|(?P<year>(?:cả )?năm|year|the whole year)",
)
_WITH_YEAR: Final = {
    "half": ("6 tháng đầu năm 2024", "2024-H1"),
    "quarter": ("quý III năm 2024", "2024-Q3"),
    "month": ("tháng 7 năm 2024", "2024-07"),
    "year": ("năm 2024", "2024"),
}
_STRETCH: Final = re.compile(r"(?:(?:0?[1-9]|1[01]) tháng|ba tháng|chín tháng) (?:đầu|cuối)\b.*")


def no_period(text: str, plain: str) -> Text:
    """Why a text is no period, and how periods are written."""
    given = repr(text[:60])
    yearless = _NO_YEAR.fullmatch(re.sub(r" (?:này|nay|trước|sau)$", "", plain))
    if yearless is not None:
        vi, short = _WITH_YEAR[yearless.lastgroup or "year"]
        return Text(
            f"{given} chưa ghi năm của kỳ báo cáo; hãy viết cả năm, như {vi!r} hoặc {short!r}",
            f"{given} does not say of which year the report period is; write the year as well, as "
            f"{vi!r} or {short!r}",
        )
    if _STRETCH.fullmatch(plain):
        return Text(
            f"{given} không phải một kỳ báo cáo định kỳ ({_PERIODS.vi}: tháng, quý, 6 tháng, năm); "
            "hãy nêu các ngày, như 'từ ngày 01/01/2026 đến ngày 30/09/2026'",
            f"{given} is not a report period ({_PERIODS.en}: month, quarter, half-year, year); "
            "give its days, as 2026-01-01/2026-09-30",
        )
    return Text(
        f"{given} không phải một kỳ báo cáo; một kỳ viết là {_FORMS_VI}; hoặc {_FORMS}",
        f"{given} is not a report period; a period is written {_FORMS}, or in Vietnamese as "
        f"{_FORMS_VI}",
    )
