"""The tags of web pages, as text: rows become lines with bars, blocks become lines.

What is written for a tag is as long as the tag, so that every position stays as it was.
"""

from __future__ import annotations

import re

_TAG = re.compile(
    r"<(?P<end>/?)(?P<name>table|thead|tbody|tfoot|caption|colgroup|tr|td|th|p|div|section|article|"
    r"center|ul|ol|li|h[1-6]|hr|html|body|main|blockquote)(?:\s[^<>\n]{0,400})?/?>"
    r"|(?P<unseen><(?P<which>head|script|style|title)(?:\s[^<>]{0,400})?>"
    r"(?:(?!<(?P=which)[\s>]).){0,20000}?</(?P=which)>"
    r"|<!(?:--(?:(?!<!--).){0,4000}?--|doctype[^<>]{0,400})>)"
    r"|<br\s?/?>|(?P<line>\n)",
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
        if match["line"] and not in_row:
            continue
        name = (match["name"] or "").lower()
        if name == "tr":
            mark = "|" if match["end"] and in_row else "\n"
            in_row = not match["end"] and not _is_layout(text, match.end())
        else:
            in_row = in_row and name not in _MADE_ROWS
            mark = _mark(match, name, in_row=in_row)
        pieces += (text[done : match.start()], mark.ljust(len(match.group())))
        done = match.end()
    return "".join(pieces) + text[done:]


_ROW = 4000
"""How much of a row is looked at, in characters."""
_END_OF_ROW = re.compile(r"</?t(?:r|able)[\s>]", re.I)
_OF_LAYOUT = re.compile(r"Nơi nhận|CỘNG H(?:ÒA|OÀ) XÃ HỘI|(?:^|[\s>])(?:KT|TM|TL|TUQ)\.")


def _is_layout(text: str, start: int) -> bool:
    """Whether a row only sets parts of the head or foot side by side."""
    end = _END_OF_ROW.search(text, start, start + _ROW)
    until = start + _ROW if end is None else end.start()
    return _OF_LAYOUT.search(text, start, until) is not None


def _mark(match: re.Match[str], name: str, *, in_row: bool) -> str:
    """What stands for a tag that neither begins nor ends a row."""
    if in_row:
        return "|" if name in _CELLS and not match["end"] else " "
    return " " if match["unseen"] else "\n"
