"""Documents and provisions cited in running text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from attrs import evolve

from vnchild.domain.document_kind import DocumentKindName
from vnchild.domain.document_number import DocumentNumber
from vnchild.domain.written_date import WrittenDate
from vnchild.law.documents import REGISTER
from vnchild.law.provision import kind_of
from vnchild.law.text import Text
from vnchild.reading.cites.attached import Mention, attached, with_parts
from vnchild.reading.cites.citation import Citation, unique
from vnchild.reading.cites.joining import with_names, without_overlaps
from vnchild.reading.cites.laws import LawMatch, law_kind, match_laws, registered
from vnchild.reading.cites.numbers import NumberMatch, heading_of, is_heading, match_numbers
from vnchild.reading.cites.same import CALLED
from vnchild.reading.cites.tails import date_before, issuer_before, tail, year_before
from vnchild.reading.dates import DateMatch, match_dates
from vnchild.reading.memory import MANY, forgetting, forgotten
from vnchild.reading.notes import other_date, other_kind
from vnchild.reading.text.source import Found, Source, Span
from vnchild.reading.text.stretches import Stretches
from vnchild.reading.words.names import (
    CAPITAL_KIND,
    FULL_KIND,
    SHORT_KIND,
    kind_meant,
    misprinted_kind,
)

__all__ = ["Citation", "find_citations", "unique"]


_SELF = re.compile(rf"(?=[A-ZĐ])(?<!\w)(?P<kind>{CAPITAL_KIND}) này(?!\w)")
_SCHEME = re.compile(
    r"(?=Đ)(?<!\w)(?P<kind>Đề án|ĐA) (?:số )?(?P<number>[0-9]{1,4})"
    r"(?![\w/]|[.,][0-9]| ?[–-] ?[A-ZĐ])"
)
_SHORTENED = re.compile(
    r"(?=[NnTtQCLKHB])(?<!\w)(?P<kind>"
    r"(?:(?i:nghị định|thông tư|nghị quyết)|Quyết định|Chỉ thị|Luật|NĐ|TT|NQ|QĐ)(?= )"
    r"|(?:Công văn|Công điện|Kế hoạch|Kết luận|Thông báo|Hướng dẫn|Báo cáo|Tờ trình)"
    r"(?= (?:số [0-9]|[0-9]{1,5} ngày [0-9])))"
    r" (?:số )?(?P<number>[0-9]{1,4})(?:/(?P<year>(?:19|20)[0-9]{2})(?![\w/]|-\w)"
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
_SAME_DAY = re.compile(r",? ?\(?cùng ngày(?!\w)")
_LISTED = re.compile(r"[0-9](?:,|,? và) (?:số )?$")
_ROW = re.compile(
    rf"(?<!\w)(?P<kind>{FULL_KIND}|{SHORT_KIND}) (?:số ?:? ?)?"
    r"(?P<row>0*[1-9][0-9]{0,4}(?:(?:,|,? và) (?:số )?0*[1-9][0-9]{0,4}){0,9})(?:,|,? và) (?:số )?$"
)
_LOOK_BACK = 140
_NO_WORD = 3
"""The characters between two numbers that leave no room for a word that says something of one."""
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


@forgetting
def find_citations(
    text: str | Source, *, exclude: Iterable[Span] = ()
) -> tuple[Found[Citation], ...]:
    """Every mention of a document in a text, in order; one cited twice is found twice.

    The document's own number, behind ``Số:`` at the head of a line, is not a citation
    (`vnchild.reading.cites.numbers.own_number` finds it).

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
    numbers = match_numbers(plain)
    numbered = _numbered(plain, numbers, dates)
    named = _named(plain, dates)
    found = attached(plain, with_names(plain, without_overlaps(numbered, named)))
    own = None
    if any(each.value.self_reference for each in found):
        own = heading_of(plain, numbers)
    left_out = Stretches(exclude)
    result = []
    for each in found:
        span = source.span(each.start, each.end)
        if not left_out.touch(span):
            printed = " ".join(plain[each.start : each.end].split())
            value = each.value if own is None else _itself(each.value, own.value)
            result.append(Found(value=value, span=span, printed=printed, notes=each.warnings))
    return tuple(result)


