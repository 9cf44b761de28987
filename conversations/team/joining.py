"""Opening an invitation: what is offered and under which name, yes or no, and what follows."""

from dataclasses import replace

from conversations.buttons import MENU_ROW
from conversations.city import TheCity
from conversations.frozen import Frozen
from conversations.incoming import Incoming, Pressed
from conversations.known import Known
from conversations.questions.asking import choice, settled
from conversations.reply import Line, Reply, Row, Words, line, say
from conversations.talk import Goto, TalkKind, Turn
from conversations.team.days import day_of
from conversations.team.events import RoleGiven, UnknownInvitationTried
from conversations.team.known import Invitation, InvitationBy, TheTeam, TriesOf
from conversations.team.rules import is_last_admin, is_taken, locked_out, loses_admin
from conversations.who import TEAM, PersonByRef, PersonCard, Role

YES_NO: tuple[Row, ...] = (
    (choice(line("button-join"), "y"),),
    (choice(line("button-join-not"), "n"),),
)


class Joining(Frozen):
    """What an open link offers."""

    token: str
    role: Role
    label: str
    onward: str = ""
    """What they asked for besides, on the way here."""


def begin(args: str, incoming: Incoming, known: Known) -> Turn:
    """Show what the link offers, or say kindly why it offers nothing; what else they want follows
    then (`/join token other command`)."""
    token, _, onward = args.partition(" ")
    turn = _offered(token, incoming, known)
    if isinstance(turn.state, Joining):
        return replace(turn, state=turn.state.model_copy(update={"onward": onward}))
    return replace(turn, then=_then(onward))


def _then(onward: str) -> Goto | None:
    name, _, args = onward.partition(" ")
    return Goto(name, args) if name else None


def _offered(args: str, incoming: Incoming, known: Known) -> Turn:
    if locked_out(known[TriesOf(incoming.person)], incoming.at):
        return _sorry(line("join-wait"))
    found = known[InvitationBy(args)] if args else None
    if found is None:
        tried = (UnknownInvitationTried(),) if args else ()
        return Turn(replies=_sorry(line("join-unknown")).replies, events=tried)
    why = _refused(found, incoming, known)
    if why is not None:
        return _sorry(why)
    state = Joining(token=args, role=found.role, label=found.label)
    return Turn(state, ask(state, incoming, known))


def ask(state: Frozen, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """The offer, with what it would change for somebody who has a role."""
    assert isinstance(state, Joining)
    return (say(*_offer(state, incoming, known), line("join-question"), buttons=YES_NO),)


def _offer(state: Joining, incoming: Incoming, known: Known) -> tuple[Words, ...]:
    role = line(f"team-role-{state.role}")
    offer = line("join-offer", city=known[TheCity()].name, role=role, label=state.label)
    return (offer, *_warnings(state.role, incoming, known))


def _warnings(offered: Role, incoming: Incoming, known: Known) -> tuple[Line, ...]:
    card = known[PersonByRef(incoming.person)]
    if card.role not in TEAM:
        return ()
    has = line("join-has-role", role=line(f"team-role-{card.role}"), label=card.label)
    if not loses_admin(card.role, offered):
        return (has,)
    last = is_last_admin(known[TheTeam()], incoming.person)
    return (has, line("join-loses-admin"), *((line("team-last-admin"),) if last else ()))


def step(state: Frozen, incoming: Incoming, known: Known) -> Turn:
    """Yes or no."""
    assert isinstance(state, Joining)
    token = incoming.what.token if isinstance(incoming.what, Pressed) else ""
    if token not in ("y", "n"):
        return Turn(state, (say(line("hall-tap-please")), *ask(state, incoming, known)))
    answer = line("button-join" if token == "y" else "button-join-not")
    asked = (*_offer(state, incoming, known), line("join-question"))
    said = settled(asked, answer, incoming.what)
    found = known[InvitationBy(state.token)]
    why = line("join-unknown") if found is None else _refused(found, incoming, known)
    if found is None or why is not None:
        sorry = _sorry(why or line("join-unknown")).replies
        return Turn(None, (*said, *sorry), then=_then(state.onward))
    if token == "n":
        until = day_of(found.expires_at, known)
        declined = say(line("join-declined", day=until), buttons=(MENU_ROW,))
        return Turn(None, (*said, declined), then=_then(state.onward))
    return _joined(state, incoming, known, said)


def _joined(state: Joining, incoming: Incoming, known: Known, said: tuple[Reply, ...]) -> Turn:
    card = known[PersonByRef(incoming.person)]
    joined = card.model_copy(update={"role": state.role, "label": state.label})
    event = RoleGiven(token=state.token, role=state.role, label=state.label)
    can = say(line("join-done", label=state.label), line(f"join-can-{state.role}"))
    return Turn(None, (*said, can), (event,), then=_then(state.onward) or Goto("menu"), card=joined)


def _refused(found: Invitation, incoming: Incoming, known: Known) -> Line | None:
    """Why the invitation cannot be accepted now; None when it can."""
    card = known[PersonByRef(incoming.person)]
    if found.used:
        return line("join-yours-already" if _is_theirs(found, card) else "join-used")
    if not found.open_at(incoming.at):
        return line("join-expired", day=day_of(found.expires_at, known))
    others = [one.label for one in known[TheTeam()] if one.person != incoming.person]
    return line("join-label-taken", label=found.label) if is_taken(found.label, others) else None


def _is_theirs(found: Invitation, card: PersonCard) -> bool:
    return (found.role, found.label) == (card.role, card.label)


def _sorry(why: Line) -> Turn:
    return Turn(replies=(say(why, buttons=(MENU_ROW,)),))


def title(state: Frozen, known: Known) -> Words:
    """What it is called when it is offered again."""
    return line("join-title")


def about(args: str) -> str:
    """The invitation."""
    return args.partition(" ")[0]


JOIN = TalkKind("join", Joining, begin, step, ask, title, about=about)
