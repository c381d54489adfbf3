"""Where the words of Decree 56/2017 leave a choice, and when the choice matters."""

from __future__ import annotations

from typing import Final

from vnchild.domain.circumstances import CaredForBy, Nationality
from vnchild.domain.terms import ParentSituation
from vnchild.law.conditions import Condition
from vnchild.law.documents import DECREE_56_2017 as D56
from vnchild.law.documents import LAW_ON_CHILDREN as LAW
from vnchild.law.interpretation import Interpretation
from vnchild.law.text import Text
from vnchild.rules.circumstances.adoption_readings import (
    ADOPTED_ABANDONED,
    ADOPTED_ORPHAN,
    ADOPTED_TRAFFICKED,
    ADOPTIVE_PARENTS,
)
from vnchild.rules.circumstances.decree_56_2017 import (
    HAD_TO_LEAVE,
    NOT_IDENTIFIED,
)
from vnchild.rules.circumstances.facts import (
    abandoned,
    adopted,
    both_parents_restricted,
    cared_for_by,
    displaced,
    father,
    father_able,
    mother,
    mother_able,
    nationality,
    separated,
)
from vnchild.rules.readings import Reading


def _either(situation: ParentSituation) -> Condition:
    return mother.is_(situation) | father.is_(situation)


REFORMATORY: Final = Reading(
    interpretation=Interpretation(
        code="reformatory-not-named",
        provision=D56.at(5, 3),
        question=Text(
            "Cha hoặc mẹ đang ở trường giáo dưỡng có được tính không",
            "Does a parent in a reformatory count",
        ),
        taken=Text(
            "Không; nếu chỉ biết cha hoặc mẹ đang bị giữ mà chưa rõ có phải trường giáo dưỡng hay "
            "không thì chưa xác định được",
            "No; where it is only known that the parent is held, but not whether in a reformatory, "
            "the answer is not determined",
        ),
        other=Text(
            "Có, như khoản 1 Điều 5 Nghị định 20/2021/NĐ-CP",
            "Yes, as in Decree 20/2021 Art. 5(1)",
        ),
        ground=Text(
            "Các khoản 3, 6, 9 và 10 chỉ nêu trại giam, cơ sở giáo dục bắt buộc, cơ sở cai nghiện "
            "bắt buộc; cha, mẹ chưa thành niên có thể ở trường giáo dưỡng",
            "Clauses 3, 6, 9 and 10 name only prison, compulsory education and compulsory drug "
            "treatment; a parent who is a minor may be in a reformatory",
        ),
    ),
    matters=_either(ParentSituation.DETAINED),
)
SOCIAL_HOUSE: Final = Reading(
    interpretation=Interpretation(
        code="social-house-56",
        provision=D56.at(5, 2),
        question=Text(
            "Nhà xã hội có phải là cơ sở trợ giúp xã hội không",
            "Is a social house a social assistance facility",
        ),
        taken=Text(
            "Có; thông tin về cha, mẹ không phân biệt hai nơi này",
            "Yes; what is said of a parent does not tell the two apart",
        ),
        other=Text(
            "Không, vì Nghị định 56/2017/NĐ-CP chỉ nêu cơ sở trợ giúp xã hội",
            "No, since Decree 56/2017 names only social assistance facilities",
        ),
    ),
    matters=_either(ParentSituation.IN_FACILITY),
)
UNIDENTIFIED: Final = Reading(
    interpretation=Interpretation(
        code="unidentified-parent-56",
        provision=D56.at(5, 1),
        question=Text(
            "Cha hoặc mẹ không xác định được có được coi là đã chết hoặc mất tích không",
            "Does a parent who cannot be identified count as deceased or missing",
        ),
        taken=Text("Không", "No"),
        other=Text(
            "Có; trẻ em chỉ biết mẹ mà mẹ đã chết là mồ côi cả cha và mẹ",
            "Yes; a child with only a mother known, who is deceased, has lost both parents",
        ),
        ground=Text(
            "Điều 16 nêu riêng trẻ em chưa xác định được cha mẹ",
            "Art. 16 names children whose parents are not identified on their own",
        ),
    ),
    matters=_either(ParentSituation.UNIDENTIFIED),
)
ALTERNATIVE_CARE: Final = Reading(
    interpretation=Interpretation(
        code="forms-of-alternative-care",
        provision=D56.at(4, 2),
        question=Text(
            "Khi nào trẻ em bị bỏ rơi được coi là đang được chăm sóc thay thế",
            "When is an abandoned child in alternative care",
        ),
        taken=Text(
            "Khi sống với người thân thích, cá nhân, gia đình khác, tại cơ sở, hoặc đã được nhận "
            "làm con nuôi mà không thiếu người chăm sóc (Điều 61 Luật Trẻ em)",
            "When it lives with a relative, another person or family, in a facility, or was "
            "adopted and has somebody to care for it (Law Art. 61)",
        ),
        other=Text(
            "Chỉ khi có quyết định giao chăm sóc thay thế",
            "Only once alternative care was decided",
        ),
        ground=Text(
            "Khoản 3 Điều 4 Luật Trẻ em định nghĩa chăm sóc thay thế bằng việc nhận trẻ em về "
            "chăm sóc, nuôi dưỡng",
            "Art. 4(3) of the Law defines it by taking the child in to care for it",
        ),
    ),
    matters=abandoned.yes,
)
BACK_WITH_A_PARENT: Final = Reading(
    interpretation=Interpretation(
        code="abandoned-with-a-parent",
        provision=D56.at(4, 1),
        question=Text(
            "Trẻ em ghi là bị bỏ rơi nhưng đang sống với cha hoặc mẹ (không phải cha, mẹ nuôi) có "
            "còn thuộc nhóm này không",
            "Is a child recorded as abandoned, who lives with a parent that did not adopt it, "
            "still in the group",
        ),
        taken=Text(
            "Còn, cho đến khi thông tin được rà soát và sửa; cần kiểm tra lại thông tin bị bỏ rơi",
            "Yes, until the record is reviewed and mended; check whether it is still right",
        ),
        other=Text(
            "Không: trẻ em đã trở về với cha hoặc mẹ không còn bị bỏ rơi",
            "No: a child who is back with a parent is abandoned no more",
        ),
        ground=Text(
            "Nghị định không quy định khi nào trẻ em không còn bị bỏ rơi",
            "The Decree does not say when a child stops being abandoned",
        ),
    ),
    matters=abandoned.yes & cared_for_by.is_(CaredForBy.PARENT) & _either(ParentSituation.PRESENT),
    unless=adopted.yes,
)
UNABLE: Final = Reading(
    interpretation=Interpretation(
        code="no-longer-able",
        provision=D56.at(5, 7),
        question=Text(
            "Cha, mẹ mất tích, bị giữ hoặc ở cơ sở có đương nhiên là không còn khả năng chăm sóc",
            "Is a parent who is missing, held or in a facility by itself no longer able to care",
        ),
        taken=Text(
            "Không suy ra; khả năng chăm sóc do người có thẩm quyền xác định",
            "It is not inferred; whether a parent is able is for a competent person to say",
        ),
        other=Text(
            "Có; khi đó chỉ cần người còn lại không còn khả năng",
            "Yes; then it is enough that the other is no longer able",
        ),
        ground=Text(
            "Các khoản khác nêu riêng từng trường hợp đó",
            "The other clauses name those cases one by one",
        ),
    ),
    matters=(
        (mother_able.no | father_able.no)
        & (
            _either(ParentSituation.MISSING)
            | _either(ParentSituation.DETAINED)
            | _either(ParentSituation.IN_FACILITY)
        )
    ),
)
SEPARATED: Final = Reading(
    interpretation=Interpretation(
        code="separated-from-one",
        provision=D56.at(5, 12),
        question=Text(
            "Chữ “cả cha và mẹ” có đi với việc tạm thời cách ly không",
            "Do the words “both parents” go with temporary separation too",
        ),
        taken=Text(
            "Không; hạn chế quyền phải đối với cả hai, cách ly khỏi một người là đủ",
            "No; rights must be restricted of both, separation from one is enough",
        ),
        other=Text("Có; phải cách ly khỏi cả hai", "Yes; from both"),
        ground=Text("Khoản 12 viết “cha hoặc mẹ”", "Clause 12 says “father or mother”"),
    ),
    matters=separated.yes | both_parents_restricted.yes,
)
FACILITY_AS_CARER: Final = Reading(
    interpretation=Interpretation(
        code="facility-as-carer",
        provision=D56.at(10, 2),
        question=Text(
            "Trẻ em bỏ học kiếm sống ở tại cơ sở thuộc khoản nào",
            "Which clause is a child in, who left school to earn and lives in a facility",
        ),
        taken=Text(
            "Khoản 2: cơ sở là nơi nhận chăm sóc thay thế nên là người chăm sóc",
            "Clause 2: the facility gives alternative care and so is the carer",
        ),
        other=Text("Không khoản nào", "Neither"),
        ground=Text(
            "Khoản 3, khoản 4 Điều 4 Luật Trẻ em: tổ chức cũng nhận chăm sóc thay thế",
            "Law Art. 4(3)-(4): organisations too give alternative care",
        ),
    ),
    matters=HAD_TO_LEAVE & cared_for_by.is_(CaredForBy.FACILITY),
)
BY_THE_LAW: Final = Reading(
    interpretation=Interpretation(
        code="by-the-words-of-the-law",
        provision=LAW.at(10, 1),
        question=Text(
            "Trẻ em mang tên nhóm trong Luật nhưng không khoản nào của Nghị định nêu có thuộc nhóm "
            "không: vi phạm pháp luật mà không bị áp dụng biện pháp nào, nghiện ma túy chưa cai "
            "nghiện, bị mua bán chưa trở về, có quốc tịch nước ngoài chưa xác định được cha mẹ",
            "Is a child in the group whom the Law's name of it covers but no clause of the Decree: "
            "one who broke the law and is under no measure, addicted and not treated, trafficked "
            "and not back, foreign with parents not identified",
        ),
        taken=Text(
            "Thuộc nhóm theo Luật, không thuộc khoản nào của Nghị định",
            "In the group by the Law, in no sub-group of the Decree",
        ),
        other=Text(
            "Không thuộc nhóm, vì Luật giao Chính phủ quy định chi tiết",
            "Not in the group, since the Law leaves the detail to the Government",
        ),
        ground=Text(
            "Nghị định quy định chi tiết, không thu hẹp Luật",
            "A decree details the Law and does not narrow it",
        ),
    ),
)
NATIONALITY: Final = Reading(
    interpretation=Interpretation(
        code="nationality-and-parents",
        provision=D56.at(16, 3),
        question=Text(
            "Các điều kiện về quốc tịch, cha mẹ và người chăm sóc phải cùng có hay chỉ cần một",
            "Must nationality, parents and carer all be so, or is one enough",
        ),
        taken=Text(
            "Chưa xác định được quốc tịch, đồng thời chưa xác định được cha mẹ hoặc không có người "
            "chăm sóc",
            "Nationality not determined, and parents not identified or nobody to care",
        ),
        other=Text("Chỉ cần một trong ba", "One of the three is enough"),
        ground=Text(
            "Điểm o khoản 1 Điều 10 Luật Trẻ em đòi hỏi hai điều kiện sau với mọi trẻ em của nhóm",
            "Law Art. 10(1)(o) asks the latter two of every child of the group",
        ),
    ),
    matters=displaced.yes & nationality.is_(Nationality.UNDETERMINED),
)
PARENTS_NOT_IDENTIFIED: Final = Reading(
    interpretation=Interpretation(
        code="parents-not-identified",
        provision=D56.at(16, 1),
        question=Text(
            "“Chưa xác định được cha mẹ” là chưa xác định được cả hai hay chỉ cần một người",
            "Do the words “parents not identified” ask for both, or is one enough",
        ),
        taken=Text("Cả cha và mẹ", "Both the father and the mother"),
        other=Text(
            "Chỉ cần cha hoặc mẹ chưa xác định được",
            "It is enough that the father or the mother is not identified",
        ),
        ground=Text(
            "Nơi chỉ cần một người, Nghị định viết “cha hoặc mẹ” (khoản 12 Điều 5); xác định được "
            "một người thì đã có người để giao trẻ em",
            "Where one is enough the Decree says “father or mother” (Art. 5(12)); with one "
            "identified there is somebody to give the child to",
        ),
    ),
    matters=displaced.yes & _either(ParentSituation.UNIDENTIFIED) & ~NOT_IDENTIFIED,
)
ABUSED_ALONE: Final = Reading(
    interpretation=Interpretation(
        code="abused-without-emergency",
        provision=D56.at(19, 2),
        question=Text(
            "Trẻ em bị xâm hại có phải đang được bảo vệ khẩn cấp mới được hỗ trợ ăn, ở, đi lại",
            "Must an abused child be under emergency protection to have meals, lodging and travel",
        ),
        taken=Text(
            "Không; điều kiện đó chỉ đi với trẻ em có hoàn cảnh đặc biệt",
            "No; that goes only with children in special circumstances",
        ),
        other=Text("Có, với cả hai nhóm", "Yes, of both"),
        ground=Text(
            "Khoản 2 nêu hai đối tượng, mỗi đối tượng bắt đầu bằng “trẻ em”",
            "Clause 2 names two kinds of children, each beginning with “children”",
        ),
    ),
)

READINGS: Final[tuple[Reading, ...]] = (
    ADOPTED_ORPHAN,
    ALTERNATIVE_CARE,
    ADOPTED_ABANDONED,
    BACK_WITH_A_PARENT,
    ADOPTIVE_PARENTS,
    UNIDENTIFIED,
    SOCIAL_HOUSE,
    REFORMATORY,
    UNABLE,
    SEPARATED,
    FACILITY_AS_CARER,
    BY_THE_LAW,
    ADOPTED_TRAFFICKED,
    NATIONALITY,
    PARENTS_NOT_IDENTIFIED,
    ABUSED_ALONE,
)
"""Every choice that the rules on special circumstances make."""
