"""Documents on social assistance."""

from __future__ import annotations

from datetime import date

from vnchild.law.document import Document, Effect, Issuer, Source
from vnchild.law.provision import Provision
from vnchild.law.text import Text

_D335 = "335/2026/NĐ-CP"

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
