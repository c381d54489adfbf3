"""What became of an agency: who stands in its place on a day, by which steps."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from vnchild.domain.agency import Agency
from vnchild.domain.agency_kinds import AgencyKind
from vnchild.domain.places import CommuneLookup
from vnchild.law.documents import DECREE_313_2026
from vnchild.law.errors import NotCoveredError
from vnchild.law.interpretation import Interpretation
from vnchild.law.provision import Provision
from vnchild.law.text import Lang, Text, day
from vnchild.rules.competence.asked import an_agency, check_field, check_on
from vnchild.rules.competence.endings import ending_of, reading_of
from vnchild.rules.competence.fields import Field
from vnchild.rules.competence.heirs import Heir, heirs_of

_MINISTRY_DEPARTMENTS = frozenset(
    {AgencyKind.MOTHERS_AND_CHILDREN_DEPARTMENT, AgencyKind.SOCIAL_PROTECTION_DEPARTMENT}
)
DEPARTMENTS_NOT_CHECKED = Text(
    "Nghị định 313/2026/NĐ-CP thay Nghị định 42/2025/NĐ-CP từ 18/8/2026; danh sách đơn vị của Bộ Y "
    "tế chưa đối chiếu",
    "Decree 313/2026/NĐ-CP replaced Decree 42/2025/NĐ-CP on 2026-08-18; the departments of the "
    "Ministry of Health are not verified since",
)
FIELD_MATTERS = Text(
    "nhiệm vụ được chia theo lĩnh vực: mỗi cơ quan nhận lĩnh vực ghi kèm",
    "the work was divided by field: each agency took over the fields named with it",
)


@frozen(kw_only=True)
class Step:
    """What became of one agency on one day.

    Args:
        on: the first day on which it was no more.
        provision: what ended it; ``None`` where no verified text says so, then a note does.
        before: the agency that ended.
        after: who took over; empty where that is not verified.
        note: what a reader should know.
        interpretation: the reading that the day rests on, where no text tells it.
    """

    on: date
    provision: Provision | None
    before: Agency
    after: tuple[Heir, ...]
    note: Text | None = None
    interpretation: Interpretation | None = None


@frozen(kw_only=True)
class Succession:
    """Who stands in the place of an agency on a day.

    Args:
        agency: the agency asked about.
        on: the day asked about.
        field: the field of work asked about, ``None`` for all.
        heirs: who stands on that day, each with the fields that it took over where work was
            divided; the agency itself if it still stands; empty where that is not verified.
        steps: how it came about, in the order of time.
        notes: what a reader should know.
        interpretations: the readings by which an agency ended on a day, or still stands.
    """

    agency: Agency
    on: date
    field: Field | None
    heirs: tuple[Heir, ...]
    steps: tuple[Step, ...]
    notes: tuple[Text, ...]
    interpretations: tuple[Interpretation, ...] = ()

    @property
    def agencies(self) -> tuple[Agency, ...]:
        """Who stands on that day."""
        return tuple(heir.agency for heir in self.heirs)

    def explain(self, lang: Lang = "vi") -> str:
        """The steps, a line each, then the notes and the readings."""
        vi = lang == "vi"
        lines = []
        for step in self.steps:
            names = "; ".join(heir.label(lang) for heir in step.after)
            unknown = "chưa đối chiếu" if vi else "not verified"
            line = f"{day(step.on, lang)}: {step.before.name(lang)} → {names or unknown}"
            lines.append(line if step.provision is None else f"{line} ({step.provision.in_(lang)})")
        if not lines:
            still = "vẫn còn" if vi else "still stands"
            lines.append(f"{day(self.on, lang)}: {self.agency.name(lang)} {still}")
        lines += [note.in_(lang) for note in self.notes]
        called = "cách hiểu" if vi else "reading"
        lines += [f"{called} {each.code}: {each.taken.in_(lang)}" for each in self.interpretations]
        return "\n".join(lines)


def successor(
    agency: Agency | str,
    on: date,
    field: Field | None = None,
    communes: CommuneLookup | None = None,
) -> Succession:
    """Who stands in the place of an agency on a day.

    >>> from vnchild.domain.places import Place
    >>> from vnchild.domain.agency import AgencyKind
    >>> place = Place.of_province("91", date(2024, 1, 1))
    >>> labour = Agency(kind=AgencyKind.DEPARTMENT_OF_LABOUR, place=place)
    >>> found = successor(labour, date(2026, 10, 5), Field.CHILDREN)
    >>> [str(each) for each in found.agencies]
    ['Sở Y tế tỉnh An Giang']

    Where the work of an agency was divided and no field is given, all who took a part of it are
    told, each with its fields. Where who took over is not verified, nobody is named and a note
    says so. Of the Party, mass organisations and other bodies that are not local government no act
    is named. An agency whose province goes on as it was stands itself, and nothing happened to it.
    Where no text tells the day, the reading that is taken is named in `Succession.interpretations`.

    Args:
        agency: the agency, as it stood. A text is its name, ``"Sở Y tế tỉnh Lai Châu"``; where the
            day asked about has an agency of that name, it is taken. Make an older one with
            `vnchild.domain.agency_parsing.parse_agency` and a day of its time.
        on: the day asked about.
        field: the field of work that matters.
        communes: the application's table of communes; without it an old commune's successor is
            "the commune there".

    Raises:
        CompetenceError: no agency is known by that name, or what is given is none, ``on`` is no
            day, or ``field`` is no `Field`.
        NotCoveredError: the agency begins only after that day.
    """
    check_on(on)
    check_field(field)
    agency = an_agency(agency, on)
    _check_forwards(agency, on)
    heirs: dict[Agency, Heir] = {}
    steps: list[Step] = []
    notes: list[Text] = []
    readings: list[Interpretation | None] = []
    waiting = [Heir(agency=agency)]
    while waiting:
        heir = waiting.pop(0)
        if heir.agency.stands(on):
            heirs.setdefault(heir.agency, heir)
            readings.append(reading_of(heir.agency, on))
            continue
        ending = ending_of(heir.agency)
        readings.append(ending.interpretation)
        after, note = heirs_of(heir, ending.on, communes)
        if field is not None:
            after = tuple(each for each in after if not each.fields or field in each.fields)
        told = [each for each in (note, ending.note) if each is not None]
        steps.append(
            Step(
                on=ending.on,
                provision=ending.provision,
                before=heir.agency,
                after=after,
                note=_together(told),
                interpretation=ending.interpretation,
            )
        )
        notes.extend(told)
        if field is None and len({each.fields for each in after}) > 1:
            notes.append(FIELD_MATTERS)
        waiting.extend(after)
    checked = on < DECREE_313_2026.first_day
    if not checked and any(each.kind in _MINISTRY_DEPARTMENTS for each in heirs):
        notes.append(DEPARTMENTS_NOT_CHECKED)
    return Succession(
        agency=agency,
        on=on,
        field=field,
        heirs=tuple(heirs.values()),
        steps=tuple(sorted(steps, key=lambda step: step.on)),
        notes=tuple(dict.fromkeys(notes)),
        interpretations=tuple(dict.fromkeys(each for each in readings if each is not None)),
    )


def _together(notes: list[Text]) -> Text | None:
    if not notes:
        return None
    return Text("; ".join(each.vi for each in notes), "; ".join(each.en for each in notes))


def _check_forwards(agency: Agency, on: date) -> None:
    form, place = agency.form, agency.place
    begins = [
        form.valid_from if form else None,
        place.kind.valid_from if place else None,
        place.period[0] if place else None,
    ]
    first = max((each for each in begins if each is not None), default=None)
    if first is not None and on < first:
        raise NotCoveredError(
            Text(
                f"{agency.name('vi')} chỉ có từ {day(first, 'vi')}; việc kế tiếp được kể từ trước "
                f"đến sau, không trả lời cho ngày trước đó ({day(on, 'vi')})",
                f"{agency.name('en')} begins on {first}; succession is told forwards, "
                f"not for a day before ({on})",
            )
        )
