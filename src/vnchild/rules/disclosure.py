"""Readings of the law on what may be told of a child, and by whose consent.

`vnchild.privacy` acts by them.
"""

from __future__ import annotations

from typing import Final

from vnchild.law.documents import DECREE_56_2017, LAW_ON_CHILDREN
from vnchild.law.interpretation import Interpretation
from vnchild.law.text import Text

CHILD_AND_REPRESENTATIVE: Final = Interpretation(
    code="consent-of-child-and-representative",
    provision=LAW_ON_CHILDREN.at(6, 11),
    question=Text(
        "Trẻ em từ đủ 07 tuổi đồng ý thì có còn cần cha, mẹ, người giám hộ đồng ý không, và chỉ "
        "cha hoặc mẹ đồng ý có đủ không",
        "Once a child of 7 or over consents, is the parents' or guardian's consent still needed, "
        "and is that of one parent enough",
    ),
    taken=Text(
        "Cần cả hai phía; câu trả lời không nói rằng một người trong cha, mẹ là đủ",
        "Both sides are needed; the answer never says that one of two parents is enough",
    ),
    other=Text(
        "Một trong hai phía, hoặc một người trong cha, mẹ là đủ",
        "One of the two sides, or one of two parents, is enough",
    ),
    ground=Text(
        "Luật dùng chữ “và”, liệt kê cha, mẹ, người giám hộ mà không nói ai được thay ai",
        'The Law says "and", and lists parents and guardian without saying who stands for whom',
    ),
)
"""Whose consent is asked where the words leave a choice."""

HIV_AT_A_CONFERENCE: Final = Interpretation(
    code="hiv-at-a-conference",
    provision=DECREE_56_2017.at(27, 2),
    question=Text(
        "Cuộc họp có đại diện địa bàn dân cư; có được cho biết trẻ em nhiễm HIV/AIDS không",
        "Residents are represented at the meeting; is it told that a child lives with HIV",
    ),
    taken=Text(
        "Không; nhu cầu chăm sóc y tế được nêu mà không nêu tên bệnh này",
        "No; the need of health care is told without naming this illness",
    ),
    other=Text(
        "Có, vì tình trạng thể chất của trẻ em thuộc nội dung đánh giá tại khoản 1",
        "Yes, because the physical state of the child is part of the assessment of clause 1",
    ),
    ground=Text(
        "Ngay kết quả xét duyệt niêm yết tại xã cũng trừ thông tin liên quan đến HIV/AIDS (điểm b "
        "khoản 1 Điều 8 Nghị định 20/2021/NĐ-CP)",
        "Even results posted in the commune leave out what relates to HIV (Decree 20/2021 Art. "
        "8(1)(b))",
    ),
)
"""Why the meeting is not told of HIV."""

READINGS: Final = (CHILD_AND_REPRESENTATIVE, HIV_AT_A_CONFERENCE)
