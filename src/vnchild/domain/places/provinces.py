"""Provincial units and their statistical codes: 63 before 2025-07-01, 34 since.

A unit that changes its name or its kind has a row for each state, so that a row has one name, one
kind and one period; the merger gave every unit a new row, also those that it left as they were
(`unchanged`). Beware of the codes: ``91`` was Kiên Giang and is An Giang since the merger.

The table does not know when the 63 began: a row without a first day answers for every earlier day,
though a unit of that name, kind or code need not have stood then. What stood before the documents
that the package covers is not told here.
"""

from __future__ import annotations

import unicodedata
from datetime import date

from attrs import field, frozen

from vnchild.domain.places.kinds import PlaceKind
from vnchild.domain.places.mergers import BEFORE, CITIES_BEFORE, CITIES_SINCE, MERGED, SINCE, SOURCE
from vnchild.law.document import Source
from vnchild.law.documents import (
    RESOLUTION_30_2026,
    RESOLUTION_36_2026,
    RESOLUTION_39_2026,
    RESOLUTION_175_2024,
    RESOLUTION_202_2025,
)
from vnchild.law.errors import VnchildError
from vnchild.law.provision import Provision
from vnchild.law.text import Lang, Text, day

_MERGER = RESOLUTION_202_2025.effects[0]
_HUE = "46"
_MADE_CITIES = {
    "75": RESOLUTION_30_2026,
    "22": RESOLUTION_36_2026,
    "24": RESOLUTION_39_2026,
}


class UnknownProvinceError(VnchildError):
    """No province has this code or name on that day."""


@frozen
class Province:
    """A provincial unit in one state: one name, one kind, one period.

    Args:
        code: its statistical code, two digits with a leading zero.
        name: its name.
        valid_from: the first day of this state; ``None`` where the table does not know it: the
            state began before all that the package covers, and for days long past it is no answer.
        valid_to: the first day on which the state is no more, ``None`` if it stands.
        provision: what made this state, or ended it where it stood before all that is covered.
        kind: province or centrally run city.
    """

    code: str
    name: str
    valid_from: date | None
    valid_to: date | None
    provision: Provision
    kind: PlaceKind = field(default=PlaceKind.PROVINCE)

    def stands(self, on: date) -> bool:
        """Whether it stands on a day in this state, as far as the table knows its first day."""
        return (self.valid_from is None or self.valid_from <= on) and (
            self.valid_to is None or on < self.valid_to
        )

    def full_name(self, lang: Lang = "vi") -> str:
        """``tỉnh Kiên Giang``, ``Thành phố Hồ Chí Minh``; ``Kiên Giang Province``."""
        if lang == "en":
            return f"{self.name} {self.kind.word.en}"
        word = self.kind.word.vi
        # The capital letter is part of this one city's official name.
        return f"{word.capitalize() if self.name == 'Hồ Chí Minh' else word} {self.name}"


@frozen(kw_only=True)
class ProvinceStep:
    """What became of a provincial unit on a day.

    Args:
        on: the first day of the new state.
        before: the state that ended.
        after: the state that began.
        provision: what made it.
        source: where the step was read.
    """

    on: date
    before: Province
    after: Province
    provision: Provision
    source: Source


def _before() -> tuple[Province, ...]:
    rows: list[Province] = []
    merger, act = _MERGER.applies_from, _MERGER.provision
    for code, name in BEFORE.items():
        if code == _HUE:
            first, made = RESOLUTION_175_2024.first_day, Provision(RESOLUTION_175_2024.number)
            rows.append(Province(code, name, None, first, made))
            rows.append(Province(code, "Huế", first, merger, made, PlaceKind.CENTRAL_CITY))
            continue
        kind = PlaceKind.CENTRAL_CITY if code in CITIES_BEFORE else PlaceKind.PROVINCE
        rows.append(Province(code, name, None, merger, act, kind))
    return tuple(rows)


def _since() -> tuple[Province, ...]:
    rows: list[Province] = []
    merger, act = _MERGER.applies_from, _MERGER.provision
    for code, name in SINCE.items():
        kind = PlaceKind.CENTRAL_CITY if code in CITIES_SINCE else PlaceKind.PROVINCE
        if code in _MADE_CITIES:
            document = _MADE_CITIES[code]
            first = document.first_day
            rows.append(Province(code, name, merger, first, act, kind))
            made = Provision(document.number)
            rows.append(Province(code, name, first, None, made, PlaceKind.CENTRAL_CITY))
            continue
        rows.append(Province(code, name, merger, None, act, kind))
    return tuple(rows)


PROVINCES: tuple[Province, ...] = (*_before(), *_since())
"""The 63 units before the merger, then the 34 since; a row for each state of a unit."""


def _steps() -> tuple[ProvinceStep, ...]:
    heir = {old: new for new, olds in MERGED.items() for old in olds}
    merger = _MERGER.applies_from
    steps = []
    for row in PROVINCES:
        if row.valid_to is None:
            continue
        merged = row.valid_to == merger
        code = heir[row.code] if merged else row.code
        after = next(r for r in PROVINCES if r.code == code and r.valid_from == row.valid_to)
        steps.append(
            ProvinceStep(
                on=row.valid_to,
                before=row,
                after=after,
                provision=_MERGER.provision if merged else after.provision,
                source=SOURCE,
            )
        )
    return tuple(steps)


_STEPS = {step.before: step for step in _steps()}