def _itself(one: Citation, own: DocumentNumber) -> Citation:
    """``Nghị định này`` with the number under which the register holds the citing document."""
    if not one.self_reference or kind_meant(one.kind or "") is not own.kind:
        return one
    resolved = _resolved(own, None)
    return one if resolved is None else with_parts(evolve(one, resolved=resolved), one.parts)


def _numbered(
    text: str, numbers: Sequence[NumberMatch], dates: dict[int, DateMatch]
) -> list[Mention]:
    """The documents cited by number."""
    found: list[Mention] = []
    last: Mention | None = None
    row = 0
    # What follows a number ends where the next one begins; one more character shows a list.
    limits = [*(each.start + 1 for each in numbers[1:]), len(text)]
    for match, limit in zip(numbers, limits, strict=False):
        close = last is not None and match.start - last.end <= _NO_WORD
        if not close and is_heading(text, match):
            last = None
            continue
        start, kind, name, issuer = match.start, None, None, None
        if not close:
            start, kind, name, issuer = _lead(text, match, last.end if last else 0)
        if kind is None and last is not None and _LIST.fullmatch(text, last.end, match.start):
            shared = kind_meant(last.value.kind or "")
            kind = last.value.kind if match.value.kind in {shared, None} else None
        if last is None or not _LIST.fullmatch(text, last.end, start):
            row = len(found)
        end, issued, behind = match.end, None, None
        warnings: tuple[Text, ...] = ()
        if limit - end > _NO_WORD + 1 or limit == len(text):
            yearly = match.value.year is None
            end, issued, behind, warnings = tail(text, end, dates, limit, yearly=yearly)
        if not close:
            issued = issued or date_before(text, start, dates) or year_before(text, match.start)
            behind = behind or issuer or issuer_before(text, start)
        same_day = _SAME_DAY.match(text, match.end)
        if same_day is not None and issued is None and last is not None:
            end, issued = same_day.end(), last.value.issued
        citation, doubts = _by_number(match.value, kind, name, issued, behind)
        warnings = (*warnings, *match.warnings, *doubts)
        last = Mention(start=start, end=end, value=citation, warnings=warnings)
        if same_day is not None and issued is not None:
            found[row:] = [_dated(each, issued) for each in found[row:]]
            row = len(found)
        others = _sharing(text, last)
        if others:
            last = evolve(last, value=evolve(last.value, kind=others[0].value.kind))
        found += [*others, last]
    return found


@forgotten
@lru_cache(maxsize=MANY)
def _by_number(
    document: DocumentNumber,
    kind: str | None,
    name: str | None,
    issued: WrittenDate | None,
    issuer: str | None,
) -> tuple[Citation, tuple[Text, ...]]:
    """A document cited by its number, and what is doubtful of it."""
    citation = Citation(
        document=document,
        kind=kind,
        name=name,
        issued=issued,
        issuer=issuer,
        resolved=_resolved(document, issuer),
    )
    return citation, _doubts(citation)


def _dated(mention: Mention, issued: WrittenDate) -> Mention:
    return evolve(mention, value=evolve(mention.value, issued=mention.value.issued or issued))


