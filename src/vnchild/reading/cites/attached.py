"""The parts of a document that stand beside its name: before it, behind it, in brackets."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache

from attrs import evolve, frozen

from vnchild.domain.document_number import DocumentNumber
from vnchild.law.errors import ProvisionError
from vnchild.law.provision import Provision, kind_of
from vnchild.law.text import Text
from vnchild.reading.cites.citation import Citation
from vnchild.reading.cites.parts import Part, PartsMatch, match_parts
from vnchild.reading.memory import MANY, forgotten
from vnchild.reading.words.names import CAPITAL_KIND, kind_meant


@frozen(kw_only=True)
class Mention:
    """A citation at a place of a source's plain text, with what looks wrong there."""

    start: int
    end: int
    value: Citation
    warnings: tuple[Text, ...] = ()


_PART_OF = re.compile(
    r",?[ \n]?(?:và (?:các )?(?:quy định|điều khoản|điều|khoản)(?: có)?(?: liên quan| khác) )?"
    r"(?:(?:của|tại|thuộc|trong|theo|ở) )?"
)
_ENCLOSED = (
    r"Quy chế|Quy định|Điều lệ|Quy trình|Quy chuẩn|Hướng dẫn|Danh mục|Chương trình|Kế hoạch|Đề án"
    r"|Nội quy|Phụ lục|Bảng|Tiêu chí|Bộ tiêu chí|Chế độ báo cáo|Chiến lược"
)
_ISSUED_WITH = re.compile(
    rf",?[ \n](?:(?:của|tại|thuộc|trong)[ \n])?(?P<what>{_ENCLOSED})(?!\w)[^.;:()\t“”\"]{{0,150}}?"
    r"[ \n](?:\()?(?:được[ \n])?ban[ \n]hành[ \n](?:kèm[ \n])?theo[ \n]"
)
_WITH = re.compile(r"[ \n]\(?(?:được[ \n])?ban[ \n]hành[ \n](?:kèm[ \n])?theo[ \n]")
_STRESSED = (
    r"(?:nhất là|đặc biệt là|đặc biệt|trong đó(?:[ \n](?:có|lưu ý|chú ý|chú trọng|tập trung"
    r"|quan tâm))?|chủ yếu là|chú trọng|chú ý|lưu ý|cụ thể là|cụ thể|gồm|bao gồm):?"
    r"(?:[ \n](?:tại|ở|các|quy định tại|nội dung))*"
)
_IN_BRACKETS = re.compile(rf"[ \n]?\((?:(?:{_STRESSED}|tại|theo|xem|quy định tại)[ \n])?")
_CLOSING = re.compile(r"(?:[ \n](?:về|quy định|đối với|với)[ \n][^().;\t]{1,120})?\)")
"""The end of a bracket, with what the part in it is about."""
_STRESSED_BEHIND = re.compile(rf"(?:[ \n]?\([^()\t]{{0,120}}\))?,?[ \n]{_STRESSED}[ \n]")
_AT = re.compile(r",?[ \n]tại[ \n]")
_TITLE = re.compile(
    r",?[ \n](?:quy[ \n]định|về|hướng[ \n]dẫn|sửa[ \n]đổi|ban[ \n]hành|phê[ \n]duyệt|"
    r"có[ \n]hiệu[ \n]lực)(?!\w)"
    rf"[^.;:()\t“”\"]{{0,250}}?(?=[ \n]\(|,[ \n]{_STRESSED}[ \n])"
)
_BETWEEN = re.compile(r"[,;]?[ \n](?:(?:và|hoặc)[ \n])?")
_OTHER_OWNER = re.compile(rf"(?:[ \n]của|,?[ \n]?(?:{CAPITAL_KIND}))(?!\w)")
_COUNTED = re.compile(
    r"(?:,|;|,?[ \n]và)[ \n](?P<figure>[0-9][0-9.]*[ \n])?[^.;:,()\t“”\"]{0,80}?"
    r"(?P<word>thuộc|diện|theo|tại)[ \n]"
)


def attached(text: str, found: list[Mention]) -> list[Mention]:
    """Each citation with the parts named beside it; those before it belong to its stretch."""
    return _Attaching(text, found).all()


