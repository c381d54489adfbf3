"""What the sentence before a list tells of all its items: ``Các xã báo cáo về Sở Y tế:``."""

from __future__ import annotations

from attrs import define, field

from vnchild.domain.directive import Addressee
from vnchild.reading.body.binding import bound
from vnchild.reading.body.paragraphs import Level, Paragraph
from vnchild.reading.duties.destinations import recipient_in
from vnchild.reading.duties.wording import REPORTS

_LAST_WORDS = 600
"""How much of such a sentence tells to whom the reports of its list go, in characters."""


@define
class _List:
    """A list and what leads it in.

    Args:
        to: to whom the reports of the list go.
        by: whom its orders bind.
        level: how deep its items are; ``None`` before the first of them.
    """

    to: str | None
    by: tuple[Addressee, ...]
    level: int | None = None


@define
class Leads:
    """The lists that are open where a paragraph stands, the outermost first.

    Args:
        addressees: to whom the document is addressed.
    """

    addressees: tuple[Addressee, ...]
    _open: list[_List] = field(init=False, factory=list)

    def enter(self, paragraph: Paragraph) -> tuple[str | None, tuple[Addressee, ...]]:
        """To whom the reports of a paragraph go and whom it binds, by the lists it stands in.

        Paragraphs are entered in their order; one that ends with a colon opens a list.
        """
        self._close(paragraph.level)
        to = next((each.to for each in reversed(self._open) if each.to is not None), None)
        by = next((each.by for each in reversed(self._open) if each.by), ())
        text = paragraph.text.rstrip()
        if text.endswith(":"):
            self._open.append(_List(_reports_to(text), bound(text, self.addressees)))
        return to, by

    def _close(self, level: int) -> None:
        """Drop the lists that a paragraph of a level no longer belongs to."""
        is_item = Level.LETTER <= level <= Level.BULLET
        while self._open:
            last = self._open[-1]
            if is_item and last.level is None:
                last.level = level
            if is_item and last.level is not None and level >= last.level:
                return
            self._open.pop()


def _reports_to(text: str) -> str | None:
    return None if REPORTS.search(text) is None else recipient_in(text[-_LAST_WORDS:])
