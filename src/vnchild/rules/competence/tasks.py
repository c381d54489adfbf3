"""The tasks for which the register of competence says who does them."""

from __future__ import annotations

from vnchild.law.documents import (
    CIRCULAR_14_2020,
    CIRCULAR_28_2019,
    DECREE_20_2021,
    DECREE_56_2017,
    DECREE_335_2026,
    LAW_ON_CHILDREN,
)
from vnchild.law.text import Term

_LAW = LAW_ON_CHILDREN
_D56 = DECREE_56_2017
_D335 = DECREE_335_2026


class Task(Term):
    """Something that the law gives to an agency or office to do."""

    DECIDE_MONTHLY_ALLOWANCE = (
        "decide_monthly_allowance",
        "quyết định trợ cấp xã hội, hỗ trợ kinh phí chăm sóc hằng tháng",
        "decide the monthly social allowance and care support",
        _D335.at(8, 2),
    )
    ADMIT_TO_PROVINCIAL_FACILITY = (
        "admit_to_provincial_facility",
        "quyết định tiếp nhận vào cơ sở trợ giúp xã hội do cấp tỉnh quản lý",
        "decide admission to a social assistance facility run by the province",
        DECREE_20_2021.at(27, 1),
    )
    ADMIT_TO_DISTRICT_FACILITY = (
        "admit_to_district_facility",
        "quyết định đưa vào cơ sở trợ giúp xã hội do cấp huyện quản lý",
        "decide admission to a social assistance facility run by the district",
        DECREE_20_2021.at(27, 1),
    )
    RECEIVE_NOTICES = (
        "receive_notices",
        "tiếp nhận thông tin, thông báo, tố giác hành vi xâm hại trẻ em",
        "receive information, notices and denunciations of child abuse",
        _LAW.at(51, 2),
    )
    MANAGE_HOTLINE = (
        "manage_hotline",
        "quản lý Tổng đài điện thoại quốc gia bảo vệ trẻ em (111)",
        "manage the National Child Protection Hotline (111)",
        _D56.at(22, 1),
    )
    ASSESS_INITIAL_RISK = (
        "assess_initial_risk",
        "chỉ đạo đánh giá nguy cơ ban đầu, mức độ tổn hại của trẻ em",
        "direct the initial assessment of risk and harm",
        _D56.at(26, 2),
    )
    APPROVE_PLAN = (
        "approve_plan",
        "phê duyệt kế hoạch hỗ trợ, can thiệp",
        "approve the support and intervention plan",
        _D56.at(28, 4),
    )
    SEPARATE_TEMPORARILY = (
        "separate_temporarily",
        "quyết định tạm thời cách ly trẻ em khỏi cha, mẹ, người chăm sóc",
        "decide temporary separation from parents or carers",
        _D56.at(32, 2),
    )
    ASK_COURT = (
        "ask_court",
        "đề nghị Tòa án hạn chế quyền của cha, mẹ, người chăm sóc hoặc cách ly trẻ em",
        "ask the court to restrict the rights of parents or carers or to separate the child",
        _LAW.at(52, 3),
    )
    COURT_DECIDES_CARE = (
        "court_decides_care",
        "Tòa án quyết định việc chăm sóc thay thế",
        "decide alternative care as a court",
        _LAW.at(66, 4),
    )
    REGISTER_CARERS = (
        "register_carers",
        "nhận đăng ký, lập danh sách cá nhân, gia đình nhận chăm sóc thay thế",
        "register and list persons and families who take in children",
        _LAW.at(65, 1),
    )
    GIVE_TO_FAMILY = (
        "give_to_family",
        "quyết định giao trẻ em cho cá nhân, gia đình chăm sóc thay thế",
        "decide to give a child to a person or family in alternative care",
        _LAW.at(66, 1),
    )
    PLACE_IN_DISTRICT_FACILITY = (
        "place_in_district_facility",
        "quyết định giao trẻ em cho cơ sở trợ giúp xã hội thuộc cấp huyện",
        "decide alternative care in a facility run by the district",
        _LAW.at(66, 2),
    )
    PLACE_IN_PROVINCIAL_FACILITY = (
        "place_in_provincial_facility",
        "quyết định giao trẻ em cho cơ sở trợ giúp xã hội thuộc cấp tỉnh",
        "decide alternative care in a facility run by the province",
        _LAW.at(66, 3),
    )
    PROPOSE_FACILITY = (
        "propose_facility",
        "lập hồ sơ đề nghị đưa trẻ em vào cơ sở trợ giúp xã hội",
        "prepare the file that proposes placing a child in a facility",
        _LAW.at(67, 1),
    )
    END_ALTERNATIVE_CARE = (
        "end_alternative_care",
        "quyết định chấm dứt việc chăm sóc thay thế tại gia đình",
        "decide the end of alternative care in a family",
        _D56.at(48, 2),
    )
    COURT_ENDS_CARE = (
        "court_ends_care",
        "Tòa án quyết định chấm dứt việc chăm sóc thay thế mà Tòa án đã quyết định",
        "decide as a court the end of alternative care that a court decided",
        _LAW.at(69, 4),
    )
    REGISTER_LOCAL_SERVICE = (
        "register_local_service",
        "thành lập, cấp đăng ký cơ sở cung cấp dịch vụ bảo vệ trẻ em dưới cấp tỉnh",
        "set up or register child protection services below the provincial level",
        _LAW.at(57, 3),
    )
    REGISTER_PROVINCIAL_SERVICE = (
        "register_provincial_service",
        "thành lập, cấp đăng ký cơ sở cung cấp dịch vụ bảo vệ trẻ em trong địa bàn tỉnh",
        "set up or register child protection services within the province",
        _LAW.at(57, 2),
    )
    GRADE_DISABILITY = (
        "grade_disability",
        "xác định mức độ khuyết tật",
        "determine the degree of disability",
        _D335.at(5, 6),
    )
    MANAGE_CENTRE = (
        "manage_centre",
        "giúp Chính phủ quản lý nhà nước về trẻ em",
        "state management of children's affairs at the centre",
        _LAW.at(82, 1),
    )
    MANAGE_PROVINCE = (
        "manage_province",
        "quản lý nhà nước về trẻ em ở cấp tỉnh",
        "state management of children's affairs in the province",
        _LAW.at(90, 1),
    )
    MANAGE_DISTRICT = (
        "manage_district",
        "quản lý nhà nước về trẻ em ở cấp huyện",
        "state management of children's affairs in the district",
        _LAW.at(90, 1),
    )
    MANAGE_COMMUNE = (
        "manage_commune",
        "quản lý nhà nước về trẻ em ở cấp xã",
        "state management of children's affairs in the commune",
        _LAW.at(90, 1),
    )
    REPORT_ACTION_MONTH = (
        "report_action_month",
        "báo cáo kết quả Tháng hành động vì trẻ em về Bộ",
        "report the Month of Action for Children to the ministry",
        CIRCULAR_28_2019.at(5, 3),
    )
    REPORT_ALTERNATIVE_CARE = (
        "report_alternative_care",
        "báo cáo hằng năm về chăm sóc thay thế ở cấp tỉnh",
        "yearly report of the province on alternative care",
        CIRCULAR_14_2020.at(15, 1, "a6"),
    )
    REPORT_SOCIAL_ASSISTANCE = (
        "report_social_assistance",
        "báo cáo định kỳ của tỉnh về trợ giúp xã hội",
        "periodic report of the province on social assistance",
        _D335.at(30, 5),
    )