class _Attaching:
    """The parts of a text, given one after the other to the documents beside them."""

    def __init__(self, text: str, found: list[Mention]) -> None:
        self._text = text
        self._found = found
        self._parts = match_parts(text)
        self._starts = [each.start for each in self._parts]
        self._ends = [each.end for each in self._parts]
        self._given = 0
        """How many of the parts, from the first on, belong to a document already."""

    def all(self) -> list[Mention]:
        result = []
        limits = [*(each.start for each in self._found[1:]), len(self._text)]
        previous = 0
        for each, limit in zip(self._found, limits, strict=False):
            result.append(self._before(each, previous) or self._behind(each, limit) or each)
            previous = each.end
        return result

    def _before(self, each: Mention, previous: int) -> Mention | None:
        at = bisect_right(self._ends, each.start) - 1
        if at < self._given:
            return None
        nearest = self._parts[at]
        if _PART_OF.fullmatch(self._text, nearest.end, each.start):
            self._given = at + 1
            parts = (*self._counted(at, previous), *nearest.parts)
            return evolve(each, start=nearest.start, value=with_parts(each.value, parts))
        if nearest.end < previous:
            return None
        issued = _ISSUED_WITH.fullmatch(self._text, nearest.end, each.start)
        annex = nearest.parts[-1].other and _WITH.fullmatch(self._text, nearest.end, each.start)
        if issued is None and not annex:
            return None
        self._given = at + 1
        named = self._text[nearest.start : issued.end("what") if issued else nearest.end]
        part = Part(other=" ".join(named.split()))
        return evolve(each, start=nearest.start, value=with_parts(each.value, (part,)))

    def _counted(self, last: int, previous: int) -> tuple[Part, ...]:
        """Parts of the same document in a list: ``5 em thuộc Điều 3, 7 em thuộc Điều 4 của``."""
        parts: tuple[Part, ...] = ()
        for at in range(last, max(0, last - 30), -1):
            here, one = self._parts[at], self._parts[at - 1]
            if one.start < previous or here.start - one.end > 120:
                break
            between = _COUNTED.fullmatch(self._text, one.end, here.start)
            if between is None or not all(part.articles for part in one.parts):
                break
            endings = (between["word"] + " ", between["word"] + "\n")
            same = self._text.endswith(endings, 0, one.start)
            if not same or not (between["figure"] or between["word"] in {"thuộc", "diện"}):
                break
            parts = (*one.parts, *parts)
        return parts

    def _behind(self, each: Mention, limit: int) -> Mention | None:
        at = bisect_left(self._starts, each.end)
        if at >= len(self._parts) or self._parts[at].start >= limit:
            return None
        first = self._parts[at]
        title = _TITLE.match(self._text, each.end, first.start)
        begins = (each.end, title.end()) if title else (each.end,)
        if any(_IN_BRACKETS.fullmatch(self._text, begin, first.start) for begin in begins):
            return self._enclosed(each, at, limit)
        stressed = (_STRESSED_BEHIND.fullmatch(self._text, begin, first.start) for begin in begins)
        if not any(stressed) and not _AT.fullmatch(self._text, each.end, first.start):
            return None
        if not first.parts[0].articles or self._others(first, limit):
            return None
        self._given = at + 1
        return evolve(each, end=first.end, value=with_parts(each.value, first.parts))

    def _others(self, parts: PartsMatch, limit: int) -> bool:
        """Whether parts belong to a document named behind them."""
        if _OTHER_OWNER.match(self._text, parts.end) is None:
            return False
        # "Luật Trẻ em, nhất là Điều 5, Nghị định ..." goes on with another document.
        return not (self._text.startswith(",", parts.end) and limit - parts.end <= 2)

    def _enclosed(self, each: Mention, at: int, limit: int) -> Mention | None:
        """With the parts that stand alone in brackets behind it."""
        inside: list[PartsMatch] = []
        end = self._parts[at].start
        for one in self._parts[at:]:
            if inside and not _BETWEEN.fullmatch(self._text, end, one.start):
                break
            inside.append(one)
            end = one.end
        closing = _CLOSING.match(self._text, end)
        if closing is None or closing.end() > limit:
            return None
        self._given = at + len(inside)
        parts = tuple(part for one in inside for part in one.parts)
        return evolve(each, end=closing.end(), value=with_parts(each.value, parts))


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
