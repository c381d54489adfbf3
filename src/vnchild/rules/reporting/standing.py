"""Who an agency is on a day: itself, the same of its province's new state, or who took over."""

from __future__ import annotations

from datetime import date

from attrs import evolve, frozen

from vnchild.domain.agency import Agency
from vnchild.domain.agency_forms import TWO_LEVELS
from vnchild.domain.places import Level, Place, find_province, merged_into
from vnchild.law.errors import NotCoveredError
from vnchild.law.interpretation import Interpretation
from vnchild.law.text import Text, day
from vnchild.rules.competence.fields import Field
from vnchild.rules.competence.succession import successor
from vnchild.rules.reporting.body import Body
from vnchild.rules.reporting.due_days import DutyError


@frozen(kw_only=True)
class Standing:
    """An agency as it stands on a day.

    Args:
        agency: the agency.
        note: what became of the one asked about, where it is another.
        interpretations: the readings by which it took over.
    """

    agency: Agency | Body
    note: Text | None = None
    interpretations: tuple[Interpretation, ...] = ()


def body_of(agency: Agency | Body) -> Body:
    """The kind and level of an agency.

    Raises:
        DutyError: its level is not known.
    """
    if isinstance(agency, Body):
        return agency
    if agency.level is None:
        raise DutyError(
            Text(
                f"{agency.kind.text.vi} cấp nào báo cáo? hãy nêu cấp hoặc địa bàn của cơ quan",
                f"which level of {agency.kind.value} reports? give the agency its level or place",
            )
        )
    return Body.of(agency.kind, agency.level)


def standing_on(agency: Agency | Body, on: date) -> Standing | None:
    """The agency on a day, or the one of its level that took over; ``None`` if there is neither."""
    if agency.stands(on):
        return Standing(agency=agency)
    if isinstance(agency, Body):
        return None
    same = _same(agency, on)
    return Standing(agency=same) if same is not None else _heir(agency, on)


def as_it_was(agency: Agency | Body, on: date) -> Agency | Body:
    """The agency in the state of its province on a day, where that is one agency; else itself.

    A commune of a province that several were merged into lay in one of them, which is not known.
    """
    standing = standing_on(agency, on)
    if standing is None or standing.note is not None or isinstance(agency, Body):
        return agency
    place = agency.place
    state = None if place is None or place.level is Level.PROVINCE else place.province
    before = state is not None and state.valid_from is not None and on < state.valid_from
    several = state is not None and before and len(merged_into(state)) > 1
    return agency if several else standing.agency


def _same(agency: Agency, on: date) -> Agency | None:
    """The agency of the same name: its province may stand in another state."""
    place, form = agency.place, agency.form
    if place is None or place.province is None or not place.kind.level.stands(on):
        return None
    if form is not None and not form.stands(on):
        return None
    state = find_province(place.province.name, on)
    if state is None or not state.stands(on):
        return None
    if place.level is Level.PROVINCE:
        place = Place.of_province(state)
    elif place.kind.stands(on) and place.district is None:
        place = evolve(place, province=state)
    else:
        return None
    return evolve(agency, place=place)


def _heir(agency: Agency, on: date) -> Standing | None:
    """Who took over children's affairs from an agency that ended, at the same level."""
    try:
        found = successor(agency, on, Field.CHILDREN)
    except NotCoveredError:
        return None
    heirs = [each for each in found.agencies if each.level is agency.level]
    if len(heirs) != 1 or len(found.agencies) != 1 or not found.steps:
        return None
    ended, act = found.steps[0].on, found.steps[0].provision
    more = "".join(f"; {note.vi}" for note in found.notes)
    more_en = "".join(f"; {note.en}" for note in found.notes)
    (there,) = heirs
    by, by_en = ("", "") if act is None else (f" ({act.vi})", f" ({act.en})")
    return Standing(
        agency=there,
        interpretations=found.interpretations,
        note=Text(
            f"{agency.full_name('vi')} không còn từ {day(ended, 'vi')}{by}; nay là "
            f"{there.full_name('vi')}{more}",
            f"{agency.full_name('en')} is no more since {day(ended, 'en')}{by_en}; it is now "
            f"{there.full_name('en')}{more_en}",
        ),
    )


def why_gone(agency: Agency, on: date) -> Text | None:
    """Why nobody acts for an agency on a day; ``None`` if it stands, or somebody took over."""
    if standing_on(agency, on) is not None:
        return None
    name = Text(agency.full_name("vi"), agency.full_name("en"))
    form = agency.form
    if form is not None and form.valid_from is not None and on < form.valid_from:
        since = form.valid_from
        return Text(
            f"{name.vi} chỉ có từ {day(since, 'vi')}", f"{name.en} stands only since {since}"
        )
    if agency.level is not None and not agency.level.stands(on):
        level, act = agency.level.text, TWO_LEVELS.provision
        ended = TWO_LEVELS.applies_from
        return Text(
            f"{name.vi} không còn: từ {day(ended, 'vi')} không có {level.vi} ({act.vi})",
            f"{name.en} is no more: the {level.en} level has ended on {ended} ({act.en})",
        )
    return Text(f"ngày {day(on, 'vi')} không có {name.vi}", f"{name.en} does not stand on {on}")
