"""What the hour brings to a chat that is lent: a word before the end, then the end."""

from conversations.helping.known import LentByRef, LentChat
from conversations.incoming import Incoming, TimeCame
from conversations.known import Known
from conversations.reply import Button, Command, Hour, Reply, line, say
from conversations.session import closing, marked
from conversations.talk import Turn


def nearly_over(incoming: Incoming, known: Known) -> Turn:
    """Said to whoever has the chat now, in their language, with the button for more time."""
    lent = _lent(incoming, known)
    if lent is None or lent.session.over(incoming.at):
        return Turn()
    until = Hour(at=lent.session.ends_at)
    more = (Button(label=line("button-longer"), press=Command(name="longer")),)
    said = say(line("helping-nearly-over", until=until), buttons=(more,))
    (said,) = marked(lent.session, (said,))
    said = _to(lent, said, lent.session.locale or lent.session.holder_locale)
    return Turn(replies=(said.model_copy(update={"while_lent": True}),))


def over(incoming: Incoming, known: Known) -> Turn:
    """Its time is up: the chat is its holder's again. Lengthened meanwhile, it goes on."""
    lent = _lent(incoming, known)
    if lent is None or not lent.session.over(incoming.at):
        return Turn()
    said, event = closing(lent.session, incoming)
    return Turn(replies=(_to(lent, said, lent.session.holder_locale),), events=(event,))


def _lent(incoming: Incoming, known: Known) -> LentChat | None:
    assert isinstance(incoming.what, TimeCame)
    return known[LentByRef(incoming.what.about)]


def _to(lent: LentChat, said: Reply, locale: str) -> Reply:
    return said.model_copy(update={"to": lent.holder, "locale": locale})
