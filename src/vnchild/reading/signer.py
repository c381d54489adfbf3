"""The closing of a document: who gets a copy, and who signed in what capacity."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import evolve, frozen

from vnchild.domain.directive import Recipient, Signer
from vnchild.reading.agencies import begins_agency, normal_case
from vnchild.reading.layout import CAPACITY, RECIPIENTS, TITLE, Layout, Line, words
from vnchild.reading.letters import CAPITALS, LOW, UP
from vnchild.reading.source import Found

_PURPOSE = re.compile(r"\s*\((?P<purpose>[^()]{1,60})\)\s*$")
_RANK = re.compile(r"^(?:Thiếu|Trung|Thượng|Đại)\s(?:úy|uý|tá|tướng)\s(?=\w)", re.I)
_NAME = re.compile(
    rf"(?:(?:Thiếu|Trung|Thượng|Đại)\s(?:úy|uý|tá|tướng)\s)?"
    rf"(?:(?:TS|ThS|PGS|GS|BS|CN|Bs|Ths)\.?\s?)*{UP}{LOW}*(?:[ ]{UP}{LOW}*){{1,5}}"
)
_LETTERS = re.compile(r"^(?:(KT|TM|T/M|TL|TUQ|K/T|T/L)\s?[.\s]|(Q)\s?\.)\s?")
_SIGNED = re.compile(r"^[(\[]?(?:đã ký|Đã ký|ĐÃ KÝ|ký tên|Ký bởi|Signed)", re.I)


_LINES = 40
"""How many lines a signature has at most."""


@frozen(kw_only=True)
class Closing:
    """What stands under the body."""

    recipients: tuple[Found[Recipient], ...] = ()
    signer: Found[Signer] | None = None


def read_closing(layout: Layout) -> Closing:
    """Read recipients and signature; either may come first."""
    recipients: list[Found[Recipient]] = []
    signature: list[Line] = []
    listing = False
    for line in _apart(layout):
        text = line.text
        opened = RECIPIENTS.match(text)
        if opened:
            listing = True
            rest = text[opened.end() :].strip()
            if rest:
                recipients.extend(_recipients(layout, line, len(text) - len(rest)))
            continue
        if _is_signature(line, signature):
            if len(signature) < _LINES and (
                signature or CAPACITY.match(text) or TITLE.fullmatch(text)
            ):
                signature.append(line)
            if _names(signature):
                listing = listing and not signature
            continue
        if listing and (re.match(r"[-–+•*]|Lưu", text) or not signature):
            recipients.extend(_recipients(layout, line, 0))
    return Closing(recipients=tuple(recipients), signer=_signer(layout, signature))


_BESIDE = re.compile(
    rf"(?<=[;.:,])\s+(?=(?:(?:KT|TM|TL|TUQ|Q|T/M|K/T|T/L)(?:\.\s?|\s){UP}|"
    rf"[{CAPITALS}]{{2,}}(?:\s[{CAPITALS}]{{2,}})+)"
    rf"[{CAPITALS}\s,.-]*$)"
)


def _apart(layout: Layout) -> Iterator[Line]:
    """The lines of the closing; recipients and signature printed side by side are parted."""
    for line in layout.lines(layout.closing, layout.appended, cells=True):
        beside = _BESIDE.search(line.text)
        if beside is None or _LETTERS.fullmatch(line.text[: beside.start()] + " "):
            yield line
            continue
        left, right = line.text[: beside.start()], line.text[beside.end() :]
        yield evolve(line, end=line.start + len(left), text=left)
        yield evolve(line, start=line.start + beside.end(), text=right, after_blank=False)


def _names(signature: list[Line]) -> bool:
    return any(not line.is_upper and not _SIGNED.match(line.text) for line in signature)


def _is_signature(line: Line, signature: list[Line]) -> bool:
    text = line.text
    if text.startswith(("-", "–", "+", "•")) or text.endswith(";"):
        return False
    if line.is_upper:
        return True
    if _SIGNED.match(text):
        return True
    return (
        bool(signature) and not _names(signature) and _NAME.fullmatch(text.strip("*. ")) is not None
    )


def _recipients(layout: Layout, line: Line, offset: int) -> list[Found[Recipient]]:
    found = []
    for piece in re.finditer(r"[^;]+", line.text[offset:]):
        text = re.sub(r"^[-–—+•*\s]+", "", piece.group())
        begins = offset + piece.start() + len(piece.group()) - len(text)
        name = text.strip(" .,;-")
        if not name or not any(c.isalpha() for c in name):
            continue
        purpose = _PURPOSE.search(name)
        value = Recipient(
            name=words(name[: purpose.start()] if purpose and purpose.start() else name),
            purpose=words(purpose["purpose"]) if purpose and purpose.start() else None,
        )
        at = line.start + begins
        found.append(Found(value=value, span=layout.span(at, at + len(name)), printed=words(name)))
    return found


def _signer(layout: Layout, signature: list[Line]) -> Found[Signer] | None:
    name = None
    capacity: list[str] = []
    behalf: str | None = None
    place: str | None = None
    office: list[str] = []
    used: list[Line] = []
    for line in signature:
        text = line.text.strip("*. ")
        if _SIGNED.match(line.text):
            continue
        if not line.is_upper:
            name = _RANK.sub("", words(line.text.strip("*. ")))
            used.append(line)
            break
        letters = _LETTERS.match(line.text)
        if letters:
            mark = (letters[1] or letters[2]).replace("/", "")
            capacity.append(mark)
            shown = normal_case(line.text[letters.end() :].strip("*. "))
            if mark == "TM":
                behalf = shown
            else:
                place = _office(line.text[letters.end() :].strip("*. "))
        elif TITLE.match(text):
            office.append(_office(text))
        elif capacity and not office and behalf is not None and capacity[-1] == "TM":
            behalf = normal_case(f"{behalf.upper()} {text}")
        elif (
            office
            and begins_agency(text) is False
            and _NAME.fullmatch(text.title())
            and len(text.split()) <= 5
        ):
            name = text.title()
        else:
            continue
        used.append(line)
    if not used:
        return None
    if office == [] and place is not None and capacity[-1:] == ["Q"]:
        office, place = [place], None
    signer = Signer(
        name=name,
        office=" ".join(office) or None,
        on_behalf_of=behalf,
        in_place_of=place,
        capacity=tuple(capacity),
    )
    span = layout.span(used[0].start, used[-1].end)
    printed = words(" ".join(line.text for line in used))
    return Found(value=signer, span=span, printed=printed)


_OFFICES = {
    "chủ tịch": "Chủ tịch", "bí thư": "Bí thư", "ủy ban": "Ủy ban", "thủ tướng": "Thủ tướng",
    "chính phủ": "Chính phủ", "văn phòng": "Văn phòng",
}  # fmt: skip


def _office(text: str) -> str:
    """An office in normal letters: ``Phó Chủ tịch``."""
    lowered = text.lower()
    shown = lowered[:1].upper() + lowered[1:]
    for prefix in ("Phó ", "Quyền "):
        if shown.startswith(prefix):
            rest = shown[len(prefix) :]
            shown = prefix + rest[:1].upper() + rest[1:]
    for plain, proper in _OFFICES.items():
        shown = re.sub(rf"(?<!\w){plain}", proper, shown, flags=re.I)
    return shown
