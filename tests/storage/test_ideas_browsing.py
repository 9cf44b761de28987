"""The order in which published ideas come; who supports them; what is said of them."""

import re
from collections import Counter
from itertools import pairwise
from typing import Any

import pytest

from conversations.ideas.browsing_known import (
    CommentsOn,
    NextIdea,
    Shelf,
    Shelves,
    ShelvesOf,
    Support,
    SupportOf,
)
from conversations.ideas.known import IdeaByNumber, IdeaCard
from conversations.ideas.team_events import CommentJudged, IdeaFileHidden
from storage import ideas_browsing
from storage.db import Db
from storage.holdings import forget, held_of
from tests.storage.staging import Stage, staged

EVERYTHING = Shelf()
SCENE = ("Ben, resident, fr", "Ana, resident, fr", "Léo, resident, fr")
IDEA = 'idea 48213 of Ben, published, "Des bancs à l’ombre."'
SUPPORT, BACK = "[👍 Je soutiens cette idée]", "[↩️ Retirer mon soutien]"


async def fill(stage: Stage, numbers: range, **columns: Any) -> None:
    """Published ideas, as many as there are numbers; their references are digests, as real ones."""
    at = "2026-11-01T10:00:00.000000+00:00"
    row = {"theme": "", "campaign": "box", "district": None, "at": at, **columns}
    rows = [
        {**row, "id": ideas_browsing._dealt("an idea", str(n)).hex()[:16], "n": n} for n in numbers
    ]
    sql = """
        INSERT INTO ideas (id, number, campaign, status, text, locale, theme, arrondissement,
            channel, handed_in_at, published_at, changed_at, told_at)
        VALUES (:id, :n, :campaign, 'published', 'x', 'fr', :theme, :district, 'web',
            :at, :at, :at, :at)"""
    await stage.depth.store.write(lambda unit: unit.db.executemany(sql, rows))


async def order(stage: Stage, person: str, shelf: Shelf = EVERYTHING) -> list[str]:
    """The references in the order in which they come to `person`."""
    found: list[str] = []
    while True:
        ask = NextIdea(person, shelf, found[-1] if found else "")
        ref = await stage.depth.store.read(lambda db, a=ask: ideas_browsing.next_ref(db, a))
        if ref is None:
            return found
        assert ref not in found, "nobody sees an idea twice on one way through"
        found.append(ref)


