"""The sixteen forms of Decree 56/2017, each with the provision that asks for it.

The labels say what a form is for; they are not the headings printed on the forms.
"""

from __future__ import annotations

from vnchild.law.documents import DECREE_56_2017
from vnchild.law.text import Term

_D56 = DECREE_56_2017


class Form(Term):
    """A form of the annex to Decree 56/2017; the value is its number."""

    FORM_01 = (
        "01",
        "ghi chép thông tin tiếp nhận",
        "record of the information received",
        _D56.at(25, 1),
    )
    FORM_02 = (
        "02",
        "đánh giá nguy cơ ban đầu, mức độ tổn hại",
        "initial assessment of risk and harm",
        _D56.at(26, 2),
    )
    FORM_03 = (
        "03",
        "thu thập thông tin, đánh giá nguy cơ cụ thể",
        "information collected and detailed risk assessment",
        _D56.at(27, 1),
    )
    FORM_04 = (
        "04",
        "kế hoạch hỗ trợ, can thiệp",
        "support and intervention plan",
        _D56.at(28, 1),
    )
    FORM_05 = (
        "05",
        "quyết định phê duyệt kế hoạch hỗ trợ, can thiệp",
        "decision approving the support and intervention plan",
        _D56.at(28, 2, "c"),
    )
    FORM_06 = (
        "06",
        "rà soát, đánh giá sau khi thực hiện kế hoạch",
        "review after the plan is carried out",
        _D56.at(30, 2),
    )
    FORM_07 = (
        "07",
        "quyết định tạm thời cách ly trẻ em",
        "decision to separate the child temporarily",
        _D56.at(32, 2),
    )
    FORM_08 = (
        "08",
        "đơn đăng ký nhận chăm sóc thay thế",
        "application to take a child into alternative care",
        _D56.at(39, 1),
    )
    FORM_09 = (
        "09",
        "danh sách đăng ký nhận chăm sóc thay thế",
        "list of those registered for alternative care",
        _D56.at(40, 1),
    )
    FORM_10 = (
        "10",
        "báo cáo đánh giá trẻ em cần chăm sóc thay thế",
        "assessment of the child who needs alternative care",
        _D56.at(38, 3, "d"),
    )
    FORM_11 = (
        "11",
        "xác minh điều kiện của cá nhân, gia đình nhận chăm sóc thay thế",
        "verification of the person or family who takes the child",
        _D56.at(42, 1),
    )
    FORM_12 = (
        "12",
        "quyết định giao, nhận trẻ em",
        "decision to place the child with the carer",
        _D56.at(42, 7),
    )
    FORM_13 = (
        "13",
        "theo dõi, đánh giá trẻ em được chăm sóc thay thế",
        "follow-up of the child in alternative care",
        _D56.at(43, 2),
    )
    FORM_14 = (
        "14",
        "danh sách trẻ em tại cơ sở có nhu cầu tìm người chăm sóc thay thế",
        "list of children in a facility for whom a carer is sought",
        _D56.at(45, 1),
    )
    FORM_15 = (
        "15",
        "đơn đề nghị chấm dứt việc chăm sóc thay thế",
        "request to end alternative care",
        _D56.at(48, 1),
    )
    FORM_16 = (
        "16",
        "quyết định chấm dứt việc chăm sóc thay thế",
        "decision to end alternative care",
        _D56.at(48, 2),
    )
