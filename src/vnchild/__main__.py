"""The entry point of the ``vnchild`` command; no traceback reaches its user."""

from __future__ import annotations

import os
import sys


def main() -> None:
    """Run the command.

    Exit codes: 0 done, 1 an error of the program itself, 2 bad input, 130 interrupted.
    """
    try:
        from vnchild.cli import app  # noqa: PLC0415
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] == "vnchild":
            raise
        _fail(f"the command needs the extra 'cli': pip install 'vnchild[cli]' ({error})", 2)
    except ValueError as error:
        # A file of an amendment that cannot be taken in stops the import of the rules.
        if os.environ.get("VNCHILD_DEBUG"):
            raise
        _fail(str(error), 2)
    try:
        app(prog_name="vnchild")
    except KeyboardInterrupt:
        _fail("đã dừng; không ghi gì" if _vietnamese() else "interrupted; nothing was written", 130)
    except BrokenPipeError:
        os._exit(0)
    except Exception as error:
        if os.environ.get("VNCHILD_DEBUG"):
            raise
        name = type(error).__name__
        _fail(
            f"lỗi ngoài dự kiến {name}; không ghi gì. Hãy chạy lại với VNCHILD_DEBUG=1 để xem lỗi "
            "ở đâu và báo lại"
            if _vietnamese()
            else f"unexpected {name}; nothing was written. "
            "Run again with VNCHILD_DEBUG=1 to see where, and report it",
            1,
        )


def _vietnamese() -> bool:
    from vnchild.cli.lazy import asked_language  # noqa: PLC0415

    return asked_language() == "vi"


def _fail(message: str, code: int) -> None:
    sys.stderr.write(f"vnchild: {message}\n")
    raise SystemExit(code)


if __name__ == "__main__":
    main()
