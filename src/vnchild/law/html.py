"""Small pieces of HTML and Mermaid for notebooks: escaped, styled in place, of light or dark pages.

What comes from outside gets in only through `escaped`, `bilingual` or `label`; the type `Html`
keeps apart what is escaped and what is not yet. Colours are those of the page: nothing is told by
colour alone, and nothing is loaded from elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum
from html import escape
from typing import NewType

from attrs import frozen

from vnchild.law.text import Text

Html = NewType("Html", str)
"""Text that is HTML already."""

_LINE = "1px solid rgba(128,128,128,.3)"
_CARD = (
    "font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif;"
    "font-size:14px;line-height:1.5;color:inherit;background:transparent;text-align:left;"
    f"max-width:46rem;margin:.4rem 0;padding:.7rem 1rem;border:{_LINE};border-radius:6px;"
    "border-left:4px solid "
)
_QUIET = "opacity:.72"


class Tone(Enum):
    """The colour of a card's edge, legible on light and on dark."""

    PLAIN = "#5b7fa6"
    GOOD = "#3d9a63"
    OPEN = "#c28a1c"
    REFUSED = "#8a8a8a"


@frozen
class Column:
    """A column of a table.

    Args:
        head: what stands above it.
        figures: whether its cells are figures, which are set to the right.
    """

    head: Text
    figures: bool = False


def escaped(value: object) -> Html:
    """What a value prints as, so that it is text and nothing else in HTML.

    >>> escaped("<script>alert('x')</script>")
    '&lt;script&gt;alert(&#x27;x&#x27;)&lt;/script&gt;'
    """
    printable = re.sub(
        r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]", "", str(value)
    )
    return Html(escape(printable, quote=True))


def bilingual(text: Text) -> Html:
    """English, and the Vietnamese term beside it, marked as such for readers aloud."""
    return Html(f'{escaped(text.en)} <span lang="vi" style="{_QUIET}">{escaped(text.vi)}</span>')


def vietnamese(value: object) -> Html:
    """A text in Vietnamese, as a document prints it."""
    return Html(f'<span lang="vi">{escaped(value)}</span>')


def strong(part: Html) -> Html:
    """A part that stands out."""
    return Html(f'<strong style="font-weight:650">{part}</strong>')


def joined(*parts: Html, between: str = " ") -> Html:
    """Parts one after another."""
    return Html(escaped(between).join(parts))


def code(value: str) -> Html:
    """Something to type."""
    return Html(f'<code style="font-size:.92em">{escaped(value)}</code>')


def facts(rows: Sequence[tuple[Text, Html]]) -> Html:
    """A list of what is known: a name and a value on each line."""
    lines = "".join(
        f'<dt style="margin:0;font-weight:400">{bilingual(name)}</dt>'
        f'<dd style="margin:0">{value}</dd>'
        for name, value in rows
    )
    style = (
        "display:grid;grid-template-columns:minmax(9rem,max-content) 1fr;"
        "column-gap:1.2rem;row-gap:.1rem;margin:.4rem 0"
    )
    return Html(f'<dl style="{style}">{lines}</dl>')


def table(
    caption: Text,
    columns: Sequence[Column],
    rows: Sequence[Sequence[Html]],
    foot: Sequence[Html] = (),
) -> Html:
    """A table with a caption and, of figures, aligned columns; the first cell names its row."""
    heads = "".join(
        f'<th scope="col" style="{_cell(column, head=True)};font-weight:600;border-bottom:{_LINE}">'
        f"{bilingual(column.head)}</th>"
        for column in columns
    )
    body = "".join(f'<tr style="background:transparent">{_row(columns, row)}</tr>' for row in rows)
    last = (
        f'<tfoot><tr style="background:transparent;font-weight:650">{_row(columns, foot)}</tr>'
        "</tfoot>"
        if foot
        else ""
    )
    return Html(
        '<div style="overflow-x:auto"><table style="border-collapse:collapse;margin:.4rem 0;'
        'font-size:13px;color:inherit;background:transparent;border:0">'
        '<caption style="caption-side:top;text-align:left;color:inherit;padding:.2rem 0;'
        f'font-weight:600">{bilingual(caption)}</caption>'
        f'<thead><tr style="background:transparent">{heads}</tr></thead>'
        f"<tbody>{body}</tbody>{last}</table></div>"
    )


def _row(columns: Sequence[Column], row: Sequence[Html]) -> str:
    first, *others = zip(columns, row, strict=True)
    head = f'<th scope="row" style="{_cell(first[0])};font-weight:inherit">{first[1]}</th>'
    return head + "".join(f'<td style="{_cell(column)}">{cell}</td>' for column, cell in others)


def _cell(column: Column, *, head: bool = False) -> str:
    align = "right;font-variant-numeric:tabular-nums" if column.figures else "left"
    fixed = column.figures and not head
    return (
        "padding:.22rem .9rem .22rem 0;border:0;vertical-align:top;color:inherit;"
        f"background:transparent;text-align:{align}" + (";white-space:nowrap" if fixed else "")
    )


def card(title: Text, *parts: Html, tone: Tone = Tone.PLAIN, note: Html | None = None) -> Html:
    """What a notebook shows of one thing, with a note under it on how to see more."""
    foot = (
        "" if note is None else f'<p style="margin:.3rem 0 0;font-size:12.5px;{_QUIET}">{note}</p>'
    )
    return Html(
        f'<section lang="en" aria-label="{escaped(title.en)}" style="{_CARD}{tone.value}">'
        f'<p style="margin:0 0 .2rem;font-size:15px">{strong(bilingual(title))}</p>'
        f"{''.join(parts)}{foot}</section>"
    )


def label(value: object) -> str:
    """A text between the quotes of a Mermaid label, which it cannot end, nor hold a tag."""
    flat = " ".join(str(value).split()).replace("#", "#35;").replace("&", "#38;")
    for sign, name in (('"', "#quot;"), ("<", "#lt;"), (">", "#gt;"), ("`", "'")):
        flat = flat.replace(sign, name)
    return flat
