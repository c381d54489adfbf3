"""What a notebook shows: escaped, well formed, of nobody in particular."""

from __future__ import annotations

from datetime import date, datetime
from html.parser import HTMLParser
from zoneinfo import ZoneInfo

import pytest
from attrs import evolve
from hypothesis import assume, given
from hypothesis import strategies as st

from vnchild.domain import (
    Care,
    Disability,
    Household,
    HouseholdClass,
    MaritalStatus,
    ParentSituation,
    Person,
)
from vnchild.domain.case import (
    Danger,
    Event,
    InitialAssessment,
    Intake,
    ReceivedBy,
    TemporarySeparation,
)
from vnchild.domain.directive import (
    Addressee,
    Basis,
    BasisKind,
    Cited,
    Directive,
    DutyPeriod,
    ReportingRequest,
)
from vnchild.law.html import escaped, label
from vnchild.law.months import Month
from vnchild.rules.cases import Case, Stage
from vnchild.rules.social_assistance import Payment, Schedule, assess, schedule
from vnchild.rules.social_assistance.payments import State
from vnchild.strategies import persons

ON = date(2026, 11, 22)
ATTACK = "<script>alert('x')</script>\"><img src=x onerror=alert(1)>"
VN = ZoneInfo("Asia/Ho_Chi_Minh")

ALLOWED = {
    "caption", "code", "dd", "div", "dl", "dt", "p", "section", "span", "strong", "table", "tbody",
    "td", "tfoot", "th", "thead", "tr",
}  # fmt: skip
ATTRIBUTES = {"aria-label", "lang", "scope", "style"}


