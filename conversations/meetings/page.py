"""A meeting as the team reads it: all there is to know of it, and all that may be done.

What may be done stands in one table: a part of the house that does more adds its line.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from conversations.amounts import people
from conversations.audience_words import joined
from conversations.buttons import does
from conversations.city import CityCard, TheCity
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.languages import NAMES
from conversations.meetings.known import InvitedTo, MeetingCard, NeedsFor
from conversations.meetings.rules import Act, leaves_at, may, seen
from conversations.meetings.telling import described, facts
from conversations.meetings.visiting import start_of
from conversations.meetings.whom_words import invited_words
from conversations.reply import Button, Instant, OpenBot, Reply, Row, Words, line, say, verbatim

Shown = Callable[[MeetingCard, datetime, str], bool]
"""Whether it is offered for that meeting, at that moment, to that person."""


def _may(act: Act) -> Shown:
    return lambda card, at, by: may(act, card, at, by)


def _first(card: MeetingCard, at: datetime, by: str) -> bool:
    return may("invite", card, at, by) and card.invites == "none"


def _again(card: MeetingCard, at: datetime, by: str) -> bool:
    return may("invite", card, at, by) and card.invites == "left"


@dataclass(frozen=True)
class PageAct:
    """A button of the page: its words, its command (`{n}`: the meeting, `{v}`: what of it was
    seen), and when it is shown."""

    label: str
    command: str
    shown: Shown


PAGE_ACTS: tuple[PageAct, ...] = (
    PageAct("button-meeting-door", "door {n}", _may("door")),
    PageAct("button-meeting-invite", "meeting {n} invite", _first),
    PageAct("button-meeting-again", "meeting {n} invite", _again),
    PageAct("button-meeting-figures", "figures {n}", lambda card, at, by: at > card.meeting.starts),
    PageAct("button-meeting-approve", "meeting {n} approve {v}", _may("approve")),
    PageAct("button-meeting-refuse", "meeting {n} refuse", _may("refuse")),
    PageAct("button-meeting-change", "gathering {n}", _may("change")),
    PageAct("button-call-copy", "gathering again {n}", lambda card, at, by: True),
    PageAct("button-meeting-agenda", "agenda {n}", lambda card, at, by: True),
    PageAct("button-agenda-followups", "followups of {n}", lambda card, at, by: True),
    PageAct("button-meeting-minutes", "minutes {n}", _may("minutes")),
    PageAct("button-meeting-cancel", "calloff {n}", _may("cancel")),
)


def page(card: MeetingCard, incoming: Incoming, known: Known) -> Reply:
    """What, when and where, what people answered, the letters, and every act."""
    city = known[TheCity()]
    phase = line(f"meeting-phase-{card.phase(incoming.at)}")
    head = line("meeting-page", n=str(card.number), state=phase)
    why = (line("meeting-cancelled-why", why=card.why),) if card.why.words else ()
    blocks = (
        head,
        facts(card.meeting, city),
        *described(card.meeting),
        *why,
        joined(_answers(card, known)),
        joined(_letters(card, incoming, city, known)),
    )
    return say(*blocks, buttons=_rows(card, incoming, known))


def _answers(card: MeetingCard, known: Known) -> tuple[Words, ...]:
    """In words: who comes, the seats, who waits, and what must be prepared for them."""
    told: list[Words] = [
        line("meeting-page-answers", yes=card.yes, maybe=card.maybe, no=card.no),
        _seats(card),
    ]
    if card.waiting:
        told.append(line("meeting-page-waiting", n=card.waiting))
    if card.offered:
        told.append(line("meeting-page-offered", n=sum(one.held for one in card.offered)))
    for need, language, n in known[NeedsFor(card.number)]:
        spoken = _language(language)
        told.append(line(f"meeting-page-need-{need.replace('_', '-')}", n=n, language=spoken))
    return tuple(told)


def _language(code: str) -> Words:
    return NAMES.get(code, verbatim(code)) if code else line("meeting-page-language-unsaid")


def _seats(card: MeetingCard) -> Words:
    if card.meeting.seats is None:
        return line("meeting-page-seats-open", taken=card.taken)
    reserved = card.meeting.reserved
    return line("meeting-page-seats", taken=card.taken, seats=card.meeting.seats, reserved=reserved)


def _letters(
    card: MeetingCard, incoming: Incoming, city: CityCard, known: Known
) -> tuple[Words, ...]:
    """Whom it invites, where the invitations stand, and whether there are minutes."""
    minutes: tuple[Words, ...] = ()
    if card.minutes_at is not None:
        minutes = (line("meeting-page-minutes", at=Instant(at=card.minutes_at)),)
    elif card.phase(incoming.at) == "over":
        minutes = (line("meeting-page-no-minutes"),)
    if card.meeting.audience is None:
        public = card.meeting.public
        nobody = "meeting-page-nobody" if public else "meeting-page-nobody-hidden"
        return (line(nobody), *minutes)
    whom = invited_words(card.meeting.audience, incoming.at, city, known)
    return (*whom, *_invites(card, incoming.at, known), *minutes)


def _invites(card: MeetingCard, at: datetime, known: Known) -> tuple[Words, ...]:
    if card.invites_at is None:
        return (line("meeting-page-invites-none"),) if card.status == "planned" else ()
    if card.invites != "left":
        leaves = Instant(at=leaves_at(max(card.invites_at, at), known[TheCity()]))
        return (line(f"meeting-page-invites-{card.invites}", at=leaves),)
    told = line("meeting-page-invites-left", at=Instant(at=card.invites_at))
    arrived = known[InvitedTo(card.number)]
    return (told, line("meeting-page-arrived", people=people(arrived)))


def _rows(card: MeetingCard, incoming: Incoming, known: Known) -> tuple[Row, ...]:
    acts = [one for one in PAGE_ACTS if one.shown(card, incoming.at, incoming.person)]
    back: Row = (does(line("button-meeting-all"), "meeting"),)
    return (*((_button(one, card),) for one in acts), *_link(card, known), back)


def _link(card: MeetingCard, known: Known) -> tuple[Row, ...]:
    """What leads others to one that is not in the list."""
    if card.meeting.public or card.status == "cancelled":
        return ()
    opens = OpenBot(start=start_of(card, known))
    return ((Button(label=line("button-meeting-link"), press=opens),),)


def _button(act: PageAct, card: MeetingCard) -> Button:
    name, _, args = act.command.format(n=card.number, v=seen(card.meeting)).partition(" ")
    return does(line(act.label), name, *args.split())
