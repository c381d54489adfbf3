"""Choices made where Decree 56/2017 does not say from when, or by when, a time counts."""

from __future__ import annotations

from vnchild.law.documents import CIRCULAR_14_2020, DECREE_56_2017
from vnchild.law.interpretation import Interpretation
from vnchild.law.text import Text

_at = DECREE_56_2017.at

WHOSE_RECEIPT = Interpretation(
    code="twelve-hours-whose-receipt",
    provision=_at(26, 3),
    question=Text(
        "12 giờ tính từ khi nơi nào nhận được thông tin?",
        "Whose receipt of the information starts the 12 hours?",
    ),
    taken=Text(
        "từ khi nơi tiếp nhận thông tin đầu tiên theo Điều 25 khoản 1 nhận được thông tin",
        "that of the first place of Article 25(1) that receives it",
    ),
    other=Text(
        "từ khi Ủy ban nhân dân cấp xã nhận được thông tin chuyển đến; khi đó kết thúc muộn hơn",
        "that of the commune to which it is passed on; the time would end later",
    ),
    ground=Text(
        "thông tin phải được chuyển ngay; cách hiểu này an toàn hơn cho trẻ em",
        "it has to be passed on at once; this reading is the safer one for the child",
    ),
)
ASSESSMENT_INSIDE = Interpretation(
    code="assessment-inside-the-twelve-hours",
    provision=_at(26, 2),
    question=Text(
        "việc ghi chép và đánh giá ban đầu phải xong trong bao lâu?",
        "Within what time are the record and the initial assessment to be made?",
    ),
    taken=Text(
        "trong 12 giờ của khoản 3, vì các biện pháp phải áp dụng trong thời gian đó dựa trên đánh "
        "giá này",
        "within the 12 hours of clause 3, as the measures due by then rest on the assessment",
    ),
    other=Text("không có thời hạn", "no time is given"),
)
PLAN_FROM = Interpretation(
    code="plan-counted-from",
    provision=_at(28, 1),
    question=Text(
        "05 ngày làm việc tính từ ngày nào?", "From which day do the 5 working days count?"
    ),
    taken=Text(
        "từ ngày họp xác định nhu cầu (khoản 2 Điều 27); nếu chỉ biết ngày đánh giá nguy cơ cụ thể "
        "thì từ ngày đó",
        "from the meeting that determines the needs (Article 27(2)); where only the day of the "
        "detailed assessment is known, from that day",
    ),
    other=Text(
        "từ ngày đánh giá nguy cơ cụ thể, hoặc từ ngày tiếp nhận thông tin; khi đó thời hạn kết "
        "thúc sớm hơn",
        "from the detailed assessment, or from the receipt of the information; the time would end "
        "earlier",
    ),
    ground=Text(
        "hồ sơ trình phải có biên bản cuộc họp xác định nhu cầu (điểm b khoản 2)",
        "the file has to hold the minutes of the meeting that determines the needs (clause 2(b))",
    ),
)
APPROVAL_FROM = Interpretation(
    code="approval-counted-from",
    provision=_at(28, 4),
    question=Text(
        "02 ngày làm việc tính từ ngày nào?", "From which day do the 2 working days count?"
    ),
    taken=Text(
        "từ ngày hồ sơ được trình phê duyệt", "from the day the file is submitted for approval"
    ),
    other=Text("nằm trong 05 ngày làm việc của khoản 1", "within the 5 working days of clause 1"),
    ground=Text(
        "việc trình thuộc khoản 1, việc phê duyệt có thời hạn riêng ở khoản 4",
        "clause 1 ends with the submission; the approval has its own time in clause 4",
    ),
)
PLAN_IN_EMERGENCY = Interpretation(
    code="plan-in-an-emergency",
    provision=_at(28, 1),
    question=Text(
        "“trừ trường hợp khẩn cấp”: khi khẩn cấp thì thời hạn nào?",
        "'Except in an emergency': which time then?",
    ),
    taken=Text(
        "sớm nhất có thể, muộn nhất vẫn là 05 và 02 ngày làm việc",
        "as soon as can be, and the 5 and 2 working days stay the latest",
    ),
    other=Text("không có thời hạn", "no time limit at all"),
    ground=Text(
        "ngoại lệ để làm nhanh hơn, không phải để làm chậm hơn",
        "the exception is there to be faster, not slower",
    ),
)
SENDING = Interpretation(
    code="who-sends-the-plan",
    provision=_at(28, 5),
    question=Text(
        "khoản này không nêu ai gửi quyết định và kế hoạch",
        "The clause does not say who sends decision and plan",
    ),
    taken=Text(
        "Chủ tịch Ủy ban nhân dân cấp xã, người ban hành quyết định",
        "the chairman of the commune People's Committee, who issues the decision",
    ),
    other=Text(
        "Ủy ban nhân dân cấp xã, theo khoản 2 Điều 52 Luật Trẻ em",
        "the commune People's Committee, by Article 52(2) of the Law on Children",
    ),
    ground=Text(
        "khoản 4 giao việc ban hành quyết định cho Chủ tịch",
        "clause 4 gives the decision to the chairman",
    ),
)
SEPARATION_FROM = Interpretation(
    code="separation-counted-from",
    provision=_at(32, 3),
    question=Text("15 ngày tính từ ngày nào?", "From which day do the 15 days count?"),
    taken=Text(
        "từ ngày trẻ em được tạm thời cách ly trên thực tế",
        "from the day the child is in fact separated",
    ),
    other=Text("từ ngày ra quyết định tạm thời cách ly", "from the day of the decision"),
    ground=Text(
        "điều này giới hạn thời gian cách ly; hai ngày thường trùng nhau do thời hạn 12 giờ",
        "it bounds the separation itself; by the 12 hours the two days are mostly the same",
    ),
)
REVIEW_AFTER = Interpretation(
    code="review-after-fifteen-days",
    provision=CIRCULAR_14_2020.at(14, 3),
    question=Text(
        "việc đánh giá “sau 15 ngày tạm thời cách ly” phải xong vào ngày nào?",
        "By which day is the assessment 'after 15 days of separation' due?",
    ),
    taken=Text(
        "ngày thứ 15, kể cả khi là ngày nghỉ, vì việc cách ly kết thúc vào ngày đó",
        "on the 15th day, also where that is a day off, as the separation ends then",
    ),
    other=Text(
        "từ ngày thứ 16; không có hạn cuối", "from the 16th day on; there is no day by which"
    ),
    ground=Text(
        "muốn tiếp tục cách ly thì phải có yêu cầu trước khi hết thời gian tối đa",
        "to go on, the separation needs a request before the longest time has ended",
    ),
)
EARLY_ASSESSMENT = Interpretation(
    code="early-assessment-of-the-home",
    provision=CIRCULAR_14_2020.at(14, 3),
    question=Text(
        "đánh giá “sau 15 ngày” có thể thực hiện sớm hơn không?",
        "May the assessment 'after 15 days' be made earlier?",
    ),
    taken=Text(
        "được, vì khoản 3 Điều 32 Nghị định 56/2017 cho hủy bỏ bất cứ khi nào đủ an toàn",
        "yes, as Decree 56/2017 Article 32(3) lets the decision be cancelled as soon as it is safe",
    ),
    other=Text(
        "chỉ sau khi hết 15 ngày",
        "only once the 15 days are over",
    ),
)
COURT_BEFORE_THE_END = Interpretation(
    code="request-before-the-term-ends",
    provision=CIRCULAR_14_2020.at(14, 3, "b"),
    question=Text(
        "đề nghị Tòa án quyết định tiếp tục cách ly trong thời hạn nào?",
        "By when is the court asked to have the separation continued?",
    ),
    taken=Text(
        "trước khi hết thời gian cách ly tối đa 15 ngày",
        "before the longest separation of 15 days has ended",
    ),
    other=Text("luật không quy định thời hạn", "no time is given"),
    ground=Text(
        "hết 15 ngày mà chưa có yêu cầu của cơ quan có thẩm quyền thì không còn căn cứ cách ly "
        "(khoản 3 Điều 32 Nghị định 56/2017/NĐ-CP)",
        "after 15 days without the demand of a competent body nothing keeps the child away "
        "(Decree 56/2017 Article 32(3))",
    ),
)
FOLLOW_UP_AFTER = Interpretation(
    code="follow-up-after-months",
    provision=_at(43, 2),
    question=Text(
        "“sau 01 tháng, 03 tháng” là trước hay sau khi hết thời gian đó, và chậm nhất ngày nào?",
        "Is 'after 1 month, 3 months' a day by which, or a day before which it is too early?",
    ),
    taken=Text(
        "khi thời gian đó đã qua; hạn là ngày cuối của thời gian đó hoặc ngày làm việc tiếp theo "
        "nếu là ngày nghỉ",
        "once that time has passed; due on its last day, or the next working day if that is off",
    ),
    other=Text(
        "bất kỳ ngày nào sau đó, không có hạn cuối", "any day after it, with no day by which"
    ),
)
PERIOD_FROM = Interpretation(
    code="periodic-report-counted-from",
    provision=_at(43, 2),
    question=Text(
        "kỳ 06 tháng đầu tiên và các kỳ sau tính từ ngày nào?",
        "From when do the first six months and the later ones count?",
    ),
    taken=Text(
        "kỳ đầu từ ngày nhận chăm sóc thay thế, các kỳ sau từ lần báo cáo trước",
        "the first from the day the care begins, later ones from the report before",
    ),
    other=Text(
        "từ lần theo dõi sau 03 tháng, hoặc theo lịch chung của xã",
        "from the follow-up after 3 months, or by a calendar of the commune",
    ),
)
QUARTER = Interpretation(
    code="quarter-of-the-list",
    provision=_at(40, 1),
    question=Text(
        "cập nhật hằng quý là theo quý dương lịch hay cách nhau 03 tháng",
        "whether each quarter is the calendar quarter or 3 months from the last time",
    ),
    taken=Text("03 tháng kể từ lần cập nhật trước", "3 months from the update before"),
    other=Text("trong từng quý dương lịch", "once in each calendar quarter"),
    ground=Text("điều này không nêu ngày gửi trong quý", "the article names no day of the quarter"),
)
TRANSFER_FROM = Interpretation(
    code="transfer-counted-from",
    provision=_at(45),
    question=Text(
        "thời hạn 10 và 15 ngày làm việc ở khoản 2 và khoản 4 tính từ ngày nào?",
        "From which day do the 10 and 15 working days of clauses 2 and 4 count?",
    ),
    taken=Text(
        "từ ngày cơ quan được giao việc nhận danh sách và hồ sơ",
        "from the day the body that acts receives the list and the files",
    ),
    other=Text(
        "từ ngày bước trước hoàn thành, không kể thời gian gửi",
        "from the day the step before is done, sending not counted",
    ),
    ground=Text(
        "chưa nhận hồ sơ thì chưa thể thẩm định hoặc xem xét",
        "without the file nothing can be appraised or considered",
    ),
)
OPINION_FROM = Interpretation(
    code="pupil-opinion-counted-from",
    provision=_at(53, 2),
    question=Text(
        "07 ngày làm việc tính từ ngày nào?", "From which day do the 7 working days count?"
    ),
    taken=Text(
        "từ ngày Ban Giám hiệu tiếp nhận ý kiến, kiến nghị, nguyện vọng",
        "from the day the school's management receives the opinion",
    ),
    other=Text(
        "từ ngày học sinh nêu ý kiến với giáo viên; khi đó kết thúc sớm hơn",
        "from the day the pupil tells a teacher; the time would end earlier",
    ),
    ground=Text(
        "khoản 2 gắn thời hạn với việc tiếp nhận của Ban Giám hiệu",
        "clause 2 ties the time to the receipt by the management",
    ),
)

READINGS: tuple[Interpretation, ...] = (
    ASSESSMENT_INSIDE,
    WHOSE_RECEIPT,
    PLAN_FROM,
    APPROVAL_FROM,
    PLAN_IN_EMERGENCY,
    SENDING,
    SEPARATION_FROM,
    REVIEW_AFTER,
    EARLY_ASSESSMENT,
    COURT_BEFORE_THE_END,
    QUARTER,
    FOLLOW_UP_AFTER,
    PERIOD_FROM,
    TRANSFER_FROM,
    OPINION_FROM,
)
"""The readings of Decree 56/2017 on time, in the order of its articles."""
