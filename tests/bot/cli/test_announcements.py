"""`portevoix announcements`: listed, shown and acted on by the chat's own table of rules."""

import io
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.exports.writing import read_back
from conversations.announcements.content import letter
from conversations.announcements.events import ButtonTapped, RunBegan, RunEnded, RunMissed
from storage import batches, outbox
from storage.outbox import Outcome
from storage.unit import Unit
from tests.bot.cli.announced import agreed, announcement, rows, settle, written
from tests.bot.cli.house import in_store, typed
from tests.players.cast import CITY

Said = pytest.CaptureFixture[str]
NOON = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)
LOG = "SELECT act, about FROM staff_log WHERE act <> 'announcement.composed' ORDER BY seq"


@pytest.fixture
def planned(town: Path, capsys: Said) -> Path:
    """A town with an announcement of its own, and twenty people."""
    settle(town)
    agreed(town, 20)
    assert typed("announce", written(town), "--yes") == 0
    capsys.readouterr()
    return town


def begin(town: Path, run: int = 1, people: int = 20) -> None:
    """One sending leaves to so many people."""
    one = announcement(town)
    assert one is not None
    batch = f"1.{run}"

    async def work(unit: Unit) -> None:
        said = letter(one.composed.content, one.composed.audience, batch, CITY)
        ends = NOON + timedelta(days=7)
        event = RunBegan(
            number=1,
            run=run,
            batch=batch,
            planned_at=NOON,
            expires_at=ends,
            letter=said,
            next_at=NOON + timedelta(days=7),
        )
        await unit.did(event, f"began-{run}", NOON)
        found = await unit.db.execute("SELECT person FROM people ORDER BY person")
        window = {"locale": "fr", "due_at": "", "closes_at": "", "contact": 1, "target": None}
        letters = [{**window, "person": row[0]} for row in found[:people]]
        await batches.add(unit.db, batch, letters, NOON)
        await batches.got_to(unit.db, batch, "z", filled=True)

    in_store(town, lambda store: store.write(work))


def end(town: Path, run: int = 1, unsure: int = 0) -> None:
    """Every message of it arrived, but for a few of which nobody knows."""

    async def work(unit: Unit) -> None:
        batch = f"1.{run}"
        found = await unit.db.execute(
            "SELECT seq FROM outbox WHERE batch = :batch AND batch <> ''", {"batch": batch}
        )
        outcomes = [
            Outcome(row[0], "unsure" if n < unsure else "sent", 1, message=n)
            for n, row in enumerate(found)
        ]
        await outbox.settle(unit.db, outcomes, NOON + timedelta(seconds=30))
        await unit.did(
            RunEnded(batch=batch, number=1, sent=len(found) - unsure), f"end-{run}", NOON
        )

    in_store(town, lambda store: store.write(work))


def test_none(town: Path, capsys: Said) -> None:
    for words in ((), ("list",)):
        assert typed("announcements", *words) == 0
        assert capsys.readouterr().out == "Aucune annonce.\n"
    assert typed("announcements", "show", 1) == 1
    assert typed("announcements", "pause", 1) == 1


def test_the_list_and_one(planned: Path, capsys: Said) -> None:
    assert typed("announcements") == 0
    assert capsys.readouterr().out.startswith("n° 1 · départ mardi 6 juin 2090")
    assert typed("announcements", "show", 1, "--lang", "en") == 0
    out = capsys.readouterr().out
    assert "Fête du quartier" in out
    assert "Announcement no. 1" in out


def test_pause_resume_cut(planned: Path, capsys: Said) -> None:
    assert typed("announcements", "pause", 1) == 1, "nothing leaves yet"
    begin(planned)
    assert typed("announcements", "resume", 1) == 1
    for act, status in (("pause", "paused"), ("resume", "sending")):
        assert typed("announcements", act, 1) == 0
        one = announcement(planned)
        assert one is not None and one.latest is not None
        assert one.latest.status == status
    assert typed("announcements", "cut", 1, "--yes") == 0
    assert rows(planned, "SELECT DISTINCT state, drops FROM batches") == [("over", "cancelled")]
    assert rows(planned, LOG) == [
        ("announcement.paused", "1.1"),
        ("announcement.resumed", "1.1"),
        ("announcement.cut", "1.1"),
    ]
    assert {row[0] for row in rows(planned, "SELECT DISTINCT who FROM staff_log")} == {
        "command line"
    }


