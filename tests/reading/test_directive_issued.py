"""The date of issue in every form that a head prints, and the kind that its symbol tells."""

from __future__ import annotations

import pytest

from vnchild.domain.document_kind import DocumentKindName
from vnchild.domain.written_date import Precision
from vnchild.reading.as_json import as_json
from vnchild.reading.directive import Reading, read_directive

TEXT = """ỦY BAN NHÂN DÂN
TỈNH VÍ DỤ
Số: {number}
V/v rà soát trẻ em
{date}
Kính gửi: UBND các xã.
Căn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016, các xã báo cáo trước ngày 20/5/2024./.
"""
PLAN = """ỦY BAN NHÂN DÂN
XÃ VÍ DỤ
Số: 15/KH-UBND
KẾ HOẠCH
Công tác trẻ em năm 2024
{date}
Căn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016;
1. Các ấp báo cáo trước ngày 20/7/2024.
CHỦ TỊCH
Nguyễn Văn Mẫu
"""


def dispatch(date: str, number: str = "15/UBND-VX") -> Reading:
    return read_directive(TEXT.format(number=number, date=date))


FORMS = [
    ("ngày 01 tháng 3 năm 2024", "2024-03-01"),
    ("Ngày 01 Tháng 3 Năm 2024", "2024-03-01"),
    ("NGÀY 01 THÁNG 3 NĂM 2024", "2024-03-01"),
    ("01/3/2024", "2024-03-01"),
    ("ngày 01/3/2024", "2024-03-01"),
    ("ngày 1.3.2024", "2024-03-01"),
    ("ngày 1-3-2024", "2024-03-01"),
    ("tháng 7 năm 2024", "2024-07"),
    ("Tháng 7 Năm 2024", "2024-07"),
    ("tháng 7/2024", "2024-07"),
    ("ngày   tháng 7 năm 2024", "2024-07"),
]


@pytest.mark.parametrize(("printed", "iso"), FORMS)
@pytest.mark.parametrize("place", ["Ví Dụ", "VÍ DỤ", "TP. Ví Dụ"])
def test_the_date_of_issue_is_read_in_every_form(printed: str, iso: str, place: str) -> None:
    reading = dispatch(f"{place}, {printed}")
    assert as_json(reading)["issued"] == iso
    assert reading.directive.issued.iso == iso
    field = reading.field("issued")
    assert field is not None
    assert field.printed == " ".join(printed.split())
    assert reading.directive.place == place.replace("VÍ DỤ", "Ví Dụ")
    assert reading.directive.subject == "rà soát trẻ em"


@pytest.mark.parametrize(("printed", "iso"), FORMS)
def test_it_may_stand_beside_the_number_with_or_without_a_place(printed: str, iso: str) -> None:
    for date in (f"Ví Dụ, {printed}", printed):
        text = TEXT.replace("\n{date}", "").format(number=f"15/UBND-VX {date}")
        assert read_directive(text).directive.issued.iso == iso


@pytest.mark.parametrize(("printed", "iso"), FORMS)
def test_under_a_title_it_is_no_part_of_the_subject(printed: str, iso: str) -> None:
    directive = read_directive(PLAN.format(date=f"Ví Dụ, {printed}")).directive
    assert directive.issued.iso == iso
    assert directive.subject == "Công tác trẻ em năm 2024"


def test_a_missing_day_is_told_and_not_invented() -> None:
    reading = dispatch("Ví Dụ, tháng 7 năm 2024")
    assert reading.directive.issued.precision is Precision.MONTH
    assert reading.directive.issued.date is None
    assert "the day of issue is left blank" in reading.warnings


@pytest.mark.parametrize(
    "printed", ["ngày 31/2/2024", "ngày 31.2.2024", "NGÀY 31 THÁNG 2 NĂM 2024"]
)
def test_a_day_that_is_none_is_told(printed: str) -> None:
    reading = dispatch(f"Ví Dụ, {printed}")
    assert as_json(reading)["issued"] is None
    assert any("is misprinted" in each for each in reading.warnings)


@pytest.mark.parametrize("text", [TEXT, PLAN])
@pytest.mark.parametrize("line", ["", "Hưởng ứng ngày 01/6/2024", "công tác tháng 6 năm 2024"])
def test_the_date_of_what_is_cited_is_not_that_of_issue(text: str, line: str) -> None:
    reading = read_directive(text.format(number="15/UBND-VX", date=line))
    assert as_json(reading)["issued"] is None
    assert reading.field("issued") is None
    assert any("no date of issue" in each for each in reading.warnings)


def test_a_day_in_the_title_is_not_that_of_issue() -> None:
    date = "HƯỞNG ỨNG NGÀY THIẾU NHI\nNGÀY 01 THÁNG 6 NĂM 2024"
    assert read_directive(PLAN.format(date=date)).directive.issued.iso is None


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        ("100/QĐ-UBND", DocumentKindName.DECISION),
        ("12/NQ-HĐND", DocumentKindName.RESOLUTION),
        ("12/CT-UBND", DocumentKindName.DIRECTIVE),
        ("12-CT/TU", DocumentKindName.DIRECTIVE),
    ],
)
def test_the_symbol_tells_the_kind_also_of_what_looks_like_a_dispatch(
    number: str, kind: DocumentKindName
) -> None:
    reading = dispatch("Ví Dụ, ngày 01 tháng 3 năm 2024", number)
    assert reading.directive.kind is kind
    [note] = [each for each in reading.notes if "names no kind" in each.en]
    assert f"{number} có ký hiệu của {kind.text.vi}" in note.vi
    assert [each.name for each in reading.directive.addressees] == ["UBND các xã"]


def test_of_a_tax_office_the_letters_are_no_kind() -> None:
    reading = dispatch("Ví Dụ, ngày 01 tháng 3 năm 2024", "8836/CT-TTHT")
    assert reading.directive.kind is DocumentKindName.OFFICIAL_DISPATCH
    assert any("read as an official dispatch, not as its symbol" in w for w in reading.warnings)


@pytest.mark.parametrize("number", ["15/UBND-VX", "15/KH-UBND", "15/TB-UBND"])
def test_kinds_that_may_be_addressed_have_no_such_note(number: str) -> None:
    reading = dispatch("Ví Dụ, ngày 01 tháng 3 năm 2024", number)
    assert not any("names no kind" in each for each in reading.warnings)


def test_a_title_that_differs_from_the_symbol_is_told() -> None:
    date = "Ví Dụ, ngày 01 tháng 3 năm 2024"
    reading = read_directive(PLAN.replace("15/KH-UBND", "15/QĐ-UBND").format(date=date))
    assert reading.directive.kind is DocumentKindName.DECISION
    assert "called 'kế hoạch', but 15/QĐ-UBND has the symbol of a decision" in reading.warnings
    assert not read_directive(PLAN.format(date=date)).warnings


@pytest.mark.parametrize(
    ("printed", "normal"),
    [
        ("66.7/2025/NQ-CP", "66.7/2025/NQ-CP"),
        ("66.13 / 2026 / NQ-CP", "66.13/2026/NQ-CP"),
        ("66.7/NQ-CP", "66.7/NQ-CP"),
        ("…./UBND-VX", "/UBND-VX"),
        ("1.234/UBND-VX", "1234/UBND-VX"),
    ],
)
def test_the_own_number_may_have_a_point(printed: str, normal: str) -> None:
    number = dispatch("Ví Dụ, ngày 01 tháng 3 năm 2024", printed).directive.number
    assert number is not None
    assert number.normal == normal
