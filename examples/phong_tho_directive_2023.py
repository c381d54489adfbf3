"""Phong Thổ's dispatch 390 of 16 March 2023: what a district orders of its communes, and by when.

The dispatch is a public document of the district; its facts are its own, the words are ours. What
it prints wrongly, ``LĐTĐBXH`` for the labour sector, stands in the numbers as printed.
"""

from datetime import date

from vnchild.domain.directive import (
    Addressee,
    Basis,
    BasisKind,
    Bound,
    Cited,
    Directive,
    DutyPeriod,
    Recipient,
    ReportingRequest,
    Signer,
    Task,
)
from vnchild.domain.document_kind import DocumentKindName
from vnchild.domain.document_number import DocumentNumber
from vnchild.domain.topic import Topic
from vnchild.domain.written_date import WrittenDate
from vnchild.law import Lang

BODIES = Addressee(name="Các cơ quan, ban, ngành, đoàn thể huyện")
COMMUNES = Addressee(name="Ủy ban nhân dân các xã, thị trấn")
MINISTRY = "Bộ Lao động - Thương binh và Xã hội"


def cited(
    kind: str,
    number: str,
    issuer: str,
    issued: date | None = None,
    resolved: str | None = None,
) -> Cited:
    """A document that the dispatch names, with its number as printed."""
    written = None
    if issued is not None:
        written = WrittenDate(year=issued.year, month=issued.month, day=issued.day)
    return Cited(
        document=DocumentNumber.parse(number),
        kind=kind,
        issued=written,
        issuer=issuer,
        resolved=resolved,
    )


PROVINCE = cited("Công văn", "831/UBND-VX", "UBND tỉnh Lai Châu", date(2023, 3, 14))
GUIDANCE = cited("Công văn", "636/BLĐTĐBXH-TE", MINISTRY)
DEPARTMENT = cited(
    "Công văn",
    "347/SLĐTĐBXH-PCTNXH-BVTE",
    "Sở Lao động - Thương binh và Xã hội",
    date(2023, 3, 15),
)
LAW = Cited(
    kind="Luật",
    name="Luật Trẻ em năm 2016",
    issued=WrittenDate(year=2016),
    resolved="102/2016/QH13",
)
RESOLUTION = cited("Nghị quyết", "121/2020/QH14", "Quốc hội", date(2020, 6, 19))
DECREE = cited(
    "Nghị định", "56/2017/NĐ-CP", "Chính phủ", date(2017, 5, 9), resolved="56/2017/NĐ-CP"
)
INDICATORS = cited(
    "Thông tư",
    "13/2021/TT-BLĐTBXH",
    f"Bộ trưởng {MINISTRY}",
    date(2021, 9, 30),
    resolved="13/2021/TT-BLĐTBXH",
)
DATABASE = cited("Công văn", "2513/LĐTBXH-TTTT", MINISTRY, date(2022, 7, 14))


def report(
    period: DutyPeriod,
    day: date | None = None,
    last_day: date | None = None,
    year: int | None = None,
) -> ReportingRequest:
    """A report that the last paragraph asks of all addressees."""
    return ReportingRequest(
        what="báo cáo công tác trẻ em",
        is_report=True,
        period=period,
        year=year,
        due=None if day is None else f"trước ngày {day.day}/{day.month}/{day.year}",
        bound=None if day is None else Bound.BEFORE,
        day=day,
        last_day=last_day,
        to="UBND huyện (qua Phòng Lao động - Thương binh và Xã hội)",
    )


