"""Vietnam's child-protection domain as typed objects and rules.

Every answer carries the article of law that it rests on, a fact that is not known is never read
as "no", and the law is always asked as of a day.

>>> from datetime import date
>>> from vnchild import Care, ParentSituation, Person, assess
>>> orphan = Person(
...     birth_date=date(2024, 3, 2),
...     mother=ParentSituation.DECEASED,
...     father=ParentSituation.DECEASED,
...     care=Care.FAMILY,
... )
>>> answer = assess(orphan, on=date(2026, 11, 22))
>>> answer.entitlements[0].amount, answer.entitlements[0].provision.vi
(1350000, 'Điều 5 khoản 1 điểm b Nghị định 335/2026/NĐ-CP')

Names are loaded when first asked for, so that importing the package costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vnchild import domain, law, rules
    from vnchild.domain import (
        Care,
        Child,
        Disability,
        Household,
        HouseholdClass,
        MaritalStatus,
        ParentSituation,
        Person,
        PersonError,
        Supporter,
    )
    from vnchild.law import Month, NotCoveredError, Provision, VnchildError
    from vnchild.rules.social_assistance import (
        Arrears,
        Assessment,
        Changed,
        Ended,
        Ending,
        Entitlement,
        Granted,
        Ground,
        LifeError,
        Moved,
        Payment,
        QuestionError,
        Resumed,
        Schedule,
        ScheduleError,
        StandardError,
        Status,
        Suspended,
        arrears,
        assess,
        assess_facts,
        changed,
        schedule,
    )

__version__ = "0.1.0"

__all__ = [
    "Arrears",
    "Assessment",
    "Care",
    "Changed",
    "Child",
    "Disability",
    "Ended",
    "Ending",
    "Entitlement",
    "Granted",
    "Ground",
    "Household",
    "HouseholdClass",
    "LifeError",
    "MaritalStatus",
    "Month",
    "Moved",
    "NotCoveredError",
    "ParentSituation",
    "Payment",
    "Person",
    "PersonError",
    "Provision",
    "QuestionError",
    "Resumed",
    "Schedule",
    "ScheduleError",
    "StandardError",
    "Status",
    "Supporter",
    "Suspended",
    "VnchildError",
    "arrears",
    "assess",
    "assess_facts",
    "changed",
    "domain",
    "law",
    "rules",
    "schedule",
]

_ROOMS = ("domain", "frames", "law", "rules")
_HOMES = ("vnchild.domain", "vnchild.law", "vnchild.rules.social_assistance")


def __getattr__(name: str) -> object:
    if name in _ROOMS:
        return import_module(f"vnchild.{name}")
    if name in __all__:
        for home in _HOMES:
            module = import_module(home)
            if name in module.__all__:
                value: object = getattr(module, name)
                globals()[name] = value
                return value
    msg = f"module 'vnchild' has no attribute {name!r}"
    raise AttributeError(msg)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
