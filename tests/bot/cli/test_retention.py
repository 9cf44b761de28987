"""`portevoix retention`: a dry run changes nothing, a real one does what the clock would do."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.staff_words import StaffLanguage, staff_line
from conversations.incoming import Incoming, SentOther
from conversations.people.events import PersonWelcomed
from conversations.people.rights_hours import MOST
from storage.pruning import PRUNES
from storage.store import Store
from storage.unit import Unit
from tests.bot.cli.house import in_store
from tests.bot.cli.house import typed as portevoix

Said = pytest.CaptureFixture[str]
LONG_AGO = datetime.now(UTC) - timedelta(days=530)
WELCOMED = PersonWelcomed(locale="fr", age_band="18_25", notice_version="1")


def typed(*words: str) -> int:
    return portevoix("retention", *words)


def people(folder: Path, many: int) -> None:
    """So many people of whom nothing was heard for 530 days, each with an old update."""

    async def work(unit: Unit) -> None:
        for chat in range(1, many + 1):
            person = (await unit.person_of(chat, LONG_AGO)).person
            what = SentOther(what="x")
            incoming = Incoming(ref=f"old-{chat}", person=person, at=LONG_AGO, what=what)
            await unit.record(incoming, person, [WELCOMED])
        await unit.db.run(
            """
            INSERT INTO inbox (source, update_id, arrived_at, handled_at)
            VALUES ('telegram', '1', :at, :at)""",
            {"at": LONG_AGO.isoformat()},
        )

    in_store(folder, lambda store: store.write(work))


def counted(folder: Path) -> dict[str, int]:
    async def work(store: Store) -> dict[str, int]:
        found = {}
        for table in ("people", "inbox", "silences", "outbox", "staff_log", "journal", "due"):
            row = await store.read(lambda db, t=table: db.one(f"SELECT count(*) FROM {t}"))
            assert row is not None
            found[table] = row[0]
        return found

    return in_store(folder, work)


def test_a_dry_run_says_what_would_go_and_changes_nothing(town: Path, capsys: Said) -> None:
    people(town, 12)
    before = counted(town)
    assert typed("--dry-run") == 0
    said = capsys.readouterr().out
    assert "serait effacé" in said
    assert "Messages reçus et traités (inbox)\u00a0: 1" in said
    assert "30 jours avant\u00a0: 12" in said
    assert counted(town) == before


def test_a_real_run_does_it_once_and_is_logged(town: Path, capsys: Said) -> None:
    people(town, 12)
    assert typed() == 0
    assert "30 jours avant\u00a0: 12" in capsys.readouterr().out
    after = counted(town)
    assert after["silences"] == after["outbox"] == 12
    assert after["inbox"] == 0
    assert after["staff_log"] == 1
    assert typed() == 0
    assert counted(town)["outbox"] == 12, "nobody is warned twice"


def test_more_people_than_a_round_takes_are_all_warned(town: Path) -> None:
    people(town, MOST + 5)
    assert typed() == 0
    assert counted(town)["silences"] == MOST + 5


def test_few_people_are_not_counted_out(town: Path, capsys: Said) -> None:
    people(town, 3)
    assert typed("--dry-run", "--lang", "en") == 0
    said = capsys.readouterr().out
    assert "30 days before: fewer than 11" in said
    assert "7 days before: fewer than 11" in said


@pytest.mark.parametrize("lang", ["fr", "en"])
@pytest.mark.parametrize("table", sorted({table for table, _ in PRUNES}))
def test_every_table_has_a_name_for_people(table: str, lang: StaffLanguage) -> None:
    assert staff_line(f"retention-table-{table.replace('_', '-')}", lang)
