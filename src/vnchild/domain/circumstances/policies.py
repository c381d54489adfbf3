"""What opens for children in special circumstances: Decree 56/2017 Art. 18-21."""

from __future__ import annotations

from vnchild.domain.circumstances.groups import ABUSED, Group
from vnchild.law.documents import DECREE_56_2017, LAW_ON_CHILDREN
from vnchild.law.provision import Provision
from vnchild.law.text import Term

_D56 = DECREE_56_2017
_LAW = LAW_ON_CHILDREN


class Policy(Term):
    """A support policy, by the clause of Decree 56/2017 that gives it.

    How much, how long and to which age is for the law of each field (Art. 17(2)).
    """

    HEALTH_INSURANCE = (
        "18.1",
        "đóng hoặc hỗ trợ đóng bảo hiểm y tế",
        "health insurance premium paid or supported",
        _D56.at(18, 1),
    )
    MEDICAL_COSTS = (
        "18.2",
        "trả hoặc hỗ trợ trả chi phí khám bệnh, chữa bệnh, giám định sức khỏe",
        "costs of examination, treatment or health assessment paid or supported",
        _D56.at(18, 2),
    )
    OTHER_HEALTH_CARE = (
        "18.3",
        "chính sách chăm sóc sức khỏe khác",
        "other health care policies",
        _D56.at(18, 3),
    )
    SOCIAL_ASSISTANCE = (
        "19.1",
        "trợ cấp hằng tháng cho cá nhân, gia đình nhận chăm sóc thay thế; hỗ trợ chi phí mai táng "
        "và trợ cấp, trợ giúp khác",
        "monthly allowance for those who give alternative care; burial costs and other assistance",
        _D56.at(19, 1),
    )
    MEALS_LODGING_TRAVEL = (
        "19.2",
        "hỗ trợ tiền ăn, ở, đi lại",
        "support for meals, lodging and travel",
        _D56.at(19, 2),
    )
    EDUCATION = (
        "20",
        "miễn, giảm học phí và hỗ trợ chi phí học tập",
        "tuition waived or reduced, study costs supported",
        _D56.at(20),
    )
    LEGAL_AID = "21.1", "trợ giúp pháp lý", "legal aid", _D56.at(21, 1)
    PROTECTION_SERVICES = (
        "21.2",
        "tư vấn, trị liệu tâm lý và các dịch vụ bảo vệ trẻ em khác",
        "counselling, psychological therapy and other child-protection services",
        _D56.at(21, 2),
    )

    @property
    def groups(self) -> tuple[Group, ...]:
        """The groups for which it opens by the group alone.

        All, but for Art. 19(2): there those who were abused; the others only while under
        emergency protection (Art. 31(1)).
        """
        return ABUSED if self is Policy.MEALS_LODGING_TRAVEL else tuple(Group)


class Level(Term):
    """A level of child protection (Law on Children Art. 47(1))."""

    PREVENTION = "prevention", "phòng ngừa", "prevention", _LAW.at(48)
    SUPPORT = "support", "hỗ trợ", "support", _LAW.at(49)
    INTERVENTION = "intervention", "can thiệp", "intervention", _LAW.at(50)


def _measure(code: str, vi: str, en: str) -> tuple[str, str, str, Provision]:
    article, clause, point = code.split(".")
    return code, vi, en, _LAW.at(article, clause, point)


