"""The tags of web pages, as text: rows become lines with bars, blocks become lines.

What is written for a tag is as long as the tag, so that every position stays as it was.
"""

from __future__ import annotations

import re

_TAG = re.compile(
    r"<(?P<end>/?)(?P<name>table|thead|tbody|tfoot|caption|colgroup|tr|td|th|p|div|section|article|"
    r"center|ul|ol|li|h[1-6]|hr|html|body|main|blockquote)(?P<rest>(?:\s[^<>\n]{0,400})?)/?>"
    r"|(?P<hidden><(?P<which>head|script|style|title)(?:\s[^<>]{0,400})?>.{0,20000}?</(?P=which)>)"
    r"|(?P<comment><!(?:--.{0,4000}?--|doctype[^<>]{0,400})>)"
    r"|(?P<br><br\s?/?>)|(?P<line>\n)",
    re.I | re.S,
)
_HINT = re.compile(r"</(?:tr|td|p|div|li|h[1-6])>", re.I)
_CELLS = frozenset({"td", "th"})
_MADE_ROWS = frozenset({"table", "thead", "tbody", "tfoot", "caption", "colgroup"})


def tags_as_lines(text: str) -> str:
    """A text with line ends and bars for the tags of a web page; other tags stay as they are.

    >>> tags_as_lines("<tr><td>1</td><td>Rà soát</td></tr>").split()
    ['|1', '|Rà', 'soát', '|']
    """
    if _HINT.search(text) is None:
        return text
    pieces: list[str] = []
    done, in_row = 0, False
    for match in _TAG.finditer(text):
        found = match.group()
        name = (match["name"] or "").lower()
        if match["line"] is not None and not in_row:
            continue
        if name == "tr":
            in_row = not match["end"]
        elif name in _MADE_ROWS:
            in_row = False
        pieces += (
            text[done : match.start()],
            _written(found, name, in_row=in_row, end=match["end"]),
        )
        done = match.end()
    return "".join(pieces) + text[done:]


def _written(found: str, name: str, *, in_row: bool, end: str | None) -> str:
    """What stands for a tag, as long as it is."""
    mark = " " if in_row else "\n"
    if name == "tr":
        mark = "|" if end else "\n"
    elif name in _CELLS:
        mark = " " if end else "|"
    elif found.startswith("<!") or not (name or found.isspace() or found[1:3].lower() == "br"):
        mark = " "
    return mark + " " * (len(found) - 1)
