"""Who signed a document, and in what capacity."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from attrs import define, field

from vnchild.domain.directive import Signer
from vnchild.reading.text.columns import Column
from vnchild.reading.text.layout import CAPACITY, TITLE, Layout, Line, words
from vnchild.reading.text.source import Found
from vnchild.reading.words.agencies import begins_agency, normal_case
from vnchild.reading.words.letters import LOW, UP
from vnchild.reading.words.vocabulary import CAPACITY_MARK, DEGREE, PERSON, RANK, SIGNED

_RANK = re.compile(rf"^{RANK}(?=\w)")
_DEGREES = re.compile(rf"^{DEGREE}(?={UP}{LOW})")
_NAME = re.compile(PERSON)
LETTERS = re.compile(rf"^{CAPACITY_MARK}\s?")
"""The letters that say in what capacity somebody signs."""
_SIGNED = re.compile(rf"^{SIGNED}")
_LINES = 40
"""How many lines the signatures have at most."""


@define
class Block:
    """The lines of one signature.

    Args:
        columns: them.
        named: whether the name stands among them.
    """

    columns: list[Column]
    named: bool = False

    def distance(self, column: Column) -> float:
        """How far to the side of it something stands, in characters."""
        return abs(sum(each.middle for each in self.columns) / len(self.columns) - column.middle)

    @property
    def has_office(self) -> bool:
        """Whether an office or a capacity stands among them."""
        return any(
            CAPACITY.match(each.line.text) or TITLE.match(each.line.text) for each in self.columns
        )


@define
class Signatures:
    """The signatures under a document, gathered row by row."""

    blocks: list[Block] = field(factory=list)
    _rows: int = 0

    @property
    def is_named(self) -> bool:
        """Whether a name stands under a signature."""
        return any(block.named for block in self.blocks)

    @property
    def waits(self) -> bool:
        """Whether there is an office whose holder is not named yet."""
        return any(block.has_office for block in self._open())

    def takes(self, line: Line) -> bool:
        """Whether a line, or a column of it, belongs to a signature."""
        text = line.text
        if text.startswith(("-", "–", "+", "•")) or text.endswith(";"):
            return False
        if line.is_upper or _SIGNED.match(text):
            return True
        return bool(self._open()) and _NAME.fullmatch(text.strip("*. ")) is not None

    def add(self, row: Sequence[Column]) -> None:
        """Take in the columns of a row that belong to signatures."""
        row = [each for each in row if not _SIGNED.match(each.line.text)]
        if not row or self._rows >= _LINES:
            return
        self._rows += 1
        left = self._open()
        for column in sorted(row, key=lambda each: each.line.start):
            text = column.line.text
            near = min(left, key=lambda each: each.distance(column), default=None)
            if near is not None and not (
                len(row) > len(left) > 0 and near.distance(column) > _NEAR
            ):
                near.columns.append(column)
                near.named = not column.line.is_upper
                if len(row) > 1:
                    left.remove(near)
            elif column.line.is_upper and (
                CAPACITY.match(text) or TITLE.fullmatch(text) or begins_agency(text)
            ):
                self.blocks.append(Block([column]))

    def _open(self) -> list[Block]:
        return [block for block in self.blocks if not block.named]

    def read(self, layout: Layout) -> Iterator[Found[Signer]]:
        """The signers; where some are named, only those, and the first."""
        held = [block for block in self.blocks if block.has_office]
        for place, block in enumerate(held):
            if place == 0 or block.named or not self.is_named:
                lines = [each.line for each in block.columns]
                found = _signer(layout, lines, joint=len(held) > 1)
                if found is not None:
                    yield found


def is_person(text: str) -> bool:
    """Whether a line can only be the name of a person: no agency, and no note of the file."""
    name = text.strip("*. ")
    if _NAME.fullmatch(name) is None:
        return False
    whole = name.upper()
    if whole.startswith("ĐOÀN "):
        return not whole.startswith(_DELEGATIONS)
    return not begins_agency(whole) and not begins_agency(whole.removeprefix("LƯU").lstrip())


_DELEGATIONS = tuple(
    f"ĐOÀN {each}"
    for each in ("THANH", "KIỂM", "GIÁM", "ĐẠI BIỂU", "CÔNG TÁC", "TNCS", "KHỐI", "TRƯỜNG", "XÃ")
)
"""What begins with the family name Đoàn and is none."""


def bare_signer(layout: Layout, line: Line) -> Found[Signer]:
    """Who signed, where the copy has lost the office over the name."""
    return Found(
        value=Signer(name=_name(line)),
        span=layout.span(line.start, line.end),
        printed=words(line.text),
    )


def _name(line: Line) -> str:
    return _DEGREES.sub("", _RANK.sub("", words(line.text.strip("*. "))))


_NEAR = 25
"""How far to the side of the line above a line of the same signature may stand."""


def _signer(layout: Layout, signature: list[Line], *, joint: bool) -> Found[Signer] | None:
    name = None
    capacity: list[str] = []
    behalf: str | None = None
    place: str | None = None
    office: list[str] = []
    used: list[Line] = []
    for line in signature:
        text = line.text.strip("*. ")
        if not line.is_upper:
            name = _name(line)
            used.append(line)
            break
        letters = LETTERS.match(line.text)
        if letters:
            mark = letters.group().strip(" .").replace("/", "")
            capacity.append(mark)
            shown = normal_case(line.text[letters.end() :].strip("*. "))
            if mark == "TM":
                behalf = shown
            else:
                place = _office(line.text[letters.end() :].strip("*. "))
        elif TITLE.match(text):
            office.append(_office(text))
        elif joint and not capacity and not office and begins_agency(text):
            behalf = normal_case(text if behalf is None else f"{behalf.upper()} {text}")
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
    return _SHORT.sub(lambda match: match.group().upper(), shown)


_SHORT = re.compile(r"(?<!\w)(?:ubnd|hđnd|ubmttq|mttq|thcs|thpt|tp|lđtbxh)(?!\w)")
