"""The tasks of a directive in a terminal for which it sets no day."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from attrs import evolve

from vnchild.cli.words import hanging, sentence
from vnchild.domain.directive import Addressee, Directive, Task
from vnchild.domain.document_kind import DocumentKindName
from vnchild.law.text import Lang, Text

_WORDS: Final = {
    "none": Text(
        "Không tìm thấy việc nào ghi thời hạn.", "Nothing was found that is to be done by a day."
    ),
    "given": Text(
        "Các việc được giao không ghi thời hạn, theo người làm:",
        "What is ordered without a day, by who has it:",
    ),
    "besides": Text(
        "Các việc khác được giao, không ghi thời hạn, theo người làm:",
        "What else is ordered, without a day, by who has it:",
    ),
    "more": Text(
        "… và {n} việc khác (--format json có đủ)", "… and {n} more (all in --format json)"
    ),
    "everyone": Text("Mọi nơi nhận ở mục Kính gửi", "All those to whom the document is sent"),
    "nobody": Text("Không ghi ai làm", "It does not say who"),
}
_MOST: Final = 12
"""So many tasks are shown beside those that have a day."""
_SHOWN: Final = 240
"""So much of a task is shown, in characters; all of it is in the JSON."""


def undated_tasks(directive: Directive, lang: Lang, columns: int | None) -> Iterator[str]:
    """That nothing has a day, and what is ordered of whom; a report orders nothing."""
    yield hanging("  ", _WORDS["none"].in_(lang), columns)
    if not directive.tasks or directive.kind is DocumentKindName.REPORT:
        return
    yield hanging("  ", _WORDS["given"].in_(lang), columns)
    yield from _by_whom(directive, directive.tasks, lang, columns)


def other_tasks(directive: Directive, lang: Lang, columns: int | None) -> Iterator[str]:
    """What is ordered besides what has a day."""
    others = [*_undated(directive)]
    if not others or directive.kind is DocumentKindName.REPORT:
        return
    yield ""
    yield hanging("  ", _WORDS["besides"].in_(lang), columns)
    yield from _by_whom(directive, others[:_MOST], lang, columns)
    if len(others) > _MOST:
        yield ""
        yield hanging("  ", _WORDS["more"].in_(lang).format(n=len(others) - _MOST), columns)


def _undated(directive: Directive) -> Iterator[Task]:
    """The tasks without a day, and of the others the sentences and clauses that have none."""
    due = defaultdict(list)
    for each in directive.duties:
        due[each.task].append(each.due)
    for task in directive.tasks:
        days = due.get(task.label)
        if days is None:
            yield task
            continue
        clauses = _CLAUSES.split(task.text)
        rest = [c for c in clauses if not any(day is None or day in c for day in days)]
        rest = [c for c in rest if len(c.split()) >= _SAYS_SOMETHING]
        if rest and len(rest) < len(clauses):
            yield evolve(task, text=" ".join(rest))


_CLAUSES: Final = re.compile(r"(?<=[.;])\s+")
_SAYS_SOMETHING: Final = 4
"""A clause of fewer words says nothing of what is to be done."""


def _by_whom(
    directive: Directive, given: Sequence[Task], lang: Lang, columns: int | None
) -> Iterator[str]:
    for whom, tasks in groupby(given, key=directive.binds):
        yield ""
        yield hanging("  ", f"{_who(directive, whom, lang)}:", columns)
        for task in tasks:
            label = "" if task.label in {"-", "+"} else f"{task.label}. "
            yield hanging(f"  - {label}", _shortened(task.text), columns)


def _who(directive: Directive, whom: tuple[Addressee, ...], lang: Lang) -> str:
    if not whom:
        return _WORDS["nobody"].in_(lang)
    if len(whom) > 1 and whom == directive.addressees:
        return _WORDS["everyone"].in_(lang)
    return "; ".join(sentence(each.name) for each in whom)


def _shortened(text: str) -> str:
    """The words of a task; of a long one its first sentences, or words with dots behind them."""
    text = text.removesuffix("./.").rstrip(" ;.")
    if len(text) <= _SHOWN:
        return text
    stop = max(text.rfind(mark, 0, _SHOWN) for mark in (". ", "; "))
    if stop >= _SHOWN // 3:
        return f"{text[:stop]} …"
    return f"{text[: text.rfind(' ', 0, _SHOWN)].rstrip(' ,;:-')} …"
