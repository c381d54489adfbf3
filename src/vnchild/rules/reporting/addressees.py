"""Whom the words for addressees name: ``UBND các huyện Ví Dụ, Thử, thành phố Mẫu``.

A list goes on with what was named last: a second name is of the same kind of unit, a second unit
has the same kind of body; behind a ``;`` too. Whatever is not read stays in the answer as such:
`vnchild.rules.reporting.certainty` says nothing of those whom it may mean.
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import Final

from vnchild.rules.reporting.addressee_parts import ListPart
from vnchild.rules.reporting.addressee_text import MOST, exception_goes_on, written
from vnchild.rules.reporting.addressee_tokens import may_leave_out, only_limits
from vnchild.rules.reporting.groups import ANYBODY
from vnchild.rules.reporting.meant import Addressee, Meant, Part

_LONGEST: Final = 5000
_OR: Final = re.compile(r"(?<!\w)hoặc(?!\w)")


@lru_cache(maxsize=512)
def read_addressee(
    printed: str, within: str | None = None, issued: date | None = None
) -> Addressee:
    """Whom some words name, and whom they leave out.

    Args:
        printed: the words of one addressee or, with ``;`` between them, of all in their order: a
            list may go on behind it.
        within: the place of who orders: it tells of which level a city is.
        issued: the day of the text.
    """
    if len(printed) > _LONGEST:
        return Addressee(parts=(Part(named=(Meant(who=ANYBODY),)),), open_ended=True)
    text = written(printed)
    unread = [each for each in text.within if not only_limits(each)]
    parts: list[Part] = []
    before: ListPart | None = None
    for at, (part, exceptions) in enumerate(zip(text.parts, text.excepted, strict=True)):
        before = ListPart(within, issued, before=before)
        named = before.of(part)
        excepted = _left_out(exceptions, within, issued)
        parts.append(Part(named=named, excepted=excepted, exceptions=exceptions))
        behind = ";".join(("", *text.parts[at + 1 :]))
        for words in before.unread:
            goes_on = exception_goes_on(words, behind) if may_leave_out(words) else ""
            unread.append(words + goes_on)
            if len(unread) > MOST:
                unread = [text.whole]
    return Addressee(
        parts=tuple(parts),
        unread=tuple(unread),
        perhaps_excepted=text.after,
        beside=text.beside,
        whole=text.whole,
        open_ended=text.unfinished or bool(unread),
        alternatives=_OR.search(text.whole) is not None,
    )


def _left_out(
    exceptions: tuple[str, ...], within: str | None, issued: date | None
) -> tuple[Meant, ...]:
    """Whom exceptions leave out; where one is empty, anybody."""
    found: list[Meant] = []
    for part in (piece.strip(" .,:-") for each in exceptions for piece in each.split(";")):
        found += ListPart(within, issued, excepted=True).of(part)
        if not part:
            found.append(Meant(who=ANYBODY, sure=False))
    return tuple(found)
