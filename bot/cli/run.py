"""`portevoix run`: the bot on Telegram, by long polling or by a webhook, until told to stop."""

import asyncio
import gc
import logging
import signal
import sys
from argparse import Namespace
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from bot.cli.printing import complain, say

if TYPE_CHECKING:
    from bot.city.definition import City
    from bot.settings import Settings

log = logging.getLogger(__name__)

CANNOT_START = 2
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 60.0
"""Seconds between two tries to reach Telegram at the start."""
YOUNG = 10_000
"""New objects before the garbage collector looks for cycles among them: more than hang together in
the letters on their way, which it would otherwise look through again for every few of them."""


def add_to(subparsers: Any) -> None:
    """Hang `run` under `subparsers`."""
    parser = subparsers.add_parser("run", help="the bot on Telegram, with BOT_TOKEN")
    parser.add_argument(
        "--webhook", action="store_true", help="Telegram brings updates to WEBHOOK_URL"
    )
    parser.set_defaults(func=run)


def run(args: Namespace) -> int:
    """Serve until SIGTERM or Ctrl-C; 2 when it cannot start."""
    from bot.city.file import find_city_file, load_city
    from bot.city.working_days import holidays_at
    from bot.lean import begin_lean
    from bot.logs import configure_logs
    from bot.settings import load_settings
    from bot.staff_words import Unusable, staff_line

    try:
        settings = load_settings()
        file, is_sample = find_city_file(settings.city_file)
        city = load_city(file)
    except Unusable as unusable:
        complain(*unusable.sentences())
        return CANNOT_START
    if settings.bot_token is None:
        complain(staff_line("run-no-token"))
        return CANNOT_START
    if args.webhook and settings.webhook_url is None:
        complain(staff_line("run-no-webhook-url"))
        return CANNOT_START
    if is_sample:
        complain(staff_line("run-sample-city", None, city=city.name))
    configure_logs(settings)
    holidays_at(city.insee)  # kept from here on; what it loads for a moment goes before more comes
    begin_lean()
    token = settings.bot_token.get_secret_value()
    return served(settings, city, token, webhook=args.webhook)


def served(settings: "Settings", city: "City", token: str, *, webhook: bool = False) -> int:
    """Serve; the exit code, after a sentence where something stands in the way."""
    from bot.part import PortTaken
    from bot.staff_words import staff_line
    from bot.surveys.folder import Taken
    from bot.telegram.refusals import AnotherBot, BadToken, BadWebhook
    from storage.errors import StoreError

    try:
        with asyncio.Runner(loop_factory=quick_loop()) as runner:
            runner.run(serve(settings, city, token, webhook=webhook))
    except AnotherBot:
        complain(staff_line("run-another-bot"))
    except BadToken:
        complain(staff_line("run-bad-token"))
    except BadWebhook as wrong:
        complain(staff_line("run-bad-webhook", None, detail=str(wrong)))
    except PortTaken as wrong:
        complain(staff_line("run-port-taken", None, where=str(wrong)))
    except Taken:
        complain(staff_line("run-media-taken", None, folder=str(settings.media_path)))
    except StoreError as wrong:
        complain(staff_line(f"survey-database-{wrong.kind}", None, detail=wrong.detail or "?"))
    else:
        return 0
    return CANNOT_START


def quick_loop() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """uvloop's, where it is installed (not on Windows): some percent quicker (docs/bench.md)."""
    try:
        from uvloop import new_event_loop
    except ImportError:
        return None
    make: Callable[[], asyncio.AbstractEventLoop] = new_event_loop
    return make


async def serve(settings: "Settings", city: "City", token: str, *, webhook: bool) -> None:
    """The bot until SIGTERM or Ctrl-C."""
    from bot.app import opened

    stop = stopped_by_signals()
    async with opened(settings, city, token, webhook=webhook) as app:
        leave_be()
        if await answered(app.introduced, settings.bot_api_url, stop):
            telling = asyncio.create_task(ready(app.line.hears, city))
            try:
                await app.run(stop)
            finally:
                telling.cancel()


async def ready(hears: asyncio.Event, city: "City") -> None:
    """Say that the bot runs once it hears: in the log, and to whoever started it by hand."""
    from bot.staff_words import staff_line

    await hears.wait()
    log.info("ready")
    if sys.stdout.isatty():
        say(staff_line("run-ready", None, city=city.name))


def leave_be() -> None:
    """Keep the garbage collector from what is there: catalogues and rooms stay until the end, and
    to look all of them through takes a quarter of a second, in which nobody has an answer."""
    from bot.lean import give_back

    give_back()
    gc.freeze()
    gc.set_threshold(YOUNG)


async def answered(
    greet: Callable[[], Coroutine[Any, Any, bool]],
    address: str,
    stop: asyncio.Event,
    pause: float = FIRST_PAUSE,
) -> bool:
    """Wait until Telegram knows us, however long; False when told to stop before that."""
    from bot.staff_words import staff_line

    told = asyncio.ensure_future(stop.wait())
    asked = asyncio.ensure_future(greet())
    complained = False
    try:
        while not stop.is_set():
            await asyncio.wait([told, asked], return_when=asyncio.FIRST_COMPLETED)
            if asked.done() and asked.result():
                return True
            if asked.done() and not complained:
                complain(staff_line("run-no-answer", None, address=address))
                complained = True
            await asyncio.wait([told], timeout=pause)
            pause = min(pause * 2, LONGEST_PAUSE)
            asked = asyncio.ensure_future(greet())
    finally:
        told.cancel()
        asked.cancel()
    return False


def stopped_by_signals() -> asyncio.Event:
    """An event that SIGTERM and Ctrl-C set, however often they come."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    return stop
