"""What is sensitive never gets out by being printed, logged or refused."""

from __future__ import annotations

import io
import logging
import traceback
from datetime import date
from typing import Any, Final, get_type_hints

import attrs
import pytest

from tests.privacy.canary import (
    SECRET_WORDS,
    WORD,
    CannotMakeError,
    attrs_classes,
    fields_of,
    make,
    marked,
    sensitive_classes,
)
from vnchild.law.provision import Provision
from vnchild.privacy.fields import MARK, parts_of

CHECKED: Final = 55
"""So many classes mark fields when this was written; fewer would mean that the walk is broken."""

PERSON_ROOMS: Final = (
    "vnchild.domain.care",
    "vnchild.domain.case",
    "vnchild.domain.circumstances",
    "vnchild.domain.person",
    "vnchild.domain.personal_number",
    "vnchild.rules.cases.case",
    "vnchild.rules.cases.state",
)
"""Where a text can be about a child or those around it."""

NOT_ABOUT_A_CHILD: Final = frozenset({("Case", "number")})
"""Texts there that an application has to keep free of it: an opaque number of its own."""

TELLING: Final = frozenset(
    {
        "address",
        "birth_date",
        "by",
        "child_name",
        "comment",
        "description",
        "digits",
        "email",
        "id",
        "name",
        "note",
        "opinion",
        "phone",
        "school",
        "telephone",
        "views",
    }
)
"""Names that suggest identity or free text about a person."""


def name_of(kind: type) -> str:
    return f"{kind.__module__.removeprefix('vnchild.')}.{kind.__name__}"


def printed(value: object) -> dict[str, str]:
    """Everything that printing, formatting and logging make of a value."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    logger = logging.Logger("canary")
    logger.addHandler(handler)
    logger.info("%s %r %s", value, value, (value,))
    logger.info(value)
    found = {
        "repr": repr(value),
        "str": str(value),
        "format": f"{value}",
        "inside others": repr([{"a": (value,)}]),
        "log": stream.getvalue(),
    }
    html = getattr(value, "_repr_html_", None)
    if html is not None:
        found["html"] = str(html())
    return found


def makeable() -> list[type]:
    found = []
    for kind in attrs_classes():
        try:
            make(kind)
        except CannotMakeError:
            continue
        found.append(kind)
    return found


def test_the_walk_finds_the_types_it_is_about() -> None:
    assert len(sensitive_classes()) >= CHECKED
    names = {kind.__name__ for kind in sensitive_classes()}
    assert {"Person", "Intake", "Entry", "PersonalNumber", "Established", "PlanItem"} <= names


def test_a_type_that_marks_fields_can_be_made_with_canaries() -> None:
    assert set(sensitive_classes()) <= set(makeable())


@pytest.mark.parametrize("kind", sensitive_classes(), ids=name_of)
def test_a_sensitive_field_says_by_which_provision_and_is_not_in_the_repr(kind: Any) -> None:
    for each in marked(kind):
        assert isinstance(each.metadata[MARK], Provision), each.name
        assert each.repr is False or "__repr__" in vars(kind), each.name


@pytest.mark.parametrize("kind", makeable(), ids=name_of)
def test_no_canary_is_printed_or_logged(kind: type) -> None:
    made = make(kind)
    for how, text in printed(made.value).items():
        for secret in (*SECRET_WORDS, *made.secrets):
            assert secret not in text, how
        for each in marked(kind):
            assert f" {each.name}=" not in text.replace("(", " "), how


WRONG: Final[tuple[Any, ...]] = (
    WORD,
    [WORD],
    {"note": WORD},
    date(1977, 7, 7),
    19770707,
    object,
)


@pytest.mark.parametrize("kind", sensitive_classes(), ids=name_of)
def test_no_canary_is_in_an_error_about_it(kind: Any) -> None:
    value = make(kind).value
    refused = 0
    for each in marked(kind):
        for wrong in WRONG:
            try:
                attrs.evolve(value, **{each.alias or each.name: wrong})
            except Exception as error:
                refused += 1
                # Lines of code are in a traceback; what matters is the messages.
                told = [str(one) + repr(one) for one in _chain(error)]
                told.append("".join(traceback.format_exception_only(error)))
                for text in told:
                    assert WORD not in text, each.name
                    assert "1977" not in text, each.name
    has_check = any(each.validator is not None for each in marked(kind))
    assert refused or not has_check


def _chain(error: BaseException | None) -> list[BaseException]:
    return [] if error is None else [error, *_chain(error.__cause__), *_chain(error.__context__)]


def test_every_text_about_a_child_or_those_around_it_is_marked() -> None:
    seen = 0
    for kind in attrs_classes():
        if not kind.__module__.startswith(PERSON_ROOMS):
            continue
        types = get_type_hints(kind)
        for each in fields_of(kind):
            if str not in set(parts_of(types[each.name])):
                continue
            if (kind.__name__, each.name) in NOT_ABOUT_A_CHILD:
                continue
            seen += 1
            assert MARK in each.metadata, f"{name_of(kind)}.{each.name}"
    assert seen > 80


def test_a_name_that_suggests_a_person_is_marked_in_the_types_about_persons() -> None:
    seen = set()
    for kind in attrs_classes():
        if not kind.__module__.startswith(PERSON_ROOMS):
            continue
        for each in fields_of(kind):
            if each.name in TELLING:
                seen.add(each.name)
                assert MARK in each.metadata, f"{name_of(kind)}.{each.name}"
    assert {"birth_date", "by", "child_name", "id", "note"} <= seen
