"""What is paid, month by month: births, birthdays, changes of law and of life.

A month is paid whole. It is paid at the level of its last day on which the person was entitled:
another level counts from the month in which its condition is met, and payment stops from the month
after the one in which the person no longer is (Decree 20/2021 Art. 8(1)(đ), 8(2); Decree 335/2026
Art. 8(2), 8(4)). Once stopped, only a new decision (`Granted`) pays again.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from attrs import evolve, frozen

from vnchild.domain.person import CHILD_BELOW, Person
from vnchild.domain.places import province, province_on
from vnchild.law.age import birthday, day_of
from vnchild.law.conditions import Facts, FactValue
from vnchild.law.documents import CIRCULAR_02_2021, DECREE_335_2026
from vnchild.law.errors import VnchildError
from vnchild.law.months import Month
from vnchild.law.text import Text
from vnchild.law.text import day as day_text
from vnchild.law.truth import Truth, truth
from vnchild.rules.social_assistance.assess import assess_facts
from vnchild.rules.social_assistance.assessment import Assessment, Status
from vnchild.rules.social_assistance.causes import ONE_DAY, events
from vnchild.rules.social_assistance.facts import facts_of
from vnchild.rules.social_assistance.in_force import RULES, change_days
from vnchild.rules.social_assistance.life import (
    Changed,
    Ended,
    Entry,
    Granted,
    LifeError,
    Moved,
    Resumed,
    Suspended,
    facts_on,
    ordered,
)
from vnchild.rules.social_assistance.payments import Payment, Schedule, State, Why
from vnchild.rules.social_assistance.standard import LocalStandard
from vnchild.rules.social_assistance.timing import (
    change_provision,
    pays_from_birthday,
    pays_from_certificate,
    pays_move_at_once,
    resume_provision,
    start_provision,
    stop_provision,
)

UNSETTLED = Text(
    "từ tháng này chưa xác định được còn được hưởng hay không",
    "from this month it is not settled whether the entitlement goes on",
)


class ScheduleError(VnchildError):
    """A schedule that cannot be made: no entitlement at the grant, an end before the start."""


def schedule(
    person: Person,
    *,
    granted: date,
    until: date,
    known: date | None = None,
    life: Iterable[Entry] = (),
    certificate: date | None = None,
    province: str | None = None,
    standard: int | None = None,
    levels: tuple[LocalStandard, ...] | None = None,
) -> Schedule:
    """The months that a decision pays, each with amount, provision and the reason for a change.

    Args:
        person: who, as known on the day of the grant; later changes are in ``life``.
        granted: the day on which the decision is signed.
        until: a day of the last month asked about.
        known: the day of the knowledge of the law; by default all that the package knows.
        life: dated entries: changes of facts, moves, suspensions, ends, new grants.
        certificate: of a person with a disability, the day of the certificate; a decision signed
            before 2025-07-01 pays from its month.
        province: the province's statistical code, for the local levels that the package knows.
        standard: or the province's own standard level, VND a month.
        levels: other local levels to choose a province's from, instead of the package's.

    Raises:
        ScheduleError: ``until`` is before ``granted``; on the day of a grant the person is not
            surely entitled.
        LifeError: entries contradict each other.
        NotCoveredError: the grant is before 2021-07-01.
    """
    if until < granted:
        msg = f"until {until} is before the grant on {granted}"
        raise ScheduleError(msg)
    first = Granted(on=granted, certificate=certificate)
    early = [entry for entry in life if entry.on < granted and not isinstance(entry, Changed)]
    if early:
        msg = f"{early[0]} comes before the {first}"
        raise LifeError(msg)
    entries = ordered((first, *life))
    run = _Run(person.birth_date, facts_of(person), entries, known, province, standard, levels)
    return run.run(Month.of(until))


@frozen
class _Spell:
    """A piece of time in which nothing changes, with the answer for it."""

    day: date
    answer: Assessment


class _Run:
    """The walk through the months."""

    def __init__(
        self,
        born: date,
        base: Facts,
        entries: tuple[Entry, ...],
        known: date | None,
        province: str | None,
        standard: int | None,
        levels: tuple[LocalStandard, ...] | None,
    ) -> None:
        self.base = base
        self.levels = levels
        self.entries = entries
        self.known = known
        self.place = Moved(on=entries[0].on, province=province, standard=standard)
        self.moves = [entry for entry in entries if isinstance(entry, Moved)]
        self.turning = [entry.on for entry in entries]
        self.born = born
        self.laws = (*change_days(), *(each.applies_from for each in levels or ()))
        self.payments: list[Payment] = []
        self.received_before_16: bool | None = None

    def run(self, last: Month) -> Schedule:
        stopped: tuple[Month, tuple[Why, ...]] | None = None
        grants = [entry for entry in self.entries if isinstance(entry, Granted)]
        for place, grant in enumerate(grants):
            end = last
            if place + 1 < len(grants):
                end = min(last, Month.of(grants[place + 1].on) - 1)
            stopped = self._spell(grant, end)
        return Schedule(payments=tuple(self.payments), stopped=stopped)

    def _spell(self, grant: Granted, last: Month) -> tuple[Month, tuple[Why, ...]] | None:
        """The months of one grant; the month in which it stops, if it does."""
        at_grant = self._answer(grant.on, Month.of(grant.on))
        if at_grant.status is not Status.ELIGIBLE:
            reason = at_grant.status.text.en
            facts = f" (missing: {', '.join(at_grant.missing)})" if at_grant.missing else ""
            msg = f"{grant}: on that day the person is {reason}{facts}"
            raise ScheduleError(msg)
        start, why = self._start(grant, at_grant)
        before: _Spell | None = None
        withheld: list[int] = []
        for month in Month.of(start).until(last):
            spells = self._spells(month, max(start, month.first))
            held = [spell for spell in spells if spell.answer.up_to != 0]
            if not held:
                return month, self._causes(before, spells[0], stop=True)
            spell = held[-1]
            state, back, reasons = self._suspension(month, spell, withheld, grant)
            if state is None:
                return month, reasons
            why += reasons
            if before is not None:
                why += self._causes(before, spell, stop=False)
            amount = _sure(held)
            if not why and self.payments and amount != self.payments[-1].amount:
                why += (Why(UNSETTLED, stop_provision(spell.day)),)
            self._pay(month, state, back, spell, amount, why)
            if state is State.WITHHELD:
                withheld.append(len(self.payments) - 1)
            why, before = (), spell
            end = self._ending(month)
            if end is not None:
                return month + 1, (Why(end.ground.value, end.ground.provision(end.on)),)
            if spells[-1].answer.up_to == 0:
                return month + 1, self._causes(spell, spells[-1], stop=True)
        return None

    def _start(self, grant: Granted, at_grant: Assessment) -> tuple[date, tuple[Why, ...]]:
        """The first day from which a grant pays, and why."""
        covered = max(RULES.first_day, self.born)
        codes = {each.code for each in at_grant.entitlements}
        if grant.certificate is not None and "6" in codes and pays_from_certificate(grant.on):
            text = Text(
                f"từ tháng cấp giấy xác nhận khuyết tật, {day_text(grant.certificate, 'vi')}",
                f"from the month of the disability certificate, {grant.certificate}",
            )
            why = Why(text, start_provision(grant.on))
            return max(covered, grant.certificate), (why,)
        turned = {"5.b": 75, "5.c": 80} if pays_from_birthday(grant.on) else {}
        for code, years in turned.items():
            if code in codes:
                day = max(covered, birthday(self.born, years))
                text = Text(f"từ khi đủ {years} tuổi", f"from the birthday of {years}")
                return day, (Why(text, start_provision(grant.on)),)
        text = Text(
            f"từ tháng ký quyết định, {day_text(grant.on, 'vi')}",
            f"from the month of signing the decision, {grant.on}",
        )
        return grant.on, (Why(text, start_provision(grant.on)),)

    def _spells(self, month: Month, start: date) -> list[_Spell]:
        """The pieces of a month in which nothing changes, the first from ``start`` on."""
        last = month.last
        ended = self._ending(month)
        if ended is not None:
            last = max(start, ended.on)
        days = {start}
        turned = birthday(self.born, month.year - self.born.year)
        for day in (*self.laws, *self.turning, turned, turned + ONE_DAY):
            if start < day <= last:
                days.add(day)
        return [_Spell(day, self._answer(day, month)) for day in sorted(days)]

    def _answer(self, on: date, month: Month) -> Assessment:
        place = self.place
        for move in self.moves:
            first = Month.of(move.on) + (0 if pays_move_at_once(move.on) else 1)
            if first <= month:
                place = move
        facts = dict(facts_on(self.base, self.entries, on))
        if facts.get("received_before_16") is None and on >= birthday(self.born, CHILD_BELOW):
            facts["received_before_16"] = self._received()
        return assess_facts(
            facts,
            on=on,
            known=self.known,
            province=_province_of(place, on),
            standard=place.standard,
            levels=self.levels,
        )

    def _received(self) -> FactValue:
        """Whether the schedule itself shows the allowance of clause 1 on turning 16."""
        if self.received_before_16 is not None:
            return self.received_before_16
        eve = birthday(self.born, CHILD_BELOW) - ONE_DAY
        if not self.payments or eve < self.payments[0].month.first:
            return None
        before = facts_on(self.base, self.entries, eve)
        answer = assess_facts(before, on=eve, known=self.known)
        rules = RULES.at(eve, self.known).value
        day = day_of(eve, rules.leap)
        of_clause_1 = (truth(group.condition, before, day) for group in rules.named("1"))
        outcome = max(of_clause_1, default=Truth.NO)
        if answer.status is Status.ELIGIBLE and outcome is Truth.YES:
            self.received_before_16 = True
        elif answer.status is Status.NOT_ELIGIBLE or outcome is Truth.NO:
            self.received_before_16 = False
        return self.received_before_16

    def _ending(self, month: Month) -> Ended | None:
        return next(
            (e for e in self.entries if isinstance(e, Ended) and Month.of(e.on) == month), None
        )

    def _suspension(
        self, month: Month, spell: _Spell, withheld: list[int], grant: Granted
    ) -> tuple[State | None, int, tuple[Why, ...]]:
        """What a suspension makes of a month; no state if the allowance has ended by it."""
        standing: Suspended | None = None
        resumed: Resumed | None = None
        for entry in self.entries:
            if entry.on < grant.on or Month.of(entry.on) > month:
                continue
            if isinstance(entry, Suspended):
                standing, resumed = entry, None
            elif isinstance(entry, Resumed):
                resumed = entry
        if standing is None or Month.of(standing.on) == month:
            return State.PAID, 0, ()
        if resumed is None and standing.ends is not None and month > Month.of(standing.ends):
            return self._lose(withheld, standing.on, standing.ends)
        if resumed is None:
            first = Month.of(standing.on) + 1 == month
            provision = standing.ground.provision(standing.on)
            return State.WITHHELD, 0, (Why(standing.ground.value, provision),) if first else ()
        if Month.of(resumed.on) == month:
            back = sum(self.payments[n].amount for n in withheld)
            withheld.clear()
            text = Text("tiếp tục hưởng, trả phần đã tạm dừng", "resumed, with what was withheld")
            return State.PAID, back, (Why(text, resume_provision(resumed.on)),)
        return State.PAID, 0, ()

    def _lose(
        self, withheld: list[int], since: date, on: date
    ) -> tuple[None, int, tuple[Why, ...]]:
        for place in withheld:
            self.payments[place] = evolve(self.payments[place], state=State.LOST)
        new = on >= DECREE_335_2026.first_day
        provision = DECREE_335_2026.at(9, 2, "đ") if new else CIRCULAR_02_2021.at(2, 1, "đ")
        text = Text(
            f"quá 03 tháng từ khi tạm dừng ngày {day_text(since, 'vi')} mà không thực hiện",
            f"3 months after the suspension of {since} without compliance",
        )
        return None, 0, (Why(text, provision),)

    def _pay(
        self,
        month: Month,
        state: State,
        back: int,
        spell: _Spell,
        amount: int,
        why: Sequence[Why],
    ) -> None:
        answer = spell.answer
        self.payments.append(
            Payment(
                month=month,
                state=state,
                amount=amount,
                up_to=answer.up_to,
                back=back,
                clause=answer.clause,
                coefficient=answer.coefficient,
                standard=answer.standard,
                provisions=answer.provisions,
                missing=answer.missing,
                why=tuple(why),
            )
        )

    def _causes(self, before: _Spell | None, after: _Spell, *, stop: bool) -> tuple[Why, ...]:
        """Why an answer is other than an earlier one; nothing if it is the same."""
        if before is None or _told(before.answer) == _told(after.answer):
            return ()
        found: list[Why] = []
        one = before.answer
        days = sorted(
            {
                day
                for day in (*self.laws, *self.turning, *self._birthdays(before.day, after.day))
                if before.day < day <= after.day
            }
        )
        for day in days:
            two = self._answer(day, Month.of(after.day))
            if _told(one) != _told(two):
                found += events(day, one, two, born=self.born, entries=self.entries, stop=stop)
            one = two
        if not found:
            provision = stop_provision(after.day) if stop else change_provision(after.day)
            found.append(Why(Text("điều kiện hưởng thay đổi", "the conditions changed"), provision))
        return tuple(found)

    def _birthdays(self, first: date, last: date) -> list[date]:
        found = []
        for year in range(first.year, last.year + 1):
            day = birthday(self.born, year - self.born.year)
            found += [day, day + ONE_DAY]
        return found


def _province_of(place: Moved, on: date) -> str | None:
    """The code of the province lived in on a day, through the mergers of provinces."""
    if place.province is None or on < place.on:
        return place.province
    return province_on(province(place.province, place.on), on).code


def _sure(held: Sequence[_Spell]) -> int:
    """What is surely due for a month, VND, from its pieces with an entitlement that may hold.

    If the last piece is settled, that is its level. If it is not, the person may still be entitled
    at some level, or no more; then the month is paid at the level before.
    """
    last = held[-1].answer
    if last.status is Status.ELIGIBLE or len(held) == 1:
        return last.amount
    return min(_sure(held[:-1]), last.at_least)


def _told(answer: Assessment) -> tuple[object, ...]:
    return answer.amount, answer.up_to, answer.clause, answer.standard, answer.provisions
