"""Logs that never hold a token, a chat id or what a person wrote.

Rules:
1. Our own messages use our own words and numbers; what people wrote is never an argument.
2. Whatever is written is masked once more: tokens, and numbers that may be somebody's at Telegram.
3. Of an exception only its type and place are kept. Its message may quote a person, so it is kept
   only for the few kinds whose words come from the system or from Telegram's server.
4. Libraries speak from WARNING on, ours from LOG_LEVEL on; what nobody caught takes the same way.
"""

import json
import logging
import re
import sys
import threading
import traceback
from collections.abc import Iterator
from datetime import UTC, datetime
from types import TracebackType

from bot.settings import Settings

OURS = ("bot", "conversations", "storage")
MASK = "***"
WITHHELD = "(withheld)"

_TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]{20,}")
# Every number that calls itself somebody's; and any long one that stands alone, but an update's.
_NAMED_ID = re.compile(
    r"(?i)((?<![a-z])(?:chat|user|from|sender|telegram)_?id[\"']?\s*[=:]\s*[\"']?"
    r"|(?<![a-z_])id[\"']?\s*[=:]\s*[\"']?"
    r"|\b(?:chat|user|person)\W{1,4})-?\d+"
)
_LONG_NUMBER = re.compile(
    r"(?<!update_id=)(?<!update_id': )(?<!update )(?<![\w.-])-?\d{7,}(?![\w-])"
)
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_PLAIN_WORD = re.compile(r"[A-Za-z0-9_.:/-]{1,64}")
_NEVER_KEPT = ("token", "text", "chat", "user", "caption", "phone", "name")
_STANDARD = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}
_SPEAKING = ("telegram.error", "aiohttp.", "apscheduler.", "sqlite3")
_log = logging.getLogger("bot.logs")


class Mask:
    """Takes out of a text what must not be written; knows the configured token by heart."""

    def __init__(self, token: str | None = None) -> None:
        self._token = token

    def __call__(self, text: str) -> str:
        if self._token:
            text = text.replace(self._token, MASK).replace(self._token.replace(":", "%3A"), MASK)
        text = _TOKEN.sub(MASK, text)
        text = _NAMED_ID.sub(lambda found: found[1] + MASK, text)
        return _LONG_NUMBER.sub(MASK, text)


def told_exception(error: BaseException) -> Iterator[str]:
    """Type, place and, where it is safe, message of `error` and of what it came from."""
    seen: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        yield f"{type(link).__module__}.{type(link).__qualname__}: {_safe_message(link)}"
        for frame in traceback.extract_tb(link.__traceback__):
            yield f"  {frame.filename}:{frame.lineno} in {frame.name}"
        for inner in link.exceptions if isinstance(link, BaseExceptionGroup) else ():
            yield from told_exception(inner)
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)


def place_of(error: Exception) -> str:
    """The kind of `error` and where it was raised: never its message, which may quote a person."""
    frames = traceback.extract_tb(error.__traceback__)
    last = frames[-1] if frames else None
    where = f" at {last.filename.rpartition('/')[2]}:{last.lineno} in {last.name}" if last else ""
    return f"{type(error).__name__}{where}"


def _safe_message(error: BaseException) -> str:
    if isinstance(error, OSError):
        return error.strerror or WITHHELD
    if f"{type(error).__module__}.".startswith(_SPEAKING):
        return _QUOTED.sub(MASK, str(error))
    return WITHHELD


class TextFormat(logging.Formatter):
    """One line a record for people; an exception's places follow on lines of their own."""

    def __init__(self, mask: Mask) -> None:
        super().__init__()
        self._mask = mask

    def format(self, record: logging.LogRecord) -> str:
        facts = "".join(f" {key}={value}" for key, value in self._facts(record).items())
        line = f"{_at(record)} {record.levelname} {record.name} {self._message(record)}{facts}"
        return "\n".join([line, *self._exception(record)])

    def _message(self, record: logging.LogRecord) -> str:
        message = record.getMessage()
        if record.name.partition(".")[0] not in OURS:
            # asyncio prints whole objects between <...> and on further lines: results, arguments.
            message = message.partition("\n")[0].partition("<")[0].rstrip()
        return self._mask(message).replace("\n", " ")

    def _facts(self, record: logging.LogRecord) -> dict[str, object]:
        given = {key: value for key, value in vars(record).items() if key not in _STANDARD}
        return {key: self._fact(key, value) for key, value in given.items()}

    def _fact(self, key: str, value: object) -> object:
        if any(part in _NEVER_KEPT for part in key.lower().split("_")):
            return WITHHELD
        known = key == "update_id" and isinstance(value, int)
        if known or isinstance(value, bool | float | None):
            return value
        text = str(value)
        if not _PLAIN_WORD.fullmatch(text):
            return WITHHELD
        masked = self._mask(text)
        return value if masked == text and isinstance(value, int) else masked

    def _exception(self, record: logging.LogRecord) -> list[str]:
        error = record.exc_info[1] if record.exc_info else None
        return [self._mask(line) for line in told_exception(error)] if error else []


class JsonFormat(TextFormat):
    """One JSON object a line, for machines."""

    def format(self, record: logging.LogRecord) -> str:
        row = {
            "at": _at(record),
            "level": record.levelname,
            "from": record.name,
            "message": self._message(record),
            **self._facts(record),
        }
        if places := self._exception(record):
            row["exception"] = places
        return json.dumps(row, ensure_ascii=False, default=str)


def _at(record: logging.LogRecord) -> str:
    return datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")


class StderrHandler(logging.Handler):
    """Writes to stderr; a record that cannot be formatted is told of without its arguments."""

    def emit(self, record: logging.LogRecord) -> None:
        try:
            line = self.format(record)
        except Exception:
            line = f"a log line could not be written ({record.filename}:{record.lineno})"
        sys.stderr.write(line + "\n")


def configure_logs(settings: Settings) -> None:
    """Send every record, warning and uncaught exception through the mask to stderr."""
    token = settings.bot_token.get_secret_value() if settings.bot_token else None
    form = JsonFormat if settings.log_format == "json" else TextFormat
    handler = StderrHandler()
    handler.setFormatter(form(Mask(token)))
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    for name in OURS:
        logging.getLogger(name).setLevel(settings.log_level)
    for name in ("uvicorn", "uvicorn.access", "uvicorn.error", "httpx", "aiohttp.access"):
        library = logging.getLogger(name)
        library.handlers.clear()
        library.propagate = True
        library.setLevel(logging.WARNING)
    logging.captureWarnings(True)
    sys.excepthook = _uncaught
    threading.excepthook = lambda hook: _uncaught(hook.exc_type, hook.exc_value, hook.exc_traceback)
    sys.unraisablehook = lambda hook: _uncaught(hook.exc_type, hook.exc_value, hook.exc_traceback)


def _uncaught(
    kind: type[BaseException], error: BaseException | None, place: TracebackType | None
) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return  # Ctrl-C is a wish, not a failure
    _log.critical("uncaught exception", exc_info=(kind, error or kind(), place))
