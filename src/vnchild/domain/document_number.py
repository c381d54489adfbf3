"""The number and symbol of an official document: ``524/UBND-KGVX``, ``13/2021/TT-BLĐTBXH``."""

from __future__ import annotations

import re
import unicodedata
from functools import cached_property
from typing import Self

from attrs import evolve, field, frozen

from vnchild.domain.document_kind import (
    JOINT,
    NORMATIVE,
    DocumentKindName,
    abbreviation,
    abbreviation_without_marks,
)
from vnchild.domain.document_symbol import (
    IssuerCode,
    Misprint,
    in_proper_letters,
    issuer_code,
    misprint,
    term_of,
)
from vnchild.law.errors import VnchildError
from vnchild.law.text import Text

_LETTERS = "A-Za-zĐđƯưÔôƠơÂâĂăÊê&"
_SYMBOL = re.compile(rf"[{_LETTERS}]+[0-9]{{0,4}}(?:[-/][{_LETTERS}]+[0-9]{{0,4}})*")
_DASHES = re.compile(r"\s*[-‐‑–—−]\s*")
_DOTTED = re.compile(rf"(?<=[{_LETTERS}])\.(?=[{_LETTERS}])")
_THOUSANDS = re.compile(r"^([0-9]{1,3})\.([0-9]{3})(?=[A-Za-zĐđ]?[/-])")
_LEAD = re.compile(r"^(?:số|Số|SỐ)[:.]?(?=[0-9.…_/-])")
_BLANK = re.compile(r"^[.…_]+(?=[/-])")
_AS_STATE = re.compile(r"([0-9]{0,6})([A-Za-zĐđ]?|\.[0-9]{1,2})/(?:([0-9]{4})/)?([^0-9/][^/]*)")
_AS_PARTY = re.compile(r"([0-9]{0,6})([A-Za-zĐđ]?)-([^/]+/[^/]+)")
_BEHIND = re.compile(r"[a-zđ]?|\.[1-9][0-9]?")
_FIRST_YEAR, _LAST_YEAR = 1945, 2099


class DocumentNumberError(VnchildError):
    """A text or a set of parts is not the number of a document."""


def _tight(text: object) -> str:
    """Composed, with plain hyphens, also for dots between letters, and no spaces."""
    if not isinstance(text, str):
        kind = type(text).__name__
        raise DocumentNumberError(
            Text(
                f"số, ký hiệu văn bản phải là str, không phải {kind}",
                f"the number and symbol of a document are a str, not {kind}",
            )
        )
    plain = unicodedata.normalize("NFC", text).replace("Ð", "Đ").replace("ð", "đ")
    return _DOTTED.sub("-", "".join(_DASHES.sub("-", plain).split()))


