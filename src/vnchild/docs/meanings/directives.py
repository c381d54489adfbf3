"""Directives and the numbers of official documents."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

DIRECTIVES: Final[Mapping[str, str]] = {
    "An official document that gives tasks.": "Văn bản hành chính giao nhiệm vụ.",
    "Its number and symbol; the number is `None` in a draft.": (
        "Số và ký hiệu; bản dự thảo có số là `None`."
    ),
    "Its kind, by its symbol or by its heading.": "Loại văn bản, theo ký hiệu hoặc theo tiêu đề.",
    "Its date as far as written.": "Ngày, tháng, năm ban hành, trong phạm vi được ghi.",
    "Where it was issued.": "Địa danh nơi ban hành.",
    "Who issued it, in normal letters.": "Cơ quan, tổ chức ban hành, không ghi toàn chữ in hoa.",
    "The body above the issuer, where the head prints one.": (
        "Cơ quan, tổ chức chủ quản trực tiếp, nếu phần đầu văn bản có ghi."
    ),
    "What it is about.": "Trích yếu nội dung.",
    "Whom it is sent to.": 'Nơi được gửi ("Kính gửi").',
    "What it rests on.": "Căn cứ của văn bản.",
    "Every document that it names, once, in the order of first mention.": (
        "Mọi văn bản được nhắc đến, mỗi văn bản một lần, theo thứ tự nhắc đến lần đầu."
    ),
    "What it orders, item by item.": "Từng việc được giao.",
    "The topics that it touches.": "Các chủ đề được đề cập.",
    "What it wants done by a day, and the reports that it asks for.": (
        "Những việc phải làm có thời hạn và những báo cáo được yêu cầu."
    ),
    "Who gets a copy.": "Nơi nhận.",
    "Who signed.": "Người ký.",
    "Something that is to be done or reported by a day.": (
        "Một việc phải làm hoặc phải báo cáo chậm nhất vào một ngày."
    ),
    "What is to be done, in the words of the text, shortened.": (
        "Việc phải làm, theo lời văn bản, đã rút gọn."
    ),
    "Whether it is a report.": "Có phải là báo cáo hay không.",
    "What the report is about; `None` where the text does not say.": (
        "Kỳ mà báo cáo nói đến; `None` nếu văn bản không ghi."
    ),
    "The year of that period, `None` where the text does not say.": (
        "Năm của kỳ đó, `None` nếu văn bản không ghi."
    ),
    "When, as printed; `None` for a report without a day.": (
        "Thời hạn như được in; `None` với báo cáo không ghi ngày."
    ),
    "Whether the day itself still is in time.": (
        "Chính ngày đó còn được tính là đúng hạn hay không."
    ),
    "The day printed; `None` where it comes back every year or month, or is no day.": (
        "Ngày được in; `None` nếu lặp lại hằng năm hoặc hằng tháng, hoặc không phải là một ngày."
    ),
    "The last day on which it is done in time.": "Ngày cuối cùng còn đúng hạn.",
    "To whom, as printed.": "Nơi gửi đến, như được in.",
    "Whom it binds; empty for all addressees.": (
        "Nơi phải thực hiện; để trống nghĩa là mọi nơi được gửi."
    ),
    "The label of the task that holds it.": "Số hoặc nhãn của nhiệm vụ chứa việc này.",
    "The number and symbol of an official document; equal if they read the same.": (
        "Số và ký hiệu của một văn bản; bằng nhau nếu đọc như nhau."
    ),
    "The number, `None` while it is left blank to be filled in by hand.": (
        "Số, `None` khi còn để trống để ghi tay."
    ),
    (
        "What stands behind the number: the letter `a` of `30a/2008/NQ-CP`, which a capital "
        "(`12A/UBND-VX`) is read as, or a point and a second number, the `.7` of `66.7/2025/NQ-CP`."
    ): (
        "Phần đứng ngay sau số: chữ cái `a` trong `30a/2008/NQ-CP` (chữ hoa như `12A/UBND-VX` đọc "
        "là chữ thường), hoặc dấu chấm và số thứ hai, `.7` trong `66.7/2025/NQ-CP`."
    ),
    "The year of a legal normative document.": "Năm của văn bản quy phạm pháp luật.",
    (
        "Kind, issuer and drafting unit as printed, without spaces. In the Party's numbers "
        "(`28-CT/TW`) the issuer stands behind a slash: `CT/TW`."
    ): (
        "Loại văn bản, cơ quan ban hành và đơn vị soạn thảo như được in, không có dấu cách. Ở số "
        "của văn bản Đảng (`28-CT/TW`), cơ quan ban hành đứng sau dấu gạch chéo: `CT/TW`."
    ),
}
"""The meanings in Vietnamese by those in English."""
