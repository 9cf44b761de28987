"""What somebody needs to come: asked of those who come, of what the meeting provides.

A button says what it wants (`step_free +`), so that a double tap is harmless.
"""

from conversations.buttons import does
from conversations.event import Event
from conversations.meetings.card import asks_needs, card
from conversations.meetings.events import NeedsTold
from conversations.meetings.known import Registration
from conversations.meetings.meeting import NEEDS_DAYS, Need
from conversations.meetings.tongues import tongue
from conversations.meetings.visiting import Visit
from conversations.questions.asking import in_place
from conversations.reply import Button, Reply, Row, line, say
from conversations.talk import Turn


def shown(v: Visit) -> Turn:
    """The page; for who comes to a meeting that asks."""
    if v.mine.answer != "yes" or not asks_needs(v):
        return Turn(replies=(card(v),))
    return Turn(replies=(_placed(v, _page(v)),))


def told(v: Visit, words: list[str]) -> Turn:
    """`step_free +`, `interpreter ar`, `interpreter -`."""
    need = next((one for one in v.card.meeting.needs if [one] == words[:1]), None)
    if v.mine.answer != "yes" or len(words) != 2 or need is None:
        return shown(v)
    wanted = words[1]
    if need == "interpreter":
        mine = _interpreted(v, wanted)
    else:
        chosen = {*v.mine.needs, need} if wanted == "+" else {*v.mine.needs} - {need}
        ordered = tuple(one for one in v.card.meeting.needs if one in chosen)
        mine = v.mine.model_copy(update={"needs": ordered})
    event = NeedsTold(meeting=v.n, needs=mine.needs, interpreter=mine.interpreter)
    events: tuple[Event, ...] = () if mine == v.mine else (event,)
    now = Visit(v.card, mine, v.incoming, v.known, v.under)
    return Turn(replies=(_placed(v, _page(now)),), events=events)


def _interpreted(v: Visit, wanted: str) -> Registration:
    code = wanted if wanted in v.card.meeting.interpreters else ""
    others = tuple(one for one in v.mine.needs if one != "interpreter")
    needs = (*others, "interpreter") if code else others
    return v.mine.model_copy(update={"needs": needs, "interpreter": code})


def _placed(v: Visit, page: Reply) -> Reply:
    return in_place(page, v.incoming.what) if v.under == "c" else page


def _page(v: Visit) -> Reply:
    back: Row = (does(line("button-meeting-back"), "meetings", "see", v.n, "c"),)
    rows = tuple((button,) for button in _buttons(v))
    asked = (line("meeting-needs"), line("meeting-needs-kept", days=NEEDS_DAYS))
    return say(*asked, buttons=(*rows, back))


def _buttons(v: Visit) -> tuple[Button, ...]:
    simple = [_toggle(v, one) for one in v.card.meeting.needs if one != "interpreter"]
    asked = "interpreter" in v.card.meeting.needs
    spoken = v.card.meeting.interpreters if asked else ()
    return (*simple, *(_interpreter(v, one) for one in spoken))


def _toggle(v: Visit, need: Need) -> Button:
    chosen = need in v.mine.needs
    label = line(f"button-rsvp-need-{need.replace('_', '-')}")
    button = does(label, "rsvp", v.n, "need", need, "-" if chosen else "+", "c")
    return button.model_copy(update={"chosen": chosen})


def _interpreter(v: Visit, code: str) -> Button:
    chosen = v.mine.interpreter == code
    label = line("button-rsvp-interpreter", language=tongue(code))
    wanted = "-" if chosen else code
    button = does(label, "rsvp", v.n, "need", "interpreter", wanted, "c")
    return button.model_copy(update={"chosen": chosen})
