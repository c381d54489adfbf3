"""The reports on children and social assistance that the law orders, each with its article."""

from __future__ import annotations

from typing import Final

from vnchild.domain.agency import AgencyKind
from vnchild.domain.directive import Bound
from vnchild.domain.places import Level
from vnchild.domain.report_period import PeriodKind
from vnchild.law.documents import (
    CIRCULAR_02_2021,
    CIRCULAR_14_2020,
    CIRCULAR_28_2019,
    CIRCULAR_29_2019,
    DECREE_09_2019,
    DECREE_20_2021,
    DECREE_335_2026,
    LAW_ON_CHILDREN,
)
from vnchild.law.text import Text
from vnchild.rules.reporting.body import (
    CENTRAL_AGENCIES,
    COMMUNE,
    DEPARTMENT_OF_LABOUR,
    DISTRICT,
    DIVISION_OF_LABOUR,
    GOVERNMENT,
    MINISTRIES,
    MINISTRY_OF_HEALTH,
    MINISTRY_OF_LABOUR,
    NATIONAL_ASSEMBLY,
    PRIME_MINISTER,
    PROVINCE,
    Body,
    local_organisations,
)
from vnchild.rules.reporting.due_days import AfterEvent, NoDay, OfLastMonth, OnDays, YearlyDay
from vnchild.rules.reporting.duty import ReportingDuty
from vnchild.rules.reporting.readings import (
    AFTER_THE_DECREE,
    CLOSING_DAY,
    CLOSING_OF_DECREE_09,
    OWN_FORUM,
    TO_THE_MINISTRY,
    WHICH_HALF,
)

_LAW, _D09, _D20, _D335 = LAW_ON_CHILDREN, DECREE_09_2019, DECREE_20_2021, DECREE_335_2026
_C02, _C14, _C28, _C29 = CIRCULAR_02_2021, CIRCULAR_14_2020, CIRCULAR_28_2019, CIRCULAR_29_2019


def _before(*days: tuple[int, int] | tuple[int, int, int]) -> OnDays:
    return OnDays(
        bound=Bound.BEFORE,
        days=tuple(YearlyDay(day=d[0], month=d[1], later=d[2] if len(d) > 2 else 0) for d in days),
    )


_ACTION_MONTH = Text(
    "kết quả Tháng hành động vì trẻ em", "results of the Month of Action for Children"
)
ACTION_MONTH: Final[tuple[ReportingDuty, ...]] = tuple(
    ReportingDuty(
        code=f"action_month.{code}",
        who=(who,),
        to=(to,),
        what=_ACTION_MONTH,
        every=PeriodKind.YEAR,
        rule=_before(day),
        provision=_C28.at(5, clause),
        since=_C28.first_day,
    )
    for code, who, to, day, clause in (
        ("commune", COMMUNE, DISTRICT, (10, 7), 1),
        ("district", DISTRICT, PROVINCE, (20, 7), 2),
        ("province", PROVINCE, MINISTRY_OF_LABOUR, (31, 7), 3),
        ("central", CENTRAL_AGENCIES, MINISTRY_OF_LABOUR, (31, 7), 3),
    )
)
"""Circular 28/2019 Art. 5."""

_FORUM = Text("kết quả tổ chức diễn đàn trẻ em", "results of the children's forum")
FORUM: Final[tuple[ReportingDuty, ...]] = tuple(
    ReportingDuty(
        code=f"forum.{code}",
        who=(who,),
        to=(to,),
        what=_FORUM,
        every=PeriodKind.AD_HOC,
        rule=AfterEvent(
            days=15, event=Text("kết thúc diễn đàn trẻ em", "the end of the children's forum")
        ),
        provision=_C29.at(article, clause),
        since=_C29.first_day,
        interpretations=(OWN_FORUM,) if who is DISTRICT else (),
    )
    for code, who, to, article, clause in (
        ("commune", COMMUNE, DISTRICT, 14, 4),
        ("district", DISTRICT, PROVINCE, 14, 4),
        ("province", PROVINCE, MINISTRY_OF_LABOUR, 14, 5),
        ("central", CENTRAL_AGENCIES, MINISTRY_OF_LABOUR, 13, 2),
        ("province_organisations", local_organisations(Level.PROVINCE), PROVINCE, 13, 2),
        ("district_organisations", local_organisations(Level.DISTRICT), DISTRICT, 13, 2),
        ("commune_organisations", local_organisations(Level.COMMUNE), COMMUNE, 13, 2),
    )
)
"""Circular 29/2019 Art. 13(2) and 14(4)-(5): within 15 days from the end of a forum."""

