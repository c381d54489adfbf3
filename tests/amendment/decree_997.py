"""Decree 997, invented: it ends the groups that the environment names, on the day it names."""

from __future__ import annotations

import os
from datetime import date, timedelta
from typing import TYPE_CHECKING

from attrs import evolve

from vnchild.law.conditions import Or
from vnchild.law.document import Document, Issuer, Source
from vnchild.law.text import Text

if TYPE_CHECKING:
    from vnchild.rules.social_assistance.rules import Group, Rules

_CODES = frozenset(os.environ["ENDED"].split())
_FIRST_DAY = date.fromisoformat(os.environ["ENDED_ON"])

DOCUMENT = Document(
    number=f"997/{_FIRST_DAY.year}/NĐ-CP",
    name=Text("Nghị định ví dụ, không có thật", "An example, no real decree"),
    issuer=Issuer.GOVERNMENT,
    issued=_FIRST_DAY - timedelta(days=60),
    in_force_from=_FIRST_DAY,
    amends=(os.environ["ENDED_IN"],),
    source=Source.TEXT,
)


def amend(rules: Rules) -> Rules:
    """The rules without these groups, whose people others may except by a condition."""
    by_clause = {str(each.clause) for each in rules.groups if each.code not in _CODES}
    gone = _CODES | {each.partition(".")[0] for each in _CODES} - by_clause
    excepted = Or(tuple(each.condition for each in rules.groups if each.code in _CODES))

    def without_exception(group: Group) -> Group:
        left = tuple(name for name in group.unless if name not in gone)
        if "STILL_EXCEPTED" in os.environ:
            return evolve(group, unless=left, condition=group.condition & ~excepted)
        return evolve(group, unless=left)

    excepting = [each.code for each in rules.groups if gone.intersection(each.unless)]
    rules = rules.changing(excepting, without_exception)
    return rules.without(*_CODES, because=Text("đã hết hiệu lực", "ended by the example"))
