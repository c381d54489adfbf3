"""The first page: every rule and every page in one click."""

from __future__ import annotations

from datetime import date
from typing import Final

from vnchild.docs import (
    amounts,
    circumstances_page,
    courses,
    coverage,
    lists,
    plain_pages,
    register_page,
    supports_page,
    types_page,
    words,
)
from vnchild.docs.markdown import Page, bullets, headings, link, paragraphs, table
from vnchild.docs.periods import decree_period, rules_periods
from vnchild.docs.rules_pages import clause_heading, page_of, title_of
from vnchild.law.documents import REVIEWED
from vnchild.law.provision import Provision
from vnchild.law.text import Lang, Text, day, decimal
from vnchild.rules.social_assistance.assessment import coefficient
from vnchild.rules.social_assistance.rules import Group

NAME: Final = "index.md"
TITLE: Final = Text("Lĩnh vực bảo vệ trẻ em", "The child-protection domain")
_INTRO: Final = Text(
    "Các trang này được sinh ra từ chính các đối tượng của thư viện `vnchild`: quy định, mức, "
    "kiểu dữ liệu, danh mục, thủ tục, văn bản. Không trang nào viết tay.",
    "These pages are generated from the objects of the package `vnchild` themselves: rules, "
    "amounts, types, lists, procedures, documents. None is written by hand.",
)
_ALL: Final = Text(
    "Luật của mọi thời kỳ mà thư viện bao quát; rà soát đến ngày",
    "The law of all times that the package covers; reviewed up to",
)
_ON: Final = Text("Luật của ngày", "The law of")
_RULES: Final = Text("Ai được hưởng bao nhiêu", "Who is entitled to how much")
_EARLIER: Final = Text("Các thời kỳ trước", "Earlier law")
_MORE: Final = Text("Các trang", "The pages")
_HEAD: Final = (
    Text("Nhóm", "Group"),
    Text("Hệ số", "Coefficient"),
    Text("Căn cứ", "Provision"),
)


def index_page(lang: Lang, on: date | None, changes: Page | None = None) -> Page:
    """The first page.

    Args:
        lang: the language.
        on: only the law of this day.
        changes: the page of what changed between two days, if there is one.
    """
    found = rules_periods(on)
    when = (
        f"{_ALL.in_(lang)} {day(REVIEWED, lang)}."
        if on is None
        else f"{_ON.in_(lang)} {day(on, lang)}."
    )
    parts = [_INTRO.in_(lang), when]
    if changes is not None:
        parts.append(f"{link(changes.title, changes.name)}.")
    if found:
        _, version = found[-1]
        parts += [
            f"## {_RULES.in_(lang)}",
            f"{link(title_of(version, lang), page_of(version))}, "
            f"{decree_period(version).text(lang)}:",
            _clauses(version.value.groups, page_of(version), lang),
        ]
    if found[:-1]:
        parts += [
            f"## {_EARLIER.in_(lang)}",
            bullets(
                f"{link(title_of(version, lang), page_of(version))}, "
                f"{decree_period(version).text(lang)}"
                for _, version in reversed(found[:-1])
            ),
        ]
    parts += [f"## {_MORE.in_(lang)}", bullets(_pages(lang))]
    return Page(name=NAME, title=TITLE.in_(lang), body=paragraphs(*parts))


def _clauses(groups: tuple[Group, ...], page: str, lang: Lang) -> str:
    by_clause: dict[int, list[Group]] = {}
    for group in groups:
        by_clause.setdefault(group.clause, []).append(group)
    rows = []
    for fellows in by_clause.values():
        first = fellows[0]
        at = first.provision
        tenths = sorted({level.tenths for group in fellows for level in group.levels}, reverse=True)
        rows.append(
            (
                link(clause_heading(first, lang), page, clause_heading(first, lang)),
                "; ".join(decimal(coefficient(each), lang) for each in tenths),
                Provision(at.document, at.article, at.clause).in_(lang),
            )
        )
    return table(headings(_HEAD, lang), rows)


def _pages(lang: Lang) -> list[str]:
    pages = (
        (amounts.TITLE, amounts.NAME),
        (supports_page.TITLE, supports_page.NAME),
        (circumstances_page.TITLE, circumstances_page.NAME),
        (courses.CASES_TITLE, courses.CASES),
        (plain_pages.PROCEDURES_TITLE, plain_pages.PROCEDURES),
        (plain_pages.REPORTS_TITLE, plain_pages.REPORTS),
        (courses.AGENCIES_TITLE, courses.AGENCIES),
        (register_page.TITLE, register_page.NAME),
        (coverage.TITLE, coverage.NAME),
        (plain_pages.INTERPRETATIONS_TITLE, plain_pages.INTERPRETATIONS_PAGE),
        (types_page.TITLE, types_page.NAME),
        (lists.TITLE, lists.NAME),
        (words.TITLE, words.NAME),
    )
    return [link(title.in_(lang), name) for title, name in pages]
