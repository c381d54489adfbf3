"""The ``vnchild`` command (extra ``cli``)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, ClassVar

import typer

from vnchild.cli.lazy import LazyGroup, Place, asked_language
from vnchild.cli.stopping import read_language
from vnchild.law.text import Text


class Commands(LazyGroup):
    """The commands, in the order of the alphabet; each is loaded when it is run."""

    places: ClassVar[Mapping[str, Place]] = {
        "assess": Place(
            "vnchild.cli.assess_command",
            Text(
                "Xét trợ cấp xã hội hằng tháng cho từng người trong bảng.",
                "Assess every person of a table for the monthly social allowance.",
            ),
            (
                "people.csv --on 2026-11-22",
                "people.csv --on 2026-11-22 --province 91 --out answers.csv --errors bad.csv",
            ),
        ),
        "docs": Place(
            "vnchild.cli.docs_command",
            Text(
                "Viết tài liệu của lĩnh vực từ chính các đối tượng.",
                "Write the documentation of the domain from the objects themselves.",
            ),
            ("pages --lang vi --on 2026-11-22",),
        ),
        "due": Place(
            "vnchild.cli.due_command",
            Text(
                "Cho biết một thời hạn kết thúc khi nào, và vì sao.",
                "Tell when a time limit ends, and why.",
            ),
            (
                "2026-11-20 '7 working days'",
                "2026-11-20T22:15+07:00 '12 hours' --lang vi",
            ),
            dashes=True,
        ),
        "explain": Place(
            "vnchild.cli.explain_command",
            Text(
                "Giải thích cho người quyết định vì sao một người được hưởng hay không.",
                "Explain to who decides why one person is entitled, or is not.",
            ),
            ("people.csv --id 91-0000123 --on 2026-11-22 --lang vi",),
        ),
        "plan": Place(
            "vnchild.cli.plan_command",
            Text(
                "Dự toán kinh phí theo tháng cho một bảng người.",
                "Plan what a table of persons costs, month by month.",
            ),
            (
                "people.csv --from 2027-01 --to 2027-12 --out plan.csv",
                "people.csv --from 2027-01 --to 2027-12 --coefficient 6=+0.5 --compare",
            ),
        ),
        "procedure": Place(
            "vnchild.cli.procedure_command",
            Text(
                "Các bước của một thủ tục: ai làm, chậm nhất khi nào.",
                "Tell the steps of a procedure: who acts, and by when.",
            ),
            (
                "facility_admission --received 2026-11-02",
                "facility_admission --received 2026-11-02 --done review=2026-11-04 --lang vi",
            ),
        ),
        "read": Place(
            "vnchild.cli.read_command",
            Text(
                "Đọc một văn bản chỉ đạo: ai phải làm gì, trước ngày nào.",
                "Read a dispatch: who must do what, by when.",
            ),
            (
                "dispatch.txt",
                "dispatch.txt --format ics > duties.ics",
            ),
        ),
        "reports": Place(
            "vnchild.cli.reports_command",
            Text(
                "Liệt kê các báo cáo đến hạn của một cơ quan.",
                "List the reports that an agency owes, by due day.",
            ),
            ("--agency 'Sở Y tế tỉnh Lai Châu' --from 2026-10-01 --to 2026-12-31",),
        ),
        "sample": Place(
            "vnchild.cli.sample_command",
            Text(
                "Tạo một bảng người giả định để thử.",
                "Make a table of invented people, for trials.",
            ),
            ("--n 3000 --province 91 --ages 0-15 --out people.csv",),
        ),
    }


app = typer.Typer(
    cls=Commands,
    help="Vietnam's child-protection domain: who is entitled to what, by which article of law.",
    epilog=(
        "Exit codes: 0 done, 1 an error of the program itself, 2 bad input, 130 interrupted. "
        "A file given as - is standard input or output. NO_COLOR turns colours off."
    ),
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
    ctx: typer.Context,
    version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_version, is_eager=True, help="Print the version and stop."
        ),
    ] = False,
    lang: Annotated[
        str | None,
        typer.Option(
            help="Language of the help and of every command, unless it is given its own; else "
            "that of VNCHILD_LANG, else en.",
            metavar="vi|en",
        ),
    ] = None,
) -> None:
    """Take the options of the command itself; the language is the default of every command."""
    language = asked_language(()) if lang is None else read_language(lang)
    ctx.default_map = {name: {"lang": language} for name in Commands.places}


__all__ = ["app"]
