"""The web example under load on this machine: many connections at once, each with the next request.

    uv run --locked --extra web --group test python benchmarks/web.py

The server runs as a user starts it, and the client beside it on the same machine, which takes its
share of the processors: the figures are of both.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import re
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

APP = Path(__file__).parents[1] / "examples" / "fastapi_app.py"
PERSON = {"birth_date": "2024-03-02", "mother": "deceased", "father": "missing", "care": "carer"}
EVENTS = [
    {"type": "Intake", "at": "2026-02-13T22:15:00+07:00", "received_by": "hotline"},
    {"type": "InformationForwarded", "at": "2026-02-13T22:40:00+07:00"},
]
ASKED: tuple[tuple[str, dict[str, object]], ...] = (
    ("/api/assess", {"person": PERSON, "on": "2026-11-22", "lang": "vi"}),
    ("/api/assess", {"person": {"birth_date": "2019-01-31"}, "on": "2026-11-22", "lang": "en"}),
    ("/api/case", {"events": EVENTS, "now": "2026-02-14T12:00:00+07:00"}),
)


@dataclass(frozen=True)
class Load:
    """What a run showed; times in seconds."""

    statuses: dict[int, int]
    failures: tuple[str, ...]
    times: tuple[float, ...]
    seconds: float

    def percentile(self, part: float) -> float:
        """The time within which a part of the requests was answered."""
        return self.times[min(len(self.times) - 1, int(len(self.times) * part))]

    def __str__(self) -> str:
        if not self.times:
            return f"no answer  failed {len(self.failures)}"
        each = "  ".join(f"p{part:g} {self.percentile(part / 100):.3f} s" for part in (50, 95, 99))
        rate = len(self.times) / self.seconds
        return (
            f"{len(self.times)} answers in {self.seconds:.1f} s ({rate:.0f} a second)  {each}  "
            f"longest {self.times[-1]:.3f} s  statuses {self.statuses}  failed {len(self.failures)}"
        )


def request(port: int, path: str, body: dict[str, object]) -> bytes:
    """A request as it goes over the wire."""
    raw = json.dumps(body).encode()
    head = (
        f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\n"
        f"Content-Length: {len(raw)}\r\n\r\n"
    )
    return head.encode() + raw


async def ask(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, sent: bytes) -> int:
    """Send a request and read its answer whole."""
    writer.write(sent)
    head = await reader.readuntil(b"\r\n\r\n")
    length = re.search(rb"(?i)content-length: (\d+)", head)
    body = await reader.readexactly(int(length[1]) if length else 0)
    json.loads(body)
    return int(head.split(b" ", 2)[1])


async def put_load(port: int, connections: int, seconds: float) -> Load:
    """Ask from many connections at once for a time."""
    sent = [request(port, path, body) for path, body in ASKED]
    statuses: Counter[int] = Counter()
    failures: list[str] = []
    times: list[float] = []
    begun = time.perf_counter()

    async def connection(number: int) -> None:
        try:
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            turn = number
            while time.perf_counter() - begun < seconds:
                before = time.perf_counter()
                statuses[await ask(reader, writer, sent[turn % len(sent)])] += 1
                times.append(time.perf_counter() - before)
                turn += 1
            writer.close()
            await writer.wait_closed()
        except (OSError, ValueError, asyncio.IncompleteReadError) as error:
            failures.append(repr(error))

    await asyncio.gather(*(connection(number) for number in range(connections)))
    taken = time.perf_counter() - begun
    return Load(dict(statuses), tuple(failures), tuple(sorted(times)), taken)


async def ready(port: int) -> None:
    """Wait until the server takes connections; its workers start after it says where it is."""
    for _ in range(200):
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", port)
        except OSError:
            await asyncio.sleep(0.1)
        else:
            writer.close()
            await writer.wait_closed()
            return


def run(connections: int, seconds: float, workers: int) -> Load:
    """Start the server, put the load on it, stop it."""
    command = [sys.executable, str(APP), "--port", "0", "--workers", str(workers), "--quiet"]
    server = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    try:
        if server.stderr is None:
            raise OSError(command)
        lines = (re.search(r"http://127\.0\.0\.1:(\d+)", line) for line in server.stderr)
        port = next(int(found[1]) for found in lines if found)
        asyncio.run(ready(port))
        asyncio.run(put_load(port, min(connections, 8), 1))
        return asyncio.run(put_load(port, connections, seconds))
    finally:
        server.terminate()
        server.communicate(timeout=30)


def main() -> None:
    """Print the figures of a run."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--connections", type=int, default=200)
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--workers", type=int, default=1)
    given = parser.parse_args()
    print(run(given.connections, given.seconds, given.workers))


if __name__ == "__main__":
    main()
