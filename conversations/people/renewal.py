"""The notice has changed: it is shown again, and each consent given before is asked once more.

What was refused stays refused. The new version counts once everything is answered; until then
only what is open to strangers works. What the person came for (`onward`) follows.
"""

from typing import Literal

from conversations.city import TheCity
from conversations.consent import ConsentAnswered
from conversations.frozen import Frozen
from conversations.incoming import Incoming, Pressed
from conversations.known import Known
from conversations.people.consents import consent_question, yes_no
from conversations.people.events import NoticeAccepted
from conversations.people.notice import notice_full, notice_rows, notice_short
from conversations.people.rights import forget_row
from conversations.questions.asking import choice, settled, unbuttoned
from conversations.reply import Reply, Row, Words, line, say
from conversations.talk import Goto, TalkKind, Turn
from conversations.who import PURPOSES, PersonByRef, Purpose


class Renewal(Frozen):
    """How far it is: the notice, then the consents one by one."""

    stage: Literal["notice", "consent"] = "notice"
    version: str
    """The notice that is shown."""
    onward: str = ""
    consents: tuple[Purpose, ...] = ()
    """Those that had been given, in the order in which they are asked again."""
    asked: int = 0


def begin(args: str, incoming: Incoming, known: Known) -> Turn:
    """Show what has changed."""
    card = known[PersonByRef(incoming.person)]
    given = tuple(purpose for purpose in PURPOSES if purpose in card.consents)
    version = known[TheCity()].notice_version
    return _asked(Renewal(version=version, onward=args, consents=given), incoming, known)


def step(state: Frozen, incoming: Incoming, known: Known) -> Turn:
    """Hear the answer to the notice or to a consent."""
    assert isinstance(state, Renewal)
    if state.version != known[TheCity()].notice_version:  # changed once more
        return begin(state.onward, incoming, known)
    token = incoming.what.token if isinstance(incoming.what, Pressed) else ""
    heard = HEAR[state.stage](state, token, incoming, known)
    if heard is not None:
        return heard
    return _asked(state, incoming, known, say(line("hall-tap-please")))


def ask(state: Frozen, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """The question of the current stage."""
    assert isinstance(state, Renewal)
    if state.stage == "consent":
        return (say(_question(state), buttons=yes_no()),)
    blocks = (line("renewal-changed"), *notice_short(known[TheCity()]))
    return (say(*blocks, buttons=notice_rows()),)


def title(state: Frozen, known: Known) -> Words:
    """What this talk is called when it is offered again."""
    return line("renewal-title")


def place(state: Frozen) -> object:
    """The question it waits at."""
    assert isinstance(state, Renewal)
    return state.stage, state.asked, state.version


def _question(state: Renewal) -> Words:
    return consent_question(state.consents[state.asked], state.asked + 1, len(state.consents))


def _asked(state: Renewal, incoming: Incoming, known: Known, *said: Reply) -> Turn:
    return Turn(state, (*said, *ask(state, incoming, known)))


def _notice(state: Renewal, token: str, incoming: Incoming, known: Known) -> Turn | None:
    said = unbuttoned(incoming.what)
    match token:
        case "y":
            agreed = state.model_copy(update={"stage": "consent"})
            if not state.consents:
                return _finished(agreed, incoming, known, (), *said)
            return _asked(agreed, incoming, known, *said)
        case "f":
            full = say(*notice_full(known[TheCity()]), buttons=notice_rows(full=False))
            return Turn(state, (*said, full))
        case "n":
            return Turn(state, (*said, say(line("renewal-refused"), buttons=_refused_rows())))
        case "l":
            return Turn(state, (*said, say(line("renewal-later"), buttons=(_read_row(),))))
        case "r":
            return _asked(state, incoming, known, *said)
    return None


def _refused_rows() -> tuple[Row, ...]:
    return (_read_row(), (choice(line("button-later"), "l"),), forget_row())


def _read_row() -> Row:
    return (choice(line("button-read-again"), "r"),)


def _consent(state: Renewal, token: str, incoming: Incoming, known: Known) -> Turn | None:
    if token not in ("y", "n"):
        return None
    purpose, given = state.consents[state.asked], token == "y"
    event = ConsentAnswered(purpose=purpose, given=given, notice_version=state.version)
    answer = line("button-yes" if given else "button-no")
    said = settled((_question(state),), answer, incoming.what)
    after = state.model_copy(update={"asked": state.asked + 1})
    if after.asked < len(state.consents):
        turn = _asked(after, incoming, known, *said)
        return Turn(after, turn.replies, (event,))
    return _finished(after, incoming, known, (event,), *said)


def _finished(
    state: Renewal,
    incoming: Incoming,
    known: Known,
    answered: tuple[ConsentAnswered, ...],
    *said: Reply,
) -> Turn:
    card = known[PersonByRef(incoming.person)]
    refused = {event.purpose for event in answered if not event.given}
    card = card.model_copy(
        update={"notice_version": state.version, "consents": card.consents - refused}
    )
    name, _, args = (state.onward or "menu").partition(" ")
    events = (*answered, NoticeAccepted(notice_version=state.version))
    thanks = say(line("renewal-thanks"))
    return Turn(None, (*said, thanks), events, then=Goto(name, args), card=card)


HEAR = {"notice": _notice, "consent": _consent}

RENEWAL = TalkKind("renewal", Renewal, begin, step, ask, title, place)
