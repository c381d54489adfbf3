"""The register of competence: who does which task, since when, by which provision.

What no verified text settles is a `Gap`, with the reason.
"""

from __future__ import annotations

from datetime import date

from attrs import frozen

from vnchild.domain.agency_forms import DISTRICT_POLICE, MINISTRY_ENDED, REGIONAL_COURTS, TWO_LEVELS
from vnchild.domain.agency_kinds import AgencyKind
from vnchild.domain.places import Level
from vnchild.law.documents import (
    CIRCULAR_02_2021,
    CIRCULAR_14_2020,
    CIRCULAR_28_2019,
    DECREE_20_2021,
    DECREE_42_2025,
    DECREE_56_2017,
    DECREE_147_2025,
    DECREE_313_2026,
    DECREE_335_2026,
    LAW_ON_CHILDREN,
)
from vnchild.law.interpretation import Interpretation
from vnchild.law.provision import Provision
from vnchild.law.text import Text
from vnchild.rules.competence.readings import DIRECTOR_OF_HEALTH
from vnchild.rules.competence.tasks import Task

_K = AgencyKind
_T = Task
_LAW = LAW_ON_CHILDREN
_D20 = DECREE_20_2021
_D56 = DECREE_56_2017
_D147 = Provision(DECREE_147_2025.number)
_D42 = DECREE_42_2025.at(1)
_D313 = Provision(DECREE_313_2026.number)
_D313_DAY = DECREE_313_2026.first_day
_LOCAL_2025 = TWO_LEVELS.applies_from
_LAW_DAY, _D56_DAY, _D20_DAY = _LAW.first_day, _D56.first_day, _D20.first_day
_D147_DAY, _D335_DAY = DECREE_147_2025.first_day, DECREE_335_2026.first_day
_DIRECTOR = Text("Giám đốc", "Director")
_HEAD = Text("Người đứng đầu", "Head")

Who = tuple[AgencyKind, Level]
_COMMUNE_CHAIR: Who = (_K.CHAIRMAN, Level.COMMUNE)
_DISTRICT_CHAIR: Who = (_K.CHAIRMAN, Level.DISTRICT)
_COMMUNE: Who = (_K.PEOPLES_COMMITTEE, Level.COMMUNE)
_PROVINCE: Who = (_K.PEOPLES_COMMITTEE, Level.PROVINCE)


@frozen(kw_only=True)
class Assignment:
    """A task given to agencies for a period.

    Args:
        task: the task.
        who: kinds of agency, each with the level at which it acts.
        applies_from: the first day.
        applies_to: the first day on which it is so no more; ``None`` if it is.
        provision: what gives the task.
        office: the person in the agency who does it, where the law names one.
        note: what a reader should know.
        interpretation: the reading by which it is so, where the text names somebody else.
    """

    task: Task
    who: tuple[Who, ...]
    applies_from: date
    applies_to: date | None = None
    provision: Provision
    office: Text | None = None
    note: Text | None = None
    interpretation: Interpretation | None = None

    def covers(self, on: date) -> bool:
        """Whether it holds on a day."""
        return self.applies_from <= on and (self.applies_to is None or on < self.applies_to)


@frozen(kw_only=True)
class Gap:
    """A period for which the package does not say who does a task.

    Args:
        task: the task.
        applies_from: the first day; ``None`` if it was never covered.
        applies_to: the first day on which it is covered again; ``None`` if it is not.
        why: the reason, in English, for the error.
    """

    task: Task
    applies_from: date | None = None
    applies_to: date | None = None
    why: str

    def covers(self, on: date) -> bool:
        """Whether it holds on a day."""
        return (self.applies_from is None or self.applies_from <= on) and (
            self.applies_to is None or on < self.applies_to
        )


def _one(
    task: Task,
    who: tuple[Who, ...],
    first: date,
    provision: Provision,
    *,
    until: date | None = None,
    office: Text | None = None,
    note: Text | None = None,
    reading: Interpretation | None = None,
) -> Assignment:
    return Assignment(
        task=task,
        who=who,
        applies_from=first,
        applies_to=until,
        provision=provision,
        office=office,
        note=note,
        interpretation=reading,
    )


