"""What is owed when the law becomes known later than it applies."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from attrs import frozen

from vnchild.domain.person import Person
from vnchild.law.interpretation import Interpretation
from vnchild.law.months import Month
from vnchild.law.text import Lang, dong
from vnchild.rules.social_assistance.life import Entry
from vnchild.rules.social_assistance.payments import Payment
from vnchild.rules.social_assistance.readings import ALREADY_RECEIVING
from vnchild.rules.social_assistance.schedule import schedule
from vnchild.rules.social_assistance.standard import LocalStandard


@frozen(kw_only=True)
class Difference:
    """One month under two states of knowledge.

    Args:
        month: the month.
        before: what is paid as the law was known before, VND.
        now: what is paid as it is known now, VND.
    """

    month: Month
    before: int
    now: int

    @property
    def owed(self) -> int:
        """What is still owed for the month, VND; negative where too much was paid."""
        return self.now - self.before


@frozen(kw_only=True)
class Arrears:
    """The months that differ between two states of knowledge.

    Args:
        months: those months, each with both amounts.
        interpretations: the readings of the law that the difference rests on.
    """

    months: tuple[Difference, ...]
    interpretations: tuple[Interpretation, ...]

    @property
    def total(self) -> int:
        """All that is owed, VND."""
        return sum(each.owed for each in self.months)

    def explain(self, lang: Lang = "vi") -> str:
        """The months with both amounts, as text."""
        out = [
            f"{each.month.in_(lang)}: {dong(each.now, lang)} - {dong(each.before, lang)} = "
            f"{dong(each.owed, lang)}"
            for each in self.months
        ]
        out.append(f"{'Tổng cộng' if lang == 'vi' else 'Total'}: {dong(self.total, lang)}")
        for each in self.interpretations:
            out.append(
                f"{each.question.in_(lang)}: {each.taken.in_(lang)} ({each.provision.in_(lang)})"
            )
        return "\n".join(out)


def arrears(
    person: Person,
    *,
    granted: date,
    until: date,
    known_before: date,
    known_now: date | None = None,
    life: Iterable[Entry] = (),
    certificate: date | None = None,
    province: str | None = None,
    standard: int | None = None,
    levels: tuple[LocalStandard, ...] | None = None,
) -> Arrears:
    """What is owed by a law that reaches back: the exact difference of two schedules.

    Decree 335/2026 Art. 32(3), 32(4): who was already receiving moves to the new level from
    2026-07-01, though the decree is in force since 2026-10-05.

    Args:
        person: who, as known on the day of the grant.
        granted: the day on which the decision was signed.
        until: a day of the last month paid as the law was known before.
        known_before: the day of the knowledge by which it was paid.
        known_now: the day of the knowledge by which it is settled; by default all that the
            package knows.
        life: dated entries, as for `schedule`.
        certificate: as for `schedule`.
        province: as for `schedule`.
        standard: as for `schedule`.
        levels: as for `schedule`.

    Raises:
        ScheduleError: as `schedule`.
        LifeError: as `schedule`.
    """
    entries = tuple(life)

    def made(known: date | None) -> dict[Month, Payment]:
        found = schedule(
            person,
            granted=granted,
            until=until,
            known=known,
            life=entries,
            certificate=certificate,
            province=province,
            standard=standard,
            levels=levels,
        )
        return {payment.month: payment for payment in found.payments}

    before, now = made(known_before), made(known_now)
    differing = tuple(
        Difference(
            month=month,
            before=before[month].paid if month in before else 0,
            now=now[month].paid if month in now else 0,
        )
        for month in sorted(before.keys() | now.keys())
    )
    months = tuple(each for each in differing if each.owed)
    late = any(ALREADY_RECEIVING.provision == p.provision for m in now.values() for p in m.why)
    return Arrears(months=months, interpretations=(ALREADY_RECEIVING,) if late else ())
