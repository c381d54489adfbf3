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
_STRETCH: Final = re.compile(r"(?:(?:0?[1-9]|1[01]) tháng|ba tháng|chín tháng) (?:đầu|cuối)\b.*")


def no_period(text: str, plain: str) -> Text:
    """Why a text is no period, and how periods are written."""
    given = repr(text[:60])
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
