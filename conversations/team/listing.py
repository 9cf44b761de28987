"""The team as its admins see it: who has which role, since when, and when they were last here."""

from conversations.buttons import MENU_ROW
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.reply import Button, Command, Line, Reply, Row, line, say, verbatim
from conversations.talk import Aside, Turn
from conversations.team.days import day_of
from conversations.team.events import TeamViewed
from conversations.team.known import Invitation, Member, TheTeam
from conversations.team.withdrawing import TEAM_ROW, open_links, row, told
from conversations.who import ADMINS

ON_ONE_PAGE = 8
MOST_INVITED = 8
"""Open links shown under the last page; `portevoix team` lists them all."""
INVITE_ROW: Row = (Button(label=line("button-invite"), press=Command(name="invite")),)
LOG_ROW: Row = (Button(label=line("button-log"), press=Command(name="log")),)


def take(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/team` lists, `/team page 2` goes on, `/team <reference>` shows one member."""
    team = known[TheTeam()]
    what, _, number = args.partition(" ")
    if what and what != "page":
        return Turn(replies=(_card_or_gone(find(team, what), known),))
    page = int(number) if number.isdecimal() and len(number) < 4 else 1
    seen = TeamViewed(people=len(team))
    invited = open_links(incoming.at, known)
    return Turn(replies=(_list(team, invited, page, known),), events=(seen,))


def find(team: tuple[Member, ...], ref: str) -> Member | None:
    """The member with that reference."""
    return next((one for one in team if one.ref == ref), None)


def gone() -> Reply:
    """What is said where somebody is not in the team any more."""
    return say(line("team-gone"), buttons=(TEAM_ROW, MENU_ROW))


def _list(
    team: tuple[Member, ...], invited: tuple[Invitation, ...], page: int, known: Known
) -> Reply:
    pages = max(1, -(-len(team) // ON_ONE_PAGE))
    page = min(max(page, 1), pages)
    here = team[(page - 1) * ON_ONE_PAGE : page * ON_ONE_PAGE]
    offers = invited[:MOST_INVITED] if page == pages else ()
    title = (line("team-open-links", n=len(invited)),) if offers else ()
    members = tuple(_member(one, known) for one in here)
    blocks = (line("team-list", n=len(team)), *members, *title, *(told(o, known) for o in offers))
    rows = (*(_button(one) for one in here), *(row(one) for one in offers))
    more = (_turner(page, pages),) if pages > 1 else ()
    return say(*blocks, buttons=(*rows, *more, INVITE_ROW, LOG_ROW, MENU_ROW))


def _member(one: Member, known: Known) -> Line:
    role, seen = line(f"team-role-{one.role}"), day_of(one.seen, known)
    since = day_of(one.since or one.seen, known)
    return line("team-member", label=one.label, role=role, since=since, seen=seen)


def _button(one: Member) -> Row:
    return (Button(label=verbatim(one.label), press=Command(name="team", args=one.ref)),)


def _turner(page: int, pages: int) -> Row:
    def to(sign: str, wanted: int) -> Button:
        args = f"page {(wanted - 1) % pages + 1}"
        return Button(label=verbatim(sign), press=Command(name="team", args=args))

    return to("‹", page - 1), to(f"{page}/{pages}", page), to("›", page + 1)


def _card_or_gone(one: Member | None, known: Known) -> Reply:
    if one is None:
        return gone()
    revoke = Button(label=line("button-revoke"), press=Command(name="revoke", args=one.ref))
    return say(_member(one, known), buttons=((revoke,), TEAM_ROW, MENU_ROW))


TEAM_LIST = Aside("team", take, roles=ADMINS)
