"""Where the body of a document ends: at its recipients, not at words that only look like them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnchild.reading.directive import Reading, read_directive

HEAD = """ỦY BAN NHÂN DÂN
TỈNH MẪU

Số: 12/UBND-VX
V/v công tác trẻ em

Mẫu, ngày 05 tháng 3 năm 2026

Kính gửi: Sở Y tế; Sở Tài chính.

UBND tỉnh yêu cầu:

"""
RECIPIENTS = "\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n"
SIGNATURE = "\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn Thử\n"
ON_ITS_OWN = "\n\nCHỦ TỊCH\n\nLê Văn Thử\n"
FEET = [RECIPIENTS + SIGNATURE, SIGNATURE + RECIPIENTS, ON_ITS_OWN, "./.\n"]
TABLE = (
    "1. Báo cáo theo bảng:\n\n| STT | Nội dung | {head} | Thời hạn |\n|--|--|--|--|\n"
    "| 1 | Báo cáo 6 tháng | UBND tỉnh | 15/6/2026 |\n\n"
    "2. Giao Sở Y tế tổng hợp trước ngày 20/12/2026"
)


def read(body: str, foot: str = FEET[0]) -> Reading:
    return read_directive(HEAD + body + foot)


def days(reading: Reading) -> list[str]:
    return [each.last_day.isoformat() for each in reading.directive.duties if each.last_day]


def recipients(reading: Reading) -> list[str]:
    return [each.name for each in reading.directive.recipients]


def test_the_recipients_end_the_body() -> None:
    reading = read("1. Sở Y tế báo cáo trước ngày 20/12/2026./.")
    assert days(reading) == ["2026-12-19"]
    assert recipients(reading) == ["Như trên", "Lưu: VT"]
    assert reading.notes == ()


@pytest.mark.parametrize("foot", FEET)
@pytest.mark.parametrize(
    "head", ["Nơi nhận", "Nơi gửi", "Nơi nhận báo cáo", "NƠI NHẬN", "Nơi nhận:", "**Nơi nhận**"]
)
def test_the_head_of_a_table_does_not(head: str, foot: str) -> None:
    reading = read(TABLE.format(head=head), foot)
    assert days(reading) == ["2026-06-15", "2026-12-19"]
    assert recipients(reading) == (["Như trên", "Lưu: VT"] if "Nơi nhận" in foot else [])


@pytest.mark.parametrize("foot", FEET)
@pytest.mark.parametrize(
    "line",
    [
        "Nơi nhận báo cáo là UBND tỉnh.",
        "Nơi nhận hồ sơ: Trung tâm Phục vụ hành chính công.",
        "Nơi gửi báo cáo do Sở Y tế hướng dẫn.",
        "Nơi nhận: UBND tỉnh.",
        "Nơi nhận\nUBND tỉnh",
    ],
)
def test_a_line_of_the_body_does_not(line: str, foot: str) -> None:
    body = (
        f"1. Sở Y tế báo cáo trước ngày 20/6/2026.\n{line}\n"
        "2. Sở Tài chính báo cáo trước ngày 20/12/2026"
    )
    assert days(read(body, foot)) == ["2026-06-19", "2026-12-19"]


def test_a_table_whose_cells_stand_on_lines_of_their_own_does_not() -> None:
    body = (
        "1. Báo cáo:\nNội dung\nNơi nhận\nThời hạn\nBáo cáo năm\nUBND tỉnh\n15/12/2026\n"
        "2. Giao Sở Y tế tổng hợp trước ngày 20/12/2026."
    )
    reading = read(body)
    assert "2026-12-19" in days(reading)
    assert recipients(reading) == ["Như trên", "Lưu: VT"]


def test_a_head_of_two_rows_does_not() -> None:
    body = (
        "1. Báo cáo:\n\n| Nội dung | Gửi |\n|--|--|\n| | Nơi nhận |\n| Báo cáo năm | Sở Y tế |\n\n"
        "1. Giao Sở Y tế tổng hợp."
    )
    reading = read(body, ON_ITS_OWN)
    assert recipients(reading) == []
    assert any("Giao Sở Y tế tổng hợp" in each.text for each in reading.directive.tasks)


def test_an_office_in_a_table_is_no_signature() -> None:
    body = (
        "1. Ban Chỉ đạo gồm:\n\n| STT | Chức vụ | Họ và tên |\n|--|--|--|\n"
        "| 1 | TRƯỞNG BAN | Lê Văn Thử |\n\n2. Sở Y tế báo cáo trước ngày 20/12/2026."
    )
    assert days(read(body)) == ["2026-12-19"]


@pytest.mark.parametrize(
    "foot",
    [
        "\n\nNơi nhận\n- Như trên;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nLê Văn Thử\n",
        "\n\nNơi nhận: Như trên; Lưu: VT.\n\nCHỦ TỊCH\n\nLê Văn Thử\n",
        "\n\n| Nơi nhận: | KT. CHỦ TỊCH |\n|--|--|\n| - Như trên; | PHÓ CHỦ TỊCH |\n"
        "| - Lưu: VT. | |\n| | Lê Văn Thử |\n",
        "\n\nNơi nhận:                TM. ỦY BAN NHÂN DÂN\n- Như trên;              CHỦ TỊCH\n"
        "- Lưu: VT.\n                         Lê Văn Thử\n",
        "\n\nNơi nhận:\n1. Như trên;\n2. Lưu: VT.\n\nCHỦ TỊCH\n\nLê Văn Thử\n",
        "\n\nNơi gửi:\n- Như trên;\n- Lưu: VT.\n\nCHỦ TỊCH\n\nLê Văn Thử\n",
    ],
)
def test_the_recipients_in_other_forms_do(foot: str) -> None:
    reading = read("1. Sở Y tế báo cáo trước ngày 20/12/2026.", foot)
    assert days(reading) == ["2026-12-19"]
    assert recipients(reading) == ["Như trên", "Lưu: VT"]
    signer = reading.directive.signer
    assert signer is not None
    assert signer.name == "Lê Văn Thử"


@pytest.mark.parametrize(
    "behind",
    [
        "PHỤ LỤC\n\n1. Sở Y tế lập danh sách trước ngày 15/6/2026.",
        "Biểu mẫu số 1\n\nBáo cáo trước 15/6/2026",
        "[1] Kế hoạch ban hành theo Quyết định số 12/QĐ-UBND ngày 05/01/2026 của UBND tỉnh.",
    ],
)
def test_what_stands_behind_the_recipients_leaves_them(behind: str) -> None:
    foot = f"\n\nNơi nhận:\n- Như trên;\n- Sở Nội vụ.\n\n{behind}\n"
    reading = read("1. Sở Y tế báo cáo trước ngày 20/12/2026.", foot)
    assert recipients(reading) == ["Như trên", "Sở Nội vụ"]
    assert "2026-12-19" in days(reading)


def test_a_day_among_the_recipients_is_told() -> None:
    foot = "\n\nNơi nhận:\n- Đoàn giám sát ngày 10/4/2026;\n- Lưu: VT.\n" + SIGNATURE
    reading = read("1. Sở Y tế báo cáo trước ngày 20/12/2026.", foot)
    assert recipients(reading) == ["Đoàn giám sát ngày 10/4/2026", "Lưu: VT"]
    assert days(reading) == ["2026-12-19"]
    (note,) = reading.notes
    assert "Đoàn giám sát ngày 10/4/2026" in note.en
    assert "not read as a duty" in note.en
    assert "nơi nhận" in note.vi


def test_a_time_limit_under_the_signature_is_told() -> None:
    foot = "\n\nCHỦ TỊCH\n\nLê Văn Thử\n\nSở Tài chính gửi số liệu trước ngày 01/6/2026.\n"
    reading = read("1. Sở Y tế báo cáo trước ngày 20/12/2026./.", foot)
    assert days(reading) == ["2026-12-19"]
    assert any("Sở Tài chính gửi số liệu" in note for note in reading.warnings)


@pytest.mark.parametrize(
    "stamp", ["Ngày ký: 05/03/2026", "Thời gian ký: 05/03/2026 10:12:45 +07:00", "Ký ngày 5/3/2026"]
)
def test_the_day_of_a_stamp_is_not(stamp: str) -> None:
    foot = f"{RECIPIENTS}\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n{stamp}\nLê Văn Thử\n"
    assert read("1. Sở Y tế báo cáo trước ngày 20/12/2026.", foot).notes == ()


def test_many_days_among_the_recipients_are_told_in_few_notes() -> None:
    listed = "\n".join(f"- Đoàn số {i} ngày 10/4/2026;" for i in range(500))
    reading = read("1. Sở Y tế báo cáo.", f"\n\nNơi nhận:\n{listed}\n- Lưu: VT.\n{SIGNATURE}")
    assert len(reading.directive.recipients) == 501
    assert 1 <= len(reading.notes) <= 20


@given(
    st.lists(
        st.sampled_from(
            ["Nơi nhận báo cáo là UBND tỉnh.", "| Nội dung | Nơi nhận |\n|--|--|\n| Báo cáo | Sở |"]
        ),
        max_size=3,
    ),
    st.sampled_from(FEET[:2]),
)
def test_nothing_of_the_body_is_lost_however_often_it_names_where_to_send(
    between: list[str], foot: str
) -> None:
    pieces = [f"{i}. Sở Y tế báo cáo trước ngày 1{i}/6/2026." for i in range(1, len(between) + 2)]
    body = pieces[0]
    for line, piece in zip(between, pieces[1:], strict=True):
        body += f"\n\n{line}\n\n{piece}"
    reading = read(body, foot)
    assert len(days(reading)) == len(pieces)
    assert recipients(reading) == ["Như trên", "Lưu: VT"]
