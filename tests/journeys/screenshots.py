"""Takes the README's pictures: `make screenshots`, or `python -m tests.journeys.screenshots`.

People, answers, and the day are fixed; only Chromium's and the fonts' versions may show.
"""

import asyncio
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

from playwright.async_api import Browser, expect

from tests.journeys.browsing import CHROMIUM, NO_CHROMIUM, chromium, telephone
from tests.journeys.resident import Resident
from tests.journeys.sending import send_photo, send_place
from tests.journeys.town import Town, town

PICTURES = Path(__file__).parents[2] / "docs" / "pictures"
MORNING = datetime(2026, 9, 15, 8, 30, tzinfo=UTC)
TITLE = "Votre rue, votre place, vos déplacements"
FLAT = "document.documentElement.style.setProperty('--chat', 'var(--chat-2)')"
"""No gradient behind the chat: it looks better, and weighs as much as all the words."""
HEAVIEST = 150_000
"""Bytes: a README must open on a telephone too."""


class Photographer:
    """Brings residents to the town, one after the other, and takes their pictures."""

    def __init__(self, browser: Browser, marseille: Town) -> None:
        self.browser = browser
        self.marseille = marseille

    @asynccontextmanager
    async def visit(self, name: str, language: str, page: str = "fr") -> AsyncIterator[Resident]:
        """Someone new on a telephone of their own."""
        state = self.marseille.simulator.state
        state.skipped = MORNING.timestamp() - time.time()
        person = state.add_person(name, language)
        async with telephone(self.browser, self.marseille.url, device_scale_factor=1.5) as opened:
            await opened.clock.set_fixed_time(MORNING)
            await opened.goto(f"{self.marseille.url}/?person={person.id}&lang={page}")
            await opened.locator("#instead-button").click()
            yield Resident(opened)

    async def take(self, resident: Resident, name: str, first: str) -> None:
        """Keep what the telephone shows once nothing is marked by a finger or the keyboard."""
        page = resident.page
        await page.mouse.move(0, 0)
        await page.evaluate("document.activeElement.blur()")
        shown = resident.log.locator(".message.in", has_text=first).last
        if not await shown.evaluate("node => node.matches(':last-child')"):
            await shown.evaluate("node => node.scrollIntoView({ block: 'start' })")
        await expect(page.locator("#toast")).to_be_hidden()
        await page.evaluate(FLAT)
        await page.evaluate("document.fonts.ready")
        file = PICTURES / f"{name}.png"
        await page.screenshot(path=file, animations="disabled", caret="hide")
        weight = file.stat().st_size
        assert weight < HEAVIEST, f"{file.name} is too heavy: {weight} bytes"
        print(f"docs/pictures/{file.name}: {weight // 1000} kB")


async def in_french(photographer: Photographer) -> None:
    """Inès is welcomed, answers, and reads her answers again."""
    async with photographer.visit("Inès Benali", "fr") as ines:
        await ines.hears("Bonjour")
        await photographer.take(ines, "welcome-fr", "Bonjour")
        await ines.joins("Français", "J’accepte, on continue", "18 à 25 ans", "Oui")
        await ines.answers("Que souhaitez-vous faire", "🗳 Donner mon avis")
        await ines.answers("Consultations en cours", TITLE)
        await ines.answers("Dans quel secteur", "2e secteur (2e et 3e)")
        await ines.answers("quel arrondissement", "3e arrondissement")
        await ines.hears("Comment vous déplacez-vous")
        await ines.chooses("À pied", "En bus")
        await photographer.take(ines, "consultation-fr", "Comment vous déplacez-vous")
        await ines.taps("➡️ Terminé (2)")
        await _to_the_recap(ines)
        await photographer.take(ines, "recap-fr", "Vos réponses")


async def _to_the_recap(ines: Resident) -> None:
    await ines.hears("Combien de minutes")
    await ines.writes("35")
    await ines.answers("environ 350 minutes", "À peu près")
    await ines.answers("améliorer en premier", "Des arbres et de l’ombre")
    await ines.sees("Voulez-vous montrer l’endroit")
    await send_place(ines, "📍 Envoyer ma position", "Belsunce", "Envoyer ce lieu")
    await ines.hears("Avez-vous une photo")
    await send_photo(ines, "Joindre", "Photo")
    await ines.answers("Quel jour", "Hier")
    await ines.hears("Quelle est votre idée")
    await ines.writes("Un platane et un banc devant l’arrêt du 49.")
    await ines.answers("Vos réponses seront étudiées", "D’accord")
    await ines.hears("Relisez-les")


async def in_arabic(photographer: Photographer) -> None:
    """Fatima answers from right to left."""
    async with photographer.visit("فاطمة", "ar", page="ar") as fatima:
        await fatima.joins("العربية", "أوافق، لنتابع", "65 سنة وأكثر", "نعم")
        await fatima.answers("ماذا تودّون", "🗳 إبداء رأيي")
        await fatima.answers("الاستشارات المفتوحة", "شارعكم، ساحتكم، تنقّلاتكم")
        await fatima.answers("في أي قطاع", "القطاع 8 (الدائرتان 15 و16)")
        await fatima.answers("وفي أي دائرة", "الدائرة 15")
        await fatima.hears("ما وسائل تنقّلكم")
        await fatima.chooses("سيرًا على الأقدام", "بالحافلة")
        await photographer.take(fatima, "consultation-ar", "ما وسائل تنقّلكم")


async def in_simple_french(photographer: Photographer) -> None:
    """Someone who reads simple French is asked about the street."""
    async with photographer.visit("Maria Lopes", "pt") as maria:
        await maria.joins("Français simple", "J’accepte", "41 à 64 ans", "Oui")
        await maria.answers("Que voulez-vous faire", "🗳 Donner mon avis")
        await maria.answers("Touchez un sujet", "Votre rue, votre place, vos trajets")
        await maria.answers("Dans quel secteur", "4e secteur (6e et 8e)")
        await maria.answers("Dans quel arrondissement", "8e arrondissement")
        await maria.hears("Comment allez-vous")
        await maria.chooses("En bus")
        await maria.taps("➡️ Terminé (1)")
        await maria.hears("Combien de minutes")
        await photographer.take(maria, "simple-fr", "Combien de minutes")


async def main() -> None:
    """Every picture, on one town."""
    if CHROMIUM is None:
        sys.exit(f"No pictures: {NO_CHROMIUM}.")
    PICTURES.mkdir(parents=True, exist_ok=True)
    async with town(lambda: MORNING) as marseille, chromium() as browser:
        photographer = Photographer(browser, marseille)
        for journey in (in_french, in_arabic, in_simple_french):
            await journey(photographer)


if __name__ == "__main__":
    asyncio.run(main())
