"""A place: a provincial unit, a district, a commune or a hamlet, in one state of its province."""

from __future__ import annotations

import re
from datetime import date
from typing import Protocol

from attrs import field, frozen

from vnchild.domain.places.kinds import Level, PlaceKind
from vnchild.domain.places.provinces import Province, province, unchanged
from vnchild.law.errors import VnchildError
from vnchild.law.text import Lang, Text, day

_CODE = re.compile(r"\d{5}")


class PlaceError(VnchildError):
    """The parts of a place do not fit together."""


@frozen(kw_only=True)
class Place:
    """An administrative unit or hamlet. The country as a whole is no place: it is ``None``.

    A whole provincial unit that the merger left as it was is one place before and after it; the
    two rows of its province do not make it two.

    >>> from datetime import date
    >>> Place.of_province("91", date(2024, 1, 1)).title("vi")
    'tỉnh Kiên Giang'

    Args:
        kind: what kind of unit it is.
        name: its name without the word of its kind, ``Phong Thổ``.
        province: the provincial unit in the state that is meant, ``None`` if not known.
        district: the unit above a commune that stood in a district, as printed
            (``huyện Phong Thổ``); ``None`` if not known or if there is none.
        commune: the unit above a hamlet, as printed (``xã Mường So``).
        commune_code: the statistical code of the commune, five digits; only its form is checked.

    Raises:
        PlaceError: the parts contradict each other, or such units did not exist in that period.
    """

    kind: PlaceKind
    name: str = field()
    province: Province | None = None
    district: str | None = None
    commune: str | None = None
    commune_code: str | None = None

    @name.validator
    def _is_a_name(self, _: object, value: object) -> None:
        if not isinstance(value, str) or not value.strip():
            raise PlaceError(
                Text(
                    f"tên địa danh là văn bản không trống, không phải {value!r}",
                    f"the name of a place is a text that is not empty, not {value!r}",
                )
            )

    def __attrs_post_init__(self) -> None:
        if self.level is Level.PROVINCE:
            self._check_province()
        self._check_parts()
        state = self.province
        if state is None:
            return
        begins, ends = self.kind.valid_from, self.kind.valid_to
        too_late = ends is not None and state.valid_from is not None and state.valid_from >= ends
        too_early = begins is not None and state.valid_to is not None and state.valid_to <= begins
        if too_late or too_early:
            since, until = state.valid_from, state.valid_to
            period = (f" từ {day(since, 'vi')}" if since is not None else "") + (
                f" đến trước {day(until, 'vi')}" if until is not None else ""
            )
            raise PlaceError(
                Text(
                    f"{state.full_name('vi')}{period} không có đơn vị loại {self.kind.word.vi}",
                    f"there is no unit of the kind {self.kind.value!r} in {state.full_name('en')} "
                    f"from {since} to {until}",
                )
            )
        if self.district is not None and state.valid_from is not None:
            last = PlaceKind.RURAL_DISTRICT.valid_to
            if last is not None and state.valid_from >= last:
                raise PlaceError(
                    Text(
                        f"từ {day(last, 'vi')} không còn cấp huyện; hãy bỏ `district`",
                        f"since {last} no place lies in a district; leave `district` out",
                    )
                )

    @property
    def _identity(self) -> tuple[object, ...]:
        state = self.province
        if state is not None and self.level is Level.PROVINCE:
            state = unchanged(state)[0]
        return self.kind, self.name, state, self.district, self.commune, self.commune_code

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Place):
            return NotImplemented
        return self._identity == other._identity

    def __hash__(self) -> int:
        return hash(self._identity)

    def _check_province(self) -> None:
        state = self.province
        if state is None or state.kind is not self.kind or state.name != self.name:
            raise PlaceError(
                Text(
                    f"đơn vị loại {self.kind.word.vi} lấy loại và tên từ `province`; hãy dùng "
                    "Place.of_province(code, on)",
                    f"a place of the kind {self.kind.value!r} takes its kind and name from its "
                    "province; use Place.of_province(code, on)",
                )
            )

    def _check_parts(self) -> None:
        depth = self.level.depth
        if self.district is not None and depth <= Level.DISTRICT.depth:
            raise self._refused("không thuộc huyện nào", "lies in no district")
        if self.commune is not None and self.level is not Level.HAMLET:
            raise self._refused("không thuộc xã nào", "lies in no commune")
        if self.commune_code is None:
            return
        if depth < Level.COMMUNE.depth:
            raise self._refused("không có mã xã", "has no commune code")
        if not _CODE.fullmatch(self.commune_code):
            raise PlaceError(
                Text(
                    f"mã xã {self.commune_code!r} không phải năm chữ số như '03391'",
                    f"the commune code {self.commune_code!r} is not five digits such as '03391'",
                )
            )

    def _refused(self, vi: str, en: str) -> PlaceError:
        level = self.level
        return PlaceError(
            Text(f"đơn vị {level.text.vi} {vi}", f"a place of the {level.value} level {en}")
        )

    @classmethod
    def of_province(cls, which: str | Province, on: date | None = None) -> Place:
        """The place of a whole provincial unit, by its code on a day or by its state.

        Raises:
            PlaceError: a code is given without a day.
            UnknownProvinceError: no unit has that code on that day.
        """
        if isinstance(which, str):
            if on is None:
                raise PlaceError(
                    Text(
                        f"mã {which!r} cần kèm một ngày: năm 2025 các mã đã đổi chủ",
                        f"the code {which!r} needs a day: codes changed hands in 2025",
                    )
                )
            which = province(which, on)
        return cls(kind=which.kind, name=which.name, province=which)

    @property
    def level(self) -> Level:
        """The level of government that it belongs to."""
        return self.kind.level

    @property
    def period(self) -> tuple[date | None, date | None]:
        """The first day of its province in this state and the first day after it.

        Of a whole provincial unit they are those of the unit under this name and kind.
        """
        if self.province is None:
            return None, None
        whole = self.level is Level.PROVINCE
        run = unchanged(self.province) if whole else (self.province,)
        return run[0].valid_from, run[-1].valid_to

    def stands(self, on: date) -> bool:
        """Whether it can stand on a day: its kind of unit exists and its province stands.

        Which commune stood when is not held here; an application's `CommuneLookup` knows.
        """
        first, end = self.period
        return self.kind.stands(on) and (first is None or first <= on) and (end is None or on < end)

    def title(self, lang: Lang = "vi") -> str:
        """Kind and name: ``huyện Phong Thổ``, ``Phong Thổ District``, ``Ward 5``."""
        if self.level is Level.PROVINCE and self.province is not None:
            return self.province.full_name(lang)
        word = self.kind.word.in_(lang)
        if lang == "vi" or self.name.isdigit() or self.level is Level.HAMLET:
            return f"{word} {self.name}"
        return f"{self.name} {word}"

    def full_name(self, lang: Lang = "vi") -> str:
        """The title with what lies above it: ``huyện Phong Thổ, tỉnh Lai Châu``.

        The names of a commune or district above stay as they were given, in Vietnamese.
        """
        parts = [self.title(lang), self.commune, self.district]
        if self.level is not Level.PROVINCE and self.province is not None:
            parts.append(self.province.full_name(lang))
        return ", ".join(part for part in parts if part is not None)

    def __str__(self) -> str:
        return self.full_name()


def as_place(given: Place | Province | None) -> Place | None:
    """A place as it was given, or the place of a provincial unit.

    Raises:
        PlaceError: what was given is neither.
    """
    value: object = given
    if isinstance(value, Province):
        return Place.of_province(value)
    if value is None or isinstance(value, Place):
        return value
    raise PlaceError(
        Text(
            f"địa bàn là một Place hoặc một Province, không phải {type(value).__name__}; có mã "
            "tỉnh thì dùng "
            "Place.of_province(code, on), có tên thì dùng parse_place(name, on)",
            f"a place is a Place or a Province, not {type(value).__name__}; with the code of a "
            "province use "
            "Place.of_province(code, on), with a name parse_place(name, on)",
        )
    )


class CommuneLookup(Protocol):
    """An application's own table of communes: the package holds none.

    Pass one where a question turns on a commune over time.
    """

    def commune(self, code: str, on: date) -> Place | None:
        """The commune with this code on a day, or ``None``."""
        ...

    def successors(self, place: Place, on: date) -> tuple[Place, ...]:
        """The communes that hold the area of an older commune on a day; empty if not known."""
        ...
