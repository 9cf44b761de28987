"""Four telephones: an election from the town hall's list to a reminder that is put off, then done.

Zoé writes it down and stands for its days; Ben, nineteen, takes the check and asks for reminders;
Fatima, who reads Arabic, and Maria, who reads simple French, take it too; the page's clock goes
forward, the reminders come, Ben taps "in three days", and when they come again "it's done".
"""

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import pytest
from playwright.async_api import Browser, expect

from bot.cli.demo import keeping_up
from tests.journeys.browsing import telephone
from tests.journeys.resident import Resident
from tests.journeys.test_announcements import Hours, pictured
from tests.journeys.test_ideas import ARABIC, FRENCH, comes
from tests.journeys.town import Town, town

pytestmark = [pytest.mark.slow, pytest.mark.asyncio(loop_scope="module")]
TUESDAY_NOON = datetime(2027, 1, 26, 11, 0, tzinfo=UTC)
"""The day before the reminder that leaves seven days before the last day online."""
SIMPLE = ("Français simple", "J’accepte", "41 à 64 ans", "Oui")


@asynccontextmanager
async def tuesday_noon() -> AsyncIterator[Town]:
    """A town whose clock the page moves."""
    hours = Hours()
    async with town(hours.now) as marseille:
        world = marseille.simulator.state
        world.skipped = TUESDAY_NOON.timestamp() - time.time()
        hours.tell = world.now
        async with keeping_up(marseille.app, world):
            yield marseille


async def test_a_vote_is_announced_checked_and_reminded_of(browser: Browser) -> None:
    async with (
        tuesday_noon() as marseille,
        telephone(browser, marseille.url) as one,
        telephone(browser, marseille.url) as another,
        telephone(browser, marseille.url) as third,
        telephone(browser, marseille.url) as fourth,
    ):
        zoe = await comes(Resident(one), marseille, "Zoé", "fr", FRENCH, role="staff")
        await adds(zoe)
        ben = await comes(Resident(another), marseille, "Ben", "fr", FRENCH)
        await checks(ben)
        fatima = await comes(Resident(third), marseille, "فاطمة", "ar", ARABIC)
        await checks_in_arabic(fatima)
        maria = await comes(Resident(fourth), marseille, "Maria", "fr", SIMPLE)
        await checks_simply(maria)
        await a_day_passes(zoe)
        await puts_off(ben)
        await fatima.sees("7 أيام")
        await pictured(fatima, "voting-14-reminder-ar")
        await maria.sees("Pour vous inscrire sur internet")
        await pictured(maria, "voting-15-reminder-simple")
        for _ in range(3):
            await a_day_passes(zoe)
        await is_done(ben)


async def adds(zoe: Resident) -> None:
    """Kind, two days, hours; the deadlines with their rules; she stands for them."""
    await zoe.writes("/elections")
    await zoe.answers("Aucune élection", "Noter une élection")
    await zoe.answers("Quelle élection", "Élections municipales")
    await zoe.hears("Quel jour est le premier tour")
    await pictured(zoe, "voting-1-first-round")
    await zoe.writes("14/03/2027")
    await zoe.answers("Quel jour est le second tour", "dimanche 21 mars 2027")
    await zoe.answers("Voici ce qui sera noté", "Horaires")
    await zoe.answers("De quelle heure à quelle heure", "8 h 00 – 18 h 00")
    await zoe.hears("Voici ce qui sera noté", "sixième mercredi")
    await pictured(zoe, "voting-2-composed")
    await zoe.taps("Noter cette élection")
    await zoe.answers("Personne n’a confirmé ces dates", "Confirmer ces dates")
    await zoe.answers("Ces dates sont-elles exactes", "Oui, ces dates sont exactes")
    await zoe.hears("Les dates sont confirmées")
    await pictured(zoe, "voting-3-confirmed")


async def checks(ben: Resident) -> None:
    """French, nineteen, from elsewhere, away that day; he asks for the proxy too."""
    await ben.writes("/vote")
    await ben.hears("Voter à Marseille", "Élections municipales")
    await pictured(ben, "voting-4-vote")
    await ben.taps("Vérifier que tout est prêt")
    await pictured(ben, "voting-5-question")
    await ben.answers("Quel âge", "De 18 à 25 ans")
    await ben.answers("nationalité", "Française")
    await ben.answers("recensement citoyen", "Je ne sais pas")
    await ben.answers("déménagé", "Oui, je viens d’ailleurs")
    await ben.answers("Serez-vous là", "Je ne serai pas là")
    await ben.hears("Voici ce qui vous concerne")
    await pictured(ben, "voting-6-advice")
    await ben.taps("Me rappeler les dates")
    await ben.answers("Vos rappels", "La procuration")
    await expect(ben.button("✓ La procuration")).to_be_visible()
    await pictured(ben, "voting-7-wishes")


async def checks_in_arabic(fatima: Resident) -> None:
    """From right to left; she is no citizen of the Union."""
    await fatima.writes("/vote")
    await fatima.hears("التصويت في")
    await pictured(fatima, "voting-8-vote-ar")
    await fatima.taps("التأكد من أن كل شيء جاهز")
    await fatima.answers("كم عمركم", "26 سنة أو أكثر")
    await pictured(fatima, "voting-9-question-ar")
    await fatima.answers("ما جنسيتكم", "بلد آخر")
    await fatima.hears("هذا ما يعنيكم")
    await pictured(fatima, "voting-10-advice-ar")


async def checks_simply(maria: Resident) -> None:
    """A citizen of the Union, who is there on the day."""
    await maria.writes("/vote")
    await maria.hears("Voter à Marseille")
    await pictured(maria, "voting-11-vote-simple")
    await maria.taps("Vérifier si tout est prêt")
    await maria.answers("Quel âge", "26 ans ou plus")
    await maria.answers("nationalité", "Un pays de l’Union européenne")
    await maria.answers("changé de maison", "Non")
    await maria.answers("Serez-vous là", "Je serai là")
    await maria.hears("Voici les informations pour vous")
    await pictured(maria, "voting-12-advice-simple")


async def a_day_passes(zoe: Resident) -> None:
    """The clock of the page runs until the next noon."""
    await zoe.page.get_by_role("button", name="Avancer le temps").click()
    dialog = zoe.page.get_by_role("dialog", name="Avancer le temps")
    await dialog.get_by_role("button", name="Avancer d’un jour").click()
    await expect(zoe.page.locator("#toast")).to_contain_text("Nous sommes le", timeout=60_000)
    await expect(zoe.page.get_by_role("button", name="Avancer le temps")).to_be_visible()


async def puts_off(ben: Resident) -> None:
    """Seven days before the last day online; in three days again."""
    await ben.hears("Inscription en ligne", "7 jours")
    await pictured(ben, "voting-13-reminder")
    await ben.taps("Me le rappeler dans 3 jours")
    await ben.hears("Je vous en reparle", "samedi 30 janvier 2027")
    await pictured(ben, "voting-16-put-off")


async def is_done(ben: Resident) -> None:
    """It comes again on its day, and no more once it is done."""
    await ben.hears("Inscription en ligne", "4 jours")
    await pictured(ben, "voting-17-again")
    await ben.taps("C’est fait")
    await ben.hears("je ne vous le rappelle plus")
    await pictured(ben, "voting-18-done")
