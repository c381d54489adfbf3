"""The tasks of a directive in a terminal, where it sets no day for any of them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Final

from vnchild.cli.words import hanging, sentence
from vnchild.domain.directive import Addressee, Directive
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
    "everyone": Text("Mọi nơi nhận ở mục Kính gửi", "All those to whom the document is sent"),
    "nobody": Text("Không ghi ai làm", "It does not say who"),
}
_SHOWN: Final = 240
"""So much of a task is shown, in characters; all of it is in the JSON."""


def undated_tasks(directive: Directive, lang: Lang, columns: int | None) -> Iterator[str]:
    """That nothing has a day, and what is ordered of whom; a report orders nothing."""
    yield hanging("  ", _WORDS["none"].in_(lang), columns)
    if not directive.tasks or directive.kind is DocumentKindName.REPORT:
        return
    yield hanging("  ", _WORDS["given"].in_(lang), columns)
    for whom, tasks in groupby(directive.tasks, key=directive.binds):
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
