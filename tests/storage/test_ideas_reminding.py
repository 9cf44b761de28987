"""Which authors are told again where their ideas stand."""

from datetime import timedelta

from conversations.ideas.reminding_known import Author, AuthorsToTell
from conversations.ideas.team_events import AuthorsReminded
from storage.identities import unreachable
from tests.storage.staging import Stage, staged

SCENE = ("Ben, resident, fr", "Ana, resident, fr", "Léo, resident, fr")
IDEAS = (
    'idea 48213 of Ben, received, "Des bancs."',
    'idea 48214 of Ben, under_study, "Un abri."',
    'idea 48215 of Ben, done, "Une fontaine."',
    'idea 48216 of Ana, published, "Des arbres."',
    'idea 48217 of Léo, not_selected, "Un téléphérique."',
    'idea 48218, published, "Sans auteur."',
)


async def to_tell(stage: Stage, days: int, most: int = 500) -> tuple[Author, ...]:
    """Those who heard of an idea last before now, `days` later."""
    before = stage.depth.now() + timedelta(days=days)
    ask = AuthorsToTell(before, most)
    return await stage.depth.store.write(lambda unit: unit.find(ask))


async def test_each_author_once_with_all_that_is_not_answered() -> None:
    async with staged(*SCENE, *IDEAS) as stage:
        assert await to_tell(stage, -1) == ()
        found = {one.person: [idea.number for idea in one.ideas] for one in await to_tell(stage, 1)}
        ben, ana = await stage.person("Ben"), await stage.person("Ana")
        assert {who: sorted(numbers) for who, numbers in found.items()} == {
            ben: [48213, 48214],
            ana: [48216],
        }
        (standing,) = next(one.ideas for one in await to_tell(stage, 1) if one.person == ana)
        assert (standing.status, standing.words) == ("published", "C’est noté.")


async def test_so_many_a_day_the_longest_ago_first() -> None:
    async with staged(*SCENE, *IDEAS) as stage:
        await stage.rows("SELECT 1")
        await stage.depth.store.write(
            lambda unit: unit.db.run("UPDATE ideas SET told_at = '2026-01-01' WHERE number = 48216")
        )
        (first,) = await to_tell(stage, 1, most=1)
        assert first.person == await stage.person("Ana")
        told = AuthorsReminded(refs=tuple(idea.ref for idea in first.ideas), count=1)
        at = stage.depth.now() + timedelta(days=2)
        await stage.depth.store.write(lambda unit: unit.did(told, "scene", at))
        (second,) = await to_tell(stage, 1, most=1)
        assert second.person == await stage.person("Ben")


async def test_whom_nothing_reaches_is_not_told() -> None:
    async with staged(*SCENE, *IDEAS) as stage:
        ana, now = await stage.person("Ana"), stage.depth.now()
        await stage.depth.store.write(lambda unit: unreachable(unit.db, ana, now))
        assert [one.person for one in await to_tell(stage, 1)] == [await stage.person("Ben")]
