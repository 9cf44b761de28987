"""What the hour brings to a chat that is lent: a word before the end, then the end."""

from conversations.helping.known import LentByRef, LentChat
from conversations.incoming import Incoming, TimeCame
from conversations.known import Known
from conversations.reply import Button, Command, Hour, line, say
from conversations.session import closing, for_helper, told_within
from conversations.talk import Turn


def nearly_over(incoming: Incoming, known: Known) -> Turn:
    """Said to whoever has the chat now, in their language, with the button for more time."""
    lent = _lent(incoming, known)
    if lent is None or lent.session.over(incoming.at):
        return Turn()
    until = Hour(at=lent.session.ends_at)
    label = for_helper(lent.session, line("button-longer"))
    more = (Button(label=label, press=Command(name="longer")),)
    said = say(line("helping-nearly-over-helper", until=until), buttons=(more,))
    return Turn(replies=(told_within(lent.session, lent.holder, said),))


def over(incoming: Incoming, known: Known) -> Turn:
    """Its time is up: the chat is its holder's again. Lengthened meanwhile, it goes on."""
    lent = _lent(incoming, known)
    if lent is None or not lent.session.over(incoming.at):
        return Turn()
    said, event = closing(lent.session, incoming)
    return Turn(replies=(said.model_copy(update={"to": lent.holder}),), events=(event,))


def _lent(incoming: Incoming, known: Known) -> LentChat | None:
    assert isinstance(incoming.what, TimeCame)
    return known[LentByRef(incoming.what.about)]
