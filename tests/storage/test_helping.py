"""A chat that is lent mixes with nothing of its holder's, and of the guest nothing stays."""

from typing import Any

import pytest

from tests.storage.staging import Stage, staged

ANSWERS = ("[En bus]", "2", "[Passer]", "[Passer]", "[Passer]", "[✅ Envoyer mes réponses]")
AGREES = "[Oui, d’accord, et 15 ans ou plus]"
ABOUT = ("[Sans thème]", "[🏙 Toute la ville]", "[Sans photo]")
OWN = ("people", "consents")


def said(name: str, *lines: str) -> list[str]:
    return [f"{name}: {line}" for line in lines]


async def helps(stage: Stage, *lines: str, end: bool = True) -> None:
    last = ("[✋ Terminer l’aide]",) if end else ()
    begins = ("/assist", "[Commencer]", "[Français]", AGREES)
    await stage.told(*said("Ana", *begins, *lines, *last))


async def of(stage: Stage, table: str, person: str) -> list[tuple[Any, ...]]:
    return await stage.rows(f"SELECT * FROM {table} WHERE person = :person", person=person)


async def test_three_residents_and_the_ambassador_herself_are_four_submissions() -> None:
    async with staged("survey transport", "Ana, ambassador, fr") as stage:
        for _ in range(3):
            await helps(stage, "/survey transport", *ANSWERS)
        await stage.told(*said("Ana", "/survey transport", "[À vélo]", "4", "1", *ANSWERS[2:]))
        found = await stage.rows("SELECT channel, count(*) FROM submissions GROUP BY channel")
        assert sorted(found) == [("assisted", 3), ("telegram", 1)]
        receipts = await stage.rows("SELECT DISTINCT receipt FROM submissions")
        assert len(receipts) == 4
        await stage.told("Ana: /survey transport")  # her own, and hers alone, can be corrected
        await stage.told(
            *said("Ana", "[👀 Relire et changer]", "[🗑 Retirer mes réponses]", "[Oui]")
        )
        assert await stage.rows("SELECT DISTINCT channel FROM submissions") == [("assisted",)]


async def test_nothing_of_the_ambassadors_is_touched_before_during_and_after() -> None:
    async with staged("survey transport", "Ana, ambassador, fr") as stage:
        await stage.told(*said("Ana", "/survey transport", "[À vélo]"))
        ana = await stage.person("Ana")
        before = {table: await of(stage, table, ana) for table in OWN}
        ((state, step),) = await stage.rows(
            "SELECT state, step FROM talks WHERE person = :p", p=ana
        )
        await helps(stage, "/language ar", "/language fr", "/survey transport", *ANSWERS, end=False)
        for table in OWN:
            assert await of(stage, table, ana) == before[table], table
        await stage.told("Ana: [✋ Terminer l’aide]")
        for table in OWN:
            assert await of(stage, table, ana) == before[table], table
        after = await stage.rows("SELECT state, step FROM talks WHERE person = :p", p=ana)
        assert after == [(state, step)]


@pytest.mark.parametrize("end", ["Ben: [✋ Rendre le téléphone]", "clock: 2026-11-21 15:00"])
async def test_of_a_guest_nothing_is_left_and_nothing_leads_to_the_owner(end: str) -> None:
    async with staged("survey transport", "Ben, resident, fr") as stage:
        ben = await stage.person("Ben")
        before = await stage.everything()
        await stage.told(*said("Ben", "/guest", "[Commencer]", "[Français]", AGREES))
        guest = await stage.persona("Ben")
        ((session,),) = await stage.rows("SELECT ref FROM sessions")
        await stage.told(*said("Ben", "/survey transport", *ANSWERS))
        await stage.told(*said("Ben", "/idea", "[Oui]", "Une fontaine.", *ABOUT, "Samia"))
        await stage.told("Ben: [✅ Déposer mon idée]", "Ben: /idea", end)
        after = await stage.everything()

        holding = [name for name, rows in after.items() if any(guest in str(row) for row in rows)]
        assert guest and holding == [], "the guest is named in these tables"
        for table in ("people", "consents", "identities", "talks", "sessions"):
            assert after[table] == before[table], table
        assert await stage.rows("SELECT channel FROM submissions") == [("telegram",)]
        for table in ("submissions", "answers", "files", "ideas", "idea_versions"):
            assert not any(ben in str(row) or session in str(row) for row in after[table]), table
        assert await stage.rows("SELECT author FROM ideas") == [(None,)]


