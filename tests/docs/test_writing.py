"""Writing the pages: all or none, and never over what somebody else made."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

from tests.docs.made import made
from vnchild.cli import app
from vnchild.docs import MARKER, DocsError, write

runner = CliRunner()


def _tree(folder: Path) -> dict[str, str]:
    return {each.name: each.read_text(encoding="utf-8") for each in folder.iterdir()}


def test_pages_are_written_as_they_are(tmp_path: Path) -> None:
    out = tmp_path / "deep" / "domain"
    files = write(out, "en")
    assert [each.name for each in files] == list(made("en"))
    assert files[0] == out / "index.md"
    tree = _tree(out)
    assert tree.pop(MARKER).split() == list(made("en"))
    assert tree == dict(made("en"))


def test_writing_again_replaces_only_its_own_pages(tmp_path: Path) -> None:
    write(tmp_path / "out", "vi", compared=(date(2024, 6, 30), date(2024, 7, 1)))
    changes = tmp_path / "out" / "changes-2024-06-30-2024-07-01.md"
    assert changes.exists()
    assert f"]({changes.name})" in (tmp_path / "out" / "index.md").read_text("utf-8")
    (tmp_path / "out" / "mine.md").write_text("mine", encoding="utf-8")
    write(tmp_path / "out", "en")
    tree = _tree(tmp_path / "out")
    assert not changes.exists()
    assert tree["mine.md"] == "mine"
    assert tree["index.md"] == made("en")["index.md"]


def test_a_directory_of_others_is_refused(tmp_path: Path) -> None:
    (tmp_path / "notes.md").write_text("notes", encoding="utf-8")
    with pytest.raises(DocsError, match="is not empty and was not made by vnchild docs"):
        write(tmp_path)
    assert _tree(tmp_path) == {"notes.md": "notes"}


def test_a_file_of_others_with_the_name_of_a_page_is_kept(tmp_path: Path) -> None:
    out = tmp_path / "out"
    write(out, "vi")
    new = out / "changes-2024-06-30-2024-07-01.md"
    new.write_text("theirs", encoding="utf-8")
    before = _tree(out)
    with pytest.raises(DocsError, match="which vnchild did not write"):
        write(out, "en", compared=(date(2024, 6, 30), date(2024, 7, 1)))
    assert _tree(out) == before


def test_a_file_is_no_directory(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("x", encoding="utf-8")
    with pytest.raises(DocsError, match="is a file; give a directory"):
        write(file)


def test_a_place_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(DocsError, match="cannot be written: Not a directory"):
        write(tmp_path / "file" / "out", "en")


def test_nothing_is_written_for_a_bad_question(tmp_path: Path) -> None:
    with pytest.raises(DocsError, match="first day covered"):
        write(tmp_path / "out", "vi", date(2020, 1, 1))
    with pytest.raises(DocsError, match="earlier day first"):
        write(tmp_path / "out", compared=(date(2024, 7, 1), date(2024, 6, 30)))
    assert not (tmp_path / "out").exists()


def test_a_marker_that_names_other_places_deletes_nothing(tmp_path: Path) -> None:
    out = tmp_path / "out"
    write(out, "en")
    other = tmp_path / "other.md"
    other.write_text("keep", encoding="utf-8")
    marker = out / MARKER
    marker.write_text(marker.read_text(encoding="utf-8") + "../other.md\n", encoding="utf-8")
    write(out, "en")
    assert other.read_text(encoding="utf-8") == "keep"


def test_the_command_writes_and_says_where_to_begin(tmp_path: Path) -> None:
    out = tmp_path / "out"
    asked = ["docs", str(out), "--lang", "en", "--compare", "2026-10-04", "2026-10-05"]
    result = runner.invoke(app, asked)
    assert result.exit_code == 0, result.output
    assert "begin with" in result.output
    assert (out / "changes-2026-10-04-2026-10-05.md").exists()


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--lang", "fr"], "the languages are vi and en"),
        (["--on", "1/7/2024", "--lang", "vi"], "ngày viết theo dạng YYYY-MM-DD"),
        (["--on", "2020-01-01"], "first day covered"),
        (["--compare", "2024-07-01", "2024-06-30"], "give the earlier day first"),
        (["--compare", "2024-07-01", "x"], "--compare 'x'"),
    ],
)
def test_bad_options_are_one_line_and_exit_2(tmp_path: Path, options: list[str], said: str) -> None:
    result = runner.invoke(app, ["docs", str(tmp_path / "out"), *options])
    assert result.exit_code == 2
    assert said in result.output
    assert len(result.output.strip().splitlines()) == 1
    assert not (tmp_path / "out").exists()
