"""A life as a list of dated entries: what changes, and what happens to the allowance."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from enum import Enum
from itertools import pairwise
from typing import TypeAlias

from attrs import Attribute, field, frozen
from dateutil.relativedelta import relativedelta

from vnchild.law.conditions import Facts, FactValue
from vnchild.law.documents import CIRCULAR_02_2021 as C02
from vnchild.law.documents import DECREE_335_2026 as D335
from vnchild.law.errors import VnchildError
from vnchild.law.provision import Provision
from vnchild.law.text import Text
from vnchild.rules.social_assistance.assess import check_presumed
from vnchild.rules.social_assistance.standard import check_standard

MONTHS_TO_COMPLY = 3
"""Months after a suspension for not complying, after which the allowance ends."""


class LifeError(VnchildError):
    """Entries that contradict each other, or one that cannot be; both are named."""


def _is_day(_: object, __: Attribute[date], value: date) -> None:
    given: object = value
    if not isinstance(given, date) or isinstance(given, datetime):
        msg = f"an entry is on a datetime.date, not a {type(value).__name__}"
        raise LifeError(msg)


@frozen(kw_only=True)
class Changed:
    """Facts that are otherwise from a day on: a parent dies, a household leaves poverty.

    Args:
        on: the first day on which they are otherwise.
        facts: each fact by name with what it is from that day on, ``None`` if no longer known.

    Raises:
        QuestionError: a name is no fact, or a fact cannot have that value.
        LifeError: no fact is given.
    """

    on: date = field(validator=_is_day)
    facts: tuple[tuple[str, FactValue], ...] = field(repr=False)

    def __attrs_post_init__(self) -> None:
        if not self.facts:
            msg = f"{self}: no fact is given"
            raise LifeError(msg)
        check_presumed({name: value for name, value in self.facts if value is not None})

    def __str__(self) -> str:
        return f"change of {', '.join(name for name, _ in self.facts)} on {self.on}"


def changed(on: date, **facts: FactValue) -> Changed:
    """Facts that are otherwise from a day on; ``None`` is no longer known.

    >>> str(changed(date(2024, 3, 9), hiv=False))
    'change of hiv on 2024-03-09'
    """
    return Changed(on=on, facts=tuple(facts.items()))


class Ending(Enum):
    """What ends an allowance otherwise than by its conditions (Circular 02/2021 Art. 2(1))."""

    DEATH = Text("chết", "death")
    MISSING = Text("bị tuyên bố mất tích", "declared missing by a court")
    PRISON = Text("chấp hành án phạt tù tại trại giam", "serving a prison sentence")
    REFUSAL = Text("từ chối nhận chế độ, chính sách", "refusing the allowance")

    def __repr__(self) -> str:
        return f"Ending.{self.name}"

    def provision(self, on: date) -> Provision:
        """What ends the allowance, as of a day."""
        point = {"DEATH": "a", "MISSING": "a", "PRISON": "c", "REFUSAL": "d"}[self.name]
        return D335.at(9, 2, point) if on >= D335.first_day else C02.at(2, 1, point)


@frozen(kw_only=True)
class Ended:
    """The allowance ends for a ground of its own.

    Args:
        on: the day of what ended it; payment stops from the month after.
        ground: what ended it.
    """

    on: date = field(validator=_is_day)
    ground: Ending

    def __str__(self) -> str:
        return f"end ({self.ground.value.en}) on {self.on}"


class Ground(Enum):
    """Why an allowance is suspended (Circular 02/2021 Art. 2(3), Decree 335/2026 Art. 9(1))."""

    NOT_COLLECTED = Text(
        "không nhận chế độ liên tục từ 03 tháng trở lên", "not collected for 3 months or more"
    )
    NOT_COMPLIED = Text(
        "không chấp hành yêu cầu xác định lại điều kiện hưởng",
        "not complying with a request to establish the conditions again",
    )
    DETAINED = Text("bị tạm giam từ 01 tháng trở lên", "detained for 1 month or more")

    def __repr__(self) -> str:
        return f"Ground.{self.name}"

    def provision(self, on: date) -> Provision:
        """What suspends the allowance, as of a day.

        Raises:
            LifeError: the law of that day knows no such ground.
        """
        point = {"NOT_COLLECTED": "a", "NOT_COMPLIED": "b", "DETAINED": "c"}[self.name]
        if on < D335.first_day:
            return C02.at(2, 3, point)
        if self is Ground.DETAINED:
            msg = (
                f"since {D335.first_day} detention is no ground of suspension ({D335.at(9, 1).en})"
            )
            raise LifeError(msg)
        return D335.at(9, 1, point)


@frozen(kw_only=True)
class Suspended:
    """A decision to suspend payment.

    Args:
        on: the day on which it is signed.
        ground: why.

    Raises:
        LifeError: the law of that day knows no such ground.
    """

    on: date = field(validator=_is_day)
    ground: Ground

    def __attrs_post_init__(self) -> None:
        self.ground.provision(self.on)

    @property
    def ends(self) -> date | None:
        """The day after which the allowance ends for want of compliance, if that is the ground."""
        if self.ground is not Ground.NOT_COMPLIED:
            return None
        return self.on + relativedelta(months=MONTHS_TO_COMPLY)

    def __str__(self) -> str:
        return f"suspension on {self.on}"


@frozen(kw_only=True)
class Resumed:
    """A review after a suspension: payment goes on if the conditions hold.

    Args:
        on: the day of the review.
    """

    on: date = field(validator=_is_day)

    def __str__(self) -> str:
        return f"resumption on {self.on}"


@frozen(kw_only=True)
class Granted:
    """A decision to grant the allowance.

    Args:
        on: the day on which it is signed.
        certificate: of a person with a disability, the day of the certificate.
    """

    on: date = field(validator=_is_day)
    certificate: date | None = None

    def __attrs_post_init__(self) -> None:
        if self.certificate is not None and self.certificate > self.on:
            msg = f"the certificate of {self.certificate} is later than the {self}"
            raise LifeError(msg)

    def __str__(self) -> str:
        return f"grant on {self.on}"


@frozen(kw_only=True)
class Moved:
    """A move to another province.

    Args:
        on: the day of the move.
        province: the new province's statistical code.
        standard: instead of the code, the new province's own standard level, VND a month.
    """

    on: date = field(validator=_is_day)
    province: str | None = None
    standard: int | None = None

    def __attrs_post_init__(self) -> None:
        if self.standard is not None:
            check_standard(self.standard)
            if self.province is not None:
                msg = f"{self}: give a province or a standard level, not both"
                raise LifeError(msg)

    def __str__(self) -> str:
        return f"move on {self.on}"


Entry: TypeAlias = Changed | Ended | Suspended | Resumed | Granted | Moved


def ordered(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Entries in the order of their days, checked against each other.

    Raises:
        LifeError: two contradict each other; both are named.
    """
    found = tuple(sorted(entries, key=lambda entry: entry.on))
    suspended: Suspended | None = None
    ended: Ended | None = None
    granted: Granted | None = None
    for one, two in pairwise(found):
        _check_pair(one, two)
    for entry in found:
        if ended is not None and ended.ground is Ending.DEATH:
            msg = f"{entry} comes after {ended}"
            raise LifeError(msg)
        if isinstance(entry, Granted):
            granted, ended, suspended = entry, None, None
        elif isinstance(entry, Suspended):
            _needs(granted is not None, entry, "a grant before it")
            if suspended is not None:
                msg = f"{entry} comes while the {suspended} still stands"
                raise LifeError(msg)
            suspended = entry
        elif isinstance(entry, Resumed):
            _needs(suspended is not None, entry, "a suspension before it")
            if suspended is not None and suspended.ends is not None and entry.on > suspended.ends:
                msg = (
                    f"{entry} comes after the allowance ended on {suspended.ends}, "
                    f"{MONTHS_TO_COMPLY} months after the {suspended}"
                )
                raise LifeError(msg)
            suspended = None
        elif isinstance(entry, Ended):
            ended = entry
    return found


def _needs(met: bool, entry: Entry, what: str) -> None:
    if not met:
        msg = f"{entry} needs {what}"
        raise LifeError(msg)


def _check_pair(one: Entry, two: Entry) -> None:
    if one.on != two.on or type(one) is not type(two):
        return
    if isinstance(one, Changed) and isinstance(two, Changed):
        before, after = dict(one.facts), dict(two.facts)
        shared = [name for name in before if name in after and before[name] != after[name]]
        if not shared:
            return
        msg = f"{one} and {two} say different things of {', '.join(shared)}"
        raise LifeError(msg)
    msg = f"{one} stands beside another {two}"
    raise LifeError(msg)


def facts_on(base: Facts, entries: Iterable[Entry], on: date) -> Mapping[str, FactValue]:
    """What is known of a person on a day: its facts with the changes up to then."""
    facts: dict[str, FactValue] = dict(base)
    for entry in entries:
        if isinstance(entry, Changed) and entry.on <= on:
            facts.update(entry.facts)
    return facts
