"""The chain of directives as a Mermaid flowchart, one box for each document."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from attrs import define, field

from vnchild.domain.directive import BasisKind, Cited, Directive
from vnchild.law.text import Lang, Text, day
from vnchild.rules.chain_links import Named, distinct, named_in, resolved


def mermaid(directives: Iterable[Directive], lang: Lang = "vi") -> str:
    """The chain as a Mermaid flowchart: what is carried out, by what, and whom that binds.

    A document that several cite, each in its own way, is one box: its number as first printed,
    then as printed elsewhere.
    """
    given = distinct(directives)
    lines = ["flowchart TD"]
    ids = {id(each): f"d{place}" for place, each in enumerate(given)}
    for each in given:
        about = f"<br/>{_short(each.subject)}" if each.subject else ""
        lines.append(f'    {ids[id(each)]}["{_plain(each.title(lang))}{_plain(about)}"]')
    found = resolved(given)
    boxes = _boxes([(lower, cited) for lower, cited, upper in found if upper is None])
    labels = _labels(boxes, lang)
    holding = {key: at for at, box in enumerate(boxes) for key in box.where}
    above: dict[int, list[tuple[Cited, Directive | None]]] = {id(each): [] for each in given}
    for lower, cited, upper in found:
        above[id(lower)].append((cited, upper))
    carries = _plain(BasisKind.CARRIES_OUT.value.in_(lang))
    binds = Text("giao", "binds").in_(lang)
    names: dict[object, str] = {}
    for each in given:
        drawn = []
        for cited, upper in above[id(each)]:
            if upper is not None:
                target = ids[id(upper)]
            else:
                box = holding[id(each), id(cited)]
                target = _node(names, ("c", box), labels[box], lines)
            drawn.append(f"    {ids[id(each)]} -->|{carries}| {target}")
        lines.extend(dict.fromkeys(drawn))
        bound = [a.name for a in each.addressees] + [a.name for t in each.tasks for a in t.by]
        for name in dict.fromkeys(bound):
            target = _node(names, ("a", name), name, lines)
            lines.append(f"    {ids[id(each)]} -.->|{binds}| {target}")
    return "\n".join(lines) + "\n"


@define
class _Box:
    """A document that is cited and not given: how it is cited, and in which citations."""

    cites: list[Cited] = field(factory=list)
    where: list[tuple[int, int]] = field(factory=list)
    named: list[Named] = field(factory=list)

    def may_be(self, named: Named) -> bool:
        """Whether a document is one of those cited here, and differs from none."""
        return all(each.may_be(named) for each in self.named) and any(
            each.is_exactly(named) or each.is_probably(named) for each in self.named
        )

    def add(self, lower: Directive, cited: Cited, named: Named) -> None:
        """Put one more citation of it here."""
        self.cites.append(cited)
        self.where.append((id(lower), id(cited)))
        if named not in self.named:
            self.named.append(named)


def _boxes(found: Sequence[tuple[Directive, Cited]]) -> list[_Box]:
    """The documents cited, in the order of first mention.

    Those of which more is told are made first, so that the others find theirs.
    """
    boxes: dict[object, list[_Box]] = {}
    cited = [(at, lower, one, named_in(one, lower)) for at, (lower, one) in enumerate(found)]
    first: list[tuple[int, _Box]] = []
    for at, lower, one, named in sorted(cited, key=lambda each: _unknown(each[3])):
        likely = boxes.setdefault(named.key, [])
        fits = [box for box in likely if box.may_be(named)]
        if len(fits) != 1:
            fits = [_Box()]
            likely += fits
        fits[0].add(lower, one, named)
        first.append((at, fits[0]))
    first.sort(key=lambda each: each[0])
    return list({id(box): box for _, box in first}.values())


def _unknown(named: Named) -> int:
    """How much is not told of a document."""
    return (named.issued is None or named.issued.date is None) + (not named.issuers)


def _labels(boxes: Sequence[_Box], lang: Lang) -> list[str]:
    """What each box says; the date only where two would say the same."""
    titles = [_title(box.cites, lang) for box in boxes]
    times = Counter(titles)
    return [
        f"{title} {_dates(box.cites, lang)}".rstrip() if times[title] > 1 else title
        for box, title in zip(boxes, titles, strict=True)
    ]


def _title(cites: Sequence[Cited], lang: Lang) -> str:
    """Kind, number and issuer, with the other ways in which the number is printed."""
    numbers = list(dict.fromkeys(each.number for each in cites if each.number))
    kind = next((each.kind for each in cites if each.kind), None)
    name = next((each.name for each in cites if each.name), None)
    issuer = next((each.issuer for each in cites if each.issuer), None)
    also = ""
    if len(numbers) > 1:
        words = Text("cũng ghi là", "also printed as").in_(lang)
        also = f"({words} {', '.join(numbers[1:])})"
    head = f"{numbers[0]} {also}".rstrip() if numbers else name
    return " ".join(part for part in (kind if numbers else None, head, issuer) if part)


def _dates(cites: Sequence[Cited], lang: Lang) -> str:
    """The day on which a document was issued, where one of those who cite it tells."""
    days = (each.issued.date for each in cites if each.issued is not None)
    found = next((each for each in days if each is not None), None)
    return "" if found is None else f"({day(found, lang)})"


def _node(names: dict[object, str], key: tuple[str, object], label: str, lines: list[str]) -> str:
    """The node of an agency or of a document, written when it is first met."""
    if key not in names:
        names[key] = f"{key[0]}{len(names)}"
        shape = f'(["{_plain(label)}"])' if key[0] == "a" else f'["{_plain(label)}"]'
        lines.append(f"    {names[key]}{shape}")
        if key[0] == "c":
            lines.append(f"    style {names[key]} stroke-dasharray: 4 3")
    return names[key]


def _short(text: str) -> str:
    return text if len(text) <= 80 else text[:79].rstrip() + "…"


def _plain(text: str) -> str:
    """Text that cannot end a label of Mermaid."""
    return re.sub(r"[\"`]", "'", " ".join(text.split())).replace("#", "#35;")
