"""Small pieces of Markdown, the same on GitHub and in Sphinx with MyST."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

from attrs import frozen

from vnchild.law.text import Lang, Text

_NOT_IN_SLUG = re.compile(r"[^\w\- ]")


@frozen(kw_only=True)
class Page:
    """A page of the documentation.

    Args:
        name: its file name, with ``.md``.
        title: its heading.
        body: what stands under the heading.
    """

    name: str
    title: str
    body: str

    @property
    def text(self) -> str:
        """The whole page."""
        return f"# {self.title}\n\n{self.body.strip()}\n"


def slug(heading: str) -> str:
    """The anchor that GitHub, and MyST with ``myst_heading_anchors``, give a heading."""
    text = unicodedata.normalize("NFC", heading).replace("`", "").strip().lower()
    return _NOT_IN_SLUG.sub("", text).replace(" ", "-")


def link(label: str, page: str, heading: str | None = None) -> str:
    """A link to a page, or to a heading of it."""
    return f"[{label}]({page}{'' if heading is None else f'#{slug(heading)}'})"


def cell(text: str) -> str:
    """Text that may stand in a cell of a table."""
    return text.replace("|", "\\|").replace("\n", "<br>")


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table; the rows are as wide as the head.

    Raises:
        ValueError: a row is not.
    """
    lines = ["| " + " | ".join(head) + " |", "|" + " --- |" * len(head)]
    for row in rows:
        if len(row) != len(head):
            msg = f"a row of {len(row)} cells under a head of {len(head)}"
            raise ValueError(msg)
        lines.append("| " + " | ".join(map(cell, row)) + " |")
    return "\n".join(lines)


def headings(head: Sequence[Text], lang: Lang) -> tuple[str, ...]:
    """The cells of a head in one language."""
    return tuple(each.in_(lang) for each in head)


def bullets(lines: Iterable[str]) -> str:
    """A list."""
    return "\n".join(f"- {line}" for line in lines)


def listed(items: Sequence[str]) -> str:
    """Items of one sentence as a list: a semicolon after each, a full stop after the last."""
    return bullets([*(f"{each};" for each in items[:-1]), *(ended(each) for each in items[-1:])])


def mermaid(diagram: str) -> str:
    """A diagram."""
    return f"```mermaid\n{diagram.strip()}\n```"


def quoted(text: str) -> str:
    """A label within a diagram."""
    return text.replace('"', "#quot;")


def verbatim(text: str) -> str:
    """Text as it is."""
    return f"```text\n{text.strip()}\n```"


def folded(summary: str, *parts: str) -> str:
    """Parts that are shown when their summary is touched; nothing if there are none."""
    inner = paragraphs(*parts)
    return f"<details><summary>{summary}</summary>\n\n{inner}\n\n</details>" if inner else ""


def paragraphs(*parts: str) -> str:
    """Parts with an empty line between them; empty ones are left out."""
    return "\n\n".join(part.strip("\n") for part in parts if part.strip())


def ended(text: str) -> str:
    """Words with a full stop last, where they end a sentence."""
    return text if text.endswith((".", "!", "?", ":")) else f"{text}."


def capital(text: str) -> str:
    """Words with a capital first."""
    return text[:1].upper() + text[1:]


def sentence(text: str) -> str:
    """Words as a sentence: a capital first, a full stop last."""
    return ended(capital(text.strip()))
