"""`portevoix doctor`: what needs a look is said, and the exit code follows."""

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.city.definition import SAMPLE
from bot.city.file import load_city
from bot.meetings.feed import put
from bot.meetings.public import rendered
from bot.surveys.folder import MARKER, Folder
from bot.words import Words
from tests.bot.cli.house import TOKEN, own_file, typed, with_admin

Said = pytest.CaptureFixture[str]
AT = "2027-03-01T09:30:00.000000+00:00"


@pytest.fixture
def database(town: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    own_file(town)
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    return with_admin(town)


def _run(path: Path, *statements: str) -> None:
    db = sqlite3.connect(path, isolation_level=None)
    for statement in statements:
        db.execute(statement)
    db.close()


def test_before_the_first_start_what_is_missing_is_said(town: Path, capsys: Said) -> None:
    assert typed("doctor", "--offline") == 1
    out = capsys.readouterr().out
    assert "n’existe pas encore" in out
    assert "Jeton\u00a0: aucun" in out
    assert "aucun fichier de ville trouvé" in out
    assert "À regarder\u00a0: 2." in out
    assert not (town / "data").exists()


def test_no_database_yet_is_no_trouble_by_itself(
    town: Path, capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    own_file(town)
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    assert typed("doctor", "--offline") == 0
    out = capsys.readouterr().out
    assert "n’existe pas encore" in out and "Tout va bien." in out
    assert not (town / "data").exists()


def test_a_copied_sample_is_said_with_the_words_that_are_left(database: Path, capsys: Said) -> None:
    file = database.parents[1] / "city.toml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("dpo@ville.fr", "dpo@marseille.example"), encoding="utf-8")
    assert typed("doctor", "--offline") == 1
    assert "encore la ville d’exemple (dpo@marseille.example)" in capsys.readouterr().out
    file.unlink()
    assert typed("doctor", "--offline", "--lang", "en") == 1
    assert "no city file was found" in capsys.readouterr().out


def test_all_is_well(database: Path, capsys: Said) -> None:
    assert typed("doctor", "--offline") == 0
    assert "Tout va bien." in capsys.readouterr().out


def test_a_daily_rule_that_waits_for_a_year_is_said(database: Path, capsys: Said) -> None:
    _run(
        database,
        "INSERT INTO due (id, what, about, due_at)"
        " VALUES ('retention', 'retention', '', '2099-03-01T09:30:00.000000+00:00')",
    )
    assert typed("doctor", "--offline", "--lang", "en") == 1
    assert "2099-03-01 10:30" in capsys.readouterr().out


def test_what_was_set_aside_is_listed_without_its_words(database: Path, capsys: Said) -> None:
    _run(
        database,
        "INSERT INTO inbox (source, update_id, body, arrived_at, tries, error, set_aside_at)"
        f" VALUES ('telegram', '77', '{{\"text\": \"secret\"}}', '{AT}', 3, 'KeyError', '{AT}')",
    )
    assert typed("doctor", "--offline", "--lang", "en") == 1
    out = capsys.readouterr().out
    assert "source telegram, number 77, on 2027-03-01 10:30, error KeyError" in out
    assert "secret" not in out


def test_letters_in_trouble_are_listed_without_their_words(database: Path, capsys: Said) -> None:
    _run(
        database,
        "INSERT INTO outbox (id, person, lane, locale, reply, made_at, state, error, over_at)"
        f" VALUES ('t-1.0', 'p-person', 'reply', 'fr', 'secret', '{AT}', 'failed',"
        f" 'can''t parse entities', '{AT}'),"
        f" ('t-2.0', 'p-person', 'announcement', 'fr', 'secret', '{AT}', 'unsure', '', '{AT}')",
    )
    assert typed("doctor", "--offline") == 1
    out = capsys.readouterr().out
    assert "t-1.0, reply, le 2027-03-01 10:30" in out
    assert "can't parse entities" in out
    assert "t-2.0" in out
    assert "À regarder\u00a0: 2." in out
    assert "secret" not in out
    assert "p-person" not in out


def test_letters_that_wait_for_the_morning_are_no_trouble(database: Path, capsys: Said) -> None:
    _run(
        database,
        "INSERT INTO outbox (id, person, lane, locale, reply, made_at, due_at) VALUES"
        f" ('t-1.0', 'p', 'reminder', 'fr', '', '{AT}', '9000-01-01T07:00:00.000000+00:00'),"
        f" ('t-2.0', 'p', 'reply', 'fr', '', '{AT}', '')",
    )
    assert typed("doctor", "--offline") == 0
    out = capsys.readouterr().out
    assert "À envoyer\u00a0: 2." in out
    assert "Dont 1 à leur heure" in out


def test_a_long_list_is_cut_and_counted(database: Path, capsys: Said) -> None:
    rows = ", ".join(f"('telegram', '{n}', '{AT}', 'KeyError', '{AT}')" for n in range(25))
    into = "INSERT INTO inbox (source, update_id, arrived_at, error, set_aside_at) VALUES "
    _run(database, into + rows)
    assert typed("doctor", "--offline", "--lang", "en") == 1
    out = capsys.readouterr().out
    assert out.count("set aside") == 20
    assert "… and 5 more." in out


def test_an_old_message_waiting_is_a_trouble(database: Path, capsys: Said) -> None:
    _run(
        database,
        "INSERT INTO inbox (source, update_id, body, arrived_at)"
        " VALUES ('telegram', '1', '{}', '2020-01-01T00:00:00.000000+00:00')",
    )
    assert typed("doctor", "--offline", "--lang", "en") == 1
    assert "waiting since 2020-01-01 01:00" in capsys.readouterr().out


@pytest.mark.parametrize(("people", "said"), [(0, "moins de 11"), (10, "moins de 11"), (11, "11")])
def test_few_people_are_not_counted(database: Path, people: int, said: str, capsys: Said) -> None:
    for n in range(people):
        _run(
            database,
            "INSERT INTO identities (person, chat_id, seen_at, unreachable_at)"
            f" VALUES ('p{n}', {n}, '{AT}', '{AT}')",
        )
    assert typed("doctor", "--offline") == 0
    assert f"supprimé)\u00a0: {said}." in capsys.readouterr().out


@pytest.mark.parametrize("role", ["resident", "ambassador", "staff"])
def test_a_team_without_an_admin_is_said(database: Path, role: str, capsys: Said) -> None:
    """Also where nobody was ever invited: then nobody can begin."""
    assert typed("doctor", "--offline", "--lang", "en") == 0
    _run(database, f"UPDATE people SET role = '{role}'")
    assert typed("doctor", "--offline", "--lang", "en") == 1
    assert "The team has no administrator" in capsys.readouterr().out


def test_a_paused_announcement_is_said(database: Path, capsys: Said) -> None:
    """It waits for somebody: whoever looks after the machine passes the word on."""
    _run(
        database,
        "INSERT INTO announcements (number, content, audience, schedule, valid_hours, digest,"
        f" status, composed_at) VALUES (7, '{{}}', '{{}}', '{{}}', 24, '', 'over', '{AT}')",
        "INSERT INTO announcement_runs (batch, number, run, planned_at, begun_at, resumed_at,"
        f" status) VALUES ('7.1', 7, 1, '{AT}', '{AT}', '{AT}', 'paused')",
    )
    assert typed("doctor", "--offline") == 1
    assert "L’annonce n°\u00a07 est en pause" in capsys.readouterr().out


def test_a_damaged_database_is_said(database: Path, capsys: Said) -> None:
    database.write_bytes(b"x" * 8192)
    assert typed("doctor", "--offline") == 1
    assert "base de données" in capsys.readouterr().err


def test_a_database_of_a_newer_version_is_said(database: Path, capsys: Said) -> None:
    _run(database, f"INSERT INTO migrations VALUES ('9999_later.sql', 'x', '{AT}')")
    assert typed("doctor", "--offline", "--lang", "en") == 1
    assert "newer version" in capsys.readouterr().err


def test_the_calendar_of_meetings_is_fresh_or_not(
    database: Path, town: Path, capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = town / "meetings.ics"
    monkeypatch.setenv("MEETINGS_FEED", str(file))
    assert (
        typed("doctor", "--offline") == 1
        and "n’existe pas ou ne se lit pas" in capsys.readouterr().out
    )
    file.write_text("BEGIN:VCALENDAR")
    assert typed("doctor", "--offline") == 1 and "n’est pas à jour" in capsys.readouterr().out
    put(file, rendered([], load_city(SAMPLE).card(), Words()))
    assert typed("doctor", "--offline") == 0 and "à jour (0)" in capsys.readouterr().out


def test_a_media_folder_of_another_bot_is_said(database: Path, capsys: Said) -> None:
    folder = database.with_name("portevoix-media")
    Folder(folder, "another").put(b"x", "txt", datetime(2026, 11, 21, tzinfo=UTC))
    assert typed("doctor", "--offline") == 1
    assert "appartient à un autre bot" in capsys.readouterr().out
    (folder / MARKER).unlink()
    assert typed("doctor", "--offline") == 0


def test_what_the_clock_owes_is_said(database: Path, capsys: Said) -> None:
    _run(
        database,
        "INSERT INTO due (id, what, about, due_at)"
        " VALUES ('x', 'x', '', '2020-01-01T00:00:00.000000+00:00')",
    )
    assert typed("doctor", "--offline", "--lang", "en") == 1
    assert "due on 2020-01-01 01:00 and has not come" in capsys.readouterr().out


def test_a_letter_that_should_have_left_is_said(database: Path, capsys: Said) -> None:
    old = "2020-01-01T00:00:00.000000+00:00"
    _run(
        database,
        "INSERT INTO outbox (id, person, lane, locale, reply, made_at, due_at)"
        f" VALUES ('t-1.0', 'p', 'reply', 'fr', 'secret', '{old}', '')",
    )
    assert typed("doctor", "--offline", "--lang", "en") == 1
    out = capsys.readouterr().out
    assert "letter was due on 2020-01-01 01:00 and has not left" in out
    assert "secret" not in out
