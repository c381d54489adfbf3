"""The words that official documents share are known to every reader of them."""

from __future__ import annotations

import pytest

from vnchild.reading.directive import Reading, read_directive

HEAD = """ỦY BAN NHÂN DÂN
TỈNH MẪU

Số: 12/UBND-VX
V/v công tác trẻ em

Mẫu, ngày 05 tháng 3 năm 2026

{to}
{body}

"""
BODY = "1. Sở Y tế báo cáo trước ngày 20/12/2026."


def read(foot: str, body: str = BODY, to: str = "Kính gửi: Sở Y tế.") -> Reading:
    return read_directive(HEAD.format(to=to, body=body) + foot)


@pytest.mark.parametrize(
    "office",
    [
        "CHỦ TỊCH",
        "PHÓ CHỦ TỊCH",
        "QUYỀN CHỦ TỊCH",
        "PHÓ CHỦ TỊCH THƯỜNG TRỰC",
        "CHỦ NHIỆM",
        "BÍ THƯ",
        "GIÁM ĐỐC",
        "TỔNG GIÁM ĐỐC",
        "GIÁM ĐỐC SỞ Y TẾ",
        "BỘ TRƯỞNG",
        "THỨ TRƯỞNG",
        "HIỆU TRƯỞNG",
        "CỤC TRƯỞNG",
        "PHÓ CHI CỤC TRƯỞNG",
        "TRƯỞNG PHÒNG",
        "PHÓ TRƯỞNG BAN",
        "TRƯỞNG KHOA",
        "CHÁNH VĂN PHÒNG",
        "PHÓ CHÁNH THANH TRA",
        "THỦ TRƯỞNG",
        "PHÓ THỦ TRƯỞNG",
        "CHỈ HUY TRƯỞNG",
        "TRẠM TRƯỞNG",
    ],
)
def test_whoever_heads_something_signs(office: str) -> None:
    reading = read(f"{office}\n\nLê Văn Thử\n")
    signer = reading.directive.signer
    assert signer is not None
    assert (signer.name, (signer.office or "").casefold()) == ("Lê Văn Thử", office.casefold())
    assert [each.due for each in reading.directive.duties] == ["trước ngày 20/12/2026"]


@pytest.mark.parametrize(
    ("letters", "mark"),
    [
        ("KT.", "KT"),
        ("KT", "KT"),
        ("K/T", "KT"),
        ("TL.", "TL"),
        ("T/L", "TL"),
        ("TUQ.", "TUQ"),
        ("Q.", "Q"),
    ],
)
def test_in_what_capacity(letters: str, mark: str) -> None:
    signer = read(f"{letters} CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLê Văn Thử\n").directive.signer
    assert signer is not None
    assert signer.capacity == (mark,)
    assert (signer.name, signer.office) == ("Lê Văn Thử", "Phó Chủ tịch")


@pytest.mark.parametrize("name", ["Lê Văn Thử", "Y Mẫu", "H'Bơ Mẫu", "Đại tá Lê Văn Thử", "Lê K"])
def test_who_signs(name: str) -> None:
    signer = read(f"GIÁM ĐỐC\n\n{name}\n").directive.signer
    assert signer is not None
    assert signer.name == name.removeprefix("Đại tá ")


BEGINNINGS = [
    "Căn cứ Luật Trẻ em",
    "Theo đề nghị của Sở Y tế",
    "Theo báo cáo của Sở Y tế",
    "Thực hiện Quyết định số 23/QĐ-TTg",
    "Tiếp tục thực hiện Quyết định số 23/QĐ-TTg",
    "Triển khai Kế hoạch số 12/KH-UBND",
    "Thi hành Luật Trẻ em",
    "Tiếp theo Công văn số 11/UBND-VX",
    "Xét đề nghị của Sở Y tế",
    "Phúc đáp Công văn số 11/SYT",
    "Trên cơ sở đề nghị của Sở Y tế",
    "Nhằm bảo vệ trẻ em",
    "Để bảo vệ trẻ em",
    "Sau khi xem xét",
    "Thời gian qua",
    "Hiện nay",
    "Hưởng ứng Tháng hành động vì trẻ em",
]


@pytest.mark.parametrize("begins", BEGINNINGS)
def test_the_body_is_no_part_of_an_addressee_without_a_stop(begins: str) -> None:
    reading = read("", f"{begins}, UBND tỉnh yêu cầu:\n{BODY}", "Kính gửi: Sở Y tế")
    assert [each.name for each in reading.directive.addressees] == ["Sở Y tế"]


@pytest.mark.parametrize("begins", BEGINNINGS)
def test_nor_of_the_subject_under_a_heading(begins: str) -> None:
    reading = read_directive(
        "ỦY BAN NHÂN DÂN\nTỈNH MẪU\n\nSố: 12/KH-UBND\nMẫu, ngày 05 tháng 3 năm 2026\n\nKẾ HOẠCH\n"
        f"Công tác trẻ em năm 2026\n{begins}, UBND tỉnh ban hành Kế hoạch:\n{BODY}\n"
    )
    assert reading.directive.subject == "Công tác trẻ em năm 2026"


@pytest.mark.parametrize("said", ["Kính gửi:", "Kính gửi", "KÍNH GỬI:", "Kinh gửi:", "Kính  gửi :"])
def test_the_words_before_the_addressees(said: str) -> None:
    reading = read("", to=f"{said} Sở Y tế.")
    assert [each.name for each in reading.directive.addressees] == ["Sở Y tế"]


@pytest.mark.parametrize(
    ("who", "wanted"),
    [
        (
            "Giám đốc, Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các xã",
            ["Giám đốc, Thủ trưởng các sở, ban, ngành", "Chủ tịch UBND các xã"],
        ),
        (
            "Chánh Văn phòng, Giám đốc Sở Y tế và Chủ tịch UBND các xã",
            ["Chánh Văn phòng", "Giám đốc Sở Y tế", "Chủ tịch UBND các xã"],
        ),
        (
            "Bộ trưởng, Thủ trưởng cơ quan ngang bộ",
            ["Bộ trưởng", "Thủ trưởng cơ quan ngang bộ"],
        ),
    ],
)
def test_an_office_belongs_to_the_bodies_behind_it(who: str, wanted: list[str]) -> None:
    reading = read_directive(
        "ỦY BAN NHÂN DÂN\nTỈNH MẪU\n\nSố: 12/QĐ-UBND\nMẫu, ngày 05 tháng 3 năm 2026\n\n"
        "QUYẾT ĐỊNH\nVề chính sách cho trẻ em\n\nĐiều 1. Ban hành chính sách.\n\n"
        f"Điều 2. {who} chịu trách nhiệm thi hành Quyết định này./.\n\nCHỦ TỊCH\n\nLê Văn Thử\n"
    )
    assert [each.name for each in reading.directive.addressees] == wanted
