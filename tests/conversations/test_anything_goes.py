"""Whatever people do, in whatever order, the bot answers: random walks through the whole house."""

import random
from itertools import islice

import pytest

from conversations.house import BOOK
from conversations.talk import Talks
from tests.players.cast import KINDS, Cast
from tests.players.play import NOTHING, Player
from tests.players.pure import Pure
from tests.script import Act, seen

COMMANDS = [f"/{name}" for name in BOOK.commands]
WORDS = [
    "oui",
    "12",
    "3,5",
    "À pied",
    "hier",
    "15e",
    "<b>&",
    "\u202e",
    "x" * 4096,
    "👨\u200d👩\u200d👧",
    "",
]
SENT = ["(photo)", "(voice)", "(sticker)", "(place 43.3 5.4)", "(place 99 999)", "(edited message)"]
SENT += ["(blocks)", "(unblocks)", "(file image/png)", "(file text/plain)", "(heavy)"]
LINKS = ["/start survey_transport", "/survey kinds", "/survey ../x", "/consent announcements yes"]
LINKS += ["/language ar", "/resume zzz", "/erase", "/start %00", "/consent x y"]


def an_act(player: Player, dice: random.Random) -> str:
    """Something a person may do now: mostly a button in sight, sometimes anything at all."""
    chat = player.chats["Ben"]
    shown = [seen(label) for _, label, _ in islice(chat._buttons(), 12)]
    if shown and dice.random() < 0.7:
        how = dice.choice(["", "", "", "twice "])
        return f"{how}[{dice.choice(shown)}]"
    return dice.choice([*COMMANDS, *WORDS, *SENT, *LINKS])


@pytest.mark.parametrize("seed", range(30))
async def test_a_random_walk(seed: int) -> None:
    """No exception, words for every reply, and somebody always answers a press or a text."""
    dice = random.Random(seed)
    depth = Pure(Cast())
    await depth.open()
    try:
        await a_walk(Player(depth), depth, dice)
    finally:
        await depth.close()


async def a_walk(player: Player, depth: Pure, dice: random.Random) -> None:
    """Sixty acts of one person, whoever they are."""
    for scene in (
        "survey transport",
        "survey kinds",
        f"Ben, {dice.choice(KINDS)}, {dice.choice(['fr', 'ar'])}",
    ):
        await player._act(Act("scene", scene, 0))
    silent, before = 0, ""
    for number in range(60):
        what = an_act(player, dice)
        outcome = await player._act(Act("Ben", what, number))
        talks = depth.talks.get("Ben", Talks())
        assert len({t.ref for t in talks.paused}) == len(talks.paused)
        quiet = outcome[0] == NOTHING and what not in ("(blocks)", "(unblocks)")
        # The same tap once more, and again, shows what is there already.
        pressed = what.removeprefix("twice ")
        silent = silent + (pressed != before) if quiet else 0
        before = pressed
        assert silent < 3, f"nobody answers {what!r}"
