"""Who took over from an agency on the day on which it, or its place, was no more."""

from __future__ import annotations

from datetime import date

import attrs
from attrs import frozen

from vnchild.domain.agency import Agency
from vnchild.domain.agency_forms import (
    DEPARTMENTS_ENDED,
    FORMS_BY_KIND,
    OF_OTHER_ACTS,
    TWO_LEVELS,
)
from vnchild.domain.agency_kinds import AgencyKind
from vnchild.domain.places import CommuneLookup, Level, Place, province_on
from vnchild.law.text import Lang, Text
from vnchild.rules.competence.fields import OF_HEALTH, Field

_K = AgencyKind
_LEVELS_LEFT = Text(
    "cấp huyện kết thúc: việc của cấp huyện về cấp xã hoặc cấp tỉnh tùy từng luật; hỏi `competent` "
    "theo từng việc",
    "the district level ended: its work went to the commune or the province, law by law; ask "
    "`competent` task by task",
)
_BODIES_LEFT = Text(
    "không còn ở cấp huyện; nêu các cấp mà tổ chức này còn, việc nào về cấp nào chưa đối chiếu",
    "there is none of the district level any more; those of the levels that are left are named, "
    "which work went to which is not verified",
)
_WHICH_COMMUNE = Text(
    "các đơn vị cấp xã được sắp xếp lại, có đơn vị giữ nguyên; đơn vị nào thay thì hỏi bảng của "
    "ứng dụng",
    "communes were rearranged, some were left as they were; which unit took over is told by an "
    "application's own table",
)
_OTHER_FIELDS = Text(
    "ngoài trẻ em, bảo trợ xã hội và phòng, chống tệ nạn xã hội: cơ quan tiếp nhận ở địa phương "
    "chưa đối chiếu",
    "beyond children, social protection and social evils the local bodies that took over are "
    "not verified",
)
_NOT_VERIFIED = Text(
    "cơ quan tiếp nhận chưa đối chiếu",
    "who took over is not verified",
)


@frozen(kw_only=True)
class Heir:
    """An agency that took over, with the fields that it took where the work was divided.

    Args:
        agency: the agency.
        fields: the fields; empty if it took over everything, or everything that its predecessor
            had.
    """

    agency: Agency
    fields: tuple[Field, ...] = ()

    def label(self, lang: Lang = "vi") -> str:
        """Its name, and the fields in brackets."""
        fields = ", ".join(field.text.in_(lang) for field in self.fields)
        return f"{self.agency.name(lang)} ({fields})" if fields else self.agency.name(lang)


_MINISTRIES = (
    (_K.MINISTRY_OF_HEALTH, OF_HEALTH),
    (_K.MINISTRY_OF_AGRICULTURE_AND_ENVIRONMENT, (Field.POVERTY_REDUCTION,)),
    (_K.MINISTRY_OF_PUBLIC_SECURITY, (Field.DRUG_REHABILITATION,)),
    (_K.MINISTRY_OF_HOME_AFFAIRS, (Field.GENDER_EQUALITY, Field.LABOUR)),
)
_MERGED_INTO = {
    _K.CHILDREN_DEPARTMENT: _K.MOTHERS_AND_CHILDREN_DEPARTMENT,
    _K.MINISTRY_OF_INFORMATION: _K.MINISTRY_OF_SCIENCE,
    _K.MINISTRY_OF_PLANNING: _K.MINISTRY_OF_FINANCE,
    _K.MINISTRY_OF_TRANSPORT: _K.MINISTRY_OF_CONSTRUCTION,
    _K.MINISTRY_OF_AGRICULTURE: _K.MINISTRY_OF_AGRICULTURE_AND_ENVIRONMENT,
    _K.MINISTRY_OF_NATURAL_RESOURCES: _K.MINISTRY_OF_AGRICULTURE_AND_ENVIRONMENT,
    _K.COMMITTEE_FOR_ETHNIC_AFFAIRS: _K.MINISTRY_OF_ETHNIC_AND_RELIGIOUS_AFFAIRS,
}
_BY_REPORTS = Text(
    "bộ tiếp nhận theo các nguồn thứ cấp (Lao Động, VietNamNet, Việt Nam News); văn bản sáp nhập "
    "chưa đọc",
    "the ministry that took over is told by secondary sources (Lao Động, VietNamNet, Việt Nam "
    "News); the act of merger was not read",
)
_PRESS_LEFT = Text(
    f"{_BY_REPORTS.vi}; báo chí, xuất bản về Bộ Văn hóa, Thể thao và Du lịch (VietNamNet, Báo Bắc "
    "Giang)",
    f"{_BY_REPORTS.en}; the press and publishing went to the Ministry of Culture, Sports and "
    "Tourism (VietNamNet, Báo Bắc Giang)",
)
_MERGER_NOTES = {
    **dict.fromkeys(_MERGED_INTO, _BY_REPORTS),
    _K.MINISTRY_OF_INFORMATION: _PRESS_LEFT,
    _K.CHILDREN_DEPARTMENT: None,
}
"""Where a merger was read, and what did not go where the rest of a ministry went."""
_REGIONAL = {
    _K.DISTRICT_COURT: _K.REGIONAL_COURT,
    _K.DISTRICT_PROCURACY: _K.REGIONAL_PROCURACY,
}
_TO_CULTURE_AND_SOCIETY = frozenset({_K.DIVISION_OF_LABOUR, _K.DIVISION_OF_HEALTH})
_NOBODY_KNOWN = frozenset({_K.SOCIAL_ASSISTANCE_FACILITY})


