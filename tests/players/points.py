"""Points of an agenda and follow-ups of a scene, told through the events that would have told them.

scene: point of Ben for 17, shown, supported by Ana and crowd, "Des bancs"
scene: follow-up 3 of Ben for 17, owner Zoé, due 2026-12-01, done, "Des bancs"
"""

import re
from dataclasses import dataclass
from datetime import date, datetime

from conversations.event import Event
from conversations.incoming import Incoming, SentOther
from conversations.meetings.agenda_events import (
    AgendaPointDeclined,
    AgendaPointProposed,
    AgendaPointShown,
    AgendaPointSupported,
    AgendaSet,
)
from conversations.meetings.followup_events import (
    FollowUpDated,
    FollowUpMoved,
    FollowUpOpened,
    FollowUpOwned,
)
from conversations.meetings.followup_known import FollowStatus
from storage import identities
from storage.unit import Unit
from tests.players.cast import Cast, Role

POINT = re.compile(
    r"point(?: of (?P<author>\w+))? for (?P<meeting>\d+)(?P<more>(?:, [^,\"]+)*), \"(?P<words>.*)\""
)
FOLLOW_UP = re.compile(
    r"follow-up (?P<number>\d+)(?: of (?P<author>\w+))? for (?P<meeting>\d+)"
    r"(?P<more>(?:, [^,\"]+)*), \"(?P<words>.*)\""
)
STATUSES: tuple[FollowStatus, ...] = ("under_way", "done", "dropped")


@dataclass(frozen=True)
class Raised:
    """A point, and a follow-up of it where it has a number."""

    id: str
    meeting: int
    words: str
    author: Role | None
    more: tuple[str, ...]
    supporters: tuple[Role, ...] = ()
    owner: Role | None = None
    number: int = 0

    def says(self, word: str) -> str | None:
        """What follows `word` in the line; None where it is not there."""
        found = (one for one in self.more if one == word or one.startswith(f"{word} "))
        return next((one.removeprefix(word).strip() for one in found), None)


def read_raised(what: str, cast: Cast) -> Raised:
    """What a scene line that begins with `point` or `follow-up` says."""
    match = POINT.fullmatch(what) or FOLLOW_UP.fullmatch(what)
    if match is None:
        raise ValueError(f"scene: {what}: not understood")
    more = tuple(part for part in match["more"].split(", ") if part)
    made = Raised(
        id=re.sub(r"\W+", "", match["words"].lower())[:12] or "voice",
        meeting=int(match["meeting"]),
        words=match["words"],
        author=cast.people[match["author"]] if match["author"] else None,
        more=more,
    )
    people = (made.says("supported by") or "").split(" and ")
    some = [cast.crowd if name == "crowd" else [cast.people[name]] for name in people if name]
    owner = made.says("owner")
    return Raised(
        **{
            **vars(made),
            "supporters": tuple(role for roles in some for role in roles),
            "owner": cast.people[owner] if owner else None,
            "number": int(match.groupdict().get("number") or 0),
        }
    )


async def raised(unit: Unit, one: Raised, at: datetime) -> None:
    """It was proposed, judged and supported; what followed from it happened."""
    if not one.number or one.author is not None:
        await _proposed(unit, one, at)
    if one.number:
        await _followed(unit, one, at)


async def _proposed(unit: Unit, one: Raised, at: datetime) -> None:
    voice = "voice-of-a-scene" if one.says("voice") is not None else ""
    locale = one.author.locale if one.author else "fr"
    proposal = AgendaPointProposed(
        meeting=one.meeting, point=one.id, words=one.words, voice=voice, locale=locale
    )
    await _by(unit, one.author, proposal, at)
    about = {"number": one.meeting, "point": one.id}
    chosen = one.says("agenda")
    if one.says("shown") is not None or chosen is not None or one.number:
        await _by(unit, None, AgendaPointShown(**about), at)
    for role in one.supporters:
        await _by(unit, role, AgendaPointSupported(meeting=one.meeting, point=one.id), at)
    if (why := one.says("declined")) is not None:
        await _by(unit, None, AgendaPointDeclined(**about, words=why), at)
    if chosen is not None:
        points = ((one.id, int(chosen or 1)),)
        await _by(unit, None, AgendaSet(number=one.meeting, points=points), at)


async def _followed(unit: Unit, one: Raised, at: datetime) -> None:
    point = one.id if one.author is not None else ""
    opened = FollowUpOpened(number=one.number, meeting=one.meeting, point=point, words=one.words)
    await _by(unit, None, opened, at)
    if one.owner is not None:
        owner = (await identities.meet(unit.db, one.owner.number, at)).person
        await _by(unit, None, FollowUpOwned(number=one.number, owner=owner), at)
    if due := one.says("due"):
        await _by(unit, None, FollowUpDated(number=one.number, due_on=date.fromisoformat(due)), at)
    for status in STATUSES:
        if (words := one.says(status)) is not None:
            moved = FollowUpMoved(number=one.number, status=status, words=words, on=at.date())
            await _by(unit, None, moved, at)


async def _by(unit: Unit, role: Role | None, event: Event, at: datetime) -> None:
    person = (await identities.meet(unit.db, role.number, at)).person if role else ""
    incoming = Incoming(ref="scene", person=person, at=at, what=SentOther(what="scene"))
    await unit.record(incoming, person, [event])
