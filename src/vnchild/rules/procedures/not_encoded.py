"""What the law says of these procedures that is in no step."""

from __future__ import annotations

from vnchild.law.text import Text

NOT_ENCODED: tuple[Text, ...] = (
    Text(
        "các trường hợp tạm dừng, thôi hưởng (Nghị định 335/2026/NĐ-CP Điều 9; Thông tư "
        "02/2021/TT-BLĐTBXH Điều 2) được nêu kèm bảng nhưng các bước không tự xét; riêng khoản 3 "
        "Điều 9 về người nhận chăm sóc bị xử phạt hoặc kết án không có lịch chi trả",
        "the grounds to suspend and to stop (Decree 335/2026 Art. 9; Circular 02/2021 Art. 2) are "
        "told with the table but not weighed by the steps; for Article 9(3), a carer sanctioned or "
        "convicted, there is no schedule of payments",
    ),
    Text(
        "tiếp tục hưởng, truy lĩnh sau khi tạm dừng trước ngày 05/10/2026 (Thông tư "
        "02/2021/TT-BLĐTBXH Điều 6 khoản 1 điểm b): nêu kèm bảng, không thành bước",
        "how payment goes on after a suspension before 2026-10-05 (Circular 02/2021 Art. "
        "6(1)(b)): told with the table, no step of its own",
    ),
    Text(
        "nội dung các mẫu tờ khai, đơn, hợp đồng",
        "what the forms hold",
    ),
    Text(
        "nội dung sửa đổi Điều 8 khoản 1 điểm a Nghị định 20/2021/NĐ-CP tại Nghị định "
        "104/2022/NĐ-CP: chưa đối chiếu",
        "how Decree 104/2022 words Art. 8(1)(a) of Decree 20/2021: not read",
    ),
    Text(
        "việc chi trả qua tài khoản, tổ chức dịch vụ chi trả (Nghị định 335/2026/NĐ-CP Điều 28; "
        "Nghị định 20/2021/NĐ-CP Điều 34)",
        "how payment is made, by account or by a paying organisation (Decree 335/2026 Art. 28; "
        "Decree 20/2021 Art. 34)",
    ),
    Text(
        "thủ tục liên thông điện tử về mai táng phí (Nghị định 63/2024/NĐ-CP)",
        "the joined electronic procedure of burial support (Decree 63/2024)",
    ),
    Text(
        "quản lý hồ sơ tại cơ sở trợ giúp xã hội (Nghị định 335/2026/NĐ-CP Điều 25; Nghị định "
        "20/2021/NĐ-CP Điều 29)",
        "the files that a facility keeps (Decree 335/2026 Art. 25; Decree 20/2021 Art. 29)",
    ),
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
        "văn bản nêu nơi nhận báo cáo của Ủy ban nhân dân cấp xã sau đánh giá 06 tháng (Luật "
        "102/2016/QH13 Điều 68 khoản 2) từ khi không còn cấp huyện: chưa thấy, bảng theo cách hiểu "
        "family-care-reported-to",
        "a text that says to whom the commune reports after its six-monthly assessment (Law on "
        "Children Art. 68(2)) since there is no district: none was found, the table goes by the "
        "reading family-care-reported-to",
    ),
    Text(
        "việc phân chia 12 giờ giữa các khâu của từng địa phương, như thủ tục 1.004946 của tỉnh "
        "Cao Bằng: là quy trình nội bộ, không phải quy định của pháp luật",
        "how a province divides the 12 hours among its offices, as Cao Bằng's procedure 1.004946: "
        "that is its own working order, no law",
    ),
)
"""What is not encoded."""
