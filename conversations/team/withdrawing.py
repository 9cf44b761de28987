"""Links that nobody has accepted so far: shown one by one, and withdrawn before they are."""

from datetime import datetime

from conversations.buttons import MENU_ROW
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.reply import Button, Command, Line, Reply, Row, line, say
from conversations.talk import Aside, Turn
from conversations.team.days import day_of
from conversations.team.events import InvitationWithdrawn
from conversations.team.known import Invitation, Unused
from conversations.team.rules import open_ones
from conversations.who import ADMINS

TEAM_ROW: Row = (Button(label=line("button-team"), press=Command(name="team")),)
SURE = "now"


def take(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/withdraw <reference>` shows an open link, `/withdraw <reference> now` ends it."""
    ref, _, sure = args.partition(" ")
    one = next((each for each in open_links(incoming.at, known) if each.ref == ref), None)
    if one is None:
        return Turn(replies=(say(line("withdraw-gone"), buttons=(TEAM_ROW, MENU_ROW)),))
    if sure != SURE:
        return Turn(replies=(_card(one, known),))
    event = InvitationWithdrawn(token=one.token, role=one.role, label=one.label)
    done = say(line("withdraw-done", label=one.label), buttons=(TEAM_ROW, MENU_ROW))
    return Turn(replies=(done,), events=(event,))


def open_links(at: datetime, known: Known) -> tuple[Invitation, ...]:
    """The links that can still be accepted, the one that ends first in front."""
    return open_ones(known[Unused()], at)


def told(one: Invitation, known: Known) -> Line:
    """A link in a list: which name and role it gives, and until when."""
    role = line(f"team-role-{one.role}")
    return line("team-invited", label=one.label, role=role, day=day_of(one.expires_at, known))


def row(one: Invitation) -> Row:
    """The button that shows it."""
    press = Command(name="withdraw", args=one.ref)
    return (Button(label=line("button-invited", label=one.label), press=press),)


def _card(one: Invitation, known: Known) -> Reply:
    press = Command(name="withdraw", args=f"{one.ref} {SURE}")
    withdraw = Button(label=line("button-withdraw-invitation"), press=press)
    return say(line("withdraw-ask"), told(one, known), buttons=((withdraw,), TEAM_ROW, MENU_ROW))


WITHDRAW = Aside("withdraw", take, roles=ADMINS)
