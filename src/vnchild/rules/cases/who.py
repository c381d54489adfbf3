"""Who acts in a case on a day: the bodies of the law under the names they have then."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from attrs import frozen

from vnchild.law.dated import Timeline, Version
from vnchild.law.documents import (
    CIRCULAR_20_2025,
    DECREE_56_2017,
    DECREE_147_2025,
    LAW_81_2025,
    LAW_ON_CHILDREN,
)
from vnchild.law.provision import Provision
from vnchild.law.text import Term, Text

_D56 = DECREE_56_2017
_TWO_LEVELS = Provision(DECREE_147_2025.number)
_COURTS = LAW_81_2025.effects[0]


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
    """

    role: Role
    text: Text
    provision: Provision

    def __str__(self) -> str:
        return self.text.en


def _then(text: Text, applies_from: date, known_from: date, by: Provision) -> Version[Text]:
    return Version(value=text, applies_from=applies_from, known_from=known_from, provision=by)


def _named(role: Role, first: Text, later: Version[Text] | None = None) -> Timeline[Text]:
    begin = _then(first, _D56.first_day, _D56.known_from, role.provision)
    return Timeline(role.text.en, (begin,) if later is None else (begin, later))


def _since_two_levels(text: Text, by: Provision = _TWO_LEVELS) -> Version[Text]:
    return _then(text, DECREE_147_2025.first_day, DECREE_147_2025.known_from, by)


ACTORS: dict[Role, Timeline[Text]] = {role: _named(role, role.text) for role in Role} | {
    Role.AGENCY_FOR_CHILDREN: _named(
        Role.AGENCY_FOR_CHILDREN,
        Text(
            "cơ quan lao động - thương binh và xã hội các cấp",
            "labour, invalids and social affairs agency",
        ),
        _since_two_levels(
            Text(
                "Sở Y tế hoặc Phòng Văn hóa - Xã hội cấp xã",
                "provincial health department, or commune division of culture and society",
            ),
            Provision(CIRCULAR_20_2025.number),
        ),
    ),
    Role.COURT_PETITIONER: _named(
        Role.COURT_PETITIONER,
        Text(
            "Chủ tịch Ủy ban nhân dân cấp xã, cơ quan lao động - thương binh và xã hội cấp huyện",
            "chairman of the commune People's Committee, or district labour agency",
        ),
        _since_two_levels(Role.CHAIRMAN.text),
    ),
    Role.COURT: _named(
        Role.COURT,
        Text("Tòa án nhân dân cấp huyện", "district people's court"),
        _then(
            Text("Tòa án nhân dân khu vực", "regional people's court"),
            _COURTS.applies_from,
            _COURTS.known_from,
            _COURTS.provision,
        ),
    ),
    Role.TRANSFER_APPRAISER: _named(
        Role.TRANSFER_APPRAISER,
        Text(
            "Sở Lao động - Thương binh và Xã hội hoặc Ủy ban nhân dân cấp huyện",
            "provincial labour department or district People's Committee",
        ),
        _since_two_levels(
            Text(
                "Chủ tịch Ủy ban nhân dân cấp tỉnh hoặc cấp xã, theo cấp quản lý cơ sở",
                "chairman of the provincial or commune People's Committee, by whose facility it is",
            )
        ),
    ),
    Role.FACILITY_AUTHORITY: _named(
        Role.FACILITY_AUTHORITY,
        Text(
            "Giám đốc Sở Lao động - Thương binh và Xã hội hoặc Chủ tịch Ủy ban nhân dân cấp huyện "
            "hoặc cá nhân có thẩm quyền",
            "director of the provincial labour department, district chairman or other competent "
            "person",
        ),
        _since_two_levels(
            Text(
                "cá nhân có thẩm quyền quyết định đối với cơ sở trợ giúp xã hội",
                "the person competent to decide for the facility",
            )
        ),
    ),
}
"""The names of each role over time.

Who decides for a facility since the districts ended was not read in a primary text, so that name
says no more than the decree itself. The ministry changed on an earlier day than the local agencies;
here are the local ones, who have their new names since the two levels of local government began
(the first day of Circular 20/2025, which names them, was not checked).
"""


@lru_cache(maxsize=4096)
def who(role: Role, on: date) -> Actor:
    """Who has a role on a day.

    >>> from datetime import date
    >>> who(Role.COURT, date(2025, 6, 30)).text.vi, who(Role.COURT, date(2025, 7, 1)).text.vi
    ('Tòa án nhân dân cấp huyện', 'Tòa án nhân dân khu vực')

    Raises:
        NotCoveredError: the day is before Decree 56/2017.
    """
    version = ACTORS[role].at(on)
    return Actor(role, version.value, version.provision)
