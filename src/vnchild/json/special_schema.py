"""Schemas of the types of `vnchild.json.special`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from vnchild.domain.case import EVENTS, Event
from vnchild.json.reading import Tagged, word_of
from vnchild.json.special_domain import CIRCUMSTANCES, TEXTS, Line
from vnchild.law.calendar import Calendar
from vnchild.law.conditions import AgeFact, BoolFact, CountFact, Fact, TermFact
from vnchild.law.provision import Provision
from vnchild.law.reasons import Reason
from vnchild.law.text import Text
from vnchild.law.truth import Truth
from vnchild.rules.cases import Case
from vnchild.rules.circumstances import Circumstances
from vnchild.rules.circumstances.asked import Asked
from vnchild.rules.social_assistance.assessment import Assessment, Entitlement, Status
from vnchild.rules.social_assistance.facts import SCHEMA
from vnchild.rules.social_assistance.life import Changed
from vnchild.rules.social_assistance.standard import LocalStandard

_CALENDAR = "the name of a calendar: state_sector, or one that the application registered"
Of = Callable[[Any], dict[str, Any]]


def special_schema(kind: object, of: Of) -> dict[str, Any] | None:
    """The schema of one of these types; ``None`` for any other.

    Args:
        kind: the type.
        of: gives the schema of another type.
    """
    from vnchild.json.forms import FORMS  # noqa: PLC0415

    if isinstance(kind, type) and kind in FORMS:
        return of(FORMS[kind].form)
    if kind is Calendar:
        return {"type": "string", "minLength": 1, "description": _CALENDAR}
    if kind is Changed:
        properties = {"on": of(date), "facts": _facts(of) | {"minProperties": 1}}
        return _object("A change of facts on a day.", properties, ("on", "facts"))
    if kind is Reason:
        return _reason(of)
    if kind is Assessment:
        return _assessment(of)
    if isinstance(kind, type) and kind in TEXTS:
        *_, form = TEXTS[kind]
        return {"type": "string", "minLength": 1, "description": form.en}
    if kind is Event:
        return {"anyOf": [of(Tagged(each)) for each in EVENTS]}
    if kind is Circumstances:
        words = {name: {"type": "array", "items": of(str)} for name in (*CIRCUMSTANCES, "missing")}
        properties = {"asked": of(Asked), **words}
        return _object("The special circumstances of a child.", properties, tuple(properties))
    if kind is Case:
        properties = {"number": of(str), "history": {"type": "array", "items": of(Line)}}
        properties["history"]["minItems"] = 1
        return _object("A case: all that was recorded, in that order.", properties, ("history",))
    return None


def _object(
    description: str, properties: dict[str, Any], required: tuple[str, ...]
) -> dict[str, Any]:
    return {
        "type": "object",
        "description": description,
        "properties": properties,
        "required": list(required),
        "additionalProperties": False,
    }


def _facts(of: Of) -> dict[str, Any]:
    return _object(
        "Facts by name, as a table of persons has them; null is not known.",
        {fact.name: _fact(fact, of) | {"description": fact.text.en} for fact in SCHEMA},
        (),
    )


def _fact(fact: Fact, of: Of) -> dict[str, Any]:
    match fact:
        case BoolFact():
            return {"type": ["boolean", "null"]}
        case CountFact():
            return {"type": ["integer", "null"], "minimum": 0}
        case AgeFact():
            return {"anyOf": [of(date), {"type": "null"}]}
        case TermFact(terms=terms):
            return {"enum": [*(word_of(member) for member in terms), None]}
        case _:
            msg = f"{fact.name} is of no known kind"
            raise TypeError(msg)


def _reason(of: Of) -> dict[str, Any]:
    """A tree; its parts are left open here, as a schema of this place cannot name itself."""
    return _object(
        "A reason, with those below it.",
        {
            "outcome": {"enum": [each.name.lower() for each in Truth]},
            "text": of(Text),
            "fact": of(str),
            "value": of(Text),
            "provision": of(Provision),
            "since": of(date),
            "denied": {"const": True},
            "parts": {"type": "array", "items": {"type": "object"}},
        },
        ("outcome", "text"),
    )


def _assessment(of: Of) -> dict[str, Any]:
    asked = _object(
        "What was asked: it is asked again when the answer is read.",
        {
            "facts": _facts(of) | {"required": ["birth_date"]},
            "on": of(date),
            "known": of(date),
            "standard": {"type": "integer", "minimum": 1},
            "province": of(str),
            "presume": _facts(of),
            "levels": {"type": "array", "items": of(LocalStandard)},
        },
        ("facts", "on"),
    )
    money = {"type": "integer", "minimum": 0}
    texts = {"type": "array", "items": of(str)}
    properties = {
        "asked": asked,
        "status": {"enum": [each.value for each in Status]},
        "clause": of(str),
        "coefficient": {"anyOf": [{"type": "string"}, {"type": "null"}]},
        "standard": money,
        "amount": money,
        "up_to": {"anyOf": [money, {"type": "null"}]},
        "entitlements": {"type": "array", "items": of(Entitlement)},
        "provisions": {"type": "array", "items": of(Provision)},
        "missing": texts,
        "presumed": texts,
        "readings": texts,
        "notes": {"type": "array", "items": of(Text)},
        "reasons": of(Reason),
    }
    return _object("An assessment for the monthly social allowance.", properties, tuple(properties))
