"""What somebody is told of their own answer: seats, their place in the line, what they need."""

from conversations.audience_words import joined
from conversations.meetings.known import MeetingCard, Registration
from conversations.meetings.tongues import tongue
from conversations.questions.choose_many import listed
from conversations.reply import Instant, Line, Words, line


def own(card: MeetingCard, mine: Registration, *, late: bool = False) -> tuple[Words, ...]:
    """One paragraph; nothing where they have not answered. `late`: no seat is offered any more."""
    said = (*_answer(card, mine, late), *_needs(mine), *_follows(mine))
    return (joined(said),) if said else ()


def _answer(card: MeetingCard, mine: Registration, late: bool) -> tuple[Line, ...]:
    match mine.seat:
        case "seated":
            seat = "meeting-own-comes" if card.meeting.seats is None else "meeting-own-seat"
            code = (line("meeting-own-code", code=mine.code),) if mine.code else ()
            return (line(seat, n=1 + mine.guests), *code)
        case "waiting":
            place = line("meeting-own-waiting", ahead=mine.ahead, n=1 + mine.guests)
            return (place, line(f"meeting-waiting-{'late' if late else 'how'}"))
        case "offered" if mine.offered_until is not None:
            until = Instant(at=mine.offered_until)
            return (line("meeting-own-offered", n=mine.held, until=until),)
    return (line(f"meeting-said-{mine.answer}"),) if mine.answer in ("no", "maybe") else ()


def _needs(mine: Registration) -> tuple[Line, ...]:
    words: list[Words] = [
        line(f"meeting-own-need-{one.replace('_', '-')}")
        for one in mine.needs
        if one != "interpreter"
    ]
    if mine.interpreter:
        words.append(line("meeting-own-interpreter", language=tongue(mine.interpreter)))
    return (line("meeting-own-needs", needs=listed(tuple(words))),) if words else ()


def _follows(mine: Registration) -> tuple[Line, ...]:
    return (line("meeting-own-follows"),) if mine.follows and mine.seat != "seated" else ()
