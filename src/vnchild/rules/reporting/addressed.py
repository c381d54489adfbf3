"""Whether a duty that a directive orders binds an agency: by whom it names, and by where they are.

A directive names its addressees in words (``UBND các huyện, thành phố``, ``các sở, ban, ngành``).
They are compared with what an agency is and the level at which it acts, and its place with that of
who orders: a province's order binds agencies of that province. Where the words or the places do
not tell, the answer is that it is not known.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Final

from vnchild.domain.agency import Agency, AgencyKind
from vnchild.domain.agency_parsing import parse_agency
from vnchild.domain.places import Level
from vnchild.law.text import Text
from vnchild.rules.reporting.body import Body
from vnchild.rules.reporting.duty import ReportingDuty
from vnchild.rules.reporting.reach import lies_elsewhere, lies_within, units_in
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
_HEADS = frozenset({AgencyKind.PEOPLES_COMMITTEE, AgencyKind.CHAIRMAN})
_CHAIRMAN = r"chủ tịch(?! (?:hội|liên|công đoàn|mặt trận|ubmttq|[ủu][yỷ] ban mặt trận))"
_COMMITTEE = re.compile(rf"(?<!\w)(?:ubnd|[ủu][yỷ] ban nhân dân|{_CHAIRMAN})(?!\w)")
_ANYBODY = re.compile(r"(?<!\w)(?:cơ quan|đơn vị|địa phương)(?!\w)")
_LEVELS = {
    Level.COMMUNE: re.compile(r"(?<!\w)(?:xã|phường|thị trấn|đặc khu)(?!\w)(?<!thị xã)"),
    Level.DISTRICT: re.compile(r"(?<!\w)(?:huyện|quận|thị xã)(?!\w)"),
    Level.PROVINCE: re.compile(r"(?<!\w)(?:tỉnh|thành phố trực thuộc)(?!\w)"),
}
_CITY = re.compile(r"(?<!\w)thành phố(?! trực thuộc)(?!\w)")
_SECTORS = r"ban,? ngành(?:, đoàn thể)?(?: cấp)?"
_ALL_OF = {
    Level.PROVINCE: re.compile(
        rf"(?<!\w)(?:sở, (?:ban, )?ngành|sở, ban|các sở|{_SECTORS} tỉnh)(?!\w)"
    ),
    Level.DISTRICT: re.compile(
        rf"(?<!\w)(?:các phòng|phòng, ban|{_SECTORS} (?:huyện|quận|thị xã))(?!\w)"
    ),
    Level.COMMUNE: re.compile(r"(?<!\w)(?:các )?(?:ban, ngành|công chức)(?!\w)[^,;]*(?:xã|phường)"),
    Level.CENTRAL: re.compile(r"(?<!\w)(?:các )?bộ(?:,| và)? (?:ban, )?(?:ngành|cơ quan)"),
}
_AROUND = re.compile(
    r"\s(?:trên địa bàn|trong|thuộc|của|toàn|ở)\s(?:toàn )?"
    r"(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)(?!\w).*"
)
_LEADER = re.compile(
    r"^(?:các |đồng chí )*(?:giám đốc|thủ trưởng|trưởng(?= phòng| ban| công an)) ", re.I
)
_OF_ALL_PLACES = re.compile(r" (?:các|cấp|ở) .*|,? (?:tỉnh|huyện)$")


def bound(agency: Agency | Body, duty: ReportingDuty) -> tuple[bool | None, Text | None]:
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
    if any(is_named(agency, each, within, issued) for each in duty.addressees):
        return True, None
    called = binds(agency, duty.addressees, within=within, issued=issued)
    there = lies_within(agency, within, issued)
    if False in {called, there}:
        return False, None
    if called is None:
        itself = duty.issuer is not None and is_named(agency, duty.issuer, within, issued)
        return (False, None) if itself else (None, MAYBE_OF_OTHERS)
    return (True, None) if there else (None, _perhaps_elsewhere(within))


def _perhaps_elsewhere(within: str | None) -> Text:
    if within is None:
        return ISSUER_NOT_KNOWN
    return Text(
        f"văn bản giao cho các cơ quan ở {within}; chưa rõ cơ quan này có ở đó hay không",
        f"the directive binds agencies in {within}; whether this one lies there is not known",
    )


def binds(
    agency: Agency | Body,
    addressees: Sequence[str],
    *,
    within: str | None = None,
    issued: date | None = None,
) -> bool | None:
    """Whether the words for the addressees take in an agency: of several one is enough.

    Args:
        agency: who is asked about; its level must be known.
        addressees: whom the duty binds, as printed; with nobody named it is not known.
        within: the place of who orders, as printed; ``None`` if not known.
        issued: the day of the order, ``None`` if not known.

    Raises:
        DutyError: the level of the agency is not known.
    """
    body = body_of(agency)
    answers = {_one(agency, body, name, within, issued) for name in addressees}
    if True in answers:
        return True
    return None if not answers or None in answers else False


def _one(
    agency: Agency | Body, body: Body, printed: str, within: str | None, issued: date | None
) -> bool | None:
    name = " ".join(printed.casefold().split())
    place = None if isinstance(agency, Body) else agency.place
    if place is not None and lies_elsewhere(place, printed, issued):
        return False
    if _HEADS & set(body.kinds):
        return _committee(agency, body, _AROUND.sub("", name), within, issued)
    own = body.name("vi").casefold().split(" cấp ")[0]
    if re.search(rf"(?<!\w){re.escape(own)}(?!\w)", name) or _is_kind(body, printed, issued):
        levels = _levels_in(_AROUND.sub("", name), within, issued)
        return not levels or body.level in levels
    if ":" in name and re.search(r"(?<!\w)(?:sở|phòng)\s*:", name):
        return own.partition(" ")[2] in name.partition(":")[2]
    whole = _ALL_OF.get(body.level)
    if whole is not None and whole.search(name):
        return None if len(body.kinds) > 1 else True
    if any(words.search(name) for level, words in _ALL_OF.items() if level is not body.level):
        return False
    named_others = _COMMITTEE.search(name) or re.match(r"(?:sở|bộ|phòng|trường|công an) ", name)
    return False if named_others else None


def _committee(
    agency: Agency | Body, body: Body, name: str, within: str | None, issued: date | None
) -> bool | None:
    if _COMMITTEE.search(name) is None:
        return None if _ANYBODY.search(name) else False
    levels = _levels_in(name, within, issued)
    if body.level not in levels:
        return False if levels else None
    listed = re.search(r"(?:huyện|quận|thị xã|thành phố|xã|phường|thị trấn)\s*:(.*)", name)
    if listed is not None:
        place = None if isinstance(agency, Body) else agency.place
        return None if place is None else place.name.casefold() in listed[1]
    chairman_only = AgencyKind.PEOPLES_COMMITTEE not in body.kinds
    return None if chairman_only and "chủ tịch" not in name else True


def _levels_in(name: str, within: str | None, issued: date | None) -> set[Level]:
    """The levels that the words name; to a province a city is one of its districts."""
    levels = {level for level, words in _LEVELS.items() if words.search(name)}
    units = units_in(within or "", issued)
    if units and units[0].level is Level.PROVINCE and _CITY.search(name):
        levels.add(Level.DISTRICT)
    return levels


def _is_kind(body: Body, printed: str, issued: date | None) -> bool:
    """Whether a text names agencies of this kind: ``Giám đốc Sở LĐTBXH các tỉnh, thành phố``."""
    rest = _LEADER.sub("", " ".join(printed.split()))
    for text in (rest, _OF_ALL_PLACES.sub("", rest)):
        found = parse_agency(text, issued)
        if found is not None:
            return found.kind in body.kinds
    return False
