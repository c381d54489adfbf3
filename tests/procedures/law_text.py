"""The text of the law, read apart from the package, where it is at hand."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from vnchild.law import Provision

LAW = Path(__file__).parents[3] / "shared" / "law"
FILES = {
    "102/2016/QH13": "law-102-2016-qh13-children.md",
    "56/2017/NĐ-CP": "decree-56-2017-nd-cp.md",
    "14/2020/TT-BLĐTBXH": "circular-14-2020-alternative-care.md",
    "02/2021/TT-BLĐTBXH": "circular-02-2021.md",
    "20/2021/NĐ-CP": "decree-20-2021-nd-cp.md",
    "335/2026/NĐ-CP": "decree-335-2026-nd-cp.md",
}


@cache
def _articles(document: str) -> dict[str, str]:
    text = (LAW / FILES[document]).read_text(encoding="utf-8")
    found = re.split(r"^## Điều (\d+[a-zđ]?)\. ", text, flags=re.MULTILINE)
    return dict(zip(found[1::2], found[2::2], strict=True))


def _part(text: str, opening: str, others: str) -> str:
    start = re.search(rf"^{opening}", text, re.MULTILINE)
    if start is None:
        return ""
    rest = text[start.end() :]
    following = re.search(rf"^{others}", rest, re.MULTILINE)
    return rest[: following.start()] if following else rest


def words_of(provision: Provision) -> str:
    """The words of a provision; empty if the text has no such place."""
    text = _articles(provision.document).get(str(provision.article), "")
    if provision.clause is not None:
        text = _part(text, rf"{provision.clause}\.\s", r"\d+\.\s")
    if provision.point is not None:
        text = _part(text, rf"{provision.point}\)\s", r"[a-zđ]\)\s")
    return text.strip()
