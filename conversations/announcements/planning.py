"""An announcement is planned: at once, or when somebody else of the team has agreed to it."""

from datetime import datetime
from typing import Literal

from conversations.amounts import amount
from conversations.announcements.content import previews
from conversations.announcements.events import AnnouncementComposed, Composed
from conversations.announcements.guards import leaves_at, needs_approval, planned_for, seen
from conversations.announcements.hub import Desk
from conversations.announcements.known import NextAnnouncement
from conversations.announcements.sizing import size_of
from conversations.announcements.watching import does
from conversations.audience_words import audience_words, joined
from conversations.buttons import MENU_ROW
from conversations.courtesy import in_their_time
from conversations.incoming import Incoming
from conversations.reply import Instant, Reply, Row, line, say
from conversations.schedule_words import schedule_words
from conversations.talk import Turn
from conversations.who import Deciders


def planned(composed: Composed, incoming: Incoming, desk: Desk, *said: Reply) -> Turn:
    """The announcement has its number, and leaves at its hour or waits for approval."""
    size = desk.known[size_of(composed, desk.now, desk.city)]
    number = desk.known[NextAnnouncement()]
    awaiting = needs_approval(size, desk.city)
    at = planned_for(composed, desk.now, desk.city) or desk.now
    event = AnnouncementComposed(
        number=number,
        composed=composed,
        people=size.reached,
        awaiting=awaiting,
        next_at=None if awaiting else at,
        acknowledged=composed.acknowledged,
    )
    if not awaiting:
        return Turn(replies=(*said, _planned(composed, number, at, desk)), events=(event,))
    asked = asking(composed, number, incoming.person, desk)
    told = line("announcement-awaits" if asked else "announcement-awaits-nobody", n=str(number))
    rows: tuple[Row, ...] = ((does(line("announcement-button-open"), number),), MENU_ROW)
    return Turn(replies=(*said, say(told, buttons=rows), *asked), events=(event,))


def _planned(composed: Composed, number: int, at: datetime, desk: Desk) -> Reply:
    leaves = leaves_at(composed, at, desk.city)
    rows: tuple[Row, ...] = ((does(line("announcement-button-open"), number),), MENU_ROW)
    if leaves <= desk.now:
        return say(line("announcement-planned-now", n=str(number)), buttons=rows)
    return say(line("announcement-planned", n=str(number), at=Instant(at=leaves)), buttons=rows)


Asked = Literal["approve", "accept"]
"""To agree to an announcement, or to other words for one."""


def asking(
    composed: Composed,
    number: int,
    by: str,
    desk: Desk,
    asked: Asked = "approve",
    have: int = 0,
) -> tuple[Reply, ...]:
    """Everybody else who may decide sees the message itself, in every language it has, and is
    asked; not at night. So many people `have` it already."""
    others = tuple(one for one in desk.known[Deciders()] if one != by)
    letters = (*_shown(composed, desk), _question(composed, number, desk, asked, have))
    told = tuple(
        letter.model_copy(update={"to": other, "lane": "reminder", "for_team": True})
        for other in others
        for letter in letters
    )
    return in_their_time(told, desk.now, desk.known)


def _shown(composed: Composed, desk: Desk) -> tuple[Reply, ...]:
    return previews(composed.content, composed.audience, desk.city)


def _question(composed: Composed, number: int, desk: Desk, asked: Asked, have: int) -> Reply:
    size = desk.known[size_of(composed, desk.now, desk.city)]
    whom = audience_words(
        composed.audience, desk.city, desk.around.openings, desk.around.gatherings
    )
    when = line("announcement-hub-when", when=schedule_words(composed.schedule, desk.city))
    people = amount(have or size.everybody)
    question = line(f"announcement-decide-{asked}", n=str(number), people=people)
    passed = tuple(line(f"announcement-passed-{one}") for one in composed.acknowledged)
    rows = _deciding_rows(number, asked, seen(composed))
    return say(question, joined((*whom, when)), *passed, buttons=rows)


def _deciding_rows(number: int, asked: Asked, what: str) -> tuple[Row, ...]:
    """Yes, no, or look again."""
    no = "refuse" if asked == "approve" else "decline"
    return (
        (does(line(f"announcement-button-{asked}"), number, asked, what),),
        (does(line(f"announcement-button-{no}"), number, no),),
        (does(line("announcement-button-open"), number),),
    )
