"""The HTTP under python-telegram-bot: aiohttp, because it carries many calls at once cheaply.

Rules:
1. The URL holds the token: it never enters a message, an exception or a log.
2. `NotSent`: the call surely did not leave, and is safe to repeat. `MaybeSent` and TimedOut: it
   may have arrived. Any other NetworkError is the server's own answer (500, 502).
"""

import json
import logging
import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any, NamedTuple, cast
from urllib.parse import quote

import aiohttp
from telegram import Bot
from telegram.error import NetworkError, RetryAfter, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

# python-telegram-bot turns from numbers to timedeltas and warns until told that we have, too.
os.environ.setdefault("PTB_TIMEDELTA", "true")

NEVER = aiohttp.ClientTimeout(total=None)
CHUNK = 64 * 1024
JSON = {"Content-Type": "application/json"}


class NotSent(NetworkError):
    """The call did not reach the server: no connection could be had."""


class MaybeSent(NetworkError):
    """The connection broke on the way: the call may have arrived."""


class Http(BaseRequest):
    """One pool of connections; python-telegram-bot has one for updates and one for the rest."""

    def __init__(self, connections: int, *, reading: float = 20.0, connecting: float = 10.0):
        self._connections = connections
        self._reading = reading
        self._connecting = connecting
        self._session: aiohttp.ClientSession | None = None
        self.date = ""
        """The hour that the last answer bore, as HTTP writes it."""
        self._timeouts: dict[float | None, aiohttp.ClientTimeout] = {}

    @property
    def read_timeout(self) -> float | None:
        """Seconds a call may wait for its answer unless it says otherwise."""
        return self._reading

    async def initialize(self) -> None:
        """Open the pool."""
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=60)
            self._session = aiohttp.ClientSession(
                connector=connector, timeout=NEVER, cookie_jar=aiohttp.DummyCookieJar()
            )

    async def shutdown(self) -> None:
        """Close the pool."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """One exchange; aiohttp's errors become those python-telegram-bot knows."""
        if self._session is None:
            raise NotSent("the connection pool is closed")
        timeout = self._timeout(read_timeout)
        body, headers = _body(request_data)
        try:
            async with self._session.request(
                method, url, data=body, headers=headers, timeout=timeout, allow_redirects=False
            ) as response:
                self.date = response.headers.get("Date", "")
                return response.status, await response.read()
        except Exception as error:
            raise _known(error) from None

    async def fetched(self, url: str, most: int) -> bytes | None:
        """The file at `url`; None where there is none, or where it is larger than `most` bytes."""
        if self._session is None:
            raise NotSent("the connection pool is closed")
        timeout, taken = self._timeout(BaseRequest.DEFAULT_NONE), bytearray()
        try:
            async with self._session.get(url, timeout=timeout, allow_redirects=False) as response:
                if response.status != 200:
                    return None
                async for part in response.content.iter_chunked(CHUNK):
                    taken += part
                    if len(taken) > most:
                        return None
        except Exception as error:
            raise _known(error) from None
        return bytes(taken)

    def _timeout(self, reading: Any) -> aiohttp.ClientTimeout:
        seconds = self._reading if reading is BaseRequest.DEFAULT_NONE else reading
        known = self._timeouts.get(seconds)
        if known is None:
            known = aiohttp.ClientTimeout(total=None, connect=self._connecting, sock_read=seconds)
            self._timeouts[seconds] = known
        return known

    @staticmethod
    def parse_json_payload(payload: bytes) -> Any:
        """The answer as JSON; what is no JSON is not quoted (it may quote a person)."""
        try:
            return json.loads(payload)
        except ValueError:
            raise TelegramError("the server's answer is no JSON") from None


def _known(error: Exception) -> TelegramError:
    match error:
        case aiohttp.ClientConnectorError() | aiohttp.ConnectionTimeoutError():
            return NotSent(f"no connection ({type(error).__name__})")
        case TimeoutError():
            return TimedOut("no answer in time")
        case aiohttp.ClientError() | OSError():
            return MaybeSent(f"the connection broke ({type(error).__name__})")
    return MaybeSent(f"unexpected in HTTP ({type(error).__name__})")


