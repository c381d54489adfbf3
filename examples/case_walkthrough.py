"""An invented case, from a call to hotline 111 before Tết 2026 to its closing, step by step.

    python examples/case_walkthrough.py --lang vi

Nobody in it exists. After each step it prints the stage and the duties that are open: what, who,
by when, and by which article.
"""

from __future__ import annotations

import argparse
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from vnchild.domain.case import (
    CareForm,
    Closed,
    ClosingGround,
    ConferenceHeld,
    Danger,
    DetailedAssessment,
    EmergencyMeasure,
    EmergencyStep,
    Event,
    InformationForwarded,
    InformedBy,
    InitialAssessment,
    Intake,
    Measure,
    Need,
    PlanApproved,
    PlanDrafted,
    PlanItem,
    PlanSent,
    ReceivedBy,
    Review,
    ReviewResult,
    SeparationAssessed,
    SeparationEnd,
    SeparationEnded,
    SeparationExtended,
    SeparationSafety,
    Service,
    ServiceDone,
    ServiceStarted,
    TemporaryCareGiven,
    TemporarySeparation,
)
from vnchild.law import Lang
from vnchild.rules.cases import Case
from vnchild.rules.cases.duty import moment_text


def at(month: int, day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of 2026 in Vietnam."""
    return datetime(2026, month, day, hour, minute, tzinfo=ZoneInfo("Asia/Ho_Chi_Minh"))


PLAN = (
    PlanItem(
        service=Service.HEALTH,
        measure=Measure.TREATMENT,
        start=date(2026, 2, 24),
        end=date(2026, 3, 31),
        responsible="Trạm y tế xã",
        cost=2_000_000,
    ),
    PlanItem(
        service=Service.PSYCHOLOGICAL,
        measure=Measure.FAMILY_GUIDANCE,
        start=date(2026, 2, 24),
        end=date(2026, 4, 30),
        responsible="Hội Liên hiệp Phụ nữ xã",
        cost=1_500_000,
    ),
)

INTAKE = Intake(
    at=at(2, 13, 22, 15),
    received_by=ReceivedBy.HOTLINE,
    informed_by=InformedBy.INDIVIDUAL,
    child_name="Trẻ em không có thật",
    birth_date=date(2017, 9, 1),
)
STEPS: tuple[Event, ...] = (
    InformationForwarded(at=at(2, 13, 22, 40)),
    InitialAssessment(at=at(2, 14, 1, 30), danger=Danger.CARER_HARMS, separation=True),
    EmergencyMeasure(at=at(2, 14, 2), steps=(EmergencyStep.STOP_THE_HARM, EmergencyStep.FIRST_AID)),
    TemporarySeparation(at=at(2, 14, 3), days=10),
    TemporaryCareGiven(at=at(2, 14, 3, 30), care=CareForm.RELATIVE),
    DetailedAssessment(at=at(2, 14, 15), need=Need.PLAN, child_heard=True),
    ConferenceHeld(at=at(2, 23, 9)),
    PlanDrafted(at=at(2, 23, 16), items=PLAN),
    PlanApproved(at=at(2, 24, 10)),
    PlanSent(at=at(2, 24, 14)),
    SeparationExtended(at=at(2, 24, 15), days=5),
    ServiceStarted(at=at(2, 25, 8), item=1),
    ServiceStarted(at=at(2, 25, 9), item=2),
    SeparationAssessed(at=at(2, 27, 10), safety=SeparationSafety.SAFE),
    SeparationEnded(at=at(2, 27, 15), why=SeparationEnd.CANCELLED),
    ServiceDone(at=at(3, 31, 16), item=1),
    ServiceDone(at=at(4, 29, 16), item=2),
    Review(at=at(5, 5, 9), result=ReviewResult.END),
    Closed(at=at(5, 6, 10), ground=ClosingGround.PLAN_ENDED),
)

WORDS: dict[Lang, dict[str, str]] = {
    "vi": {
        "head": "Trường hợp này là giả định; không có người nào trong đó là thật.",
        "stage": "Giai đoạn",
        "none": "không còn nhiệm vụ nào chưa thực hiện",
        "morning": "Sáng hôm sau, nếu chưa có gì được ghi nhận thêm:",
    },
    "en": {
        "head": "This case is invented; nobody in it is real.",
        "stage": "Stage",
        "none": "nothing is left to be done",
        "morning": "The next morning, had nothing more been recorded:",
    },
}


def headline(event: Event, lang: Lang) -> None:
    """Print what happened, when, and the article that speaks of it."""
    words = f"{event.text.in_(lang)} ({event.provision.in_(lang)})"
    print(f"\n{moment_text(event.at, lang)}  {words}")


def tell(case: Case, now: datetime, lang: Lang) -> None:
    """Print the last event, the stage and the open duties."""
    words = WORDS[lang]
    stages = [case.stage, case.separation, case.care]
    print(f"  {words['stage']}: {'; '.join(stage.text.in_(lang) for stage in stages)}")
    duties = case.duties(now)
    for duty in duties:
        print(f"  - {duty.explain(lang)}")
    if not duties:
        print(f"  - {words['none']}")


def main() -> None:
    """Walk through the case."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lang", choices=("vi", "en"), default="vi")
    lang: Lang = parser.parse_args().lang
    print(WORDS[lang]["head"])
    case = Case.open(INTAKE, number="2026-0001")
    print(
        f"\n{moment_text(INTAKE.at, lang)}  {INTAKE.text.in_(lang)} ({INTAKE.provision.in_(lang)})"
    )
    tell(case, INTAKE.at, lang)
    print(f"\n{WORDS[lang]['morning']}")
    tell(case, INTAKE.at + timedelta(hours=13), lang)
    for event in STEPS:
        case = case.record(event)
        print(
            f"\n{moment_text(event.at, lang)}  {event.text.in_(lang)} ({event.provision.in_(lang)})"
        )
        tell(case, event.at, lang)


if __name__ == "__main__":
    main()
