"""What somebody wants to be reminded of: one tap each; done, later and no more, one tap each too.

Only that is kept: which reminders, and that one was put off or stopped; nothing of what they are.
"""

from datetime import timedelta

from conversations.buttons import MENU_ROW, does
from conversations.city import CityCard, TheCity
from conversations.consent import ConsentAnswered
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.questions.asking import in_place
from conversations.reply import Button, Command, Day, Reply, Row, Words, line, say
from conversations.talk import Turn
from conversations.voting.checking import this_day, usable
from conversations.voting.events import WishEnded, WishesChosen, WishPutOff
from conversations.voting.figures import counted
from conversations.voting.known import (
    TOPICS,
    ElectionById,
    ElectionCard,
    ElectionsToCome,
    Topic,
    Wish,
    WishesOf,
)
from conversations.voting.official import opening
from conversations.voting.reminding import LATER
from conversations.voting.wished import last_use
from conversations.who import PersonByRef

CENSUS_DAYS = (30, 90, 180, 365)
"""In how many days somebody may be reminded of the census."""
LONGEST = 365
ON, OFF = "+", "-"


def shown(rest: list[str], incoming: Incoming, known: Known) -> Turn:
    """`reminders`, `reminders proxy +`: the page, after what was tapped on it."""
    have = known[WishesOf(incoming.person)]
    match rest:
        case [name, "+" | "-" as sign] if name in TOPICS:
            topic = next(one for one in TOPICS if one == name)
            if topic == "census" and sign == ON:
                return Turn(replies=(_when(incoming),))
            return _toggled(topic, sign == ON, have, incoming, known)
    return Turn(replies=(_page(_topics(have), incoming),))


def _toggled(
    topic: Topic, on: bool, have: tuple[Wish, ...], incoming: Incoming, known: Known
) -> Turn:
    before = _topics(have)
    now = tuple(one for one in TOPICS if (one == topic and on) or (one != topic and one in before))
    chosen = WishesChosen(topics=now)
    if not on:
        return Turn(replies=(_page(now, incoming),), events=(chosen,))
    events = (*_agreed(incoming, known), chosen, counted("wish", this_day(incoming, known)))
    return Turn(replies=(_page(now, incoming),), events=events)


def _agreed(incoming: Incoming, known: Known) -> tuple[ConsentAnswered, ...]:
    """Asking for a reminder is agreeing to reminders: the page says what is kept."""
    if "voting_reminders" in known[PersonByRef(incoming.person)].consents:
        return ()
    version = known[TheCity()].notice_version
    return (ConsentAnswered(purpose="voting_reminders", given=True, notice_version=version),)


def _topics(have: tuple[Wish, ...]) -> tuple[Topic, ...]:
    return tuple(one.topic for one in have)


def _page(topics: tuple[Topic, ...], incoming: Incoming) -> Reply:
    rows = [(_switch(one, one in topics),) for one in TOPICS]
    back: Row = (does(line("button-voting"), "vote"),)
    said = (line("voting-wishes"), line("voting-wishes-kept"))
    return in_place(say(*said, buttons=(*rows, back, MENU_ROW)), incoming.what)


def _switch(topic: Topic, on: bool) -> Button:
    args = f"reminders {topic} {OFF if on else ON}"
    press = Command(name="vote", args=args)
    return Button(label=line(f"voting-wish-{topic}"), press=press, chosen=on)


def _when(incoming: Incoming) -> Reply:
    """When the census is to be spoken of: nobody's birthday is asked for."""
    rows = tuple(
        (does(line("voting-census-in", n=days), "vote", "census", days),) for days in CENSUS_DAYS
    )
    back: Row = (does(line("button-back"), "vote", "reminders"),)
    return in_place(say(line("voting-census-when"), buttons=(*rows, back)), incoming.what)


