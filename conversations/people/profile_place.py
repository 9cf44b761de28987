"""Saying where one lives by sending one's position: it becomes a district at once.

The position is asked of the map within the turn. No state, event or table ever holds it; the raw
update that brought it drops its body in the same transaction.
"""

from conversations.buttons import MENU_ROW
from conversations.city import DistrictAt
from conversations.frozen import Frozen
from conversations.incoming import Incoming, Pressed
from conversations.known import Known
from conversations.people.profile import me_of
from conversations.people.profile_events import DistrictTold
from conversations.people.profile_pages import Me, place_of, place_page, to
from conversations.questions.asking import NOTHING_YET, Complaint, choice, unbuttoned
from conversations.questions.place import Place
from conversations.reply import Reply, Words, line, say
from conversations.talk import Goto, TalkKind, Turn

PLACE = Place()


class Whereabouts(Frozen):
    """There is nothing to remember: one question."""


def begin(args: str, incoming: Incoming, known: Known) -> Turn:
    """Ask for the position; in a town without a map, go to the list instead."""
    if not me_of(incoming, known).city.by_position:
        return Turn(then=Goto("me", "place"))
    state = Whereabouts()
    return Turn(state, ask(state, incoming, known))


def ask(state: Frozen, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """What the position is for, and the keyboard that sends it."""
    instead = (choice(line("button-me-list"), "l"),)
    said = say(line("me-position-ask"), line("me-position-how"), buttons=(instead,))
    return (said.model_copy(update={"ask_place": PLACE.show(NOTHING_YET).ask_place}),)


def step(state: Frozen, incoming: Incoming, known: Known) -> Turn:
    """Hear a position, or the wish for the list."""
    me = me_of(incoming, known)
    if isinstance(incoming.what, Pressed):
        listed = _listed(me, line("me-position-list"))
        return Turn(replies=(*unbuttoned(incoming.what), listed))
    heard = PLACE.hear(NOTHING_YET, incoming.what)
    if isinstance(heard, Complaint):
        return Turn(state, (say(heard.says), *ask(state, incoming, known)))
    district = known[DistrictAt(*heard.value)]
    if me.city.arrondissement(district) is None:
        return Turn(replies=(_listed(me, line("me-position-outside", city=me.city.name)),))
    return _found(me, district)


def _found(me: Me, district: int | None) -> Turn:
    there = Me(me.card, me.profile.model_copy(update={"district": district}), me.city)
    found = line("me-position-found", place=place_of(there))
    rows = ((to("", line("button-me")),), MENU_ROW)
    said = say(found, line("me-position-dropped"), buttons=rows)
    event = DistrictTold(district=district)
    return Turn(replies=(_without_keyboard(said),), events=(event,))


def _listed(me: Me, why: Words) -> Reply:
    page = place_page(me)
    return _without_keyboard(page.model_copy(update={"blocks": (why, *page.blocks)}))


def _without_keyboard(reply: Reply) -> Reply:
    """Of two paragraphs or more: it leaves with the first, the buttons come with the rest."""
    assert len(reply.blocks) > 1
    return reply.model_copy(update={"drop_keyboard": True})


def title(state: Frozen, known: Known) -> Words:
    """What this talk is called when it is offered again."""
    return line("me-position-title")


WHEREABOUTS = TalkKind("whereabouts", Whereabouts, begin, step, ask, title)
