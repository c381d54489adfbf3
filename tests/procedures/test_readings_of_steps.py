"""Which steps rest on which reading of the texts, a second time and by reading."""

from __future__ import annotations

from vnchild.rules.procedures import PROCEDURES

# A reading; below it procedures, each with the steps that rest on it (and the year they begin,
# where a step of that name rests on it in one period and not in another).
ROWS = """
posting-inside-the-time
    monthly_allowance: posting, request
facility-posting-inside-the-time
    facility_admission: posting, appraisal
refusal-inside-the-time
    monthly_allowance: refusal
    social_pension: refusal
    emergency_care_orphan: refusal
    emergency_care_victim: refusal
    facility_admission: commune_refusal, refusal 2026
received-when-the-step-before-is-done
    monthly_allowance: appraisal, decision 2021
    move_within_district: payment
    change_of_residence: confirmation, appraisal
    burial_support: appraisal
    emergency_care_orphan: appraisal
    emergency_care_victim: appraisal
    emergency_relief: commune_decision 2021
    emergency_burial: decision 2021
    disaster_orphan: commune_decision
    facility_admission: appraisal, decision, provincial_appraisal, admission 2026
submission-and-decision
    burial_support: appraisal
    emergency_care_orphan: appraisal
    emergency_care_victim: appraisal
emergency-care-counted-from
    emergency_care_orphan: request, appraisal
    emergency_care_victim: request, appraisal
circular-02-first-day
    stop_or_adjust: list, appraisal, suspension 2021, stop_after_suspension 2021
suspension-by-the-commune
    stop_or_adjust: suspension 2025, stop_after_suspension 2025
stop-after-three-months
    stop_or_adjust: stop_after_suspension
orphans-by-article-12
    disaster_orphan: commune_decision
notice-counted-from
    facility_emergency_admission: notice 2021
assessment-inside-the-twelve-hours
    emergency_protection: record, initial_assessment
    temporary_separation: record, initial_assessment
twelve-hours-whose-receipt
    emergency_protection: record, initial_assessment, intervention, police
    temporary_separation: record, initial_assessment, advice, decision, separated
plan-counted-from
    emergency_protection: plan
    support_plan: plan
plan-in-an-emergency
    emergency_protection: plan
    support_plan: plan, approval
approval-counted-from
    support_plan: approval
who-sends-the-plan
    support_plan: sending
review-after-fifteen-days
    temporary_separation: review
early-assessment-of-the-home
    temporary_separation: review
separation-counted-from
    temporary_separation: review, court_request, end
request-before-the-term-ends
    temporary_separation: court_request
follow-up-after-months
    alternative_care: follow_up_1, follow_up_2
    transfer_from_facility: follow_up_1, follow_up_2
yearly-notice-counted-from
    alternative_care: carer_notice
    transfer_from_facility: carer_notice
family-care-reported-to
    alternative_care: family_care 2025
    transfer_from_facility: family_care 2025
periodic-report-counted-from
    alternative_care: report, family_care
    transfer_from_facility: report, family_care
court-ends-what-it-decided
    alternative_care: care_ended
    transfer_from_facility: care_ended
    end_of_alternative_care: decision
court-or-facility
    facility_alternative_care: court_decision
transfer-counted-from
    transfer_from_facility: appraisal, decision
handover-after-a-transfer
    transfer_from_facility: handover
quarter-of-the-list
    alternative_care_lists: carers, carers_to_communes
pupil-opinion-counted-from
    pupil_opinion: answer
"""


def typed() -> set[tuple[str, str, str, str]]:
    """Reading, procedure, step, year; the year of every period where none is written."""
    periods = {
        (procedure.code, step.code, str(step.since.year))
        for procedure in PROCEDURES
        for step in procedure.steps
    }
    rows = set()
    reading = ""
    for line in ROWS.strip().splitlines():
        if not line.startswith(" "):
            reading = line
            continue
        procedure, _, steps = line.strip().partition(": ")
        for each in steps.split(", "):
            step, _, year = each.partition(" ")
            years = [year] if year else [y for p, s, y in periods if (p, s) == (procedure, step)]
            assert years, f"{procedure} has no step {step}"
            rows |= {(reading, procedure, step, each_year) for each_year in years}
    return rows


def test_which_steps_rest_on_which_reading() -> None:
    told = {
        (reading.code, procedure.code, step.code, str(step.since.year))
        for procedure in PROCEDURES
        for step in procedure.steps
        for reading in step.readings
    }
    assert told == typed()
