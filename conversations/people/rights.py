"""Seeing everything that is held of oneself, and having it erased: `/mydata` and `/forget`.

Both answer whoever asks, before the welcome and whatever notice they know. A confirmation is
good for an hour: a button found again months later asks anew instead of erasing.
"""

from datetime import datetime

from conversations.incoming import Incoming
from conversations.known import Known
from conversations.people.events import NothingHeld, PersonForgotten
from conversations.people.lately import is_recent, minute
from conversations.people.rights_known import DataOf
from conversations.questions.asking import used
from conversations.reply import Button, Command, Reply, Row, TextFile, Words, line, say
from conversations.talk import Aside, Turn
from conversations.who import TEAM, Admins, PersonByRef, PersonCard

FILE = "porte-voix-mes-donnees.json"


def take_mydata(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/mydata`: everything held of whoever asks, as one file."""
    data = known[DataOf(incoming.person, incoming.at, incoming.ref)]
    if data.nothing:
        return _nothing()
    file = TextFile(name=FILE, content=data.text, mime="application/json")
    return Turn(replies=(say(line("rights-mydata")).model_copy(update={"attached": file}),))


def take_forget(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/forget` asks once; `/forget yes-<minute>` erases everything at once."""
    if args == "no":
        kept = say(line("rights-kept"))
        return Turn(replies=(*used(incoming.what), kept), again=True)
    if known[DataOf(incoming.person, incoming.at, incoming.ref)].nothing:
        return _nothing()
    card = known[PersonByRef(incoming.person)]
    if not _confirmed(args, incoming.at):
        return Turn(replies=(_question(card, incoming.at, last=_is_last_admin(card, known)),))
    return Turn(
        replies=(*used(incoming.what), _farewell(card)),
        events=(PersonForgotten(was=card.role),),
        card=PersonCard(person=incoming.person, locale=card.locale),
        forgets=True,
    )


def forget_row(label: str = "button-forget") -> Row:
    """The way to `/forget`, which asks before it does anything."""
    return (Button(label=line(label), press=Command(name="forget")),)


def mydata_row() -> Row:
    """The way to `/mydata`."""
    return (Button(label=line("button-mydata"), press=Command(name="mydata")),)


def _nothing() -> Turn:
    """What is there of somebody who just wrote goes once they have the answer."""
    return Turn(replies=(say(line("rights-nothing")),), events=(NothingHeld(),))


def _is_last_admin(card: PersonCard, known: Known) -> bool:
    """Whether the team has nobody else who may invite or revoke."""
    return card.role == "admin" and len(known[Admins()]) == 1


def _question(card: PersonCard, at: datetime, *, last: bool) -> Reply:
    yes = Command(name="forget", args=f"yes-{minute(at)}")
    no = Command(name="forget", args="no")
    rows: tuple[Row, ...] = (
        (Button(label=line("button-forget-yes"), press=yes),),
        (Button(label=line("button-no"), press=no),),
    )
    warned = (line("team-last-admin"),) if last else ()
    return say(line("rights-forget-ask"), *_stays(card), *warned, buttons=rows)


def _farewell(card: PersonCard) -> Reply:
    begin = (Button(label=line("button-begin"), press=Command(name="start")),)
    blocks = (line("rights-forgotten"), *_stays(card), line("rights-forgotten-number"))
    return say(*blocks, buttons=(begin,))


def _stays(card: PersonCard) -> tuple[Words, ...]:
    """What is not erased, and why."""
    if card.role not in TEAM:
        return (line("rights-stays"),)
    return (line("rights-stays"), line("rights-stays-log", label=card.label))


def _confirmed(args: str, at: datetime) -> bool:
    yes, _, carried = args.partition("-")
    return yes == "yes" and is_recent(carried, at)


MYDATA = Aside("mydata", take_mydata, for_strangers=True)
FORGET = Aside("forget", take_forget, for_strangers=True, alone=True)
