"""The built site: complete, fresh, and two clicks from the first page to the article."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag

import pytest

from vnchild import docs
from vnchild.law.text import Lang

pytestmark = pytest.mark.slow
pytest.importorskip("sphinx")
ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "docs"


class Page(HTMLParser):
    """The links, ids and words of a page; those of the side bars are left out of the words."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self.file, self.links, self.ids = file, list[str](), set[str]()
        self.outside = list[str]()
        self.words = ""
        self._in_article = False
        self.feed(file.read_text("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self._in_article = self._in_article or tag == "article"
        if "id" in given:
            self.ids.add(given["id"])
        if tag == "a" and "href" in given and self._in_article:
            self.links.append(given["href"])
        if tag in {"script", "link", "img"}:
            self.outside += [
                given[name] for name in ("src", "href") if given.get(name, "").startswith("http")
            ]

    def handle_endtag(self, tag: str) -> None:
        if tag == "article":
            self._in_article = False

    def handle_data(self, data: str) -> None:
        if self._in_article:
            self.words += data

    def local(self) -> Iterator[tuple[Path, str]]:
        """The pages of the site that it links, with the place on them."""
        for link in self.links:
            address, place = urldefrag(link)
            if ":" not in address:
                target = (self.file.parent / unquote(address)).resolve() if address else self.file
                yield target, unquote(place)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, or the one that ``VNCHILD_SITE`` names, built before."""
    built = os.environ.get("VNCHILD_SITE")
    if built:
        return Path(built).resolve()
    out = tmp_path_factory.mktemp("site")
    done = subprocess.run(
        [sys.executable, "-m", "sphinx", "-W", "-q", "-b", "html", str(SOURCE), str(out)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return out.resolve()


def page(site: Path, name: str) -> Page:
    return Page(site / name)


@pytest.mark.parametrize(
    ("lang", "words", "told"),
    [
        (
            "en",
            "children with HIV/AIDS of poor households",
            ("2.5 × 540,000 VND = 1,350,000 VND", "Article 5(3), Decree 335/2026/NĐ-CP"),
        ),
        (
            "vi",
            "trẻ em nhiễm HIV/AIDS thuộc hộ nghèo",
            ("2,5 × 540.000 đồng = 1.350.000 đồng", "Điều 5 khoản 3 Nghị định 335/2026/NĐ-CP"),
        ),
    ],
)
def test_two_clicks_to_why_a_child_gets_two_and_a_half(
    site: Path, lang: Lang, words: str, told: tuple[str, ...]
) -> None:
    first = page(site, "index.html")
    domain, _ = next(each for each in first.local() if each[0].match(f"domain/{lang}/index.html"))
    second = Page(domain)
    assert words in second.words
    rules, place = next(
        each
        for each in second.local()
        if each[0].name == "rules-335-2026.html" and "hiv" in each[1]
    )
    third = Page(rules)
    assert place in third.ids
    text = rules.read_text("utf-8")
    section = Plain(text[text.index(f'id="{place}"') :].split("<section", 1)[0]).words
    assert words in section
    for each in told:
        assert each in section


class Plain(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.words = ""
        self.feed("<p " + text)

    def handle_data(self, data: str) -> None:
        self.words += data


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_generated_pages_are_fresh(site: Path, lang: Lang) -> None:
    here = SOURCE / "domain" / lang
    assert {each.name: each.read_text("utf-8") for each in here.glob("*.md")} == docs.pages(lang)
    built = {each.stem for each in (site / "domain" / lang).glob("*.html")}
    assert built == {name.removesuffix(".md") for name in docs.pages(lang)}
    for name in docs.pages(lang):
        html = (site / "domain" / lang / name).with_suffix(".html").read_text("utf-8")
        assert re.search(rf'<html[^>]* lang="{lang}"', html)


def test_links_lead_somewhere(site: Path) -> None:
    pages = {file: Page(file) for file in site.rglob("*.html")}
    assert len(pages) > 70
    broken = [
        f"{found.file.relative_to(site)} -> {target.name}#{place}"
        for found in pages.values()
        for target, place in found.local()
        if not target.exists() or (place and target in pages and place not in pages[target].ids)
    ]
    assert broken == []


def test_every_guide_is_led_to_from_a_page_for_a_kind_of_user(site: Path) -> None:
    kinds = ("application", "testing", "notebook", "documentation")
    led = {
        target.stem
        for kind in kinds
        for target, _ in page(site, f"how-to/{kind}.html").local()
        if target.parent.name == "guides"
    }
    assert led == {each.stem for each in (SOURCE / "guides").glob("*.md")}


@pytest.mark.parametrize(
    ("name", "of"),
    [("cases", "stateDiagram"), ("documents", "flowchart"), ("agencies", "flowchart")],
)
def test_diagrams_are_diagrams_and_no_code(site: Path, name: str, of: str) -> None:
    html = (site / "domain" / "vi" / f"{name}.html").read_text("utf-8")
    assert re.search(rf'<pre[^>]*class="mermaid[^"]*"[^>]*>\s*{of}', html)
    assert "mermaid.esm.min.mjs" in html


def test_the_reference_tells_meaning_errors_and_types(site: Path) -> None:
    html = (site / "reference" / "rules.html").read_text("utf-8")
    place = html.index('id="vnchild.rules.social_assistance.assess"')
    told = Plain(html[place : place + 12_000]).words
    assert "Raises" in told
    assert "NotCoveredError" in told
    assert "on" in told
