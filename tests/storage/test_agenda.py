"""What is kept of an agenda and of follow-ups: whose it was, and what is forgotten."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from conversations.consent import ConsentAnswered
from conversations.event import Event
from conversations.incoming import Incoming, SentOther
from conversations.meetings.agenda_events import (
    AgendaPointDeclined,
    AgendaPointProposed,
    AgendaPointShown,
    AgendaPointSupported,
    AgendaPointWithdrawn,
    AgendaPointWritten,
    AgendaSet,
)
from conversations.meetings.agenda_known import MOST_READ, PointsOf, PointsToJudge, ToJudge
from conversations.meetings.followup_events import FollowUpMoved, FollowUpOpened, FollowUpOwned
from conversations.meetings.followup_known import FollowUp, FollowUpByNumber
from conversations.meetings.known import MeetingByNumber
from conversations.reply import told
from storage import leaving
from storage.db import Db
from storage.holdings import forget
from storage.pruning import Kept, prune
from tests.storage.staging import Stage, staged

PEOPLE = ("Zoé, staff, fr", "Ben, resident, fr", "Ana, resident, fr")
MEETING = 'meeting 17, 2026-12-05 18:30, "La place"'
SHOWN = 'point of Ben for 17, shown, supported by Ana, "Bancs"'


async def did(stage: Stage, name: str, *events: Event) -> None:
    """Somebody's doing, as a turn records it."""
    stage.depth.cast.tick()
    who, now = await stage.person(name), stage.depth.now()
    incoming = Incoming(ref=f"by-hand-{now}", person=who, at=now, what=SentOther(what="test"))
    await stage.depth.store.write(lambda unit: unit.record(incoming, who, list(events)))


async def points(stage: Stage) -> dict[str, tuple[str, str, int]]:
    """(status, words, supports) of each."""
    found = await stage.rows(
        """
        SELECT id, status, words,
            (SELECT count(*) FROM agenda_supports s WHERE s.point = p.id) AS supports
        FROM agenda_points p"""
    )
    return {id: (status, words, supports) for id, status, words, supports in found}


async def seen(stage: Stage, name: str) -> set[str]:
    """What somebody is shown of them."""
    who = await stage.person(name)
    found = await stage.depth.store.write(lambda unit: unit.find(PointsOf(17, who)))
    return {one.id for one in found}


async def to_judge(stage: Stage) -> ToJudge:
    return await stage.depth.store.write(lambda unit: unit.find(PointsToJudge(17)))


async def follow_up(stage: Stage, number: int) -> FollowUp:
    found = await stage.depth.store.write(lambda unit: unit.find(FollowUpByNumber(number)))
    assert found is not None
    return found


async def test_only_what_is_shown_is_supported_and_not_ones_own() -> None:
    async with staged(*PEOPLE, MEETING, SHOWN, 'point of Ben for 17, "Secret"') as stage:
        await did(stage, "Ana", AgendaPointSupported(meeting=17, point="secret"))
        await did(stage, "Ana", AgendaPointSupported(meeting=17, point="bancs"))
        await did(stage, "Ben", AgendaPointSupported(meeting=17, point="bancs"))
        assert await points(stage) == {
            "bancs": ("shown", "Bancs", 1),
            "secret": ("waiting", "Secret", 0),
        }


async def test_what_waits_of_others_is_read_by_the_team_alone() -> None:
    scene = (
        *(SHOWN, 'point of Ben for 17, "Secret"', 'point of Ana for 17, "Autre"'),
        'point of Ana for 17, declined, "Non"',
        'point for 17, agenda 1, "Budget"',
    )
    async with staged(*PEOPLE, MEETING, *scene) as stage:
        assert await seen(stage, "Ben") == {"bancs", "secret", "budget"}
        assert await seen(stage, "Ana") == {"bancs", "autre", "non", "budget"}
        assert await seen(stage, "Zoé") == {"bancs", "budget"}
        queue = await to_judge(stage)
        assert ({one.id for one in queue.points}, queue.waiting) == ({"secret", "autre"}, 2)


