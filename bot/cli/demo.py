"""`portevoix demo`: the bot on the simulator; a sample city, consultation, campaign and team."""

import asyncio
from argparse import Namespace
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from bot.cli.printing import complain, say

if TYPE_CHECKING:
    from bot.app import App
    from bot.city.definition import City
    from bot.settings import Settings
    from bot.simulator.world import World
    from conversations.event import StaffAct
    from conversations.who import Role
    from storage.store import Store
    from storage.unit import Unit

PORT = 8081
DEMO_STOPS_WITHIN = 2.0
LOOKS_EVERY = 0.1
"""Seconds between two looks at what is due while the page's clock runs fast."""
INVITED_FOR = timedelta(days=90)
"""Longer than a town's: whoever moves the clock on by weeks still gets in."""
TEAM: "dict[Role, str]" = {
    "admin": "Coordination 1",
    "staff": "Mairie 1",
    "ambassador": "Ambassade 1",
}
"""Whom the demonstration invites, under which pseudonym."""
SAMPLE = Path(__file__).parents[1] / "sample" / "consultation.xlsx"
CAMPAIGN = SAMPLE.parent / "budget-participatif.toml"
CAMPAIGN_LASTS = timedelta(days=60)
"""Whatever the dates of the sample are: it is open when the demonstration begins."""


def add_to(subparsers: Any) -> None:
    """Hang `demo` under `subparsers`."""
    parser = subparsers.add_parser("demo", help="the bot on the simulator, with sample data")
    parser.add_argument("--port", type=int, default=PORT, help=f"of the page; {PORT} if free")
    parser.set_defaults(func=run)


def run(args: Namespace) -> int:
    """Serve the simulator and the bot until Ctrl-C."""
    from bot.staff_words import Unusable

    try:
        asyncio.run(_demo(args.port))
    except Unusable as unusable:
        complain(*unusable.sentences())
        return 2
    return 0


async def _demo(port: int) -> None:
    from bot.app import opened
    from bot.city.definition import SAMPLE as SAMPLE_CITY
    from bot.city.file import load_city
    from bot.cli.demo_town import call_a_meeting, note_an_election
    from bot.cli.run import stopped_by_signals
    from bot.logs import configure_logs
    from bot.simulator.server import serve
    from bot.staff_words import staff_line

    stop = stopped_by_signals()
    with TemporaryDirectory(prefix="portevoix-demo-") as folder:
        async with serve(port=_free(port)) as simulator:
            settings = _settings(Path(folder), simulator.url)
            configure_logs(settings)
            city = load_city(SAMPLE_CITY)
            now = partial(moment_of, simulator.state)
            async with (
                opened(settings, city, simulator.token, now=now) as app,
                keeping_up(app, simulator.state),
            ):
                slug = await _publish_sample(app.store, now)
                await call_for_ideas(app.store, city, now)
                await call_a_meeting(app.store, city, now)
                await note_an_election(app.store, now)
                say(staff_line("demo-ready", None, url=simulator.url, slug=slug))
                for role, link in (await _invite_team(app.store, now)).items():
                    say(staff_line(f"demo-invite-{role}", None, link=link))
                say(staff_line("demo-database", None, database=settings.database_url))
                await app.run(stop, within=DEMO_STOPS_WITHIN)
    say(staff_line("demo-over"))


def moment_of(world: "World") -> datetime:
    """The moment it is on the page's clock, and so for the bot."""
    return datetime.fromtimestamp(world.now(), UTC)


@asynccontextmanager
async def keeping_up(app: "App", world: "World") -> AsyncIterator[None]:
    """Until the end of the block, what falls due while the page's clock runs fast leaves near its
    own hour: between two ordinary beats of the bot's clock hours would go by."""
    looking = asyncio.create_task(_look_often(app, world))
    try:
        yield
    finally:
        looking.cancel()
        with suppress(asyncio.CancelledError):
            await looking


async def _look_often(app: "App", world: "World") -> None:
    while True:
        await asyncio.sleep(LOOKS_EVERY)
        if world.fast_time.left:
            await app.clock.beat()
            app.postman.wake()
            app.crier.wake()  # some letters wait for the end of quiet hours


def _settings(folder: Path, url: str) -> "Settings":
    from bot.settings import Settings

    return Settings(
        _env_file=None,
        bot_api_url=url,
        database_url=f"sqlite:///{folder / 'demo.db'}",
        log_level="WARNING",
        log_format="text",
        poll_timeout=20,
    )


def _free(port: int) -> int:
    """`port` if nobody listens there, else any free one."""
    import socket

    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return 0
    return port


async def _invite_team(store: "Store", now: Callable[[], datetime]) -> dict[str, str]:
    """An invitation for each role, as what is to be written into the page."""
    import secrets

    from conversations.links import digest
    from conversations.team.events import Invited

    made: dict[str, str] = {}
    for role, label in TEAM.items():
        token = secrets.token_hex(20)
        until = now() + INVITED_FOR
        one = Invited(token=digest(token), role=role, label=label, expires_at=until)
        await store.write(partial(_did, one, now()))
        made[role] = f"/start invite_{token}"
    return made


async def _did(one: "StaffAct", at: datetime, unit: "Unit") -> None:
    await unit.did(one, "demo", at)


async def call_for_ideas(store: "Store", city: "City", now: Callable[[], datetime]) -> None:
    """Open the sample campaign today."""
    from bot.ideas.file import read_campaign
    from conversations.ideas.team_events import CampaignKept

    card = city.card()
    today = now().astimezone(ZoneInfo(card.time_zone)).date()
    dates = {"opens": today, "closes": today + CAMPAIGN_LASTS}
    campaign = read_campaign(CAMPAIGN, card).model_copy(update=dates)
    await store.write(partial(_did, CampaignKept(campaign=campaign), now()))


async def _publish_sample(store: "Store", now: Callable[[], datetime]) -> str:
    """Publish the sample consultation; its slug."""
    from bot.cli.publishing import chosen_slug
    from bot.surveys.checking import check
    from bot.surveys.reading import read_file
    from storage.publication import Publication, publish

    report = await asyncio.to_thread(lambda: check(read_file(SAMPLE)))
    one = Publication(chosen_slug(report, None), report.xform, report.title, length=report.length)
    await store.write(lambda unit: publish(unit.db, one, now()))
    return one.slug
