"""`/stop`: no more announcements, none on one topic, no invitations; one tap takes it back.

Nobody is asked why, or whether they are sure: what was meant for less than all of it stands beside.
"""

from conversations.city import CityCard, TheCity
from conversations.consent import ConsentAnswered
from conversations.event import Event
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.people.profile_events import TopicsChosen
from conversations.profile import ProfileOf
from conversations.reply import Button, Command, Line, Row, line, say
from conversations.talk import Aside, Turn
from conversations.who import PersonByRef

PREVIEW = "preview"
"""Under the preview of an announcement: nothing is changed."""
INVITATIONS = "invitations"
"""Under every invitation to a meeting."""


def take(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/stop` stops every announcement, `/stop culture` those on one topic."""
    if args == PREVIEW:
        return Turn(replies=(say(line("stop-preview")),))
    city, card = known[TheCity()], known[PersonByRef(incoming.person)]
    if args == INVITATIONS:
        return _uninvited(city)
    topic = next((one for one in city.topics if one.code == args), None)
    if args and topic is None:
        return _no_such_topic(args, incoming, known)
    if topic is None:
        return _stopped(line("stop-all"), city, ())
    chosen = known[ProfileOf(incoming.person)].topics or tuple(t.code for t in city.topics)
    left = tuple(code for code in chosen if code != topic.code)
    if not left or "announcements" not in card.consents:
        return _stopped(line("stop-all"), city, ())
    event = TopicsChosen(topics=left)
    rows: tuple[Row, ...] = (
        (_button("stop-button-topic-back", "me", f"topic +{topic.code}"),),
        (_button("stop-button-all", "stop", ""),),
    )
    return _said(line("stop-topic", topic=topic.label), rows, (event,))


def _no_such_topic(code: str, incoming: Incoming, known: Known) -> Turn:
    """The town does not speak of it any more: what stays is to stop everything."""
    chosen = known[ProfileOf(incoming.person)].topics
    left = tuple(one for one in chosen if one != code)
    events = (TopicsChosen(topics=left),) if left != chosen and left else ()
    rows: tuple[Row, ...] = ((_button("stop-button-all", "stop", ""),),)
    return _said(line("stop-topic-gone"), rows, events)


def _uninvited(city: CityCard) -> Turn:
    """No more invitations; what they answered stays, or they would lose their seats unawares."""
    event = ConsentAnswered(
        purpose="meeting_invitations", given=False, notice_version=city.notice_version
    )
    rows: tuple[Row, ...] = (
        (_button("button-meetings", "meetings", ""),),
        (_button("button-meeting-invite-me", "me", "receive meeting_invitations yes"),),
    )
    return _said(line("meeting-stopped"), rows, (event,))


def _stopped(said: Line, city: CityCard, rows: tuple[Row, ...]) -> Turn:
    event = ConsentAnswered(
        purpose="announcements", given=False, notice_version=city.notice_version
    )
    back: Row = (_button("stop-button-back", "me", "receive announcements yes"),)
    return _said(said, (*rows, back), (event,))


def _said(said: Line, rows: tuple[Row, ...], events: tuple[Event, ...]) -> Turn:
    return Turn(replies=(say(said, buttons=rows),), events=events)


def _button(label: str, name: str, args: str) -> Button:
    return Button(label=line(label), press=Command(name=name, args=args))


STOP = Aside("stop", take, for_strangers=True, alone=True)
