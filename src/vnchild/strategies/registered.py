"""Which strategy stands for which class; this module imports nothing heavy."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

_PLAIN = "value:plain"
_SA = "vnchild.rules.social_assistance"

HOMES: Final[dict[str, dict[str, str]]] = {
    "vnchild.law.text": {"Text": "value:texts"},
    "vnchild.law.provision": {"Provision": "law:provisions"},
    "vnchild.law.months": {"Month": "law:months"},
    "vnchild.law.document": {"Document": "law:documents", "Effect": "law:effects"},
    "vnchild.law.interpretation": {"Interpretation": _PLAIN},
    "vnchild.law.reasons": {"Reason": "answer:reasons"},
    "vnchild.law.calendar": {"Calendar": "law:calendars"},
    "vnchild.law.time_limit": {"TimeLimit": "law:time_limits", "Due": "law:dues"},
    "vnchild.domain.person": {
        "Person": "person:persons",
        "Household": "person:households",
        "Child": "person:child_readings",
    },
    "vnchild.domain.care": {
        "Burial": _PLAIN,
        "Carer": _PLAIN,
        "FacilityNeed": "home:needs",
        "Hardship": _PLAIN,
        "Home": "home:homes",
        "Member": "home:members",
        "Raising": _PLAIN,
    },
    "vnchild.domain.places": {"Place": "place:places", "Province": "place:provinces"},
    "vnchild.domain.agency": {"Agency": "place:agencies"},
    "vnchild.domain.personal_number": {"PersonalNumber": "place:personal_numbers"},
    "vnchild.domain.document_number": {"DocumentNumber": "paper:document_numbers"},
    "vnchild.domain.document_symbol": {"IssuerCode": _PLAIN, "Misprint": _PLAIN},
    "vnchild.domain.directive": {
        "Addressee": _PLAIN,
        "Basis": _PLAIN,
        "Cited": _PLAIN,
        "Directive": "paper:directives",
        "Recipient": _PLAIN,
        "ReportingRequest": "paper:reporting_requests",
        "Signer": _PLAIN,
        "Task": _PLAIN,
    },
    "vnchild.domain.written_date": {"WrittenDate": "paper:written_dates"},
    "vnchild.domain.report_period": {"ReportPeriod": "report:report_periods"},
    "vnchild.domain.figures": {
        "Count": "report:counts",
        "Money": "report:sums_of_money",
        "Share": "report:shares",
    },
    "vnchild.domain.report_finding": {"Finding": _PLAIN},
    "vnchild.domain.report": {
        "Report": "report:reports",
        "Total": "report:totals",
    },
    "vnchild.domain.indicators": {"Indicator": "report:indicators"},
    "vnchild.domain.inspection": {
        "FollowUp": _PLAIN,
        "Inspection": "report:inspections",
        "OwedTask": _PLAIN,
        "Paper": _PLAIN,
        "Recommendation": "report:recommendations",
    },
    "vnchild.domain.circumstances": {
        "CircumstanceFacts": _PLAIN,
        "Established": "answer:established",
    },
    "vnchild.domain.case": {"PlanItem": "event:plan_items", "Event": "event:any_event"},
    "vnchild.rules.cases": {
        "Case": "case:cases",
        "Duty": "case:duties",
        "Entry": "case:entries",
    },
    "vnchild.rules.procedures": {"Running": "procedure:running_procedures"},
    "vnchild.rules.health_insurance": {
        "ChildCard": "answer:child_cards",
        "Insurance": "answer:insurances",
    },
    "vnchild.rules.reporting": {
        "EndedReport": "owed:ended_reports_of_law",
        "OwedReport": "owed:owed_reports",
        "ReportDue": "owed:reports_due",
        "ReportingDuty": "report:reporting_duties",
    },
    "vnchild.rules.circumstances": {"Circumstances": "answer:circumstances_answers"},
    f"{_SA}.assessment": {
        "Assessment": "answer:assessments",
        "Entitlement": "answer:entitlements",
    },
    f"{_SA}.life": {
        "Changed": "life:changes",
        "Ended": "life:endings",
        "Granted": "life:grants",
        "Moved": "life:moves",
        "Resumed": "life:resumptions",
        "Suspended": "life:suspensions",
    },
    f"{_SA}.payments": {
        "Payment": "answer:payments",
        "Schedule": "answer:schedules",
        "Why": _PLAIN,
    },
    f"{_SA}.arrears": {"Arrears": "answer:arrears_answers", "Difference": _PLAIN},
    f"{_SA}.standard": {
        "LocalStandard": "answer:local_standards",
        "Standard": "answer:standards_applied",
    },
    f"{_SA}.household": {"HouseholdAssessment": "answer:home_answers"},
    f"{_SA}.facility": {"Admission": "answer:admissions"},
    f"{_SA}.support": {"Finding": "answer:findings", "Support": "answer:supports"},
    "vnchild.strategies.day": {"Boundary": "day:boundaries"},
    "vnchild.strategies.known_child": {"KnownChild": "answer:children_known"},
}
"""The classes of each module with the strategy that stands for them, ``module:function``.

A class may be defined in a module inside the one named, which hands it on. Events of a case are
not listed: every class over ``Event`` is one.
"""

_EVENTS: Final = "vnchild.domain.case"
_OF_EVENTS: Final = "event:of_kind"
_TAKES_KIND: Final = frozenset({_PLAIN, _OF_EVENTS})


def place_of(kind: type) -> str | None:
    """Where the strategy for a class of the package is; ``None`` if none is named for it."""
    module = kind.__module__
    while module:
        found = HOMES.get(module, {}).get(kind.__name__)
        if found is not None:
            return found
        module = module.rpartition(".")[0]
    return _OF_EVENTS if _is_event(kind) else None


def _is_event(kind: type) -> bool:
    return any(
        base.__name__ == "Event" and base.__module__.startswith(_EVENTS)
        for base in kind.__mro__[1:]
    )


def strategy_of(kind: type) -> SearchStrategy[Any] | None:
    """The strategy that stands for a class of the package; ``None`` if none is named for it."""
    place = place_of(kind)
    if place is None:
        return None
    module, _, name = place.partition(":")
    make = getattr(import_module(f"vnchild.strategies.{module}"), name)
    made: SearchStrategy[Any] = make(kind) if place in _TAKES_KIND else make()
    return made
