"""HTTP/1.1 with keep-alive on a bare asyncio protocol: as much as a Bot API client needs, no more.

The server must cost little beside the bots it measures: no framework, no header is parsed that
is not needed, and a request is one `data_received` in nearly every case.
"""

import asyncio
import re
from collections.abc import Callable

_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_CHUNKED = re.compile(rb"\r\ntransfer-encoding: *chunked", re.IGNORECASE)
_HEAD = b"HTTP/1.1 %b\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
REFUSED = b'{"ok":false,"error_code":429'
"""How an answer begins that is to travel as a refusal."""

Answer = Callable[[bytes], None]
Asked = Callable[[str, bytes, Answer], None]


class Connection(asyncio.Protocol):
    """One client; `asked(method, body, answer)` is told of each call, in order."""

    def __init__(self, asked: Asked) -> None:
        self._asked = asked
        self._rest = b""
        self._transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        data = self._rest + data if self._rest else data
        while data:
            end = data.find(b"\r\n\r\n")
            if end < 0:
                break
            head = data[:end]
            found = _LENGTH.search(head)
            size = int(found[1]) if found else 0
            if not found and _CHUNKED.search(head):
                raise ValueError("the bench's server does not read chunked bodies")
            whole = end + 4 + size
            if len(data) < whole:
                break
            self._call(head, data[end + 4 : whole])
            data = data[whole:]
        self._rest = data

    def _call(self, head: bytes, body: bytes) -> None:
        path = head[: head.index(b" HTTP/")]
        self._asked(path[path.rindex(b"/") + 1 :].decode(), body, self._answer)

    def _answer(self, body: bytes) -> None:
        if not self._transport.is_closing():
            status = b"429 Too Many Requests" if body.startswith(REFUSED) else b"200 OK"
            self._transport.write(_HEAD % (status, len(body)) + body)
