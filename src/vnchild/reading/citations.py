"""Documents and provisions cited in running text."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from functools import lru_cache
from itertools import accumulate

from attrs import evolve, frozen

from vnchild.domain.document_kind import DocumentKindName
from vnchild.domain.document_number import DocumentNumber
from vnchild.domain.written_date import WrittenDate
from vnchild.law.documents import REGISTER
from vnchild.law.errors import ProvisionError
from vnchild.law.provision import Provision, kind_of
from vnchild.law.text import Text
from vnchild.reading.citation import Citation, unique
from vnchild.reading.dates import DateMatch, match_dates
from vnchild.reading.memory import MANY, forgotten
from vnchild.reading.names import (
    CAPITAL_KIND,
    FULL_KIND,
    LAW_BY_NAME,
    SHORT_KIND,
    kind_meant,
    registered,
)
from vnchild.reading.notes import other_date, other_kind
from vnchild.reading.numbers import NumberMatch, is_heading, match_numbers
from vnchild.reading.parts import Part, PartsMatch, match_parts
from vnchild.reading.source import Found, Source, Span
from vnchild.reading.tails import date_before, tail

__all__ = ["Citation", "find_citations", "unique"]


@frozen(kw_only=True)
class _Match:
    start: int
    end: int
    value: Citation
    warnings: tuple[Text, ...] = ()


_SELF = re.compile(rf"(?=[A-ZĐ])(?<!\w)(?P<kind>{CAPITAL_KIND}) này(?!\w)")
_SCHEME = re.compile(
    r"(?=Đ)(?<!\w)(?P<kind>Đề án|ĐA) (?:số )?(?P<number>[0-9]{1,4})"
    r"(?![\w/]|[.,][0-9]| ?[–-] ?[A-ZĐ])"
)
_SHORTENED = re.compile(
    r"(?=[NnTtQCL])(?<!\w)"
    r"(?P<kind>(?i:nghị định|thông tư|nghị quyết)|Quyết định|Chỉ thị|Luật|NĐ|TT|NQ) (?:số )?"
    r"(?P<number>[0-9]{1,4})(?:/(?P<year>(?:19|20)[0-9]{2})(?![\w/]|-\w)"
    r"|(?= ?(?:[,;:)\n]|\.(?!\w)|$|(?:của|ngày|này|và|hoặc)(?!\w))))"
)
_DATED = re.compile(
    rf"(?=[A-ZĐ])(?<!\w)(?P<kind>{CAPITAL_KIND})"
    r"(?: của (?P<issuer>[A-ZĐÀ-Ỹ](?:(?! số \d)[^.;,:()\n\t“”\"]){1,80}?))? (?:ban hành )?(?=ngày )"
)
_KIND = re.compile(rf"(?<!\w)(?:(?P<full>{FULL_KIND})|{SHORT_KIND})(?!\w)")
_NUMBER_WORD = re.compile(r"(?<!\w)số ?:? ?[ .…]*$", re.I)
_DIRECT = re.compile(
    r"[ \n\t:(]*(?:(?:hỏa tốc|hoả tốc|mật|khẩn|liên tịch|cá biệt) )?(?:số ?:? ?)?[ .…]*", re.I
)
_INNER = re.compile(r" (?P<words>[^.;:\n\t“”\"]{1,100}?)[ (]{1,2}số ?:? ?[ .…]*", re.I)
_LIST = re.compile(r"(?:,|;|, và| và| hoặc|; và|,? cùng)? ?(?:số ?:? ?)?", re.I)
_IN_BRACKETS = re.compile(r"\s?\(")
_PART_OF = re.compile(r",?[ \n]?(?:(?:của|tại|thuộc|trong|theo|ở) )?")
_LOOK_BACK = 140
_NUMBERS = {each.number: each for each in REGISTER}
_LOCAL = [each.number for each in REGISTER if each.number.endswith(")")]
_SHARED = (
    {DocumentKindName.URGENT_DISPATCH, DocumentKindName.OFFICIAL_DISPATCH},
    {DocumentKindName.OFFICIAL_LETTER, DocumentKindName.OFFICIAL_DISPATCH},
    # The Party writes QĐ for both.
    {DocumentKindName.REGULATION, DocumentKindName.DECISION},
)
"""Kinds that may share a symbol."""
_PLAIN = re.compile(r"[\s-]+")


def find_citations(
    text: str | Source, *, exclude: Iterable[Span] = ()
) -> tuple[Found[Citation], ...]:
    """Every mention of a document in a text, in order; one cited twice is found twice.

    The document's own number, behind ``Số:`` at the head of a line, is not a citation
    (`vnchild.reading.numbers.own_number` finds it).

    >>> [found] = find_citations("theo điểm b khoản 1 Điều 5 Nghị định 20/2021/NĐ-CP")
    >>> found.value.provisions[0].en
    'Article 5(1)(b), Decree 20/2021/NĐ-CP'

    Args:
        text: the text, or the source made of it.
        exclude: stretches of the text as given; what overlaps one of them is left out.

    Raises:
        ReadingError: ``text`` is neither a text nor a source.
    """
    source = Source.of(text)
    plain = source.text
    dates = {each.start: each for each in match_dates(plain)}
    numbered = _numbered(plain, dates)
    named = _named(plain, dates)
    found = _with_parts(plain, _without_overlaps(numbered, named))
    left_out = _Stretches(exclude)
    result = []
    for each in found:
        span = source.span(each.start, each.end)
        if not left_out.touch(span):
            printed = " ".join(plain[each.start : each.end].split())
            result.append(Found(value=each.value, span=span, printed=printed, notes=each.warnings))
    return tuple(result)


class _Stretches:
    """Stretches of a text, asked whether a span touches one of them."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(spans, key=lambda each: each.start)
        self._starts = [each.start for each in self._spans]
        self._reach = list(accumulate((each.end for each in self._spans), max))

    def touch(self, span: Span) -> bool:
        last = bisect_left(self._starts, span.end) - 1
        return last >= 0 and self._reach[last] > span.start


