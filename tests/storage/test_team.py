"""Invitations and roles as rows: once, within their time, and never more than a digest."""

from datetime import timedelta

import pytest

from conversations.event import Event
from conversations.house import BOOK
from conversations.incoming import Incoming, SentOther
from conversations.links import NewToken, digest
from conversations.people.events import PersonWelcomed
from conversations.session import SessionOpened
from conversations.surveys.events import SurveyClosed
from conversations.talk import Talk, Talks
from conversations.team.events import (
    Invited,
    LogViewed,
    RoleGiven,
    RoleRevoked,
    UnknownInvitationTried,
)
from conversations.team.known import (
    Invitation,
    InvitationBy,
    LogLine,
    LogPage,
    Member,
    TheTeam,
    TriesOf,
    Unused,
)
from conversations.who import PersonByRef
from storage import holdings, identities, journal, staff_log, team
from storage.store import Store
from storage.unit import Unit
from tests.storage.conftest import NOON

WEEK = timedelta(days=7)


async def happen(store: Store, person: str, *events: Event, minute: float = 0) -> None:
    at = NOON + timedelta(minutes=minute)
    incoming = Incoming(ref=f"telegram-{minute}", person=person, at=at, what=SentOther(what="x"))
    await store.write(lambda unit: unit.record(incoming, person, events))


async def welcomed(store: Store, *people: str) -> None:
    for person in people:
        event = PersonWelcomed(locale="fr", age_band="18_25", notice_version="1")
        await happen(store, person, event)


def invited(token: str = "t", label: str = "Zeste") -> Invited:
    return Invited(token=digest(token), role="ambassador", label=label, expires_at=NOON + WEEK)


def given(token: str = "t", label: str = "Zeste") -> RoleGiven:
    return RoleGiven(token=digest(token), role="ambassador", label=label)


async def the_team(store: Store) -> tuple[Member, ...]:
    return await store.read(lambda db: team.team(db, TheTeam()))


async def the_log(store: Store) -> list[LogLine]:
    return list(await store.read(lambda db: staff_log.page(db, LogPage(0, 100))))


async def everything(store: Store) -> str:
    """Every cell of every table, as text."""

    async def read(unit: Unit) -> str:
        tables = await unit.db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        found = [await unit.db.execute(f"SELECT * FROM {name}") for (name,) in tables]
        return "\n".join(str(tuple(row)) for rows in found for row in rows)

    return await store.write(read)


async def test_an_invitation_gives_its_role_and_label_once(store: Store) -> None:
    await welcomed(store, "ada", "ben")
    await store.write(lambda unit: unit.did(invited(), "staff-1", NOON))
    await happen(store, "ada", given(), minute=1)
    (member,) = await the_team(store)
    assert (member.person, member.role, member.label) == ("ada", "ambassador", "Zeste")
    assert member.since == NOON + timedelta(minutes=1)
    assert "ada" not in member.ref
    card = await store.write(lambda unit: unit.find(PersonByRef("ada")))
    assert (card.role, card.label) == ("ambassador", "Zeste")
    with pytest.raises(LookupError):
        await happen(store, "ben", given(), minute=2)
    assert len(await the_team(store)) == 1, "both or neither"
    row = await store.read(lambda db: db.one("SELECT invited_by FROM people WHERE label <> ''"))
    assert row is not None and row[0] == "command line"


async def test_not_after_its_time(store: Store) -> None:
    await welcomed(store, "ada")
    await store.write(lambda unit: unit.did(invited(), "staff-1", NOON))
    with pytest.raises(LookupError):
        await happen(store, "ada", given(), minute=7 * 24 * 60)
    assert await the_team(store) == ()


async def test_only_a_digest_is_stored_of_a_link(store: Store) -> None:
    token = await store.write(lambda unit: unit.find(NewToken("invite")))
    assert len(token) == 40, "160 bits"
    assert token != await store.write(lambda unit: unit.find(NewToken("invite")))
    await store.write(lambda unit: unit.did(invited(token), "staff-1", NOON))
    found = await store.read(lambda db: team.invitation(db, InvitationBy(digest(token))))
    kept = digest(token)
    assert found == Invitation(role="ambassador", label="Zeste", expires_at=NOON + WEEK, token=kept)
    assert token not in await everything(store)
    assert digest(token) not in str(await store.read(journal.entries))


async def test_tries_are_counted_for_each_person_and_go_by_themselves(store: Store) -> None:
    for minute in range(7):
        await happen(store, "ada", UnknownInvitationTried(), minute=minute)
    await happen(store, "ben", UnknownInvitationTried(), minute=8)

    async def of(person: str) -> int:
        return len(await store.read(lambda db: team.tries(db, TriesOf(person))))

    assert (await of("ada"), await of("ben")) == (5, 1)
    latest = await store.read(lambda db: team.tries(db, TriesOf("ada")))
    assert latest == tuple(sorted(latest)) and latest[-1] == NOON + timedelta(minutes=6)
    await happen(store, "cleo", UnknownInvitationTried(), minute=127)
    assert (await of("ada"), await of("ben"), await of("cleo")) == (0, 1, 1)


