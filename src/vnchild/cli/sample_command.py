"""``vnchild sample``: a table of invented people, for trials."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated

import typer

from vnchild.cli.files import BATCH, check_writable, target
from vnchild.cli.stopping import BadInput, read_day, read_language, stop, stop_at
from vnchild.cli.streams import outgoing, to_stream
from vnchild.frames.sampling import DAY, MOST, OLDEST, SEED, UNKNOWN, Population
from vnchild.law.errors import VnchildError
from vnchild.law.text import Text, grouped

_INVENTED = Text(
    "người giả định, không phải số liệu của nơi nào", "invented people, statistics of no place"
)
_WRITTEN = Text("Đã ghi", "Written")


def sample(
    n: Annotated[
        str, typer.Option("--n", help=f"How many people, up to {MOST:,}.", metavar="NUMBER")
    ],
    out: Annotated[
        Path,
        typer.Option(
            help="Write the table here, .csv or .parquet; - is standard output, as CSV.",
            metavar="FILE",
        ),
    ],
    province: Annotated[
        str | None,
        typer.Option(
            help="Statistical code; goes into the identifiers, and each has its own people.",
            metavar="CODE",
        ),
    ] = None,
    seed: Annotated[
        str, typer.Option(help="A whole number; another gives other people.", metavar="NUMBER")
    ] = str(SEED),
    on: Annotated[
        str, typer.Option(help="The day on which they have their ages.", metavar="DATE")
    ] = DAY.isoformat(),
    unknown: Annotated[
        str, typer.Option(help="The share of cells left empty, from 0 to 1.", metavar="SHARE")
    ] = str(UNKNOWN),
    ages: Annotated[
        str, typer.Option(help="Youngest and oldest age, as 0-15.", metavar="FROM-TO")
    ] = f"0-{OLDEST}",
    lang: Annotated[str, typer.Option(help="Language: vi or en.", metavar="vi|en")] = "en",
) -> None:
    """Write a table of invented people, as realistic as a trial needs.

    They are statistics of no place: nothing about a province can be learned from them. The same
    options give the same table for ever. Assess it on the day of --on or later. Exits 0 when done,
    2 on bad input; then nothing is written.
    """
    language = read_language(lang)
    try:
        youngest, oldest = _read_ages(ages)
        population = Population(
            n=_read_whole("--n", n),
            seed=_read_whole("--seed", seed),
            on=read_day("--on", on),
            province=province,
            unknown=_read_share(unknown),
            youngest=youngest,
            oldest=oldest,
        )
        with outgoing(out, as_json=False) as wanted:
            if wanted is not None:
                check_writable(wanted, source=wanted.parent)  # no file is read that it could be
                with target(wanted) as table:
                    for portion in population.portions(BATCH):
                        table.add(portion)
    except (BadInput, VnchildError) as error:
        stop(error, language)
    except OSError as error:
        stop_at(error, out, language)
    streamed = to_stream(out)
    typer.echo(f"{grouped(population.n, language)} {_INVENTED.in_(language)}", err=streamed)
    if not streamed:
        typer.echo(f"{_WRITTEN.in_(language)}: {out}")


def _read_whole(option: str, text: str) -> int:
    plain = text.replace("_", "").strip()
    if not re.fullmatch(r"-?\d{1,18}", plain, re.ASCII):
        msg = f"{option} {text[:30]!r}: a whole number, as 414677"
        raise BadInput(msg)
    return int(plain)


def _read_share(text: str) -> float:
    if not re.fullmatch(r"\d{0,3}\.?\d{0,12}", text.strip(), re.ASCII) or not text.strip(" ."):
        msg = f"--unknown {text[:30]!r}: a number from 0 to 1, as 0.05"
        raise BadInput(msg)
    return float(text)


def _read_ages(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"\s*(\d{1,3})\s*-\s*(\d{1,3})\s*", text, re.ASCII)
    if found is None:
        msg = f"--ages {text[:30]!r}: two ages with a hyphen between them, as 0-15"
        raise BadInput(msg)
    return int(found[1]), int(found[2])
