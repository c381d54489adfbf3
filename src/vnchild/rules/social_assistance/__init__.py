"""The monthly social allowance: Decree 20/2021, what amended it, and Decree 335/2026."""

from __future__ import annotations

from vnchild.rules.social_assistance.arrears import Arrears, Difference, arrears
from vnchild.rules.social_assistance.assess import QuestionError, assess, assess_facts
from vnchild.rules.social_assistance.assessment import Assessment, Entitlement, Status
from vnchild.rules.social_assistance.facts import SCHEMA, facts_of
from vnchild.rules.social_assistance.in_force import RULES, change_days, rules_on
from vnchild.rules.social_assistance.life import (
    Changed,
    Ended,
    Ending,
    Granted,
    Ground,
    LifeError,
    Moved,
    Resumed,
    Suspended,
    changed,
)
from vnchild.rules.social_assistance.payments import Payment, Schedule, State, Why
from vnchild.rules.social_assistance.readings import READINGS, Reading
from vnchild.rules.social_assistance.rules import Group, Level, Rules
from vnchild.rules.social_assistance.schedule import ScheduleError, schedule
from vnchild.rules.social_assistance.standard import (
    LOCAL,
    NATIONAL,
    LocalStandard,
    Standard,
    StandardError,
    local_standard,
    standard_on,
)
from vnchild.rules.social_assistance.timing import MONTHS, MonthRule, Turn, month_rules

__all__ = [
    "LOCAL",
    "MONTHS",
    "NATIONAL",
    "READINGS",
    "RULES",
    "SCHEMA",
    "Arrears",
    "Assessment",
    "Changed",
    "Difference",
    "Ended",
    "Ending",
    "Entitlement",
    "Granted",
    "Ground",
    "Group",
    "Level",
    "LifeError",
    "LocalStandard",
    "MonthRule",
    "Moved",
    "Payment",
    "QuestionError",
    "Reading",
    "Resumed",
    "Rules",
    "Schedule",
    "ScheduleError",
    "Standard",
    "StandardError",
    "State",
    "Status",
    "Suspended",
    "Turn",
    "Why",
    "arrears",
    "assess",
    "assess_facts",
    "change_days",
    "changed",
    "facts_of",
    "local_standard",
    "month_rules",
    "rules_on",
    "schedule",
    "standard_on",
]
