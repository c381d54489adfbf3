"""Whether a duty that a directive orders binds an agency: by whom it names, and by where they are.

A directive names its addressees in words (``UBND các huyện, thành phố``, ``các sở, ban, ngành``),
which `vnchild.rules.reporting.addressees` reads. They are compared with what an agency is and the
level at which it acts, and its place with that of who orders: a province's order binds agencies of
that province. Every answer of the words goes through `vnchild.rules.reporting.certainty`, which
says yes or no only where the words that could change it were read.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from vnchild.domain.agency import Agency
from vnchild.domain.agency_forms import FORMS_BY_KIND
from vnchild.domain.agency_groups import ABOVE_ADMINISTRATION, COMMITTEES
from vnchild.domain.agency_parsing import named_body
from vnchild.domain.places import Level, Place
from vnchild.law.text import Text
from vnchild.rules.reporting.addressees import read_addressee
from vnchild.rules.reporting.body import Body
from vnchild.rules.reporting.certainty import may_be_said
from vnchild.rules.reporting.duty import ReportingDuty
from vnchild.rules.reporting.groups import ANYBODY_THERE, PLACE_ALONE
from vnchild.rules.reporting.meant import Meant, Part, Where
from vnchild.rules.reporting.reach import Unit, lies_in, lies_within, place_at, units_in
from vnchild.rules.reporting.receivers import agencies_named, is_named
from vnchild.rules.reporting.standing import body_of

MAYBE_OF_OTHERS: Final = Text(
    "văn bản không nêu rõ có giao cho cơ quan này hay không",
    "the words of the directive do not tell whether it binds this agency",
)
ISSUER_NOT_KNOWN: Final = Text(
    "không rõ văn bản do nơi nào ban hành nên không biết có giao cho cơ quan này hay không",
    "who issued the directive, and so whether it binds this agency, is not known",
)


def binds(agency: Agency | Body, duty: ReportingDuty) -> tuple[bool | None, Text | None]:
    """Whether a duty that a directive orders binds an agency, and what makes that uncertain.

    It does where the words take the agency in and it lies in the place of who orders. Who orders
    does not owe itself what its words do not give it, and who receives a report does not owe it.

    Args:
        agency: who is asked about; its level must be known.
        duty: a duty of `ordered_duties`.

    Raises:
        DutyError: the level of the agency is not known.
    """
    within, issued = duty.within, duty.issued
    if any(
        is_named(agency, each.full_name("vi"), within, issued)
        for each in agencies_named(duty.receiver, within, issued)
    ):
        return False, None
    called = takes_in(duty.addressees, agency, within=within, issued=issued)
    if called and any(is_named(agency, each, within, issued) for each in duty.addressees):
        return True, None
    there = lies_within(agency, within, issued)
    if False in {called, there}:
        return False, None
    if called is None:
        itself = duty.issuer is not None and is_named(agency, duty.issuer, within, issued)
        above = _is_above(agency, duty.issuer) and not _speak_of(duty, agency)
        return (False, None) if itself or above else (None, MAYBE_OF_OTHERS)
    return (True, None) if there else (None, _perhaps_elsewhere(within))


def _speak_of(duty: ReportingDuty, agency: Agency | Body) -> bool:
    """Whether words that were not read, or the name of its kind, may mean an agency after all."""
    words = read_addressee(_joined(duty.addressees), duty.within, duty.issued)
    kinds = set(body_of(agency).kinds)
    specific = (each.who.sure for each in words.named if each.who.sure != PLACE_ALONE.sure)
    return words.open_ended or any(kinds & each for each in specific)


def _is_above(agency: Agency | Body, issuer: str | None) -> bool:
    """Whether an agency is one that who orders gives no orders: a court, a council, the Party's."""
    by = None if issuer is None else named_body(issuer)
    if by is None or by.kind in ABOVE_ADMINISTRATION:
        return False
    return set(body_of(agency).kinds) <= ABOVE_ADMINISTRATION


def _perhaps_elsewhere(within: str | None) -> Text:
    if within is None:
        return ISSUER_NOT_KNOWN
    return Text(
        f"văn bản giao cho các cơ quan ở {within}; chưa rõ cơ quan này có ở đó hay không",
        f"the directive binds agencies in {within}; whether this one lies there is not known",
    )


