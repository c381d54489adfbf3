"""All pages, pure: the same for the same package, language and day."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType

from vnchild.docs.amounts import amounts_page
from vnchild.docs.changes import compare as compare_page
from vnchild.docs.circumstances_page import circumstances_page
from vnchild.docs.courses import agencies_page, cases_page
from vnchild.docs.coverage import provisions_pages
from vnchild.docs.errors import DocsError
from vnchild.docs.index import index_page
from vnchild.docs.lists import enums_page
from vnchild.docs.markdown import Page
from vnchild.docs.periods import rules_periods
from vnchild.docs.plain_pages import interpretations_page, procedures_page, reports_page
from vnchild.docs.register_page import documents_page
from vnchild.docs.rules_pages import rules_pages
from vnchild.docs.supports_page import supports_page
from vnchild.docs.types_page import types_page
from vnchild.docs.words import glossary_page
from vnchild.law.text import Lang, Text, day
from vnchild.rules.social_assistance.in_force import RULES


def pages(lang: Lang = "vi", on: date | None = None) -> Mapping[str, str]:
    """The documentation of the domain: the text of each page by its file name.

    Args:
        lang: the language, ``vi`` or ``en``.
        on: only the law of this day; by default that of all times covered.

    Raises:
        DocsError: ``lang`` is no language of the project, or ``on`` is before all that is covered.
    """
    check_lang(lang)
    if on is not None and not rules_periods(on):
        first = RULES.first_day
        raise DocsError(
            Text(
                f"{day(on, 'vi')} trước {day(first, 'vi')}, ngày đầu tiên thư viện có pháp luật",
                f"{on} is before {first}, the first day covered",
            )
        )
    found: dict[str, str] = {}
    for page in _pages(lang, on):
        if page.name in found:
            msg = f"two pages are called {page.name}"
            raise DocsError(msg)
        found[page.name] = page.text
    return MappingProxyType(found)


def compare(before: date, after: date, lang: Lang = "vi") -> str:
    """What changed in the law from one day to another, as a page of Markdown.

    Args:
        before: the first day.
        after: the second day, after the first.
        lang: the language, ``vi`` or ``en``.

    Raises:
        DocsError: ``lang`` is no language of the project, or ``after`` is not after ``before``.
    """
    check_lang(lang)
    return compare_page(before, after, lang).text


def check_lang(lang: str) -> None:
    """Check that a language is one of the project's.

    Raises:
        DocsError: it is not.
    """
    if lang not in {"vi", "en"}:
        raise DocsError(
            Text(
                f"ngôn ngữ là 'vi' hoặc 'en', không phải {lang[:30]!r}",
                f"the languages are 'vi' and 'en', not {lang[:30]!r}",
            )
        )


def _pages(lang: Lang, on: date | None) -> Iterator[Page]:
    yield index_page(lang, on)
    yield from rules_pages(lang, on)
    yield amounts_page(lang, on)
    yield supports_page(lang, on)
    yield circumstances_page(lang)
    yield cases_page(lang)
    yield procedures_page(lang, on)
    yield reports_page(lang, on)
    yield agencies_page(lang, on)
    yield documents_page(lang, on)
    yield from provisions_pages(lang)
    yield interpretations_page(lang)
    yield types_page(lang)
    yield enums_page(lang)
    yield glossary_page(lang)
