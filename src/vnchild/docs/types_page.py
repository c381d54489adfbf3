"""The public types: fields, types, units, sensitivity and meaning, from the classes themselves."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from enum import Enum
from fractions import Fraction
from types import NoneType, UnionType
from typing import Final, Union, get_args, get_origin, get_type_hints

import attrs

from vnchild.docs.coverage import linked
from vnchild.docs.markdown import Page, bullets, headings, link, paragraphs, table
from vnchild.docs.meanings import meaning
from vnchild.json.describe import field_texts, summary_of
from vnchild.json.types import public_types
from vnchild.law.provision import Provision
from vnchild.law.text import Lang, Text

NAME: Final = "types.md"
TITLE: Final = Text("Kiểu dữ liệu", "Types")
_HEAD: Final = (
    Text("Trường", "Field"),
    Text("Kiểu", "Type"),
    Text("Đơn vị", "Unit"),
    Text("Nhạy cảm", "Sensitive"),
    Text("Ý nghĩa", "Meaning"),
)
_OVERVIEW: Final = (_HEAD[1], _HEAD[4])
_INTRO: Final = Text(
    "Các kiểu công khai có dạng JSON riêng, đọc từ chính các lớp Python. Tên kiểu và tên trường "
    "viết như trong mã nguồn. Trường để trống (`None`) nghĩa là chưa rõ, không bao giờ là "
    '"không", trừ khi ý nghĩa của trường nói khác. Trường nhạy cảm có ghi quy định coi thông tin '
    "đó là bí mật đời sống riêng tư; giá trị của trường không xuất hiện trong `repr` và thông "
    "báo lỗi.",
    "The public types that have a JSON form of their own, read from the Python classes "
    'themselves. A field that is `None` is not known, never "no", unless its meaning says '
    "otherwise. A sensitive field has the provision that makes it a secret of private life; its "
    "value stands in no `repr` and no error.",
)
_SOURCE: Final = Text("Định nghĩa tại", "Defined in")
_NO_FIELDS: Final = Text("Không có trường.", "No fields.")
_UNITS: Final = (
    (re.compile(r"\bVND a month\b"), Text("đồng/tháng", "VND a month")),
    (re.compile(r"\bVND\b"), Text("đồng", "VND")),
    (re.compile(r"^days of\b|\bin days\b"), Text("ngày", "days")),
    (re.compile(r"^(?:number of|how many) (?:children|persons)\b"), Text("người", "persons")),
    (re.compile(r"^how many units\b"), Text("theo `unit`", "as in `unit`")),
    (re.compile(r"\bcoefficient\b|\bmultiple\b"), Text("lần mức chuẩn", "standard levels")),
)
"""The unit of a number by the words of its meaning; the first that fits is taken."""


def types_page(lang: Lang) -> Page:
    """The page of types."""
    kinds = public_types()
    rows = [
        (link(f"`{each.__name__}`", NAME, each.__name__), meaning(summary_of(each), lang))
        for each in kinds
    ]
    parts = [_INTRO.in_(lang), table(headings(_OVERVIEW, lang), rows)]
    for kind in kinds:
        parts.append(f"## `{kind.__name__}`")
        parts.extend(_type(kind, lang))
    return Page(name=NAME, title=TITLE.in_(lang), body=paragraphs(*parts))


def _type(kind: type, lang: Lang) -> Iterator[str]:
    yield meaning(summary_of(kind), lang)
    yield bullets([f"{_SOURCE.in_(lang)} `{kind.__module__}`"])
    if issubclass(kind, Enum) or not attrs.has(kind):
        yield _NO_FIELDS.in_(lang)
        return
    hints = get_type_hints(kind)
    said = field_texts(kind)
    rows = []
    for field in attrs.fields(kind):
        if field.name.startswith("_"):
            continue
        words = said.get(field.name, "")
        secret = field.metadata.get("sensitive")
        rows.append(
            (
                f"`{field.name}`",
                f"`{name_of(hints[field.name])}`",
                _unit(hints[field.name], words, lang),
                linked(secret, lang) if isinstance(secret, Provision) else "—",
                meaning(words, lang),
            )
        )
    yield table(headings(_HEAD, lang), rows) if rows else _NO_FIELDS.in_(lang)


def _unit(hint: object, words: str, lang: Lang) -> str:
    """The unit of a number, as its meaning names it; of others there is none."""
    if not {int, float, Fraction} & set(_leaves(hint)):
        return "—"
    for pattern, unit in _UNITS:
        if pattern.search(words):
            return unit.in_(lang)
    return "—"


def _leaves(hint: object) -> Iterator[object]:
    inner = get_args(hint)
    if not inner:
        yield hint
    for each in inner:
        yield from _leaves(each)


def name_of(hint: object) -> str:
    """A type as it is written."""
    if hint is NoneType:
        return "None"
    if get_origin(hint) in {Union, UnionType}:
        return " | ".join(name_of(each) for each in get_args(hint))
    if hint is Ellipsis:
        return "..."
    inner = get_args(hint)
    origin = get_origin(hint)
    if inner and inspect.isclass(origin):
        return f"{origin.__name__}[{', '.join(name_of(each) for each in inner)}]"
    return hint.__name__ if inspect.isclass(hint) else str(hint).rsplit(".", 1)[-1]
