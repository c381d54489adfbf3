"""Carers, those they take in, and what befalls a household."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

CARE: Final[Mapping[str, str]] = {
    "What Decrees 20/2021 and 335/2026 (Art. 11) ask about a person who died.": (
        "Những điều Điều 11 Nghị định 20/2021/NĐ-CP và Điều 11 Nghị định 335/2026/NĐ-CP hỏi về "
        "người chết để hỗ trợ chi phí mai táng."
    ),
    "Was receiving the monthly social allowance.": (
        "Đang hưởng trợ cấp xã hội hằng tháng khi chết."
    ),
    "Had applied and qualified, but nothing was decided yet (Decree 335/2026 Art. 11(1)(a)).": (
        "Đã đề nghị và đủ điều kiện hưởng nhưng chưa có quyết định (điểm a khoản 1 Điều 11 Nghị "
        "định 335/2026/NĐ-CP)."
    ),
    "Was a child of a poor single parent of Art. 5(4).": (
        "Là con của người đơn thân nghèo nuôi con quy định tại khoản 4 Điều 5."
    ),
    "Was receiving a monthly survivor's allowance of social insurance.": (
        "Đang hưởng trợ cấp tuất bảo hiểm xã hội hằng tháng khi chết."
    ),
    "Was receiving another monthly allowance.": "Đang hưởng trợ cấp hằng tháng khác khi chết.",
    "Was receiving the social pension, or had applied and qualified.": (
        "Đang hưởng trợ cấp hưu trí xã hội khi chết, hoặc đã đề nghị và đủ điều kiện hưởng."
    ),
    "A person who takes somebody in (Decree 20/2021 Art. 22-23, 335/2026 Art. 19-20).": (
        "Người nhận chăm sóc, nuôi dưỡng (Điều 22 và Điều 23 Nghị định 20/2021/NĐ-CP, Điều 19 và "
        "Điều 20 Nghị định 335/2026/NĐ-CP)."
    ),
    "How the carer is related to the child.": "Quan hệ giữa người nhận chăm sóc và trẻ em.",
    "Has full civil capacity, and keeps to policy and law (clause 1 point a).": (
        "Có năng lực hành vi dân sự đầy đủ và thực hiện tốt chủ trương, chính sách của Đảng, pháp "
        "luật của Nhà nước (điểm a khoản 1)."
    ),
    "Takes the child in of free will (Decree 20/2021 Art. 22(1)(b), 335/2026 Art. 19(1)(b)).": (
        "Tự nguyện nhận chăm sóc trẻ em (điểm b khoản 1 Điều 22 Nghị định 20/2021/NĐ-CP, điểm b "
        "khoản 1 Điều 19 Nghị định 335/2026/NĐ-CP)."
    ),
    "Has a stable home with room for the person (clause 1 point c).": (
        "Có nơi ở ổn định và chỗ ở cho người được nhận chăm sóc, nuôi dưỡng (điểm c khoản 1)."
    ),
    "Has the economic means (clause 1 point d).": "Có điều kiện kinh tế (điểm d khoản 1).",
    (
        "Has the health, experience and, for adults, skill to care (Decree 20/2021 Art. 22(1)(d), "
        "23(1)(b); Decree 335/2026 Art. 19(1)(d), 20(1)(b))."
    ): (
        "Có sức khỏe, kinh nghiệm và, nếu chăm sóc người lớn, kỹ năng chăm sóc (điểm d khoản 1 "
        "Điều 22, điểm b khoản 1 Điều 23 Nghị định 20/2021/NĐ-CP; điểm d khoản 1 Điều 19, điểm b "
        "khoản 1 Điều 20 Nghị định 335/2026/NĐ-CP)."
    ),
    "Lives with a husband or wife (clause 1 point đ).": (
        "Đang sống cùng chồng hoặc vợ (điểm đ khoản 1)."
    ),
    "That spouse meets point a.": "Chồng hoặc vợ đó bảo đảm điều kiện tại điểm a.",
    "That spouse meets point b on children.": (
        "Chồng hoặc vợ đó bảo đảm điều kiện tại điểm b về nhận chăm sóc trẻ em."
    ),
    "That spouse meets point b on adults: health, experience and skill.": (
        "Chồng hoặc vợ đó bảo đảm điều kiện tại điểm b về chăm sóc người lớn: sức khỏe, kinh "
        "nghiệm và kỹ năng."
    ),
    (
        "May not go on caring: mistreatment, profit, inability, grave breach of rights (Decree "
        "20/2021 Art. 22(4), 23(2); Decree 335/2026 Art. 19(4), 20(2)), or sanctioned or "
        "convicted (Circular 02/2021 Art. 2(2)(d); Decree 335/2026 Art. 9(3)(d))."
    ): (
        "Không được tiếp tục nhận chăm sóc, nuôi dưỡng: đối xử tệ bạc, trục lợi, không còn khả "
        "năng, vi phạm nghiêm trọng quyền (khoản 4 Điều 22, khoản 2 Điều 23 Nghị định "
        "20/2021/NĐ-CP; khoản 4 Điều 19, khoản 2 Điều 20 Nghị định 335/2026/NĐ-CP), hoặc bị xử lý "
        "vi phạm hành chính hay bị kết án (điểm d khoản 2 Điều 2 Thông tư 02/2021/TT-BLĐTBXH; "
        "điểm d khoản 3 Điều 9 Nghị định 335/2026/NĐ-CP)."
    ),
    "Why a person is or may be in a facility (Decree 20/2021 Art. 24, 335/2026 Art. 21).": (
        "Lý do một người đang ở hoặc có thể vào cơ sở trợ giúp xã hội (Điều 24 Nghị định "
        "20/2021/NĐ-CP, Điều 21 Nghị định 335/2026/NĐ-CP)."
    ),
    "In hardship and cannot look after themselves (Decree 20/2021 Art. 24(1)(a)).": (
        "Thuộc diện khó khăn, không tự lo được cuộc sống (điểm a khoản 1 Điều 24 Nghị định "
        "20/2021/NĐ-CP)."
    ),
    "Nobody in the community takes them in (Decree 20/2021 Art. 24(1)(a)).": (
        "Không có người nhận chăm sóc, nuôi dưỡng tại cộng đồng (điểm a khoản 1 Điều 24 Nghị định "
        "20/2021/NĐ-CP)."
    ),
    "To be cared for in a facility by the law on the elderly (Decree 20/2021 Art. 24(1)(b)).": (
        "Thuộc diện được chăm sóc, nuôi dưỡng trong cơ sở trợ giúp xã hội theo pháp luật về người "
        "cao tuổi (điểm b khoản 1 Điều 24 Nghị định 20/2021/NĐ-CP)."
    ),
    "Cannot live in the community, being in hardship (Decree 335/2026 Art. 21(1)(b)).": (
        "Không có điều kiện sống ở cộng đồng do có hoàn cảnh khó khăn (điểm b khoản 1 Điều 21 "
        "Nghị định 335/2026/NĐ-CP)."
    ),
    "Has a supporter who has not the means to support (Decree 335/2026 Art. 21(1)(b)).": (
        "Có người có nghĩa vụ và quyền phụng dưỡng nhưng người này không có điều kiện để phụng "
        "dưỡng (điểm b khoản 1 Điều 21 Nghị định 335/2026/NĐ-CP)."
    ),
    (
        "To be cared for in a facility by the law on disability (Decree 20/2021 Art. 24(1)(c), "
        "335/2026 Art. 21(1)(c))."
    ): (
        "Thuộc diện được chăm sóc, nuôi dưỡng trong cơ sở trợ giúp xã hội theo pháp luật về người "
        "khuyết tật (điểm c khoản 1 Điều 24 Nghị định 20/2021/NĐ-CP, điểm c khoản 1 Điều 21 Nghị "
        "định 335/2026/NĐ-CP)."
    ),
    (
        "To be cared for in a facility by the law on administrative violations (Decree 20/2021 "
        "Art. 24(3), 335/2026 Art. 21(3))."
    ): (
        "Thuộc diện chăm sóc, nuôi dưỡng tại cơ sở trợ giúp xã hội theo pháp luật về xử lý vi "
        "phạm hành chính (khoản 3 Điều 24 Nghị định 20/2021/NĐ-CP, khoản 3 Điều 21 Nghị định "
        "335/2026/NĐ-CP)."
    ),
    "The need of emergency protection.": "Lý do cần bảo vệ khẩn cấp.",
    "Came of their own will (Decree 20/2021 Art. 24(5), 335/2026 Art. 21(4)).": (
        "Tự nguyện sống tại cơ sở trợ giúp xã hội (khoản 5 Điều 24 Nghị định 20/2021/NĐ-CP, khoản "
        "4 Điều 21 Nghị định 335/2026/NĐ-CP)."
    ),
    "The day of entering, for the three months of an emergency.": (
        "Ngày vào cơ sở, để tính thời hạn 03 tháng của trường hợp cần bảo vệ khẩn cấp."
    ),
    "A decision keeps them past the three months.": (
        "Có quyết định cho ở lại cơ sở khi đã quá 03 tháng."
    ),
    "Was in the facility under clauses 1 to 3 of Art. 24 or 21 before turning 16.": (
        "Đã được chăm sóc, nuôi dưỡng tại cơ sở theo quy định từ khoản 1 đến khoản 3 Điều 24 hoặc "
        "Điều 21 trước khi đủ 16 tuổi."
    ),
    (
        "Came under clause 1 or 3 of Decree 20/2021 Art. 24, not under clause 2 (emergency; Art. "
        "26(5))."
    ): (
        "Được tiếp nhận theo khoản 1 hoặc khoản 3 Điều 24 Nghị định 20/2021/NĐ-CP, không phải "
        "theo khoản 2 (bảo vệ khẩn cấp; khoản 5 Điều 26)."
    ),
    "The day on which study ended (Decree 20/2021 Art. 26(5)).": (
        "Ngày thôi học (khoản 5 Điều 26 Nghị định 20/2021/NĐ-CP)."
    ),
    "Has become able to live on their own (Decree 20/2021 Art. 26(5)).": (
        "Đã tự lập được cuộc sống (khoản 5 Điều 26 Nghị định 20/2021/NĐ-CP)."
    ),
    "What befell a household (Decree 20/2021 Art. 12-15, 335/2026 Art. 12).": (
        "Hoàn cảnh khó khăn đột xuất của hộ gia đình (từ Điều 12 đến Điều 15 Nghị định "
        "20/2021/NĐ-CP, Điều 12 Nghị định 335/2026/NĐ-CP)."
    ),
    "Goes hungry at Tết.": "Thiếu đói dịp Tết Nguyên đán.",
    "Goes hungry by disaster, fire, lost harvest, the lean season or force majeure.": (
        "Thiếu đói do thiên tai, hỏa hoạn, mất mùa, giáp hạt hoặc lý do bất khả kháng khác."
    ),
    (
        "A member died or went missing by disaster, fire, epidemic, a grave traffic or work "
        "accident, or force majeure."
    ): (
        "Có người chết, mất tích do thiên tai, hỏa hoạn, dịch bệnh, tai nạn giao thông, tai nạn "
        "lao động nghiêm trọng hoặc lý do bất khả kháng khác."
    ),
    "The household is in hardship, though neither poor nor near-poor.": (
        "Hộ gia đình có hoàn cảnh khó khăn, dù không thuộc hộ nghèo, hộ cận nghèo."
    ),
    "The house is wholly destroyed by such an event and there is nowhere to live.": (
        "Nhà ở bị đổ, sập, trôi, cháy hoàn toàn do một trong các nguyên nhân đó mà không còn nơi ở."
    ),
    "Must leave the house at once by decision of the competent body.": (
        "Phải di dời nhà ở khẩn cấp theo quyết định của cơ quan có thẩm quyền."
    ),
    "The house is badly damaged by such an event and cannot be lived in.": (
        "Nhà ở bị hư hỏng nặng do một trong các nguyên nhân đó mà không ở được."
    ),
    "The people who live in one household, and what befell it.": (
        "Những người sống trong một hộ gia đình và hoàn cảnh đột xuất của hộ."
    ),
    "The people, those taken in too.": (
        "Các thành viên, kể cả người được nhận chăm sóc, nuôi dưỡng."
    ),
    "What befell it; `None` if nothing is asked about that.": (
        "Hoàn cảnh đột xuất của hộ; `None` nếu không hỏi về việc đó."
    ),
    "A person in a household, with what its household is asked about them.": (
        "Một thành viên hộ gia đình, cùng những dữ kiện về người đó mà việc xét cho cả hộ cần đến."
    ),
    "The person.": "Người đó.",
    "Who took the person in, where the person's care is by a carer.": (
        "Người nhận chăm sóc, nuôi dưỡng, nếu người này được nhận chăm sóc, nuôi dưỡng tại cộng "
        "đồng."
    ),
    "Pregnancy and small children, of a person with a disability.": (
        "Việc mang thai và nuôi con nhỏ của người khuyết tật."
    ),
    "The position of the husband or wife among the members, from 0.": (
        "Thứ tự của chồng hoặc vợ trong danh sách thành viên, đếm từ 0."
    ),
    (
        "Injured by disaster, fire, a grave traffic or work accident, or force majeure, so as to "
        "need emergency care."
    ): (
        "Bị thương do thiên tai, hỏa hoạn, tai nạn giao thông, tai nạn lao động nghiêm trọng hoặc "
        "lý do bất khả kháng khác đến mức phải cấp cứu."
    ),
    (
        "Days of emergency care and treatment in a health facility; who has less than 3 is not "
        "badly injured (Decree 20/2021 Art. 2(2), 335/2026 Art. 12(2))."
    ): (
        "Số ngày cấp cứu và điều trị tại cơ sở y tế; dưới 3 ngày thì không phải là bị thương nặng "
        "(khoản 2 Điều 2 Nghị định 20/2021/NĐ-CP, khoản 2 Điều 12 Nghị định 335/2026/NĐ-CP)."
    ),
    "Was injured where they reside (Decree 20/2021 Art. 13(1)).": (
        "Bị thương tại nơi cư trú (khoản 1 Điều 13 Nghị định 20/2021/NĐ-CP)."
    ),
    "No relative cares for them after it (Decree 20/2021 Art. 13(2)).": (
        "Không có người thân thích chăm sóc sau khi bị thương (khoản 2 Điều 13 Nghị định "
        "20/2021/NĐ-CP)."
    ),
    "Receives the social pension.": "Đang hưởng trợ cấp hưu trí xã hội.",
    "Is of an ethnic minority (health insurance).": (
        "Là người dân tộc thiểu số (để xét bảo hiểm y tế)."
    ),
    "Why the person is in a facility, where they are.": (
        "Lý do ở cơ sở trợ giúp xã hội, nếu đang ở đó."
    ),
    "Pregnancy and small children (Decree 20/2021 Art. 20(2), 335/2026 Art. 17(2)).": (
        "Việc mang thai và nuôi con nhỏ (khoản 2 Điều 20 Nghị định 20/2021/NĐ-CP, khoản 2 Điều 17 "
        "Nghị định 335/2026/NĐ-CP)."
    ),
    "Is pregnant; asked of a person with a disability.": (
        "Đang mang thai; chỉ hỏi đối với người khuyết tật."
    ),
    "How many children under 36 months are being raised; asked of a person with a disability.": (
        "Số con dưới 36 tháng tuổi đang nuôi; chỉ hỏi đối với người khuyết tật."
    ),
}
"""The meanings in Vietnamese by those in English."""
