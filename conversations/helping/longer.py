"""Ten minutes more, as often as needed."""

from datetime import timedelta

from conversations.incoming import Incoming
from conversations.known import Known
from conversations.reply import Hour, line, say
from conversations.session import SessionLengthened
from conversations.talk import Aside, Turn
from conversations.who import PersonByRef

MORE = timedelta(minutes=10)


def take(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/longer` in a session of a helper; elsewhere there is nothing to lengthen."""
    card = known[PersonByRef(incoming.person)]
    session = card.session
    if session is None or session.kind != "helper":
        return Turn(replies=(say(line("helping-not-longer")),))
    ends_at = session.ends_at + MORE
    event = SessionLengthened(ref=session.ref, kind=session.kind, ends_at=ends_at)
    longer = session.model_copy(update={"ends_at": ends_at})
    said = say(line("helping-longer-helper", until=Hour(at=ends_at)))
    card = card.model_copy(update={"session": longer})
    return Turn(replies=(said,), events=(event,), card=card, again=True)


LONGER = Aside("longer", take, in_sessions=True)
