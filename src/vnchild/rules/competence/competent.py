"""Who is competent for a task, at a place, on a day."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from vnchild.domain.agency import Agency
from vnchild.domain.agency_kinds import AgencyKind
from vnchild.domain.place_parsing import unit_above
from vnchild.domain.places import Level, Place, Province, as_place, province_on
from vnchild.law.errors import NotCoveredError
from vnchild.law.interpretation import Interpretation
from vnchild.law.provision import Provision
from vnchild.law.text import Lang, Text, day
from vnchild.rules.competence.asked import check_on, check_task
from vnchild.rules.competence.endings import reading_of
from vnchild.rules.competence.register import ASSIGNMENTS, GAPS, Assignment, Who
from vnchild.rules.competence.tasks import Task


@frozen(kw_only=True)
class Competence:
    """Who does a task on a day.

    Args:
        task: the task.
        on: the day.
        agencies: who does it; several where the law gives it to each of them.
        office: the person in the agency, where the law names one (``Giám đốc``).
        provision: what gives the task.
        since: the first day on which it is so.
        note: what a reader should know.
        place_note: why the place is not the one asked about, where that one stands no more.
        interpretations: the readings by which it is so, where the words leave a choice.
    """

    task: Task
    on: date
    agencies: tuple[Agency, ...]
    office: Text | None
    provision: Provision
    since: date
    note: Text | None = None
    place_note: Text | None = None
    interpretations: tuple[Interpretation, ...] = ()

    @property
    def agency(self) -> Agency:
        """The first of the agencies."""
        return self.agencies[0]

    def name(self, lang: Lang = "vi") -> str:
        """Who does it: ``Giám đốc Sở Y tế tỉnh An Giang``."""
        names = [agency.name(lang) for agency in self.agencies]
        if self.office is not None:
            of = " " if lang == "vi" else " of the "
            names = [f"{self.office.in_(lang)}{of}{_inside(name)}" for name in names]
        return "; ".join(names)

    def explain(self, lang: Lang = "vi") -> str:
        """The answer in a sentence, with its provision and what should be known."""
        act = self.provision.vi if lang == "vi" else self.provision.en
        since = "từ" if lang == "vi" else "since"
        first = (
            f"{self.task.text.in_(lang)}: {self.name(lang)} ({act}, {since} "
            f"{day(self.since, lang)})"
        )
        notes = (self.note, self.place_note)
        return "\n".join([first, *(note.in_(lang) for note in notes if note is not None)])


def competent(task: Task, place: Place | Province | None, on: date) -> Competence:
    """Who does a task on a day, at or for a place.

    >>> place = Place.of_province("91", date(2026, 10, 5))
    >>> competent(Task.DECIDE_MONTHLY_ALLOWANCE, place, date(2026, 10, 5)).name()
    'Chủ tịch Ủy ban nhân dân cấp xã, tỉnh An Giang'

    A place that stands no more is carried to what it is part of on that day, and the answer says
    so. Where the place lies above the level that acts, the answer is "the one of that level
    there"; where it lies below, the unit above it is taken if the place names it.

    Args:
        task: the task.
        place: where the child (or the file) is, a whole province too as a `Province`; ``None`` for
            the answer in general.
        on: the day asked about.

    Raises:
        CompetenceError: the task is no `Task`, or ``on`` is no day.
        NotCoveredError: no verified text says who does it on that day, the place begins only
            after it; the message says why.
        PlaceError: the place is neither a `Place` nor a `Province`.
    """
    check_task(task)
    check_on(on)
    assignment = _assignment(task, on)
    where, place_note = _on_the_day(as_place(place), on)
    agencies = tuple(_agency(who, where) for who in assignment.who)
    return Competence(
        task=task,
        on=on,
        agencies=agencies,
        office=assignment.office,
        provision=assignment.provision,
        since=assignment.applies_from,
        note=assignment.note,
        place_note=place_note,
        interpretations=tuple(
            dict.fromkeys(
                each
                for each in (assignment.interpretation, *(reading_of(one, on) for one in agencies))
                if each is not None
            )
        ),
    )


def _assignment(task: Task, on: date) -> Assignment:
    found = next((each for each in ASSIGNMENTS if each.task is task and each.covers(on)), None)
    if found is not None:
        return found
    gap = next((each for each in GAPS if each.task is task and each.covers(on)), None)
    if gap is not None:
        raise NotCoveredError(
            Text(
                f"{task.text.vi}: ngày {day(on, 'vi')} ai làm việc này thì chưa đối chiếu được văn "
                "bản",
                f"{task.text.en}: who does it on {on} is not covered: {gap.why}",
            )
        )
    first = min(each.applies_from for each in ASSIGNMENTS if each.task is task)
    raise NotCoveredError(
        Text(
            f"{task.text.vi}: ai làm việc này chỉ có từ {day(first, 'vi')}, không có cho ngày "
            f"{day(on, 'vi')}",
            f"{task.text.en}: who does it is covered from {first} on, not on {on}",
        )
    )


def _on_the_day(place: Place | None, on: date) -> tuple[Place | None, Text | None]:
    if place is None or place.stands(on):
        return place, None
    state = place.province
    begins = (place.kind.valid_from, place.period[0])
    first = max((each for each in begins if each is not None), default=None)
    if first is not None and on < first:
        raise NotCoveredError(
            Text(
                f"{place.title('vi')} chỉ có từ {day(first, 'vi')}; hãy hỏi theo địa bàn của ngày "
                f"{day(on, 'vi')}",
                f"{place.title('en')} begins on {first}; ask about the place that stood on {on}",
            )
        )
    now = None if state is None else Place.of_province(province_on(state, on))
    below = place.level.depth > Level.PROVINCE.depth
    if now is not None and below and place.kind.stands(on):
        return now, Text(
            f"các đơn vị dưới cấp tỉnh có thể đã được sắp xếp lại; {place.title('vi')} có còn như "
            f"cũ hay không thì chưa đối chiếu; địa bàn đó nay ở {now.title('vi')}",
            "the units below the province may have been rearranged; whether "
            f"{place.title('en')} is left as it was is not verified; its area is now in "
            f"{now.title('en')}",
        )
    vi = f"{place.title('vi')} không còn ngày {day(on, 'vi')}"
    en = f"{place.title('en')} stands no more on {day(on, 'en')}"
    if now is not None:
        vi, en = f"{vi}; nay thuộc {now.title('vi')}", f"{en}; it is part of {now.title('en')}"
    return now, Text(vi, en)


def _agency(who: Who, place: Place | None) -> Agency:
    kind, level = who
    if place is None or level is Level.CENTRAL:
        return Agency(kind=kind, level=level)
    if place.level.depth <= level.depth:
        return Agency(kind=kind, level=level, place=place)
    # Where the unit above is not named, it is "the one of that level" in the province.
    above = unit_above(place, level) or unit_above(place, Level.PROVINCE)
    return Agency(kind=kind, level=level, place=above)


def _inside(name: str) -> str:
    """A name inside a sentence: that of facilities in general is no proper name."""
    general = AgencyKind.SOCIAL_ASSISTANCE_FACILITY.text
    common = name.startswith((general.vi, general.en))
    return name[0].lower() + name[1:] if common else name