ALTERNATIVE_CARE: Final = ReportingDuty(
    code="alternative_care.province",
    who=(PROVINCE, DEPARTMENT_OF_LABOUR),
    to=(MINISTRY_OF_LABOUR,),
    what=Text("tình hình thực hiện chăm sóc thay thế cho trẻ em", "alternative care for children"),
    every=PeriodKind.YEAR,
    rule=_before((25, 12)),
    provision=_C14.at(15, 1, "a6"),
    since=_C14.first_day,
    note=Text(
        "Ủy ban nhân dân cấp tỉnh chỉ đạo cơ quan chuyên môn thực hiện; cấp huyện và cấp xã không "
        "có báo cáo nào theo Điều 15",
        "the provincial People's Committee has its department do it; Article 15 gives districts "
        "and communes no report",
    ),
    interpretations=(TO_THE_MINISTRY,),
)
"""Circular 14/2020 Art. 15."""

_ASSISTANCE = Text(
    "kết quả thực hiện chính sách trợ giúp xã hội", "results of the social assistance policy"
)
_FORMS_10 = Text("mẫu 10a, 10b, 10c, 10d Nghị định 20/2021", "Forms 10a-10d of Decree 20/2021")
SOCIAL_ASSISTANCE: Final[tuple[ReportingDuty, ...]] = (
    *(
        ReportingDuty(
            code=f"social_assistance.{code}",
            who=(who,),
            to=to,
            what=_ASSISTANCE,
            every=PeriodKind.HALF,
            rule=rule,
            provision=_C02.at(6, clause, point),
            since=_C02.first_day,
            until=_D20.ended,
            end=AFTER_THE_DECREE,
            note=_FORMS_10,
            interpretations=more,
        )
        for code, who, to, rule, clause, point, more in (
            (
                "commune",
                COMMUNE,
                (DIVISION_OF_LABOUR, DISTRICT),
                _before((15, 6), (15, 12)),
                1,
                "c",
                (CLOSING_DAY,),
            ),
            (
                "district",
                DISTRICT,
                (DEPARTMENT_OF_LABOUR, PROVINCE),
                _before((30, 6), (31, 12)),
                2,
                "d",
                (),
            ),
            (
                "province",
                PROVINCE,
                (MINISTRY_OF_LABOUR,),
                _before((15, 7), (15, 1, 1)),
                3,
                "d",
                (WHICH_HALF,),
            ),
        )
    ),
    ReportingDuty(
        code="social_assistance.province_335",
        who=(PROVINCE,),
        to=(MINISTRY_OF_HEALTH,),
        what=_ASSISTANCE,
        every=PeriodKind.HALF,
        rule=_before((15, 6), (15, 12)),
        provision=_D335.at(30, 5),
        since=_D335.first_day,
        until=_D335.ended,
        note=Text(
            "Mẫu số 05 và Mẫu số 06; lời văn điều khoản đọc ở một nguồn thứ cấp",
            "Forms 05 and 06; the wording was read in one secondary source",
        ),
        interpretations=(CLOSING_DAY,),
    ),
)
"""Circular 02/2021 Art. 6 while Decree 20/2021 is law, then Decree 335/2026 Art. 30(5)."""

