"""What `doctor` asks Telegram: does it know us, where does it bring updates, what time is it there.

Nothing is changed there.
"""

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from bot.cli.opening import Town
from bot.cli.printing import hour, say

if TYPE_CHECKING:
    from bot.city.definition import City
    from bot.telegram.asking import Said

PATIENCE = 15.0
"""Seconds that Telegram gets to answer both questions."""
SKEW = timedelta(seconds=30)
"""From then on reminders come at a wrong time and links are refused too early."""
RECENT = timedelta(hours=1)
MANY = 100
"""Updates that wait there; a bot that runs leaves none."""


async def findings(town: Town, line: str, *, offline: bool = False) -> list[str]:
    """What is wrong there; `line` is how the bot that last ran heard (`poll`, `webhook`).

    Whether Telegram was asked, and answered, is said at once.
    """
    from bot.telegram.asking import asked
    from bot.telegram.refusals import BadToken

    settings = town.settings
    if settings.bot_token is None:
        return [town.line("doctor-no-token")]
    if offline:
        say(town.line("doctor-offline"))
        return []
    try:
        async with asyncio.timeout(PATIENCE):
            said = await asked(settings.bot_token.get_secret_value(), settings.bot_api_url)
    except BadToken:
        return [town.line("doctor-bad-token")]
    except TimeoutError:
        said = None
    if said is None:
        return [town.line("doctor-no-answer", address=settings.bot_api_url)]
    say(town.line("doctor-telegram"))
    found = [*_of_webhook(said, settings.webhook_url or "", line), *_of_clock(said)]
    return [town.line(id, **_told(args, town.city)) for id, args in found]


Finding = tuple[str, dict[str, object]]


def _of_webhook(said: "Said", ours: str, line: str) -> Iterator[Finding]:
    url = str(said.webhook.get("url") or "")
    if line == "webhook" and url != ours:
        yield ("doctor-webhook-lost" if not url else "doctor-webhook-elsewhere"), {}
    elif line != "webhook" and url:
        yield "doctor-webhook-set", {}
    waiting = int(said.webhook.get("pending_update_count") or 0)
    if waiting > MANY:
        yield "doctor-webhook-waiting", {"count": waiting}
    at = datetime.fromtimestamp(int(said.webhook.get("last_error_date") or 0), UTC)
    if url and (said.there or said.here) - at < RECENT:
        why = str(said.webhook.get("last_error_message") or "?")
        yield "doctor-webhook-error", {"error": why, "at": at}


def _of_clock(said: "Said") -> Iterator[Finding]:
    if said.there is not None and abs(said.there - said.here) > SKEW:
        seconds = round((said.here - said.there).total_seconds())
        yield ("doctor-clock-fast" if seconds > 0 else "doctor-clock-slow"), {"s": abs(seconds)}


def _told(args: dict[str, object], city: "City") -> dict[str, str]:
    return {
        name: hour(value, city.time_zone) if isinstance(value, datetime) else str(value)
        for name, value in args.items()
    }
