"""What stands around the web example: a limit on what is sent, and headers of security.

Plain ASGI, so that a body is counted as it comes and never kept for the sake of counting.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

MOST_BYTES = 512 * 1024
"""The largest body that is read."""

HEADERS = {
    # All that the page needs comes from this server, and nothing may be written into it.
    "content-security-policy": "default-src 'none'; script-src 'self'; style-src 'self'; "
    "img-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'; "
    "frame-ancestors 'none'",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    # An answer tells of a child: no browser or proxy is to keep it.
    "cache-control": "no-store",
}
_RAW = [(name.encode(), value.encode()) for name, value in HEADERS.items()]


class TooLargeError(Exception):
    """A body is larger than `MOST_BYTES`."""


class Guard:
    """An application with the limit and the headers around it."""

    def __init__(self, app: App) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, unless its body is too large."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        read = 0

        async def counted() -> Message:
            nonlocal read
            message = await receive()
            read += len(message.get("body", b""))
            if read > MOST_BYTES:
                raise TooLargeError
            return message

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message.get("headers", ()), *_RAW]
            await send(message)

        async def answered(message: Message) -> None:
            # What the application makes of the broken body is not the answer.
            if read <= MOST_BYTES:
                await with_headers(message)

        try:
            if _announced(scope) > MOST_BYTES:
                raise TooLargeError
            await self.app(scope, counted, answered)
        except TooLargeError:
            read = MOST_BYTES + 1
        if read > MOST_BYTES:
            await _refuse(with_headers)


def _announced(scope: Scope) -> int:
    """The length that the request gives for its body, 0 if none."""
    for name, value in scope["headers"]:
        if name == b"content-length" and value.isdigit():
            return int(value)
    return 0


async def _refuse(send: Send) -> None:
    body = b'{"detail":[{"type":"too_large","loc":["body"],"msg":"at most 512 KiB are read"}]}'
    head = [(b"content-type", b"application/json"), (b"connection", b"close")]
    await send({"type": "http.response.start", "status": 413, "headers": head})
    await send({"type": "http.response.body", "body": body})
