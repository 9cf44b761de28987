"""Where everything starts from: the start command, the menu, and help."""

import re

from conversations.city import TheCity, contact_of
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.reply import Button, Command, Row, line, say
from conversations.talk import Aside, Goto, Turn
from conversations.who import PersonByRef

LINKS: dict[str, str] = {"survey": "survey"}
"""What a deep link may open: `t.me/<bot>?start=survey_transport` does `/survey transport`."""


def _row(label: str, command: str, args: str = "") -> Row:
    return (Button(label=line(label), press=Command(name=command, args=args)),)


MENU_ROWS: tuple[Row, ...] = (
    _row("button-consultations", "consultations"),
    _row("button-language", "language"),
    _row("button-privacy", "privacy"),
    _row("button-help", "help"),
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
    city = known[TheCity()]
    return Turn(replies=(say(line("menu-title", city=city.name), buttons=MENU_ROWS),))


def take_help(args: str, incoming: Incoming, known: Known) -> Turn:
    """What the bot does, how to go back or stop, and who answers in person."""
    city = known[TheCity()]
    blocks = (line("help-what"), line("help-how"), line("help-people"), contact_of(city))
    welcomed = known[PersonByRef(incoming.person)].welcomed
    return Turn(replies=(say(*blocks, buttons=(_row("button-menu", "menu"),) if welcomed else ()),))


START = Aside("start", take_start, resumes_open=True)
MENU = Aside("menu", take_menu, offers_resume=True)
HELP = Aside("help", take_help, for_strangers=True)
