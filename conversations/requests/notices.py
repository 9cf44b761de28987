"""Who of the team hears that something waits: one quiet notice each, until they look."""

from conversations.courtesy import in_their_time
from conversations.event import Event
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.reply import Reply, Words, line
from conversations.requests.buttons import does
from conversations.requests.events import TeamTold
from conversations.requests.known import Mate, Mates
from conversations.requests.rules import TOLD_UNLESS_REFUSED


def news(
    incoming: Incoming, known: Known, topic: Words, assigned: str = ""
) -> tuple[tuple[Reply, ...], tuple[Event, ...]]:
    """The notices about a message that just came, and the event that remembers them."""
    told = [m for m in known[Mates()] if m.person != incoming.person and _hears(m, assigned)]
    if not told:
        return (), ()
    button = ((does(line("requests-button-inbox"), "inbox"),),)
    said = line("requests-notice-mine" if assigned else "requests-notice", topic=topic)
    notices = tuple(
        Reply(to=m.person, lane="reminder", blocks=(said,), buttons=button) for m in told
    )
    notices = in_their_time(notices, incoming.at, known)
    return notices, (TeamTold(people=tuple(m.person for m in told)),)


def _hears(mate: Mate, assigned: str) -> bool:
    if mate.told:
        return False
    if assigned:
        return mate.person == assigned and mate.wants is not False
    return wants_news(mate)


def wants_news(mate: Mate) -> bool:
    """What they chose, or what goes for their role."""
    return TOLD_UNLESS_REFUSED[mate.role] if mate.wants is None else mate.wants
