"""A meeting of a scene, called and answered through the events that would have told it.

scene: meeting 17, 2026-12-05 18:30, 30 seats, at Maison pour tous, comes Ben and crowd, "La place"
"""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, cast

from conversations.audience import Audience
from conversations.frozen import utc_text
from conversations.incoming import Incoming, SentOther
from conversations.meetings.events import Answer, FollowChosen, MeetingCalled, Rsvped
from conversations.meetings.figures import secteurs_of
from conversations.meetings.known import DoorCode, MeetingByNumber, RegistrationOf
from conversations.meetings.meeting import Meeting, Spot
from conversations.meetings.rules import reminders
from conversations.meetings.seats import answered
from conversations.reply import told
from storage import identities, meetings_tidying
from storage.hands import AllInOne
from storage.unit import Unit
from tests.players.cast import CITY, Cast, Role

MEETING = re.compile(
    r"meeting (?P<number>\d+), (?P<at>\d{4}-\d\d-\d\d \d\d:\d\d)(?P<more>(?:, [^,\"]+)*),"
    r" \"(?P<title>.*)\""
)
SEATS = re.compile(r"(\d+) seats")
ANSWERS = {"comes": "yes", "maybe": "maybe", "stays": "no"}
PEOPLE = (*ANSWERS, "invited", "follows", "came")
WORDS = (
    *("until", "at", "address", "position", "online", "reserved", "guests", "needs", "languages"),
    *("about", "by", "for nobody", "hidden", "cancelled", "without feedback", *PEOPLE),
)


@dataclass(frozen=True)
class Gathering:
    """A meeting of a talk file, and what people answered."""

    number: int
    meeting: Meeting
    caller: Role | None
    cancelled: bool
    people: tuple[tuple[str, tuple[tuple[Role, int], ...]], ...]
    """(what, people with how many guests), in their order."""


def read(what: str, cast_: Cast) -> Gathering:
    """What a scene line that begins with `meeting` says."""
    match = MEETING.fullmatch(what)
    if match is None:
        raise ValueError(f"scene: {what}: not understood")
    words = [_word(part) for part in match["more"].split(", ")[1:]]
    more = dict(words)
    people = [(key, _people(value, cast_)) for key, value in words if key in PEOPLE]
    return Gathering(
        number=int(match["number"]),
        meeting=_meeting(cast_.local(match["at"]), match["title"], more, cast_),
        caller=cast_.people[more["by"]] if "by" in more else None,
        cancelled="cancelled" in more,
        people=tuple(people),
    )


def _word(part: str) -> tuple[str, str]:
    seats = SEATS.fullmatch(part)
    if seats is not None:
        return "seats", seats[1]
    found = next((word for word in WORDS if part == word or part.startswith(f"{word} ")), "")
    if not found:
        raise ValueError(f"scene: meeting: {part}: not understood")
    return found, part.removeprefix(found).strip()


def _people(names: str, cast_: Cast) -> tuple[tuple[Role, int], ...]:
    """`Ben with 2 and crowd`."""
    found: list[tuple[Role, int]] = []
    for name in names.split(" and "):
        who, _, guests = name.partition(" with ")
        some = cast_.crowd if who == "crowd" else [cast_.people[who]]
        found += [(role, int(guests or 0)) for role in some]
    return tuple(found)


def _meeting(starts: datetime, title: str, more: dict[str, str], cast_: Cast) -> Meeting:
    ends = cast_.local(more["until"]) if len(more.get("until", "")) > 5 else None
    latitude, longitude = (float(one) for one in more.get("position", "nan nan").split())
    known = "position" in more
    given: dict[str, Any] = {}
    if "needs" in more:
        given["needs"] = tuple(more["needs"].split())
    return Meeting(
        title=told({"fr": title}),
        description=told({"fr": more["about"]} if "about" in more else {}),
        starts=starts,
        ends=ends or starts + timedelta(hours=2),
        spot=Spot(
            name=more.get("at", "" if "online" in more else "Maison pour tous"),
            address=more.get("address", ""),
            online=more.get("online", ""),
            latitude=latitude if known else None,
            longitude=longitude if known else None,
        ),
        capacity=int(more["seats"]) if "seats" in more else None,
        reserved=int(more.get("reserved", 0)),
        most_guests=int(more.get("guests", 3)),
        audience=None if "for nobody" in more else Audience(),
        public="hidden" not in more,
        interpreters=tuple(more.get("languages", "").split()),
        feedback="without feedback" not in more,
        **given,
    )


