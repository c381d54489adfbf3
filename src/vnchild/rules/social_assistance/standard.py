"""Article 4: the standard level (mức chuẩn), national and local, in VND a month."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from enum import Enum
from typing import Final

from attrs import field, frozen

from vnchild.domain.places import PROVINCES
from vnchild.law.dated import Timeline, Version
from vnchild.law.document import Source
from vnchild.law.documents import (
    DECREE_20_2021,
    DECREE_76_2024,
    DECREE_335_2026,
    HANOI_63_2025,
)
from vnchild.law.documents.found import amendments
from vnchild.law.errors import VnchildError
from vnchild.law.provision import Provision
from vnchild.law.text import Lang, Text
from vnchild.law.text import day as day_text


class StandardError(VnchildError):
    """A standard level that cannot be one."""


MAX_STANDARD: Final = 100_000_000
"""The highest standard level, in VND a month, that is believed."""


def check_standard(value: object) -> int:
    """A standard level that gives whole đồng at every coefficient of the decrees.

    Raises:
        StandardError: it is not a positive whole number of đồng, it is odd, or over
            `MAX_STANDARD`.
    """
    if isinstance(value, bool) or not isinstance(value, int) or value <= 0:
        msg = f"a standard level is a whole number of VND above 0, not {value!r}"
        raise StandardError(msg)
    if value > MAX_STANDARD:
        msg = f"a standard level of more than {MAX_STANDARD:,} VND a month is not believed"
        raise StandardError(msg)
    if value % 2:
        msg = f"a standard level of {value:,} VND gives half a đồng at coefficient 1.5"
        raise StandardError(msg)
    return value


def _raised() -> Iterator[Version[int]]:
    """The levels that amendments state, as ``STANDARD`` in their files.

    Raises:
        StandardError: one is no standard level.
    """
    for document, module in amendments():
        level: object = getattr(module, "STANDARD", None)
        if level is not None:
            stated = getattr(module, "STANDARD_PROVISION", getattr(module, "PROVISION", None))
            yield Version(
                value=check_standard(level),
                applies_from=document.first_day,
                known_from=document.known_from,
                provision=stated if isinstance(stated, Provision) else Provision(document.number),
            )


_RETROACTIVE = DECREE_335_2026.effect(DECREE_335_2026.at(32, 3))

NATIONAL: Final[Timeline[int]] = Timeline(
    "the national standard level",
    (
        Version(
            value=360_000,
            applies_from=DECREE_20_2021.first_day,
            known_from=DECREE_20_2021.known_from,
            provision=DECREE_20_2021.at(4, 2),
        ),
        Version(
            value=500_000,
            applies_from=DECREE_76_2024.first_day,
            known_from=DECREE_76_2024.known_from,
            provision=DECREE_20_2021.at(4, 2),
        ),
        Version(
            value=540_000,
            applies_from=_RETROACTIVE.applies_from,
            known_from=_RETROACTIVE.known_from,
            provision=_RETROACTIVE.provision,
        ),
        Version(
            value=540_000,
            applies_from=DECREE_335_2026.first_day,
            known_from=DECREE_335_2026.known_from,
            provision=DECREE_335_2026.at(4, 2),
        ),
        *_raised(),
    ),
)
"""The national standard level (Art. 4(2)).

500,000 is Art. 4(2) of Decree 20/2021 as Decree 76/2024 amended it. 540,000 reaches back to
2026-07-01 for people already receiving (Decree 335/2026 Art. 32(3)), known since 2026-10-05.
A later level is one that an amendment states (`vnchild.rules.amendments`).
"""


_CODES: Final = frozenset(each.code for each in PROVINCES)


def _check_code(value: object) -> None:
    if value not in _CODES:
        msg = f"province is the statistical code of a province, as '91', not {value!r}"
        raise StandardError(msg)


@frozen(kw_only=True)
class LocalStandard:
    """A standard level that a province decided (Decrees 20/2021 and 335/2026 Art. 4(3)(a)).

    Args:
        province: the province's statistical code.
        value: its amount, VND a month.
        applies_from: its first day.
        known_from: the first day on which it was known; by default its first day.
        provision: the resolution, ``None`` where its number is not known.
        source: where it was read.
        note: what a reader should know.
    """

    province: str = field(validator=lambda _, __, value: _check_code(value))
    value: int = field(validator=lambda _, __, value: check_standard(value))
    applies_from: date
    known_from: date = field()
    provision: Provision | None
    source: Source = Source.TEXT
    note: Text | None = None

    @known_from.default
    def _known_when_it_applies(self) -> date:
        return self.applies_from


_NUMBER_OPEN = Text(
    "số nghị quyết chưa xác minh được", "the number of the resolution is not verified"
)

LOCAL: Final[tuple[LocalStandard, ...]] = (
    LocalStandard(
        province="01",
        value=650_000,
        applies_from=HANOI_63_2025.first_day,
        known_from=HANOI_63_2025.known_from,
        provision=Provision(HANOI_63_2025.number),
    ),
    LocalStandard(
        province="22",
        value=450_000,
        applies_from=date(2021, 9, 1),
        provision=None,
        source=Source.TWO_SECONDARY,
        note=Text(
            "áp dụng từ một ngày trong tháng 8/2021 chưa xác minh được; số nghị quyết chưa rõ",
            "in force from a day in August 2021 that is not verified, nor is the resolution",
        ),
    ),
    LocalStandard(
        province="22",
        value=500_000,
        applies_from=date(2023, 1, 1),
        provision=None,
        source=Source.TWO_SECONDARY,
        note=_NUMBER_OPEN,
    ),
    LocalStandard(
        province="22",
        value=700_000,
        applies_from=date(2024, 10, 1),
        provision=None,
        source=Source.TWO_SECONDARY,
        note=_NUMBER_OPEN,
    ),
    LocalStandard(
        province="31",
        value=700_000,
        applies_from=date(2026, 1, 1),
        provision=None,
        source=Source.TWO_SECONDARY,
        note=_NUMBER_OPEN,
    ),
)
"""The verified local standards; other provinces' are not encoded.

