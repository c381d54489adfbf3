"""What stands at the head and foot of a document: who issued it, to whom it goes, who signed."""

from __future__ import annotations

import pytest

from vnchild.domain.document_kind import DocumentKindName
from vnchild.reading.directive import Reading, read_directive

BODY = """ỦY BAN NHÂN DÂN
TỈNH MẪU

Số: 12/UBND-VX
V/v rà soát trẻ em

Mẫu, ngày 05 tháng 3 năm 2024

Kính gửi: Sở Y tế.

Đề nghị Sở Y tế báo cáo trước ngày 20/3/2024./.

"""


def read(foot: str) -> Reading:
    return read_directive(BODY + foot)


def recipients(foot: str) -> list[str]:
    reading = read(foot)
    assert len(reading.recipients) == len(reading.directive.recipients)
    return [each.name for each in reading.directive.recipients]


def headed(head: str, rest: str = "KẾ HOẠCH\nCông tác trẻ em\n") -> Reading:
    return read_directive(
        f"{head}\n*\nSố: 12/KH-BTV\n\nMẫu, ngày 05 tháng 3 năm 2024\n\n{rest}\n"
        "TM. BAN THƯỜNG VỤ\nCHỦ TỊCH\n\nLê Văn Thử\n"
    )


def decreed(kind: str, symbol: str, body: str) -> list[str]:
    text = (
        f"HỘI ĐỒNG NHÂN DÂN\nTỈNH MẪU\n\nSố: 12/{symbol}\n\nMẫu, ngày 05 tháng 3 năm 2024\n\n"
        f"{kind}\nVề chính sách cho trẻ em\n\n{body}\n\nNơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n\n"
        "Lê Văn Thử\n"
    )
    return [each.name for each in read_directive(text).directive.addressees]


def sent(lines: str, symbol: str = "CT-TTHT") -> Reading:
    return read_directive(
        f"CỤC THUẾ TỈNH MẪU\n\nSố: 12/{symbol}\n\nMẫu, ngày 05 tháng 3 năm 2024\n\n{lines}\n\n"
        "Trả lời công văn hỏi về khoản hỗ trợ trẻ em, Cục Thuế có ý kiến như sau:\n"
    )


@pytest.mark.parametrize(
    ("foot", "wanted"),
    [
        (
            "Nơi nhận:\n- Như trên;\n- Kho bạc tỉnh; Cục Thống kê;\n- Lưu: VT; VX (3b).\n",
            ["Như trên", "Kho bạc tỉnh; Cục Thống kê", "Lưu: VT; VX"],
        ),
        (
            "Nơi nhận: Như trên; UBND các xã; Lưu: VT; VX.\n",
            ["Như trên", "UBND các xã", "Lưu: VT; VX"],
        ),
        (
            "Nơi nhận: Như trên; Sở Nội vụ;\nSở Tài chính; Lưu: VT.\n",
            ["Như trên", "Sở Nội vụ", "Sở Tài chính", "Lưu: VT"],
        ),
        (
            "Nơi nhận: - Như trên; - Sở Nội vụ; - Lưu: VT.\n",
            ["Như trên", "Sở Nội vụ", "Lưu: VT"],
        ),
        ("Nơi nhận:\n- Như trên; Sở Nội vụ; Lưu: VT.\n", ["Như trên", "Sở Nội vụ", "Lưu: VT"]),
        (
            "Nơi nhận:\nNhư trên;\nKho bạc tỉnh; Cục Thống kê;\nLưu: VT.\n",
            ["Như trên", "Kho bạc tỉnh; Cục Thống kê", "Lưu: VT"],
        ),
        (
            "Nơi nhận:\n1. Như trên;\n2. Sở Nội vụ;\n3. Lưu: VT.\n",
            ["Như trên", "Sở Nội vụ", "Lưu: VT"],
        ),
        (
            "Nơi nhận:\n- Như trên;\n- Các Phó Chủ tịch\nUBND tỉnh;\n- Lưu: VT.\n",
            ["Như trên", "Các Phó Chủ tịch UBND tỉnh", "Lưu: VT"],
        ),
    ],
)
def test_an_item_as_it_is_printed_is_one_recipient(foot: str, wanted: list[str]) -> None:
    assert recipients(foot) == wanted
    assert recipients(f"{foot}\nCHỦ TỊCH\n\nLê Văn Thử\n") == wanted


def test_an_item_that_goes_on_beside_a_signature() -> None:
    gap = " " * 24
    foot = (
        f"Nơi nhận:{gap}KT. CHỦ TỊCH\n- Như trên;{gap}PHÓ CHỦ TỊCH\n- Văn phòng Đoàn{gap}\n"
        f"Quốc hội;\n- Các Phó Chánh{gap}ỦY BAN\nVăn phòng;\n- Lưu: VT.{gap}Lê Văn Thử\n"
    )
    assert recipients(foot) == [
        "Như trên", "Văn phòng Đoàn Quốc hội", "Các Phó Chánh Văn phòng", "Lưu: VT",
    ]  # fmt: skip
    reading = read(foot)
    assert [(BODY + foot)[f.span.start : f.span.end] for f in reading.recipients][2] == (
        "Các Phó Chánh"
    )


