"""Admission to a social assistance facility on the proposal of a body, not on a file.

In an emergency: Decree 20/2021 Articles 24(4) and 28(2), Decree 335/2026 Articles 21(2)(d) and
24(3). Under the law on handling of administrative violations: Decree 335/2026 Articles 21(3) and
24(3).
"""

from __future__ import annotations

from vnchild.law.documents import DECREE_20_2021, DECREE_335_2026
from vnchild.law.text import Text
from vnchild.rules.procedures.actors import Actor
from vnchild.rules.procedures.filing import EMERGENCY_ADMISSION_FILING
from vnchild.rules.procedures.model import Gap, Procedure, Step, Wording
from vnchild.rules.procedures.readings import FOUNDLING_NOTICE
from vnchild.rules.procedures.span import Span, months, working_days

_d20 = DECREE_20_2021.at
_d335 = DECREE_335_2026.at
_OLD = Span(DECREE_20_2021.first_day, DECREE_335_2026.first_day)
_NEW = Span(DECREE_335_2026.first_day, None)
_FOUNDLING = Text("trẻ em bị bỏ rơi", "the child was abandoned")
_TAKEN_IN = ("ngày tiếp nhận đối tượng", "the day the person is taken in")
_CANNOT_RETURN = Text(
    "quá 03 tháng mà không thể đưa đối tượng trở về gia đình, cộng đồng",
    "after 3 months a return to family or community is not possible",
)
_ASSESSMENT = Text(
    "đánh giá mức độ tổn thương, khả năng phục hồi, nhu cầu trợ giúp",
    "harm, recovery and needs are assessed",
)
_SAFETY = Text(
    "bảo đảm an toàn, chữa trị tổn thương về thân thể, tinh thần kịp thời",
    "safety, and treatment of harm to body and mind in time",
)
_NOTICE = Text("thông báo trên các phương tiện thông tin đại chúng", "notice in the mass media")
_PAPERS = Text("hoàn thành các thủ tục, hồ sơ", "procedures and file are completed")
_BIRTH = Text(
    "thực hiện thủ tục khai sinh cho trẻ em theo pháp luật về hộ tịch",
    "the child's birth is registered by the law on civil status",
)
_PROPOSED = Text(
    "ngày nhận được đề nghị của đại diện cơ quan có thẩm quyền",
    "the day the proposal of the competent body is received",
)
_END = Text(
    "kết thúc thời gian chăm sóc, nuôi dưỡng khẩn cấp tại cơ sở",
    "the time of emergency care in the facility ends",
)
_SOLUTION = Text("xem xét, quyết định giải pháp phù hợp", "a fitting solution is decided")


def _old() -> tuple[Step, ...]:
    at = _d20(28, 2, "a")
    return (
        _OLD.step(
            "record",
            Text(
                "tiếp nhận đối tượng, lập biên bản tiếp nhận",
                "the person is taken in, and a record of it made",
            ),
            Actor.FACILITY,
            at,
            at_once=Text("tiếp nhận ngay", "at once"),
        ),
        _OLD.step("assessment", _ASSESSMENT, Actor.FACILITY, at, after=("record",)),
        _OLD.step("safety", _SAFETY, Actor.FACILITY, at, after=("record",)),
        _OLD.step(
            "notice",
            _NOTICE,
            Actor.FACILITY,
            at,
            working_days(25, *_TAKEN_IN),
            only_if=_FOUNDLING,
            readings=(FOUNDLING_NOTICE,),
        ),
        _OLD.step(
            "decision",
            Text(
                "quyết định trợ giúp tại cơ sở hoặc chuyển về gia đình, cộng đồng",
                "decision on care in the facility, or return to family or community",
            ),
            Actor.FACILITY,
            at,
            after=("assessment",),
        ),
        _OLD.step(
            "birth_registration",
            _BIRTH,
            Actor.FACILITY,
            at,
            only_if=_FOUNDLING,
            part_of="papers",
        ),
        _OLD.step(
            "papers",
            _PAPERS,
            Actor.FACILITY,
            _d20(28, 2, "b"),
            working_days(10, *_TAKEN_IN),
            note=Text(
                "kéo dài quá 10 ngày làm việc phải do cơ quan quản lý cấp trên quyết định",
                "only the body above may allow more than the 10 working days",
            ),
        ),
        _OLD.step("end", _END, Actor.FACILITY, _d20(24, 4), months(3, *_TAKEN_IN, maximum=True)),
        _OLD.step(
            "solution",
            _SOLUTION,
            Actor.FACILITY_SUPERIOR,
            _d20(24, 4),
            comes_after=("end",),
            only_if=_CANNOT_RETURN,
        ),
    )


