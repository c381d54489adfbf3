"""Readings of the course from the information to the closing."""

from __future__ import annotations

from vnchild.law.documents import CIRCULAR_14_2020, DECREE_56_2017
from vnchild.law.interpretation import Interpretation
from vnchild.law.text import Text

_at = DECREE_56_2017.at
_C14 = CIRCULAR_14_2020

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
    ),
    Interpretation(
        code="plan-returned",
        provision=_at(28, 4),
        question=Text(
            "kế hoạch chưa được phê duyệt thì thời hạn thế nào?",
            "What time runs for a plan that was not approved?",
        ),
        taken=Text(
            "thời hạn 05 ngày làm việc ban đầu vẫn tính, không tính lại",
            "the first 5 working days go on; they do not begin again",
        ),
        other=Text("tính lại từ ngày trả lại", "they count again from the return"),
        ground=Text(
            "nghị định không quy định việc trả lại làm gián đoạn thời hạn",
            "the decree does not say that a return interrupts the time",
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
