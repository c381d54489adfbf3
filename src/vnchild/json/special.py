"""Types whose JSON is not simply that of their fields."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from cattrs import Converter

from vnchild.json.calendars import calendar_named, name_of
from vnchild.json.reading import (
    UnfitError,
    answer_differs,
    expected,
    read_bool,
    read_date,
    read_int,
    read_member,
    read_str,
    word_of,
    write_fraction,
)
from vnchild.law.calendar import Calendar
from vnchild.law.conditions import AgeFact, BoolFact, CountFact, Facts, FactValue, TermFact
from vnchild.law.reasons import Reason
from vnchild.law.text import Term, Text
from vnchild.law.truth import Truth
from vnchild.rules.social_assistance.assess import assess_facts
from vnchild.rules.social_assistance.assessment import Assessment
from vnchild.rules.social_assistance.facts import BY_NAME
from vnchild.rules.social_assistance.life import Changed
from vnchild.rules.social_assistance.standard import LocalStandard

_ASKED = {"facts", "on", "known", "standard", "province", "levels", "presume"}
_ANSWER = {
    "asked", "status", "clause", "coefficient", "standard", "amount", "up_to", "entitlements",
    "provisions", "missing", "presumed", "readings", "notes", "reasons",
}  # fmt: skip
_FACTS = Text("một đối tượng gồm tên và giá trị", "an object of names and values")


def write_facts(facts: Facts) -> dict[str, object]:
    """Facts by name, as a table writes them; those not known are null."""
    return {name: _write(value) for name, value in facts.items()}


def _write(value: FactValue) -> object:
    if isinstance(value, Term):
        return word_of(value)
    return value.isoformat() if isinstance(value, date) else value


def read_facts(value: object) -> dict[str, FactValue]:
    """Facts from an object of names and values.

    Raises:
        UnfitError: a name is no fact, or a value not one that the fact can have.
    """
    if not isinstance(value, Mapping):
        raise expected(_FACTS, value)
    return {name: _read(name, each) for name, each in value.items()}


def _read(name: str, value: object) -> FactValue:
    fact = BY_NAME.get(name)
    if value is None and fact is not None:
        return None
    match fact:
        case BoolFact():
            return read_bool(value)
        case CountFact():
            return read_int(value)
        case AgeFact():
            return read_date(value)
        case TermFact(terms=terms):
            member = read_member(terms, value)
            return member if isinstance(member, Term) else None
        case _:
            names = ", ".join(BY_NAME)
            raise UnfitError(
                "unknown_key",
                Text(f"không có dữ kiện này; có: {names}", f"no such fact; there are {names}"),
            )


def _write_changed(value: Changed) -> dict[str, object]:
    return {"on": value.on.isoformat(), "facts": write_facts(dict(value.facts))}


def _read_changed(value: object, _: Any) -> Changed:
    if not isinstance(value, Mapping) or set(value) != {"on", "facts"}:
        raise expected(Text("một đối tượng với on và facts", "an object with on and facts"), value)
    return Changed(on=read_date(value["on"]), facts=tuple(read_facts(value["facts"]).items()))


def write_reason(tree: Reason) -> dict[str, object]:
    """A tree of reasons, each with its outcome, provision and since when that is law."""
    found: dict[str, object] = {
        "outcome": tree.outcome.name.lower(),
        "text": {"vi": tree.text.vi, "en": tree.text.en},
    }
    if tree.fact is not None:
        found["fact"] = tree.fact
    if tree.value is not None:
        found["value"] = {"vi": tree.value.vi, "en": tree.value.en}
    if tree.provision is not None:
        found["provision"] = tree.provision.vi
    if tree.since is not None:
        found["since"] = tree.since.isoformat()
    if tree.denied:
        found["denied"] = True
    if tree.parts:
        found["parts"] = [write_reason(part) for part in tree.parts]
    return found


def _write_assessment(converter: Converter, value: Assessment) -> dict[str, object]:
    question = value._question
    presumed = {name: value._facts[name] for name in value._presumed}
    known = {name: None if name in presumed else fact for name, fact in value._facts.items()}
    asked: dict[str, object] = {"facts": write_facts(known), "on": value.on.isoformat()}
    if presumed:
        asked["presume"] = write_facts(presumed)
    if value.known is not None:
        asked["known"] = value.known.isoformat()
    if question.given is not None:
        asked["standard"] = question.given
    if question.province is not None:
        asked["province"] = question.province
    if question.levels is not None:
        asked["levels"] = [converter.unstructure(each) for each in question.levels]
    return {
        "asked": asked,
        "status": value.status.value,
        "clause": value.clause,
        "coefficient": None if value.coefficient is None else write_fraction(value.coefficient),
        "standard": value.standard,
        "amount": value.amount,
        "up_to": value.up_to,
        "entitlements": [converter.unstructure(each) for each in value.entitlements],
        "provisions": [each.vi for each in value.provisions],
        "missing": list(value.missing),
        "presumed": list(value.presumed),
        "readings": [each.code for each in value.interpretations],
        "notes": [{"vi": each.vi, "en": each.en} for each in value.notes],
        "reasons": write_reason(value.reasons),
    }


def _read_assessment(converter: Converter, value: object) -> Assessment:
    """Ask again what was asked, and see that the answer is still the one written."""
    if not isinstance(value, Mapping) or not isinstance(value.get("asked"), Mapping):
        raise expected(Text("một đối tượng với asked", "an object with asked"), value)
    if set(value) != _ANSWER:
        names = ", ".join(sorted(_ANSWER))
        raise expected(Text(f"một đối tượng với {names}", f"an object with {names}"), value)
    asked = value["asked"]
    extra = sorted(set(asked) - _ASKED)
    if extra:
        raise UnfitError(
            "unknown_key", Text(f"asked: không có {extra[0]}", f"asked: no {extra[0]}")
        )
    known, standard, province = (asked.get(name) for name in ("known", "standard", "province"))
    levels = asked.get("levels")
    made = assess_facts(
        read_facts(asked.get("facts")),
        on=read_date(asked.get("on")),
        known=None if known is None else read_date(known),
        standard=None if standard is None else read_int(standard),
        province=None if province is None else read_str(province),
        presume=read_facts(asked.get("presume", {})),
        levels=None if levels is None else converter.structure(levels, tuple[LocalStandard, ...]),
    )
    again = _write_assessment(converter, made)
    for name in ("status", "clause", "coefficient", "standard", "amount", "up_to", "provisions"):
        if value.get(name) != again[name]:
            raise answer_differs(name)
    return made


def register(converter: Converter) -> None:
    """Add the hooks of this module."""
    converter.register_unstructure_hook(Calendar, name_of)
    converter.register_structure_hook(Calendar, lambda value, _: calendar_named(value))
    converter.register_unstructure_hook(Changed, _write_changed)
    converter.register_structure_hook(Changed, _read_changed)
    converter.register_unstructure_hook(Reason, write_reason)
    converter.register_unstructure_hook(Truth, word_of)
    converter.register_structure_hook(Truth, lambda value, _: read_member(Truth, value))
    converter.register_unstructure_hook(
        Assessment, lambda value: _write_assessment(converter, value)
    )
    converter.register_structure_hook(
        Assessment, lambda value, _: _read_assessment(converter, value)
    )
