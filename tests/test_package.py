from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import vnchild
from vnchild.frames.contract import as_markdown
from vnchild.rules.interpretations import INTERPRETATIONS
from vnchild.rules.interpretations import as_markdown as readings_as_markdown

ROOT = Path(__file__).parent.parent


def test_every_public_name_is_there_and_listed() -> None:
    assert len(set(vnchild.__all__)) == len(vnchild.__all__)
    for name in vnchild.__all__:
        assert getattr(vnchild, name) is not None
        assert name in dir(vnchild)


def test_a_type_checker_sees_every_name_where_it_is_loaded_from() -> None:
    tree = ast.parse((ROOT / "src" / "vnchild" / "__init__.py").read_text("utf-8"))
    seen = {
        alias.name: node.module
        for branch in tree.body
        if isinstance(branch, ast.If)
        for node in branch.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    rooms = set(vnchild._ROOMS) - {"frames"}
    assert {name: home for name, home in seen.items() if name not in rooms} == {
        name: home for home, names in vnchild._HOMES.items() for name in names
    }
    assert set(vnchild.__all__) == set(seen)


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'asses'"):
        _ = vnchild.asses


def test_importing_the_package_loads_nothing_heavy() -> None:
    code = (
        "import sys, vnchild; "
        "print([m for m in ('attrs', 'cattrs', 'polars', 'narwhals', 'typer') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_core_needs_no_extra() -> None:
    code = (
        "import sys; from vnchild import assess; "
        "print([m for m in ('polars', 'narwhals', 'typer', 'rich') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_documented_table_is_the_one_that_is_read() -> None:
    assert as_markdown() in (ROOT / "docs" / "table.md").read_text("utf-8")


def test_the_documented_readings_are_those_of_the_rules() -> None:
    codes = [each.code for _, readings in INTERPRETATIONS for each in readings]
    assert len(set(codes)) == len(codes)
    assert readings_as_markdown() in (ROOT / "docs" / "readings.md").read_text("utf-8")


def test_every_reading_of_the_package_is_in_the_list() -> None:
    code = (
        "import gc, importlib, pkgutil, vnchild.rules as rules, vnchild.privacy; "
        "[importlib.import_module(m.name) for m in "
        "pkgutil.walk_packages(rules.__path__, 'vnchild.rules.')]; "
        "from vnchild.law.interpretation import Interpretation; "
        "from vnchild.rules.interpretations import INTERPRETATIONS; "
        "listed = {r.code for _, readings in INTERPRETATIONS for r in readings}; "
        "found = {o.code for o in gc.get_objects() if isinstance(o, Interpretation)}; "
        "print(len(found) > 100, sorted(found - listed))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "True []"


@pytest.mark.slow
def test_the_example_data_is_what_its_script_makes(tmp_path: Path) -> None:
    kept = (ROOT / "examples" / "data" / "commune.csv").read_bytes()
    code = (
        "import runpy, pathlib; m = runpy.run_path('examples/make_commune.py'); "
        f"m['main'].__globals__['TARGET'] = pathlib.Path({str(tmp_path / 'd' / 'c.csv')!r}); "
        "m['main']()"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)
    assert (tmp_path / "d" / "c.csv").read_bytes() == kept


def test_the_quickstart_explains_in_both_languages() -> None:
    done = subprocess.run(
        [sys.executable, "examples/quickstart.py"],
        cwd=ROOT,
        capture_output=True,
        check=True,
        env={"PYTHONIOENCODING": "utf-8"},
    )
    text = done.stdout.decode()
    assert "ĐƯỢC HƯỞNG" in text
    assert "ELIGIBLE" in text
    assert text.count("1.350.000 đồng") >= 2
