from __future__ import annotations

from datetime import date

import pytest

from vnchild.domain import Disability, Person
from vnchild.domain.circumstances import Group
from vnchild.domain.figures import Count, FigureError, Share
from vnchild.domain.indicators import INDICATORS, NOT_ENCODED, Annex, IndicatorGroup, indicators
from vnchild.domain.report_period import ReportPeriod
from vnchild.law.text import Text
from vnchild.rules.circumstances import circumstances
from vnchild.rules.reporting import count_of_special_circumstances

H2 = ReportPeriod.half(2026, 2)
WHO = Text("xã bịa", "an invented commune")
ON = date(2026, 11, 22)


def value(report_code: str, numbers: dict[Group, int], hide: int | None = None) -> Count:
    made = count_of_special_circumstances(numbers, H2, reporter=WHO, hide_below=hide)
    figure = made.figure(report_code)
    assert isinstance(figure, Count)
    return figure


def test_numbers_by_group_and_what_is_left_out_is_not_known() -> None:
    assert value("special.orphan", {Group.ORPHAN: 7}).value == 7
    assert value("special.hiv", {Group.ORPHAN: 7}).value is None
    assert value("special.hiv", {Group.HIV: 2}, 5).below == 5
    assert value("special.hiv", {Group.HIV: 5}, 5).value == 5
    with pytest.raises(FigureError, match="whole number"):
        value("special.hiv", {Group.HIV: -1})


def test_every_group_has_its_figure_and_its_point() -> None:
    made = count_of_special_circumstances({}, H2, reporter=WHO)
    assert len(made.figures) == len(Group) == 14
    assert [each.where for each in made.figures] == [group.provision.vi for group in Group]
    assert made.check() == ()


def test_children_are_counted_once_in_the_total() -> None:
    child = Person(birth_date=date(2018, 3, 14), disability=Disability.SEVERE)
    grown = Person(birth_date=date(2000, 3, 14), disability=Disability.SEVERE)
    found = [circumstances(each, ON) for each in (child, child, grown)]
    made = count_of_special_circumstances(found, H2, reporter=WHO)
    assert isinstance(total := made.figure("special.total"), Count)
    assert total.value == 2
    counted = [each for each in made.figures if isinstance(each, Count | Share)]
    assert len(counted) == len(made.figures)
    assert {(each.unit.vi, each.period) for each in counted} == {("trẻ em", H2)}
    assert isinstance(part := made.figure("special.share"), Share)
    assert (part.part, part.whole) == (2, 2)
    assert made.check() == ()
    hidden = count_of_special_circumstances(found, H2, reporter=WHO, hide_below=3)
    assert isinstance(part := hidden.figure("special.share"), Share)
    assert part.part is None


def test_only_what_was_read_of_the_indicators_has_a_code() -> None:
    coded = [(each.annex, each.code) for each in INDICATORS if each.code is not None]
    assert coded == [(Annex.CHILDREN, "0605"), (Annex.ABUSE, "0101")]
    for each in INDICATORS:
        assert each.provision.document == "13/2021/TT-BLĐTBXH"
        if each.code is not None and each.group is not None:
            assert each.code.startswith(each.group.value)
    assert all(indicators(group) for group in IndicatorGroup)
    assert len(IndicatorGroup) == 6
    assert NOT_ENCODED
