"""What is kept about voting: which reminders somebody wants, and nothing of what they are."""

from datetime import UTC, date, datetime, timedelta

from conversations.frozen import utc_text
from conversations.voting.election import Election
from conversations.voting.events import ElectionConfirmed, ElectionMoved
from conversations.voting.wished import Wished, WishesKept
from storage import voting_wishes
from storage.pruning import Kept, prune
from tests.players.cast import CITY
from tests.storage.staging import Stage, staged

SCENE = (
    "Ben, resident, fr",
    "Ana, resident, fr",
    "Zoé, resident without consents, fr",
    "election municipal-2032, municipal 2032-03-14 2032-03-21, confirmed",
)
TAPS = ("/ready", "[18 ans cette année]", "[Un autre pays de l’Union européenne]")
TRACES = ("turns_18", '"eu"', "voting-point", "voting-on", "voting-by", "voting-check", "inside")
"""What would tell what somebody answered: codes of the answers, names of the sentences."""

ANNOUNCED = """
INSERT INTO outbox (id, person, lane, locale, made_at, state, over_at, contact)
VALUES (hex(randomblob(8)), :who, 'announcement', 'fr', '', 'sent', :at, 1)"""


async def traces(stage: Stage) -> list[str]:
    held = str(await stage.everything())
    return [trace for trace in TRACES if trace in held]


async def test_nothing_of_the_check_is_left_once_it_is_over() -> None:
    async with staged(*SCENE) as stage:
        await stage.told(*(f"Ben: {tap}" for tap in TAPS))
        assert "turns_18" in await traces(stage), "while it goes on it is in its own state"
        await stage.told("Ben: [Oui, dans Marseille même]", "Ben: [Je serai là]")
        assert await traces(stage) == []
        ((count,),) = await stage.rows("SELECT count FROM voting_counts WHERE what = 'check'")
        assert count == 1


async def test_a_check_that_is_cancelled_or_left_is_gone() -> None:
    async with staged(*SCENE) as stage:
        await stage.told(*(f"Ben: {tap}" for tap in TAPS), "Ben: /cancel")
        assert await traces(stage) == []
        await stage.told(*(f"Ana: {tap}" for tap in TAPS))
        later = stage.depth.now() + timedelta(hours=25)
        await stage.depth.store.write(lambda unit: prune(unit.db, later, Kept()))
        assert await traces(stage) == []


async def test_counts_name_nobody() -> None:
    async with staged(*SCENE) as stage:
        await stage.told("Ben: /vote page check", "Ana: /vote page check", "Ben: /vote share")
        found = await stage.rows("SELECT what, count FROM voting_counts ORDER BY what")
        assert found == [("link", 2), ("share", 1)]
        journal = str(await stage.rows("SELECT name FROM journal"))
        assert "VotingCounted" not in journal


async def wishes(stage: Stage, name: str) -> list[str]:
    person = await stage.person(name)
    rows = await stage.rows(
        "SELECT topic FROM voting_wishes WHERE person = :person ORDER BY topic", person=person
    )
    return [row[0] for row in rows]


async def test_whoever_agrees_is_reminded_of_what_they_were_asked_about() -> None:
    async with staged(*SCENE) as stage:
        assert await wishes(stage, "Ben") == ["polling", "registration"]
        assert await wishes(stage, "Zoé") == []
        await stage.told("Zoé: /vote reminders proxy +")
        assert await wishes(stage, "Zoé") == ["proxy"], "one tap is one wish"
        given = await stage.rows(
            "SELECT given FROM consents WHERE purpose = 'voting_reminders' AND person = :person "
            "ORDER BY at DESC LIMIT 1",
            person=await stage.person("Zoé"),
        )
        assert given == [(1,)]


async def test_who_does_not_agree_any_more_wants_nothing() -> None:
    async with staged(*SCENE) as stage:
        await stage.told("Ben: /me receive voting_reminders no")
        assert await wishes(stage, "Ben") == []
        assert await wishes(stage, "Ana") == ["polling", "registration"]


async def readers(stage: Stage, batch: str) -> list[str]:
    today = stage.depth.now().date()
    page = await stage.depth.store.read(
        lambda db: voting_wishes.page(db, batch, after="", most=10, today=today)
    )
    return [one.person for one in page.readers]


async def test_a_reminder_goes_to_who_wants_it_now_and_about_this_vote() -> None:
    batch = "voting.municipal-2032.registration.registration-online-7"
    async with staged(*SCENE) as stage:
        ben, ana = await stage.person("Ben"), await stage.person("Ana")
        assert set(await readers(stage, batch)) == {ben, ana}
        await stage.told("Ben: /vote done registration", "Ana: /vote later registration 3")
        assert await readers(stage, batch) == []
        other = "voting.presidential-2032.registration.registration-online-7"
        assert await readers(stage, other) == [ben], "done for one vote is not done for the next"


ELECTION = "election presidential-2027, presidential 2027-04-18 2027-05-02, confirmed"


