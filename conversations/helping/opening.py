"""Lending the chat: to somebody an ambassador helps, or to whoever borrows a telephone.

Said in the holder's language and by the holder; from the next message on somebody else speaks.
"""

from datetime import timedelta

from conversations.buttons import MENU_ROW
from conversations.city import TheCity
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.languages import NAMES
from conversations.questions.asking import used
from conversations.reply import Button, Command, Hour, Row, line, say
from conversations.session import SessionCard, SessionKind, SessionOpened, marked
from conversations.talk import Aside, Turn, talk_ref
from conversations.who import TEAM, PersonByRef

LASTS: dict[SessionKind, timedelta] = {
    "helper": timedelta(minutes=30),
    "guest": timedelta(minutes=15),
}
GO = "go"
"""What the button under the explanation adds to the command."""


def take_assist(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/assist`: what helping somebody means, then the session itself."""
    return _lent("helper", "assist", args, incoming, known)


def take_guest(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/guest`: the same for a telephone that is lent."""
    return _lent("guest", "guest", args, incoming, known)


def _lent(kind: SessionKind, command: str, args: str, incoming: Incoming, known: Known) -> Turn:
    if args == GO:
        return _opened(kind, incoming, known)
    begin = (Button(label=line("button-begin"), press=Command(name=command, args=GO)),)
    return Turn(replies=(say(line(f"helping-what-{kind}"), buttons=(begin, MENU_ROW)),))


def _opened(kind: SessionKind, incoming: Incoming, known: Known) -> Turn:
    """The chat is lent; the first thing asked is the language of whoever has it now."""
    locale = known[PersonByRef(incoming.person)].locale or incoming.locale
    session = SessionCard(
        ref=talk_ref(incoming, kind),
        kind=kind,
        ends_at=incoming.at + LASTS[kind],
        holder_locale=locale,
    )
    event = SessionOpened(ref=session.ref, kind=kind, ends_at=session.ends_at, holder_locale=locale)
    opened = line(f"helping-opened-{kind}", until=Hour(at=session.ends_at))
    rows = language_rows(known[TheCity()].languages)
    said = say(opened, line("welcome-language"), buttons=rows)
    return Turn(replies=(*used(incoming.what), *marked(session, (said,))), events=(event,))


def language_rows(languages: tuple[str, ...]) -> tuple[Row, ...]:
    """One button a language: pressed, it is the first thing that somebody else says."""
    return tuple(
        (Button(label=NAMES[code], press=Command(name="receive", args=code)),) for code in languages
    )


ASSIST = Aside("assist", take_assist, roles=TEAM)
GUEST = Aside("guest", take_guest)
