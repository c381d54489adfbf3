"""An amendment is one new file and one test; all else follows. CONTRIBUTING tells how."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from tests.amendment.copied import ROOT, copied, load, run
from vnchild.law.errors import LawConflictError
from vnchild.law.text import Text
from vnchild.rules.social_assistance import rules_on

EXAMPLE = ROOT / "tests" / "amendment"
FILE, PROOF = EXAMPLE / "decree_999_2027.py", EXAMPLE / "proof_decree_999_2027.py"


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A copy of the sources, whose amendments are in the directory that is returned."""
    return copied(tmp_path)


@pytest.mark.slow
def test_one_file_and_one_test_and_all_else_follows(package: Path) -> None:
    home = package.parents[3]
    (home / "pytest.ini").write_text("[pytest]\naddopts =\n", encoding="utf-8")
    test = shutil.copy(PROOF, home / "test_decree_999_2027.py")
    arguments = ("-m", "pytest", "-q", "-p", "no:cacheprovider", "-W", "error", str(test))

    without = run(package, *arguments)
    assert "8 failed" in without.stdout, "the test cannot tell whether the amendment is there"

    shutil.copy(FILE, package)
    done = run(package, *arguments)
    assert done.returncode == 0, done.stdout[-5000:]
    assert "8 passed" in done.stdout


def test_the_register_knows_of_it_before_any_rule_is_loaded(package: Path) -> None:
    shutil.copy(FILE, package)
    code = (
        "import sys; from vnchild import law; "
        "assert law.document('999/2027/NĐ-CP').in_force_from; "
        "assert not [m for m in sys.modules if m.startswith('vnchild.rules.social_assistance')]"
    )
    assert load(package, code) == ""


def test_two_amendments_of_one_day_are_an_error_when_the_rules_are_loaded(package: Path) -> None:
    text = FILE.read_text("utf-8")
    other = text.replace("999/2027", "998/2027").replace("        9,\n", "        10,\n")
    (package / "decree_998_2027.py").write_text(other, "utf-8")
    shutil.copy(FILE, package)
    assert load(package) == (
        "vnchild.law.errors.LawConflictError: the monthly social allowance: Article 1, Decree "
        "998/2027/NĐ-CP and Article 1, Decree 999/2027/NĐ-CP both apply from 2027-04-01"
    )


def test_a_document_stated_twice_is_an_error(package: Path) -> None:
    shutil.copy(FILE, package)
    shutil.copy(FILE, package / "decree_999_2027_again.py")
    assert load(package) == (
        "vnchild.law.errors.LawConflictError: vnchild.rules.amendments.decree_999_2027 and "
        "vnchild.rules.amendments.decree_999_2027_again both state 999/2027/NĐ-CP"
    )


