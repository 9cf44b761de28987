"""`/agenda 17`: what a meeting will speak of, what residents would like it to, and their support.

Rules:
1. `on ID` and `off ID` support a point and take that back, at once; before the first time the
   consent is asked, and `yes ID` gives it. A second tap changes nothing.
2. What somebody supports or proposes says what they think: it is kept with the consent for ideas.
3. `drop ID` asks whether a point of one's own is to be taken back, `gone ID` takes it back.
4. The team has more words: see agenda_team.py.
"""

from collections.abc import Callable

from conversations.buttons import MENU_ROW, does
from conversations.city import TheCity
from conversations.consent import ConsentAnswered
from conversations.event import Event
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.meetings.agenda_events import (
    AgendaPointSupported,
    AgendaPointWithdrawn,
    AgendaSupportTakenBack,
)
from conversations.meetings.agenda_known import Point, PointsOf
from conversations.meetings.agenda_page import back_row, page
from conversations.meetings.agenda_rules import may_propose
from conversations.meetings.agenda_team import TEAM_ACTS
from conversations.meetings.known import MeetingCard
from conversations.meetings.visiting import visit
from conversations.questions.asking import in_place
from conversations.reply import Reply, Row, Words, line, say, verbatim
from conversations.talk import Aside, Turn
from conversations.who import STAFF, PersonByRef

Act = Callable[[MeetingCard, list[str], Incoming, Known], Turn]


def take(args: str, incoming: Incoming, known: Known) -> Turn:
    """What the words after `/agenda` mean; whatever is not understood is the agenda."""
    number, act, *rest = (*args.split(), "", "")
    card = meeting_of(number, incoming, known)
    if card is None:
        return no_such(number)
    of_team = known[PersonByRef(incoming.person)].role in STAFF
    acts = {**ACTS, **TEAM_ACTS} if of_team else ACTS
    if act in acts:
        return acts[act](card, rest, incoming, known)
    return Turn(replies=(page(card, incoming, known),))


def meeting_of(number: str, incoming: Incoming, known: Known) -> MeetingCard | None:
    """The meeting of that number; None where there is none for them (see visiting.py)."""
    one = visit(number, "", incoming, known)
    return None if one is None else one.card


def no_such(number: str) -> Turn:
    """There is no such meeting, or none was named."""
    said = line("meeting-agenda-unknown", n=number) if number else line("meeting-agenda-which")
    all_: Row = (does(line("button-agenda-meetings"), "meetings"),)
    return Turn(replies=(say(said, buttons=(all_, MENU_ROW)),))


def _shown(
    card: MeetingCard, incoming: Incoming, known: Known, *first: Words, at: int = 0
) -> Reply:
    """The agenda instead of the message whose button was pressed."""
    return in_place(page(card, incoming, known, *first, at=at), incoming.what)


def _turned(card: MeetingCard, rest: list[str], incoming: Incoming, known: Known) -> Turn:
    at = int(rest[0]) if rest[0].isdecimal() and len(rest[0]) < 4 else 0
    return Turn(replies=(_shown(card, incoming, known, at=at),))


def _point(card: MeetingCard, id: str, incoming: Incoming, known: Known) -> Point | None:
    points = known[PointsOf(card.number, incoming.person)]
    return next((one for one in points if one.id == id), None)


def _place(rest: list[str]) -> int:
    """On which page of the points they were."""
    return int(rest[1]) if len(rest) > 1 and rest[1].isdecimal() and len(rest[1]) < 4 else 0


def _support(card: MeetingCard, rest: list[str], incoming: Incoming, known: Known) -> Turn:
    return _supported(card, rest, incoming, known, agrees=False)


def _agrees(card: MeetingCard, rest: list[str], incoming: Incoming, known: Known) -> Turn:
    return _supported(card, rest, incoming, known, agrees=True)