@pytest.mark.parametrize("deal", [1000, 20])
async def test_everybody_sees_every_idea_once_in_an_order_of_their_own(
    deal: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In one part, and in sixteen."""
    monkeypatch.setattr(ideas_browsing, "DEAL", deal)
    async with staged() as stage:
        await fill(stage, range(10_000, 10_060))
        ana, ben = await order(stage, "ana"), await order(stage, "ben")
        assert sorted(ana) == sorted(ben) == sorted(set(ana)) and len(ana) == 60
        assert ana != ben and list(reversed(ana)) != ben
        assert not set(pairwise(ana)) >= set(list(pairwise(ben))[:20])
        assert await order(stage, "ana") == ana


@pytest.mark.parametrize("deal", [1000, 20])
async def test_what_comes_and_goes_leaves_the_order_as_it_is(
    deal: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ideas_browsing, "DEAL", deal)
    async with staged() as stage:
        await fill(stage, range(10_000, 10_040))
        before = await order(stage, "ana")
        await fill(stage, range(20_000, 20_040))
        after = await order(stage, "ana")
        assert len(after) == 80 and [ref for ref in after if ref in before] == before
        gone = before[10]
        await stage.depth.store.write(
            lambda unit: unit.db.run(
                "UPDATE ideas SET status = 'withdrawn' WHERE id = :id", {"id": gone}
            )
        )
        ask = NextIdea("ana", EVERYTHING, gone)
        ref = await stage.depth.store.read(lambda db: ideas_browsing.next_ref(db, ask))
        assert ref == after[after.index(gone) + 1], "from an idea that is gone the way goes on"


async def test_no_idea_is_everybodys_first() -> None:
    """Of twenty ideas each is first for about one in twenty of four hundred people."""
    async with staged() as stage:
        await fill(stage, range(10_000, 10_020))
        first: Counter[str | None] = Counter()
        for number in range(400):
            ask = NextIdea(f"person {number}", EVERYTHING)
            first[
                await stage.depth.store.read(lambda db, a=ask: ideas_browsing.next_ref(db, a))
            ] += 1
        assert len(first) == 20
        assert min(first.values()) >= 6 and max(first.values()) <= 40


async def test_a_shelf_holds_what_was_chosen() -> None:
    async with staged() as stage:
        await fill(stage, range(10_000, 10_004), theme="ecoles", district=13)
        await fill(stage, range(10_004, 10_007), theme="culture", district=13, campaign="budget")
        await fill(stage, range(10_007, 10_009), theme="culture")
        shelves = {
            Shelf(theme="culture"): 5,
            Shelf(district=13): 7,
            Shelf(campaign="budget"): 3,
            Shelf(campaign="budget", theme="ecoles"): 0,
            Shelf(campaign="budget", theme="culture", district=13): 3,
        }
        for shelf, n in shelves.items():
            assert len(await order(stage, "ana", shelf)) == n
        wanted = Shelves(
            campaigns=("box", "budget", "x"), themes=("culture", "x"), districts=(1, 13)
        )
        store = stage.depth.store
        found = await store.read(lambda db: ideas_browsing.shelves_of(db, ShelvesOf(wanted)))
        assert found == Shelves(campaigns=("box", "budget"), themes=("culture",), districts=(13,))
        asked = wanted.model_copy(update={"themes": ()})
        within = ShelvesOf(asked, Shelf(theme="ecoles"))
        found = await store.read(lambda db: ideas_browsing.shelves_of(db, within))
        assert found == Shelves(campaigns=("box",), districts=(13,))


async def test_among_fifty_thousand_a_card_reads_a_few_hundred_entries_of_an_index(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """No statement reads the table, nor a whole index, whatever is chosen."""
    read: list[int] = []
    real = ideas_browsing._refs

    async def counted(db: Db, shelf: Shelf, part: str, most: int) -> list[str]:
        refs = await real(db, shelf, part, most)
        read.append(len(refs))
        return refs

    monkeypatch.setattr(ideas_browsing, "_refs", counted)
    async with staged() as stage:
        for part in range(10):
            numbers = range(10_000 + part * 5000, 15_000 + part * 5000)
            await fill(stage, numbers, theme=f"t{part}", district=part + 1)
        chosen = (EVERYTHING, Shelf(theme="t3"), Shelf(district=4), Shelf(campaign="box"))
        for shelf in (*chosen, Shelf(theme="t3", district=9), Shelf(campaign="box", district=4)):
            where, wanted = ideas_browsing._standing_on(shelf)
            sql = f"SELECT i.id FROM ideas i WHERE {where} AND i.id >= :low AND i.id < :high"
            ((*_, plan),) = await stage.rows(
                f"EXPLAIN QUERY PLAN {sql}", **wanted, low="a", high="b"
            )
            assert re.search(r"SEARCH i USING COVERING INDEX ideas_shown\w* \(", plan), plan
            assert "id>? AND id<?" in plan, plan
        after = ""
        for _ in range(5):
            read.clear()
            ask = NextIdea("ana", EVERYTHING, after)
            ref = await stage.depth.store.read(lambda db, a=ask: ideas_browsing.next_ref(db, a))
            assert ref is not None and ref != after
            after = ref
            assert sum(read) < 2 * 1001 + 2 * 300, "two looks at how many, and a part of a part"


async def card(stage: Stage) -> IdeaCard:
    """The idea 48213."""
    found = await stage.depth.store.write(lambda unit: unit.find(IdeaByNumber(48213)))
    assert found is not None
    return found


async def test_one_support_of_each_person_however_often_they_tap() -> None:
    async with staged(*SCENE, IDEA) as stage:
        await stage.told("Ana: /ideas 48213", f"Ana: twice {SUPPORT}", "Ana: /ideas support 48213")
        await stage.told("Léo: /ideas support 48213", "Ben: /ideas support 48213")
        assert (await card(stage)).supports == 2, "Ben's own does not count"
        await stage.told("Ana: /ideas 48213", f"Ana: twice {BACK}")
        assert (await card(stage)).supports == 1
        ana, ref = await stage.person("Ana"), (await card(stage)).ref
        ask = SupportOf(ana, ref)
        store = stage.depth.store
        assert await store.write(lambda unit: unit.find(ask)) == Support()


async def test_nobody_supports_what_is_not_public() -> None:
    async with staged(*SCENE, 'idea 48213 of Ben, received, "Des bancs."') as stage:
        await stage.told("Ana: /ideas support 48213")
        assert await stage.rows("SELECT count(*) FROM idea_supports") == [(0,)]


async def test_supports_and_words_go_with_the_person() -> None:
    async with staged(*SCENE, IDEA) as stage:
        await stage.told("Ana: /ideas support 48213", "Ana: /why 48213", "Ana: Il fait chaud.")
        await stage.told("Léo: /ideas support 48213")
        ana = await stage.person("Ana")
        held = str(await stage.depth.store.read(lambda db: held_of(db, ana)))
        assert "Il fait chaud." in held and "ideas_you_support" in held
        await stage.depth.store.write(lambda unit: forget(unit.db, ana))
        assert (await card(stage)).supports == 1
        assert await stage.rows("SELECT count(*) FROM idea_comments") == [(0,)]


async def test_a_word_shows_to_others_once_it_was_reviewed() -> None:
    async with staged(*SCENE, IDEA) as stage:
        store, (ana, leo) = (
            stage.depth.store,
            (await stage.person("Ana"), await stage.person("Léo")),
        )
        await stage.told("Ana: /ideas support 48213", "Ana: /why 48213", "Ana: Il fait chaud.")
        ref = (await card(stage)).ref

        async def said(person: str) -> tuple[int, list[str], str]:
            ask = CommentsOn(ref, person, 5)
            found = await store.write(lambda unit: unit.find(ask))
            mine = found.mine.status if found.mine is not None else ""
            return found.total, [one.words for one in found.page], mine

        assert await said(leo) == (0, [], "")
        assert await said(ana) == (0, [], "waiting")
        ((comment,),) = await stage.rows("SELECT id FROM idea_comments")
        judged = CommentJudged(comment=comment, published=True)
        await store.write(lambda unit: unit.did(judged, "scene", stage.depth.now()))
        assert await said(leo) == (1, ["Il fait chaud."], "")
        heard = await stage.told("Léo: /ideas 48213")
        assert any("Il fait chaud." in line for line in heard)
        await stage.told("Ana: /ideas unsupport 48213")
        assert await said(leo) == (0, [], "")


async def test_of_a_person_there_is_one_word_on_an_idea() -> None:
    async with staged(*SCENE, IDEA) as stage:
        await stage.told("Ana: /ideas support 48213", "Ana: /why 48213", "Ana: Il fait chaud.")
        heard = await stage.told("Ana: /why 48213")
        assert any("Vous avez déjà dit pourquoi" in line for line in heard)
        await stage.told("Ana: Encore.")
        assert await stage.rows("SELECT words FROM idea_comments") == [("Il fait chaud.",)]


async def test_a_hidden_picture_is_not_among_those_that_everybody_sees() -> None:
    idea = 'idea 48213 of Ben, published, photos 3, "Des bancs à l’ombre."'
    async with staged(*SCENE, idea) as stage:
        ref = (await card(stage)).ref
        hide = IdeaFileHidden(ref=ref, number=48213, position=2, hidden=True)
        await stage.depth.store.write(lambda unit: unit.did(hide, "scene", stage.depth.now()))
        heard = await stage.told("Ana: /ideas 48213", "Ana: [🖼 Voir les 2 photos]")
        assert sum("<photo>" in line for line in heard) == 2
        heard = await stage.told("Ana: [‹ Revenir à l’idée]")
        assert any("Des bancs à l’ombre" in line for line in heard)


async def test_with_the_consent_supports_and_words_go() -> None:
    async with staged(*SCENE, IDEA) as stage:
        await stage.told("Ana: /ideas support 48213", "Ana: /why 48213", "Ana: Il fait chaud.")
        await stage.told("Léo: /ideas support 48213", "Ana: /consent ideas no")
        assert (await card(stage)).supports == 1
        assert await stage.rows("SELECT count(*) FROM idea_comments") == [(0,)]
        heard = await stage.told("Ana: /ideas support 48213")
        assert any("Votre accord" in line for line in heard), "it is asked for again"


@pytest.mark.parametrize(
    "typed",
    [
        *("/ideas show 48213 {}", "/ideas see 48213 {}", "/ideas text 48213 {}"),
        *("/ideas said 48213 {}", "/ideas photos 48213 {}", "/ideas share 48213 {}"),
        *("/support on 48213 {}", "/ideas support 48213 {}", "/why 48213 {}"),
    ],
)
async def test_what_is_typed_for_a_shelf_gets_into_no_button(typed: str) -> None:
    async with staged(*SCENE, IDEA) as stage:
        assert await stage.told("Léo: " + typed.format("x" * 80)), "else ButtonTooLong is raised"
