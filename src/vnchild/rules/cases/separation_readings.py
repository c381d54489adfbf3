"""Readings of separation, of the court and of the whole case."""

from __future__ import annotations

from vnchild.law.documents import CIRCULAR_14_2020, DECREE_56_2017, LAW_ON_CHILDREN
from vnchild.law.interpretation import Interpretation
from vnchild.law.text import Text

_at = DECREE_56_2017.at
_C14 = CIRCULAR_14_2020

SEPARATION_READINGS: tuple[Interpretation, ...] = (
    Interpretation(
        code="turned-16",
        provision=LAW_ON_CHILDREN.at(1),
        question=Text(
            "trẻ em đủ 16 tuổi thì trường hợp có tự kết thúc không?",
            "Does a case end by itself when the child turns 16?",
        ),
        taken=Text(
            "không; việc kết thúc phải được ghi nhận, nhiệm vụ còn mở vẫn giữ cho đến khi đó; sau "
            "đó chỉ còn việc đánh giá khi đủ 16 tuổi",
            "no; the closing is recorded, and what is open stays open until then; after it only "
            "the assessment on turning 16 is owed",
        ),
        other=Text("tự kết thúc", "it ends by itself"),
        ground=Text(
            "Thông tư 14/2020 Điều 13 khoản 4 còn yêu cầu đánh giá khi đủ 16 tuổi",
            "Circular 14/2020 Article 13(4) still asks for an assessment on turning 16",
        ),
    ),
    Interpretation(
        code="moved-to-another-commune",
        provision=LAW_ON_CHILDREN.at(52, 2),
        question=Text(
            "trẻ em chuyển đến xã khác thì các nhiệm vụ và thời hạn thế nào?",
            "What of duties and times when the child moves to another commune?",
        ),
        taken=Text(
            "nhiệm vụ còn mở chuyển sang xã nơi trẻ em cư trú, thời hạn không tính lại; việc của "
            "nơi xảy ra vụ việc, của nơi người nhận chăm sóc cư trú và việc đã xong thì giữ nguyên",
            "those open pass to the commune where the child lives, and no time begins again; what "
            "is of the place where it happened or of the carer's, and what is done, stays",
        ),
        other=Text("xã mới bắt đầu lại", "the new commune begins again"),
        ground=Text(
            "bảo vệ trẻ em phải bảo đảm tính liên tục (Điều 47 khoản 2)",
            "protection must be continuous (Article 47(2))",
        ),
    ),
    Interpretation(
        code="refusal-of-the-plan",
        provision=_at(32, 1),
        question=Text(
            "cha, mẹ từ chối kế hoạch thì 12 giờ tính từ đâu, và khi chưa biết trẻ em có bị xâm "
            "hại không?",
            "From when do the 12 hours count on a refusal, and what if it is not known whether "
            "the child was abused?",
        ),
        taken=Text(
            "từ lúc từ chối; chưa biết thì không coi là không bị xâm hại",
            "from the refusal; what is not known is not read as no abuse",
        ),
        other=Text(
            "từ thông tin ban đầu; chỉ khi đã xác định bị xâm hại",
            "from the first report; only once abuse is established",
        ),
        ground=Text(
            "Thông tư 14/2020 Điều 3 khoản 4 coi việc từ chối là thông tin phải thu thập, báo cáo",
            "Circular 14/2020 Article 3(4) makes the refusal itself information to report",
        ),
    ),
    Interpretation(
        code="petition-is-a-duty",
        provision=LAW_ON_CHILDREN.at(52, 3),
        question=Text(
            "đề nghị Tòa án là nghĩa vụ hay quyền lựa chọn, và trong bao lâu?",
            "Is asking the court a duty or a choice, and within what time?",
        ),
        taken=Text(
            "là nghĩa vụ, không nêu thời hạn; thôi khi gia đình được đánh giá an toàn hoặc kế "
            "hoạch được đề nghị kết thúc",
            "a duty without a time; it falls away once the home is found safe or the end of the "
            "plan is proposed",
        ),
        other=Text(
            "tùy Chủ tịch Ủy ban nhân dân cấp xã xem xét",
            "for the commune chairman to weigh",
        ),
        ground=Text(
            'khoản 3 dùng lời khẳng định, không dùng "có thể"',
            "clause 3 says that they ask, not that they may",
        ),
    ),
    Interpretation(
        code="fifteen-days-on-the-same-facts",
        provision=_at(32, 3),
        question=Text(
            "ra quyết định cách ly mới ngay sau khi hết thời hạn thì có thêm 15 ngày không?",
            "Does a new decision right after the term give another 15 days?",
        ),
        taken=Text(
            "không, trừ khi có thông tin mới hoặc cha, mẹ từ chối kế hoạch sau đó; tính cộng số "
            "ngày đã cách ly",
            "no, unless new information or a refusal of the plan came after; days already spent "
            "are added",
        ),
        other=Text(
            "mỗi quyết định có 15 ngày riêng",
            "each decision has its own 15 days",
        ),
        ground=Text(
            "nếu không, thời hạn tối đa không còn ý nghĩa",
            "otherwise the longest term would mean nothing",
        ),
    ),
    Interpretation(
        code="term-ends-on-its-last-day",
        provision=_at(32, 3),
        question=Text(
            "trẻ em có thể về nhà ngay trong ngày cuối của thời hạn không?",
            "May the child go home on the last day of the term?",
        ),
        taken=Text(
            "được, trong ngày cuối cùng; trước ngày đó chỉ khi hủy bỏ quyết định",
            "yes, on the last day; before it only when the decision is cancelled",
        ),
        other=Text(
            "chỉ sau 24 giờ của ngày cuối cùng",
            "only after 24:00 of the last day",
        ),
    ),
    Interpretation(
        code="unsafe-home-after-the-term",
        provision=_C14.at(14, 3, "b"),
        question=Text(
            "hết thời hạn mà gia đình chưa an toàn thì việc cách ly có chấm dứt không?",
            "Does a separation end with its term while the home is not safe?",
        ),
        taken=Text(
            "không coi là đúng luật; nghĩa vụ đề nghị Tòa án và nghĩa vụ đánh giá vẫn còn",
            "that is not regular; the duties to ask the court and to assess stay",
        ),
        other=Text(
            "chấm dứt khi hết 15 ngày",
            "it ends with the 15 days",
        ),
        ground=Text(
            "điểm b yêu cầu đề nghị Tòa án quyết định tiếp tục cách ly",
            "point b asks for the petition to continue",
        ),
    ),
    Interpretation(
        code="no-emergency-while-separated",
        provision=_at(32, 3),
        question=Text(
            "đánh giá lại không còn khẩn cấp thì việc cách ly thế nào?",
            "What of a separation where a new assessment finds no emergency?",
        ),
        taken=Text(
            "phải đánh giá ngay điều kiện an toàn để xem xét hủy bỏ quyết định",
            "the home is assessed at once, so that the decision can be cancelled",
        ),
        other=Text(
            "chờ đánh giá sau 15 ngày",
            "it waits for the assessment after 15 days",
        ),
        ground=Text(
            "trẻ em không bị cách ly lâu hơn cần thiết",
            "no child is kept away longer than needed",
        ),
    ),
)
"""In the order of the articles, as far as there is one."""
