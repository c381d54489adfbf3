"""The pages: complete, linked, the same every time."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import Counter
from datetime import date, timedelta

import attrs
import pytest

from tests.docs.made import LANGS, diagrams, headings, links, made, section
from vnchild.docs import DocsError, pages
from vnchild.docs.catalog import enums
from vnchild.docs.markdown import slug, table
from vnchild.domain import Person
from vnchild.json.types import public_types
from vnchild.law.documents import REGISTER
from vnchild.law.text import Lang, decimal, dong
from vnchild.rules.interpretations import INTERPRETATIONS
from vnchild.rules.procedures import PROCEDURES
from vnchild.rules.social_assistance import LOCAL, RULES, Group
from vnchild.rules.social_assistance.assessment import coefficient

VIETNAMESE_ONLY = re.compile("[ăâđêôơưĂÂĐÊÔƠƯảãạằắẳẵặầấẩẫậẻẽẹềếểễệỉĩịỏõọồốổỗộờớởỡợủũụừứửữựỳỷỹỵ]")
PROPER_NAMES = ("Hồ Chí Minh", "Cần Giờ", "Tết")
PAGE = {"20/2021/NĐ-CP": "rules-20-2021.md", "335/2026/NĐ-CP": "rules-335-2026.md"}
GROUPS = [
    pytest.param(group, id=f"{group.provision.document}-{group.code}")
    for version in (RULES.versions[0], RULES.versions[-1])
    for group in version.value.groups
]


@pytest.mark.parametrize("lang", LANGS)
def test_pages_are_the_same_every_time(lang: Lang) -> None:
    assert pages(lang) == made(lang)


@pytest.mark.slow
def test_pages_are_the_same_in_another_process() -> None:
    code = (
        "import hashlib; from vnchild.docs import pages; "
        "print(hashlib.sha256(repr(sorted(pages('vi').items())).encode()).hexdigest())"
    )
    hashes = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(hashes) == 1


@pytest.mark.parametrize("lang", LANGS)
def test_links_between_pages_resolve(lang: Lang) -> None:
    found = made(lang)
    anchors = {name: {slug(each) for each in headings(text)} for name, text in found.items()}
    for name, text in found.items():
        for page, anchor in links(text):
            assert page in found, (name, page)
            assert not anchor or anchor in anchors[page], (name, page, anchor)


@pytest.mark.parametrize("lang", LANGS)
def test_anchors_are_unique_in_a_page(lang: Lang) -> None:
    for name, text in made(lang).items():
        counted = Counter(slug(each) for each in headings(text))
        assert not [each for each, times in counted.items() if times > 1], name


@pytest.mark.parametrize("lang", LANGS)
def test_every_page_is_reached_in_two_clicks(lang: Lang) -> None:
    found = made(lang)
    one = {page for page, _ in links(found["index.md"])} | {"index.md"}
    two = {page for name in one for page, _ in links(found[name])} | one
    assert two == set(found)


def test_headings_have_no_leftover_of_the_other_language() -> None:
    names = re.compile(r"\d+/\d+/[\w-]+(?: \([^)]*\))?|\([a-zđ]\)|`[^`]*`")
    for name, text in made("en").items():
        for heading in headings(text):
            left = names.sub("", heading)
            if name == "enums.md" or any(each in left for each in PROPER_NAMES):
                continue
            assert not VIETNAMESE_ONLY.search(left), (name, heading)
    english = re.compile(r"\b(the|of|and|or|who|with|child|children|people|support|which)\b")
    for name, text in made("vi").items():
        for heading in headings(text):
            assert not english.search(names.sub("", heading)), (name, heading)


@pytest.mark.parametrize("lang", LANGS)
def test_tables_are_as_wide_as_their_heads(lang: Lang) -> None:
    for name, text in made(lang).items():
        width = 0
        for line in text.splitlines():
            cells = len(re.findall(r"(?<!\\)\|", line)) if line.startswith("|") else 0
            assert not (cells and width) or cells == width, (name, line)
            width = cells


def test_a_row_of_another_width_is_refused() -> None:
    with pytest.raises(ValueError, match="a row of 1 cells under a head of 2"):
        table(["a", "b"], [["c"]])


@pytest.mark.parametrize("lang", LANGS)
def test_a_child_of_3_with_hiv_in_a_poor_household_in_two_clicks(lang: Lang) -> None:
    found = made(lang)
    wanted = "Khoản 3" if lang == "vi" else "Clause 3"
    (heading,) = [h for h in headings(found["rules-335-2026.md"]) if h.startswith(f"{wanted}:")]
    assert ("rules-335-2026.md", slug(heading)) in links(found["index.md"])
    told = section(found["rules-335-2026.md"], heading)
    if lang == "vi":
        assert "| **2,5** | dưới 4 tuổi | 1.350.000 đồng (từ ngày 05/10/2026) |" in told
        assert "Điều 6 khoản 1 điểm c Nghị định 335/2026/NĐ-CP" in told
        assert "3 tuổi; nhiễm HIV/AIDS; hộ gia đình: hộ nghèo → 2,5 × 540.000 đồng" in told
    else:
        assert "3 years old; living with HIV/AIDS; household: poor household → 2.5 ×" in told
        assert "Article 6(1)(c), Decree 335/2026/NĐ-CP" in told


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("group", GROUPS)
def test_every_coefficient_stands_with_its_provision(group: Group, lang: Lang) -> None:
    text = made(lang)[PAGE[group.provision.document]]
    number = f"Khoản {group.clause}" if lang == "vi" else f"Clause {group.clause}"
    clause = next(h for h in headings(text) if h.startswith(f"{number}:"))
    told = section(text, clause)
    assert group.provision.in_(lang) in told
    for level in group.levels:
        row = f"| **{decimal(coefficient(level.tenths), lang)}** |"
        rows = [line for line in told.splitlines() if line.startswith(row)]
        assert any(level.provision.in_(lang) in line for line in rows)


def test_a_level_that_reaches_back_says_by_what() -> None:
    told = section(made("vi")["rules-20-2021.md"], "Khoản 3: trẻ em nhiễm HIV/AIDS thuộc hộ nghèo")
    assert "900.000 đồng (từ ngày 01/07/2021 đến trước ngày 01/07/2024)" in told
    assert "1.250.000 đồng (từ ngày 01/07/2024 đến trước ngày 01/07/2026)" in told
    assert (
        "1.350.000 đồng (từ ngày 01/07/2026 đến trước ngày 05/10/2026, đối với người đang hưởng; "
        "[Điều 32 khoản 3 Nghị định 335/2026/NĐ-CP](interpretations.md#already-receiving))"
    ) in told


def test_groups_that_ended_earlier_say_so() -> None:
    text = made("en")["rules-20-2021.md"]
    (heading,) = [h for h in headings(text) if h.startswith("Clause 5(c)")]
    assert "Applies from 2021-07-01 until 2025-06-30." in section(text, heading)
    assert "Article 5(5)(c)" in made("en")["rules-176-2025.md"]


@pytest.mark.parametrize("lang", LANGS)
def test_amounts_name_every_local_level(lang: Lang) -> None:
    text = made(lang)["amounts.md"]
    for each in LOCAL:
        assert dong(each.value, lang) in text
        assert f"`{each.province}`" in text


def test_supports_are_told_with_their_amounts() -> None:
    text = made("vi")["supports.md"]
    new = section(text, "Nghị định 335/2026/NĐ-CP")
    assert "thấp nhất 2.700.000 đồng/tháng" in new
    assert "thấp nhất 27.000.000 đồng, một lần" in new
    assert "100.000 đồng/ngày" in new
    assert "15 kg gạo/người/tháng, không quá 03 tháng cho mỗi đợt hỗ trợ" in new
    assert "thuộc Điều 5 khoản 1 Nghị định 335/2026/NĐ-CP" in new


@pytest.mark.parametrize("lang", LANGS)
def test_every_type_and_field_is_there_with_its_sensitivity(lang: Lang) -> None:
    text = made(lang)["types.md"]
    for kind in public_types():
        told = section(text, f"`{kind.__name__}`")
        for field in attrs.fields(kind):
            if not field.name.startswith("_"):
                assert f"| `{field.name}` |" in told
    (row,) = [
        line
        for line in section(text, f"`{Person.__name__}`").splitlines()
        if line.startswith("| `hiv` |")
    ]
    assert "56/2017/NĐ-CP" in row


@pytest.mark.parametrize("lang", LANGS)
def test_every_member_of_a_list_is_there(lang: Lang) -> None:
    text = made(lang)["enums.md"]
    for kind in enums():
        for each in kind:
            assert f"| `{each.value}` | {each.text.vi} | {each.text.en} |" in text


@pytest.mark.parametrize("lang", LANGS)
def test_every_document_procedure_and_reading_is_there(lang: Lang) -> None:
    found = made(lang)
    for document in REGISTER:
        assert document.number in found["documents.md"]
    for procedure in PROCEDURES:
        assert f"`{procedure.code}`" in found["procedures.md"]
    for _, readings in INTERPRETATIONS:
        for each in readings:
            assert f"### `{each.code}`" in found["interpretations.md"]


def test_the_glossary_begins_with_the_main_terms() -> None:
    rows = [line for line in made("en")["glossary.md"].splitlines() if line.startswith("| ")]
    assert rows[2] == "| trợ giúp xã hội | social assistance |"
    assert "| hộ nghèo | poor household |" in rows
    assert len(rows) == len(set(rows)) + rows.count(rows[0]) - 1 + rows.count(rows[1]) - 1


@pytest.mark.parametrize("lang", LANGS)
def test_diagrams_are_well_formed(lang: Lang) -> None:
    found = [each for text in made(lang).values() for each in diagrams(text)]
    assert len(found) > 5
    for each in found:
        first, *lines = each.splitlines()
        assert first in {"flowchart LR", "stateDiagram-v2"}
        assert lines
        for line in lines:
            assert line.count('"') % 2 == 0, line
            assert line.count("[") == line.count("]"), line
            if first == "flowchart LR":
                assert re.search(r'^\s+\w+(\["|\[.*\]$| (-->|==>))', line), line


def test_the_register_graph_has_every_amendment() -> None:
    (graph,) = diagrams(made("en")["documents.md"])
    assert graph.count("-->|amends|") == sum(len(each.amends) for each in REGISTER)
    assert graph.count("==>|replaces|") == sum(len(each.replaces) for each in REGISTER)


def test_only_the_law_of_a_day() -> None:
    day = date(2025, 7, 1)
    found = pages("vi", day)
    assert [name for name in found if name.startswith("rules-")] == ["rules-176-2025.md"]
    text = found["rules-176-2025.md"]
    assert "Khoản 5 điểm d" in text
    assert "Khoản 5 điểm c" not in text
    assert "335/2026/NĐ-CP" not in section(found["documents.md"], "Danh sách").split("\n\n")[-1]
    before = pages("vi", day - timedelta(days=1))
    assert "Khoản 5 điểm c" in before["rules-20-2021.md"]
    for name, text in found.items():
        for page, _ in links(text):
            assert page in found, (name, page)


def test_a_day_or_language_that_is_not_covered_is_refused() -> None:
    with pytest.raises(DocsError, match="2021-06-30 is before 2021-07-01"):
        pages("vi", date(2021, 6, 30))
    with pytest.raises(DocsError, match="the languages are"):
        pages("fr")  # type: ignore[arg-type]
