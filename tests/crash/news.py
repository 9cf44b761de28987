"""Killed while the news of an idea goes to whoever supports it: nobody misses it.

What was on its way at a kill is sent again: hearing twice is a smaller harm than silence.
"""

from collections import Counter
from datetime import UTC, datetime

from conversations.frozen import utc_text
from conversations.ideas.team_events import IdeaMoved
from conversations.reply import Reply, line, say, verbatim
from tests.crash.crowd import Crowd, crowd
from tests.crash.story import Row

ENDS_WITHIN = 120.0
SLOWLY = 0.2
WORDS = "Réunion publique mardi"
IDEA = "0123456789abcdef"
_IDEA = """
INSERT INTO ideas (id, number, campaign, status, text, locale, channel, handed_in_at, published_at,
    changed_at, told_at)
VALUES (?, 48213, 'box', 'published', 'Un banc.', 'fr', 'paper', ?, ?, ?, ?)"""
_SUPPORTS = "INSERT INTO idea_supports (idea, person, at) SELECT ?, person, ? FROM people"
_BATCH = "SELECT id, state, filled FROM batches"
_LEFT = "SELECT count(*) FROM outbox WHERE batch = ? AND state IN ('waiting', 'sending')"
_SENDING = "SELECT count(*) FROM outbox WHERE batch = ? AND state = 'sending'"


async def told(recipients: int, kills: int) -> Row:
    """One change of an idea that so many support; killed while letters are written and leave."""
    async with crowd(recipients) as people:
        people.here.simulator.state.latency = SLOWLY
        _supported(people)
        await people.here.start()
        await people.happens(_moved())
        bound = 0
        for n in range(kills):
            share = recipients * (n + 1) // (kills + 2)
            await people.here.until(lambda share=share: _heard(people) >= share, ENDS_WITHIN)
            await people.here.bot.kill()
            bound += _sending(people)
            await people.here.start()
        await people.here.until(lambda: _over(people, recipients + 1), ENDS_WITHIN)
        await people.here.bot.stop()
        return _counted(people, kills, bound)


def _supported(people: Crowd) -> None:
    """An idea from paper, which everybody in town supports."""
    at = utc_text(datetime.now(UTC))
    with people.here.writing() as db:
        db.execute(_IDEA, (IDEA, at, at, at, at))
        db.execute(_SUPPORTS, (IDEA, at))


def _moved() -> IdeaMoved:
    news: Reply = say(line("idea-text", text=verbatim(WORDS)))
    return IdeaMoved(
        ref=IDEA,
        number=48213,
        status="under_study",
        words=WORDS,
        news=news.model_copy(update={"lane": "announcement"}),
    )


def _times(people: Crowd) -> dict[int, int]:
    """How often each chat was really sent the news."""
    shows = people.here.shows
    return {
        chat: sum(one.method == "sendMessage" and WORDS in one.text for one in shows[chat])
        for chat in people.chats
    }


def _heard(people: Crowd) -> int:
    return sum(often > 0 for often in _times(people).values())


def _batch(people: Crowd) -> str:
    with people.here.looking() as db:
        ((batch, _, _),) = db.execute(_BATCH).fetchall()
    return str(batch)


def _sending(people: Crowd) -> int:
    with people.here.looking_at_the_dead() as db:
        ((batch, _, _),) = db.execute(_BATCH).fetchall()
        return int(db.execute(_SENDING, (batch,)).fetchone()[0])


def _over(people: Crowd, letters: int) -> bool:
    """Everybody has a letter, and none of them waits."""
    batch = _batch(people)
    with people.here.looking() as db:
        waiting = int(db.execute(_LEFT, (batch,)).fetchone()[0])
    return not waiting and people.letters(batch) >= letters


def _counted(people: Crowd, kills: int, bound: int) -> Row:
    batch = _batch(people)
    states, times = people.states(batch), _times(people)
    found = Counter(state for state, _ in states.values())
    wrong = people.told_too_much()
    if set(found) != {"sent"}:
        wrong.append(f"states: {dict(found)}")
    print(f"news_killed: {dict(found)}")
    lost = sum(not often for often in times.values())
    return Row(
        "news_killed",
        kills,
        lost=lost,
        stored_twice=people.letters(batch) - len(states),
        sent_twice=sum(max(0, often - 1) for often in times.values()),
        bound=bound,
        wrong=wrong,
    )
