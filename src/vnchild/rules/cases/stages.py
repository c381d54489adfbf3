"""The stages of a case, in three tracks that run side by side.

The decree has one course from information to closing, and beside it two things with a course of
their own: the temporary separation of the child, and its alternative care, which goes on after a
plan has ended.
"""

from __future__ import annotations

from enum import Enum
from typing import TypeAlias

from vnchild.law.documents import DECREE_56_2017, LAW_ON_CHILDREN
from vnchild.law.text import Term, Text

_LAW = LAW_ON_CHILDREN
_D56 = DECREE_56_2017


class Track(Enum):
    """What runs side by side in a case."""

    PROCESS = Text("quy trình hỗ trợ, can thiệp", "support and intervention")
    SEPARATION = Text("tạm thời cách ly", "temporary separation")
    CARE = Text("chăm sóc thay thế", "alternative care")

    # Members are singletons; the default hash goes through the name and is several times slower.
    __hash__ = object.__hash__

    def __repr__(self) -> str:
        return f"Track.{self.name}"


class Stage(Term):
    """How far a case is (Decree 56/2017 Art. 25-30)."""

    RECEIVED = "received", "đã tiếp nhận thông tin", "information received", _D56.at(25, 1)
    INITIALLY_ASSESSED = (
        "initially_assessed",
        "đã đánh giá nguy cơ ban đầu",
        "initially assessed",
        _D56.at(26, 2),
    )
    ASSESSED = (
        "assessed",
        "đã đánh giá nguy cơ cụ thể, cần kế hoạch",
        "assessed, plan needed",
        _D56.at(27, 1),
    )
    NO_PLAN_NEEDED = (
        "no_plan_needed",
        "đã đánh giá nguy cơ cụ thể, không cần kế hoạch",
        "assessed, no plan needed",
        _D56.at(27, 2),
    )
    MEASURES_SETTLED = (
        "measures_settled",
        "đã họp xác định các biện pháp bảo vệ",
        "measures settled",
        _D56.at(27, 2),
    )
    PLAN_SUBMITTED = "plan_submitted", "đã trình kế hoạch", "plan submitted", _D56.at(28, 1)
    IN_PROGRESS = "in_progress", "đang thực hiện kế hoạch", "plan in progress", _D56.at(29, 1)
    NEW_PLAN_NEEDED = (
        "new_plan_needed",
        "đã rà soát, cần xây dựng kế hoạch tiếp theo",
        "reviewed, another plan needed",
        _D56.at(30, 1, "c"),
    )
    END_PROPOSED = (
        "end_proposed",
        "đã rà soát, đề nghị kết thúc kế hoạch",
        "reviewed, end proposed",
        _D56.at(30, 1, "b"),
    )
    CLOSED = "closed", "đã kết thúc", "closed", _D56.at(30, 1, "b")
    CHILD_DIED = "child_died", "trẻ em đã tử vong", "child died", _LAW.at(1)


class SeparationStage(Term):
    """Whether the child is separated from parents or carers (Decree 56/2017 Art. 32)."""

    NOT_SEPARATED = "not_separated", "không bị cách ly", "not separated", _D56.at(32, 1)
    SEPARATED = "separated", "đang tạm thời cách ly", "temporarily separated", _D56.at(32, 2)
    CONTINUED = (
        "continued",
        "tiếp tục cách ly theo yêu cầu của cơ quan có thẩm quyền",
        "separation continued by a competent body",
        _D56.at(32, 3),
    )


class CareStage(Term):
    """How far the child's alternative care is (Decree 56/2017 Art. 38-48)."""

    NONE = "none", "không có chăm sóc thay thế", "no alternative care", _D56.at(38, 1)
    TEMPORARY = (
        "temporary",
        "được giao chăm sóc thay thế tạm thời",
        "in temporary care",
        _D56.at(32, 4),
    )
    FILE_MADE = (
        "file_made",
        "đã có hồ sơ, đang tìm người chăm sóc",
        "file made, carer sought",
        _D56.at(38, 1),
    )
    CARER_CHOSEN = (
        "carer_chosen",
        "đã lựa chọn người chăm sóc",
        "carer chosen",
        _D56.at(42, 1),
    )
    DECIDED = "decided", "đã có quyết định giao, nhận", "placement decided", _D56.at(42, 7)
    WITH_CARER = (
        "with_carer",
        "đang được cá nhân, gia đình chăm sóc thay thế",
        "with a carer",
        _D56.at(43, 2),
    )
    IN_FACILITY = (
        "in_facility",
        "đang ở cơ sở trợ giúp xã hội",
        "in a facility",
        _D56.at(44, 1),
    )
    TRANSFER_PROPOSED = (
        "transfer_proposed",
        "đề nghị chuyển khỏi cơ sở, đang thẩm định",
        "transfer from the facility being appraised",
        _D56.at(45, 2),
    )
    TRANSFER_FILE_RECEIVED = (
        "transfer_file_received",
        "xã đã nhận hồ sơ chuyển khỏi cơ sở",
        "transfer before the commune",
        _D56.at(45, 4),
    )
    LEAVING_FACILITY = (
        "leaving_facility",
        "đã có quyết định giao, chờ chấm dứt chăm sóc tại cơ sở",
        "placement decided, end of care in the facility awaited",
        _D56.at(48, 3),
    )


AnyStage: TypeAlias = Stage | SeparationStage | CareStage
"""A stage of one of the three tracks."""
