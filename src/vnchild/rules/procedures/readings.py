"""Readings of the procedures: where the words, or what was read of them, leave a choice."""

from __future__ import annotations

from vnchild.law.documents import (
    CIRCULAR_02_2021,
    DECREE_20_2021,
    DECREE_147_2025,
    DECREE_335_2026,
)
from vnchild.law.interpretation import Interpretation
from vnchild.law.provision import Provision
from vnchild.law.text import Text
from vnchild.rules.procedures.care_readings import READINGS as CARE_READINGS
from vnchild.rules.procedures.decree_56_readings import READINGS as DECREE_56_READINGS

_d20 = DECREE_20_2021.at

DISTRICT_FILES = Interpretation(
    code="files-of-the-district",
    provision=Provision(DECREE_147_2025.number),
    question=Text(
        "hồ sơ nhận trước ngày 01/7/2025 mà cấp huyện chưa quyết định thì cơ quan nào giải quyết, "
        "trong thời hạn nào",
        "who decides, and within what time, on a file received before 2025-07-01 that the district "
        "has not decided",
    ),
    taken=Text(
        "để ngỏ: không nêu cơ quan và hạn của các bước chưa xong vào ngày 01/7/2025, trừ bước mà "
        "trước và sau ngày đó đều không do cấp huyện thực hiện, trong cùng một thời hạn",
        "left open: of the steps not done by 2025-07-01 neither a body nor a day is named, but of "
        "those that are not the district's before and after it, within the same time",
    ),
    other=Text(
        "theo Nghị định 147/2025/NĐ-CP: Chủ tịch Ủy ban nhân dân cấp xã, 10 ngày làm việc, tính từ "
        "ngày nhận hồ sơ hoặc từ ngày 01/7/2025",
        "by Decree 147/2025/NĐ-CP: the commune chairman, 10 working days, from the receipt or from "
        "2025-07-01",
    ),
    ground=Text(
        "chưa đọc được quy định chuyển tiếp; Điều 33 khoản 1 Nghị định 335/2026/NĐ-CP chuyển hồ sơ "
        "còn lại đến ngày 05/10/2026 sang Nghị định 147/2025/NĐ-CP, nhưng không nói về thời gian "
        "trước đó",
        "no transitional text was read; Article 33(1) of Decree 335/2026/NĐ-CP sends what is left "
        "on 2026-10-05 to Decree 147/2025/NĐ-CP, but says nothing of the time before",
    ),
)
OTHER_FILES_2026 = Interpretation(
    code="other-files-of-2026",
    provision=DECREE_335_2026.at(33),
    question=Text(
        "thủ tục không được nêu tại Điều 33 mà đang thực hiện vào ngày 05/10/2026",
        "procedures that Article 33 does not name and that are under way on 2026-10-05",
    ),
    taken=Text(
        "theo trình tự, thời hạn của ngày bắt đầu thủ tục",
        "by the steps and times of the day on which they began",
    ),
    other=Text(
        "theo Nghị định 335/2026/NĐ-CP từ ngày có hiệu lực",
        "by Decree 335/2026/NĐ-CP from its first day",
    ),
    ground=Text("tương tự Điều 33 khoản 1", "like Article 33(1)"),
)
ARTICLE_33_WIDE = Interpretation(
    code="article-33-named-files",
    provision=DECREE_335_2026.at(33, 1),
    question=Text(
        "“hỗ trợ chi phí mai táng”, “tiếp nhận ... tại cơ sở trợ giúp xã hội” có gồm mai táng "
        "khẩn cấp, tiếp nhận khẩn cấp, tiếp nhận theo pháp luật về xử lý vi phạm hành chính và "
        "tiếp nhận tự nguyện không",
        "whether 'support for burial' and 'admission to a facility' take in emergency burial, "
        "emergency admission, admission under the law on handling of administrative violations "
        "and admission by contract",
    ),
    taken=Text("có: khoản này không giới hạn", "they do: the clause has no limit"),
    other=Text(
        "chỉ mai táng theo Điều 11 và tiếp nhận theo khoản 2 Điều 24",
        "only burial by Article 11 and admission by Article 24(2)",
    ),
)
POSTING = Interpretation(
    code="posting-inside-the-time",
    provision=_d20(8, 1, "b"),
    question=Text(
        "02 ngày làm việc niêm yết nằm trong hay ngoài 07 ngày làm việc",
        "whether the 2 working days of posting are inside the 7 working days",
    ),
    taken=Text(
        "nằm trong: cả bốn bước là 7 + 3 + 7 + 3 ngày làm việc; nếu biết ngày xét duyệt thì niêm "
        "yết đủ 02 ngày làm việc từ ngày đó",
        "inside: the four steps take 7 + 3 + 7 + 3 working days; where the day of approval is "
        "known, the posting lasts 2 full working days from it",
    ),
    other=Text("nằm ngoài: thêm 02 ngày làm việc", "outside: 2 working days more"),
    ground=Text(
        "việc niêm yết nằm trong câu về các việc phải làm trong thời hạn 07 ngày làm việc",
        "the posting stands in the sentence on what is to be done within the 7 working days",
    ),
)
FACILITY_POSTING = Interpretation(
    code="facility-posting-inside-the-time",
    provision=_d20(28, 1, "b"),
    question=Text(
        "07 ngày làm việc niêm yết nằm trong hay ngoài 10 ngày làm việc",
        "whether the 7 working days of posting are inside the 10 working days",
    ),
    taken=Text(
        "nằm trong; nếu biết ngày xét duyệt thì niêm yết đủ 07 ngày làm việc từ ngày đó",
        "inside; where the day of approval is known, the posting lasts 7 full working days from it",
    ),
    other=Text("nằm ngoài: thêm 07 ngày làm việc", "outside: 7 working days more"),
    ground=Text("như Điều 8 khoản 1 điểm b", "as in Article 8(1)(b)"),
)
RECEIVED_WHEN_SENT = Interpretation(
    code="received-when-the-step-before-is-done",
    provision=_d20(8, 1),
    question=Text(
        "thời hạn tính từ ngày nhận hồ sơ của bước trước là ngày nào",
        "which day is the receipt of the file from the step before",
    ),
    taken=Text(
        "ngày bước trước hoàn thành; chưa hoàn thành thì là hạn chót của bước đó",
        "the day the step before is done; as long as it is not, the day on which it is due",
    ),
    other=Text(
        "ngày thực tế nhận được, muộn hơn nếu hồ sơ gửi qua bưu chính",
        "the day of actual receipt, later where the file goes by post",
    ),
)
SUBMISSION_AND_DECISION = Interpretation(
    code="submission-and-decision",
    provision=_d20(11, 4, "c"),
    question=Text(
        "03 ngày làm việc của Điều 11 khoản 4 điểm c và Điều 21 khoản 2, khoản 3 điểm c là thời "
        "hạn trình hay cả thời hạn quyết định",
        "whether the 3 working days of Article 11(4)(c) and Article 21(2)(c), (3)(c) are for the "
        "submission or for the decision as well",
    ),
    taken=Text(
        "thời hạn thẩm định và trình; việc quyết định không có thời hạn riêng",
        "for appraisal and submission; the decision has no time of its own",
    ),
    other=Text(
        "cả việc quyết định nằm trong 03 ngày làm việc",
        "the decision too falls within the 3 working days",
    ),
    ground=Text(
        "câu này giao việc cho Phòng Lao động - Thương binh và Xã hội",
        "the sentence charges the district office",
    ),
)
REFUSAL_INSIDE = Interpretation(
    code="refusal-inside-the-time",
    provision=_d20(8, 1, "d"),
    question=Text(
        "việc trả lời khi không đủ điều kiện phải xong trong thời hạn nào",
        "within what time a refusal is to be given",
    ),
    taken=Text(
        "trong thời hạn của bước mà nó thay thế",
        "within the time of the step in whose place it stands",
    ),
    other=Text("không có thời hạn", "no time is given"),
    ground=Text(
        "việc trả lời nằm cùng điểm, khoản với thời hạn đó",
        "the refusal stands in the same clause or point as that time",
    ),
)
EMERGENCY_CARE = Interpretation(
    code="emergency-care-counted-from",
    provision=_d20(21),
    question=Text(
        "thời gian 02 và 03 ngày làm việc ở khoản 2 và khoản 3 tính từ ngày nào",
        "from which day the 2 and 3 working days of clauses 2 and 3 count",
    ),
    taken=Text(
        "từ ngày nhận được danh sách, hồ sơ, văn bản của bước trước",
        "from the day the list, file or request of the step before is received",
    ),
    other=Text("từ ngày phát hiện đối tượng", "from the day the person is found"),
)
FOUNDLING_NOTICE = Interpretation(
    code="notice-counted-from",
    provision=_d20(28, 2, "a"),
    question=Text(
        "25 ngày làm việc thông báo tính từ ngày nào",
        "from which day the 25 working days of notice count",
    ),
    taken=Text("từ ngày tiếp nhận trẻ em", "from the day the child is taken in"),
    other=Text(
        "từ ngày bắt đầu thông báo; khi đó kết thúc muộn hơn",
        "from the day the notice begins; it would end later",
    ),
    ground=Text(
        "cơ sở phải tiếp nhận và thực hiện ngay các bước",
        "the facility has to take the child in and act at once",
    ),
)
CIRCULAR_02_DAY = Interpretation(
    code="circular-02-first-day",
    provision=CIRCULAR_02_2021.at(7, 1),
    question=Text(
        "Thông tư có hiệu lực từ ngày 08/8/2021 nhưng chế độ áp dụng từ ngày 01/7/2021: việc lập "
        "danh sách, tạm dừng áp dụng từ ngày nào",
        "the circular is in force from 2021-08-08, its regimes apply from 2021-07-01: from which "
        "day the listing and the suspension apply",
    ),
    taken=Text(
        "từ ngày 01/7/2021, cùng với Nghị định 20/2021/NĐ-CP",
        "from 2021-07-01, with Decree 20/2021/NĐ-CP",
    ),
    other=Text("từ ngày 08/8/2021", "from 2021-08-08"),
    ground=Text(
        "tạm dừng, thôi hưởng là chế độ mà Điều 7 khoản 1 cho áp dụng từ ngày đó",
        "suspending and stopping are of the regimes that Article 7(1) applies from that day",
    ),
)
SUSPENSION_2025 = Interpretation(
    code="suspension-by-the-commune",
    provision=DECREE_147_2025.at(5, 1),
    question=Text(
        "từ ngày 01/7/2025 ai quyết định tạm dừng, khi khoản này chỉ nêu việc hưởng, điều chỉnh, "
        "thôi hưởng",
        "who suspends since 2025-07-01, as the clause names granting, adjusting and stopping only",
    ),
    taken=Text(
        "Chủ tịch Ủy ban nhân dân cấp xã, trong các trường hợp của Thông tư 02/2021/TT-BLĐTBXH",
        "the commune chairman, in the cases of Circular 02/2021/TT-BLĐTBXH",
    ),
    other=Text("không còn việc tạm dừng", "there is no suspension any more"),
)
STOP_AFTER = Interpretation(
    code="stop-after-three-months",
    provision=DECREE_335_2026.at(9, 2, "đ"),
    question=Text(
        "“sau 03 tháng kể từ khi có quyết định tạm dừng” thì quyết định thôi hưởng chậm nhất ngày "
        "nào (Thông tư 02/2021/TT-BLĐTBXH Điều 2 khoản 1 điểm đ cũng vậy)",
        "'after 3 months from the decision to suspend': by which day the stop is decided (the same "
        "in Article 2(1)(đ) of Circular 02/2021/TT-BLĐTBXH)",
    ),
    taken=Text(
        "ngày hết 03 tháng, hoặc ngày làm việc tiếp theo nếu là ngày nghỉ",
        "the day the 3 months end, or the next working day if that is off",
    ),
    other=Text("không có hạn cuối", "there is no day by which"),
)
ORPHANS_BY_ARTICLE_12 = Interpretation(
    code="orphans-by-article-12",
    provision=_d20(16, 2),
    question=Text(
        "điều này dẫn chiếu khoản 1 Điều 12, là khoản về mức hỗ trợ, không phải về thủ tục",
        "it refers to Article 12(1), which is on what is given, not on how",
    ),
    taken=Text("hiểu là khoản 3 Điều 12", "read as Article 12(3)"),
    other=Text("không có thủ tục", "there is no procedure"),
    ground=Text(
        "khoản 3 là khoản duy nhất về thủ tục; Điều 13 và Điều 15 cũng dẫn chiếu khoản này",
        "clause 3 is the only one on procedure; Articles 13 and 15 refer to it as well",
    ),
)

READINGS: tuple[Interpretation, ...] = (
    POSTING,
    RECEIVED_WHEN_SENT,
    REFUSAL_INSIDE,
    CIRCULAR_02_DAY,
    SUSPENSION_2025,
    STOP_AFTER,
    SUBMISSION_AND_DECISION,
    ORPHANS_BY_ARTICLE_12,
    EMERGENCY_CARE,
    FACILITY_POSTING,
    FOUNDLING_NOTICE,
    DISTRICT_FILES,
    OTHER_FILES_2026,
    ARTICLE_33_WIDE,
    *DECREE_56_READINGS,
    *CARE_READINGS,
)
"""Every reading that the table of procedures rests on, besides those of counting time."""
