"""Killed while a reminder of an election goes to a whole town, and again while its news does.

Its hours change while some still wait for the reminder. Everybody is reminded, whoever had read it
hears of the new hours, and nobody reads old hours once they are changed. What was on its way at a
kill may come twice.
"""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from random import Random

from conversations.city import CityCard
from conversations.event import Event
from conversations.frozen import utc_text
from conversations.reply import told
from conversations.voting.election import Election, Hours
from conversations.voting.events import ElectionAdded, ElectionMoved, VotingLettersLeft
from conversations.voting.keeping import confirmed
from conversations.voting.known import ElectionById, ElectionCard
from conversations.voting.reminding import Named, letter_of
from tests.crash.crowd import Crowd, crowd
from tests.crash.story import Row

ENDS_WITHIN = 120.0
SLOWLY = 0.2
JUST_SO_LONG = 0.15
"""Seconds after it was heard in which it is killed, at random."""
FEW = "8"
"""Letters at once, so that it takes a while and some still wait when the hours change."""
ID = "european-2099"
CITY = CityCard(name=told({"fr": "Marseille"}))
BEFORE, AFTER = "18 h 00", "20 h 00"
REMINDS, NEWS = "On vote", "les horaires du vote ont changé"
_CONSENTS = """
INSERT INTO consents (person, purpose, at, given, version)
SELECT person, 'voting_reminders', ?, 1, '1' FROM people"""
_WISHES = "INSERT INTO voting_wishes (person, topic, at) SELECT person, 'polling', ? FROM people"
_LEFT = "SELECT count(*) FROM outbox WHERE batch <> '' AND state IN ('waiting', 'sending')"
_SENDING = "SELECT count(*) FROM outbox WHERE state = 'sending'"
_UNFILLED = "SELECT count(*) FROM batches WHERE state = 'open' AND filled = 0"
_STATES = "SELECT state, count(*) FROM outbox WHERE batch <> '' GROUP BY state"
_DOUBLES = """
SELECT count(*) - count(DISTINCT batch || '/' || person) FROM outbox WHERE batch <> ''"""


