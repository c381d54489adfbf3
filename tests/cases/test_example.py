"""The example that is walked through in the documentation."""

from __future__ import annotations

import runpy
import sys
from pathlib import Path

import pytest

FILE = Path(__file__).parents[2] / "examples" / "case_walkthrough.py"


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("en", ("This case is invented", "overdue by 1 hour;", "Stage: closed;", "Article 32(3)")),
        ("vi", ("là giả định", "quá hạn 1 giờ;", "Giai đoạn: đã kết thúc;", "Điều 32 khoản 3")),
    ],
)
def test_the_walkthrough_tells_every_step(
    lang: str,
    told: tuple[str, ...],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(sys, "argv", [str(FILE), "--lang", lang])
    runpy.run_path(str(FILE), run_name="__main__")
    printed = capsys.readouterr().out
    for words in told:
        assert words in printed
    assert "Trẻ em không có thật" not in printed
