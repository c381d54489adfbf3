"""The tasks of a document: each order that it numbers or lists, and whom it binds."""

from __future__ import annotations

import pytest

from vnchild.domain.directive import Directive
from vnchild.reading.directive import read_directive

DEPARTMENTS, COMMUNES = "Các sở, ban, ngành tỉnh", "UBND các xã, phường"


def directive(body: str, *, kind: str = "") -> Directive:
    number = "12/BC-UBND" if kind else "12/UBND-VX"
    sent = "" if kind else f"Kính gửi:\n- {DEPARTMENTS};\n- {COMMUNES}.\n\n"
    return read_directive(
        f"UBND TỈNH MẪU\n\nSố: {number}\n{kind}V/v công tác trẻ em\n\n"
        f"Mẫu, ngày 05 tháng 10 năm 2026\n\n{sent}{body}\n\n"
        "Nơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Văn Mẫu\n"
    ).directive


def tasks(body: str, *, kind: str = "") -> list[tuple[str, list[str]]]:
    found = directive(body, kind=kind).tasks
    return [(task.label, [each.name for each in task.by]) for task in found]


BULLETED = """UBND tỉnh giao:

1. Các sở, ban, ngành tỉnh

- Tăng cường truyền thông về bảo vệ trẻ em.

- Sở Y tế có phương án cung ứng đủ vắc xin.

- Đề nghị Tỉnh đoàn mở các lớp dạy bơi.

2. UBND các xã, phường

- Rà soát trẻ em có hoàn cảnh đặc biệt.

- Lập danh sách gửi Sở Y tế trước ngày 30/11/2026./."""


def test_each_order_under_the_name_of_those_bound() -> None:
    assert tasks(BULLETED) == [
        ("1.1", [DEPARTMENTS]),
        ("1.2", ["Sở Y tế"]),
        ("1.3", ["Tỉnh đoàn"]),
        ("2.1", [COMMUNES]),
        ("2.2", [COMMUNES]),
    ]


def test_an_order_has_its_own_words_and_the_heading_above_it() -> None:
    read = directive(BULLETED)
    assert [task.heading for task in read.tasks] == [DEPARTMENTS] * 3 + [COMMUNES] * 2
    assert read.tasks[3].text == "Rà soát trẻ em có hoàn cảnh đặc biệt."
    [duty] = read.duties
    assert duty.task == "2.2"
    assert [each.name for each in read.binds(duty)] == [COMMUNES]


@pytest.mark.parametrize(
    ("order", "bound"),
    [
        ("Sở Y tế chủ trì, phối hợp với Công an tỉnh kiểm tra.", "Sở Y tế"),
        ("Sở Y tế: kiểm tra các cơ sở.", "Sở Y tế"),
        ("Giao Công an tỉnh xử lý nghiêm vi phạm.", "Công an tỉnh"),
        ("Các trường học tổ chức dạy kỹ năng.", "Các trường học"),
        ("Các trường hợp trẻ em bị xâm hại được hỗ trợ kịp thời.", DEPARTMENTS),
        ("Phòng, chống tai nạn thương tích tại cộng đồng.", DEPARTMENTS),
        ("Phối hợp với Sở Y tế rà soát trẻ em.", DEPARTMENTS),
        ("Tổ chức Tháng hành động vì trẻ em.", DEPARTMENTS),
        ("Ban Chỉ đạo các cấp được kiện toàn đầy đủ.", DEPARTMENTS),
    ],
)
def test_an_order_binds_whom_its_own_words_name_first(order: str, bound: str) -> None:
    found = tasks(f"1. {DEPARTMENTS}:\n- Tăng cường truyền thông.\n- {order}")
    assert found == [("1.1", [DEPARTMENTS]), ("1.2", [bound])]


def test_numbered_orders_bind_whom_the_heading_above_names() -> None:
    found = tasks(
        "I. ĐỐI VỚI CÁC SỞ, BAN, NGÀNH TỈNH\n\n1. Kiểm tra các cơ sở.\n\n"
        "2. Sở Y tế tổng hợp kết quả.\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. UBND các xã, phường\n\n"
        "1.1. Rà soát trẻ em.\n\n1.2. Lập danh sách."
    )
    assert found == [
        ("I.1", [DEPARTMENTS]),
        ("I.2", ["Sở Y tế"]),
        ("II.1.1", [COMMUNES]),
        ("II.1.2", [COMMUNES]),
    ]