_RIGHTS = Text(
    "việc thực hiện quyền trẻ em, giải quyết các vấn đề về trẻ em",
    "children's rights and matters of children",
)
FACILITY_LISTS: Final = ReportingDuty(
    code="facility_lists.facility",
    who=tuple(
        Body.of(AgencyKind.SOCIAL_ASSISTANCE_FACILITY, level)
        for level in (Level.PROVINCE, Level.DISTRICT, Level.COMMUNE)
    ),
    to=(DEPARTMENT_OF_LABOUR, DISTRICT),
    what=Text(
        "danh sách, hồ sơ trẻ em tại cơ sở có nhu cầu được nhận chăm sóc thay thế",
        "the list and files of children in the facility who need alternative care",
    ),
    every=PeriodKind.HALF,
    rule=NoDay(),
    provision=_C14.at(3, 2),
    since=_C14.first_day,
    note=Text(
        "định kỳ 06 tháng, do người đứng đầu cơ sở lập và chuyển đến để phê duyệt",
        "every six months, made by the head of the facility and sent for approval",
    ),
)
"""Circular 14/2020 Art. 3(2)."""

NO_DAY_NAMED: Final[tuple[ReportingDuty, ...]] = (
    FACILITY_LISTS,
    ReportingDuty(
        code="facility_lists.review",
        who=(DEPARTMENT_OF_LABOUR, DIVISION_OF_LABOUR),
        what=Text(
            "rà soát danh sách trẻ em tại các cơ sở trợ giúp xã hội",
            "review of the lists of children in social assistance facilities",
        ),
        every=PeriodKind.HALF,
        rule=NoDay(),
        provision=_LAW.at(68, 1, "b"),
        since=_LAW.first_day,
        note=Text("rà soát định kỳ 06 tháng", "a review every six months"),
    ),
    ReportingDuty(
        code="family_care.commune",
        who=(COMMUNE,),
        to=(DIVISION_OF_LABOUR,),
        what=Text(
            "mức độ phù hợp của từng trường hợp chăm sóc thay thế tại gia đình",
            "how well each case of alternative care in a family fits",
        ),
        every=PeriodKind.HALF,
        rule=NoDay(),
        provision=_LAW.at(68, 2),
        since=_LAW.first_day,
        note=Text("định kỳ 06 tháng", "every six months"),
    ),
    ReportingDuty(
        code="rights.government",
        who=(GOVERNMENT,),
        to=(NATIONAL_ASSEMBLY,),
        what=Text("kết quả thực hiện quyền trẻ em", "results on children's rights"),
        every=PeriodKind.YEAR,
        rule=NoDay(),
        provision=_LAW.at(80, 5),
        since=_LAW.first_day,
    ),
    ReportingDuty(
        code="rights.ministries",
        who=(MINISTRIES,),
        to=(MINISTRY_OF_LABOUR,),
        what=Text("việc thực hiện quyền trẻ em", "children's rights"),
        every=PeriodKind.YEAR,
        rule=NoDay(),
        provision=_LAW.at(89, 2),
        since=_LAW.first_day,
    ),
    *(
        ReportingDuty(
            code=f"rights.{level.value}",
            who=(Body.of(AgencyKind.PEOPLES_COMMITTEE, level),),
            to=(Body.of(AgencyKind.PEOPLES_COUNCIL, level),),
            what=_RIGHTS,
            every=PeriodKind.YEAR,
            rule=NoDay(),
            provision=_LAW.at(90, 3),
            since=_LAW.first_day,
        )
        for level in (Level.PROVINCE, Level.DISTRICT, Level.COMMUNE)
    ),
)
"""What Circular 14/2020 and the Law on Children want every half-year or year without a day."""

TO_GOVERNMENT: Final = ReportingDuty(
    code="government.periodic",
    who=(MINISTRIES, PROVINCE),
    to=(GOVERNMENT, PRIME_MINISTER),
    what=Text("báo cáo định kỳ", "a periodic report"),
    every=None,
    rule=OfLastMonth(bound=Bound.BY, day=25),
    provision=_D09.at(13, 1),
    since=_D09.first_day,
    only_if_ordered=True,
    interpretations=(CLOSING_OF_DECREE_09,),
)
"""Decree 09/2019 Art. 13(1): the day for periodic reports that another document orders."""

DUTIES: Final[tuple[ReportingDuty, ...]] = (
    *ACTION_MONTH,
    *FORUM,
    ALTERNATIVE_CARE,
    *SOCIAL_ASSISTANCE,
    *NO_DAY_NAMED,
    TO_GOVERNMENT,
)
"""Every reporting duty of the law that the package holds."""
