"""A follow-up in words: for whoever raised it, and for the team."""

from conversations.meetings.followup_known import FollowUp
from conversations.reply import Day, Line, Words, line, verbatim


def stands(one: FollowUp) -> Line:
    """What was raised and where it stands, on one line."""
    status = line(f"meeting-followup-now-{one.status.replace('_', '-')}")
    words = verbatim(one.words)
    if one.due_on is not None and one.status in ("open", "under_way"):
        day = Day(day=one.due_on)
        return line("meeting-followup-stands-due", words=words, status=status, day=day)
    return line("meeting-followup-stands", words=words, status=status)


def replied(one: FollowUp) -> tuple[Words, ...]:
    """The town's last sentence about it."""
    return (line("meeting-point-why", words=verbatim(one.reply)),) if one.reply else ()
