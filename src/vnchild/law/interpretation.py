"""Readings: where the words of the law leave a choice."""

from __future__ import annotations

from attrs import frozen

from vnchild.law.provision import Provision
from vnchild.law.text import Text


@frozen(kw_only=True)
class Interpretation:
    """A choice that the package made where the words leave one.

    Args:
        code: its short name.
        provision: the words that leave the choice.
        question: what they leave open.
        taken: the reading that the package takes.
        other: the reading that it does not take, and what that would give.
        ground: why this one.
    """

    code: str
    provision: Provision
    question: Text
    taken: Text
    other: Text
    ground: Text | None = None
