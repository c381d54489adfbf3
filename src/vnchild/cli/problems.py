"""Bad input at the command line: one line each, exit code 2."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path
from typing import Final, NoReturn

import typer

from vnchild.cli.stopping import BAD_INPUT, BadInput
from vnchild.frames.contract import allowed, read_cell
from vnchild.frames.problems import Problem, Unreadable, told
from vnchild.law.conditions import AgeFact, FactValue
from vnchild.law.text import Lang, Text
from vnchild.rules.social_assistance.facts import BY_NAME

ERRORS: Final = (
    "Write every bad cell here, as CSV, with its row (without the header) and its line of the file."
)
"""What the option ``--errors`` says of itself."""

_ALL = Text("--errors FILE ghi lại tất cả", "--errors FILE writes them all")


def stop_for(problems: Sequence[Problem], source: Path, lang: Lang) -> NoReturn:
    """Print the first problems of a table, equal cells in a line, and stop with exit code 2."""
    for line in told(problems, lang, _ALL):
        typer.echo(f"vnchild: {source.name}: {line}", err=True)
    raise typer.Exit(BAD_INPUT)


def as_csv(problems: Sequence[Problem]) -> str:
    """Problems as a CSV table, a row for every cell, with what is allowed in both languages.

    ``row`` counts the rows of the table, without the header; ``line`` is that of a CSV file.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["row", "line", "column", "value", "allowed", "allowed_vi"])
    for each in problems:
        where = (each.row or "", each.line or "", each.column or "", each.value or "")
        writer.writerow([*where, each.message.en, each.message.vi])
    return out.getvalue()


def read_standard(text: str) -> int:
    """A standard level given as an option, in VND a month.

    Raises:
        BadInput: it is not a whole number.
    """
    plain = text.replace("_", "").strip()
    if not (plain.isascii() and plain.isdigit() and len(plain) <= 18):
        msg = f"--standard {text[:30]!r}: a standard level is a whole number of VND, as 650000"
        raise BadInput(msg)
    return int(plain)


def read_presumed(items: Sequence[str]) -> dict[str, FactValue]:
    """Presumptions given as ``fact=value``.

    Raises:
        BadInput: one names no fact, one a fact twice, or a value that the fact cannot have.
    """
    found: dict[str, FactValue] = {}
    for item in items:
        name, equals, text = item.partition("=")
        fact = BY_NAME.get(name)
        if fact is None or isinstance(fact, AgeFact) or not equals:
            names = ", ".join(n for n, f in BY_NAME.items() if not isinstance(f, AgeFact))
            msg = f"--presume {item!r}: write fact=value, the fact one of {names}"
            raise BadInput(msg)
        try:
            value = read_cell(fact, text)
        except Unreadable:
            value = None
        if value is None:
            msg = f"--presume {item!r}: {allowed(fact).en.removesuffix(' or an empty cell')}"
            raise BadInput(msg)
        if name in found:
            msg = f"--presume {item!r}: {name} is presumed twice"
            raise BadInput(msg)
        found[name] = value
    return found
