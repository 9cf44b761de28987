"""`/electing`: an election is written down or changed, with its deadlines shown before it is kept.

Its kind, its days, then one page leads to everything else. It is kept unconfirmed; what somebody
else changed meanwhile is not written over.
"""

from conversations.frozen import Frozen
from conversations.incoming import Incoming, Pressed
from conversations.known import Known
from conversations.questions.asking import Answer, Redraw, settled, tapped, unbuttoned
from conversations.reply import Line, Reply, Words, line, say
from conversations.talk import TalkKind, Turn
from conversations.voting.acting import ALL, shown
from conversations.voting.checking import this_day
from conversations.voting.electing_asked import HUB, KEEP, TO, Around, hear, show
from conversations.voting.electing_state import BY_HAND, Electing, Stage, answered, of_card
from conversations.voting.election import Election
from conversations.voting.events import ElectionAdded, ElectionMoved
from conversations.voting.keeping import MOST, may, name_for, wrong
from conversations.voting.known import ElectionById, ElectionCard, EveryElection
from conversations.who import STAFF

CHANGED: tuple[Stage, ...] = ("first", "second", "hours", *BY_HAND)


def begin(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/electing` writes a new one down, `/electing presidential-2027` changes one."""
    if not args:
        return _asked(Electing(), incoming, known)
    card = known[ElectionById(args)]
    if card is None:
        return Turn(replies=(say(line("election-unknown"), buttons=(ALL,)),))
    today = this_day(incoming, known)
    if not may("move", card, today):
        return Turn(replies=(say(line("election-not-now")), shown(card, today)))
    return _asked(of_card(card), incoming, known)


def step(state: Frozen, incoming: Incoming, known: Known) -> Turn:
    """Hear the answer to what is asked now."""
    assert isinstance(state, Electing)
    what = incoming.what
    token, said = tapped(what), unbuttoned(what)
    if token == HUB and state.first is not None:
        return _asked(state.at("hub"), incoming, known, *said)
    if state.stage == "hub":
        return _hub_heard(token, state, incoming, known)
    heard = hear(state, what, _around(incoming, known))
    if isinstance(heard, Redraw):
        drawn = state.model_copy(update={"draft": heard.draft})
        message = what.message if isinstance(what, Pressed) else None
        reply = show(drawn, _around(incoming, known))
        return Turn(drawn, (reply.model_copy(update={"edits": message}),))
    if not isinstance(heard, Answer):
        return _asked(state, incoming, known, say(heard.says))
    told = settled((line(f"election-ask-{state.stage}"),), heard.reads, what)
    return _asked(answered(state, heard.value), incoming, known, *told)


def ask(state: Frozen, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """What is asked now, once more."""
    assert isinstance(state, Electing)
    return (show(state, _around(incoming, known)),)


def title(state: Frozen, known: Known) -> Words:
    """What this talk is called when it is offered again."""
    return line("election-talk")


def place(state: Frozen) -> object:
    """Which question it waits at."""
    assert isinstance(state, Electing)
    return (state.stage, state.first, state.second, state.hours, state.overrides)


def _asked(state: Electing, incoming: Incoming, known: Known, *said: Reply) -> Turn:
    return Turn(state, (*said, show(state, _around(incoming, known))))


def _around(incoming: Incoming, known: Known) -> Around:
    return Around(this_day(incoming, known), known[EveryElection(MOST)])


def _hub_heard(token: str, state: Electing, incoming: Incoming, known: Known) -> Turn:
    said = unbuttoned(incoming.what)
    wanted = token.removeprefix(TO)
    stage = next((one for one in CHANGED if token.startswith(TO) and one == wanted), None)
    if stage is not None and (state.two_rounds or stage != "second"):
        return _asked(state.at(stage), incoming, known, *said)
    election = state.made()
    if token == KEEP and isinstance(election, Election):
        return _kept(state, election, incoming, known, *said)
    return _asked(state, incoming, known, say(line("hall-tap-please")))


def _kept(
    state: Electing, election: Election, incoming: Incoming, known: Known, *said: Reply
) -> Turn:
    around = _around(incoming, known)
    now = known[ElectionById(state.id)] if state.id else None
    if now is not None and (now.version != state.version or not may("move", now, around.today)):
        return Turn(replies=(*said, say(line("election-meanwhile")), shown(now, around.today)))
    if wrong(election, around.cards, around.today, state.id):
        return _asked(state, incoming, known, *said)
    if now is not None:
        moved = ElectionMoved(id=now.id, election=election, version=now.version + 1)
        card = now.model_copy(
            update={"election": election, "version": moved.version, "confirmed_at": None}
        )
        return _told(line("election-kept-moved"), card, moved, incoming, known, *said)
    added = ElectionAdded(id=name_for(election, around.cards), election=election)
    card = ElectionCard(id=added.id, election=election, added_at=incoming.at)
    return _told(line("election-kept"), card, added, incoming, known, *said)


def _told(
    words: Line,
    card: ElectionCard,
    event: ElectionAdded | ElectionMoved,
    incoming: Incoming,
    known: Known,
    *said: Reply,
) -> Turn:
    page = shown(card, this_day(incoming, known))
    return Turn(replies=(*said, say(words), page), events=(event,))


ELECTING = TalkKind("electing", Electing, begin, step, ask, title, place, roles=STAFF)
