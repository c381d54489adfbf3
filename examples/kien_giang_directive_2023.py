"""Kiên Giang's dispatch 524/UBND-KGVX of 30 March 2023: what it orders of whom, and by when.

The dispatch is a public document of the province; its facts are its own, the words are ours.
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

DEPARTMENTS = Addressee(name="Giám đốc (Thủ trưởng) các sở, ban, ngành, đoàn thể cấp tỉnh")
DISTRICTS = Addressee(name="Chủ tịch UBND các huyện, thành phố")
EVERYBODY = (DEPARTMENTS, DISTRICTS)
MINISTRY = "Bộ Lao động - Thương binh và Xã hội"
DEPARTMENT = "Sở Lao động - Thương binh và Xã hội"


def cited(kind: str, number: str, issued: date, issuer: str, resolved: str | None = None) -> Cited:
    """A document that the dispatch names, with its number as printed."""
    return Cited(
        document=DocumentNumber.parse(number),
        kind=kind,
        issued=WrittenDate(year=issued.year, month=issued.month, day=issued.day),
        issuer=issuer,
        resolved=resolved,
    )


# Printed so; the symbol of the ministry is LĐTBXH.
GUIDANCE = cited("Công văn", "636/LĐTĐ-BHXH-TE", date(2023, 2, 28), MINISTRY)
PLAN_35 = cited(
    "Kế hoạch",
    "35/KH-BCĐ",
    date(2023, 2, 21),
    "Ban Chỉ đạo thực hiện công tác bảo vệ, chăm sóc trẻ em tỉnh Kiên Giang",
)
INDICATORS = cited(
    "Thông tư",
    "13/2021/TT-BLĐTBXH",
    date(2021, 9, 30),
    f"Bộ trưởng {MINISTRY}",
    resolved="13/2021/TT-BLĐTBXH",
)
DATABASE = cited("Công văn", "2513/LĐTBXH-TTTT", date(2022, 7, 14), MINISTRY)


def report(
    period: DutyPeriod, day: date | None = None, last_day: date | None = None
) -> ReportingRequest:
    """A report that the sixth order asks for."""
    return ReportingRequest(
        what="báo cáo công tác trẻ em",
        is_report=True,
        period=period,
        due=None if day is None else f"trước ngày {day.day}/{day.month}/{day.year}",
        bound=None if day is None else Bound.BEFORE,
        day=day,
        last_day=last_day,
        to=DEPARTMENT,
        by=EVERYBODY,
        task="1.6",
    )


DIRECTIVE = Directive(
    number=DocumentNumber.parse("524/UBND-KGVX"),
    kind=DocumentKindName.OFFICIAL_DISPATCH,
    issued=WrittenDate(year=2023, month=3, day=30),
    place="Kiên Giang",
    issuer="Ủy ban nhân dân tỉnh Kiên Giang",
    subject="công tác trẻ em năm 2023",
    addressees=EVERYBODY,
    basis=(
        Basis(
            kind=BasisKind.CARRIES_OUT,
            text="hướng dẫn của Bộ về trọng tâm công tác trẻ em",
            cites=(GUIDANCE,),
        ),
    ),
    cites=(GUIDANCE, PLAN_35, INDICATORS, DATABASE),
    tasks=(
        Task(
            label="1.1",
            text="làm phần việc của ngành mình, địa phương mình trong Kế hoạch 35/KH-BCĐ",
            by=EVERYBODY,
        ),
        Task(
            label="1.2",
            text="dành ngân sách và người cho các chương trình về trẻ em",
            by=EVERYBODY,
            topics=(Topic.PROGRAMMES, Topic.RESOURCES, Topic.STAFF),
        ),
        Task(
            label="1.3",
            text="huy động đóng góp cho trẻ em và dùng minh bạch",
            by=EVERYBODY,
            topics=(Topic.RESOURCES,),
        ),
        Task(
            label="1.4",
            text="sơ kết giữa kỳ các chương trình, đề án 2021-2025",
            by=EVERYBODY,
            topics=(Topic.PROGRAMMES,),
        ),
        Task(
            label="1.5",
            text="thu thập số liệu trẻ em theo Thông tư 13/2021",
            by=EVERYBODY,
            topics=(Topic.STATISTICS,),
        ),
        Task(
            label="1.6",
            text="báo cáo 6 tháng, báo cáo năm và báo cáo khi được hỏi",
            by=EVERYBODY,
            topics=(Topic.STATISTICS,),
        ),
        Task(
            label="2.1",
            text="môi trường an toàn, dịch vụ bảo vệ trẻ em, can thiệp khi bị xâm hại",
            by=(DISTRICTS,),
            topics=(Topic.ABUSE, Topic.PROTECTION, Topic.ALTERNATIVE_CARE, Topic.HOTLINE),
        ),
        Task(
            label="2.2",
            text="giữ và nhân rộng các mô hình tỉnh đã giúp lập; tập huấn",
            by=(DISTRICTS,),
            topics=(Topic.STAFF, Topic.PROTECTION, Topic.PARTICIPATION),
        ),
        Task(
            label="2.3",
            text="lập kế hoạch Diễn đàn trẻ em",
            by=(DISTRICTS,),
            topics=(Topic.PARTICIPATION,),
        ),
        Task(
            label="2.4",
            text="Tổ Đề án 06 làm sạch dữ liệu trẻ em trên phần mềm",
            by=(DISTRICTS,),
            topics=(Topic.STATISTICS,),
        ),
    ),
    topics=(
        Topic.PROGRAMMES,
        Topic.RESOURCES,
        Topic.STAFF,
        Topic.STATISTICS,
        Topic.ABUSE,
        Topic.PROTECTION,
        Topic.ALTERNATIVE_CARE,
        Topic.PARTICIPATION,
        Topic.HOTLINE,
    ),
    duties=(
        report(DutyPeriod.FIRST_HALF, date(2023, 5, 20), date(2023, 5, 19)),
        report(DutyPeriod.YEAR, date(2023, 11, 15), date(2023, 11, 14)),
        report(DutyPeriod.AD_HOC),
    ),
    recipients=(
        Recipient(name="Như trên"),
        Recipient(name=MINISTRY),
        Recipient(name="Thường trực Tỉnh ủy"),
        Recipient(name="Thường trực HĐND tỉnh"),
        Recipient(name="CT và các PCT. UBND tỉnh"),
        Recipient(name="Thành viên BCD thực hiện công tác bảo vệ, chăm sóc trẻ em tỉnh KG"),
        Recipient(name="Các DNNN trên địa bàn tỉnh"),
        Recipient(name="Lãnh đạo Văn phòng"),
        Recipient(name="Phòng KGVX"),
        Recipient(name="Lưu: VT, vttkieu"),
    ),
    signer=Signer(
        name="Nguyễn Lưu Trung",
        office="Phó Chủ tịch",
        in_place_of="Chủ tịch",
        capacity=("KT",),
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
