"""Where a file is handed in, and what is in it: as far as the decrees say."""

from __future__ import annotations

from vnchild.law.documents import (
    DECREE_20_2021,
    DECREE_104_2022,
    DECREE_147_2025,
    DECREE_335_2026,
)
from vnchild.law.text import Text, day
from vnchild.rules.procedures.model import Detail
from vnchild.rules.procedures.span import ARTICLES_5_TO_10_END, DISTRICTS_END, Span

_d20 = DECREE_20_2021.at
_d335 = DECREE_335_2026.at
_BEFORE = Span(DECREE_20_2021.first_day, DISTRICTS_END)
_MIDDLE = Span(DISTRICTS_END, ARTICLES_5_TO_10_END)
_WHOLE_DECREE_20 = Span(DECREE_20_2021.first_day, DECREE_335_2026.first_day)
_SINCE = Span(DECREE_335_2026.first_day, None)

_WHERE = Text("Nơi nộp", "Where to hand in")
_HOW = Text("Cách nộp", "How to hand in")
_FILE = Text("Hồ sơ", "What is handed in")
_FILE_ALLOWANCE = Text("Hồ sơ hưởng trợ cấp hằng tháng", "For the monthly allowance")
_FILE_SUPPORT = Text("Hồ sơ nhận chăm sóc, hỗ trợ kinh phí", "To take a person in, for the support")
_SHOWN = Text("Xuất trình để đối chiếu", "What is shown")
_COMMUNE = Text(
    "Chủ tịch Ủy ban nhân dân cấp xã nơi cư trú",
    "the chairman of the People's Committee of the commune of residence",
)
_TO_THE_COMMUNE = Text(
    "Chủ tịch Ủy ban nhân dân cấp xã", "the chairman of the commune People's Committee"
)
_ANYWHERE = Text(
    "trực tuyến tại Cổng Dịch vụ công quốc gia, qua dịch vụ bưu chính, hoặc trực tiếp tại bất kỳ "
    "Bộ phận Một cửa nào",
    "online at the National Public Service Portal, by post, or in person at any one-stop office",
)
_DAY_104 = DECREE_104_2022.first_day