def _body(data: RequestData | None) -> tuple[Any, dict[str, str] | None]:
    if data is None:
        return None, None
    if not data.contains_files:
        return data.json_payload, JSON
    # As browsers write it: a name in percents would be shown to the reader like that.
    form = aiohttp.FormData(quote_fields=False)
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, mime) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=mime)
    return form, None


@dataclass(frozen=True)
class Written:
    """Parameters without files as the library writes them (a text as it is, the rest as JSON in
    a text), without its look at every value for files: of RequestData only what `_body` reads."""

    json_payload: bytes
    contains_files: bool = False

    @classmethod
    def of(cls, params: Mapping[str, Any]) -> "Written":
        """`params` written down."""
        if isinstance(params, Prepared):
            return params.written
        return cls(json.dumps(_texts(params)).encode())


class Prepared(dict[str, Any]):
    """Parameters that are written down already. Nobody changes them: a changed copy is a plain
    dict, which is written anew."""

    written: Written


class Upload(NamedTuple):
    """A file that goes along with a call, under the name `field`."""

    field: str
    name: str
    content: bytes
    mime: str


@dataclass(frozen=True)
class WithFile:
    """Parameters and a file: of RequestData only what `_body` reads."""

    json_parameters: dict[str, str]
    multipart_data: dict[str, tuple[str, bytes, str]]
    contains_files: bool = True

    @classmethod
    def of(cls, params: Mapping[str, Any], file: Upload) -> "WithFile":
        """`params` and `file` written down."""
        return cls(_texts(params), {file.field: (file.name, file.content, file.mime)})


def _texts(params: Mapping[str, Any]) -> dict[str, str]:
    return {
        name: value if isinstance(value, str) else json.dumps(value)
        for name, value in params.items()
    }


class Telegram(Bot):
    """python-telegram-bot's client, and a way to make a call without building its answer."""

    def __repr__(self) -> str:
        return "Telegram()"  # the library's own shows the token

    async def call(
        self,
        method: str,
        params: Mapping[str, Any],
        *,
        reading: float | None = None,
        file: Upload | None = None,
    ) -> Any:
        """The raw result of `method`; errors as python-telegram-bot raises them."""
        waiting = BaseRequest.DEFAULT_NONE if reading is None else reading
        pool = self._request[0] if method == "getUpdates" else self._request[1]
        written = Written.of(params) if file is None else WithFile.of(params, file)
        data = cast("RequestData", written)
        return await pool.post(f"{self._base_url}/{method}", data, read_timeout=waiting)

    def clock(self) -> datetime | None:
        """What time the last answer said it is; None where it did not say."""
        try:
            return parsedate_to_datetime(cast("Http", self._request[1]).date)
        except (TypeError, ValueError):
            return None

    async def download(self, file_id: str, *, most: int) -> bytes | None:
        """The content of a file that Telegram keeps; None where it has none or is too large."""
        found = await self.call("getFile", {"file_id": file_id})
        path = str(found.get("file_path", "")) if isinstance(found, dict) else ""
        if not path or int(found.get("file_size", 0)) > most:
            return None
        return await cast("Http", self._request[1]).fetched(
            f"{self._base_file_url}/{quote(path)}", most
        )

    async def open(self) -> None:
        """Open the pools; unlike `initialize`, it asks Telegram nothing (who may be away)."""
        for request in self._request:
            await request.initialize()

    async def end(self) -> None:
        """Close the pools."""
        for request in self._request:
            await request.shutdown()


def connect(token: str, api_url: str, *, in_flight: int) -> Telegram:
    """A client for the Bot API at `api_url`; `initialize()` and `shutdown()` are the caller's."""
    for library in ("telegram", "aiohttp"):  # at DEBUG they would log texts and numbers
        logging.getLogger(library).setLevel(logging.WARNING)
    return Telegram(
        token,
        base_url=f"{api_url}/bot",
        base_file_url=f"{api_url}/file/bot",
        request=Http(in_flight + 20),
        get_updates_request=Http(2),
    )


def seconds_of(told: RetryAfter) -> float:
    """How long the server asks us to wait."""
    wait = told.retry_after
    return float(wait) if isinstance(wait, int) else wait.total_seconds()