async def test_of_very_many_those_that_are_read_are_limited_and_counted() -> None:
    agenda_, own = 'point for 17, agenda 1, "Budget"', 'point of Zoé for 17, "Mien"'
    async with staged(*PEOPLE, MEETING, SHOWN, agenda_, own) as stage:
        ben = await stage.person("Ben")
        await stage.depth.store.write(lambda unit: many(unit.db, ben))
        found = await seen(stage, "Zoé")
        assert len(found) == MOST_READ and {"bancs", "budget", "mien"} <= found
        queue = await to_judge(stage)
        assert (len(queue.points), queue.waiting) == (MOST_READ, 301)
        assert queue.points[0].at < queue.points[-1].at


async def test_what_nobody_let_show_goes_a_month_after_the_meeting() -> None:
    scene = (
        *(SHOWN, 'point of Ben for 17, "Secret"', 'point of Ana for 17, declined, "Non"'),
        'meeting 18, 2027-02-05 18:30, "Le parc"',
        'point of Ben for 18, "Plus tard"',
    )
    async with staged(*PEOPLE, MEETING, *scene) as stage:
        over = datetime(2026, 12, 5, 20, 30, tzinfo=ZoneInfo("Europe/Paris"))
        before = await points(stage)

        async def hour(day: int) -> int:
            now = over + timedelta(days=day, minutes=1)
            gone = await stage.depth.store.write(lambda unit: prune(unit.db, now, Kept()))
            return gone["agenda_points"]

        assert await hour(29) == 0 and await points(stage) == before
        assert await hour(30) == 2
        after = await points(stage)
        assert after["bancs"] == before["bancs"] and after["plustard"] == before["plustard"]
        assert (after["secret"], after["non"]) == (("waiting", "", 0), ("declined", "", 0))
        left = "SELECT person, reply FROM agenda_points WHERE id IN ('secret', 'non')"
        assert await stage.rows(left) == [(None, "")] * 2
        assert await to_judge(stage) == ToJudge(), "only that they were proposed is still counted"
        assert await hour(31) == 0


async def many(db: Db, person: str) -> None:
    """Three hundred that may be supported, as many that wait."""
    await db.executemany(
        """
        INSERT INTO agenda_points (id, meeting, person, words, locale, at, status)
        VALUES (:id, 17, :person, 'x', 'fr', :at, :status)""",
        [
            {
                "id": f"{status}{n}",
                "person": person,
                "at": f"2026-01-01T00:{n // 60:02}:{n % 60:02}.000000Z",
                "status": status,
            }
            for status in ("shown", "waiting")
            for n in range(300)
        ],
    )


async def test_nobody_withdraws_the_point_of_somebody_else() -> None:
    async with staged(*PEOPLE, MEETING, SHOWN) as stage:
        await did(stage, "Ana", AgendaPointWithdrawn(meeting=17, point="bancs"))
        assert "bancs" in await points(stage)
        await did(stage, "Ben", AgendaPointWithdrawn(meeting=17, point="bancs"))
        assert not await points(stage)
        assert not await stage.rows("SELECT * FROM agenda_supports")


async def test_a_voice_is_not_shown_before_it_is_written_down_and_goes_then() -> None:
    async with staged(*PEOPLE, MEETING) as stage:
        spoken = AgendaPointProposed(meeting=17, point="v", words="", voice="F1", locale="fr")
        await did(stage, "Ben", spoken)
        await did(stage, "Zoé", AgendaPointShown(number=17, point="v"))
        assert (await points(stage))["v"][0] == "waiting"
        await did(stage, "Zoé", AgendaPointWritten(number=17, point="v", words="Bancs"))
        await did(stage, "Zoé", AgendaPointShown(number=17, point="v"))
        assert (await points(stage))["v"] == ("shown", "Bancs", 0)
        assert await stage.rows("SELECT voice FROM agenda_points") == [("",)]


async def test_nothing_is_proposed_for_a_meeting_that_is_cancelled() -> None:
    cancelled = 'meeting 17, 2026-12-05 18:30, cancelled, "La place"'
    async with staged(*PEOPLE, cancelled) as stage:
        await did(stage, "Ben", AgendaPointProposed(meeting=17, point="p", words="B", locale="fr"))
        assert not await points(stage)


async def test_who_supported_what_is_declined_is_forgotten() -> None:
    async with staged(*PEOPLE, MEETING, SHOWN) as stage:
        await did(stage, "Zoé", AgendaPointDeclined(number=17, point="bancs", words="Non."))
        assert await points(stage) == {"bancs": ("declined", "Bancs", 0)}


