"""An agency: a kind of body at a place, and what it is called there."""

from __future__ import annotations

from datetime import date

from attrs import field, frozen

from vnchild.domain.agency_forms import FORMS_BY_KIND, Form, kinds_of_symbol
from vnchild.domain.agency_kinds import AgencyKind
from vnchild.domain.level_words import PARTY_NAME
from vnchild.domain.places import Level, Place, as_place
from vnchild.law.errors import VnchildError
from vnchild.law.text import Lang, Text, day

__all__ = ["Agency", "AgencyError", "AgencyKind", "kinds_of_symbol"]

_K = AgencyKind
_OWN_NAME = frozenset({_K.SOCIAL_ASSISTANCE_FACILITY})
_BY_LEVEL = frozenset(
    {_K.DISTRICT_COURT, _K.PROVINCIAL_COURT, _K.DISTRICT_PROCURACY, _K.PROVINCIAL_PROCURACY}
)
_NUMBERED = frozenset({_K.REGIONAL_COURT, _K.REGIONAL_PROCURACY})


class AgencyError(VnchildError):
    """The parts of an agency do not fit together."""


@frozen(kw_only=True)
class Agency:
    """A body, office or organisation of a kind, at a place.

    >>> from datetime import date
    >>> place = Place.of_province("91", date(2024, 1, 1))
    >>> Agency(kind=AgencyKind.PEOPLES_COMMITTEE, place=place).name("vi")
    'Ủy ban nhân dân tỉnh Kiên Giang'

    An agency of a level below its place is "the one of that level there", where which one is not
    known: the commune Chairman somewhere in An Giang is
    ``Agency(kind=AgencyKind.CHAIRMAN, place=an_giang, level=Level.COMMUNE)``.

    Args:
        kind: what kind of body it is.
        place: where; ``None`` for a central body and where the place is not known. A `Province`
            is taken for the place of the whole unit.
        level: the level at which it acts; found from the place if left out, ``None`` where
            neither says it.
        designation: what tells it from others of its kind at the place: the whole name of a
            facility, the number of a regional court.

    Raises:
        AgencyError: there is no agency of this kind at that level, the place is below it, or the
            two never stood at the same time.
        PlaceError: the place given is neither a `Place` nor a `Province`.
    """

    kind: AgencyKind
    place: Place | None = field(default=None, converter=as_place)
    level: Level | None = None
    designation: str | None = field(default=None)

    def __attrs_post_init__(self) -> None:
        forms = FORMS_BY_KIND[self.kind]
        level = self.level if self.level is not None else self._found_level()
        object.__setattr__(self, "level", level)
        if level is not None and level not in forms:
            raise AgencyError(self._none_at(level))
        if self.place is None or level is None:
            return
        if level is Level.CENTRAL:
            raise AgencyError(
                Text(
                    f"{self.kind.text.vi} ở trung ương không có địa bàn; đã đưa "
                    f"{self.place.title('vi')}",
                    f"a central {self.kind.value} has no place; it was given "
                    f"{self.place.title('en')}",
                )
            )
        if self.place.level.depth > level.depth:
            raise AgencyError(
                Text(
                    f"{self.place.title('vi')} ở dưới {level.text.vi} của {self.kind.text.vi}; "
                    "hãy đưa địa bàn ở cấp đó hoặc cấp trên",
                    f"{self.place.title('en')} lies below the {level.value} level of this "
                    f"{self.kind.value}; give the place at that level, or above it",
                )
            )
        self._check_period(forms[level], self.place)

    def _check_period(self, form: Form, place: Place) -> None:
        since, until = place.period
        begins = (form.valid_from, place.kind.valid_from, since)
        ends = (form.valid_to, place.kind.valid_to, until)
        first = max((each for each in begins if each is not None), default=date.min)
        last = min((each for each in ends if each is not None), default=date.max)
        if first >= last:
            raise AgencyError(
                Text(
                    f"chưa từng có {self.kind.text.vi} {form.level.text.vi} ở {place.title('vi')}: "
                    f"bắt đầu từ {day(first, 'vi')}, mà không còn từ {day(last, 'vi')}",
                    f"there never was a {self.kind.value} of the {form.level.value} level in "
                    f"{place.title('en')} as it stands from {since}: "
                    f"it begins on {first} and ends on {last}",
                )
            )

    def _found_level(self) -> Level | None:
        forms = FORMS_BY_KIND[self.kind]
        if self.place is not None and self.place.level in forms:
            return self.place.level
        if len(forms) == 1:
            return next(iter(forms))
        if self.place is None:
            return None
        below = [each for each in forms if each.depth > self.place.level.depth]
        allowed = ", ".join(each.value for each in forms)
        if not below:
            raise AgencyError(self._none_at(self.place.level))
        allowed_vi = ", ".join(each.text.vi for each in forms)
        raise AgencyError(
            Text(
                f"{self.kind.text.vi} cấp nào ở {self.place.title('vi')}: {allowed_vi}?",
                f"which level of {self.kind.value} is meant in {self.place.title('en')}: "
                f"{allowed}?",
            )
        )

    def _none_at(self, level: Level) -> Text:
        forms = FORMS_BY_KIND[self.kind]
        return Text(
            f"{level.text.vi} không có {self.kind.text.vi}; cơ quan này có ở: "
            f"{', '.join(each.text.vi for each in forms)}",
            f"there is no {self.kind.value} at the {level.value} level; it stands at: "
            f"{', '.join(each.value for each in forms)}",
        )

    @property
    def form(self) -> Form | None:
        """How agencies of its kind stand at its level; ``None`` if the level is not known."""
        return None if self.level is None else FORMS_BY_KIND[self.kind][self.level]

    @property
    def symbols(self) -> tuple[str, ...]:
        """How document numbers write it, the usual symbol first; empty where none is known."""
        if self.form is not None:
            return self.form.symbols
        forms = FORMS_BY_KIND[self.kind].values()
        return tuple(dict.fromkeys(symbol for form in forms for symbol in form.symbols))

    def stands(self, on: date) -> bool:
        """Whether there is such an agency on a day, and its place stands."""
        by_level = FORMS_BY_KIND[self.kind]
        forms = by_level.values() if self.level is None else (by_level[self.level],)
        return any(form.stands(on) for form in forms) and (
            self.place is None or self.place.stands(on)
        )

    def name(self, lang: Lang = "vi") -> str:
        """Its name: ``Ủy ban nhân dân huyện Phong Thổ``; ``Ủy ban nhân dân cấp xã`` in general."""
        if self.designation is not None and self.kind in _OWN_NAME:
            return self.designation
        if self.form is None or self.level is None:
            return self.kind.text.in_(lang)
        name = self.form.name.in_(lang)
        if self.designation is not None and self.kind in _NUMBERED:
            name = f"{name} {self.designation}"
        if self.level is Level.CENTRAL:
            return name
        if self.place is not None and self.place.level is self.level:
            return self._at(name, self.place, lang)
        return self._somewhere(name, self.level, lang)

    def _at(self, name: str, place: Place, lang: Lang) -> str:
        if lang == "en":
            return f"{name} {'in' if self.kind in _NUMBERED else 'of'} {place.title('en')}"
        if self.kind is _K.PARTY_COMMITTEE and place.kind in PARTY_NAME:
            own = place.title("vi") if place.name == "Hồ Chí Minh" else place.name
            return f"{PARTY_NAME[place.kind]} {own}"
        if self.kind in _NUMBERED:
            return f"{name} - {place.name}" if self.designation else f"{name}, {place.title('vi')}"
        return f"{name} {place.title('vi')}"

    def _somewhere(self, name: str, level: Level, lang: Lang) -> str:
        if self.kind in _BY_LEVEL or len(FORMS_BY_KIND[self.kind]) > 1:
            words = level.text.in_(lang)
            if self.kind is _K.PARTY_COMMITTEE and lang == "vi" and level is not Level.COMMUNE:
                return name if self.place is None else f"{name}, {self.place.title(lang)}"
            name = f"{name} {words}" if lang == "vi" else f"{name} at {words} level"
        elif level is Level.COMMUNE:
            name = f"{name} cấp xã" if lang == "vi" else f"{name} at commune level"
        return name if self.place is None else f"{name}, {self.place.title(lang)}"

    def full_name(self, lang: Lang = "vi") -> str:
        """Its name with what lies above its place: ``..., tỉnh Lai Châu``."""
        place = self.place
        if place is None or place.level in {Level.PROVINCE, Level.CENTRAL}:
            return self.name(lang)
        above = place.full_name(lang).removeprefix(place.title(lang))
        return self.name(lang) + above

    @property
    def text(self) -> Text:
        """Its name in both languages."""
        return Text(self.name("vi"), self.name("en"))

    def __str__(self) -> str:
        return self.name("vi")
