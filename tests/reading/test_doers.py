"""Who is to do something: named where a clause begins, never where it says to whom it goes."""

from __future__ import annotations

import re

import pytest

from vnchild.domain.directive import Addressee
from vnchild.reading.body.binding import names_in, of_clause, whom
from vnchild.reading.body.doers import doer, doer_in, name_in
from vnchild.reading.words.verbs import VERBS, Tells, capitalised, pattern, telling

HEALTH, COMMUNES = Addressee(name="Sở Y tế"), Addressee(name="UBND các xã, phường")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Bệnh viện Nhi thống kê, gửi Sở Y tế.", "Bệnh viện Nhi"),
        ("Các bản lập danh sách gửi Sở Y tế.", "Các bản"),
        ("Trưởng các bản nộp hồ sơ về Sở Y tế.", "Trưởng các bản"),
        ("Đài Phát thanh huyện đưa tin theo đề nghị của Sở Y tế.", "Đài Phát thanh huyện"),
        ("Giao Phòng Y tế và Trạm Y tế rà soát.", "Phòng Y tế và Trạm Y tế"),
        ("UBND tỉnh yêu cầu Sở Y tế báo cáo.", "Sở Y tế"),
        ("Cơ quan tiếp nhận phải chuyển thông tin.", "Cơ quan tiếp nhận"),
        ("Các xã không thuộc diện kiểm tra tự kiểm tra.", "Các xã không thuộc diện kiểm tra"),
        ("Các thôn chưa nộp báo cáo khẩn trương hoàn thành.", "Các thôn chưa nộp báo cáo"),
        ("UBND xã Mẫu chi trả xong.", "UBND xã Mẫu"),
        ("Phòng Cảnh sát giao thông (PC08): xử lý vi phạm.", "Phòng Cảnh sát giao thông (PC08)"),
        ("Mỗi đơn vị 01 công trình.", "Mỗi đơn vị"),
        ("Chủ tịch UBND các xã: Mẫu, Thử và Thí báo cáo.", "Chủ tịch UBND các xã: Mẫu, Thử và Thí"),
        ("Ủy ban MTTQ tỉnh và các tổ chức thành viên giám sát.",
         "Ủy ban MTTQ tỉnh và các tổ chức thành viên"),
    ],
)  # fmt: skip
def test_the_name_ends_where_the_doing_begins(text: str, name: str) -> None:
    assert doer(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "Báo cáo Sở Y tế trước ngày 15.",
        "Lập danh sách, gửi UBND xã.",
        "Vụ việc nghiêm trọng: báo cáo ngay.",
        "Báo giảm đối tượng, chuyển về Sở Y tế.",
        "Thanh tra, kiểm tra các cơ sở.",
        "Phòng, chống đuối nước: tổ chức dạy bơi.",
        "Lãnh đạo, chỉ đạo các cơ quan thực hiện.",
        "UBND tỉnh yêu cầu báo cáo kết quả.",
        "Sở Y tế giao chỉ tiêu cho các xã.",
        "Đơn vị không thực hiện thì bị phê bình.",
        "Các nội dung trên hoàn thành trong năm.",
        "",
    ],
)
def test_what_is_no_name_names_nobody(text: str) -> None:
    assert doer(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Hằng quý, UBND xã báo cáo Sở Y tế.",
        "Khi xảy ra vụ việc, tai nạn, UBND xã báo cáo Sở Y tế.",
        "Về công tác trẻ em: UBND xã rà soát.",
        "Đối với các thôn chưa có điện, UBND xã lập danh sách.",
        "Chế độ báo cáo: UBND xã gửi Sở Y tế.",
    ],
)
def test_what_leads_in_stands_before_the_name(text: str) -> None:
    assert doer_in(text) == "UBND xã"


@pytest.mark.parametrize(
    "heading",
    ["Trưởng các bản", "Sở Y tế", "Phòng Kinh tế, Hạ tầng và Đô thị", "Hiệu trưởng các trường",
     "Ủy ban nhân dân các tỉnh nêu trên", "Tổ trưởng các tổ dân phố"],
)  # fmt: skip
def test_a_heading_is_a_name(heading: str) -> None:
    assert name_in(f"{heading}:") == heading


@pytest.mark.parametrize("heading", ["Truyền thông", "UBND tỉnh yêu cầu:", "Sở Y tế báo cáo:"])
def test_a_heading_that_is_more_than_a_name(heading: str) -> None:
    assert name_in(heading) is None


