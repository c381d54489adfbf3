"""What the texts say, read by hand: procedure, time, step, figure, unit, who acts, where."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from vnchild.law import Provision
from vnchild.law.time_limit import Unit

DAYS = {"OLD": date(2023, 5, 5), "MIDDLE": date(2025, 12, 1), "NEW": date(2026, 12, 1)}
UNITS = {"D": Unit.DAY, "H": Unit.HOUR, "WD": Unit.WORKING_DAY, "M": Unit.MONTH}
DOCUMENTS = {
    "LAW": "102/2016/QH13",
    "D56": "56/2017/NĐ-CP",
    "C14": "14/2020/TT-BLĐTBXH",
    "C02": "02/2021/TT-BLĐTBXH",
    "D20": "20/2021/NĐ-CP",
    "D147": "147/2025/NĐ-CP",
    "D176": "176/2025/NĐ-CP",
    "D335": "335/2026/NĐ-CP",
}
ROWS = """
monthly_allowance OLD review 7 WD commune_labour_officer D20 8 1 b
monthly_allowance OLD posting 2 WD commune_labour_officer D20 8 1 b
monthly_allowance OLD complaint_settled 10 WD commune_chairman D20 8 1 b
monthly_allowance OLD request 3 WD commune_chairman D20 8 1 c
monthly_allowance OLD appraisal 7 WD district_labour_office D20 8 1 d
monthly_allowance OLD decision 3 WD district_chairman D20 8 1 đ
monthly_allowance MIDDLE decision 10 WD commune_chairman D147 5 2 b
monthly_allowance NEW decision 7 WD commune_chairman D335 8 2
move_within_district OLD request 3 WD new_commune_chairman D20 8 3 b
move_within_district OLD payment 3 WD district_labour_office D20 8 3 c
change_of_residence OLD confirmation 3 WD new_commune_chairman D20 8 4 c
change_of_residence OLD appraisal 5 WD district_labour_office D20 8 4 d
social_pension MIDDLE decision 10 WD commune_chairman D176 4
social_pension NEW decision 7 WD commune_chairman D335 31 2
burial_support OLD request 2 WD commune_chairman D20 11 4 b
burial_support OLD appraisal 3 WD district_labour_office D20 11 4 c
burial_support NEW decision 3 WD commune_chairman D335 11 3 a
emergency_care_orphan OLD request 2 WD commune_chairman D20 21 2 b
emergency_care_orphan OLD appraisal 3 WD district_labour_office D20 21 2 c
emergency_care_orphan OLD end 3 M commune_chairman D20 18 3
emergency_care_victim OLD request 2 WD commune_chairman D20 21 3 b
emergency_care_victim OLD appraisal 3 WD district_labour_office D20 21 3 c
emergency_care_victim NEW end 3 M commune_chairman D335 18 2 b
emergency_relief OLD commune_decision 2 D commune_chairman D20 12 3 c
injury_elsewhere OLD decision 2 D district_chairman D20 13 2
emergency_burial OLD decision 3 WD district_chairman D20 14 3 b
emergency_burial NEW decision 3 WD commune_chairman D335 11 3 a
facility_admission OLD review 10 WD commune_chairman D20 28 1 b
facility_admission OLD posting 7 WD commune_chairman D20 28 1 b
facility_admission OLD appraisal 7 WD district_labour_office D20 28 1 c
facility_admission OLD decision 3 WD district_chairman D20 28 1 d
facility_admission OLD provincial_appraisal 7 WD provincial_department D20 28 1 đ
facility_admission NEW review 3 WD commune_chairman D335 24 2 b
facility_admission NEW admission 2 WD facility_head D335 24 2 c
facility_emergency_admission MIDDLE notice 25 WD facility D20 28 2 a
facility_emergency_admission MIDDLE papers 10 WD facility D20 28 2 b
facility_emergency_admission MIDDLE end 3 M facility D20 24 4
facility_emergency_admission NEW end 3 M facility_head D335 21 2 d
facility_leaving OLD decision 7 WD facility_head D20 30 3 b
emergency_protection NEW initial_assessment 12 H commune_child_protection_officer D56 26 3
temporary_separation NEW initial_assessment 12 H commune_child_protection_officer D56 26 3
emergency_protection NEW intervention 12 H commune_chairman D56 26 3
emergency_protection NEW plan 5 WD commune_child_protection_officer D56 28 1
emergency_protection NEW police 12 H police D56 31 2
temporary_separation NEW decision 12 H commune_chairman D56 32 2
temporary_separation NEW end 15 D commune_chairman D56 32 3
temporary_separation OLD court_request 15 D court_petitioner D56 32 3
temporary_separation NEW court_request 15 D commune_chairman D56 32 3
temporary_separation NEW review 15 D commune_child_protection_officer C14 14 3
support_plan NEW plan 5 WD commune_child_protection_officer D56 28 1
support_plan NEW approval 2 WD commune_chairman D56 28 4
alternative_care NEW handover 15 WD carer_commune_committee D56 42 7
alternative_care NEW follow_up_1 1 M carer_commune_officer D56 43 2
alternative_care NEW follow_up_2 3 M carer_commune_officer D56 43 2
alternative_care NEW report 6 M carer_commune_officer D56 43 2
alternative_care NEW carer_notice 6 M carer LAW 64 1 b
transfer_from_facility NEW follow_up_1 1 M carer_commune_officer D56 43 2
transfer_from_facility NEW follow_up_2 3 M carer_commune_officer D56 43 2
transfer_from_facility NEW report 6 M carer_commune_officer D56 43 2
transfer_from_facility NEW carer_notice 6 M carer LAW 64 1 b
alternative_care_lists OLD facility_review 6 M labour_bodies LAW 68 1 b
alternative_care_lists NEW facility_review 6 M provincial_department LAW 68 1 b
stop_or_adjust OLD stop_after_suspension 3 M district_chairman C02 2 1 đ
stop_or_adjust MIDDLE stop_after_suspension 3 M commune_chairman C02 2 1 đ
stop_or_adjust NEW stop_after_suspension 3 M commune_chairman D335 9 2 đ
disaster_orphan OLD commune_decision 2 D commune_chairman D20 12 3 c
transfer_from_facility OLD appraisal 10 WD facility_authority D56 45 2
transfer_from_facility OLD decision 15 WD carer_commune_committee D56 45 4
transfer_from_facility NEW end_of_facility_care 5 WD facility_care_ender D56 48 3
alternative_care_lists NEW carers 3 M commune_committee D56 40 1
alternative_care_lists NEW facility_children 6 M facility_head C14 3 2
alternative_care_lists OLD carers_to_communes 3 M district_labour_office C14 7 4 a
alternative_care_lists OLD chosen_carers 1 M district_labour_office C14 7 4 c
alternative_care NEW family_care 6 M carer_commune_committee LAW 68 2
transfer_from_facility NEW family_care 6 M carer_commune_committee LAW 68 2
transfer_from_facility NEW handover 15 WD carer_commune_committee D56 42 7
pupil_opinion NEW answer 7 WD school D56 53 2
transfer_from_facility NEW appraisal 10 WD facility_level_chairman D147
transfer_from_facility NEW decision 15 WD carer_commune_chairman D147
"""


@frozen
class Row:
    """A time limit as the texts have it."""

    procedure: str
    on: date
    step: str
    amount: int
    unit: Unit
    actor: str
    provision: Provision

    def __str__(self) -> str:
        return f"{self.procedure}-{self.on}-{self.step}"


def _row(line: str) -> Row:
    procedure, on, step, amount, unit, actor, document, *place = line.split()
    article, clause, point = (*place, None, None, None)[:3]
    provision = Provision(DOCUMENTS[document], article, clause, point)
    return Row(procedure, DAYS[on], step, int(amount), UNITS[unit], actor, provision)


EXPECTED = tuple(_row(line) for line in ROWS.strip().splitlines())
