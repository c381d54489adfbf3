"""Levels of protection, their measures and the services of a plan, as the law lists them."""

from __future__ import annotations

from vnchild.law.documents import DECREE_56_2017, LAW_ON_CHILDREN
from vnchild.law.text import Term

_LAW = LAW_ON_CHILDREN
_D56 = DECREE_56_2017


class ProtectionLevel(Term):
    """The three levels of child protection (Law on Children Art. 47(1))."""

    PREVENTION = "prevention", "phòng ngừa", "prevention", _LAW.at(48, 1)
    SUPPORT = "support", "hỗ trợ", "support", _LAW.at(49, 1)
    INTERVENTION = "intervention", "can thiệp", "intervention", _LAW.at(50, 1)


class Measure(Term):
    """The measures of the three levels (Law on Children Art. 48(2), 49(2), 50(2))."""

    AWARENESS = (
        "awareness",
        "tuyên truyền, phổ biến về mối nguy hiểm và trách nhiệm thông báo",
        "making known the dangers and the duty to report",
        _LAW.at(48, 2, "a"),
    )
    TRAINING_FOR_ADULTS = (
        "training_for_adults",
        "trang bị kiến thức cho cha, mẹ, giáo viên, người chăm sóc trẻ em",
        "equipping parents, teachers and carers with knowledge",
        _LAW.at(48, 2, "b"),
    )
    PARENTING_SKILLS = (
        "parenting_skills",
        "trang bị kiến thức, kỹ năng làm cha mẹ",
        "parenting knowledge and skills",
        _LAW.at(48, 2, "c"),
    )
    SELF_PROTECTION = (
        "self_protection",
        "giáo dục, tư vấn kiến thức, kỹ năng tự bảo vệ cho trẻ em",
        "teaching children to protect themselves",
        _LAW.at(48, 2, "d"),
    )
    SAFE_ENVIRONMENT = (
        "safe_environment",
        "xây dựng môi trường sống an toàn và phù hợp với trẻ em",
        "building surroundings that are safe and fit for children",
        _LAW.at(48, 2, "đ"),
    )
    WARNING_AND_COUNSEL = (
        "warning_and_counsel",
        "cảnh báo nguy cơ, tư vấn nhằm loại bỏ hoặc giảm thiểu nguy cơ xâm hại",
        "warning of a risk, and counsel to remove or lessen it",
        _LAW.at(49, 2, "a"),
    )
    ASSESSMENT_AND_SUPPORT = (
        "assessment_and_support",
        "tiếp nhận thông tin, đánh giá mức độ nguy hại, hỗ trợ trẻ em có nguy cơ",
        "receiving information, assessing harm, supporting the child at risk",
        _LAW.at(49, 2, "b"),
    )
    SPECIAL_CIRCUMSTANCES = (
        "special_circumstances",
        "hỗ trợ trẻ em có hoàn cảnh đặc biệt theo quy định của Luật",
        "support under the Law for a child in special circumstances",
        _LAW.at(49, 2, "c"),
    )
    SOCIAL_ASSISTANCE_ACCESS = (
        "social_assistance_access",
        "hỗ trợ tiếp cận chính sách trợ giúp xã hội và nguồn trợ giúp khác",
        "help to reach social assistance and other aid",
        _LAW.at(49, 2, "d"),
    )
    TREATMENT = (
        "treatment",
        "chăm sóc y tế, trị liệu tâm lý, phục hồi thể chất và tinh thần",
        "medical care, psychological therapy, recovery of body and mind",
        _LAW.at(50, 2, "a"),
    )
    SAFE_SHELTER = (
        "safe_shelter",
        "bố trí nơi tạm trú an toàn, cách ly trẻ em khỏi môi trường, đối tượng đe dọa",
        "safe shelter, away from the surroundings or persons that threaten",
        _LAW.at(50, 2, "b"),
    )
    ALTERNATIVE_CARE = (
        "alternative_care",
        "bố trí chăm sóc thay thế tạm thời hoặc lâu dài",
        "temporary or long-term alternative care",
        _LAW.at(50, 2, "c"),
    )
    REINTEGRATION = (
        "reintegration",
        "đoàn tụ gia đình, hòa nhập trường học, cộng đồng",
        "return to family, school and community",
        _LAW.at(50, 2, "d"),
    )
    FAMILY_COUNSEL = (
        "family_counsel",
        "tư vấn, cung cấp kiến thức cho cha, mẹ, người chăm sóc, thành viên gia đình",
        "counsel for parents, carers and family members",
        _LAW.at(50, 2, "đ"),
    )
    LEGAL_SUPPORT = (
        "legal_support",
        "tư vấn pháp luật, hỗ trợ pháp lý",
        "legal counsel and support",
        _LAW.at(50, 2, "e"),
    )
    SUPPORT_FOR_ABUSED = (
        "support_for_abused",
        "các biện pháp hỗ trợ trẻ em bị xâm hại và gia đình của trẻ em",
        "support measures for an abused child and its family",
        _LAW.at(50, 2, "g"),
    )
    SAFETY_FOLLOW_UP = (
        "safety_follow_up",
        "theo dõi, đánh giá sự an toàn của trẻ em",
        "following and assessing the child's safety",
        _LAW.at(50, 2, "h"),
    )

    @property
    def level(self) -> ProtectionLevel:
        """The level that the measure belongs to."""
        return next(
            each for each in ProtectionLevel if each.provision.article == self.provision.article
        )


class Service(Term):
    """What a child may need (Decree 56/2017 Art. 27(1)(e)).

    For a child in alternative care, Circular 14/2020 Art. 4(2) names the same six.
    """

    HEALTH = "health", "chăm sóc y tế, chữa trị", "medical care and treatment", _D56.at(27, 1, "e")
    SOCIAL_ASSISTANCE = (
        "social_assistance",
        "trợ giúp xã hội",
        "social assistance",
        _D56.at(27, 1, "e"),
    )
    EDUCATION = (
        "education",
        "hỗ trợ giáo dục, đào tạo, giáo dục nghề nghiệp",
        "support in education and vocational training",
        _D56.at(27, 1, "e"),
    )
    LEGAL_AID = "legal_aid", "trợ giúp pháp lý", "legal aid", _D56.at(27, 1, "e")
    PSYCHOLOGICAL = (
        "psychological",
        "tư vấn, trị liệu tâm lý",
        "counselling and psychological therapy",
        _D56.at(27, 1, "e"),
    )
    CHILD_PROTECTION = (
        "child_protection",
        "dịch vụ bảo vệ trẻ em khác",
        "another child protection service",
        _D56.at(27, 1, "e"),
    )