async def test_the_towns_own_stand_in_the_meeting_and_whoever_writes_it_anew_is_told() -> None:
    async with staged(*PEOPLE, MEETING, SHOWN) as stage:
        own = (told({"fr": "Budget"}),)
        await did(stage, "Zoé", AgendaSet(number=17, points=(("bancs", 2),), own=own))
        card = await stage.depth.store.write(lambda unit: unit.find(MeetingByNumber(17)))
        assert card is not None
        assert (card.meeting.agenda, card.version) == (own, 2)
        await did(stage, "Zoé", AgendaSet(number=17, points=()))
        card = await stage.depth.store.write(lambda unit: unit.find(MeetingByNumber(17)))
        assert card is not None
        assert card.version == 2, "an order alone changes no word of the meeting"
        assert (await points(stage))["bancs"][0] == "shown"


async def test_whoever_is_forgotten_leaves_what_others_have_seen_without_their_name() -> None:
    waits = 'point of Ben for 17, "Secret"'
    followed = 'follow-up 3 of Ben for 17, "Arbres"'
    async with staged(*PEOPLE, MEETING, SHOWN, waits, followed) as stage:
        ben = await stage.person("Ben")
        assert (await follow_up(stage, 3)).raised_by == ben
        await stage.depth.store.write(lambda unit: forget(unit.db, ben))
        assert (await points(stage)).keys() == {"bancs", "arbres"}
        assert (await follow_up(stage, 3)).raised_by == ""
        everything = await stage.everything()
        assert not [
            row for t in ("agenda_points", "follow_ups") for row in everything[t] if ben in row
        ]


async def test_the_day_on_which_it_was_done_is_kept_while_it_is_done() -> None:
    async with staged(*PEOPLE, MEETING, 'follow-up 3 for 17, "Bancs"') as stage:
        day = date(2026, 11, 30)
        await did(stage, "Zoé", FollowUpMoved(number=3, status="done", words="Oui.", on=day))
        assert (await follow_up(stage, 3)).done_on == day
        await did(stage, "Zoé", FollowUpMoved(number=3, status="under_way", words="Non.", on=day))
        assert (await follow_up(stage, 3)).done_on is None


async def test_whoever_leaves_the_team_sees_to_nothing_and_residents_never_do() -> None:
    async with staged(*PEOPLE, MEETING, 'follow-up 3 for 17, owner Zoé, "Bancs"') as stage:
        assert (await follow_up(stage, 3)).owner_label == "Zoé"
        ben = await stage.person("Ben")
        await did(stage, "Zoé", FollowUpOwned(number=3, owner=ben))
        assert (await follow_up(stage, 3)).owner_label == "Zoé"
        zoe = await stage.person("Zoé")
        await stage.depth.store.write(lambda u: leaving.left(u.db, zoe, stage.depth.now()))
        assert (await follow_up(stage, 3)).owner == ""


async def test_a_point_of_another_meeting_gives_nobody_away() -> None:
    other = 'meeting 18, 2026-12-06 18:30, "Le parc"'
    async with staged(*PEOPLE, MEETING, other, SHOWN) as stage:
        opened = FollowUpOpened(number=1, meeting=18, point="bancs", words="Bancs")
        await did(stage, "Zoé", opened)
        assert (await follow_up(stage, 1)).raised_by == ""


async def test_whoever_takes_the_consent_back_is_told_of_nothing_any_more() -> None:
    async with staged(*PEOPLE, MEETING, SHOWN, 'follow-up 3 of Ben for 17, "Arbres"') as stage:
        await did(stage, "Ben", AgendaPointProposed(meeting=17, point="p", words="B", locale="fr"))
        no = ConsentAnswered(purpose="ideas", given=False, notice_version="1")
        await did(stage, "Ben", no)
        assert (await follow_up(stage, 3)).raised_by == ""
        assert (await points(stage)).keys() == {"bancs", "arbres"}
        assert await stage.rows("SELECT DISTINCT person FROM agenda_points") == [(None,)]
        await did(stage, "Ana", no)
        assert not await stage.rows("SELECT * FROM agenda_supports")
