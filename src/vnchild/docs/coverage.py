"""Which article is encoded where, and which is not and why: clause by clause."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from functools import lru_cache
from typing import Final

from attrs import frozen

from vnchild.docs.encoded import encoded
from vnchild.docs.markdown import Page, headings, link, paragraphs, table
from vnchild.docs.outlines import OUTLINES, Article, NotEncoded, Outline
from vnchild.law.provision import Provision
from vnchild.law.text import Lang, Text

NAME: Final = "provisions.md"
TITLE: Final = Text("Chỉ mục điều khoản", "Index of provisions")
_INTRO: Final = Text(
    "Điều, khoản nào đã đưa vào thư viện và ở đâu, điều, khoản nào chưa và vì sao. Bảng được tính "
    "từ chính các đối tượng của thư viện.",
    "Which article is encoded where, which is not, and why. The tables are computed from the "
    "package's own objects.",
)
_OTHER: Final = Text("Văn bản khác được dẫn", "Other documents cited")
_OTHER_HEAD: Final = (Text("Điều khoản", "Provision"), Text("Có ở", "Encoded in"))
_SUMMARY: Final = (
    Text("Văn bản", "Document"),
    Text("Số khoản", "Clauses"),
    Text("Đã đưa vào thư viện", "Encoded"),
    Text("Không đưa vào, có lý do", "Not encoded, with a reason"),
    Text("Dự kiến", "Planned"),
)
_ARTICLE: Final = Text("Điều", "Article")
_HEAD: Final = (
    Text("Khoản", "Clause"),
    Text("Có ở", "Encoded in"),
    Text("Nếu không, vì sao", "If not, why"),
)
_WHOLE: Final = Text("cả điều", "the whole article")
_SHOWN: Final = 4
_MORE: Final = Text("và nơi khác:", "and elsewhere:")


class State(Enum):
    """What is known of a place of a document."""

    ENCODED = "encoded"
    REASONED = "reasoned"
    MISSING = "missing"


@frozen
class Place:
    """A clause of a document, or an article that has none.

    Args:
        article: its article.
        clause: its number.
        where: what encodes it, by dotted name.
        reason: why nothing does.
    """

    article: Article
    clause: int | None
    where: tuple[str, ...]
    reason: NotEncoded | None

    @property
    def state(self) -> State:
        """Whether it is encoded, or a reason is given why not."""
        if self.where:
            return State.ENCODED
        return State.MISSING if self.reason is None else State.REASONED


@lru_cache(maxsize=16)
def coverage(outline: Outline) -> tuple[Place, ...]:
    """Every clause of a document with what encodes it, or why nothing does."""
    by_place: dict[tuple[str, str | None], dict[str, None]] = {}
    for provision, names in encoded().items():
        if provision.document == outline.document.number and provision.article is not None:
            key = provision.article, provision.clause
            by_place.setdefault(key, {}).update(dict.fromkeys(names))
    found = []
    for article, clause in outline.places():
        key = str(article.number), None if clause is None else str(clause)
        where = tuple(by_place.get(key, {}))
        reason = None if where else outline.reason(article.number, clause)
        found.append(Place(article, clause, where, reason))
    return tuple(found)


def page_name(outline: Outline) -> str:
    """The name of the page of a document."""
    number, year = outline.document.number.split("/")[:2]
    return f"provisions-{number}-{year}.md"


def title_of(outline: Outline, lang: Lang) -> str:
    """The heading of the page of a document."""
    return f"{TITLE.in_(lang)}: {Provision(outline.document.number).in_(lang)}"


def linked(provision: Provision, lang: Lang) -> str:
    """A provision as cited, linked to its article where the article has a place of its own."""
    for outline in OUTLINES:
        for article in outline.articles:
            if outline.document.at(article.number).covers(provision):
                return link(provision.in_(lang), page_name(outline), _heading(article, lang))
    return provision.in_(lang)


def _heading(article: Article, lang: Lang) -> str:
    return f"{_ARTICLE.in_(lang)} {article.number}: {article.text.in_(lang)}"


def provisions_pages(lang: Lang) -> Iterator[Page]:
    """The index, and a page for each document."""
    rows = []
    for outline in OUTLINES:
        places = coverage(outline)
        rows.append(
            (
                link(Provision(outline.document.number).in_(lang), page_name(outline)),
                str(len(places)),
                str(sum(each.state is State.ENCODED for each in places)),
                str(sum(each.state is State.REASONED for each in places)),
                str(sum(each.reason is NotEncoded.PLANNED for each in places)),
            )
        )
    yield Page(
        name=NAME,
        title=TITLE.in_(lang),
        body=paragraphs(
            _INTRO.in_(lang),
            table(headings(_SUMMARY, lang), rows),
            f"## {_OTHER.in_(lang)}",
            *_others(lang),
        ),
    )
    for outline in OUTLINES:
        yield Page(
            name=page_name(outline),
            title=title_of(outline, lang),
            body=paragraphs(*_articles(outline, lang)),
        )


def _others(lang: Lang) -> Iterator[str]:
    covered = {each.document.number for each in OUTLINES}
    by_document: dict[str, list[Provision]] = {}
    for provision in encoded():
        if provision.document not in covered:
            by_document.setdefault(provision.document, []).append(provision)
    for number in sorted(by_document, key=_order):
        yield f"### {Provision(number).in_(lang)}"
        rows = [
            (each.in_(lang), _names(encoded()[each], lang))
            for each in sorted(by_document[number], key=_place)
        ]
        yield table(headings(_OTHER_HEAD, lang), rows)


def _order(number: str) -> tuple[str, str]:
    parts = number.split("/")
    return (parts[1] if len(parts) > 2 else "", number)


def _place(provision: Provision) -> tuple[int, str, int, str, str]:
    article, clause = provision.article or "", provision.clause or ""
    return (_number(article), article, _number(clause), clause, provision.point or "")


def _number(text: str) -> int:
    digits = "".join(each for each in text if each.isdigit())
    return int(digits) if digits else 0


def _articles(outline: Outline, lang: Lang) -> Iterator[str]:
    places = coverage(outline)
    for article in outline.articles:
        yield f"## {_heading(article, lang)}"
        rows = [
            (
                _WHOLE.in_(lang) if each.clause is None else str(each.clause),
                _names(each.where, lang) or "—",
                "—" if each.reason is None else each.reason.value.in_(lang),
            )
            for each in places
            if each.article is article
        ]
        whole = _cited_whole(outline, article)
        if article.clauses and whole:
            rows.append((_WHOLE.in_(lang), _names(whole, lang), "—"))
        yield table(headings(_HEAD, lang), rows)


def _cited_whole(outline: Outline, article: Article) -> tuple[str, ...]:
    return encoded().get(outline.document.at(article.number), ())


def _names(names: tuple[str, ...], lang: Lang) -> str:
    shown = [f"`{each.removeprefix('vnchild.')}`" for each in names[:_SHOWN]]
    more = len(names) - len(shown)
    if more > 0:
        shown.append(f"{_MORE.in_(lang)} {more}")
    return "<br>".join(shown)
