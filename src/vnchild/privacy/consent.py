"""Whose consent is needed before something about a child is published or disclosed."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

from attrs import frozen

from vnchild.domain.person import CHILD_BELOW
from vnchild.law.age import birthday
from vnchild.law.documents import DECREE_56_2017, LAW_91_2025, LAW_ON_CHILDREN
from vnchild.law.errors import NotCoveredError
from vnchild.law.interpretation import Interpretation
from vnchild.law.provision import Provision
from vnchild.privacy.errors import PrivacyError
from vnchild.rules.disclosure import CHILD_AND_REPRESENTATIVE

CONSENTS_FROM: Final = 7
"""The age from which a child's own consent is needed, in years."""

PUBLISHING: Final = LAW_ON_CHILDREN.at(6, 11)
"""Forbids publishing what is private in a child's life without consent."""
ONLINE: Final = DECREE_56_2017.at(36, 1)
"""Asks for consent before it goes onto the network."""
PERSONAL_DATA: Final = LAW_91_2025.at(24)
"""Asks for the consent of the child and its representative, and for an end if it is withdrawn."""


@frozen(kw_only=True)
class Consent:
    """Whose consent is needed. Consent that is withdrawn ends the publishing (Law 91/2025 Art. 24).

    Args:
        child: whether the child's own is.
        representative: whether that of its parents or guardian is.
        provisions: what asks for it on that day.
        interpretation: how the words were read.
    """

    child: bool
    representative: bool
    provisions: tuple[Provision, ...]
    interpretation: Interpretation = CHILD_AND_REPRESENTATIVE


def _day(name: str, value: object) -> None:
    if not isinstance(value, date) or isinstance(value, datetime):
        msg = f"{name} is a datetime.date, not a {type(value).__name__}"
        raise PrivacyError(msg)


def consent_needed(birth_date: date, on: date, *, online: bool = True) -> Consent:
    """Whose consent is needed to publish or disclose what is private in a child's life.

    >>> from datetime import date
    >>> needed = consent_needed(date(2019, 11, 22), date(2026, 11, 22))
    >>> needed.child, needed.representative
    (True, True)

    Args:
        birth_date: the child's day of birth.
        on: the day of publishing.
        online: whether it goes onto the network.

    Raises:
        PrivacyError: on that day the person is not yet born, or 16 or over: then it is no child,
            and the rules for adults, which the package does not hold, decide.
        NotCoveredError: the day is before the Law on Children.
    """
    _day("birth_date", birth_date)
    _day("on", on)
    if on < LAW_ON_CHILDREN.first_day:
        msg = f"consent is known from {LAW_ON_CHILDREN.first_day} on, not on {on}"
        raise NotCoveredError(msg)
    if on < birth_date:
        msg = f"on {on} the child was not yet born"
        raise PrivacyError(msg)
    if birthday(birth_date, CHILD_BELOW) <= on:
        msg = (
            f"on {on} the person is {CHILD_BELOW} or over, no child any more "
            f"({LAW_ON_CHILDREN.at(1).en}); whose consent an adult's data need is not held here"
        )
        raise PrivacyError(msg)
    provisions = [PUBLISHING]
    if online and DECREE_56_2017.in_force(on):
        provisions.append(ONLINE)
    if LAW_91_2025.in_force(on):
        provisions.append(PERSONAL_DATA)
    return Consent(
        child=birthday(birth_date, CONSENTS_FROM) <= on,
        representative=True,
        provisions=tuple(provisions),
    )
