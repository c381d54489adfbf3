"""Readings of the course from the information to the closing."""

from __future__ import annotations

from vnchild.law.documents import DECREE_56_2017, LAW_ON_CHILDREN
from vnchild.law.interpretation import Interpretation
from vnchild.law.text import Text

_at = DECREE_56_2017.at

PROCESS_READINGS: tuple[Interpretation, ...] = (
    Interpretation(
        code="several-reports",
        provision=_at(26, 3),
        question=Text(
            "có nhiều thông tin về cùng một trẻ em thì 12 giờ tính từ đâu?",
            "From which of several reports on one child do the 12 hours count?",
        ),
        taken=Text(
            "từ thông tin sớm nhất chưa được đánh giá; thông tin đến sau khi đã đánh giá thì tính "
            "lại từ thông tin đó",
            "from the earliest not yet assessed; one that comes after the assessment counts anew",
        ),
        other=Text("luôn từ thông tin mới nhất", "always from the latest"),
        ground=Text(
            "thông tin mới không làm kéo dài thời hạn của thông tin cũ",
            "new information does not lengthen the time of the old",
        ),
    ),
    Interpretation(
        code="measure-before-assessment",
        provision=_at(31, 3, "a"),
        question=Text(
            "có được can thiệp khẩn cấp trước khi đánh giá ban đầu không?",
            "May emergency measures come before the initial assessment?",
        ),
        taken=Text(
            "được; biện pháp đã thực hiện được tính là đáp ứng khoản 3 Điều 26",
            "yes; a measure taken counts for Article 26(3)",
        ),
        other=Text("chỉ sau khi có Mẫu số 02", "only after Form 02"),
        ground=Text(
            "việc can thiệp phải thực hiện trong thời gian nhanh nhất có thể",
            "the intervention is to be as fast as can be",
        ),
    ),
    Interpretation(
        code="plan-returned",
        provision=_at(28, 4),
        question=Text(
            "kế hoạch chưa được phê duyệt, trả lại thì các thời hạn thế nào?",
            "What of the times where a plan is not approved but returned?",
        ),
        taken=Text(
            "việc trả lại là việc xem xét của Chủ tịch theo thời hạn 02 ngày làm việc; phần còn "
            "lại của 05 ngày làm việc tính tiếp từ ngày trả lại, ít nhất 01 ngày làm việc, không "
            "kể thời gian Chủ tịch xem xét",
            "the return is the chairman's answer within the 2 working days; what is left of the 5 "
            "working days goes on from the return, at least one, without the time that the "
            "chairman had the plan",
        ),
        other=Text(
            "05 ngày làm việc tính liên tục kể cả thời gian Chủ tịch xem xét, hoặc tính lại từ "
            "ngày trả lại",
            "the 5 working days run on while the chairman has the plan, or begin again with the "
            "return",
        ),
        ground=Text(
            "nghị định không quy định việc trả lại; mỗi người chịu thời hạn của mình",
            "the decree does not speak of a return; each answers for a time of their own",
        ),
    ),
    Interpretation(
        code="next-plan-without-meeting",
        provision=_at(30, 1, "c"),
        question=Text(
            "kế hoạch tiếp theo có phải họp lại theo khoản 2 Điều 27 không?",
            "Does the next plan need another meeting under Article 27(2)?",
        ),
        taken=Text(
            "không bắt buộc; thời hạn 05 ngày làm việc tính từ ngày rà soát",
            "not of necessity; its 5 working days count from the review",
        ),
        other=Text("phải họp lại", "another meeting is needed"),
        ground=Text(
            "điểm c chỉ dẫn chiếu việc xây dựng, phê duyệt kế hoạch",
            "point c speaks only of drawing up and approving the plan",
        ),
    ),
    Interpretation(
        code="separation-needs-assessment",
        provision=_at(26, 2),
        question=Text(
            "có được tạm thời cách ly khi chưa đánh giá ban đầu không?",
            "May a child be separated before the initial assessment?",
        ),
        taken=Text(
            "không; đánh giá ban đầu là cơ sở để áp dụng biện pháp; việc ngăn chặn, sơ cứu thì "
            "không phải chờ",
            "no; the measure rests on the assessment; stopping the harm and first aid do not wait "
            "for it",
        ),
        other=Text(
            "được, nếu đủ căn cứ tại khoản 1 Điều 32",
            "yes, if Article 32(1) is met",
        ),
        ground=Text(
            "khoản 2 Điều 26: đánh giá để có cơ sở áp dụng hoặc không áp dụng biện pháp",
            "Article 26(2): the assessment is there to decide whether measures are applied",
        ),
    ),
    Interpretation(
        code="danger-found-again",
        provision=_at(26, 3),
        question=Text(
            "đánh giá lại thấy có nguy hiểm mà không có thông tin mới thì 12 giờ tính từ đâu?",
            "From when do the 12 hours count where danger is found again without a new report?",
        ),
        taken=Text(
            "từ lần đánh giá đó; biện pháp đã áp dụng trước đó không được tính",
            "from that finding; a measure taken before it does not count",
        ),
        other=Text(
            "từ thông tin ban đầu; biện pháp trước đó được tính",
            "from the first report; the measure before counts",
        ),
        ground=Text(
            "kết quả mới cho thấy biện pháp trước đó chưa đủ",
            "the finding shows that what was done was not enough",
        ),
    ),
    Interpretation(
        code="what-meets-an-emergency",
        provision=_at(31, 3),
        question=Text(
            "việc nào được coi là đã can thiệp khẩn cấp?",
            "Which acts count as emergency intervention?",
        ),
        taken=Text(
            "ngăn chặn hành vi gây hại, sơ cứu, khám chữa bệnh, hoặc tạm thời cách ly",
            "stopping the harm, first aid, treatment, or separation",
        ),
        other=Text(
            "mọi việc tại khoản 3, kể cả lưu giữ chứng cứ và xin hướng dẫn của Tổng đài",
            "every act of clause 3, keeping evidence and asking the hotline for guidance with them",
        ),
        ground=Text(
            "chứng cứ và hướng dẫn chỉ hỗ trợ việc bảo vệ",
            "evidence and guidance only support the protection",
        ),
    ),
    Interpretation(
        code="commune-of-the-case",
        provision=LAW_ON_CHILDREN.at(52, 2),
        question=Text(
            "vụ việc xảy ra ở một xã, trẻ em cư trú ở xã khác thì nhiệm vụ thuộc xã nào?",
            "Whose are the duties where it happened in one commune and the child lives in another?",
        ),
        taken=Text(
            "đánh giá ban đầu, can thiệp khẩn cấp: nơi xảy ra vụ việc (Điều 26 Nghị định "
            "56/2017/NĐ-CP); tạm thời cách ly, hồ sơ vào cơ sở, đề nghị Tòa án: nơi xảy ra vụ "
            "việc, khi đã chuyển trường hợp thì xã tiếp nhận; từ đánh giá nguy cơ cụ thể và kế "
            "hoạch: nơi trẻ em cư trú, chưa biết nơi cư trú thì nơi xảy ra vụ việc; xâm hại khi "
            "đang được chăm sóc thay thế xảy ra ở nơi người nhận chăm sóc cư trú",
            "the initial assessment and emergency measures: where it happened (Decree 56/2017 "
            "Art. 26); separation, the file for a facility and asking the court: where it "
            "happened, after a transfer the commune that took the case over; from the detailed "
            "assessment and the plan on: where the child lives, as long as that is not known "
            "where it happened; abuse in care happens where the carer lives",
        ),
        other=Text(
            "mọi nhiệm vụ thuộc nơi xảy ra vụ việc cho đến khi chuyển trường hợp",
            "all are of the commune where it happened until the case is transferred",
        ),
        ground=Text(
            "khoản 2 giao kế hoạch cho xã nơi trẻ em cư trú; khoản 2 Điều 32 của nghị định và "
            "khoản 1 Điều 67 của Luật cho phép cả hai xã",
            "clause 2 gives the plan to the commune where the child lives; Article 32(2) of the "
            "decree and Article 67(1) of the Law let both act",
        ),
    ),
    Interpretation(
        code="closing-drops-nothing",
        provision=_at(30, 1, "b"),
        question=Text(
            "có được kết thúc khi còn việc khẩn cấp, cách ly, chăm sóc chưa xong không?",
            "May a case be closed while duties of emergency, separation or care are open?",
        ),
        taken=Text(
            "không; trừ khi đủ 16 tuổi; thông tin không xác thực thì thôi việc đánh giá",
            "no, but on turning 16; with unfounded information the assessments fall away",
        ),
        other=Text(
            "được, các việc đó tự chấm dứt",
            "yes, they fall away",
        ),
        ground=Text(
            "chỉ kết thúc khi trẻ em không còn nguy cơ và ổn định",
            "it ends only when the child is at risk no more and stable",
        ),
    ),
)
"""In the order of the articles, as far as there is one."""
