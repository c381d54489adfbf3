"""The fields of work of the former labour ministry, which went to different ministries in 2025."""

from __future__ import annotations

from vnchild.law.documents import DECREE_42_2025, LAW_ON_CHILDREN, RESOLUTION_176_2025
from vnchild.law.provision import Provision
from vnchild.law.text import Term

_D42 = DECREE_42_2025.at(1)
_R176 = Provision(RESOLUTION_176_2025.number)


class Field(Term):
    """A field of state management."""

    CHILDREN = "children", "trẻ em", "children", LAW_ON_CHILDREN.at(82, 1)
    SOCIAL_PROTECTION = "social_protection", "bảo trợ xã hội", "social protection", _D42
    SOCIAL_EVILS = (
        "social_evils",
        "phòng, chống tệ nạn xã hội",
        "prevention of social evils",
        _D42,
    )
    DRUG_REHABILITATION = (
        "drug_rehabilitation",
        "cai nghiện ma túy",
        "drug rehabilitation",
        _R176,
    )
    POVERTY_REDUCTION = "poverty_reduction", "giảm nghèo", "poverty reduction", _R176
    GENDER_EQUALITY = "gender_equality", "bình đẳng giới", "gender equality", _R176
    LABOUR = (
        "labour",
        "lao động, việc làm, người có công",
        "labour, employment and people with meritorious service",
        _R176,
    )


OF_HEALTH = (Field.CHILDREN, Field.SOCIAL_PROTECTION, Field.SOCIAL_EVILS)
"""What went to the health sector."""