def _new() -> tuple[Step, ...]:
    """Article 24(3), on the persons of Article 21(2) and (3) alike."""
    head = Actor.FACILITY_HEAD
    return (
        _NEW.step(
            "record",
            Text("tiếp nhận, lập biên bản tiếp nhận", "the person is taken in; a record is made"),
            head,
            _d335(24, 3, "a"),
        ),
        _NEW.step("assessment", _ASSESSMENT, head, _d335(24, 3, "b"), after=("record",)),
        _NEW.step("safety", _SAFETY, head, _d335(24, 3, "c"), after=("record",)),
        _NEW.step(
            "notice",
            _NOTICE,
            head,
            _d335(24, 3, "c"),
            after=("record",),
            only_if=_FOUNDLING,
        ),
        _NEW.step(
            "decision",
            Text(
                "quyết định tiếp nhận chăm sóc, nuôi dưỡng tại cơ sở hoặc chuyển về gia đình, "
                "cộng đồng",
                "decision to take the person into care, or to return them to family or community",
            ),
            head,
            _d335(24, 3, "d"),
            after=("assessment",),
        ),
        _NEW.step("papers", _PAPERS, head, _d335(24, 3, "đ"), after=("decision",)),
        _NEW.step(
            "birth_registration",
            _BIRTH,
            Actor.FACILITY,
            _d335(24, 3, "đ"),
            after=("record",),
            only_if=_FOUNDLING,
        ),
    )


def _longest() -> tuple[Step, ...]:
    """The longest time of emergency care, of Article 21(2) only."""
    head = Actor.FACILITY_HEAD
    return (
        _NEW.step(
            "end",
            _END,
            head,
            _d335(21, 2, "d"),
            months(3, *_TAKEN_IN, maximum=True),
            after=("record",),
        ),
        _NEW.step(
            "solution",
            _SOLUTION,
            head,
            _d335(21, 2, "d"),
            comes_after=("end",),
            only_if=_CANNOT_RETURN,
        ),
    )


FACILITY_EMERGENCY = Procedure(
    code="facility_emergency_admission",
    name=Text(
        "Tiếp nhận đối tượng cần bảo vệ khẩn cấp vào cơ sở trợ giúp xã hội",
        "Emergency admission to a social assistance facility",
    ),
    begins=Text(*_TAKEN_IN),
    later_beginnings=(Wording(DECREE_335_2026.first_day, _PROPOSED),),
    steps=(*_old(), *_new(), *_longest()),
    details=EMERGENCY_ADMISSION_FILING,
)

FACILITY_REFERRED = Procedure(
    code="facility_referred_admission",
    name=Text(
        "Tiếp nhận người chưa thành niên, người không còn khả năng lao động vào cơ sở trợ giúp xã "
        "hội theo pháp luật về xử lý vi phạm hành chính",
        "Admission to a facility of a minor, or of a person no longer able to work, under the law "
        "on handling of administrative violations",
    ),
    begins=_PROPOSED,
    steps=_new(),
    gaps=(
        Gap(
            since=DECREE_20_2021.first_day,
            until=DECREE_335_2026.first_day,
            provision=_d20(24, 3),
            why=Text(
                "Điều 28 không nêu trình tự đối với đối tượng này; Điều 5 đến Điều 10 Nghị định "
                "147/2025/NĐ-CP chưa đối chiếu",
                "Article 28 has no steps for them; Articles 5 to 10 of Decree 147/2025/NĐ-CP were "
                "not read",
            ),
        ),
    ),
)
