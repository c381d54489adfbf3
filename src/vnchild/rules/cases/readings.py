"""Where the law on cases leaves a choice, and what the package takes.

From when the times count is told in `vnchild.rules.procedures.decree_56_2017`.
"""

from __future__ import annotations

from vnchild.law.documents import CIRCULAR_14_2020, DECREE_56_2017, LAW_ON_CHILDREN
from vnchild.law.interpretation import Interpretation
from vnchild.law.text import Text

_at = DECREE_56_2017.at
_C14 = CIRCULAR_14_2020

READINGS: tuple[Interpretation, ...] = (
    Interpretation(
        code="twelve_hours_from_first_receipt",
        provision=_at(31, 2),
        question=Text(
            "12 giờ tính từ khi nơi nào nhận được thông tin?",
            "Whose receipt of the information starts the 12 hours?",
        ),
        taken=Text(
            "từ khi nơi tiếp nhận đầu tiên (Điều 25 khoản 1) nhận được thông tin",
            "that of the first place that receives it (Article 25(1))",
        ),
        other=Text(
            "từ khi Ủy ban nhân dân cấp xã nhận được thông tin chuyển đến; khi đó muộn hơn",
            "that of the commune to which it is passed on; the time would end later",
        ),
        ground=Text(
            "việc chuyển thông tin phải thực hiện ngay; cách hiểu này an toàn hơn cho trẻ em",
            "it is to be passed on at once; this reading is the safer one for the child",
        ),
    ),
    Interpretation(
        code="several_reports",
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
        code="initial_assessment_within_twelve_hours",
        provision=_at(26, 2),
        question=Text(
            "đánh giá ban đầu phải xong trong bao lâu?",
            "Within what time is the initial assessment due?",
        ),
        taken=Text(
            "trong 12 giờ của khoản 3, vì biện pháp khẩn cấp dựa trên đánh giá này",
            "within the 12 hours of clause 3, as emergency measures rest on it",
        ),
        other=Text("không có thời hạn", "no time is given"),
        ground=Text(
            "nếu muộn hơn thì không thể bảo đảm thời hạn tại khoản 3",
            "if later, the time of clause 3 could not be kept",
        ),
    ),
    Interpretation(
        code="measure_before_assessment",
        provision=_at(31, 3, "a"),
        question=Text(
            "có được can thiệp khẩn cấp trước khi đánh giá ban đầu không?",
            "May emergency measures come before the initial assessment?",
        ),
        taken=Text(
            "được; biện pháp đã thực hiện được tính là đáp ứng khoản 3 Điều 26",
            "yes; a measure taken counts for Article 26(3). A separation needs the assessment",
        ),
        other=Text("chỉ sau khi có Mẫu số 02", "only after Form 02"),
        ground=Text(
            "việc can thiệp phải thực hiện trong thời gian nhanh nhất có thể",
            "the intervention is to be as fast as can be",
        ),
    ),
    Interpretation(
        code="plan_in_an_emergency",
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
        code="plan_returned",
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
        code="next_plan_without_meeting",
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
        code="separation_ends_on_day_off",
        provision=_at(32, 3),
        question=Text(
            "ngày cuối của thời hạn cách ly là ngày nghỉ thì sao?",
            "What if the last day of a separation is a day off?",
        ),
        taken=Text(
            "hết vào ngày làm việc tiếp theo (Bộ luật Dân sự Điều 148 khoản 5)",
            "it ends with the next working day (Civil Code Article 148(5))",
        ),
        other=Text(
            "hết đúng ngày thứ 15; nên quyết định trước ngày đó",
            "it ends on the 15th day itself; who decides before it is safe in both readings",
        ),
    ),
    Interpretation(
        code="assessment_before_fifteen_days",
        provision=_C14.at(14, 3),
        question=Text(
            "đánh giá “sau 15 ngày” có thể thực hiện sớm hơn không?",
            "May the assessment 'after 15 days' be made earlier?",
        ),
        taken=Text(
            "được, nếu là căn cứ để quyết định; muộn nhất khi hết 15 ngày",
            "yes, where the decision rests on it; at the latest when the 15 days end",
        ),
        other=Text("chỉ sau khi hết 15 ngày", "only once the 15 days are over"),
        ground=Text(
            "quyết định phải có trước khi hết thời hạn tối đa",
            "the decision must be there before the longest term ends",
        ),
    ),
    Interpretation(
        code="first_periodic_report",
        provision=_at(43, 2),
        question=Text(
            "kỳ 06 tháng đầu tiên tính từ đâu?", "From when do the first six months count?"
        ),
        taken=Text(
            "từ ngày nhận chăm sóc thay thế; các kỳ sau tính từ lần báo cáo trước",
            "from the day the carer took the child; later ones from the report before",
        ),
        other=Text(
            "từ lần theo dõi sau 03 tháng, hoặc theo lịch chung của xã",
            "from the follow-up after three months, or by a calendar of the commune",
        ),
    ),
    Interpretation(
        code="court_decides_unsafe_with_parents",
        provision=LAW_ON_CHILDREN.at(66, 4),
        question=Text(
            "ai quyết định chăm sóc thay thế đối với trẻ em thuộc khoản 2 Điều 62?",
            "Who decides on the care of a child of Article 62(2)?",
        ),
        taken=Text(
            "Tòa án; việc giao tạm thời trong 15 ngày vẫn do Chủ tịch Ủy ban nhân dân cấp xã",
            "the court; temporary care within the 15 days stays with the commune chairman",
        ),
        other=Text(
            "Chủ tịch Ủy ban nhân dân cấp xã theo khoản 1 Điều 66",
            "the commune chairman under Article 66(1)",
        ),
        ground=Text(
            "khoản 4 là quy định riêng cho trường hợp này", "clause 4 is the special rule for it"
        ),
    ),
    Interpretation(
        code="court_ends_what_it_decided",
        provision=LAW_ON_CHILDREN.at(69, 4),
        question=Text(
            "ai quyết định chấm dứt khi Tòa án đã quyết định chăm sóc thay thế?",
            "Who ends the care that a court decided?",
        ),
        taken=Text(
            "Tòa án, theo khoản 4 Điều 69 của Luật", "the court, by Article 69(4) of the Law"
        ),
        other=Text(
            "Chủ tịch Ủy ban nhân dân cấp xã theo khoản 2 Điều 48 Nghị định 56/2017/NĐ-CP",
            "the commune chairman by Article 48(2) of Decree 56/2017",
        ),
        ground=Text("Luật có hiệu lực cao hơn nghị định", "a law stands above a decree"),
    ),
    Interpretation(
        code="unknown_ground_of_care",
        provision=LAW_ON_CHILDREN.at(66),
        question=Text(
            "chưa ghi nhận lý do chăm sóc thay thế thì ai quyết định?",
            "Who decides where the ground of care is not on record?",
        ),
        taken=Text(
            "nêu cả hai: Ủy ban nhân dân cấp xã và Tòa án, cho đến khi có quyết định",
            "both are named, commune and court, until it is decided",
        ),
        other=Text("Ủy ban nhân dân cấp xã", "the commune"),
        ground=Text(
            "điều chưa biết không được hiểu là không có", "what is not known is not read as no"
        ),
    ),
    Interpretation(
        code="turned_16",
        provision=LAW_ON_CHILDREN.at(1),
        question=Text(
            "trẻ em đủ 16 tuổi thì trường hợp có tự kết thúc không?",
            "Does a case end by itself when the child turns 16?",
        ),
        taken=Text(
            "không; việc kết thúc phải được ghi nhận, nhiệm vụ còn mở vẫn giữ",
            "no; the closing is recorded, and what is open stays open until then",
        ),
        other=Text("tự kết thúc", "it ends by itself"),
        ground=Text(
            "Thông tư 14/2020 Điều 13 khoản 4 còn yêu cầu đánh giá khi đủ 16 tuổi",
            "Circular 14/2020 Article 13(4) still asks for an assessment on turning 16",
        ),
    ),
    Interpretation(
        code="moved_to_another_commune",
        provision=LAW_ON_CHILDREN.at(52, 2),
        question=Text(
            "trẻ em chuyển đến xã khác thì các nhiệm vụ và thời hạn thế nào?",
            "What of duties and times when the child moves to another commune?",
        ),
        taken=Text(
            "chuyển sang xã nơi trẻ em cư trú, thời hạn không tính lại",
            "they pass to the commune where the child lives; no time begins again",
        ),
        other=Text("xã mới bắt đầu lại", "the new commune begins again"),
        ground=Text(
            "bảo vệ trẻ em phải bảo đảm tính liên tục (Điều 47 khoản 2)",
            "protection must be continuous (Article 47(2))",
        ),
    ),
)
"""The choices made, each with what it decides against."""
