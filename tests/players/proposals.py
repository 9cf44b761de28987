"""An idea of a scene, written into the tables through the events that would have told it.

scene: idea 48213 of Ben, published, theme streets, supported by Ana and Zoé, "Des bancs !"
"""

import re
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from conversations.ideas.events import IdeaHandedIn, IdeaSupported, IdeaWithdrawn
from conversations.ideas.rules import REVIEWED, STATUSES, Status
from conversations.ideas.team_events import IdeaMoved, IdeaTaken, MoreAsked
from conversations.ideas.written import IdeaFile, IdeaPlace, Written
from conversations.incoming import Incoming, SentOther
from storage import identities
from storage.unit import Unit
from tests.players.cast import Cast, Role

IDEA = re.compile(
    r"idea (?P<number>\d+)(?: of (?P<author>[^,]+))?, (?P<status>\w+)"
    r"(?P<more>(?:, [^,\"]+)*), \"(?P<text>.*)\""
)
SAID = "C’est noté."
"""The sentence that goes with every step of its way."""


@dataclass(frozen=True)
class Proposal:
    """An idea of a talk file: where it stands, and what is known of it."""

    number: int
    author: Role | None
    status: Status
    written: Written
    supporters: tuple[Role, ...]
    reviewer: Role | None

    @property
    def ref(self) -> str:
        """Our own reference, as long as a real one."""
        return f"{self.number:032x}"


def read(what: str, cast_: Cast) -> Proposal:
    """What a scene line that begins with `idea` says."""
    match = IDEA.fullmatch(what)
    if match is None or match["status"] not in STATUSES:
        raise ValueError(f"scene: {what}: not understood")
    more = dict(_word(part) for part in match["more"].split(", ")[1:])
    reviewer = more.pop("held by", "")
    return Proposal(
        number=int(match["number"]),
        author=cast_.people[match["author"]] if match["author"] else None,
        status=cast(Status, match["status"]),
        supporters=_people(more.pop("supported by", ""), cast_),
        reviewer=cast_.people[reviewer] if reviewer else None,
        written=_written(match["text"], more),
    )


WORDS = (
    *("supported by", "held by", "theme", "campaign", "district", "signed", "titled", "photos"),
    *("voice", "flags", "answer", "address"),
)


def _word(part: str) -> tuple[str, str]:
    found = next((word for word in WORDS if part == word or part.startswith(f"{word} ")), "")
    if not found:
        raise ValueError(f"scene: idea: {part}: not understood")
    return found, part.removeprefix(found).strip()


def _people(names: str, cast_: Cast) -> tuple[Role, ...]:
    """`Ana and Zoé`; `crowd` is everybody of the crowd."""
    some = [name for name in names.split(" and ") if name]
    crowd = tuple(cast_.crowd) if "crowd" in some else ()
    return (*(cast_.people[name] for name in some if name != "crowd"), *crowd)


def _written(text: str, more: dict[str, str]) -> Written:
    photos = [IdeaFile(what="photo", file_id="F1") for _ in range(int(more.get("photos", 0)))]
    voice = [IdeaFile(what="voice", file_id="F1", mime="audio/ogg")] if "voice" in more else []
    district = more.get("district")
    place = IdeaPlace(kind="district", arrondissement=int(district)) if district else IdeaPlace()
    if "address" in more:
        place = place.model_copy(update={"kind": "address", "words": more["address"]})
    question, _, said = more.get("answer", "").partition("=")
    return Written(
        text=text,
        title=more.get("titled", ""),
        called=more.get("signed", ""),
        campaign=more.get("campaign", "box"),
        theme=more.get("theme", ""),
        place=place,
        files=(*photos, *voice),
        answers=((question, said),) if question else (),
        flags=tuple(more.get("flags", "").split()),
    )


async def proposed(unit: Unit, one: Proposal, at: datetime) -> None:
    """Hand it in, and let it go its way as far as the scene says."""
    written, locale = one.written, one.author.locale if one.author else "fr"
    handed_in = IdeaHandedIn(
        ref=one.ref,
        written=written,
        locale=locale,
        campaign=written.campaign,
        theme=written.theme,
        receipt=f"TEST-{one.number}",
    )
    await _by(unit, one.author, handed_in, at)
    await unit.db.run(
        "UPDATE ideas SET number = :number, author = CASE WHEN :theirs = 1 THEN author END "
        "WHERE id = :id",
        {"number": one.number, "id": one.ref, "theirs": int(one.author is not None)},
    )
    await _went(unit, one, at)
    for who in one.supporters:
        await _by(unit, who, IdeaSupported(ref=one.ref), at)


async def _went(unit: Unit, one: Proposal, at: datetime) -> None:
    if one.status == "more_asked":
        event = MoreAsked(ref=one.ref, number=one.number, words=SAID)
        await unit.did(event, "scene", at)
    elif one.status == "withdrawn":
        await _by(unit, one.author, IdeaWithdrawn(ref=one.ref), at)
    elif one.status not in REVIEWED:
        for status in dict.fromkeys(("published", one.status)):
            moved = IdeaMoved(ref=one.ref, number=one.number, status=status, words=SAID)
            await unit.did(moved, "scene", at)
    if one.reviewer is not None:
        await _by(unit, one.reviewer, IdeaTaken(ref=one.ref, number=one.number), at)


async def _by(
    unit: Unit,
    role: Role | None,
    event: IdeaHandedIn | IdeaSupported | IdeaWithdrawn | IdeaTaken,
    at: datetime,
) -> None:
    person = (await identities.meet(unit.db, role.number, at)).person if role else "nobody"
    incoming = Incoming(ref="scene", person=person, at=at, what=SentOther(what="scene"))
    await unit.record(incoming, person, [event])
