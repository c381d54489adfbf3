"""Which function answers for which support: for who builds an application, last on the page."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from vnchild.docs.markdown import capital, headings, table
from vnchild.docs.periods import Period
from vnchild.docs.supports_data import DOCUMENTED, OF_THE_CITY
from vnchild.docs.supports_rules import eras, plain_name, told
from vnchild.law.text import Lang, Text
from vnchild.rules.social_assistance.local_groups import FIRST_DAY

_FUNCTIONS: Final = Text(
    "Dành cho ứng dụng: hàm trả lời", "For applications: which function answers"
)
_OF_FUNCTIONS: Final = (
    Text("Hỗ trợ", "Support"),
    Text("Mã", "Code"),
    Text("Hàm của `vnchild.rules.supports`", "Function of `vnchild.rules.supports`"),
)


def functions_section(on: date | None, lang: Lang) -> Iterator[str]:
    """Which function answers for which support."""
    found: dict[str, tuple[str, str]] = {}
    spans = [(each, period) for _, period in eras(on) for each in DOCUMENTED]
    if on is None or on >= FIRST_DAY:
        spans.append((OF_THE_CITY, Period(FIRST_DAY, None)))
    for each, period in spans:
        fellows = told(each.rules, period, on)
        for one in fellows:
            what = capital(plain_name(one, fellows).in_(lang))
            found.setdefault(one.rule.code, (what, each.function))
    yield f"## {_FUNCTIONS.in_(lang)}"
    yield table(
        headings(_OF_FUNCTIONS, lang),
        [(what, f"`{code}`", f"`{name}`") for code, (what, name) in found.items()],
    )
