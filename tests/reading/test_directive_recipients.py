"""To whom a report goes, and what is said of it without being cut."""

from __future__ import annotations

import pytest

from tests.reading.test_directive_duties import duties
from vnchild.domain.directive import ReportingRequest
from vnchild.reading.directive import read_directive


def duty(order: str) -> ReportingRequest:
    [found] = read_directive(
        "ỦY BAN NHÂN DÂN\nTỈNH MẪU\n\nSố: 9/UBND-VX\nV/v công tác trẻ em\n\n"
        "Mẫu, ngày 02 tháng 3 năm 2026\n\nKính gửi: Các cơ quan.\n\n"
        f"1. {order} trước ngày 16/4/2026.\n\nNơi nhận:\n- Như trên.\n\nCHỦ TỊCH\n\nLê Văn Thử\n"
    ).directive.duties
    return found


@pytest.mark.parametrize(
    ("order", "to"),
    [
        ("Tổng hợp thiệt hại về trường lớp, báo cáo UBND tỉnh", "UBND tỉnh"),
        ("Báo cáo kết quả về phòng học, gửi UBND tỉnh", "UBND tỉnh"),
        ("Báo cáo kết quả về phòng, chống đuối nước, gửi UBND tỉnh", "UBND tỉnh"),
        ("Xây dựng kế hoạch về Hội trại hè, trình UBND tỉnh", "UBND tỉnh"),
        ("Báo cáo số liệu về Nhà ở công nhân, gửi Sở Xây dựng", "Sở Xây dựng"),
        ("Tuyên truyền về Tổng đài 111, báo cáo UBND tỉnh", "UBND tỉnh"),
        ("Rà soát nhu cầu đến trường, báo cáo UBND tỉnh", "UBND tỉnh"),
        ("Tổ chức tập huấn cho Trường Tiểu học Mẫu, báo cáo UBND tỉnh", "UBND tỉnh"),
        ("Quán triệt đến UBND các xã và báo cáo UBND tỉnh", "UBND tỉnh"),
        ("Rà soát số liệu về Trạm Y tế xã, báo cáo Sở Y tế", "Sở Y tế"),
        ("Thống kê cơ sở vật chất về Trường Mầm non Hoa Sen, gửi Sở Nội vụ", "Sở Nội vụ"),
        ("Báo cáo tình hình thực hiện Bộ tiêu chí về phòng học", None),
        ("Cấp kinh phí cho Trường Tiểu học Mẫu, hoàn thành", None),
    ],
)
def test_what_a_report_is_about_is_nobody_to_whom_it_goes(order: str, to: str | None) -> None:
    found = duty(order)
    assert found.to == to
    assert found.what == order.removesuffix(f", gửi {to}")


@pytest.mark.parametrize(
    ("order", "what", "to"),
    [
        ("Báo cáo kết quả về Sở", "Báo cáo kết quả", "Sở"),
        ("Báo cáo kết quả về trường", "Báo cáo kết quả", "trường"),
        ("Báo cáo kết quả về phòng Nội vụ", "Báo cáo kết quả", "phòng Nội vụ"),
        ("Nộp hồ sơ cho Bộ phận Một cửa", "Nộp hồ sơ", "Bộ phận Một cửa"),
        ("Thông tin kết quả về Sở Y tế", "Thông tin kết quả", "Sở Y tế"),
        ("Định kỳ hằng tháng, thông tin về Tổng đài 111", None, "Tổng đài 111"),
        ("Báo cáo kết quả thực hiện Kế hoạch về Ban Giám hiệu", None, "Ban Giám hiệu"),
        ("Tổng hợp danh sách về Trường Tiểu học Mẫu", None, "Trường Tiểu học Mẫu"),
        ("Báo cáo (kèm biểu) về Sở Y tế, đồng thời gửi bản mềm", None, "Sở Y tế"),
        ("Kết quả rà soát về Sở Y tế để tổng hợp, báo cáo UBND tỉnh", None, "Sở Y tế"),
        ("Cung cấp thông tin về Tổ công tác cho Sở Y tế", None, "Sở Y tế"),
    ],
)
def test_where_something_is_sent_is_told_apart_from_what_it_is(
    order: str, what: str | None, to: str
) -> None:
    found = duty(order)
    assert found.to == to
    assert to not in found.what
    assert what in {None, found.what}


def test_who_is_named_at_once_behind_a_day_gets_it() -> None:
    [found] = read_directive(
        "UBND XÃ MẪU\n\nSố: 9/UBND-VX\n\nMẫu, ngày 02 tháng 3 năm 2026\n\nKính gửi: Các thôn.\n\n"
        "1. Phân công người làm công tác trẻ em trước ngày 16/4/2026, gửi Phòng Nội vụ.\n"
    ).directive.duties
    assert found.to == "Phòng Nội vụ"


def test_a_list_of_whom_only_a_part_is_read_stays_in_the_words() -> None:
    found = duty("Gửi thông tin đến Công an cấp xã và người làm công tác bảo vệ trẻ em")
    assert found.to == "Công an cấp xã"
    assert found.what.endswith("đến Công an cấp xã và người làm công tác bảo vệ trẻ em")


def test_of_several_that_get_something_none_is_lost() -> None:
    found = duty("Gửi kế hoạch về Sở Y tế, gửi danh sách cho Sở Nội vụ")
    assert (found.what, found.to) == (
        "Gửi kế hoạch, gửi danh sách cho Sở Nội vụ",
        "Sở Y tế",
    )


def test_a_bracket_that_tells_no_day_from_another_is_left_out() -> None:
    assert duty("Xây dựng đề án chăm sóc trẻ em (hoàn thành").what == (
        "Xây dựng đề án chăm sóc trẻ em"
    )


@pytest.mark.parametrize(
    "name",
    [
        "UBND huyện Ea H'leo",
        "UBND huyện M'Đrắk",
        "UBND xã Cư K’bang",
        "Phòng Kinh tế, Hạ tầng và Đô thị",
        "Ủy ban bầu cử phường",
        "Bộ Ngoại giao",
    ],
)
def test_the_name_of_a_recipient_is_whole(name: str) -> None:
    (duty,) = duties(f"Báo cáo kết quả rà soát về {name} trước ngày 15/6/2024 để tổng hợp.")
    assert duty.to == name