def _supported(
    card: MeetingCard, rest: list[str], incoming: Incoming, known: Known, *, agrees: bool
) -> Turn:
    """It counts, once they agree; kindly why not where it cannot."""
    point, at = _point(card, rest[0], incoming, known), _place(rest)
    if point is None or point.status != "shown" or not may_propose(card, incoming.at):
        said = line("meeting-agenda-late")
        return Turn(replies=(_shown(card, incoming, known, said, at=at),))
    if point.author == incoming.person:
        said = line("meeting-agenda-own")
        return Turn(replies=(_shown(card, incoming, known, said, at=at),))
    events: list[Event] = []
    if "ideas" not in known[PersonByRef(incoming.person)].consents:
        if not agrees:
            return Turn(replies=(in_place(_consent(card, point, at), incoming.what),))
        version = known[TheCity()].notice_version
        events.append(ConsentAnswered(purpose="ideas", given=True, notice_version=version))
    if not point.supported:
        events.append(AgendaPointSupported(meeting=card.number, point=point.id))
    after = _but(point, incoming, known, supported=True)
    said = line("meeting-agenda-supported", words=verbatim(point.words))
    return Turn(replies=(_shown(card, incoming, after, said, at=at),), events=tuple(events))


def _consent(card: MeetingCard, point: Point, at: int) -> Reply:
    n = card.number
    yes, no = (
        does(line("button-yes"), "agenda", n, "yes", point.id, at),
        does(line("button-no"), "agenda", n, "p", at),
    )
    return say(line("meeting-agenda-consent"), buttons=((yes, no),))


def _but(point: Point, incoming: Incoming, known: Known, *, supported: bool) -> Known:
    """What is known, as this turn leaves it."""
    ask = PointsOf(point.meeting, incoming.person)
    change = supported - point.supported
    now = point.model_copy(update={"supported": supported, "supports": point.supports + change})
    return known.but(ask, tuple(now if one.id == point.id else one for one in known[ask]))


def _taken_back(card: MeetingCard, rest: list[str], incoming: Incoming, known: Known) -> Turn:
    point, at = _point(card, rest[0], incoming, known), _place(rest)
    if point is None or not point.supported:
        return Turn(replies=(_shown(card, incoming, known, at=at),))
    after = _but(point, incoming, known, supported=False)
    said = line("meeting-agenda-back", words=verbatim(point.words))
    event = AgendaSupportTakenBack(meeting=card.number, point=point.id)
    return Turn(replies=(_shown(card, incoming, after, said, at=at),), events=(event,))


def _mine(card: MeetingCard, id: str, incoming: Incoming, known: Known) -> Point | None:
    point = _point(card, id, incoming, known)
    return point if point is not None and point.author == incoming.person else None


def _drop(card: MeetingCard, rest: list[str], incoming: Incoming, known: Known) -> Turn:
    """Whether they mean it."""
    point = _mine(card, rest[0], incoming, known)
    if point is None:
        return Turn(replies=(_shown(card, incoming, known),))
    sure: Row = (does(line("button-point-drop-sure"), "agenda", card.number, "gone", point.id),)
    asked = say(_words(point), line("meeting-agenda-drop"), buttons=(sure, back_row(card)))
    return Turn(replies=(in_place(asked, incoming.what),))


def _words(point: Point) -> Words:
    if not point.words:
        return line("meeting-point-voice")
    return line("meeting-point-words", words=verbatim(point.words))


def _gone(card: MeetingCard, rest: list[str], incoming: Incoming, known: Known) -> Turn:
    point = _mine(card, rest[0], incoming, known)
    if point is None:
        return Turn(replies=(_shown(card, incoming, known),))
    ask = PointsOf(card.number, incoming.person)
    after = known.but(ask, tuple(one for one in known[ask] if one.id != point.id))
    shown = _shown(card, incoming, after, line("meeting-agenda-dropped"))
    event = AgendaPointWithdrawn(meeting=card.number, point=point.id)
    return Turn(replies=(shown,), events=(event,))


ACTS: dict[str, Act] = {
    "p": _turned,
    "on": _support,
    "off": _taken_back,
    "yes": _agrees,
    "drop": _drop,
    "gone": _gone,
}

AGENDA = Aside("agenda", take)
