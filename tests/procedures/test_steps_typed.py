"""Steps without a length of time: since when, who, where; a second time, read against the texts.

Those with a length stand in `tests.procedures.expected`.
"""

from __future__ import annotations

from datetime import date

from attrs import frozen

from tests.procedures.expected import DOCUMENTS
from vnchild.law.provision import Provision
from vnchild.rules.procedures import PROCEDURES

DAYS = {
    "law": date(2017, 6, 1),
    "d56": date(2017, 7, 1),
    "c14": date(2021, 1, 12),
    "d20": date(2021, 7, 1),
    "two": date(2025, 7, 1),
    "d335": date(2026, 10, 5),
}
"""The first days of the texts, and the day of the two levels of government."""

# step, from, until, who, where | told only if something holds, the last, at once, again and again
ROWS = """
monthly_allowance
  approval d20 two commune_chairman D20 8 1 b
  complaint d20 two commune_chairman D20 8 1 b | if
  refusal d20 two district_labour_office D20 8 1 d | if final
  refusal two d335 commune_chairman D147 5 2 | if final
  refusal d335 - commune_chairman D335 8 2 | if final
stop_or_adjust
  list d20 two commune_labour_officer C02 2 4
  request d20 two commune_chairman D20 8 2
  appraisal d20 two district_labour_office C02 2 4
  suspension d20 two district_chairman C02 2 4 | if
  decision d20 two district_chairman D20 8 2
  suspension two d335 commune_chairman C02 2 3 | if
  decision two d335 commune_chairman D147 5 1
  suspension d335 - commune_chairman D335 9 1 | if
  resumption d335 - commune_chairman D335 9 4 | if final
  stop_from_suspension d335 - commune_chairman D335 9 4 | if final
  adjustment_after_suspension d335 - commune_chairman D335 9 4 | if final
  decision d335 - commune_chairman D335 8 4
change_of_residence
  request d20 two old_commune_chairman D20 8 4 b
  submission d20 two old_district_labour_office D20 8 4 b
  stop d20 two old_district_chairman D20 8 4 b
  sending d20 two old_district_labour_office D20 8 4 b
  decision d20 two district_chairman D20 8 4 d
  stop two d335 old_commune_chairman D147 5 2
  decision two d335 new_commune_chairman D147 5 2
  stop d335 - old_commune_chairman D335 8 3
  decision d335 - new_commune_chairman D335 8 3
burial_support
  decision d20 two district_chairman D20 11 4 c
social_pension
  refusal d335 - commune_chairman D335 31 2 | if final
social_pension_move
  stop d335 - old_commune_chairman D335 31 2
  decision d335 - new_commune_chairman D335 31 2
social_pension_stop
  decision d335 - commune_chairman D335 31 2
emergency_care_orphan
  file d20 two village_head D20 21 2 a
  refusal d20 two district_labour_office D20 21 2 c | if final
  decision d20 two district_chairman D20 21 2 c
  handover d20 two commune_chairman D20 21 2 d | once
  other_carer d20 two commune_chairman D20 18 3 | if
  facility_request d20 two commune_chairman D20 18 3 | if
  facility_submission d20 two district_labour_office D20 18 3 | if
  facility_decision d20 two district_chairman D20 18 3 | if
  verification d335 - commune_chairman D335 18 2 a
  decision d335 - commune_chairman D335 18 2 a
  handover d335 - commune_chairman D335 18 2 a
  other_carer d335 - commune_chairman D335 18 2 b | if
  facility_request d335 - commune_chairman D335 18 2 b | if
emergency_care_victim
  file d20 two applicant D20 21 3 a
  file_by_official d20 two commune_labour_officer D20 21 3 a | if
  refusal d20 two district_labour_office D20 21 3 c | if final
  decision d20 two district_chairman D20 21 3 c
  handover d20 two commune_chairman D20 21 3 d | once
  other_carer d20 two commune_chairman D20 18 3 | if
  facility_request d20 two commune_chairman D20 18 3 | if
  facility_submission d20 two district_labour_office D20 18 3 | if
  facility_decision d20 two district_chairman D20 18 3 | if
  verification d335 - commune_chairman D335 18 2 a
  decision d335 - commune_chairman D335 18 2 a
  handover d335 - commune_chairman D335 18 2 a
  other_carer d335 - commune_chairman D335 18 2 b | if
  facility_request d335 - commune_chairman D335 18 2 b | if
emergency_relief
  list d20 two village_head D20 12 3 a
  meeting d20 two village_head D20 12 3 b
  appraisal d20 two district_labour_office D20 12 3 d | if
  district_decision d20 two district_chairman D20 12 3 đ | if
  provincial_decision d20 two provincial_chairman D20 12 3 e | if
  national_reserve d20 two central_ministry D20 12 3 g | if
  relief d20 two commune_chairman D20 12 3 h | once
  commune_decision d335 - commune_committee D335 13 1
  provincial_decision d335 - provincial_committee D335 13 2 | if
  national_reserve d335 - reserve_ministry D335 13 3 | if
emergency_burial
  request d20 two commune_chairman D20 14 3 b
disaster_orphan
  list d20 two village_head D20 12 3 a
  meeting d20 two village_head D20 12 3 b
  appraisal d20 two district_labour_office D20 12 3 d | if
  district_decision d20 two district_chairman D20 12 3 đ | if
  provincial_decision d20 two provincial_chairman D20 12 3 e | if
  national_reserve d20 two central_ministry D20 12 3 g | if
  relief d20 two commune_chairman D20 12 3 h | once
facility_admission
  admission d20 two facility_head D20 28 1 đ | if
  refusal d20 two facility_head D20 28 1 e | if final
  commune_refusal d335 - commune_chairman D335 24 2 b | if final
  refusal d335 - facility_head D335 24 2 c | if final
facility_emergency_admission
  record d20 d335 facility D20 28 2 a | once
  assessment d20 d335 facility D20 28 2 a
  safety d20 d335 facility D20 28 2 a
  decision d20 d335 facility D20 28 2 a
  birth_registration d20 d335 facility D20 28 2 a | if
  solution d20 d335 facility_superior D20 24 4 | if
  record d335 - facility_head D335 24 3 a
  assessment d335 - facility_head D335 24 3 b
  safety d335 - facility_head D335 24 3 c
  notice d335 - facility_head D335 24 3 c | if
  decision d335 - facility_head D335 24 3 d
  papers d335 - facility_head D335 24 3 đ
  birth_registration d335 - facility D335 24 3 đ | if
  solution d335 - facility_head D335 21 2 d | if
facility_referred_admission
  record d335 - facility_head D335 24 3 a
  assessment d335 - facility_head D335 24 3 b
  safety d335 - facility_head D335 24 3 c
  notice d335 - facility_head D335 24 3 c | if
  decision d335 - facility_head D335 24 3 d
  papers d335 - facility_head D335 24 3 đ
  birth_registration d335 - facility D335 24 3 đ | if
facility_contract
  contract d20 d335 facility_head D20 28 3
  contract d335 - facility_head D335 24 4 a
facility_leaving
  handover d20 two facility_head D20 30 3 c
  decision d335 - facility_head D335 26 2
emergency_protection
  record d56 - information_receiver D56 25 1
  forward d56 - information_receiver D56 26 1 | if once
  initial_assessment d56 - commune_child_protection_officer D56 26 2
  not_applied d56 - commune_chairman D56 26 2 | if final
  police d56 - police D56 31 4 a | if
  treatment d56 - health_facility D56 31 5 a | if
  detailed_assessment d56 - commune_child_protection_officer D56 27 1
  meeting d56 - commune_chairman D56 27 2
  plan d56 - commune_child_protection_officer D56 31 3 b
temporary_separation
  record d56 - information_receiver D56 25 1
  forward d56 - information_receiver D56 26 1 | if once
  initial_assessment d56 - commune_child_protection_officer D56 26 2
  not_applied d56 - commune_chairman D56 26 2 | if final
  advice c14 - commune_child_protection_officer C14 12 | if
  separated d56 - commune_chairman D56 32 4 | once
  facility d56 - commune_chairman D56 42 4 | if
  cancellation d56 - commune_chairman D56 32 3 | if final
  court_papers c14 - commune_child_protection_officer C14 14 3 b | if
  court_request d56 two court_petitioner LAW 52 3 | if
  court_request two - commune_chairman LAW 52 3 | if
  court_decision d56 - court LAW 52 3 | if
  restriction_request d56 two court_petitioner LAW 52 3 | if
  restriction_request two - commune_chairman LAW 52 3 | if
  restriction_decision d56 - court LAW 52 3 | if
support_plan
  detailed_assessment d56 - commune_child_protection_officer D56 27 1
  no_plan d56 - commune_chairman D56 27 2 | if final
  meeting d56 - commune_chairman D56 27 2
  sending d56 - commune_chairman D56 28 5
  carrying_out d56 - commune_child_protection_officer D56 29 1
  evaluation d56 - commune_child_protection_officer D56 30 1
  continuation d56 - commune_chairman D56 30 1 c | if
  ending d56 - commune_chairman D56 30 1 b | if final
alternative_care
  registration law d56 carer LAW 65 1 | if
  registration d56 - carer LAW 65 1 | if
  list_approval c14 - commune_chairman C14 7 2
  file d56 - commune_child_protection_officer D56 38 1
  consent law - parent_or_guardian LAW 63 1 | if
  plan_approval c14 - commune_chairman C14 9 4
  selection d56 - commune_child_protection_officer D56 42 1
  relative_notice law - carer LAW 65 4 | if
  meetings c14 - commune_child_protection_officer C14 10 4 c | if
  decision law d56 carer_commune_chairman LAW 66 1
  decision d56 - carer_commune_chairman LAW 66 1
  handover law d56 carer_commune_committee LAW 66 1
  care_ended law - care_decider LAW 69 4 | if final
facility_alternative_care
  file law d56 commune_chairman LAW 67 1
  file d56 - commune_chairman LAW 67 1
  district_decision law two district_chairman LAW 66 2 | if
  provincial_decision law two provincial_director LAW 66 3 | if
  provincial_decision two - provincial_director LAW 66 3 | if
  court_decision law - court LAW 66 4 | if
  change_of_care law - facility LAW 67 2 | once again
transfer_from_facility
  acquaintance d56 - facility_head D56 45 3
  meetings c14 - facility C14 11 2
  agreement c14 - carer_commune_committee C14 11 3
  handover d56 - carer_commune_committee D56 45 4
  facility_follow_up d56 - facility_head D56 46 1
  follow_up_1 d56 - carer_commune_officer D56 46 2
  follow_up_2 d56 - carer_commune_officer D56 46 2
  report d56 - carer_commune_officer D56 46 2 | again
  care_ended d56 - care_decider LAW 69 4 | if final
end_of_alternative_care
  removal law - carer_commune_chairman LAW 69 2 | if once
  decision law d56 care_decider LAW 69 4
  decision d56 - care_decider D56 48 2
pupil_opinion
  forward d56 - school D56 53 3 | if
"""


