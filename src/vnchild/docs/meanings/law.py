"""Documents of law, their provisions, readings, calendars and time limits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

LAW: Final[Mapping[str, str]] = {
    "The working days of those who have the same days off.": (
        "Các ngày làm việc của những người có chung ngày nghỉ."
    ),
    "Whose calendar it is.": "Lịch này của ai.",
    "The first year that it holds.": "Năm đầu tiên có trong lịch.",
    "The last year whose days off were published; later answers are provisional.": (
        "Năm cuối cùng đã công bố ngày nghỉ; kết quả sau năm đó là tạm tính."
    ),
    "The days off other than weekly rest.": "Các ngày nghỉ ngoài ngày nghỉ hằng tuần.",
    "The days of weekly rest that are worked.": "Các ngày nghỉ hằng tuần đi làm bù.",
    "The holidays on fixed days, for the years that `days_off` does not list.": (
        "Các ngày lễ cố định, dùng cho những năm không có trong `days_off`."
    ),
    "The weekdays of rest, Monday being 0.": "Các ngày nghỉ hằng tuần, thứ Hai là 0.",
    "Where weekly rest stands.": "Điều khoản quy định ngày nghỉ hằng tuần.",
    "Days that may yet change.": "Những ngày còn có thể thay đổi.",
    "A legal document of the register.": "Một văn bản pháp luật trong danh mục.",
    "Its number, unique in the register.": "Số, ký hiệu, không trùng nhau trong danh mục.",
    "Its subject.": "Trích yếu nội dung văn bản.",
    "Who issued it.": "Cơ quan ban hành.",
    "The day of issue, `None` where not verified.": (
        "Ngày ban hành, `None` nếu chưa đối chiếu được."
    ),
    "Its first day in force, `None` where not verified.": (
        "Ngày đầu tiên có hiệu lực, `None` nếu chưa đối chiếu được."
    ),
    "The first day on which it is no longer in force, `None` if it is.": (
        "Ngày đầu tiên không còn hiệu lực, `None` nếu còn hiệu lực."
    ),
    "The provision that ended it.": "Điều khoản làm cho văn bản hết hiệu lực.",
    "Numbers of the documents that it amends.": (
        "Số, ký hiệu các văn bản được văn bản này sửa đổi, bổ sung."
    ),
    "Numbers of the documents that it replaces.": (
        "Số, ký hiệu các văn bản bị văn bản này thay thế."
    ),
    "What it does on other days than its first.": (
        "Những quy định có hiệu lực vào ngày khác với ngày đầu tiên của văn bản."
    ),
    "Where this entry was read.": "Nguồn đã đọc để lập mục này.",
    "Its kind, read from its number.": "Loại văn bản, đọc từ số, ký hiệu.",
    "A choice that the package made where the words leave one.": (
        "Một lựa chọn của thư viện khi lời văn của pháp luật để ngỏ nhiều cách hiểu."
    ),
    "The words that leave the choice.": "Điều khoản có lời văn để ngỏ.",
    "What they leave open.": "Điều mà lời văn để ngỏ.",
    "The reading that the package takes.": "Cách hiểu mà thư viện chọn.",
    "The reading that it does not take, and what that would give.": (
        "Cách hiểu không được chọn và kết quả nếu chọn cách đó."
    ),
    "Why this one.": "Lý do chọn cách hiểu này.",
    "A month of a year.": "Một tháng của một năm.",
    "The year.": "Năm.",
    "The number of the month, from 1 to 12.": "Số thứ tự của tháng, từ 1 đến 12.",
    "An article, clause or point of a legal document.": (
        "Điều, khoản hoặc điểm của một văn bản pháp luật."
    ),
    (
        "The document's number, `20/2021/NĐ-CP`; a local document has its place after it in "
        "brackets, because such numbers repeat from place to place."
    ): (
        "Số, ký hiệu văn bản, ví dụ `20/2021/NĐ-CP`; văn bản của địa phương ghi thêm tên địa "
        "phương trong ngoặc đơn, vì số của các địa phương có thể trùng nhau."
    ),
    '`5`, or `"5a"` for an article that an amendment put in between.': (
        '`5`, hoặc `"5a"` với điều được bổ sung vào giữa.'
    ),
    "Likewise, or `None` for the whole article.": "Tương tự như trên, hoặc `None` nếu là cả điều.",
    "A letter of `POINT_LETTERS`, or `None` for the whole clause.": (
        "Một chữ cái trong `POINT_LETTERS`, hoặc `None` nếu là cả khoản."
    ),
    "When a time limit ends, and why.": "Một thời hạn kết thúc khi nào và vì sao.",
    "The moment (for hours) or the day on which it ends, in Vietnam's time.": (
        "Thời điểm (với thời hạn tính bằng giờ) hoặc ngày kết thúc, theo giờ Việt Nam."
    ),
    "The moment or the day from which it was counted, in Vietnam's time.": (
        "Thời điểm hoặc ngày bắt đầu tính, theo giờ Việt Nam."
    ),
    "How many units were counted.": "Số đơn vị thời gian đã tính.",
    "The unit.": "Đơn vị thời gian.",
    "The limit of law, `None` where only a length was given.": (
        "Thời hạn theo pháp luật, `None` nếu chỉ cho một độ dài."
    ),
    "The calendar by which it was counted.": "Lịch dùng để tính.",
    "Whether it ends beyond the last year whose days off were published.": (
        "Có kết thúc sau năm cuối cùng đã công bố ngày nghỉ hay không (kết quả tạm tính)."
    ),
    "A time that the law allows, from an event on.": (
        "Thời hạn mà pháp luật cho phép, tính từ một sự kiện."
    ),
    "How many units, 1 or more.": "Số đơn vị thời gian, từ 1 trở lên.",
    "The event from which it is counted.": "Sự kiện từ đó bắt đầu tính thời hạn.",
    "The first day on which it is law.": "Ngày đầu tiên quy định này có hiệu lực.",
    "The first day on which it is law no more, `None` if it is.": (
        "Ngày đầu tiên quy định này không còn hiệu lực, `None` nếu còn hiệu lực."
    ),
    (
        "Whether it is the longest that a state may last, not a time in which to act: it then "
        "ends on its last calendar day, also where that is a day off (see the reading "
        "`maximum-on-a-day-off`)."
    ): (
        "Có phải là thời gian dài nhất mà một tình trạng được kéo dài, chứ không phải thời gian "
        "để làm một việc, hay không: nếu phải thì kết thúc vào ngày cuối cùng theo lịch, kể cả "
        "khi đó là ngày nghỉ (xem cách hiểu `maximum-on-a-day-off`)."
    ),
}
"""The meanings in Vietnamese by those in English."""
