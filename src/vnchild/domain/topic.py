"""What a directive on children is about: the fields of work that the Law on Children names."""

from __future__ import annotations

from vnchild.law.documents import DECREE_56_2017, LAW_ON_CHILDREN
from vnchild.law.text import Term

_LAW = LAW_ON_CHILDREN
_DECREE = DECREE_56_2017


class Topic(Term):
    """A field of work for children, with the article that provides for it."""

    PROGRAMMES = (
        "programmes",
        "chương trình, kế hoạch vì trẻ em",
        "programmes and plans",
        _LAW.at(8, 2),
    )
    RESOURCES = "resources", "nguồn lực cho trẻ em", "resources for children", _LAW.at(7)
    COMMUNICATION = (
        "communication",
        "truyền thông, giáo dục pháp luật về trẻ em",
        "communication and legal education",
        _LAW.at(8, 4),
    )
    STAFF = "staff", "đội ngũ làm công tác trẻ em", "staff and collaborators", _LAW.at(8, 5)
    INSPECTION = "inspection", "thanh tra, kiểm tra", "inspection", _LAW.at(8, 6)
    STATISTICS = (
        "statistics",
        "thống kê, thông tin, báo cáo",
        "statistics, information and reports",
        _LAW.at(8, 7),
    )
    COORDINATION = (
        "coordination",
        "phối hợp liên ngành",
        "coordination between agencies",
        _LAW.at(9),
    )
    SPECIAL_CIRCUMSTANCES = (
        "special_circumstances",
        "trẻ em có hoàn cảnh đặc biệt",
        "children in special circumstances",
        _LAW.at(10),
    )
    ACTION_MONTH = (
        "action_month",
        "Tháng hành động vì trẻ em",
        "Month of Action for Children",
        _LAW.at(11),
    )
    CHILD_LABOUR = (
        "child_labour",
        "phòng ngừa lao động trẻ em",
        "prevention of child labour",
        _LAW.at(26),
    )
    CHILD_MARRIAGE = (
        "child_marriage",
        "phòng, chống tảo hôn",
        "prevention of child marriage",
        _LAW.at(6, 4),
    )
    ABUSE = (
        "abuse",
        "phòng, chống xâm hại, bạo lực trẻ em",
        "prevention of abuse of and violence against children",
        _LAW.at(6, 3),
    )
    TRAFFICKING = (
        "trafficking",
        "phòng, chống mua bán trẻ em",
        "prevention of trafficking in children",
        _LAW.at(28),
    )
    DISASTER = (
        "disaster",
        "bảo vệ trẻ em khi có thiên tai",
        "protection of children in disasters",
        _LAW.at(31),
    )
    SOCIAL_ASSISTANCE = (
        "social_assistance",
        "trợ giúp xã hội",
        "social assistance",
        _LAW.at(32),
    )
    HEALTH = "health", "chăm sóc sức khỏe trẻ em", "health care of children", _LAW.at(43)
    INJURY = (
        "injury",
        "phòng, chống tai nạn thương tích, đuối nước",
        "prevention of injury and drowning",
        _LAW.at(43, 2),
    )
    EDUCATION = "education", "giáo dục trẻ em", "education of children", _LAW.at(44)
    PLAY = (
        "play",
        "vui chơi, giải trí, văn hóa, thể thao",
        "play, culture and sport",
        _LAW.at(45),
    )
    PROTECTION = (
        "protection",
        "dịch vụ và hệ thống bảo vệ trẻ em",
        "child protection services",
        _LAW.at(55),
    )
    ONLINE = (
        "online",
        "bảo vệ trẻ em trên môi trường mạng",
        "protection of children online",
        _LAW.at(54),
    )
    ALTERNATIVE_CARE = "alternative_care", "chăm sóc thay thế", "alternative care", _LAW.at(60)
    PARTICIPATION = (
        "participation",
        "sự tham gia của trẻ em, diễn đàn trẻ em",
        "participation of children, children's forums",
        _LAW.at(74),
    )
    HOTLINE = (
        "hotline",
        "Tổng đài điện thoại quốc gia bảo vệ trẻ em 111",
        "national child protection hotline 111",
        _DECREE.at(22),
    )
