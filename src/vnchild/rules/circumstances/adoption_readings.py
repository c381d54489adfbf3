"""Where the words of Decree 56/2017 leave a choice on adopted children."""

from __future__ import annotations

from typing import Final

from vnchild.domain.circumstances import CaredForBy
from vnchild.law.documents import DECREE_56_2017 as D56
from vnchild.law.interpretation import Interpretation
from vnchild.law.text import Text
from vnchild.rules.circumstances.decree_56_2017 import BACK, ORPHAN
from vnchild.rules.circumstances.facts import (
    abandoned,
    adopted,
    both_parents_restricted,
    cared_for_by,
    father_able,
    mother_able,
    separated,
)
from vnchild.rules.readings import Reading

ADOPTED_ORPHAN: Final = Reading(
    interpretation=Interpretation(
        code="adopted-orphan-group",
        provision=D56.at(3, 4),
        question=Text(
            "Trẻ em mồ côi đã được nhận làm con nuôi còn thuộc nhóm này không",
            "Is an orphan who was adopted still in the group",
        ),
        taken=Text(
            "Chỉ khoản 4 loại trừ con nuôi; người thân thích nhận nuôi vẫn thuộc khoản 3",
            "Only clause 4 excepts adoption; one adopted by a relative stays in clause 3",
        ),
        other=Text(
            "Con nuôi không còn là trẻ em mồ côi trong mọi trường hợp",
            "An adopted child is no orphan any more in any clause",
        ),
    ),
    matters=ORPHAN & adopted.yes,
)
ADOPTED_ABANDONED: Final = Reading(
    interpretation=Interpretation(
        code="adopted-after-abandonment",
        provision=D56.at(4, 2),
        question=Text(
            "Trẻ em bị bỏ rơi đã được nhận làm con nuôi còn thuộc nhóm này không",
            "Is an abandoned child who was adopted still in the group",
        ),
        taken=Text(
            "Còn, thuộc khoản 2: nhận con nuôi là một hình thức chăm sóc thay thế",
            "Yes, in clause 2: adoption is a form of alternative care",
        ),
        other=Text(
            "Không: đã có cha, mẹ nuôi thì không còn là trẻ em bị bỏ rơi; điểm a khoản 1 Điều 5 "
            "Nghị định 20/2021/NĐ-CP chỉ tính trẻ em chưa có người nhận làm con nuôi",
            "No: a child with an adoptive parent is abandoned no more; Decree 20/2021 Art. "
            "5(1)(a) counts only those whom nobody has adopted",
        ),
        ground=Text(
            "Khoản 3 Điều 61 Luật Trẻ em; khác với khoản 4 Điều 3, Điều 4 không loại trừ con nuôi",
            "Law Art. 61(3); unlike Art. 3(4), Art. 4 does not except adoption",
        ),
    ),
    matters=abandoned.yes & adopted.yes,
)
ADOPTIVE_PARENTS: Final = Reading(
    interpretation=Interpretation(
        code="adoptive-parents",
        provision=D56.at(5),
        question=Text(
            "“Cha, mẹ” của trẻ em đã được nhận làm con nuôi là ai",
            "Who the “parents” of an adopted child are",
        ),
        taken=Text(
            "Tình trạng của mẹ, cha (đã chết, mất tích, bị giữ, ở cơ sở, còn khả năng) là của cha, "
            "mẹ đẻ; riêng khoản 12 tính cả cha, mẹ nuôi",
            "What is said of the mother and the father (deceased, missing, held, in a facility, "
            "able) is of the birth parents; clause 12 takes in the adoptive ones",
        ),
        other=Text(
            "Các khoản 1 đến 10 xét tình trạng của cha, mẹ nuôi",
            "Clauses 1 to 10 ask for the state of the adoptive parents",
        ),
        ground=Text(
            "Các khoản 1 đến 3 nói “mồ côi”, như Điều 3 chỉ loại trừ con nuôi ở một khoản; hạn "
            "chế quyền và cách ly (khoản 1 Điều 32) là với người đang có quyền, đang chăm sóc",
            "Clauses 1 to 3 speak of orphans, as Art. 3, which excepts adoption in one clause "
            "only; restriction and separation (Art. 32(1)) are from whoever has the rights and "
            "cares",
        ),
    ),
    matters=adopted.yes
    & (mother_able.no | father_able.no | both_parents_restricted.yes | separated.yes),
)
ADOPTED_TRAFFICKED: Final = Reading(
    interpretation=Interpretation(
        code="adopted-after-trafficking",
        provision=D56.at(14, 2),
        question=Text(
            "Trẻ em bị mua bán đã trở về, sống với cha, mẹ nuôi thuộc khoản nào",
            "Which clause is a trafficked child in, who is back and lives with an adoptive parent",
        ),
        taken=Text(
            "Khoản 1: cha, mẹ nuôi là cha, mẹ",
            "Clause 1: an adoptive parent is a parent",
        ),
        other=Text(
            "Khoản 2: nhận con nuôi là một hình thức chăm sóc thay thế (khoản 3 Điều 61 Luật Trẻ "
            "em), như đã hiểu ở khoản 2 Điều 4",
            "Clause 2: adoption is a form of alternative care (Law Art. 61(3)), as Art. 4(2) is "
            "read",
        ),
        ground=Text(
            "Điều 14 phân biệt theo người mà trẻ em sống cùng, Điều 4 theo việc đã được chăm sóc "
            "thay thế hay chưa; chính sách của hai khoản như nhau",
            "Art. 14 goes by whom the child lives with, Art. 4 by whether it is placed; the "
            "policies of both clauses are the same",
        ),
    ),
    matters=BACK & adopted.yes & cared_for_by.is_(CaredForBy.PARENT),
)
