"""What the team does with a follow-up: the act, how it stands then, and who hears of it.

The chat and the command line come through here alike. Whoever raised it is told each time; whoever
is given it, by somebody else, too. Nobody is told of what they did themselves.
"""

from dataclasses import dataclass
from datetime import date

from conversations.buttons import does
from conversations.meetings.agenda_known import Point
from conversations.meetings.followup_events import (
    FollowUpAct,
    FollowUpDated,
    FollowUpMoved,
    FollowUpOpened,
    FollowUpOwned,
)
from conversations.meetings.followup_known import FollowStatus, FollowUp, Owner
from conversations.meetings.followup_words import replied, status_name
from conversations.meetings.known import MeetingCard
from conversations.reply import Day, Line, Reply, Words, line, verbatim


@dataclass(frozen=True)
class Done:
    """What came of an act."""

    event: FollowUpAct
    after: FollowUp
    letters: tuple[Reply, ...] = ()


def opened(
    number: int, card: MeetingCard, point: Point | None, words: str, due_on: date | None
) -> FollowUpOpened:
    """The act that follows a point up."""
    return FollowUpOpened(
        number=number,
        meeting=card.number,
        point=point.id if point is not None else "",
        words=words,
        due_on=due_on,
    )


def opened_letters(event: FollowUpOpened, card: MeetingCard, raised_by: str) -> tuple[Reply, ...]:
    """Whoever proposed its point is told that it is followed up, and by when."""
    said: Line = line("meeting-followup-told-opened")
    if event.due_on is not None:
        said = line("meeting-followup-told-opened-due", day=Day(day=event.due_on))
    return _letter(raised_by, card.meeting.title, event.words, card.number, said)


def moved(one: FollowUp, status: FollowStatus, words: str, day: date, by: str) -> Done:
    """It stands elsewhere, and a sentence says why."""
    change = {"status": status, "reply": words, "done_on": day if status == "done" else None}
    after = one.model_copy(update=change)
    said = line("meeting-followup-told-moved", status=status_name(status))
    event = FollowUpMoved(number=one.number, status=status, words=words, on=day)
    return Done(event, after, _news(after, by, said, *replied(after)))


def dated(one: FollowUp, day: date | None, by: str) -> Done:
    """It is to be done by then."""
    after = one.model_copy(update={"due_on": day})
    said = line("meeting-followup-told-undated")
    if day is not None:
        said = line("meeting-followup-told-dated", day=Day(day=day))
    return Done(FollowUpDated(number=one.number, due_on=day), after, _news(after, by, said))


def owned(one: FollowUp, to: Owner, by: str, by_label: str) -> Done:
    """Somebody of the team sees to it."""
    after = one.model_copy(update={"owner": to.person, "owner_label": to.label})
    given = _given(after, by_label) if to.person != by else ()
    news = () if one.owner else _news(after, by, line("meeting-followup-told-owned"))
    return Done(FollowUpOwned(number=one.number, owner=to.person), after, (*given, *news))


def _given(one: FollowUp, by_label: str) -> tuple[Reply, ...]:
    by: Words = verbatim(by_label) if by_label else line("meeting-followup-somebody")
    blocks = (
        line("meeting-followup-given", n=str(one.number), by=by),
        line("meeting-point-words", words=verbatim(one.words)),
    )
    opens = (does(line("button-followup-open"), "followups", one.number),)
    letter = Reply(to=one.owner, lane="reminder", blocks=blocks, buttons=(opens,), for_team=True)
    return (letter,)


def _news(one: FollowUp, by: str, *said: Words) -> tuple[Reply, ...]:
    return (
        ()
        if one.raised_by == by
        else _letter(one.raised_by, one.title, one.words, one.meeting, *said)
    )


def _letter(to: str, title: Words, words: str, meeting: int, *said: Words) -> tuple[Reply, ...]:
    if not to:
        return ()
    blocks = (
        line("meeting-followup-news", title=title),
        line("meeting-point-words", words=verbatim(words)),
        *said,
    )
    opens = (does(line("button-meeting-agenda"), "agenda", meeting),)
    return (Reply(to=to, lane="reminder", blocks=blocks, buttons=(opens,)),)
