"""Who acts in a procedure, by function; the agency of a day and place is another question."""

from __future__ import annotations

from vnchild.law.documents import (
    DECREE_20_2021,
    DECREE_56_2017,
    DECREE_147_2025,
    DECREE_335_2026,
    LAW_ON_CHILDREN,
)
from vnchild.law.provision import Provision
from vnchild.law.text import Term

_d20 = DECREE_20_2021.at
_d56 = DECREE_56_2017.at
_d335 = DECREE_335_2026.at
_D147 = Provision(DECREE_147_2025.number)


class Actor(Term):
    """A function that a step of a procedure is given to.

    The labels are those of the decree that gives the step. Bodies for labour, invalids and social
    affairs have had other names since 2025; the register of competence tells who does a task on a
    day.
    """

    APPLICANT = (
        "applicant",
        "đối tượng, người giám hộ hoặc tổ chức, cá nhân có liên quan",
        "the beneficiary, a guardian, or an organisation or person concerned",
        _d20(8, 1, "a"),
    )
    CARER = (
        "carer",
        "cá nhân, gia đình nhận chăm sóc thay thế",
        "the person or family that takes the child into alternative care",
        _d56(39, 1),
    )
    VILLAGE_HEAD = ("village_head", "Trưởng thôn", "the village head", _d20(12, 3, "a"))
    INFORMATION_RECEIVER = (
        "information_receiver",
        "nơi tiếp nhận thông tin",
        "the place that receives the information",
        _d56(25, 1),
    )
    COMMUNE_OFFICER = (
        "commune_labour_officer",
        "công chức cấp xã phụ trách công tác lao động - thương binh và xã hội",
        "the commune official in charge of labour, invalids and social affairs",
        _d20(8, 1, "b"),
    )
    CHILD_PROTECTION_OFFICER = (
        "commune_child_protection_officer",
        "người làm công tác bảo vệ trẻ em cấp xã",
        "the commune-level child protection officer",
        _d56(26, 2),
    )
    COMMUNE_CHAIRMAN = (
        "commune_chairman",
        "Chủ tịch Ủy ban nhân dân cấp xã",
        "the chairman of the commune People's Committee",
        _d335(8, 2),
    )
    COMMUNE_COMMITTEE = (
        "commune_committee",
        "Ủy ban nhân dân cấp xã",
        "the commune People's Committee",
        _d56(40, 1),
    )
    OLD_COMMUNE_CHAIRMAN = (
        "old_commune_chairman",
        "Chủ tịch Ủy ban nhân dân cấp xã nơi cư trú cũ",
        "the chairman of the People's Committee of the former commune of residence",
        _d335(8, 3),
    )
    NEW_COMMUNE_CHAIRMAN = (
        "new_commune_chairman",
        "Chủ tịch Ủy ban nhân dân cấp xã nơi cư trú mới",
        "the chairman of the People's Committee of the new commune of residence",
        _d335(8, 3),
    )
    CARER_COMMUNE_CHAIRMAN = (
        "carer_commune_chairman",
        "Chủ tịch Ủy ban nhân dân cấp xã nơi cá nhân, gia đình nhận chăm sóc thay thế cư trú",
        "the chairman of the People's Committee of the carer's commune",
        LAW_ON_CHILDREN.at(66, 1),
    )
    CARER_COMMUNE_COMMITTEE = (
        "carer_commune_committee",
        "Ủy ban nhân dân cấp xã nơi cá nhân, gia đình nhận chăm sóc thay thế cư trú",
        "the People's Committee of the carer's commune",
        _d56(42, 7),
    )
    CARER_OFFICER = (
        "carer_commune_officer",
        "người làm công tác bảo vệ trẻ em cấp xã nơi cá nhân, gia đình nhận chăm sóc thay thế "
        "cư trú",
        "the child protection officer of the carer's commune",
        _d56(43, 2),
    )
    CARE_DECIDER = (
        "care_decider",
        "người ra quyết định chăm sóc thay thế (Chủ tịch Ủy ban nhân dân cấp xã nơi ban hành quyết "
        "định giao, nhận trẻ em, hoặc Tòa án)",
        "whoever decided on the care (the chairman of the commune People's Committee that issued "
        "the decision, or the court)",
        LAW_ON_CHILDREN.at(69, 4),
    )
    DISTRICT_LABOUR_OFFICE = (
        "district_labour_office",
        "Phòng Lao động - Thương binh và Xã hội",
        "the district office of labour, invalids and social affairs",
        _d20(8, 1, "d"),
    )
    OLD_DISTRICT_LABOUR_OFFICE = (
        "old_district_labour_office",
        "Phòng Lao động - Thương binh và Xã hội nơi cư trú cũ",
        "the district office of labour, invalids and social affairs of the former residence",
        _d20(8, 4, "b"),
    )
    LABOUR_BODIES = (
        "labour_bodies",
        "cơ quan lao động - thương binh và xã hội cấp tỉnh, cấp huyện",
        "the provincial and district bodies of labour, invalids and social affairs",
        LAW_ON_CHILDREN.at(68, 1),
    )
    COURT_PETITIONER = (
        "court_petitioner",
        "Chủ tịch Ủy ban nhân dân cấp xã, cơ quan lao động - thương binh và xã hội cấp huyện",
        "the commune chairman, or the district body of labour, invalids and social affairs",
        LAW_ON_CHILDREN.at(52, 3),
    )
    DISTRICT_CHAIRMAN = (
        "district_chairman",
        "Chủ tịch Ủy ban nhân dân cấp huyện",
        "the chairman of the district People's Committee",
        _d20(8, 1, "đ"),
    )
    OLD_DISTRICT_CHAIRMAN = (
        "old_district_chairman",
        "Chủ tịch Ủy ban nhân dân cấp huyện nơi cư trú cũ",
        "the chairman of the People's Committee of the former district of residence",
        _d20(8, 4, "b"),
    )
    PROVINCIAL_DEPARTMENT = (
        "provincial_department",
        "Sở Lao động - Thương binh và Xã hội",
        "the provincial department of labour, invalids and social affairs",
        _d20(28, 1, "đ"),
    )
    PROVINCIAL_DIRECTOR = (
        "provincial_director",
        "Giám đốc Sở Lao động - Thương binh và Xã hội",
        "the director of the provincial department of labour, invalids and social affairs",
        LAW_ON_CHILDREN.at(66, 3),
    )
    PROVINCIAL_CHAIRMAN = (
        "provincial_chairman",
        "Chủ tịch Ủy ban nhân dân cấp tỉnh",
        "the chairman of the provincial People's Committee",
        _d20(12, 3, "e"),
    )
    PROVINCIAL_COMMITTEE = (
        "provincial_committee",
        "Ủy ban nhân dân cấp tỉnh",
        "the provincial People's Committee",
        _d335(13, 2),
    )
    CENTRAL_MINISTRY = (
        "central_ministry",
        "Bộ Lao động - Thương binh và Xã hội",
        "the Ministry of Labour, Invalids and Social Affairs",
        _d20(12, 3, "g"),
    )
    RESERVE_MINISTRY = (
        "reserve_ministry",
        "bộ, ngành quản lý hàng dự trữ quốc gia",
        "the ministry or sector that manages the national reserve",
        _d335(13, 3),
    )
    FACILITY = (
        "facility",
        "cơ sở trợ giúp xã hội",
        "the social assistance facility",
        _d20(28, 2, "a"),
    )
    FACILITY_HEAD = (
        "facility_head",
        "người đứng đầu cơ sở trợ giúp xã hội",
        "the head of the social assistance facility",
        _d20(27, 1),
    )
    FACILITY_SUPERIOR = (
        "facility_superior",
        "cơ quan quản lý cấp trên của cơ sở trợ giúp xã hội",
        "the body above the facility",
        _d20(24, 4),
    )
    FACILITY_AUTHORITY = (
        "facility_authority",
        "Sở Lao động - Thương binh và Xã hội, Ủy ban nhân dân cấp huyện",
        "the provincial department, or the district People's Committee",
        _d56(45, 2),
    )
    FACILITY_LEVEL_CHAIRMAN = (
        "facility_level_chairman",
        "Chủ tịch Ủy ban nhân dân cấp tỉnh hoặc cấp xã quản lý cơ sở trợ giúp xã hội",
        "the chairman of the provincial or commune People's Committee that manages the facility",
        _D147,
    )
    FACILITY_CARE_ENDER = (
        "facility_care_ender",
        "người có thẩm quyền quyết định chấm dứt chăm sóc tại cơ sở trợ giúp xã hội",
        "the person competent to end care in the facility",
        _d56(48, 3),
    )
    POLICE = ("police", "cơ quan công an", "the police", _d56(31, 4))
    HEALTH_FACILITY = (
        "health_facility",
        "cơ sở khám bệnh, chữa bệnh",
        "the medical facility",
        _d56(31, 5),
    )
    COURT = (
        "court",
        "Tòa án nhân dân có thẩm quyền",
        "the competent people's court",
        LAW_ON_CHILDREN.at(52, 3),
    )
    PARENT_OR_GUARDIAN = (
        "parent_or_guardian",
        "cha, mẹ hoặc người giám hộ của trẻ em",
        "the child's parents or guardian",
        LAW_ON_CHILDREN.at(63, 1),
    )
    SCHOOL = ("school", "Ban Giám hiệu nhà trường", "the school's management", _d56(53, 2))


OF_THE_DISTRICT = frozenset(
    {
        Actor.DISTRICT_CHAIRMAN,
        Actor.DISTRICT_LABOUR_OFFICE,
        Actor.OLD_DISTRICT_CHAIRMAN,
        Actor.OLD_DISTRICT_LABOUR_OFFICE,
        Actor.FACILITY_AUTHORITY,
    }
)
"""The functions that nobody has since there is no district."""
