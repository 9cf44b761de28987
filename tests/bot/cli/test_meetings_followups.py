"""`portevoix meetings followups`: listed and changed, by the rules and letters of the chat."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from conversations.incoming import Incoming, SentOther
from conversations.meetings.agenda_events import AgendaPointProposed
from conversations.meetings.followup_events import FollowUpOpened
from conversations.meetings.followup_known import FollowUp, FollowUpByNumber
from conversations.people.events import PersonWelcomed
from conversations.reply import Line
from storage import identities
from storage.store import Store
from storage.unit import Unit
from tests.bot.cli.gathered import NOW, gathered
from tests.bot.cli.house import in_store, to_deliver, typed

Said = pytest.CaptureFixture[str]
SCENES = (
    'meeting 17, 2026-11-20 18:30, "La place"',
    'meeting 18, 2090-12-05 18:30, cancelled, "Rien"',
)


async def _person(unit: Unit, number: int, role: str, label: str) -> str:
    who = await identities.meet(unit.db, number, NOW)
    incoming = Incoming(ref="s", person=who.person, at=NOW, what=SentOther(what="scene"))
    welcome = PersonWelcomed(locale="fr", age_band="18_25", notice_version="1")
    proposed = AgendaPointProposed(meeting=17, point="p1", words="Des bancs", locale="fr")
    await unit.record(incoming, who.person, [welcome, *([proposed] if role == "resident" else [])])
    await unit.db.run(
        "UPDATE people SET role = :role, label = :label WHERE person = :person",
        {"role": role, "label": label, "person": who.person},
    )
    return who.person


async def _scene(unit: Unit) -> None:
    await _person(unit, 7001, "resident", "")
    await _person(unit, 7002, "staff", "Zeste")
    await _person(unit, 7003, "ambassador", "Uma")
    for number, point, words, due in (
        (1, "p1", "Des bancs", date(2026, 11, 22)),
        (2, "", "Des arbres", None),
    ):
        event = FollowUpOpened(number=number, meeting=17, point=point, words=words, due_on=due)
        await unit.did(event, f"s{number}", NOW)


@pytest.fixture
def raised(town: Path) -> Path:
    """A town with two follow-ups; a resident raised the first."""
    gathered(town, *SCENES)
    in_store(town, lambda store: store.write(_scene))
    return town


def one(town: Path, number: int) -> FollowUp | None:
    """The follow-up as it is now."""
    return in_store(town, lambda store: store.write(lambda u: u.find(FollowUpByNumber(number))))


def letters(town: Path) -> list[list[str]]:
    """The sentences of every letter that the running bot would deliver, by name."""

    async def look(store: Store) -> list[list[str]]:
        found = await to_deliver(store, "reminder")
        return [[b.id for b in one.reply.blocks if isinstance(b, Line)] for one in found]

    return in_store(town, look)


def said(capsys: Said) -> list[str]:
    """What was printed, with plain spaces."""
    return capsys.readouterr().out.translate({0xA0: " ", 0x202F: " "}).splitlines()


def test_what_is_overdue_stands_first(raised: Path, capsys: Said) -> None:
    assert typed("meetings", "followups") == 0
    first, second = said(capsys)
    assert "N° 1" in first
    assert first.startswith("🔴") == (datetime.now(UTC).date() > date(2026, 11, 22))
    assert second == "▫️ N° 2 · « Des arbres » : noté · à prendre"
    assert typed("meetings", "followups", "--meeting", "18") == 0
    assert said(capsys) == ["Il n’y a rien dans cette liste."]


def test_its_status_is_changed_with_a_sentence_that_who_raised_it_reads(
    raised: Path, capsys: Said
) -> None:
    assert typed("meetings", "followup", "1", "--status", "done") == 1
    assert letters(raised) == []
    assert typed("meetings", "followup", "1", "--status", "done", "--say", "Ils sont là.") == 0
    now = one(raised, 1)
    assert now is not None
    assert (now.status, now.reply) == ("done", "Ils sont là.")
    assert now.done_on is not None
    assert letters(raised) == [
        [
            "meeting-followup-news",
            "meeting-point-words",
            "meeting-followup-told-moved",
            "meeting-point-why",
        ]
    ]
    assert typed("meetings", "followup", "1", "--status", "dropped", "--say", "Non.") == 1
    assert typed("meetings", "followup", "1", "--due", "2090-01-01") == 1
    assert one(raised, 1) == now


def test_an_owner_is_of_the_staff_and_is_told(raised: Path, capsys: Said) -> None:
    assert typed("meetings", "followup", "2", "--owner", "Uma") == 1
    assert typed("meetings", "followup", "2", "--owner", "Zeste") == 0
    now = one(raised, 2)
    assert now is not None
    assert now.owner_label == "Zeste"
    assert letters(raised) == [["meeting-followup-given", "meeting-point-words"]]


def test_a_day_is_to_come(raised: Path, capsys: Said) -> None:
    assert typed("meetings", "followup", "2", "--due", "2020-01-01") == 1
    assert "Ce jour est passé" in capsys.readouterr().err
    soon = datetime.now(UTC).date() + timedelta(days=30)
    assert typed("meetings", "followup", "2", "--due", soon.isoformat()) == 0
    now = one(raised, 2)
    assert now is not None
    assert now.due_on == soon
    assert typed("meetings", "followup", "2", "--no-due") == 0
    after = one(raised, 2)
    assert after is not None
    assert after.due_on is None


def test_another_is_noted_for_a_meeting_that_takes_place(raised: Path, capsys: Said) -> None:
    assert typed("meetings", "followup-new", "17", "Une  fontaine") == 0
    assert said(capsys) == ["✅ C’est noté : suite n° 3."]
    made = one(raised, 3)
    assert made is not None
    assert (made.words, made.raised_by) == ("Une fontaine", "")
    assert typed("meetings", "followup-new", "18", "Une fontaine") == 1
    assert typed("meetings", "followup-new", "99", "Une fontaine") == 1
    assert typed("meetings", "followup-new", "17", "x" * 201) == 1
    assert typed("meetings", "followup-new", "17", " ") == 1
    assert typed("meetings", "followup", "9") == 1
    assert one(raised, 4) is None
