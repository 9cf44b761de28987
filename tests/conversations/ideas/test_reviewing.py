"""The review in the chat where a talk would be long: long sentences, comments, odd commands."""

import pytest

from conversations.ideas.events import IdeaCommented
from conversations.incoming import Incoming, SentOther
from tests.storage.staging import Stage, staged

SCENE = (
    "Zoé, staff, fr",
    "Max, staff, fr",
    "Ben, resident, fr",
    "Ana, resident, en",
    'idea 48213 of Ben, published, supported by Ana, "Des bancs"',
)


async def said_why(stage: Stage, *comments: str) -> None:
    """Ana, then Max, say why they support it."""
    now = stage.depth.now()
    for at, words in enumerate(comments):
        who = await stage.person(("Ana", "Max")[at])
        incoming = Incoming(ref=f"by-hand-{at}", person=who, at=now, what=SentOther(what="test"))
        event = IdeaCommented(comment=str(at) * 32, ref=f"{48213:032x}", words=words, locale="en")
        await said_by(stage, incoming, event)


async def said_by(stage: Stage, incoming: Incoming, event: IdeaCommented) -> None:
    await stage.depth.store.write(lambda unit: unit.record(incoming, incoming.person, [event]))


async def test_a_long_sentence_gets_a_kind_complaint_and_is_not_sent() -> None:
    async with staged(*SCENE) as stage:
        await stage.told("Zoé: /queue 48213", "Zoé: [➡️ Changer d’étape]", "Zoé: [retenue]")
        heard = await stage.told("Zoé: " + "a" * 1001)
        assert "Votre texte est trop long : 1 001 caractères, pour 1 000 au plus." in heard[0]
        heard = await stage.told("Zoé: " + "a" * 1000)
        assert "combien cela coûterait-il" in heard[0]
        assert await stage.rows("SELECT status FROM ideas") == [("published",)]


async def test_a_comment_is_let_through_and_another_is_not() -> None:
    async with staged(*SCENE) as stage:
        await said_why(stage, "Good for my mother.", "Buy my benches!")
        heard = await stage.told("Zoé: /queue list comments 0")
        assert any("Good for my mother." in part for part in heard)
        assert not any("Ana" in part for part in heard)
        heard = await stage.told("Zoé: [✅ Publier le 1]")
        assert heard[0] == "bot edits: ✅ Commentaire publié."
        assert not any("Good for my mother." in part for part in heard)
        await stage.told("Zoé: [❌ Écarter le 1]")
        assert await stage.rows("SELECT words, status FROM idea_comments ORDER BY words") == [
            ("Buy my benches!", "declined"),
            ("Good for my mother.", "published"),
        ]
        acts = await stage.rows("SELECT act, about FROM staff_log WHERE act = 'idea.comment'")
        assert acts == [("idea.comment", "published"), ("idea.comment", "declined")]


async def test_a_comment_is_not_judged_twice() -> None:
    async with staged(*SCENE) as stage:
        await said_why(stage, "Good for my mother.")
        await stage.told("Zoé: /queue list comments 0", "Max: /queue list comments 0")
        await stage.told("Zoé: [✅ Publier le 1]")
        heard = await stage.told("Max: [❌ Écarter le 1]")
        assert heard[0] == "bot edits: Ce commentaire n’attend plus."
        assert await stage.rows("SELECT status FROM idea_comments") == [("published",)]


@pytest.mark.parametrize(
    "typed",
    [
        "/queue 99999999999999",
        "/queue 12345",
        "/queue 48213 take",
        "/queue 48213 theme 1 999",
        "/queue 48213 hide 1 7",
        "/queue 48213 file 0",
        "/queue c nothing y",
        "/queue list comments 9999",
        "/decideidea",
        "/decideidea 48213 erase",
        "/decideidea x publish",
        "/rewordidea 48213 a-nothing",
        "/rewordidea 48213",
        "/answeridea nothing",
        "/mergeidea 48213 48213 yes",
        "/mergeidea 1 2",
    ],
)
async def test_whatever_is_typed_changes_nothing(typed: str) -> None:
    async with staged(*SCENE) as stage:
        before = await stage.rows("SELECT * FROM ideas")
        heard = await stage.told(f"Zoé: {typed}")
        assert heard and heard[0].startswith("bot")
        assert await stage.rows("SELECT * FROM ideas") == before


async def test_nobody_answers_for_another() -> None:
    async with staged(*SCENE[:4], 'idea 48213 of Ben, more_asked, "Des bancs"') as stage:
        heard = await stage.told(f"Ana: /answeridea {48213:032x}")
        assert heard[0] == "bot: This idea does not wait for an answer any more."
        heard = await stage.told("Ana: /queue 48213")
        assert not any("Des bancs" in part for part in heard)