def provinces(on: date) -> tuple[Province, ...]:
    """The provincial units that stand on a day, by code; before 2025 the 63, whatever the day."""
    return tuple(each for each in PROVINCES if each.stands(on))


def province(code: str, on: date) -> Province:
    """The provincial unit with this code on a day; by its name see `province_called`.

    For a day long past it is the unit that has the code in the table: from when it had it, the
    table does not know.

    Raises:
        UnknownProvinceError: none has; the message lists those that stand, or tells the code
            where it is a name.
    """
    standing = provinces(on)
    for each in standing:
        if each.code == code:
            return each
    given: object = code
    named = find_province(given, on) if isinstance(given, str) and given else None
    if named is not None:
        now = province_on(named, on)
        told = "it is the name of" if now == named else "what has that name is now part of"
        told_vi = "đó là tên của" if now == named else "nơi có tên đó nay thuộc"
        raise UnknownProvinceError(
            Text(
                f"ngày {day(on, 'vi')} không có tỉnh nào mang mã {code!r}; {told_vi} {now.code} "
                f"{now.name}",
                f"no province has the code {code!r} on {on}; {told} {now.code} {now.name}",
            )
        )
    listed = ", ".join(f"{each.code} {each.name}" for each in standing)
    raise UnknownProvinceError(
        Text(
            f"ngày {day(on, 'vi')} không có tỉnh nào mang mã {code!r}; các mã là {listed}",
            f"no province has the code {code!r} on {on}; the codes are {listed}",
        )
    )


def province_steps(state: Province, on: date) -> tuple[ProvinceStep, ...]:
    """What became of a provincial unit from its state up to a day, oldest first.

    >>> from datetime import date
    >>> kien_giang = province("91", date(2024, 1, 1))
    >>> [step.after.full_name() for step in province_steps(kien_giang, date(2026, 1, 1))]
    ['tỉnh An Giang']
    """
    found = []
    while (step := _STEPS.get(state)) is not None and step.on <= on:
        found.append(step)
        state = step.after
    return tuple(found)


def province_on(state: Province, on: date) -> Province:
    """The provincial unit that a unit is, or is part of, on a day.

    Raises:
        UnknownProvinceError: the state begins after that day: succession is told forwards only.
    """
    if state.valid_from is not None and on < state.valid_from:
        since = state.valid_from
        raise UnknownProvinceError(
            Text(
                f"{state.full_name('vi')} ({state.code}) có từ {day(since, 'vi')}; trước đó "
                f"({day(on, 'vi')}) là những nơi nào thì xem merged_into",
                f"{state.full_name('en')} ({state.code}) begins on {since}; "
                f"what it was made of is told by merged_into, not for a day before ({on})",
            )
        )
    steps = province_steps(state, on)
    return steps[-1].after if steps else state


def merged_into(state: Province) -> tuple[Province, ...]:
    """The states from which a state was made: what was merged into it, or what it was before."""
    return tuple(step.before for step in _STEPS.values() if step.after == state)


def _unchanged() -> dict[Province, tuple[Province, ...]]:
    runs: dict[Province, tuple[Province, ...]] = {}
    for row in PROVINCES:
        made_of = merged_into(row)
        before = made_of[0] if len(made_of) == 1 else None
        same = before is not None and (before.name, before.kind) == (row.name, row.kind)
        run = (*runs[before], row) if before is not None and same else (row,)
        runs.update(dict.fromkeys(run, run))
    return runs


def unchanged(state: Province) -> tuple[Province, ...]:
    """The states in which a unit stood under one name and kind with nothing merged into it.

    The merger of 2025 left eleven units as they were; they have a row before it and one since.

    >>> from datetime import date
    >>> lai_chau = province("12", date(2024, 1, 1))
    >>> unchanged(lai_chau) == (lai_chau, province("12", date(2026, 1, 1)))
    True
    """
    return _RUNS.get(state, (state,))


def find_province(
    name: str, on: date | None = None, kind: PlaceKind | None = None
) -> Province | None:
    """The provincial unit with a name, as printed in a document of a day.

    Case, spaces, dashes and the word before the name (``tỉnh``, ``thành phố``, ``TP.``) are
    forgiven, tone marks are not. Where the name stood in several states the one of the day is
    meant; a name that does not stand any more is found in its last state before that day, and
    without a day in its last state of all.

    Args:
        name: the name as printed.
        on: the day of the document.
        kind: only states of this kind.

    Returns:
        The state, or ``None`` if no provincial unit had that name by then.
    """
    states = [
        row
        for row in _BY_KEY.get(_key(name), ())
        if (kind is None or row.kind is kind)
        and (on is None or row.valid_from is None or row.valid_from <= on)
    ]
    return max(states, key=lambda row: row.valid_from or date.min) if states else None


def _key(name: str) -> str:
    text = unicodedata.normalize("NFC", name).casefold().replace("hoà", "hòa").replace("hoá", "hóa")
    text = "".join(c for c in text if c.isalnum() or c == " ").strip()
    for word in ("tỉnh ", "thành phố ", "tp "):
        text = text.removeprefix(word)
    text = "".join(text.split())
    return "hồchíminh" if text in {"hcm", "tphcm"} else text


def _by_key() -> dict[str, tuple[Province, ...]]:
    found: dict[str, list[Province]] = {}
    for row in PROVINCES:
        found.setdefault(_key(row.name), []).append(row)
    return {key: tuple(rows) for key, rows in found.items()}


_RUNS = _unchanged()
_BY_KEY = _by_key()
