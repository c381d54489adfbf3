"""A place in a legal document: the thing that every answer rests on."""

from __future__ import annotations

import re
import unicodedata
from enum import Enum
from typing import Self

from attrs import field, frozen

from vnchild.law.errors import ProvisionError
from vnchild.law.text import Lang, Text

POINT_LETTERS = "abcdđeghiklmnopqrstuvxy"
"""The letters of points in the order of Vietnamese drafting (no f, j, w, z)."""


class DocumentKind(Enum):
    """The kinds of legal document that the register holds."""

    LAW = Text("Luật", "Law")
    CODE = Text("Bộ luật", "Code")
    RESOLUTION = Text("Nghị quyết", "Resolution")
    DECREE = Text("Nghị định", "Decree")
    CIRCULAR = Text("Thông tư", "Circular")
    DECISION = Text("Quyết định", "Decision")
    NOTICE = Text("Thông báo", "Notice")

    def __repr__(self) -> str:
        return f"DocumentKind.{self.name}"


_CODES = frozenset({"10/2012/QH13", "91/2015/QH13", "45/2019/QH14", "101/2015/QH13"})
_NATIONAL_ASSEMBLY_RESOLUTIONS = frozenset(
    {
        "175/2024/QH15",
        "176/2025/QH15",
        "202/2025/QH15",
        "203/2025/QH15",
        "30/2026/QH16",
        "36/2026/QH16",
        "39/2026/QH16",
        "28/2026/QH16",
    }
)
_BY_SYMBOL = {
    "NĐ": DocumentKind.DECREE,
    "TT": DocumentKind.CIRCULAR,
    "NQ": DocumentKind.RESOLUTION,
    "QĐ": DocumentKind.DECISION,
    "TB": DocumentKind.NOTICE,
}
_SLUG = str.maketrans({"đ": "d", "Đ": "d", "/": "-", " ": "-", "(": None, ")": None})


def kind_of(number: str) -> DocumentKind:
    """The kind of the legal document with this number, read from its symbol.

    The symbol of the National Assembly (``QH13``) is shared by laws, codes and resolutions; the
    codes and resolutions that the register cites are known by number, the rest are laws.

    Raises:
        ProvisionError: the number is not that of a legal document.
    """
    bare = number.split(" (", 1)[0]
    symbol = bare.rsplit("/", 1)[-1]
    if bare in _CODES:
        return DocumentKind.CODE
    if bare in _NATIONAL_ASSEMBLY_RESOLUTIONS:
        return DocumentKind.RESOLUTION
    if re.fullmatch(r"QH\d+", symbol):
        return DocumentKind.LAW
    kind = _BY_SYMBOL.get(symbol.split("-", 1)[0])
    if kind is None:
        msg = f"{number!r} is not the number of a legal document such as '20/2021/NĐ-CP'"
        raise ProvisionError(msg)
    return kind


def _number_part(value: object) -> str | None:
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else _text(value)


def _text(value: object) -> str | None:
    if value is None:
        return None
    if not isinstance(value, str):
        msg = f"a part of a provision is an int or a str, not {type(value).__name__}"
        raise ProvisionError(msg)
    return unicodedata.normalize("NFC", value.strip())


def _point_part(value: object) -> str | None:
    text = _text(value)
    return None if text is None else text.lower()