class Reader(HTMLParser):
    """Reads HTML, checks that it is well formed and loads nothing, and keeps its words."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.words: list[str] = []
        self.cells: list[list[str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in ALLOWED
        for name, value in attrs:
            assert name in ATTRIBUTES
            assert "url(" not in (value or "")
        self.open.append(tag)
        if tag == "tr":
            self.cells.append([])
        if tag in {"td", "th"}:
            self.cells[-1].append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)
        if {"td", "th"} & set(self.open):
            self.cells[-1][-1] += data


def read(html: str) -> Reader:
    reader = Reader()
    reader.feed(html)
    reader.close()
    assert reader.open == []
    return reader


def words(html: str) -> str:
    return "".join(read(html).words)


def html_of(value: object) -> str:
    html: object = getattr(value, "_repr_html_")()  # noqa: B009
    assert isinstance(html, str)
    return html


def mermaid_of(value: object) -> str:
    text: object = getattr(value, "_repr_mermaid_")()  # noqa: B009
    assert isinstance(text, str)
    return text


def at(month: int, day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=VN)


# Assessment


ORPHAN = Person(
    birth_date=date(2023, 3, 2),
    mother=ParentSituation.DECEASED,
    father=ParentSituation.DECEASED,
    care=Care.FAMILY,
)


def test_an_assessment_tells_the_answer_the_amount_the_day_and_the_law() -> None:
    text = words(html_of(assess(ORPHAN, on=ON)))
    for told in ("eligible", "được hưởng", "1,350,000 VND", "540,000 VND", "2026-11-22"):
        assert told in text
    assert "Decree 335/2026/NĐ-CP" in text
    assert "Facts unknown" not in text


def test_an_assessment_tells_how_many_facts_are_missing_and_the_most_that_may_be_due() -> None:
    person = Person(birth_date=date(2015, 3, 2), disability=None, hiv=False)
    answer = assess(person, on=ON)
    text = words(html_of(answer))
    assert answer.missing
    assert f"chưa biết{len(answer.missing)} · names: .missing" in text
    assert answer.up_to is not None
    assert f"nhiều nhất{answer.up_to:,} VND a month" in text
    assert ".explain(" in text


def test_an_assessment_without_a_bound_says_so() -> None:
    answer = assess(Person(birth_date=date(1990, 1, 1)), on=ON)
    assert answer.up_to is None
    assert "no bound is known" in words(html_of(answer))


POOR = Person(
    birth_date=date(2015, 3, 2),
    mother=ParentSituation.PRESENT,
    father=ParentSituation.PRESENT,
    abandoned=False,
    hiv=False,
    disability=Disability.NONE,
    household=Household(poverty=HouseholdClass.POOR, disadvantaged_area=False),
    care=Care.FAMILY,
    children_under_16=0,
    children_studying=0,
)


def test_children_who_get_the_same_on_other_grounds_look_the_same() -> None:
    with_hiv = assess(evolve(POOR, id="A", hiv=True), on=ON)
    disabled = assess(
        evolve(POOR, birth_date=date(2014, 5, 9), disability=Disability.SEVERE), on=ON
    )
    assert [with_hiv.clause, disabled.clause] == ["3", "6"]
    assert html_of(with_hiv) == html_of(disabled)
    assert html_of(with_hiv) != html_of(assess(POOR, on=ON))


@given(persons(on=ON))
def test_an_assessment_shows_nothing_of_the_person(person: Person) -> None:
    assume(person.birth_date < ON)
    answer = assess(person, on=ON)
    text = words(html_of(answer))
    assert person.birth_date.isoformat() not in text
    for entitlement in answer.entitlements:
        for secret in (entitlement.text, entitlement.provision):
            assert secret.vi not in text
            assert secret.en not in text
    for name in answer.missing:
        assert name not in text
    if person.id and len(person.id) > 3:
        assert person.id not in text


# Schedule


def figures(html: str) -> list[list[str]]:
    return [row for row in read(html).cells if row]


def test_a_schedule_puts_months_that_are_alike_on_one_line_and_adds_up() -> None:
    made = schedule(ORPHAN, granted=date(2026, 8, 10), until=date(2027, 12, 31))
    head, *rows, foot = figures(html_of(made))
    assert head[0].startswith("Months")
    paid = [int(row[-1].replace(",", "")) for row in rows]
    months = [int(row[1]) for row in rows]
    assert sum(paid) == made.total == int(foot[-1].replace(",", ""))
    assert sum(months) == len(made.payments) == int(foot[1])
    assert len(rows) < len(made.payments)
    assert rows[0][0].replace("\xa0", " ").startswith("2026-08 – ")


def test_a_schedule_tells_no_reason() -> None:
    orphan = evolve(
        POOR,
        birth_date=date(2022, 3, 2),
        mother=ParentSituation.DECEASED,
        father=ParentSituation.DECEASED,
        household=Household(poverty=HouseholdClass.NONE, disadvantaged_area=False),
        studying=False,
        has_income=False,
        pension=False,
        marital=MaritalStatus.NEVER_MARRIED,
    )
    made = schedule(orphan, granted=date(2024, 8, 10), until=date(2040, 12, 31))
    text = words(html_of(made))
    reasons = [why for payment in made.payments for why in payment.why]
    assert made.stopped is not None
    assert len(reasons) > 2
    for why in (*reasons, *made.stopped[1]):
        for secret in (why.text, why.provision):
            assert secret.vi not in text
            assert secret.en not in text


def payment(month: Month, amount: int, back: int = 0, state: State = State.PAID) -> Payment:
    return Payment(
        month=month, state=state, amount=amount, up_to=amount, back=back, clause="1.b",
        coefficient=None, standard=540_000, provisions=(), missing=(), why=(),
    )  # fmt: skip


def test_a_month_left_out_begins_a_line_and_a_long_schedule_is_cut() -> None:
    apart = Schedule(
        payments=(payment(Month(2026, 1), 2), payment(Month(2026, 3), 2)), stopped=None
    )
    assert [row[0] for row in figures(html_of(apart))[1:-1]] == ["2026-01", "2026-03"]
    long = Schedule(
        payments=tuple(payment(Month(2021, 7) + n, 2 + n % 2) for n in range(50)), stopped=None
    )
    assert len(figures(html_of(long))) == 42
    assert "10 more lines are not shown" in words(html_of(long))


def test_what_was_withheld_and_paid_later_has_its_column() -> None:
    made = Schedule(
        payments=(
            payment(Month(2026, 1), 500, state=State.WITHHELD),
            payment(Month(2026, 2), 500, back=500),
        ),
        stopped=None,
    )
    head, *rows, _ = figures(html_of(made))
    assert "truy lĩnh" in head[-2]
    assert [row[-1] for row in rows] == ["0", "1,000"]
    assert "withheld" in words(html_of(made))


def test_a_schedule_of_nothing_says_so() -> None:
    assert "No month is paid" in words(html_of(Schedule(payments=(), stopped=None)))


# Case


def dangerous(number: str | None = "2026-0001") -> Case:
    case = Case.open(
        Intake(
            at=at(2, 13, 22, 15),
            received_by=ReceivedBy.HOTLINE,
            child_name="CANARY Nguyễn",
            birth_date=date(2017, 9, 1),
        ),
        number=number,
    )
    events: tuple[Event, ...] = (
        InitialAssessment(at=at(2, 14, 1, 30), danger=Danger.CARER_HARMS, separation=True),
        TemporarySeparation(at=at(2, 14, 3), days=10),
    )
    for event in events:
        case = case.record(event)
    return case


def test_a_case_tells_its_stage_and_when_duties_end_but_not_what_they_are() -> None:
    case = dangerous()
    text = words(html_of(case))
    assert "Case 2026-0001" in text
    assert Stage.INITIALLY_ASSESSED.text.vi in text
    assert "2026-02-24" in text
    duties = case.duties(case.events[-1].at)
    assert len(duties) > 2
    assert f"nhiệm vụ chưa xong{len(duties)}" in text
    for duty in duties:
        for secret in (duty.what, duty.who.text, duty.provision):
            assert secret.vi not in text
            assert secret.en not in text
    for secret in (case.separation.text, case.care.text):
        assert secret.vi not in text
    for word in ("CANARY", "2017", Danger.CARER_HARMS.text.en, Danger.CARER_HARMS.text.vi):
        assert word not in text


def test_the_number_of_a_case_is_escaped() -> None:
    html = html_of(dangerous(ATTACK))
    assert ATTACK in words(html)
    assert "<script" not in html


def test_a_case_without_a_number_is_a_case() -> None:
    assert words(html_of(dangerous(None))).startswith("Case trường hợp")


def test_the_diagram_of_a_case_marks_its_stage_and_names_what_can_come_next() -> None:
    case = dangerous()
    lines = [line.strip() for line in mermaid_of(case).splitlines()]
    assert lines[0] == "stateDiagram-v2"
    assert lines[-1] == "class process_initially_assessed here"
    named = [line for line in lines if " --> " in line and " : " in line]
    assert named
    assert all(line.startswith("process_initially_assessed --> ") for line in named)
    assert sum(" --> " in line for line in lines) > len(named)


def test_the_diagram_tells_no_more_than_the_stage() -> None:
    calm = Case.open(Intake(at=at(2, 13, 22, 15), received_by=ReceivedBy.HOTLINE)).record(
        InitialAssessment(at=at(2, 14, 1, 30), danger=Danger.NO_EMERGENCY)
    )
    assert mermaid_of(calm) == mermaid_of(dangerous())


# Directive


def test_a_directive_is_escaped_wherever_a_text_comes_from_outside() -> None:
    given_ = Directive(
        subject=ATTACK,
        issuer=ATTACK,
        basis=(
            Basis(kind=BasisKind.CARRIES_OUT, text="x", cites=(Cited(name=f"Kế hoạch {ATTACK}"),)),
        ),
        addressees=(Addressee(name=ATTACK),),
        duties=(ReportingRequest(what=ATTACK, is_report=True, due=ATTACK),),
    )
    html = html_of(given_)
    assert words(html).count(ATTACK) == 5
    assert "<script" not in html
    assert "<img" not in html
    for line in mermaid_of(given_).splitlines():
        assert "<script" not in line
        assert "<img" not in line
        assert line.count('"') in {0, 2}


def test_a_directive_tells_what_is_due_and_when() -> None:
    given_ = Directive(
        subject="thực hiện công tác trẻ em Kiên Giang năm 2023",
        issuer="Ủy ban nhân dân tỉnh Kiên Giang",
        duties=(
            ReportingRequest(
                what="báo cáo kết quả công tác trẻ em",
                is_report=True,
                period=DutyPeriod.FIRST_HALF,
                year=2023,
                due="trước ngày 20/5/2023",
                day=date(2023, 5, 20),
                last_day=date(2023, 5, 19),
            ),
        ),
    )
    head, row = figures(html_of(given_))
    assert len(head) == len(row) == 4
    assert row[0] == "báo cáo kết quả công tác trẻ em"
    assert row[1] == "first half of the year 6 tháng đầu năm 2023"
    assert row[2:] == ["trước ngày 20/5/2023", "2023-05-19"]
    assert "trẻ em Kiên Giang" in words(html_of(given_))


@pytest.mark.parametrize(
    "named",
    [
        "xác minh vụ việc của cháu Nguyễn Thị CANARY",
        "hỗ trợ bé gái CANARY ở xã A",
        "Cháu Đ.T.CANARY bị bạo lực",
        "trường hợp em Ánh CANARY",
    ],
)
def test_a_text_that_names_a_child_is_withheld(named: str) -> None:
    given_ = Directive(
        subject=named, duties=(ReportingRequest(what=named, is_report=False),), issuer="Sở Y tế"
    )
    assert "CANARY" not in html_of(given_)
    assert "CANARY" not in mermaid_of(given_)
    assert words(html_of(given_)).count("withheld") == 2
    assert "Sở Y tế" in html_of(given_)


@pytest.mark.parametrize(
    "subject",
    [
        "bảo vệ trẻ em Việt Nam",
        "chăm sóc Trẻ em Kiên Giang",
        "phong trào chị em Phụ nữ xã",
        "tình hình trẻ em 6 tháng",
    ],
)
def test_a_text_about_children_is_shown(subject: str) -> None:
    assert subject in words(html_of(Directive(subject=subject)))


def test_an_empty_directive_is_shown() -> None:
    assert "Directive" in words(html_of(Directive()))
    assert mermaid_of(Directive()).startswith("flowchart TD\n")


# The pieces


@given(st.text())
def test_escaped_text_is_text(text: str) -> None:
    assert not {"<", ">", '"', "'"} & set(escaped(text))


@given(st.text())
def test_a_label_cannot_end_its_quotes_or_line_or_hold_a_tag(text: str) -> None:
    assert not {"<", ">", '"', "`", "\n"} & set(label(text))


def test_text_that_turns_the_direction_is_straightened() -> None:
    assert escaped("a\u202eb\x00c") == "abc"
