"""What is made of each thing that whoever writes a meeting says or taps."""

from typing import Any

from conversations.addresses import read_link
from conversations.audience import Audience
from conversations.city import DistrictAt
from conversations.incoming import Incoming, Pressed, Wrote
from conversations.meetings.checking import faults
from conversations.meetings.comparing import differing
from conversations.meetings.hub import (
    BUSY,
    EVERYBODY,
    IN,
    KEEP,
    NOBODY,
    REMOVE,
    SEE,
    SKIP,
    SWITCHES,
    Desk,
    may_remove,
    show,
)
from conversations.meetings.keeping import as_read, call, change, gone, may_change, meanwhile
from conversations.meetings.points import lines_of
from conversations.meetings.points import wrong as points_wrong
from conversations.meetings.settling import answered, seats_taken
from conversations.meetings.sketch import as_meeting
from conversations.meetings.stages import (
    ASKED,
    LONGEST,
    PAGES,
    PARTS,
    Asked,
    Gathering,
    further,
    opened,
    page_of,
    question_of,
    ticked,
    words_of,
    written,
)
from conversations.meetings.sure import is_asked
from conversations.questions.asking import Answer, Redraw, settled, tapped, unbuttoned
from conversations.questions.options import OFF, ON
from conversations.reply import Line, Reply, line, say
from conversations.talk import Turn
from conversations.whom import WHOM


def asked(state: Gathering, desk: Desk, *said: Reply) -> Turn:
    """What is asked now, after what is said."""
    return Turn(state, (*said, show(state, desk)))


def gone_to(wanted: str, state: Gathering, desk: Desk, *said: Reply) -> Turn:
    """The question or the page that a button leads to."""
    for part in PARTS:
        if wanted == part:
            return asked(opened(part, state, desk.city), desk, *said)
    for page in PAGES:
        if wanted == page:
            return asked(state.at(page, walking=False), desk, *said)
    for stage in ASKED:
        if wanted == stage:
            return asked(_opened_at(stage, state, desk), desk, *said)
    return asked(state, desk, *said)


def _opened_at(stage: Asked, state: Gathering, desk: Desk) -> Gathering:
    """At a question; before a meeting has its day, that comes first."""
    unready = stage in ("lasts", "often", "until", "endday") and state.sketch.starts is None
    there: Asked = "day" if unready else stage
    return state.at(there).model_copy(update={"draft": ticked(there, state, desk.city)})


def language_heard(token: str, state: Gathering, desk: Desk, *said: Reply) -> Turn:
    """In which language something is written."""
    at, languages = token.removeprefix(IN), desk.city.languages
    if token.startswith(IN) and at.isdecimal() and int(at) < len(languages):
        there = state.at("words", locale=languages[int(at)], walking=False)
        return asked(there, desk, *said)
    return asked(state, desk, say(line("hall-tap-please")))


def words_heard(state: Gathering, incoming: Incoming, desk: Desk) -> Turn:
    """The words in one language, or that there are none."""
    what, said = incoming.what, unbuttoned(incoming.what)
    token, there = tapped(what), words_of(state.part, state.sketch)
    if token == SKIP and there.words:
        return asked(further(state, desk.city), desk, *said)
    if token == REMOVE and (state.part != "title" or len(there.words) > 1):
        without = written(state, "", desk.city)
        return asked(without.at(page_of("words", state.part), walking=False), desk, *said)
    if not isinstance(what, Wrote) or not what.text.strip():
        return asked(state, desk, say(line("meeting-call-wants-words")))
    text, complaint = _read(what.text, state, desk)
    if complaint is not None:
        return asked(state, desk, say(complaint))
    return asked(further(written(state, text, desk.city), desk.city), desk)


def _read(text: str, state: Gathering, desk: Desk) -> tuple[str, Line | None]:
    """The text as it is kept, and what is to be changed in it."""
    if state.part == "agenda":
        first = state.locale == desk.city.languages[0]
        lines = lines_of(text)
        return "\n".join(lines), points_wrong(lines, state.sketch.agenda, first=first)
    text = " ".join(text.split()) if state.part == "title" else text.strip()
    most = LONGEST[state.part]
    if len(text) > most:
        return text, line("meeting-call-too-long", n=len(text), most=most)
    return text, None


def question_heard(stage: Asked, state: Gathering, incoming: Incoming, desk: Desk) -> Turn:
    """The answer to a question."""
    what = incoming.what
    if tapped(what) == REMOVE and may_remove(stage, state.sketch):
        return asked(_removed(stage, state), desk, *unbuttoned(what))
    heard = question_of(stage, state, desk.around).hear(state.draft, what)
    if isinstance(heard, Redraw):
        return _redrawn(state.model_copy(update={"draft": heard.draft}), incoming, desk)
    if not isinstance(heard, Answer):
        return asked(state, desk, say(heard.says))
    then = _answered(stage, heard.value, state, desk)
    if isinstance(then, Line):
        return asked(state, desk, say(then))
    title = line(f"announcement-ask-{stage}" if stage in WHOM else f"meeting-call-ask-{stage}")
    return asked(then, desk, *settled((title,), heard.reads, what))


