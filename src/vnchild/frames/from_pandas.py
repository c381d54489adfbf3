"""Tables of pandas, whose types hold nulls in half a dozen ways.

They are read into polars, where a null is a null, and the result is given back in the types of the
table: those of pyarrow where it has any, else numpy's with nullable whole numbers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import Any

import narwhals as nw

NULLABLE = "Int64"


def to_polars(frame: nw.DataFrame[Any], names: Iterable[str]) -> nw.DataFrame[Any]:
    """Some columns of a frame of pandas, in polars."""
    import polars as pl  # noqa: PLC0415

    is_null: Callable[[object], bool] = nw.get_native_namespace(frame).isna
    columns: dict[str, Any] = {}
    for name in names:
        series = frame[name]
        if series.dtype.is_numeric() or isinstance(
            series.dtype, nw.Boolean | nw.Date | nw.Datetime
        ):
            columns[name] = pl.from_arrow(series.to_arrow())
        else:
            cells = [None if is_null(cell) else _text(cell) for cell in series.to_list()]
            columns[name] = pl.Series(name, cells, dtype=pl.String)
    return nw.from_native(pl.DataFrame(columns), eager_only=True)


def _text(cell: object) -> str:
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)


def beside(
    frame: nw.DataFrame[Any], back: list[str], result: nw.DataFrame[Any]
) -> nw.DataFrame[Any]:
    """Result columns in pandas, after some columns of the frame, with its index."""
    native = frame.to_native()
    pandas = nw.get_native_namespace(frame)
    arrow = any(str(dtype).endswith("[pyarrow]") for dtype in native.dtypes)
    table = result.to_native()
    made = table.to_pandas(use_pyarrow_extension_array=arrow)
    if not arrow:
        whole = {n: NULLABLE for n, dtype in result.schema.items() if dtype == nw.Int64}
        made = made.astype(whole)
    made.index = native.index
    return nw.from_native(pandas.concat([native[back], made], axis=1), eager_only=True)
