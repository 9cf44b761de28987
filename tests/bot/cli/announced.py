"""A town for announcements: no ballot is near, some people agreed, the team has its pseudonyms."""

from pathlib import Path
from typing import Any

from bot.city.definition import SAMPLE
from conversations.announcements.known import Announcement, AnnouncementByNumber
from conversations.incoming import Incoming, SentOther
from conversations.people.events import PersonWelcomed
from conversations.who import Role
from storage import identities
from storage.store import Store
from storage.unit import Unit
from tests.bot.cli.house import AT, in_store

FAR = "2090-06-06T10:00"
"""A Tuesday, long after these tests."""
PLAIN = f"""
[text]
fr = "<b>Fête</b> du quartier"
[when]
at = {FAR}
"""


def settle(town: Path) -> None:
    """The sample town without its ballots."""
    before, _, after = SAMPLE.read_text(encoding="utf-8").partition("[[ballots]]")
    rest = after[after.index("# Les sujets") :]
    (town / "city.toml").write_text(before + rest, encoding="utf-8")


def with_ballot(town: Path, day: str) -> None:
    """A ballot on `day`."""
    city = town / "city.toml"
    words = "\n".join(f'{one} = "Scrutin"' for one in ("fr", "fr-simple", "en", "ar"))
    ballot = f"[[ballots]]\nrounds = [{day}]\n[ballots.name]\n{words}\n"
    city.write_text(f"{city.read_text(encoding='utf-8')}\n{ballot}", encoding="utf-8")


def written(town: Path, text: str = PLAIN, name: str = "a.toml") -> Path:
    """A file that holds `text`."""
    file = town / name
    file.write_text(text, encoding="utf-8")
    return file


async def _person(unit: Unit, number: int, role: Role = "resident", label: str = "") -> str:
    who = await identities.meet(unit.db, number, AT)
    welcome = PersonWelcomed(locale="fr", age_band="18_25", notice_version="1")
    at = Incoming(ref=f"scene-{number}", person=who.person, at=AT, what=SentOther(what="scene"))
    await unit.record(at, who.person, [welcome])
    await unit.db.run(
        "UPDATE people SET role = :role, label = :label WHERE person = :person",
        {"role": role, "label": label, "person": who.person},
    )
    await unit.db.run(
        """
        INSERT INTO consents (person, purpose, at, given, version)
        VALUES (:person, 'announcements', :at, 1, '1')""",
        {"person": who.person, "at": AT.isoformat()},
    )
    return who.person


def agreed(town: Path, people: int | list[int]) -> None:
    """So many residents who receive announcements, or those of these numbers at Telegram."""
    numbers = people if isinstance(people, list) else range(5_000, 5_000 + people)

    async def work(unit: Unit) -> None:
        for number in numbers:
            await _person(unit, number)

    in_store(town, lambda store: store.write(work))


def member(town: Path, label: str, role: Role, number: int) -> str:
    """Somebody of the team."""
    return in_store(town, lambda store: store.write(lambda u: _person(u, number, role, label)))


def announcement(town: Path, number: int = 1) -> Announcement | None:
    """How it stands."""

    async def look(store: Store) -> Announcement | None:
        return await store.write(lambda unit: unit.find(AnnouncementByNumber(number)))

    return in_store(town, look)


def rows(town: Path, sql: str) -> list[tuple[Any, ...]]:
    """What the database answers."""

    async def look(store: Store) -> list[tuple[Any, ...]]:
        found = await store.read(lambda db: db.execute(sql))
        return [tuple(row) for row in found]

    return in_store(town, look)
