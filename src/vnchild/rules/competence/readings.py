"""Choices on agencies over time that the texts leave, and the facts that are not encoded."""

from __future__ import annotations

from typing import Final

from vnchild.law.documents import CIRCULAR_20_2025, LAW_ON_CHILDREN, RESOLUTION_176_2025
from vnchild.law.interpretation import Interpretation
from vnchild.law.provision import Provision
from vnchild.law.text import Text

DEPARTMENT_OF_LABOUR_ENDED: Final = Interpretation(
    code="department-of-labour-ended",
    provision=Provision(CIRCULAR_20_2025.number),
    question=Text(
        "Sở Lao động - Thương binh và Xã hội kết thúc ngày nào, ai thay",
        "on which day the provincial departments of labour ended, and who took over",
    ),
    taken=Text(
        "cùng ngày với Bộ (01/3/2025); trẻ em, bảo trợ xã hội, tệ nạn xã hội sang Sở Y tế",
        "with the ministry (2025-03-01); children, social protection and social evils went to the "
        "department of health",
    ),
    other=Text(
        "ngày do từng tỉnh quyết định, muộn nhất 01/7/2025",
        "the day that each province decided, at the latest 2025-07-01",
    ),
    ground=Text(
        "Thông tư 20/2025/TT-BYT giao Sở Y tế; ngày của từng tỉnh chưa đối chiếu",
        "Circular 20/2025/TT-BYT names the department of health; the day of each province is not "
        "checked",
    ),
)
OTHER_DEPARTMENTS_ENDED: Final = Interpretation(
    code="other-departments-ended",
    provision=Provision(RESOLUTION_176_2025.number),
    question=Text(
        "các sở thuộc ngành của bộ đã hợp nhất (thông tin và truyền thông, kế hoạch và đầu tư, "
        "giao thông vận tải, nông nghiệp, tài nguyên và môi trường) kết thúc ngày nào",
        "on which day the provincial departments under the ministries that were merged "
        "(information, planning, transport, agriculture, natural resources) ended",
    ),
    taken=Text(
        "cùng ngày với bộ (01/3/2025); sở mới bắt đầu ngày đó",
        "with their ministries (2025-03-01); the new departments began on that day",
    ),
    other=Text(
        "ngày do từng tỉnh quyết định",
        "the day that each province decided",
    ),
    ground=Text(
        "ngày của từng tỉnh chưa đối chiếu",
        "the day of each province is not checked",
    ),
)
DISTRICT_DIVISION_LASTS: Final = Interpretation(
    code="district-division-lasts",
    provision=Provision(CIRCULAR_20_2025.number),
    question=Text(
        "Phòng Lao động - Thương binh và Xã hội cấp huyện kết thúc ngày nào",
        "on which day the district divisions of labour ended",
    ),
    taken=Text(
        "cùng cấp huyện (01/7/2025): Nghị định 20/2021 vẫn giao việc cho Phòng đến ngày đó",
        "with the district level (2025-07-01): Decree 20/2021 gave them their part until then",
    ),
    other=Text(
        "sớm hơn, theo quyết định của từng địa phương từ 01/3/2025",
        "earlier, as each locality decided from 2025-03-01 on",
    ),
)
DIRECTOR_OF_HEALTH: Final = Interpretation(
    code="director-of-health",
    provision=LAW_ON_CHILDREN.at(66, 3),
    question=Text(
        "Luật vẫn ghi Giám đốc Sở Lao động - Thương binh và Xã hội",
        "the Law still names the Director of the department of labour",
    ),
    taken=Text(
        "Giám đốc Sở Y tế, cơ quan nhận lĩnh vực trẻ em",
        "the Director of the department of health, which took over children's affairs",
    ),
    other=Text(
        "chưa có ai, cho đến khi có văn bản ghi lại khoản này",
        "nobody, until a text rewrites the clause",
    ),
)
INTERPRETATIONS: tuple[Interpretation, ...] = (
    DEPARTMENT_OF_LABOUR_ENDED,
    OTHER_DEPARTMENTS_ENDED,
    DISTRICT_DIVISION_LASTS,
    DIRECTOR_OF_HEALTH,
)
"""Every reading that succession and competence take."""

NOT_ENCODED: tuple[Text, ...] = (
    Text(
        "cơ quan cấp tỉnh nhận giảm nghèo, cai nghiện, lao động của Sở Lao động - Thương binh và "
        "Xã hội",
        "which provincial bodies took over poverty reduction, drug rehabilitation and labour from "
        "the departments of labour",
    ),
    Text(
        "giáo dục nghề nghiệp của Bộ Lao động - Thương binh và Xã hội về đâu",
        "where the labour ministry's vocational education went",
    ),
    Text(
        "cơ quan tiếp nhận của các sở đã kết thúc ngoài Sở Lao động - Thương binh và Xã hội",
        "who took over from the departments that ended, but for those of labour",
    ),
    Text(
        "nghị quyết sắp xếp đơn vị hành chính cấp xã năm 2025, trừ của An Giang, Đồng Nai và Lai "
        "Châu",
        "the resolutions that arranged communes in 2025, but for those of An Giang, Đồng Nai and "
        "Lai Châu",
    ),
    Text(
        "các phòng cấp huyện ngoài Phòng Lao động - Thương binh và Xã hội và Phòng Y tế: nơi tiếp "
        "nhận; công an cấp huyện: văn bản kết thúc (ngày 01/3/2025 theo các nguồn thứ cấp)",
        "district divisions but for those of labour and of health: who took over; district "
        "police: the act that ended them (the day, 2025-03-01, by secondary sources)",
    ),
    Text(
        "văn bản sắp xếp cấp ủy Đảng, Mặt trận, đoàn thể, Hội Chữ thập đỏ, Ban Chỉ đạo, Ban Điều "
        "hành, công an, thanh tra, bảo hiểm xã hội, Tòa án và Viện kiểm sát nhân dân cấp tỉnh, cơ "
        "sở trợ giúp xã hội khi sắp xếp đơn vị hành chính",
        "the acts that arranged party committees, the Fatherland Front, mass organisations, the "
        "Red Cross, steering committees, child protection boards, police, inspectorates, social "
        "insurance, provincial courts and procuracies and social assistance facilities when the "
        "administrative units were rearranged",
    ),
    Text(
        "cơ sở trợ giúp xã hội cấp huyện: cơ quan quản lý từ 01/7/2025",
        "district social assistance facilities: who manages them since 2025-07-01",
    ),
    Text(
        "danh sách đơn vị thuộc Bộ Y tế theo Nghị định 313/2026",
        "the departments of the Ministry of Health under Decree 313/2026",
    ),
    Text(
        "xã, phường cũ thành xã, phường nào: bảng riêng của ứng dụng (CommuneLookup)",
        "which commune became which: an application's own table (CommuneLookup)",
    ),
)
"""What was not verified and is left out."""
