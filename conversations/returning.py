"""A lent chat, given back or refused something: what would be lost is said and asked about."""

from conversations.incoming import Commanded, Pressed
from conversations.questions.asking import unbuttoned
from conversations.reply import Button, Command, Reply, line, say
from conversations.scene import Scene
from conversations.session import FINISH, SessionCard, closing, for_helper
from conversations.talk import Taken, Talk, Talks

ANYWAY = "anyway"
"""What the button under the question adds to the command."""


def given_back(scene: Scene, talks: Talks, session: SessionCard) -> Taken:
    """End the session; first ask whether it is meant where something would be lost."""
    unsent = _unsent(scene, talks)
    if unsent is not None and not session.over(scene.incoming.at) and not _sure(scene):
        return Taken(talks, (*_pressed(scene), _asked(scene, unsent, session)))
    said, event = closing(session, scene.incoming, lost=unsent is not None)
    return Taken(Talks(), (*_pressed(scene), said), (event,))


def _unsent(scene: Scene, talks: Talks) -> Talk | None:
    """The latest talk with answers or words that were not sent."""
    going = (*((talks.open,) if talks.open else ()), *reversed(talks.paused))
    return next((one for one in going if scene.kind_of(one).unsent(one.state)), None)


def _sure(scene: Scene) -> bool:
    what = scene.incoming.what
    return isinstance(what, Commanded) and what.args == ANYWAY


def _asked(scene: Scene, unsent: Talk, session: SessionCard) -> Reply:
    title = scene.kind_of(unsent).title(unsent.state, scene.known)
    go_on = Command(name="resume", args=unsent.ref)
    anyway = Command(name=FINISH, args=ANYWAY)
    rows = tuple(
        (Button(label=for_helper(session, line(label)), press=press),)
        for label, press in (("button-go-on", go_on), ("button-finish-anyway", anyway))
    )
    return say(line("session-unsent", title=title, n=session.handed_in), buttons=rows)


def _pressed(scene: Scene) -> tuple[Reply, ...]:
    """What was tapped, a standing button or not, is over with the session."""
    what = scene.incoming.what
    if isinstance(what, Commanded) and what.message is not None:
        return (Reply(edits=what.message),)
    return unbuttoned(what) if isinstance(what, Pressed) else ()


def not_while_lent(scene: Scene, talks: Talks) -> Taken:
    """Why something does not open now, and what is going on, in one message."""
    session = scene.card.session
    kind = session.kind if session is not None else "guest"
    first, *rest = scene.ask_again(talks)
    blocks = (line(f"hall-not-in-session-{kind}"), *first.blocks)
    # The keyboard for a place stands below already.
    first = first.model_copy(update={"blocks": blocks, "ask_place": None})
    return Taken(talks, (first, *rest))


def past(scene: Scene, talks: Talks) -> Taken:
    """A button of a question that is over; with nothing going on its message loses its buttons."""
    stale = line("hall-stale")
    if talks.open is not None or scene.card.session is not None:
        return Taken(talks, (say(stale), *scene.ask_again(talks)))
    (said,) = scene.ask_again(talks)
    said = said.model_copy(update={"blocks": (stale, *said.blocks)})
    return Taken(talks, (*unbuttoned(scene.incoming.what), said))