async def gathered(unit: Unit, one: Gathering, at: datetime) -> None:
    """The town calls it, and people answer in their order."""
    called = MeetingCalled(
        number=one.number,
        uid=f"meeting-{one.number}@example.org",
        composed=one.meeting,
        hours=reminders(one.meeting, at, CITY),
    )
    await _by(unit, one.caller, called, at)
    for what, people in one.people:
        for role, guests in people:
            await _did(unit, one, what, role, guests, at)
    await meetings_tidying.keep_parts(AllInOne(unit.db), at, secteurs_of(CITY))
    if one.cancelled:
        await unit.db.run(
            "UPDATE meetings SET status = 'cancelled' WHERE number = :n", {"n": one.number}
        )


async def _did(
    unit: Unit, one: Gathering, what: str, role: Role, guests: int, at: datetime
) -> None:
    if what == "follows":
        await _by(unit, role, FollowChosen(meeting=one.number, follows=True), at)
    elif what == "invited":
        await _invited(unit, one.number, role, at)
    elif what == "came":
        await _came(unit, one.number, role, guests, at)
    else:
        said = await _answer(unit, one.number, role, cast(Answer, ANSWERS[what]), guests, at)
        await _by(unit, role, said, at)


async def _answer(
    unit: Unit, number: int, role: Role, answer: Answer, guests: int, at: datetime
) -> Rsvped:
    person = (await identities.meet(unit.db, role.number, at)).person
    card = await unit.find(MeetingByNumber(number))
    assert card is not None
    mine = await unit.find(RegistrationOf(number, person))
    code = await unit.find(DoorCode(number, person)) if answer == "yes" else ""
    return answered(card, mine, answer, guests, code)


async def _came(unit: Unit, number: int, role: Role, guests: int, at: datetime) -> None:
    """They said yes, and were seen at the door with those whom they brought."""
    said = await _answer(unit, number, role, "yes", guests, at)
    await _by(unit, role, said, at)
    person = (await identities.meet(unit.db, role.number, at)).person
    await unit.db.run(
        """
        UPDATE registrations SET came = :came, came_at = :at
        WHERE meeting = :n AND person = :person""",
        {"came": 1 + guests, "at": utc_text(at), "n": number, "person": person},
    )
    await unit.db.run(
        """
        INSERT INTO first_meetings (person, meeting) VALUES (:person, :n)
        ON CONFLICT (person) DO NOTHING""",
        {"person": person, "n": number},
    )


async def _invited(unit: Unit, number: int, role: Role, at: datetime) -> None:
    """They got an invitation some time ago."""
    person = (await identities.meet(unit.db, role.number, at)).person
    batch, when = f"meeting.{number}.invite.scene", utc_text(at)
    await unit.db.run(
        """
        INSERT INTO batches (id, reply, filled, expires_at, opened_at)
        VALUES (:id, '{}', 1, '2099-01-01T00:00:00.000000+00:00', :at)
        ON CONFLICT (id) DO NOTHING""",
        {"id": batch, "at": when},
    )
    await unit.db.run(
        """
        INSERT INTO outbox (id, person, lane, locale, made_at, due_at, batch, state, over_at)
        VALUES (:id, :person, 'announcement', :locale, :at, :at, :batch, 'sent', :at)""",
        {
            "id": f"{batch}.{person}",
            "person": person,
            "locale": role.locale,
            "at": when,
            "batch": batch,
        },
    )
    await unit.db.run(
        "UPDATE meetings SET invites = 'left', invites_at = :at WHERE number = :n",
        {"at": when, "n": number},
    )


async def _by(
    unit: Unit, role: Role | None, event: MeetingCalled | Rsvped | FollowChosen, at: datetime
) -> None:
    person = (await identities.meet(unit.db, role.number, at)).person if role else ""
    incoming = Incoming(ref="scene", person=person, at=at, what=SentOther(what="scene"))
    await unit.record(incoming, person, [event])
