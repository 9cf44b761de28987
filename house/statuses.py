"""Diagrams of what may follow what, drawn from the tables and pure rules of the rooms."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any, get_args

from conversations.announcements import known as sent
from conversations.announcements import rules as sending
from conversations.announcements.content import Content
from conversations.audience import Audience
from conversations.ideas import rules as ideas
from conversations.meetings import known as met
from conversations.meetings import rules as meeting
from conversations.meetings.meeting import Meeting
from conversations.requests import rules as requests
from conversations.surveys import known as asked
from conversations.surveys import rules as surveys

NOW = datetime(2026, 1, 1, tzinfo=UTC)
ONE, OTHER = "whoever wrote it", "somebody else"
_BY_WHOM = """`another`: not whoever wrote it. Other words wait for agreement in every column.
"""
_SEEN = """
`merged` follows when its author agrees that it is the same as another idea. From its publication on
everybody sees an idea, except where it is {hidden}.
"""


def of_ideas() -> str:
    """Ideas: the team's moves, and what their authors alone may do."""
    moves = [(a, b, "") for a, nexts in ideas.NEXT.items() for b in nexts]
    back = [(a, "withdrawn", "author") for a in ideas.STATUSES if ideas.may_withdraw(a)]
    hidden = ", ".join(f"`{a}`" for a in ideas.STATUSES if not ideas.is_public(a, published=True))
    return _machine("received", [*moves, *back]) + _SEEN.format(hidden=hidden)


def of_requests() -> str:
    """Requests: each act that leads elsewhere; then what may be done where."""
    moves = [(a, b, act) for a, acts in requests.NEXT.items() for act, b in acts.items() if a != b]
    acts = (*requests.RESIDENT_ACTS, *requests.TEAM_ACTS)
    rows = {act: [_yes(act in requests.NEXT[one]) for one in requests.STATUSES] for act in acts}
    return _machine("waiting", moves) + _table("Act", requests.STATUSES, rows)


def of_surveys() -> str:
    """Consultations: the phases in their order, and what may happen to an interview in each."""
    phases = get_args(asked.Phase)
    rows = {
        "first answers": [surveys.FIRST[phase] for phase in phases],
        "a correction": [surveys.CORRECTION[phase] for phase in phases],
    }
    moves = [(a, b, "") for a, b in pairwise(phases)]
    return _machine(phases[0], moves) + _table("Interview", phases, rows)


def of_meetings() -> str:
    """Meetings: what may be done in each phase, by somebody who did not call it."""
    phases = get_args(met.Phase)
    acts = get_args(meeting.Act)
    rows = {act: [_yes(_may_meet(act, phase)) for phase in phases] for act in acts}
    moves = [("coming", "now", ""), ("now", "over", "")]
    moves += [(a, "cancelled", "cancel") for a in phases if _may_meet("cancel", a)]
    return _machine("coming", moves) + _table("Act", phases, rows)


def _may_meet(act: meeting.Act, phase: met.Phase) -> bool:
    """In some state of its invitations."""
    at = {"now": NOW, "over": NOW + timedelta(hours=1)}.get(phase, NOW - timedelta(hours=1))
    hours: dict[str, Any] = {"starts": NOW, "ends": NOW + timedelta(hours=1)}
    called = Meeting.model_construct(audience=Audience(), **hours)
    status = "cancelled" if phase == "cancelled" else "planned"
    return any(
        meeting.may(act, _card(called, status, invites), at, OTHER)
        for invites in get_args(met.MeetingCard.model_fields["invites"].annotation)
    )


def _card(called: Meeting, status: str, invites: str) -> met.MeetingCard:
    told: dict[str, Any] = {"status": status, "invites": invites, "invites_by": ONE}
    return met.MeetingCard.model_construct(meeting=called, **told)


def of_announcements() -> str:
    """Announcements: what may be done with one, and with its latest sending, by whom."""
    rows = {act: [_who(act, one) for one in _announcements()] for act in sending.ACTS}
    columns = (
        *get_args(sent.Status),
        *(f"sending: {status}" for status in get_args(sent.RunStatus)),
    )
    return _BY_WHOM + _table("Act", columns, rows)


def _announcements() -> Iterator[sent.Announcement]:
    for status in get_args(sent.Status):
        yield _announcement(status, ())
    for run in get_args(sent.RunStatus):
        told: dict[str, Any] = {"status": run}
        yield _announcement("planned", (sent.Run.model_construct(**told),))


def _announcement(status: sent.Status, runs: tuple[Any, ...]) -> sent.Announcement:
    told: dict[str, Any] = {"status": status, "composer": ONE, "proposer": ONE, "runs": runs}
    words = Content.model_construct()
    return sent.Announcement.model_construct(proposal=words, **told)


def _who(act: sending.Act, one: sent.Announcement) -> str:
    if sending.may(act, one, ONE):
        return "yes"
    return "another" if sending.may(act, one, OTHER) else ""


def _yes(may: bool) -> str:
    return "yes" if may else ""


def _machine(first: str, moves: Iterable[tuple[str, str, str]]) -> str:
    drawn = [f"    {a} --> {b}{f': {act}' if act else ''}" for a, b, act in moves]
    return "\n".join(["```mermaid", "stateDiagram-v2", f"    [*] --> {first}", *drawn, "```", ""])


def _table(corner: str, columns: Iterable[str], rows: Mapping[Any, Sequence[str]]) -> str:
    heads = " | ".join(columns)
    line = "|---" * (1 + heads.count("|") + 1) + "|"
    told = [f"| {name} | {' | '.join(cells)} |" for name, cells in rows.items()]
    return "\n".join(["", f"| {corner} | {heads} |", line, *told, ""])


STATUSES = {
    "ideas": of_ideas,
    "requests": of_requests,
    "surveys": of_surveys,
    "meetings": of_meetings,
    "announcements": of_announcements,
}
"""The rooms whose things have a life of their own, with how it is drawn."""
