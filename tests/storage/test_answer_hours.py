"""What tells when answers were given goes; the link to people goes whatever a form does."""

import pytest

from conversations.event import Event
from conversations.incoming import Incoming, SentOther
from conversations.reply import told
from conversations.surveys.events import Given, SurveyHandedIn, SurveyMadeAnonymous
from storage import answer_hours, submissions
from storage.publication import Publication, publish
from storage.store import Store
from tests.players.cast import xform
from tests.storage.conftest import NOON

ANSWERS = {
    "mode": "bus",
    "seen": "2026-03-12T12:00:00.000+01:00",
    "hour": "12:00",
    "days": "330",
    "late": "0.5",
    "trips": "3",
    "words": "The bus 12 is late",
}


@pytest.fixture(autouse=True)
async def published(store: Store) -> None:
    for name in ("transport", "transport2"):
        one = Publication("transport", xform(name), told({"fr": "Vos déplacements"}))
        await store.write(lambda unit, one=one: publish(unit.db, one, NOON))


async def happen(store: Store, person: str, event: Event) -> None:
    incoming = Incoming(ref="telegram-1", person=person, at=NOON, what=SentOther(what="x"))
    await store.write(lambda unit: unit.record(incoming, person, [event]))


async def answered(store: Store) -> None:
    given = tuple(Given(name=name, value=value) for name, value in ANSWERS.items())
    event = SurveyHandedIn(
        slug="transport", version=1, locale="fr", started_at=NOON, answers=given, files=()
    )
    await happen(store, "ada", event)


@pytest.mark.parametrize("broken", [b"<html/>", b"", b"\xff", b"<h:html>" * 10_000])
async def test_the_secret_goes_though_an_old_version_is_read_no_more(
    store: Store, broken: bytes
) -> None:
    await answered(store)
    spoil = "UPDATE survey_versions SET xform = :xform, sha256 = :sha WHERE version = 1"
    change = {"xform": broken, "sha": f"spoilt {broken[:9]!r}"}
    await store.write(lambda unit: unit.db.run(spoil, change))
    await happen(store, "", SurveyMadeAnonymous(slug="transport"))
    row = await store.read(lambda db: db.one("SELECT secret, anonymous_at FROM surveys"))
    assert row is not None
    assert row[0] is None
    assert row[1] is not None
    (left,) = await store.read(lambda db: submissions.page(db, "transport"))
    assert dict(left.answers) == {name: ANSWERS[name] for name in ("mode", "trips", "words")}


async def test_only_versions_that_somebody_answered_are_read(store: Store) -> None:
    await answered(store)
    assert await store.read(lambda db: answer_hours.answered(db, "transport")) == [1]
