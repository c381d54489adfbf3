"""Documents on health insurance."""

from __future__ import annotations

from datetime import date

from vnchild.law.document import Document, Issuer, Source
from vnchild.law.text import Text

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
