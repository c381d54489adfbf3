"""The days of the register, written down a second time from the documents themselves.

A day of law stands in one place only; a slip of a digit there would move money by a month. Each row
was read again in the text, or in the sources that the register names: number, issued, first day in
force, first day no longer in force (a dash where it is not verified or has not ended).
"""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from vnchild.law.document import Document, Issuer, Source
from vnchild.law.documents import (
    DECREE_20_2021,
    DECREE_76_2024,
    DECREE_335_2026,
    REGISTER,
)

DAYS: Final = """
10/2012/QH13                  -           -           2021-01-01
102/2016/QH13                 -           2017-06-01  -
56/2017/NĐ-CP                 2017-05-09  2017-07-01  -
09/2019/NĐ-CP                 2019-01-24  2019-03-12  -
28/2019/TT-BLĐTBXH            2019-12-26  2020-02-20  -
29/2019/TT-BLĐTBXH            2019-12-26  2020-02-20  -
30/2020/NĐ-CP                 2020-03-05  2020-03-05  -
45/2019/QH14                  -           2021-01-01  -
14/2020/TT-BLĐTBXH            2020-11-28  2021-01-12  -
20/2021/NĐ-CP                 2021-03-15  2021-07-01  2026-10-05
02/2021/TT-BLĐTBXH            2021-06-24  2021-08-08  -
13/2021/TT-BLĐTBXH            2021-09-30  2021-11-15  -
104/2022/NĐ-CP                2022-12-21  2023-01-01  -
35/2023/NQ-HĐND (Hồ Chí Minh) 2023-12-08  2024-01-01  -
76/2024/NĐ-CP                 2024-07-01  2024-07-01  2026-10-05
176/2025/QH15                 2025-02-18  2025-02-18  -
42/2025/NĐ-CP                 2025-02-27  2025-03-01  2026-08-18
51/2024/QH15                  -           2025-07-01  -
147/2025/NĐ-CP                2025-06-12  2025-07-01  -
20/2025/TT-BYT                2025-06-23  -           -
203/2025/QH15                 2025-06-16  2025-06-16  -
81/2025/QH15                  2025-06-24  -           -
82/2025/QH15                  2025-06-24  -           -
1654/NQ-UBTVQH15              2025-06-16  2025-06-16  -
1662/NQ-UBTVQH15              2025-06-16  2025-06-16  -
1670/NQ-UBTVQH15              2025-06-16  2025-06-16  -
202/2025/QH15                 2025-06-12  -           -
176/2025/NĐ-CP                2025-06-30  2025-07-01  -
63/2025/NQ-HĐND (Hà Nội)      2025-11-27  2026-01-01  -
59/2024/QH15                  2024-11-30  2026-01-01  -
91/2025/QH15                  2025-06-26  2026-01-01  -
30/2026/QH16                  2026-04-24  2026-04-30  -
28/2026/QH16                  -           2026-07-01  -
313/2026/NĐ-CP                2026-08-08  2026-08-18  -
36/2026/QH16                  -           2026-09-01  -
39/2026/QH16                  -           2026-09-20  -
335/2026/NĐ-CP                2026-08-21  2026-10-05  -
"""
ROWS: Final = tuple(line.rsplit(maxsplit=3) for line in DAYS.strip().splitlines())
BY_NUMBER: Final = {document.number: document for document in REGISTER}


@pytest.mark.parametrize(("number", "issued", "first", "ended"), ROWS)
def test_the_days_of_a_document(number: str, issued: str, first: str, ended: str) -> None:
    document = BY_NUMBER[number]
    days = (document.issued, document.in_force_from, document.ended)
    assert tuple("-" if day is None else day.isoformat() for day in days) == (issued, first, ended)


def test_no_document_with_a_day_is_left_out() -> None:
    dated = {
        document.number
        for document in REGISTER
        if document.issued or document.in_force_from or document.ended
    }
    known = {number for number, *_ in ROWS}
    assert known <= dated
    assert dated - known <= {"175/2024/QH15", "188/2025/NĐ-CP"}


@pytest.mark.parametrize("document", REGISTER, ids=lambda document: str(document.number))
def test_every_document_says_what_it_is_about(document: Document) -> None:
    assert document.name.vi
    assert document.name.en
    assert isinstance(document.issuer, Issuer)
    assert isinstance(document.source, Source)


def test_what_ends_the_decrees_is_article_32_of_decree_335() -> None:
    for document in (DECREE_20_2021, DECREE_76_2024):
        assert document.ended_by is not None
        assert document.ended_by == DECREE_335_2026.at(32, 2)
        assert document.in_force(date(2026, 10, 4))
        assert not document.in_force(date(2026, 10, 5))
    assert DECREE_335_2026.in_force(date(2026, 10, 5))
    assert not DECREE_335_2026.in_force(date(2026, 10, 4))
