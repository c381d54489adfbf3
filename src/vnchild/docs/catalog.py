"""Everything that the package holds, found by walking its modules: terms, texts, provisions."""

from __future__ import annotations

import ast
import inspect
import pkgutil
from collections.abc import Iterator, Mapping
from enum import Enum
from functools import cache, lru_cache
from importlib import import_module
from types import ModuleType
from typing import Final

import attrs

from vnchild.law.provision import Provision
from vnchild.law.text import Term, Text

ROOMS: Final = ("vnchild.law", "vnchild.domain", "vnchild.rules")
"""The rooms whose objects are the domain; what reads or writes them is not."""


@lru_cache(maxsize=1)
def modules() -> tuple[ModuleType, ...]:
    """Every module of the rooms, in the order of their names."""
    found: list[ModuleType] = []
    for room in ROOMS:
        package = import_module(room)
        found.append(package)
        names = sorted(each.name for each in pkgutil.walk_packages(package.__path__, f"{room}."))
        found.extend(import_module(name) for name in names)
    return tuple(found)


@lru_cache(maxsize=1)
def enums() -> tuple[type[Term], ...]:
    """Every closed list of the law, by module and place in it."""
    return tuple(
        value
        for module in modules()
        for value in vars(module).values()
        if isinstance(value, type)
        and issubclass(value, Term)
        and value is not Term
        and value.__module__ == module.__name__
    )


@lru_cache(maxsize=1)
def worded_enums() -> tuple[type[Enum], ...]:
    """Every closed list whose members are words in both languages but no terms of the law."""
    return tuple(
        value
        for module in modules()
        for value in vars(module).values()
        if isinstance(value, type)
        and issubclass(value, Enum)
        and not issubclass(value, Term)
        and value.__module__ == module.__name__
        and len(value) > 0
        and all(isinstance(each.value, Text) for each in value)
    )


def objects() -> Iterator[tuple[str, object]]:
    """Every object with its dotted name, told where it is defined and not where it is imported."""
    for module in modules():
        for name in _defined(module):
            if not name.startswith("__") and hasattr(module, name):
                yield f"{module.__name__}.{name}", getattr(module, name)


@cache
def tree_of(module: ModuleType) -> ast.Module:
    """The code of a module."""
    return ast.parse(inspect.getsource(module))


def _defined(module: ModuleType) -> Iterator[str]:
    for node in tree_of(module).body:
        match node:
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name):
                yield name
            case ast.AnnAssign(target=ast.Name(id=name)):
                yield name
            case ast.Assign(targets=targets):
                for target in targets:
                    yield from (each.id for each in ast.walk(target) if isinstance(each, ast.Name))


def inside(
    value: object, *, members: bool = True, without: tuple[type, ...] = ()
) -> Iterator[object]:
    """An object and all that it holds: members, elements, attrs fields.

    Args:
        value: the object.
        members: whether what the members of closed lists hold is held too, wherever they are met;
            else only where they are the members of the object itself or the keys of a mapping.
        without: what is passed over with all that it holds.
    """
    seen: set[int] = set()
    waiting: list[object] = [value]
    if isinstance(value, type) and issubclass(value, Enum):
        members = True
    while waiting:
        each = waiting.pop()
        if id(each) in seen or (
            isinstance(each, str | int | float | bytes) and not isinstance(each, Enum)
        ):
            continue
        seen.add(id(each))
        if isinstance(each, without):
            continue
        yield each
        if members or not isinstance(each, Enum):
            waiting.extend(_held(each))


def _held(value: object) -> Iterator[object]:
    if isinstance(value, type):
        if issubclass(value, Enum):
            yield from value
        yield value.__dict__.get("provision")
        yield value.__dict__.get("text")
    elif isinstance(value, Enum):
        yield getattr(value, "provision", None)
        yield getattr(value, "text", None)
        yield value.value
    elif isinstance(value, Mapping):
        yield from value.keys()
        yield from (getattr(key, "provision", None) for key in value)
        yield from value.values()
    elif isinstance(value, tuple | list | frozenset | set):
        yield from value
    elif not isinstance(value, Provision):
        for name in _fields(type(value)):
            yield getattr(value, name, None)


def _fields(kind: type) -> tuple[str, ...]:
    return tuple(each.name for each in attrs.fields(kind)) if attrs.has(kind) else ()


def texts() -> Iterator[Text]:
    """Every pair of words that the objects of the package hold."""
    for _, value in objects():
        for each in inside(value):
            if isinstance(each, Text):
                yield each
