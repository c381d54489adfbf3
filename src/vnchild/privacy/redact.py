"""Copies of what is known about a child, for a purpose, without what the purpose does not need."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from enum import Enum
from fractions import Fraction
from typing import Any, Final, TypeAlias

import attrs
from attrs import field, frozen

from vnchild.domain.agency import Agency
from vnchild.domain.person import SECRET
from vnchild.domain.personal_number import PersonalNumber
from vnchild.domain.places import Place
from vnchild.law.age import age
from vnchild.law.months import Month
from vnchild.law.provision import Provision
from vnchild.law.reasons import Reason
from vnchild.law.text import Term, Text
from vnchild.privacy.errors import PrivacyError
from vnchild.privacy.fields import MARK, hint_of, mark_of, parts_of, shown_names
from vnchild.privacy.purposes import Policy, Purpose, PurposeName, policy

Plain: TypeAlias = "bool | int | str | tuple[Plain, ...] | dict[str, Plain] | None"
"""Data that JSON can hold."""

_IMPERSONAL: Final = (
    "vnchild.domain.agency",
    "vnchild.domain.agency_form",
    "vnchild.domain.agency_parsing",
    "vnchild.domain.directive",
    "vnchild.domain.document_number",
    "vnchild.domain.document_symbol",
    "vnchild.domain.figures",
    "vnchild.domain.indicators",
    "vnchild.domain.inspection",
    "vnchild.domain.places",
    "vnchild.domain.report",
    "vnchild.domain.report_finding",
    "vnchild.domain.report_period",
    "vnchild.law",
    "vnchild.reading",
    "vnchild.rules.circumstances.counts",
    "vnchild.rules.competence",
    "vnchild.rules.procedures.model",
    "vnchild.rules.procedures.span",
    "vnchild.rules.reporting",
)
"""Where the types are defined that tell of no one person; every other type may."""

_BIRTH: Final = "birth_date"
_WORDS: Final = (str, Text, Reason, PersonalNumber, Place, Agency)


@frozen
class Redacted:
    """A copy of a value as plain data, with what a purpose does not need left out.

    It can still hold sensitive facts, those that the purpose needs: `repr` does not show them.

    Args:
        kind: the name of the type that was redacted.
        for_: the purpose.
        data: what is left, by name; objects inside carry the name of their type as ``type``.
        removed: the paths of what was removed or made coarser, whether anything stood there or
            not; ``[]`` follows a name that stands for several.
    """

    kind: str
    for_: Purpose
    data: Mapping[str, Plain] = field(repr=False, metadata={MARK: SECRET})
    removed: tuple[str, ...]


def redact(value: object, for_: PurposeName | Purpose, *, on: date | None = None) -> Redacted:
    """A copy of a value of the package for a purpose.

    Of what is about a person, anything in words is removed unless the policy of the purpose
    (`vnchild.privacy.POLICIES`) names its field: names, numbers, places, notes. Facts (yes or no,
    counts, members of lists, days) stay unless the policy names them. The day of birth becomes
    ``birth_year``, or with ``on`` the ``age`` on that day; any other day that is marked sensitive
    is removed. Private fields are left out, and of a case what was corrected.

    For a conference, whatever tells of HIV is left out, and an object inside a tuple that tells of
    it is left out without a trace, for a trace would tell too.

    >>> from datetime import date
    >>> from vnchild.domain import Person
    >>> child = Person(birth_date=date(2019, 3, 5), id="7", hiv=True)
    >>> copy = redact(child, "statistics")
    >>> copy.data["birth_year"], copy.data["hiv"], copy.removed
    (2019, True, ('birth_date', 'id'))
    >>> redact(child, "public").data
    {}

    Args:
        value: an object of one of the package's attrs classes.
        for_: ``statistics``, ``case_conference`` or ``public``.
        on: the day on which ages are counted; without it the year of birth is given.

    Raises:
        PrivacyError: there is no such purpose, the value is of another kind, or ``on`` is before
            a birth.
    """
    rule = policy(for_)
    if isinstance(value, type) or not attrs.has(type(value)):
        msg = f"an object of one of the package's types is redacted, not a {type(value).__name__}"
        raise PrivacyError(msg)
    day: object = on
    if day is not None and (not isinstance(day, date) or isinstance(day, datetime)):
        msg = f"on is a datetime.date, not a {type(day).__name__}"
        raise PrivacyError(msg)
    work = _Redaction(rule, on)
    data = {} if work.silent(value, whole=True) else work.fields(value, "")
    if not data:
        work.removed.update(dict.fromkeys(shown_names(type(value))))
    return Redacted(type(value).__name__, rule.purpose, data, tuple(work.removed))


def _is_personal(kind: type) -> bool:
    if kind is Reason:
        return True
    home = kind.__module__
    return not any(home == each or home.startswith(f"{each}.") for each in _IMPERSONAL)


def _is_secret_day(kind: type, name: str) -> bool:
    """Whether a field holds a day that is marked, such as one from which a birthday follows."""
    if mark_of(kind, name) is None:
        return False
    return any(part is date or part is datetime for part in parts_of(hint_of(kind, name)))


def _has_words(kind: type, name: str, value: object) -> bool:
    return any(part in _WORDS for part in parts_of(hint_of(kind, name))) or _is_worded(value)


def _is_worded(value: object) -> bool:
    """Whether a value holds words, whatever its field was said to hold."""
    if isinstance(value, Mapping):
        return any(_is_worded(each) for pair in value.items() for each in pair)
    if isinstance(value, tuple | list | frozenset):
        return any(map(_is_worded, value))
    return isinstance(value, _WORDS)


def _tells_of_hiv(value: object) -> bool:
    if isinstance(value, Term):
        return "HIV" in value.text.vi or "HIV" in value.text.en
    return isinstance(value, tuple | frozenset) and any(map(_tells_of_hiv, value))


@frozen
class _Redaction:
    """One redaction, and what it removed so far."""

    rule: Policy
    on: date | None
    removed: dict[str, None] = field(factory=dict, init=False)

    def silent(self, value: object, *, whole: bool = False) -> bool:
        """Whether nothing of an object may stay; of the whole, lists lose members instead."""
        if not attrs.has(type(value)) or not _is_personal(type(value)):
            return False
        if self.rule.nothing:
            return True
        if self.rule.hiv:
            return False
        found = (getattr(value, name) for name in shown_names(type(value)))
        return any(_tells_of_hiv(each) for each in found if isinstance(each, Term) or not whole)

    def fields(self, value: object, above: str) -> dict[str, Plain]:
        """What stays of the fields of an object."""
        kind = type(value)
        found: dict[str, Plain] = {}
        for name in shown_names(kind):
            inner: object = getattr(value, name)
            if not self._stays(kind, name, inner):
                self.removed[above + name] = None
            elif name == _BIRTH:
                self.removed[above + name] = None
                key, year = self._birth(inner)
                found[key] = year
            elif self.silent(inner):
                self.removed[above + name] = None
            else:
                found[name] = self.plain(inner, above + name)
        return found

    def _stays(self, kind: type, name: str, value: object) -> bool:
        if not _is_personal(kind):
            return mark_of(kind, name) is None
        if name in self.rule.without or (name != _BIRTH and _is_secret_day(kind, name)):
            return False
        return name in self.rule.texts or not _has_words(kind, name, value)

    def _birth(self, value: object) -> tuple[str, int | None]:
        born = value if isinstance(value, date) else None
        if self.on is None:
            return "birth_year", None if born is None else born.year
        if born is not None and self.on < born:
            msg = f"on {self.on} the person was not yet born"
            raise PrivacyError(msg)
        return "age", None if born is None else age(born, self.on)

    def plain(self, value: object, path: str) -> Plain:
        """A value as plain data."""
        match value:
            case None | bool() | int() | str():
                return value
            case datetime():
                return (value if self.rule.moments else value.date()).isoformat()
            case date():
                return value.isoformat()
            case Enum():
                return _word(value)
            case Provision():
                return value.vi
            case Text():
                return {"vi": value.vi, "en": value.en}
            case Month() | Fraction():
                return str(value)
            case timedelta():
                return int(value.total_seconds())
            case tuple() | list() | frozenset():
                ordered = sorted(value, key=str) if isinstance(value, frozenset) else value
                shown = (each for each in ordered if not self._skipped(each))
                return tuple(self.plain(each, f"{path}[]") for each in shown)
            case Mapping():
                return {
                    str(self.plain(key, path)): self.plain(each, f"{path}[]")
                    for key, each in value.items()
                    if not self._skipped(key) and not self._skipped(each)
                }
            case type():
                return value.__name__
            case _ if attrs.has(type(value)) and not isinstance(value, PersonalNumber):
                return {"type": type(value).__name__, **self.fields(value, f"{path}.")}
            case _:
                msg = f"{path} holds a {type(value).__name__}, which has no plain form"
                raise PrivacyError(msg)

    def _skipped(self, value: object) -> bool:
        if attrs.has(type(value)) and getattr(value, "corrected_by", None) is not None:
            return True
        return self.silent(value) or (not self.rule.hiv and _tells_of_hiv(value))


def _word(member: Enum) -> str:
    value: Any = member.value
    return value if isinstance(member, Term) and isinstance(value, str) else member.name.lower()