@pytest.mark.parametrize(
    ("listed", "names"),
    [
        ("Công an tỉnh, Sở Xây dựng", ("Công an tỉnh", "Sở Xây dựng")),
        ("Các sở, ban, ngành và UBND các xã", ("Các sở, ban, ngành", "UBND các xã")),
        ("Các Sở, Ban, Ngành", ("Các Sở, Ban, Ngành",)),
        ("Giám đốc, Thủ trưởng các sở", ("Giám đốc, Thủ trưởng các sở",)),
        ("Đảng ủy, HĐND, UBND các xã", ("Đảng ủy, HĐND, UBND các xã",)),
        ("Văn phòng HĐND và UBND xã", ("Văn phòng HĐND và UBND xã",)),
        ("Sở Văn hóa, Thể thao và Du lịch", ("Sở Văn hóa, Thể thao và Du lịch",)),
        ("Các Bộ: Công an, Tư pháp", ("Các Bộ: Công an, Tư pháp",)),
        ("Công an xã; các bản", ("Công an xã", "các bản")),
        ("Bà Lò Thị Mẫu, Phó Trưởng ban", ("Bà Lò Thị Mẫu, Phó Trưởng ban",)),
        ("UBND các xã: Mẫu, Thử và các cá nhân", ("UBND các xã: Mẫu, Thử", "các cá nhân")),
    ],
)
def test_a_list_of_names(listed: str, names: tuple[str, ...]) -> None:
    assert names_in(listed) == names


def test_addressees_are_known_again_and_others_are_as_printed() -> None:
    addressees = (Addressee(name="Giám đốc Sở Y tế"), COMMUNES)
    assert whom("Sở Y tế, Trưởng các bản", addressees) == (
        addressees[0],
        Addressee(name="Trưởng các bản"),
    )
    assert whom("Ủy ban nhân dân các xã, phường", addressees) == (COMMUNES,)
    assert whom("UBND các xã", addressees) == (Addressee(name="UBND các xã"),)
    assert whom("Ban", addressees) == (Addressee(name="Ban"),)


def test_a_name_without_its_place_is_the_one_addressee_that_it_can_be() -> None:
    ministry = (Addressee(name="Sở Y tế các tỉnh, thành phố"),)
    assert whom("Sở Y tế", ministry) == ministry
    assert whom("Sở", ministry) == ministry
    two = (*ministry, Addressee(name="Sở Tài chính các tỉnh"))
    assert whom("Sở", two) == (Addressee(name="Sở"),)


def test_bodies_in_general_are_all_addressees() -> None:
    assert whom("Các cơ quan, đơn vị", (HEALTH, COMMUNES)) == (HEALTH, COMMUNES)
    assert whom("Các cơ quan, đơn vị") == (Addressee(name="Các cơ quan, đơn vị"),)
    assert whom("Các đơn vị trực thuộc", (HEALTH,)) == (Addressee(name="Các đơn vị trực thuộc"),)


def clause(text: str, day: str) -> list[str]:
    at = text.index(day)
    return [each.name for each in of_clause(text, at, at + len(day), (HEALTH, COMMUNES))]


def test_the_clause_of_the_day_comes_before_those_before_it() -> None:
    text = (
        "Các trường lập danh sách, gửi Sở Y tế trước ngày 15/4; Sở Y tế tổng hợp, báo cáo UBND "
        "tỉnh trước ngày 20/4; hoàn thành trước ngày 25/4. Công an tỉnh kiểm tra trước ngày 30/4."
    )
    assert clause(text, "trước ngày 15/4") == ["Các trường"]
    assert clause(text, "trước ngày 20/4") == ["Sở Y tế"]
    assert clause(text, "trước ngày 25/4") == ["Sở Y tế"]
    assert clause(text, "trước ngày 30/4") == ["Công an tỉnh"]


def test_a_name_may_follow_its_day() -> None:
    assert clause("Trước ngày 15/4, các trường gửi danh sách.", "Trước ngày 15/4") == ["Các trường"]
    assert clause("Khi có tin, trong vòng 24 giờ Công an xã báo cáo.", "trong vòng 24 giờ") == [
        "Công an xã"
    ]


def test_who_gets_the_reports_sends_them_on() -> None:
    text = (
        "Các trường báo cáo về Sở Y tế trước ngày 15/4 để tổng hợp, trình UBND tỉnh trước ngày 20/4"
    )
    assert clause(text, "trước ngày 15/4") == ["Các trường"]
    assert clause(text, "trước ngày 20/4") == ["Sở Y tế"]


def test_names_that_a_semicolon_parts_are_one_list() -> None:
    text = "Các trường trong xã; Đoàn Thanh niên xã: báo cáo trước ngày 15/4."
    assert clause(text, "trước ngày 15/4") == ["Các trường trong xã", "Đoàn Thanh niên xã"]


def test_verbs_are_found_by_what_they_tell() -> None:
    assert {"gửi", "nộp", "báo cáo", "trình"} <= telling(Tells.SENDS)
    assert "giáo dục" not in telling(Tells.ORDERS, but=Tells.FIELD)
    assert telling(Tells.ORDERS | Tells.HOLLOW) <= set(VERBS)
    found = re.match(pattern(telling(Tells.ORDERS)), "chịu  trách nhiệm")
    assert found is not None
    assert found.group() == "chịu  trách nhiệm"
    assert capitalised(["rà soát"]) == {"Rà soát"}


def test_who_is_named_behind_what_is_theirs() -> None:
    text = "Việc rà soát do Sở Y tế chủ trì, hoàn thành trước ngày 15/4."
    assert clause(text, "trước ngày 15/4") == ["Sở Y tế"]
    kept = "Cắm biển tại kênh do Công an quản lý, xong trước ngày 15/4."
    assert clause(kept, "trước ngày 15/4") == []
