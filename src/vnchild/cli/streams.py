"""A table from standard input, a result to standard output: the file ``-``."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from vnchild.cli.stopping import BadInput, unread

STREAM = "-"


@contextmanager
def incoming(file: Path) -> Iterator[Path]:
    """The file itself, or what comes through standard input as a file for the while.

    Parquet is known by its first bytes; anything else is taken for CSV.
    """
    if str(file) != STREAM:
        yield file
        return
    with tempfile.TemporaryDirectory(prefix="vnchild-") as folder:
        path = Path(folder, "standard-input.csv")
        with path.open("wb") as kept:
            shutil.copyfileobj(sys.stdin.buffer, kept)
        with path.open("rb") as kept:
            is_parquet = kept.read(4) == b"PAR1"
        yield path.rename(path.with_suffix(".parquet")) if is_parquet else path


@contextmanager
def outgoing(out: Path | None, as_json: bool) -> Iterator[Path | None]:
    """The file itself, or one that goes to standard output, as CSV, when all went well.

    Raises:
        BadInput: the result and a JSON object would both go there.
    """
    if out is None or str(out) != STREAM:
        yield out
        return
    if as_json:
        msg = "--out - and --json both write to standard output; give --out a file"
        raise BadInput(msg)
    with tempfile.TemporaryDirectory(prefix="vnchild-") as folder:
        path = Path(folder, "standard-output.csv")
        yield path
        if path.exists():
            try:
                with path.open("rb") as made:
                    shutil.copyfileobj(made, sys.stdout.buffer)
                sys.stdout.buffer.flush()
            except BrokenPipeError:
                unread()


def to_stream(out: Path | None) -> bool:
    """Whether the result goes to standard output, so that all else must not."""
    return out is not None and str(out) == STREAM
