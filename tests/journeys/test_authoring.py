"""Two telephones: a spreadsheet sent in the chat becomes a consultation that somebody answers.

Zoé sends the template that comes with the program, plays it as a resident and publishes it;
Fatima, who reads Arabic, finds it and begins.
"""

import pytest
from playwright.async_api import Browser

from bot.cli.survey import TEMPLATE
from tests.journeys.browsing import telephone
from tests.journeys.resident import Resident
from tests.journeys.sending import send_file
from tests.journeys.test_announcements import pictured
from tests.journeys.test_ideas import ARABIC, FRENCH, comes, monday

pytestmark = [pytest.mark.slow, pytest.mark.asyncio(loop_scope="module")]


async def test_a_spreadsheet_becomes_a_consultation(browser: Browser) -> None:
    async with (
        monday() as marseille,
        telephone(browser, marseille.url) as one,
        telephone(browser, marseille.url) as another,
    ):
        zoe = await comes(Resident(one), marseille, "Zoé", "fr", FRENCH, role="staff")
        await zoe.writes("/publish")
        await zoe.hears("Consultations de la Ville")
        await pictured(zoe, "authoring-1-page")
        await send_file(zoe, "Joindre", "Fichier", TEMPLATE)
        await zoe.hears("Vérification de", "Modèle", "Aucune erreur")
        await pictured(zoe, "authoring-2-report")
        await plays(zoe)
        await zoe.taps("‹ La vérification", "✅ Publier…")
        await zoe.hears("Publier", "modele-quartier")
        await pictured(zoe, "authoring-4-publish")
        await zoe.taps("✅ Publier maintenant")
        await zoe.hears("est publiée")
        fatima = await comes(Resident(another), marseille, "فاطمة", "ar", ARABIC)
        await fatima.writes("/consultations")
        await fatima.taps("نموذج: حيّكم")
        await fatima.hears("هل تسكنون في هذا الحي؟")
        await pictured(fatima, "authoring-5-ar")


async def plays(zoe: Resident) -> None:
    """She sees what residents will see, and nothing of it is kept."""
    await zoe.taps("👁 La jouer comme le public")
    await zoe.answers("Dans quelle langue", "Français")
    await zoe.hears("Essai", "Habitez-vous dans ce quartier")
    await pictured(zoe, "authoring-3-preview")
    await zoe.taps("Non")
    await zoe.hears("Que faut-il améliorer en premier")
    await zoe.taps("Faire une pause")
    await zoe.hears("La vérification")
