"""Minutes told to people: the letter that says they are there, and the whole of them.

Rules:
1. The letter is one message, whatever the language: then it can be rewritten. It says what was
   decided, as much as it has room for, and how the text begins; a button leads to the whole.
2. Under a document there is room for a caption only.
"""

from zoneinfo import ZoneInfo

from conversations.audience_words import joined
from conversations.buttons import MENU_ROW, does
from conversations.city import CityCard
from conversations.meetings.known import MeetingCard
from conversations.meetings.minutes import Minutes, longest
from conversations.reply import Day, Reply, Row, Told, Words, line, say, told

ROOM, CAPTION = 2_800, 560
"""Characters for decisions and text in the letter; the same under a document."""
SHORTEST = 60
"""A text of which less would stand there is left to the button."""
ASIDE = "minutesof"


def letter(card: MeetingCard, minutes: Minutes, edition: int, city: CityCard) -> Reply:
    """What participants and followers get."""
    room = CAPTION if minutes.document else ROOM
    decisions = _fitting(minutes.decisions, room)
    left = room - sum(longest(one) + 3 for one in decisions)
    text = _beginning(minutes.text, left)
    blocks: list[Words] = [line("meeting-minutes-there" if edition == 1 else "meeting-minutes-new")]
    blocks.append(_about(card, city))
    blocks += _decided(decisions, len(minutes.decisions) - len(decisions))
    blocks += (text,) if text.words else ()
    blocks.append(line("meeting-minutes-why"))
    return Reply(
        blocks=tuple(blocks),
        buttons=((does(line("button-meeting-minutes-read"), ASIDE, card.number),),),
        attached=minutes.document,
        lane="announcement",
    )


def whole(card: MeetingCard, minutes: Minutes, city: CityCard) -> Reply:
    """All of them, for whoever asks."""
    text = (minutes.text,) if minutes.text.words else ()
    blocks = (line("meeting-minutes-whole"), _about(card, city), *_decided(minutes.decisions, 0))
    reply = say(*blocks, *text, buttons=(_to_meeting(card), MENU_ROW))
    return reply.model_copy(update={"attached": minutes.document})


def none_yet(card: MeetingCard, city: CityCard) -> Reply:
    """That they are not there, to whoever asks too early."""
    said = (line("meeting-minutes-none-yet"), _about(card, city))
    return say(*said, buttons=(_to_meeting(card), MENU_ROW))


def gone() -> Reply:
    """What an earlier letter becomes when it cannot be rewritten: its document is another."""
    return Reply(blocks=(line("meeting-minutes-gone"),), erases=True, lane="announcement")


def _to_meeting(card: MeetingCard) -> Row:
    return (does(line("button-meeting-minutes-meeting"), "meetings", card.number),)


def _about(card: MeetingCard, city: CityCard) -> Words:
    day = card.meeting.starts.astimezone(ZoneInfo(city.time_zone)).date()
    return line("meeting-minutes-about", title=card.meeting.title, day=Day(day=day))


def _decided(decisions: tuple[Told, ...], more: int) -> tuple[Words, ...]:
    if not decisions and not more:
        return ()
    rows: list[Words] = [line("meeting-minutes-decided")]
    rows += [line("meeting-minutes-decision", text=one) for one in decisions]
    if more:
        rows.append(line("meeting-minutes-more", n=more))
    return (joined(tuple(rows)),)


def _fitting(decisions: tuple[Told, ...], room: int) -> tuple[Told, ...]:
    """The first of them, as many as there is room for in every language."""
    used, kept = 0, 0
    for one in decisions:
        used += longest(one) + 3
        if used > room:
            break
        kept += 1
    return decisions[:kept]


def _beginning(text: Told, room: int) -> Told:
    """The text, or how it begins in each language."""
    if longest(text) <= room:
        return text
    return told({}) if room < SHORTEST else told({at: _cut(one, room) for at, one in text.words})


def _cut(text: str, room: int) -> str:
    """At the end of a word, where there is one."""
    if len(text) <= room:
        return text
    head, _, rest = text[:room].rpartition(" ")
    return f"{head or rest}…"