MONTHLY_FILING: tuple[Detail, ...] = (
    _BEFORE.detail(_WHERE, _COMMUNE, _d20(8, 1, "a")),
    _BEFORE.detail(
        _FILE_ALLOWANCE,
        Text(
            "Tờ khai theo Mẫu số 1a, 1b, 1c, 1d hoặc 1đ",
            "the declaration on Form 1a, 1b, 1c, 1d or 1đ",
        ),
        _d20(7, 1),
    ),
    _BEFORE.detail(
        _FILE_SUPPORT,
        Text(
            "Mẫu số 2a (hộ gia đình có người khuyết tật đặc biệt nặng); "
            "Mẫu số 2b (nhận chăm sóc, nuôi dưỡng); Mẫu số 03 (người được nhận chăm sóc không "
            "hưởng trợ cấp hằng tháng)",
            "Form 2a (a household with a person with an extremely severe "
            "disability), Form 2b (who takes a person in), Form 03 (the person taken in, if not "
            "on an allowance)",
        ),
        _d20(7, 2),
    ),
    _BEFORE.detail(
        _SHOWN,
        Text(
            "giấy tờ tùy thân; giấy khai sinh của trẻ em; giấy xác nhận nhiễm HIV, đang mang thai, "
            f"khuyết tật, tùy trường hợp. Từ ngày {day(_DAY_104, 'vi')} không phải xuất trình sổ "
            f"hộ khẩu giấy (Nghị định {DECREE_104_2022.number}; lời văn sửa điểm a chưa đối chiếu)",
            "identity paper; a child's birth certificate; the certificate of HIV, of pregnancy or "
            f"of disability, as the case may be. Since {day(_DAY_104, 'en')} no paper household "
            f"book (Decree {DECREE_104_2022.number}; its wording of point a was not read)",
        ),
        _d20(8, 1, "a"),
    ),
    _MIDDLE.detail(
        _HOW,
        Text("trực tiếp, qua bưu chính hoặc trực tuyến", "in person, by post or online"),
        DECREE_147_2025.at(5, 2),
    ),
    _MIDDLE.detail(
        _FILE,
        Text(
            "như Điều 7 Nghị định 20/2021/NĐ-CP: Mẫu số 1a, 1b, 1c, 1d hoặc 1đ đối với trợ cấp; "
            "Mẫu số 2a, 2b, 03 đối với hỗ trợ kinh phí chăm sóc",
            "as in Article 7 of Decree 20/2021/NĐ-CP: Form 1a, 1b, 1c, 1d or 1đ for the allowance; "
            "Forms 2a, 2b, 03 for support for care",
        ),
        DECREE_147_2025.at(5, 2),
    ),
    _SINCE.detail(_HOW, _ANYWHERE, _d335(8, 1)),
    _SINCE.detail(
        _FILE_ALLOWANCE,
        Text("Tờ khai theo Mẫu số 01", "the declaration on Form 01"),
        _d335(7, 1),
    ),
    _SINCE.detail(
        _FILE_SUPPORT,
        Text("Tờ khai theo Mẫu số 02", "the declaration on Form 02"),
        _d335(7, 2),
    ),
)
MOVE_WITHIN_DISTRICT_FILING: tuple[Detail, ...] = (
    _BEFORE.detail(
        _WHERE,
        Text(
            "văn bản đề nghị gửi Chủ tịch Ủy ban nhân dân cấp xã nơi cư trú mới",
            "a request to the chairman of the People's Committee of the new commune",
        ),
        _d20(8, 3, "a"),
    ),
)
MOVE_FILING: tuple[Detail, ...] = (
    _BEFORE.detail(
        _WHERE,
        Text(
            "văn bản đề nghị gửi Chủ tịch Ủy ban nhân dân cấp xã nơi đang hưởng trợ cấp",
            "a request to the chairman of the People's Committee of the commune that pays",
        ),
        _d20(8, 4, "a"),
    ),
    _SINCE.detail(
        _HOW,
        Text(
            "khoản này không nêu mẫu đơn và nơi nộp đề nghị",
            "the clause names neither a form nor where the request is handed in",
        ),
        _d335(8, 3),
    ),
)
_FORM_03 = Text(
    "Tờ khai đề nghị hỗ trợ chi phí mai táng theo Mẫu số 03", "the declaration on Form 03"
)
BURIAL_FILING: tuple[Detail, ...] = (
    _BEFORE.detail(_WHERE, _TO_THE_COMMUNE, _d20(11, 4, "a")),
    _BEFORE.detail(
        _FILE,
        Text(
            "Tờ khai theo Mẫu số 04; bản sao giấy chứng tử; bản sao quyết định hoặc danh sách thôi "
            "hưởng bảo hiểm xã hội, trợ cấp khác (người từ đủ 80 tuổi của điểm c khoản 1)",
            "the declaration on Form 04; a copy of the death certificate; a copy of the decision "
            "or list that stops social insurance or another allowance (those of 80 of clause 1(c))",
        ),
        _d20(11, 3),
    ),
    _SINCE.detail(_HOW, _ANYWHERE, _d335(11, 3, "a")),
    _SINCE.detail(_FILE, _FORM_03, _d335(11, 3, "a")),
    _SINCE.detail(
        _HOW,
        Text(
            "nếu liên thông điện tử với đăng ký khai tử thì theo Nghị định 63/2024/NĐ-CP",
            "if joined electronically with the registration of the death, by Decree 63/2024/NĐ-CP",
        ),
        _d335(11, 3, "b"),
    ),
)
PENSION_FILING: tuple[Detail, ...] = (
    _SINCE.detail(_HOW, _ANYWHERE, _d335(31, 2)),
    _SINCE.detail(
        _FILE, Text("Tờ khai theo Mẫu số 01", "the declaration on Form 01"), _d335(31, 2)
    ),
)
PENSION_BURIAL_FILING: tuple[Detail, ...] = (
    _SINCE.detail(_HOW, _ANYWHERE, _d335(31, 3)),
    _SINCE.detail(_FILE, _FORM_03, _d335(31, 3)),
)
EMERGENCY_BURIAL_FILING: tuple[Detail, ...] = (
    _BEFORE.detail(_WHERE, _TO_THE_COMMUNE, _d20(14, 3, "a")),
    _BEFORE.detail(
        _FILE,
        Text(
            "Tờ khai theo Mẫu số 04 và giấy báo tử, hoặc xác nhận của công an cấp xã nếu không có "
            "người nhận trách nhiệm tổ chức mai táng",
            "the declaration on Form 04 with the notice of death, or the confirmation of the "
            "commune police where nobody else takes charge of the burial",
        ),
        _d20(14, 3, "a"),
    ),
    _SINCE.detail(_HOW, _ANYWHERE, _d335(11, 3, "a")),
    _SINCE.detail(_FILE, _FORM_03, _d335(11, 3, "a")),
)
ADMISSION_FILING: tuple[Detail, ...] = (
    _BEFORE.detail(_WHERE, _TO_THE_COMMUNE, _d20(28, 1, "a")),
    _BEFORE.detail(
        _FILE,
        Text(
            "Tờ khai theo Mẫu số 07; bản sao giấy khai sinh đối với trẻ em; bản sao giấy xác nhận "
            "khuyết tật đối với người khuyết tật",
            "the declaration on Form 07; a copy of a child's birth certificate; a copy of the "
            "certificate of disability",
        ),
        _d20(27, 2),
    ),
    _SINCE.detail(_HOW, _ANYWHERE, _d335(24, 2, "a")),
    _SINCE.detail(
        _FILE,
        Text(
            "Tờ khai theo Mẫu số 04; đối tượng, người giám hộ hoặc nhân viên công tác xã hội nộp",
            "the declaration on Form 04; handed in by the person, a guardian or a social worker",
        ),
        _d335(24, 1),
    ),
)
EMERGENCY_ADMISSION_FILING: tuple[Detail, ...] = (
    _WHOLE_DECREE_20.detail(
        _FILE,
        Text(
            "Tờ khai theo Mẫu số 07; giấy tờ tùy thân (nếu có); biên bản về nguy cơ đối với đối "
            "tượng; văn bản đề nghị của Chủ tịch Ủy ban nhân dân cấp xã",
            "the declaration on Form 07; identity papers, if any; the record of the danger; the "
            "proposal of the commune chairman",
        ),
        _d20(27, 3),
    ),
)
CONTRACT_FILING: tuple[Detail, ...] = (
    _WHOLE_DECREE_20.detail(
        _FILE,
        Text(
            "hợp đồng theo Mẫu số 08; bản sao giấy tờ tùy thân",
            "the contract on Form 08; a copy of the identity paper",
        ),
        _d20(27, 4),
    ),
)
LEAVING_FILING: tuple[Detail, ...] = (
    _BEFORE.detail(
        _FILE,
        Text(
            "đơn theo Mẫu số 09 gửi người đứng đầu cơ sở (nếu có)",
            "a request on Form 09 to the head of the facility, if there is one",
        ),
        _d20(30, 3, "a"),
    ),
)
