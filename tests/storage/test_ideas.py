"""Ideas with every version of their words; drafts of which nothing is left once decided."""

from datetime import timedelta

import pytest

from conversations.ideas.out import IdeasTakenAlong
from conversations.ideas.written import Written
from conversations.team.events import RoleRevoked
from storage import ideas_keeping, ideas_out, team
from storage.happened import Happened
from storage.holdings import forget, held_of
from tests.storage.staging import Stage, staged

AGREES = "[Oui, d’accord, et 15 ans ou plus]"
SCENE = ("Ana, ambassador, fr", "Ben, resident, fr")
TEXT = "Un abri à vélos."
ABOUT = ("[Sans thème]", "[🏙 Toute la ville]", "[Sans photo]")
"""What is asked after the words: theme, place, photo."""


async def drafted(stage: Stage) -> str:
    """Ana has shown the code; what it says."""
    begins = ("/assist", "[Commencer]", "[Français]", AGREES, "/idea", "[Oui]", TEXT, *ABOUT, "Ben")
    await stage.told(*(f"Ana: {line}" for line in (*begins, "[📱 Valider sur son téléphone]")))
    code = stage.player.chats["Ana"].code
    assert code is not None
    return code.removeprefix("draft_")


async def test_an_idea_approved_as_it_was_has_one_version_and_says_who_approved() -> None:
    async with staged(*SCENE) as stage:
        await drafted(stage)
        await stage.told("Ben: (scan Ana)", "Ben: [✅ Valider et déposer]")
        ben = await stage.person("Ben")
        assert await stage.rows(
            "SELECT text, called, channel, author, approved_on_own_phone, drafted_by FROM ideas"
        ) == [(TEXT, "Ben", "assisted", ben, 1, "Ana")]
        ((n, text, by, label, at, approved),) = await stage.rows(
            "SELECT version, text, written_by, label, at, approved_at FROM idea_versions"
        )
        assert (n, text, by, label) == (1, TEXT, "ambassador", "Ana")
        assert at < approved


async def test_an_idea_that_was_changed_keeps_both_versions() -> None:
    async with staged(*SCENE) as stage:
        await drafted(stage)
        await stage.told("Ben: (scan Ana)", "Ben: [✏️ Texte]", "Ben: Un grand abri.")
        await stage.told("Ben: [✅ Valider et déposer]")
        assert await stage.rows("SELECT text, drafted_by FROM ideas") == [("Un grand abri.", "Ana")]
        versions = await stage.rows(
            """
            SELECT version, text, written_by, label, approved_at IS NOT NULL
            FROM idea_versions ORDER BY version"""
        )
        assert versions == [
            (1, TEXT, "ambassador", "Ana", 0),
            (2, "Un grand abri.", "resident", "", 1),
        ]


async def taken(stage: Stage, name: str) -> list[str]:
    """What an ambassador takes along."""
    ((label,),) = await stage.rows(
        "SELECT label FROM people WHERE person = :who", who=await stage.person(name)
    )
    found = await stage.depth.store.read(
        lambda db: ideas_out.taken_along(db, IdeasTakenAlong(label, 10))
    )
    return [one.text for one in found.ideas]


async def test_what_its_author_changed_is_for_the_review_alone() -> None:
    async with staged(*SCENE) as stage:
        await drafted(stage)
        await stage.told("Ben: (scan Ana)", "Ben: [✏️ Texte]", "Ben: Un grand abri.")
        await stage.told("Ben: [✅ Valider et déposer]")
        assert await taken(stage, "Ana") == []
        public = "UPDATE ideas SET status = 'published', published_at = handed_in_at"
        await stage.depth.store.write(lambda unit: unit.db.run(public))
        assert await taken(stage, "Ana") == ["Un grand abri."]


