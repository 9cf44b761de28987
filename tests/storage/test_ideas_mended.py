"""What an attacker found, and holds now: erased words leave nowhere, nothing is judged unread."""

from tests.storage.staging import Stage, staged

SCENE = (
    "Zoé, staff, fr",
    "Ben, resident, fr",
    "Ana, resident, fr",
    'idea 48213 of Ben, published, supported by Ana, "Des bancs sur la place."',
)
NIGHT, MORNING = "clock: 2026-11-23 22:30", "clock: 2026-11-24 10:00"
MOVES = ("/queue 48213", "[➡️ Changer d’étape]", "[à l’étude]", "Nous regardons.", "[Sans coût]")


async def moved_at_night(stage: Stage) -> None:
    """The letters of a change wait for the morning."""
    await stage.told(NIGHT, *(f"Zoé: {one}" for one in (*MOVES, "[✅ Envoyer]")))


async def test_what_waits_about_a_withdrawn_idea_is_not_sent() -> None:
    async with staged(*SCENE) as stage:
        await moved_at_night(stage)
        ((ref,),) = await stage.rows("SELECT id FROM ideas")
        await stage.told(f"Ben: /myideas sure {ref}")
        heard = "\n".join(str(one) for one in await stage.told(MORNING))
        assert "Des bancs" not in heard
        assert "retirée" in heard
        kept = await stage.rows("SELECT reply FROM batches")
        assert not any("Des bancs" in reply or "Nous regardons" in reply for (reply,) in kept)


async def test_who_takes_the_consent_back_hears_nothing_more() -> None:
    async with staged(*SCENE) as stage:
        await moved_at_night(stage)
        await stage.told("Ana: /consent ideas no")
        assert await stage.rows("SELECT count(*) FROM idea_supports") == [(0,)]
        ana = await stage.person("Ana")
        waiting = f"SELECT count(*) FROM outbox WHERE person = '{ana}' AND state = 'waiting'"
        assert await stage.rows(waiting) == [(0,)]


async def test_a_comment_that_was_written_anew_is_read_anew() -> None:
    async with staged(*SCENE) as stage:
        await stage.told("Ana: /why 48213", "Ana: Très bonne idée.", "Zoé: /queue list comments")
        await stage.told("Ana: /ideas unsay 48213", "Ana: /why 48213", "Ana: Une insulte.")
        await stage.told("Zoé: [✅ Publier le 1]")
        assert await stage.rows("SELECT words, status FROM idea_comments") == [
            ("Une insulte.", "waiting")
        ]


async def test_an_idea_erased_at_the_town_hall_is_not_found_any_more() -> None:
    async with staged(*SCENE) as stage:
        from conversations.ideas.events import IdeaErased

        assert await stage.rows("SELECT count(*) FROM idea_search") == [(1,)]
        ((ref,),) = await stage.rows("SELECT id FROM ideas")
        store, now = stage.depth.store, stage.depth.now()
        await store.write(lambda unit: unit.did(IdeaErased(ref=ref), "staff-1", now))
        assert await stage.rows("SELECT count(*) FROM idea_search") == [(0,)]


async def test_of_whoever_is_forgotten_a_published_idea_keeps_only_what_all_see() -> None:
    async with staged(*SCENE) as stage:
        store = stage.depth.store

        async def more(unit: object) -> None:
            db = unit.db  # type: ignore[attr-defined]
            await db.run("UPDATE ideas SET place = 'address', place_words = '3 rue X', flags = 'x'")
            await db.run(
                """
                INSERT INTO idea_answers (idea, question, words)
                SELECT id, 'whom', 'Léa' FROM ideas"""
            )

        await store.write(more)
        await stage.told("Ben: /forget", "Ben: [Oui, tout effacer]")
        assert await stage.rows("SELECT author, place, place_words, flags FROM ideas") == [
            (None, "", "", "")
        ]
        assert await stage.rows("SELECT count(*) FROM idea_answers") == [(0,)]


async def test_an_idea_written_anew_after_more_was_asked_is_in_review_again() -> None:
    async with staged(
        "Zoé, staff, fr",
        "Ben, resident, fr",
        'idea 48213 of Ben, more_asked, held by Zoé, "Un banc."',
    ) as stage:
        ((ref,),) = await stage.rows("SELECT id FROM ideas")
        await stage.told(f"Ben: /idea edit {ref}", "Ben: [✏️ Texte]", "Ben: Un grand banc vert.")
        await stage.told("Ben: [✅ Garder ces changements]")
        assert await stage.rows("SELECT status, text FROM ideas") == [
            ("in_review", "Un grand banc vert.")
        ]
        last = "SELECT status FROM idea_changes ORDER BY position DESC LIMIT 1"
        assert await stage.rows(last) == [("in_review",)]


async def test_the_eleventh_idea_of_a_day_waits_for_tomorrow() -> None:
    ideas = [f'idea {4820 + n} of Ben, received, "Idée {n}"' for n in range(10)]
    async with staged("Ben, resident, fr", *ideas) as stage:
        assert any("demain" in line for line in await stage.told("Ben: /idea"))
        later = await stage.told("clock: 2026-11-23 12:00", "Ben: /idea")
        assert not any("demain" in line for line in later)
