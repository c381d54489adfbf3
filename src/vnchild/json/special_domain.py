"""Cases as their history, and values that are written as the text that people know them by."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from attrs import field, frozen
from cattrs import AttributeValidationNote, ClassValidationError, Converter

from vnchild.domain.case import EVENTS, Event
from vnchild.domain.document_number import DocumentNumber
from vnchild.domain.person import SECRET
from vnchild.domain.personal_number import PersonalNumber
from vnchild.domain.personal_number import validate as validate_number
from vnchild.domain.report_period import ReportPeriod
from vnchild.json.reading import (
    UnfitError,
    answer_differs,
    expected,
    read_str,
    unreadable,
    word_of,
)
from vnchild.law.errors import VnchildError
from vnchild.law.near import meant, meant_vi
from vnchild.law.text import Text
from vnchild.rules.cases import Case, Entry
from vnchild.rules.circumstances import Circumstances
from vnchild.rules.circumstances.asked import Asked

_EVENTS = {kind.__name__: kind for kind in EVENTS}
TAG = "type"


@frozen(kw_only=True)
class Line:
    """A line of a case's history, as it is written.

    Args:
        event: what was recorded.
        irregular: why, if the law does not allow it there.
    """

    event: Event
    irregular: str | None = field(default=None, repr=False, metadata={"sensitive": SECRET})


TEXTS: dict[type, tuple[Callable[[Any], str], Callable[[str], object], Text]] = {
    DocumentNumber: (
        str,
        DocumentNumber.parse,
        Text("một số văn bản, như 524/UBND-KGVX", "a document number, as 524/UBND-KGVX"),
    ),
    ReportPeriod: (
        str,
        ReportPeriod.parse,
        Text("một kỳ báo cáo, như 2024-H1", "a report period, as 2024-H1"),
    ),
    PersonalNumber: (
        lambda value: value.digits,
        validate_number,
        Text("một số định danh cá nhân, 12 chữ số", "a personal number of 12 digits"),
    ),
}
"""Types that are written as one text: how, how read, and what is wanted."""


def _reader(read: Callable[[str], object], form: Text) -> Callable[[object, Any], Any]:
    def hook(value: object, _: Any) -> Any:
        text = read_str(value)
        try:
            return read(text)
        except VnchildError:
            raise unreadable(form) from None

    return hook


def write_event(converter: Converter, event: Event) -> dict[str, object]:
    """An event with the name of its kind."""
    fields = converter.unstructure(event, unstructure_as=type(event))
    return {TAG: type(event).__name__, **fields}


def _read_event(converter: Converter, value: object) -> Event:
    if not isinstance(value, Mapping):
        raise expected(Text("một sự kiện", "an event"), value)
    name = value.get(TAG)
    kind = _EVENTS.get(name) if isinstance(name, str) else None
    if kind is None:
        allowed = ", ".join(_EVENTS)
        vi, en = meant_vi(name, _EVENTS), meant(name, _EVENTS)
        raise UnfitError(
            "unknown_tag",
            Text(
                f"{vi}“{TAG}” phải là một trong: {allowed}",
                f"{en}{TAG!r} must be one of {allowed}",
            ),
        )
    found: Event = converter.structure({k: v for k, v in value.items() if k != TAG}, kind)
    return found


def _write_case(converter: Converter, case: Case) -> dict[str, object]:
    lines: list[dict[str, object]] = []
    for entry in case.history:
        line: dict[str, object] = {"event": write_event(converter, entry.event)}
        if entry.irregular is not None:
            line["irregular"] = entry.irregular
        lines.append(line)
    return {"history": lines} if case.number is None else {"number": case.number, "history": lines}


def _part(converter: Converter, name: str, value: object, kind: Any) -> Any:
    """A part that is read by hand; what is wrong in it is told under its key."""
    try:
        return converter.structure(value, kind)
    except Exception as error:
        error.add_note(AttributeValidationNote(f"part {name}", name, kind))
        raise ClassValidationError("a part", [error], dict) from None


def _read_case(converter: Converter, value: object) -> Case:
    """Record again what was recorded; what the law does not allow must have its reason."""
    if not isinstance(value, Mapping) or not {"history"} <= set(value) <= {"number", "history"}:
        raise expected(Text("một đối tượng với history", "an object with history"), value)
    lines = _part(converter, "history", value["history"], tuple[Line, ...])
    number = value.get("number")
    entries = [
        Entry(number=place, event=line.event, irregular=line.irregular)
        for place, line in enumerate(lines, 1)
    ]
    return Case.replay(entries, number=None if number is None else read_str(number))


CIRCUMSTANCES = ("groups", "possible", "sub_groups", "possible_sub_groups", "policies")
"""What an answer about special circumstances tells, as lists of words."""


def _write_circumstances(converter: Converter, value: Circumstances) -> dict[str, object]:
    found: dict[str, object] = {"asked": converter.unstructure(value.asked)}
    for name in CIRCUMSTANCES:
        found[name] = [word_of(each) for each in getattr(value, name)]
    found["missing"] = list(value.missing)
    return found


def _read_circumstances(converter: Converter, value: object) -> Circumstances:
    """Ask again what was asked, and see that the answer is still the one written."""
    if not isinstance(value, Mapping) or {"asked", *CIRCUMSTANCES, "missing"} != set(value):
        names = ", ".join(("asked", *CIRCUMSTANCES, "missing"))
        raise expected(Text(f"một đối tượng với {names}", f"an object with {names}"), value)
    asked: Asked = _part(converter, "asked", value["asked"], Asked)
    made = asked.again()
    again = _write_circumstances(converter, made)
    for name in CIRCUMSTANCES:
        if list(value[name]) != again[name]:
            raise answer_differs(name)
    return made


def register(converter: Converter) -> None:
    """Add the hooks of this module."""
    for kind, (write, read, form) in TEXTS.items():
        converter.register_unstructure_hook(kind, write)
        converter.register_structure_hook(kind, _reader(read, form))
    converter.register_unstructure_hook_func(
        lambda kind: kind in (Event, Event | None),
        lambda value: None if value is None else write_event(converter, value),
    )
    converter.register_structure_hook_func(
        lambda kind: kind is Event, lambda value, _: _read_event(converter, value)
    )
    converter.register_unstructure_hook(
        Circumstances, lambda value: _write_circumstances(converter, value)
    )
    converter.register_structure_hook(
        Circumstances, lambda value, _: _read_circumstances(converter, value)
    )
    converter.register_unstructure_hook(Case, lambda value: _write_case(converter, value))
    converter.register_structure_hook(Case, lambda value, _: _read_case(converter, value))
