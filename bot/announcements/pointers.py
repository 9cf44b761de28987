"""`[[buttons]]`: where each button under an announcement leads, and its words."""

from pydantic import TypeAdapter

from bot.announcements.definition import ButtonPart, Labels
from bot.announcements.reading import Reading
from bot.city.lines import Path
from conversations.announcements.content import MOST_BUTTONS, Leads, Pointer
from conversations.announcements.markup import Mistake, read_address
from conversations.reply import Told, told

_BUTTON = TypeAdapter(ButtonPart)
_LEADS: dict[str, Leads] = {
    "consultation": "survey",
    "idea": "idea",
    "meeting": "meeting",
    "vote": "vote",
    "question": "ask",
    "link": "link",
}

_OF = (
    ("consultation", "consultation"),
    ("url", "link"),
    ("campaign", "idea"),
    ("meeting", "meeting"),
)
"""Keys that say where to, and of which kind of button they are."""


def pointers(raw: object, reading: Reading) -> tuple[Pointer, ...]:
    """The buttons that are right."""
    if not isinstance(raw, list):
        reading.wrong(("buttons",), "announce-buttons")
        return ()
    if len(raw) > MOST_BUTTONS:
        reading.wrong(("buttons", MOST_BUTTONS), "announce-most-buttons", most=MOST_BUTTONS)
    read = (_button(n, one, reading) for n, one in enumerate(raw))
    return tuple(one for one in read if one is not None)


def _button(n: int, raw: object, reading: Reading) -> Pointer | None:
    path: Path = ("buttons", n)
    part = reading.part(path, _BUTTON, raw)
    if part is None:
        return None
    for key, opens in _OF:
        if getattr(part, key) and part.opens != opens:
            reading.wrong((*path, key), "announce-useless")
        elif part.opens == opens and not getattr(part, key) and key != "campaign":
            reading.wrong((*path, key), "city-missing")
    to = _target(path, part, reading)
    label = _label(path, part.label, reading) if part.label else _usual(part, reading)
    return Pointer(leads=_LEADS[part.opens], to=to, label=label)


def _usual(part: ButtonPart, reading: Reading) -> Told:
    """The button of a campaign, or of a meeting, is called like it."""
    if part.meeting is not None:
        titles = (one.title for one in reading.town.gatherings if one.number == part.meeting)
        return next(titles, told({}))
    called = (one.title for one in reading.town.calls if one.slug == part.campaign)
    return next(called, told({}))


def _target(path: Path, part: ButtonPart, reading: Reading) -> str:
    if part.opens == "link" and part.url:
        read = read_address(part.url, reading.town.city.link_hosts)
        if isinstance(read, Mistake):
            reading.says((*path, "url"), read.says)
            return ""
        return read
    if part.opens == "consultation" and part.consultation:
        now = [one.slug for one in reading.town.openings if one.answerable]
        reading.one_of((*path, "consultation"), "announce-no-survey", part.consultation, now)
        return part.consultation
    if part.opens == "meeting" and part.meeting is not None:
        numbers = [one.number for one in reading.town.gatherings]
        reading.one_of((*path, "meeting"), "announce-no-meeting", part.meeting, numbers)
        return str(part.meeting)
    if part.opens == "idea" and part.campaign:
        calls = [one.slug for one in reading.town.calls]
        reading.one_of((*path, "campaign"), "announce-no-call", part.campaign, calls)
        return part.campaign
    return ""


def _label(path: Path, words: Labels, reading: Reading) -> Told:
    for locale in words:
        there = (*path, "label", locale)
        reading.one_of(there, "announce-language", locale, reading.town.city.languages)
    return told({str(locale): text.strip() for locale, text in words.items()})
