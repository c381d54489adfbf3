"""What is told beside an amount: for whom it is, that a province may pay more, on which reading.

An amount is read alone, on a phone, from a link to its heading; so what changes it stands with it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from vnchild.docs.markdown import bullets, ended, folded, link
from vnchild.docs.plain_pages import INTERPRETATIONS_PAGE
from vnchild.law.interpretation import Interpretation
from vnchild.law.provision import Provision
from vnchild.law.register import document
from vnchild.law.text import Lang, Text
from vnchild.rules.social_assistance.care_readings import FACILITY_FROM_JULY
from vnchild.rules.social_assistance.readings import ALREADY_RECEIVING

AMOUNTS: Final = "amounts.md"
LOCAL_LEVELS: Final = Text("Mức chuẩn của địa phương", "Local standard levels")
"""The heading of the local levels on the page of amounts."""
FROM_WHICH_MONTH: Final = Text("Hưởng từ tháng nào", "From which month it is paid")
"""The heading of the months on the pages of the monthly allowance."""

INSURANCE: Final = Text("Bảo hiểm y tế", "Health insurance")
"""The heading of health insurance on the page of supports."""
SEVERAL: Final = Text("Hưởng nhiều mức", "More than one level")
"""The heading on people of several groups on the pages of the monthly allowance."""
SUPPORTS: Final = "supports.md"

_READINGS: Final = Text("Cách hiểu được áp dụng", "The readings that this rests on")
_NATIONAL: Final = Text(
    "Số tiền theo mức chuẩn quốc gia; tỉnh, thành phố có mức chuẩn cao hơn thì tính theo mức đó",
    "Amounts at the national standard level; a province with a higher one pays by its own",
)
_SEE: Final = Text("xem", "see")
_WHOM: Final[dict[Provision, tuple[Text | None, Interpretation]]] = {
    ALREADY_RECEIVING.provision: (
        Text("đối với người đang hưởng", "for people already receiving"),
        ALREADY_RECEIVING,
    ),
    FACILITY_FROM_JULY.provision: (None, FACILITY_FROM_JULY),
}
"""Of a level that reaches back, by what makes it: whom alone it is for, and the reading of that."""


def to_reading(reading: Interpretation, label: str) -> str:
    """A link to a reading."""
    return link(label, INTERPRETATIONS_PAGE, f"`{reading.code}`")


def read_by(readings: Iterable[Interpretation], lang: Lang) -> str:
    """The readings that something rests on, each in a line with its link."""
    return bullets(
        f"{to_reading(each, each.question.in_(lang))} — {ended(each.taken.in_(lang))}"
        for each in dict.fromkeys(readings)
    )


def folded_readings(readings: Iterable[Interpretation], lang: Lang) -> str:
    """The same, shown when touched."""
    found = tuple(dict.fromkeys(readings))
    return folded(f"{_READINGS.in_(lang)} ({len(found)})", read_by(found, lang))


def reaching_back(provision: Provision, lang: Lang) -> str:
    """For whom a level is that reaches back, and by what, with a link to how that is read."""
    found = _WHOM.get(provision)
    if found is None:
        return f"; {provision.in_(lang)}"
    whom, reading = found
    said = "" if whom is None else f", {whom.in_(lang)}"
    return f"{said}; {to_reading(reading, provision.in_(lang))}"


def local_level(number: str, lang: Lang, *, page: str | None = None) -> str:
    """That a province may have a higher standard level, and from which month is paid.

    Args:
        number: the decree.
        lang: the language.
        page: the page of the monthly allowance that tells the months, if it is the allowance.
    """
    at = document(number).at(4, 3, "a").in_(lang)
    levels = link(LOCAL_LEVELS.in_(lang), AMOUNTS, LOCAL_LEVELS.in_(lang))
    text = f"{_NATIONAL.in_(lang)} ({at}): {_SEE.in_(lang)} {levels}."
    if page is None:
        return text
    months = FROM_WHICH_MONTH.in_(lang)
    return f"{text} {link(months, page, months)}."