@frozen
class Row:
    """A step as the texts have it."""

    procedure: str
    step: str
    since: date
    until: date | None
    actor: str
    provision: Provision
    flags: frozenset[str]


def place(words: list[str]) -> Provision:
    document, *where = words
    article, clause, point = (*where, None, None, None)[:3]
    return Provision(DOCUMENTS[document], article, clause, point)


def typed() -> set[Row]:
    rows = set()
    procedure = ""
    for line in ROWS.strip().splitlines():
        if not line.startswith(" "):
            procedure = line
            continue
        told, _, flags = line.partition("|")
        step, since, until, actor, *where = told.split()
        end = None if until == "-" else DAYS[until]
        row = Row(procedure, step, DAYS[since], end, actor, place(where), frozenset(flags.split()))
        rows.add(row)
    return rows


def test_steps_without_a_length_are_those_of_the_texts() -> None:
    told = set()
    for procedure in PROCEDURES:
        for step in procedure.steps:
            if step.limit is not None and step.limit.provision == step.provision:
                continue
            held = {
                "if": step.only_if is not None,
                "final": step.final,
                "once": step.at_once is not None,
                "again": step.repeats,
            }
            flags = frozenset(name for name, there in held.items() if there)
            told.add(
                Row(
                    procedure.code,
                    step.code,
                    step.since,
                    step.until,
                    step.actor.value,
                    step.provision,
                    flags,
                )
            )
    assert told == typed()