@pytest.mark.parametrize(
    ("heading", "bound"),
    [
        ("UBND TP. Mẫu", "UBND TP. Mẫu"),
        ("Đối với các địa phương:", "Các địa phương"),
        ("Hội đồng trẻ em", "Hội đồng trẻ em"),
        ("CÁC SỞ, BAN, NGÀNH TỈNH", DEPARTMENTS),
        ("CÔNG AN TỈNH", "Công an tỉnh"),
        ("Trường học an toàn", None),
        ("Các mô hình tốt:", None),
        ("Các trường hợp khẩn cấp", None),
    ],
)
def test_a_heading_that_is_a_name_binds(heading: str, bound: str | None) -> None:
    names = [] if bound is None else [bound]
    parts = f"1. Tăng cường truyền thông.\n2. {heading}\n2.1. Rà soát trẻ em.\n2.2. Lập danh sách."
    assert tasks(parts) == [("1", []), ("2.1", names), ("2.2", names)]


def test_letters_keep_their_letter_and_what_stands_below_them() -> None:
    found = tasks(
        "1. Phân công thực hiện:\na) Sở Y tế:\n- Kiểm tra các cơ sở.\n- Tổng hợp kết quả.\n"
        "b) Công an tỉnh: xử lý nghiêm vi phạm."
    )
    assert found == [("1.a.1", ["Sở Y tế"]), ("1.a.2", ["Sở Y tế"]), ("1.b", ["Công an tỉnh"])]


@pytest.mark.parametrize(
    "part",
    [
        "1. Rà soát các nhóm trẻ em sau:\n- Trẻ em mồ côi;\n- Trẻ em khuyết tật.",
        "1. Hướng dẫn gia đình lập hồ sơ hưởng:\n- Hỗ trợ một lần;\n- Hỗ trợ học phí.",
        "1. Sở Y tế rà soát trẻ em:\n- Trẻ em mồ côi;\n- Trẻ em khuyết tật.",
        "1. Tăng cường truyền thông.\n- Treo băng rôn.",
    ],
)
def test_what_one_order_is_about_is_no_order_of_its_own(part: str) -> None:
    assert [label for label, _ in tasks(f"{part}\n\n2. Lập danh sách gửi Sở Y tế.")] == ["1", "2"]


def test_an_order_with_orders_below_it_is_one_too() -> None:
    part = "1. Tăng cường truyền thông.\n- Tổ chức lễ phát động.\n- Mở lớp dạy bơi."
    assert [label for label, _ in tasks(part)] == ["1", "1.1", "1.2"]


def test_a_lead_that_sets_a_day_is_kept() -> None:
    read = directive(
        "1. Hoàn thành trước ngày 30/11/2026 các nhiệm vụ:\n- Rà soát trẻ em.\n- Lập danh sách."
    )
    assert [task.label for task in read.tasks] == ["1", "1.1", "1.2"]
    assert [duty.task for duty in read.duties] == ["1"]


def test_lists_without_numbers_bind_whom_the_line_before_names() -> None:
    found = tasks(
        "Sở Y tế:\n- Kiểm tra các cơ sở.\n- Tổng hợp kết quả.\n\nUBND các xã, phường:\n"
        "– Rà soát trẻ em.\n- Công an tỉnh:\n+ Xử lý nghiêm vi phạm."
    )
    assert found == [
        ("-", ["Sở Y tế"]),
        ("-", ["Sở Y tế"]),
        ("–", [COMMUNES]),
        ("+", ["Công an tỉnh"]),
    ]


def test_who_issues_the_document_is_not_bound_by_its_own_lead() -> None:
    assert tasks("UBND tỉnh yêu cầu:\n- Rà soát trẻ em.\n- Lập danh sách.") == [
        ("-", []),
        ("-", []),
    ]


def test_pluses_stand_below_dashes() -> None:
    found = tasks(
        f"1. {DEPARTMENTS}\n- Sở Y tế:\n+ Kiểm tra các cơ sở.\n+ Tổng hợp kết quả.\n"
        "– Tăng cường truyền thông.\n- Lập danh sách:\n+ Trẻ em mồ côi;\n+ Trẻ em khuyết tật."
    )
    assert found == [
        ("1.1.1", ["Sở Y tế"]),
        ("1.1.2", ["Sở Y tế"]),
        ("1.2", [DEPARTMENTS]),
        ("1.3", [DEPARTMENTS]),
    ]


