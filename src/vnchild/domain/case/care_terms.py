"""The closed lists in which the events of alternative care are told."""

from __future__ import annotations

from vnchild.law.documents import CIRCULAR_14_2020, DECREE_56_2017, LAW_ON_CHILDREN
from vnchild.law.text import Term

_LAW = LAW_ON_CHILDREN
_D56 = DECREE_56_2017
_C14 = CIRCULAR_14_2020


class CareForm(Term):
    """The forms of alternative care (Law on Children Art. 61), in the order of preference."""

    RELATIVE = "relative", "bởi người thân thích", "by a relative", _LAW.at(61, 1)
    NOT_RELATED = (
        "not_related",
        "bởi cá nhân, gia đình không phải là người thân thích",
        "by a person or family not related",
        _LAW.at(61, 2),
    )
    ADOPTION = "adoption", "nhận con nuôi", "adoption", _LAW.at(61, 3)
    FACILITY = (
        "facility",
        "tại cơ sở trợ giúp xã hội",
        "in a social assistance facility",
        _LAW.at(61, 4),
    )


class CareGround(Term):
    """Why a child needs alternative care (Law on Children Art. 62)."""

    ORPHANED_OR_ABANDONED = (
        "orphaned_or_abandoned",
        "mồ côi cả cha và mẹ, bị bỏ rơi, không nơi nương tựa",
        "orphaned of both parents, abandoned or without support",
        _LAW.at(62, 1),
    )
    UNSAFE_WITH_PARENTS = (
        "unsafe_with_parents",
        "không thể sống cùng cha, mẹ vì sự an toàn; cha, mẹ không có khả năng bảo vệ, nuôi dưỡng "
        "hoặc chính là người xâm hại",
        "cannot live with the parents in safety, or they cannot protect and raise the child",
        _LAW.at(62, 2),
    )
    DISASTER_OR_CONFLICT = (
        "disaster_or_conflict",
        "bị ảnh hưởng của thiên tai, thảm họa, xung đột vũ trang",
        "affected by disaster or armed conflict",
        _LAW.at(62, 3),
    )
    REFUGEE = (
        "refugee",
        "lánh nạn, tị nạn chưa xác định được cha mẹ",
        "refugee whose parents are not identified",
        _LAW.at(62, 4),
    )


class CareEndReason(Term):
    """Why alternative care ends (Law on Children Art. 69)."""

    CONDITIONS_LOST = (
        "conditions_lost",
        "người nhận chăm sóc không còn đủ điều kiện",
        "the carer no longer meets the conditions",
        _LAW.at(69, 1, "a"),
    )
    PROHIBITED_ACT = (
        "prohibited_act",
        "người nhận chăm sóc vi phạm quy định gây tổn hại cho trẻ em",
        "the carer broke a prohibition and harmed the child",
        _LAW.at(69, 1, "b"),
    )
    CARER_ASKED = (
        "carer_asked",
        "người nhận chăm sóc đề nghị chấm dứt",
        "the carer asked for it",
        _LAW.at(69, 1, "c"),
    )
    CARER_HARMED_BY_CHILD = (
        "carer_harmed_by_child",
        "trẻ em cố ý xâm phạm nghiêm trọng gia đình nhận chăm sóc",
        "the child gravely and wilfully harmed the carer's family",
        _LAW.at(69, 1, "d"),
    )
    FAMILY_REUNITED = (
        "family_reunited",
        "trẻ em trở về đoàn tụ gia đình",
        "the child returned to its family",
        _LAW.at(69, 1, "đ"),
    )
    ABUSE_IN_CARE = (
        "abuse_in_care",
        "người nhận chăm sóc hoặc thành viên gia đình xâm hại trẻ em",
        "the carer or a member of the family abused the child",
        _LAW.at(69, 2),
    )
    CHILD_ASKED = "child_asked", "trẻ em muốn chấm dứt", "the child asked for it", _LAW.at(69, 3)


class NextCare(Term):
    """Where a child goes when its alternative care ends."""

    HOME = "home", "trở về gia đình", "home to the family", _LAW.at(69, 1, "đ")
    OTHER_CARE = (
        "other_care",
        "chuyển hình thức hoặc người chăm sóc thay thế",
        "another form of care or another carer",
        _D56.at(48, 2),
    )
    ADOPTED = "adopted", "được nhận làm con nuôi", "adopted", _LAW.at(61, 3)


