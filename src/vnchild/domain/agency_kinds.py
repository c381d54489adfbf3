"""The kinds of agency that act in child protection.

A kind is what an agency is; how its agencies are named, at which levels they stand and since when
is told in `vnchild.domain.agency_forms`.
"""

from __future__ import annotations

from vnchild.law.documents import (
    CIRCULAR_14_2020,
    CIRCULAR_20_2025,
    DECREE_20_2021,
    DECREE_42_2025,
    DECREE_56_2017,
    LAW_81_2025,
    LAW_ON_CHILDREN,
    RESOLUTION_176_2025,
)
from vnchild.law.provision import Provision
from vnchild.law.text import Term

_LAW = LAW_ON_CHILDREN
_D20 = DECREE_20_2021
_D56 = DECREE_56_2017
_C14 = CIRCULAR_14_2020
_D42 = Provision(DECREE_42_2025.number)
_C20 = Provision(CIRCULAR_20_2025.number)


class AgencyKind(Term):
    """A kind of agency, office or organisation.

    The provision is where the law at hand gives it a part in this domain. Bodies of the Party and
    departments that no such text names have the general duty of Art. 9(2) of the Law on Children.
    """

    NATIONAL_ASSEMBLY = "national_assembly", "Quốc hội", "National Assembly", _LAW.at(79, 1)
    GOVERNMENT = "government", "Chính phủ", "Government", _LAW.at(80, 1)
    PRIME_MINISTER = "prime_minister", "Thủ tướng Chính phủ", "Prime Minister", _LAW.at(94, 1)
    NATIONAL_COMMITTEE_FOR_CHILDREN = (
        "national_committee_for_children",
        "Ủy ban Quốc gia về Trẻ em",
        "National Committee for Children",
        _LAW.at(94, 1),
    )
    MINISTRY_OF_LABOUR = (
        "ministry_of_labour",
        "Bộ Lao động - Thương binh và Xã hội",
        "Ministry of Labour, Invalids and Social Affairs",
        _LAW.at(82, 1),
    )
    MINISTRY_OF_HEALTH = "ministry_of_health", "Bộ Y tế", "Ministry of Health", _LAW.at(84)
    MINISTRY_OF_HOME_AFFAIRS = (
        "ministry_of_home_affairs",
        "Bộ Nội vụ",
        "Ministry of Home Affairs",
        _LAW.at(89, 1),
    )
    MINISTRY_OF_PUBLIC_SECURITY = (
        "ministry_of_public_security",
        "Bộ Công an",
        "Ministry of Public Security",
        _LAW.at(88),
    )
    MINISTRY_OF_EDUCATION = (
        "ministry_of_education",
        "Bộ Giáo dục và Đào tạo",
        "Ministry of Education and Training",
        _LAW.at(85),
    )
    MINISTRY_OF_JUSTICE = "ministry_of_justice", "Bộ Tư pháp", "Ministry of Justice", _LAW.at(83)
    MINISTRY_OF_CULTURE = (
        "ministry_of_culture",
        "Bộ Văn hóa, Thể thao và Du lịch",
        "Ministry of Culture, Sports and Tourism",
        _LAW.at(86),
    )
    MINISTRY_OF_FINANCE = (
        "ministry_of_finance",
        "Bộ Tài chính",
        "Ministry of Finance",
        _LAW.at(89, 1),
    )
    MINISTRY_OF_AGRICULTURE_AND_ENVIRONMENT = (
        "ministry_of_agriculture_and_environment",
        "Bộ Nông nghiệp và Môi trường",
        "Ministry of Agriculture and Environment",
        Provision(RESOLUTION_176_2025.number),
    )
    CHILDREN_DEPARTMENT = (
        "children_department",
        "Cục Trẻ em",
        "Department of Children's Affairs",
        _LAW.at(82, 1),
    )
    MOTHERS_AND_CHILDREN_DEPARTMENT = (
        "mothers_and_children_department",
        "Cục Bà mẹ và Trẻ em",
        "Department of Mothers and Children",
        _D42,
    )
    SOCIAL_PROTECTION_DEPARTMENT = (
        "social_protection_department",
        "Cục Bảo trợ xã hội",
        "Department of Social Protection",
        _D42,
    )
    HOTLINE_111 = (
        "hotline_111",
        "Tổng đài điện thoại quốc gia bảo vệ trẻ em (111)",
        "National Child Protection Hotline (111)",
        _D56.at(22, 1),
        "Tổng đài 111",
        "Tổng đài điện thoại quốc gia bảo vệ trẻ em",
        "Tổng đài quốc gia bảo vệ trẻ em 111",
        "Tổng đài Quốc gia bảo vệ trẻ em",
    )
    CHILDREN_RIGHTS_ASSOCIATION = (
        "children_rights_association",
        "Hội Bảo vệ quyền trẻ em",
        "Association for the Protection of Children's Rights",
        _LAW.at(92, 4),
    )
    FATHERLAND_FRONT = (
        "fatherland_front",
        "Ủy ban Mặt trận Tổ quốc Việt Nam",
        "Viet Nam Fatherland Front Committee",
        _LAW.at(91, 1),
        "Ủy ban Mặt trận Tổ quốc",
        "Mặt trận Tổ quốc Việt Nam",
        "Mặt trận Tổ quốc",
    )
    WOMENS_UNION = (
        "womens_union",
        "Hội Liên hiệp Phụ nữ",
        "Women's Union",
        _LAW.at(91, 5),
        "Hội Liên hiệp Phụ nữ Việt Nam",
        "Hội Phụ nữ",
    )
    YOUTH_UNION = (
        "youth_union",
        "Đoàn Thanh niên Cộng sản Hồ Chí Minh",
        "Hồ Chí Minh Communist Youth Union",
        _LAW.at(91, 4),
        "Đoàn Thanh niên",
    )
    FARMERS_UNION = (
        "farmers_union",
        "Hội Nông dân",
        "Farmers' Union",
        _LAW.at(91, 2),
        "Hội Nông dân Việt Nam",
    )
    VETERANS_ASSOCIATION = (
        "veterans_association",
        "Hội Cựu chiến binh",
        "Veterans' Association",
        _LAW.at(91, 2),
        "Hội Cựu chiến binh Việt Nam",
    )
    TRADE_UNION = (
        "trade_union",
        "Liên đoàn Lao động",
        "Federation of Labour",
        _LAW.at(91, 2),
    )
    PARTY_COMMITTEE = "party_committee", "Cấp ủy Đảng", "Party Committee", _LAW.at(9, 2)
    PEOPLES_COUNCIL = "peoples_council", "Hội đồng nhân dân", "People's Council", _LAW.at(79, 3)
    PEOPLES_COMMITTEE = (
        "peoples_committee",
        "Ủy ban nhân dân",
        "People's Committee",
        _LAW.at(90, 1),
    )
    CHAIRMAN = (
        "chairman",
        "Chủ tịch Ủy ban nhân dân",
        "Chairman of the People's Committee",
        _LAW.at(94, 2),
    )
    STEERING_COMMITTEE = (
        "steering_committee",
        "Ban Chỉ đạo thực hiện công tác bảo vệ, chăm sóc trẻ em",
        "Steering Committee for Child Protection and Care",
        _LAW.at(94, 2),
        "Ban Chỉ đạo thực hiện công tác bảo vệ chăm sóc trẻ em",
        "Ban Chỉ đạo công tác bảo vệ chăm sóc trẻ em",
        "Ban Chỉ đạo công tác bảo vệ, chăm sóc trẻ em",
        "Ban Chỉ đạo công tác trẻ em",
        "Ban Chỉ đạo bảo vệ, chăm sóc trẻ em",
        "Ban Chỉ đạo bảo vệ và chăm sóc trẻ em",
        "Ban Chỉ đạo công tác bảo vệ và chăm sóc trẻ em",
        "Ban Chỉ đạo bảo vệ, chăm sóc và giáo dục trẻ em",
    )
    CHILD_PROTECTION_BOARD = (
        "child_protection_board",
        "Ban Điều hành bảo vệ trẻ em",
        "Child Protection Board",
        _LAW.at(94, 2),
        "Ban điều hành bảo vệ, chăm sóc trẻ em",
        "Ban Bảo vệ trẻ em",
        "Ban Bảo vệ, chăm sóc trẻ em",
    )
    DEPARTMENT_OF_LABOUR = (
        "department_of_labour",
        "Sở Lao động - Thương binh và Xã hội",
        "Department of Labour, Invalids and Social Affairs",
        _LAW.at(66, 3),
    )
    DEPARTMENT_OF_HEALTH = "department_of_health", "Sở Y tế", "Department of Health", _C20
    DEPARTMENT_OF_HOME_AFFAIRS = (
        "department_of_home_affairs",
        "Sở Nội vụ",
        "Department of Home Affairs",
        _LAW.at(9, 2),
    )
    DEPARTMENT_OF_EDUCATION = (
        "department_of_education",
        "Sở Giáo dục và Đào tạo",
        "Department of Education and Training",
        _C14.at(15, 1),
    )
    DEPARTMENT_OF_JUSTICE = (
        "department_of_justice",
        "Sở Tư pháp",
        "Department of Justice",
        _LAW.at(9, 2),
    )
    DEPARTMENT_OF_CULTURE = (
        "department_of_culture",
        "Sở Văn hóa, Thể thao và Du lịch",
        "Department of Culture, Sports and Tourism",
        _LAW.at(9, 2),
        "Sở Văn hóa và Thể thao",
    )
    DEPARTMENT_OF_FINANCE = (
        "department_of_finance",
        "Sở Tài chính",
        "Department of Finance",
        _D20.at(12, 3, "đ"),
    )
    POLICE = "police", "Công an", "Police", _LAW.at(51, 2)
    DIVISION_OF_LABOUR = (
        "division_of_labour",
        "Phòng Lao động - Thương binh và Xã hội",
        "Division of Labour, Invalids and Social Affairs",
        _D20.at(8, 1, "c"),
    )
    DIVISION_OF_HEALTH = (
        "division_of_health",
        "Phòng Y tế",
        "Division of Health",
        _C14.at(15, 2),
    )
    DIVISION_OF_EDUCATION = (
        "division_of_education",
        "Phòng Giáo dục và Đào tạo",
        "Division of Education and Training",
        _C14.at(15, 2),
    )
    DIVISION_OF_CULTURE_AND_SOCIETY = (
        "division_of_culture_and_society",
        "Phòng Văn hóa - Xã hội",
        "Division of Culture and Social Affairs",
        _C20,
    )
    CHILD_PROTECTION_OFFICER = (
        "child_protection_officer",
        "Người làm công tác bảo vệ trẻ em",
        "Child protection officer",
        _LAW.at(53),
        "Người làm công tác bảo vệ trẻ em cấp xã",
    )
    SOCIAL_ASSISTANCE_FACILITY = (
        "social_assistance_facility",
        "Cơ sở trợ giúp xã hội",
        "Social assistance facility",
        _LAW.at(67, 1),
    )
    PROVINCIAL_COURT = (
        "provincial_court",
        "Tòa án nhân dân cấp tỉnh",
        "Provincial People's Court",
        _LAW.at(81, 1),
    )
    DISTRICT_COURT = (
        "district_court",
        "Tòa án nhân dân cấp huyện",
        "District People's Court",
        _LAW.at(66, 4),
    )
    REGIONAL_COURT = (
        "regional_court",
        "Tòa án nhân dân khu vực",
        "Regional People's Court",
        Provision(LAW_81_2025.number),
    )
