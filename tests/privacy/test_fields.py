from __future__ import annotations

from typing import Any

import pytest

from tests.privacy.canary import attrs_classes, marked
from vnchild.domain import Person
from vnchild.domain.care import Home
from vnchild.law.documents import DECREE_56_2017
from vnchild.law.text import Text
from vnchild.privacy import PrivacyError, Redacted, sensitive_fields
from vnchild.rules.cases import Case


def paths(kind: type) -> list[str]:
    return [each.path for each in sensitive_fields(kind)]


def test_the_sensitive_fields_of_a_person() -> None:
    assert paths(Person) == [
        "birth_date",
        "id",
        "mother",
        "father",
        "abandoned",
        "adopted",
        "hiv",
        "disability",
    ]
    assert {each.provision for each in sensitive_fields(Person)} == {DECREE_56_2017.at(33)}


def test_those_of_what_a_type_holds_come_with_their_path() -> None:
    found = paths(Home)
    assert "members[].person.hiv" in found
    assert "members[].carer.excluded" in found
    assert "members[].badly_injured" in found


def test_those_of_every_event_of_a_case_are_found() -> None:
    found = paths(Case)
    assert {
        "history[].event.child_name",
        "history[].event.items[].service",
        "history[].irregular",
    } <= set(found)
    assert len(found) == len(set(found))


def test_a_law_has_none() -> None:
    assert sensitive_fields(Text) == ()


def test_what_a_copy_holds_is_sensitive_too() -> None:
    assert paths(Redacted) == ["data"]


def test_they_are_found_in_every_type_of_the_package() -> None:
    for kind in attrs_classes():
        own = {each.name for each in marked(kind) if not each.name.startswith("_")}
        assert own <= set(paths(kind)) | {"_"}


@pytest.mark.parametrize("kind", [str, dict, int])
def test_only_attrs_classes_have_fields(kind: Any) -> None:
    with pytest.raises(PrivacyError, match="is no attrs class"):
        sensitive_fields(kind)
