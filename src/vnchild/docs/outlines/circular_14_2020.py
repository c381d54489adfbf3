"""The outline of Circular 14/2020/TT-BLĐTBXH."""

from __future__ import annotations

from typing import Final

from vnchild.docs.outlines.shape import NotEncoded as N
from vnchild.docs.outlines.shape import Outline, article
from vnchild.law.documents import CIRCULAR_14_2020

OUTLINE: Final = Outline(
    document=CIRCULAR_14_2020,
    articles=(
        article(1, 2, "phạm vi, đối tượng", "scope"),
        article(2, 9, "các bước chăm sóc thay thế", "the steps of alternative care"),
        article(3, 4, "tiếp nhận thông tin", "receipt of information"),
        article(4, 3, "đánh giá, nhu cầu", "assessment and needs"),
        article(5, 5, "trẻ em nào được nhận", "which children"),
        article(6, 0, "tiếp nhận đăng ký", "registrations"),
        article(7, 4, "xác minh, lựa chọn người nhận", "checking and choosing carers"),
        article(8, 5, "điều kiện của người nhận", "conditions of carers"),
        article(9, 5, "kế hoạch", "the plan"),
        article(10, 6, "thực hiện tại cộng đồng", "carrying it out in the community"),
        article(11, 5, "chuyển khỏi cơ sở", "leaving a facility"),
        article(12, 4, "trường hợp khẩn cấp", "emergencies"),
        article(13, 5, "theo dõi", "follow-up"),
        article(14, 3, "theo dõi trường hợp khẩn cấp", "follow-up of emergencies"),
        article(15, 3, "trách nhiệm Ủy ban nhân dân", "duties of People's Committees"),
        article(16, 2, "trách nhiệm cơ sở", "duties of facilities"),
        article(17, 2, "hiệu lực", "effect"),
    ),
    reasons={
        "1": N.SCOPE,
        "2": N.ELSEWHERE,
        "3": N.CONDUCT,
        "4": N.CONDUCT,
        "4.3": N.FORM,
        "5": N.ELSEWHERE,
        "5.3": N.FORM,
        "5.4": N.PLANNED,
        "5.5": N.PLANNED,
        "6": N.STEP,
        "7": N.CONDUCT,
        "8": N.PLANNED,
        "8.3": N.FORM,
        "9": N.ELSEWHERE,
        "10": N.CONDUCT,
        "10.2": N.PLANNED,
        "10.6": N.OTHER_LAW,
        "11": N.CONDUCT,
        "12": N.ELSEWHERE,
        "12.4": N.CONDUCT,
        "13": N.CONDUCT,
        "14": N.ELSEWHERE,
        "15": N.ORGANISATION,
        "16": N.ORGANISATION,
        "17": N.EFFECT,
    },
)
"""Circular 14/2020 by articles and clauses."""
