"""Groups of Article 5 within the conditions of a support, told by their clause."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from attrs import frozen

from vnchild.law.provision import Provision
from vnchild.law.reasons import Reason
from vnchild.law.text import Text
from vnchild.rules.social_assistance.in_force import rules_on


@frozen
class Known:
    """The article, clauses and points of Article 5 of a day."""

    article: Provision

    def replaced(self, parts: tuple[Reason, ...]) -> Iterator[Reason | Text]:
        """The parts of a reason, where they are groups of Article 5 its place instead."""
        for part in parts:
            at = part.provision
            if at is None or (at.document, at.article) != (
                self.article.document,
                self.article.article,
            ):
                yield part
            elif at == self.article:
                yield part.text
            else:
                yield Text(f"thuộc {at.vi}", f"of {at.en}")


@lru_cache(maxsize=64)
def known_groups(on: date) -> Known:
    """The groups of Article 5 on a day."""
    return Known(rules_on(on).article_5)
