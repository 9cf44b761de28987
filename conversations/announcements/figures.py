"""The figures of a sending in words.

An audience of fewer than 11 people is told as that and nothing of it in figures; nor is a count of
people's taps below 11. What became of the messages to a larger audience is told exactly: it says
how they travelled, nothing of what anybody is or thinks.
"""

from conversations.amounts import people, span
from conversations.announcements.known import Counts, Progress, Report, Run
from conversations.reply import Words, line
from conversations.small_cells import enough


def progress_words(going: Progress) -> tuple[Words, ...]:
    """How far it is."""
    run, counts = going.run, going.counts
    number = str(run.number)
    if not going.filled:
        return (line("announcement-counting", n=number, people=people(counts.people)),)
    if not enough(counts.people):
        return (line(f"announcement-run-{run.status}-few", n=number),)
    done = counts.people - counts.waiting
    head = line(f"announcement-run-{run.status}", n=number, done=done, people=counts.people)
    return (head, *_troubles(counts))


def report_words(run: Run, report: Report) -> tuple[Words, ...]:
    """What became of it."""
    counts = report.counts
    number = str(run.number)
    if run.status == "missed":
        return (line("announcement-report-missed", n=number),)
    if not enough(counts.people):
        few = line("announcement-report-few", n=number)
        trouble = counts.failed + counts.unsure + counts.unreachable
        return (few, line("announcement-few-troubled")) if trouble else (few,)
    head = line("announcement-report", n=number, sent=counts.sent, people=counts.people)
    return (head, *_troubles(counts), *_lateness(report), *_left_out(report), *_taps(report))


def _troubles(counts: Counts) -> tuple[Words, ...]:
    found = {
        "unreachable": counts.unreachable,
        "failed": counts.failed,
        "unsure": counts.unsure,
        "expired": counts.expired,
        "dropped": counts.dropped,
    }
    return tuple(line(f"announcement-count-{what}", n=n) for what, n in found.items() if n)


def _lateness(report: Report) -> tuple[Words, ...]:
    if report.lateness_p50 is None or report.lateness_p99 is None:
        return ()
    half, nearly_all = span(report.lateness_p50), span(report.lateness_p99)
    return (line("announcement-lateness", half=half, most=nearly_all),)


def _left_out(report: Report) -> tuple[Words, ...]:
    found = {
        "recent": report.left_out.recent,
        "busy": report.left_out.busy,
        "budget": report.left_out.budget,
    }
    return tuple(
        line(f"announcement-left-{why}", people=people(n)) for why, n in found.items() if enough(n)
    )


def _taps(report: Report) -> tuple[Words, ...]:
    return tuple(
        line("announcement-taps-stop", taps=people(taps))
        if button < 0
        else line("announcement-taps", button=button + 1, taps=people(taps))
        for button, taps in report.taps
    )
