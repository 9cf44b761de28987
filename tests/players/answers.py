"""Answers to a consultation that were handed in before the talk begins, by people nobody sees.

scene: answers transport, 40 mode=walk trips=2, 25 mode=bus
"""

import re
from dataclasses import dataclass
from datetime import datetime

from conversations.surveys.events import Given, SurveyHandedIn
from storage import surveys
from storage.happened import Happened
from storage.unit import Unit

GIVEN = re.compile(r"(?P<people>\d+)(?P<values>(?: \w+=\S+)*)")


@dataclass(frozen=True)
class Answers:
    """So many people each, and what they answered."""

    slug: str
    alike: tuple[tuple[int, tuple[Given, ...]], ...]


def read(what: str) -> Answers:
    """What a scene line that begins with `answers` says; `+` stands between several choices."""
    slug, *parts = what.removeprefix("answers ").split(", ")
    return Answers(slug, tuple(_alike(part) for part in parts))


def _alike(part: str) -> tuple[int, tuple[Given, ...]]:
    match = GIVEN.fullmatch(part)
    if match is None:
        raise ValueError(f"scene: answers: {part}: not understood")
    pairs = (one.split("=", 1) for one in match["values"].split())
    given = tuple(Given(name=name, value=value.replace("+", " ")) for name, value in pairs)
    return int(match["people"]), given


async def handed_in(unit: Unit, answers: Answers, at: datetime) -> None:
    """They are there, and lead to nobody."""
    row = await unit.db.one("SELECT count(*) FROM submissions")
    number = int(row[0]) if row else 0
    for people, given in answers.alike:
        for _ in range(people):
            number += 1
            event = SurveyHandedIn(
                slug=answers.slug, version=1, locale="fr", started_at=at, answers=given
            )
            happened = Happened(ref=f"answers-{number}", person=f"nobody-{number}", at=at)
            await surveys.handed_in(unit.db, event, happened)