def _numbered(text: str, dates: dict[int, DateMatch]) -> list[_Match]:
    """The documents cited by number."""
    found: list[_Match] = []
    last: _Match | None = None
    numbers = match_numbers(text)
    # What follows a number ends where the next one begins; one more character shows a list.
    limits = [*(each.start + 1 for each in numbers[1:]), len(text)]
    for match, limit in zip(numbers, limits, strict=False):
        if is_heading(text, match):
            last = None
            continue
        start, kind, name, issuer = _lead(text, match, last.end if last else 0)
        if kind is None and last is not None and _LIST.fullmatch(text, last.end, match.start):
            shared = kind_meant(last.value.kind or "")
            kind = last.value.kind if match.value.kind in {shared, None} else None
        end, issued, behind, warnings = tail(text, match.end, dates, limit)
        issued = issued or date_before(text, start, dates)
        citation = Citation(
            document=match.value,
            kind=kind,
            name=name,
            issued=issued,
            issuer=behind or issuer,
            resolved=_resolved(match.value, behind or issuer),
        )
        warnings += match.warnings
        last = _Match(
            start=start,
            end=end,
            value=citation,
            warnings=warnings + _doubts(citation),
        )
        found.append(last)
    return found


def _lead(
    text: str, match: NumberMatch, after: int
) -> tuple[int, str | None, str | None, str | None]:
    """What stands before a number: where it begins, the kind, the name, the issuer."""
    low = max(after, match.start - _LOOK_BACK)
    for nearest in [*_KIND.finditer(text, low, match.start)][::-1]:
        kind = " ".join(nearest.group().split())
        if text.endswith("pháp ", low, nearest.start()):
            continue
        if _DIRECT.fullmatch(text, nearest.end(), match.start):
            return nearest.start(), kind, None, None
        inner = _INNER.fullmatch(text, nearest.end(), match.start)
        if inner is not None and kind[0].isupper():
            words = inner["words"]
            if kind.lower() in {"luật", "bộ luật", "pháp lệnh"}:
                return nearest.start(), kind, f"{kind} {words}", None
            issuer = words.removeprefix("của ") if words.startswith("của ") else None
            return nearest.start(), kind, None, issuer
    number_word = _NUMBER_WORD.search(text, max(low, match.start - 30), match.start)
    return (number_word.start() if number_word else match.start), None, None, None


