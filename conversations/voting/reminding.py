"""The hours of an election: before a deadline, before the vote, in the morning of it.

Rules:
1. Nothing leaves about days that nobody of the team stands for.
2. Nothing leaves at night, nor once it is of no use: a deadline is over at midnight, the vote when
   the polls close.
3. What holds for several elections on one day is one letter that names them all.
4. Every reminder can be put off, ended for this election, or stopped for good, by one tap.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from conversations.audience_words import joined
from conversations.buttons import does
from conversations.city import CityCard, TheCity
from conversations.incoming import Incoming, TimeCame
from conversations.known import Known
from conversations.quiet import moment_of
from conversations.reply import Day, Reply, Row, Words, line
from conversations.talk import Turn
from conversations.voting.ballots import open_to
from conversations.voting.checking import this_day
from conversations.voting.election import Election, Hours
from conversations.voting.events import VotingLettersLeft
from conversations.voting.known import ElectionById, ElectionCard, ElectionsToCome, Topic
from conversations.voting.points import election_words
from conversations.voting.rules import (
    EVE,
    PROXY_DAYS,
    REGISTRATION_DAYS,
    Way,
    days_left,
    deadline,
)

RULE = "voting-reminds"
"""About: `presidential-2027 registration-online-7`."""
LATER: dict[Topic, int] = {"registration": 3, "proxy": 3}
"""Days for which a reminder is put off by one tap."""

SERIES: dict[Topic, tuple[int, ...]] = {
    "registration": REGISTRATION_DAYS,
    "proxy": PROXY_DAYS,
    "polling": (EVE, 0),
}
LAST: dict[Topic, int] = {"registration": -1, "proxy": 0, "polling": 0}
"""Days before at whose beginning the last one of a series is of no use."""


@dataclass(frozen=True)
class Named:
    """What the name of a reminder says: about what, and until when it is of use."""

    topic: Topic
    day: date
    way: Way | None = None
    before: int = 0
    """How many days before it this one leaves."""


def named(name: str, election: Election) -> Named | None:
    """`registration-online-7`, `proxy-1-21`, `polling-2-0`; None for one that is gone."""
    match name.split("-"):
        case ["registration", "online" | "paper" as way, days]:
            found = deadline(election, "online" if way == "online" else "paper")
            if found is None:
                return None
            return Named("registration", found.day, found.way, int(days))
        case ["proxy" | "polling" as topic, number, days] if number.isdecimal():
            if not 1 <= int(number) <= len(election.rounds):
                return None
            day = election.rounds[int(number) - 1]
            return Named("proxy" if topic == "proxy" else "polling", day, before=int(days))
    return None


def remind(incoming: Incoming, known: Known) -> Turn:
    """The hour of one reminder: it leaves to everybody who wants it."""
    assert isinstance(incoming.what, TimeCame)
    id, _, name = incoming.what.about.partition(" ")
    card, city = known[ElectionById(id)], known[TheCity()]
    if card is None or not card.usable:
        return Turn()
    about = named(name, card.election)
    if about is None:
        return Turn()
    today = this_day(incoming, known)
    cards = alike(name, card, known[ElectionsToCome(today)])
    ends = max(useless_from(about, one.election, city) for one in cards)
    if ends <= incoming.at:
        return Turn()
    letter = letter_of(about, cards, today, city)
    # Other days are other letters, whatever was sent about the former ones. Whichever of the
    # elections comes to its hour first, it is one batch.
    ids, versions = "+".join(one.id for one in cards), "-".join(str(one.version) for one in cards)
    batch = f"voting.{ids}.{about.topic}.{name}-v{versions}"
    return Turn(events=(VotingLettersLeft(batch=batch, letter=letter, expires_at=ends),))


def alike(
    name: str, card: ElectionCard, cards: tuple[ElectionCard, ...]
) -> tuple[ElectionCard, ...]:
    """`card` and those of `cards` for which a reminder of that name says the same, by their ids."""
    about = named(name, card.election)
    found = [one for one in cards if one.usable and named(name, one.election) == about]
    beside = {one.id: one for one in (*found, card)}
    return tuple(beside[id] for id in sorted(beside))


def useless_from(about: Named, election: Election, city: CityCard) -> datetime:
    """From when on nobody has any use for it: it is over, or the next one is due."""
    if about.topic == "polling" and about.before == 0:
        closes = (election.hours or Hours()).closes
        return moment_of(datetime.combine(about.day, closes), city.time_zone)
    later = (days for days in SERIES[about.topic] if days < about.before)
    last = about.day - timedelta(days=max(later, default=LAST[about.topic]))
    return moment_of(datetime.combine(last, time()), city.time_zone)


def letter_of(about: Named, cards: tuple[ElectionCard, ...], today: date, city: CityCard) -> Reply:
    """What it says of these, with everything one may do about it."""
    left = days_left(about.day, today)
    said: list[Words] = [_first(about, left)]
    if about.topic == "polling":
        said += [*dict.fromkeys(_polls(one.election) for one in cards), line("voting-bring")]
    said += [joined((election_words(one, city), open_to(one.election.kind))) for one in cards]
    return Reply(blocks=tuple(said), buttons=_rows(about, cards[0].id), lane="announcement")


def _first(about: Named, left: int) -> Words:
    if about.way is not None:
        return line(f"voting-remind-registration-{about.way}", day=Day(day=about.day), left=left)
    return line(f"voting-remind-{about.topic}", day=Day(day=about.day), left=left)


def _polls(election: Election) -> Words:
    hours = election.hours
    if hours is None:
        return line("voting-polls-unknown")
    return line("voting-polls", opens=_clock(hours.opens), closes=_clock(hours.closes))


def _clock(at: time) -> Words:
    return line("voting-clock", hour=at.hour, minute=f"{at.minute:02d}")


def _rows(about: Named, election: str) -> tuple[Row, ...]:
    topic = about.topic
    rows: list[Row] = []
    if topic == "registration":
        rows = [
            (does(line("button-voting-register"), "vote", "page", "register"),),
            (does(line("button-voting-ready"), "ready"),),
        ]
    if topic == "proxy":
        rows = [(does(line("button-voting-proxy"), "vote", "page", "proxy"),)]
    if topic in LATER:
        done = does(line("button-voting-done"), "vote", "done", topic, election)
        days = LATER[topic]
        words = line("button-vote-later", n=days)
        later = does(words, "vote", "later", topic, days, election)
        rows += [(done,), (later,)]
    rows.append((does(line("button-voting-stop"), "vote", "stop", topic),))
    return tuple(rows)
