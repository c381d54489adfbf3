"""Whose duty it is: which commune has it, and when it passes to another."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from vnchild.domain import case as e
from vnchild.domain.case import Event
from vnchild.rules.cases.obligations import Obligation, Site
from vnchild.rules.cases.state import Facts, Laid, Places
from vnchild.rules.cases.who import Role

_BY_ROLE: Final[dict[Role, Site]] = {
    Role.OFFICER: Site.CASE,
    Role.CHAIRMAN: Site.CASE,
    Role.COURT_PETITIONER: Site.EITHER,
    Role.CARER_COMMUNE: Site.CARER,
    Role.CARER_COMMUNE_CHAIRMAN: Site.CARER,
    Role.CARER_CHAIRMAN: Site.CARER,
    Role.CARER_OFFICER: Site.CARER,
    Role.TRANSFER_DECIDER: Site.CARER,
}
"""By which commune it is known whose a duty is, by who has it; others have no commune."""


def site_of(obligation: Obligation) -> Site | None:
    """By which commune it is known whose a duty is, ``None`` if it is of no commune."""
    return obligation.site or _BY_ROLE.get(obligation.who)


def received(event: e.Intake) -> Places:
    """Where a case is as it begins."""
    home = event.commune_of_residence
    return Places(incident=event.commune, holder=home or event.commune)


def identified(places: Places, event: e.ChildIdentified) -> Places:
    """Where a case is once it is known where the child lives."""
    home = event.commune_of_residence
    return places if home is None else evolve(places, holder=home)


def reported(before: Facts, event: Event) -> Places:
    """Where a case is after new information: where that is about.

    Abuse in care happens where the carer lives, if that is known.
    """
    places = before.places
    if isinstance(event, e.FurtherReport):
        if event.commune is None:
            return places
        incident, taken_over = event.commune, None
        if before.unassessed and places.incident is not None:
            # One assessment is owed, where it was owed first.
            incident, taken_over = places.incident, places.taken_over
        return Places(incident, places.holder or event.commune, taken_over)
    if before.unassessed:
        return places
    return Places(before.care.commune, places.holder, None)


def moved(places: Places, event: e.Transferred) -> Places:
    """Where a case is after another commune took it over."""
    return evolve(places, holder=event.commune, taken_over=event.commune)


def commune_of(obligation: Obligation, before: Facts, after: Facts, event: Event) -> str | None:
    """The commune whose a duty is that an event lays, ``None`` if not known or of no commune.

    Args:
        obligation: the row of the duty table.
        before: what was known before the event.
        after: what is known after it.
        event: the event.
    """
    site = site_of(obligation)
    if site is Site.CARER:
        # With the end of the care its commune is no more, but the duties are of that care.
        gone = isinstance(event, e.CareEnded | e.Adopted)
        return before.care.commune if gone else after.care.commune
    if site is Site.INCIDENT:
        return before.care.commune if event.alarm else after.places.incident
    if site is Site.EITHER:
        return after.places.either
    return after.places.holder if site is Site.CASE else None


def passed_on(laid: Laid, places: Places, event: Event) -> Laid:
    """A duty still open after an event that changed where the case is."""
    site = site_of(laid.obligation)
    commune = laid.commune
    if site is Site.CASE:
        commune = places.holder
    elif site is Site.EITHER and isinstance(event, e.Transferred):
        commune = event.commune
    elif site is Site.INCIDENT and commune is None and isinstance(event, e.FurtherReport):
        commune = places.incident
    return laid if commune == laid.commune else evolve(laid, commune=commune)
