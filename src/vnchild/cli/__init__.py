"""The ``vnchild`` command (extra ``cli``)."""

from __future__ import annotations

from typing import Annotated

import typer

from vnchild.cli.assess_command import assess
from vnchild.cli.docs_command import docs
from vnchild.cli.due_command import due
from vnchild.cli.plan_command import plan
from vnchild.cli.read_command import read
from vnchild.cli.reports_command import reports
from vnchild.cli.sample_command import sample

app = typer.Typer(
    help="Vietnam's child-protection domain: who is entitled to what, by which article of law.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


def _version(asked: bool) -> None:
    if asked:
        from vnchild import __version__  # noqa: PLC0415

        typer.echo(__version__)
        raise typer.Exit


@app.callback()
def _root(
    version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_version, is_eager=True, help="Print the version and stop."
        ),
    ] = False,
) -> None:
    """Take the options of the command itself."""


app.command("assess")(assess)
app.command("docs")(docs)
app.command("due")(due)
app.command("plan")(plan)
app.command("read")(read)
app.command("reports")(reports)
app.command("sample")(sample)

__all__ = ["app"]
