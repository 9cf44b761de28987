"""`/elections`: those that the team keeps, one of them, and standing for its days.

Whoever confirms sees the days again first. Two of the team at once: who looked at older days than
those that are kept now is told so, and shown the new ones.
"""

from datetime import date

from conversations.buttons import MENU_ROW, does
from conversations.city import TheCity
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.questions.asking import in_place
from conversations.reply import Button, Day, Reply, Row, Words, line, say
from conversations.talk import Aside, Turn
from conversations.voting.ballots import kind_name
from conversations.voting.checking import this_day
from conversations.voting.figures_page import OPENS, figures
from conversations.voting.keeping import Act, cancelled, confirmed, may
from conversations.voting.known import ElectionById, ElectionCard, ElectionsToCome, EveryElection
from conversations.voting.team_page import page, row, stands
from conversations.who import STAFF, PersonByRef

MOST_LISTED = 20
"""More would be a long way to scroll; the command line lists all."""
ASKED: dict[str, Act] = {"confirm": "confirm", "cancel": "cancel"}
MEANT: dict[str, Act] = {"stand": "confirm", "void": "cancel"}
ALL: Row = (does(line("election-button-all"), "elections"),)


def take(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/elections`, `/elections figures`, `/elections presidential-2027 stand 2`."""
    id, _, wanted = args.partition(" ")
    if id == "figures":
        return figures(wanted, incoming, known)
    today = this_day(incoming, known)
    if not id:
        return Turn(replies=(in_place(_listed(today, known), incoming.what),))
    card = known[ElectionById(id)]
    if card is None:
        return Turn(replies=(say(line("election-unknown"), buttons=(ALL,)),))
    act, _, version = wanted.partition(" ")
    if act in ASKED:
        return _asked(ASKED[act], card, today, incoming)
    if act in MEANT:
        return _done(MEANT[act], card, version, incoming, known)
    return Turn(replies=(in_place(shown(card, today), incoming.what),))


def _listed(today: date, known: Known) -> Reply:
    cards = known[EveryElection()][:MOST_LISTED]
    rows = tuple((opens(one),) for one in cards)
    said: tuple[Words, ...] = tuple(row(one, today) for one in cards)
    add: Row = (does(line("election-button-add"), "electing"),)
    blocks = said or (line("election-list-none"),)
    return say(line("election-list-title"), *blocks, buttons=(add, *rows, OPENS, MENU_ROW))


def opens(one: ElectionCard) -> Button:
    """The button that leads to it."""
    day, kind = Day(day=one.election.first_round), kind_name(one.election.kind)
    return does(line("election-open", kind=kind, day=day), "elections", one.id)


def shown(card: ElectionCard, today: date) -> Reply:
    """The page of one: its days, who stands for them, and what can be done."""
    acts: list[Row] = []
    if may("confirm", card, today):
        acts.append((_does("confirm", card),))
    if may("move", card, today):
        acts.append((does(line("election-button-move"), "electing", card.id),))
    if may("cancel", card, today):
        acts.append((_does("cancel", card),))
    return say(*page(card.election), stands(card), buttons=(*acts, ALL))


def _does(act: str, card: ElectionCard, *more: object) -> Button:
    return does(line(f"election-button-{act}"), "elections", card.id, act, *more)


def _asked(act: Act, card: ElectionCard, today: date, incoming: Incoming) -> Turn:
    """The days once more, and whether it is meant."""
    if not may(act, card, today):
        return Turn(replies=(say(line("election-not-now")), shown(card, today)))
    meant = next(name for name, one in MEANT.items() if one == act)
    back = does(line("election-button-card"), "elections", card.id)
    rows: tuple[Row, ...] = ((_does(meant, card, card.version),), (back,))
    sure = say(*page(card.election), line(f"election-{act}-sure"), buttons=rows)
    return Turn(replies=(in_place(sure, incoming.what),))


def _done(act: Act, card: ElectionCard, version: str, incoming: Incoming, known: Known) -> Turn:
    today = this_day(incoming, known)
    if version != str(card.version):
        return Turn(replies=(say(line("election-meanwhile")), shown(card, today)))
    if not may(act, card, today):
        return Turn(replies=(say(line("election-not-now")), shown(card, today)))
    if act == "cancel":
        event = cancelled(card, incoming.at, known[TheCity()])
        hear = (line("election-told-cancelled"),) if event.notice is not None else ()
        said = say(line("election-cancelled-now"), *hear, buttons=(ALL, MENU_ROW))
        return Turn(replies=(in_place(said, incoming.what),), events=(event,))
    label = known[PersonByRef(incoming.person)].label
    stood = confirmed(card, label, incoming.at, known[TheCity()], known[ElectionsToCome(today)])
    told = (line("election-told-now"),) if stood.notice is not None else ()
    rows: tuple[Row, ...] = ((opens(card),), ALL)
    said = say(line("election-confirmed-now", n=len(stood.hours)), *told, buttons=rows)
    return Turn(replies=(in_place(said, incoming.what),), events=(stood,))


ELECTIONS = Aside("elections", take, roles=STAFF)
