"""Pages whose content another room already gives as Markdown or as a list."""

from __future__ import annotations

from datetime import date
from typing import Final

from vnchild.docs.markdown import Page, bullets, headings, paragraphs, sentence, table
from vnchild.law.text import Lang, Text, day
from vnchild.rules.interpretations import INTERPRETATIONS
from vnchild.rules.procedures import NOT_ENCODED as NO_PROCEDURE
from vnchild.rules.procedures import as_markdown
from vnchild.rules.reporting import DUTIES, NOT_ENCODED

PROCEDURES: Final = "procedures.md"
INTERPRETATIONS_PAGE: Final = "interpretations.md"
REPORTS: Final = "reports.md"
PROCEDURES_TITLE: Final = Text("Thủ tục và thời hạn", "Procedures and time limits")
INTERPRETATIONS_TITLE: Final = Text("Cách hiểu pháp luật", "Readings of the law")
REPORTS_TITLE: Final = Text("Báo cáo", "Reports")
_READINGS: Final = Text(
    "Nơi câu chữ của pháp luật để ngỏ nhiều cách hiểu, thư viện chọn một cách, nói rõ cách kia "
    "và lý do.",
    "Where the words of the law leave a choice the package takes one reading, and tells the other "
    "and why.",
)
_TAKEN: Final = Text("Cách hiểu được chọn", "Taken")
_OTHER: Final = Text("Cách hiểu khác", "Not taken")
_GROUND: Final = Text("Lý do", "Because")
_SOURCE: Final = Text("Căn cứ", "Provision")
_HEAD: Final = (
    Text("Báo cáo", "Report"),
    Text("Kỳ", "Period"),
    Text("Ai báo cáo", "Who"),
    Text("Gửi", "To"),
    Text("Hạn", "Due"),
    Text("Hiệu lực", "In force"),
    Text("Căn cứ", "Provision"),
)
_NONE: Final = Text("Chưa có trong thư viện", "Not encoded")


def procedures_page(lang: Lang, on: date | None) -> Page:
    """The page of procedures."""
    told = as_markdown(lang, on).replace("\n### ", "\n## ")
    if told.startswith("### "):
        told = told[1:]
    none = (f"## {_NONE.in_(lang)}", bullets(each.in_(lang) for each in NO_PROCEDURE))
    return Page(
        name=PROCEDURES,
        title=PROCEDURES_TITLE.in_(lang),
        body=paragraphs(told.strip(), *none),
    )


def interpretations_page(lang: Lang) -> Page:
    """The page of readings."""
    parts = [_READINGS.in_(lang)]
    for subject, readings in INTERPRETATIONS:
        parts.append(f"## {subject.in_(lang)}")
        for each in readings:
            lines = [
                f"{_SOURCE.in_(lang)}: {each.provision.in_(lang)}",
                f"{_TAKEN.in_(lang)}: {each.taken.in_(lang)}",
                f"{_OTHER.in_(lang)}: {each.other.in_(lang)}",
            ]
            if each.ground is not None:
                lines.append(f"{_GROUND.in_(lang)}: {each.ground.in_(lang)}")
            parts += [f"### `{each.code}`", sentence(each.question.in_(lang)), bullets(lines)]
    return Page(
        name=INTERPRETATIONS_PAGE,
        title=INTERPRETATIONS_TITLE.in_(lang),
        body=paragraphs(*parts),
    )


def reports_page(lang: Lang, on: date | None) -> Page:
    """The page of reporting duties."""
    rows = []
    for each in DUTIES:
        if on is not None and not each.in_force(on):
            continue
        first = "—" if each.since is None else day(each.since, lang)
        last = "" if each.until is None else f" → {day(each.until, lang)}"
        rows.append(
            (
                each.what.in_(lang),
                "—" if each.every is None else each.every.text.in_(lang),
                "; ".join(who.name(lang) for who in each.who) or "—",
                "; ".join(to.name(lang) for to in each.to) or "—",
                each.rule.in_(lang),
                f"{first}{last}",
                each.grounds(lang),
            )
        )
    return Page(
        name=REPORTS,
        title=REPORTS_TITLE.in_(lang),
        body=paragraphs(
            table(headings(_HEAD, lang), rows),
            f"## {_NONE.in_(lang)}",
            bullets(each.in_(lang) for each in NOT_ENCODED),
        ),
    )
