"""The transition table as a Mermaid state diagram."""

from __future__ import annotations

from vnchild.law.text import Lang
from vnchild.rules.cases.stages import CareStage, SeparationStage, Track
from vnchild.rules.cases.transitions import TRANSITIONS, Transition

_FIRST = {
    Track.SEPARATION: SeparationStage.NOT_SEPARATED,
    Track.CARE: CareStage.NONE,
}


def _label(row: Transition, lang: Lang) -> str:
    words = row.event.text.in_(lang)
    if row.variants:
        words += f" ({' / '.join(each.text.in_(lang) for each in row.variants)})"
    if row.alarm:
        words += " (xâm hại)" if lang == "vi" else " (abuse)"
    return words.replace(":", " -").replace(";", ",")


def _lines(track: Track, lang: Lang) -> list[str]:
    name = track.name.lower()
    rows = [row for row in TRANSITIONS if row.track is track]
    stages = dict.fromkeys(
        stage for row in rows for stage in (*row.before, row.to) if stage is not None
    )
    arrows: dict[tuple[str, str], list[str]] = {}
    for row in rows:
        if row.to is None:
            continue
        to = f"{name}_{row.to.value}"
        for start in [f"{name}_{each.value}" for each in row.before] or ["[*]"]:
            if start != to:
                arrows.setdefault((start, to), []).append(_label(row, lang))
    first = _FIRST.get(track)
    return [
        *(f'state "{each.text.in_(lang)}" as {name}_{each.value}' for each in stages),
        *([] if first is None else [f"[*] --> {name}_{first.value}"]),
        *(f"{a} --> {b} : {' / '.join(labels)}" for (a, b), labels in arrows.items()),
    ]


def mermaid(lang: Lang = "vi", *tracks: Track) -> str:
    """A Mermaid state diagram of the transition table.

    Events after which the stage stays the same are left out.

    Args:
        lang: the language of the labels.
        tracks: the tracks to draw; none for all three, side by side.
    """
    drawn = tracks or tuple(Track)
    if len(drawn) == 1:
        return "\n    ".join(["stateDiagram-v2", *_lines(drawn[0], lang)]) + "\n"
    text = ["stateDiagram-v2"]
    for track in drawn:
        text.append(f'    state "{track.value.in_(lang)}" as {track.name.lower()} {{')
        text.extend(f"        {line}" for line in _lines(track, lang))
        text.append("    }")
    return "\n".join(text) + "\n"
