"""The closed lists in which the events of a case are told, each member with its provision."""

from __future__ import annotations

from vnchild.law.documents import CIRCULAR_14_2020, DECREE_56_2017, LAW_ON_CHILDREN
from vnchild.law.text import Term

_LAW = LAW_ON_CHILDREN
_D56 = DECREE_56_2017
_C14 = CIRCULAR_14_2020


class ReceivedBy(Term):
    """The places that receive information (Decree 56/2017 Art. 25(1))."""

    HOTLINE = (
        "hotline",
        "Tổng đài điện thoại quốc gia bảo vệ trẻ em (111)",
        "national child protection hotline (111)",
        _D56.at(25, 1),
    )
    AGENCY_FOR_CHILDREN = (
        "agency_for_children",
        "cơ quan quản lý nhà nước về trẻ em (nghị định ghi: cơ quan lao động - thương binh và "
        "xã hội) các cấp",
        "agency in charge of children (in the decree: labour, invalids and social affairs)",
        _D56.at(25, 1),
    )
    POLICE = "police", "cơ quan công an các cấp", "police", _D56.at(25, 1)
    COMMUNE = (
        "commune",
        "Ủy ban nhân dân cấp xã nơi xảy ra vụ việc",
        "People's Committee of the commune where it happened",
        _D56.at(25, 1),
    )


class InformedBy(Term):
    """Who gave the information (Decree 56/2017 Art. 25(1), 22(3))."""

    AGENCY = "agency", "cơ quan", "agency", _D56.at(25, 1)
    ORGANISATION = "organisation", "tổ chức", "organisation", _D56.at(25, 1)
    SCHOOL = "school", "cơ sở giáo dục", "school or other educational institution", _D56.at(25, 1)
    FAMILY = "family", "gia đình", "family", _D56.at(25, 1)
    INDIVIDUAL = "individual", "cá nhân", "individual", _D56.at(25, 1)
    MEDIA = (
        "media",
        "phương tiện thông tin đại chúng, môi trường mạng",
        "mass media or the internet",
        _D56.at(22, 3),
    )


class Danger(Term):
    """What an initial assessment finds (Decree 56/2017 Art. 26(2)-(3), 31(1))."""

    SERIOUS_HARM = (
        "serious_harm",
        "có nguy cơ hoặc đang bị tổn hại nghiêm trọng về tính mạng, sức khỏe, nhân phẩm",
        "serious harm to life, health or dignity, or its risk",
        _D56.at(26, 3),
    )
    CARER_HARMS = (
        "carer_harms",
        "cha, mẹ, người chăm sóc trẻ em chính là người gây tổn hại cho trẻ em",
        "the one who harms the child is a parent or carer",
        _D56.at(31, 1),
    )
    NO_EMERGENCY = (
        "no_emergency",
        "không thuộc trường hợp cần được bảo vệ khẩn cấp",
        "no need of emergency protection",
        _D56.at(26, 2),
    )


class EmergencyStep(Term):
    """What is done for a child in need of emergency protection (Art. 31(3)-(5))."""

    STOP_THE_HARM = (
        "stop_the_harm",
        "ngăn chặn hành vi đe dọa hoặc gây tổn hại",
        "stopping what threatens or harms",
        _D56.at(31, 4, "a"),
    )
    FIRST_AID = "first_aid", "sơ cứu, cấp cứu ban đầu", "first aid", _D56.at(31, 3, "a")
    KEEP_EVIDENCE = (
        "keep_evidence",
        "lưu giữ đồ vật, tài liệu liên quan đến tổn hại",
        "keeping things and papers that show the harm",
        _D56.at(31, 3, "a"),
    )
    TREATMENT = "treatment", "khám bệnh, chữa bệnh", "examination and treatment", _D56.at(31, 5)
    GUIDANCE_FROM_HOTLINE = (
        "guidance_from_hotline",
        "phối hợp với Tổng đài 111 để được hướng dẫn, hỗ trợ",
        "guidance and support from the hotline",
        _D56.at(31, 3, "c"),
    )


class Need(Term):
    """What a detailed assessment finds (Decree 56/2017 Art. 27(2))."""

    PLAN = (
        "plan",
        "cần áp dụng kế hoạch hỗ trợ, can thiệp",
        "a support and intervention plan is needed",
        _D56.at(27, 2),
    )
    NO_PLAN = (
        "no_plan",
        "không cần áp dụng kế hoạch hỗ trợ, can thiệp",
        "no support and intervention plan is needed",
        _D56.at(27, 2),
    )


class ReviewResult(Term):
    """What a review proposes (Decree 56/2017 Art. 30(1)(b), (c))."""

    END = "end", "kết thúc kế hoạch hỗ trợ, can thiệp", "end the plan", _D56.at(30, 1, "b")
    CONTINUE = (
        "continue",
        "tiếp tục xây dựng, phê duyệt kế hoạch hỗ trợ, can thiệp",
        "draw up and approve a plan again",
        _D56.at(30, 1, "c"),
    )


class ClosingGround(Term):
    """Why a case is closed."""

    PLAN_ENDED = (
        "plan_ended",
        "trẻ em không còn nguy cơ, các yếu tố ổn định",
        "the child is at risk no more and stable",
        _D56.at(30, 1, "b"),
    )
    NO_PLAN_NEEDED = (
        "no_plan_needed",
        "không cần áp dụng kế hoạch hỗ trợ, can thiệp",
        "no plan is needed",
        _D56.at(27, 2),
    )
    UNFOUNDED = (
        "unfounded",
        "kiểm tra cho thấy thông tin không xác thực",
        "the check shows that the information is not authentic",
        _D56.at(25, 2),
    )
    TURNED_16 = "turned_16", "đủ 16 tuổi", "turned 16", _LAW.at(1)


class SeparationSafety(Term):
    """What the assessment of a separated child's home finds (Circular 14/2020 Art. 14(3))."""

    SAFE = (
        "safe",
        "cha, mẹ, người chăm sóc bảo đảm điều kiện an toàn",
        "the parents or carers can keep the child safe",
        _C14.at(14, 3, "a"),
    )
    NOT_SAFE = (
        "not_safe",
        "chưa bảo đảm an toàn hoặc vẫn còn nguy cơ gây tổn hại",
        "not yet safe, or still a risk of harm",
        _C14.at(14, 3, "b"),
    )


class SeparationEnd(Term):
    """Why a temporary separation ends (Decree 56/2017 Art. 32(3))."""

    CANCELLED = (
        "cancelled",
        "hủy bỏ quyết định vì đã bảo đảm điều kiện an toàn",
        "decision cancelled, the child will be safe",
        _D56.at(32, 3),
    )
    TERM_ENDED = "term_ended", "hết thời hạn cách ly", "the term is over", _D56.at(32, 3)


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
