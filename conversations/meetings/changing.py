"""A meeting is moved, written anew or cancelled: one act, and what everybody hears of it.

Rules:
1. What was sent is rewritten: whoever scrolls up reads what is true.
2. Exactly those who had heard of it are told, with a file for their calendar: where hours or place
   changed (its SEQUENCE is one more), or where it is cancelled. Other words are only rewritten.
"""

from datetime import datetime

from conversations.buttons import does
from conversations.city import CityCard
from conversations.meetings.events import MeetingCancelled, MeetingChanged
from conversations.meetings.inviting import invitation, more_rows
from conversations.meetings.known import MeetingCard
from conversations.meetings.meeting import Meeting
from conversations.meetings.rules import changes_calendar, reminders
from conversations.meetings.telling import calendar_file, facts, when, where
from conversations.reply import Reply, Row, Told, Words, line


def as_changed(card: MeetingCard, composed: Meeting, at: datetime) -> MeetingCard:
    """The meeting once it is written anew."""
    moved = changes_calendar(card.meeting, composed)
    return card.model_copy(
        update={
            "meeting": composed,
            "version": card.version + 1,
            "sequence": card.sequence + moved,
            "changed_at": at,
        }
    )


def changed(card: MeetingCard, composed: Meeting, at: datetime, city: CityCard) -> MeetingChanged:
    """The act that writes it anew."""
    now = as_changed(card, composed, at)
    moved = changes_calendar(card.meeting, composed)
    return MeetingChanged(
        number=card.number,
        composed=composed,
        version=now.version,
        sequence=now.sequence,
        hours=reminders(composed, at, city),
        rewrite=invitation(now, city),
        notice=moved_letter(card, now, city) if moved else None,
        expires_at=composed.starts,
    )


def moved_letter(before: MeetingCard, now: MeetingCard, city: CityCard) -> Reply:
    """What those are told who knew of it: what is new first."""
    old, new = before.meeting, now.meeting
    said: list[Words] = [line("meeting-moved", title=new.title)]
    if (old.starts, old.ends) != (new.starts, new.ends):
        said.append(line("meeting-moved-when", when=when(new, city), before=when(old, city)))
    if old.spot != new.spot:
        said += [line("meeting-moved-where"), *where(new.spot)]
    said.append(line("meeting-moved-answer"))
    n = now.number
    rows: tuple[Row, ...] = (
        (does(line("button-rsvp-still"), "rsvp", n, "yes"),),
        (does(line("button-rsvp-cannot"), "rsvp", n, "no"),),
        *more_rows(now),
    )
    return Reply(
        blocks=tuple(said),
        buttons=rows,
        attached=calendar_file(now, city),
        lane="announcement",
    )


def cancelled(card: MeetingCard, why: Told, at: datetime, city: CityCard) -> MeetingCancelled:
    """The act that cancels it."""
    now = card.model_copy(
        update={
            "status": "cancelled",
            "version": card.version + 1,
            "sequence": card.sequence + 1,
            "why": why,
            "changed_at": at,
        }
    )
    words: tuple[Words, ...] = (line("meeting-cancelled-why", why=why),) if why.words else ()
    gone = (line("meeting-cancelled"), facts(card.meeting, city), *words)
    return MeetingCancelled(
        number=card.number,
        version=now.version,
        sequence=now.sequence,
        why=why,
        rewrite=Reply(blocks=gone, attached=card.meeting.picture, lane="announcement"),
        notice=Reply(blocks=gone, attached=calendar_file(now, city), lane="announcement"),
        expires_at=card.meeting.starts,
    )
