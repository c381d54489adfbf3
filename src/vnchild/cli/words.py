"""How the commands write sentences and long lines."""

from __future__ import annotations

import os
import shutil
import sys
import textwrap


def sentence(text: str) -> str:
    """A text that begins with a capital, as a line of its own does."""
    return text[:1].upper() + text[1:]


def width() -> int | None:
    """How wide the terminal is, or ``COLUMNS``; ``None`` where a file or a program reads."""
    if os.environ.get("COLUMNS", "").isdecimal() or sys.stdout.isatty():
        return max(40, shutil.get_terminal_size().columns)
    return None


def wrapped(text: str, columns: int | None, further: int = 4) -> str:
    """A text with its lines no longer than so many letters.

    Args:
        text: the text.
        columns: how many letters a line has; ``None`` leaves the text as it is.
        further: by how many letters the rest of a line stands further in than its beginning.
    """
    if columns is None:
        return text
    return "\n".join(_line(line, columns, further) for line in text.split("\n"))


def hanging(lead: str, text: str, columns: int | None) -> str:
    """A text behind a lead, every further line of it under its first letter.

    A dash with spaces around it, as in ``Lao động - Thương binh``, never begins a line.
    """
    if columns is None:
        return f"{lead}{text}"
    indent = " " * len(lead)
    bound = f"{lead}{text}".replace(" - ", "\u00a0- ").replace(" – ", "\u00a0– ")
    return textwrap.fill(
        bound,
        columns,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    ).replace("\u00a0", " ")


def _line(line: str, columns: int, further: int) -> str:
    indent = line[: len(line) - len(line.lstrip())]
    return textwrap.fill(
        line,
        columns,
        subsequent_indent=indent + " " * further,
        break_long_words=False,
        break_on_hyphens=False,
    )
