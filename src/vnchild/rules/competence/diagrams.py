"""Succession as Mermaid flowcharts, drawn from the data."""

from __future__ import annotations

from vnchild.domain.places import PROVINCES, Province, merged_into, province_steps
from vnchild.law.documents import RESOLUTION_202_2025
from vnchild.law.text import Lang, day
from vnchild.rules.competence.succession import Succession


def mermaid(succession: Succession, lang: Lang = "vi") -> str:
    """The steps of a succession as a Mermaid flowchart.

    An arrow is labelled with the day, the fields that went that way and the provision, where one is
    verified. Where who
    took over is not verified, the arrow goes to a question mark.
    """
    names: dict[str, str] = {}
    lines = ["flowchart LR"]

    def node(label: str) -> str:
        known = names.get(label)
        if known is not None:
            return known
        names[label] = f"a{len(names)}"
        lines.append(f'    {names[label]}["{_quoted(label)}"]')
        return names[label]

    node(succession.agency.name(lang))
    for step in succession.steps:
        before = node(step.before.name(lang))
        act = [] if step.provision is None else [step.provision.in_(lang)]
        if not step.after:
            label = _quoted(", ".join([day(step.on, lang), *act]))
            lines.append(f'    {before} -->|"{label}"| {node("?")}')
        for heir in step.after:
            after = node(heir.agency.name(lang))
            fields = ", ".join(field.text.in_(lang) for field in heir.fields)
            parts = [day(step.on, lang), *([fields] if fields else []), *act]
            lines.append(f'    {before} -->|"{_quoted(", ".join(parts))}"| {after}')
    return "\n".join(lines) + "\n"


def provinces_mermaid(lang: Lang = "vi", *, only: str | None = None) -> str:
    """The mergers of 2025 and what followed as a Mermaid flowchart.

    Args:
        lang: the language of the labels.
        only: the code (of 2025 and later) of one unit; by default all that changed.
    """
    merger = RESOLUTION_202_2025.effects[0].applies_from
    lines = ["flowchart LR"]
    for row in PROVINCES:
        if row.valid_from != merger or (only is not None and row.code != only):
            continue
        olds = merged_into(row)
        later = province_steps(row, row.valid_to) if row.valid_to is not None else ()
        unchanged = len(olds) == 1 and not later and not merged_into(olds[0])
        if only is None and unchanged:
            continue
        for old in olds:
            for earlier in merged_into(old):
                arrow = f"-->|{day(old.valid_from or merger, lang)}|"
                lines.append(f"    {_node(earlier, lang)} {arrow} {_node(old, lang)}")
            lines.append(f"    {_node(old, lang)} -->|{day(merger, lang)}| {_node(row, lang)}")
        for step in later:
            arrow = f"-->|{day(step.on, lang)}|"
            lines.append(f"    {_node(step.before, lang)} {arrow} {_node(step.after, lang)}")
    return "\n".join(lines) + "\n"


def _node(row: Province, lang: Lang) -> str:
    first = "old" if row.valid_from is None else f"{row.valid_from:%Y%m%d}"
    return f'p{row.code}_{first}["{row.code} {row.full_name(lang)}"]'


def _quoted(text: str) -> str:
    return text.replace('"', "#quot;")
