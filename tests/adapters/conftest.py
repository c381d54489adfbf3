"""The web example, served as a user starts it, on a port of its own."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from threading import Thread, Timer
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import attrs
import pytest

if find_spec("django") is not None:
    from tests.adapters import django_settings

    django_settings.ready()

APP = Path(__file__).parents[2] / "examples" / "fastapi_app.py"
LONGEST = 180
"""Seconds after which a server is ended whatever happens."""


@attrs.frozen
class Reply:
    """What a server answered."""

    status: int
    headers: dict[str, str]
    text: str

    @property
    def json(self) -> Any:
        return json.loads(self.text)


@attrs.frozen
class Server:
    """A server of the example; ``log`` is what it has written so far."""

    port: int
    log: list[str]

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def get(self, path: str, **headers: str) -> Reply:
        return self.send(Request(self.url + path, headers=headers))  # noqa: S310

    def post(self, path: str, body: object) -> Reply:
        raw = body if isinstance(body, bytes) else json.dumps(body).encode()
        head = {"content-type": "application/json"}
        return self.send(Request(self.url + path, data=raw, headers=head, method="POST"))  # noqa: S310

    def send(self, request: Request) -> Reply:
        try:
            with urlopen(request, timeout=60) as found:  # noqa: S310
                status, headers, text = found.status, found.headers, found.read().decode()
        except HTTPError as error:
            with error:
                status, headers, text = error.code, error.headers, error.read().decode()
        return Reply(status, {name.lower(): value for name, value in headers.items()}, text)


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    pytest.importorskip("fastapi")
    pytest.importorskip("uvicorn")
    running = subprocess.Popen(
        [sys.executable, str(APP), "--port", "0"],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    watch = Timer(LONGEST, running.kill)
    watch.start()
    log: list[str] = []
    assert running.stdout is not None
    try:
        port = next(filter(None, (_port(line, log) for line in running.stdout)), None)
        assert port is not None, "".join(log)
        reader = Thread(target=log.extend, args=(running.stdout,), daemon=True)
        reader.start()
        yield Server(port, log)
    finally:
        watch.cancel()
        running.terminate()
        running.wait(timeout=20)
    reader.join(timeout=20)
    running.stdout.close()


def _port(line: str, log: list[str]) -> int | None:
    """The port that a line of the server's names, if it does."""
    log.append(line)
    found = re.search(r"http://127\.0\.0\.1:(\d+)", line)
    return int(found[1]) if found else None
