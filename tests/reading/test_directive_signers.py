"""Who signed, alone or with others, beside the recipients or under them."""

from __future__ import annotations

import pytest

from vnchild.reading.as_json import as_json
from vnchild.reading.directive import Reading, read_directive

HEAD = """SỞ Y TẾ - CÔNG AN TỈNH

Số: 12/KHPH-SYT-CAT

Ví Dụ, ngày 01 tháng 3 năm 2026

KẾ HOẠCH PHỐI HỢP
Bảo vệ trẻ em năm 2026

1. Hai bên trao đổi thông tin./.

"""


def read(closing: str) -> Reading:
    return read_directive(HEAD + closing)


def names(closing: str) -> list[str | None]:
    return [each.value.name for each in read(closing).signers]


COLUMNS = """CÔNG AN TỈNH                         SỞ Y TẾ
KT. GIÁM ĐỐC                         GIÁM ĐỐC
PHÓ GIÁM ĐỐC

Thượng tá Lê Văn Thử                 Phạm Thị Mẫu
"""


def test_side_by_side() -> None:
    first, second = (each.value for each in read(COLUMNS).signers)
    assert (first.name, first.office, first.on_behalf_of) == (
        "Lê Văn Thử",
        "Phó Giám đốc",
        "Công an tỉnh",
    )
    assert (first.in_place_of, first.capacity) == ("Giám đốc", ("KT",))
    assert (second.name, second.office, second.on_behalf_of) == (
        "Phạm Thị Mẫu",
        "Giám đốc",
        "Sở Y tế",
    )
    assert second.capacity == ()


def test_the_first_is_the_signer() -> None:
    reading = read(COLUMNS)
    assert reading.directive.signer == reading.signers[0].value
    assert reading.signer == reading.signers[0]


def test_in_cells_of_a_table() -> None:
    assert names(
        "| CÔNG AN TỈNH | SỞ Y TẾ |\n|---|---|\n| GIÁM ĐỐC | Q. GIÁM ĐỐC |\n| | |\n"
        "| Lê Văn Thử | Phạm Thị Mẫu |\n"
    ) == ["Lê Văn Thử", "Phạm Thị Mẫu"]


def test_one_under_the_other() -> None:
    assert names(
        "KT. GIÁM ĐỐC SỞ Y TẾ\nPHÓ GIÁM ĐỐC\n\nPhạm Thị Mẫu\n\n"
        "GIÁM ĐỐC CÔNG AN TỈNH\n\nLê Văn Thử\n"
    ) == ["Phạm Thị Mẫu", "Lê Văn Thử"]


@pytest.mark.parametrize("gap", ["   ", "            ", "\t\t"])
def test_beside_the_last_recipient(gap: str) -> None:
    reading = read(
        f"Nơi nhận:{gap}KT. GIÁM ĐỐC\n- Như trên;{gap}PHÓ GIÁM ĐỐC\n- UBND tỉnh;\n"
        f"- Lưu: VT.{gap}Phạm Thị Mẫu\n"
    )
    assert [each.value.name for each in reading.signers] == ["Phạm Thị Mẫu"]
    assert [each.value.name for each in reading.recipients] == [
        "Như trên",
        "UBND tỉnh",
        "Lưu: VT",
    ]


def test_one_signature_is_one_signer() -> None:
    assert names("Nơi nhận:\n- Như trên.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn Thử\n") == [
        "Lê Văn Thử"
    ]


def test_a_name_without_an_office_signs_nothing() -> None:
    assert names("GIÁM ĐỐC\n\nPhạm Thị Mẫu\n\nNgười lập biểu\n\nLê Văn Thử\n") == ["Phạm Thị Mẫu"]


def test_nobody() -> None:
    assert names("Nơi nhận:\n- Như trên;\n- Lưu: VT.\n") == []


def test_a_degree_is_no_part_of_a_name() -> None:
    assert names("GIÁM ĐỐC\n\nBSCKII. Phạm Thị Mẫu\n") == ["Phạm Thị Mẫu"]


def test_in_json() -> None:
    told = as_json(read(COLUMNS))["signers"]
    assert isinstance(told, list)
    assert told[0] == {
        "name": "Lê Văn Thử",
        "office": "Phó Giám đốc",
        "on_behalf_of": "Công an tỉnh",
        "in_place_of": "Giám đốc",
        "capacity": ["KT"],
        "span": told[0]["span"],
    }
    start, end = told[1]["span"]
    assert (HEAD + COLUMNS)[start:end].endswith("Phạm Thị Mẫu")