# Steps with a length: what is told beside it, from when on
CONDITIONS = """
monthly_allowance posting d20 passes
monthly_allowance complaint_settled d20 if
stop_or_adjust stop_after_suspension d20 if passes
stop_or_adjust stop_after_suspension two if passes
stop_or_adjust stop_after_suspension d335 if passes
facility_admission posting d20 passes
facility_admission provincial_appraisal d20 if
facility_emergency_admission notice d20 if
emergency_protection intervention d56 if
temporary_separation decision d56 if
alternative_care follow_up_1 d56 passes
alternative_care follow_up_2 d56 passes
alternative_care carer_notice law again
alternative_care report d56 again
alternative_care family_care law again
alternative_care family_care two again
transfer_from_facility carer_notice d56 again
transfer_from_facility family_care d56 again
transfer_from_facility family_care two again
alternative_care_lists carers d56 again
alternative_care_lists carers two again
alternative_care_lists facility_children c14 again
alternative_care_lists facility_children two again
alternative_care_lists facility_review law again
alternative_care_lists facility_review two again
alternative_care_lists carers_to_communes c14 again
alternative_care_lists chosen_carers c14 again
"""


def test_which_steps_with_a_length_have_a_condition_come_again_or_only_pass() -> None:
    told = set()
    for procedure in PROCEDURES:
        for step in procedure.steps:
            if step.limit is None or step.limit.provision != step.provision:
                continue
            held = {
                "if": step.only_if is not None,
                "final": step.final,
                "once": step.at_once is not None,
                "again": step.repeats,
                "passes": step.passes,
            }
            flags = tuple(name for name, there in held.items() if there)
            if flags:
                told.add((procedure.code, step.code, step.since, *flags))
    typed_again = set()
    for line in CONDITIONS.strip().splitlines():
        code, name, since, *flags_typed = line.split()
        typed_again.add((code, name, DAYS[since], *flags_typed))
    assert told == typed_again
