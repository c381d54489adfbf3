"""The parts of a document that a text names: articles, clauses, points, sections."""

from __future__ import annotations

import re
from itertools import product

from attrs import evolve, frozen

from vnchild.law.errors import ProvisionError
from vnchild.law.provision import Provision


@frozen(kw_only=True)
class Part:
    """A part of a document: ``các điểm a, b khoản 1 Điều 5``.

    Args:
        articles: the articles named.
        clauses: the clauses named, of that one article.
        points: the points named, of that one clause.
        is_range: whether what is named last in the order article, clause, point runs from the
            first to the second (``từ Điều 5 đến Điều 10``).
        other: a part that is not an article, as printed: ``mục 18 phần VI``, or is one of what was
            issued with the document: ``Điều 10 Quy chế``.
    """

    articles: tuple[str, ...] = ()
    clauses: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    is_range: bool = False
    other: str | None = None

    def provisions(self, document: str) -> tuple[Provision, ...]:
        """The single provisions named, none for a range or a part without its article.

        Args:
            document: the number of the document.
        """
        if self.is_range or not self.articles:
            return ()
        try:
            return tuple(
                Provision(document, article, clause, point)
                for article, clause, point in product(
                    self.articles, self.clauses or (None,), self.points or (None,)
                )
            )
        except ProvisionError:
            return ()


@frozen(kw_only=True)
class PartsMatch:
    """Parts named one after the other at a place of a source's plain text."""

    start: int
    end: int
    parts: tuple[Part, ...]


_AND = r"(?: ?[,;] ?(?:và |hoặc )?| và | hoặc )"
_TO = r"(?: ?[–—-] ?| đến (?:hết )?)"
_FIGURE = r"[0-9]{1,4}[a-zđ]?(?![\w/]|\.[0-9]|-[A-ZĐ])"
_LETTER = r"[a-zđ][0-9]?(?!\w)"
_FIGURED = r"[0-9]{1,2}(?:\.[0-9]{1,2}){0,2}(?![\w/]|\.[0-9]|-[A-ZĐ])"
_ROMAN = r"(?:[IVXLC]{1,7}|[0-9]{1,3}|[A-HĐ])(?!\w)"


# "khoản 1 và 2 Điều 5", but not "Điều 5 và 2 trẻ em".
_ENDS = (
    r"(?= ?(?:$|[,;.:)\n\t“\"–—-]|[A-ZĐ]"
    r"|(?:và|hoặc|đến|của|tại|thuộc|điều|khoản|điểm|mục|này|nêu|quy định|ban hành|được|về)(?!\w)))"
)


def _list(word: str, value: str) -> str:
    ends = "" if value == _LETTER else _ENDS
    return (
        rf"(?:[Tt]ừ )?{word} {value}(?:{_AND}{value}{ends}|{_TO}(?:{word} )?{value}{ends}){{0,30}}+"
    )


_WORD = re.compile(
    rf"(?=[CcNnTtĐđKkMmPp])(?<!\w)(?:(?:[Cc]ác|[Nn]hững) (?:(?:điều|khoản|điểm) (?=từ ))?)?(?:"
    rf"(?P<article>{_list('[Đđ]iều', _FIGURE)})"
    rf"|(?P<clause>{_list('[Kk]hoản', _FIGURE)})"
    rf"|(?P<point>{_list('[Đđ]iểm', _LETTER)}|{_list('[Đđ]iểm', _FIGURED)})"
    rf"|(?P<other>(?:[Mm]ục|[Pp]hần|[Cc]hương|[Pp]hụ lục|[Tt]iểu mục|[Tt]iết) "
    rf"(?:{_ROMAN}|thứ \w{{2,4}}(?!\w))(?:{_AND}{_ROMAN}){{0,10}}+)"
    rf")"
)
_BETWEEN = re.compile(r"[,;]? ?(?:(?:và|hoặc|của|tại|thuộc) )?")
_WHERE = re.compile(r",? ?(?:(?:của|tại|thuộc) )?")
"""Before the chapter or section of an article, which needs neither to be known."""
_VALUES = {"point": re.compile(rf"(?<!\w)(?:{_LETTER}|{_FIGURED})")}
_NUMBERS = re.compile(rf"(?<!\w){_FIGURE}")
_JOINT = re.compile(r"đến|[–—-]")
_Run = tuple[tuple[str, ...], bool]


