"""A file that is no amendment is refused in words that tell its writer what to write instead."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from importlib import import_module, invalidate_caches
from pathlib import Path
from types import ModuleType

import pytest

from tests.amendment import decree_999_2027
from vnchild.law.documents import REGISTER, found
from vnchild.law.documents.amending_file import check_amends, check_file, imported
from vnchild.law.errors import LawConflictError
from vnchild.rules import amendments
from vnchild.rules.social_assistance.rules import Level

EXAMPLE = Path(decree_999_2027.__file__).read_text("utf-8")
NAME = f"{found.PACKAGE}.decree_999_2027"

Write = Callable[[str], None]


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Write]:
    """Let a file of this text stand among the amendments."""
    monkeypatch.setattr(amendments, "__path__", [*amendments.__path__, str(tmp_path)])
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    found.amendments.cache_clear()

    def to_be_found(text: str) -> None:
        (tmp_path / "decree_999_2027.py").write_text(text, "utf-8")
        invalidate_caches()

    yield to_be_found
    sys.modules.pop(NAME, None)
    vars(amendments).pop("decree_999_2027", None)
    found.amendments.cache_clear()


def register() -> list[str]:
    """The numbers of the register with the amendments that are found."""
    return [each.number for each in found.with_amendments(REGISTER)]


def changed(old: str, new: str) -> str:
    assert EXAMPLE.count(old) == 1
    return EXAMPLE.replace(old, new)


def refused() -> str:
    """Why the register refuses the file that was written."""
    with pytest.raises(LawConflictError, match=rf"^{re.escape(NAME)}\b") as error:
        register()
    return str(error.value).removeprefix(NAME)


def test_the_example_is_an_amendment(write: Write) -> None:
    write(EXAMPLE)
    assert register()[-1] == "999/2027/NĐ-CP"


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("_LAW", " states no DOCUMENT"),
        ("DOCUMNT", " states no DOCUMENT: DOCUMNT is misspelt"),
    ],
)
def test_a_file_without_a_document(write: Write, name: str, told: str) -> None:
    write(EXAMPLE.replace("DOCUMENT", name))
    assert refused() == told


def test_what_is_called_document_must_be_one(write: Write) -> None:
    write("DOCUMENT = '999/2027/NĐ-CP'\n")
    assert refused().startswith(" states no DOCUMENT")


STATES = "an amendment states DOCUMENT, PROVISION, amend, STANDARD, STANDARD_PROVISION; "


@pytest.mark.parametrize(
    ("own", "name", "near"),
    [
        ("def ammend(rules):\n    return rules", "ammend", "amend"),
        ("async def ammend(rules):\n    return rules", "ammend", "amend"),
        ("STANDART = 600_000", "STANDART", "STANDARD"),
        ("STANDART: int = 600_000", "STANDART", "STANDARD"),
        ("_FIRST, STANDART = 1, 600_000", "STANDART", "STANDARD"),
        ("_FIRST = PROVISON = DOCUMENT.at(1)", "PROVISON", "PROVISION"),
        ("LEVEL = 600_000", "LEVEL", None),
        ("class Level:\n    pass", "Level", None),
        ("if True:\n    LEVEL = 6", "LEVEL", None),
        ("if not True:\n    pass\nelse:\n    LEVEL = 6", "LEVEL", None),
        ("if TYPE_CHECKING:\n    pass\nelse:\n    LEVEL = 6", "LEVEL", None),
        ("for _each in (1, 2):\n    LEVEL = _each", "LEVEL", None),
        ("while True:\n    LEVEL = 6\n    break", "LEVEL", None),
        ("with open(__file__):\n    LEVEL = 6", "LEVEL", None),
        ("try:\n    LEVEL = 6\nfinally:\n    pass", "LEVEL", None),
        ("try:\n    1 / 0\nexcept ZeroDivisionError:\n    LEVEL = 6", "LEVEL", None),
        ("try:\n    pass\nexcept ValueError:\n    pass\nelse:\n    LEVEL = 6", "LEVEL", None),
        ("try:\n    pass\nfinally:\n    LEVEL = 6", "LEVEL", None),
    ],
)
def test_a_name_that_no_amendment_states(
    write: Write, own: str, name: str, near: str | None
) -> None:
    write(f"{EXAMPLE}\n\n{own}\n")
    meant = f"did you mean {near!r}? " if near else ""
    assert refused() == (
        f" states {name!r}: {meant}{STATES}"
        f"begin another name of the file's own with an underscore, as _{name}"
    )


@pytest.mark.parametrize(
    "own",
    [
        "_LEVEL = 600_000",
        "_TABLE = {}\n_TABLE[str(6)] = 600_000",
        "def _helper():\n    LEVEL = 6\n    return LEVEL",
        "from vnchild.law.months import Month",
        "import re\nfrom decimal import Decimal",
        "import vnchild.law.months",
        "if TYPE_CHECKING:\n    Level = int",
    ],
)
def test_a_file_may_have_helpers_of_its_own(write: Write, own: str) -> None:
    write(f"{EXAMPLE}\n\n{own}\n")
    assert "999/2027/NĐ-CP" in register()


@pytest.mark.parametrize(
    ("stated", "shown"),
    [
        ("'Article 1'", "'Article 1'"),
        ("Provision('335/2026/NĐ-CP', 5)", "Provision(document='335/2026/NĐ-CP', article='5', "),
    ],
)
@pytest.mark.parametrize("name", ["PROVISION", "STANDARD_PROVISION"])
def test_a_provision_is_one_of_the_document(
    write: Write, name: str, stated: str, shown: str
) -> None:
    more = f"from vnchild.law.provision import Provision\nSTANDARD = 600_000\n{name} = {stated}\n"
    write(f"{EXAMPLE}\n\n{more}")
    told = refused()
    assert told.startswith(f" states {name} = {shown}")
    assert told.endswith("; it is a provision of 999/2027/NĐ-CP, as DOCUMENT.at(1, 2)")


def test_a_provision_of_a_level_needs_the_level(write: Write) -> None:
    write(f"{EXAMPLE}\n\nSTANDARD_PROVISION = DOCUMENT.at(1, 1)\n")
    assert refused() == " states STANDARD_PROVISION but no STANDARD, the level that it is of"


def test_a_level_with_its_provision_is_accepted(write: Write) -> None:
    write(f"{EXAMPLE}\n\nSTANDARD = 600_000\nSTANDARD_PROVISION = DOCUMENT.at(1, 1)\n")
    assert "999/2027/NĐ-CP" in register()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("DOCUMENT = Document(", "DOCUMENT = Document("),
        ("DOCUMENT = Document(", "DOCUMENT: Document = Document("),
        (
            "DOCUMENT = Document(",
            "import sys\n_law = sys.modules[Document.__module__]\nDOCUMENT = _law.Document(",
        ),
    ],
)
def test_a_document_says_where_it_was_read(write: Write, old: str, new: str) -> None:
    write(changed(old, new).replace("    source=Source.TEXT,\n", ""))
    assert refused() == (
        " does not say where 999/2027/NĐ-CP was read: give its Document a source, Source.TEXT "
        "for the text itself, else Source.TWO_SECONDARY or Source.ONE_SECONDARY"
    )


def test_a_source_may_be_among_arguments_that_are_handed_on(write: Write) -> None:
    write(changed("    source=Source.TEXT,\n", "    **{'source': Source.ONE_SECONDARY},\n"))
    assert "999/2027/NĐ-CP" in register()


@pytest.mark.parametrize("made", ["evolve(_DRAFT)", "(lambda: _DRAFT)()", "_DRAFT"])
def test_a_document_made_of_another_is_not_asked_for_its_source(write: Write, made: str) -> None:
    text = changed("DOCUMENT = Document(", "_DRAFT = Document(")
    write(text.replace("\nPROVISION", f"\nDOCUMENT = {made}\nPROVISION"))
    assert "999/2027/NĐ-CP" in register()


def test_a_document_says_what_it_amends(write: Write) -> None:
    write(changed('    amends=("335/2026/NĐ-CP",),\n', ""))
    assert refused() == (
        " does not say what 999/2027/NĐ-CP amends: give its Document "
        'amends=("335/2026/NĐ-CP",) or what it is'
    )


@pytest.mark.parametrize(
    ("number", "meant"),
    [
        ("336/2026/NĐ-CP", "did you mean '335/2026/NĐ-CP'"),
        ("Luật khác", "it holds numbers as 335/2026/NĐ-CP"),
    ],
)
def test_a_document_amends_one_that_the_register_holds(
    write: Write, number: str, meant: str
) -> None:
    write(changed('("335/2026/NĐ-CP",)', f'("335/2026/NĐ-CP", "{number}")'))
    start = f": 999/2027/NĐ-CP amends {number!r}, which the register does not hold; {meant}"
    told = refused()
    assert told.startswith(start)
    assert told.endswith("it holds numbers as 335/2026/NĐ-CP")


def test_an_amendment_may_amend_what_is_known_beside_the_register() -> None:
    module = ModuleType("file")
    check_amends(module, decree_999_2027.DOCUMENT, {"335/2026/NĐ-CP"})
    with pytest.raises(LawConflictError, match=r"^file: 999/2027/NĐ-CP amends '335/2026/NĐ-CP'"):
        check_amends(module, decree_999_2027.DOCUMENT, {"20/2021/NĐ-CP"})


@pytest.mark.parametrize(
    "early",
    [
        f"from {Level.__module__} import Level as _Level",
        "from vnchild.rules.social_assistance.rules import Nothing",
        "from vnchild import schedule",
        "import re, vnchild.rules.supports",
        "import vnchild\nvnchild.nothing",
        "from ..social_assistance import rules",
        "from vnchild.law.documents.found import amendments\namendments()",
    ],
)
def test_the_rules_are_not_imported_at_the_top(write: Write, early: str) -> None:
    write(changed("\nDOCUMENT =", f"\n{early}\n\nDOCUMENT ="))
    told = refused()
    assert told.startswith(" imports at its top what needs this file itself")
    assert "import inside `amend`" in told


def test_after_a_file_that_was_refused_the_next_is_read(write: Write) -> None:
    write(changed("\nDOCUMENT =", "\nfrom vnchild import nothing\n\nDOCUMENT ="))
    refused()
    write(EXAMPLE)
    assert "999/2027/NĐ-CP" in register()


@pytest.mark.parametrize(
    ("early", "told"),
    [
        ("import no_such_package", "No module named 'no_such_package'"),
        ("date.tomorrow()", "no attribute 'tomorrow'"),
        ("from vnchild.law.text import Txt", "cannot import name 'Txt'"),
    ],
)
def test_a_mistake_of_another_kind_is_told_as_python_tells_it(
    write: Write, early: str, told: str
) -> None:
    write(changed("\nDOCUMENT =", f"\n{early}\n\nDOCUMENT ="))
    with pytest.raises((ImportError, AttributeError), match=told):
        register()


def test_a_circle_of_imports_is_told_whatever_module_it_goes_by(write: Write) -> None:
    write(EXAMPLE)

    def circle(name: str) -> ModuleType:
        msg = "cannot import name 'REGISTER' from partially initialized module"
        raise ImportError(msg, name=name)

    with pytest.raises(LawConflictError, match="imports at its top") as error:
        imported(NAME, circle)
    assert isinstance(error.value.__cause__, ImportError)


def test_a_file_that_is_not_there_is_not_taken_for_a_bad_one() -> None:
    with pytest.raises(ModuleNotFoundError, match="decree_1_1900"):
        imported(f"{found.PACKAGE}.decree_1_1900", import_module)


def test_a_module_whose_text_is_not_at_hand_is_judged_by_what_it_holds() -> None:
    module = ModuleType("file")
    with pytest.raises(LawConflictError, match=r"^file states no DOCUMENT$"):
        check_file(module)
    vars(module)["DOCUMENT"] = decree_999_2027.DOCUMENT
    assert check_file(module) == decree_999_2027.DOCUMENT
