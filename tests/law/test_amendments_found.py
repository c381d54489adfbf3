"""Amendments are found by their files; one that states the register otherwise stops everything."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from types import ModuleType, SimpleNamespace

import pytest
from attrs import evolve

from tests.amendment import decree_999_2027
from vnchild.law.dated import Version
from vnchild.law.document import Document
from vnchild.law.documents import DECREE_20_2021, DECREE_335_2026, REGISTER, found
from vnchild.law.errors import LawConflictError
from vnchild.law.provision import Provision
from vnchild.rules.amendments import decree_176_2025
from vnchild.rules.social_assistance import in_force, rules_on, standard
from vnchild.rules.social_assistance.rules import Rules
from vnchild.rules.social_assistance.standard import StandardError

INVENTED = decree_999_2027.DOCUMENT
SECOND = evolve(INVENTED, number="1000/2027/NĐ-CP", in_force_from=date(2027, 7, 1))

Add = Callable[..., None]


def file(name: str, **stated: object) -> ModuleType:
    module = ModuleType(f"{found.PACKAGE}.{name}")
    vars(module).update(stated)
    return module


@pytest.fixture
def add(monkeypatch: pytest.MonkeyPatch) -> Iterator[Add]:
    """Let these files stand among the amendments, in this order, after the real ones."""
    found.amendments.cache_clear()

    def to_be_found(*files: ModuleType) -> None:
        by_name = {each.__name__: each for each in (decree_176_2025, *files)}
        package = SimpleNamespace(__path__=[])
        names = [SimpleNamespace(name=name) for name in by_name]
        modules = {found.PACKAGE: package, **by_name}
        monkeypatch.setattr(found, "iter_modules", lambda *_: names)
        monkeypatch.setattr(found, "import_module", modules.__getitem__)

    yield to_be_found
    found.amendments.cache_clear()


def numbers(documents: tuple[Document, ...]) -> list[str]:
    return [each.number for each in documents]


def test_the_amendment_of_2025_is_one_and_stands_in_the_register() -> None:
    (only,) = found.amendments()
    assert only == (decree_176_2025.DOCUMENT, decree_176_2025)
    assert found.with_amendments(REGISTER) == REGISTER


def test_amendments_are_in_the_order_of_effect_whatever_their_files_are_called(add: Add) -> None:
    add(file("a", DOCUMENT=SECOND), file("b", DOCUMENT=INVENTED))
    order = [document for document, _ in found.amendments()]
    assert order == [decree_176_2025.DOCUMENT, INVENTED, SECOND]


def test_a_new_document_enters_the_register_at_its_first_day(add: Add) -> None:
    early = evolve(INVENTED, number="998/2021/NĐ-CP", issued=None, in_force_from=date(2021, 7, 2))
    add(file("a", DOCUMENT=INVENTED), file("b", DOCUMENT=early))
    undated = evolve(DECREE_20_2021, number="1/2020/NĐ-CP", issued=None, in_force_from=None)
    written = (undated, DECREE_20_2021, decree_176_2025.DOCUMENT, DECREE_335_2026)
    assert numbers(found.with_amendments(written)) == [
        "1/2020/NĐ-CP",
        "20/2021/NĐ-CP",
        "998/2021/NĐ-CP",
        "176/2025/NĐ-CP",
        "335/2026/NĐ-CP",
        "999/2027/NĐ-CP",
    ]


def test_a_file_without_a_document_is_an_error(add: Add) -> None:
    add(file("empty"))
    with pytest.raises(LawConflictError, match=r"amendments\.empty states no DOCUMENT"):
        found.amendments()


def test_a_document_stated_by_two_files_is_an_error(add: Add) -> None:
    add(file("one", DOCUMENT=INVENTED), file("two", DOCUMENT=INVENTED))
    with pytest.raises(LawConflictError, match=r"\.one and .*\.two both state 999/2027/NĐ-CP"):
        found.amendments()


def test_a_document_stated_otherwise_than_the_register_does_is_an_error(add: Add) -> None:
    add(file("other", DOCUMENT=evolve(DECREE_335_2026, in_force_from=date(2026, 10, 6))))
    with pytest.raises(LawConflictError, match=r"\.other states 335/2026/NĐ-CP otherwise"):
        found.with_amendments(REGISTER)


def amended() -> dict[str, Rules]:
    """The versions of the rules as they would be made on import, by the document of each."""
    return {each.provision.document: each.value for each in in_force._versions()}


def test_the_rules_are_amended_one_upon_the_other(
    add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    def without_clause_8(rules: Rules) -> Rules:
        return evolve(rules, groups=tuple(each for each in rules.groups if each.code != "8"))

    add(
        file("first", DOCUMENT=INVENTED, PROVISION=INVENTED.at(1), amend=decree_999_2027.amend),
        file("second", DOCUMENT=SECOND, amend=without_clause_8),
    )
    monkeypatch.setattr(in_force, "amendments", found.amendments)
    versions = amended()
    assert list(versions) == [
        "20/2021/NĐ-CP",
        "176/2025/NĐ-CP",
        "335/2026/NĐ-CP",
        "999/2027/NĐ-CP",
        "1000/2027/NĐ-CP",
    ]
    assert versions["20/2021/NĐ-CP"] == rules_on(date(2025, 6, 30))
    assert versions["335/2026/NĐ-CP"] == rules_on(date(2026, 10, 5))
    both = versions["1000/2027/NĐ-CP"].by_code
    assert "9" in both
    assert "8" not in both
    assert "8" in versions["999/2027/NĐ-CP"].by_code


@pytest.mark.parametrize(
    "stated",
    [
        pytest.param({}, id="no function"),
        pytest.param({"amend": "raise it"}, id="not a function"),
        pytest.param({"amend": lambda rules: None}, id="no rules come back"),
    ],
)
def test_an_amendment_goes_from_rules_to_rules(
    add: Add, monkeypatch: pytest.MonkeyPatch, stated: dict[str, object]
) -> None:
    add(file("broken", DOCUMENT=INVENTED, **stated))
    monkeypatch.setattr(in_force, "amendments", found.amendments)
    with pytest.raises(LawConflictError, match=r"\.broken has no function amend from rules"):
        amended()


RAISED = {"DOCUMENT": INVENTED, "STANDARD": 600_000, "STANDARD_PROVISION": INVENTED.at(1, 1)}


def raised(add: Add, monkeypatch: pytest.MonkeyPatch, **stated: object) -> list[Version[int]]:
    add(file("raise", **stated))
    for module in (in_force, standard):
        monkeypatch.setattr(module, "amendments", found.amendments)
    return list(standard._raised())


def test_a_higher_standard_level_is_known_from_its_issue_and_paid_from_its_first_day(
    add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    (level,) = raised(add, monkeypatch, **RAISED)
    assert level.value == 600_000
    assert (level.known_from, level.applies_from) == (date(2027, 2, 1), date(2027, 4, 1))
    assert level.provision == INVENTED.at(1, 1)
    assert INVENTED.number not in amended(), "a level alone changes no group"


@pytest.mark.parametrize("whole", [True, False])
def test_the_level_is_cited_as_closely_as_the_file_says(
    add: Add, monkeypatch: pytest.MonkeyPatch, whole: bool
) -> None:
    more = {} if whole else {"PROVISION": INVENTED.at(1)}
    (level,) = raised(add, monkeypatch, DOCUMENT=INVENTED, STANDARD=600_000, **more)
    assert level.provision == (Provision(INVENTED.number) if whole else INVENTED.at(1))


@pytest.mark.parametrize("level", [0, -2, 600_001, 600_000.0, True, "600000"])
def test_what_is_no_standard_level_is_an_error(
    add: Add, monkeypatch: pytest.MonkeyPatch, level: object
) -> None:
    with pytest.raises(StandardError, match="a standard level"):
        raised(add, monkeypatch, **{**RAISED, "STANDARD": level})
