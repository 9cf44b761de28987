"""`portevoix invite`: a link, good once, that gives somebody a role in the team."""

import secrets
from argparse import Namespace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from bot.cli.opening import House, chosen, in_the_house
from bot.cli.printing import complain, hour, say

if TYPE_CHECKING:
    from bot.settings import Settings
    from storage.unit import Unit

DAYS, MOST_DAYS = 7, 90
PATIENCE = 5.0
"""Seconds Telegram gets to tell the bot's name; without it the link is described in words."""


def add_to(subparsers: Any) -> None:
    """Hang `invite` under `subparsers`."""
    parser = subparsers.add_parser("invite", help="a link, good once, into the team")
    parser.add_argument("role", choices=("admin", "staff", "ambassador"))
    parser.add_argument("--name", metavar="LABEL", help="a pseudonym; by default one is made")
    parser.add_argument("--days", type=int, default=DAYS, help=f"how long it is good; {DAYS}")
    parser.add_argument("--lang", choices=("fr", "en"), help="the language of the answer")
    parser.set_defaults(func=run)


def run(args: Namespace) -> int:
    """Print the link; 1 after saying why there is none."""

    async def work(house: House) -> int:
        return await _invite(house, args)

    return in_the_house(work, chosen(args.lang))


async def _invite(house: House, args: Namespace) -> int:
    if not 1 <= args.days <= MOST_DAYS:
        complain(house.line("invite-days", most=MOST_DAYS))
        return 1
    making = _Making(house, args.role, args.name, args.days)
    label, wrong = await house.store.write(making.work)
    if wrong:
        complain(house.line(f"invite-name-{wrong}", name=label))
        return 1
    role = house.line(f"team-word-{args.role}")
    until = hour(making.expires_at, house.city.time_zone)
    say(house.line("invite-made", role=role, name=label, until=until))
    say(await _link(house, f"invite_{making.token}"))
    return 0


class _Making:
    """The one transaction of it: look which labels are taken, keep the digest, log it."""

    def __init__(self, house: House, role: Any, name: str | None, days: int) -> None:
        from conversations.team.days import last_minute

        self.role = role
        self.name = name
        self.at = datetime.now(UTC)
        self.expires_at = last_minute(self.at, days, house.city.time_zone)
        self.token = secrets.token_hex(20)

    async def work(self, unit: "Unit") -> tuple[str, str]:
        """The label, and why it will not do ('' when it does)."""
        from conversations.links import digest
        from conversations.team.events import Invited
        from conversations.team.known import TheTeam, Unused
        from conversations.team.rules import free_label, labels, tidy, wrong_with

        taken = labels(await unit.find(TheTeam()), await unit.find(Unused()), self.at)
        label = free_label(self.role, taken) if self.name is None else tidy(self.name)
        wrong = wrong_with(label, taken)
        if wrong:
            return label, wrong
        event = Invited(
            token=digest(self.token), role=self.role, label=label, expires_at=self.expires_at
        )
        await unit.did(event, f"staff-{secrets.token_hex(8)}", self.at)
        return label, ""


async def _link(house: House, payload: str) -> str:
    from bot.telegram.ourselves import deep_link
    from storage.bot_facts import username

    name = await house.store.read(username) or await asked(house.settings)
    if not name:
        return house.line("invite-no-link", payload=payload)
    return house.line("invite-link", link=deep_link(name, payload), payload=payload)


async def asked(settings: "Settings") -> str:
    """Our own name, from Telegram itself; '' without a token or an answer."""
    import asyncio

    from bot.telegram.greeting import greeted
    from bot.telegram.refusals import BadToken
    from bot.telegram.request import connect

    if settings.bot_token is None:
        return ""
    bot = connect(settings.bot_token.get_secret_value(), settings.bot_api_url, in_flight=1)
    try:
        async with asyncio.timeout(PATIENCE):
            await bot.open()
            return await greeted(bot) or ""
    except (BadToken, TimeoutError):
        return ""
    finally:
        await bot.end()
