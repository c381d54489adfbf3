"""The orders of a plan, programme or rules that follow the signature of what issues them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import evolve

from vnchild.domain.directive import Addressee
from vnchild.reading.body.paragraphs import Level, Paragraph
from vnchild.reading.body.tasks import Order, tasks_of, with_pluses
from vnchild.reading.text.layout import Layout
from vnchild.reading.words.vocabulary import CAPACITY_MARK, PERSON, RECIPIENTS, TITLE

_ISSUED = re.compile(
    r"(?P<kind>KẾ HOẠCH|CHƯƠNG TRÌNH|ĐỀ ÁN|QUY CHẾ|QUY ĐỊNH|PHƯƠNG ÁN|HƯỚNG DẪN|QUY TRÌNH)(?!\w)"
)
"""The title of what is issued, and orders something itself."""
_ENDS = re.compile(
    rf"(?:PHỤ LỤC|Phụ lục|MẪU|Mẫu số|BIỂU|Biểu số|DANH SÁCH)(?!\w)|{CAPACITY_MARK}"
    rf"|{RECIPIENTS}\s?:|{TITLE}(?:\s+{PERSON})?$"
)
"""The signature of what is issued, or a form behind it."""


def issued_with(
    parts: Sequence[Paragraph], layout: Layout, addressees: tuple[Addressee, ...]
) -> tuple[Order, ...]:
    """The orders of what is issued with a document, each under the name of what holds it.

    Args:
        parts: the paragraphs behind the signature.
        layout: the text.
        addressees: to whom the document is addressed.
    """
    title = _ISSUED.match(parts[0].text) if parts else None
    if title is None:
        return ()
    ends = (i for i, part in enumerate(parts) if i and _ENDS.match(part.text))
    own = parts[1 : next(ends, len(parts))]
    if not any(part.level < Level.LETTER for part in own):
        return ()
    kind = title["kind"].capitalize()
    return tuple(
        order._replace(task=evolve(order.task, label=f"{kind}, {order.task.label}"))
        for order in tasks_of(with_pluses(own, layout), addressees)
    )
