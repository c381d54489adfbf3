"""Documents on how the state works: time, records, reports, agencies and places."""

from __future__ import annotations

from datetime import date

from vnchild.law.document import Document, Effect, Issuer, Source
from vnchild.law.provision import Provision
from vnchild.law.text import Text


def _told_by(*names: str) -> Text:
    """A note that names the secondary sources of an entry."""
    told = ", ".join(names)
    return Text(
        f"Số và ngày theo các nguồn thứ cấp: {told}",
        f"Number and dates by secondary sources: {told}",
    )


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
DECREE_137_2015 = Document(
    number="137/2015/NĐ-CP",
    name=Text(
        "Quy định chi tiết một số điều và biện pháp thi hành Luật Căn cước công dân",
        "Detailing articles of the Law on Citizen Identity",
    ),
    issuer=Issuer.GOVERNMENT,
    source=Source.TWO_SECONDARY,
    note=Text(
        "Điều 13: cấu trúc số định danh cá nhân; Luật Căn cước 26/2023/QH15 (Điều 12) giữ 12 chữ "
        "số; ngày ban hành, hiệu lực và văn bản thay thế chưa đối chiếu",
        "Article 13: layout of the personal identification number; the Law on Identity "
        "26/2023/QH15 (Article 12) keeps 12 digits; dates of issue and effect and what replaces "
        "it not checked",
    ),
)
LAW_80_2015 = Document(
    number="80/2015/QH13",
    name=Text(
        "Luật Ban hành văn bản quy phạm pháp luật",
        "Law on Promulgation of Legal Normative Documents",
    ),
    issuer=Issuer.NATIONAL_ASSEMBLY,
    source=Source.ONE_SECONDARY,
    note=Text(
        "Điều 10 khoản 3: số, ký hiệu; được thay thế bởi Luật 64/2025/QH15; ngày ban hành, "
        "hiệu lực chưa đối chiếu",
        "Article 10(3): number and symbol; replaced by Law 64/2025/QH15; dates of issue and "
        "effect not checked",
    ),
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


def _of_communes(vi: str, en: str) -> Text:
    return Text(
        f"Sắp xếp đơn vị hành chính cấp xã của {vi} năm 2025",
        f"Arrangement of the commune-level administrative units of {en} in 2025",
    )


RESOLUTION_1654_2025 = Document(
    number="1654/NQ-UBTVQH15",
    name=_of_communes("tỉnh An Giang", "An Giang Province"),
    issuer=Issuer.STANDING_COMMITTEE,
    issued=date(2025, 6, 16),
    in_force_from=date(2025, 6, 16),
    note=Text(
        "Chính quyền mới hoạt động từ 01/7/2025; 06 xã không sắp xếp",
        "The new bodies act from 2025-07-01; six communes were left as they were",
    ),
)
RESOLUTION_1662_2025 = Document(
    number="1662/NQ-UBTVQH15",
    name=_of_communes("tỉnh Đồng Nai", "Đồng Nai Province"),
    issuer=Issuer.STANDING_COMMITTEE,
    issued=date(2025, 6, 16),
    in_force_from=date(2025, 6, 16),
    note=Text(
        "Chính quyền mới hoạt động từ 01/7/2025; 07 xã, phường không sắp xếp",
        "The new bodies act from 2025-07-01; seven communes and wards were left as they were",
    ),
)
RESOLUTION_1670_2025 = Document(
    number="1670/NQ-UBTVQH15",
    name=_of_communes("tỉnh Lai Châu", "Lai Châu Province"),
    issuer=Issuer.STANDING_COMMITTEE,
    issued=date(2025, 6, 16),
    in_force_from=date(2025, 6, 16),
    note=Text(
        "Chính quyền mới hoạt động từ 01/7/2025; hai xã Mù Cả, Tà Tổng không sắp xếp",
        "The new bodies act from 2025-07-01; the communes Mù Cả and Tà Tổng were left as they were",
    ),
)
RESOLUTION_175_2024 = Document(
    number="175/2024/QH15",
    name=Text("Thành lập thành phố Huế trực thuộc trung ương", "Establishing the city of Huế"),
    issuer=Issuer.NATIONAL_ASSEMBLY,
    issued=date(2024, 11, 30),
    in_force_from=date(2025, 1, 1),
    source=Source.TWO_SECONDARY,
    note=_told_by("Lao Động", "Ngôi Sao", "Khám phá Huế"),
)
RESOLUTION_203_2025 = Document(
    number="203/2025/QH15",
    name=Text(
        "Sửa đổi, bổ sung một số điều của Hiến pháp", "Amending articles of the Constitution"
    ),
    issuer=Issuer.NATIONAL_ASSEMBLY,
    issued=date(2025, 6, 16),
    in_force_from=date(2025, 6, 16),
    source=Source.TWO_SECONDARY,
    note=_told_by("Thư viện Pháp luật", "LuatVietnam", "Lao Động"),
    effects=(
        Effect(
            provision=Provision("203/2025/QH15"),
            applies_from=date(2025, 7, 1),
            known_from=date(2025, 6, 16),
            what=Text(
                "đơn vị hành chính cấp huyện kết thúc hoạt động",
                "administrative units of the district level cease to act",
            ),
        ),
    ),
)
DISTRICT_POLICE_ENDED = date(2025, 3, 1)
"""The first day without police of the district level, as secondary sources agree.

They are Sài Gòn Giải Phóng, CafeF and Báo Tin tức. Some name a decree on the Ministry of Public
Security of 18 February 2025, which was not read and shares its number with another decree of that
year: it has no entry here.
"""
DECISION_188_1999 = Document(
    number="188/1999/QĐ-TTg",
    name=Text("Chế độ tuần làm việc 40 giờ", "The working week of 40 hours"),
    issuer=Issuer.PRIME_MINISTER,
    source=Source.ONE_SECONDARY,
    note=Text("ngày ban hành và hiệu lực chưa đối chiếu", "dates of issue and effect not checked"),
)
DECREE_09_2019 = Document(
    number="09/2019/NĐ-CP",
    name=Text(
        "Chế độ báo cáo của cơ quan hành chính nhà nước", "Reports of state administrative agencies"
    ),
    issuer=Issuer.GOVERNMENT,
    issued=date(2019, 1, 24),
    in_force_from=date(2019, 3, 12),
    source=Source.TWO_SECONDARY,
)
DECREE_60_2018 = Document(
    number="60/2018/NĐ-CP",
    name=Text("Chế độ báo cáo thống kê cấp quốc gia", "National regime of statistical reports"),
    issuer=Issuer.GOVERNMENT,
    source=Source.ONE_SECONDARY,
    note=Text("ngày ban hành và hiệu lực chưa đối chiếu", "dates of issue and effect not checked"),
)
LABOUR_CODE_2012 = Document(
    number="10/2012/QH13",
    name=Text("Bộ luật Lao động năm 2012", "Labour Code of 2012"),
    issuer=Issuer.NATIONAL_ASSEMBLY,
    ended=date(2021, 1, 1),
    ended_by=Provision("45/2019/QH14", 220),
    source=Source.TWO_SECONDARY,
    note=Text(
        "Điều 115: nghỉ lễ, tết; ngày ban hành và hiệu lực chưa đối chiếu; ngày hết hiệu lực theo "
        "các nguồn của Bộ luật Lao động 45/2019/QH14",
        "Article 115: public holidays; dates of issue and effect not checked; its end by the "
        "sources of Labour Code 45/2019/QH14",
    ),
)
LABOUR_CODE = Document(
    number="45/2019/QH14",
    name=Text("Bộ luật Lao động", "Labour Code"),
    issuer=Issuer.NATIONAL_ASSEMBLY,
    in_force_from=date(2021, 1, 1),
    replaces=("10/2012/QH13",),
    source=Source.TWO_SECONDARY,
    note=Text(
        "Điều 111, 112: nghỉ hằng tuần, nghỉ lễ, tết; ngày ban hành chưa đối chiếu; số và ngày "
        "hiệu lực theo các nguồn thứ cấp: Legal Centrix, Expertis, VietnamPlus",
        "Articles 111, 112: weekly rest and public holidays; date of issue not checked; number and "
        "first day by secondary sources: Legal Centrix, Expertis, VietnamPlus",
    ),
)
DECREE_30_2020 = Document(
    number="30/2020/NĐ-CP",
    name=Text("Công tác văn thư", "Records work"),
    issuer=Issuer.GOVERNMENT,
    issued=date(2020, 3, 5),
    in_force_from=date(2020, 3, 5),
)
RESOLUTION_176_2025 = Document(
    number="176/2025/QH15",
    name=Text("Cơ cấu tổ chức của Chính phủ", "Structure of the Government"),
    issuer=Issuer.NATIONAL_ASSEMBLY,
    issued=date(2025, 2, 18),
    in_force_from=date(2025, 2, 18),
    source=Source.TWO_SECONDARY,
    note=_told_by("LawNet", "Lao Động", "Việt Nam News"),
    effects=(
        Effect(
            provision=Provision("176/2025/QH15"),
            applies_from=date(2025, 3, 1),
            known_from=date(2025, 2, 18),
            what=Text(
                "14 bộ, 03 cơ quan ngang bộ hoạt động thay 18 bộ, 04 cơ quan ngang bộ",
                "14 ministries and 3 agencies of their rank act in the place of 18 and 4",
            ),
        ),
    ),
)
DECREE_42_2025 = Document(
    number="42/2025/NĐ-CP",
    name=Text(
        "Chức năng, nhiệm vụ và cơ cấu tổ chức của Bộ Y tế",
        "Functions and structure of the Ministry of Health",
    ),
    issuer=Issuer.GOVERNMENT,
    issued=date(2025, 2, 27),
    in_force_from=date(2025, 3, 1),
    ended=date(2026, 8, 18),
    ended_by=Provision("313/2026/NĐ-CP", 4, 2),
    source=Source.TWO_SECONDARY,
)
CIRCULAR_20_2025 = Document(
    number="20/2025/TT-BYT",
    name=Text(
        "Cơ quan chuyên môn về y tế thuộc Ủy ban nhân dân cấp tỉnh, cấp xã",
        "Specialised health agencies under provincial and commune People's Committees",
    ),
    issuer=Issuer.MINISTRY_OF_HEALTH,
    issued=date(2025, 6, 23),
    note=Text("ngày hiệu lực chưa đối chiếu", "first day in force not checked"),
)
LAW_81_2025 = Document(
    number="81/2025/QH15",
    name=Text(
        "Sửa đổi Luật Tổ chức Tòa án nhân dân",
        "Amending the Law on Organisation of People's Courts",
    ),
    issuer=Issuer.NATIONAL_ASSEMBLY,
    issued=date(2025, 6, 24),
    amends=("102/2016/QH13",),
    source=Source.TWO_SECONDARY,
    effects=(
        Effect(
            provision=Provision("81/2025/QH15"),
            applies_from=date(2025, 7, 1),
            known_from=date(2025, 6, 24),
            what=Text(
                "tòa án nhân dân khu vực thay tòa án nhân dân cấp huyện",
                "regional people's courts take the place of district courts",
            ),
        ),
    ),
    note=Text(
        "Điều nào của Luật Trẻ em được sửa đổi: chưa đối chiếu",
        "Which articles of the Law on Children it amends is not checked",
    ),
)
LAW_82_2025 = Document(
    number="82/2025/QH15",
    name=Text(
        "Sửa đổi Luật Tổ chức Viện kiểm sát nhân dân",
        "Amending the Law on Organisation of People's Procuracies",
    ),
    issuer=Issuer.NATIONAL_ASSEMBLY,
    issued=date(2025, 6, 24),
    source=Source.TWO_SECONDARY,
    note=_told_by("LuatVietnam", "Big Boss Law", "LA Defense"),
    effects=(
        Effect(
            provision=Provision("82/2025/QH15"),
            applies_from=date(2025, 7, 1),
            known_from=date(2025, 6, 24),
            what=Text(
                "viện kiểm sát nhân dân khu vực thay viện kiểm sát nhân dân cấp huyện",
                "regional people's procuracies take the place of those of the districts",
            ),
        ),
    ),
)
RESOLUTION_28_2026 = Document(
    number="28/2026/QH16",
    name=Text("Ngày Văn hóa Việt Nam 24 tháng 11", "Vietnam Culture Day, 24 November"),
    issuer=Issuer.NATIONAL_ASSEMBLY,
    in_force_from=date(2026, 7, 1),
    source=Source.TWO_SECONDARY,
)
RESOLUTION_30_2026 = Document(
    number="30/2026/QH16",
    name=Text("Thành lập thành phố Đồng Nai", "Establishing the city of Đồng Nai"),
    issuer=Issuer.NATIONAL_ASSEMBLY,
    issued=date(2026, 4, 24),
    in_force_from=date(2026, 4, 30),
    source=Source.TWO_SECONDARY,
)
RESOLUTION_36_2026 = Document(
    number="36/2026/QH16",
    name=Text("Thành lập thành phố Quảng Ninh", "Establishing the city of Quảng Ninh"),
    issuer=Issuer.NATIONAL_ASSEMBLY,
    in_force_from=date(2026, 9, 1),
    source=Source.TWO_SECONDARY,
)
RESOLUTION_39_2026 = Document(
    number="39/2026/QH16",
    name=Text("Thành lập thành phố Bắc Ninh", "Establishing the city of Bắc Ninh"),
    issuer=Issuer.NATIONAL_ASSEMBLY,
    in_force_from=date(2026, 9, 20),
    source=Source.TWO_SECONDARY,
)
DECREE_313_2026 = Document(
    number="313/2026/NĐ-CP",
    name=Text(
        "Chức năng, nhiệm vụ và cơ cấu tổ chức của Bộ Y tế",
        "Functions and structure of the Ministry of Health",
    ),
    issuer=Issuer.GOVERNMENT,
    issued=date(2026, 8, 8),
    in_force_from=date(2026, 8, 18),
    replaces=("42/2025/NĐ-CP",),
    source=Source.TWO_SECONDARY,
    note=Text(
        "Danh sách đơn vị của Bộ chưa đối chiếu", "The list of its departments is not checked"
    ),
)