async def test_revoking_ends_the_role_the_links_and_the_session(store: Store) -> None:
    person = (await store.write(lambda unit: unit.person_of(7, NOON))).person
    await welcomed(store, person)
    await store.write(lambda unit: unit.did(invited(), "staff-1", NOON))
    opened = SessionOpened(ref="s", kind="helper", ends_at=NOON + WEEK, holder_locale="fr")
    await happen(store, person, given(), invited("theirs", "Figue"), opened, minute=1)
    assert (await store.write(lambda u: identities.meet(u.db, 7, NOON))).acting
    revoked = RoleRevoked(person=person, role="ambassador", label="Zeste")
    await store.write(lambda unit: unit.did(revoked, "staff-2", NOON))
    assert await the_team(store) == ()
    assert await store.read(lambda db: team.unused(db, Unused())) == ()
    assert not (await store.write(lambda u: identities.meet(u.db, 7, NOON))).acting
    assert [(one.act, one.who, one.about) for one in await the_log(store)][:2] == [
        ("session.closed", "Zeste", "helper:0"),
        ("role.revoked", "command line", "ambassador · Zeste"),
    ]
    card = await store.write(lambda unit: unit.find(PersonByRef(person)))
    assert card.welcomed and (card.role, card.label) == ("resident", "")


async def test_what_was_begun_in_a_role_is_gone_with_it(store: Store) -> None:
    """Out of reach is not enough: a resident's words may stand in it."""
    await welcomed(store, "ada")
    await store.write(lambda unit: unit.did(invited(), "staff-1", NOON))
    await happen(store, "ada", given(), minute=1)

    def talk(name: str) -> Talk:
        state = BOOK.talks[name].state
        return Talk(ref=name, name=name, key="", state=state.model_construct(locale="fr"))

    begun = Talks(open=talk("welcome"), paused=(talk("invite"), talk("revoke")))

    async def names(unit: Unit) -> list[str]:
        rows = await unit.db.execute("SELECT name FROM talks ORDER BY name")
        return [row[0] for row in rows]

    await store.write(lambda unit: unit.keep("ada", Talks(), begun, NOON))
    assert await store.write(names) == ["invite", "revoke", "welcome"]
    revoked = RoleRevoked(person="ada", role="ambassador", label="Zeste")
    await store.write(lambda unit: unit.did(revoked, "staff-2", NOON))
    assert await store.write(names) == ["welcome"]


async def test_an_act_and_its_line_are_one_transaction(store: Store) -> None:
    async def half(unit: Unit) -> None:
        await unit.did(invited(), "staff-1", NOON)
        raise RuntimeError

    with pytest.raises(RuntimeError):
        await store.write(half)
    assert await the_log(store) == []
    await store.write(lambda unit: unit.did(invited(), "staff-1", NOON))
    assert [(one.act, one.who) for one in await the_log(store)] == [
        ("team.invited", "command line")
    ]


async def test_the_log_says_who_did_what_on_how_many(store: Store) -> None:
    await welcomed(store, "ada")
    await store.write(lambda unit: unit.did(invited(), "staff-1", NOON))
    await happen(store, "ada", given(), minute=1)
    await happen(store, "ada", LogViewed(), minute=2)
    await happen(store, "", SurveyClosed(slug="bus", correct_until=NOON), minute=3)
    said = [(one.who, one.role, one.act, one.about, one.people) for one in await the_log(store)]
    assert said == [
        ("clock", "", "survey.closed", "bus", 0),
        ("Zeste", "ambassador", "log.viewed", "", 0),
        ("", "resident", "role.given", "ambassador · Zeste", 1),
        ("command line", "admin", "team.invited", "ambassador · Zeste", 1),
    ]
    assert "ada" not in str(said)


async def test_the_log_is_read_in_pages_and_pruned(store: Store) -> None:
    for minute in range(5):
        await happen(store, "", LogViewed(), minute=minute)
    first = await store.read(lambda db: staff_log.page(db, LogPage(0, 2)))
    after = await store.read(lambda db: staff_log.page(db, LogPage(first[-1].seq, 2)))
    assert [one.seq for one in (*first, *after)] == [5, 4, 3, 2]
    kept = await store.write(lambda u: staff_log.prune(u.db, NOON + timedelta(minutes=3)))
    assert kept == 3
    assert [one.seq for one in await store.read(lambda db: staff_log.lines(db, "", 0))] == [4, 5]


async def test_what_is_held_of_an_inviter_is_shown_and_forgotten(store: Store) -> None:
    await welcomed(store, "ada", "ben")
    await store.write(lambda unit: unit.did(invited(), "staff-1", NOON))
    await happen(store, "ada", given(), invited("b", "Figue"), invited("c", "Olive"), minute=1)
    await happen(store, "ben", given("b", "Figue"), UnknownInvitationTried(), minute=2)
    held = await store.read(lambda db: holdings.held_of(db, "ada"))
    assert [one["label"] for one in held["invitations_you_made"]] == ["Figue", "Olive"]
    assert held["profile"][0]["label"] == "Zeste"
    of_ben = await store.read(lambda db: holdings.held_of(db, "ben"))
    assert of_ben["profile"][0]["invited_by"] == "Zeste"
    assert len(of_ben["unknown_invitations_you_opened"]) == 1
    await store.write(lambda unit: holdings.forget(unit.db, "ada"))
    await store.write(lambda unit: holdings.forget(unit.db, "ben"))
    left = await store.read(lambda db: db.execute("SELECT * FROM invitation_tries"))
    assert left == []
    rows = await store.read(lambda db: db.execute("SELECT label, invited_by FROM invitations"))
    assert [tuple(row) for row in rows] == [("Zeste", ""), ("Figue", "")]


async def test_old_invitations_are_pruned(store: Store) -> None:
    await store.write(lambda unit: unit.did(invited(), "staff-1", NOON))
    assert await store.write(lambda u: team.prune(u.db, NOON + WEEK)) == 0
    assert await store.write(lambda u: team.prune(u.db, NOON + 2 * WEEK)) == 1
