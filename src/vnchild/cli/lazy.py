"""Commands that are loaded only when they are run, and help in two languages."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from difflib import get_close_matches
from importlib import import_module
from typing import Any, ClassVar

import typer
from attrs import frozen
from typer.core import TyperCommand, TyperGroup

from vnchild.cli.stopping import BAD_INPUT, unread, words_of
from vnchild.cli.vietnamese import FRAME, TEXTS
from vnchild.law.text import Lang, Text


@frozen
class Place:
    """Where a command is, and what it does in a line.

    Args:
        module: the module of its function, which has the command's name.
        text: what it does.
        examples: how it is called, without ``vnchild`` and the command's own name.
        dashes: whether an argument may begin with a dash, as ``-3 days`` does.
    """

    module: str
    text: Text
    examples: tuple[str, ...] = ()
    dashes: bool = False


def asked_language(arguments: Sequence[str] | None = None) -> Lang:
    """The language of the help: ``--lang`` wherever it stands, else ``VNCHILD_LANG``."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    for place, each in enumerate(given):
        if each == "--lang" and place + 1 < len(given):
            return "vi" if given[place + 1] == "vi" else "en"
        if each.startswith("--lang="):
            return "vi" if each == "--lang=vi" else "en"
    return "vi" if os.environ.get("VNCHILD_LANG") == "vi" else "en"


def in_vietnamese(text: str) -> str:
    """The words of the help's frame in Vietnamese."""
    for english, vietnamese in FRAME:
        text = text.replace(english, vietnamese)
    return text


def dressed(command: TyperCommand, examples: Sequence[str], lang: Lang) -> TyperCommand:
    """The command with examples at the end of its help, and its words in a language.

    What has no translation stays.
    """
    if lang == "vi":
        command.help = TEXTS.get(command.help or "", command.help)
        for parameter in command.params:
            text = getattr(parameter, "help", None)
            if isinstance(text, str):
                setattr(parameter, "help", TEXTS.get(text, text))  # noqa: B010
    plain = command.get_help

    def get_help(ctx: Any) -> str:
        page = named(plain(ctx))
        if examples:
            calls = (f"  vnchild {command.name} {each}" for each in examples)
            page = "\n".join([page, "", "Examples:", *calls])
        return in_vietnamese(page) if lang == "vi" else page

    plain_usage = command.get_usage

    def get_usage(ctx: Any) -> str:
        return named(plain_usage(ctx))

    command.get_usage = get_usage  # type: ignore[method-assign]
    command.get_help = get_help  # type: ignore[method-assign]
    return command


def named(page: str) -> str:
    """A page of help with what an argument stands for in capitals, and nothing of its type."""
    page = re.sub(r"\{(\w+)\}", lambda found: found[1].upper(), page)
    return re.sub(
        r"^(  )(\w+)( <\w+>)",
        lambda found: found[1] + found[2].upper() + " " * len(found[3]),
        page,
        flags=re.MULTILINE,
    )


@contextmanager
def calls_told() -> Iterator[None]:
    """A call that cannot be is told in Vietnamese, if that is asked for."""
    try:
        yield
    except typer.TyperException as error:
        # Without arguments the help is shown, and that is in a language already.
        if asked_language() != "vi" or type(error).__name__ == "NoArgsIsHelpError":
            raise
        ctx = getattr(error, "ctx", None)
        if ctx is not None:
            typer.echo(in_vietnamese(ctx.get_usage()), err=True)
            typer.echo(f"Gõ '{ctx.command_path} --help' để xem trợ giúp.\n", err=True)
        typer.echo(f"Lỗi: {words_of(error.format_message(), 'vi')}", err=True)
        raise typer.Exit(BAD_INPUT) from None


class LazyGroup(TyperGroup):
    """A group that knows its commands by name and loads one when it is asked for."""

    places: ClassVar[Mapping[str, Place]] = {}

    def list_commands(self, ctx: Any) -> list[str]:
        """The names of the commands."""
        return list(self.places)

    def get_command(self, ctx: Any, cmd_name: str) -> TyperCommand | None:
        """Load a command."""
        place = self.places.get(cmd_name)
        if place is None:
            return None
        function: Callable[..., Any] = getattr(import_module(place.module), cmd_name)
        alone = typer.Typer(rich_markup_mode=None, add_completion=False)
        settings = {"ignore_unknown_options": True} if place.dashes else None
        alone.command(cmd_name, context_settings=settings)(function)
        command = typer.main.get_command(alone)
        if not isinstance(command, TyperCommand):
            return None
        return dressed(command, place.examples, asked_language())

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """The command that is asked for; one misspelt is told what it is nearly."""
        near = get_close_matches(args[0].casefold(), self.places, 2)
        if args[0] not in self.places and near:
            told = ", ".join(map(repr, near))
            ctx.fail(f"No such command {args[0][:30]!r}. Did you mean {told}?")
        return super().resolve_command(ctx, args)

    def make_context(self, *args: Any, **settings: Any) -> Any:
        """Read what stands before the command."""
        with calls_told():
            return super().make_context(*args, **settings)

    def invoke(self, ctx: Any) -> Any:
        """Run a command; who stops reading what it prints ends it quietly."""
        try:
            with calls_told():
                return super().invoke(ctx)
        except BrokenPipeError:
            unread()
            raise typer.Exit from None
        except SystemExit as stopped:
            # That is what rich makes of a pipe that nobody reads.
            if isinstance(stopped.__context__, BrokenPipeError):
                raise typer.Exit from None
            raise

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """List the commands without loading them."""
        lang = asked_language()
        with formatter.section("Commands"):
            formatter.write_dl(
                [(name, place.text.in_(lang)) for name, place in self.places.items()]
            )

    def get_help(self, ctx: Any) -> str:
        """The help of the whole command."""
        if asked_language() != "vi":
            return super().get_help(ctx)
        self.help = TEXTS.get(self.help or "", self.help)
        self.epilog = TEXTS.get(self.epilog or "", self.epilog)
        for parameter in self.params:
            text = getattr(parameter, "help", None)
            if isinstance(text, str):
                setattr(parameter, "help", TEXTS.get(text, text))  # noqa: B010
        return in_vietnamese(super().get_help(ctx))
