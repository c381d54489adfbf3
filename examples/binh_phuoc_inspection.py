"""Bình Phước's inspection of children's work in 2023: what it gave out, and what is still owed.

The plan, the report and the dispatch are public documents of the province; the words are ours. The
dispatch's number and day were left blank. The follow-ups are invented.
"""

from datetime import date

from vnchild.domain.inspection import FollowUp, Inspection, Paper, Recommendation, State, still_owed
from vnchild.law import Lang, Text

PLAN = Text("Kế hoạch", "Plan")
RESOLUTION = Text("Nghị quyết", "Resolution")
DECISION = Text("Quyết định", "Decision")
DEPARTMENTS = Text("các sở, ban, ngành, đoàn thể tỉnh", "departments and organisations")
HEALTH = Text("Sở Y tế", "Department of Health")
DISTRICTS = Text("UBND các huyện, thị xã, thành phố", "district People's Committees")

PLAN_92 = Paper(number="92/KH-UBND", what=PLAN, issued=date(2022, 4, 15))
PLAN_107 = Paper(number="107/KH-UBND", what=PLAN, issued=date(2022, 4, 21))
PLAN_206 = Paper(number="206/KH-UBND", what=PLAN, issued=date(2021, 6, 14))
COUNCIL_26 = Paper(number="26/2021/NQ-HĐND", what=RESOLUTION, issued=date(2021, 12, 7))
DECISION_2833 = Paper(number="2833/QĐ-UBND", what=DECISION, issued=date(2021, 11, 3))


def give(code: str, to: Text, vi: str, en: str, *under: Paper) -> Recommendation:
    """A recommendation that the dispatch gives to one addressee."""
    return Recommendation(code=code, what=Text(vi, en), to=(to,), under=under)


INSPECTION = Inspection(
    subject=Text("công tác bảo vệ, chăm sóc trẻ em", "child protection and care"),
    plan=Paper(number="100/KH-UBND", what=PLAN, issued=date(2023, 3, 27)),
    report=Paper(
        number="174/BC-SLĐTBOXH",
        what=Text("Báo cáo", "Report"),
        issued=date(2023, 6, 2),
    ),
    proposal=Paper(
        number="1378/SLĐTBOXH-QLLVXH",
        what=Text("Công văn", "Dispatch"),
        issued=date(2023, 7, 18),
    ),
    dispatch=Paper(what=Text("Công văn của UBND tỉnh", "Dispatch of the province")),
    recommendations=(
        give(
            "1.1",
            DEPARTMENTS,
            "phối hợp, đôn đốc cấp huyện thực hiện các kế hoạch về trẻ em",
            "work together and see that districts carry out the plans for children",
            PLAN_92,
            COUNCIL_26,
            PLAN_206,
            DECISION_2833,
        ),
        give(
            "1.2",
            DEPARTMENTS,
            "kiểm tra, giám sát để phát hiện bạo lực, xâm hại trẻ em",
            "inspect and watch, so that violence and abuse are found in time",
        ),
        give(
            "1.3",
            DEPARTMENTS,
            "tuyên truyền chính sách, pháp luật về trẻ em",
            "make policy and law on children known",
        ),
        give(
            "1.4",
            HEALTH,
            "phương án cung ứng đủ vắc xin tiêm chủng mở rộng",
            "a way to supply enough vaccine for routine immunisation",
        ),
        give(
            "2.1",
            DISTRICTS,
            "kế hoạch hằng năm, kiện toàn ban chỉ đạo, giao ban định kỳ",
            "yearly plans, a complete steering committee, regular meetings",
        ),
        give(
            "2.2",
            DISTRICTS,
            "nghị quyết của HĐND cấp huyện; kế hoạch bơi an toàn",
            "a resolution of the district council; a plan for safe swimming",
            PLAN_92,
            COUNCIL_26,
            PLAN_107,
        ),
        give(
            "2.3",
            DISTRICTS,
            "truyền thông đến từng hộ, lớp, ấp; tập huấn cán bộ, cha mẹ",
            "reach each home, class and hamlet; train staff and parents",
        ),
        give(
            "2.4",
            DISTRICTS,
            "nhân rộng mô hình tốt, khen thưởng",
            "spread what works, and reward it",
        ),
        give(
            "2.5",
            DISTRICTS,
            "kiểm tra, giám sát chuyên đề",
            "inspections on single subjects",
        ),
        give(
            "2.6",
            DISTRICTS,
            "cập nhật phần mềm quản lý trẻ em kịp thời, đầy đủ",
            "keep the database of children complete and up to date",
        ),
        give(
            "2.7",
            DISTRICTS,
            "tập huấn cán bộ và cộng tác viên trẻ em",
            "train child-protection staff and collaborators",
        ),
        give(
            "2.8",
            DISTRICTS,
            "biển báo, rào chắn tại 100% ao, hồ, đập, công trình có nước sâu",
            "signs and fences at every pond, lake, dam and works with deep water",
        ),
    ),
)

# Invented, to show how follow-ups are recorded.
FOLLOWED_UP = INSPECTION.followed_up(
    FollowUp(
        recommendation="1.4",
        on=date(2023, 9, 15),
        state=State.DONE,
        proven_by="01/PA-SYT (invented)",
    ),
    FollowUp(recommendation="2.8", on=date(2023, 10, 2), state=State.DONE),
    FollowUp(recommendation="2.8", on=date(2023, 12, 20), state=State.OPEN),
    FollowUp(
        recommendation="2.7", on=date(2024, 1, 10), state=State.DONE, proven_by="02/BC (invented)"
    ),
)


def main(lang: Lang = "en") -> None:
    """Print what is owed on three days."""
    papers = (INSPECTION.plan, INSPECTION.report, INSPECTION.proposal, INSPECTION.dispatch)
    for paper in papers:
        if paper is not None:
            print(paper.in_(lang))
    for on in (date(2023, 8, 1), date(2023, 11, 1), date(2024, 2, 1)):
        owed = still_owed(FOLLOWED_UP, on, proof=True)
        print(f"\n{on}: {len(owed)} of {len(INSPECTION.recommendations)} still owed")
        for task in owed:
            print(f"  {task.recommendation.code} {task.in_(lang)}")


if __name__ == "__main__":
    main()
