"""What is asked and established of a child's special circumstances."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

CIRCUMSTANCES: Final[Mapping[str, str]] = {
    "What Decree 56/2017 asks about a child beyond `Person`; every field is secret.": (
        "Những điều Nghị định 56/2017/NĐ-CP hỏi về trẻ em ngoài `Person`; mọi trường đều thuộc bí "
        "mật đời sống riêng tư."
    ),
    "With whom the child lives or who cares for it.": "Trẻ em sống với ai hoặc được ai chăm sóc.",
    "Whether the mother is still able to care for the child (Art. 5(2), 5(7)).": (
        "Mẹ còn khả năng chăm sóc, nuôi dưỡng trẻ em hay không (khoản 2 và khoản 7 Điều 5)."
    ),
    "Whether the father is still able to care for the child (Art. 5(2), 5(7)).": (
        "Cha còn khả năng chăm sóc, nuôi dưỡng trẻ em hay không (khoản 2 và khoản 7 Điều 5)."
    ),
    (
        "Of a mother who is `detained`: whether that is a reformatory, which Decree 56/2017 does "
        "not name (Art. 5(3))."
    ): (
        "Đối với người mẹ có tình trạng `detained`: có phải đang ở trường giáo dưỡng, loại cơ sở "
        "mà Nghị định 56/2017/NĐ-CP không nêu, hay không (khoản 3 Điều 5)."
    ),
    (
        "Of a father who is `detained`: whether that is a reformatory, which Decree 56/2017 does "
        "not name (Art. 5(3))."
    ): (
        "Đối với người cha có tình trạng `detained`: có phải đang ở trường giáo dưỡng, loại cơ sở "
        "mà Nghị định 56/2017/NĐ-CP không nêu, hay không (khoản 3 Điều 5)."
    ),
    "Lives in a family whose mother and father are both under 16.": (
        "Sống trong gia đình có cả cha và mẹ dưới 16 tuổi."
    ),
    "The rights of both parents are restricted by law (Art. 5(12)).": (
        "Cả cha và mẹ bị hạn chế quyền làm cha mẹ theo quy định của pháp luật (khoản 12 Điều 5)."
    ),
    "Temporarily separated from father or mother by law (Art. 5(12)).": (
        "Đang tạm thời cách ly khỏi cha hoặc mẹ theo quy định của pháp luật (khoản 12 Điều 5)."
    ),
    "Has broken the law; under which measure, if any, an `Established` says (Art. 8).": (
        "Đã vi phạm pháp luật; đang bị áp dụng biện pháp nào, nếu có, thì ghi ở `Established` "
        "(Điều 8)."
    ),
    "Is addicted to drugs; under which treatment, if any, an `Established` says (Art. 9).": (
        "Nghiện ma túy; đang cai nghiện, điều trị theo hình thức nào, nếu có, thì ghi ở "
        "`Established` (Điều 9)."
    ),
    "Had to leave school to earn a living (Art. 10).": "Phải bỏ học kiếm sống (Điều 10).",
    "Has completed universal lower secondary education (Art. 10).": (
        "Đã hoàn thành phổ cập giáo dục trung học cơ sở (Điều 10)."
    ),
    (
        "Has an illness that the competent body lists as life-threatening or as needing long "
        "treatment (Art. 15)."
    ): (
        "Mắc bệnh hiểm nghèo hoặc bệnh phải điều trị dài ngày theo quy định của cơ quan có thẩm "
        "quyền (Điều 15)."
    ),
    "Was trafficked (Art. 14).": "Bị mua bán (Điều 14).",
    "Has come back from being trafficked (Art. 14).": "Đã trở về sau khi bị mua bán (Điều 14).",
    "Is a migrant, displaced or refugee child (Art. 16).": (
        "Là trẻ em di cư, lánh nạn hoặc tị nạn (Điều 16)."
    ),
    "The nationality of a migrant, displaced or refugee child (Art. 16).": (
        "Quốc tịch của trẻ em di cư, lánh nạn hoặc tị nạn (Điều 16)."
    ),
    (
        "Was abused in any form of Art. 4(5) of the Law on Children: violence, exploitation, "
        "sexual abuse, trafficking, abandonment, neglect or another (Art. 19(2)); in which, an "
        "`Established` says (Art. 11-13), or other facts do."
    ): (
        "Bị xâm hại dưới bất kỳ hình thức nào nêu tại khoản 5 Điều 4 Luật Trẻ em: bạo lực, bóc "
        "lột, xâm hại tình dục, mua bán, bỏ rơi, bỏ mặc hoặc hình thức gây tổn hại khác (khoản 2 "
        "Điều 19); hình thức nào thì ghi ở `Established` (từ Điều 11 đến Điều 13) hoặc suy ra từ "
        "dữ kiện khác."
    ),
    "Is under emergency protection (Art. 31(1), 19(2)).": (
        "Đang được bảo vệ khẩn cấp (khoản 1 Điều 31, khoản 2 Điều 19)."
    ),
    "That an officer or agency established that a child is, or is not, in a sub-group or group.": (
        "Việc người có trách nhiệm hoặc cơ quan đã xác định trẻ em thuộc hay không thuộc một nhóm "
        "nhỏ hoặc một nhóm."
    ),
    "The sub-group; `None` where no more than the group was established.": (
        "Nhóm nhỏ; `None` nếu chỉ mới xác định được nhóm."
    ),
    (
        "The group, where it is not known in which sub-group of it the child is, or where it is "
        "in none (one who has offended and is under no measure of Art. 8). Beside a sub-group it "
        "says nothing more."
    ): (
        "Nhóm, khi chưa biết trẻ em thuộc nhóm nhỏ nào của nhóm hoặc khi trẻ em không thuộc nhóm "
        "nhỏ nào (trẻ em vi phạm pháp luật nhưng không bị áp dụng biện pháp nào tại Điều 8). Khi "
        "đã nêu nhóm nhỏ thì trường này không cho biết thêm điều gì."
    ),
    "Who or which agency established it.": "Người hoặc cơ quan đã xác định.",
    "The first day for which it is established.": "Ngày đầu tiên mà việc xác định có giá trị.",
    'The last such day; `None` if it lasts. After it nothing is said: not known, not "no".': (
        "Ngày cuối cùng mà việc xác định có giá trị; `None` nếu còn kéo dài. Sau ngày đó không "
        'nói gì nữa: là chưa rõ, không phải là "không".'
    ),
    (
        "`False` where it was established that the child is *not* in it; of a group that means in "
        "none of its sub-groups."
    ): (
        "`False` khi đã xác định trẻ em *không* thuộc diện đó; với một nhóm thì nghĩa là không "
        "thuộc nhóm nhỏ nào của nhóm."
    ),
    "The special circumstances of a child on a day; the `repr` tells only the day.": (
        "Các hoàn cảnh đặc biệt của một trẻ em vào một ngày; `repr` chỉ cho biết ngày."
    ),
    "What was asked, so that the answer can be stored and asked again.": (
        "Những gì đã hỏi, để câu trả lời có thể được lưu lại và hỏi lại."
    ),
}
"""The meanings in Vietnamese by those in English."""