async def test_by_no_hour_and_no_arrival_do_answers_lead_to_the_chat_that_was_lent() -> None:
    async with staged("survey transport", "Ben, resident, fr") as stage:
        await stage.told(*said("Ben", "/guest", "[Commencer]", "[Français]", AGREES))
        await stage.told(*said("Ben", "/survey transport", *ANSWERS, "[✋ Rendre le téléphone]"))
        ((started, submitted),) = await stage.rows(
            "SELECT started_at, submitted_at FROM submissions"
        )
        entries = await stage.rows("SELECT ref, at FROM journal WHERE name LIKE 'Survey%'")
        assert len(entries) == 2
        assert started == submitted == "2026-11-21T00:00:00.000000+00:00"
        assert {at for _, at in entries} == {"2026-11-21T00:00:00.000000+00:00"}
        assert {ref for ref, _ in entries} == {""}
        letters = await stage.rows("SELECT reply FROM outbox WHERE reply IS NOT NULL")
        assert letters == []


async def test_of_a_session_that_is_over_no_name_and_no_hour_is_left() -> None:
    async with staged("survey transport", "Ben, resident, fr") as stage:
        await stage.told(*said("Ben", "/guest", "[Commencer]", "[Français]", AGREES))
        ((session,),) = await stage.rows("SELECT ref FROM sessions")
        assert await stage.rows("SELECT 1 FROM due WHERE about = :ref", ref=session)
        await stage.told("clock: 2026-11-21 18:00")
        assert await stage.rows("SELECT 1 FROM sessions") == []
        after = await stage.everything()
        naming = ("due", "inbox", "journal", "submissions", "ideas")
        assert [one for one in naming if session in str(after[one])] == []
        kept = await stage.rows(
            """
            SELECT ref, at, data FROM journal
            WHERE name LIKE 'Session%' AND name <> 'SessionAgreed' ORDER BY seq"""
        )
        day = "2026-11-21T00:00:00.000000+00:00"
        assert kept == [
            ("", day, '{"kind": "guest"}'),
            ("", day, '{"handed_in": 0, "kind": "guest"}'),
        ]


async def test_the_staff_log_knows_who_helped_and_how_much_never_what_nor_for_whom() -> None:
    async with staged("survey transport", "Ana, ambassador, fr", "Ben, resident, fr") as stage:
        await helps(stage, "/longer", "/survey transport", *ANSWERS)
        await stage.told(*said("Ben", "/guest", "[Commencer]", "[✋ Rendre le téléphone]"))
        logged = await stage.rows(
            "SELECT who, role, act, about, people FROM staff_log ORDER BY seq"
        )
        assert logged == [
            ("Ana", "ambassador", "session.opened", "helper", 1),
            ("Ana", "ambassador", "session.lengthened", "helper", 1),
            ("Ana", "ambassador", "session.closed", "helper:1", 1),
        ]


async def test_a_correction_within_the_session_is_not_counted_twice() -> None:
    async with staged("survey transport", "Ana, ambassador, fr") as stage:
        again = ("/survey transport", "[👀 Relire et changer]", "[✅ Envoyer mes réponses]")
        await helps(stage, "/survey transport", *ANSWERS, *again, end=False)
        assert await stage.rows("SELECT handed_in FROM sessions") == [(1,)]
        assert await stage.rows("SELECT count(*) FROM submissions") == [(1,)]


async def test_what_comes_after_the_end_is_not_taken_as_the_holders_own() -> None:
    async with staged("survey transport", "Ana, ambassador, fr") as stage:
        await stage.told(*said("Ana", "/survey transport", "[À vélo]"))
        await helps(stage, "/survey transport", "[En bus]", end=False)
        ana = await stage.person("Ana")
        question = "SELECT state, step FROM talks WHERE person = :ana"
        before = await stage.rows(question, ana=ana)
        # Its hour has come, but the clock has not rung yet.
        stage.depth.cast.clock = stage.depth.cast.local("2026-11-21 15:00")
        heard = await stage.told("Ana: 7")
        assert any("Le temps est passé" in line for line in heard)
        assert await stage.rows(question, ana=ana) == before
        assert await stage.rows("SELECT count(*) FROM sessions") == [(0,)]
        heard = await stage.told("Ana: 7")
        assert any("Je n’ai pas compris" in line for line in heard)
        assert await stage.rows(question, ana=ana) == before


async def test_an_ambassador_who_lost_the_role_meanwhile_still_gives_the_chat_back() -> None:
    async with staged("Ana, ambassador, fr") as stage:
        await helps(stage, end=False)
        await stage.depth.store.write(
            lambda unit: unit.db.run("UPDATE people SET role = 'resident'")
        )
        await stage.told("Ana: [✋ Terminer l’aide]")
        assert await stage.rows("SELECT count(*) FROM sessions") == [(0,)]
        heard = await stage.told("Ana: [Aider une autre personne]")
        assert any("Je ne connais pas cette commande" in line for line in heard)
