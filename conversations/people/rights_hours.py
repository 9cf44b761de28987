"""What the hour brings to people long silent: a warning, another one, the erasure; and staying.

Once a day at ten, 500 people at most; whoever is left has the next round a minute later. Any
contact ends a silence, so the button that says so has nothing to do but answer kindly.
"""

from datetime import datetime, time
from zoneinfo import ZoneInfo

from conversations.buttons import MENU_ROW
from conversations.city import TheCity
from conversations.courtesy import in_their_time
from conversations.event import Event
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.people.events import PersonExpired, SilencesCounted, SilenceWarned
from conversations.people.rights import forget_row
from conversations.people.rights_known import PeopleSilent, Silent
from conversations.reply import Button, Command, Day, Reply, line, say
from conversations.talk import Aside, Goto, Turn
from conversations.who import Admins, PersonByRef

AT = time(10)
MOST = 500


def erase_silent(incoming: Incoming, known: Known) -> Turn:
    """The daily round."""
    city = known[TheCity()]
    day = incoming.at.astimezone(ZoneInfo(city.time_zone)).date()
    silence = known[PeopleSilent(day, city.time_zone, city.profile_days, MOST)]
    found = silence.people
    if not found and not silence.waiting:
        return Turn()
    gone = [one for one in found if one.step == "erase"]
    told = [one for one in found if one.step != "erase"]
    events: list[Event] = [PersonExpired(person=one.person) for one in gone]
    for one in told:
        last = one.step == "week"
        events.append(SilenceWarned(person=one.person, day=day, erase_on=one.erase_on, last=last))
    more = len(found) == MOST
    events.append(SilencesCounted(more=more, day=day, warned=len(told), erased=len(gone)))
    reached = [_warning(one) for one in told if one.reachable]
    replies = _in_their_time((*reached, *_admins_told(gone, known)), incoming.at, known)
    return Turn(replies=replies, events=tuple(events))


def _in_their_time(replies: tuple[Reply, ...], at: datetime, known: Known) -> tuple[Reply, ...]:
    """Reminders, none of which rings in somebody's quiet hours."""
    reminders = tuple(one.model_copy(update={"lane": "reminder"}) for one in replies)
    return in_their_time(reminders, at, known)


def _admins_told(gone: list[Silent], known: Known) -> tuple[Reply, ...]:
    """An admin who goes by silence does not go unseen by those who stay."""
    erased = {one.person for one in gone}
    admins = known[Admins()] if erased else ()
    going = [one for one in admins if one.person in erased]
    staying = [one for one in admins if one.person not in erased]
    return tuple(
        say(line("rights-admin-gone", label=one.label)).model_copy(update={"to": other.person})
        for one in going
        for other in staying
    )


def _warning(one: Silent) -> Reply:
    stay = (Button(label=line("button-stay"), press=Command(name="stay")),)
    words = line(f"retention-{one.step}", day=Day(day=one.erase_on))
    said = say(words, buttons=(stay, forget_row()))
    return said.model_copy(update={"to": one.person})


def take_stay(args: str, incoming: Incoming, known: Known) -> Turn:
    """`/stay`: they are heard of, and that is all it takes."""
    if not known[PersonByRef(incoming.person)].welcomed:
        return Turn(then=Goto("start"))  # they came too late: as strangers
    return Turn(replies=(say(line("rights-stayed"), buttons=(MENU_ROW,)),))


STAY = Aside("stay", take_stay, for_strangers=True)
