"""Inviting somebody from the chat: role, pseudonym, a recap, then the link and its code to scan."""

from datetime import datetime

from conversations.buttons import MENU_ROW
from conversations.city import TheCity
from conversations.frozen import Frozen
from conversations.incoming import Incoming, Pressed
from conversations.known import Known
from conversations.links import NewToken, digest
from conversations.questions.asking import (
    NOTHING_YET,
    Answer,
    Complaint,
    choice,
    settled,
    unbuttoned,
)
from conversations.questions.choose_one import ChooseOne
from conversations.questions.write import Write
from conversations.reply import (
    Button,
    Command,
    Line,
    OpenBot,
    QrCode,
    Reply,
    Row,
    Words,
    line,
    say,
    verbatim,
)
from conversations.talk import TalkKind, Turn
from conversations.team.days import day_of, last_minute
from conversations.team.events import Invited
from conversations.team.known import TheTeam, Unused
from conversations.team.rules import DAYS, ROLES, free_label, labels, tidy, wrong_with
from conversations.team.withdrawing import TEAM_ROW
from conversations.who import ADMINS, Role

WHICH = ChooseOne(tuple(line(f"team-role-{role}") for role in ROLES))

STOP: Row = (Button(label=line("button-invite-stop"), press=Command(name="cancel")),)
SURE: tuple[Row, ...] = (
    (choice(line("button-invite-sure"), "y"),),
    (choice(line("button-invite-rename"), "b"),),
    STOP,
)


class Inviting(Frozen):
    """How far it is: the role once chosen, the label that is offered then, the one they want."""

    role: Role | None = None
    offered: str = ""
    label: str = ""


def begin(args: str, incoming: Incoming, known: Known) -> Turn:
    """Ask for the role."""
    return Turn(Inviting(), ask(Inviting(), incoming, known))


def ask(state: Frozen, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """The role, the label, or whether the label is one."""
    assert isinstance(state, Inviting)
    if state.role is None:
        return (say(line("invite-role"), buttons=(*WHICH.show(NOTHING_YET).rows, STOP)),)
    if state.label:
        return (say(_recap(state.role, state.label), buttons=SURE),)
    rows = ((choice(verbatim(state.offered), "s"),), (choice(line("button-back"), "b"),))
    return (say(_asked_label(state.role), buttons=rows),)


def _recap(role: Role, label: str) -> Line:
    return line("invite-recap", role=line(f"team-role-{role}"), label=label)


def _asked_label(role: Role) -> Line:
    return line("invite-label", role=line(f"team-role-{role}"))


def step(state: Frozen, incoming: Incoming, known: Known) -> Turn:
    """Hear the role, the label, then that it names nobody."""
    assert isinstance(state, Inviting)
    if state.role is None:
        return _role(state, incoming, known)
    if state.label:
        return _sure(state, state.role, incoming, known)
    if isinstance(incoming.what, Pressed) and incoming.what.token == "b":
        said = unbuttoned(incoming.what)
        return Turn(Inviting(), (*said, *ask(Inviting(), incoming, known)))
    return _label(state, state.role, incoming, known)


def _role(state: Inviting, incoming: Incoming, known: Known) -> Turn:
    heard = WHICH.hear(NOTHING_YET, incoming.what)
    if not isinstance(heard, Answer):
        return Turn(state, (say(line("hall-tap-please")), *ask(state, incoming, known)))
    role = ROLES[heard.value]
    state = Inviting(role=role, offered=free_label(role, _taken(incoming.at, known)))
    said = settled((line("invite-role"),), heard.reads, incoming.what)
    return Turn(state, (*said, *ask(state, incoming, known)))


def _taken(at: datetime, known: Known) -> tuple[str, ...]:
    return labels(known[TheTeam()], known[Unused()], at)


def _label(state: Inviting, role: Role, incoming: Incoming, known: Known) -> Turn:
    heard = Write().hear(NOTHING_YET, incoming.what)
    pressed = isinstance(incoming.what, Pressed) and incoming.what.token == "s"
    if isinstance(heard, Complaint) and not pressed:
        return Turn(state, (say(heard.says), *ask(state, incoming, known)))
    label = state.offered if isinstance(heard, Complaint) else tidy(heard.value)
    wrong = wrong_with(label, _taken(incoming.at, known))
    if wrong is not None:
        complaint = say(line(f"invite-label-{wrong}"))
        return Turn(state, (complaint, *ask(state, incoming, known)))
    said = settled((_asked_label(role),), verbatim(label), incoming.what)
    state = state.model_copy(update={"label": label})
    return Turn(state, (*said, *ask(state, incoming, known)))


def _sure(state: Inviting, role: Role, incoming: Incoming, known: Known) -> Turn:
    token = incoming.what.token if isinstance(incoming.what, Pressed) else ""
    if token not in ("y", "b"):
        return Turn(state, (say(line("hall-tap-please")), *ask(state, incoming, known)))
    again = Inviting(role=role, offered=free_label(role, _taken(incoming.at, known)))
    if token == "b":
        return Turn(again, (*unbuttoned(incoming.what), *ask(again, incoming, known)))
    wrong = wrong_with(state.label, _taken(incoming.at, known))
    if wrong is not None:
        complaint = say(line(f"invite-label-{wrong}"))
        return Turn(again, (*unbuttoned(incoming.what), complaint, *ask(again, incoming, known)))
    asked = (_recap(role, state.label),)
    said = settled(asked, line("button-invite-sure"), incoming.what)
    return _invited(role, state.label, incoming, known, said)


def _invited(
    role: Role, label: str, incoming: Incoming, known: Known, said: tuple[Reply, ...]
) -> Turn:
    token = known[NewToken("invite")]
    expires = last_minute(incoming.at, DAYS, known[TheCity()].time_zone)
    event = Invited(token=digest(token), role=role, label=label, expires_at=expires)
    start = f"invite_{token}"
    link = Button(label=line("button-invitation"), press=OpenBot(start=start))
    blocks = (
        line("invite-made", role=line(f"team-role-{role}"), label=label),
        line("invite-how", n=DAYS, day=day_of(expires, known)),
    )
    made = say(*blocks, buttons=((link,),)).model_copy(update={"attached": QrCode(start=start)})
    more = say(line("hall-what-next"), buttons=(TEAM_ROW, MENU_ROW))
    return Turn(None, (*said, made, more), (event,))


def title(state: Frozen, known: Known) -> Words:
    """What it is called when it is offered again."""
    return line("invite-title")


INVITE = TalkKind("invite", Inviting, begin, step, ask, title, roles=ADMINS)
