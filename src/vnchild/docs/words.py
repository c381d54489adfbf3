"""The glossary: every pair of words that the package holds, the terms of the design first."""

from __future__ import annotations

from typing import Final

from vnchild.docs.catalog import enums, texts, worded_enums
from vnchild.docs.collation import collated
from vnchild.docs.markdown import Page, headings, paragraphs, table
from vnchild.law.text import Lang, Text

NAME: Final = "glossary.md"
TITLE: Final = Text("Thuật ngữ Việt - Anh", "Vietnamese-English glossary")
_MAIN: Final = Text("Thuật ngữ chính", "Main terms")
_LISTS: Final = Text("Từ trong các danh mục", "Words of the closed lists")
_OTHERS: Final = Text("Nhãn khác", "Other labels")
_HEAD: Final = (Text("Tiếng Việt", "Vietnamese"), Text("Tiếng Anh", "English"))

MAIN_TERMS: Final[tuple[Text, ...]] = (
    Text("trợ giúp xã hội", "social assistance"),
    Text("trợ cấp xã hội hằng tháng", "monthly social allowance"),
    Text("mức chuẩn", "standard level"),
    Text("hệ số", "coefficient"),
    Text("đối tượng", "beneficiary"),
    Text("trẻ em có hoàn cảnh đặc biệt", "child in special circumstances"),
    Text("chăm sóc thay thế", "alternative care"),
    Text("kế hoạch hỗ trợ, can thiệp", "support and intervention plan"),
    Text("tạm thời cách ly", "temporary separation"),
    Text("người làm công tác bảo vệ trẻ em cấp xã", "commune-level child protection officer"),
    Text("hộ nghèo", "poor household"),
    Text("hộ cận nghèo", "near-poor household"),
    Text("khuyết tật đặc biệt nặng", "extremely severe disability"),
    Text("khuyết tật nặng", "severe disability"),
    Text("khuyết tật nhẹ", "mild disability"),
    Text("công văn", "official dispatch"),
    Text("kế hoạch", "plan"),
    Text("quyết định", "decision"),
    Text("văn bản giao nhiệm vụ", "directive"),
    Text("kỳ báo cáo", "report period"),
    Text("cơ quan thường trực", "standing agency"),
)
"""The words that stand for the main ideas, as the official English translations have them."""

LONGEST: Final = 60
"""A label longer than this is a sentence, no term."""


def glossary_page(lang: Lang) -> Page:
    """The page of words."""
    seen = {(each.vi.casefold(), each.en.casefold()) for each in MAIN_TERMS}
    listed = [each.text for kind in enums() for each in kind]
    listed += [each.value for kind in worded_enums() for each in kind]
    return Page(
        name=NAME,
        title=TITLE.in_(lang),
        body=paragraphs(
            f"## {_MAIN.in_(lang)}",
            _table(list(MAIN_TERMS), lang),
            f"## {_LISTS.in_(lang)}",
            _table(_new(listed, seen), lang),
            f"## {_OTHERS.in_(lang)}",
            _table(_new([each for each in texts() if _is_label(each)], seen), lang),
        ),
    )


def _is_label(each: Text) -> bool:
    return max(len(each.vi), len(each.en)) <= LONGEST and "\n" not in each.vi + each.en


def _new(found: list[Text], seen: set[tuple[str, str]]) -> list[Text]:
    kept = []
    for each in found:
        key = each.vi.casefold(), each.en.casefold()
        if key not in seen and each.vi.casefold() != each.en.casefold():
            seen.add(key)
            kept.append(each)
    return sorted(kept, key=lambda each: (collated(each.vi), each.en))


def _table(found: list[Text], lang: Lang) -> str:
    return table(headings(_HEAD, lang), [(each.vi, each.en) for each in found])