_ARTICLE_UNKNOWN = Text(
    "số điều của Nghị định 147/2025 chưa đối chiếu",
    "the article of Decree 147/2025 is not verified",
)
_HEALTH_ON_READING = Text(
    "văn bản vẫn ghi ngành lao động; Sở Y tế nhận lĩnh vực trẻ em (cách hiểu director-of-health)",
    "the text still names the labour sector; the department of health took over children's affairs "
    "(reading director-of-health)",
)
_DIRECTED = Text(
    "Ủy ban nhân dân cấp tỉnh chỉ đạo thực hiện (điểm a khoản 1 Điều 15 Thông tư 14/2020), nên báo "
    "cáo cũng là của Ủy ban",
    "directed by the provincial People's Committee (Circular 14/2020 Art. 15(1)(a)), which owes "
    "the report with it",
)
_PENDING_FILES = Text(
    "hồ sơ nhận trước 05/10/2026 giải quyết theo Nghị định 147/2025 (Điều 33 khoản 1)",
    "files received before 2026-10-05 are settled under Decree 147/2025 (Art. 33(1))",
)
_TO_HEALTH = Text(
    "văn bản ghi Bộ Lao động - Thương binh và Xã hội; Bộ Y tế nhận lĩnh vực trẻ em",
    "the text names the labour ministry; the Ministry of Health took over children's affairs",
)
_BY_D313 = Text(
    "Nghị định 313/2026 thay Nghị định 42/2025; điều khoản về trẻ em chưa đối chiếu, nguồn thứ cấp "
    "vẫn ghi Bộ Y tế",
    "Decree 313/2026 replaced Decree 42/2025; its clause on children is not verified, secondary "
    "sources still name the Ministry of Health",
)
_DISTRICT_POLICE = Text(
    f"văn bản vẫn ghi ngành lao động và công an các cấp; Sở Y tế nhận lĩnh vực trẻ em (cách hiểu "
    f"director-of-health); {DISTRICT_POLICE.vi}",
    f"the text still names the labour sector and the police of all levels; the department of "
    f"health took over children's affairs (reading director-of-health); {DISTRICT_POLICE.en}",
)

_WHO_DECIDED = Text(
    "người ra quyết định chăm sóc thay thế quyết định chấm dứt (khoản 4 Điều 69 Luật Trẻ em): Tòa "
    "án đã quyết định thì Tòa án chấm dứt (court_ends_care); tại cơ sở thì người đã giao trẻ em "
    "cho cơ sở hoặc cá nhân có thẩm quyền (khoản 3 Điều 48)",
    "whoever decided the care decides its end (Law on Children Art. 69(4)): a court what a court "
    "decided (court_ends_care); in a facility whoever placed the child there or another competent "
    "person (Art. 48(3))",
)
_COURT_CASES = Text(
    "đối với trẻ em quy định tại khoản 2 Điều 62 mà Tòa án đã quyết định chăm sóc thay thế (khoản "
    "4 Điều 66)",
    "of children under Art. 62(2) for whom a court decided the care (Art. 66(4))",
)
_COURT_ENDS_SINCE = Text(
    f"{_COURT_CASES.vi}; khoản 4 Điều 69 Luật Trẻ em; khoản của Luật 81/2025 sửa Luật Trẻ em chưa "
    "đối chiếu",
    f"{_COURT_CASES.en}; Law on Children Art. 69(4); which clause of Law 81/2025 amends the Law on "
    "Children is not verified",
)

