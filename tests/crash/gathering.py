"""Killed while a whole town is invited to a meeting, and again while the meeting is moved.

Nobody misses the invitation; who has it hears of the change, and reads what is true where they
scroll up to. What was on its way at a kill may come twice.
"""

from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from conversations.city import CityCard
from conversations.event import Event
from conversations.meetings.changing import changed
from conversations.meetings.events import LettersLeft, MeetingCalled
from conversations.meetings.inviting import invitation
from conversations.meetings.known import MeetingCard
from conversations.meetings.meeting import Meeting, Spot
from conversations.reply import told
from storage.meeting_letters import name
from tests.crash.crowd import Crowd, crowd
from tests.crash.story import Row

ENDS_WITHIN = 120.0
SLOWLY = 0.2
Times = Callable[[Crowd], dict[int, int]]
NUMBER = 1
CITY = CityCard(name=told({"fr": "Marseille"}))
BEFORE, AFTER = "Maison pour tous", "Gymnase du port"
_LEFT = "SELECT count(*) FROM outbox WHERE batch <> '' AND state IN ('waiting', 'sending')"
_SENDING = "SELECT count(*) FROM outbox WHERE state = 'sending' AND target IS NULL"
_UNFILLED = "SELECT count(*) FROM batches WHERE state = 'open' AND filled = 0"
_STATES = "SELECT state, count(*) FROM outbox WHERE batch <> '' GROUP BY state"


async def moved(recipients: int, kills: int) -> Row:
    """So many are invited, then it is moved; killed so often in each of the two."""
    async with crowd(recipients) as people:
        people.here.simulator.state.latency = SLOWLY
        card = _card(datetime.now(UTC))
        await people.here.start()
        await people.happens(_called(card))
        await people.happens(_invites(card))
        bound = await _killed(people, kills, _invited)
        elsewhere = card.meeting.model_copy(update={"spot": Spot(name=AFTER)})
        await people.happens(changed(card, elsewhere, datetime.now(UTC), CITY))
        bound += await _killed(people, kills, _told)
        await people.here.bot.stop()
        return _counted(people, 2 * kills, bound)


def _card(now: datetime) -> MeetingCard:
    starts = now + timedelta(days=20)
    meeting = Meeting(
        title=told({"fr": "La place"}),
        starts=starts,
        ends=starts + timedelta(hours=2),
        spot=Spot(name=BEFORE),
    )
    return MeetingCard(
        number=NUMBER, uid="1@example.org", meeting=meeting, called_at=now, changed_at=now
    )


def _called(card: MeetingCard) -> Event:
    return MeetingCalled(number=NUMBER, uid=card.uid, composed=card.meeting)


def _invites(card: MeetingCard) -> Event:
    return LettersLeft(
        number=NUMBER,
        sending="invite",
        batch=name(NUMBER, "invite", card.called_at),
        letter=invitation(card, CITY),
        expires_at=card.meeting.starts,
    )


async def _killed(people: Crowd, kills: int, times: Times) -> int:
    """Kill it again and again while that leaves; how much was on its way at the kills."""
    here, bound, everybody = people.here, 0, len(people.chats)
    for n in range(kills):
        share = everybody * (n + 1) // (kills + 2)
        await here.until(lambda share=share: _heard(people, times) >= share, ENDS_WITHIN)
        await here.bot.kill()
        bound += _sending(people)
        await here.start()
    await here.until(lambda: _over(people, times), ENDS_WITHIN)
    return bound


def _invited(people: Crowd) -> dict[int, int]:
    """How often each chat was sent the invitation."""
    shows = people.here.shows
    return {
        chat: sum(one.method == "sendMessage" and BEFORE in one.text for one in shows[chat])
        for chat in people.chats
    }


def _told(people: Crowd) -> dict[int, int]:
    """How often each chat got the news of the change: a file for the calendar."""
    chats = people.here.simulator.state.chats
    return {
        chat: sum("document" in one.body for one in chats[chat].messages.values())
        for chat in people.chats
    }


def _heard(people: Crowd, times: Times) -> int:
    return sum(often > 0 for often in times(people).values())


def _sending(people: Crowd) -> int:
    with people.here.looking_at_the_dead() as db:
        return int(db.execute(_SENDING).fetchone()[0])


def _over(people: Crowd, times: Times) -> bool:
    """Every letter is written and gone."""
    with people.here.looking() as db:
        waits = db.execute(_LEFT).fetchone()[0] + db.execute(_UNFILLED).fetchone()[0]
    return not waits and _heard(people, times) == len(people.chats)


def _counted(people: Crowd, kills: int, bound: int) -> Row:
    heard = [*_invited(people).values(), *_told(people).values()]
    with people.here.looking() as db:
        states = dict(db.execute(_STATES).fetchall())
        doubles = db.execute(
            "SELECT count(*) - count(DISTINCT batch || '/' || person) FROM outbox WHERE batch <> ''"
        ).fetchone()[0]
    wrong = people.told_too_much()
    if set(states) != {"sent"}:
        wrong.append(f"states: {states}")
    stale = [chat for chat in people.chats if not _is_true(people, chat)]
    wrong += [f"an invitation still says the old place, {len(stale)} times"] * bool(stale)
    print(f"meeting_killed: {Counter(states)}")
    return Row(
        "meeting_killed",
        kills,
        lost=sum(not often for often in heard),
        stored_twice=int(doubles),
        sent_twice=sum(max(0, often - 1) for often in heard),
        bound=bound,
        wrong=wrong,
    )


def _is_true(people: Crowd, chat: int) -> bool:
    """Whether at least one invitation in the chat says the new place: the one on record does."""
    return any(AFTER in text for text in people.texts(chat) if "vous invite" in text)
