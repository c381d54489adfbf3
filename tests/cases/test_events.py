"""What an event must say, and what it never shows."""

from __future__ import annotations

import pickle
from datetime import date, datetime, timedelta

import pytest

from tests.cases.made import HIDDEN_NAME, HIDDEN_NOTE, ITEM, MAKE, RECEIVED, VARIANTS, at
from vnchild.domain import case as e
from vnchild.law import Term
from vnchild.rules.cases import Case


def test_every_kind_of_event_is_made_here() -> None:
    assert set(MAKE) | {e.CaseCorrected} == set(e.EVENTS)


@pytest.mark.parametrize("kind", MAKE, ids=lambda kind: kind.__name__)
def test_naive_moments_are_refused_with_the_name_of_the_field(kind: type[e.Event]) -> None:
    naive = datetime(2026, 2, 13, 22, 15)
    with pytest.raises(e.CaseError, match=rf"{kind.__name__}\.at has no time zone"):
        MAKE[kind](naive, None)


def test_other_moments_are_named_too() -> None:
    naive = datetime(2026, 2, 13, 23)
    with pytest.raises(e.CaseError, match=r"HandedOver\.recorded_at has no time zone"):
        e.HandedOver(at=RECEIVED, recorded_at=naive)
    with pytest.raises(e.CaseError, match=r"TemporarySeparation\.began has no time zone"):
        e.TemporarySeparation(at=RECEIVED, days=3, began=naive)
    with pytest.raises(e.CaseError, match=r"HandedOver\.at is a datetime"):
        e.HandedOver(at=date(2026, 2, 13))  # type: ignore[arg-type]


@pytest.mark.parametrize("year", [1, 1899, 2200, 9999])
def test_a_year_in_which_no_case_can_be_is_a_slip_of_the_pen(year: int) -> None:
    moment = RECEIVED.replace(year=year)
    words = f"the year {year}; a case happens in 1900 to 2199"
    with pytest.raises(e.CaseError, match=rf"HandedOver\.at is in {words}"):
        e.HandedOver(at=moment)
    intake = MAKE[e.Intake](RECEIVED, None)
    assert isinstance(intake, e.Intake)
    with pytest.raises(e.CaseError, match=rf"now is in the year {year}"):
        Case.open(intake).duties(moment)


def test_nothing_is_recorded_before_it_happens() -> None:
    e.HandedOver(at=RECEIVED, recorded_at=RECEIVED)
    with pytest.raises(e.CaseError, match="recorded before it happened"):
        e.HandedOver(at=RECEIVED, recorded_at=RECEIVED - timedelta(seconds=1))


@pytest.mark.parametrize("kind", MAKE, ids=lambda kind: kind.__name__)
def test_every_kind_has_labels_and_a_provision_of_the_law_on_children(
    kind: type[e.Event],
) -> None:
    assert kind.text.vi != kind.text.en
    assert kind.provision.document in {"56/2017/NĐ-CP", "102/2016/QH13", "14/2020/TT-BLĐTBXH"}
    assert kind.provision.article is not None


def test_the_sixteen_forms_are_numbered() -> None:
    assert [form.value for form in e.Form] == [f"{n:02d}" for n in range(1, 17)]
    used = {kind.form for kind in e.EVENTS} - {None}
    assert {form.value for form in e.Form} - {form.value for form in used if form} == {"08", "09"}


@pytest.mark.parametrize("kind", MAKE, ids=lambda kind: kind.__name__)
def test_an_event_shows_neither_the_child_nor_the_note(kind: type[e.Event]) -> None:
    for variant in VARIANTS[kind]:
        event = MAKE[kind](RECEIVED, variant)
        for shown in (repr(event), str(event)):
            assert HIDDEN_NAME not in shown
            assert HIDDEN_NOTE not in shown
            assert "2015" not in shown


@pytest.mark.parametrize(
    "event",
    [
        e.InitialAssessment(at=RECEIVED, danger=e.Danger.CARER_HARMS, separation=True),
        e.CareFileMade(at=RECEIVED, ground=e.CareGround.UNSAFE_WITH_PARENTS),
        e.CareEnded(at=RECEIVED, reason=e.CareEndReason.ABUSE_IN_CARE, then=e.NextCare.OTHER_CARE),
    ],
    ids=lambda event: type(event).__name__,
)
def test_what_was_done_to_the_child_is_not_shown(event: e.Event) -> None:
    for shown in (repr(event), str(event)):
        for telling in ("CARER_HARMS", "UNSAFE", "ABUSE", "abuse", "harm"):
            assert telling not in shown