def _sharing(text: str, last: Mention) -> list[Mention]:
    """The bare numbers before one, of its symbol and date: ``Công văn số 12, 13 và 15/UBND-VX``."""
    document = last.value.document
    if last.value.kind is not None or document is None or document.number is None:
        return []
    if not _LISTED.search(text, max(0, last.start - 12), last.start):
        return []
    row = _ROW.search(text, max(0, last.start - 90), last.start)
    kind = None if row is None else kind_meant(_flat(row["kind"]))
    if row is None or document.kind not in {None, kind}:
        return []
    shared: list[Mention] = []
    for number in re.finditer(r"\d+", text[row.start("row") : row.end("row")]):
        value = evolve(
            last.value,
            document=evolve(document, number=int(number.group()), letter=""),
            kind=_flat(row["kind"]),
        )
        value = evolve(value, resolved=_resolved(value.document, value.issuer))
        start = row.start("row") + number.start()
        end = row.start("row") + number.end()
        shared.append(Mention(start=row.start() if not shared else start, end=end, value=value))
    return shared


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
                return nearest.start(), kind, _flat(f"{kind} {words}").rstrip(" ,"), None
            issuer = words.removeprefix("của ") if words.startswith("của ") else None
            return nearest.start(), kind, None, issuer
    number_word = _NUMBER_WORD.search(text, max(low, match.start - 30), match.start)
    start = number_word.start() if number_word else match.start
    misprint = misprinted_kind(text, start, match.value.kind)
    if misprint is not None and match.value.kind is not None and misprint.start() >= low:
        words = match.value.kind.text.vi
        return misprint.start(), words[0].upper() + words[1:], None, None
    return start, None, None, None


def _named(text: str, dates: dict[int, DateMatch]) -> list[Mention]:
    """The documents cited without a full number, and the document itself."""
    found = []
    for match in _SELF.finditer(text):
        citation = Citation(kind=_flat(match["kind"]), self_reference=True)
        found.append(Mention(start=match.start(), end=match.end(), value=citation))
    for match in CALLED.finditer(text):
        citation = Citation(kind=_flat(match["kind"]), only_called=True)
        found.append(Mention(start=match.start("kind"), end=match.end(), value=citation))
    for match in _SCHEME.finditer(text):
        citation = Citation(kind="Đề án", name=f"Đề án {match['number']}", named_scheme=True)
        found.append(Mention(start=match.start(), end=match.end(), value=citation))
    for law in match_laws(text):
        found.append(_law(text, law, dates))
    for match in _SHORTENED.finditer(text):
        found.append(_shortened(text, match, dates))
    for match in _DATED.finditer(text):
        end, issued, behind, warnings = tail(text, match.end() - 1, dates, len(text))
        if issued is not None:
            issuer = _flat(match["issuer"]) if match["issuer"] else behind
            citation = Citation(kind=_flat(match["kind"]), issued=issued, issuer=issuer)
            found.append(Mention(start=match.start(), end=end, value=citation, warnings=warnings))
    return sorted(found, key=lambda each: (each.start, -each.end))


def _flat(text: str) -> str:
    return " ".join(text.split())


def _law(text: str, match: LawMatch, dates: dict[int, DateMatch]) -> Mention:
    end, issued, issuer, warnings = tail(text, match.end, dates, len(text))
    year = match.year
    citation = Citation(
        kind=law_kind(match.name),
        name=_flat(text[match.start : match.end]),
        issued=issued or (WrittenDate(year=year) if year else None),
        issuer=issuer,
        resolved=registered(match.name, year or (issued.year if issued else None)),
    )
    return Mention(start=match.start, end=end, value=citation, warnings=warnings)


def _shortened(text: str, match: re.Match[str], dates: dict[int, DateMatch]) -> Mention:
    """``Nghị định 20/2021``: its symbol is left out, and known only if it is a decree's."""
    kind, year = _flat(match["kind"]), match["year"]
    end, issued, issuer, warnings = tail(text, match.end(), dates, len(text))
    day = None if year or issued is None else issued.date
    head = f"{int(match['number']):02d}/{day.year if day else year}/"
    matching = [
        number
        for number, document in _NUMBERS.items()
        if number.startswith(head)
        and _is_kind(number, kind_meant(kind))
        and (day is None or document.issued == day)
    ]
    citation = Citation(
        kind=kind,
        name=_flat(match.group()),
        issued=issued,
        issuer=issuer,
        resolved=matching[0] if (year or day) and len(matching) == 1 else None,
    )
    return Mention(start=match.start(), end=end, value=citation, warnings=warnings)


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