def test_what_for_behind_a_semicolon() -> None:
    reading = read("Nơi nhận:\n- Như trên;\n- Thường trực Tỉnh ủy; (để b/c);\n- Lưu: VT.\n")
    named = reading.directive.recipients[1]
    assert (named.name, named.purpose) == ("Thường trực Tỉnh ủy", "để b/c")


LISTED = "Nơi nhận:\n- Như trên;\n- Lưu: VT, VX.\n\n"


@pytest.mark.parametrize("name", ["Lê Thị Mẫu", "Đoàn Văn Thử", "Lưu Thị Mẫu", "H'Mẫu Niê"])
def test_a_bare_name_under_the_recipients_is_the_signer(name: str) -> None:
    reading = read(f"{LISTED}{name}\n")
    assert reading.directive.signer is not None
    assert reading.directive.signer.name == name
    assert reading.directive.signer.office is None
    assert reading.signer is not None
    given = BODY + LISTED + name
    assert given[reading.signer.span.start : reading.signer.span.end] == name
    assert len(reading.directive.recipients) == 2


@pytest.mark.parametrize(
    "line", ["Văn Phòng", "Đoàn Thanh Tra", "Sở Y Tế", "Lưu Văn Phòng", "Bản chụp", "Tin: Lê Thử"]
)
def test_what_is_no_name_signs_nothing(line: str) -> None:
    assert read(f"{LISTED}{line}\n").directive.signer is None


def test_a_bare_name_behind_the_last_words() -> None:
    assert [each.value.name for each in read("Lê Thị Mẫu\n").signers] == ["Lê Thị Mẫu"]


def test_a_name_among_the_recipients_is_one_of_them() -> None:
    assert recipients("Nơi nhận:\n- Như trên;\n- Lê Thị Mẫu;\n- Lưu: VT.\n")[1] == "Lê Thị Mẫu"


NOTE = "Trường hợp xã không có trẻ em mồ côi thì gửi báo cáo về Sở Y tế trước ngày 25/3/2024"


@pytest.mark.parametrize("mark", ["1 ", "(1) ", "[1] ", "Ghi chú: ", "Lưu ý: ", "* Ghi chú: "])
@pytest.mark.parametrize("over", ["", "CHỦ TỊCH\n\nLê Văn Thử\n\n"])
def test_a_note_at_the_foot_is_no_recipient_and_may_order(mark: str, over: str) -> None:
    reading = read(f"{LISTED}{over}{mark}{NOTE}\nbằng văn bản để tổng hợp số liệu chung.\n")
    assert len(reading.directive.recipients) == 2
    days = [each.last_day.isoformat() for each in reading.directive.duties if each.last_day]
    assert days == ["2024-03-19", "2024-03-24"]


def test_a_note_over_the_signature_leaves_the_signature() -> None:
    reading = read(f"{LISTED}(1) {NOTE}.\n\nCHỦ TỊCH\n\nLê Văn Thử\n")
    assert len(reading.directive.recipients) == 2
    assert reading.directive.signer is not None
    assert reading.directive.signer.name == "Lê Văn Thử"


@pytest.mark.parametrize(
    "lines",
    [
        "Kính gửi: Công ty Hoa Mẫu\nĐịa chỉ: số 5, xã Thử\nMã số thuế: 0300000001",
        "Kính gửi: Công ty Hoa Mẫu\n(Địa chỉ: số 5, xã Thử)",
        "Kính gửi: Công ty Hoa Mẫu, địa chỉ: số 5, xã Thử.",
        "Kính gửi: Công ty Hoa Mẫu\nMST: 0300000001\nĐiện thoại: 0200 000 000",
        "Kính gửi:\n- Công ty Hoa Mẫu;\nĐịa chỉ: số 5, xã Thử.",
    ],
)
def test_where_an_addressee_is_found_is_no_part_of_its_name(lines: str) -> None:
    reading = sent(lines)
    assert [each.name for each in reading.directive.addressees] == ["Công ty Hoa Mẫu"]
    assert [each.printed for each in reading.addressees] == ["Công ty Hoa Mẫu"]


def test_small_letters_behind_a_semicolon_go_on_with_an_addressee() -> None:
    reading = sent("Kính gửi:\n- Các sở, ban; đoàn thể tỉnh;\n- Công an tỉnh; Tòa án tỉnh.")
    assert [each.name for each in reading.directive.addressees] == [
        "Các sở, ban; đoàn thể tỉnh", "Công an tỉnh", "Tòa án tỉnh",
    ]  # fmt: skip


