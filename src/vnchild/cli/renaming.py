"""Columns of a file that have other names than those of the contract: ``--columns``."""

from __future__ import annotations

import shlex
from collections.abc import Mapping, Sequence

from attrs import evolve

from vnchild.cli.files import Source
from vnchild.cli.stopping import BadInput
from vnchild.frames.contract import COLUMNS, check_columns, meant
from vnchild.frames.problems import Problem, TableError
from vnchild.law.text import Text


def read_renamings(items: Sequence[str]) -> dict[str, str]:
    """What columns of a file stand for, given as ``name=column``.

    Raises:
        BadInput: one is not written so, names no column of a table, or stands twice.
    """
    found: dict[str, str] = {}
    for item in items:
        name, equals, column = (part.strip() for part in item.rpartition("="))
        if not equals or not name or column not in COLUMNS:
            columns = ", ".join(COLUMNS)
            msg = f"--columns {item[:60]!r}: write name=column, the column one of {columns}"
            raise BadInput(msg)
        if name in found or column in found.values():
            msg = f"--columns {item[:60]!r}: it is given twice"
            raise BadInput(msg)
        found[name] = column
    return found


def renamed(source: Source, names: Mapping[str, str]) -> Source:
    """A table with its columns renamed.

    Raises:
        BadInput: it has no such column, or has the other already.
    """
    if not names:
        return source
    for name, column in names.items():
        if name not in source.columns:
            msg = f"--columns {f'{name}={column}'!r}: {source.path.name} has no column {name!r}"
            raise BadInput(msg)
        if column in source.columns and column not in names:
            msg = f"--columns {f'{name}={column}'!r}: {source.path.name} has {column!r} already"
            raise BadInput(msg)
    columns = tuple(names.get(each, each) for each in source.columns)
    return evolve(source, columns=columns, renamed=True)


def checked(source: Source) -> tuple[str, ...]:
    """The columns of a table that are not used.

    Raises:
        TableError: the columns are not those of a table of persons; at the end stands the option
            that would name them.
    """
    names = list(source.columns)
    try:
        return check_columns(names)
    except TableError as error:
        pairs = meant(names)
        columns = list(pairs.values())
        if not pairs or len(set(columns)) < len(columns):
            raise
        option = " ".join(f"--columns {shlex.quote(f'{a}={b}')}" for a, b in pairs.items())
        hint = Problem(Text(f"để đọc như vậy, thêm {option}", f"to read them so, add {option}"))
        raise TableError((*error.problems, hint)) from None
