"""Whether a duty that a directive orders binds an agency, by the names of those it is addressed to.

A directive names its addressees in words (``UBND các huyện, thành phố``, ``các sở, ban, ngành``).
They are compared with what an agency is and the level at which it acts; where the words do not
tell, the answer is that it is not known.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from vnchild.domain.agency import Agency, AgencyKind
from vnchild.domain.places import Level
from vnchild.law.text import Text
from vnchild.rules.reporting.body import Body
from vnchild.rules.reporting.standing import body_of

MAYBE_OF_OTHERS: Final = Text(
    "văn bản không nêu rõ có giao cho cơ quan này hay không",
    "the words of the directive do not tell whether it binds this agency",
)
_COMMITTEE = re.compile(r"(?<!\w)(?:ubnd|[ủu][yỷ] ban nhân dân|chủ tịch)(?!\w)")
_ANYBODY = re.compile(r"(?<!\w)(?:cơ quan|đơn vị|địa phương)(?!\w)")
_LEVELS = {
    Level.COMMUNE: re.compile(r"(?<!\w)(?:xã|phường|thị trấn|đặc khu)(?!\w)(?<!thị xã)"),
    Level.DISTRICT: re.compile(r"(?<!\w)(?:huyện|quận|thị xã)(?!\w)"),
    Level.PROVINCE: re.compile(r"(?<!\w)(?:tỉnh|thành phố trực thuộc)(?!\w)"),
}
_ALL_OF = {
    Level.PROVINCE: re.compile(r"(?<!\w)(?:sở, (?:ban, )?ngành|sở, ban|các sở)(?!\w)"),
    Level.DISTRICT: re.compile(r"(?<!\w)các phòng(?!\w)|phòng, ban"),
    Level.COMMUNE: re.compile(r"(?<!\w)(?:các )?(?:ban, ngành|công chức)(?!\w)[^,;]*(?:xã|phường)"),
    Level.CENTRAL: re.compile(r"(?<!\w)(?:các )?bộ(?:,| và)? (?:ban, )?(?:ngành|cơ quan)"),
}
_NAMED_PLACE = re.compile(
    r"(?<!\w)(?:xã|phường|huyện|quận|thị xã|tỉnh|thành phố|đặc khu) (?=[A-ZĐÀ-Ỹ])"
)


def binds(agency: Agency | Body, addressees: Sequence[str]) -> bool | None:
    """Whether a duty binds an agency: of several addressees one is enough.

    Args:
        agency: who is asked about; its level must be known.
        addressees: whom the duty binds, as printed; with nobody named it is not known.

    Raises:
        DutyError: the level of the agency is not known.
    """
    body = body_of(agency)
    answers = {_one(agency, body, name) for name in addressees}
    if True in answers:
        return True
    return None if not answers or None in answers else False


def _one(agency: Agency | Body, body: Body, printed: str) -> bool | None:
    name = " ".join(printed.casefold().split())
    own = agency.name("vi").casefold()
    if isinstance(agency, Agency) and _elsewhere(agency, printed):
        return False
    if AgencyKind.PEOPLES_COMMITTEE in body.kinds:
        if _COMMITTEE.search(name) is None:
            return None if _ANYBODY.search(name) else False
        levels = {level for level, words in _LEVELS.items() if words.search(name)}
        return body.level in levels if levels else None
    head = re.split(r" (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|cấp) ", own)[0]
    if head and re.search(rf"(?<!\w){re.escape(head)}(?!\w)", name):
        return True
    whole = _ALL_OF.get(body.level)
    if whole is not None and whole.search(name):
        return None if len(body.kinds) > 1 else True
    named_others = _COMMITTEE.search(name) or re.match(r"(?:sở|bộ|phòng|trường|công an) ", name)
    return False if named_others else None


def _elsewhere(agency: Agency, printed: str) -> bool:
    """Whether an addressee is at a place of another name than the agency's own."""
    place = agency.place
    if place is None or _NAMED_PLACE.search(printed) is None:
        return False
    around = [place.name, *([] if place.province is None else [place.province.name])]
    return not any(each and each.casefold() in printed.casefold() for each in around)