@frozen(order=False)
class Provision:
    """An article, clause or point of a legal document.

    >>> Provision("20/2021/NĐ-CP", 5, 1, "b").vi
    'Điều 5 khoản 1 điểm b Nghị định 20/2021/NĐ-CP'

    Args:
        document: the document's number, ``20/2021/NĐ-CP``; a local document has its place after
            it in brackets, because such numbers repeat from place to place.
        article: ``5``, or ``"5a"`` for an article that an amendment put in between.
        clause: likewise, or ``None`` for the whole article.
        point: a letter of `POINT_LETTERS`, or ``None`` for the whole clause.

    Raises:
        ProvisionError: a part is not of that form, or a part is there without the one above it.
    """

    document: str
    article: str | None = field(default=None, converter=_number_part)
    clause: str | None = field(default=None, converter=_number_part)
    point: str | None = field(default=None, converter=_point_part)

    def __attrs_post_init__(self) -> None:
        kind_of(self.document)
        for name, value in (("article", self.article), ("clause", self.clause)):
            if value is not None and not re.fullmatch(r"[1-9]\d*[a-zđ]?", value):
                msg = f"{name} {value!r} is not a number such as 5 or '5a'"
                raise ProvisionError(msg)
        if self.point is not None and not (
            len(self.point) in {1, 2} and self.point[0] in POINT_LETTERS
        ):
            allowed = " ".join(POINT_LETTERS)
            msg = f"point {self.point!r} is not one of the letters {allowed}"
            raise ProvisionError(msg)
        if self.clause is not None and self.article is None:
            msg = f"clause {self.clause} needs its article"
            raise ProvisionError(msg)
        if self.point is not None and self.article is None:
            msg = f"point {self.point} needs its article"
            raise ProvisionError(msg)

    @property
    def kind(self) -> DocumentKind:
        """The kind of the document."""
        return kind_of(self.document)

    @property
    def vi(self) -> str:
        """As written in Vietnamese: ``Điều 5 khoản 1 điểm b Nghị định 20/2021/NĐ-CP``."""
        return " ".join([*self._places("Điều", "khoản", "điểm"), self.kind.value.vi, self.document])

    @property
    def en(self) -> str:
        """As cited in English: ``Article 5(1)(b), Decree 20/2021/NĐ-CP``."""
        title = f"{self.kind.value.en} {self.document}"
        if self.article is None:
            return title
        inner = "".join(f"({part})" for part in (self.clause, self.point) if part is not None)
        return f"Article {self.article}{inner}, {title}"

    @property
    def akn(self) -> str:
        """An identifier in the style of Akoma Ntoso.

        Unofficial: no authority of Vietnam publishes such identifiers. The year is that of the
        document's number.
        """
        kind = self.kind.value.vi.lower().replace(" ", "-").translate(_SLUG)
        kind = "".join(
            c for c in unicodedata.normalize("NFD", kind) if not unicodedata.combining(c)
        )
        number = self.document.lower().translate(_SLUG)
        number = "".join(
            c for c in unicodedata.normalize("NFD", number) if not unicodedata.combining(c)
        )
        year = re.search(r"/(\d{4})/", self.document)
        parts = [f"/akn/vn/act/{kind}", year.group(1) if year else "nd", number]
        places = self._places("art", "clause", "point", joined="_")
        return "/".join(parts) + ("/~" + "__".join(places) if places else "")

    def in_(self, lang: Lang) -> str:
        """As cited in one language."""
        return self.vi if lang == "vi" else self.en

    def covers(self, other: Provision) -> bool:
        """Whether ``other`` is this provision or a part of it."""
        return self.document == other.document and all(
            mine in {None, theirs}
            for mine, theirs in (
                (self.article, other.article),
                (self.clause, other.clause),
                (self.point, other.point),
            )
        )

    def _places(self, article: str, clause: str, point: str, joined: str = " ") -> list[str]:
        named = ((article, self.article), (clause, self.clause), (point, self.point))
        return [f"{name}{joined}{value}" for name, value in named if value is not None]

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a provision from Vietnamese, in either order of its parts.

        >>> Provision.parse("điểm b khoản 1 Điều 5 Nghị định số 20/2021/NĐ-CP").en
        'Article 5(1)(b), Decree 20/2021/NĐ-CP'

        Raises:
            ProvisionError: the text is not one provision of one document.
        """
        whole = " ".join(unicodedata.normalize("NFC", text).split())
        match = _AS_PRINTED.fullmatch(whole) or _AS_SPOKEN.fullmatch(whole)
        if match is None:
            msg = (
                f"{text!r} is not a provision such as "
                "'Điều 5 khoản 1 điểm b Nghị định 20/2021/NĐ-CP'"
            )
            raise ProvisionError(msg)
        parts = match.groupdict()
        number = parts["document"].upper().replace("-TTG", "-TTg")
        if parts["place"]:
            number += f" ({parts['place']})"
        found = cls(number, parts["article"], parts["clause"], parts["point"])
        if found.kind.value.vi.casefold() != parts["kind"].casefold():
            msg = f"{text!r}: {found.document} is a {found.kind.value.en}, not {parts['kind']!r}"
            raise ProvisionError(msg)
        return found

    def __str__(self) -> str:
        return self.vi


_KINDS = "|".join(sorted((k.value.vi for k in DocumentKind), key=len, reverse=True))
_DOCUMENT = (
    rf"(?P<kind>{_KINDS})\s+(?:số\s+)?(?P<document>\d+/(?:\d{{4}}/[\w-]+|TB-[\w-]+|NQ-UBTVQH\d+))"
    r"(?:\s+\((?P<place>[^)]+)\))?"
)
_ARTICLE = r"Điều\s+(?P<article>\d+[a-zđ]?)"
_CLAUSE = r"khoản\s+(?P<clause>\d+[a-zđ]?)"
_POINT = r"điểm\s+(?P<point>[a-zđ]\d?)"
_AS_PRINTED = re.compile(
    rf"(?:{_ARTICLE}(?:,?\s+{_CLAUSE})?(?:,?\s+{_POINT})?,?\s+(?:của\s+)?)?{_DOCUMENT}", re.I
)
_AS_SPOKEN = re.compile(
    rf"(?:(?:{_POINT},?\s+)?(?:{_CLAUSE},?\s+)?{_ARTICLE},?\s+(?:của\s+)?)?{_DOCUMENT}", re.I
)