@frozen(kw_only=True, eq=False)
class DocumentNumber:
    """The number and symbol of an official document; equal if they read the same.

    Case does not count in a comparison, nor do spaces, leading zeros or the kind of dash.

    >>> number = DocumentNumber.parse("524 /UBND-KGVX")
    >>> number.normal, number.kind, number.issuer, number.drafting_unit
    ('524/UBND-KGVX', DocumentKindName.OFFICIAL_DISPATCH, 'UBND', 'KGVX')
    >>> DocumentNumber.parse("2/2021/TT – BLĐTBXH").normal
    '02/2021/TT-BLĐTBXH'
    >>> DocumentNumber.parse("Số: ..../UBND-KGVX").is_blank
    True

    Args:
        number: the number, ``None`` while it is left blank to be filled in by hand.
        letter: what stands behind the number: the letter ``a`` of ``30a/2008/NQ-CP``, which
            a capital (``12A/UBND-VX``) is read as, or a point and a second number, the ``.7`` of
            ``66.7/2025/NQ-CP``.
        year: the year of a legal normative document.
        symbol: kind, issuer and drafting unit as printed, without spaces. In the Party's
            numbers (``28-CT/TW``) the issuer stands behind a slash: ``CT/TW``.

    Raises:
        DocumentNumberError: a part is not of that form.
    """

    number: int | None = None
    letter: str = ""
    year: int | None = None
    symbol: str = field(converter=_tight)

    def __attrs_post_init__(self) -> None:
        number, year = self.number, self.year
        if number is not None and (type(number) is not int or not 0 < number < 1_000_000):
            raise DocumentNumberError(
                Text(
                    f"số văn bản là số nguyên từ 1 đến 999.999 hoặc None, không phải {number!r}",
                    f"the number of a document is an int from 1 to 999,999 or None, not {number!r}",
                )
            )
        if year is not None and (type(year) is not int or not _FIRST_YEAR <= year <= _LAST_YEAR):
            raise DocumentNumberError(
                Text(
                    f"năm của văn bản từ {_FIRST_YEAR} đến {_LAST_YEAR}, không phải {year!r}",
                    f"the year of a document is from {_FIRST_YEAR} to {_LAST_YEAR}, not {year!r}",
                )
            )
        letter: object = self.letter
        behind = isinstance(letter, str) and _BEHIND.fullmatch(letter) is not None
        if not behind or (letter and number is None):
            raise DocumentNumberError(
                Text(
                    "sau số văn bản chỉ có một chữ cái thường hoặc dạng '.7', không phải "
                    f"{letter!r}",
                    f"behind a number is one small letter, or a form such as '.7', not {letter!r}",
                )
            )
        if not _SYMBOL.fullmatch(self.symbol) or self.symbol.count("/") > 1:
            raise DocumentNumberError(
                Text(
                    f"{self.symbol!r} không phải ký hiệu như 'UBND-KGVX', 'QĐ-UBND' hay 'CT/TW'",
                    f"{self.symbol!r} is not a symbol such as 'UBND-KGVX', 'QĐ-UBND' or 'CT/TW'",
                )
            )
        if year is not None and self.is_party:
            raise DocumentNumberError(
                Text(
                    f"{self.symbol!r}: số văn bản của Đảng, như 28-CT/TW, không ghi năm",
                    f"{self.symbol!r}: a number of the Party, such as 28-CT/TW, has no year",
                )
            )

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a number, however it is spaced and with or without ``Số:`` before it.

        Dots or a line in the place of the number (``..../UBND-KGVX``) are a blank one; the full
        stop of a sentence behind it is passed over.

        Raises:
            DocumentNumberError: it is not the number of a document.
        """
        tight = _BLANK.sub("", _LEAD.sub("", _tight(text))).rstrip(".,;")
        tight = _THOUSANDS.sub(r"\1\2", tight)
        match = _AS_STATE.fullmatch(tight) or _AS_PARTY.fullmatch(tight)
        if match is None:
            examples = "'524/UBND-KGVX', '13/2021/TT-BLĐTBXH', '102/2016/QH13', '28-CT/TW'"
            raise DocumentNumberError(
                Text(
                    f"{text[:80]!r} không phải số văn bản; ví dụ: {examples}, '/UBND-KGVX' (để "
                    "trống số)",
                    f"{text[:80]!r} is not the number of a document; examples: {examples}, "
                    "'/UBND-KGVX' (left blank)",
                )
            )
        parts = match.groups()
        return cls(
            number=int(parts[0]) if parts[0] else None,
            letter=re.sub(r"^\.0(?=[1-9])", ".", parts[1]).lower(),
            year=int(parts[2]) if len(parts) == 4 and parts[2] else None,
            symbol=parts[-1],
        )

    @property
    def is_party(self) -> bool:
        """Whether it has the form of the Party: number, hyphen, kind, slash, issuer."""
        return "/" in self.symbol

    @property
    def is_blank(self) -> bool:
        """Whether the number is left blank."""
        return self.number is None

    @property
    def is_legal_normative(self) -> bool:
        """Whether it is the number of a legal normative document: the year tells.

        A number left blank may lack its year as well; this then says no. Kinds that are never
        normative, such as a contract, are not for having a year.
        """
        return self.year is not None and (self.kind is None or self.kind in NORMATIVE)

    @cached_property
    def _read(self) -> tuple[DocumentKindName | None, tuple[str, ...], str | None]:
        """Kind, codes of the issuers, drafting unit."""
        if self.is_party:
            before, _, issuer = self.symbol.partition("/")
            head, _, office = before.partition("-")
            of_party = abbreviation(head)
            return (of_party[1] if of_party else None), (issuer,), office or None
        first, *others = self.symbol.split("-")
        named = abbreviation(abbreviation_without_marks(first) or first)
        if named is not None and (others or self.year is not None):
            if named[0].upper() in JOINT:
                return named[1], tuple(others), None
            codes, unit = _issuer_and_unit(others)
            return named[1], codes, unit
        if term_of(first) is not None:
            return None, (first,), "-".join(others) or None
        codes, unit = _issuer_and_unit([first, *others])
        dispatch = DocumentKindName.OFFICIAL_DISPATCH if self.year is None else None
        return dispatch, codes, unit

    @property
    def kind(self) -> DocumentKindName | None:
        """The kind that the symbol tells.

        A symbol without a kind is that of an official dispatch. ``None`` where the symbol is
        shared: ``QH13`` by laws, codes and resolutions, ``UBTVQH15`` by ordinances and
        resolutions.
        """
        return self._read[0]

    @property
    def issuer(self) -> str:
        """The letters that name the issuer: ``UBND``, or several of a joint document."""
        return "-".join(self._read[1])

    @property
    def issuers(self) -> tuple[IssuerCode, ...]:
        """Who issued it: one, several for a joint document, none where it is not printed."""
        return tuple(issuer_code(code) for code in self._read[1])

    @property
    def drafting_unit(self) -> str | None:
        """The unit that drafted it: the ``KGVX`` of ``UBND-KGVX``."""
        return self._read[2]

    @property
    def term(self) -> int | None:
        """The term of the National Assembly: the 13 of ``QH13``."""
        return next((term for code in self._read[1] if (term := term_of(code))), None)

    @cached_property
    def misprints(self) -> tuple[Misprint, ...]:
        """Slips in the symbol, with what was probably meant."""
        found = []
        first = self.symbol.replace("/", "-").split("-")[0]
        meant = abbreviation_without_marks(first)
        if meant is not None and first != self.symbol:
            found.append(Misprint(read=first, probably=meant))
        codes = [*self._read[1], *(self.drafting_unit or "").split("-")]
        return (*found, *(slip for code in codes if (slip := misprint(code)) is not None))

    @property
    def probable(self) -> DocumentNumber:
        """The number with the slips of its symbol mended; itself if there are none."""
        if not self.misprints:
            return self
        symbol = f"-{self.symbol}-"
        for slip in self.misprints:
            symbol = re.sub(rf"(?<=[-/]){re.escape(slip.read)}(?=[-/])", slip.probably, symbol)
        return evolve(self, symbol=symbol[1:-1])

    @cached_property
    def normal(self) -> str:
        """As it should be printed: two digits at least, no spaces, proper letters."""
        number = "" if self.number is None else f"{self.number:02d}{self.letter}"
        symbol = "".join(
            piece if piece in "-/" else _proper(piece, first=position == 0)
            for position, piece in enumerate(re.split("([-/])", self.symbol))
        )
        if self.is_party:
            return f"{number}-{symbol}"
        return f"{number}/{symbol}" if self.year is None else f"{number}/{self.year}/{symbol}"

    def __str__(self) -> str:
        return self.normal

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, DocumentNumber):
            return NotImplemented
        return self._key == other._key

    def __hash__(self) -> int:
        return hash(self._key)

    @cached_property
    def _key(self) -> str:
        return self.normal.casefold()


def _proper(piece: str, *, first: bool) -> str:
    """A piece of a symbol in the letters in which it is written officially."""
    known = abbreviation(piece) if first else None
    return known[0] if known else in_proper_letters(piece)


def _issuer_and_unit(codes: list[str]) -> tuple[tuple[str, ...], str | None]:
    """The issuer, which a slip may have cut in two (``LĐTĐ-BHXH``), and the drafting unit."""
    if not codes:
        return (), None
    cut = 2 if len(codes) > 1 and misprint("-".join(codes[:2])) is not None else 1
    return ("-".join(codes[:cut]),), "-".join(codes[cut:]) or None