class Measure(Term):
    """A measure of child protection that Art. 21(2) of the Decree opens (Law Art. 48-50)."""

    AWARENESS = _measure(
        "48.2.a",
        "tuyên truyền, phổ biến về mối nguy hiểm và trách nhiệm thông báo",
        "raising awareness of dangers and of the duty to report",
    )
    TRAINING_OF_CARERS = _measure(
        "48.2.b",
        "cung cấp thông tin, kiến thức, kỹ năng phòng ngừa cho cha, mẹ, giáo viên, người chăm sóc",
        "knowledge and skills of prevention for parents, teachers and carers",
    )
    PARENTING_SKILLS = _measure(
        "48.2.c", "trang bị kiến thức, kỹ năng làm cha mẹ", "parenting skills"
    )
    SELF_PROTECTION = _measure(
        "48.2.d",
        "giáo dục, tư vấn kỹ năng tự bảo vệ cho trẻ em",
        "teaching children to protect themselves",
    )
    SAFE_ENVIRONMENT = _measure(
        "48.2.đ", "xây dựng môi trường sống an toàn", "a safe environment to live in"
    )
    RISK_WARNING = _measure(
        "49.2.a",
        "cảnh báo, tư vấn loại bỏ hoặc giảm thiểu nguy cơ xâm hại",
        "warning and advice against the risk of abuse",
    )
    RISK_ASSESSMENT = _measure(
        "49.2.b",
        "tiếp nhận thông tin, đánh giá mức độ nguy hại, hỗ trợ trẻ em có nguy cơ",
        "receiving reports, assessing harm, support for a child at risk",
    )
    SUPPORT_BY_LAW = _measure(
        "49.2.c",
        "hỗ trợ trẻ em có hoàn cảnh đặc biệt theo Luật Trẻ em",
        "support under the Law for a child in special circumstances",
    )
    ACCESS_TO_ASSISTANCE = _measure(
        "49.2.d",
        "hỗ trợ trẻ em và gia đình tiếp cận chính sách trợ giúp xã hội",
        "help for the child and the family to reach social assistance",
    )
    TREATMENT = _measure(
        "50.2.a",
        "chăm sóc y tế, trị liệu tâm lý, phục hồi thể chất và tinh thần",
        "medical care, psychological therapy, recovery of body and mind",
    )
    SAFE_SHELTER = _measure(
        "50.2.b",
        "bố trí nơi tạm trú an toàn, cách ly trẻ em khỏi môi trường, đối tượng gây hại",
        "a safe shelter, away from what and who does harm",
    )
    ALTERNATIVE_CARE = _measure(
        "50.2.c",
        "chăm sóc thay thế tạm thời hoặc lâu dài (khoản 2 Điều 62)",
        "alternative care, for a time or lasting (Art. 62(2))",
    )
    REUNION = _measure(
        "50.2.d",
        "đoàn tụ gia đình, hòa nhập trường học, cộng đồng",
        "return to family, school and community",
    )
    FAMILY_GUIDANCE = _measure(
        "50.2.đ",
        "tư vấn, cung cấp kiến thức cho cha, mẹ, người chăm sóc, thành viên gia đình",
        "guidance for parents, carers and family",
    )
    LEGAL_SUPPORT = _measure(
        "50.2.e",
        "tư vấn pháp luật, hỗ trợ pháp lý cho trẻ em, cha, mẹ, người chăm sóc",
        "legal advice and support for the child, parents and carers",
    )
    ABUSED_CHILD_AND_FAMILY = _measure(
        "50.2.g",
        "hỗ trợ trẻ em bị xâm hại và gia đình về sức khỏe, giáo dục, trợ giúp xã hội",
        "support in health, education and assistance for an abused child and the family",
    )
    FOLLOW_UP = _measure(
        "50.2.h",
        "theo dõi, đánh giá sự an toàn của trẻ em",
        "following and assessing the child's safety",
    )

    @property
    def level(self) -> Level:
        """The level of protection that it belongs to."""
        return {level.provision.article: level for level in Level}[self.provision.article]

    @property
    def groups(self) -> tuple[Group, ...]:
        """The groups for whose children it is by the Law's words.

        All for prevention (every child) and for what the Law gives children in special
        circumstances; some where it names a form of abuse; none where it hangs on a risk or need
        that only an assessment of the single child shows (49(2)(a)-(b), 50(2)(b)-(c)).
        """
        return _FOR.get(self, tuple(Group))

    @property
    def opened_by(self) -> Provision:
        """The clause of the Decree that opens it."""
        return Policy.PROTECTION_SERVICES.provision


_FOR: dict[Measure, tuple[Group, ...]] = {
    Measure.RISK_WARNING: (),
    Measure.RISK_ASSESSMENT: (),
    Measure.SAFE_SHELTER: (),
    Measure.ALTERNATIVE_CARE: (),
    Measure.REUNION: (Group.ABANDONED, Group.HARMED_BY_VIOLENCE, Group.EXPLOITED),
    Measure.ABUSED_CHILD_AND_FAMILY: ABUSED,
    Measure.FOLLOW_UP: ABUSED,
}
