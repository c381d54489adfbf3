"""The public types: fields, types, units, sensitivity and meaning, from the classes themselves."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from enum import Enum
from types import NoneType, UnionType
from typing import Final, Union, get_args, get_origin, get_type_hints

import attrs

from vnchild.docs.markdown import Page, bullets, headings, paragraphs, table
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
_INTRO: Final = Text(
    "Mọi kiểu công khai có dạng JSON riêng, đọc từ chính các lớp Python; chú thích trong mã nguồn "
    "viết bằng tiếng Anh. Trường tùy chọn để trống (`None`) nghĩa là chưa rõ, không bao giờ là "
    '"không".',
    "Every public type that has a JSON form, read from the Python classes themselves. An optional "
    'field that is `None` is not known, never "no".',
)
_SOURCE: Final = Text("Định nghĩa tại", "Defined in")
_NO_FIELDS: Final = Text("Không có trường.", "No fields.")
_UNITS: Final = (
    (re.compile(r"VND a month", re.I), Text("đồng/tháng", "VND a month")),
    (re.compile(r"\bVND\b"), Text("đồng", "VND")),
    (re.compile(r"\bdays? of\b|\bdays\b.*\btreatment\b"), Text("ngày", "days")),
    (re.compile(r"\bnumber of\b"), Text("số người", "persons")),
)


def types_page(lang: Lang) -> Page:
    """The page of types."""
    parts = [_INTRO.in_(lang)]
    for kind in public_types():
        parts.append(f"## `{kind.__name__}`")
        parts.extend(_type(kind, lang))
    return Page(name=NAME, title=TITLE.in_(lang), body=paragraphs(*parts))


def _type(kind: type, lang: Lang) -> Iterator[str]:
    yield summary_of(kind)
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
        meaning = said.get(field.name, "")
        secret = field.metadata.get("sensitive")
        rows.append(
            (
                f"`{field.name}`",
                f"`{name_of(hints[field.name])}`",
                _unit(hints[field.name], meaning, lang),
                secret.in_(lang) if isinstance(secret, Provision) else "—",
                meaning,
            )
        )
    yield table(headings(_HEAD, lang), rows) if rows else _NO_FIELDS.in_(lang)


def _unit(hint: object, meaning: str, lang: Lang) -> str:
    """The unit of a number, as its meaning names it; of others there is none."""
    if not {int, float} & set(_leaves(hint)):
        return "—"
    for pattern, unit in _UNITS:
        if pattern.search(meaning):
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