def census(days: int, incoming: Incoming, known: Known) -> Turn:
    """One reminder of the census, that long from now."""
    day = this_day(incoming, known) + timedelta(days=min(days, LONGEST))
    have = _topics(known[WishesOf(incoming.person)])
    now = tuple(one for one in TOPICS if one == "census" or one in have)
    events = (
        *_agreed(incoming, known),
        WishesChosen(topics=now),
        WishPutOff(topic="census", not_before=day),
        counted("wish", this_day(incoming, known)),
    )
    said = _page(now, incoming)
    first = line("voting-census-then", day=Day(day=day))
    return Turn(replies=(said.model_copy(update={"blocks": (first, *said.blocks)}),), events=events)


def done(rest: list[str], incoming: Incoming, known: Known) -> Turn:
    """`proxy presidential-2027`: no more of it about this election. Nothing says what was done."""
    topic: Topic = "proxy" if rest[:1] == ["proxy"] else "registration"
    card = _about(rest[1:], incoming, known)
    wants = any(one.topic == topic for one in known[WishesOf(incoming.person)])
    about = _beside(card, incoming, known) if card is not None and wants else ()
    ended = [WishEnded(topic=topic, election=one) for one in about]
    said = _thanks(topic, bool(ended), known[TheCity()])
    return Turn(replies=(said,), events=(counted("done", this_day(incoming, known)), *ended))


def _thanks(topic: Topic, ended: bool, city: CityCard) -> Reply:
    """Where one may look whether it is done; no more reminders, to whom there were any."""
    proxy = topic == "proxy"
    thanks = line("voting-done" if ended else "voting-done-thanks")
    then = line("voting-done-check-proxy" if proxy else "voting-done-check")
    back: Row = (does(line("button-voting"), "vote"),)
    rows = (*opening("proxy" if proxy else "check", city), back, MENU_ROW)
    return say(thanks, then, buttons=rows)


def _beside(card: ElectionCard, incoming: Incoming, known: Known) -> tuple[str, ...]:
    """It and those of the same day: who registers, or gives a proxy, does it for all of them."""
    cards = known[ElectionsToCome(this_day(incoming, known))]
    days = card.election.rounds
    beside = (one.id for one in cards if one.id != card.id and one.election.rounds == days)
    return (card.id, *beside)


def _about(named: list[str], incoming: Incoming, known: Known) -> ElectionCard | None:
    """The election of a reminder, as its button names it; of any other button the next one."""
    return known[ElectionById(named[0])] if named else usable(incoming, known)


def later(name: str, days: int, about: list[str], incoming: Incoming, known: Known) -> Turn:
    """Again that many days from now, or on the last day on which it is of use."""
    topic = next((one for one in TOPICS if one == name), None)
    wants = any(one.topic == topic for one in known[WishesOf(incoming.person)])
    if topic not in LATER or not wants:
        return shown([], incoming, known)
    today = this_day(incoming, known)
    day, card = today + timedelta(days=min(days, LONGEST)), _about(about, incoming, known)
    if card is not None and card.usable:
        last = last_use(topic, card.election)
        if last <= today:
            back: Row = (does(line("button-voting"), "vote"),)
            return Turn(replies=(say(line("voting-later-over"), buttons=(back, MENU_ROW)),))
        day = min(day, last)
    said = say(line("voting-later", day=Day(day=day)), buttons=(MENU_ROW,))
    return Turn(replies=(said,), events=(WishPutOff(topic=topic, not_before=day),))


def stopped(name: str, incoming: Incoming, known: Known) -> Turn:
    """No more reminders of that kind, for this election and the next."""
    topic = next((one for one in TOPICS if one == name), None)
    have = known[WishesOf(incoming.person)]
    left = tuple(one.topic for one in have if one.topic != topic)
    events = (WishesChosen(topics=left),) if len(left) != len(have) else ()
    again: Row = (does(line("button-voting-wishes"), "vote", "reminders"),)
    words: tuple[Words, ...] = (line("voting-stopped"),)
    return Turn(replies=(say(*words, buttons=(again, MENU_ROW)),), events=events)
