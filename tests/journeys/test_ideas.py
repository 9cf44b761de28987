"""Three telephones: an idea from one sentence to the town's answer, and who hears of it.

Ben hands it in with a photo and gets his page; Zoé reads and publishes it; Fatima, who reads
Arabic, supports it; Zoé says what becomes of it, and both hear.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import pytest
from playwright.async_api import Browser

from bot.simulator.people import acting
from storage.identities import meet
from storage.unit import Unit
from tests.journeys.browsing import telephone
from tests.journeys.resident import Resident
from tests.journeys.sending import send_photo
from tests.journeys.test_announcements import pictured
from tests.journeys.town import Town, town

pytestmark = [pytest.mark.slow, pytest.mark.asyncio(loop_scope="module")]
MONDAY = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
FRENCH = ("Français", "J’accepte, on continue", "18 à 25 ans", "Oui")
ARABIC = ("العربية", "أوافق، لنتابع", "65 سنة وأكثر", "نعم")
IDEA = "Un banc à l’ombre devant l’arrêt du 49."


@asynccontextmanager
async def monday() -> AsyncIterator[Town]:
    """A town on a Monday morning, when letters may leave."""
    async with town(lambda: MONDAY) as marseille:
        yield marseille


async def test_an_idea_comes_back_to_whoever_had_it(browser: Browser) -> None:
    async with (
        monday() as marseille,
        telephone(browser, marseille.url) as one,
        telephone(browser, marseille.url) as another,
        telephone(browser, marseille.url) as third,
    ):
        ben = await comes(Resident(one), marseille, "Ben", "fr", FRENCH)
        await hands_in(ben)
        zoe = await comes(Resident(another), marseille, "Zoé", "fr", FRENCH, role="staff")
        await publishes(zoe)
        await ben.hears("publiée", "Merci, c’est une bonne idée.")
        await pictured(ben, "ideas-7-news")
        fatima = await comes(Resident(third), marseille, "فاطمة", "ar", ARABIC)
        await supports(fatima)
        await decides(zoe)
        await ben.hears("Deux bancs seront posés en mars.")
        await fatima.hears("Deux bancs seront posés en mars.")
        await pictured(fatima, "ideas-11-supporter")
        await ben.taps("👁 Voir l’idée")
        await ben.hears("Deux bancs seront posés en mars.")
        await pictured(ben, "ideas-12-timeline")


async def comes(
    who: Resident, marseille: Town, name: str, language: str, joins: tuple[str, ...], role: str = ""
) -> Resident:
    """Somebody new goes through the welcome; of the team, they are given their role."""
    person = marseille.simulator.state.add_person(name, language)
    acting.write(marseille.simulator.state, person, "/start")
    await who.page.goto(f"{marseille.url}/?person={person.id}&lang={language}")
    await who.joins(*joins)
    await who.page.wait_for_timeout(300)
    if role:

        async def given(unit: Unit) -> None:
            there = await meet(unit.db, person.id, MONDAY)
            await unit.db.run(
                "UPDATE people SET role = :role, label = 'Mairie 1' WHERE person = :person",
                {"role": role, "person": there.person},
            )

        await marseille.app.store.write(given)
    return who


async def hands_in(ben: Resident) -> None:
    """One text and five taps; then a page of his own."""
    await ben.writes("/idea")
    await ben.answers("Votre accord", "Oui")
    await ben.hears("Quelle est votre idée")
    await ben.writes(IDEA)
    await ben.answers("De quoi parle", "Transports et circulation")
    await ben.sees("Où est-ce")
    await pictured(ben, "ideas-1-where")
    await ben.log.get_by_role("button", name="🗺 Choisir un arrondissement").last.click()
    await ben.answers("Dans quel arrondissement", "3e arrondissement")
    await ben.hears("Une photo")
    await send_photo(ben, "Joindre", "Photo")
    await ben.answers("Photo reçue", "Continuer")
    await ben.answers("signer", "Sans nom")
    await pictured(ben, "ideas-2-recap")
    await ben.answers("Tout est juste", "✍️ M’aider à la rédiger")
    await ben.hears("1/7")
    await pictured(ben, "ideas-3-guided")
    await ben.writes("L’été, on attend debout en plein soleil.")
    await ben.answers("2/7", "Terminer")
    await ben.answers("Tout est juste", "✅ Déposer mon idée")
    await ben.sees("est bien déposée")
    await ben.hears("Votre fiche projet")
    await pictured(ben, "ideas-4-receipt")


async def publishes(zoe: Resident) -> None:
    """She reads it as it is, writes one sentence, and looks at what will be read."""
    await zoe.writes("/queue")
    await zoe.hears("À relire : 1")
    await pictured(zoe, "ideas-5-queue")
    await zoe.last.get_by_role("button", name="N°").first.click()
    await zoe.answers("Un banc à l’ombre", "✅ Publier")
    await zoe.hears("Écrivez une phrase simple")
    await zoe.writes("Merci, c’est une bonne idée.")
    await zoe.hears("À relire avant l’envoi")
    await pictured(zoe, "ideas-6-preview")
    await zoe.taps("✅ Envoyer")


async def supports(fatima: Resident) -> None:
    """The card in her language; her consent, once; and it says that it is done."""
    await fatima.writes("/ideas")
    await fatima.hears(IDEA)
    await pictured(fatima, "ideas-8-card")
    await fatima.taps("👍 أدعم هذه الفكرة")
    await fatima.answers("موافقتكم", "نعم")
    await fatima.page.wait_for_timeout(800)
    await pictured(fatima, "ideas-9-supported")


async def decides(zoe: Resident) -> None:
    """It is selected; the sentence goes to Ben and to Fatima."""
    await zoe.writes("/queue list public")
    await zoe.page.wait_for_timeout(500)
    await zoe.last.get_by_role("button", name="N°").first.click()
    await zoe.answers("Un banc à l’ombre", "➡️ Changer d’étape")
    await zoe.taps("retenue")
    await zoe.hears("Écrivez une phrase simple")
    await zoe.writes("Deux bancs seront posés en mars.")
    await zoe.taps("Sans coût")
    await zoe.hears("À relire avant l’envoi")
    await pictured(zoe, "ideas-10-decided")
    await zoe.taps("✅ Envoyer")
