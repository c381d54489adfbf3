"""The register: every legal document that the package cites, and every date of law.

Nothing else in the code holds a date on which law begins or ends. Each entry says where its dates
were read: in the text itself (`Source.TEXT`), in two secondary sources (`Source.TWO_SECONDARY`) or
in one (`Source.ONE_SECONDARY`).
"""

from __future__ import annotations

from datetime import date

from vnchild.law.document import Document, Effect, Issuer, Source
from vnchild.law.provision import Provision
from vnchild.law.text import Text

REVIEWED = date(2026, 11, 22)
"""The day up to which the law was read; what was issued later, the package does not know."""


_D335 = "335/2026/NĐ-CP"

CIVIL_CODE = Document(
    number="91/2015/QH13",
    name=Text(
        "Bộ luật Dân sự",
        "Civil Code",
    ),
    issuer=Issuer.NATIONAL_ASSEMBLY,
    note=Text(
        "Điều 144-148: thời hạn; ngày ban hành và hiệu lực chưa đối chiếu",
        "Articles 144-148: periods of time; dates of issue and effect not checked",
    ),
)
LAW_ON_CHILDREN = Document(
    number="102/2016/QH13",
    name=Text(
        "Luật Trẻ em",
        "Law on Children",
    ),
    issuer=Issuer.NATIONAL_ASSEMBLY,
    in_force_from=date(2017, 6, 1),
    note=Text(
        "Được sửa đổi bởi Luật 28/2018/QH14, 59/2024/QH15 và 81/2025/QH15",
        "Amended by Laws 28/2018/QH14, 59/2024/QH15 and 81/2025/QH15",
    ),
)
DECREE_56_2017 = Document(
    number="56/2017/NĐ-CP",
    name=Text(
        "Quy định chi tiết một số điều của Luật Trẻ em",
        "Detailing articles of the Law on Children",
    ),
    issuer=Issuer.GOVERNMENT,
    issued=date(2017, 5, 9),
    in_force_from=date(2017, 7, 1),
)
CIRCULAR_28_2019 = Document(
    number="28/2019/TT-BLĐTBXH",
    name=Text(
        "Tổ chức Tháng hành động vì trẻ em",
        "Month of Action for Children",
    ),
    issuer=Issuer.MOLISA,
    issued=date(2019, 12, 26),
    in_force_from=date(2020, 2, 20),
)
CIRCULAR_29_2019 = Document(
    number="29/2019/TT-BLĐTBXH",
    name=Text(
        "Tổ chức diễn đàn trẻ em",
        "Children's forum",
    ),
    issuer=Issuer.MOLISA,
    issued=date(2019, 12, 26),
    in_force_from=date(2020, 2, 20),
)
CIRCULAR_14_2020 = Document(
    number="14/2020/TT-BLĐTBXH",
    name=Text(
        "Chăm sóc thay thế cho trẻ em",
        "Alternative care for children",
    ),
    issuer=Issuer.MOLISA,
    issued=date(2020, 11, 28),
    in_force_from=date(2021, 1, 12),
)
DECREE_20_2021 = Document(
    number="20/2021/NĐ-CP",
    name=Text(
        "Chính sách trợ giúp xã hội đối với đối tượng bảo trợ xã hội",
        "Social assistance policies for social protection beneficiaries",
    ),
    issuer=Issuer.GOVERNMENT,
    issued=date(2021, 3, 15),
    in_force_from=date(2021, 7, 1),
    ended=date(2026, 10, 5),
    ended_by=Provision(_D335, 32, 2),
)
CIRCULAR_02_2021 = Document(
    number="02/2021/TT-BLĐTBXH",
    name=Text(
        "Hướng dẫn Nghị định 20/2021/NĐ-CP",
        "Guiding Decree 20/2021/NĐ-CP",
    ),
    issuer=Issuer.MOLISA,
    issued=date(2021, 6, 24),
    in_force_from=date(2021, 8, 8),
    note=Text(
        "Điều 7 khoản 1: hiệu lực từ 08/8/2021, chế độ áp dụng từ 01/7/2021",
        "Article 7(1): in force from 2021-08-08, its regimes applied from 2021-07-01",
    ),
)
DECREE_104_2022 = Document(
    number="104/2022/NĐ-CP",
    name=Text(
        "Bỏ nộp, xuất trình sổ hộ khẩu giấy",
        "Paper household book no longer asked for",
    ),
    issuer=Issuer.GOVERNMENT,
    issued=date(2022, 12, 21),
    in_force_from=date(2023, 1, 1),
    amends=("20/2021/NĐ-CP",),
    source=Source.TWO_SECONDARY,
)
DECREE_76_2024 = Document(
    number="76/2024/NĐ-CP",
    name=Text(
        "Sửa đổi, bổ sung một số điều của Nghị định 20/2021/NĐ-CP",
        "Amending articles of Decree 20/2021/NĐ-CP",
    ),
    issuer=Issuer.GOVERNMENT,
    issued=date(2024, 7, 1),
    in_force_from=date(2024, 7, 1),
    amends=("20/2021/NĐ-CP",),
    source=Source.TWO_SECONDARY,
    ended=date(2026, 10, 5),
    ended_by=Provision(_D335, 32, 2),
)
DECREE_147_2025 = Document(
    number="147/2025/NĐ-CP",
    name=Text(
        "Phân định thẩm quyền của chính quyền địa phương 02 cấp, lĩnh vực của Bộ Y tế",
        "Competence of the two levels of local government in the fields of the Ministry of Health",
    ),
    issuer=Issuer.GOVERNMENT,
    issued=date(2025, 6, 12),
    in_force_from=date(2025, 7, 1),
    source=Source.TWO_SECONDARY,
    note=Text(
        "Điều 5 đến Điều 10 hết hiệu lực ngày 05/10/2026",
        "Articles 5 to 10 ended on 2026-10-05",
    ),
)
DECREE_176_2025 = Document(
    number="176/2025/NĐ-CP",
    name=Text(
        "Trợ cấp hưu trí xã hội",
        "Social pension",
    ),
    issuer=Issuer.GOVERNMENT,
    issued=date(2025, 6, 30),
    in_force_from=date(2025, 7, 1),
    amends=("20/2021/NĐ-CP",),
    source=Source.TWO_SECONDARY,
)
DECREE_335_2026 = Document(
    number=_D335,
    name=Text(
        "Chính sách trợ giúp xã hội",
        "Social assistance policies",
    ),
    issuer=Issuer.GOVERNMENT,
    issued=date(2026, 8, 21),
    in_force_from=date(2026, 10, 5),
    replaces=("20/2021/NĐ-CP", "76/2024/NĐ-CP"),
    amends=("147/2025/NĐ-CP", "176/2025/NĐ-CP"),
    effects=(
        Effect(
            provision=Provision(_D335, 32, 3),
            applies_from=date(2026, 7, 1),
            known_from=date(2026, 10, 5),
            what=Text(
                "người đang hưởng được chuyển sang mức tương ứng từ ngày 01/7/2026",
                "people already receiving move to the new level from 2026-07-01",
            ),
        ),
    ),
)
LAW_25_2008 = Document(
    number="25/2008/QH12",
    name=Text("Luật Bảo hiểm y tế", "Law on Health Insurance"),
    issuer=Issuer.NATIONAL_ASSEMBLY,
    note=Text("ngày ban hành và hiệu lực chưa đối chiếu", "dates of issue and effect not checked"),
)
LAW_51_2024 = Document(
    number="51/2024/QH15",
    name=Text("Sửa đổi, bổ sung Luật Bảo hiểm y tế", "Amending the Law on Health Insurance"),
    issuer=Issuer.NATIONAL_ASSEMBLY,
    in_force_from=date(2025, 7, 1),
    amends=("25/2008/QH12",),
)
DECREE_188_2025 = Document(
    number="188/2025/NĐ-CP",
    name=Text("Hướng dẫn Luật Bảo hiểm y tế", "Detailing the Law on Health Insurance"),
    issuer=Issuer.GOVERNMENT,
    in_force_from=date(2025, 7, 1),
    source=Source.ONE_SECONDARY,
)
HCMC_35_2023 = Document(
    number="35/2023/NQ-HĐND (Hồ Chí Minh)",
    name=Text(
        "Chính sách đặc thù chăm lo người cao tuổi, trẻ em mồ côi và người khó khăn",
        "Special support for the elderly, orphans and people in difficulty",
    ),
    issuer=Issuer.HCMC_COUNCIL,
    issued=date(2023, 12, 8),
    in_force_from=date(2024, 1, 1),
)
HANOI_63_2025 = Document(
    number="63/2025/NQ-HĐND (Hà Nội)",
    name=Text(
        "Mức chuẩn trợ giúp xã hội của thành phố Hà Nội",
        "Social assistance standard level of Hà Nội",
    ),
    issuer=Issuer.HANOI_COUNCIL,
    issued=date(2025, 11, 27),
    in_force_from=date(2026, 1, 1),
)
RESOLUTION_202_2025 = Document(
    number="202/2025/QH15",
    name=Text(
        "Sắp xếp đơn vị hành chính cấp tỉnh",
        "Arrangement of provincial administrative units",
    ),
    issuer=Issuer.NATIONAL_ASSEMBLY,
    issued=date(2025, 6, 12),
    note=Text(
        "Chính quyền mới hoạt động từ 01/7/2025; ngày hiệu lực của nghị quyết chưa đối chiếu",
        "The new bodies act from 2025-07-01; the resolution's own first day is not checked",
    ),
    effects=(
        Effect(
            provision=Provision("202/2025/QH15"),
            applies_from=date(2025, 7, 1),
            known_from=date(2025, 6, 12),
            what=Text(
                "34 đơn vị hành chính cấp tỉnh hoạt động", "the 34 provincial units begin to act"
            ),
        ),
    ),
)

REGISTER: tuple[Document, ...] = (
    LAW_25_2008,
    CIVIL_CODE,
    LAW_ON_CHILDREN,
    DECREE_56_2017,
    CIRCULAR_28_2019,
    CIRCULAR_29_2019,
    CIRCULAR_14_2020,
    DECREE_20_2021,
    CIRCULAR_02_2021,
    DECREE_104_2022,
    HCMC_35_2023,
    DECREE_76_2024,
    LAW_51_2024,
    DECREE_188_2025,
    DECREE_147_2025,
    RESOLUTION_202_2025,
    DECREE_176_2025,
    HANOI_63_2025,
    DECREE_335_2026,
)
"""Every document that the package cites, in the order of their effect."""
