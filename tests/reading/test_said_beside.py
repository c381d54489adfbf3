"""What stands beside something else in a sentence is read too."""

from __future__ import annotations

import pytest

from tests.reading.ordering import duties, read
from vnchild.reading import find_citations


@pytest.mark.parametrize("joined", [", ", " và "])
def test_a_report_goes_on_to_another_body_by_another_day(joined: str) -> None:
    _, then, also = duties(
        "Đề nghị UBND các xã báo cáo kết quả về Sở Y tế trước ngày 10/11/2026 để tổng hợp, báo cáo "
        f"UBND tỉnh trước ngày 20/11/2026{joined}Bộ Y tế trước ngày 30/11/2026."
    )
    assert [name.name for name in also.by] == [name.name for name in then.by] == ["Sở Y tế"]
    assert (then.to, also.to, also.what) == ("UBND tỉnh", "Bộ Y tế", "để tổng hợp, báo cáo")


def test_but_who_is_named_before_a_day_of_their_own_is_to_do_it() -> None:
    first, second = duties(
        "UBND xã Mẫu báo cáo Sở Y tế kết quả trước ngày 10/11/2026, "
        "UBND xã Thử trước ngày 12/11/2026."
    )
    assert [name.name for name in first.by] == ["UBND xã Mẫu"]
    assert [name.name for name in second.by] == ["UBND xã Thử"]


def test_an_order_may_begin_as_a_title_does() -> None:
    tasks = read(
        "1. Đánh giá kết quả thực hiện:\n1.1. Tổ chức tập huấn cho cộng tác viên.\n"
        "1.2. Cập nhật phần mềm.\n2. Rà soát trẻ em mồ côi."
    ).directive.tasks
    assert [each.label for each in tasks] == ["1.1", "1.2", "2"]


def test_what_is_carried_out_is_told_behind_a_purpose() -> None:
    reading = read(
        "Để hạn chế các vụ việc, thực hiện Chỉ thị số 17/CT-TTg ngày 16/5/2016 của Thủ tướng Chính "
        "phủ, UBND tỉnh yêu cầu:\n1. Sở Y tế rà soát."
    )
    assert [each.number for each in reading.directive.carries_out] == ["17/CT-TTg"]


def test_parts_before_a_range_of_parts() -> None:
    [found] = find_citations(
        "Điều 4, Điều 5 và các điều từ Điều 7 đến Điều 9 Thông tư 28/2019/TT-BLĐTBXH"
    )
    assert [part.articles for part in found.value.parts] == [("4",), ("5",), ("7", "9")]


@pytest.mark.parametrize(
    ("text", "resolved"),
    [
        ("Nghị định 20 ngày 15/3/2021 của Chính phủ", "20/2021/NĐ-CP"),
        ("Nghị định số 20 ngày 15/3/2021", "20/2021/NĐ-CP"),
        ("Nghị định 20 ngày 16/3/2021", None),
        ("Công văn 1234 ngày 05/5/2026 của Sở Y tế", None),
    ],
)
def test_a_document_by_its_number_and_day(text: str, resolved: str | None) -> None:
    [found] = find_citations(text)
    assert found.value.resolved == resolved
    assert found.value.issued is not None


def test_a_decree_that_names_itself_is_the_one_of_its_number() -> None:
    text = "CHÍNH PHỦ\n\nSố: {}\n\nMức chuẩn theo khoản 1 Điều 4 {} này được điều chỉnh."
    [found] = find_citations(text.format("20/2021/NĐ-CP", "Nghị định"))
    assert found.value.self_reference
    assert [each.vi for each in found.value.provisions] == [
        "Điều 4 khoản 1 Nghị định 20/2021/NĐ-CP"
    ]
    for number, kind in (("20/2021/NĐ-CP", "Thông tư"), ("9999/2021/NĐ-CP", "Nghị định")):
        [other] = find_citations(text.format(number, kind))
        assert (other.value.self_reference, other.value.resolved) == (True, None)
