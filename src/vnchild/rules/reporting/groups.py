"""Which kinds of agency the general words of a directive mean: ``các sở, ban, ngành, đoàn thể``.

No text defines these words. They are taken as far as their sense is beyond doubt; where usage
differs a kind is only perhaps meant, and the answer is that it is not known:

- ``sở``, ``phòng``, ``bộ`` are departments, divisions and ministries, and nothing else.
- ``ngành`` are the specialised agencies of a level: ministries, departments or divisions, the
  office of the committee, the inspectorate and the police.
- ``cơ quan chuyên môn`` are the departments or divisions and the office of the committee.
- ``ban`` beside them may be a board or another agency of the level.
- ``đoàn thể``, ``tổ chức chính trị - xã hội`` are the five political and social organisations; the
  Front that unites them and associations are perhaps meant.
- Nobody means the Party's committee, the council, the People's Committee itself or a court with
  any of them: these are not agencies under the committee.
- ``cơ quan, đơn vị, địa phương, tổ chức`` may be anybody.
"""

from __future__ import annotations

import re
from typing import Final

from attrs import frozen

from vnchild.domain.agency_groups import (
    ABOVE_ADMINISTRATION,
    COMMITTEES,
    DEPARTMENTS,
    DIVISIONS,
    MINISTRIES,
    OF_MINISTERIAL_RANK,
    ORGANISATIONS,
    POLITICAL_SOCIAL_ORGANISATIONS,
)
from vnchild.domain.agency_kinds import AgencyKind
from vnchild.domain.places import Level

_K = AgencyKind


@frozen
class Who:
    """Kinds of agency that words mean.

    Args:
        sure: those that they surely mean.
        perhaps: those that they perhaps mean; all others they do not.
    """

    sure: frozenset[AgencyKind] = frozenset()
    perhaps: frozenset[AgencyKind] = frozenset()

    def means(self, kinds: tuple[AgencyKind, ...]) -> bool | None:
        """Whether all of some kinds are meant; ``None`` if only some are, or perhaps."""
        if set(kinds) <= self.sure:
            return True
        return None if set(kinds) & (self.sure | self.perhaps) else False


NOBODY: Final = Who()
"""A body that is none of `AgencyKind`: a school, a bank, a person."""
_ALL = frozenset(AgencyKind)
ANYBODY: Final = Who(perhaps=_ALL)
"""Words that may mean anybody."""
UNREAD: Final = Who(perhaps=_ALL - COMMITTEES)
"""A name that was not read and says nothing of a place; `certainty` asks of all others too."""
PLACE_ALONE: Final = Who(
    sure=frozenset({_K.PEOPLES_COMMITTEE}), perhaps=_ALL - {_K.PEOPLES_COMMITTEE}
)
"""A place instead of an agency, ``các huyện, thành phố``: its committee acts for it."""
ANYBODY_THERE: Final = Who(sure=_ALL)
"""A place that is left out: whoever is there."""
_WHO: Final = {
    _K.PEOPLES_COMMITTEE: Who(frozenset({_K.PEOPLES_COMMITTEE}), frozenset({_K.CHAIRMAN})),
    _K.CHAIRMAN: Who(frozenset({_K.PEOPLES_COMMITTEE, _K.CHAIRMAN})),
    _K.DISTRICT_COURT: Who(frozenset({_K.DISTRICT_COURT, _K.PROVINCIAL_COURT})),
    _K.DISTRICT_PROCURACY: Who(frozenset({_K.DISTRICT_PROCURACY, _K.PROVINCIAL_PROCURACY})),
}
"""An order to the committee is perhaps one to its Chairman; one to the Chairman binds both.

Courts of two levels have one name, and so have procuracies: the level of the place tells which."""
_OUTSIDE = ABOVE_ADMINISTRATION | COMMITTEES | {_K.NATIONAL_COMMITTEE_FOR_CHILDREN, _K.HOTLINE_111}
_SECTORS = frozenset(
    {
        *MINISTRIES,
        *OF_MINISTERIAL_RANK,
        *DEPARTMENTS,
        *DIVISIONS,
        _K.COMMITTEE_OFFICE,
        _K.POLICE,
    }
)
_OF_THE_COMMITTEE = Who(
    frozenset({*DEPARTMENTS, *DIVISIONS, _K.COMMITTEE_OFFICE}), frozenset({_K.INSPECTORATE})
)
_OTHERS = _ALL - _SECTORS - _OUTSIDE
_MASS = frozenset(POLITICAL_SOCIAL_ORGANISATIONS)


@frozen
class Group:
    """A general word.

    Args:
        who: the kinds that it means.
        levels: the levels at which there are such agencies; empty for every level.
    """

    who: Who
    levels: frozenset[Level] = frozenset()


_WORDS: Final = (
    (
        r"(?:thủ trưởng )?cơ quan ngang bộ",
        Group(Who(OF_MINISTERIAL_RANK), frozenset({Level.CENTRAL})),
    ),
    (
        r"(?:thủ trưởng )?cơ quan thuộc chính phủ",
        Group(Who(perhaps=frozenset({_K.SOCIAL_INSURANCE})), frozenset({Level.CENTRAL})),
    ),
    (r"sở", Group(Who(frozenset(DEPARTMENTS)), frozenset({Level.PROVINCE}))),
    (
        r"phòng(?!,? chống)",
        Group(Who(frozenset(DIVISIONS)), frozenset({Level.DISTRICT, Level.COMMUNE})),
    ),
    (r"bộ(?: trưởng)?", Group(Who(frozenset(MINISTRIES)), frozenset({Level.CENTRAL}))),
    (r"cơ quan chuyên môn", Group(_OF_THE_COMMITTEE)),
    (r"(?:ban,? )?ngành", Group(Who(_SECTORS, _OTHERS))),
    (r"ban", Group(Who(perhaps=_OTHERS | {_K.POLICE}))),
    (
        r"(?:hội,? )?đoàn thể|tổ chức chính trị ?- ?xã hội|tổ chức đoàn thể",
        Group(Who(_MASS, frozenset(ORGANISATIONS) - _MASS)),
    ),
    (r"hội(?! đồng)", Group(Who(perhaps=frozenset({*ORGANISATIONS, _K.RED_CROSS})))),
    (r"cơ quan|đơn vị|địa phương|tổ chức|cá nhân|tập thể|thủ trưởng", Group(ANYBODY)),
)
_GROUPS: Final = tuple((re.compile(words, re.I), group) for words, group in _WORDS)
GROUP_WORD: Final = re.compile(rf"(?:{'|'.join(words for words, _ in _WORDS)})(?!\w)", re.I)
"""A general word for agencies."""


def group_called(word: str) -> Group:
    """The group of a general word that `GROUP_WORD` found."""
    return next((group for words, group in _GROUPS if words.fullmatch(word)), Group(ANYBODY))


def who_of(kind: AgencyKind) -> Who:
    """Whom the name of a kind means."""
    return _WHO.get(kind, Who(frozenset({kind})))
