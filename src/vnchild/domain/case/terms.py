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
    COURT_REFUSED = (
        "court_refused",
        "Tòa án không chấp nhận tiếp tục cách ly",
        "the court refused to continue it",
        _C14.at(14, 3, "b"),
    )


class CourtOutcome(Term):
    """What a court decides on a petition (Law on Children Art. 52(3); Circular 14/2020)."""

    GRANTED = (
        "granted",
        "quyết định tạm thời cách ly hoặc tiếp tục cách ly trẻ em",
        "the child is to be separated, or to stay so",
        _LAW.at(52, 3),
    )
    RIGHTS_RESTRICTED = (
        "rights_restricted",
        "quyết định hạn chế quyền của cha, mẹ, người chăm sóc trẻ em",
        "the rights of the parents or carers are restricted",
        _LAW.at(52, 3),
    )
    REFUSED = "refused", "không chấp nhận đề nghị", "the petition is refused", _LAW.at(52, 3)


class Request(Term):
    """What can be asked for in a case, and so be withdrawn."""

    COURT = "court", "đề nghị Tòa án quyết định", "the petition to the court", _LAW.at(52, 3)
    END_OF_CARE = (
        "end_of_care",
        "đề nghị chấm dứt chăm sóc thay thế",
        "the request to end alternative care",
        _LAW.at(69, 1, "c"),
    )
