"""`portevoix invite` and `portevoix team`, as typed."""

import asyncio
import io
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.simulator.server import serve
from conversations.incoming import Incoming, SentOther
from conversations.links import digest
from conversations.people.events import PersonWelcomed
from conversations.team.events import RoleGiven
from conversations.team.known import InvitationBy, TheTeam, Unused
from conversations.who import Role
from storage import outbox, team
from storage.bot_facts import remember_username
from storage.unit import Unit
from tests.bot.cli.house import in_store, typed

Said = pytest.CaptureFixture[str]


def payload(out: str) -> str:
    found = re.search(r"invite_([A-Za-z0-9]+)", out)
    assert found is not None, out
    return found[1]


def joined(folder: Path, token: str, role: Role, label: str, chat: int = 7) -> str:
    """Somebody accepts the invitation; their random id."""

    async def work(unit: Unit) -> str:
        at = datetime.now(UTC)
        person = (await unit.person_of(chat, at)).person
        welcomed = PersonWelcomed(locale="fr", age_band="18_25", notice_version="1")
        incoming = Incoming(ref=f"test-{chat}", person=person, at=at, what=SentOther(what="x"))
        given = RoleGiven(token=digest(token), role=role, label=label)
        await unit.record(incoming, person, [welcomed, given])
        return person

    return in_store(folder, lambda store: store.write(work))


def roles(folder: Path) -> list[tuple[str, str]]:
    found = in_store(folder, lambda store: store.read(lambda db: team.team(db, TheTeam())))
    return [(one.role, one.label) for one in found]


def test_it_prints_a_link_of_which_only_the_digest_is_kept(town: Path, capsys: Said) -> None:
    assert typed("invite", "ambassador", "--name", "Zeste", "--days", "3") == 0
    out = capsys.readouterr().out
    assert "ambassadrice ou ambassadeur" in out and "Zeste" in out
    token = payload(out)
    assert len(token) == 40, "160 bits in hexadecimal"
    ask = InvitationBy(digest(token))
    found = in_store(town, lambda store: store.read(lambda db: team.invitation(db, ask)))
    assert found is not None and (found.role, found.label) == ("ambassador", "Zeste")
    in_three_days = datetime.now(UTC) + timedelta(days=3)
    assert timedelta(0) <= found.expires_at - in_three_days < timedelta(days=1)
    held = b"".join(file.read_bytes() for file in (town / "data").iterdir())
    assert token.encode() not in held


def test_each_link_is_another(town: Path, capsys: Said) -> None:
    tokens = set()
    for _ in range(3):
        assert typed("invite", "staff") == 0
        tokens.add(payload(capsys.readouterr().out))
    assert len(tokens) == 3
    offers = in_store(town, lambda store: store.read(lambda db: team.unused(db, Unused())))
    assert [one.label for one in offers] == ["Mairie 1", "Mairie 2", "Mairie 3"]


@pytest.mark.parametrize("name", ["", "   ", "x" * 41, "a\nb", "a\u202eb", "ZESTE", "command line"])
def test_names_that_will_not_do(town: Path, capsys: Said, name: str) -> None:
    assert typed("invite", "ambassador", "--name", "Zeste") == 0
    capsys.readouterr()
    assert typed("invite", "ambassador", "--name", name) == 1
    said = capsys.readouterr()
    assert said.out == "" and said.err
    offers = in_store(town, lambda store: store.read(lambda db: team.unused(db, Unused())))
    assert len(offers) == 1


@pytest.mark.parametrize("days", ["0", "-1", "91"])
def test_days_that_will_not_do(town: Path, capsys: Said, days: str) -> None:
    assert typed("invite", "admin", "--days", days) == 1
    assert "90" in capsys.readouterr().err


def test_the_link_bears_the_name_that_the_bot_has_learnt(town: Path, capsys: Said) -> None:
    in_store(town, lambda store: store.write(lambda u: remember_username(u.db, "mairie_bot")))
    assert typed("invite", "admin") == 0
    out = capsys.readouterr().out
    assert f"https://t.me/mairie_bot?start=invite_{payload(out)}" in out


