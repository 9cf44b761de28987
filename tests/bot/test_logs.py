"""Logs: we try to make them leak a token, a chat id or what somebody wrote."""

import asyncio
import gc
import json
import logging
import re
import sys
import threading
import warnings
from collections.abc import Callable, Iterator

import pytest
from pydantic import TypeAdapter, ValidationError

from bot.logs import StderrHandler, configure_logs
from bot.settings import Settings

TOKEN = "123456789:AAF0aBcDeFgHiJkLmNoPqRsTuVwXyZ012345"
SHORT = "42:simulator"
CHAT = 987654321
WROTE = "my neighbour is ill"
WHEN = re.compile(r"\d{4}-\d\d-\d\dT[\d:.]+")

log = logging.getLogger("bot.test")
foreign = logging.getLogger("somelibrary.client")
Read = Callable[[], str]


@pytest.fixture(params=["json", "text"])
def written(request: pytest.FixtureRequest, capfd: pytest.CaptureFixture[str]) -> Iterator[Read]:
    root = logging.getLogger()
    before = (root.handlers[:], root.level, sys.excepthook, threading.excepthook)
    unraisable = sys.unraisablehook
    configure_logs(
        Settings(bot_token=SHORT, log_format=request.param, log_level="DEBUG", _env_file=None)
    )
    yield lambda: capfd.readouterr().err
    root.handlers, root.level, sys.excepthook, threading.excepthook = before
    sys.unraisablehook = unraisable
    logging.captureWarnings(False)


def clean(text: str) -> bool:
    return not [secret for secret in (TOKEN, SHORT, str(CHAT), WROTE) if secret in text]


@pytest.mark.parametrize(
    "message",
    [
        f"POST https://api.telegram.org/bot{TOKEN}/getMe",
        f"GET /bot{SHORT}/getMe",
        f"https://x.test/file/bot{SHORT.replace(':', '%3A')}/a.jpg",
        f"chat_id={CHAT}",
        f"{{'chat': {{'id': {CHAT}}}}}",
        f'{{"from": {{"id": {CHAT}, "is_bot": false}}}}',
        f"sent to {CHAT}.",
        f"group -100{CHAT} moved",
    ],
)
def test_tokens_and_chat_ids_are_masked(written: Read, message: str) -> None:
    log.info(message)
    foreign.warning(message)
    said = written()
    assert said.count("***") >= 2
    assert clean(said)
    assert "simulator" not in said


@pytest.mark.parametrize(
    ("message", "secret"),
    [
        ("chat_id=4711", "4711"),
        ("Chat(id=4711, type=private)", "4711"),
        ('"chat_id": -47', "-47"),
        ("{'chat': {'id': 47}}", "47"),
        ("user 4711 left", "4711"),
        ("migrate_to_chat_id=-47", "47"),
    ],
)
def test_short_ids_are_known_by_their_names(written: Read, message: str, secret: str) -> None:
    log.info(message)
    assert secret not in WHEN.sub("", written())  # 11:47:47 is no leak


def test_update_ids_and_counts_stay_readable(written: Read) -> None:
    log.info("update %s set aside after %s tries", 872635441, 3)
    log.info("handled", extra={"update_id": 872635442, "count": 1204})
    said = written()
    assert "872635441" in said
    assert "872635442" in said
    assert "1204" in said


def test_extras_keep_words_of_ours_and_nothing_else(written: Read) -> None:
    log.info("x", extra={"talk": "survey:transport", "chat_id": 5, "text": "oui", "note": WROTE})
    log.info("y", extra={"to": CHAT, "body": {"text": WROTE}, "step": 3})
    said = written()
    assert "survey:transport" in said
    assert "oui" not in said
    assert clean(said)


@pytest.mark.parametrize("error", [ValueError(WROTE), KeyError(WROTE), RuntimeError(TOKEN)])
def test_an_exception_keeps_its_place_and_loses_its_message(
    written: Read, error: Exception
) -> None:
    try:
        try:
            raise error
        except Exception as cause:
            raise LookupError(WROTE) from cause
    except LookupError:
        log.exception("the turn failed")
    said = written()
    assert type(error).__name__ in said
    assert "LookupError" in said
    assert "test_logs.py" in said
    assert clean(said)


def test_a_validation_error_does_not_quote_its_input(written: Read) -> None:
    try:
        TypeAdapter(int).validate_python(WROTE)
    except ValidationError:
        log.exception("bad")
    assert clean(written())


def test_what_the_system_says_is_kept(written: Read) -> None:
    try:
        open("/nowhere/" + str(CHAT))  # noqa: SIM115
    except OSError:
        log.exception("bad")
    said = written()
    assert "No such file" in said
    assert clean(said)


def test_a_group_of_exceptions_tells_each(written: Read) -> None:
    try:
        raise ExceptionGroup(WROTE, [ValueError(WROTE), OSError(28, "No space left on device")])
    except ExceptionGroup:
        log.exception("bad")
    said = written()
    assert "ValueError" in said
    assert "No space left" in said
    assert clean(said)


async def test_a_task_nobody_waited_for_is_told_without_its_words(written: Read) -> None:
    async def fail() -> None:
        raise ValueError(f"{WROTE} {TOKEN} {CHAT}")

    task = asyncio.get_running_loop().create_task(fail())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    del task
    gc.collect()
    said = written()
    assert "never retrieved" in said
    assert "ValueError" in said
    assert clean(said)


def test_uncaught_exceptions_take_the_same_way(written: Read) -> None:
    def fail() -> None:
        raise ValueError(WROTE)

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    sys.excepthook(ValueError, ValueError(WROTE), None)
    said = written()
    assert said.count("ValueError") == 2
    assert clean(said)


def test_a_line_that_cannot_be_written_does_not_print_its_arguments(written: Read) -> None:
    record = log.makeRecord(log.name, logging.INFO, __file__, 1, "%d people", (WROTE,), None)
    next(one for one in logging.getLogger().handlers if isinstance(one, StderrHandler)).handle(
        record
    )
    said = written()
    assert "could not be written" in said
    assert clean(said)


def test_warnings_are_masked(written: Read) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.warn(f"chat {CHAT}", stacklevel=1)
    assert clean(written())


def test_libraries_speak_from_warning_on(written: Read) -> None:
    for name in ("httpx", "aiohttp.access", "uvicorn.access", "telegram.Bot", "apscheduler"):
        logging.getLogger(name).info("GET /bot%s/getMe", TOKEN)
    assert written() == ""


def test_a_record_is_one_line_and_may_be_json(
    written: Read, request: pytest.FixtureRequest
) -> None:
    log.warning("two\nlines", extra={"count": 2})
    said = written().strip()
    if request.node.callspec.params["written"] == "json":
        row = json.loads(said)
        assert (row["message"], row["count"], row["level"]) == ("two lines", 2, "WARNING")
    assert "\n" not in said