def test_a_document_stated_otherwise_than_the_register_does_is_an_error(package: Path) -> None:
    text = FILE.read_text("utf-8")
    (package / FILE.name).write_text(text.replace("999/2027", "76/2024"), "utf-8")
    assert load(package) == (
        "vnchild.law.errors.LawConflictError: vnchild.rules.amendments.decree_999_2027 states "
        "76/2024/NĐ-CP otherwise than the register"
    )


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("DOCUMENT = Document(", "_LAW = Document(", "amendments.decree_999_2027 states no DOC"),
        ("DOCUMENT = Document(", "DOCUMNT = Document(", "no DOCUMENT: DOCUMNT is misspelt"),
        ("def amend(", "def _change(", "has no function amend from rules to rules"),
        ("def amend(", "def change(", "states 'change': an amendment states DOCUMENT, PROVISION"),
        ("def amend(", "def ammend(", "states 'ammend': did you mean 'amend'? an amendment"),
        ("def amend(", "STANDART = 600_000\ndef amend(", "'STANDART': did you mean 'STANDARD'?"),
        ("def amend(", "LEVEL: int = 6\ndef amend(", "with an underscore, as _LEVEL"),
        ("DOCUMENT.at(1)\n", "'Article 1'\n", "PROVISION = 'Article 1'; it is a provision of 999"),
        (
            "def amend(",
            "STANDARD_PROVISION = DOCUMENT.at(2)\ndef amend(",
            "states STANDARD_PROVISION but no STANDARD",
        ),
        ("    return evolve(rules, ", "    evolve(rules, ", "has no function amend"),
        ("in_force_from=date(2027, 4, 1),", "", "the first day in force of 999/2027/NĐ-CP is not"),
        ("    source=Source.TEXT,\n", "", "does not say where 999/2027/NĐ-CP was read: give its"),
        ('    amends=("335/2026/NĐ-CP",),\n', "", "does not say what 999/2027/NĐ-CP amends: give"),
        (
            '("335/2026/NĐ-CP",)',
            '("336/2026/NĐ-CP",)',
            "amends '336/2026/NĐ-CP', which the register does not hold; did you mean "
            "'335/2026/NĐ-CP'",
        ),
    ],
)
def test_a_file_that_is_no_amendment_is_an_error(
    package: Path, old: str, new: str, told: str
) -> None:
    text = FILE.read_text("utf-8")
    assert old in text
    changed = text.replace(old, new)
    if "Document(" in new:
        changed = changed.replace("DOCUMENT.", f"{new.split(maxsplit=1)[0]}.")
    (package / FILE.name).write_text(changed, "utf-8")
    found = load(package)
    assert found.startswith("vnchild.law.errors.")
    assert told in found


@pytest.mark.parametrize(
    "code",
    ["from vnchild import assess", "import vnchild.rules.supports", "import vnchild.law.register"],
)
@pytest.mark.parametrize(
    "early",
    [
        "from vnchild.rules.social_assistance.rules import Level",
        "from vnchild.rules.social_assistance.facts import is_child",
        "from vnchild import schedule",
        "from vnchild.law.documents.found import amendments\namendments()",
        "import vnchild.law.register",
        "from ..social_assistance import rules",
    ],
)
def test_a_file_that_imports_the_rules_at_its_top_is_told_so(
    package: Path, early: str, code: str
) -> None:
    (package / FILE.name).write_text(
        FILE.read_text("utf-8").replace("\nDOCUMENT =", f"\n{early}\n\nDOCUMENT ="), "utf-8"
    )
    found = load(package, code)
    assert found.startswith(
        "vnchild.law.errors.LawConflictError: vnchild.rules.amendments.decree_999_2027 imports "
        "at its top what needs this file itself, which is still being imported"
    )
    assert "import inside `amend`" in found


def test_a_file_may_have_helpers_of_its_own_and_amend_an_amendment(package: Path) -> None:
    shutil.copy(FILE, package)
    text = FILE.read_text("utf-8").replace("335/2026/NĐ-CP", "999/2027/NĐ-CP")
    second = text.replace('number="999/2027', 'number="1000/2027').split("def amend(")[0]
    second = second.replace("date(2027, 4, 1)", "date(2027, 7, 1)")
    helped = "_LEVEL = 600_000\nSTANDARD = _LEVEL\n"
    (package / "decree_1000_2027.py").write_text(second + helped, "utf-8")
    code = (
        "from datetime import date; "
        "from vnchild.rules.social_assistance.standard import standard_on; "
        "assert standard_on(date(2027, 7, 1)).value == 600_000"
    )
    assert load(package, code) == ""


def test_a_group_that_is_not_there_is_told_with_those_that_are() -> None:
    rules = rules_on(date(2026, 11, 22))
    gone = Text("đã hết hiệu lực", "ended")
    told = r"Decree 335/2026/NĐ-CP: no group '5\.x'; of that clause there are: 5\.a, 5\.b"
    with pytest.raises(LawConflictError, match=told):
        rules.without("5.x", because=gone)
    with pytest.raises(LawConflictError, match=r"'5'; of that clause there are: 5\.a, 5\.b"):
        rules.without("5", because=gone)
    with pytest.raises(LawConflictError, match=r"no group '5b'; did you mean '5\.b'\? the groups"):
        rules.changing(["5b"], lambda group: group)
    with pytest.raises(LawConflictError, match="first take it out of the `unless` of 7"):
        rules.without("6", because=gone)


