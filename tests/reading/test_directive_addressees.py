"""Whom a dispatch is sent to, where more than one line says so."""

from __future__ import annotations

import pytest

from vnchild.reading.directive import Reading, read_directive


def read(sent: str, body: str = "Đề nghị các cơ quan triển khai thực hiện.") -> Reading:
    return read_directive(
        "ỦY BAN NHÂN DÂN\nTỈNH MẪU\n\nSố: 9/UBND-VX\nV/v công tác trẻ em\n\n"
        f"Mẫu, ngày 02 tháng 3 năm 2026\n\nKính gửi: {sent}\n\n{body}\n\n"
        "Nơi nhận:\n- Như trên.\n\nCHỦ TỊCH\n\nLê Văn Thử\n"
    )


def names(reading: Reading) -> list[str]:
    return [each.name for each in reading.directive.addressees]


@pytest.mark.parametrize(
    "sent",
    [
        "Sở Nội vụ.\nĐồng kính gửi: Sở Y tế",
        "Sở Nội vụ\nĐồng kính gửi: Sở Y tế.",
        "Sở Nội vụ;\nĐồng kính gửi: Sở Y tế.",
        "Sở Nội vụ.\n\nĐồng gửi: Sở Y tế.",
        "Sở Nội vụ.\n(Đồng gửi: Sở Y tế)",
        "Sở Nội vụ (đồng gửi: Sở Y tế)",
        "Sở Nội vụ; đồng kính gửi: Sở Y tế.",
        "Sở Nội vụ.\nĐồng thời gửi: Sở Y tế.",
        "Sở Nội vụ.\nKính gửi: Sở Y tế.",
        "\n- Sở Nội vụ;\n- Đồng kính gửi: Sở Y tế.",
        "\n- Sở Nội vụ.\nĐồng kính gửi:\n- Sở Y tế.",
        "\nSở Nội vụ;\nĐồng kính gửi: Sở Y tế.",
    ],
)
def test_a_second_line_of_addressees_is_read(sent: str) -> None:
    reading = read(sent)
    assert names(reading) == ["Sở Nội vụ", "Sở Y tế"]
    assert [each.text for each in reading.directive.tasks] == [
        each.text for each in read("Sở Nội vụ.").directive.tasks
    ]


def test_several_may_stand_in_it() -> None:
    sent = "Sở Nội vụ.\n(Đồng kính gửi: Sở Y tế; Công an tỉnh (Phòng Hình sự))"
    assert names(read(sent)) == ["Sở Nội vụ", "Sở Y tế", "Công an tỉnh (Phòng Hình sự)"]


def test_an_order_to_send_something_is_no_such_line() -> None:
    reading = read("Sở Nội vụ.", "Đồng thời gửi báo cáo về Sở Y tế trước ngày 16/4/2026.")
    assert names(reading) == ["Sở Nội vụ"]
    assert [each.to for each in reading.directive.duties] == ["Sở Y tế"]


def test_a_list_that_does_not_end_keeps_its_dots() -> None:
    reading = read_directive(
        "UBND TỈNH VÍ DỤ\n\nSố: 12/UBND-VX\nV/v trẻ em\n\nVí Dụ, ngày 01 tháng 3 năm 2024\n\n"
        "Kính gửi: UBND các huyện Mẫu Sơn, Thử Châu...; Sở Y tế.\n\n"
        "Báo cáo Sở Y tế trước ngày 15/6/2024.\n"
    )
    names = [each.name for each in reading.directive.addressees]
    assert names == ["UBND các huyện Mẫu Sơn, Thử Châu...", "Sở Y tế"]
