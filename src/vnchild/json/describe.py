"""What the docstring of a class says of it and of its fields."""

from __future__ import annotations

import inspect
import re


def summary_of(kind: type) -> str:
    """The first paragraph of a class's docstring, on one line."""
    text = inspect.getdoc(kind) or ""
    return " ".join(text.split("\n\n", 1)[0].split())


def field_texts(kind: type) -> dict[str, str]:
    """What is said of each field under "Args" in the docstring of its class or of a parent."""
    found: dict[str, str] = {}
    for each in reversed(kind.__mro__):
        text = inspect.cleandoc(each.__doc__ or "")
        match = re.search(r"^Args:\n((?:    .*\n?|\n)+)", text, re.M)
        if match is None:
            continue
        name = ""
        for line in match[1].splitlines():
            start = re.match(r"    (\w+): (.*)", line)
            if start:
                name = start[1]
                found[name] = start[2].strip()
            elif name and line.strip():
                found[name] += " " + line.strip()
    return found
