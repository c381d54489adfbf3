"""The page of procedures: each reading is a link that leads somewhere; months are told."""

from __future__ import annotations

import re
from datetime import date

import pytest

from vnchild.docs.markdown import slug
from vnchild.docs.plain_pages import interpretations_page, procedures_page
from vnchild.law.text import Lang
from vnchild.rules.procedures import NOT_ENCODED

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_every_reading_named_is_a_link_to_its_heading(lang: Lang) -> None:
    text = procedures_page(lang, None).text
    headings = re.findall(r"^### (.+)$", interpretations_page(lang).text, re.MULTILINE)
    anchors = {slug(each) for each in headings}
    links = re.findall(r"\[`([^`]+)`\]\(interpretations\.md#([^)]+)\)", text)
    assert len(links) > 100
    for code, anchor in links:
        assert slug(code) == anchor
        assert anchor in anchors
    assert {"director-of-health", "files-of-the-district", "plan-in-an-emergency"} <= {
        code for code, _ in links
    }


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("vi", "- Bắt đầu hưởng: từ tháng Chủ tịch Ủy ban nhân dân cấp xã ký quyết định (Điều 8"),
        ("en", "- Payment begins: from the month in which the chairman of the commune signs"),
    ],
)
def test_from_which_month_payment_begins_is_told_under_the_procedure(
    lang: Lang, words: str
) -> None:
    text = procedures_page(lang, TODAY).text
    monthly = text.split("(`monthly_allowance`)")[1].split("\n## ")[0]
    assert words in monthly
    stops = text.split("(`stop_or_adjust`)")[1].split("\n## ")[0]
    assert ("tháng ngay sau tháng" if lang == "vi" else "from the month after") in stops


def test_the_page_of_today_names_no_office_of_labour_as_acting() -> None:
    rows = [
        line.split(" | ")
        for line in procedures_page("vi", TODAY).text.splitlines()
        if line.startswith("| ") and "(`" in line
    ]
    assert len(rows) > 80
    for row in rows:
        acting = row[1].split(" (văn bản ghi")[0]
        assert "Lao động - Thương binh" not in acting
        assert "cấp huyện" not in acting


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_what_is_not_encoded_closes_the_page(lang: Lang) -> None:
    text = procedures_page(lang, None).text
    for each in NOT_ENCODED:
        assert f"- {each.vi if lang == 'vi' else each.en}" in text
    assert any("khoản 3 Điều 9" in each.vi for each in NOT_ENCODED)
