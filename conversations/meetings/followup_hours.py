"""Once a week, on its first working morning: what is overdue is brought up to its owner."""

from datetime import date

from conversations.audience_words import joined
from conversations.buttons import does
from conversations.city import TheCity
from conversations.courtesy import in_their_time
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.meetings.agenda_rules import town_day
from conversations.meetings.followup_known import FollowUp, FollowUpsOverdue
from conversations.meetings.followup_rules import MORNING as MORNING
from conversations.meetings.followup_rules import brings_up, readers
from conversations.meetings.followup_words import listed
from conversations.reply import Reply, Row, Words, line
from conversations.talk import Turn
from conversations.who import Deciders

RULE = "followups-weekly"
MOST_TOLD = 5
"""Follow-ups that one letter speaks of; of the others it says how many they are."""


def weekly(incoming: Incoming, known: Known) -> Turn:
    """One letter to each, with all that is late; none where nothing is."""
    city = known[TheCity()]
    day = town_day(incoming.at, city)
    if not brings_up(day, city):
        return Turn()
    late = known[FollowUpsOverdue(day)]
    if not late:
        return Turn()
    letters = tuple(_letter(to, some, day) for to, some in readers(late, known[Deciders()]))
    return Turn(replies=in_their_time(letters, incoming.at, known))


def _letter(to: str, late: tuple[FollowUp, ...], day: date) -> Reply:
    more = len(late) - MOST_TOLD
    rest: tuple[Words, ...] = (line("meeting-followups-more", n=more),) if more > 0 else ()
    blocks = (
        line("meeting-followups-weekly", n=len(late)),
        joined((*(listed(one, day) for one in late[:MOST_TOLD]), *rest)),
    )
    opens: tuple[Row, ...] = tuple(
        (does(line("button-followup-number", n=str(one.number)), "followups", one.number),)
        for one in late[:MOST_TOLD]
    )
    all_: Row = (does(line("button-followups-back"), "followups", "list", "overdue", 0, 0),)
    return Reply(to=to, lane="reminder", blocks=blocks, buttons=(*opens, all_), for_team=True)
