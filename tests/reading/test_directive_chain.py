"""The chain of directives: a province's and a district's, both invented."""

from __future__ import annotations

from attrs import evolve

from vnchild.domain.directive import Directive
from vnchild.reading.directive import read_directive
from vnchild.rules.chain import FindingKind, check_chain, check_pair, links, mermaid

TAIL = "\n\nNơi nhận:\n- Như trên.\n\nCHỦ TỊCH\n\nNguyễn Văn Mẫu\n"


def province(duties: str) -> Directive:
    return read_directive(
        "ỦY BAN NHÂN DÂN\nTỈNH VÍ DỤ\n\nSố: 100/UBND-VX\nV/v công tác trẻ em\n\n"
        "Ví Dụ, ngày 01 tháng 3 năm 2024\n\nKính gửi: UBND các huyện.\n\n1. " + duties + TAIL
    ).directive


def district(duties: str, cited: str = "Công văn số 100/UBND-VX ngày 01/3/2024") -> Directive:
    return read_directive(
        "ỦY BAN NHÂN DÂN\nHUYỆN MẪU\n\nSố: 7/UBND-LĐ\nV/v công tác trẻ em\n\n"
        f"Mẫu, ngày 10 tháng 3 năm 2024\n\nKính gửi: UBND các xã.\n\nThực hiện {cited} của UBND "
        "tỉnh Ví Dụ, UBND huyện yêu cầu:\n\n1. " + duties + TAIL
    ).directive


WANTED = province(
    "Báo cáo về Sở Y tế (báo cáo 6 tháng trước ngày 20/5/2024, báo cáo năm trước ngày 10/11/2024)."
)


def kinds(lower: Directive) -> list[FindingKind]:
    return [finding.kind for finding in check_chain((WANTED, lower))]


def test_a_day_earlier_leaves_time() -> None:
    assert kinds(district(
        "Báo cáo (báo cáo 6 tháng trước ngày 19/5/2024, báo cáo năm trước ngày 09/11/2024)."
    )) == []  # fmt: skip


def test_the_same_day_and_later_leave_none() -> None:
    assert kinds(district(
        "Báo cáo (báo cáo 6 tháng trước ngày 20/5/2024, báo cáo năm trước ngày 15/11/2024)."
    )) == [FindingKind.NO_TIME_LEFT, FindingKind.NO_TIME_LEFT]  # fmt: skip


def test_what_is_not_passed_on() -> None:
    lower = district("Báo cáo 6 tháng trước ngày 10/5/2024.")
    (finding,) = check_chain((lower, WANTED))
    assert finding.kind is FindingKind.NOT_PASSED_ON
    assert finding.wanted is not None
    assert finding.wanted.last_day is not None
    assert "10/11/2024" in finding.explain("vi")
    assert "does not ask for" in finding.explain("en")


def test_a_day_without_a_year_cannot_be_compared() -> None:
    lower = district("Báo cáo 6 tháng (trước ngày 10/5), năm (trước ngày 10/10).")
    assert kinds(lower) == [FindingKind.NOT_COMPARABLE, FindingKind.NOT_COMPARABLE]


def test_the_date_of_the_citation_must_agree() -> None:
    other = district("Rà soát trẻ em.", "Công văn số 100/UBND-VX ngày 02/3/2024")
    assert links((WANTED, other)) == ()
    assert len(check_pair(WANTED, other)) == 2
    undated = district("Rà soát trẻ em.", "Công văn số 100/UBND-VX")
    assert [(link.upper, link.lower) for link in links((WANTED, undated))] == [(WANTED, undated)]


def test_two_of_one_number_give_no_link() -> None:
    twin = evolve(WANTED, place="Nơi khác")
    assert links((WANTED, twin, district("Rà soát trẻ em."))) == ()


def test_a_draft_without_number_is_carried_out_by_nobody() -> None:
    assert check_chain((evolve(WANTED, number=None), district("Rà soát trẻ em."))) == ()


def test_mermaid() -> None:
    lower = district("Rà soát trẻ em.")
    lines = mermaid((WANTED, lower), "en").splitlines()
    assert lines[0] == "flowchart TD"
    assert "    d1 -->|carries out| d0" in lines
    assert any("UBND các xã" in line for line in lines)
    alone = mermaid((lower,))
    assert "stroke-dasharray" in alone
    assert "-->|thực hiện| c0" in alone
