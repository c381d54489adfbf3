"""Reports: who owes which to whom, and the last day that is in time.

>>> from datetime import date
>>> from vnchild.domain.agency import Agency, AgencyKind
>>> from vnchild.domain.places import Level
>>> commune = Agency(kind=AgencyKind.PEOPLES_COMMITTEE, level=Level.COMMUNE)
>>> for owed in due_reports(commune, date(2026, 7, 1), date(2026, 12, 31)):
...     print(owed.due.last_day, owed.due.duty.what.en)
2026-07-09 results of the Month of Action for Children
"""

from __future__ import annotations

from vnchild.rules.reporting.body import Body
from vnchild.rules.reporting.coverage import (
    NOT_ENCODED,
    covered_documents,
    duties_after_events,
    not_encoded,
)
from vnchild.rules.reporting.due import (
    EndedReport,
    OwedReport,
    due_reports,
    ended_reports,
    undated_duties,
)
from vnchild.rules.reporting.due_days import (
    AfterEvent,
    DueRule,
    DutyError,
    NoDay,
    OfLastMonth,
    OnceOn,
    OnDays,
    YearlyDay,
    in_time,
)
from vnchild.rules.reporting.duty import ReportDue, ReportingDuty
from vnchild.rules.reporting.from_law import DUTIES, TO_GOVERNMENT
from vnchild.rules.reporting.ordered import ordered_duties
from vnchild.rules.reporting.over_time import (
    Bodies,
    receivers_over_time,
    reporters_over_time,
)
from vnchild.rules.reporting.readings import READINGS
from vnchild.rules.reporting.special_circumstances import count_of_special_circumstances

__all__ = [
    "DUTIES",
    "NOT_ENCODED",
    "READINGS",
    "TO_GOVERNMENT",
    "AfterEvent",
    "Bodies",
    "Body",
    "DueRule",
    "DutyError",
    "EndedReport",
    "NoDay",
    "OfLastMonth",
    "OnDays",
    "OnceOn",
    "OwedReport",
    "ReportDue",
    "ReportingDuty",
    "YearlyDay",
    "count_of_special_circumstances",
    "covered_documents",
    "due_reports",
    "duties_after_events",
    "ended_reports",
    "in_time",
    "not_encoded",
    "ordered_duties",
    "receivers_over_time",
    "reporters_over_time",
    "undated_duties",
]