_SOCIAL_ASSISTANCE = (
    _one(
        _T.DECIDE_MONTHLY_ALLOWANCE, (_DISTRICT_CHAIR,), _D20_DAY, _D20.at(8, 1, "đ"),
        until=_D147_DAY,
    ),
    _one(
        _T.DECIDE_MONTHLY_ALLOWANCE, (_COMMUNE_CHAIR,), _D147_DAY, DECREE_147_2025.at(5, 1),
        until=_D335_DAY,
    ),
    _one(
        _T.DECIDE_MONTHLY_ALLOWANCE, (_COMMUNE_CHAIR,), _D335_DAY, DECREE_335_2026.at(8, 2),
        note=_PENDING_FILES,
    ),
    _one(
        _T.ADMIT_TO_PROVINCIAL_FACILITY,
        ((_K.SOCIAL_ASSISTANCE_FACILITY, Level.PROVINCE),), _D20_DAY, _D20.at(27, 1),
        until=_D147_DAY, office=_HEAD,
    ),
    _one(
        _T.ADMIT_TO_PROVINCIAL_FACILITY,
        ((_K.SOCIAL_ASSISTANCE_FACILITY, Level.PROVINCE),), _D335_DAY,
        DECREE_335_2026.at(24, 2, "c"), office=_HEAD,
        note=Text(
            "theo văn bản của Chủ tịch Ủy ban nhân dân cấp xã (điểm b); hồ sơ nhận trước "
            "05/10/2026 theo Nghị định 147/2025",
            "on the written proposal of the commune Chairman (point b); files received before "
            "2026-10-05 follow Decree 147/2025",
        ),
    ),
    _one(
        _T.ADMIT_TO_DISTRICT_FACILITY, (_DISTRICT_CHAIR,), _D20_DAY, _D20.at(27, 1),
        until=_D147_DAY,
    ),
    _one(
        _T.REPORT_SOCIAL_ASSISTANCE, (_PROVINCE,), CIRCULAR_02_2021.first_day,
        CIRCULAR_02_2021.at(6, 3, "d"), until=_D335_DAY,
    ),
    _one(_T.REPORT_SOCIAL_ASSISTANCE, (_PROVINCE,), _D335_DAY, DECREE_335_2026.at(30, 5)),
)  # fmt: skip
_POLICE = tuple((_K.POLICE, level) for level in (Level.PROVINCE, Level.COMMUNE))
_HOTLINE: Who = (_K.HOTLINE_111, Level.CENTRAL)
_CASES = (
    _one(
        _T.RECEIVE_NOTICES,
        (
            _HOTLINE, _COMMUNE, *_POLICE, (_K.POLICE, Level.DISTRICT),
            (_K.DIVISION_OF_LABOUR, Level.DISTRICT),
            (_K.DEPARTMENT_OF_LABOUR, Level.PROVINCE),
        ),
        _D56_DAY, _D56.at(25, 1), until=MINISTRY_ENDED,
    ),
    _one(
        _T.RECEIVE_NOTICES,
        (
            _HOTLINE, _COMMUNE, *_POLICE, (_K.DIVISION_OF_LABOUR, Level.DISTRICT),
            (_K.DEPARTMENT_OF_HEALTH, Level.PROVINCE),
        ),
        MINISTRY_ENDED, _D56.at(25, 1), until=_LOCAL_2025, note=_DISTRICT_POLICE,
        reading=DIRECTOR_OF_HEALTH,
    ),
    _one(
        _T.RECEIVE_NOTICES,
        (
            _HOTLINE, _COMMUNE, *_POLICE, (_K.DIVISION_OF_CULTURE_AND_SOCIETY, Level.COMMUNE),
            (_K.DEPARTMENT_OF_HEALTH, Level.PROVINCE),
        ),
        _LOCAL_2025, _D56.at(25, 1), note=_HEALTH_ON_READING,
        reading=DIRECTOR_OF_HEALTH,
    ),
    _one(
        _T.MANAGE_HOTLINE, ((_K.MINISTRY_OF_LABOUR, Level.CENTRAL),), _D56_DAY, _D56.at(22, 1),
        until=MINISTRY_ENDED,
    ),
    _one(
        _T.MANAGE_HOTLINE, ((_K.MINISTRY_OF_HEALTH, Level.CENTRAL),), MINISTRY_ENDED, _D42,
        until=_D313_DAY, note=_TO_HEALTH,
    ),
    _one(
        _T.MANAGE_HOTLINE, ((_K.MINISTRY_OF_HEALTH, Level.CENTRAL),), _D313_DAY, _D313,
        note=_BY_D313,
    ),
    _one(_T.ASSESS_INITIAL_RISK, (_COMMUNE_CHAIR,), _D56_DAY, _D56.at(26, 2)),
    _one(_T.APPROVE_PLAN, (_COMMUNE_CHAIR,), _D56_DAY, _D56.at(28, 4)),
    _one(_T.SEPARATE_TEMPORARILY, (_COMMUNE_CHAIR,), _D56_DAY, _D56.at(32, 2)),
    _one(
        _T.ASK_COURT, (_COMMUNE_CHAIR, (_K.DIVISION_OF_LABOUR, Level.DISTRICT)), _LAW_DAY,
        _LAW.at(52, 3), until=_D147_DAY,
    ),
    _one(_T.ASK_COURT, (_COMMUNE_CHAIR,), _D147_DAY, _D147, note=_ARTICLE_UNKNOWN),
    _one(
        _T.COURT_DECIDES_CARE, ((_K.DISTRICT_COURT, Level.DISTRICT),), _LAW_DAY, _LAW.at(66, 4),
        until=REGIONAL_COURTS.applies_from,
    ),
    _one(
        _T.COURT_DECIDES_CARE, ((_K.REGIONAL_COURT, Level.PROVINCE),),
        REGIONAL_COURTS.applies_from, REGIONAL_COURTS.provision,
        note=Text(
            "khoản của Luật 81/2025 sửa Điều 66 khoản 4 Luật Trẻ em chưa đối chiếu",
            "which clause of Law 81/2025 rewrites Art. 66(4) of the Law on Children is not "
            "verified",
        ),
    ),
)  # fmt: skip
_CARE = (
    _one(_T.REGISTER_CARERS, (_COMMUNE,), _LAW_DAY, _LAW.at(65, 1)),
    _one(_T.GIVE_TO_FAMILY, (_COMMUNE_CHAIR,), _LAW_DAY, _LAW.at(66, 1)),
    _one(
        _T.PLACE_IN_DISTRICT_FACILITY, (_DISTRICT_CHAIR,), _LAW_DAY, _LAW.at(66, 2),
        until=_LOCAL_2025,
    ),
    _one(
        _T.PLACE_IN_PROVINCIAL_FACILITY, ((_K.DEPARTMENT_OF_LABOUR, Level.PROVINCE),), _LAW_DAY,
        _LAW.at(66, 3), until=MINISTRY_ENDED, office=_DIRECTOR,
    ),
    _one(
        _T.PLACE_IN_PROVINCIAL_FACILITY, ((_K.DEPARTMENT_OF_HEALTH, Level.PROVINCE),),
        MINISTRY_ENDED, _LAW.at(66, 3), office=_DIRECTOR, note=_HEALTH_ON_READING,
        reading=DIRECTOR_OF_HEALTH,
    ),
    _one(_T.PROPOSE_FACILITY, (_COMMUNE_CHAIR,), _LAW_DAY, _LAW.at(67, 1)),
    _one(
        _T.END_ALTERNATIVE_CARE, (_COMMUNE_CHAIR,), _D56_DAY, _D56.at(48, 2), note=_WHO_DECIDED
    ),
    _one(
        _T.COURT_ENDS_CARE, ((_K.DISTRICT_COURT, Level.DISTRICT),), _LAW_DAY, _LAW.at(69, 4),
        until=REGIONAL_COURTS.applies_from, note=_COURT_CASES,
    ),
    _one(
        _T.COURT_ENDS_CARE, ((_K.REGIONAL_COURT, Level.PROVINCE),),
        REGIONAL_COURTS.applies_from, REGIONAL_COURTS.provision, note=_COURT_ENDS_SINCE,
    ),
    _one(
        _T.REGISTER_LOCAL_SERVICE, ((_K.PEOPLES_COMMITTEE, Level.DISTRICT),), _LAW_DAY,
        _LAW.at(57, 3), until=_D147_DAY,
    ),
    _one(
        _T.REGISTER_LOCAL_SERVICE, (_COMMUNE_CHAIR,), _D147_DAY, _D147, note=_ARTICLE_UNKNOWN
    ),
    _one(_T.REGISTER_PROVINCIAL_SERVICE, (_PROVINCE,), _LAW_DAY, _LAW.at(57, 2)),
    _one(
        _T.REPORT_ALTERNATIVE_CARE, ((_K.DEPARTMENT_OF_LABOUR, Level.PROVINCE),),
        CIRCULAR_14_2020.first_day, CIRCULAR_14_2020.at(15, 1, "a6"), until=MINISTRY_ENDED,
        note=_DIRECTED,
    ),
    _one(
        _T.REPORT_ALTERNATIVE_CARE, ((_K.DEPARTMENT_OF_HEALTH, Level.PROVINCE),), MINISTRY_ENDED,
        CIRCULAR_14_2020.at(15, 1, "a6"),
        note=Text(
            f"{_DIRECTED.vi}; {_HEALTH_ON_READING.vi}", f"{_DIRECTED.en}; {_HEALTH_ON_READING.en}"
        ),
        reading=DIRECTOR_OF_HEALTH,
    ),
)  # fmt: skip
_MANAGEMENT = (
    _one(
        _T.MANAGE_CENTRE, ((_K.MINISTRY_OF_LABOUR, Level.CENTRAL),), _LAW_DAY, _LAW.at(82, 1),
        until=MINISTRY_ENDED,
    ),
    _one(
        _T.MANAGE_CENTRE, ((_K.MINISTRY_OF_HEALTH, Level.CENTRAL),), MINISTRY_ENDED, _D42,
        until=_D313_DAY, note=_TO_HEALTH,
    ),
    _one(
        _T.MANAGE_CENTRE, ((_K.MINISTRY_OF_HEALTH, Level.CENTRAL),), _D313_DAY, _D313, note=_BY_D313
    ),
    _one(_T.MANAGE_PROVINCE, (_PROVINCE,), _LAW_DAY, _LAW.at(90, 1)),
    _one(
        _T.MANAGE_DISTRICT, ((_K.PEOPLES_COMMITTEE, Level.DISTRICT),), _LAW_DAY, _LAW.at(90, 1),
        until=_LOCAL_2025,
    ),
    _one(_T.MANAGE_COMMUNE, (_COMMUNE,), _LAW_DAY, _LAW.at(90, 1)),
    _one(
        _T.REPORT_ACTION_MONTH, (_PROVINCE,), CIRCULAR_28_2019.first_day,
        CIRCULAR_28_2019.at(5, 3),
    ),
)  # fmt: skip

