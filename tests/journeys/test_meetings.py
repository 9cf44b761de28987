"""Three telephones: a meeting from a sentence of the town hall's to a code at the door.

Zoé calls it and invites; Ben comes, with somebody; Fatima, who reads Arabic, comes too; Zoé lets
Ben in by his code, then has to cancel another, and everybody who knew of it hears why.
"""

import pytest
from playwright.async_api import Browser

from tests.journeys.browsing import telephone
from tests.journeys.resident import Resident
from tests.journeys.test_announcements import pictured
from tests.journeys.test_ideas import ARABIC, FRENCH, comes, monday

pytestmark = [pytest.mark.slow, pytest.mark.asyncio(loop_scope="module")]
TITLE = "La place du marché"


async def test_a_meeting_is_called_answered_and_cancelled(browser: Browser) -> None:
    async with (
        monday() as marseille,
        telephone(browser, marseille.url) as one,
        telephone(browser, marseille.url) as another,
        telephone(browser, marseille.url) as third,
    ):
        ben = await comes(Resident(one), marseille, "Ben", "fr", FRENCH)
        fatima = await comes(Resident(third), marseille, "فاطمة", "ar", ARABIC)
        zoe = await comes(Resident(another), marseille, "Zoé", "fr", FRENCH, role="staff")
        await calls(zoe)
        await invites(zoe)
        await answers(ben)
        await answers_in_arabic(fatima)
        await cancels(zoe)
        await ben.hears("Cette réunion est annulée.", "La salle est inondée.")
        await pictured(ben, "meetings-9-cancelled")
        await fatima.hears("أُلغي هذا الاجتماع", "La salle est inondée.")
        await pictured(fatima, "meetings-10-cancelled-ar")


async def calls(zoe: Resident) -> None:
    """A title, a day, an hour, a place: the page shows it as it will be read."""
    await zoe.writes("/gathering")
    await zoe.hears("Titre de la réunion")
    await zoe.writes(TITLE)
    for _ in range(3):
        await zoe.taps("Passer cette langue")
        await zoe.page.wait_for_timeout(400)
    await zoe.hears("Quel jour a lieu la réunion")
    await zoe.writes("05/12/2026")
    await zoe.hears("À quelle heure commence-t-elle")
    await zoe.writes("18h30")
    await zoe.answers("Combien de temps", "2 h (fin : 20 h 30)")
    await zoe.hears("Dans quel lieu")
    await zoe.writes("Maison pour tous")
    await zoe.hears("À quelle adresse")
    await zoe.writes("4 rue des Abeilles")
    await zoe.hears("Votre réunion", "Maison pour tous")
    await pictured(zoe, "meetings-1-composed")
    await zoe.taps("✅ Créer la réunion")
    await zoe.answers("À lire avant de continuer", "J’ai lu : créer la réunion")
    await zoe.answers("est créée", "Voir la page de la réunion")


async def invites(zoe: Resident) -> None:
    """She sees what everybody will read, and lets it leave."""
    await zoe.answers("Réunion n°", "✉️ Inviter")
    await zoe.answers("Inviter à la réunion", "✉️ Inviter maintenant")
    await zoe.page.wait_for_timeout(1_500)
    await pictured(zoe, "meetings-2-invited")


async def answers(ben: Resident) -> None:
    """One tap, one consent; he brings somebody, looks at his code."""
    await ben.sees("vous invite à une réunion")
    await pictured(ben, "meetings-3-invitation")
    await ben.taps("Je viens")
    await ben.hears("Votre accord")
    await pictured(ben, "meetings-4-consent")
    await ben.taps("Oui")
    await ben.sees("Votre code pour l’entrée")
    await pictured(ben, "meetings-5-code")


async def answers_in_arabic(fatima: Resident) -> None:
    """The same in Arabic, from right to left."""
    await fatima.sees("تدعوكم إلى اجتماع")
    await pictured(fatima, "meetings-6-invitation-ar")
    await fatima.taps("سأحضر")
    await fatima.answers("موافقتكم", "نعم")
    await fatima.page.wait_for_timeout(800)
    await pictured(fatima, "meetings-7-answered-ar")


async def cancels(zoe: Resident) -> None:
    """The reason is written, read as everybody will read it, and sent."""
    await zoe.writes("/meeting 1")
    await zoe.hears("Réunion n°")
    await pictured(zoe, "meetings-8-page")
    await zoe.taps("🚫 Annuler la réunion")
    await zoe.hears("est-elle annulée")
    await zoe.writes("La salle est inondée.")
    await zoe.taps("Les autres langues liront ce texte")
    await zoe.answers("Annuler la réunion n°", "🚫 Oui, annuler la réunion")
