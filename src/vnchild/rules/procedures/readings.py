"""Readings of the procedures: where the words, or what was read of them, leave a choice."""

from __future__ import annotations

from vnchild.law.documents import DECREE_20_2021, DECREE_56_2017, DECREE_147_2025, DECREE_335_2026
from vnchild.law.interpretation import Interpretation
from vnchild.law.provision import Provision
from vnchild.law.text import Text
from vnchild.rules.procedures.decree_56_2017 import READINGS as DECREE_56_READINGS

_d20 = DECREE_20_2021.at

DISTRICT_FILES = Interpretation(
    code="files_of_the_district",
    provision=Provision(DECREE_147_2025.number),
    question=Text(
        "hồ sơ nhận trước ngày 01/7/2025 mà cấp huyện chưa quyết định thì theo trình tự nào",
        "by which steps a file goes that was received before 2025-07-01 and not yet decided by "
        "the district",
    ),
    taken=Text(
        "theo trình tự, thời hạn của ngày nhận hồ sơ; từ ngày 01/7/2025 không còn cấp huyện và "
        "chưa đọc được quy định về cơ quan tiếp nhận các bước của cấp huyện",
        "by the steps and times of the day of receipt; since 2025-07-01 there is no district, and "
        "no text was read that says who takes over its steps",
    ),
    other=Text(
        "theo Nghị định 147/2025/NĐ-CP: 10 ngày làm việc, tính từ ngày nhận hồ sơ hoặc từ ngày "
        "01/7/2025",
        "by Decree 147/2025/NĐ-CP: 10 working days, from the receipt or from 2025-07-01",
    ),
    ground=Text(
        "Điều 33 Nghị định 335/2026/NĐ-CP giải quyết câu hỏi tương tự theo ngày nhận hồ sơ",
        "Article 33 of Decree 335/2026/NĐ-CP settles the like question by the day of receipt",
    ),
)
OTHER_FILES_2026 = Interpretation(
    code="other_files_of_2026",
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
POSTING = Interpretation(
    code="posting_inside_the_time",
    provision=_d20(8, 1, "b"),
    question=Text(
        "02 ngày làm việc niêm yết nằm trong hay ngoài 07 ngày làm việc",
        "whether the 2 working days of posting are inside the 7 working days",
    ),
    taken=Text(
        "nằm trong: cả bốn bước là 7 + 3 + 7 + 3 ngày làm việc",
        "inside: the four steps take 7 + 3 + 7 + 3 working days",
    ),
    other=Text("nằm ngoài: thêm 02 ngày làm việc", "outside: 2 working days more"),
    ground=Text(
        "việc niêm yết nằm trong câu về các việc phải làm trong thời hạn 07 ngày làm việc",
        "the posting stands in the sentence on what is to be done within the 7 working days",
    ),
)
FACILITY_POSTING = Interpretation(
    code="facility_posting_inside_the_time",
    provision=_d20(28, 1, "b"),
    question=Text(
        "07 ngày làm việc niêm yết nằm trong hay ngoài 10 ngày làm việc",
        "whether the 7 working days of posting are inside the 10 working days",
    ),
    taken=Text("nằm trong", "inside"),
    other=Text("nằm ngoài: thêm 07 ngày làm việc", "outside: 7 working days more"),
    ground=Text("như Điều 8 khoản 1 điểm b", "as in Article 8(1)(b)"),
)
RECEIVED_WHEN_SENT = Interpretation(
    code="received_when_the_step_before_is_done",
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
EMERGENCY_CARE = Interpretation(
    code="emergency_care_counted_from",
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
    code="notice_counted_from",
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
MAXIMA = Interpretation(
    code="maximum_ending_on_a_day_off",
    provision=DECREE_56_2017.at(32, 3),
    question=Text(
        "thời hạn tối đa (15 ngày cách ly, 03 tháng chăm sóc tạm thời) kết thúc vào ngày nghỉ",
        "a maximum (15 days of separation, 3 months of temporary care) that ends on a day off",
    ),
    taken=Text(
        "kết thúc vào ngày làm việc tiếp theo theo Điều 148 khoản 5 Bộ luật Dân sự",
        "it ends with the next working day, by Article 148(5) of the Civil Code",
    ),
    other=Text(
        "không kéo dài: đó là mức tối đa, không phải thời hạn để thực hiện công việc",
        "it is not extended: it is a maximum, not a time for doing something",
    ),
    ground=Text(
        "Điều 148 nói về mọi thời hạn; nên kết thúc trước ngày nghỉ để không vượt mức tối đa",
        "Article 148 speaks of every period; to end before the day off is safe on either reading",
    ),
)

READINGS: tuple[Interpretation, ...] = (
    POSTING,
    FACILITY_POSTING,
    RECEIVED_WHEN_SENT,
    EMERGENCY_CARE,
    FOUNDLING_NOTICE,
    MAXIMA,
    DISTRICT_FILES,
    OTHER_FILES_2026,
    *DECREE_56_READINGS,
)
"""Every reading that the table of procedures rests on, besides those of counting time."""
