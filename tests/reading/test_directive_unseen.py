"""Invented documents of many kinds and layouts: all that a clerk would note, and nothing else."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest

from vnchild.domain.directive import Addressee
from vnchild.reading.as_json import as_json
from vnchild.reading.directive import Reading, read_directive

HERE = Path(__file__).parent / "unseen"
NAMES = sorted(path.stem for path in HERE.glob("*.txt"))


@cache
def read(name: str) -> Reading:
    """A document as it is read; once, as reading costs more than all that is asked of it."""
    return read_directive((HERE / f"{name}.txt").read_text(encoding="utf-8"))


def plain(text: object) -> str:
    return " ".join(str(text).split()).casefold()


@pytest.mark.parametrize("name", NAMES)
def test_what_a_clerk_would_note(name: str) -> None:
    wanted = json.loads((HERE / f"{name}.json").read_text(encoding="utf-8"))
    reading = read(name)
    told = as_json(reading)
    for field in ("number", "symbol", "kind", "issued", "place", "issuer"):
        if field in wanted:
            assert plain(told[field]) == plain(wanted[field]), field
    if "subject" in wanted:
        assert plain(told["subject"]).startswith(plain(wanted["subject"]))
    assert [plain(each.name) for each in reading.directive.addressees] == [
        plain(each) for each in wanted["addressees"]
    ]
    if "signer" in wanted:
        signer = reading.directive.signer
        assert (None if signer is None else signer.name) == wanted["signer"]
    if "signers" in wanted:
        assert [each.value.name for each in reading.signers] == wanted["signers"]
    assert len(reading.directive.recipients) == wanted["recipients"]


@pytest.mark.parametrize("name", NAMES)
def test_every_document_that_the_text_names_and_no_other(name: str) -> None:
    wanted = json.loads((HERE / f"{name}.json").read_text(encoding="utf-8"))["cites"]
    cites = read(name).directive.cites
    found = {plain(each.number or each.name): each for each in cites}
    assert len(found) == len(cites)
    assert sorted(found) == sorted(plain(each["document"]) for each in wanted)
    for each in wanted:
        cited = found[plain(each["document"])]
        assert (None if cited.issued is None else cited.issued.iso) == each["issued"]
        if each["provision"] is not None:
            assert cited.provision is not None
            assert plain(each["provision"]) in plain(cited.provision.vi)


@pytest.mark.parametrize("name", NAMES)
def test_every_provision_of_a_document_that_is_named(name: str) -> None:
    wanted = json.loads((HERE / f"{name}.json").read_text(encoding="utf-8"))["cites"]
    reading = read(name)
    found = {
        plain(each.value.number or each.value.name): parts
        for each, parts in zip(reading.cites, reading.provisions, strict=True)
    }
    for each in wanted:
        parts = found[plain(each["document"])]
        if each["provision"] is None and "provisions" not in each:
            continue
        told = each.get("provisions", [each["provision"]])
        if "provisions" in each:
            assert len(parts) == len(told)
        for part, words in zip(parts, told, strict=False):
            assert plain(words) in plain(part)


@pytest.mark.parametrize("name", NAMES)
def test_every_day_by_which_something_is_due_and_no_other(name: str) -> None:
    wanted = json.loads((HERE / f"{name}.json").read_text(encoding="utf-8"))["duties"]
    duties = read(name).directive.duties
    left = list(duties)
    for each in wanted:
        fits = [
            duty
            for duty in left
            if (duty.last_day and duty.last_day.isoformat()) == each["last_day"]
            and (duty.bound and duty.bound.code) == each["bound"]
            and ((duty.to or "").startswith(each["to"]) if each["to"] else duty.to is None)
            and (not each.get("period") or (duty.period and duty.period.code) == each["period"])
            and ("due" not in each or plain(duty.due) == plain(each["due"]))
            and plain(each.get("what", "")) in plain(duty.what)
        ]
        assert fits, each
        left.remove(fits[0])
    assert left == []


def names(bound: tuple[Addressee, ...], addressees: list[str]) -> list[str]:
    """The names of those who are bound; of all addressees, where nobody is named."""
    return [plain(each.name) for each in bound] or [plain(each) for each in addressees]


def told(wanted: list[str], addressees: list[str]) -> list[str]:
    return [plain(each) for each in wanted or addressees]


@pytest.mark.parametrize("name", NAMES)
def test_every_duty_binds_whom_the_document_names(name: str) -> None:
    wanted = json.loads((HERE / f"{name}.json").read_text(encoding="utf-8"))
    directive = read(name).directive
    addressees = wanted["addressees"]
    left = list(directive.duties)
    for each in wanted["duties"]:
        fits = [
            duty
            for duty in left
            if (duty.last_day and duty.last_day.isoformat()) == each["last_day"]
            and ("due" not in each or plain(duty.due) == plain(each["due"]))
            and plain(each.get("what", "")) in plain(duty.what)
        ]
        if "by" in each:
            bound = [names(duty.by, addressees) for duty in fits]
            assert told(each["by"], addressees) in bound, each
        left.remove(fits[0])


WITH_TASKS = [
    name for name in NAMES if "tasks" in json.loads((HERE / f"{name}.json").read_text("utf-8"))
]


@pytest.mark.parametrize("name", WITH_TASKS)
def test_every_task_and_whom_it_binds(name: str) -> None:
    wanted = json.loads((HERE / f"{name}.json").read_text(encoding="utf-8"))
    directive = read(name).directive
    addressees = wanted["addressees"]
    assert [(each.label, names(each.by, addressees)) for each in directive.tasks] == [
        (each["label"], told(each["by"], addressees)) for each in wanted["tasks"]
    ]


def test_enough_documents_say_whom_they_bind() -> None:
    """A document that names nobody proves little: most of those with ``by`` name somebody."""
    said = [
        [duty["by"] for duty in json.loads(path.read_text("utf-8"))["duties"] if "by" in duty]
        for path in HERE.glob("*.json")
    ]
    assert sum(bool(each) for each in said) >= 70
    assert sum(any(each) for each in said) >= 45
