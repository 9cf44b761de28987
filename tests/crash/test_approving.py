"""Killed between the hand-in and the letter: one draft and its code again, one idea."""

import asyncio
import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.simulator.parts import Person
from bot.simulator.people import acting
from bot.simulator.people.tapping import tap
from conversations.links import digest
from tests.crash.town import Town, town

WITHIN = 60.0
AGREES = "Oui, d’accord, et 15\u00a0ans ou plus"
SLOW = {"kind": "slow", "seconds": 600.0, "times": 1000}


class Telephone:
    """Somebody with a telephone in the town."""

    def __init__(self, here: Town, name: str, number: int) -> None:
        self.here = here
        self.world = here.simulator.state
        self.person: Person = self.world.add_person(name, "fr", number)

    def shown(self, words: str) -> list[dict[str, Any]]:
        """Every message that holds `words`, or a button that does."""
        chat = self.world.chats.get(self.person.id)
        found = [m.body for m in chat.messages.values() if m.from_bot] if chat else []
        return [body for body in found if words in json.dumps(body, ensure_ascii=False)]

    async def says(self, text: str, then: str) -> None:
        acting.write(self.world, self.person, text)
        await self.sees(then)

    async def taps(self, label: str, then: str = "") -> None:
        tap(self.world, self.person, {"label": label})
        if then:
            await self.sees(then)

    async def sees(self, words: str) -> None:
        await self.here.until(lambda: bool(self.shown(words)), WITHIN)

    async def taps_and_dies(self, label: str, stored: Callable[[], bool]) -> None:
        """Press; the bot has stored it, none of its letters has arrived, and it is killed."""
        for chat_id in self.world.chats:  # of everybody: what arrived may be told twice
            self.world.faults.plan({**SLOW, "chat_id": chat_id})
        await self.taps(label)
        await self.here.until(stored, WITHIN)
        await self.here.bot.kill()
        # What the dead bot had just sent is taken up, and slowed, before the faults are forgotten.
        await asyncio.sleep(1.0)
        self.world.faults.forget()


@pytest.mark.slow
async def test_killed_before_the_letter_there_is_one_idea_and_the_code_again() -> None:
    async with town() as here:
        ana, ben = await an_ambassador_and_a_resident(here)
        await writes_an_idea_down(ana)
        await ana.taps_and_dies("📱 Valider sur son téléphone", lambda: count(here, "idea_drafts"))
        assert ana.shown("scanne ce code") == []
        await here.start()
        await ana.sees("scanne ce code")
        (code,) = ana.shown("scanne ce code")
        assert code["photo"]
        token = link_of(code).partition("draft_")[2]
        assert rows(here, "SELECT digest FROM idea_drafts") == [(digest(token),)]

        await ben.says(f"/start draft_{token}", "Valider et déposer")
        await ben.taps("✅ Valider et déposer", "garde votre idée, et la publie sans votre nom")
        await ben.taps_and_dies("Oui", lambda: count(here, "ideas"))
        await here.start()
        await ben.sees("est bien déposée")
        await ana.sees("a été validée et déposée")
        assert rows(here, "SELECT count(*) FROM ideas") == [(1,)]
        assert rows(here, "SELECT count(*) FROM idea_versions") == [(1,)]
        assert len(ben.shown("est bien déposée")) == len(ana.shown("a été validée")) == 1
        await here.bot.stop()


async def an_ambassador_and_a_resident(here: Town) -> tuple[Telephone, Telephone]:
    await here.start()
    ana, ben = Telephone(here, "Ana", 501), Telephone(here, "Ben", 502)
    for one in (ana, ben):
        await one.says("/start", "Choisissez votre langue")
        await joins(one)
    await here.bot.stop()
    with closing(sqlite3.connect(here.database, isolation_level=None)) as db:
        db.execute(
            """
            UPDATE people SET role = 'ambassador', label = 'Zeste', role_since = ?
            WHERE person = (SELECT person FROM identities WHERE chat_id = 501)""",
            (datetime.now(UTC).isoformat(),),
        )
    await here.start()
    return ana, ben


async def writes_an_idea_down(ana: Telephone) -> None:
    await ana.says("/assist", "Commencer")
    await ana.taps("Commencer", "✋ Terminer l’aide")
    await ana.taps("Français", AGREES)
    await ana.taps(AGREES, "💡 Proposer une idée")
    await ana.taps("💡 Proposer une idée", "garde votre idée, et la publie sans votre nom")
    await ana.taps("Oui", "Quelle est votre idée")
    await ana.says("Un abri à vélos.", "De quoi parle votre idée")
    await ana.taps("Sans thème", "Où est-ce")
    await ana.taps("🏙 Toute la ville", "Une photo")
    await ana.taps("Sans photo", "Comment souhaitez-vous signer")
    await ana.taps("Sans nom", "📱 Valider sur son téléphone")


async def joins(one: Telephone) -> None:
    await one.taps("Français", "J’accepte, on continue")
    await one.taps("J’accepte, on continue", "18 à 25 ans")
    await one.taps("18 à 25 ans", "1 sur 3")
    await one.taps("Non", "2 sur 3")
    await one.taps("Non", "3 sur 3")
    await one.taps("Non", "Que souhaitez-vous faire")


def rows(here: Town, sql: str) -> list[tuple[Any, ...]]:
    with here.looking() as db:
        return [tuple(row) for row in db.execute(sql)]


def count(here: Town, table: str) -> bool:
    return bool(rows(here, f"SELECT 1 FROM {table}"))


def link_of(message: dict[str, Any]) -> str:
    keyboard = message["reply_markup"]["inline_keyboard"]
    (url,) = [b["url"] for row in keyboard for b in row if "url" in b]
    return str(url)
