"""A button under an announcement: counted, without knowing of whom, and then done."""

from zoneinfo import ZoneInfo

from conversations.announcements.content import COMMANDS, PREVIEW, STOP, args_of
from conversations.announcements.events import ButtonTapped
from conversations.announcements.known import AnnouncementOf
from conversations.buttons import MENU_ROW
from conversations.city import TheCity
from conversations.event import Event
from conversations.incoming import Commanded, Incoming
from conversations.known import Known
from conversations.openings import Calls, Gatherings, Openings
from conversations.reply import Told, Words, line, say
from conversations.talk import Aside, Goto, Turn


def take(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/tap 12.1 0` opens what its first button leads to, `/tap 12.1 stop` stops it."""
    batch, _, which = args.partition(" ")
    if batch == PREVIEW:
        return _on_trial(which, incoming, known)
    one = known[AnnouncementOf(batch)] if len(batch) < 30 else None
    if one is None:
        return _gone()
    if which == STOP:
        return Turn(
            events=_counted(batch, -1, incoming), then=Goto("stop", one.composed.audience.topic)
        )
    buttons = one.composed.content.buttons
    if not (which.isdecimal() and len(which) < 3 and int(which) < len(buttons)):
        return _gone()
    pointer = buttons[int(which)]
    if pointer.leads == "link":
        return _gone()
    events = _counted(batch, int(which), incoming)
    return Turn(events=events, then=Goto(COMMANDS[pointer.leads], args_of(pointer)))


def _on_trial(which: str, incoming: Incoming, known: Known) -> Turn:
    """Where the button leads under the real announcement."""
    leads, _, slug = which.partition(" ")
    title = _titles(leads, incoming, known).get(slug) if slug else None
    usual = leads if leads in ("survey", "idea", "meeting", "vote") else "ask"
    where: Words = title or line(f"announcement-lead-{usual}")
    return Turn(replies=(say(line("announcement-trial", where=where)),))


def _titles(leads: str, incoming: Incoming, known: Known) -> dict[str, Told]:
    """What consultations, campaigns or meetings are called."""
    if leads == "survey":
        return {one.slug: one.title for one in known[Openings(incoming.at)]}
    if leads == "meeting":
        return {str(one.number): one.title for one in known[Gatherings(incoming.at)]}
    today = incoming.at.astimezone(ZoneInfo(known[TheCity()].time_zone)).date()
    return {one.slug: one.title for one in known[Calls(today)]} if leads == "idea" else {}


def _counted(batch: str, button: int, incoming: Incoming) -> tuple[Event, ...]:
    """A tap counts; the same command typed does not."""
    tapped = isinstance(incoming.what, Commanded) and incoming.what.message is not None
    return (ButtonTapped(batch=batch, button=button),) if tapped else ()


def _gone() -> Turn:
    return Turn(replies=(say(line("announcement-button-gone"), buttons=(MENU_ROW,)),))


TAP = Aside("tap", take, for_strangers=True, alone=True)
