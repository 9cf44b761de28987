"""How a sending goes, in one message to whoever composed it, rewritten in place.

Rules:
1. It is rewritten every five seconds at most, and not while the last rewriting is on its way.
2. When more than 5 % of the last 200 messages since it began (or was resumed) failed or are
   unsure, the sending pauses by itself and says so.
3. The message ends as the report.
"""

from datetime import datetime, timedelta

from conversations.amounts import people
from conversations.announcements.events import RunEnded, RunPaused
from conversations.announcements.figures import progress_words, report_words
from conversations.announcements.known import Announcement, Progress, ProgressOf, ReportOf, Run
from conversations.courtesy import in_their_time
from conversations.event import Event
from conversations.incoming import Incoming, TimeCame
from conversations.known import Known
from conversations.marks import MessageMarked
from conversations.reply import Button, Command, Line, Reply, Row, Words, line
from conversations.talk import Turn
from conversations.who import Deciders

WATCHED = "announcement-progress"
"""The rule of the hour; about: the batch of the sending."""
EVERY = timedelta(seconds=5)
LATEST = 200
"""Messages that are looked at, the last ones."""
MOST_TROUBLED = LATEST * 5 // 100
LONG = timedelta(minutes=2)
"""After which the end is said by a message of its own, and not only by the one rewritten."""


def mark_of(batch: str) -> str:
    """Under which name the message about a sending is found again."""
    return f"announcement {batch}"


def does(label: Words, number: int, *words: str) -> Button:
    """A button that does something with an announcement."""
    args = " ".join((str(number), *words))
    return Button(label=label, press=Command(name="announcements", args=args))


def beginning(one: Announcement, batch: str) -> Reply:
    """The message that is rewritten from now on."""
    said = (line("announcement-begins", n=str(one.number)),)
    return _to(
        one.composer,
        batch,
        said,
        ((does(line("announcement-button-pause"), one.number, "pause"),),),
    )


def tell(one: Announcement, said: Line, at: datetime, known: Known) -> tuple[Reply, ...]:
    """Whoever composed it hears of it; not at night."""
    if not one.composer:
        return ()
    rows = ((does(line("announcement-button-open"), one.number),),)
    told = Reply(to=one.composer, lane="reminder", blocks=(said,), buttons=rows)
    return in_their_time((told,), at, known)


def watch(incoming: Incoming, known: Known) -> Turn:
    """Every few seconds while it leaves: the figures, a pause where too much fails, the end."""
    assert isinstance(incoming.what, TimeCame)
    batch = incoming.what.about
    going = known[ProgressOf(batch)]
    if going is None or going.run.status in ("over", "missed"):
        return Turn()
    if going.filled and not going.counts.waiting:
        return _ended(going, incoming, known)
    if going.run.status == "sending" and going.troubled > MOST_TROUBLED:
        return _paused(going, incoming.at, known)
    words, rows = progress_words(going), _buttons(going)
    return Turn(replies=_rewritten(going, incoming.at, known, words, rows))


def _ended(going: Progress, incoming: Incoming, known: Known) -> Turn:
    run = going.run
    event = RunEnded(batch=run.batch, number=run.number, sent=going.counts.sent)
    report = known[ReportOf(run.batch)]
    rows = ((does(line("announcement-button-open"), run.number),),)
    words = report_words(run, report)
    said = _rewritten(going, incoming.at, known, words, rows, at_last=True)
    if going.composer and incoming.at - run.begun_at > LONG:
        told = line("announcement-over", n=str(run.number), people=people(going.counts.sent))
        end = Reply(to=going.composer, lane="reminder", blocks=(told,), buttons=rows)
        said = (*said, *in_their_time((end,), incoming.at, known))
    return Turn(replies=said, events=(event,))


def _paused(going: Progress, at: datetime, known: Known) -> Turn:
    events: tuple[Event, ...] = (RunPaused(batch=going.run.batch, automatic=True),)
    words = line("announcement-paused-itself", n=str(going.run.number), failed=going.troubled)
    rows = _rows_when_paused(going.run)
    said = _rewritten(going, at, known, (progress_words(going)[0],), (), at_last=True)
    # Whoever composed it may not be of the team any more, or have written it at the machine.
    told = (going.composer,) if going.composer else known[Deciders()]
    alarms = tuple(Reply(to=one, lane="reminder", blocks=(words,), buttons=rows) for one in told)
    return Turn(replies=(*said, *in_their_time(alarms, at, known)), events=events)


def _rewritten(
    going: Progress,
    at: datetime,
    known: Known,
    words: tuple[Words, ...],
    rows: tuple[Row, ...],
    *,
    at_last: bool = False,
) -> tuple[Reply, ...]:
    if not going.composer:
        return ()
    there = known[MessageMarked(mark_of(going.run.batch))]
    if there.pending and not at_last:
        return ()
    said = _to(going.composer, going.run.batch, words, rows)
    if there.message is None:  # nothing that could be rewritten: it would ring
        return in_their_time((said,), at, known)
    return (said.model_copy(update={"edits": there.message}),)


def _to(composer: str, batch: str, words: tuple[Words, ...], rows: tuple[Row, ...]) -> Reply:
    return Reply(to=composer, lane="reminder", blocks=words, buttons=rows, mark=mark_of(batch))


def _buttons(going: Progress) -> tuple[Row, ...]:
    if going.run.status == "paused":
        return _rows_when_paused(going.run)
    return (
        (
            does(line("announcement-button-pause"), going.run.number, "pause"),
            does(line("announcement-button-cut"), going.run.number, "cut"),
        ),
    )


def _rows_when_paused(run: Run) -> tuple[Row, ...]:
    return (
        (
            does(line("announcement-button-resume"), run.number, "resume"),
            does(line("announcement-button-cut"), run.number, "cut"),
        ),
    )
