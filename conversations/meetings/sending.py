"""Invitations are asked for, agreed to by a second person, and leave at their hour.

Rules:
1. Above a number of people somebody else of the team decides, and sees the very message. Nobody
   agrees to their own. What is agreed to is what was seen: other words need another agreement.
2. When their hour comes all is looked at again: whether the meeting still takes place, whether it
   is not too late, whether there are more people than one person decides on alone.
3. Nobody is invited in the quiet hours, on a quiet day, or on the eve and the day of a ballot.
4. Asked for once more, they go to those who were not invited before and have not answered.
"""

from dataclasses import dataclass
from datetime import datetime

from conversations.amounts import amount, span
from conversations.audience import AudienceSize, Size
from conversations.audience_words import joined, size_words
from conversations.buttons import does
from conversations.city import CityCard, TheCity
from conversations.courtesy import in_their_time
from conversations.event import Event
from conversations.known import Known
from conversations.meetings.events import InvitesApproved, InvitesAsked, InvitesRefused
from conversations.meetings.inviting import invitation
from conversations.meetings.known import MeetingCard
from conversations.meetings.rules import leaves_at, quiet_days, seen
from conversations.meetings.whom_words import invited_words
from conversations.pacing import ends
from conversations.reply import Button, Command, Instant, Line, Reply, Row, Words, line, say
from conversations.who import Deciders


@dataclass(frozen=True)
class Deed:
    """What happens, what is said of it, and what others are told."""

    event: Event
    said: Line
    told: tuple[Reply, ...] = ()


def size_of(card: MeetingCard, at: datetime, known: Known) -> Size:
    """How many people would be invited now."""
    audience = card.meeting.audience
    assert audience is not None, "asked before"
    week = known[TheCity()].contacts_per_week
    return known[AudienceSize(audience, at, week, invites=True, unless_told=card.number)]


def needs_approval(size: Size, city: CityCard) -> bool:
    """Whether a second person decides."""
    return size.everybody > city.approval_above


def too_late(card: MeetingCard, wanted: datetime, city: CityCard) -> bool:
    """Whether they would leave when it has begun."""
    return leaves_at(wanted, city) >= card.meeting.starts


def asked(card: MeetingCard, wanted: datetime, by: str, at: datetime, known: Known) -> Deed:
    """They leave at that moment, or wait until somebody else agrees; `may` was asked."""
    city, size = known[TheCity()], size_of(card, at, known)
    awaiting = needs_approval(size, city)
    event = InvitesAsked(
        number=card.number, at=max(wanted, at), people=size.everybody, awaiting=awaiting
    )
    if not awaiting:
        return Deed(event, _planned("planned", card, wanted, at, city))
    others = asking(card, wanted, by, at, known)
    said = "meeting-invites-await" if others else "meeting-invites-await-nobody"
    return Deed(event, line(said, n=str(card.number)), others)


def _planned(name: str, card: MeetingCard, wanted: datetime, at: datetime, city: CityCard) -> Line:
    leaves = leaves_at(max(wanted, at), city)
    if leaves <= at:
        return line(f"meeting-inviting-now-{name}", n=str(card.number))
    return line(f"meeting-inviting-at-{name}", n=str(card.number), at=Instant(at=leaves))


def approved(card: MeetingCard, at: datetime, known: Known) -> Deed:
    """Somebody else agreed: they leave at their hour, or at once where that is over."""
    wanted = max(card.invites_at or at, at)
    event = InvitesApproved(number=card.number, at=wanted, agreed=seen(card.meeting))
    said = _planned("approved", card, wanted, at, known[TheCity()])
    return Deed(event, said, tell(card, said, at, known))


def refused(card: MeetingCard, at: datetime, known: Known) -> Deed:
    """They do not leave."""
    said = line("meeting-invites-refused", n=str(card.number))
    return Deed(InvitesRefused(number=card.number), said, tell(card, said, at, known))


def tell(card: MeetingCard, said: Line, at: datetime, known: Known) -> tuple[Reply, ...]:
    """Whoever asked for them hears of it; not at night."""
    if not card.invites_by:
        return ()
    letter = Reply(
        to=card.invites_by,
        lane="reminder",
        for_team=True,
        blocks=(said,),
        buttons=(open_row(card),),
    )
    return in_their_time((letter,), at, known)


def open_row(card: MeetingCard) -> Row:
    """To the page of the meeting."""
    return (does(line("button-meeting-open"), "meeting", card.number),)


def asking(
    card: MeetingCard, wanted: datetime, by: str, at: datetime, known: Known
) -> tuple[Reply, ...]:
    """Everybody else who may decide sees the message itself, in every language it has, and is
    asked; not at night."""
    others = tuple(one for one in known[Deciders()] if one != by)
    letters = (*looks(card, known[TheCity()]), _question(card, wanted, at, known))
    told = tuple(
        letter.model_copy(update={"to": other, "lane": "reminder", "for_team": True})
        for other in others
        for letter in letters
    )
    return in_their_time(told, at, known)


def looks(card: MeetingCard, city: CityCard) -> tuple[Reply, ...]:
    """The invitation as its readers see it, once for each language it is written in; its buttons
    only say that this is a trial."""
    said = invitation(card, city)
    trial = does(line("button-meeting-open"), "meeting", card.number, "trial").press
    rows = tuple(tuple(_on_trial(one, trial) for one in row) for row in said.buttons)
    written = dict(card.meeting.title.words)
    locales = [one for one in city.languages if one in written] or [city.languages[0]]
    shown = said.model_copy(update={"lane": "reply", "buttons": rows})
    return tuple(shown.model_copy(update={"locale": one}) for one in locales)


def _on_trial(button: Button, trial: object) -> Button:
    if isinstance(button.press, Command):
        return button.model_copy(update={"press": trial})
    return button


def _question(card: MeetingCard, wanted: datetime, at: datetime, known: Known) -> Reply:
    n, size = card.number, size_of(card, at, known)
    asked = line("meeting-invites-decide", n=str(n), people=amount(size.everybody))
    rows: tuple[Row, ...] = (
        (does(line("button-meeting-approve"), "meeting", n, "approve", seen(card.meeting)),),
        (does(line("button-meeting-refuse"), "meeting", n, "refuse"),),
        open_row(card),
    )
    return say(asked, joined(leaving_words(card, wanted, at, known)), buttons=rows)


def leaving_words(
    card: MeetingCard, wanted: datetime, at: datetime, known: Known
) -> tuple[Words, ...]:
    """Whom they are for, how many people that are, when they leave, and how long it takes."""
    city, size = known[TheCity()], size_of(card, at, known)
    assert card.meeting.audience is not None, "asked before"
    again: tuple[Words, ...] = ()
    if card.invites == "left":
        again = (line("meeting-invites-again"),)
    return (
        *invited_words(card.meeting.audience, at, city, known),
        *again,
        *size_words(size),
        *_when(size, wanted, at, city),
    )


def _when(size: Size, wanted: datetime, at: datetime, city: CityCard) -> tuple[Words, ...]:
    leaves = leaves_at(max(wanted, at), city)
    last = ends(
        leaves, size.reached, city.sends_per_second, city.quiet, city.time_zone, quiet_days(city)
    )
    when: Words = line("meeting-invites-at-once")
    if leaves > at:
        when = line("meeting-invites-at", at=Instant(at=leaves))
    return when, line("meeting-invites-lasts", span=span(int((last - leaves).total_seconds())))
