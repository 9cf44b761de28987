"""What whoever composes an announcement sees: a question, or the page from which all is reached."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from conversations.announcements.content import MOST_BUTTONS
from conversations.announcements.guards import leaves_at, needs_approval, planned_for, warnings
from conversations.announcements.sizing import size_of
from conversations.announcements.stages import Asked, Composing, open_now, question_of
from conversations.announcements.telling import content_words, leaving_words, valid_words
from conversations.audience import Audience, Size
from conversations.audience_words import audience_words, joined, size_words
from conversations.city import CityCard, TheCity
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.languages import NAMES
from conversations.openings import Calls, Gatherings, Openings
from conversations.questions.asking import choice
from conversations.reply import Button, Command, Instant, Reply, Row, Words, line, say
from conversations.schedule_words import schedule_words
from conversations.whom import WHOM, Around, parts_of

HUB, SKIP, REMOVE, SEND, SEE, PASSED, WAIT = "_h", "_s", "_x", "_y", "_v", "_p", "_w"
TO = "_to"
"""Before the name of the stage that a button of the hub leads to."""
BUSY = "_k"


@dataclass(frozen=True)
class Desk:
    """Everything that showing and hearing need beside the state."""

    city: CityCard
    around: Around
    now: datetime
    known: Known

    @classmethod
    def of(cls, incoming: Incoming, known: Known) -> "Desk":
        """As it is in this turn."""
        city = known[TheCity()]
        today = incoming.at.astimezone(ZoneInfo(city.time_zone)).date()
        openings = known[Openings(incoming.at)]
        around = Around(city, today, openings, known[Calls(today)], known[Gatherings(incoming.at)])
        return cls(city, around, incoming.at, known)

    def whom(self, audience: Audience) -> tuple[Words, ...]:
        """Whom it is for, in words."""
        around = self.around
        return audience_words(audience, self.city, around.openings, around.gatherings)

    def size(self, state: Composing) -> Size:
        """How many people it is for now."""
        return self.known[size_of(state.composed, self.now, self.city)]


def show(state: Composing, desk: Desk) -> Reply:
    """What is asked now."""
    match state.stage:
        case "hub":
            return _hub(state, desk)
        case "text":
            return _text(state)
        case "texts":
            return _texts(state, desk)
        case "file":
            return _file(state)
        case "address":
            return say(line("announcement-ask-address"), buttons=(_TO_HUB,))
        case "whom":
            return _whom(state, desk)
        case "warned":
            return _warned(state, desk)
        case stage:
            return _question(stage, state, desk)


def _question(stage: Asked, state: Composing, desk: Desk) -> Reply:
    shown = question_of(stage, state, desk.around).show(state.draft)
    back = _TO_WHOM if stage in WHOM else _TO_HUB
    blocks = (line(f"announcement-ask-{stage}"), *shown.blocks)
    return say(*blocks, buttons=(*shown.rows, back))


_TO_HUB: Row = (choice(line("announcement-button-hub"), HUB),)
_TO_WHOM: Row = (choice(line("button-back"), f"{TO}whom"),)
_STOP: Row = (Button(label=line("announcement-button-abandon"), press=Command(name="cancel")),)


def _text(state: Composing) -> Reply:
    content, locale = state.composed.content, state.locale
    blocks: list[Words] = [
        line("announcement-text-ask", language=NAMES[locale], most=content.longest)
    ]
    if not content.texts.words:
        blocks.append(line("announcement-text-how"))
    before = content.text(locale)
    if before:
        only = content.texts.model_copy(update={"words": ((locale, before),)})
        blocks += [line("announcement-text-before"), only]
    rows: list[Row] = []
    if content.texts.words and state.walking:
        rows.append((choice(line("announcement-button-skip-language"), SKIP),))
    if before and len(content.texts.words) > 1 and not state.walking:
        rows.append((choice(line("announcement-button-remove"), REMOVE),))
    rows.append(_TO_HUB if content.texts.words else _STOP)
    return say(*blocks, buttons=tuple(rows))


def _texts(state: Composing, desk: Desk) -> Reply:
    content = state.composed.content
    rows = [
        (choice(NAMES[one], f"{TO}:{n}", chosen=bool(content.text(one))),)
        for n, one in enumerate(desk.city.languages)
    ]
    return say(line("announcement-ask-texts"), buttons=(*rows, _TO_HUB))


def _file(state: Composing) -> Reply:
    there = state.composed.content.file is not None
    rows = ((choice(line("announcement-button-remove"), REMOVE),),) if there else ()
    return say(line("announcement-ask-file"), buttons=(*rows, _TO_HUB))


def _hub(state: Composing, desk: Desk) -> Reply:
    composed, size = state.composed, desk.size(state)
    said = content_words(composed.content, desk.city)
    whom = audience_words(
        composed.audience, desk.city, desk.around.openings, desk.around.gatherings
    )
    when = line("announcement-hub-when", when=schedule_words(composed.schedule, desk.city))
    valid = line("announcement-hub-valid", valid=valid_words(composed.valid_hours))
    blocks = (
        line("announcement-hub"),
        joined(said),
        joined((*whom, *size_words(size))),
        joined((when, valid, *leaving_words(composed, size, desk.now, desk.city))),
    )
    approval = (line("announcement-hub-approval"),) if needs_approval(size, desk.city) else ()
    return say(*blocks, *approval, buttons=_hub_rows(state, desk))


def _hub_rows(state: Composing, desk: Desk) -> tuple[Row, ...]:
    content = state.composed.content
    add = (_to("leads"),) if len(content.buttons) < MOST_BUTTONS else ()
    none = choice(line("announcement-button-no-buttons"), REMOVE)
    remove = (none,) if content.buttons else ()
    return (
        (_to("texts"), _to("file")),
        (*add, *remove),
        (_to("whom"), _to("when"), _to("valid")),
        (choice(line("announcement-button-see"), SEE),),
        (choice(line("announcement-button-plan"), SEND),),
        _STOP,
    )


def _to(stage: str) -> Button:
    return choice(line(f"announcement-to-{stage}"), f"{TO}{stage}")


def _whom(state: Composing, desk: Desk) -> Reply:
    audience, size = state.composed.audience, desk.size(state)
    whom = desk.whom(audience)
    buttons = [_to(one) for one in parts_of(desk.around)]
    rows = [tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2)]
    busy = choice(line("announcement-button-busy"), BUSY, chosen=audience.spares_busy)
    blocks = (line("announcement-ask-whom"), joined((*whom, *size_words(size))))
    return say(*blocks, buttons=(*rows, (busy,), _TO_HUB))


def _warned(state: Composing, desk: Desk) -> Reply:
    found = warnings(state.composed, 0, desk.now, desk.known, desk.city)
    anyway: Row = (choice(line("announcement-button-passed"), PASSED),)
    waits = _after_the_ballot(state, desk) if "silence" in dict(found) else ()
    words = [said for _, said in found]
    return say(line("announcement-warned"), *words, buttons=(*waits, anyway, _TO_HUB))


def _after_the_ballot(state: Composing, desk: Desk) -> tuple[Row, ...]:
    planned = planned_for(state.composed, desk.now, desk.city) or desk.now
    leaves = Instant(at=leaves_at(state.composed, planned, desk.city))
    return ((choice(line("announcement-wait", at=leaves), WAIT),),)


def can_point(desk: Desk) -> bool:
    """Whether there is a consultation to lead to."""
    return bool(open_now(desk.around))