def test_without_a_name_it_says_how_to_use_the_payload(town: Path, capsys: Said) -> None:
    assert typed("invite", "admin", "--lang", "en") == 0
    out = capsys.readouterr().out
    assert "https://" not in out
    assert f"/start invite_{payload(out)}" in out


async def test_with_a_token_it_asks_telegram(
    town: Path, capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with serve(port=0) as telegram:
        monkeypatch.setenv("BOT_TOKEN", telegram.token)
        monkeypatch.setenv("BOT_API_URL", telegram.url)
        assert await asyncio.to_thread(typed, "invite", "admin") == 0
    out = capsys.readouterr().out
    assert re.search(r"https://t\.me/\w+\?start=invite_", out)
    assert telegram.token not in out


async def test_nobody_at_the_other_end_is_no_error(
    town: Path, capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BOT_TOKEN", "1:nobody")
    monkeypatch.setenv("BOT_API_URL", "http://127.0.0.1:9")
    assert await asyncio.to_thread(typed, "invite", "admin") == 0
    assert "/start invite_" in capsys.readouterr().out


def test_team_lists_and_revokes(town: Path, capsys: Said, monkeypatch: pytest.MonkeyPatch) -> None:
    assert typed("team") == 0
    assert "portevoix invite admin" in capsys.readouterr().out
    typed("invite", "ambassador", "--name", "Le Panier")
    joined(town, payload(capsys.readouterr().out), "ambassador", "Le Panier")
    assert typed("team", "list") == 0
    assert "Le Panier · ambassadrice ou ambassadeur" in capsys.readouterr().out
    assert typed("team", "revoke", "personne") == 1
    monkeypatch.setattr("sys.stdin", io.StringIO("non\n"))
    assert typed("team", "revoke", "le", "panier") == 1
    assert roles(town) == [("ambassador", "Le Panier")]
    monkeypatch.setattr("sys.stdin", io.StringIO("oui\n"))
    assert typed("team", "revoke", "le", "panier") == 0
    assert roles(town) == []
    assert in_store(town, lambda store: store.read(outbox.counts)) == {"waiting": 1}, (
        "they are told"
    )
    assert typed("team", "revoke", "le panier", "--yes") == 1


def test_revoking_the_last_admin_is_warned_of(town: Path, capsys: Said) -> None:
    typed("invite", "admin")
    joined(town, payload(capsys.readouterr().out), "admin", "Coordination 1")
    assert typed("team", "revoke", "Coordination 1", "--yes") == 0
    assert "responsable" in capsys.readouterr().err


def test_an_open_invitation_is_listed_and_withdrawn(town: Path, capsys: Said) -> None:
    assert typed("invite", "staff", "--name", "Le Panier") == 0
    token = payload(capsys.readouterr().out)
    assert typed("team") == 0
    assert "Le Panier" in capsys.readouterr().out
    assert typed("team", "withdraw", "le", "panier") == 0
    ask = InvitationBy(digest(token))
    assert in_store(town, lambda store: store.read(lambda db: team.invitation(db, ask))) is None
    assert typed("team", "withdraw", "Le Panier") == 1, "it is over already"
    capsys.readouterr()
    assert typed("log", "--act", "team.withdrawn") == 0
    assert "Le Panier" in capsys.readouterr().out


def test_an_invitation_that_was_accepted_cannot_be_withdrawn(town: Path, capsys: Said) -> None:
    assert typed("invite", "staff", "--name", "Olive") == 0
    joined(town, payload(capsys.readouterr().out), "staff", "Olive")
    assert typed("team", "withdraw", "Olive") == 1
    assert roles(town) == [("staff", "Olive")]


def test_an_invitation_that_waits_is_not_asked_for_again(town: Path, capsys: Said) -> None:
    assert typed("team", "list") == 0
    assert "portevoix invite admin" in capsys.readouterr().out
    assert typed("invite", "admin") == 0
    capsys.readouterr()
    assert typed("team", "list") == 0
    out = capsys.readouterr().out
    assert "attend d’être acceptée" in out and "portevoix invite" not in out
