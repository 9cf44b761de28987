"""Announcements as the team reads them: the list, and one with all that can be done with it."""

from datetime import datetime

from conversations.amounts import amount, people
from conversations.announcements.content import in_short, previews
from conversations.announcements.events import Composed
from conversations.announcements.figures import progress_words, report_words
from conversations.announcements.guards import leaves_at, seen
from conversations.announcements.known import (
    Announcement,
    Announcements,
    Progress,
    ProgressOf,
    ReportOf,
    Run,
)
from conversations.announcements.rules import ACTS, Act, may
from conversations.announcements.watching import does
from conversations.audience_words import audience_words, joined
from conversations.buttons import MENU_ROW
from conversations.city import CityCard, TheCity
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.openings import Gatherings, Openings
from conversations.reply import Button, Command, Instant, Line, Reply, Row, Words, line, say
from conversations.schedule_words import schedule_words

EARLIER = 5
"""Times before the latest that the card of an announcement tells of."""


def listed(incoming: Incoming, known: Known) -> Reply:
    """What waits and leaves, then what is over."""
    found = known[Announcements()]
    blocks: list[Words] = [line("announcements-title")]
    if not found:
        blocks.append(line("announcements-none"))
    blocks += [_in_short(one, incoming.at, known[TheCity()]) for one in found]
    opens = [_open(one.number) for one in found]
    rows: list[Row] = [tuple(opens[at : at + 4]) for at in range(0, len(opens), 4)]
    fresh = Button(label=line("announcement-button-new"), press=Command(name="announce"))
    return say(*blocks, buttons=((fresh,), *rows, MENU_ROW))


def _open(number: int) -> Button:
    args = str(number)
    return Button(
        label=line("announcement-number", n=args), press=Command(name="announcements", args=args)
    )


def _in_short(one: Announcement, now: datetime, city: CityCard) -> Words:
    return line(
        "announcements-row",
        n=str(one.number),
        state=state_of(one, now, city),
        text=in_short(one.composed.content),
    )


def state_of(one: Announcement, now: datetime, city: CityCard) -> Line:
    """Where it stands; of what is planned, the moment at which it really leaves."""
    run = one.latest
    if run is not None and run.status in ("sending", "paused"):
        return line(f"announcement-state-{run.status}")
    if one.status == "planned" and one.next_at is not None:
        leaves = leaves_at(one.composed, max(one.next_at, now), city)
        return line("announcement-stands-planned", at=Instant(at=leaves))
    if run is not None and run.status == "missed" and one.status == "over":
        return line("announcement-state-missed")
    if one.status == "over" and run is not None:
        return line("announcement-stands-over", at=Instant(at=run.begun_at))
    return line(f"announcement-state-{one.status}")


def card(one: Announcement, incoming: Incoming, known: Known) -> Reply:
    """All there is to know of it, and what may be done."""
    city = known[TheCity()]
    state = state_of(one, incoming.at, city)
    head = line("announcement-card", n=str(one.number), state=state)
    blocks = (head, one.composed.content.texts, joined(_facts(one, incoming, city, known)))
    going = (*_going(one, known), *_earlier(one, known), *_proposed(one))
    return say(*blocks, *going, buttons=_rows(one, incoming.person, known))


def _facts(
    one: Announcement, incoming: Incoming, city: CityCard, known: Known
) -> tuple[Words, ...]:
    composed: Composed = one.composed
    whom = audience_words(
        composed.audience, city, known[Openings(incoming.at)], known[Gatherings(incoming.at)]
    )
    planned = line("announcement-hub-when", when=schedule_words(composed.schedule, city))
    when = (planned,) if one.status in ("awaiting", "planned") else ()
    by = (line("announcement-by", label=one.composer_label),) if one.composer_label else ()
    return (*whom, *when, *by)


def _going(one: Announcement, known: Known) -> tuple[Words, ...]:
    if one.latest is None:
        return ()
    progress = known[ProgressOf(one.latest.batch)]
    assert progress is not None
    if one.latest.status in ("sending", "paused"):
        return progress_words(progress)
    return report_words(one.latest, known[ReportOf(one.latest.batch)])


def _earlier(one: Announcement, known: Known) -> tuple[Words, ...]:
    """What became of the times before, in a line each."""
    said = [_once(run, known[ProgressOf(run.batch)]) for run in one.runs[1 : 1 + EARLIER]]
    return (joined((line("announcement-earlier"), *said)),) if said else ()


def _once(run: Run, progress: Progress | None) -> Words:
    at = Instant(at=run.planned_at)
    if progress is None or run.status == "missed":
        return line("announcement-once-missed", at=at)
    return line("announcement-once", at=at, people=people(progress.counts.sent))


def _proposed(one: Announcement) -> tuple[Words, ...]:
    if one.proposal is None:
        return ()
    return (line("announcement-proposal"), one.proposal.texts)


def _rows(one: Announcement, by: str, known: Known) -> tuple[Row, ...]:
    acts = [act for act in ACTS if may(act, one, by) and _has_sense(act, one, known)]
    back: Row = (
        Button(label=line("announcement-button-all"), press=Command(name="announcements")),
    )
    see: Row = (does(line("announcement-button-see"), one.number, "see"),)
    rows = ((_does(act, one),) for act in acts)
    return (see, *rows, back)


def _does(act: Act, one: Announcement) -> Button:
    what = (seen(offered(one)),) if act in ("approve", "accept") else ()
    return does(line(f"announcement-button-{act}"), one.number, act, *what)


def offered(one: Announcement) -> Composed:
    """What somebody else is asked to agree to: it, or it with other words."""
    if one.proposal is None:
        return one.composed
    return one.composed.model_copy(update={"content": one.proposal})


def looks(one: Announcement, city: CityCard) -> tuple[Reply, ...]:
    """The message as its readers see it, or are to see it."""
    return previews(offered(one).content, one.composed.audience, city)


def _has_sense(act: Act, one: Announcement, known: Known) -> bool:
    return act != "again" or unsure_of(one, known) > 0


def unsure_of(one: Announcement, known: Known) -> int:
    """How many messages of its latest sending may have arrived or not."""
    progress: Progress | None = known[ProgressOf(one.latest.batch)] if one.latest else None
    return progress.counts.unsure if progress else 0


def sure(act: Act, one: Announcement, known: Known) -> Reply:
    """Whether it is meant."""
    asked = line(f"announcement-sure-{act}", n=str(one.number))
    if act == "again":
        asked = line("announcement-again-sure", people=amount(unsure_of(one, known)))
    yes = does(line(f"announcement-button-{act}-sure"), one.number, act, "sure")
    no = does(line("announcement-button-no"), one.number)
    return say(asked, buttons=((yes,), (no,)))
