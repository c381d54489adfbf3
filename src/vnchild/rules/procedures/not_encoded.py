"""What the law says of these procedures that is in no step."""

from __future__ import annotations

from vnchild.law.text import Text

NOT_ENCODED: tuple[Text, ...] = (
    Text(
        "việc thông báo “ngay” của người phát hiện (Nghị định 56/2017/NĐ-CP Điều 25 khoản 1): thủ "
        "tục bắt đầu từ khi nơi tiếp nhận nhận được thông tin",
        "that whoever finds out tells at once (Decree 56/2017 Art. 25(1)): the procedure begins "
        "with the receipt",
    ),
    Text(
        "lưu trữ hồ sơ và nhập cơ sở dữ liệu trẻ em quốc gia (Nghị định 56/2017/NĐ-CP Điều 30 "
        "khoản 3)",
        "keeping the file and entering it in the national database (Decree 56/2017 Art. 30(3))",
    ),
    Text(
        "việc kết nối với công an, phối hợp sơ cứu, lưu giữ chứng cứ của người làm công tác bảo vệ "
        "trẻ em (Nghị định 56/2017/NĐ-CP Điều 31 khoản 3 điểm a)",
        "what the officer does with police and health facilities, and to keep evidence (Decree "
        "56/2017 Art. 31(3)(a))",
    ),
    Text(
        "ảnh chụp không quá 06 tháng trong hồ sơ trẻ em (Nghị định 56/2017/NĐ-CP Điều 38 khoản 3 "
        "điểm c)",
        "that the child's photographs are not older than 6 months (Decree 56/2017 Art. 38(3)(c))",
    ),
    Text(
        "người nước ngoài phải cư trú ít nhất 06 tháng và còn thời hạn ít nhất 12 tháng (Nghị định "
        "56/2017/NĐ-CP Điều 39 khoản 3)",
        "the 6 months of residence, and 12 still to come, of a foreign carer (Decree 56/2017 Art. "
        "39(3))",
    ),
    Text(
        "giấy khám sức khỏe trong thời gian 06 tháng của người nhận chăm sóc (Nghị định "
        "56/2017/NĐ-CP Điều 41 khoản 1 điểm b)",
        "the carer's health certificate of the last 6 months (Decree 56/2017 Art. 41(1)(b))",
    ),
    Text(
        "thông báo giữa các xã khi có yêu cầu (Nghị định 56/2017/NĐ-CP Điều 43 khoản 3)",
        "what communes tell each other on request (Decree 56/2017 Art. 43(3))",
    ),
    Text(
        "đề xuất chuyển hình thức chăm sóc trong báo cáo 06 tháng (Thông tư 14/2020/TT-BLĐTBXH "
        "Điều 13 khoản 3)",
        "what the six-monthly report proposes on the form of care (Circular 14/2020 Art. 13(3))",
    ),
    Text(
        "báo cáo của Ủy ban nhân dân cấp xã sau đánh giá 06 tháng (Luật 102/2016/QH13 Điều 68 "
        "khoản 2): từ khi không còn cấp huyện, nơi nhận chưa đối chiếu",
        "to whom the commune reports after its six-monthly assessment (Law on Children Art. "
        "68(2)) since there is no district",
    ),
    Text(
        "việc phân chia 12 giờ giữa các khâu của từng địa phương, như thủ tục 1.004946 của tỉnh "
        "Cao Bằng: là quy trình nội bộ, không phải quy định của pháp luật",
        "how a province divides the 12 hours among its offices, as Cao Bằng's procedure 1.004946: "
        "that is its own working order, no law",
    ),
)
"""What is not encoded."""