def heirs_of(
    heir: Heir, ended: date, communes: CommuneLookup | None
) -> tuple[tuple[Heir, ...], Text | None]:
    """Who took over on the day on which an agency ended, and what should be noted."""
    agency = heir.agency
    form = agency.form
    if form is None or form.valid_to != ended:
        return _moved(heir, ended, communes)
    if agency.kind is _K.MINISTRY_OF_LABOUR:
        return tuple(Heir(agency=Agency(kind=kind), fields=f) for kind, f in _MINISTRIES), None
    if agency.kind in _MERGED_INTO:
        merged = Agency(kind=_MERGED_INTO[agency.kind])
        return (Heir(agency=merged),), _MERGER_NOTES[agency.kind]
    if agency.kind is _K.DEPARTMENT_OF_LABOUR:
        health = Agency(kind=_K.DEPARTMENT_OF_HEALTH, place=agency.place)
        return (Heir(agency=health, fields=OF_HEALTH),), _OTHER_FIELDS
    if agency.kind in DEPARTMENTS_ENDED:
        return (), _NOT_VERIFIED
    return _district_ended(agency, ended)


def _district_ended(agency: Agency, ended: date) -> tuple[tuple[Heir, ...], Text | None]:
    place = None
    if agency.place is not None and agency.place.province is not None:
        state = agency.place.province
        later = state.valid_from is not None and state.valid_from > ended
        place = Place.of_province(state if later else province_on(state, ended))
    if agency.kind in _REGIONAL:
        return (Heir(agency=Agency(kind=_REGIONAL[agency.kind], place=place)),), None
    if agency.kind in _NOBODY_KNOWN:
        return (), _NOT_VERIFIED
    if agency.kind in _TO_CULTURE_AND_SOCIETY:
        division = Agency(kind=_K.DIVISION_OF_CULTURE_AND_SOCIETY, place=place)
        if agency.kind is _K.DIVISION_OF_LABOUR:
            return (Heir(agency=division, fields=OF_HEALTH),), _OTHER_FIELDS
        return (Heir(agency=division),), None
    there = agency.place if agency.place is not None and agency.place.stands(ended) else place
    left = tuple(
        Heir(agency=Agency(kind=agency.kind, level=level, place=where))
        for level, where in ((Level.COMMUNE, there), (Level.PROVINCE, place))
        if level in FORMS_BY_KIND[agency.kind]
    )
    if not left:
        return (), _NOT_VERIFIED
    return left, _BODIES_LEFT if agency.kind in OF_OTHER_ACTS else _LEVELS_LEFT


def _moved(
    heir: Heir, ended: date, communes: CommuneLookup | None
) -> tuple[tuple[Heir, ...], Text | None]:
    """The same body where its place has become another."""
    agency = heir.agency
    old = agency.place
    state = None if old is None else old.province
    place = None if state is None else Place.of_province(province_on(state, ended))
    if old is not None and old.level is Level.PROVINCE:
        return (attrs.evolve(heir, agency=attrs.evolve(agency, place=place)),), None
    if old is not None and old.level is Level.COMMUNE and communes is not None:
        known = tuple(p for p in communes.successors(old, ended) if p.stands(ended))
        if known:
            return tuple(
                attrs.evolve(heir, agency=attrs.evolve(agency, place=each)) for each in known
            ), None
    arranged = ended == TWO_LEVELS.applies_from
    return (
        (attrs.evolve(heir, agency=attrs.evolve(agency, place=place)),),
        _WHICH_COMMUNE if arranged else None,
    )
