"""Citations of a text, in short."""

from __future__ import annotations

from vnchild.reading import Citation, find_citations


def one(text: str) -> Citation:
    [found] = find_citations(text)
    return found.value


def cited(text: str) -> list[str]:
    """Each citation as kind, number or name, and date."""
    lines = []
    for found in find_citations(text):
        value = found.value
        what = str(value.document) if value.document else value.name or ""
        if value.self_reference:
            what = "itself"
        parts = (value.kind or "", what, (value.issued.iso or "") if value.issued else "")
        lines.append("|".join(parts))
    return lines
