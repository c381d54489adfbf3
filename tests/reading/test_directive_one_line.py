"""Signatures that a copy has put on one line, or beside the recipients."""

from __future__ import annotations

import pytest

from vnchild.reading.directive import read_directive

BODY = (
    "UBND TỈNH MẪU\nSỞ Y TẾ\nSố: 12/SYT-NV\nV/v báo cáo\nMẫu, ngày 01 tháng 02 năm 2026\n\n"
    "Kính gửi: Trạm Y tế.\n1. Báo cáo trước ngày 03/3/2026.\n\n"
)


@pytest.mark.parametrize(
    ("line", "office", "capacity"),
    [
        ("KT. GIÁM ĐỐC - PHÓ GIÁM ĐỐC Lê Văn Thử (đã ký)", "Phó Giám đốc", ("KT",)),
        ("KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Lê Văn Thử", "Phó Giám đốc", ("KT",)),
        ("KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC (Đã ký) Lê Văn Thử", "Phó Giám đốc", ("KT",)),
        ("KT. CHỦ TỊCH – PHÓ CHỦ TỊCH [Đã ký] ThS. Lê Văn Thử", "Phó Chủ tịch", ("KT",)),
        ("TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Lê Văn Thử", "Chủ tịch", ("TM",)),
        ("KT. GIÁM ĐỐCPHÓ GIÁM ĐỐCLê Văn Thử", "Phó Giám đốc", ("KT",)),
        ("GIÁM ĐỐC (Đã ký) Lê Văn Thử", "Giám đốc", ()),
        ("GIÁM ĐỐC Lê Văn Thử (đã ký)", "Giám đốc", ()),
        ("GIÁM ĐỐC\nLê Văn Thử (đã ký)", "Giám đốc", ()),
        ("TL. GIÁM ĐỐC\nTRƯỞNG PHÒNG\nLê Văn Thử (đã ký)", "Trưởng phòng", ("TL",)),
    ],
)
def test_a_signature_on_one_line(line: str, office: str, capacity: tuple[str, ...]) -> None:
    directive = read_directive(BODY + line + "\n").directive
    assert directive.signer is not None
    assert directive.signer.name == "Lê Văn Thử"
    assert (directive.signer.office, directive.signer.capacity) == (office, capacity)
    assert len(directive.duties) == 1


@pytest.mark.parametrize(
    ("foot", "recipients"),
    [
        (
            "Nơi nhận: - Như trên; - Lưu: VT. KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Lê Văn Thử",
            ["Như trên", "Lưu: VT"],
        ),
        ("Nơi nhận:\n- Như trên;\n- Lưu: VT. GIÁM ĐỐC Lê Văn Thử", ["Như trên", "Lưu: VT"]),
        (
            "Nơi nhận: KT. GIÁM ĐỐC\n- Như trên; PHÓ GIÁM ĐỐC\n- Sở Nội vụ;\n"
            "- Lưu: VT, NV, Biên. Lê Văn Thử",
            ["Như trên", "Sở Nội vụ", "Lưu: VT, NV, Biên"],
        ),
        (
            "Nơi nhận: KT. GIÁM ĐỐC\n- Như trên; PHÓ GIÁM ĐỐC\n- Sở Nội vụ; Lê Văn Thử\n"
            "- Lưu: VT, NV.",
            ["Như trên", "Sở Nội vụ", "Lưu: VT, NV"],
        ),
        (
            "Nơi nhận: GIÁM ĐỐC\n- Như trên;\n- Lưu: VT, Lê Văn Soạn.\n\nLê Văn Thử",
            ["Như trên", "Lưu: VT, Lê Văn Soạn"],
        ),
    ],
)
def test_a_name_beside_the_recipients(foot: str, recipients: list[str]) -> None:
    directive = read_directive(BODY + foot + "\n").directive
    assert directive.signer is not None
    assert directive.signer.name == "Lê Văn Thử"
    assert [each.name for each in directive.recipients] == recipients


def test_an_agency_behind_a_recipient_is_no_signer() -> None:
    foot = "Nơi nhận: GIÁM ĐỐC\n- Như trên;\n- Sở Nội vụ; Sở Xây Dựng Mẫu\n- Lưu: VT.\n"
    directive = read_directive(BODY + foot).directive
    assert directive.signer is not None
    assert directive.signer.name is None
