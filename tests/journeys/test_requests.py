"""Two telephones: a resident asks with a photo, the town hall answers, and it reaches them."""

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.async_api import Browser

from bot.app import utc_now
from bot.simulator.people import acting
from conversations.requests.events import PreparedKept
from storage.identities import meet
from storage.unit import Unit
from tests.journeys.browsing import telephone
from tests.journeys.resident import Resident
from tests.journeys.sending import send_photo
from tests.journeys.town import Town, town

pytestmark = [pytest.mark.slow, pytest.mark.asyncio(loop_scope="module")]
JOINS = ("Français", "J’accepte, on continue", "18 à 25 ans", "Non")
QUESTION = "Le banc de la place est cassé. Qui peut le réparer ?"
POOL = "La piscine ouvre à 9 heures."
ANSWER = "Bonjour, nos équipes le répareront lundi."
PICTURES = os.environ.get("PICTURES", "")
"""A folder for pictures of both sides, to look at; none are taken without it."""


BEGAN = utc_now()
MORNING = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


def now() -> datetime:
    """A Monday morning: at night the notice would wait for the end of quiet hours."""
    return MORNING + (utc_now() - BEGAN)


async def test_a_question_and_its_answer(browser: Browser) -> None:
    async with town(now) as marseille, telephone(browser, marseille.url) as page:
        await one_asks_the_other_answers(Resident(page), marseille, browser)


async def one_asks_the_other_answers(ana: Resident, marseille: Town, browser: Browser) -> None:
    """Ana's telephone and Ben's."""
    await ana.arrives(marseille.url, "Ana", "fr")
    await ana.joins(*JOINS)
    await ana.hears("Que souhaitez-vous faire")
    await made_staff(marseille)
    async with telephone(browser, marseille.url) as page:
        ben = Resident(page)
        await asks(ben, marseille)
        await ana.sees("Une question attend une réponse")
        await pictured(ana, "requests-3-notice")
        await answers(ana)
        await ben.sees("La mairie vous répond")
        await ben.hears(ANSWER)
        await pictured(ben, "requests-8-answer")
        await ben.taps("👍 Utile")
        await ben.hears("votre avis est noté")
        await ben.writes("/questions")
        await ben.answers("Vos questions", "N° 101 · Propreté")
        await ben.hears(ANSWER)
        await pictured(ben, "requests-9-mine")
    await ana.taps("Ouvrir la question")
    await ana.hears("a trouvé la dernière réponse utile")
    await pictured(ana, "requests-10-thread")


async def asks(ben: Resident, marseille: Town) -> None:
    """A second person, who comes by a link of their own."""
    world = marseille.simulator.state
    person = world.add_person("Ben", "fr")
    acting.write(world, person, "/ask")
    await ben.page.goto(f"{marseille.url}/?person={person.id}&lang=fr")
    await ben.hears("Bonjour")
    await ben.joins(*JOINS)
    await ben.hears("Votre question porte sur quoi")
    await pictured(ben, "requests-1-topic")
    await ben.taps("Propreté")
    await ben.hears("Quelle est votre question")
    await ben.writes(QUESTION)
    await ben.hears("C’est noté (1)")
    await send_photo(ben, "Joindre", "Photo")
    await ben.answers("C’est noté (2)", "Relire et envoyer")
    await ben.hears("Votre message à la mairie", QUESTION, "Une photo")
    await pictured(ben, "requests-2-recap")
    await ben.taps("✅ Envoyer à la mairie")
    await ben.hears("C’est envoyé", "n° 101")
    await pictured(ben, "requests-2b-sent")


async def answers(ana: Resident) -> None:
    """From the notice to the answer."""
    await ana.taps("📥 Toutes les questions")
    await ana.hears("En attente : 1")
    await pictured(ana, "requests-4-list")
    await ana.taps("N° 101")
    await ana.hears(QUESTION)
    await pictured(ana, "requests-5-opened")
    await ana.taps("✍️ Répondre")
    await ana.answers("Votre réponse à la question n° 101", "📋 Réponse préparée")
    await ana.hears("Quelle réponse")
    await pictured(ana, "requests-6-prepared")
    await ana.taps("Piscine")
    await ana.answers(POOL, "✏️ Recommencer")
    await ana.hears("Votre réponse à la question n° 101")
    await ana.writes(ANSWER)
    await ana.hears("Avant l’envoi", ANSWER)
    await pictured(ana, "requests-7-before")
    await ana.taps("✅ Envoyer la réponse")
    await ana.hears("Réponse envoyée")


async def made_staff(marseille: Town) -> None:
    (chat_id,) = marseille.simulator.state.people

    async def work(unit: Unit) -> None:
        who = await meet(unit.db, chat_id, now())
        await unit.db.run(
            "UPDATE people SET role = 'staff', label = 'Mairie 1' WHERE person = :person",
            {"person": who.person},
        )
        pool = PreparedKept(name="pool", title="Piscine", words=(("fr", POOL),))
        await unit.did(pool, "staff-1", now())

    await marseille.app.store.write(work)


async def pictured(one: Resident, name: str) -> None:
    if PICTURES:
        await one.page.wait_for_timeout(400)
        await one.page.screenshot(path=Path(PICTURES) / f"{name}.png")
