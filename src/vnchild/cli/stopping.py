"""How a command stops on bad input: one line, exit code 2."""

from __future__ import annotations

import os
import re
import sys
from contextlib import suppress
from datetime import date, datetime
from typing import NoReturn

import typer

from vnchild.cli.messages import in_vietnamese
from vnchild.law.errors import VnchildError
from vnchild.law.system import system_words
from vnchild.law.text import Lang

BAD_INPUT = 2

_HOW = "a day is written YYYY-MM-DD, a moment with its offset, as 2026-02-12T22:15+07:00"


class BadInput(Exception):  # noqa: N818
    """Something that the user gave cannot be used; the message is one line."""


def words_of(problem: str | Exception, lang: Lang) -> str:
    """What was wrong, in a language.

    An error of the package says it itself; what has no Vietnamese of its own is looked up.
    """
    told = problem.in_(lang) if isinstance(problem, VnchildError) else str(problem)
    return in_vietnamese(told) if lang == "vi" and told == str(problem) else told


def stop(problem: str | Exception, lang: Lang = "en") -> NoReturn:
    """Print a one-line error in a language, and stop with exit code 2."""
    typer.echo(f"vnchild: {words_of(problem, lang)}", err=True)
    raise typer.Exit(BAD_INPUT)


def stop_at(error: OSError, file: object, lang: Lang) -> NoReturn:
    """Tell why the system does not read or write a file, and stop with exit code 2."""
    why = system_words(error).in_(lang)
    typer.echo(f"vnchild: {why}: {error.filename or file}", err=True)
    raise typer.Exit(BAD_INPUT)


def read_language(lang: str) -> Lang:
    """The language given as an option; anything else stops the command."""
    if lang not in {"vi", "en"}:
        asked: Lang = "vi" if os.environ.get("VNCHILD_LANG") == "vi" else "en"
        stop(f"--lang {lang[:30]!r}: the languages are vi and en", asked)
    return "vi" if lang == "vi" else "en"


def unread() -> None:
    """Nobody reads standard output any more, as after ``head``; what is left goes nowhere."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


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


def read_moment(option: str, text: str) -> date | datetime:
    """A day or a moment given as an argument or option.

    Raises:
        BadInput: it is neither, or there is no such day.
    """
    plain = text.strip()
    try:
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", plain, re.ASCII):
            return date.fromisoformat(plain)
        if re.match(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}", plain, re.ASCII):
            return datetime.fromisoformat(plain)
    except ValueError:
        msg = f"{option} {text[:40]!r}: there is no such day or moment; {_HOW}"
        raise BadInput(msg) from None
    msg = f"{option} {text[:40]!r}: {_HOW}"
    raise BadInput(msg)
