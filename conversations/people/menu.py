"""Where everything starts from: the start command, the menu, and help."""

import re
from typing import NamedTuple

from conversations.city import TheCity, contact_of
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.links import KEYS
from conversations.reply import Button, Command, Row, line, say
from conversations.talk import Aside, Goto, Turn
from conversations.who import ADMINS, EVERYONE, TEAM, PersonByRef, Role

LINKS: dict[str, str] = {"survey": "survey", "poster": "poster", **KEYS}
"""What a deep link may open: `t.me/<bot>?start=survey_transport` does `/survey transport`."""


def _row(label: str, command: str, args: str = "") -> Row:
    return (Button(label=line(label), press=Command(name=command, args=args)),)


class MenuRow(NamedTuple):
    """A button of the menu: its words, what it does, for whom, and whether while a chat is lent."""

    label: str
    command: str
    roles: frozenset[Role] = EVERYONE
    in_sessions: bool = False


MENU_ROWS: tuple[MenuRow, ...] = (
    MenuRow("button-consultations", "consultations", in_sessions=True),
    MenuRow("button-idea", "idea", in_sessions=True),
    MenuRow("button-my-ideas", "ideas"),
    MenuRow("requests-menu", "ask"),
    MenuRow("requests-menu-inbox", "inbox", TEAM),
    MenuRow("button-assist", "assist", TEAM),
    MenuRow("button-team", "team", ADMINS),
    MenuRow("button-field", "field", TEAM),
    MenuRow("button-me", "me"),
    MenuRow("button-language", "language", in_sessions=True),
    MenuRow("button-privacy", "privacy"),
    MenuRow("button-guest", "guest"),
    MenuRow("button-help", "help"),
)


def take_start(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/start`, also from a link: what the link names, or the menu."""
    kind, _, about = args.partition("_")
    if kind in LINKS and re.fullmatch(r"[A-Za-z0-9-]{1,50}", about):
        return Turn(then=Goto(LINKS[kind], about))
    sorry = (say(line("start-link-unknown")),) if args else ()
    return Turn(replies=sorry, then=Goto("menu"))


def take_menu(args: str, incoming: Incoming, known: Known) -> Turn:
    """The menu: a few large plain buttons."""
    city, card = known[TheCity()], known[PersonByRef(incoming.person)]
    rows = tuple(
        _row(row.label, row.command)
        for row in MENU_ROWS
        if card.role in row.roles and (card.session is None or row.in_sessions)
    )
    return Turn(replies=(say(line("menu-title", city=city.name), buttons=rows),))


def take_help(args: str, incoming: Incoming, known: Known) -> Turn:
    """What the bot does, how to go back or stop, and who answers in person."""
    city = known[TheCity()]
    blocks = (line("help-what"), line("help-how"), line("help-people"), contact_of(city))
    welcomed = known[PersonByRef(incoming.person)].welcomed
    return Turn(replies=(say(*blocks, buttons=(_row("button-menu", "menu"),) if welcomed else ()),))


START = Aside("start", take_start, resumes_open=True, in_sessions=True)
MENU = Aside("menu", take_menu, offers_resume=True, in_sessions=True)
HELP = Aside("help", take_help, for_strangers=True, in_sessions=True)
