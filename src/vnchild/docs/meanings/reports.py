"""Reports, the duty to report, and inspections."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

REPORTS: Final[Mapping[str, str]] = {
    "What was found of one task on one day.": "Kết quả theo dõi một nhiệm vụ vào một ngày.",
    "The code of the recommendation.": "Mã của kiến nghị.",
    (
        "The addressee concerned (its English or Vietnamese name, however it is spelled); `None` "
        "for all of them."
    ): (
        "Nơi được giao (tên tiếng Việt hoặc tiếng Anh, viết cách nào cũng được); `None` nếu là "
        "tất cả."
    ),
    "The day.": "Ngày theo dõi.",
    "What became of it.": "Tình hình thực hiện nhiệm vụ.",
    "The document that proves it.": "Văn bản minh chứng.",
    "An inspection with its documents, recommendations and follow-ups.": (
        "Một cuộc kiểm tra với các văn bản, kiến nghị và kết quả theo dõi."
    ),
    "What was inspected.": "Nội dung kiểm tra.",
    "The plan that sent out the team.": "Kế hoạch cử đoàn kiểm tra.",
    "What the team reported.": "Báo cáo của đoàn kiểm tra.",
    "The dispatch that gives out the tasks; `None` while there is none.": (
        "Công văn giao nhiệm vụ; `None` khi chưa có."
    ),
    "The document that proposed the dispatch.": "Văn bản đề xuất ban hành công văn đó.",
    "What the dispatch gives out.": "Các nhiệm vụ mà công văn giao.",
    "What was found of them since, in order.": "Các kết quả theo dõi từ đó đến nay, theo thứ tự.",
    "A report: who reports, on which period, and the figures.": (
        "Một báo cáo: ai báo cáo, về kỳ nào, và các số liệu."
    ),
    "What it reports on.": "Nội dung báo cáo.",
    "Who reports.": "Cơ quan báo cáo.",
    "The period.": "Kỳ báo cáo.",
    "The figures, each with a code of its own.": "Các số liệu, mỗi số liệu có mã riêng.",
    "Which figures add up to which.": "Những số liệu nào cộng lại thành số liệu nào.",
    "Its number, where it has one.": "Số của báo cáo, nếu có.",
    "The day it was signed, `None` if not known.": "Ngày ký, `None` nếu chưa rõ.",
    "A period that a report is about.": "Khoảng thời gian mà một báo cáo nói đến.",
    "Month, quarter, half-year, year, or ad hoc.": "Tháng, quý, 6 tháng, năm hoặc đột xuất.",
    "The year that the period is named after.": "Năm dùng để gọi tên kỳ.",
    "Which month (1-12), quarter (1-4) or half (1-2); `None` for the others.": (
        "Tháng thứ mấy (1-12), quý thứ mấy (1-4) hoặc 6 tháng đầu hay cuối năm (1-2); `None` với "
        "các loại kỳ khác."
    ),
    "The first and last day of an ad hoc period; `None` for the others.": (
        "Ngày đầu và ngày cuối của kỳ đột xuất; `None` với các loại kỳ khác."
    ),
    "Who reports what to whom, for which periods, and when.": (
        "Ai báo cáo nội dung gì cho ai, cho những kỳ nào và vào khi nào."
    ),
    "Who reports, as the law names them; empty for a duty that a directive orders.": (
        "Nơi phải báo cáo, theo tên gọi trong luật; để trống với báo cáo do văn bản giao nhiệm vụ "
        "yêu cầu."
    ),
    "Who receives, as the law or directive names them.": (
        "Nơi nhận báo cáo, theo tên gọi trong luật hoặc trong văn bản giao nhiệm vụ."
    ),
    "What is reported.": "Nội dung phải báo cáo.",
    "The kind of period; `None`: whichever was ordered.": (
        "Loại kỳ báo cáo; `None`: kỳ nào được yêu cầu thì báo cáo kỳ đó."
    ),
    "When it is due.": "Quy tắc xác định hạn báo cáo.",
    "Where it stands; `None` for a duty that a directive orders.": (
        "Điều khoản quy định; `None` với báo cáo do văn bản giao nhiệm vụ yêu cầu."
    ),
    "The directive that orders it, as cited; `None` for a duty of the law.": (
        "Văn bản giao nhiệm vụ yêu cầu báo cáo, theo cách viện dẫn; `None` với báo cáo do luật "
        "quy định."
    ),
    "Whom that directive names.": "Những nơi mà văn bản giao nhiệm vụ đó nêu tên.",
    "Who issued that directive, as printed; `None` if not known.": (
        "Cơ quan ban hành văn bản đó, ghi như bản in; `None` khi chưa biết."
    ),
    "The place of its agencies, as printed, `huyện Phong Thổ, tỉnh Lai Châu`; `cả nước` for an "
    "order of a central body, `None` if not known.": (
        "Địa bàn của các cơ quan mà văn bản đó giao việc, ghi như bản in, `huyện Phong Thổ, tỉnh "
        "Lai Châu`; `cả nước` với văn bản của cơ quan trung ương, `None` khi chưa biết."
    ),
    "The day of that directive, `None` if not known.": (
        "Ngày ban hành văn bản đó, `None` khi chưa biết."
    ),
    "To whom that directive wants the report, as printed; `None` if it does not say.": (
        "Nơi mà văn bản đó yêu cầu gửi báo cáo, ghi như bản in; `None` khi văn bản không nêu."
    ),
    "What is reported on, where a directive orders one report.": (
        "Kỳ phải báo cáo, khi văn bản giao nhiệm vụ yêu cầu một báo cáo."
    ),
    "The first day on which it is law, `None` for a duty that a directive orders.": (
        "Ngày đầu tiên quy định có hiệu lực, `None` với báo cáo do văn bản giao nhiệm vụ yêu cầu."
    ),
    "The first day on which it is law no more.": "Ngày đầu tiên quy định không còn hiệu lực.",
    "The reading by which it ended on that day, where no text says so.": (
        "Cách hiểu theo đó quy định hết hiệu lực vào ngày ấy, khi không văn bản nào nói rõ."
    ),
    "It gives the day of reports that another document orders, and makes none due by itself.": (
        "Chỉ ấn định ngày cho báo cáo mà văn bản khác yêu cầu, tự nó không làm phát sinh báo cáo "
        "nào."
    ),
    "A report that is due.": "Một báo cáo phải gửi, kèm hạn gửi.",
    "The duty.": "Trách nhiệm báo cáo.",
    "What it reports on; `None` where a directive does not say.": (
        "Kỳ báo cáo; `None` khi văn bản giao nhiệm vụ không ghi."
    ),
    "The day that the law or order names, or on which its count ends.": (
        "Ngày mà luật hoặc văn bản giao nhiệm vụ nêu, hoặc ngày cuối của thời hạn được tính."
    ),
    "The last day on which it is in time.": "Ngày cuối cùng mà báo cáo còn đúng hạn.",
    "Whether the day named is itself in time.": (
        "Chính ngày được nêu còn được tính là đúng hạn hay không."
    ),
    "The end was moved to the next working day.": "Hạn được lùi sang ngày làm việc tiếp theo.",
    "Who receives it on that day.": "Nơi nhận báo cáo vào ngày đó.",
    "What should be known of the day: it is off, or not yet published.": (
        "Điều cần biết về ngày đó: là ngày nghỉ, hoặc lịch nghỉ chưa được công bố."
    ),
    "The readings that the day or the receiver rests on.": (
        "Các cách hiểu làm cơ sở để xác định ngày hoặc nơi nhận."
    ),
    "The calendar by which its day was found.": "Lịch dùng để xác định ngày đến hạn.",
    "A report that one agency owes.": "Một báo cáo mà một cơ quan phải gửi.",
    (
        "Who owes it, as it stands on the last day; where nobody took over from the agency asked "
        "about, that one, with a note that it is no more."
    ): (
        "Cơ quan phải báo cáo, theo tổ chức bộ máy vào ngày cuối cùng còn đúng hạn; nếu không "
        "có cơ quan nào tiếp nhận thì là chính cơ quan được hỏi, kèm ghi chú rằng cơ quan ấy "
        "không còn."
    ),
    "The report and its day.": "Báo cáo và hạn của báo cáo.",
    (
        "Who receives it, at its place where the agency's own place or the directive tells; empty "
        "where a directive's words for it cannot be read."
    ): (
        "Nơi nhận báo cáo, kèm địa bàn nếu biết được từ địa bàn của cơ quan báo cáo hoặc từ văn "
        "bản giao nhiệm vụ; để trống khi không đọc được nơi nhận mà văn bản đó ghi."
    ),
    (
        "Why it is owed by another agency than the one asked about, which stands no more, or "
        "that it is not known whether a directive binds this agency."
    ): (
        "Lý do cơ quan phải báo cáo không phải là cơ quan được hỏi, vì cơ quan được hỏi không "
        "còn; hoặc không biết văn bản giao nhiệm vụ có giao cho cơ quan này hay không."
    ),
    "The agency asked about, where it stands no more and `agency` took over.": (
        "Cơ quan được hỏi, khi cơ quan đó không còn và `agency` đã tiếp nhận nhiệm vụ."
    ),
    "A report that would be due, had the duty to make it not ended by a reading.": (
        "Một báo cáo lẽ ra phải gửi, nếu trách nhiệm báo cáo không chấm dứt theo một cách hiểu."
    ),
    "Who owed it.": "Cơ quan lẽ ra phải báo cáo.",
    "The first such report within the window.": (
        "Báo cáo đầu tiên như vậy trong khoảng ngày được hỏi."
    ),
    "The reading by which the duty ended.": "Cách hiểu theo đó trách nhiệm báo cáo chấm dứt.",
}
"""The meanings in Vietnamese by those in English."""
