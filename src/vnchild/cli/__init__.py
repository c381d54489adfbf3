"""The ``vnchild`` command (extra ``cli``)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, ClassVar

import typer

from vnchild.cli.lazy import LazyGroup, Place
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
        ),
        "docs": Place(
            "vnchild.cli.docs_command",
            Text(
                "Viết tài liệu của lĩnh vực từ chính các đối tượng.",
                "Write the documentation of the domain from the objects themselves.",
            ),
        ),
        "due": Place(
            "vnchild.cli.due_command",
            Text(
                "Cho biết một thời hạn kết thúc khi nào, và vì sao.",
                "Tell when a time limit ends, and why.",
            ),
            dashes=True,
        ),
        "plan": Place(
            "vnchild.cli.plan_command",
            Text(
                "Dự toán kinh phí theo tháng cho một bảng người.",
                "Plan what a table of persons costs, month by month.",
            ),
        ),
        "read": Place(
            "vnchild.cli.read_command",
            Text(
                "Đọc một văn bản chỉ đạo: ai phải làm gì, trước ngày nào.",
                "Read a dispatch: who must do what, by when.",
            ),
        ),
        "reports": Place(
            "vnchild.cli.reports_command",
            Text(
                "Liệt kê các báo cáo đến hạn của một cơ quan.",
                "List the reports that an agency owes, by due day.",
            ),
        ),
        "sample": Place(
            "vnchild.cli.sample_command",
            Text(
                "Tạo một bảng người giả định để thử.",
                "Make a table of invented people, for trials.",
            ),
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
    version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_version, is_eager=True, help="Print the version and stop."
        ),
    ] = False,
    lang: Annotated[
        str,
        typer.Option(help="Language of this help: vi or en.", metavar="vi|en"),
    ] = "en",
) -> None:
    """Take the options of the command itself."""


__all__ = ["app"]