def _named(text: str, dates: dict[int, DateMatch]) -> list[_Match]:
    """The documents cited without a full number, and the document itself."""
    found = []
    for match in _SELF.finditer(text):
        citation = Citation(kind=_flat(match["kind"]), self_reference=True)
        found.append(_Match(start=match.start(), end=match.end(), value=citation))
    for match in _SCHEME.finditer(text):
        citation = Citation(kind="Đề án", name=f"Đề án {match['number']}", named_scheme=True)
        found.append(_Match(start=match.start(), end=match.end(), value=citation))
    for match in LAW_BY_NAME.finditer(text):
        found.append(_law(text, match, dates))
    for match in _SHORTENED.finditer(text):
        found.append(_shortened(text, match, dates))
    for match in _DATED.finditer(text):
        end, issued, behind, warnings = tail(text, match.end() - 1, dates, len(text))
        if issued is not None:
            issuer = _flat(match["issuer"]) if match["issuer"] else behind
            citation = Citation(kind=_flat(match["kind"]), issued=issued, issuer=issuer)
            found.append(_Match(start=match.start(), end=end, value=citation, warnings=warnings))
    return sorted(found, key=lambda each: (each.start, -each.end))


def _flat(text: str) -> str:
    return " ".join(text.split())


def _law(text: str, match: re.Match[str], dates: dict[int, DateMatch]) -> _Match:
    year = int(match["year"]) if match["year"] else None
    name = _flat(match["amending"] or match["known"] or match["generic"])
    end, issued, issuer, warnings = tail(text, match.end(), dates, len(text))
    lowered = name.lower()
    kind = next(
        (name[: len(each)] for each in ("bộ luật", "luật", "pháp lệnh", "hiến pháp", "công ước")
         if lowered.startswith(each)), None
    )  # fmt: skip
    citation = Citation(
        kind=kind,
        name=_flat(match.group()),
        issued=issued or (WrittenDate(year=year) if year else None),
        issuer=issuer,
        resolved=registered(name, year or (issued.year if issued else None)),
    )
    return _Match(start=match.start(), end=end, value=citation, warnings=warnings)


def _shortened(text: str, match: re.Match[str], dates: dict[int, DateMatch]) -> _Match:
    """``Nghị định 20/2021``: its symbol is left out, and known only if it is a decree's."""
    kind, year = _flat(match["kind"]), match["year"]
    end, issued, issuer, warnings = tail(text, match.end(), dates, len(text))
    head = f"{int(match['number']):02d}/{year}/"
    matching = [
        number
        for number in _NUMBERS
        if number.startswith(head) and _is_kind(number, kind_meant(kind))
    ]
    citation = Citation(
        kind=kind,
        name=_flat(match.group()),
        issued=issued,
        issuer=issuer,
        resolved=matching[0] if year and len(matching) == 1 else None,
    )
    return _Match(start=match.start(), end=end, value=citation, warnings=warnings)


def _is_kind(number: str, kind: DocumentKindName | None) -> bool:
    return kind is not None and kind_of(number).value.vi.lower() == kind.text.vi