DIRECTIVE = Directive(
    number=DocumentNumber.parse("390/UBND-LĐTĐBXH"),
    kind=DocumentKindName.OFFICIAL_DISPATCH,
    issued=WrittenDate(year=2023, month=3, day=16),
    place="Phong Thổ",
    issuer="Ủy ban nhân dân huyện Phong Thổ",
    subject="công tác trẻ em năm 2023",
    addressees=(BODIES, COMMUNES),
    basis=(
        Basis(
            kind=BasisKind.CARRIES_OUT,
            text="chỉ đạo của Bộ, của tỉnh và của Sở về công tác trẻ em",
            cites=(PROVINCE, GUIDANCE, DEPARTMENT),
        ),
        Basis(
            kind=BasisKind.CONSIDERS,
            text="trách nhiệm theo Luật Trẻ em và nghị quyết của Quốc hội",
            cites=(LAW, RESOLUTION),
        ),
    ),
    cites=(
        PROVINCE,
        GUIDANCE,
        DEPARTMENT,
        LAW,
        RESOLUTION,
        DECREE,
        INDICATORS,
        DATABASE,
    ),
    tasks=(
        Task(
            label="1",
            text="dành ngân sách và người cho trẻ em; huy động đóng góp; sơ kết giữa kỳ",
            by=(BODIES, COMMUNES),
            topics=(Topic.PROGRAMMES, Topic.RESOURCES, Topic.STAFF),
        ),
        Task(
            label="2",
            text="trách nhiệm người đứng đầu, phối hợp liên ngành, rà soát trẻ em cần giúp",
            topics=(Topic.COORDINATION, Topic.SPECIAL_CIRCUMSTANCES, Topic.ABUSE, Topic.INJURY),
        ),
        Task(
            label="3",
            text="môi trường an toàn, dịch vụ bảo vệ trẻ em, can thiệp khi bị xâm hại",
            topics=(Topic.ABUSE, Topic.PROTECTION, Topic.ALTERNATIVE_CARE, Topic.HOTLINE),
        ),
        Task(
            label="4",
            text="truyền thông tới từng nhà, từng lớp, nhất là vùng khó khăn",
            topics=(Topic.COMMUNICATION,),
        ),
        Task(
            label="5",
            text="dùng minh bạch đóng góp, can thiệp theo Nghị định 56/2017, giữ các mô hình",
            topics=(Topic.RESOURCES, Topic.ABUSE, Topic.PROTECTION, Topic.PARTICIPATION),
        ),
        Task(
            label="6",
            text="kiểm tra việc bảo đảm quyền trẻ em, xử lý vi phạm",
            topics=(Topic.INSPECTION, Topic.ABUSE),
        ),
        Task(
            label="7",
            text="Tháng hành động, Trung thu, Diễn đàn trẻ em",
            topics=(Topic.ACTION_MONTH, Topic.PLAY, Topic.PARTICIPATION),
        ),
        Task(
            label="8",
            text="số liệu theo Thông tư 13/2021; Tổ Đề án 06 làm sạch dữ liệu trẻ em",
            topics=(Topic.STATISTICS,),
        ),
    ),
    topics=(
        Topic.PROGRAMMES,
        Topic.RESOURCES,
        Topic.COMMUNICATION,
        Topic.STAFF,
        Topic.INSPECTION,
        Topic.STATISTICS,
        Topic.COORDINATION,
        Topic.SPECIAL_CIRCUMSTANCES,
        Topic.ACTION_MONTH,
        Topic.ABUSE,
        Topic.INJURY,
        Topic.PLAY,
        Topic.PROTECTION,
        Topic.ALTERNATIVE_CARE,
        Topic.PARTICIPATION,
        Topic.HOTLINE,
    ),
    duties=(
        report(DutyPeriod.FIRST_HALF, date(2023, 5, 10), date(2023, 5, 9)),
        report(DutyPeriod.YEAR, date(2023, 11, 10), date(2023, 11, 9), year=2023),
        report(DutyPeriod.AD_HOC),
    ),
    recipients=(Recipient(name="Như trên"), Recipient(name="Lưu: VT, LĐTBXH")),
    signer=Signer(
        name="Mai Thị Hồng Sim",
        office="Phó Chủ tịch",
        on_behalf_of="Ủy ban nhân dân",
        in_place_of="Chủ tịch",
        capacity=("TM", "KT"),
    ),
)


def main(lang: Lang = "en") -> None:
    """Print whom each order binds, and what is to be reported by when."""
    print(DIRECTIVE.title(lang))
    for task in DIRECTIVE.tasks:
        print(f"  {task.label} {task.text}: {'; '.join(map(str, DIRECTIVE.binds(task)))}")
    for duty in DIRECTIVE.duties:
        period = "" if duty.period is None else duty.period.value.in_(lang)
        print(f"  {duty.last_day or '-'} {period}: {duty.to}")


if __name__ == "__main__":
    main()