@pytest.mark.parametrize("symbol", ["CT-TTHT", "KT-TTHT"])
def test_what_is_addressed_and_has_no_title_is_a_dispatch(symbol: str) -> None:
    kind = sent("Kính gửi: Công ty Hoa Mẫu.", symbol).directive.kind
    assert kind is DocumentKindName.OFFICIAL_DISPATCH


def test_the_symbol_of_a_kind_tells_it_where_nobody_is_addressed() -> None:
    reading = sent("Căn cứ Luật Trẻ em;\n\nĐiều 1. Lập đoàn.\n\nKính gửi: Sở Y tế.", "QĐ-UBND")
    assert reading.directive.kind is DocumentKindName.DECISION
    titled = sent("CHỈ THỊ\nVề trẻ em\n\nKính gửi: Sở Y tế.", "CT-UBND")
    assert titled.directive.kind is DocumentKindName.DIRECTIVE


@pytest.mark.parametrize(
    ("kind", "symbol", "body", "wanted"),
    [
        (
            "NGHỊ QUYẾT",
            "NQ-HĐND",
            "QUYẾT NGHỊ:\n\nĐiều 1. Thông qua chính sách.\n\nĐiều 2. Nghị quyết này có hiệu lực từ "
            "ngày ký. Giám đốc Sở Y tế và Chủ tịch UBND các xã chịu trách nhiệm\nthi hành Nghị "
            "quyết này./.",
            ["Giám đốc Sở Y tế", "Chủ tịch UBND các xã"],
        ),
        (
            "CHỈ THỊ",
            "CT-UBND",
            "1. Sở Y tế rà soát.\n\n2. Giám đốc các sở; Chủ tịch UBND các xã có trách nhiệm thực "
            "hiện nghiêm túc Chỉ thị này./.",
            ["Giám đốc các sở", "Chủ tịch UBND các xã"],
        ),
        (
            "CHỈ THỊ",
            "CT-UBND",
            "1. Sở Y tế rà soát.\n\n2. Giao Sở Y tế theo dõi việc thực hiện Chỉ thị này./.",
            [],
        ),
    ],
)
def test_who_carries_out_a_resolution_or_directive(
    kind: str, symbol: str, body: str, wanted: list[str]
) -> None:
    assert decreed(kind, symbol, body) == wanted
    long = "1. Sở Y tế rà soát trẻ em trên địa bàn tỉnh.\n\n" * 200
    assert decreed(kind, symbol, long + body) == wanted


@pytest.mark.parametrize(
    ("head", "above", "issuer"),
    [
        (
            "HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM\nBAN THƯỜNG VỤ TỈNH MẪU",
            "Hội Liên hiệp Phụ nữ Việt Nam",
            "Ban Thường vụ Hội Liên hiệp Phụ nữ tỉnh Mẫu",
        ),
        (
            "ĐOÀN TNCS HỒ CHÍ MINH\nBAN CHẤP HÀNH\nTỈNH MẪU",
            "Đoàn TNCS Hồ Chí Minh",
            "Ban Chấp hành Đoàn TNCS Hồ Chí Minh tỉnh Mẫu",
        ),
        (
            "HỘI LHPN VIỆT NAM TỈNH MẪU\nBAN THƯỜNG VỤ XÃ THỬ",
            "Hội LHPN Việt Nam tỉnh Mẫu",
            "Ban Thường vụ Hội LHPN xã Thử",
        ),
        (
            "ỦY BAN MTTQ VIỆT NAM\nBAN THƯỜNG TRỰC TỈNH MẪU",
            "Ủy ban MTTQ Việt Nam",
            "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Mẫu",
        ),
        ("TỈNH ỦY MẪU\nBAN THƯỜNG VỤ", "Tỉnh ủy Mẫu", "Ban Thường vụ Tỉnh ủy Mẫu"),
        (
            "TRUNG ƯƠNG HỘI NÔNG DÂN VIỆT NAM\nBAN THƯỜNG VỤ",
            "Trung ương Hội Nông dân Việt Nam",
            "Ban Thường vụ Trung ương Hội Nông dân Việt Nam",
        ),
        (
            "HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM\nBAN THƯỜNG VỤ HỘI LHPN TỈNH MẪU",
            "Hội Liên hiệp Phụ nữ Việt Nam",
            "Ban Thường vụ Hội LHPN tỉnh Mẫu",
        ),
        ("UBND TỈNH MẪU\nBAN CHỈ ĐẠO TRẺ EM", "UBND tỉnh Mẫu", "Ban Chỉ đạo trẻ em"),
    ],
)
def test_a_body_that_leads_an_organisation_is_named_with_it(
    head: str, above: str, issuer: str
) -> None:
    directive = headed(head).directive
    assert (directive.superior, directive.issuer) == (above, issuer)
