"""What is known of the agencies of a kind at one level, and the days on which such levels ended.

Nothing here is a date: the days come from the register.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from attrs import frozen

from vnchild.domain.agency_groups import ORGANISATIONS
from vnchild.domain.agency_kinds import AgencyKind
from vnchild.domain.places import Level
from vnchild.law.documents import (
    DISTRICT_POLICE_ENDED,
    LAW_81_2025,
    LAW_82_2025,
    RESOLUTION_176_2025,
    RESOLUTION_203_2025,
)
from vnchild.law.provision import Provision
from vnchild.law.text import Text

TWO_LEVELS = RESOLUTION_203_2025.effects[0]
"""The end of the district level."""
REGIONAL_COURTS = LAW_81_2025.effects[0]
"""Regional courts take the place of district courts."""
REGIONAL_PROCURACIES = LAW_82_2025.effects[0]
"""Regional procuracies take the place of those of the districts."""
MINISTRY_ENDED = RESOLUTION_176_2025.effects[0].applies_from
"""The day on which the Ministry of Labour, Invalids and Social Affairs was no more."""
DISTRICT_POLICE = Text(
    "công an cấp huyện không còn từ 01/3/2025 theo các nguồn thứ cấp (Sài Gòn Giải Phóng, CafeF, "
    "Báo Tin tức); văn bản chưa đọc",
    "there are no district police since 2025-03-01 by secondary sources (Sài Gòn Giải Phóng, "
    "CafeF, Báo Tin tức); the act was not read",
)
"""What is known of the end of the district police."""
OWN_ARRANGEMENT = Text(
    "tổ chức sắp xếp theo đơn vị hành chính; văn bản sắp xếp riêng của tổ chức này chưa đối chiếu",
    "it was arranged along with the administrative units; the act that arranged this body itself "
    "is not verified",
)
"""Of bodies that the resolutions on administrative units do not arrange by themselves."""
WITH_THE_MINISTRY = Text(
    "ngày của sở do từng tỉnh quyết định, chưa đối chiếu; lấy cùng ngày với bộ",
    "the day of a department was decided by each province and is not checked; the day of the "
    "ministry is taken",
)
"""Of the departments under the ministries that were merged: a reading."""

_K = AgencyKind
OF_OTHER_ACTS: Final = frozenset(
    {
        *ORGANISATIONS,
        _K.PARTY_COMMITTEE,
        _K.RED_CROSS,
        _K.STEERING_COMMITTEE,
        _K.CHILD_PROTECTION_BOARD,
        _K.SOCIAL_ASSISTANCE_FACILITY,
        _K.SOCIAL_INSURANCE,
        _K.INSPECTORATE,
        _K.POLICE,
        _K.PROVINCIAL_COURT,
        _K.PROVINCIAL_PROCURACY,
    }
)
"""Bodies that are not local government: what arranged them is not a resolution on units."""


@frozen(kw_only=True)
class Form:
    """A kind of agency at one level.

    Args:
        kind: the kind.
        level: the level of government at which it acts.
        name: its name without a place.
        symbols: how document numbers and short references write it, the usual one first.
        valid_from: the first day on which there are such agencies; ``None`` if before all that
            the package covers.
        valid_to: the first day on which there are none; ``None`` if there are.
        provision: what began or ended it; ``None`` if it did neither, or which act did is not
            verified.
        note: why no act is named, where one should be.
    """

    kind: AgencyKind
    level: Level
    name: Text
    symbols: tuple[str, ...] = ()
    valid_from: date | None = None
    valid_to: date | None = None
    provision: Provision | None = None
    note: Text | None = None

    def stands(self, on: date) -> bool:
        """Whether there are such agencies on a day."""
        return (self.valid_from is None or self.valid_from <= on) and (
            self.valid_to is None or on < self.valid_to
        )


def lasting(kind: AgencyKind, level: Level, *symbols: str, name: Text | None = None) -> Form:
    """The form of a kind that lasts as long as its level of government."""
    if level is not Level.DISTRICT:
        return Form(kind=kind, level=level, name=name or kind.text, symbols=symbols)
    ended, act, note = TWO_LEVELS.applies_from, TWO_LEVELS.provision, None
    if kind is _K.POLICE:
        ended, note = DISTRICT_POLICE_ENDED, DISTRICT_POLICE
    elif kind in OF_OTHER_ACTS:
        note = OWN_ARRANGEMENT
    return Form(
        kind=kind,
        level=level,
        name=name or kind.text,
        symbols=symbols,
        valid_to=ended,
        provision=None if note is not None else act,
        note=note,
    )