@forgotten
@lru_cache(maxsize=MANY)
def _resolved(document: DocumentNumber, issuer: str | None) -> str | None:
    """The number under which the register holds a document that is cited by its number."""
    number = document.probable.normal
    if number in _NUMBERS:
        return number
    for local in _LOCAL:
        bare, _, place = local.removesuffix(")").partition(" (")
        if bare == number and issuer and place.lower() in _PLAIN.sub(" ", issuer.lower()):
            return local
    return None


def _doubts(one: Citation) -> tuple[Text, ...]:
    """Where the words around a number and the number itself do not agree."""
    doubts: list[Text] = []
    printed = kind_meant(one.kind) if one.kind else None
    symbol = one.document.kind if one.document else None
    if printed and symbol and printed is not symbol and {printed, symbol} not in _SHARED:
        doubts.append(other_kind(one.kind or "", str(one.document), symbol))
    resolved = _NUMBERS.get(one.resolved or "")
    printed_day = one.issued.date if one.issued else None
    if resolved and resolved.issued and printed_day and printed_day != resolved.issued:
        doubts.append(other_date(printed_day, resolved.number, resolved.issued))
    return tuple(doubts)


def _without_overlaps(numbered: list[_Match], named: list[_Match]) -> list[_Match]:
    """All in order; a name within a numbered citation, or within another name, is a part of it."""
    kept = list(numbered)
    taken = _Stretches(Span(each.start, each.end) for each in numbered)
    reach = 0
    starts = [each.start for each in numbered]
    for each in named:
        if each.start < reach or taken.touch(Span(each.start, each.start + 1)):
            continue
        following = bisect_right(starts, each.start)
        reach = min([each.end, *starts[following : following + 1]])
        kept.append(each if reach == each.end else evolve(each, end=reach))
    return sorted(kept, key=lambda each: each.start)


def _with_parts(text: str, found: list[_Match]) -> list[_Match]:
    """Each citation with the parts named right before it, which then belong to its stretch."""
    parts = match_parts(text)
    ends = [each.end for each in parts]
    result = []
    for each in found:
        at = bisect_right(ends, each.start)
        before: PartsMatch | None = parts[at - 1] if at else None
        behind: PartsMatch | None = parts[at] if at < len(parts) else None
        if before is not None and _PART_OF.fullmatch(text, before.end, each.start):
            value = with_parts(each.value, before.parts)
            result.append(evolve(each, start=before.start, value=value))
        elif (
            behind is not None
            and _IN_BRACKETS.fullmatch(text, each.end, behind.start)
            and text.startswith(")", behind.end)
        ):
            value = with_parts(each.value, behind.parts)
            result.append(evolve(each, end=behind.end + 1, value=value))
        else:
            result.append(each)
    return result


def with_parts(one: Citation, parts: tuple[Part, ...]) -> Citation:
    """A citation of some parts of its document, as provisions where its number is certain."""
    number = _legal_number(one)
    return evolve(one, parts=parts, provisions=_provisions(number, parts) if number else ())


@forgotten
@lru_cache(maxsize=MANY)
def _provisions(number: str, parts: tuple[Part, ...]) -> tuple[Provision, ...]:
    return tuple(provision for part in parts for provision in part.provisions(number))


def _legal_number(one: Citation) -> str | None:
    """The number by which a provision of the document is named, if that is certain."""
    return one.resolved if one.resolved is not None else _certain(one.document, one.kind)


@forgotten
@lru_cache(maxsize=MANY)
def _certain(document: DocumentNumber | None, kind_printed: str | None) -> str | None:
    if document is None or document.is_blank or not document.is_legal_normative:
        return None
    number = document.probable.normal
    local = {"HĐND", "UBND"} & {code.code for code in document.probable.issuers}
    try:
        kind = kind_of(number)
    except ProvisionError:
        return None
    printed = kind_meant(kind_printed) if kind_printed else document.kind
    agrees = printed is not None and printed.text.vi == kind.value.vi.lower()
    return number if agrees and not local else None
