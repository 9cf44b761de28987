"""Answers apart from identity: tied to a person while the secret lives, to nobody afterwards."""

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conversations.event import Event
from conversations.incoming import Incoming, SentFile, SentOther, clean
from conversations.reply import told
from conversations.surveys.events import (
    Given,
    KeptFile,
    SurveyClosed,
    SurveyHandedIn,
    SurveyMadeAnonymous,
    SurveyWithdrawn,
)
from conversations.surveys.known import (
    Earlier,
    EverySurvey,
    FormByVersion,
    HandedInBy,
    SurveyBySlug,
)
from storage import media, participation, submissions
from storage.publication import Publication, publish
from storage.store import Store
from tests.players.cast import xform
from tests.storage.conftest import NOON

TITLE = told({"fr": "Vos déplacements"})


@pytest.fixture(autouse=True)
async def published(store: Store) -> None:
    assert await _publish(store, xform("transport")) == 1


async def _publish(store: Store, xml: bytes, **dates: Any) -> int:
    publication = Publication("transport", xml, TITLE, **dates)
    return await store.write(lambda unit: publish(unit.db, publication, NOON))


async def happen(store: Store, person: str, *events: Event) -> None:
    incoming = Incoming(ref="telegram-1", person=person, at=NOON, what=SentOther(what="x"))
    await store.write(lambda unit: unit.record(incoming, person, events))


def handed_in(*answers: tuple[str, str], files: tuple[KeptFile, ...] = ()) -> SurveyHandedIn:
    given = tuple(Given(name=name, value=value) for name, value in answers)
    return SurveyHandedIn(
        slug="transport", version=1, locale="ar", started_at=NOON, answers=given, files=files
    )


async def test_their_data_say_the_questions_and_the_answers_in_words(store: Store) -> None:
    await happen(store, "p1", handed_in(("mode", "bike"), ("needs", "lanes shade"), ("words", "x")))
    (one,) = await store.read(lambda db: participation.mine(db, "p1"))
    assert one["answers"] == {"mode": "bike", "needs": "lanes shade", "words": "x"}
    assert one["in_words"] == [
        {"name": "mode", "question": "Comment vous déplacez-vous ?", "answer": "À vélo"},
        {
            "name": "needs",
            "question": "De quoi avez-vous besoin ?",
            "answer": "Des pistes cyclables, De l'ombre",
        },
        {"name": "words", "question": "Un mot pour la Ville ?", "answer": "x"},
    ]


async def earlier(store: Store, person: str) -> Earlier | None:
    return await store.write(lambda unit: unit.find(HandedInBy("transport", person)))


async def everything(store: Store) -> str:
    names = await store.read(
        lambda db: db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    )
    dump = []
    for (name,) in names:
        rows = await store.read(lambda db, name=name: db.execute(f"SELECT * FROM {name}"))
        dump += [f"{name} {tuple(row)}" for row in rows]
    return "\n".join(dump)


async def test_handing_in_again_replaces(store: Store) -> None:
    await happen(store, "ada", handed_in(("mode", "bus"), ("trips", "2")))
    await happen(store, "ben", handed_in(("mode", "walk")))
    await happen(store, "ada", handed_in(("mode", "bike")))
    assert await earlier(store, "ada") == Earlier(
        version=1, locale="ar", answers=(("mode", "bike"),)
    )
    assert await store.read(lambda db: submissions.counted(db, "transport")) == 2


async def test_the_person_is_stored_nowhere(store: Store) -> None:
    await happen(store, "ada-lovelace", handed_in(("mode", "bus")))
    assert "ada-lovelace" not in await everything(store)


async def test_withdrawn_is_gone(store: Store) -> None:
    await happen(store, "ada", handed_in(("mode", "bus")))
    await happen(store, "ada", SurveyWithdrawn(slug="transport"))
    assert await earlier(store, "ada") is None
    assert "'bus'" not in await everything(store)


async def test_anonymous_for_good(store: Store) -> None:
    await happen(store, "ada", handed_in(("mode", "bus")))
    (before,) = await store.read(lambda db: submissions.page(db, "transport"))
    row = await store.read(lambda db: db.one("SELECT secret FROM surveys"))
    assert row is not None
    await happen(store, "", SurveyMadeAnonymous(slug="transport"))
    (after,) = await store.read(lambda db: submissions.page(db, "transport"))
    assert after.answers == before.answers, "the answers stay, and stay together"
    assert after.id != before.id
    assert (after.started_at, after.submitted_at, after.locale) == ("", "", "")
    assert await earlier(store, "ada") is None
    assert row[0] not in await everything(store)
    assert before.id not in await everything(store)
    with pytest.raises(LookupError):
        await happen(store, "ada", handed_in(("mode", "bus")))