def test_a_report_orders_nothing() -> None:
    part = "1. Công tác truyền thông\n- Tổ chức lễ phát động.\n- Mở lớp dạy bơi."
    assert tasks(part, kind="BÁO CÁO\n") == [("1", [])]


def test_a_table_is_not_cut_into_orders() -> None:
    rows = (
        "1. Phân công:\n- Sở Y tế kiểm tra.\n- Công an tỉnh xử lý.\n\n| A | B | C |\n| D | E | F |"
    )
    assert [label for label, _ in tasks(rows)] == ["1"]


def test_letters_under_a_long_name_are_orders_of_their_own() -> None:
    assert tasks(
        "1. Chủ tịch Ủy ban nhân dân các xã, phường nêu trên:\na) Sơ tán dân trước 18 giờ.\n"
        "b) Cho học sinh nghỉ học."
    ) == [("1.a", [COMMUNES]), ("1.b", [COMMUNES])]


DECISION = """UBND XÃ MẪU

Số: 15/QĐ-UBND

Mẫu, ngày 03 tháng 3 năm 2026

QUYẾT ĐỊNH
Về việc ban hành Kế hoạch rà soát trẻ em

Căn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016;

QUYẾT ĐỊNH:

Điều 1. Thành lập Tổ rà soát gồm:
1. Ông Lò Văn Mẫu, Phó Chủ tịch UBND xã - Tổ trưởng;
2. Bà Lò Thị Thử, Trưởng phòng Văn hóa - Xã hội - Tổ phó.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
Điều 3. Chánh Văn phòng, Chủ tịch UBND các xã: Mẫu, Thử và các cá nhân có liên quan chịu trách \
nhiệm thi hành Quyết định này./.

Nơi nhận:                                   CHỦ TỊCH
- Như Điều 3;
- Lưu: VT.                                  Hoàng Văn Thí

KẾ HOẠCH
Rà soát trẻ em

I. MỤC ĐÍCH
1. Nắm số trẻ em.
II. PHÂN CÔNG
1. Trưởng các bản gửi danh sách về UBND xã trước ngày 10/4/2026.
2. Trạm Y tế
a) Khám sức khỏe cho trẻ em.
b) Tổng hợp, báo cáo UBND xã chậm nhất ngày 31/5/2026.

                                            CHỦ TỊCH
                                            Hoàng Văn Thí
"""


def test_the_plan_behind_a_decision_orders_too() -> None:
    read = read_directive(DECISION).directive
    plan = [each for each in read.tasks if each.label.startswith("Kế hoạch, ")]
    assert [(each.label, [who.name for who in each.by]) for each in plan] == [
        ("Kế hoạch, II.1", ["Trưởng các bản"]),
        ("Kế hoạch, II.2.a", ["Trạm Y tế"]),
        ("Kế hoạch, II.2.b", ["Trạm Y tế"]),
    ]
    assert "Hoàng Văn Thí" not in plan[-1].text
    assert [(each.task, [who.name for who in each.by]) for each in read.duties] == [
        ("Kế hoạch, II.1", ["Trưởng các bản"]),
        ("Kế hoạch, II.2.b", ["Trạm Y tế"]),
    ]


def test_members_and_the_day_of_effect_are_no_tasks() -> None:
    own = [each for each in read_directive(DECISION).directive.tasks if "," not in each.label]
    assert [each.label for each in own] == ["Điều 3"]


def test_who_carries_a_decision_out_is_everybody_that_it_names() -> None:
    read = read_directive(DECISION).directive
    [last] = [each for each in read.tasks if each.label == "Điều 3"]
    told = " ".join(each.name for each in read.binds(last))
    assert "Chánh Văn phòng" in told
    assert "các cá nhân có liên quan" in told


def test_forms_behind_a_plan_order_nothing() -> None:
    form = "PHỤ LỤC\n1. Sở Y tế báo cáo theo mẫu.\n"
    with_form, without = read_directive(DECISION + form), read_directive(DECISION)
    assert with_form.directive.tasks == without.directive.tasks


def test_a_title_without_a_stop_is_not_what_is_to_be_done() -> None:
    read = directive(
        "1. Truyền thông, giáo dục\nTổ chức 12 buổi truyền thông trước ngày 30/11/2026."
    )
    [duty], [task] = read.duties, read.tasks
    assert duty.what == "Tổ chức 12 buổi truyền thông"
    assert task.heading == "Truyền thông, giáo dục"