def test_what_cannot_be_taken_back_is_asked_about(
    planned: Path, monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("non\n"))
    assert typed("announcements", "stop", 1) == 1
    assert "Tapez « oui »" in capsys.readouterr().out
    one = announcement(planned)
    assert one is not None and one.status == "planned"
    monkeypatch.setattr("sys.stdin", io.StringIO("oui\n"))
    assert typed("announcements", "stop", 1) == 0
    one = announcement(planned)
    assert one is not None and one.status == "cancelled"
    assert typed("announcements", "stop", 1, "--yes") == 1
    assert "portevoix announcements show 1" in capsys.readouterr().err


def test_unsure_ones_are_sent_again_and_everything_withdrawn(planned: Path, capsys: Said) -> None:
    begin(planned)
    end(planned)
    assert typed("announcements", "again", 1, "--yes") == 1, "nothing is unsure"
    begin(planned, run=2)
    end(planned, run=2, unsure=12)
    assert typed("announcements", "again", 1, "--yes") == 0
    assert rows(planned, "SELECT count(*) FROM outbox WHERE state = 'waiting'") == [(12,)]
    assert typed("announcements", "withdraw", 1, "--yes") == 0
    one = announcement(planned)
    assert one is not None and one.status == "withdrawn"
    assert rows(planned, "SELECT id FROM batches WHERE source <> '' ORDER BY id") == [
        ("1.1-x",),
        ("1.2-x",),
    ]


def test_nobody_approves_at_the_machine(planned: Path) -> None:
    for act in ("approve", "refuse", "reword"):
        with pytest.raises(SystemExit):
            typed("announcements", act, 1)


def test_the_report_hides_a_small_audience(planned: Path, capsys: Said) -> None:
    begin(planned, people=10)
    end(planned)
    assert typed("announcements", "show", 1) == 0
    assert "nous ne donnons pas de chiffres" in capsys.readouterr().out
    begin(planned, run=2)
    end(planned, run=2)
    assert typed("announcements", "show", 1) == 0
    assert "20 messages arrivés sur 20" in capsys.readouterr().out


def test_the_table_of_sendings(planned: Path, capsys: Said) -> None:
    begin(planned, people=10)
    end(planned)
    begin(planned, run=2)
    end(planned, run=2, unsure=3)

    async def tap(unit: Unit) -> None:
        for n in range(21):
            button = 0 if n < 11 else -1
            await unit.did(ButtonTapped(batch="1.2", button=button), f"tap-{n}", NOON)
        missed = RunMissed(number=1, run=3, batch="1.3", planned_at=NOON, next_at=None)
        await unit.did(missed, "missed", NOON)

    in_store(planned, lambda store: store.write(tap))
    file = planned / "annonces.csv"
    assert typed("export", "announcements", "--to", file) == 0
    assert "3 envoi(s)" in capsys.readouterr().out
    header, *lines = read_back(file)
    few, many, missed = (dict(zip(header, one, strict=True)) for one in lines)
    assert (few["announcement"], few["run"], few["id"], few["status"]) == ("1", "1", "1.1", "over")
    assert set(list(few.values())[header.index("audience_people") :]) == {""}
    assert many["planned_at"] == "2026-11-24T12:00:00+01:00"
    told = {key: value for key, value in many.items() if header.index(key) > 6}
    assert told == {
        **dict.fromkeys(header[7:], ""),
        **{"audience_people": "20", "sent": "17", "unsure": "3"},
        **dict.fromkeys(("unreachable", "failed", "expired", "dropped"), "0"),
        **{"lateness_p50_s": "30", "lateness_p99_s": "30", "taps_button_1": "11"},
    }
    assert (missed["status"], missed["audience_people"]) == ("missed", "")
    assert rows(planned, LOG)[-1] == ("announcement.exported", "")


def test_a_long_table_is_written_page_by_page(planned: Path) -> None:
    async def miss(unit: Unit) -> None:
        for n in range(1, 51):
            event = RunMissed(number=1, run=n, batch=f"1.{n}", planned_at=NOON, next_at=None)
            await unit.did(event, f"missed-{n}", NOON)

    in_store(planned, lambda store: store.write(miss))
    assert typed("export", "announcements", "--to", planned / "a.csv") == 0
    assert [row[1] for row in read_back(planned / "a.csv")][1:] == [str(n) for n in range(1, 51)]
