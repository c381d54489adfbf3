"""Persons, their households, and what is a child."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

PEOPLE: Final[Mapping[str, str]] = {
    "A person, as far as Decrees 20/2021 and 335/2026 ask about it.": (
        "Một người, trong phạm vi dữ kiện mà Nghị định 20/2021/NĐ-CP và Nghị định 335/2026/NĐ-CP "
        "hỏi đến."
    ),
    "The day of birth.": "Ngày sinh.",
    "A reference of the application's own; kept as it is.": (
        "Mã tham chiếu riêng của ứng dụng; giữ nguyên như đã nhập."
    ),
    "The situation of the mother.": "Tình trạng của mẹ.",
    "The situation of the father.": "Tình trạng của cha.",
    "Whether the child was abandoned.": "Trẻ em có bị bỏ rơi hay không.",
    (
        "Whether an abandoned child was adopted; known only of one of whom it is known whether it "
        "was abandoned."
    ): (
        "Trẻ em bị bỏ rơi đã có người nhận làm con nuôi hay chưa; chỉ khai khi đã biết trẻ em có "
        "bị bỏ rơi hay không."
    ),
    "Whether the person lives with HIV.": "Có nhiễm HIV/AIDS hay không.",
    "The degree of disability on the certificate.": (
        "Mức độ khuyết tật ghi trên giấy xác nhận khuyết tật."
    ),
    "The household lived in.": "Hộ gia đình đang sống cùng.",
    (
        "In the education that Art. 5(2) names, of a university the first degree only (Decree "
        "335/2026: without interruption)."
    ): (
        "Đang theo học chương trình quy định tại khoản 2 Điều 5, nếu là đại học thì chỉ văn bằng "
        "thứ nhất (theo Nghị định 335/2026/NĐ-CP: quá trình học liên tục không bị gián đoạn)."
    ),
    "Received the allowance of Art. 5(1) on turning 16.": (
        "Đang hưởng trợ cấp của khoản 1 Điều 5 khi đủ 16 tuổi."
    ),
    "Has the income that Art. 5(8) excludes.": (
        "Có khoản thu nhập làm cho không thuộc diện hưởng theo khoản 8 Điều 5."
    ),
    "Has a pension, monthly social insurance or other monthly allowance (Art. 5(5)).": (
        "Có lương hưu, trợ cấp bảo hiểm xã hội hằng tháng hoặc trợ cấp hằng tháng khác (khoản 5 "
        "Điều 5)."
    ),
    "Where the person is cared for.": "Nơi được chăm sóc, nuôi dưỡng.",
    "Whether there is a spouse.": "Có vợ hoặc chồng hay không.",
    "Number of children being raised, under 16.": "Số con dưới 16 tuổi đang nuôi.",
    (
        "Number of children being raised, 16 and over and studying (Art. 5(4)); under Decree "
        "335/2026 only those for whom the parent was already paid."
    ): (
        "Số con từ đủ 16 tuổi đang nuôi và đang học (khoản 4 Điều 5); theo Nghị định "
        "335/2026/NĐ-CP chỉ tính con mà người này đang hưởng trợ cấp cho con đó từ trước."
    ),
    "Who has the duty to support an elderly person.": (
        "Người có nghĩa vụ và quyền phụng dưỡng người cao tuổi."
    ),
    (
        "Of an elderly person: cannot live in the community, qualifies for a facility, and has "
        "someone who takes them in."
    ): (
        "Đối với người cao tuổi: không có điều kiện sống ở cộng đồng, đủ điều kiện tiếp nhận vào "
        "cơ sở trợ giúp xã hội nhưng có người nhận chăm sóc, nuôi dưỡng tại cộng đồng."
    ),
    "A household, as far as the allowance asks about it; `None` is not known.": (
        "Hộ gia đình, trong phạm vi dữ kiện cần để xét trợ cấp; `None` là chưa rõ."
    ),
    "Its class under the poverty standard in force.": (
        "Thuộc hộ nghèo, hộ cận nghèo hay không, theo chuẩn nghèo đang áp dụng."
    ),
    (
        "Whether it lives in an extremely difficult commune or village of an ethnic-minority or "
        "mountainous area."
    ): (
        "Có sống tại xã, thôn đặc biệt khó khăn vùng đồng bào dân tộc thiểu số và miền núi hay "
        "không."
    ),
    "The reading of a person under 16 as a child on a day (Law on Children Art. 1).": (
        "Xác định người dưới 16 tuổi là trẻ em vào một ngày (Điều 1 Luật Trẻ em)."
    ),
    "What makes a person of that age a child.": "Quy định theo đó người ở độ tuổi này là trẻ em.",
    "A well-formed personal identification number, masked wherever it is printed.": (
        "Số định danh cá nhân đúng cấu trúc, luôn được che khi in ra."
    ),
    "The full number, twelve digits; the only way to it.": (
        "Số đầy đủ, 12 chữ số; chỉ ở đây mới có số đầy đủ."
    ),
}
"""The meanings in Vietnamese by those in English."""
