"""What the review changes in the tables; news reach who supports the idea, and nobody else."""

from datetime import datetime
from zoneinfo import ZoneInfo

from conversations.event import Event
from conversations.ideas.decided import merge_proposed, more_asked, moved
from conversations.ideas.events import (
    IdeaAnswered,
    IdeaCommented,
    IdeaSupported,
    IdeaWithdrawn,
    MergeAnswered,
    SupportTakenBack,
)
from conversations.ideas.known import IdeaByNumber, IdeaCard
from conversations.ideas.news import merged_news
from conversations.ideas.queue_known import Queue, Reviewers, Scope
from conversations.ideas.rewording import reworded, with_words
from conversations.ideas.rules import Status
from conversations.ideas.team_events import (
    CommentJudged,
    IdeaFileHidden,
    IdeaLeft,
    IdeaMoved,
    IdeaTaken,
)
from conversations.incoming import Incoming, SentOther
from conversations.people.profile_events import QuietHoursChosen
from conversations.quiet import QuietHours
from storage import leaving
from tests.storage.staging import Stage, staged

PARIS = ZoneInfo("Europe/Paris")
PEOPLE = ("Zoé, staff, fr", "Max, staff, fr", "Ben, resident, ar", "Ana, resident, en")
WAITS = 'idea 48213 of Ben, received, photos 1, flags phone, "Des bancs. 06 12 34 56 78"'
PUBLIC = 'idea 48213 of Ben, published, supported by Ana and Léo, "Des bancs"'


async def did(stage: Stage, name: str, *events: Event) -> None:
    """Somebody's doing, as a turn records it."""
    stage.depth.cast.tick()
    who, now = await stage.person(name), stage.depth.now()
    incoming = Incoming(ref=f"by-hand-{now}", person=who, at=now, what=SentOther(what="test"))
    await stage.depth.store.write(lambda unit: unit.record(incoming, who, list(events)))


async def idea(stage: Stage, number: int = 48213) -> IdeaCard:
    """The idea as it is now."""
    found = await stage.depth.store.write(lambda unit: unit.find(IdeaByNumber(number)))
    assert found is not None
    return found


async def told(stage: Stage) -> list[tuple[str, str]]:
    """Whose letters wait, and until when (the town's clock)."""
    while await stage.depth.crier.fill():
        pass
    rows = await stage.rows(
        """
        SELECT person, due_at FROM outbox
        WHERE batch LIKE 'idea.%' AND state = 'waiting' ORDER BY seq"""
    )
    names = await stage.depth.people()
    return sorted((names[who], _clock(due)) for who, due in rows)


def _clock(text: str) -> str:
    return f"{datetime.fromisoformat(text).astimezone(PARIS):%m-%d %H:%M}"


async def scope(stage: Stage, name: str, wanted: Scope) -> list[int]:
    """The numbers that somebody of the team sees under a scope."""
    who = await stage.person(name)
    view = await stage.depth.store.write(lambda unit: unit.find(Queue(who, wanted)))
    return [one.number for one in view.rows] + [one.number for one in view.said]


async def test_it_is_published_once_and_goes_its_way() -> None:
    async with staged(*PEOPLE, WAITS) as stage:
        before = await idea(stage)
        await did(stage, "Zoé", IdeaTaken(ref=before.ref, number=48213))
        await did(stage, "Zoé", moved(before, "published", "Merci !").event)
        public = await idea(stage)
        assert (public.status, public.published, public.reviewer) == ("published", True, "")
        await did(stage, "Zoé", moved(public, "under_study", "Nous regardons.", cost=500).event)
        await did(stage, "Zoé", moved(await idea(stage), "selected", "Oui.").event)
        after = await idea(stage)
        assert after.published_at == public.published_at and after.cost == 500
        ways: list[tuple[Status, str]] = [(one.status, one.words) for one in after.changes]
        assert ways == [
            ("received", ""),
            ("in_review", ""),
            ("published", "Merci !"),
            ("under_study", "Nous regardons."),
            ("selected", "Oui."),
        ]


async def test_what_was_never_published_goes_no_further_than_the_review() -> None:
    async with staged(*PEOPLE, WAITS) as stage:
        before = await idea(stage)
        event = IdeaMoved(ref=before.ref, number=48213, status="not_selected", words="Non.")
        await did(stage, "Zoé", event)
        await did(stage, "Zoé", event.model_copy(update={"status": "selected"}))
        assert (await idea(stage)).status == "not_selected"