async def leaves(stage: Stage) -> None:
    """Ana is of the team no more; Cid is invited under the same pseudonym."""
    ana, now = await stage.person("Ana"), stage.depth.now()
    gone = RoleRevoked(person=ana, role="ambassador", label="Ana")
    await stage.depth.store.write(
        lambda unit: team.role_revoked(unit.db, gone, Happened("r", ana, now))
    )
    await stage.told('invite: ambassador "Ana"', "Cid: (invited)", "Cid: [✅ Oui, j’accepte]")


@pytest.mark.parametrize("approved_before", [True, False])
async def test_the_next_of_that_pseudonym_inherits_nothing(approved_before: bool) -> None:
    async with staged(*SCENE, "Cid, resident, fr") as stage:
        await drafted(stage)
        approving = ("Ben: (scan Ana)", "Ben: [✅ Valider et déposer]")
        if approved_before:
            await stage.told(*approving)
            await stage.told("Ana: [C’est fait, continuer]", "Ana: [✋ Terminer l’aide]")
            assert await taken(stage, "Ana") == [TEXT]
        else:
            await stage.told(approving[0])
        await leaves(stage)
        if not approved_before:
            await stage.told(approving[1])
        assert await taken(stage, "Cid") == []
        assert await stage.rows("SELECT text, drafted_by FROM ideas") == [(TEXT, "")]
        assert await stage.rows("SELECT DISTINCT label FROM idea_versions") == [("",)]


async def test_only_the_digest_of_the_token_is_stored() -> None:
    async with staged(*SCENE) as stage:
        token = await drafted(stage)
        await stage.told("Ben: (scan Ana)")
        everything = await stage.everything()
        assert len(token) >= 32
        holding = [name for name, rows in everything.items() if token in str(rows)]
        assert holding == []


async def test_refused_nothing_is_left_of_the_text_and_of_the_people() -> None:
    async with staged(*SCENE) as stage:
        await drafted(stage)
        await stage.told("Ana: [C’est fait, continuer]", "Ana: [✋ Terminer l’aide]")
        await stage.told("Ben: (scan Ana)", "Ben: [❌ Refuser et effacer]")
        assert await stage.rows(
            "SELECT state, text, called, label, holder, session, resident FROM idea_drafts"
        ) == [("refused", "", "", "", "", "", "")]
        everything = await stage.everything()
        holding = [name for name, rows in everything.items() if TEXT in str(rows)]
        assert holding == []
        assert everything["ideas"] == []


async def test_handed_in_for_somebody_it_has_no_author_and_only_a_day() -> None:
    async with staged(*SCENE) as stage:
        await drafted(stage)
        await stage.told("Ana: [‹ Revenir au texte]", "Ana: [✅ Déposer pour la personne]")
        found = await stage.rows("SELECT author, channel, drafted_by, handed_in_at FROM ideas")
        assert found == [(None, "assisted", "Ana", "2026-11-21T00:00:00.000000+00:00")]
        assert await stage.rows("SELECT written_by, label FROM idea_versions") == [
            ("ambassador", "Ana")
        ]
        assert await stage.rows("SELECT handed_in FROM sessions") == [(1,)]
        assert await stage.rows("SELECT count(*) FROM idea_drafts") == [(0,)]


async def test_nobody_takes_back_the_idea_of_somebody_else() -> None:
    async with staged(*SCENE) as stage:
        await stage.told(*(f"Ben: {said}" for said in ("/idea", TEXT, *ABOUT, "[Sans nom]")))
        await stage.told("Ben: [✅ Déposer mon idée]")
        ((ref,),) = await stage.rows("SELECT id FROM ideas")
        await stage.told(f"Ana: /myideas sure {ref}")
        assert await stage.rows("SELECT count(*) FROM ideas") == [(1,)]
        await stage.told(f"Ben: /myideas sure {ref}")
        kept = "SELECT status, text, called, author, receipt FROM ideas"
        assert await stage.rows(kept) == [("withdrawn", "", "", None, None)]
        assert await stage.rows("SELECT count(*) FROM idea_versions") == [(0,)]


