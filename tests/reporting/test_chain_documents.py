"""Which document is which in a chain: by number, day and issuer; and which of two is above."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve

from vnchild.domain.directive import (
    Basis,
    BasisKind,
    Cited,
    Directive,
    DutyPeriod,
    ReportingRequest,
)
from vnchild.domain.document_kind import DocumentKindName
from vnchild.domain.document_number import DocumentNumber
from vnchild.domain.written_date import WrittenDate
from vnchild.rules.chain import FindingKind, check_chain, links, mermaid

number = DocumentNumber.parse


def yearly(by: date) -> ReportingRequest:
    return ReportingRequest(
        what="báo cáo", is_report=True, period=DutyPeriod.YEAR, year=2023, due="có hạn", last_day=by
    )


MINISTRY = "Bộ Lao động - Thương binh và Xã hội"
SENT = WrittenDate(year=2023, month=2, day=28)


def written(day: int, month: int = 3, year: int = 2023) -> WrittenDate:
    return WrittenDate(year=year, month=month, day=day)


def cite(printed: str, issued: WrittenDate | None = None, issuer: str | None = None) -> Cited:
    return Cited(document=number(printed), kind="Công văn", issued=issued, issuer=issuer)


def issued_by(
    issuer: str | None,
    own: str,
    issued: WrittenDate,
    *cites: Cited,
    duties: tuple[ReportingRequest, ...] = (),
    superior: str | None = None,
) -> Directive:
    basis = (Basis(kind=BasisKind.CARRIES_OUT, text="thực hiện", cites=cites),)
    return Directive(
        kind=DocumentKindName.OFFICIAL_DISPATCH,
        number=number(own),
        issuer=issuer,
        superior=superior,
        issued=issued,
        basis=basis,
        duties=duties,
    )


FROM_MINISTRY = issued_by(MINISTRY, "636/BLĐTBXH-TE", SENT)


def carried_out(upper: Directive, *cites: Cited, issuer: str = "UBND tỉnh Lai Châu") -> bool:
    lower = issued_by(issuer, "831/UBND-VX", written(14), *cites)
    return [(link.upper, link.lower) for link in links((upper, lower))] == [(upper, lower)]


@pytest.mark.parametrize(
    "printed", ["636/BLĐTBXH-TE", "636/BLĐTĐBXH-TE", "636/LĐTĐ-BHXH-TE", "636/LĐTBXH-TE"]
)
def test_a_misprinted_number_is_the_one_that_was_meant(printed: str) -> None:
    assert carried_out(FROM_MINISTRY, cite(printed, SENT))
    assert carried_out(FROM_MINISTRY, cite(printed, None, MINISTRY))
    assert carried_out(FROM_MINISTRY, cite(printed, SENT, "Bộ LĐ-TB&XH"))
    assert not carried_out(FROM_MINISTRY, cite(printed, written(27, 2)))
    assert not carried_out(FROM_MINISTRY, cite(printed, SENT, "Bộ Y tế"))
    assert not carried_out(FROM_MINISTRY, cite(printed, SENT, "Sở LĐTBXH"))


def test_a_number_without_the_letter_of_the_ministry_needs_the_day_or_the_issuer() -> None:
    assert not carried_out(FROM_MINISTRY, cite("636/LĐTBXH-TE"))
    assert not carried_out(FROM_MINISTRY, cite("636/SLĐTBXH-TE", SENT))
    assert not carried_out(FROM_MINISTRY, cite("636/LĐTBXH-BTXH", SENT))
    department = issued_by(None, "636/LĐTBXH-TE", SENT)
    lower = issued_by("UBND huyện Mẫu", "8/UBND", written(14), cite("636/BLĐTBXH-TE", SENT))
    assert [link.upper for link in links((department, FROM_MINISTRY, lower))] == [FROM_MINISTRY]


@pytest.mark.parametrize(
    ("head", "printed", "same"),
    [
        ("UBND tỉnh Ví Dụ", "Ủy ban nhân dân tỉnh Ví Dụ", True),
        ("UBND tỉnh Ví Dụ", "Chủ tịch UBND tỉnh Ví Dụ", True),
        ("UBND tỉnh Ví Dụ", "UBND tỉnh", True),
        ("UBND tỉnh Ví Dụ", None, True),
        (None, "UBND tỉnh Ví Dụ", True),
        ("UBND huyện Phong Thồ", "UBND huyện Phong Thổ", True),
        ("UBND Thành phố Hồ Chí Minh", "UBND TP.HCM", True),
        ("UBND xã Mẫu", "UBND xã Mẫu, huyện Ví Dụ", True),
        ("UBND tỉnh Khác", "UBND tỉnh Ví Dụ", False),
        ("UBND tỉnh Ví Dụ", "HĐND tỉnh Ví Dụ", False),
        ("UBND tỉnh Ví Dụ", "UBND huyện", False),
        ("UBND quận 1", "UBND quận 10", False),
        ("UBND xã Mẫu, huyện Khác", "UBND xã Mẫu, huyện Ví Dụ", False),
    ],
)
def test_the_issuer_must_agree_as_far_as_both_are_told(
    head: str | None, printed: str | None, same: bool
) -> None:
    upper = issued_by(head, "100/UBND-VX", written(1))
    assert carried_out(upper, cite("100/UBND-VX", written(1), printed), issuer="Sở Y tế") is same


@pytest.mark.parametrize(
    ("head", "printed", "same"),
    [
        ("Tỉnh ủy Kiên Giang", "Tỉnh uỷ", True),
        ("Tỉnh ủy Kiên Giang", "Tỉnh ủy An Giang", False),
        ("Sở Y tế tỉnh Kiên Giang", "Sở Y tế Kiên Giang", True),
        ("Sở Y tế tỉnh Kiên Giang", "Sở Y tế An Giang", False),
        ("Sở Y tế", "Phòng Y tế", False),
        ("Ban Chỉ đạo trẻ em tỉnh", "Ban Chỉ đạo công tác trẻ em tỉnh Lai Châu", True),
        ("Ban Chỉ đạo trẻ em tỉnh", "Ban Chỉ đạo trẻ em huyện", False),
        ("Trung tâm Bảo trợ Ví Dụ", "Trung tâm Bảo trợ", True),
        ("Trung tâm Bảo trợ Ví Dụ", "Trung tâm Công tác xã hội", False),
        ("Trung tâm Bảo trợ Mẫu", "Trung tâm Bảo trợ tỉnh Mẫu", True),
        ("Trung tâm Bảo trợ Khác", "Trung tâm Bảo trợ tỉnh Mẫu", False),
    ],
)
def test_bodies_that_differ_are_told_apart_by_their_words_and_places(
    head: str, printed: str, same: bool
) -> None:
    upper = issued_by(head, "19/KH-ABC", written(1))
    assert carried_out(upper, cite("19/KH-ABC", written(1), printed), issuer="Trường X") is same


def test_an_issuer_without_its_name_is_that_of_the_place_that_cites_it() -> None:
    ours, theirs = (
        issued_by(f"UBND tỉnh {place}", "100/UBND-VX", written(1)) for place in ("Ví Dụ", "Khác")
    )
    printed = cite("100/UBND-VX", written(1), "UBND tỉnh")
    lower = issued_by("UBND huyện Mẫu", "7/UBND", written(9), printed, superior="UBND tỉnh Ví Dụ")
    assert [link.upper for link in links((ours, theirs, lower))] == [ours]
    unknown = evolve(lower, superior=None)
    assert links((ours, theirs, unknown)) == ()
    assert [link.upper for link in links((theirs, unknown))] == [theirs]


def test_a_month_without_a_day_must_agree_too() -> None:
    upper = issued_by(None, "100/UBND-VX", WrittenDate(year=2023, month=3))
    assert carried_out(upper, cite("100/UBND-VX", written(1)))
    assert not carried_out(upper, cite("100/UBND-VX", written(1, 2)))
    assert carried_out(upper, cite("100/UBND-VX", written(31, 2)))


def test_a_head_that_differs_from_its_symbol_fits_what_agrees_with_one_of_them() -> None:
    upper = issued_by("Ủy ban nhân dân", "636/BLĐTBXH-TE", SENT)
    assert carried_out(upper, cite("636/BLĐTBXH-TE", SENT, MINISTRY))
    assert not carried_out(upper, cite("636/BLĐTBXH-TE", SENT, "Bộ Y tế"))


def test_a_directive_that_is_given_twice_is_one() -> None:
    lower = issued_by("UBND tỉnh Ví Dụ", "831/UBND-VX", written(14), cite("636/BLĐTBXH-TE", SENT))
    assert len(links((FROM_MINISTRY, evolve(FROM_MINISTRY), lower, lower))) == 1
    assert mermaid((lower, lower)) == mermaid((lower,))


UPPER = issued_by(
    "UBND tỉnh Ví Dụ",
    "100/UBND-VX",
    written(1),
    cite("200/UBND-LĐ", written(5), "UBND huyện Mẫu"),
    duties=(yearly(date(2023, 11, 10)),),
)
LOWER = issued_by(
    "UBND huyện Mẫu",
    "200/UBND-LĐ",
    written(5),
    cite("100/UBND-VX", written(1), "UBND tỉnh Ví Dụ"),
    duties=(yearly(date(2023, 11, 1)),),
)


def test_a_circle_and_what_carries_out_a_later_document_are_told() -> None:
    circle, later = check_chain((UPPER, LOWER))
    assert (circle.kind, circle.circle) == (FindingKind.CIRCLE, (UPPER, LOWER))
    assert (later.kind, later.lower, later.upper) == (FindingKind.CARRIES_OUT_LATER, UPPER, LOWER)
    assert circle.explain("vi") == (
        "các văn bản thực hiện lẫn nhau thành vòng: công văn 100/UBND-VX (01/03/2023) → công văn "
        "200/UBND-LĐ (05/03/2023) → công văn 100/UBND-VX (01/03/2023)"
    )
    assert later.explain("en") == (
        "a document carries out one that was issued after it: official dispatch 100/UBND-VX "
        "(2023-03-01) → official dispatch 200/UBND-LĐ (2023-03-05)"
    )


@pytest.mark.parametrize("month", [None, 3])
def test_in_a_circle_the_earlier_is_above_or_else_the_higher_level(month: int | None) -> None:
    late = evolve(LOWER, duties=UPPER.duties)
    kinds = [each.kind for each in check_chain((UPPER, late))]
    assert kinds == [
        FindingKind.CIRCLE,
        FindingKind.CARRIES_OUT_LATER,
        FindingKind.NO_TIME_LEFT,
    ]
    undated = WrittenDate(year=2023, month=month)
    told = check_chain((evolve(UPPER, issued=undated), evolve(late, issued=undated)))
    assert [each.kind for each in told] == [FindingKind.CIRCLE, FindingKind.NO_TIME_LEFT]
    assert (told[1].upper.issuer, told[1].lower.issuer) == (UPPER.issuer, LOWER.issuer)
    assert ("(03/2023)" in told[0].explain("vi")) is (month == 3)
    assert "2023" in told[0].explain("en")
    nameless = [evolve(each, issued=WrittenDate(), issuer=None) for each in (UPPER, late)]
    (circle,) = check_chain(nameless)
    assert circle.explain("en").endswith(": official dispatch 100/UBND-VX → official dispatch "
                                         "200/UBND-LĐ → official dispatch 100/UBND-VX")  # fmt: skip


def test_levels_are_not_turned_round_by_a_later_document() -> None:
    once = evolve(LOWER, basis=())
    assert [each.kind for each in check_chain((UPPER, once))] == [FindingKind.CARRIES_OUT_LATER]
    same_day = evolve(once, issued=UPPER.issued), evolve(UPPER, basis=())
    assert check_chain(same_day) == ()


def test_a_later_document_that_is_only_cited_is_told_with_what_the_citation_tells() -> None:
    lower = issued_by(
        "UBND xã Mẫu",
        "3/KH-UBND",
        written(1),
        cite("200/UBND-LĐ", written(2)),
        cite("201/UBND-LĐ", written(1)),
        cite("202/UBND-LĐ", WrittenDate(year=2023, month=3)),
        cite("203/UBND-LĐ", written(31, 6)),
        Cited(name="Luật Ví dụ", issued=WrittenDate(year=2024)),
    )
    first, second = check_chain((lower,))
    assert first.kind is second.kind is FindingKind.CARRIES_OUT_LATER
    assert str(first.upper.number) == "200/UBND-LĐ"
    assert second.explain("vi").endswith("→ Luật Ví dụ (2024)")


def test_a_document_that_carries_out_itself_is_a_circle_of_one() -> None:
    itself = cite("100/UBND-VX", written(1), "UBND tỉnh")
    alone = issued_by("UBND tỉnh Ví Dụ", "100/UBND-VX", written(1), itself)
    (found,) = check_chain((alone,))
    assert (found.kind, found.circle) == (FindingKind.CIRCLE, (alone,))
    assert links((alone,)) == ()
    of_district = evolve(alone, issuer="UBND huyện Mẫu")
    undated = evolve(alone, basis=issued_by(None, "1/A", SENT, cite("100/UBND-VX")).basis)
    assert check_chain((of_district,)) == check_chain((undated,)) == ()


def test_a_circle_of_three_is_told_once_and_what_hangs_on_it_is_not_in_it() -> None:
    ring = [
        issued_by(None, f"{own}/UBND-VX", WrittenDate(), cite(f"{upper}/UBND-VX"))
        for own, upper in ((1, 2), (2, 3), (3, 1), (4, 1))
    ]
    (found,) = check_chain(ring)
    assert found.circle == tuple(ring[:3])
    assert (found.lower, found.upper) == (ring[0], ring[1])


def test_one_document_cited_in_three_ways_is_one_box() -> None:
    given = (
        issued_by("UBND tỉnh A", "1/UBND-VX", written(9), cite("636/BLĐTĐBXH-TE", None, MINISTRY)),
        issued_by("UBND tỉnh B", "2/UBND-VX", written(9), cite("636/LĐTĐ-BHXH-TE", SENT)),
        issued_by("UBND tỉnh C", "3/UBND-VX", written(9), cite("636/BLĐTBXH-TE", SENT, MINISTRY)),
    )
    lines = mermaid(given, "en").splitlines()
    assert [line for line in lines if "636" in line] == [
        '    c0["Công văn 636/BLĐTBXH-TE (also printed as 636/BLĐTĐBXH-TE, 636/LĐTĐ-BHXH-TE) '
        f'{MINISTRY}"]'
    ]
    assert sum("|carries out| c0" in line for line in lines) == 3
    assert "cũng ghi là" in mermaid(given)
    drawn = mermaid((*given, FROM_MINISTRY))
    assert "c0" not in drawn
    assert drawn.count("-->|thực hiện| d3") == 3


def test_documents_of_one_number_that_differ_have_boxes_of_their_own() -> None:
    given = [
        issued_by("Sở Y tế", f"{day}/SYT-TE", written(28), cite("9/KH-UBND", written(day)))
        for day in (1, 2)
    ]
    open_ended = issued_by("Sở Y tế", "3/SYT-TE", written(28), cite("9/KH-UBND"))
    boxes = [line for line in mermaid((*given, open_ended)).splitlines() if "09/KH" in line]
    assert [line.split('"')[1] for line in boxes] == [
        "Công văn 09/KH-UBND (01/03/2023)",
        "Công văn 09/KH-UBND (02/03/2023)",
        "Công văn 09/KH-UBND",
    ]
    blank = [issued_by("Sở Y tế", f"{n}/SYT-TE", written(28), cite("/KH-UBND")) for n in (1, 2)]
    assert mermaid(blank).count('["Công văn /KH-UBND"]') == 2


def test_two_circles_and_what_joins_them() -> None:
    ring = [
        issued_by(None, f"{own}/UBND-VX", WrittenDate(), *(cite(f"{n}/UBND-VX") for n in uppers))
        for own, uppers in ((1, (2,)), (2, (1, 3)), (3, (4,)), (4, (3,)))
    ]
    told = check_chain(ring)
    assert [each.circle for each in told] == [tuple(ring[:2]), tuple(ring[2:])]
    assert len(links(ring)) == 5


def test_an_issuer_of_a_place_only_tells_no_body() -> None:
    upper = issued_by("Tỉnh Ví Dụ", "5/KH-ABC", written(1))
    assert carried_out(upper, cite("5/KH-ABC", written(1), "Sở Y tế"))
