"""The ``vnchild`` command (extra ``cli``)."""

from __future__ import annotations

import typer

from vnchild.cli.assess import assess

app = typer.Typer(
    help="Vietnam's child-protection domain: who is entitled to what, by which article of law.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


@app.callback()
def _root(
    version: bool = typer.Option(False, "--version", help="Print the version and stop."),
) -> None:
    if version:
        from vnchild import __version__  # noqa: PLC0415

        typer.echo(__version__)
        raise typer.Exit


app.command("assess")(assess)

__all__ = ["app"]
