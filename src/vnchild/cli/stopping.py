"""How a command stops on bad input: one line, exit code 2."""

from __future__ import annotations

import re
from datetime import date
from typing import NoReturn

import typer

from vnchild.cli.messages import in_vietnamese
from vnchild.law.text import Lang

BAD_INPUT = 2


class BadInput(Exception):  # noqa: N818
    """Something that the user gave cannot be used; the message is one line."""


def stop(message: str, lang: Lang = "en") -> NoReturn:
    """Print a one-line error, in Vietnamese if asked, and stop with exit code 2."""
    told = in_vietnamese(message) if lang == "vi" else message
    typer.echo(f"vnchild: {told}", err=True)
    raise typer.Exit(BAD_INPUT)


def read_day(option: str, text: str) -> date:
    """A day given as an option.

    Raises:
        BadInput: it is not written YYYY-MM-DD, or there is no such day.
    """
    stripped = text.strip()
    if not stripped:
        msg = f"{option} is empty; a day is written YYYY-MM-DD, as 2026-11-22"
        raise BadInput(msg)
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", stripped, re.ASCII):
        msg = f"{option} {text[:40]!r}: a day is written YYYY-MM-DD, as 2026-11-22"
        raise BadInput(msg)
    try:
        return date.fromisoformat(stripped)
    except ValueError:
        msg = f"{option} {text!r}: there is no such day"
        raise BadInput(msg) from None