async def test_what_enough_of_them_share_stays(store: Store) -> None:
    for number in range(12):
        await happen(store, f"p{number}", handed_in(("mode", "bus")))
    await happen(store, "", SurveyMadeAnonymous(slug="transport"))
    found = await store.read(lambda db: submissions.page(db, "transport"))
    days = {(one.started_at, one.submitted_at, one.locale, one.channel) for one in found}
    assert days == {("2026-03-12", "2026-03-12", "ar", "telegram")}


async def test_an_increment_holds_what_has_no_day_any_more(store: Store) -> None:
    await happen(store, "ada", handed_in(("mode", "bus")))
    await happen(store, "", SurveyMadeAnonymous(slug="transport"))
    since = NOON + timedelta(days=90)
    assert len(await store.read(lambda db: submissions.page(db, "transport", since=since))) == 1
    assert await store.read(lambda db: submissions.counted(db, "transport", since)) == 1


async def test_the_destroyed_secret_is_not_left_in_the_file(store: Store) -> None:
    row = await store.read(lambda db: db.one("SELECT secret FROM surveys"))
    assert row is not None
    await store.checkpoint()
    assert row[0].encode() in store.path.read_bytes()
    await happen(store, "", SurveyMadeAnonymous(slug="transport"))
    await store.checkpoint()
    assert row[0].encode() not in store.path.read_bytes()


async def test_closing_plans_the_end_of_corrections(store: Store) -> None:
    until = NOON + timedelta(days=30)
    await happen(store, "", SurveyClosed(slug="transport", correct_until=until))
    card = await store.write(lambda unit: unit.find(SurveyBySlug("transport")))
    assert card is not None
    assert card.phase(NOON) == "closed"
    rows = await store.read(lambda db: db.execute("SELECT what, about, due_at FROM due"))
    assert [tuple(row)[:2] for row in rows] == [("survey-anonymity", "transport")]


async def test_a_new_version_beside_the_old_and_the_same_form_not_twice(store: Store) -> None:
    closes = NOON + timedelta(days=5)
    assert await _publish(store, xform("transport"), closes_at=closes) == 1
    assert await _publish(store, xform("transport2")) == 2
    (card,) = await store.write(lambda unit: unit.find(EverySurvey()))
    assert card.version == 2
    first = await store.write(lambda unit: unit.find(FormByVersion("transport", 1)))
    second = await store.write(lambda unit: unit.find(FormByVersion("transport", 2)))
    again = await store.write(lambda unit: unit.find(FormByVersion("transport", 1)))
    assert first is again, "a form is compiled once"
    assert first is not second


async def test_files_wait_to_be_fetched(store: Store) -> None:
    photo = SentFile(what="photo", file_id="F1", size=10, mime="image/jpeg")
    kept = KeptFile(name="photo-1.jpg", sent=photo)
    await happen(store, "ada", handed_in(("photo", "photo-1.jpg"), files=(kept,)))
    (file,) = await store.read(media.files_to_fetch)
    assert (file.name, file.file_id, file.mime) == ("photo-1.jpg", "F1", "image/jpeg")
    assert await store.write(lambda unit: media.kept(unit.db, file, "b.jpg", 9))
    assert await store.read(media.files_to_fetch) == []
    assert await store.read(media.gone) == []


async def test_pages_give_every_submission_once(store: Store) -> None:
    for number in range(25):
        await happen(store, f"p{number}", handed_in(("trips", str(number))))
    seen = []
    async for page in store.pages(
        lambda db, after: submissions.page(db, "transport", after, 10), "", lambda one: one.id
    ):
        seen += [dict(one.answers)["trips"] for one in page]
    assert sorted(seen, key=int) == [str(number) for number in range(25)]


WORDS = st.text(st.characters(), max_size=100).map(clean)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.tuples(st.text(max_size=20).map(clean), WORDS), max_size=6))
async def test_any_answers_come_back_equal(store: Store, answers: list[tuple[str, str]]) -> None:
    await happen(store, "ada", handed_in(*answers))
    found = await earlier(store, "ada")
    assert found is not None
    assert found.answers == tuple(answers)
