"""Two telephones: an ambassador writes an idea down, its author approves it on their own."""

import os
from pathlib import Path

import pytest
from playwright.async_api import Browser, expect

from bot.app import utc_now
from bot.simulator.people import acting
from storage.identities import meet
from storage.unit import Unit
from tests.journeys.browsing import telephone
from tests.journeys.resident import Resident
from tests.journeys.town import Town

pytestmark = [pytest.mark.slow, pytest.mark.asyncio(loop_scope="module")]
IDEA = "Un abri à vélos devant le collège."
JOINS = ("Français", "J’accepte, on continue", "18 à 25 ans", "Non")
PICTURES = os.environ.get("PICTURES", "")
"""A folder for pictures of both sides, to look at; none are taken without it."""


async def test_an_idea_goes_from_one_telephone_to_the_other(
    resident: Resident, marseille: Town, browser: Browser
) -> None:
    zeste = resident
    await zeste.arrives(marseille.url, "Zoé", "fr")
    await zeste.joins(*JOINS)
    await zeste.hears("Que souhaitez-vous faire")
    await made_ambassador(marseille)
    await writes_an_idea_down(zeste)
    link = shown_link(marseille)
    async with telephone(browser, marseille.url) as page:
        ben = Resident(page)
        await approves_it(ben, marseille, link)
    await zeste.sees("L’idée écrite ensemble a été validée et déposée")
    await zeste.writes("/finish")
    await zeste.hears("Un envoi a été fait pour cette personne")
    await pictured(zeste, "assist-8-finished")


async def writes_an_idea_down(zeste: Resident) -> None:
    """Up to the code."""
    await zeste.writes("/assist")
    await zeste.hears("ce téléphone sert à une seule personne")
    await pictured(zeste, "assist-1-explained")
    await zeste.taps("Commencer")
    await zeste.hears("C’est ouvert jusqu’à")
    await pictured(zeste, "assist-2-language")
    await zeste.taps("Français")
    await zeste.hears("À lire à voix haute")
    await pictured(zeste, "assist-3-notice")
    await zeste.taps("Oui, d’accord, et 15 ans ou plus")
    await zeste.answers("Que souhaitez-vous faire", "💡 Proposer une idée")
    await zeste.answers("garde votre idée, et la publie sans votre nom", "Oui")
    await zeste.hears("Quelle est votre idée")
    await zeste.writes(IDEA)
    await zeste.answers("De quoi parle votre idée", "Sans thème")
    await zeste.sees("Où est-ce")
    await zeste.log.get_by_role("button", name="🏙 Toute la ville").last.click()
    await zeste.answers("Une photo", "Sans photo")
    await zeste.answers("Comment souhaitez-vous signer", "Sans nom")
    await zeste.hears("Tout est juste")
    await pictured(zeste, "assist-4-recap")
    await zeste.taps("📱 Valider sur son téléphone")
    await zeste.hears("scanne ce code")
    await expect(zeste.last.locator("img")).to_be_visible()
    await pictured(zeste, "assist-5-code")


async def approves_it(ben: Resident, marseille: Town, link: str) -> None:
    """The camera of his telephone opens the link: `/start` with what the code says."""
    world = marseille.simulator.state
    person = world.add_person("Ben", "fr")
    acting.write(world, person, f"/start {link.partition('start=')[2]}")
    await ben.page.goto(f"{marseille.url}/?person={person.id}&lang=fr")
    await ben.hears("Bonjour")
    await ben.joins(*JOINS)
    await ben.sees("Zeste a écrit cette idée avec vous")
    await ben.hears(IDEA)
    await pictured(ben, "assist-6-deciding")
    await ben.taps("✅ Valider et déposer")
    await ben.answers("garde votre idée, et la publie sans votre nom", "Oui")
    await ben.hears("Votre idée est bien déposée")
    await pictured(ben, "assist-7-receipt")


def shown_link(marseille: Town) -> str:
    """What the code under which the button with the same link stands says."""
    (chat,) = marseille.simulator.state.chats.values()
    rows = list(chat.messages.values())[-1].body["reply_markup"]["inline_keyboard"]
    (url,) = [button["url"] for row in rows for button in row if "url" in button]
    return str(url)


async def made_ambassador(marseille: Town) -> None:
    (chat_id,) = marseille.simulator.state.people

    async def work(unit: Unit) -> None:
        who = await meet(unit.db, chat_id, utc_now())
        await unit.db.run(
            "UPDATE people SET role = 'ambassador', label = 'Zeste' WHERE person = :person",
            {"person": who.person},
        )

    await marseille.app.store.write(work)


async def pictured(one: Resident, name: str) -> None:
    if PICTURES:
        await one.page.wait_for_timeout(400)
        await one.page.screenshot(path=Path(PICTURES) / f"{name}.png")
