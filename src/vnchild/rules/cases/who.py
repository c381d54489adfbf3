"""Who acts in a case on a day: the bodies of the law under the names they have then.

Where `vnchild.rules.competence` has the task, its register is asked; names of the decree that the
register does not hold stand here.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from attrs import frozen

from vnchild.domain.agency import Agency
from vnchild.domain.agency_forms import MINISTRY_ENDED
from vnchild.domain.agency_kinds import AgencyKind
from vnchild.domain.places import Level
from vnchild.law.documents import DECREE_56_2017, DECREE_147_2025, LAW_ON_CHILDREN
from vnchild.law.errors import NotCoveredError
from vnchild.law.provision import Provision
from vnchild.law.text import Term, Text, day
from vnchild.rules.competence.register import ASSIGNMENTS, GAPS, Assignment
from vnchild.rules.competence.tasks import Task as Competence

_D56 = DECREE_56_2017
_K = AgencyKind


class Role(Term):
    """Those on whom a duty of a case falls, by what they do; `who` gives the name on a day."""

    OFFICER = (
        "officer",
        "người làm công tác bảo vệ trẻ em cấp xã",
        "commune-level child protection officer",
        LAW_ON_CHILDREN.at(53),
    )
    CHAIRMAN = (
        "chairman",
        "Chủ tịch Ủy ban nhân dân cấp xã",
        "chairman of the commune People's Committee",
        _D56.at(28, 4),
    )
    CARER_COMMUNE = (
        "carer_commune",
        "Ủy ban nhân dân cấp xã nơi cư trú của người nhận chăm sóc thay thế",
        "People's Committee of the commune where the carer lives",
        _D56.at(42, 7),
    )
    CARER_COMMUNE_CHAIRMAN = (
        "carer_commune_chairman",
        "Chủ tịch Ủy ban nhân dân cấp xã nơi cư trú của người nhận chăm sóc thay thế",
        "chairman of the People's Committee of the commune where the carer lives",
        LAW_ON_CHILDREN.at(66, 1),
    )
    CARER_CHAIRMAN = (
        "carer_chairman",
        "Chủ tịch Ủy ban nhân dân cấp xã nơi ban hành quyết định giao, nhận trẻ em",
        "chairman of the commune People's Committee that decided on the placement",
        _D56.at(48, 2),
    )
    CARER_OFFICER = (
        "carer_officer",
        "người làm công tác bảo vệ trẻ em cấp xã nơi người nhận chăm sóc thay thế cư trú",
        "child protection officer of the commune where the carer lives",
        _D56.at(43, 2),
    )
    HOTLINE = (
        "hotline",
        "Tổng đài điện thoại quốc gia bảo vệ trẻ em (111)",
        "national child protection hotline (111)",
        _D56.at(22),
    )
    AGENCY_FOR_CHILDREN = (
        "agency_for_children",
        "cơ quan quản lý nhà nước về trẻ em",
        "agency in charge of children",
        _D56.at(26, 1),
    )
    POLICE = "police", "cơ quan công an", "police", _D56.at(26, 1)
    COURT_PETITIONER = (
        "court_petitioner",
        "người có thẩm quyền đề nghị Tòa án",
        "who may ask the court",
        LAW_ON_CHILDREN.at(52, 3),
    )
    COURT = "court", "Tòa án nhân dân", "people's court", LAW_ON_CHILDREN.at(66, 4)
    TRANSFER_APPRAISER = (
        "transfer_appraiser",
        "cơ quan thẩm định việc chuyển trẻ em khỏi cơ sở trợ giúp xã hội",
        "who appraises a transfer from a facility",
        _D56.at(45, 2),
    )
    TRANSFER_DECIDER = (
        "transfer_decider",
        "người quyết định giao trẻ em từ cơ sở cho người nhận chăm sóc thay thế",
        "who decides on the placement of a child from a facility",
        _D56.at(45, 4),
    )
    FACILITY_DECIDER = (
        "facility_decider",
        "người quyết định giao trẻ em cho cơ sở trợ giúp xã hội",
        "who decides to give a child to a facility",
        LAW_ON_CHILDREN.at(66),
    )
    FACILITY_SUPERVISOR = (
        "facility_supervisor",
        "cơ quan quản lý nhà nước về trẻ em theo dõi cơ sở trợ giúp xã hội",
        "the agency that follows the facility",
        LAW_ON_CHILDREN.at(68, 1),
    )
    ADOPTION_AUTHORITY = (
        "adoption_authority",
        "cơ quan có thẩm quyền theo pháp luật về nuôi con nuôi",
        "the body competent by the law on adoption",
        LAW_ON_CHILDREN.at(61, 3),
    )
    FACILITY_AUTHORITY = (
        "facility_authority",
        "người quyết định chấm dứt chăm sóc tại cơ sở trợ giúp xã hội",
        "who decides to end care in a facility",
        _D56.at(48, 3),
    )


@frozen
class Actor:
    """Who acts, under the name of a day.

    Args:
        role: what they do.
        text: their name on that day.
        provision: what makes them the ones.
        note: what a reader should know, ``None`` if nothing.
    """

    role: Role
    text: Text
    provision: Provision
    note: Text | None = None

    def __str__(self) -> str:
        return self.text.en


@frozen(kw_only=True)
class Source:
    """Where the register of competence has a role.

    Args:
        tasks: the tasks of the register; several where the role is held by one for each.
        kinds: the kinds of agency of the task that have the role; none for all.
        levels: the levels at which they have it; none for all.
        where: which of them, in words after the name, ``None`` if that goes without saying.
        others: who else may act by the provision, ``None`` if nobody.
    """

    tasks: tuple[Competence, ...]
    kinds: frozenset[AgencyKind] = frozenset()
    levels: frozenset[Level] = frozenset()
    where: Text | None = None
    others: Text | None = None


_AGENCIES_FOR_CHILDREN = frozenset(
    {
        _K.DIVISION_OF_LABOUR,
        _K.DEPARTMENT_OF_LABOUR,
        _K.DEPARTMENT_OF_HEALTH,
        _K.DIVISION_OF_CULTURE_AND_SOCIETY,
    }
)
_FACILITIES = (Competence.PLACE_IN_DISTRICT_FACILITY, Competence.PLACE_IN_PROVINCIAL_FACILITY)
_OF_THE_CARER = Text("nơi cư trú của người nhận chăm sóc thay thế", "where the carer lives")

SOURCES: dict[Role, Source] = {
    Role.CHAIRMAN: Source(tasks=(Competence.SEPARATE_TEMPORARILY,)),
    Role.CARER_COMMUNE_CHAIRMAN: Source(tasks=(Competence.GIVE_TO_FAMILY,), where=_OF_THE_CARER),
    Role.CARER_CHAIRMAN: Source(
        tasks=(Competence.END_ALTERNATIVE_CARE,),
        where=Text("nơi ban hành quyết định giao, nhận trẻ em", "that decided on the placement"),
    ),
    Role.HOTLINE: Source(tasks=(Competence.RECEIVE_NOTICES,), kinds=frozenset({_K.HOTLINE_111})),
    Role.POLICE: Source(tasks=(Competence.RECEIVE_NOTICES,), kinds=frozenset({_K.POLICE})),
    Role.AGENCY_FOR_CHILDREN: Source(
        tasks=(Competence.RECEIVE_NOTICES,), kinds=_AGENCIES_FOR_CHILDREN
    ),
    Role.FACILITY_SUPERVISOR: Source(
        tasks=(Competence.RECEIVE_NOTICES,),
        kinds=_AGENCIES_FOR_CHILDREN,
        levels=frozenset({Level.PROVINCE, Level.DISTRICT}),
    ),
    Role.COURT_PETITIONER: Source(tasks=(Competence.ASK_COURT,)),
    Role.COURT: Source(tasks=(Competence.COURT_DECIDES_CARE,)),
    Role.FACILITY_DECIDER: Source(tasks=_FACILITIES),
    Role.FACILITY_AUTHORITY: Source(
        tasks=_FACILITIES,
        others=Text("cá nhân có thẩm quyền khác", "another competent person"),
    ),
}
"""The roles that the register of competence holds."""

_BY_TWO_LEVELS = Provision(DECREE_147_2025.number)
_TWO_LEVELS = DECREE_147_2025.first_day
_ARTICLE_UNKNOWN = Text(
    "số điều của Nghị định 147/2025 chưa đối chiếu",
    "the article of Decree 147/2025 is not verified",
)
_Named = tuple[date, Text, Provision, Text | None]

NAMED: dict[Role, tuple[_Named, ...]] = {
    Role.TRANSFER_APPRAISER: (
        (
            _D56.first_day,
            Text(
                "Sở Lao động - Thương binh và Xã hội hoặc Ủy ban nhân dân cấp huyện",
                "provincial labour department or district People's Committee",
            ),
            _D56.at(45, 2),
            None,
        ),
        (
            MINISTRY_ENDED,
            Text(
                "Sở Y tế hoặc Ủy ban nhân dân cấp huyện",
                "provincial health department or district People's Committee",
            ),
            _D56.at(45, 2),
            Text(
                "nghị định vẫn ghi ngành lao động; Sở Y tế nhận lĩnh vực trẻ em",
                "the decree still names the labour sector; the department of health took over "
                "children's affairs",
            ),
        ),
        (
            _TWO_LEVELS,
            Text(
                "Chủ tịch Ủy ban nhân dân cấp tỉnh hoặc cấp xã, theo cấp quản lý cơ sở",
                "chairman of the provincial or commune People's Committee, by whose facility it is",
            ),
            _BY_TWO_LEVELS,
            _ARTICLE_UNKNOWN,
        ),
    ),
    Role.TRANSFER_DECIDER: (
        (_D56.first_day, Role.CARER_COMMUNE.text, _D56.at(45, 4), None),
        (_TWO_LEVELS, Role.CARER_COMMUNE_CHAIRMAN.text, _BY_TWO_LEVELS, _ARTICLE_UNKNOWN),
    ),
}
"""Roles of the decree that have other names in time and are not in the register."""


def _assigned(source: Source, on: date) -> list[Assignment]:
    return [
        each
        for task in source.tasks
        for each in ASSIGNMENTS
        if each.task is task and each.covers(on)
    ]


def _names(source: Source, found: list[Assignment]) -> list[Text]:
    names = []
    for each in found:
        for kind, level in each.who:
            if (source.kinds and kind not in source.kinds) or (
                source.levels and level not in source.levels
            ):
                continue
            agency = Agency(kind=kind, level=level)
            vi, en = agency.name("vi"), agency.name("en")
            if each.office is not None:
                vi, en = f"{each.office.vi} {vi}", f"{each.office.en} of the {en}"
            if source.where is not None:
                vi, en = f"{vi} {source.where.vi}", f"{en} {source.where.en}"
            names.append(Text(vi, en))
    return names


def _gap(source: Source, on: date) -> Text | None:
    if not any(gap.task in source.tasks and gap.covers(on) for gap in GAPS):
        return None
    since = max(
        each.applies_from for each in GAPS if each.task in source.tasks and each.applies_from
    )
    return Text(
        f"từ {day(since, 'vi')} không còn cấp huyện; người có thẩm quyền đối với cơ sở trước đây "
        "do cấp huyện quản lý chưa đối chiếu",
        f"since {day(since, 'en')} there is no district; who is competent for the facilities that "
        "districts managed is not verified",
    )


def _by_register(role: Role, source: Source, on: date) -> Actor:
    found = _assigned(source, on)
    names = _names(source, found)
    if source.others is not None:
        names.append(source.others)
    notes = [each.note for each in found if each.note is not None and role is not Role.HOTLINE]
    gap = _gap(source, on)
    if gap is not None:
        notes.append(gap)
    vi = " hoặc ".join(each.vi for each in names)
    en = " or ".join(each.en for each in names)
    one = len(found) == 1 and source.others is None and not source.levels
    return Actor(
        role,
        Text(vi, en),
        found[0].provision if one else role.provision,
        Text("; ".join(n.vi for n in notes), "; ".join(n.en for n in notes)) if notes else None,
    )


@lru_cache(maxsize=4096)
def who(role: Role, on: date) -> Actor:
    """Who has a role on a day.

    >>> from datetime import date
    >>> who(Role.COURT, date(2025, 6, 30)).text.vi, who(Role.COURT, date(2025, 7, 1)).text.vi
    ('Tòa án nhân dân cấp huyện', 'Tòa án nhân dân khu vực')

    Raises:
        NotCoveredError: the day is before Decree 56/2017.
    """
    if on < _D56.first_day:
        msg = f"who is {role.text.en} is covered from {_D56.first_day} on, not on {on}"
        raise NotCoveredError(msg)
    source = SOURCES.get(role)
    if source is not None:
        return _by_register(role, source, on)
    named = [each for each in NAMED.get(role, ()) if each[0] <= on]
    if not named:
        return Actor(role, role.text, role.provision)
    _, text, provision, note = named[-1]
    return Actor(role, text, provision, note)
