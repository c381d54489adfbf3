"""`py.typed` proved: a program that uses the installed wheel, as type checkers see it."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
RIGHT = """\
from datetime import date
from fractions import Fraction

from vnchild import Care, Household, HouseholdClass, Person, assess, law, schedule
from vnchild.rules.social_assistance import Assessment, Entitlement

child = Person(
    birth_date=date(2023, 9, 1),
    hiv=True,
    household=Household(poverty=HouseholdClass.POOR),
    care=Care.FAMILY,
)
answer: Assessment = assess(child, on=date(2026, 11, 22))
paid: tuple[Entitlement, ...] = answer.entitlements
amount: int = answer.amount
up_to: int | None = answer.up_to
coefficient: Fraction = paid[0].coefficient
words: str = paid[0].provision.vi + answer.explain("vi")
unknown: bool | None = child.hiv
numbers: list[str] = [each.number for each in law.in_force(date(2026, 10, 5))]
months = schedule(child, granted=date(2026, 11, 1), until=date(2027, 1, 31)).payments
first: int = months[0].amount
"""
WRONG = (
    'Person(birth_date="2023-09-01")',
    "Person(date(2023, 9, 1))",
    'Person(birth_date=date(2023, 9, 1), care="family")',
    "assess(child, date(2026, 11, 22))",
    'answer.explain("fr")',
    "answer.amuont",
    "yes: bool = child.hiv",
    "child.hiv = False",
)
"""What a checker must refuse, each line by itself."""
_FIRST = len(RIGHT.splitlines()) + 1
EXPECTED = set(range(_FIRST, _FIRST + len(WRONG)))


LIBRARIES = ("attr", "attrs", "cattr", "cattrs", "typing_extensions.py")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    build = pytest.importorskip("hatchling.builders.wheel", reason="hatchling builds the wheel")
    home = tmp_path_factory.mktemp("wheel")
    return Path(next(build.WheelBuilder(str(ROOT)).build(directory=str(home))))


def environment(wheel: Path, home: Path) -> Path:
    """An environment with the wheel and what it needs, and nothing else; its interpreter."""
    venv.create(home / "env")
    paths = {"base": str(home / "env"), "platbase": str(home / "env")}
    site = Path(sysconfig.get_path("purelib", vars=paths))
    with zipfile.ZipFile(wheel) as packed:
        for name in packed.namelist():
            packed.extract(name, site)
    for name in LIBRARIES:
        from_here = Path(sysconfig.get_path("purelib")) / name
        if from_here.is_dir():
            shutil.copytree(from_here, site / name)
        else:
            shutil.copy(from_here, site / name)
    return next((home / "env").glob("*/python"))


def check(home: Path, code: str, *command: str) -> subprocess.CompletedProcess[str]:
    (home / "program.py").write_text(code, encoding="utf-8")
    return subprocess.run(
        [sys.executable, "-m", *command],
        cwd=home,
        capture_output=True,
        text=True,
        check=False,
    )


def refused(told: str) -> set[int]:
    """The lines of the program that a checker refuses."""
    return {int(line) for line in re.findall(r"program\.py:(\d+):.*error: ", told)}


def test_the_wheel_holds_the_package_its_marker_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as packed:
        names = set(packed.namelist())
        assert packed.read("vnchild/py.typed") == b""
    source = ROOT / "src"
    ours = {each.relative_to(source).as_posix() for each in source.rglob("*.py")}
    assert {each for each in names if each.endswith(".py")} == ours
    assert {each.split("/")[0].split("-")[0] for each in names} == {"vnchild"}
    assert [each for each in names if each.endswith("licenses/LICENSE")]


def test_the_sdist_holds_what_the_tests_and_the_site_need(tmp_path: Path) -> None:
    build = pytest.importorskip("hatchling.builders.sdist", reason="hatchling builds the sdist")
    packed = next(build.SdistBuilder(str(ROOT)).build(directory=str(tmp_path)))
    with tarfile.open(packed) as tar:
        names = {each.split("/", 1)[1] for each in tar.getnames() if "/" in each}
    assert {"README.md", "LICENSE", "CHANGELOG.md", "pyproject.toml", "uv.lock"} <= names
    assert {"docs/conf.py", "docs/index.md", "tests/test_amendment.py"} <= names
    assert {"src/vnchild/py.typed", "examples/data/commune.csv"} <= names
    assert not [each for each in names if "__pycache__" in each or each.startswith("docs/_build")]


@pytest.mark.slow
def test_mypy_sees_the_types_of_the_wheel(wheel: Path, tmp_path: Path) -> None:
    pytest.importorskip("mypy")
    python = environment(wheel, tmp_path)
    command = ("mypy", "--strict", "--config-file=", "--python-executable", str(python))
    done = check(tmp_path, RIGHT, *command, "program.py")
    assert done.returncode == 0, done.stdout
    done = check(tmp_path, RIGHT + "\n".join(WRONG), *command, "program.py")
    assert refused(done.stdout) == EXPECTED, done.stdout
    next(tmp_path.rglob("vnchild/py.typed")).unlink()
    done = check(tmp_path, RIGHT, *command, "program.py")
    assert "missing library stubs or py.typed marker" in done.stdout


@pytest.mark.slow
def test_pyright_sees_the_types_of_the_wheel(wheel: Path, tmp_path: Path) -> None:
    pytest.importorskip("pyright")
    python = environment(wheel, tmp_path)
    (tmp_path / "pyrightconfig.json").write_text(
        '{"typeCheckingMode": "strict", "include": ["program.py"]}', encoding="utf-8"
    )
    command = ("pyright", "--pythonpath", str(python))
    done = check(tmp_path, RIGHT, *command)
    if " errors" not in done.stdout:
        pytest.skip("pyright could not be fetched")
    assert done.returncode == 0, done.stdout
    done = check(tmp_path, RIGHT + "\n".join(WRONG), *command)
    assert refused(done.stdout) == EXPECTED, done.stdout
