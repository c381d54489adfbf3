"""Words in the two languages of the project, and how figures are written in each."""

from __future__ import annotations

import unicodedata
from datetime import date
from enum import Enum
from fractions import Fraction
from typing import TYPE_CHECKING, Literal, Self

from attrs import Attribute, field, frozen

if TYPE_CHECKING:
    from vnchild.law.provision import Provision

Lang = Literal["vi", "en"]
"""A language of the project: Vietnamese or English."""


def _words(_: object, attribute: Attribute[str], value: object) -> None:
    if not isinstance(value, str) or not value:
        msg = f"{attribute.name} is a text that is not empty, not {value!r}"
        raise ValueError(msg)


@frozen
class Text:
    """A label or sentence in Vietnamese and English.

    Raises:
        ValueError: one of the two is empty.
    """

    vi: str = field(validator=_words)
    en: str = field(validator=_words)

    def in_(self, lang: Lang) -> str:
        """The words in one language."""
        return self.vi if lang == "vi" else self.en

    def __str__(self) -> str:
        return self.en


class Term(Enum):
    """A member of a closed list of the law: a value for programs, labels, a provision.

    ``aliases`` are other Vietnamese spellings that a table may use for the same thing.
    """

    text: Text
    provision: Provision
    aliases: tuple[str, ...]

    def __new__(cls, value: str, vi: str, en: str, provision: Provision, *aliases: str) -> Self:
        """Make a member with its labels."""
        self = object.__new__(cls)
        self._value_ = value
        self.text = Text(vi, en)
        self.provision = provision
        self.aliases = aliases
        return self

    def __repr__(self) -> str:
        return f"{type(self).__name__}.{self.name}"

    # Members are singletons; the default hash goes through the name and is several times slower.
    __hash__ = object.__hash__


def unmarked(text: str) -> str:
    """A text in small letters without their marks, as words are compared that a scan has spoilt.

    >>> unmarked("Kiên Gỉang"), unmarked("Đà Nẵng")
    ('kien giang', 'da nang')
    """
    apart = unicodedata.normalize("NFD", text.casefold().replace("đ", "d"))
    return "".join(each for each in apart if not unicodedata.combining(each))


def unmarked_letters(text: str) -> str:
    """The same with its letters and digits alone.

    >>> unmarked_letters("TP. Hồ Chí Minh")
    'tphochiminh'
    """
    return "".join(each for each in unmarked(text) if each.isalnum())


def grouped(value: int, lang: Lang) -> str:
    """A whole number with its thousands set apart: ``414.677`` or ``414,677``."""
    text = f"{value:,}"
    return text.replace(",", ".") if lang == "vi" else text


def dong(amount: int, lang: Lang) -> str:
    """An amount of money: ``540.000 đồng`` or ``540,000 VND``."""
    return f"{grouped(amount, lang)} {'đồng' if lang == 'vi' else 'VND'}"


def decimal(value: Fraction, lang: Lang) -> str:
    """A coefficient: ``2,5`` or ``2.5``.

    Raises:
        ValueError: the value has no finite decimal form.
    """
    numerator, denominator = value.numerator, value.denominator
    places = 0
    while denominator != 1:
        if places == 12:
            msg = f"{value} has no short decimal form"
            raise ValueError(msg)
        places += 1
        scaled = value * 10**places
        numerator, denominator = scaled.numerator, scaled.denominator
    if places == 0:
        numerator, places = numerator * 10, 1
    digits = f"{numerator:0{places + 1}d}"
    point = "," if lang == "vi" else "."
    return f"{digits[:-places]}{point}{digits[-places:]}"


def day(value: date, lang: Lang) -> str:
    """A day: ``05/10/2026`` in Vietnamese, ``2026-10-05`` in English."""
    return f"{value:%d/%m/%Y}" if lang == "vi" else value.isoformat()
