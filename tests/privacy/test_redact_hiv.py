"""A conference is not told of HIV, and not told that something is not told."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs

from tests.privacy.canary import attrs_classes
from vnchild.domain.circumstances import Established, SubGroup
from vnchild.law.documents import LAW_ON_CHILDREN
from vnchild.law.text import Term
from vnchild.privacy import redact

HIV_GROUP = LAW_ON_CHILDREN.at(10, 1, "đ")


def hiv_terms() -> set[str]:
    return {
        str(member.value)
        for kind in (SubGroup,)
        for member in kind
        if "HIV" in member.text.vi or "HIV" in member.text.en
    }


def test_what_tells_of_hiv_leaves_no_trace_at_a_conference() -> None:
    @attrs.frozen
    class File:
        found: tuple[Established, ...]
        groups: tuple[SubGroup, ...]
        main: Established

    def established(sub_group: SubGroup) -> Established:
        return Established(sub_group=sub_group, by="trạm y tế", on=date(2026, 1, 1))

    other = next(each for each in SubGroup if each is not SubGroup.HIV)
    held = File((established(other),), (other,), established(other))
    with_hiv = File(
        (established(SubGroup.HIV), established(other)),
        (SubGroup.HIV, other),
        established(other),
    )
    copy, same = redact(with_hiv, "case_conference"), redact(held, "case_conference")
    assert (copy.data, copy.removed) == (same.data, same.removed)
    assert redact(established(SubGroup.HIV), "case_conference").data == {}
    told = redact(established(SubGroup.HIV), "statistics").data
    assert told["sub_group"] in hiv_terms()


def test_an_object_with_a_list_that_tells_of_hiv_is_left_out_of_a_tuple_whole() -> None:
    @attrs.frozen
    class Conflict:
        number: int
        between: tuple[SubGroup, ...]

    @attrs.frozen
    class Found:
        conflicts: tuple[Conflict, ...]

    other = next(each for each in SubGroup if each is not SubGroup.HIV)
    Found.__annotations__["conflicts"] = tuple[Conflict, ...]
    found = Found((Conflict(1, (other, SubGroup.HIV)), Conflict(2, (other,))))
    told: Any = redact(found, "case_conference").data["conflicts"]
    assert [each["between"] for each in told] == [(str(other.value),)]
    assert len(redact(found, "statistics").data["conflicts"]) == 2  # type: ignore[arg-type]


def lists(kind: type[Term] = Term) -> list[type[Term]]:
    found: list[type[Term]] = []
    for each in kind.__subclasses__():
        found += [each, *lists(each)]
    return found


def test_every_member_of_a_list_that_is_about_hiv_says_so_in_words() -> None:
    assert attrs_classes()
    about = [
        member
        for kind in lists()
        for member in kind
        if "hiv" in member.name.lower().split("_") or member.provision == HIV_GROUP
    ]
    assert len(about) >= 2
    for member in about:
        assert "HIV" in member.text.vi