ASSIGNMENTS: tuple[Assignment, ...] = (*_SOCIAL_ASSISTANCE, *_CASES, *_CARE, *_MANAGEMENT)
"""Every task that is given, period by period."""

GAPS: tuple[Gap, ...] = (
    Gap(
        task=_T.ADMIT_TO_PROVINCIAL_FACILITY,
        applies_from=_D147_DAY,
        applies_to=_D335_DAY,
        why="Decree 147/2025 rewrote the procedure of Decree 20/2021; its article on admission "
        "was not read",
    ),
    Gap(
        task=_T.ADMIT_TO_DISTRICT_FACILITY,
        applies_from=_D147_DAY,
        why="there is no district level since; who manages the former district facilities is not "
        "verified",
    ),
    Gap(
        task=_T.PLACE_IN_DISTRICT_FACILITY,
        applies_from=_LOCAL_2025,
        why="there is no district level since; the text that moves Art. 66(2) of the Law on "
        "Children was not read",
    ),
    Gap(
        task=_T.MANAGE_DISTRICT,
        applies_from=_LOCAL_2025,
        why="there is no district level since",
    ),
    Gap(
        task=_T.GRADE_DISABILITY,
        why="the council that grades disability is set up by the law on persons with "
        "disabilities, which was not read",
    ),
)
"""What is not covered, and why."""
