"""What whoever writes a meeting sees: a question, or a page from which several are reached."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from conversations.audience import AudienceSize
from conversations.audience_words import audience_words, joined, size_words
from conversations.city import CityCard, TheCity
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.languages import NAMES
from conversations.meetings.hub_words import page, room_words, spot_words
from conversations.meetings.known import MeetingByNumber, MeetingCard
from conversations.meetings.meeting import MOST_POINTS
from conversations.meetings.sketch import Sketch
from conversations.meetings.stages import (
    LONGEST,
    Asked,
    Gathering,
    page_of,
    question_of,
    words_of,
)
from conversations.meetings.sure import sure_words
from conversations.openings import Calls, Openings
from conversations.questions.asking import choice
from conversations.questions.options import OFF, ON
from conversations.reply import Button, Command, Reply, Row, Words, line, say
from conversations.whom import WHOM, Around, parts_of

HUB, SKIP, REMOVE, KEEP, SEE, SURE, EXAMPLE = "_h", "_s", "_x", "_y", "_v", "_p", "_e"
EVERYBODY, NOBODY, BUSY = "_all", "_none", "_k"
TO, IN = "_to", "_in"
"""Before the name of the stage, and the position of the language, that a button leads to."""
SWITCHES = {"p": "public", "f": "feedback"}
"""What is on or off, by the letter of its token; a sign after it says what is wanted."""


@dataclass(frozen=True)
class Desk:
    """Everything that showing and hearing need beside the state."""

    around: Around
    now: datetime
    known: Known

    @classmethod
    def of(cls, incoming: Incoming, known: Known) -> "Desk":
        """As it is in this turn."""
        city = known[TheCity()]
        today = incoming.at.astimezone(ZoneInfo(city.time_zone)).date()
        around = Around(city, today, known[Openings(incoming.at)], known[Calls(today)])
        return cls(around, incoming.at, known)

    @property
    def city(self) -> CityCard:
        """The town."""
        return self.around.city

    def card(self, state: Gathering) -> MeetingCard | None:
        """The meeting that is changed, as it is now; None for a new one."""
        return self.known[MeetingByNumber(state.number)] if state.number else None

    def whom(self, sketch: Sketch) -> Words:
        """Who is invited, and how many people that are now."""
        audience = sketch.audience
        if audience is None:
            return line("meeting-call-nobody")
        ask = AudienceSize(audience, self.now, self.city.contacts_per_week, invites=True)
        narrowed = audience_words(audience, self.city, self.around.openings)[1:]
        said = (line("meeting-call-everybody"), *narrowed, *size_words(self.known[ask]))
        return joined(said)


def show(state: Gathering, desk: Desk) -> Reply:
    """What is asked now."""
    match state.stage:
        case "hub":
            return _hub(state, desk)
        case "spot":
            return _spot(state, desk)
        case "room":
            return _room(state)
        case "whom":
            return _whom(state, desk)
        case "words":
            return _words(state)
        case "languages":
            return _languages(state, desk)
        case "sure":
            return _sure(state, desk)
        case stage:
            return _question(stage, state, desk)


_TO_HUB: Row = (choice(line("button-call-hub"), HUB),)
_STOP: Row = (Button(label=line("button-call-abandon"), press=Command(name="cancel")),)


def to(stage: str) -> Button:
    """A button that leads to a question or a page."""
    return choice(line(f"button-call-{stage}"), f"{TO}{stage}")


def _back(state: Gathering) -> Row:
    there = "hub" if state.fresh else page_of(state.stage, state.part)
    return _TO_HUB if there == "hub" else (choice(line("button-back"), f"{TO}{there}"),)


def may_remove(stage: str, sketch: Sketch) -> bool:
    """Whether what is told there may simply go."""
    spot = sketch.spot
    there = {
        "place": spot.name,
        "address": spot.address,
        "position": spot.mapped,
        "district": spot.arrondissement is not None,
        "online": spot.online,
        "capacity": sketch.capacity is not None,
        "organiser": sketch.organiser,
        "picture": sketch.picture,
    }
    return bool(there.get(stage))


def _question(stage: Asked, state: Gathering, desk: Desk) -> Reply:
    shown = question_of(stage, state, desk.around).show(state.draft)
    asked = line(f"announcement-ask-{stage}" if stage in WHOM else f"meeting-call-ask-{stage}")
    label = "button-call-unlimited" if stage == "capacity" else "button-call-remove"
    none: Row = (choice(line(label), REMOVE),)
    rows = (*shown.rows, none) if may_remove(stage, state.sketch) else shown.rows
    said = say(asked, *shown.blocks, buttons=(*rows, _back(state)))
    return said.model_copy(update={"ask_place": shown.ask_place})


def _words(state: Gathering) -> Reply:
    part, language = state.part, NAMES[state.locale]
    most = LONGEST.get(part, MOST_POINTS)
    asked: list[Words] = [line(f"meeting-call-write-{part}", language=language, most=most)]
    there = words_of(part, state.sketch)
    before = tuple(one for one in there.words if one[0] == state.locale)
    if before:
        asked += [line("meeting-call-before"), there.model_copy(update={"words": before})]
    rows: list[Row] = []
    if state.walking and there.words:
        rows.append((choice(line("button-call-skip-language"), SKIP),))
    if before and (part != "title" or len(there.words) > 1):
        rows.append((choice(line("button-call-remove"), REMOVE),))
    rows.append(_back(state) if state.sketch.title.words else _STOP)
    return say(*asked, buttons=tuple(rows))


def _languages(state: Gathering, desk: Desk) -> Reply:
    there = dict(words_of(state.part, state.sketch).words)
    rows = [
        (choice(NAMES[one], f"{IN}{n}", chosen=one in there),)
        for n, one in enumerate(desk.city.languages)
    ]
    return say(line("meeting-call-ask-languages"), buttons=(*rows, _back(state)))


def _hub(state: Gathering, desk: Desk) -> Reply:
    head = (
        line("meeting-call-hub-change", n=str(state.number))
        if state.number
        else line("meeting-call-hub")
    )
    blocks = page(state.sketch, desk.whom(state.sketch), desk.city)
    return say(head, *blocks, buttons=_hub_rows(state))


def _hub_rows(state: Gathering) -> tuple[Row, ...]:
    sketch = state.sketch
    ends = (to("lasts"),) if sketch.starts else ()
    again: tuple[Row, ...] = ((to("often"),),) if sketch.starts and not state.number else ()
    keep = line("button-call-keep" if state.number else "button-call-call")
    return (
        (to("title"), to("description")),
        (to("day"), *ends),
        *again,
        (to("spot"), to("room")),
        (to("whom"), to("needs")),
        (to("agenda"), to("organiser")),
        (to("picture"),),
        (_switch("p", sketch.public), _switch("f", sketch.feedback)),
        (choice(line("button-call-see"), SEE),),
        (choice(keep, KEEP),),
        _STOP,
    )


def _switch(letter: str, on: bool) -> Button:
    label = line(f"button-call-{SWITCHES[letter]}")
    return choice(label, f"{letter}{OFF if on else ON}", chosen=on)


def _spot(state: Gathering, desk: Desk) -> Reply:
    district = (to("district"),) if desk.city.secteurs else ()
    rows: tuple[Row, ...] = (
        (to("place"), to("address")),
        (to("position"), *district),
        (to("access"), to("online")),
        _TO_HUB,
    )
    said = spot_words(state.sketch, desk.city)
    return say(line("meeting-call-spot"), joined(said), buttons=rows)


def _room(state: Gathering) -> Reply:
    limited = state.sketch.capacity is not None
    reserved: tuple[Row, ...] = ((to("reserved"),),) if limited else ()
    rows: tuple[Row, ...] = ((to("capacity"),), *reserved, (to("guests"),), _TO_HUB)
    return say(line("meeting-call-room"), joined(room_words(state.sketch)), buttons=rows)


def _whom(state: Gathering, desk: Desk) -> Reply:
    audience = state.sketch.audience
    everybody = choice(line("button-call-everybody"), EVERYBODY)
    nobody = choice(line("button-call-nobody"), NOBODY, chosen=audience is None)
    buttons = [
        choice(line(f"announcement-to-{one}"), f"{TO}{one}") for one in parts_of(desk.around)
    ]
    rows = [tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2)]
    spares = audience is not None and audience.spares_busy
    busy = choice(line("announcement-button-busy"), BUSY, chosen=spares)
    said = say(line("meeting-call-ask-whom"), desk.whom(state.sketch))
    return said.model_copy(update={"buttons": ((everybody, nobody), *rows, (busy,), _TO_HUB)})


def _sure(state: Gathering, desk: Desk) -> Reply:
    said = sure_words(state, desk.card(state), desk.now, desk.known, desk.city)
    yes: Row = (choice(said.yes, SURE),)
    return say(*said.blocks, buttons=(yes, _TO_HUB))
