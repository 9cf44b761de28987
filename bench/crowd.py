"""A town of many people in the bench: made in the database, written to, looked up afterwards."""

import re
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path
from secrets import token_hex
from zoneinfo import ZoneInfo

from bench.ours import NOTICE, database
from bench.residents import FIRST_CHAT
from bot.city.definition import SAMPLE, City
from bot.city.file import load_city
from bot.keeping import city_card
from bot.settings import Settings
from conversations.announcements.content import Content, Pointer, letter
from conversations.announcements.events import AnnouncementComposed, Composed, RunBegan
from conversations.announcements.hours import batch_of
from conversations.audience import Audience
from conversations.frozen import utc_text
from conversations.reply import Reply, Told
from conversations.who import PURPOSES
from storage import filling
from storage.store import open_store
from storage.unit import Unit

LOCALES = ("fr", "fr", "fr-simple", "en", "ar")
"""The languages of people, one after the other."""
BATCH = batch_of(1, 1)
_TEXT = {
    "fr": "<b>Le tramway arrive rue de Lyon.</b>\nLes travaux commencent lundi et durent six mois.",
    "fr-simple": "<b>Le tramway arrive rue de Lyon.</b>\nLes travaux durent 6 mois.",
    "en": "<b>The tram is coming to rue de Lyon.</b>\nThe works begin on Monday, for six months.",
    "ar": "<b>الترام قادم إلى شارع ليون.</b>\nتبدأ الأشغال يوم الاثنين وتدوم ستة أشهر.",
}
CONTENT = Content(
    texts=Told(words=tuple((name, f"{text}\n{text}") for name, text in _TEXT.items()), html=True),
    buttons=(Pointer(leads="idea"), Pointer(leads="ask")),
)


class Miscounted(Exception):
    """The tables do not say what they must."""


def chat_of(number: int) -> int:
    """Where the person of that number is written to."""
    return FIRST_CHAT + number


def locale_of(number: int) -> str:
    """Which language the person of that number reads."""
    return LOCALES[number % len(LOCALES)]


def write_city(folder: Path, now: datetime) -> Path:
    """The sample town, whose quiet time is far from `now`."""
    hour = (now.astimezone(ZoneInfo("Europe/Paris")).hour + 12) % 24
    text = SAMPLE.read_text()
    for key, value in (("since", hour), ("until", (hour + 1) % 24), ("weekdays", "[]")):
        text, found = re.subn(f"(?m)^{key} = .*$", f"{key} = {value}", text)
        assert found == 1, key
    text = re.sub(r"(?m)^holidays = .*$", "holidays = false", text)
    path = folder / "city.toml"
    path.write_text(text)
    return path


async def gather(folder: Path, people: int) -> None:
    """So many people who consented, the last of them staff; about half have told something."""
    at = utc_text(datetime.now(UTC))
    rows = [
        {"person": token_hex(16), "chat": chat_of(n), "at": at, "locale": locale_of(n), "n": n}
        for n in range(people)
    ]
    store = await open_store(database(folder))
    try:
        await store.write(lambda unit: _gathered(unit, rows))
    finally:
        await store.close()


async def _gathered(unit: Unit, rows: list[dict[str, object]]) -> None:
    await unit.db.executemany(
        "INSERT INTO identities (person, chat_id, seen_at) VALUES (:person, :chat, :at)", rows
    )
    await unit.db.executemany(
        f"""
        INSERT INTO people (person, locale, age_band, notice_version, welcomed_at, last_seen_at)
        VALUES (:person, :locale, '18_25', '{NOTICE}', :at, :at)""",
        rows,
    )
    for purpose in PURPOSES:
        await unit.db.executemany(
            f"""
            INSERT INTO consents (person, purpose, at, given, version)
            VALUES (:person, '{purpose}', :at, 1, '{NOTICE}')""",
            rows,
        )
    await unit.db.executemany(
        "INSERT INTO profiles (person, district) VALUES (:person, 1 + :n % 16)", rows[::2]
    )
    await unit.db.run(
        "UPDATE people SET role = 'staff', label = 'Bench' WHERE person = :person", rows[-1]
    )


def _composed(at: datetime | None) -> AnnouncementComposed:
    said = Composed(content=CONTENT)
    return AnnouncementComposed(number=1, composed=said, people=0, awaiting=False, next_at=at)


async def announce(folder: Path, at: datetime) -> None:
    """Plan an announcement to everybody for that moment, as the staff composed it."""
    store = await open_store(database(folder))

    async def work(unit: Unit) -> None:
        row = await unit.db.one("SELECT person FROM people WHERE label = 'Bench'")
        assert row is not None
        await unit.did(_composed(at), "bench-composed", datetime.now(UTC), row["person"])

    try:
        await store.write(work)
    finally:
        await store.close()


async def fill(folder: Path, city: Path) -> None:
    """Write every letter of a sending, so that the next bot that starts has them to send."""
    card = city_card(Settings(_env_file=None), load_city(city))
    now = datetime.now(UTC)
    began = RunBegan(
        number=1,
        run=1,
        batch=BATCH,
        planned_at=now,
        expires_at=now + timedelta(days=7),
        letter=message(load_city(city)),
        next_at=None,
    )
    store = await open_store(database(folder))
    try:
        await store.write(lambda unit: unit.did(_composed(None), "bench-composed", now))
        await store.write(lambda unit: unit.did(began, "bench-run", now))
        while await store.write(lambda unit: filling.step(unit.db, card, now)):
            pass
    finally:
        await store.close()


def message(city: City) -> Reply:
    """What everybody gets."""
    return letter(CONTENT, Audience(), BATCH, city_card(Settings(_env_file=None), city))


class Tables:
    """The bot's tables, looked at from outside while it runs and after it was killed."""

    def __init__(self, folder: Path) -> None:
        self._db = sqlite3.connect(f"file:{folder / 'bench.db'}?mode=ro", uri=True)

    def _one(self, sql: str) -> int:
        row = self._db.execute(sql, {"batch": BATCH}).fetchone()
        return int(row[0] or 0) if row else 0

    def filled(self) -> bool:
        """Whether everybody has a letter."""
        return bool(self._one("SELECT filled FROM batches WHERE id = :batch"))

    def check(self, people: int, sent: int) -> None:
        """Everybody has one letter or was left out, and nothing is called sent that was not."""
        letters = self._one("SELECT count(*) FROM outbox WHERE batch = :batch")
        busy = self._one("SELECT left_busy FROM announcement_runs WHERE batch = :batch")
        gone = self._one("SELECT count(*) FROM outbox WHERE batch = :batch AND state = 'sent'")
        over = self._one(
            "SELECT count(*) FROM outbox WHERE batch = :batch AND state IN ('failed', 'unsure')"
        )
        self._db.close()
        if letters + busy != people or gone > sent or over:
            raise Miscounted(
                f"{letters} letters, {busy} busy, {gone} of {sent} sent, {over} failed"
            )