def test_it_stacks_upon_the_amendment_before_it(package: Path) -> None:
    text = FILE.read_text("utf-8")
    shutil.copy(FILE, package)
    second = text.replace("999/2027", "1000/2027").replace("date(2027, 4, 1)", "date(2027, 7, 1)")
    (package / "decree_1000_2027.py").write_text(
        second.split("    def raised")[0]
        + "    return evolve(rules, groups=tuple(g for g in rules.groups if g.code != '8'))\n",
        "utf-8",
    )
    code = (
        "from datetime import date; from vnchild.rules.social_assistance import rules_on; "
        "codes = rules_on(date(2027, 7, 1)).by_code; assert '9' in codes and '8' not in codes; "
        "codes = rules_on(date(2027, 6, 30)).by_code; assert '9' in codes and '8' in codes"
    )
    assert load(package, code) == ""


LEVEL = """
STANDARD = 600_000
STANDARD_PROVISION = DOCUMENT.at(1, 1)
"""
ABANDONED = (
    "from datetime import date; from vnchild import *; "
    "p = Person(birth_date=date(2024, 6, 1), abandoned=True, adopted=False, hiv=False, "
    "disability=Disability.NONE, has_income=True, care=Care.FAMILY); "
    "a, b = (assess(p, on=date(2027, *day)) for day in ((3, 31), (4, 1))); "
    "assert (a.standard, a.amount, b.standard, b.amount) == (540_000, 1_350_000, 600_000, "
    "1_500_000), (a, b); "
    "assert 'Article 1(1), Decree 999/2027' in b.explain('en'); "
    "paid = schedule(p, granted=date(2027, 2, 1), until=date(2027, 4, 30)); "
    "assert paid.payments[-1].paid == 1_500_000; "
    "import vnchild.frames as f; import polars as pl; "
    "t = pl.DataFrame({'birth_date': [date(2024, 6, 1)], 'abandoned': [True], "
    "'adopted': [False], 'care': ['family']}); "
    "assert f.assess(t, on=date(2027, 4, 1))['standard'].item() == 600_000; "
    "from vnchild import docs; "
    "assert '600,000 VND' in docs.compare(date(2027, 3, 31), date(2027, 4, 1), 'en')"
)


@pytest.mark.parametrize(
    "alone",
    [True, pytest.param(False, marks=pytest.mark.slow)],
    ids=["alone", "with other changes"],
)
def test_a_higher_standard_level_is_one_file_too(package: Path, alone: bool) -> None:
    text = FILE.read_text("utf-8")
    kept = text.split("def amend(")[0] if alone else text
    (package / FILE.name).write_text(kept + LEVEL, "utf-8")
    assert load(package, ABANDONED) == ""


@pytest.mark.parametrize(
    ("level", "told"),
    [("600_001", "half a đồng"), ("'600000'", "a whole number of VND above 0, not '600000'")],
)
def test_a_level_that_cannot_be_one_is_an_error(package: Path, level: str, told: str) -> None:
    text = FILE.read_text("utf-8") + LEVEL.replace("600_000", level)
    (package / FILE.name).write_text(text, "utf-8")
    assert told in load(package)


def test_the_worked_diff_of_contributing_is_the_file_itself() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    diff = text.split("```diff\n")[1].split("```")[0].splitlines()
    name = diff[1].removeprefix("+++ b/")
    assert [line[1:] for line in diff[3:]] == (ROOT / name).read_text("utf-8").splitlines()
    assert diff[2] == f"@@ -0,0 +1,{len(diff) - 3} @@"