def takes_in(
    addressees: Sequence[str],
    agency: Agency | Body,
    *,
    within: str | None = None,
    issued: date | None = None,
) -> bool | None:
    """Whether the words for the addressees mean an agency: of several one is enough.

    Only the words are looked at; `binds` looks at where the agency is too.

    Args:
        addressees: whom the duty binds, as printed; with nobody named it is not known.
        agency: who is asked about; its level must be known.
        within: the place of who orders, as printed; ``None`` if not known.
        issued: the day of the order, ``None`` if not known.

    Returns:
        ``None`` where the words do not tell: they are not all read, or are too general.

    Raises:
        DutyError: the level of the agency is not known.
    """
    body_of(agency)
    if not addressees:
        return None
    words = read_addressee(_joined(addressees), within, issued)
    by_name = any(is_named(agency, each, within, issued) for each in addressees)
    answers = [_read(agency, part, within, issued) for part in words.parts]
    return may_be_said(answers, words, agency, by_name=by_name)


def _joined(addressees: Sequence[str]) -> str:
    """All addressees in their order: a list that was cut at ``;`` is one again."""
    return "; ".join(addressees)


def _any(answers: Iterable[bool | None]) -> bool | None:
    """Whether one of them is so; ``None`` if none surely is and one perhaps."""
    found = set(answers)
    if True in found:
        return True
    return None if None in found else False


def _all(*answers: bool | None) -> bool | None:
    """Whether all are so; ``None`` if none surely is not and one perhaps."""
    if False in answers:
        return False
    return None if None in answers else True


def _read(
    agency: Agency | Body, part: Part, within: str | None, issued: date | None
) -> bool | None:
    """What was read of an agency in a part, before it is asked whether that may be said."""
    named = _any(_means(each, agency, within, issued) for each in part.named)
    if named is False:
        return False
    excepted = _any(_means(each, agency, within, issued) for each in part.excepted)
    return _all(named, None if excepted is None else not excepted)


def _means(
    meant: Meant, agency: Agency | Body, within: str | None, issued: date | None
) -> bool | None:
    body = body_of(agency)
    place = place_at(agency)
    beside: bool | None = True
    above = [each for each in meant.beside if each.level.depth <= body.level.depth]
    if above:
        beside = _any(lies_in(place, (each,), issued) for each in above) or None
    who = meant.who.means(body.kinds)
    if who is False:
        return False
    if meant.wheres:
        there = _any(_stands_at(each, agency, meant, issued) for each in meant.wheres)
        there = None if there is False and meant.lent else there
    else:
        there = _at_own_level(body, within, issued)
    around: bool | None = True
    if meant.around:
        around = _any(lies_in(place, (unit,), issued) for unit in meant.around)
    return _all(who, there, around, beside, True if meant.sure else None)


def _stands_at(
    where: Where, agency: Agency | Body, meant: Meant, issued: date | None
) -> bool | None:
    level, place = body_of(agency).level, place_at(agency)
    units = [unit for unit in where.units if unit.level.depth <= level.depth]
    if meant.who == ANYBODY_THERE and units:
        return _any(lies_in(place, (unit,), issued) for unit in units)
    units = [unit for unit in units if unit.level is level]
    if level not in where.levels:
        return False
    if not where.units:
        called = _is_called(where.word, level, place, meant)
        return called if len(where.levels) == 1 or called is False else None
    if place is not None and any(_called(place, unit) for unit in units):
        return True
    return _any(lies_in(place, (unit,), issued) for unit in units)


def _is_called(word: str | None, level: Level, place: Place | None, meant: Meant) -> bool | None:
    """Whether a word for all places of a level means one of them.

    ``huyện`` and ``xã`` are at times said of all of a level, towns and wards too; not where others
    are named by their own word. The other words mean only what is called so.
    """
    if word is None or place is None or place.level is not level or place.kind.word.vi == word:
        return True
    named = {unit.word for each in meant.wheres for unit in each.units}
    loosely = word in level.aliases and place.kind.word.vi not in named
    return None if loosely else False


def _called(place: Place, unit: Unit) -> bool:
    """Whether a province has the name that the words say: which of its states is another matter."""
    name = place.name.casefold() == unit.name.casefold()
    return name and place.level is unit.level is Level.PROVINCE and place.kind.word.vi == unit.word


def _at_own_level(body: Body, within: str | None, issued: date | None) -> bool | None:
    """Without a place a body is the one of the level of who orders; others may be meant too."""
    if set(body.kinds) & COMMITTEES:
        return None
    if all(len(FORMS_BY_KIND[kind]) == 1 for kind in body.kinds):
        return True
    own = units_in(within or "", issued)
    return True if own and own[0].level is body.level else None
