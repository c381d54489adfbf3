"""The documents that real documents cite."""

from __future__ import annotations

import pytest

from tests.reading.citing import cited
from tests.reading.seeds import seed
from vnchild.reading import find_citations, unique

KIEN_GIANG = [
    "Công văn|636/LĐTĐ-BHXH-TE|2023-02-28",
    "Kế hoạch|35/KH-BCĐ|2023-02-21",
    "Thông tư|13/2021/TT-BLĐTBXH|2021-09-30",
    "Đề án|Đề án 06|",
    "Công văn|2513/LĐTBXH-TTTT|2022-07-14",
]
PHONG_THO = [
    "Công văn|831/UBND-VX|2023-03-14",
    "Công văn|636/BLĐTĐBXH-TE|",
    "Công văn|347/SLĐTĐBXH-PCTNXH-BVTE|2023-03-15",
    "Luật|Luật Trẻ em năm 2016|2016",
    "Nghị quyết|121/2020/QH14|2020-06-19",
    "nghị định|56/2017/NĐ-CP|2017-05-09",
    "Thông tư|13/2021/TT-BLĐTBXH|2021-09-30",
    "Đề án|Đề án 06|",
    "Công văn|2513/LĐTBXH-TTTT|2022-07-14",
    "Công văn|itself|",
]
BINH_PHUOC = [
    "Kế hoạch|100/KH-UBND|2023-03-27",
    "Báo cáo|174/BC-SLĐTBOXH|2023-06-02",
    "Kế hoạch|100/KH-UBND|2023-03-27",
    "Công văn|1378/SLĐTBOXH-QLLVXH|2023-07-18",
    "Kế hoạch|92/KH-UBND|2022-04-15",
    "Nghị quyết|26/2021/NQ-HĐND|2021-12-07",
    "Kế hoạch|206/KH-UBND|2021-06-14",
    "Quyết định|2833/QĐ-UBND|2021-11-03",
    "Luật|Luật Trẻ em|",
    "Kế hoạch|92/KH-UBND|2022-04-15",
    "Nghị quyết|26/2021/NQ-HĐND|2021-12-07",
    "Kế hoạch|107/KH-UBND|2022-04-21",
]
_DIRECTIVE = "Chỉ thị|28-CT/TW|2023-12-25"
_PLAN = "Kế hoạch|211-KH/TU|2024-04-25"
REPORT = [
    "Kế hoạch|56/KH-UBND|2024-03-05",
    "Nghị định|20/2021/NĐ-CP|",
    _DIRECTIVE,
    _PLAN,
    "Chỉ thị|28-CT/TW|",
    "Đề án|Đề án 938|",
    "Đề án|Đề án 938|",
    "Kế hoạch phối hợp|2454/KHPH-LĐTBXH-GDDT-YT-CA|2023-10-31",
    "Kế hoạch phối hợp|3931/KHPH-LĐTBXH-CAT-BĐBP-SNgV-HLHPN|2022-11-24",
    "Đề án|Đề án 06|",
    "Đề án|Đề án 06|",
    _DIRECTIVE,
    _PLAN,
    _DIRECTIVE,
    _DIRECTIVE,
    "Luật|Luật trẻ em|",
    "Nghị quyết|121/2020/QH14|2020-06-19",
    "Nghị định|56/2017/NĐ-CP|2017-05-09",
    "Luật|Luật Trẻ em|",
    _PLAN,
    _DIRECTIVE,
    "Báo cáo|/BC-LĐTĐXH|2024-07",
    _PLAN,
    _DIRECTIVE,
    "Kế hoạch|47/KH-UBND|2024-02-20",
    "Báo cáo|69/KH-UBND|2024-02-19",
    "Kế hoạch|56/KH-UBND|2024-03-05",
    "Kế hoạch|130/KH-UBND|2024-04-26",
    "Công văn|400/UBND-KGVX|2024-03-05",
    "Công văn|486/UBND-KGVX|2024-03-15",
    "Công văn|496/UBND-KGVX|2024-03-18",
    _DIRECTIVE,
    "Công văn|611/UBND-KGVX|2024-03-30",
    "Quyết định|1545/QĐ-UBND|2024-05-28",
]


@pytest.mark.parametrize(
    ("name", "expected", "documents"),
    [
        ("kien-giang-524-ubnd-kgvx-2023", KIEN_GIANG, 5),
        ("phong-tho-390-ubnd-ldtbxh-2023", PHONG_THO, 10),
        ("binh-phuoc-ubnd-kgvx-2023", BINH_PHUOC, 9),
        ("kien-giang-bc-ldtbxh-2024-h1-report", REPORT, 20),
    ],
)
def test_the_documents_that_real_documents_cite(
    name: str, expected: list[str], documents: int
) -> None:
    text = seed(name)
    assert cited(text) == expected
    assert len(unique(find_citations(text))) == documents
    for found in find_citations(text):
        printed = text[found.span.start : found.span.end]
        assert printed.split()[-1].strip("*") == found.printed.split()[-1]
