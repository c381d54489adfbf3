"""Which of two documents is above: what they carry out in a circle, or from a later day."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence

from vnchild.domain.directive import Cited, Directive
from vnchild.domain.places import Level
from vnchild.domain.written_date import WrittenDate
from vnchild.law.text import Lang, day
from vnchild.rules.chain_issuers import issuers_of
from vnchild.rules.chain_links import Link


def is_later(one: WrittenDate, other: WrittenDate) -> bool:
    """Whether a date is surely after another, as far as both are written."""
    if one.is_impossible or other.is_impossible:
        return False
    for a, b in ((one.year, other.year), (one.month, other.month), (one.day, other.day)):
        if a is None or b is None:
            return False
        if a != b:
            return a > b
    return False


def head_cited(cited: Cited) -> Directive:
    """A document that is not at hand, as far as another one cites it."""
    kind = None if cited.document is None else cited.document.kind
    return Directive(
        number=cited.document,
        kind=kind,
        issued=cited.issued or WrittenDate(),
        issuer=cited.issuer,
        subject=cited.name,
    )


def circles(found: Iterable[Link]) -> tuple[tuple[Directive, ...], ...]:
    """Documents that carry out one another: each carries out the next, the last the first.

    Each circle once, the shortest through each link, and so each link of a circle in one of them.
    """
    above: dict[int, list[Link]] = {}
    given = _in_circles(found)
    for link in given:
        above.setdefault(id(link.lower), []).append(link)
    told: set[tuple[int, int]] = set()
    around = []
    for link in given:
        if (id(link.lower), id(link.upper)) in told:
            continue
        way = _way(link.upper, link.lower, above)
        if way:
            documents = (link.lower, *way[:-1])
            told |= {
                (id(a), id(b)) for a, b in zip(documents, (*documents[1:], link.lower), strict=True)
            }
            around.append(documents)
    return tuple(around)


def _in_circles(found: Iterable[Link]) -> list[Link]:
    """The links left when what nothing carries out, or what carries out nothing, is taken away."""
    left = {(id(link.lower), id(link.upper)): link for link in found}
    for end in (0, 1):
        ways: dict[int, list[int]] = {}
        waits: Counter[int] = Counter()
        for pair in left:
            ways.setdefault(pair[end], []).append(pair[1 - end])
            waits[pair[1 - end]] += 1
        free = [each for each in ways if not waits[each]]
        gone = set(free)
        while free:
            for other in ways.get(free.pop(), ()):
                waits[other] -= 1
                if not waits[other]:
                    gone.add(other)
                    free.append(other)
        left = {pair: link for pair, link in left.items() if pair[end] not in gone}
    return list(left.values())


def _way(start: Directive, end: Directive, above: Mapping[int, Sequence[Link]]) -> list[Directive]:
    """The shortest way up from one document to another, both with it; empty if there is none."""
    came: dict[int, Link | None] = {id(start): None}
    waiting = deque([start])
    while waiting:
        here = waiting.popleft()
        if here is end:
            return list(_back(here, came))[::-1]
        for link in above.get(id(here), ()):
            if id(link.upper) not in came:
                came[id(link.upper)] = link
                waiting.append(link.upper)
    return []


def _back(here: Directive, came: Mapping[int, Link | None]) -> Iterator[Directive]:
    yield here
    while (link := came[id(here)]) is not None:
        here = link.lower
        yield here


def stands_above(link: Link) -> bool:
    """Whether the upper one of two that carry out each other is the one above.

    The earlier one is; where the days do not tell, the one of the higher level.
    """
    upper, lower = link.upper.issued, link.lower.issued
    if is_later(lower, upper) or is_later(upper, lower):
        return is_later(lower, upper)
    levels = _level(link.upper), _level(link.lower)
    return levels[0] is not None and levels[1] is not None and levels[0].depth < levels[1].depth


def _level(directive: Directive) -> Level | None:
    levels = {each.level for each in issuers_of(directive)}
    return levels.pop() if len(levels) == 1 else None


def dated(directive: Directive, lang: Lang) -> str:
    """Kind and number of a directive, or its subject, with its date as far as it is written."""
    title, issued = directive.title(lang), directive.issued
    if directive.number is None and directive.subject is not None:
        title = directive.subject
    if issued.date is not None:
        return f"{title} ({day(issued.date, lang)})"
    if issued.iso is None or issued.month is None:
        return title if issued.iso is None else f"{title} ({issued.year})"
    written = f"{issued.month:02d}/{issued.year}" if lang == "vi" else issued.iso
    return f"{title} ({written})"