def _answered(stage: Asked, value: Any, state: Gathering, desk: Desk) -> Gathering | Line:
    if stage == "position":
        return _mapped(value, state, desk)
    if stage == "online":
        link = read_link(value.strip(), desk.city.link_hosts)
        return link if isinstance(link, Line) else state.placed(online=link).at("spot")
    then = answered(stage, value, state, desk.around, desk.now)
    if isinstance(then, Line) or stage not in ("capacity", "reserved"):
        return then
    return seats_taken(then.sketch, desk.card(state)) or then


def _mapped(point: tuple[float, float], state: Gathering, desk: Desk) -> Gathering:
    """On the map; the part of town follows from it where the town has a map of them."""
    latitude, longitude = point
    there = state.placed(latitude=latitude, longitude=longitude)
    if desk.city.by_position:
        district = desk.known[DistrictAt(latitude, longitude)]
        return there.placed(arrondissement=district).at("spot")
    return there.at("district" if desk.city.secteurs else "spot")


def _removed(stage: Asked, state: Gathering) -> Gathering:
    spot: dict[str, dict[str, Any]] = {
        "place": {"name": ""},
        "address": {"address": ""},
        "position": {"latitude": None, "longitude": None},
        "district": {"arrondissement": None},
        "online": {"online": ""},
    }
    page = page_of(stage, state.part)
    if stage in spot:
        return state.placed(**spot[stage]).at(page)
    others: dict[str, dict[str, Any]] = {
        "capacity": {"capacity": None, "reserved": 0},
        "organiser": {"organiser": ""},
        "picture": {"picture": None},
    }
    return state.saying(**others[stage]).at(page)


def _redrawn(state: Gathering, incoming: Incoming, desk: Desk) -> Turn:
    """The same message, shown anew."""
    message = incoming.what.message if isinstance(incoming.what, Pressed) else None
    return Turn(state, (show(state, desk).model_copy(update={"edits": message}),))


def hub_heard(state: Gathering, incoming: Incoming, desk: Desk) -> Turn:
    """A tap on the page from which all is reached."""
    token, said = tapped(incoming.what), unbuttoned(incoming.what)
    if token == SEE:
        return _seen(state, desk, *said)
    if token == KEEP:
        return kept(state, desk, *said, sure=False)
    if token[:1] in SWITCHES and token[1:] in (ON, OFF):
        switched = {SWITCHES[token[:1]]: token[1:] == ON}
        return _redrawn(state.saying(**switched), incoming, desk)
    return asked(state, desk, say(line("hall-tap-please")))


def whom_heard(token: str, state: Gathering, desk: Desk, *said: Reply) -> Turn:
    """Everybody, nobody, or not those who are busy."""
    audience = state.sketch.audience
    if token == NOBODY:
        return asked(state.saying(audience=None).at("hub"), desk, *said)
    if token == EVERYBODY:
        return asked(state.saying(audience=Audience()).at("hub"), desk, *said)
    if token == BUSY:
        there = audience or Audience(spares_busy=False)
        spares = there.model_copy(update={"spares_busy": not there.spares_busy})
        return asked(state.saying(audience=spares), desk, *said)
    return asked(state, desk, say(line("hall-tap-please")))


def _seen(state: Gathering, desk: Desk, *said: Reply) -> Turn:
    """The invitation itself, if nothing is missing that it says."""
    wrong = faults(state.sketch, desk.card(state), desk.now, desk.city)
    if wrong:
        return _put_right(wrong, state, desk, *said)
    return asked(state, desk, *said, *as_read(state, as_meeting(state.sketch), desk))


def _put_right(
    wrong: tuple[tuple[str, Line], ...], state: Gathering, desk: Desk, *said: Reply
) -> Turn:
    """All that is wrong is said, and the first thing is asked again."""
    told = say(line("meeting-call-wrong"), *(one for _, one in wrong))
    return gone_to(wrong[0][0], state, desk, *said, told)


def kept(state: Gathering, desk: Desk, *said: Reply, sure: bool) -> Turn:
    """It is called or changed, once nothing is wrong and what there is to read was read."""
    card = desk.card(state)
    if card is None and state.number:
        return gone(*said)
    if card is not None:
        return _changed(state, desk, *said, sure=sure)
    wrong = faults(state.sketch, None, desk.now, desk.city)
    if wrong:
        return _put_right(wrong, state, desk, *said)
    if not sure and is_asked(state, desk.now, desk.known, desk.city):
        return asked(state.at("sure"), desk, *said)
    return call(state, desk, *said)


def _changed(state: Gathering, desk: Desk, *said: Reply, sure: bool) -> Turn:
    card = desk.card(state)
    if card is None or not may_change(card, desk):
        return gone(*said)
    other = meanwhile(state, card, desk, *said)
    if other is not None:
        return other
    if not differing(card.meeting, state.sketch):
        return asked(state.at("hub"), desk, *said, say(line("meeting-call-nothing")))
    wrong = faults(state.sketch, card, desk.now, desk.city)
    if wrong:
        return _put_right(wrong, state, desk, *said)
    if not sure:
        return asked(state.at("sure"), desk, *said)
    return change(state, card, desk, *said)