class FollowUp(Term):
    """The follow-ups of a child in alternative care (Decree 56/2017 Art. 43(2))."""

    FIRST = "first", "sau 01 tháng", "after one month", _D56.at(43, 2)
    SECOND = "second", "sau 03 tháng", "after three months", _D56.at(43, 2)
    PERIODIC = "periodic", "định kỳ 06 tháng", "every six months", _D56.at(43, 2)
    CHANGE = (
        "change",
        "khi chuyển đổi hình thức hoặc người chăm sóc",
        "on a change of form or carer",
        _D56.at(43, 2),
    )
    AT_16 = "at_16", "khi đủ 16 tuổi", "on turning 16", _C14.at(13, 4)


class FollowUpFinding(Term):
    """What a follow-up finds of the care (Decree 56/2017 Art. 48(2); Law on Children Art. 69)."""

    SUITABLE = "suitable", "phù hợp", "the care suits the child", _LAW.at(68, 2)
    NOT_SUITABLE = (
        "not_suitable",
        "người nhận chăm sóc không còn đủ điều kiện",
        "the carer no longer meets the conditions",
        _LAW.at(69, 1, "a"),
    )
    ABUSE = (
        "abuse",
        "người nhận chăm sóc hoặc thành viên gia đình xâm hại, gây tổn hại cho trẻ em",
        "the carer or a member of the family abuses or harms the child",
        _LAW.at(69, 2),
    )


class CareDecider(Term):
    """Who decided on alternative care (Law on Children Art. 66)."""

    COMMUNE_CHAIRMAN = (
        "commune_chairman",
        "Chủ tịch Ủy ban nhân dân cấp xã",
        "chairman of the commune People's Committee",
        _LAW.at(66, 1),
    )
    DISTRICT_CHAIRMAN = (
        "district_chairman",
        "Chủ tịch Ủy ban nhân dân cấp huyện",
        "chairman of the district People's Committee",
        _LAW.at(66, 2),
    )
    DEPARTMENT_DIRECTOR = (
        "department_director",
        "Giám đốc Sở quản lý lĩnh vực trẻ em",
        "director of the provincial department in charge of children",
        _LAW.at(66, 3),
    )
    COURT = "court", "Tòa án", "court", _LAW.at(66, 4)


class Consent(Term):
    """Whose written consent there is to alternative care, or why it is not needed (Art. 63(1))."""

    GUARDIAN = (
        "guardian",
        "người giám hộ đồng ý bằng văn bản",
        "the guardian consents in writing",
        _LAW.at(63, 1, "a"),
    )
    PARENTS = (
        "parents",
        "cha và mẹ, hoặc cha hoặc mẹ còn lại, đồng ý bằng văn bản",
        "both parents, or the one who is left, consent in writing",
        _LAW.at(63, 1, "b"),
    )
    NOT_NEEDED_INTERVENTION = (
        "not_needed_intervention",
        "không cần: trẻ em được áp dụng biện pháp can thiệp",
        "not needed: measures of intervention are applied",
        _LAW.at(63, 1, "b"),
    )
    NOT_NEEDED_RIGHTS_RESTRICTED = (
        "not_needed_rights_restricted",
        "không cần: cha, mẹ bị hạn chế quyền",
        "not needed: the parents' rights are restricted",
        _LAW.at(63, 1, "b"),
    )
    NOBODY_TO_ASK = (
        "nobody_to_ask",
        "không có cha, mẹ, người giám hộ để lấy ý kiến",
        "there is neither parent nor guardian to ask",
        _LAW.at(66, 1),
    )


class FacilityGround(Term):
    """Why a child is taken into a social assistance facility (Law on Children Art. 67(1))."""

    MEANWHILE = (
        "meanwhile",
        "trong thời gian làm thủ tục để cá nhân, gia đình nhận chăm sóc",
        "while a person or family is being found",
        _LAW.at(67, 1, "a"),
    )
    NO_CARER_FOUND = (
        "no_carer_found",
        "không lựa chọn được cá nhân, gia đình nhận chăm sóc",
        "no person or family could be chosen",
        _LAW.at(67, 1, "b"),
    )
    SAFE_PLACE = (
        "safe_place",
        "bố trí nơi tạm trú an toàn, cách ly khẩn cấp",
        "a safe place in an emergency, away from who does harm",
        _LAW.at(67, 1, "c"),
    )

    @property
    def lasting(self) -> bool:
        """Whether the child is placed for good and not for the time till a carer is found."""
        return self is FacilityGround.NO_CARER_FOUND
