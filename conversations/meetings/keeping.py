"""A meeting is called, or changed: what is kept, what is said, and who is offered a free seat."""

from conversations.buttons import MENU_ROW, does
from conversations.meetings.calling import called
from conversations.meetings.changing import as_changed, changed
from conversations.meetings.checking import called_for
from conversations.meetings.comparing import differing, named, onto
from conversations.meetings.hub import EXAMPLE, Desk, show
from conversations.meetings.inviting import invitation
from conversations.meetings.known import MeetingCard, WhoKnow
from conversations.meetings.meeting import Meeting
from conversations.meetings.offering import offers
from conversations.meetings.rules import may
from conversations.meetings.sketch import as_meeting
from conversations.meetings.stages import Gathering
from conversations.questions.asking import choice
from conversations.questions.choose_many import listed
from conversations.reply import Button, Link, Reply, Row, line, say
from conversations.talk import Turn


def call(state: Gathering, desk: Desk, *said: Reply) -> Turn:
    """The meeting, or its series, is called."""
    acts = called(called_for(state.sketch, desk.city), desk.now, desk.known, desk.city)
    first = acts[0]
    title, n = first.composed.title, str(first.number)
    done = (
        line("meeting-call-done-series", title=title, n=len(acts))
        if len(acts) > 1
        else line("meeting-call-done", title=title, n=n)
    )
    hint = "meeting-call-then-invite" if first.composed.audience else "meeting-call-then-look"
    answer = say(done, line(hint), buttons=_next(first.number))
    if len(acts) > 1:
        every: Row = (does(line("button-meeting-all"), "meeting"),)
        answer = say(done, line("meeting-call-then-each"), buttons=(every, MENU_ROW))
    return Turn(replies=(*said, answer), events=acts)


def _next(number: int) -> tuple[Row, ...]:
    return ((does(line("button-call-page"), "meeting", number),), MENU_ROW)


def change(state: Gathering, card: MeetingCard, desk: Desk, *said: Reply) -> Turn:
    """The meeting is written anew, who knew of it hears of what moved, and seats that are free now
    are offered to who waits."""
    meeting = as_meeting(state.sketch)
    event = changed(card, meeting, desk.now, desk.city)
    after = as_changed(card, meeting, desk.now)
    passed, letters = offers(after, desk.now, desk.known)
    heard = "meeting-call-kept-offered" if letters else "meeting-call-kept"
    if event.notice is not None and desk.known[WhoKnow(card.number)]:
        heard = "meeting-call-kept-told"
    answer = say(line(heard, title=meeting.title), buttons=_next(card.number))
    return Turn(replies=(*said, answer, *letters), events=(event, *passed))


def gone(*said: Reply) -> Turn:
    """It was cancelled, or is over: nothing is changed any more."""
    return Turn(replies=(*said, say(line("meeting-call-gone"), buttons=(MENU_ROW,))))


def meanwhile(state: Gathering, card: MeetingCard, desk: Desk, *said: Reply) -> Turn | None:
    """Somebody else changed it: what both wrote is put together, said, and looked at again. None
    where nobody did."""
    if card.version == state.version:
        return None
    assert state.before is not None
    sketch, both = onto(state.sketch, state.before, card.meeting)
    again = state.model_copy(
        update={"sketch": sketch, "before": card.meeting, "version": card.version}
    ).at("hub")
    theirs = listed(tuple(named(one) for one in differing(state.before, card.meeting)))
    told = [line("meeting-call-meanwhile", what=theirs)]
    if both:
        told.append(line("meeting-call-both", what=listed(tuple(named(one) for one in both))))
    return Turn(again, (*said, say(*told), show(again, desk)))


def may_change(card: MeetingCard | None, desk: Desk) -> bool:
    """Whether it is there, and not over or cancelled."""
    return card is not None and may("change", card, desk.now, "")


def as_read(state: Gathering, meeting: Meeting, desk: Desk) -> tuple[Reply, ...]:
    """The invitation as residents get it, once for each language that there is a title in."""
    card = desk.card(state)
    now = (
        as_changed(card, meeting, desk.now)
        if card is not None
        else MeetingCard(
            number=0, uid="-", meeting=meeting, called_at=desk.now, changed_at=desk.now
        )
    )
    letter = invitation(now, desk.city)
    rows = tuple(tuple(_example(one) for one in row) for row in letter.buttons)
    shown = letter.model_copy(update={"buttons": rows, "lane": "reply"})
    own = dict(meeting.title.words)
    locales = [one for one in desk.city.languages if one in own]
    return tuple(shown.model_copy(update={"locale": one}) for one in locales)


def _example(button: Button) -> Button:
    """The same button, which only says what it is; a page on the web opens."""
    return button if isinstance(button.press, Link) else choice(button.label, EXAMPLE)