Those whose resolution has no verified number cannot stand in the register, so they carry their
days here.
"""


def local_standard(
    province: str,
    on: date,
    known: date | None = None,
    levels: Iterable[LocalStandard] = LOCAL,
) -> LocalStandard | None:
    """The local standard of a province on a day, if any is encoded.

    Args:
        province: its statistical code.
        on: the day asked about.
        known: the day of the knowledge; by default all that is encoded.
        levels: the levels to choose from; an application may give its own.
    """
    found = [
        each
        for each in levels
        if each.province == province
        and each.applies_from <= on
        and (known is None or each.known_from <= known)
    ]
    return max(found, key=lambda each: each.applies_from, default=None)


class Basis(Enum):
    """Which standard level an answer stands on."""

    NATIONAL = Text("mức chuẩn quốc gia", "the national standard level")
    LOCAL = Text("mức chuẩn của địa phương", "the local standard level")
    LOCAL_TOO_LOW = Text(
        "mức chuẩn quốc gia, vì mức của địa phương không đạt điều kiện của Điều 4 khoản 3",
        "the national standard level, because the local one does not meet Art. 4(3)",
    )

    def __repr__(self) -> str:
        return f"Basis.{self.name}"


@frozen
class Standard:
    """The standard level of an answer, and why it is that one.

    Args:
        value: VND a month.
        provision: the provision of the national level, or that lets a province set its own.
        amended_by: what gave that provision its present words, if anything.
        since: the first day to which it applies; for a level given by the caller, not known.
        known_from: the day from which it is known.
        basis: national, local, or national because the local one is too low.
        given: the local level that was given or found, if any.
        local: the entry of the local level, if it was found in the package.
    """

    value: int
    provision: Provision
    since: date | None
    known_from: date | None
    basis: Basis
    given: int | None = None
    local: LocalStandard | None = None
    amended_by: Provision | None = None

    def cited(self, lang: Lang) -> str:
        """What it rests on, in words: a local resolution before the decree that allows it."""
        law = self.provision.in_(lang)
        if self.amended_by is not None:
            by = "được sửa đổi bởi" if lang == "vi" else "amended by"
            law = f"{law}, {by} {self.amended_by.in_(lang)}"
        if self.local is not None and self.local.provision is not None:
            under = "căn cứ" if lang == "vi" else "under"
            law = f"{self.local.provision.in_(lang)}, {under} {law}"
        if self.since is not None:
            since = "áp dụng từ" if lang == "vi" else "applies from"
            law = f"{law}, {since} {day_text(self.since, lang)}"
        return law


def standard_on(
    on: date,
    known: date | None = None,
    *,
    given: int | None = None,
    local: LocalStandard | None = None,
) -> Standard:
    """The standard level that applies on a day (Art. 4).

    A local level takes effect where it is not lower than the national one (Decree 20/2021 as
    issued), or higher (since Decree 76/2024); otherwise the national one applies.

    Args:
        on: the day asked about.
        known: the day of the knowledge; by default all that the package knows.
        given: a local level in VND a month that the caller knows.
        local: a local level of the package.

    Raises:
        NotCoveredError: the day is before the first day covered.
        StandardError: ``given`` is no standard level.
    """
    national = NATIONAL.at(on, known)
    if local is not None:
        given = local.value
    if given is None:
        return Standard(
            national.value,
            national.provision,
            national.applies_from,
            national.known_from,
            Basis.NATIONAL,
            amended_by=_amended(national),
        )
    check_standard(given)
    equal_is_enough = on < DECREE_76_2024.first_day
    if given > national.value or (given == national.value and equal_is_enough):
        decree = DECREE_335_2026 if on >= DECREE_335_2026.first_day else DECREE_20_2021
        return Standard(
            given,
            decree.at(4, 3, "a"),
            local.applies_from if local else None,
            None,
            Basis.LOCAL,
            given,
            local,
        )
    return Standard(
        national.value,
        national.provision,
        national.applies_from,
        national.known_from,
        Basis.LOCAL_TOO_LOW,
        given,
        local,
        _amended(national),
    )


def _amended(national: Version[int]) -> Provision | None:
    """Decree 76/2024, where it gave Art. 4 of Decree 20/2021 the words that apply."""
    by_76 = (
        national.provision.document == DECREE_20_2021.number
        and national.applies_from == DECREE_76_2024.first_day
    )
    return Provision(DECREE_76_2024.number) if by_76 else None
