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
    LAW_82_2025,
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
_ANY = LAW_ON_CHILDREN.at(9, 2)
_MINISTRY = LAW_ON_CHILDREN.at(89, 1)
_R176 = Provision(RESOLUTION_176_2025.number)


class AgencyKind(Term):
    """A kind of agency, office or organisation.

    The provision is where the law at hand gives it a part in this domain. Ministries that no such
    text names have that of Art. 89(1) of the Law on Children, the Party's committees, departments
    and others the general duty of Art. 9(2). The list is closed: of other bodies, such as schools,
    newspapers or the Party's own boards, no agency is made.
    """

    NATIONAL_ASSEMBLY = "national_assembly", "Quốc hội", "National Assembly", _LAW.at(79, 1)
    GOVERNMENT = "government", "Chính phủ", "Government", _LAW.at(80, 1)
    PRIME_MINISTER = "prime_minister", "Thủ tướng Chính phủ", "Prime Minister", _LAW.at(94, 1)
    NATIONAL_COMMITTEE_FOR_CHILDREN = (
        "national_committee_for_children", "Ủy ban Quốc gia về Trẻ em",
        "National Committee for Children", _LAW.at(94, 1),
    )  # fmt: skip
    MINISTRY_OF_LABOUR = (
        "ministry_of_labour", "Bộ Lao động - Thương binh và Xã hội",
        "Ministry of Labour, Invalids and Social Affairs", _LAW.at(82, 1),
    )  # fmt: skip
    MINISTRY_OF_HEALTH = "ministry_of_health", "Bộ Y tế", "Ministry of Health", _LAW.at(84)
    MINISTRY_OF_HOME_AFFAIRS = (
        "ministry_of_home_affairs", "Bộ Nội vụ", "Ministry of Home Affairs", _MINISTRY
    )  # fmt: skip
    MINISTRY_OF_PUBLIC_SECURITY = (
        "ministry_of_public_security", "Bộ Công an", "Ministry of Public Security", _LAW.at(88)
    )  # fmt: skip
    MINISTRY_OF_EDUCATION = (
        "ministry_of_education", "Bộ Giáo dục và Đào tạo",
        "Ministry of Education and Training", _LAW.at(85),
    )  # fmt: skip
    MINISTRY_OF_JUSTICE = "ministry_of_justice", "Bộ Tư pháp", "Ministry of Justice", _LAW.at(83)
    MINISTRY_OF_CULTURE = (
        "ministry_of_culture", "Bộ Văn hóa, Thể thao và Du lịch",
        "Ministry of Culture, Sports and Tourism", _LAW.at(86),
    )  # fmt: skip
    MINISTRY_OF_FINANCE = (
        "ministry_of_finance", "Bộ Tài chính", "Ministry of Finance", _MINISTRY
    )  # fmt: skip
    MINISTRY_OF_AGRICULTURE_AND_ENVIRONMENT = (
        "ministry_of_agriculture_and_environment", "Bộ Nông nghiệp và Môi trường",
        "Ministry of Agriculture and Environment", _R176,
    )  # fmt: skip
    MINISTRY_OF_INFORMATION = (
        "ministry_of_information", "Bộ Thông tin và Truyền thông",
        "Ministry of Information and Communications", _LAW.at(87),
    )  # fmt: skip
    MINISTRY_OF_SCIENCE = (
        "ministry_of_science", "Bộ Khoa học và Công nghệ",
        "Ministry of Science and Technology", _MINISTRY,
    )  # fmt: skip
    MINISTRY_OF_DEFENCE = (
        "ministry_of_defence", "Bộ Quốc phòng", "Ministry of National Defence", _MINISTRY
    )  # fmt: skip
    MINISTRY_OF_FOREIGN_AFFAIRS = (
        "ministry_of_foreign_affairs", "Bộ Ngoại giao", "Ministry of Foreign Affairs", _MINISTRY
    )  # fmt: skip
    MINISTRY_OF_CONSTRUCTION = (
        "ministry_of_construction", "Bộ Xây dựng", "Ministry of Construction", _MINISTRY
    )  # fmt: skip
    MINISTRY_OF_TRANSPORT = (
        "ministry_of_transport", "Bộ Giao thông vận tải", "Ministry of Transport", _MINISTRY
    )  # fmt: skip
    MINISTRY_OF_INDUSTRY_AND_TRADE = (
        "ministry_of_industry_and_trade", "Bộ Công Thương",
        "Ministry of Industry and Trade", _MINISTRY,
    )  # fmt: skip
    MINISTRY_OF_PLANNING = (
        "ministry_of_planning", "Bộ Kế hoạch và Đầu tư",
        "Ministry of Planning and Investment", _MINISTRY,
    )  # fmt: skip
    MINISTRY_OF_AGRICULTURE = (
        "ministry_of_agriculture", "Bộ Nông nghiệp và Phát triển nông thôn",
        "Ministry of Agriculture and Rural Development", _MINISTRY,
    )  # fmt: skip
    MINISTRY_OF_NATURAL_RESOURCES = (
        "ministry_of_natural_resources", "Bộ Tài nguyên và Môi trường",
        "Ministry of Natural Resources and Environment", _MINISTRY,
    )  # fmt: skip
    MINISTRY_OF_ETHNIC_AND_RELIGIOUS_AFFAIRS = (
        "ministry_of_ethnic_and_religious_affairs", "Bộ Dân tộc và Tôn giáo",
        "Ministry of Ethnic and Religious Affairs", _R176,
    )  # fmt: skip
    COMMITTEE_FOR_ETHNIC_AFFAIRS = (
        "committee_for_ethnic_affairs", "Ủy ban Dân tộc",
        "Committee for Ethnic Minority Affairs", _MINISTRY,
    )  # fmt: skip
    GOVERNMENT_OFFICE = (
        "government_office", "Văn phòng Chính phủ", "Government Office", _MINISTRY
    )  # fmt: skip
    INSPECTORATE = "inspectorate", "Thanh tra", "Inspectorate", _ANY
    SOCIAL_INSURANCE = "social_insurance", "Bảo hiểm xã hội", "Social Insurance", _ANY
    RED_CROSS = (
        "red_cross", "Hội Chữ thập đỏ", "Red Cross Society", _LAW.at(92, 1),
        "Hội Chữ thập đỏ Việt Nam",
    )  # fmt: skip
    CHILDREN_DEPARTMENT = (
        "children_department", "Cục Trẻ em", "Department of Children's Affairs", _LAW.at(82, 1)
    )  # fmt: skip
    MOTHERS_AND_CHILDREN_DEPARTMENT = (
        "mothers_and_children_department", "Cục Bà mẹ và Trẻ em",
        "Department of Mothers and Children", _D42,
    )  # fmt: skip
    SOCIAL_PROTECTION_DEPARTMENT = (
        "social_protection_department", "Cục Bảo trợ xã hội",
        "Department of Social Protection", _D42,
    )  # fmt: skip
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
        "children_rights_association", "Hội Bảo vệ quyền trẻ em",
        "Association for the Protection of Children's Rights", _LAW.at(92, 4),
    )  # fmt: skip
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
        "trade_union", "Liên đoàn Lao động", "Federation of Labour", _LAW.at(91, 2)
    )  # fmt: skip
    PARTY_COMMITTEE = "party_committee", "Cấp ủy Đảng", "Party Committee", _ANY
    PEOPLES_COUNCIL = "peoples_council", "Hội đồng nhân dân", "People's Council", _LAW.at(79, 3)
    PEOPLES_COMMITTEE = (
        "peoples_committee", "Ủy ban nhân dân", "People's Committee", _LAW.at(90, 1)
    )  # fmt: skip
    CHAIRMAN = (
        "chairman", "Chủ tịch Ủy ban nhân dân", "Chairman of the People's Committee", _LAW.at(94, 2)
    )  # fmt: skip
    COMMITTEE_OFFICE = (
        "committee_office", "Văn phòng Ủy ban nhân dân",
        "Office of the People's Committee", _ANY,
        "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân",
        "Văn phòng Đoàn đại biểu Quốc hội, Hội đồng nhân dân và Ủy ban nhân dân",
    )  # fmt: skip
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
        "department_of_labour", "Sở Lao động - Thương binh và Xã hội",
        "Department of Labour, Invalids and Social Affairs", _LAW.at(66, 3),
    )  # fmt: skip
    DEPARTMENT_OF_HEALTH = "department_of_health", "Sở Y tế", "Department of Health", _C20
    DEPARTMENT_OF_HOME_AFFAIRS = (
        "department_of_home_affairs", "Sở Nội vụ", "Department of Home Affairs", _ANY
    )  # fmt: skip
    DEPARTMENT_OF_EDUCATION = (
        "department_of_education", "Sở Giáo dục và Đào tạo",
        "Department of Education and Training", _C14.at(15, 1),
    )  # fmt: skip
    DEPARTMENT_OF_JUSTICE = (
        "department_of_justice", "Sở Tư pháp", "Department of Justice", _ANY
    )  # fmt: skip
    DEPARTMENT_OF_CULTURE = (
        "department_of_culture",
        "Sở Văn hóa, Thể thao và Du lịch",
        "Department of Culture, Sports and Tourism",
        _ANY,
        "Sở Văn hóa và Thể thao",
    )
    DEPARTMENT_OF_FINANCE = (
        "department_of_finance", "Sở Tài chính", "Department of Finance", _D20.at(12, 3, "đ")
    )  # fmt: skip
    DEPARTMENT_OF_INFORMATION = (
        "department_of_information", "Sở Thông tin và Truyền thông",
        "Department of Information and Communications", _ANY,
    )  # fmt: skip
    DEPARTMENT_OF_SCIENCE = (
        "department_of_science", "Sở Khoa học và Công nghệ",
        "Department of Science and Technology", _ANY,
    )  # fmt: skip
    DEPARTMENT_OF_TOURISM = "department_of_tourism", "Sở Du lịch", "Department of Tourism", _ANY
    DEPARTMENT_OF_AGRICULTURE_AND_ENVIRONMENT = (
        "department_of_agriculture_and_environment", "Sở Nông nghiệp và Môi trường",
        "Department of Agriculture and Environment", _ANY,
    )  # fmt: skip
    DEPARTMENT_OF_AGRICULTURE = (
        "department_of_agriculture", "Sở Nông nghiệp và Phát triển nông thôn",
        "Department of Agriculture and Rural Development", _ANY,
    )  # fmt: skip
    DEPARTMENT_OF_NATURAL_RESOURCES = (
        "department_of_natural_resources", "Sở Tài nguyên và Môi trường",
        "Department of Natural Resources and Environment", _ANY,
    )  # fmt: skip
    DEPARTMENT_OF_PLANNING = (
        "department_of_planning", "Sở Kế hoạch và Đầu tư",
        "Department of Planning and Investment", _ANY,
    )  # fmt: skip
    DEPARTMENT_OF_CONSTRUCTION = (
        "department_of_construction", "Sở Xây dựng", "Department of Construction", _ANY
    )  # fmt: skip
    DEPARTMENT_OF_TRANSPORT = (
        "department_of_transport", "Sở Giao thông vận tải", "Department of Transport", _ANY
    )  # fmt: skip
    DEPARTMENT_OF_INDUSTRY_AND_TRADE = (
        "department_of_industry_and_trade", "Sở Công Thương",
        "Department of Industry and Trade", _ANY,
    )  # fmt: skip
    DEPARTMENT_OF_FOREIGN_AFFAIRS = (
        "department_of_foreign_affairs", "Sở Ngoại vụ", "Department of Foreign Affairs", _ANY
    )  # fmt: skip
    DEPARTMENT_OF_ETHNIC_AND_RELIGIOUS_AFFAIRS = (
        "department_of_ethnic_and_religious_affairs", "Sở Dân tộc và Tôn giáo",
        "Department of Ethnic and Religious Affairs", _ANY,
    )  # fmt: skip
    POLICE = "police", "Công an", "Police", _LAW.at(51, 2)
    DIVISION_OF_LABOUR = (
        "division_of_labour", "Phòng Lao động - Thương binh và Xã hội",
        "Division of Labour, Invalids and Social Affairs", _D20.at(8, 1, "c"),
    )  # fmt: skip
    DIVISION_OF_HEALTH = (
        "division_of_health", "Phòng Y tế", "Division of Health", _C14.at(15, 2)
    )  # fmt: skip
    DIVISION_OF_EDUCATION = (
        "division_of_education", "Phòng Giáo dục và Đào tạo",
        "Division of Education and Training", _C14.at(15, 2),
    )  # fmt: skip
    DIVISION_OF_CULTURE_AND_INFORMATION = (
        "division_of_culture_and_information", "Phòng Văn hóa và Thông tin",
        "Division of Culture and Information", _ANY,
    )  # fmt: skip
    DIVISION_OF_JUSTICE = "division_of_justice", "Phòng Tư pháp", "Division of Justice", _ANY
    DIVISION_OF_HOME_AFFAIRS = (
        "division_of_home_affairs", "Phòng Nội vụ", "Division of Home Affairs", _ANY
    )  # fmt: skip
    DIVISION_OF_FINANCE = (
        "division_of_finance", "Phòng Tài chính - Kế hoạch",
        "Division of Finance and Planning", _ANY,
    )  # fmt: skip
    DIVISION_OF_CULTURE_AND_SOCIETY = (
        "division_of_culture_and_society", "Phòng Văn hóa - Xã hội",
        "Division of Culture and Social Affairs", _C20,
    )  # fmt: skip
    CHILD_PROTECTION_OFFICER = (
        "child_protection_officer",
        "Người làm công tác bảo vệ trẻ em",
        "Child protection officer",
        _LAW.at(53),
        "Người làm công tác bảo vệ trẻ em cấp xã",
    )
    SOCIAL_ASSISTANCE_FACILITY = (
        "social_assistance_facility", "Cơ sở trợ giúp xã hội",
        "Social assistance facility", _LAW.at(67, 1),
    )  # fmt: skip
    SUPREME_COURT = (
        "supreme_court", "Tòa án nhân dân tối cao", "Supreme People's Court", _LAW.at(81, 2)
    )  # fmt: skip
    PROVINCIAL_COURT = (
        "provincial_court", "Tòa án nhân dân cấp tỉnh", "Provincial People's Court", _LAW.at(81, 1)
    )  # fmt: skip
    DISTRICT_COURT = (
        "district_court", "Tòa án nhân dân cấp huyện", "District People's Court", _LAW.at(66, 4)
    )  # fmt: skip
    REGIONAL_COURT = (
        "regional_court", "Tòa án nhân dân khu vực",
        "Regional People's Court", Provision(LAW_81_2025.number),
    )  # fmt: skip
    SUPREME_PROCURACY = (
        "supreme_procuracy", "Viện kiểm sát nhân dân tối cao",
        "Supreme People's Procuracy", _LAW.at(81, 4),
    )  # fmt: skip
    PROVINCIAL_PROCURACY = (
        "provincial_procuracy", "Viện kiểm sát nhân dân cấp tỉnh",
        "Provincial People's Procuracy", _LAW.at(81, 3),
    )  # fmt: skip
    DISTRICT_PROCURACY = (
        "district_procuracy", "Viện kiểm sát nhân dân cấp huyện",
        "District People's Procuracy", _LAW.at(81, 3),
    )  # fmt: skip
    REGIONAL_PROCURACY = (
        "regional_procuracy", "Viện kiểm sát nhân dân khu vực",
        "Regional People's Procuracy", Provision(LAW_82_2025.number),
    )  # fmt: skip
