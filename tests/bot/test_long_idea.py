"""An idea of 4,000 characters, from the first message to the card: nothing is lost on the way."""

from tests.players.cast import Cast
from tests.players.play import Player
from tests.players.whole import Whole
from tests.script import Act

SCENE = ("Ben, resident, fr", "Ana, resident, fr", "Zoé, staff, fr")
TEXT = ("Il manque un banc à l’arrêt, et de l’ombre pour attendre le bus. " * 62)[:3_999] + "!"
ANSWERS = ("[Sans thème]", "[🏙 Toute la ville]", "[Sans photo]", "[Sans nom]")


async def said(player: Player, *lines: str) -> str:
    """Everything that whoever speaks is told."""
    heard: list[str] = []
    for number, line in enumerate(lines):
        who, _, what = line.partition(": ")
        heard += await player._act(Act(who, what, number))
    return "\n".join(heard)


def flat(text: str) -> str:
    """Without what stands between two messages: a text that is too long for one goes on in the
    next."""
    return "".join(text.replace("bot:", "").split())


async def numbers(whole: Whole) -> list[int]:
    """What the ideas are called."""
    found = await whole.app.store.read(lambda db: db.execute("SELECT number FROM ideas"))
    return [int(row[0]) for row in found]


async def test_four_thousand_characters_are_handed_in_and_read_by_everybody() -> None:
    whole = Whole(Cast())
    await whole.open()
    try:
        player = Player(whole)
        await said(player, *(f"scene: {one}" for one in SCENE), "Ben: /idea")
        too_long = await said(player, f"Ben: {TEXT}!")
        assert "trop long : 4 001 caractères" in " ".join(too_long.split())
        recap = await said(player, f"Ben: {TEXT}", *(f"Ben: {one}" for one in ANSWERS))
        assert flat(TEXT) in flat(recap)
        assert "bien déposée" in await said(player, "Ben: [✅ Déposer mon idée]")
        number = str((await numbers(whole))[0])
        assert flat(TEXT) in flat(
            await said(player, "Ben: /myideas", "Ben: [Il manque un banc à l’arrêt…]")
        )
        assert flat(TEXT) in flat(await said(player, f"Zoé: /queue {number}"))
        publish = ("[✅ Publier]", "Merci !", "[✅ Envoyer]")
        await said(player, *(f"Zoé: {one}" for one in publish))
        card = await said(player, f"Ana: /ideas {number}")
        assert flat(TEXT) not in flat(card) and TEXT[:700] in card
        assert flat(TEXT) in flat(await said(player, "Ana: [📖 Lire la suite]"))
    finally:
        await whole.close()