async def changed(recipients: int, kills: int) -> Row:
    """So many are reminded, half-way polls close later; killed so often in each of the two."""
    async with crowd(recipients, SEND_IN_FLIGHT=FEW) as people:
        people.here.simulator.state.latency = SLOWLY
        _agreed(people)
        dice, bound = Random("voting"), 0
        await people.here.start()
        election = _election()
        await people.happens(ElectionAdded(id=ID, election=election))
        await _stands(people)
        await people.happens(await _reminder(people))
        half = recipients // 2
        bound += await _killed(people, kills, dice, lambda n: half * (n + 1) // (kills + 1))
        seen = await _moved(people, election)
        bound += await _killed(people, kills, dice, lambda n: half + half * (n + 1) // (kills + 2))
        await people.here.until(lambda: _over(people), ENDS_WITHIN)
        await people.here.bot.stop()
        return _counted(people, 2 * kills, bound, seen)


def _agreed(people: Crowd) -> None:
    """Everybody wants to be reminded of the day of the vote."""
    at = utc_text(datetime.now(UTC))
    with people.here.writing() as db:
        db.execute(_CONSENTS, (at,))
        db.execute(_WISHES, (at,))


def _election() -> Election:
    return Election(
        kind="european",
        first_round=(datetime.now(UTC) + timedelta(days=200)).date(),
        hours=Hours(),
    )


async def _card(people: Crowd) -> ElectionCard:
    async with people.store() as store:
        card = await store.write(lambda unit: unit.find(ElectionById(ID)))
    assert card is not None
    return card


async def _stands(people: Crowd) -> None:
    await people.happens(confirmed(await _card(people), "Zeste", datetime.now(UTC), CITY))


async def _reminder(people: Crowd) -> Event:
    """The eve's reminder, as at its hour."""
    card = await _card(people)
    day = card.election.first_round
    return VotingLettersLeft(
        batch=f"voting.{ID}.polling.polling-1-1-v{card.version}",
        letter=letter_of(Named("polling", day, before=1), (card,), day - timedelta(days=1), CITY),
        expires_at=datetime.combine(day, time(), UTC),
    )


async def _moved(people: Crowd, election: Election) -> dict[int, int]:
    """Polls close later; how many messages each chat had when nothing of the old left any more."""
    later = election.model_copy(update={"hours": Hours(closes=time(20))})
    await people.happens(ElectionMoved(id=ID, election=later, version=2))
    await people.here.until(lambda: not _sending(people), ENDS_WITHIN)
    seen = {chat: len(people.here.shows[chat]) for chat in people.chats}
    await _stands(people)
    return seen


async def _killed(people: Crowd, kills: int, dice: Random, share: Callable[[int], int]) -> int:
    """Kill it at random moments while that leaves; how much was on its way at the kills."""
    here, bound = people.here, 0
    for n in range(kills):
        await here.until(lambda n=n: _reached(people) >= share(n), ENDS_WITHIN)
        await asyncio.sleep(dice.uniform(0, JUST_SO_LONG))
        await here.bot.kill()
        with here.looking_at_the_dead() as db:
            bound += int(db.execute(_SENDING).fetchone()[0])
        await here.start()
    return bound


def _times(people: Crowd, words: str) -> dict[int, int]:
    """How often each chat was really sent that."""
    return {chat: sum(words in one for one in _heard(people, chat)) for chat in people.chats}


def _heard(people: Crowd, chat: int, since: int = 0) -> list[str]:
    """What a chat was sent, with plain spaces."""
    shown = people.here.shows[chat][since:]
    texts = [one.text for one in shown if one.method == "sendMessage"]
    return [one.replace("\u202f", " ").replace("\u00a0", " ") for one in texts]


def _reached(people: Crowd) -> int:
    return sum(often > 0 for often in _times(people, REMINDS).values())


def _sending(people: Crowd) -> int:
    with people.here.looking() as db:
        return int(db.execute(_SENDING).fetchone()[0])


def _over(people: Crowd) -> bool:
    """Every letter is written and gone."""
    with people.here.looking() as db:
        return not db.execute(_LEFT).fetchone()[0] + db.execute(_UNFILLED).fetchone()[0]


def _counted(people: Crowd, kills: int, bound: int, seen: dict[int, int]) -> Row:
    reminded, news = _times(people, REMINDS), _times(people, NEWS)
    # What was on its way at a kill waits again, and then says the new hours itself.
    knows = _times(people, AFTER)
    with people.here.looking() as db:
        states = dict(db.execute(_STATES).fetchall())
        doubles = int(db.execute(_DOUBLES).fetchone()[0])
    old = {chat for chat in people.chats if any(_is_old(one) for one in _heard(people, chat))}
    wrong = people.told_too_much()
    if set(states) != {"sent"}:
        wrong.append(f"states: {states}")
    if not 0 < len(old) < len(people.chats):
        wrong.append(f"{len(old)} had heard the old hours: the change came too soon or too late")
    stale = sum(any(_is_old(one) for one in _heard(people, chat, seen[chat])) for chat in seen)
    wrong += [f"old hours once they were changed, {stale} times"] * bool(stale)
    print(f"voting_killed: {states}, {len(old)} had heard the old hours")
    return Row(
        "voting_killed",
        kills,
        lost=sum(not often for often in reminded.values()) + sum(not knows[chat] for chat in old),
        stored_twice=doubles,
        sent_twice=sum(max(0, n - 1) for n in [*reminded.values(), *news.values()]),
        bound=bound,
        wrong=wrong,
    )


def _is_old(text: str) -> bool:
    """Whether it is a reminder with the hours that are not so any more."""
    return REMINDS in text and BEFORE in text
