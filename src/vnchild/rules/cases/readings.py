"""Where the law on cases leaves a choice, what the package takes, and what it leaves out.

From when the times count is told in `vnchild.rules.procedures.decree_56_readings`.
"""

from __future__ import annotations

from vnchild.law.interpretation import Interpretation
from vnchild.law.text import Text
from vnchild.rules.cases.care_readings import CARE_READINGS
from vnchild.rules.cases.process_readings import PROCESS_READINGS
from vnchild.rules.cases.separation_readings import SEPARATION_READINGS

READINGS: tuple[Interpretation, ...] = (
    *PROCESS_READINGS,
    *SEPARATION_READINGS,
    *CARE_READINGS,
)
"""The choices made, each with what it decides against."""

NOT_ENCODED: tuple[Text, ...] = (
    Text(
        "thông báo của người nhận chăm sóc sau 06 tháng và hằng năm (Luật 102/2016/QH13 Điều 64 "
        "khoản 1 điểm b)",
        "the carer's own notices after six months and each year (Law on Children Art. 64(1)(b))",
    ),
    Text(
        "việc Ủy ban nhân dân cấp xã đánh giá định kỳ 06 tháng từng trẻ em được chăm sóc thay thế "
        "tại gia đình (Luật 102/2016/QH13 Điều 68 khoản 2)",
        "the commune's own six-monthly assessment of each child in family care (Law on Children "
        "Art. 68(2))",
    ),
    Text(
        "việc lưu trữ hồ sơ, kết nối với công an và cơ sở y tế, thông báo giữa các xã khi có yêu "
        "cầu (Nghị định 56/2017/NĐ-CP Điều 30 khoản 3, Điều 31 khoản 3 điểm a, Điều 43 khoản 3)",
        "keeping the file, working with police and health facilities, and what communes tell each "
        "other on request (Decree 56/2017 Art. 30(3), 31(3)(a), 43(3))",
    ),
    Text(
        "danh sách 06 tháng một lần của cơ sở trợ giúp xã hội (Thông tư 14/2020/TT-BLĐTBXH Điều 3 "
        "khoản 2) và việc cơ sở thường xuyên xem xét từng trẻ em (Luật Điều 67 khoản 2)",
        "the facility's six-monthly list (Circular 14/2020 Art. 3(2)) and its regular look at each "
        "child (Law on Children Art. 67(2))",
    ),
    Text(
        "thông báo của cơ quan theo dõi cơ sở cho xã đã đề nghị (Nghị định 56/2017/NĐ-CP Điều 47)",
        "what the agency that follows a facility tells the commune (Decree 56/2017 Art. 47)",
    ),
    Text(
        "người có thẩm quyền đối với cơ sở trước đây do cấp huyện quản lý, từ khi không còn cấp "
        "huyện",
        "who is competent for the facilities that districts managed, since districts ended",
    ),
    Text(
        "tố tụng hình sự (Nghị định 56/2017/NĐ-CP Điều 25 khoản 3), tố tụng tại Tòa án và việc "
        "nuôi con nuôi, theo luật riêng",
        "criminal proceedings (Decree 56/2017 Art. 25(3)), court proceedings and adoption, which "
        "have laws of their own",
    ),
)
"""What is not encoded."""
