"""Official documents: their numbers, and directives with what they order."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from vnchild.domain.directive import Directive, ReportingRequest
from vnchild.domain.document_number import DocumentNumber
from vnchild.domain.written_date import WrittenDate
from vnchild.strategies.value import any_day, fields_of, maybe

_DISPATCHES: Final = ("UBND-KGVX", "SYT-BTXH", "UBND", "LĐTBXH-TE", "BYT-BMTE")
_NAMED: Final = ("QĐ-UBND", "KH-UBND", "BC-SYT", "CT-TTg", "TB-BNV", "NQ-HĐND", "BB-UBND")
_NORMATIVE: Final = ("NĐ-CP", "TT-BLĐTBXH", "QH13", "NQ-HĐND", "QĐ-TTg", "TTLT-BYT-BTC", "UBTVQH15")
_PARTY: Final = ("CT/TW", "NQ/TU", "KL/TW")


def document_numbers() -> SearchStrategy[DocumentNumber]:
    """Numbers of dispatches, named documents, legal normative documents and the Party's."""
    number = maybe(st.integers(1, 4_000))
    state = st.builds(
        DocumentNumber, number=number, symbol=st.sampled_from((*_DISPATCHES, *_NAMED, *_PARTY))
    )
    lettered = st.builds(
        DocumentNumber,
        number=st.integers(1, 400),
        letter=st.sampled_from(("", "a", "đ")),
        year=st.integers(1990, 2030),
        symbol=st.sampled_from(_NORMATIVE),
    )
    return state | lettered


@st.composite
def written_dates(draw: st.DrawFn) -> WrittenDate:
    """Dates as far as a document gives them."""
    day = draw(any_day())
    parts = (("year", day.year), ("month", day.month), ("day", day.day))
    blank = draw(st.sets(st.sampled_from(("year", "month", "day"))))
    return WrittenDate(**{name: value for name, value in parts if name not in blank})


@st.composite
def reporting_requests(draw: st.DrawFn) -> ReportingRequest:
    """Things to be done by a day, which is in time on the last day at the latest."""
    day = draw(maybe(any_day()))
    last: SearchStrategy[Any] = maybe(any_day())
    if day is not None:
        last = maybe(st.dates(day - timedelta(days=10), day))
    return draw(
        fields_of(
            ReportingRequest,
            day=st.just(day),
            last_day=last,
            year=maybe(st.integers(2017, 2030)),
        )
    )


def directives() -> SearchStrategy[Directive]:
    """Directives whose parts do not contradict each other; any part may be missing."""
    return fields_of(Directive)
