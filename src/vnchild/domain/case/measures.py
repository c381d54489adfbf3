"""Levels of protection, their measures and the services of a plan, as the law lists them.

Levels and measures are those of `vnchild.domain.circumstances`; a level is `ProtectionLevel` here.
"""

from __future__ import annotations

from vnchild.domain.circumstances.policies import Level as ProtectionLevel
from vnchild.domain.circumstances.policies import Measure
from vnchild.law.documents import DECREE_56_2017
from vnchild.law.text import Term

__all__ = ["Measure", "ProtectionLevel", "Service"]

_D56 = DECREE_56_2017


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
