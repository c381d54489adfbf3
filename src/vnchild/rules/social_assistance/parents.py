"""The pairs of parents' situations that clause 1 of Article 5 names."""

from __future__ import annotations

from vnchild.domain.terms import ParentSituation
from vnchild.law.conditions import Condition
from vnchild.rules.social_assistance.facts import father, mother


def both(situation: ParentSituation) -> Condition:
    """Both parents are in this situation."""
    return mother.is_(situation) & father.is_(situation)


def one_and_other(one: tuple[ParentSituation, ...], other: ParentSituation) -> Condition:
    """One parent, whichever, is in one of some situations, and the other in another."""
    return (mother.is_(*one) & father.is_(other)) | (father.is_(*one) & mother.is_(other))