@pytest.mark.parametrize("kind", MAKE, ids=lambda kind: kind.__name__)
def test_events_are_values(kind: type[e.Event]) -> None:
    one, two = MAKE[kind](RECEIVED, None), MAKE[kind](RECEIVED, None)
    assert one == two
    assert hash(one) == hash(two)
    assert pickle.loads(pickle.dumps(one)) == one  # noqa: S301
    with pytest.raises(AttributeError):
        one.at = at(3, 1)  # type: ignore[misc]


def test_lists_are_closed() -> None:
    with pytest.raises(
        e.CaseError,
        match=r"Closed\.ground is a ClosingGround of vnchild\.domain\.case: one of PLAN_ENDED",
    ):
        e.Closed(at=RECEIVED, ground="done")  # type: ignore[arg-type]
    with pytest.raises(e.CaseError, match=r"EmergencyMeasure\.steps is a tuple of at least one"):
        e.EmergencyMeasure(at=RECEIVED, steps=())
    with pytest.raises(e.CaseError, match=r"PlanDrafted\.items"):
        e.PlanDrafted(at=RECEIVED, items=[ITEM])  # type: ignore[arg-type]
    with pytest.raises(e.CaseError, match=r"separation is True, False or None"):
        e.InitialAssessment(
            at=RECEIVED,
            danger=e.Danger.NO_EMERGENCY,
            separation="no",  # type: ignore[arg-type]
        )


@pytest.mark.parametrize("days", [0, -1, True, 1.5])
def test_terms_are_whole_days(days: int) -> None:
    with pytest.raises(e.CaseError, match="whole number from 1 on"):
        e.TemporarySeparation(at=RECEIVED, days=days)


@pytest.mark.parametrize("code", ["1234", "123456", "1234a", "\u0661\u0662\u0663\u0664\u0665"])
def test_a_commune_is_a_code_of_five_digits(code: str) -> None:
    with pytest.raises(e.CaseError, match="code of five digits"):
        e.Transferred(at=RECEIVED, commune=code)


def test_a_birth_date_is_a_day_and_never_shown() -> None:
    with pytest.raises(e.CaseError, match=r"birth_date is a datetime\.date") as caught:
        e.ChildIdentified(at=RECEIVED, birth_date="2015-01-01")  # type: ignore[arg-type]
    assert "2015" not in str(caught.value)


@pytest.mark.parametrize("level", e.ProtectionLevel)
def test_measures_are_those_of_their_article(level: e.ProtectionLevel) -> None:
    letters = {"prevention": "abcdđ", "support": "abcd", "intervention": "abcdđegh"}
    article = {"prevention": "48", "support": "49", "intervention": "50"}
    measures = [each for each in e.Measure if each.level is level]
    assert "".join(each.provision.point or "" for each in measures) == letters[level.value]
    assert {each.provision.article for each in measures} == {article[level.value]}


def _item(**fields: object) -> e.PlanItem:
    given: dict[str, object] = {
        "service": e.Service.HEALTH,
        "start": date(2026, 2, 24),
        "responsible": "giả định",
        "cost": 0,
    }
    return e.PlanItem(**given | fields)  # type: ignore[arg-type]


def test_a_plan_item_ends_after_it_begins() -> None:
    assert _item(end=date(2026, 2, 24)).end == date(2026, 2, 24)
    with pytest.raises(e.CaseError, match="before 2026-02-24, its first day"):
        _item(end=date(2026, 2, 23))


def test_a_plan_item_costs_whole_dong() -> None:
    assert _item(cost=1_500_000).cost == 1_500_000
    for cost in (-1, 1.0, True, "1"):
        with pytest.raises(e.CaseError, match="whole number of đồng"):
            _item(cost=cost)


def test_a_plan_carries_out_no_prevention() -> None:
    for measure in e.Measure:
        if measure.level is e.ProtectionLevel.PREVENTION:
            with pytest.raises(e.CaseError, match=r"Article 52\(1\)"):
                _item(measure=measure)
        else:
            assert _item(measure=measure).measure is measure


def test_a_plan_item_does_not_show_what_the_child_gets() -> None:
    shown = repr(_item(measure=e.Measure.LEGAL_SUPPORT, provider="Trung tâm (giả định)"))
    assert "HEALTH" not in shown
    assert "LEGAL" not in shown
    assert "Trung tâm" not in shown


def test_every_term_has_both_labels_and_a_provision() -> None:
    kinds = [each for each in vars(e).values() if isinstance(each, type) and issubclass(each, Term)]
    assert len(kinds) > 15
    for kind in kinds:
        for member in kind:
            assert member.text.vi
            assert member.text.en
            assert member.provision.article is not None
