"""Where the words on reports leave a choice."""

from __future__ import annotations

from typing import Final

from vnchild.law.documents import (
    CIRCULAR_02_2021,
    CIRCULAR_14_2020,
    CIRCULAR_28_2019,
    CIRCULAR_29_2019,
    CIVIL_CODE,
    DECREE_09_2019,
    DECREE_42_2025,
    DECREE_335_2026,
)
from vnchild.law.interpretation import Interpretation
from vnchild.law.provision import Provision
from vnchild.law.text import Text

BEFORE_A_DAY: Final = Interpretation(
    code="before-a-day",
    provision=CIRCULAR_28_2019.at(5, 1),
    question=Text(
        "“trước ngày 10 tháng 7” có gồm ngày 10 không",
        "whether “before 10 July” takes in the 10th",
    ),
    taken=Text(
        "không: ngày cuối cùng là ngày liền trước; “chậm nhất ngày” thì gồm cả ngày đó",
        "no: the last day is the day before; “by” a day takes in the day",
    ),
    other=Text("gồm cả ngày được nêu", "the day itself is in time"),
    ground=Text("nghĩa thông thường của “trước”", "the plain sense of “before”"),
)
FIXED_DAYS_STAND: Final = Interpretation(
    code="fixed-days-stand",
    provision=CIVIL_CODE.at(148, 5),
    question=Text(
        "hạn là một ngày cố định rơi vào ngày nghỉ thì có lùi đến ngày làm việc tiếp theo không",
        "whether a fixed due day that is a day off moves to the next working day",
    ),
    taken=Text(
        "không: quy định này nói về thời hạn, là khoảng thời gian được tính; nên nộp vào ngày làm "
        "việc trước đó",
        "no: the rule is on periods of time, which are counted; hand in on the working day before",
    ),
    other=Text("lùi đến ngày làm việc tiếp theo", "it moves to the next working day"),
    ground=Text(
        "Điều 147 và 148 tính một khoảng thời gian từ lúc bắt đầu; ngày cố định hằng năm không "
        "được tính từ lúc nào cả",
        "Articles 147 and 148 count a period from its beginning; a fixed day of the year is "
        "counted from nothing",
    ),
)
COUNTED_DAYS_MOVE: Final = Interpretation(
    code="counted-days-move",
    provision=CIRCULAR_29_2019.at(14, 4),
    question=Text(
        "15 ngày kể từ ngày kết thúc diễn đàn được tính thế nào",
        "how the 15 days from the end of a forum are counted",
    ),
    taken=Text(
        "không tính ngày kết thúc; ngày cuối là ngày nghỉ thì kết thúc vào ngày làm việc tiếp theo",
        "the day of its end is not counted; ending on a day off, they end with the next working "
        "day",
    ),
    other=Text(
        "tính cả ngày kết thúc, hoặc không lùi khi rơi vào ngày nghỉ",
        "the day of its end is counted, or a day off does not move the end",
    ),
    ground=Text(
        "Bộ luật Dân sự, Điều 147 khoản 2 và Điều 148 khoản 5",
        "Civil Code, Articles 147(2) and 148(5)",
    ),
)
DISTRICT_STEP: Final = Interpretation(
    code="district-step",
    provision=CIRCULAR_28_2019.at(5, 2),
    question=Text(
        "từ khi không còn cấp huyện, cấp xã gửi báo cáo cho ai",
        "to whom the commune reports since there are no districts",
    ),
    taken=Text(
        "cho cơ quan cùng loại ở cấp tỉnh, vẫn theo ngày của cấp xã; bước của cấp huyện không còn",
        "to the body of the same kind in the province, by the commune's own day; the district's "
        "step falls away",
    ),
    other=Text(
        "theo ngày của bước cấp huyện, hoặc không còn phải gửi",
        "by the day of the district's step, or no more",
    ),
    ground=Text(
        "chưa thấy văn bản sửa các thông tư này; cấp trên trực tiếp của xã nay là tỉnh",
        "no text that amends these circulars was found; the level above a commune is now the "
        "province",
    ),
)
MINISTRY_SUCCEEDED: Final = Interpretation(
    code="ministry-succeeded",
    provision=Provision(DECREE_42_2025.number),
    question=Text(
        "các thông tư nêu cơ quan lao động - thương binh và xã hội: nay gửi cho ai",
        "the circulars name the bodies of labour, invalids and social affairs: who receives now",
    ),
    taken=Text(
        "Bộ Y tế, ở tỉnh là Sở Y tế: lĩnh vực trẻ em và bảo trợ xã hội đã chuyển sang",
        "the Ministry of Health, in the province its department: children and social protection "
        "passed to it",
    ),
    other=Text("cơ quan khác", "another body"),
)
AFTER_THE_DECREE: Final = Interpretation(
    code="after-the-decree",
    provision=CIRCULAR_02_2021.at(6),
    question=Text(
        "báo cáo theo Thông tư 02/2021 có còn khi Nghị định 20/2021 hết hiệu lực không",
        "whether the reports of Circular 02/2021 go on when Decree 20/2021 has ended",
    ),
    taken=Text(
        "không: thông tư hướng dẫn nghị định đó và các mẫu 10a-10d là của nghị định đó; từ đó chỉ "
        "còn báo cáo của cấp tỉnh theo Nghị định 335/2026",
        "no: it guides that decree, whose Forms 10a-10d it uses; from then on only the province "
        "reports, under Decree 335/2026",
    ),
    other=Text("còn, cho đến khi thông tư bị bãi bỏ", "yes, until the circular is repealed"),
)
WHICH_HALF: Final = Interpretation(
    code="which-half",
    provision=CIRCULAR_02_2021.at(6, 3, "d"),
    question=Text(
        "báo cáo của cấp tỉnh trước ngày 15/01 là của kỳ nào",
        "of which period the province's report before 15 January is",
    ),
    taken=Text(
        "6 tháng cuối năm trước: cấp huyện gửi trước ngày 31/12",
        "of the second half of the year before: the districts send theirs before 31 December",
    ),
    other=Text("cả năm trước", "of the whole year before"),
)
CLOSING_DAY: Final = Interpretation(
    code="closing-day",
    provision=DECREE_335_2026.at(30, 5),
    question=Text(
        "trước ngày 15/6 là chậm nhất 14/6, đúng ngày chốt số liệu 6 tháng đầu năm: có được gửi "
        "báo cáo muộn hơn không",
        "before 15 June is 14 June at the latest, the very day on which the half-year closes: "
        "whether the report may come later",
    ),
    taken=Text(
        "giữ đúng ngày mà điều khoản nêu",
        "the day that the provision names stands",
    ),
    other=Text(
        "ít nhất 01 ngày làm việc sau ngày chốt số liệu, theo Điều 8 khoản 5 Nghị định 09/2019",
        "at least one working day after closing, as Article 8(5) of Decree 09/2019 asks",
    ),
    ground=Text(
        "quy định riêng của lĩnh vực; nghị định 2026 ban hành sau",
        "it is the special rule of the field, and the decree of 2026 is the later one",
    ),
)
TO_THE_MINISTRY: Final = Interpretation(
    code="to-the-ministry",
    provision=CIRCULAR_14_2020.at(15, 1, "a6"),
    question=Text(
        "báo cáo chăm sóc thay thế trước ngày 25/12 gửi cho ai: điểm này không nêu",
        "to whom the report on alternative care before 25 December goes: the point does not say",
    ),
    taken=Text("Bộ ban hành thông tư", "to the ministry that issued the circular"),
    other=Text("Ủy ban nhân dân cấp tỉnh", "to the provincial People's Committee"),
)
OWN_FORUM: Final = Interpretation(
    code="own-forum",
    provision=CIRCULAR_29_2019.at(14, 4),
    question=Text(
        "15 ngày của cấp huyện tính từ diễn đàn nào",
        "from which forum the 15 days of a district are counted",
    ),
    taken=Text("diễn đàn của chính cấp báo cáo", "from the forum of the level that reports"),
    other=Text("diễn đàn cuối cùng của cấp dưới", "from the last forum of the level below"),
    ground=Text(
        "khoản 5 nêu rõ diễn đàn cấp tỉnh cho cấp tỉnh",
        "clause 5 names the provincial forum for the province",
    ),
)
CLOSING_OF_DECREE_09: Final = Interpretation(
    code="closing-of-decree-09",
    provision=DECREE_09_2019.at(13, 1),
    question=Text(
        "ngày 25 của tháng cuối kỳ có tạo ra báo cáo nào không",
        "whether the 25th of the last month makes any report due by itself",
    ),
    taken=Text(
        "không: chỉ là thời hạn cho báo cáo định kỳ mà văn bản khác quy định",
        "no: it is the due day of periodic reports that another document orders",
    ),
    other=Text("mọi kỳ đều phải báo cáo", "every period is reported on"),
)

READINGS: Final[tuple[Interpretation, ...]] = (
    BEFORE_A_DAY,
    FIXED_DAYS_STAND,
    COUNTED_DAYS_MOVE,
    DISTRICT_STEP,
    MINISTRY_SUCCEEDED,
    AFTER_THE_DECREE,
    WHICH_HALF,
    CLOSING_DAY,
    TO_THE_MINISTRY,
    OWN_FORUM,
    CLOSING_OF_DECREE_09,
)
"""Every reading that the due days of reports rest on."""