async def test_new_days_are_told_by_new_letters_and_the_old_ones_do_not_leave() -> None:
    async with staged("Ben, resident, fr", "Ana, staff, fr", ELECTION) as stage:
        await stage.told("clock: 2027-02-08 10:30")
        person = await stage.person("Ben")
        sent = "SELECT batch, state FROM outbox WHERE person = :p AND batch LIKE 'voting.%'"
        ((first, state),) = await stage.rows(sent, p=person)
        assert (first.rpartition("-")[2], state) == ("v1", "sent")
        await stage.depth.store.write(
            lambda unit: unit.db.run(
                "UPDATE outbox SET state = 'waiting', over_at = NULL WHERE batch = :b",
                {"b": first},
            )
        )
        later = Election(
            kind="presidential", first_round=date(2027, 6, 13), second_round=date(2027, 6, 27)
        )
        await did(stage, ElectionMoved(id="presidential-2027", election=later, version=2))
        await stage.told("clock: 2027-02-09 10:30")
        assert await stage.rows(sent, p=person) == [(first, "waiting")], "nobody stands for it yet"
        hours = (("registration-online-30", datetime(2027, 4, 5, 8, tzinfo=UTC)),)
        confirmed = ElectionConfirmed(id="presidential-2027", version=2, label="Ana", hours=hours)
        await did(stage, confirmed)
        await stage.told("clock: 2027-02-09 10:40")
        assert await stage.rows(sent, p=person) == [(first, "dropped")]
        await stage.told("clock: 2027-04-05 10:30")
        assert (first.replace("-v1", "-v2"), "sent") in await stage.rows(sent, p=person)


async def did(stage: Stage, event: ElectionMoved | ElectionConfirmed) -> None:
    at = stage.depth.now()
    await stage.depth.store.write(lambda unit: unit.did(event, f"test-{at.isoformat()}", at))


async def test_who_took_the_consent_back_is_not_told_of_new_days_either() -> None:
    batch = "voting.presidential-2027.moved.2"
    async with staged("Ben, resident, fr", "Zoé, resident, fr", ELECTION) as stage:
        await stage.told("clock: 2027-02-08 10:30", "Zoé: /me receive voting_reminders no")
        assert await readers(stage, batch) == [await stage.person("Ben")]


async def test_whoever_does_not_fit_into_one_round_hears_in_the_next() -> None:
    async with staged("Ben, resident, fr") as stage:
        wishes = (Wished(person="nobody", topic="proxy"),)
        kept = WishesKept(wishes=wishes, count=1, more=True)
        at = stage.depth.now()
        await stage.depth.store.write(lambda unit: unit.did(kept, "test", at))
        ((due,),) = await stage.rows("SELECT due_at FROM due WHERE id = 'voting-wished/more'")
        assert datetime.fromisoformat(due) == at + timedelta(minutes=1)


async def test_what_was_put_off_does_not_come_once_it_is_of_no_use() -> None:
    """The bot stood still on the last day: it is night when it goes on, and over in the morning."""
    letters = "SELECT count(*) FROM outbox WHERE person = :p AND lane = 'reminder'"
    async with staged("Ben, resident, fr", ELECTION) as stage:
        ben = await stage.person("Ben")
        await stage.told("clock: 2027-03-09 10:30", "Ben: /vote later registration 3")
        await stage.told("clock: 2027-03-12 23:30", "clock: 2027-03-13 10:30")
        assert await stage.rows(letters, p=ben) == [(0,)]
        assert await stage.rows("SELECT not_before FROM voting_wishes WHERE not_before <> ''") == []


async def test_what_was_put_off_comes_on_its_last_day_by_day() -> None:
    letters = "SELECT count(*) FROM outbox WHERE person = :p AND lane = 'reminder'"
    async with staged("Ben, resident, fr", ELECTION) as stage:
        ben = await stage.person("Ben")
        await stage.told("clock: 2027-03-09 10:30", "Ben: /vote later registration 3")
        await stage.told("clock: 2027-03-12 10:30")
        assert await stage.rows(letters, p=ben) == [(1,)]


async def test_reminders_leave_whatever_the_town_has_sent_in_the_week() -> None:
    """Deadlines of the law are no matter of the weekly limit, and do not use it up."""
    async with staged("Ben, resident, fr", ELECTION) as stage:
        ben = await stage.person("Ben")
        await stage.told("clock: 2027-02-07 10:30")
        sent = {"who": ben, "at": utc_text(stage.depth.now())}
        for _ in range(CITY.contacts_per_week + 1):
            await stage.depth.store.write(lambda unit: unit.db.run(ANNOUNCED, sent))
        await stage.told("clock: 2027-02-08 10:30")
        letters = "SELECT state, contact FROM outbox WHERE person = :p AND batch LIKE 'voting.%'"
        assert await stage.rows(letters, p=ben) == [("sent", 0)]


WAITING = """
INSERT INTO outbox (id, person, lane, locale, made_at, due_at, batch, reply)
VALUES (:id, :p, 'reminder', 'fr', '', '9', :batch, :reply)"""


async def test_what_waits_is_not_sent_to_who_wants_it_no_more() -> None:
    """A letter of a batch, and one that was put off; what is about something else stays."""
    async with staged("Ben, resident, fr", ELECTION) as stage:
        ben = await stage.person("Ben")
        for topic in ("registration", "polling"):
            batch = f"voting.presidential-2027.{topic}.x-v1"
            reply = f'{{"blocks": [{{"id": "voting-remind-{topic}"}}]}}'
            for row in (
                {"id": f"batch {topic}", "batch": batch, "reply": None},
                {"id": f"put off {topic}", "batch": "", "reply": reply},
            ):
                letter = {"p": ben, **row}
                await stage.depth.store.write(lambda unit, of=letter: unit.db.run(WAITING, of))
        await stage.told("Ben: /vote stop registration")
        left = "SELECT id FROM outbox WHERE person = :p AND state = 'waiting' ORDER BY id"
        assert await stage.rows(left, p=ben) == [("batch polling",), ("put off polling",)]
