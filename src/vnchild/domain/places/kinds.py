"""Levels of government and kinds of administrative unit, and on which days each of them exists."""

from __future__ import annotations

from datetime import date

from vnchild.law.documents import (
    DECREE_20_2021,
    DECREE_335_2026,
    LAW_ON_CHILDREN,
    RESOLUTION_203_2025,
)
from vnchild.law.text import Term, Text

_D20 = DECREE_20_2021
_D335 = DECREE_335_2026
_TWO_LEVELS = RESOLUTION_203_2025.effects[0]


class Level(Term):
    """A level of government; the hamlet is not a level of government but a place of reports."""

    CENTRAL = "central", "trung ương", "central", LAW_ON_CHILDREN.at(80, 1)
    PROVINCE = "province", "cấp tỉnh", "province", _D335.at(30), "tỉnh"
    DISTRICT = "district", "cấp huyện", "district", _D20.at(8, 1, "d"), "huyện"
    COMMUNE = "commune", "cấp xã", "commune", _D335.at(8, 2), "xã"
    HAMLET = "hamlet", "thôn, tổ dân phố", "hamlet", _D20.at(12, 3, "a"), "thôn"

    @property
    def depth(self) -> int:
        """0 for the centre, then one more for every level below."""
        return list(Level).index(self)

    def stands(self, on: date) -> bool:
        """Whether the level exists on a day: the district level ended on 2025-07-01."""
        return self is not Level.DISTRICT or on < _TWO_LEVELS.applies_from


class PlaceKind(Term):
    """A kind of administrative unit (or of hamlet); `word` is what stands before the name."""

    PROVINCE = "province", "tỉnh", "Province", _D335.at(35)
    CENTRAL_CITY = (
        "central_city",
        "thành phố trực thuộc trung ương",
        "centrally run city",
        _D335.at(35),
    )
    RURAL_DISTRICT = "rural_district", "huyện", "District", _D20.at(8, 1, "d")
    URBAN_DISTRICT = "urban_district", "quận", "Urban District", _D20.at(8, 1, "d")
    TOWN = "town", "thị xã", "Town", _D20.at(8, 1, "d")
    PROVINCIAL_CITY = (
        "provincial_city",
        "thành phố thuộc tỉnh",
        "city under a province",
        _D20.at(8, 1, "d"),
        "thành phố thuộc thành phố trực thuộc trung ương",
    )
    COMMUNE = "commune", "xã", "Commune", _D335.at(8, 2)
    WARD = "ward", "phường", "Ward", _D335.at(8, 2)
    TOWNSHIP = "township", "thị trấn", "Township", _D20.at(8, 1, "a")
    SPECIAL_ZONE = "special_zone", "đặc khu", "Special Zone", _D335.at(8, 2)
    VILLAGE = "village", "thôn", "Village", _D20.at(12, 3, "a")
    BAN = "ban", "bản", "Village (bản)", _D20.at(12, 3, "a")
    PHUM = "phum", "phum", "Village (phum)", _D20.at(12, 3, "a")
    SOC = "soc", "sóc", "Village (sóc)", _D20.at(12, 3, "a")
    AP = "ap", "ấp", "Hamlet", _D20.at(12, 3, "a")
    CLUSTER = "cluster", "cụm", "Cluster", _D20.at(12, 3, "a")
    QUARTER = "quarter", "khóm", "Quarter", _D20.at(12, 3, "a")
    RESIDENTIAL_GROUP = (
        "residential_group",
        "tổ dân phố",
        "Residential Group",
        _D20.at(12, 3, "a"),
    )

    @property
    def level(self) -> Level:
        """The level of government that units of this kind belong to."""
        if self in _PROVINCIAL:
            return Level.PROVINCE
        if self in _OF_DISTRICTS:
            return Level.DISTRICT
        return Level.COMMUNE if self in _OF_COMMUNES else Level.HAMLET

    @property
    def word(self) -> Text:
        """The word that stands with a name: ``thành phố`` (``City``) for every kind of city."""
        if self in {PlaceKind.CENTRAL_CITY, PlaceKind.PROVINCIAL_CITY}:
            return Text("thành phố", "City")
        if self is PlaceKind.URBAN_DISTRICT:
            return Text("quận", "District")
        return self.text

    @property
    def valid_from(self) -> date | None:
        """The first day on which such units exist; ``None`` if before all that is covered."""
        return _TWO_LEVELS.applies_from if self is PlaceKind.SPECIAL_ZONE else None

    @property
    def valid_to(self) -> date | None:
        """The first day on which there are none any more; ``None`` if there are."""
        ended = self in _OF_DISTRICTS or self is PlaceKind.TOWNSHIP
        return _TWO_LEVELS.applies_from if ended else None

    def stands(self, on: date) -> bool:
        """Whether units of this kind exist on a day."""
        return (self.valid_from is None or self.valid_from <= on) and (
            self.valid_to is None or on < self.valid_to
        )


_PROVINCIAL = frozenset({PlaceKind.PROVINCE, PlaceKind.CENTRAL_CITY})
_OF_DISTRICTS = frozenset(
    {
        PlaceKind.RURAL_DISTRICT,
        PlaceKind.URBAN_DISTRICT,
        PlaceKind.TOWN,
        PlaceKind.PROVINCIAL_CITY,
    }
)
_OF_COMMUNES = frozenset(
    {PlaceKind.COMMUNE, PlaceKind.WARD, PlaceKind.TOWNSHIP, PlaceKind.SPECIAL_ZONE}
)