async def test_nothing_follows_a_withdrawal() -> None:
    async with staged(*PEOPLE, "Léo, resident, fr", PUBLIC) as stage:
        before = await idea(stage)
        await did(stage, "Ben", IdeaWithdrawn(ref=before.ref))
        await did(stage, "Zoé", moved(before, "selected", "Oui.").event)
        after = await idea(stage)
        assert (after.status, after.written.text) == ("withdrawn", "")
        assert await told(stage) == []


async def test_only_who_has_it_can_leave_it() -> None:
    async with staged(*PEOPLE, WAITS) as stage:
        one = await idea(stage)
        await did(stage, "Zoé", IdeaTaken(ref=one.ref, number=48213))
        assert (await idea(stage)).status == "in_review"
        await did(stage, "Max", IdeaLeft(ref=one.ref, number=48213))
        assert (await idea(stage)).reviewer_label == "Zoé"
        assert await scope(stage, "Zoé", "mine") == [48213]
        assert await scope(stage, "Max", "mine") == []
        await did(stage, "Zoé", IdeaLeft(ref=one.ref, number=48213))
        assert (await idea(stage)).reviewer == ""


async def test_what_was_in_hand_is_free_when_somebody_leaves_the_team() -> None:
    async with staged(*PEOPLE, WAITS) as stage:
        one = await idea(stage)
        await did(stage, "Zoé", IdeaTaken(ref=one.ref, number=48213))
        held, zoe, now = await idea(stage), await stage.person("Zoé"), stage.depth.now()
        await stage.depth.store.write(lambda unit: leaving.left(unit.db, zoe, now))
        free = await idea(stage)
        assert (free.reviewer, free.version) == ("", held.version + 1)


async def test_the_author_alone_answers() -> None:
    async with staged(*PEOPLE, WAITS) as stage:
        one = await idea(stage)
        await did(stage, "Zoé", more_asked(one, "Où ?").event)
        assert await scope(stage, "Zoé", "asked") == [48213]
        await did(stage, "Ana", IdeaAnswered(ref=one.ref, words="Chez moi."))
        assert (await idea(stage)).status == "more_asked"
        await did(stage, "Ben", IdeaAnswered(ref=one.ref, words="Au marché."))
        after = await idea(stage)
        assert after.status == "in_review"
        said = [(each.side, each.words) for each in after.messages]
        assert said == [("town", "Où ?"), ("author", "Au marché.")]


async def test_a_merger_is_the_authors_word_and_moves_no_support() -> None:
    other = 'idea 51020 of Ana, published, "Des bancs et de l’ombre"'
    async with staged(*PEOPLE, "Léo, resident, fr", PUBLIC, other) as stage:
        one, into = await idea(stage), await idea(stage, 51020)
        await did(stage, "Zoé", merge_proposed(one, into, "La même idée.").event)
        assert (await idea(stage)).status == "published"
        agreed = MergeAnswered(ref=one.ref, agreed=True, news=merged_news(one, into))
        await did(stage, "Ana", agreed)
        assert (await idea(stage)).status == "published"
        await did(stage, "Ben", MergeAnswered(ref=one.ref, agreed=False))
        assert (await idea(stage)).merged_into == ""
        await did(stage, "Ben", agreed)  # nothing is proposed any more
        assert (await idea(stage)).status == "published"
        await did(stage, "Zoé", merge_proposed(one, into, "La même idée.").event)
        await did(stage, "Ben", agreed)
        merged = await idea(stage)
        assert (merged.status, merged.merged_into, merged.supports) == ("merged", into.ref, 2)
        assert (await idea(stage, 51020)).supports == 0
        assert [name for name, _ in await told(stage)] == ["Ana", "Léo"]


async def test_who_supports_it_is_told_once_and_nobody_else() -> None:
    async with staged(*PEOPLE, "Léo, resident, fr", "crowd 5, fr", PUBLIC) as stage:
        await stage.told("clock: 2026-11-23 10:00")
        await did(stage, "Zoé", moved(await idea(stage), "selected", "Oui.").event)
        assert [name for name, _ in await told(stage)] == ["Ana", "Léo"]
        await stage.depth.store.write(
            lambda unit: unit.db.run("UPDATE batches SET filled = 0, cursor = ''")
        )
        assert [name for name, _ in await told(stage)] == ["Ana", "Léo"]
        assert await stage.rows("SELECT DISTINCT contact FROM outbox WHERE batch <> ''") == [(0,)]


async def test_news_wait_for_the_end_of_each_ones_quiet_hours() -> None:
    async with staged(*PEOPLE, "Léo, resident, fr", PUBLIC) as stage:
        await did(stage, "Léo", QuietHoursChosen(quiet=QuietHours(since=12, until=18)))
        await stage.told("clock: 2026-11-23 13:00")
        await did(stage, "Zoé", moved(await idea(stage), "selected", "Oui.").event)
        assert await told(stage) == [("Ana", "11-23 13:00"), ("Léo", "11-23 18:00")]


