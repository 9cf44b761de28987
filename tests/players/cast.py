"""Who and what a talk file speaks of: its people, its city, its clock, its consultations."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import cache
from math import dist
from pathlib import Path
from typing import Any, cast
from zoneinfo import ZoneInfo

from pyxform import xls2xform

from bot.city.definition import SAMPLE
from bot.city.file import load_city
from bot.surveys.bundle import Bundle
from bot.surveys.reading import Spreadsheet
from conversations.ballots import Ballot
from conversations.city import CityCard, DistrictAt
from conversations.known import Ask
from conversations.reply import Told, told
from conversations.surveys.attachments import Attachment
from conversations.surveys.form import Form
from conversations.surveys.known import GivesBack
from conversations.surveys.xform import load_form
from tests.players.chat import Chat

FORMS = Path(__file__).parents[1] / "talks" / "forms"
_SAMPLE = load_city(SAMPLE).card()
CITY = CityCard(
    name=told({"fr": "Marseille", "ar": "مرسيليا"}),
    controller="Ville de Marseille",
    dpo_contact="dpo@ville.example",
    address="1 place de la Mairie",
    phone="04 00 00 00 00",
    email="mairie@ville.example",
    opening_hours=told(
        {
            "fr": "Du lundi au vendredi",
            "fr-simple": "Du lundi au vendredi",
            "en": "Monday to Friday",
            "ar": "من الاثنين إلى الجمعة",
        }
    ),
    retention=told(
        {
            "fr": "Profil : 18 mois après le dernier message.",
            "fr-simple": "Nous effaçons tout après 18 mois.",
            "en": "Profile: 18 months after the last message.",
            "ar": "الملف: 18 شهرًا بعد آخر رسالة.",
        }
    ),
    under_15_route=told(
        {
            "fr": "Venez en mairie avec un parent.",
            "fr-simple": "Venez à la mairie avec un parent.",
            "en": "Come to the town hall with a parent.",
            "ar": "تعالوا إلى البلدية مع أحد الوالدين.",
        }
    ),
    paper_route=told(
        {
            "fr": "Un questionnaire papier vous attend en mairie.",
            "fr-simple": "Il y a un papier à la mairie.",
            "en": "A paper form is at the town hall.",
            "ar": "يوجد استبيان ورقي في البلدية.",
        }
    ),
    secteurs=_SAMPLE.secteurs,
    by_position=True,
    topics=_SAMPLE.topics,
    posters=_SAMPLE.posters,
    holidays=_SAMPLE.holidays,
    quiet_days=_SAMPLE.quiet_days,
    link_hosts=_SAMPLE.link_hosts,
    sends_per_second=0,
    ballots=(
        Ballot(
            name=told({"fr": "Élections municipales", "en": "Town elections"}),
            rounds=(date(2028, 3, 5), date(2028, 3, 12)),
        ),
    ),
)
TOWN_HALLS = {
    1: (43.3, 5.384),
    2: (43.297, 5.37),
    3: (43.311, 5.38),
    4: (43.305, 5.401),
    5: (43.292, 5.401),
    6: (43.285, 5.381),
    7: (43.284, 5.363),
    8: (43.262, 5.385),
    9: (43.24, 5.43),
    10: (43.275, 5.42),
    11: (43.287, 5.477),
    12: (43.305, 5.44),
    13: (43.34, 5.43),
    14: (43.339, 5.39),
    15: (43.358, 5.36),
    16: (43.363, 5.314),
}


def district_at(ask: DistrictAt) -> int | None:
    """The arrondissement whose middle is the nearest; None out of town."""
    if not (43.17 < ask.latitude < 43.4 and 5.22 < ask.longitude < 5.54):
        return None
    here = (ask.latitude, ask.longitude)
    return min(TOWN_HALLS, key=lambda number: dist(here, TOWN_HALLS[number]))


CITY_FACTS: dict[type[Ask[Any]], Callable[[Any], Any]] = {DistrictAt: district_at}
"""What the desk looks up in the city's own files: each answered by a function of the question."""
NOON = datetime(2026, 11, 21, 11, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Role:
    """Somebody in a talk file: a stranger, a resident who is welcomed, a member of the team."""

    name: str
    number: int
    locale: str
    role: str
    consenting: bool = True
    notice: str = ""
    """The version of the notice they agreed to, where it is not the city's."""

    @property
    def stranger(self) -> bool:
        """Nobody whom the house knows when the talk begins."""
        return self.role == "stranger"

    @property
    def in_team(self) -> bool:
        """An ambassador, staff or the admin: known to the team by their name in the file."""
        return self.role in ("ambassador", "staff", "admin")


@dataclass
class Survey:
    """A consultation of a talk file and the days it is open."""

    slug: str
    file: str
    opens_at: datetime | None = None
    closes_at: datetime | None = None
    gives_back: GivesBack = "closing"


@dataclass
class Cast:
    """Everyone and everything of one talk, as its `scene:` lines set it."""

    people: dict[str, Role] = field(default_factory=dict)
    chats: dict[str, Chat] = field(default_factory=dict)
    surveys: list[Survey] = field(default_factory=list)
    crowd: list[Role] = field(default_factory=list)
    """Residents who say nothing, and whose chats nobody reads."""
    clock: datetime = NOON
    speaker: str = ""
    """Whoever did something last."""

    def scene(self, what: str) -> Role | Survey | list[Role]:
        """Take in a scene line; ValueError for one that is not understood."""
        name, *rest = (part.strip() for part in what.split(","))
        if name.startswith("crowd "):
            return self._crowd(int(name[6:]), rest[0])
        if name.startswith("survey "):
            days = dict(part.split(" ", 1) for part in rest)
            back = cast(GivesBack, days.pop("results", "closing"))
            survey = Survey(name[7:], name[7:], *self._days(days), back)
            self.surveys.append(survey)
            return survey
        kind, locale, *older = rest
        word, _, consents = kind.partition(" ")
        if word not in KINDS or consents not in ("", "without consents"):
            raise ValueError(f"scene: {what}: not understood")
        notice = older[0].removeprefix("notice ") if older else ""
        role = Role(name, 7000 + len(self.people), locale, word, not consents, notice)
        self.people[name], self.chats[name] = role, Chat()
        return role

    def _crowd(self, number: int, locale: str) -> list[Role]:
        first = 90_000 + len(self.crowd)
        more = [Role(f"crowd {n}", first + n, locale, "resident") for n in range(number)]
        self.crowd += more
        return more

    def called(self, chat_id: int | None) -> str | None:
        """The name of whoever has that chat."""
        return next((r.name for r in self.people.values() if r.number == chat_id), None)

    def _days(self, days: dict[str, str]) -> tuple[datetime | None, datetime | None]:
        return self._day(days.get("opens")), self._day(days.get("closes"))

    def _day(self, text: str | None) -> datetime | None:
        return self.local(text) if text else None

    def local(self, text: str) -> datetime:
        """`2026-03-04 19:00` on the city's clock as an aware UTC datetime."""
        naive = datetime.fromisoformat(text)
        return naive.replace(tzinfo=ZoneInfo(CITY.time_zone)).astimezone(UTC)

    def tick(self) -> datetime:
        """The hour of the next act: a few seconds after the one before."""
        self.clock += timedelta(seconds=5)
        return self.clock


@cache
def xform(file: str) -> bytes:
    """The XForm of a form of `tests/talks/forms`."""
    source = (FORMS / f"{file}.md").read_bytes()
    return xls2xform.convert(source, validate=False).xform.encode()


@cache
def form(file: str) -> Form:
    """The same, compiled."""
    return load_form(xform(file), attached={one.name: one for one, _ in attached(file)})


@cache
def attached(file: str) -> tuple[tuple[Attachment, bytes], ...]:
    """What comes with a form: the files of the folder that is called as it is."""
    folder = FORMS / file
    files = {one.name: one.read_bytes() for one in folder.iterdir()} if folder.is_dir() else {}
    return Bundle(Spreadsheet(b"", ".md"), files).attached()


def title(file: str) -> Told:
    """The form's title in its default language, as publication takes it."""
    return told({form(file).default_language: form(file).title})


KINDS = ("stranger", "resident", "ambassador", "staff", "admin")
BUTTON = re.compile(r"^(?:(?P<how>twice|old|forged) )?\[(?P<label>.+)\]$")
