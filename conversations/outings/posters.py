"""The link on a poster: it counts one visit, of whom nobody knows, and opens the menu."""

from conversations.city import TheCity
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.outings.events import PosterRead
from conversations.talk import Aside, Goto, Turn


def take(code: str, incoming: Incoming, known: Known) -> Turn:
    """`/start poster_CODE`: only what the city lists is counted, so that nobody invents codes."""
    listed = any(one.code == code for one in known[TheCity()].posters)
    return Turn(events=(PosterRead(code=code),) if listed else (), then=Goto("menu"))


POSTER = Aside("poster", take)
