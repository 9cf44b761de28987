"""A button under an announcement: counted, without knowing of whom, and then done."""

from conversations.announcements.content import COMMANDS, STOP
from conversations.announcements.events import ButtonTapped
from conversations.announcements.known import AnnouncementByNumber
from conversations.buttons import MENU_ROW
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.reply import line, say
from conversations.talk import Aside, Goto, Turn


def take(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/tap 12.1 0` opens what its first button leads to, `/tap 12.1 stop` stops it."""
    batch, _, which = args.partition(" ")
    number = batch.partition(".")[0]
    if not (number.isascii() and number.isdecimal() and len(number) < 10):
        return _gone()
    one = known[AnnouncementByNumber(int(number))]
    if one is None or batch not in {run.batch for run in one.runs}:
        return _gone()
    if which == STOP:
        event = ButtonTapped(batch=batch, button=-1)
        return Turn(events=(event,), then=Goto("stop", one.composed.audience.topic))
    buttons = one.composed.content.buttons
    if not (which.isdecimal() and len(which) < 3 and int(which) < len(buttons)):
        return _gone()
    pointer = buttons[int(which)]
    if pointer.leads == "link":
        return _gone()
    event = ButtonTapped(batch=batch, button=int(which))
    return Turn(events=(event,), then=Goto(COMMANDS[pointer.leads], pointer.to))


def _gone() -> Turn:
    return Turn(replies=(say(line("announcement-button-gone"), buttons=(MENU_ROW,)),))


TAP = Aside("tap", take, for_strangers=True, alone=True)
