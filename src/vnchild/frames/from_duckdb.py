"""Relations of DuckDB, some rows at a time.

A month of a plan asks some hundred expressions of a few rows. Planning those alone takes DuckDB
seconds each time, so its rows come into polars for that, never all at once.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import narwhals as nw


def in_slices(
    frame: nw.DataFrame[Any] | nw.LazyFrame[Any], rows: int
) -> Iterator[nw.DataFrame[Any]]:
    """The rows of a relation in polars, at most so many at a time."""
    import polars as pl  # noqa: PLC0415

    for batch in frame.to_native().to_arrow_reader(rows):
        yield nw.from_native(pl.DataFrame(batch), eager_only=True)
