"""Taking a role back, after one confirmation; they are told, and stay a resident."""

from conversations.buttons import MENU_ROW
from conversations.frozen import Frozen
from conversations.incoming import Incoming, Pressed
from conversations.known import Known
from conversations.questions.asking import choice, settled
from conversations.reply import Line, Reply, Row, Words, line, say
from conversations.talk import TalkKind, Turn
from conversations.team.events import RoleRevoked
from conversations.team.known import Member, TheTeam
from conversations.team.listing import find, gone
from conversations.team.rules import is_last_admin
from conversations.team.withdrawing import TEAM_ROW
from conversations.who import ADMINS, PersonByRef

YES_NO: tuple[Row, ...] = (
    (choice(line("button-revoke-sure"), "y"),),
    (choice(line("button-revoke-not"), "n"),),
)


class Revoking(Frozen):
    """Whose role is about to end."""

    ref: str
    label: str


def begin(args: str, incoming: Incoming, known: Known) -> Turn:
    """Ask whether it is meant."""
    one = find(known[TheTeam()], args)
    if one is None:
        return Turn(replies=(gone(),))
    state = Revoking(ref=args, label=one.label)
    return Turn(state, ask(state, incoming, known))


def ask(state: Frozen, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """The question, with a warning for the last admin."""
    assert isinstance(state, Revoking)
    one = find(known[TheTeam()], state.ref)
    return (say(*_asked(one, incoming, known), buttons=YES_NO) if one else gone(),)


def _asked(one: Member, incoming: Incoming, known: Known) -> tuple[Line, ...]:
    last = is_last_admin(known[TheTeam()], one.person)
    warned = (line("team-last-admin"),) if last else ()
    role = line(f"team-role-{one.role}")
    if one.person == incoming.person:
        return (*warned, line("revoke-ask-yourself", role=role))
    return (*warned, line("revoke-ask", label=one.label, role=role))


def step(state: Frozen, incoming: Incoming, known: Known) -> Turn:
    """Yes or no; nothing where somebody else did it meanwhile."""
    assert isinstance(state, Revoking)
    one = find(known[TheTeam()], state.ref)
    if one is None:
        return Turn(None, (gone(),))
    token = incoming.what.token if isinstance(incoming.what, Pressed) else ""
    if token not in ("y", "n"):
        return Turn(state, (say(line("hall-tap-please")), *ask(state, incoming, known)))
    answer = line("button-revoke-sure" if token == "y" else "button-revoke-not")
    said = settled(_asked(one, incoming, known), answer, incoming.what)
    if token == "n":
        kept = say(line("revoke-kept", label=one.label), buttons=(TEAM_ROW, MENU_ROW))
        return Turn(None, (*said, kept))
    return _revoked(one, incoming, known, said)


def _revoked(one: Member, incoming: Incoming, known: Known, said: tuple[Reply, ...]) -> Turn:
    event = RoleRevoked(person=one.person, role=one.role, label=one.label)
    if one.person == incoming.person:
        card = known[PersonByRef(one.person)].model_copy(update={"role": "resident", "label": ""})
        return Turn(None, (*said, letter(one)), (event,), card=card)
    done = say(line("revoke-done", label=one.label), buttons=(TEAM_ROW, MENU_ROW))
    theirs = letter(one).model_copy(update={"to": one.person})
    return Turn(None, (*said, done, theirs), (event,))


def letter(one: Member) -> Reply:
    """What they are told."""
    return say(line("revoke-letter", role=line(f"team-role-{one.role}")), buttons=(MENU_ROW,))


def title(state: Frozen, known: Known) -> Words:
    """What it is called when it is offered again."""
    assert isinstance(state, Revoking)
    return line("revoke-title", label=state.label)


REVOKE = TalkKind("revoke", Revoking, begin, step, ask, title, roles=ADMINS)
