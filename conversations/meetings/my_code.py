"""`/mycode 17`: what somebody shows at the door, to be scanned or read out.

One code stands for everybody who comes together: one telephone is enough.
"""

from conversations.buttons import MENU_ROW, does
from conversations.city import TheCity
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.meetings.codes import link_of
from conversations.meetings.known import (
    MeetingByNumber,
    MeetingCard,
    Registration,
    RegistrationOf,
)
from conversations.meetings.telling import facts
from conversations.reply import QrCode, Reply, Row, Words, line, say
from conversations.talk import Aside, Turn

LONGEST_NUMBER = 9


def take(args: str, incoming: Incoming, known: Known) -> Turn:
    """The code, or why there is none."""
    card = _meeting(args.strip(), known)
    mine = known[RegistrationOf(card.number, incoming.person)] if card is not None else None
    if card is None or mine is None or not (mine.code or card.meeting.public):
        # Nobody learns by its number that there is a meeting that is not in the list.
        return Turn(replies=(say(line("meeting-code-unknown"), buttons=(_meetings(), MENU_ROW)),))
    phase = card.phase(incoming.at)
    if phase in ("cancelled", "over"):
        gone = line(f"meeting-code-gone-{phase}")
        told = facts(card.meeting, known[TheCity()])
        return Turn(replies=(say(gone, told, buttons=(_meetings(), MENU_ROW)),))
    if mine.answer != "yes" or not mine.code:
        return Turn(replies=(_none(card),))
    return Turn(replies=_code(card, mine, known))


def _meeting(number: str, known: Known) -> MeetingCard | None:
    fits = number.isascii() and number.isdecimal() and len(number) <= LONGEST_NUMBER
    return known[MeetingByNumber(int(number))] if fits else None


def _meetings() -> Row:
    return (does(line("button-code-meetings"), "meetings"),)


def _none(card: MeetingCard) -> Reply:
    """They have no seat and wait for none."""
    answer: Row = (does(line("button-code-answer"), "meetings", card.number),)
    return say(line("meeting-code-none"), buttons=(answer, MENU_ROW))


def _code(card: MeetingCard, mine: Registration, known: Known) -> tuple[Reply, ...]:
    people = 1 + mine.guests
    said: list[Words] = [line("meeting-code", code=mine.code), line("meeting-code-how")]
    if people > 1:
        said.append(line("meeting-code-together", n=people))
    if mine.seat != "seated" and mine.came is None:
        said.append(line("meeting-code-waiting"))
    said.append(facts(card.meeting, known[TheCity()]))
    start = link_of(card.number, mine.code)
    return (
        Reply(blocks=tuple(said), attached=QrCode(start=start), buttons=(_meetings(), MENU_ROW)),
    )


MY_CODE = Aside("mycode", take)
