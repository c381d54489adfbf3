"""Which fields of a type are sensitive, and by which provision."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, Final, get_args, get_origin, get_type_hints

import attrs
from attrs import frozen

from vnchild.law.provision import Provision
from vnchild.privacy.errors import PrivacyError

MARK = "sensitive"
"""The key in the metadata of an attrs field that holds why the field is sensitive."""

SEEN_AS: Final[dict[str, tuple[str, ...]]] = {
    "vnchild.rules.cases.case.Case": ("number", "stage", "separation", "care", "history")
}
"""What stands for the private fields of a type, by its name: the rules stay unloaded till used."""


@frozen
class SensitiveField:
    """A field that tells of a child, or of those around it, what others may not know.

    Args:
        path: where it is, ``members[].person.hiv``; ``[]`` follows a name that stands for several.
        provision: what makes it a secret.
    """

    path: str
    provision: Provision


@lru_cache(maxsize=512)
def hints(kind: type) -> dict[str, object]:
    """The types of the attributes of an attrs class.

    Raises:
        PrivacyError: it is no attrs class, or names types that are not there at run time.
    """
    if not attrs.has(kind):
        msg = f"{kind.__name__} is no attrs class; give one of the package's own types"
        raise PrivacyError(msg)
    try:
        return dict(get_type_hints(kind))
    except NameError as error:
        msg = f"the types of the fields of {kind.__name__} cannot be looked up: {error}"
        raise PrivacyError(msg) from error


def parts_of(hint: object) -> Iterator[object]:
    """A type, and all that its alternatives and elements are; a class held as such is none."""
    yield hint
    if get_origin(hint) is type:
        return
    for inner in get_args(hint):
        yield from parts_of(inner)


def shown_names(kind: Any) -> tuple[str, ...]:
    """The names under which what a type holds is seen from outside."""
    names = SEEN_AS.get(f"{kind.__module__}.{kind.__qualname__}")
    if names is not None:
        return names
    return tuple(each.name for each in attrs.fields(kind) if not each.name.startswith("_"))


def hint_of(kind: type, name: str) -> object:
    """The type of what stands under a name, a field or a property."""
    found = getattr(kind, name, None)
    if isinstance(found, property) and found.fget is not None:
        return get_type_hints(found.fget).get("return")
    return hints(kind).get(name)


def mark_of(kind: Any, name: str) -> Provision | None:
    """Why the field under a name is sensitive, ``None`` if it is not."""
    fields: tuple[attrs.Attribute[Any], ...] = attrs.fields(kind)
    for each in fields:
        if each.name == name:
            why: object = each.metadata.get(MARK)
            return why if isinstance(why, Provision) else None
    return None


def _several(hint: object) -> bool:
    return any(get_origin(part) in {tuple, frozenset, list} for part in parts_of(hint))


def _derived(kind: type) -> Iterator[type]:
    yield kind
    below: list[type] = kind.__subclasses__()
    for each in below:
        yield from _derived(each)


def _found(kind: type, above: str, inside: frozenset[object]) -> Iterator[SensitiveField]:
    for name in shown_names(kind):
        path = above + name
        why = mark_of(kind, name)
        if why is not None:
            yield SensitiveField(path, why)
        hint = hint_of(kind, name)
        below = f"{path}[]." if _several(hint) else f"{path}."
        for part in parts_of(hint):
            if not inspect.isclass(part) or not attrs.has(part) or part in inside:
                continue
            for each in _derived(part):
                yield from _found(each, below, inside | {part, each})


@lru_cache(maxsize=512)
def sensitive_fields(kind: type) -> tuple[SensitiveField, ...]:
    """The sensitive fields of a type and of the types that its fields hold.

    >>> from vnchild.domain import Child
    >>> [each.path for each in sensitive_fields(Child)][:3]
    ['person.birth_date', 'person.id', 'person.mother']

    A type that holds itself is followed once; private fields are not followed.

    Raises:
        PrivacyError: it is no attrs class.
    """
    hints(kind)
    by_path = {each.path: each for each in _found(kind, "", frozenset({kind}))}
    return tuple(by_path.values())
