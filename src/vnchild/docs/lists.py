"""The closed lists of the law: every member with its value, labels and provision."""

from __future__ import annotations

import re
from typing import Final

from vnchild.docs.catalog import enums, worded_enums
from vnchild.docs.markdown import Page, headings, paragraphs, table
from vnchild.law.text import Lang, Text

NAME: Final = "enums.md"
TITLE: Final = Text("Danh mục giá trị", "Closed lists")
_HEAD: Final = (
    Text("Giá trị", "Value"),
    Text("Tiếng Việt", "Vietnamese"),
    Text("Tiếng Anh", "English"),
    Text("Căn cứ", "Provision"),
)
_WORDS: Final = (Text("Thành viên", "Member"), *_HEAD[1:3])
_OF_LAW: Final = Text("Danh mục của pháp luật", "Lists of the law")
_OF_PACKAGE: Final = Text("Danh mục của thư viện", "Lists of the package")
_INTRO: Final = Text(
    "Mỗi danh mục là một lớp Python; giá trị là chữ dùng trong bảng dữ liệu và JSON.",
    "Each list is a Python class; the value is what stands in tables and JSON.",
)


def enums_page(lang: Lang) -> Page:
    """The page of closed lists."""
    parts = [_INTRO.in_(lang), f"## {_OF_LAW.in_(lang)}"]
    for kind in enums():
        parts.append(f"### `{_short(kind)}`")
        rows = [
            (
                f"`{each.value}`",
                each.text.vi,
                each.text.en,
                each.provision.in_(lang),
            )
            for each in kind
        ]
        parts.append(table(headings(_HEAD, lang), rows))
    parts.append(f"## {_OF_PACKAGE.in_(lang)}")
    for words in worded_enums():
        parts.append(f"### `{_short(words)}`")
        rows = [(f"`{each.name}`", each.value.vi, each.value.en, "") for each in words]
        parts.append(table(headings(_WORDS, lang), [row[:3] for row in rows]))
    return Page(name=NAME, title=TITLE.in_(lang), body=paragraphs(*parts))


def _short(kind: type) -> str:
    return re.sub(r"^vnchild\.", "", f"{kind.__module__}.{kind.__qualname__}")
