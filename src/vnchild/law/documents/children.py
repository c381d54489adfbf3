"""Documents on children: the Law on Children, its decree and its circulars."""

from __future__ import annotations

from datetime import date

from vnchild.law.document import Document, Issuer, Source
from vnchild.law.text import Text

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
LAW_28_2018 = Document(
    number="28/2018/QH14",
    name=Text(
        "Sửa đổi các luật có quy định liên quan đến quy hoạch (Điều 11: Luật Trẻ em)",
        "Amending laws with provisions on planning (Article 11: the Law on Children)",
    ),
    issuer=Issuer.NATIONAL_ASSEMBLY,
    amends=("102/2016/QH13",),
)
CIRCULAR_13_2021 = Document(
    number="13/2021/TT-BLĐTBXH",
    name=Text(
        "Bộ chỉ tiêu thống kê về tình hình trẻ em và xâm hại trẻ em",
        "Statistical indicators on the situation of children and on child abuse",
    ),
    issuer=Issuer.MOLISA,
    issued=date(2021, 9, 30),
    in_force_from=date(2021, 11, 15),
    source=Source.TWO_SECONDARY,
)
LAW_59_2024 = Document(
    number="59/2024/QH15",
    name=Text("Luật Tư pháp người chưa thành niên", "Law on Juvenile Justice"),
    issuer=Issuer.NATIONAL_ASSEMBLY,
    issued=date(2024, 11, 30),
    in_force_from=date(2026, 1, 1),
    amends=("102/2016/QH13",),
    source=Source.ONE_SECONDARY,
    note=Text(
        "Điều nào của Luật Trẻ em được sửa đổi: chưa đối chiếu",
        "Which articles of the Law on Children it amends is not checked",
    ),
)
LAW_91_2025 = Document(
    number="91/2025/QH15",
    name=Text("Luật Bảo vệ dữ liệu cá nhân", "Law on Personal Data Protection"),
    issuer=Issuer.NATIONAL_ASSEMBLY,
    issued=date(2025, 6, 26),
    in_force_from=date(2026, 1, 1),
    source=Source.TWO_SECONDARY,
)