async def test_drafts_are_emptied_at_their_end_and_forgotten_later() -> None:
    async with staged(*SCENE) as stage:
        await drafted(stage)
        store, now = stage.depth.store, stage.depth.now()
        for days, left in ((0, [("waiting", TEXT)]), (2, [("waiting", "")]), (40, [])):
            at = now + timedelta(days=days)
            before = at - timedelta(days=30)
            await store.write(lambda u, at=at, b=before: ideas_keeping.prune(u.db, at, b))
            assert await stage.rows("SELECT state, text FROM idea_drafts") == left


async def test_whoever_goes_takes_their_ideas_and_open_drafts_along() -> None:
    async with staged(*SCENE) as stage:
        await stage.told(
            *(f"Ben: {said}" for said in ("/idea", "Un banc ici.", *ABOUT, "[Sans nom]"))
        )
        await stage.told("Ben: [✅ Déposer mon idée]")
        await drafted(stage)
        await stage.told("Ben: (scan Ana)")
        ben, store = await stage.person("Ben"), stage.depth.store
        held = str(await store.read(lambda db: held_of(db, ben)))
        assert "Un banc ici." in held and TEXT in held
        ana = await stage.person("Ana")
        assert TEXT not in str(await store.read(lambda db: held_of(db, ana)))
        await store.write(lambda unit: forget(unit.db, ben))
        everything = await stage.everything()
        holding = {name for name, rows in everything.items() if ben in str(rows)}
        assert holding <= {"identities"}, "their number stays until the last letter is delivered"
        assert everything["ideas"] == [] and everything["idea_drafts"] == []


async def test_an_ambassador_who_is_forgotten_leaves_the_ideas_and_no_name_on_them() -> None:
    async with staged(*SCENE, "Léo, ambassador, fr") as stage:
        await drafted(stage)
        await stage.told("Ben: (scan Ana)", "Ben: [✅ Valider et déposer]")
        ana, leo = await stage.person("Ana"), await stage.person("Léo")
        labels = "SELECT drafted_by, label FROM ideas JOIN idea_versions ON idea = id"
        await stage.depth.store.write(lambda unit: forget(unit.db, leo))
        assert await stage.rows(labels) == [("Ana", "Ana")]
        await stage.depth.store.write(lambda unit: forget(unit.db, ana))
        assert await stage.rows(labels) == [("", "")]


async def test_the_ambassador_may_go_before_the_author_approves() -> None:
    async with staged(*SCENE) as stage:
        await drafted(stage)
        await stage.told("Ana: [✋ Terminer l’aide]")
        ana = await stage.person("Ana")
        await stage.depth.store.write(lambda unit: forget(unit.db, ana))
        heard = await stage.told("Ben: (scan Ana)", "Ben: [✅ Valider et déposer]")
        assert any("a écrit cette idée avec vous" in line for line in heard)
        assert not any("bot to Ana" in line for line in heard)
        assert await stage.rows("SELECT drafted_by FROM ideas") == [("",)]


async def test_a_version_keeps_the_sheet_and_the_place_too() -> None:
    async with staged(*SCENE) as stage:
        said = ("/idea", TEXT, *ABOUT, "[Sans nom]", "[✍️ M’aider à la rédiger]", "Il pleut.")
        await stage.told(*(f"Ben: {one}" for one in (*said, "[Terminer]", "[✅ Déposer mon idée]")))
        ((ref, written),) = await stage.rows("SELECT idea, written FROM idea_versions")
        first = Written.model_validate_json(written)
        assert (first.text, first.place.kind) == (TEXT, "city")
        assert first.answers == (("problem", "Il pleut."),)
        await stage.told(f"Ben: /idea edit {ref}", "Ben: [📍 Lieu]", "Ben: Place du marché")
        await stage.told("Ben: [Oui : une rue, une place, un parc…]")
        await stage.told("Ben: [✅ Garder ces changements]")
        (_, (_, written)) = await stage.rows("SELECT version, written FROM idea_versions")
        second = Written.model_validate_json(written)
        assert (second.place.words, second.answers) == ("Place du marché", first.answers)
