"""The pages made once, and small readers of Markdown for the tests."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from vnchild.docs import pages
from vnchild.law.text import Lang

LANGS: tuple[Lang, Lang] = ("vi", "en")


@cache
def made(lang: Lang) -> Mapping[str, str]:
    """All pages in one language."""
    return pages(lang)


def headings(text: str) -> list[str]:
    """The headings of a page, without those within code."""
    plain = re.sub(r"```.*?```", "", text, flags=re.DOTALL)
    return re.findall(r"^#+ (.*)$", plain, flags=re.MULTILINE)


def links(text: str) -> list[tuple[str, str]]:
    """Every link to a page: the page, the anchor or nothing."""
    return re.findall(r"\]\(([^)#]+\.md)(?:#([^)]*))?\)", text)


def section(text: str, heading: str) -> str:
    """What stands under a heading, to the next one of its rank."""
    rank = re.search(rf"^(#+) {re.escape(heading)}$", text, flags=re.MULTILINE)
    assert rank is not None, heading
    rest = text[rank.end() :]
    end = re.search(rf"^#{{1,{len(rank[1])}}} ", rest, flags=re.MULTILINE)
    return rest[: end.start()] if end else rest


def diagrams(text: str) -> Iterator[str]:
    """The diagrams of a page."""
    yield from re.findall(r"```mermaid\n(.*?)\n```", text, flags=re.DOTALL)
