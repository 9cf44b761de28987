"""A follow-up in words: for whoever raised it, and for the team."""

from datetime import date

from conversations.meetings.followup_known import FollowStatus, FollowUp
from conversations.meetings.followup_rules import is_overdue, may_date
from conversations.reply import Day, Line, Words, line, verbatim


def status_name(status: FollowStatus) -> Line:
    """Where it stands."""
    return line(f"meeting-followup-now-{status.replace('_', '-')}")


def stands(one: FollowUp) -> Line:
    """What was raised and where it stands, on one line."""
    status, words = status_name(one.status), verbatim(one.words)
    if one.due_on is not None and may_date(one):
        day = Day(day=one.due_on)
        return line("meeting-followup-stands-due", words=words, status=status, day=day)
    return line("meeting-followup-stands", words=words, status=status)


def replied(one: FollowUp) -> tuple[Words, ...]:
    """The town's last sentence about it."""
    return (line("meeting-point-why", words=verbatim(one.reply)),) if one.reply else ()


def listed(one: FollowUp, today: date) -> Line:
    """The same for the team, with its number, its owner, and whether it is late."""
    late = line("meeting-followup-late") if is_overdue(one, today) else line("meeting-followup-not")
    n, said = str(one.number), stands(one)
    if not one.owner and not may_date(one):
        return line("meeting-followup-row-over", late=late, n=n, stands=said)
    return line("meeting-followup-row", late=late, n=n, stands=said, owner=owner_name(one))


def owner_name(one: FollowUp) -> Words:
    """Who sees to it, by the label of their role."""
    if not one.owner:
        return line("meeting-followup-nobody")
    return verbatim(one.owner_label) if one.owner_label else line("meeting-followup-somebody")


def whole(one: FollowUp, today: date) -> tuple[Words, ...]:
    """All of it, for the team."""
    head = line("meeting-followup-head", n=str(one.number), title=one.title)
    said: list[Words] = [head, line("meeting-point-words", words=verbatim(one.words))]
    said.append(line("meeting-followup-status", status=status_name(one.status)))
    said += replied(one)
    if one.due_on is not None and may_date(one):
        said.append(line("meeting-followup-due", day=Day(day=one.due_on)))
    if is_overdue(one, today):
        said.append(line("meeting-followup-overdue"))
    if one.done_on is not None:
        said.append(line("meeting-followup-done-on", day=Day(day=one.done_on)))
    if one.owner or may_date(one):
        said.append(line("meeting-followup-owner", owner=owner_name(one)))
    raised = "somebody" if one.raised_by else "room"
    return (*said, line(f"meeting-followup-raised-{raised}"))