def _runs(match: re.Match[str]) -> list[_Run]:
    """What is listed: those named one by one together, each range by itself."""
    listed = match.group()
    singles: list[str] = []
    ranges: list[_Run] = []
    end = len(listed)
    for value in _VALUES.get(match.lastgroup or "", _NUMBERS).finditer(listed):
        if singles and _JOINT.search(listed[end : value.start()]):
            ranges.append(((singles.pop(), value.group()), True))
        else:
            singles.append(value.group())
        end = value.end()
    return ([(tuple(singles), False)] if singles else []) + ranges


def match_parts(text: str) -> list[PartsMatch]:
    """The parts named in a source's plain text, those that belong together as one match."""
    groups: list[list[re.Match[str]]] = []
    for match in _WORD.finditer(text):
        if groups and len(groups[-1]) < 40:
            last = groups[-1][-1]
            if _BETWEEN.fullmatch(text, last.end(), match.start()):
                groups[-1].append(match)
                continue
        groups.append([match])
    known: dict[str, tuple[Part, ...]] = {}
    found = []
    for group in groups:
        start, end = group[0].start(), group[-1].end()
        named = text[start:end]
        parts = known.get(named)
        if parts is None:
            parts = known[named] = _build(text, group)
        found.append(PartsMatch(start=start, end=end, parts=parts))
    return found


def _build(text: str, group: list[re.Match[str]]) -> tuple[Part, ...]:
    if group[-1].lastgroup == "other" and all(match.lastgroup != "article" for match in group):
        return (Part(other=text[group[0].start() : group[-1].end()]),)
    while group[-1].lastgroup == "other" and _WHERE.fullmatch(
        text, group[-2].end(), group[-1].start()
    ):
        group = group[:-1]
    if group[0].lastgroup == "article" and group[-1].lastgroup != "article":
        return tuple(_downwards(group))
    return tuple(_upwards(group))


def _upwards(group: list[re.Match[str]]) -> list[Part]:
    """Point, clause, article: an article closes all that was named before it."""
    done: list[Part] = []
    waiting: list[Part] = []
    for match in group:
        runs = _runs(match)
        match match.lastgroup:
            case "point":
                waiting += [Part(points=values, is_range=ranged) for values, ranged in runs]
            case "clause":
                new = [Part(clauses=values, is_range=ranged) for values, ranged in runs]
                bare = [each for each in waiting if not each.clauses]
                waiting = [each for each in waiting if each.clauses]
                waiting += [_joined(each, part) for each in bare for part in new] or new
            case "article":
                new = [Part(articles=values, is_range=ranged) for values, ranged in runs]
                done += [_joined(each, part) for each in waiting for part in new] or new
                waiting = []
            case _:
                done += [*waiting, Part(other=match.group())]
                waiting = []
    return done + waiting


def _downwards(group: list[re.Match[str]]) -> list[Part]:
    """Article, clause, point: each belongs to the one named before it."""
    done: list[Part] = []
    for match in group:
        if match.lastgroup == "other":
            done.append(Part(other=match.group()))
            continue
        above = done.pop() if done else Part()
        for values, ranged in _runs(match):
            match match.lastgroup:
                case "article":
                    new = Part(articles=values, is_range=ranged)
                    kept = above if above.articles else None
                case "clause":
                    new = evolve(above, clauses=values, points=(), is_range=ranged)
                    kept = above if above.clauses else None
                case _:
                    new = evolve(above, points=values, is_range=ranged)
                    kept = above if above.points else None
            if kept is not None and kept not in done:
                done.append(kept)
            done.append(new)
    return done


def _joined(part: Part, other: Part) -> Part:
    return evolve(
        part,
        articles=part.articles or other.articles,
        clauses=part.clauses or other.clauses,
        points=part.points or other.points,
        is_range=part.is_range or other.is_range,
    )
