"""Writing the pages: all or none, and never over what somebody else made."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Final

from vnchild.docs.changes import compare as compare_page
from vnchild.docs.errors import DocsError
from vnchild.docs.index import index_page
from vnchild.docs.site import check_lang, pages
from vnchild.law.system import system_words
from vnchild.law.text import Lang, Text

MARKER: Final = ".vnchild-docs"
"""The file that says which files of a directory are ours: one name a line."""


def write(
    out: str | os.PathLike[str],
    lang: Lang = "vi",
    on: date | None = None,
    compared: tuple[date, date] | None = None,
) -> tuple[Path, ...]:
    """Write the documentation of the domain as Markdown.

    The directory is made if it is not there. One that was written by this function before is
    written anew: its own pages of then are replaced, other files in it are left alone.

    Args:
        out: the directory.
        lang: the language, ``vi`` or ``en``.
        on: only the law of this day; by default that of all times covered.
        compared: two days between which to tell what changed, on a page of its own.

    Returns:
        The files, the index first.

    Raises:
        DocsError: the directory holds files that are not of this function's making, cannot be
            written, or what is asked cannot be.
    """
    folder = Path(out)
    mine = _mine(folder)
    check_lang(lang)
    # What is asked wrongly is told before the many pages are made.
    page = None if compared is None else compare_page(*compared, lang)
    found = dict(pages(lang, on))
    if page is not None:
        first = index_page(lang, on, page)
        found |= {first.name: first.text, page.name: page.text}
    foreign = [name for name in found if name not in mine and (folder / name).exists()]
    if foreign:
        raise DocsError(
            Text(
                f"{folder} có tệp {foreign[0]} không phải do vnchild ghi; hãy chuyển tệp đó đi",
                f"{folder} holds {foreign[0]}, which vnchild did not write; move it away first",
            )
        )
    try:
        _put(folder, found, mine)
    except OSError as error:
        why = system_words(error)
        raise DocsError(
            Text(f"không ghi được {folder}: {why.vi}", f"{folder} cannot be written: {why.en}")
        ) from error
    return tuple(folder / name for name in found)


def _mine(folder: Path) -> frozenset[str]:
    """The files in a directory that an earlier run wrote."""
    if not folder.exists():
        return frozenset()
    if not folder.is_dir():
        raise DocsError(
            Text(f"{folder} là tệp; hãy đưa một thư mục", f"{folder} is a file; give a directory")
        )
    marker = folder / MARKER
    try:
        if not any(folder.iterdir()):
            return frozenset()
        if not marker.is_file():
            raise DocsError(
                Text(
                    f"{folder} không trống và không phải do vnchild docs tạo ra; hãy đưa một thư "
                    "mục mới hoặc trống",
                    f"{folder} is not empty and was not made by vnchild docs; give a new or empty "
                    "directory",
                )
            )
        names = marker.read_text(encoding="utf-8").split("\n")
    except OSError as error:
        why = system_words(error)
        raise DocsError(
            Text(f"không đọc được {folder}: {why.vi}", f"{folder} cannot be read: {why.en}")
        ) from error
    return frozenset(name for name in names if name and Path(name).name == name)


def _put(folder: Path, found: Mapping[str, str], mine: frozenset[str]) -> None:
    """Write all pages beside the directory, then move them in one by one."""
    folder.mkdir(parents=True, exist_ok=True)
    beside = Path(tempfile.mkdtemp(prefix=".vnchild-docs-", dir=folder))
    try:
        for name, text in found.items():
            (beside / name).write_text(text, encoding="utf-8", newline="\n")
        names = "".join(f"{name}\n" for name in found)
        (beside / MARKER).write_text(names, encoding="utf-8", newline="\n")
        both = "".join(f"{name}\n" for name in dict.fromkeys((*found, *sorted(mine))))
        (beside / "both").write_text(both, encoding="utf-8", newline="\n")
        (beside / "both").replace(folder / MARKER)
        for name in found:
            (beside / name).replace(folder / name)
        for name in mine - found.keys():
            with suppress(FileNotFoundError):
                (folder / name).unlink()
        (beside / MARKER).replace(folder / MARKER)
    finally:
        shutil.rmtree(beside, ignore_errors=True)
