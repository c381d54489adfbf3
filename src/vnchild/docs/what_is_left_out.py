"""What the law gives besides the supports told on their page, and where that stands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from vnchild.docs.coverage import linked, page_name, title_of
from vnchild.docs.markdown import headings, link, table
from vnchild.docs.outlines import OUTLINES, gaps_of
from vnchild.law.document import Document
from vnchild.law.provision import Provision
from vnchild.law.text import Lang, Text

NONE: Final = Text("Chưa có trong thư viện", "Not encoded")
_LAW_GIVES: Final = Text(
    "Ngoài các hỗ trợ nêu ở trên, pháp luật còn quy định:", "The law gives besides:"
)
_MORE: Final = Text("Từng khoản: xem", "Clause by clause: see")
_OF_GAPS: Final = (
    Text("Chính sách", "What"),
    Text("Căn cứ", "Provision"),
    Text("Vì sao chưa có", "Why not"),
)


def left_out(law: Document, lang: Lang) -> Iterator[str]:
    """What a document gives that is not encoded."""
    yield f"### {NONE.in_(lang)} ({Provision(law.number).in_(lang)})"
    yield _LAW_GIVES.in_(lang)
    yield table(
        headings(_OF_GAPS, lang),
        [
            (each.what.in_(lang), linked(each.provision, lang), each.reason.value.in_(lang))
            for each in gaps_of(law)
        ],
    )
    for outline in OUTLINES:
        if outline.document is law:
            yield f"{_MORE.in_(lang)} {link(title_of(outline, lang), page_name(outline))}."
