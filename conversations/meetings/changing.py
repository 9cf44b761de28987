"""A meeting is moved, written anew or cancelled: one act, and what everybody hears of it.

Rules:
1. What was sent is rewritten where it says something else now: whoever scrolls up reads what is
   true, in invitations, in reminders and in earlier news. What waits leaves with what is true.
2. Exactly those who had heard of it are told, with a file for their calendar: where hours or place
   changed (its SEQUENCE is one more), or where it is cancelled. Other words are only rewritten.
3. Whoever would only be written to (the night over) when they might have left home for nothing gets
   it at once, without a sound.
"""

from datetime import datetime

from conversations.buttons import does
from conversations.city import CityCard
from conversations.meetings.events import MeetingCancelled, MeetingChanged, Sending
from conversations.meetings.inviting import invitation, more_rows
from conversations.meetings.known import MeetingCard
from conversations.meetings.meeting import Meeting
from conversations.meetings.reminding import for_coming, for_unanswered
from conversations.meetings.rules import changes_calendar, needed_by, reminders, seen
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
    other = seen(card.meeting) != seen(composed)
    return MeetingChanged(
        number=card.number,
        composed=composed,
        version=now.version,
        sequence=now.sequence,
        hours=reminders(composed, at, city),
        rewrite=invitation(now, city) if other else None,
        recall=recalled(now, city) if other else None,
        reminds=_reminds(now, city) if other else (),
        notice=moved_letter(card, now, city) if moved else None,
        needed_by=needed_by(card.meeting, composed) if moved else None,
        expires_at=composed.ends if moved else None,
    )


def _reminds(now: MeetingCard, city: CityCard) -> tuple[tuple[Sending, Reply], ...]:
    return ("unanswered", for_unanswered(now, city)), ("coming", for_coming(now, city))


def recalled(now: MeetingCard, city: CityCard) -> Reply:
    """What reminders and earlier news of it say once it is written anew."""
    return Reply(
        blocks=(line("meeting-recalled"), facts(now.meeting, city)),
        buttons=(*still_rows(now), *more_rows(now)),
        lane="announcement",
    )


def still_rows(card: MeetingCard) -> tuple[Row, ...]:
    """They come all the same, or cannot any more."""
    n = card.number
    return (
        (does(line("button-rsvp-still"), "rsvp", n, "yes"),),
        (does(line("button-rsvp-cannot"), "rsvp", n, "no"),),
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
    return Reply(
        blocks=tuple(said),
        buttons=(*still_rows(now), *more_rows(now)),
        attached=calendar_file(now, city),
        lane="announcement",
    )


def as_cancelled(card: MeetingCard, why: Told, at: datetime) -> MeetingCard:
    """The meeting once it is cancelled."""
    return card.model_copy(
        update={
            "status": "cancelled",
            "version": card.version + 1,
            "sequence": card.sequence + 1,
            "why": why,
            "changed_at": at,
        }
    )


def cancelled(card: MeetingCard, why: Told, at: datetime, city: CityCard) -> MeetingCancelled:
    """The act that cancels it."""
    now = as_cancelled(card, why, at)
    letter = cancelled_letter(now, city)
    return MeetingCancelled(
        number=card.number,
        version=now.version,
        sequence=now.sequence,
        why=why,
        rewrite=letter.model_copy(update={"attached": None}),
        notice=letter,
        needed_by=needed_by(card.meeting),
        expires_at=card.meeting.ends,
    )


def cancelled_letter(now: MeetingCard, city: CityCard) -> Reply:
    """What those are told who knew of it."""
    words: tuple[Words, ...] = ()
    if now.why.words:
        words = (line("meeting-cancelled-why", why=now.why),)
    return Reply(
        blocks=(line("meeting-cancelled"), facts(now.meeting, city), *words),
        attached=calendar_file(now, city),
        lane="announcement",
    )
