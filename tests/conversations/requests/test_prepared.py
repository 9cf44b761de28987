"""A prepared answer in the resident's language; a long thread in pages; no note ever leaves."""

from collections.abc import AsyncIterator

import pytest

from conversations.requests.events import PreparedKept
from conversations.requests.known import Part, Said
from conversations.requests.thread import MOST_CHARACTERS, pages_of
from tests.players.cast import NOON, Cast
from tests.players.desk import AtTheDesk
from tests.players.play import Player
from tests.players.pure import Pure
from tests.script import Act

POOL = PreparedKept(
    name="pool",
    title="Piscine",
    words=(("fr", "La piscine ouvre à 9 heures."), ("ar", "يفتح المسبح في التاسعة.")),
)
ASKED = """
scene: Nour, resident, ar
scene: Lou, resident, en
scene: Ana, staff, fr
clock: 2026-11-20 10:00
Nour: /ask other
Nour: متى يفتح المسبح؟
Nour: [مراجعة وإرسال]
Nour: [✅ إرسال إلى البلدية]
Lou: /ask other
Lou: When does the pool open?
Lou: [Read again and send]
Lou: [✅ Send to the town hall]
"""


async def played(player: Player, text: str) -> list[str]:
    """What is heard and what happens while `text` is acted."""
    lines: list[str] = []
    for number, line in enumerate(text.strip().split("\n"), 1):
        who, _, what = line.partition(": ")
        lines += await player._act(Act(who, what, number))
    return lines


@pytest.fixture(params=[Pure, AtTheDesk])
async def home(request: pytest.FixtureRequest) -> AsyncIterator[AtTheDesk]:
    """A house of a talk file."""
    home: AtTheDesk = request.param(Cast())
    await home.open()
    yield home
    await home.close()


@pytest.fixture
async def player(home: AtTheDesk) -> Player:
    """Two questions, and an answer prepared in French and Arabic."""
    player = Player(home)
    await played(player, ASKED)
    await home.store.write(lambda unit: unit.did(POOL, "staff-1", NOON))
    home.journal_read += 1
    return player


async def test_a_prepared_answer_is_taken_in_the_language_of_the_resident(player: Player) -> None:
    to_choose = await played(player, "Ana: /answer 101\nAna: [📋 Réponse préparée]")
    assert "    [Piscine]" in to_choose
    sent = await played(player, "Ana: [Piscine]\nAna: [✅ Envoyer la réponse]")
    heard = sent[sent.index("bot to Nour: 🏛 البلدية تردّ عليكم (السؤال رقم 101)") :]
    assert "    يفتح المسبح في التاسعة." in heard


async def test_whoever_answers_reads_what_an_arabic_answer_says(player: Player) -> None:
    before = await played(player, "Ana: /answer 101\nAna: [📋 Réponse préparée]\nAna: [Piscine]")
    at = before.index("    يفتح المسبح في التاسعة.")
    assert before[at + 2 : at + 4] == [
        "    La même réponse en français, pour vous seulement :",
        "    La piscine ouvre à 9 heures.",
    ]
    sent = await played(player, "Ana: [✅ Envoyer la réponse]")
    heard = sent[sent.index("bot to Nour: 🏛 البلدية تردّ عليكم (السؤال رقم 101)") :]
    assert "    La piscine ouvre à 9 heures." not in heard


async def test_without_their_language_the_nearest_is_taken_and_said_to_be_foreign(
    player: Player,
) -> None:
    await played(player, "Ana: /answer 102\nAna: [📋 Réponse préparée]")
    recap = await played(player, "Ana: [Piscine]")
    assert "    La piscine ouvre à 9 heures." in recap
    sent = await played(player, "Ana: [✅ Envoyer la réponse]")
    assert "bot to Lou: 🏛 The town hall answers you (question no. 102)" in sent


async def test_no_note_is_ever_in_a_letter_to_the_resident(player: Player, home: AtTheDesk) -> None:
    heard = await played(
        player,
        """Ana: /note 101
Ana: SECRET de la mairie
Ana: (voice)
Ana: /answer 101
Ana: Bonjour, la piscine ouvre à 9 heures.
Ana: [✅ Envoyer la réponse]
Nour: /questions 101
Nour: /questions 101 file 2
Nour: /reply 101
Nour: شكرا
Nour: [مراجعة وإرسال]
Nour: [✅ إرسال إلى البلدية]
Nour: /questions""",
    )
    text = "\n".join(heard)
    noted = [line for line in heard if "SECRET" in line]
    assert all(line.startswith("does: RequestNoted") for line in noted), text
    rows = await home.store.read(
        lambda db: db.execute("SELECT side, words FROM request_messages WHERE request = 101")
    )
    assert ("note", "SECRET de la mairie") in [tuple(row) for row in rows]


def said(position: int, characters: int) -> Said:
    return Said(position=position, at=NOON, side="resident", part=Part(text="x" * characters))


def test_a_long_thread_is_shown_in_pages_that_fit_a_message() -> None:
    thread = tuple(said(i, 900) for i in range(7))
    pages = pages_of(thread)
    assert [len(page) for page in pages] == [2, 2, 2, 1]
    assert all(sum(len(s.part.text) for s in page) <= MOST_CHARACTERS for page in pages)
    assert [s.position for page in pages for s in page] == list(range(7))


def test_one_message_longer_than_a_page_has_a_page_of_its_own() -> None:
    pages = pages_of((said(0, 10), said(1, 4000), said(2, 10)))
    assert [len(page) for page in pages] == [1, 1, 1]
    assert pages_of(()) == [[]]
