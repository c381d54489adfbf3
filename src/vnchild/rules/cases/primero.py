"""Where the parts of a case go in Primero, the open case management system of UNICEF.

Names of fields and options are those of Primero's default child protection forms; a deployment
configures its own. This is a map for those who write an exchange; nothing is sent by it.
"""

from __future__ import annotations

from attrs import frozen

from vnchild.domain import case as e
from vnchild.domain.case import Event
from vnchild.law.text import Text
from vnchild.rules.cases.stages import Stage


@frozen(kw_only=True)
class PrimeroField:
    """A field of a case in Primero and what of ours it takes.

    Args:
        field: its name in Primero; a field of a subform is ``subform.field``.
        event: the event that it is taken from.
        ours: the name of the field of that event; ``at`` is the moment.
        note: what is to be kept in mind.
    """

    field: str
    event: type[Event]
    ours: str
    note: Text | None = None


_DAY = Text("Primero chỉ lưu ngày", "Primero keeps the day only")

PRIMERO: tuple[PrimeroField, ...] = (
    PrimeroField(field="registration_date", event=e.Intake, ours="at", note=_DAY),
    PrimeroField(field="name", event=e.Intake, ours="child_name"),
    PrimeroField(field="date_of_birth", event=e.Intake, ours="birth_date"),
    PrimeroField(
        field="service_referred_from",
        event=e.Intake,
        ours="received_by",
        note=Text(
            "danh mục của Primero không trùng với khoản 1 Điều 25",
            "Primero's list does not match Article 25(1)",
        ),
    ),
    PrimeroField(
        field="risk_level",
        event=e.InitialAssessment,
        ours="danger",
        note=Text(
            "luật chỉ phân biệt khẩn cấp và không khẩn cấp; không suy ra mức trung bình, thấp",
            "the law knows emergency and none; do not derive medium or low from it",
        ),
    ),
    PrimeroField(field="assessment_requested_on", event=e.DetailedAssessment, ours="at", note=_DAY),
    PrimeroField(
        field="conference_details_subform.conference_date",
        event=e.ConferenceHeld,
        ours="at",
        note=_DAY,
    ),
    PrimeroField(field="date_case_plan", event=e.PlanDrafted, ours="at", note=_DAY),
    PrimeroField(
        field="cp_case_plan_subform_case_plan_interventions.intervention_service_to_be_provided",
        event=e.PlanDrafted,
        ours="items.service",
    ),
    PrimeroField(
        field="cp_case_plan_subform_case_plan_interventions.case_plan_timeframe",
        event=e.PlanDrafted,
        ours="items.end",
    ),
    PrimeroField(
        field=(
            "cp_case_plan_subform_case_plan_interventions.case_plan_provider_and_contact_details"
        ),
        event=e.PlanDrafted,
        ours="items.provider",
    ),
    PrimeroField(field="case_plan_approved_date", event=e.PlanApproved, ours="at", note=_DAY),
    PrimeroField(
        field="services_section.service_type",
        event=e.ServiceStarted,
        ours="item",
        note=Text(
            "loại dịch vụ của mục tương ứng trong kế hoạch",
            "the service of that item of the plan",
        ),
    ),
    PrimeroField(
        field="services_section.service_implemented_day_time", event=e.ServiceDone, ours="at"
    ),
    PrimeroField(
        field="followup_subform_section.followup_date", event=e.FollowedUp, ours="at", note=_DAY
    ),
    PrimeroField(
        field="followup_subform_section.followup_type",
        event=e.FollowedUp,
        ours="which",
        note=Text("theo dõi trong chăm sóc thay thế", "follow-up in care"),
    ),
    PrimeroField(
        field="care_arrangements_type",
        event=e.CarerChosen,
        ours="care",
        note=Text(
            "người thân thích: stays_with_related_caregiver; không phải người thân thích: "
            "stays_with_unrelated_caregiver; cơ sở: residential_care_center",
            "relative: stays_with_related_caregiver; not related: stays_with_unrelated_caregiver; "
            "facility: residential_care_center",
        ),
    ),
    PrimeroField(field="care_arrangement_started_date", event=e.HandedOver, ours="at", note=_DAY),
    PrimeroField(
        field="transitions.created_at",
        event=e.Referred,
        ours="at",
        note=Text("type là referral", "its type is referral"),
    ),
    PrimeroField(
        field="transitions.created_at",
        event=e.Transferred,
        ours="at",
        note=Text("type là transfer", "its type is transfer"),
    ),
    PrimeroField(field="date_closure", event=e.Closed, ours="at", note=_DAY),
    PrimeroField(field="closure_reason", event=e.Closed, ours="ground"),
    PrimeroField(
        field="case_status_reopened",
        event=e.FurtherReport,
        ours="at",
        note=Text("đúng khi mở lại trường hợp đã kết thúc", "true where it reopens a closed case"),
    ),
)
"""The fields, in the order of a case."""

PRIMERO_STATUS: dict[Stage, str] = {
    stage: "closed" if stage in {Stage.CLOSED, Stage.CHILD_DIED} else "open" for stage in Stage
}
"""Primero's ``status`` for each stage."""

PRIMERO_WORKFLOW: dict[Stage, str] = {
    Stage.RECEIVED: "new",
    Stage.INITIALLY_ASSESSED: "new",
    Stage.ASSESSED: "assessment",
    Stage.NO_PLAN_NEEDED: "assessment",
    Stage.MEASURES_SETTLED: "assessment",
    Stage.PLAN_SUBMITTED: "case_plan",
    Stage.IN_PROGRESS: "service_provision",
    Stage.NEW_PLAN_NEEDED: "case_plan",
    Stage.END_PROPOSED: "services_implemented",
    Stage.CLOSED: "closed",
    Stage.CHILD_DIED: "closed",
}
"""Primero's ``workflow`` for each stage, by meaning; Primero works its own out from its fields."""
