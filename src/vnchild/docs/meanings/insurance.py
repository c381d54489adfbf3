"""Health insurance, and admission to a facility."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

INSURANCE: Final[Mapping[str, str]] = {
    "The days for which the card of a child under 6 is good.": (
        "Thời gian thẻ bảo hiểm y tế của trẻ em dưới 6 tuổi có giá trị sử dụng."
    ),
    "The last day.": "Ngày cuối cùng.",
    "The groups of Law 25/2008 Art. 12 that a person is in, of those encoded.": (
        "Các nhóm tại Điều 12 Luật 25/2008/QH12 mà một người thuộc vào, trong số các nhóm đã đưa "
        "vào thư viện."
    ),
    "Those that surely hold, in the order of the article.": (
        "Các nhóm chắc chắn thuộc, theo thứ tự trong điều luật."
    ),
    "Those that may hold too.": "Các nhóm khác có thể thuộc.",
    (
        "Whether any surely holds; not eligible means only that no group encoded here does, see "
        "`not_encoded`."
    ): (
        "Có chắc chắn thuộc nhóm nào hay không; không đủ điều kiện chỉ có nghĩa là không thuộc "
        "nhóm nào đã đưa vào thư viện, xem `not_encoded`."
    ),
    (
        "Whether 100% of the costs is paid (Art. 22(1)(a)); not eligible means only that no group "
        "encoded here gives it."
    ): (
        "Có được thanh toán 100% chi phí hay không (điểm a khoản 1 Điều 22); không đủ điều kiện "
        "chỉ có nghĩa là không nhóm nào đã đưa vào thư viện cho mức đó."
    ),
    "The facts that could change `status` or `full`, by name.": (
        "Tên những dữ kiện có thể làm thay đổi `status` hoặc `full`."
    ),
    (
        "Lives in an extremely difficult area, which the words of point o that were not read may "
        'name; then neither is ever "not eligible".'
    ): (
        "Sống tại vùng đặc biệt khó khăn, có thể được nêu trong phần lời văn điểm o mà thư viện "
        'chưa đọc; khi đó hai kết luận trên không bao giờ là "không đủ điều kiện".'
    ),
    "Where payment of 100% stands.": "Điều khoản quy định mức thanh toán 100%.",
    "Whether a person may be admitted to a social assistance facility.": (
        "Một người có được tiếp nhận vào cơ sở trợ giúp xã hội hay không."
    ),
    "Whether they may, on one ground or another.": (
        "Có được tiếp nhận hay không, theo căn cứ này hoặc căn cứ khác."
    ),
    "Each ground (Decree 20/2021 Art. 24, 335/2026 Art. 21) with its own status and reasons.": (
        "Từng căn cứ (Điều 24 Nghị định 20/2021/NĐ-CP, Điều 21 Nghị định 335/2026/NĐ-CP) với kết "
        "luận và lý do riêng."
    ),
    "Whether a ground of clauses 1 to 3 holds, on which nurture is paid.": (
        "Có thuộc một trường hợp từ khoản 1 đến khoản 3, được Nhà nước chi trả trợ cấp nuôi "
        "dưỡng, hay không."
    ),
    "The facts that would settle the status, by name.": (
        "Tên những dữ kiện cần có để kết luận được."
    ),
    (
        "The last day of an emergency stay, where that is surely the ground, no other surely is, "
        "and the day of entering is known."
    ): (
        "Ngày cuối cùng được ở theo diện bảo vệ khẩn cấp, khi chắc chắn thuộc diện này, không "
        "chắc chắn thuộc diện nào khác và đã biết ngày vào cơ sở."
    ),
}
"""The meanings in Vietnamese by those in English."""
