"""A seat became free: the first who waits is offered it for a while, then the next.

Whoever changes how many seats there are, or who has one, calls `offers` with the meeting as it is
afterwards. The hour at which an offer is over is planned by storage (storage/seat_offers.py).
"""

from datetime import datetime

from conversations.buttons import does
from conversations.city import CityCard, TheCity
from conversations.courtesy import in_their_time
from conversations.event import Event
from conversations.incoming import Incoming, TimeCame
from conversations.known import Known
from conversations.meetings.card import offered_rows
from conversations.meetings.events import OfferLapsed, SeatOffered
from conversations.meetings.known import InLine, MeetingByNumber, MeetingCard
from conversations.meetings.seats import Window, lapsed, next_in_line, offer, window
from conversations.meetings.telling import facts
from conversations.profile import QuietOf
from conversations.reply import Instant, Reply, Row, line
from conversations.talk import Turn

Offers = tuple[tuple[Event, ...], tuple[Reply, ...]]


def offer_mark(number: int) -> str:
    """Under which name what is said of its seats is found again while it waits to leave."""
    return f"meeting.{number}.seat"


def offers(card: MeetingCard, at: datetime, known: Known) -> Offers:
    """What passes on now: offers that are over, and new ones with their letters."""
    if card.phase(at) != "coming" or not (card.line or card.offered):
        return (), ()
    over, card = lapsed(card, at)
    events: list[Event] = [OfferLapsed(meeting=card.number, person=one.person) for one in over]
    sorry = tuple(_lapsed_letter(card, one.person, known[TheCity()]) for one in over)
    replies = [*in_their_time(sorry, at, known)]
    for event, letter in _new(card, at, known):
        events.append(event)
        replies.append(letter)
    return tuple(events), tuple(replies)


def _new(card: MeetingCard, at: datetime, known: Known) -> list[tuple[SeatOffered, Reply]]:
    """To whom what is free is offered: nobody for whom it is too late, or too early, to say."""
    if card.free == 0 or not card.line:
        return []
    city, people = known[TheCity()], tuple(one.person for one in card.line)
    chosen = known[QuietOf(people)]
    windows: dict[str, Window] = {}
    for person, quiet in zip(people, chosen, strict=True):
        found = window(card.meeting.starts, at, quiet or city.quiet, city)
        if found is not None:
            windows[person] = found
    reached = tuple(one for one in card.line if one.person in windows)
    return [
        (
            offer(card, one, held, windows[one.person].until),
            _letter(card, one, held, windows[one.person], city),
        )
        for one, held in next_in_line(card.model_copy(update={"line": reached}))
    ]


def _letter(card: MeetingCard, one: InLine, held: int, hours: Window, city: CityCard) -> Reply:
    """Seats, until when they are kept, and both answers."""
    party = 1 + one.guests
    fewer = (line("meeting-offer-fewer", held=held, party=party),) if held < party else ()
    until = Instant(at=hours.until)
    return Reply(
        to=one.person,
        blocks=(
            line("meeting-offer", n=held),
            *fewer,
            facts(card.meeting, city),
            line("meeting-offer-until", n=held, until=until, city=city.name),
        ),
        buttons=offered_rows(card.number),
        lane="reminder",
        mark=offer_mark(card.number),
        not_before=hours.sent_at,
        not_after=hours.closes,
    )


def _lapsed_letter(card: MeetingCard, person: str, city: CityCard) -> Reply:
    again: Row = (does(line("button-rsvp-again"), "rsvp", card.number, "yes", "c"),)
    return Reply(
        to=person,
        blocks=(line("meeting-offer-lapsed"), facts(card.meeting, city)),
        buttons=(again,),
        lane="reminder",
        mark=offer_mark(card.number),
    )


def pass_on(incoming: Incoming, known: Known) -> Turn:
    """The hour of offers: those that nobody took go to the next."""
    assert isinstance(incoming.what, TimeCame)
    card = known[MeetingByNumber(int(incoming.what.about))]
    if card is None:
        return Turn()
    events, replies = offers(card, incoming.at, known)
    return Turn(replies=replies, events=events)
