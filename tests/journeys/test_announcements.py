"""Two telephones: the town hall writes on a Saturday night, and on Monday a grandmother reads it.

In between the page's clock is moved forward, as whoever tries the demonstration does.
"""

import os
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.async_api import Browser, expect

from bot.app import utc_now
from bot.cli.demo import keeping_up
from bot.simulator.people import acting
from storage.identities import meet
from storage.unit import Unit
from tests.journeys.browsing import telephone
from tests.journeys.resident import Resident
from tests.journeys.town import Town, town

pytestmark = [pytest.mark.slow, pytest.mark.asyncio(loop_scope="module")]
SATURDAY_NIGHT = datetime(2026, 11, 28, 20, 30, tzinfo=UTC)
FRENCH = ("Français", "J’accepte, on continue", "18 à 25 ans", "Oui")
ARABIC = ("العربية", "أوافق، لنتابع", "65 سنة وأكثر", "نعم")
TEXT = "<b>Votre rue, votre avis</b>\nLa consultation est ouverte jusqu’au 31 mars."
IN_ARABIC = "شارعكم، رأيكم: الاستشارة مفتوحة حتى 31 مارس."
DAYS = 2 * 24 * 3600.0
PICTURES = os.environ.get("PICTURES", "")
"""A folder for pictures of both sides, to look at; none are taken without it."""


class Hours:
    """The clock of the page, once there is one: what the bot lives by."""

    def __init__(self) -> None:
        self.tell: Callable[[], float] = lambda: utc_now().timestamp()

    def now(self) -> datetime:
        """The moment it is on the page."""
        return datetime.fromtimestamp(self.tell(), UTC)


@asynccontextmanager
async def saturday_night() -> AsyncIterator[Town]:
    """A town on its Saturday night."""
    hours = Hours()
    async with town(hours.now) as marseille:
        world = marseille.simulator.state
        world.skipped = SATURDAY_NIGHT.timestamp() - time.time()
        hours.tell = world.now
        async with keeping_up(marseille.app, world):
            yield marseille


async def test_an_announcement_waits_for_monday(browser: Browser) -> None:
    async with (
        saturday_night() as marseille,
        telephone(browser, marseille.url) as one,
        telephone(browser, marseille.url) as another,
    ):
        ana, fatima = Resident(one), Resident(another)
        await ana.arrives(marseille.url, "Ana", "fr")
        await ana.joins(*FRENCH)
        await ana.hears("Que souhaitez-vous faire")
        await made_staff(marseille)
        await comes(fatima, marseille)
        await writes_it(ana)
        await forward(ana)
        await reads_it(fatima)
        await sees_the_report(ana)


async def made_staff(marseille: Town) -> None:
    (chat_id,) = marseille.simulator.state.people

    async def work(unit: Unit) -> None:
        who = await meet(unit.db, chat_id, SATURDAY_NIGHT)
        await unit.db.run(
            "UPDATE people SET role = 'staff', label = 'Mairie 1' WHERE person = :person",
            {"person": who.person},
        )

    await marseille.app.store.write(work)


async def comes(fatima: Resident, marseille: Town) -> None:
    """She reads Arabic and says yes to everything."""
    world = marseille.simulator.state
    person = world.add_person("فاطمة", "ar")
    acting.write(world, person, "/start")
    await fatima.page.goto(f"{marseille.url}/?person={person.id}&lang=ar")
    await fatima.joins(*ARABIC)
    await expect(fatima.button("🗳 إبداء رأيي")).to_be_visible()


async def writes_it(ana: Resident) -> None:
    """Two languages, a button, a look at the message, and it is planned."""
    await ana.writes("/announce")
    await ana.hears("Texte de l’annonce : Français")
    await pictured(ana, "announcements-1-text")
    await ana.writes(TEXT)
    for language in ("Français simple", "English"):
        await ana.answers(language, "Passer cette langue")
    await ana.hears("العربية")
    await ana.writes(IN_ARABIC)
    await ana.answers("📣 Votre annonce", "➕ Ajouter un bouton")
    await ana.answers("Où mène le nouveau bouton", "À une consultation")
    await ana.hears("À quelle consultation")
    await ana.taps("1")
    await ana.hears("À cette heure rien ne part : ce sera lundi 30 novembre 2026 à 9 h 00.")
    await pictured(ana, "announcements-2-page")
    await ana.taps("👁 M’envoyer le message pour voir")
    await ana.sees(IN_ARABIC)
    await pictured(ana, "announcements-3-preview")
    await ana.answers("📣 Votre annonce", "✅ Programmer l’envoi")
    await ana.hears("Avant de programmer", "Élection présidentielle")
    await pictured(ana, "announcements-4-warned")
    await ana.taps("J’ai lu : programmer quand même")
    await ana.hears("est programmée. Départ : lundi 30 novembre 2026 à 9 h 00.")


async def forward(ana: Resident) -> None:
    """The clock of the page runs until Monday night."""
    for _ in range(2):
        await ana.page.get_by_role("button", name="Avancer le temps").click()
        dialog = ana.page.get_by_role("dialog", name="Avancer le temps")
        await dialog.get_by_role("button", name="Avancer d’un jour").click()
        await expect(ana.page.locator("#toast")).to_contain_text("Nous sommes le", timeout=40_000)
        await expect(ana.page.get_by_role("button", name="Avancer le temps")).to_be_visible()


async def reads_it(fatima: Resident) -> None:
    """In her language, with why she gets it; she answers the consultation, or stops it all."""
    await fatima.hears(IN_ARABIC)
    await pictured(fatima, "announcements-5-received")
    await fatima.taps("✍️ إبداء رأيي")
    await fatima.sees("الاستشارة")
    await pictured(fatima, "announcements-6-opened")
    stop = fatima.log.get_by_role("button", name="إيقاف الإعلانات")
    await stop.last.click()
    await pictured(fatima, "announcements-7-stopped")


async def sees_the_report(ana: Resident) -> None:
    """Few people: no figures."""
    await ana.writes("/announcements")
    await ana.answers("Les annonces", "N° 1")
    await ana.hears("moins de 11 personnes")
    await pictured(ana, "announcements-8-card")


async def pictured(one: Resident, name: str) -> None:
    if PICTURES:
        await one.page.wait_for_timeout(400)
        await one.page.screenshot(path=Path(PICTURES) / f"{name}.png")
