"""The register of documents with its amendment graph."""

from __future__ import annotations

from datetime import date
from typing import Final

from vnchild.docs.markdown import Page, headings, mermaid, paragraphs, quoted, table
from vnchild.law.document import Document
from vnchild.law.documents import REGISTER, REVIEWED
from vnchild.law.text import Lang, Text, day

NAME: Final = "documents.md"
TITLE: Final = Text("Văn bản", "Documents")
_GRAPH: Final = Text("Sửa đổi và thay thế", "Amended and replaced")
_AMENDS: Final = Text("sửa đổi", "amends")
_REPLACES: Final = Text("thay thế", "replaces")
_LIST: Final = Text("Danh sách", "The register")
_EFFECTS: Final = Text("Hiệu lực riêng", "Effects on days of their own")
_HEAD: Final = (
    Text("Văn bản", "Document"),
    Text("Nội dung", "Subject"),
    Text("Cơ quan ban hành", "Issuer"),
    Text("Ban hành", "Issued"),
    Text("Hiệu lực từ", "In force from"),
    Text("Hết hiệu lực", "Ended"),
    Text("Nguồn đọc", "Read in"),
)
_EFFECT: Final = (
    Text("Căn cứ", "Provision"),
    Text("Áp dụng từ", "Applies from"),
    Text("Thư viện coi là đã biết từ ngày", "Taken as known from"),
    Text("Nội dung", "What"),
)
_OPEN: Final = Text("chưa xác minh", "not verified")
_REVIEWED: Final = Text("Danh sách được rà soát đến ngày", "The register was reviewed on")
_IN_FORCE: Final = Text("Chỉ văn bản có hiệu lực ngày", "Only documents in force on")


def documents_page(lang: Lang, on: date | None) -> Page:
    """The page of documents."""
    shown = tuple(each for each in REGISTER if on is None or each.in_force(on))
    intro = f"{_REVIEWED.in_(lang)} {day(REVIEWED, lang)}."
    if on is not None:
        intro += f" {_IN_FORCE.in_(lang)} {day(on, lang)}."
    effects = [
        (
            effect.provision.in_(lang),
            day(effect.applies_from, lang),
            day(effect.known_from, lang),
            effect.what.in_(lang),
        )
        for each in shown
        for effect in each.effects
    ]
    return Page(
        name=NAME,
        title=TITLE.in_(lang),
        body=paragraphs(
            intro,
            f"## {_GRAPH.in_(lang)}",
            mermaid(graph(lang)),
            f"## {_LIST.in_(lang)}",
            table(headings(_HEAD, lang), [_row(each, lang) for each in shown]),
            f"## {_EFFECTS.in_(lang)}",
            table(headings(_EFFECT, lang), effects),
        ),
    )


def graph(lang: Lang) -> str:
    """Which document amends or replaces which."""
    known = {each.number: each for each in REGISTER}
    lines = ["flowchart LR"]
    names: dict[str, str] = {}

    def node(number: str) -> str:
        if number not in names:
            names[number] = f"d{len(names)}"
            one = known.get(number)
            label = f"{one}" if one is not None else number
            if one is not None and lang == "en":
                label = f"{one.kind.value.en} {one.number}"
            about = f"<br/>{quoted(one.name.in_(lang))}" if one is not None else ""
            lines.append(f'    {names[number]}["{quoted(label)}{about}"]')
        return names[number]

    for each in REGISTER:
        for number in each.amends:
            lines.append(f"    {node(each.number)} -->|{_AMENDS.in_(lang)}| {node(number)}")
        for number in each.replaces:
            lines.append(f"    {node(each.number)} ==>|{_REPLACES.in_(lang)}| {node(number)}")
    return "\n".join(lines)


def _row(each: Document, lang: Lang) -> tuple[str, ...]:
    ended = "—" if each.ended is None else day(each.ended, lang)
    if each.ended_by is not None:
        ended += f" ({each.ended_by.in_(lang)})"
    about = each.name.in_(lang)
    if each.note is not None:
        about += f". {each.note.in_(lang)}"
    return (
        f"{each.kind.value.in_(lang)} {each.number}",
        about,
        each.issuer.value.in_(lang),
        _day(each.issued, lang),
        _day(each.in_force_from, lang),
        ended,
        each.source.value.in_(lang),
    )


def _day(value: date | None, lang: Lang) -> str:
    return _OPEN.in_(lang) if value is None else day(value, lang)
