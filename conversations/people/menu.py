"""Where everything starts from: the start command, the menu, and help."""

import re
from typing import NamedTuple

from conversations.city import TheCity, contact_of
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.links import KEYS
from conversations.openings import DoorsOpen
from conversations.reply import Button, Command, Row, line, say
from conversations.talk import Aside, Goto, Turn
from conversations.who import ADMINS, EVERYONE, STAFF, TEAM, PersonByRef, PersonCard, Role

LINKS: dict[str, str] = {
    **{"survey": "survey", "ideas": "idea in", "idea": "ideas", "poster": "poster"},
    "meeting": "meetings link",
    "door": "door",
    "vote": "ready",
    **KEYS,
}
"""What a deep link may open: `t.me/<bot>?start=survey_transport` does `/survey transport`,
`start=survey_transport--market` also says by which poster one came;
`start=ideas_budget` does `/idea in budget`, `start=idea_48213` does `/ideas 48213`; a meeting that
is not in the list is found by its own link (`start=meeting_18-<token>`); `start=door_17-K7-F2X`
does `/door 17-K7-F2X`."""


class Entry(NamedTuple):
    """A button of the menu: its words, what it does, for whom, and whether while a chat is lent."""

    label: str
    command: str
    roles: frozenset[Role] = EVERYONE
    in_sessions: bool = False


MENU_ROWS: tuple[tuple[Entry, ...], ...] = (
    (Entry("requests-menu-inbox", "inbox", TEAM),),
    (Entry("announcements-menu", "announcements", STAFF),),
    (Entry("meeting-menu-team", "meeting", STAFF), Entry("election-menu", "elections", STAFF)),
    (Entry("survey-menu-team", "publish", STAFF), Entry("indicators-menu", "indicators", STAFF)),
    (Entry("ideas-menu-queue", "queue", STAFF), Entry("campaign-menu", "campaign", STAFF)),
    (Entry("button-assist", "assist", TEAM),),
    (Entry("button-field", "field", TEAM),),
    (Entry("button-team", "team", ADMINS),),
    (Entry("button-consultations", "consultations", in_sessions=True),),
    (Entry("button-idea", "idea", in_sessions=True),),
    (Entry("button-ideas", "ideas", in_sessions=True),),
    (Entry("button-meetings", "meetings", in_sessions=True),),
    (Entry("button-voting", "vote", in_sessions=True),),
    (Entry("requests-menu", "ask"),),
    (Entry("button-me", "me"), Entry("button-language", "language", in_sessions=True)),
    (Entry("button-help", "help", in_sessions=True), Entry("button-more", "more")),
)
"""What people come for stands alone and large; the team's own work above it."""
DOOR = Entry("meeting-door-menu", "door", TEAM)
"""Above the menu of the team while people are checked in at a meeting."""
HELP_ROWS: tuple[tuple[Entry, ...], ...] = (
    (Entry("requests-menu", "ask"),),
    *MENU_ROWS[:8],
    (Entry("button-menu", "menu", in_sessions=True),),
)
"""To be answered by somebody, the team's own tools, and the way back."""
MORE_ROWS: tuple[tuple[Entry, ...], ...] = (
    (Entry("button-my-ideas", "myideas"),),
    (Entry("requests-menu-mine", "questions"),),
    (Entry("button-privacy", "privacy"),),
    (Entry("button-guest", "guest"),),
    (Entry("button-menu", "menu"),),
)


def take_start(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/start`, also from a link: what the link names, or the menu."""
    kind, _, about = args.partition("_")
    if kind in LINKS and re.fullmatch(r"[A-Za-z0-9-]{1,57}", about):
        command, _, before = LINKS[kind].partition(" ")
        return Turn(then=Goto(command, f"{before} {about}".strip()))
    sorry = (say(line("start-link-unknown")),) if args else ()
    return Turn(replies=sorry, then=Goto("menu"))


def take_menu(args: str, incoming: Incoming, known: Known) -> Turn:
    """The menu: a few large plain buttons."""
    city, card = known[TheCity()], known[PersonByRef(incoming.person)]
    at_door = _is_for(DOOR, card) and known[DoorsOpen(incoming.at)]
    rows = _rows(((DOOR,), *MENU_ROWS) if at_door else MENU_ROWS, card)
    return Turn(replies=(say(line("menu-title", city=city.name), buttons=rows),))


def take_more(args: str, incoming: Incoming, known: Known) -> Turn:
    """What is wanted less often."""
    rows = _rows(MORE_ROWS, known[PersonByRef(incoming.person)])
    return Turn(replies=(say(line("menu-more"), buttons=rows),))


def _rows(rows: tuple[tuple[Entry, ...], ...], card: PersonCard) -> tuple[Row, ...]:
    """The buttons of `rows` that are for the person, as things stand."""
    shown = (tuple(_button(one) for one in row if _is_for(one, card)) for row in rows)
    return tuple(row for row in shown if row)


def _is_for(entry: Entry, card: PersonCard) -> bool:
    return card.role in entry.roles and (card.session is None or entry.in_sessions)


def _button(entry: Entry) -> Button:
    return Button(label=line(entry.label), press=Command(name=entry.command))


def take_help(args: str, incoming: Incoming, known: Known) -> Turn:
    """What the bot does, how to go back or stop, and who answers in person."""
    city = known[TheCity()]
    card = known[PersonByRef(incoming.person)]
    lent = card.session is not None or not card.welcomed
    more = () if lent else (line("help-more"),)
    team = (line("help-team"),) if card.role in TEAM and not lent else ()
    blocks = (line("help-what"), line("help-how"), *more, *team, line("help-people"))
    rows = _rows(HELP_ROWS, card) if card.welcomed else ()
    return Turn(replies=(say(*blocks, contact_of(city), buttons=rows),))


START = Aside("start", take_start, resumes_open=True, in_sessions=True)
MENU = Aside("menu", take_menu, offers_resume=True, in_sessions=True)
MORE = Aside("more", take_more)
HELP = Aside("help", take_help, for_strangers=True, in_sessions=True)