async def test_who_takes_the_support_back_meanwhile_is_not_told() -> None:
    async with staged(*PEOPLE, "Léo, resident, fr", PUBLIC) as stage:
        await stage.told("clock: 2026-11-23 22:00")
        one = await idea(stage)
        await did(stage, "Zoé", moved(one, "selected", "Oui.").event)
        await did(stage, "Ana", SupportTakenBack(ref=one.ref))
        assert [name for name, _ in await told(stage)] == ["Léo"]
        await did(stage, "Léo", SupportTakenBack(ref=one.ref))
        assert await told(stage) == []


async def test_no_news_of_what_nobody_supports() -> None:
    async with staged(*PEOPLE, 'idea 48213 of Ben, published, "Des bancs"') as stage:
        await did(stage, "Zoé", moved(await idea(stage), "selected", "Oui.").event)
        assert await stage.rows("SELECT id FROM batches") == []


async def test_what_its_author_wrote_stays_as_an_earlier_version() -> None:
    async with staged(*PEOPLE, WAITS) as stage:
        one = await idea(stage)
        written = with_words(one, "personal", "Des bancs.")
        await did(stage, "Zoé", reworded(one, written, "personal"))
        await did(stage, "Zoé", IdeaFileHidden(ref=one.ref, number=1, position=1, hidden=True))
        after = await idea(stage)
        assert (after.written.text, after.written.flags) == ("Des bancs.", ())
        assert [file.hidden for file in after.written.files] == [True]
        assert await stage.rows(
            "SELECT version, text, written_by FROM idea_versions ORDER BY version"
        ) == [(1, "Des bancs. 06 12 34 56 78", "resident"), (2, "Des bancs.", "staff")]


async def test_a_comment_is_judged_once() -> None:
    async with staged(*PEOPLE, "Léo, resident, fr", PUBLIC) as stage:
        one = await idea(stage)
        said = IdeaCommented(comment="c1", ref=one.ref, words="Oui !", locale="en")
        await did(stage, "Ana", said)
        assert await scope(stage, "Zoé", "comments") == [48213]
        await did(stage, "Zoé", CommentJudged(comment="c1", published=True))
        await did(stage, "Max", CommentJudged(comment="c1", published=False))
        assert await stage.rows("SELECT status FROM idea_comments") == [("published",)]
        assert await scope(stage, "Zoé", "comments") == []


async def test_the_list_begins_with_what_waits_longest() -> None:
    later = 'idea 51020 of Ana, received, "De l’ombre"'
    async with staged(*PEOPLE, WAITS) as stage:
        await stage.told("clock: 2026-11-23 10:00", f"scene: {later}")
        assert await scope(stage, "Zoé", "waiting") == [48213, 51020]
        assert await scope(stage, "Zoé", "public") == []
        one = await idea(stage)
        await did(stage, "Zoé", moved(one, "published", "Merci !").event)
        await did(stage, "Ana", IdeaSupported(ref=one.ref))
        assert await scope(stage, "Zoé", "waiting") == [51020]
        assert await scope(stage, "Zoé", "public") == [48213]


async def test_staff_who_refused_notices_are_not_written_to() -> None:
    async with staged(*PEOPLE, "Uma, ambassador, fr") as stage:
        zoe, max_ = await stage.person("Zoé"), await stage.person("Max")
        found = await stage.depth.store.write(lambda unit: unit.find(Reviewers()))
        assert set(found) == {zoe, max_}
        await stage.told("Max: /inbox notices no")
        found = await stage.depth.store.write(lambda unit: unit.find(Reviewers()))
        assert found == (zoe,)


async def test_a_page_of_what_is_not_public_is_not_read_unlogged() -> None:
    seen = "SELECT name FROM journal WHERE name = 'IdeaSeen'"
    async with staged(*PEOPLE, WAITS) as stage:
        ref = (await idea(stage)).ref
        await stage.told(f"Ben: /sheet {ref}", f"Ana: /sheet {ref}")
        assert await stage.rows(seen) == []
        await stage.told(f"Zoé: /sheet {ref}")
        assert await stage.rows(seen) == [("IdeaSeen",)]
    async with staged(*PEOPLE, "Léo, resident, fr", PUBLIC) as stage:
        await stage.told(f"Zoé: /sheet {(await idea(stage)).ref}")
        assert await stage.rows(seen) == []
