"""What whoever writes minutes sees: the page from which all is reached, or what is asked."""

from typing import Any, Literal

from conversations.audience_words import joined
from conversations.buttons import does
from conversations.city import CityCard
from conversations.frozen import Frozen
from conversations.languages import NAMES
from conversations.meetings.known import MeetingCard
from conversations.meetings.minutes import (
    LARGEST_FILE,
    LONGEST_DECISION,
    LONGEST_TEXT,
    MOST_DECISIONS,
    Minutes,
)
from conversations.meetings.minutes_telling import letter
from conversations.questions.asking import choice
from conversations.questions.choose_many import listed
from conversations.reply import Line, Reply, Row, Told, Words, line, say, told

Stage = Literal["hub", "languages", "text", "decisions", "decision", "file", "sure"]
HUB, SEND, REMOVE, SKIP, NEW = "_h", "_y", "_x", "_s", "_n"
TO, IN, AT = "_to", "_in", "_at"
"""Before the stage, the position of the language and of the decision that a button leads to."""
STAGES: tuple[Stage, ...] = ("languages", "decisions", "file", "sure")


class Writing(Frozen):
    """Minutes being written: what there is, and what is asked now."""

    number: int
    minutes: Minutes = Minutes()
    edition: int = 0
    """The one that was published when this began; 0: none."""
    stage: Stage = "hub"
    locale: str = ""
    at: int = 0
    """Which decision is written."""

    def moved(self, stage: Stage, **changes: Any) -> "Writing":
        """At another question."""
        return self.model_copy(update={"stage": stage, **changes})

    def with_minutes(self, minutes: Minutes) -> "Writing":
        """With other minutes."""
        return self.model_copy(update={"minutes": minutes})


def show(state: Writing, card: MeetingCard, city: CityCard) -> tuple[Reply, ...]:
    """What is asked now."""
    match state.stage:
        case "hub":
            return (_hub(state, card, city),)
        case "languages":
            return (_languages(state, city),)
        case "text":
            return (_text(state),)
        case "decisions":
            return (_decisions(state),)
        case "decision":
            return (_decision(state, city),)
        case "file":
            return (_file(state),)
        case "sure":
            return (*previews(state, card, city), _sure(state, card, city))


_TO_HUB: Row = (choice(line("button-meeting-minutes-back"), HUB),)


def _hub(state: Writing, card: MeetingCard, city: CityCard) -> Reply:
    there = state.minutes
    names = tuple(NAMES[one] for one, _ in there.text.words if one in NAMES)
    text = (
        line("meeting-minutes-has-text", languages=listed(names))
        if names
        else line("meeting-minutes-no-text")
    )
    document = line("meeting-minutes-has-file" if there.document else "meeting-minutes-no-file")
    decisions = line("meeting-minutes-has-decisions", n=len(there.decisions))
    rows: list[Row] = [
        (choice(line("button-meeting-minutes-text"), f"{TO}languages"),),
        (choice(line("button-meeting-minutes-decisions"), f"{TO}decisions"),),
        (choice(line("button-meeting-minutes-file"), f"{TO}file"),),
    ]
    if not there.empty:
        rows.append((choice(line("button-meeting-minutes-see"), f"{TO}sure"),))
    rows.append((does(line("button-meeting-minutes-stop"), "cancel"),))
    head = line("meeting-minutes-hub", title=card.meeting.title)
    return say(head, joined((text, decisions, document)), buttons=tuple(rows))


def _languages(state: Writing, city: CityCard) -> Reply:
    there = dict(state.minutes.text.words)
    rows = tuple(
        (choice(NAMES[one], f"{IN}{at}", chosen=one in there),)
        for at, one in enumerate(city.languages)
    )
    return say(line("meeting-minutes-which-language"), buttons=(*rows, _TO_HUB))


def _text(state: Writing) -> Reply:
    asked = line("meeting-minutes-ask-text", language=NAMES[state.locale], most=LONGEST_TEXT)
    before = _before(state.minutes.text, state.locale)
    remove = ((_remove(),) if before else ()) + (_TO_HUB,)
    return say(asked, line("meeting-minutes-no-names"), *before, buttons=remove)


def _remove() -> Row:
    return (choice(line("button-meeting-minutes-remove"), REMOVE),)


def _before(words: Told, locale: str) -> tuple[Words, ...]:
    """What is written now in exactly that language."""
    there = dict(words.words).get(locale)
    return (line("meeting-minutes-before"), told({locale: there})) if there else ()


def _decisions(state: Writing) -> Reply:
    there = state.minutes.decisions
    rows: list[Words] = [line("meeting-minutes-list" if there else "meeting-minutes-list-none")]
    rows += [
        line("meeting-minutes-numbered", n=str(at), text=one)
        for at, one in enumerate(there, start=1)
    ]
    numbers = [choice(told({"": str(at + 1)}), f"{AT}{at}") for at in range(len(there))]
    across = [tuple(numbers[at : at + 4]) for at in range(0, len(numbers), 4)]
    add: tuple[Row, ...] = ()
    if len(there) < MOST_DECISIONS:
        add = ((choice(line("button-meeting-minutes-add"), NEW),),)
    return say(joined(tuple(rows)), buttons=(*across, *add, _TO_HUB))


def _decision(state: Writing, city: CityCard) -> Reply:
    asked = line(
        "meeting-minutes-ask-decision",
        n=str(state.at + 1),
        language=NAMES[state.locale],
        most=LONGEST_DECISION,
    )
    exists = state.at < len(state.minutes.decisions)
    words = state.minutes.decisions[state.at] if exists else told({})
    rows: list[Row] = []
    if exists:
        skip = "skip" if state.locale != city.languages[0] else "keep"
        rows.append((choice(line(f"button-meeting-minutes-{skip}"), SKIP),))
        rows.append((choice(line("button-meeting-minutes-remove-decision"), REMOVE),))
    return say(asked, *_before(words, state.locale), buttons=(*rows, _TO_HUB))


def _file(state: Writing) -> Reply:
    asked = line("meeting-minutes-ask-file", most=LARGEST_FILE // 1_000_000)
    remove = ((_remove(),) if state.minutes.document else ()) + (_TO_HUB,)
    return say(asked, buttons=remove)


def previews(state: Writing, card: MeetingCard, city: CityCard) -> tuple[Reply, ...]:
    """The letter as residents will read it, once for each language there is something in."""
    said = letter(card, state.minutes, state.edition + 1, city)
    written = (state.minutes.text, *state.minutes.decisions)
    there = {locale for words in written for locale, _ in words.words}
    locales = [one for one in city.languages if one in there] or [city.languages[0]]
    seen = said.model_copy(update={"lane": "reply", "buttons": ()})
    return tuple(seen.model_copy(update={"locale": one}) for one in locales)


def _sure(state: Writing, card: MeetingCard, city: CityCard) -> Reply:
    name = "meeting-minutes-sure" if not state.edition else "meeting-minutes-sure-again"
    label = f"button-meeting-minutes-{'correct' if state.edition else 'publish'}"
    rows: tuple[Row, ...] = ((choice(line(label), SEND),), _TO_HUB)
    return say(line(name), *_missing(state.minutes, city), buttons=rows)


def _missing(minutes: Minutes, city: CityCard) -> tuple[Line, ...]:
    """The languages in which something that is said is not."""
    said = [words for words in (minutes.text, *minutes.decisions) if words.words]
    lack = tuple(
        NAMES[one] for one in city.languages if any(one not in dict(words.words) for words in said)
    )
    return (line("meeting-minutes-lacks", languages=listed(lack)),) if lack else ()
