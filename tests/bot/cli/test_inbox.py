"""`portevoix inbox`: read, answered, closed and assigned at the town's own machine."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from conversations.incoming import Incoming, SentOther
from conversations.people.events import PersonWelcomed
from conversations.people.profile_events import QuietHoursChosen
from conversations.quiet import QuietHours
from conversations.reply import Lane, line, verbatim
from conversations.requests.events import RequestAsked, RequestNoted
from conversations.requests.known import Part, Request, RequestByNumber
from storage import identities, outbox
from storage.store import Store
from storage.unit import Unit
from tests.bot.cli.house import AT, in_store, to_deliver, typed

SCENE = SentOther(what="scene")
"""By then whatever waits for its hour is due."""
ANSWER = "Rue de la piscine, dans le 5e"


async def _person(unit: Unit, number: int, locale: str, role: str = "resident") -> str:
    who = await identities.meet(unit.db, number, AT)
    welcome = PersonWelcomed(locale=locale, age_band="18_25", notice_version="1")
    incoming = Incoming(ref=f"scene-{number}", person=who.person, at=AT, what=SCENE)
    await unit.record(incoming, who.person, [welcome])
    await unit.db.run(
        "UPDATE people SET role = :role, label = :label WHERE person = :person",
        {"role": role, "label": "Zeste" if role != "resident" else "", "person": who.person},
    )
    return who.person


async def _scene(unit: Unit) -> None:
    resident = await _person(unit, 7001, "ar")
    await _person(unit, 7002, "fr", "ambassador")
    parts = (Part(text="Où est la piscine ?"), Part(what="voice", file_id="F1"))
    asked = RequestAsked(number=101, topic="sport", locale="ar", parts=parts)
    incoming = Incoming(ref="telegram-1", person=resident, at=AT, what=SCENE)
    await unit.record(incoming, resident, [asked])


@pytest.fixture
def asked(town: Path) -> Path:
    """A town where an Arabic reader asked about sport, and has one ambassador."""
    in_store(town, lambda store: store.write(_scene))
    return town


def request(town: Path) -> Request:
    """Request 101 as it is now."""

    async def look(store: Store) -> Request:
        found = await store.write(lambda unit: unit.find(RequestByNumber(101)))
        assert found is not None
        return found

    return in_store(town, look)


def letters(town: Path, lane: Lane = "reply") -> list[outbox.Letter]:
    """What the running bot would deliver."""
    return in_store(town, lambda store: to_deliver(store, lane))


def acts(town: Path) -> list[tuple[str, ...]]:
    """The staff log."""

    async def look(store: Store) -> list[tuple[str, ...]]:
        rows = await store.read(
            lambda db: db.execute("SELECT who, act, about FROM staff_log ORDER BY seq")
        )
        return [tuple(row) for row in rows]

    return in_store(town, look)


def test_an_empty_inbox(town: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert typed("inbox") == 0
    assert capsys.readouterr().out == "Aucune question.\n"


def test_the_list_says_no_word_of_what_was_asked(
    asked: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert typed("inbox", "list") == 0
    out = capsys.readouterr().out
    assert out.startswith("n° 101 · attend une réponse · ")
    assert "· Sport · langue\u00a0: ar · à personne" in out
    assert "piscine" not in out
    for way in (
        ("inbox", "list", "--closed"),
        ("inbox", "--closed"),
        ("inbox", "--closed", "list"),
    ):
        assert typed(*way) == 0
        assert capsys.readouterr().out == "Aucune question.\n"
    assert acts(asked) == []


def test_showing_one_is_in_the_staff_log(asked: Path, capsys: pytest.CaptureFixture[str]) -> None:
    note = RequestNoted(number=101, part=Part(text="vu avec les sports"), label="Zeste")
    in_store(asked, lambda store: store.write(lambda unit: unit.did(note, "staff-1", AT)))
    assert typed("inbox", "show", 101) == 0
    out = capsys.readouterr().out
    assert "Où est la piscine ?" in out
    assert "[message vocal]" in out
    assert "note interne de Zeste" in out
    assert acts(asked)[-1] == ("command line", "request.seen", "#101")
    assert typed("inbox", "show", 999) == 1


def test_an_answer_goes_into_the_outbox_once(
    asked: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert typed("inbox", "answer", 101, *ANSWER.split()) == 0
    assert typed("inbox", "answer", 101, "encore") == 1
    assert "--anyway" in capsys.readouterr().err
    answered = request(asked)
    assert answered.status == "answered"
    [letter] = letters(asked)
    assert (letter.person, letter.locale) == (answered.person, "ar")
    assert letter.reply.blocks[-1] == line("requests-words", text=verbatim(ANSWER))
    assert typed("inbox", "answer", 101, "encore", "--anyway") == 0
    assert [s.part.text for s in request(asked).thread if s.side == "team"] == [
        ANSWER,
        "encore",
    ]


def test_an_answer_to_somebody_unreachable_is_kept(
    asked: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    person = request(asked).person
    in_store(
        asked,
        lambda store: store.write(lambda u: identities.unreachable(u.db, person, AT)),
    )
    assert typed("inbox", "answer", 101, "Bonjour") == 0
    assert "gardée" in capsys.readouterr().out
    assert letters(asked) == []
    assert request(asked).status == "answered"


def test_closing_what_waits_asks_for_yes_and_tells_the_resident(asked: Path) -> None:
    assert typed("inbox", "close", 101) == 1
    assert request(asked).status == "waiting"
    assert typed("inbox", "close", 101, "--yes") == 0
    assert request(asked).status == "closed"
    assert len(letters(asked)) == 1
    assert typed("inbox", "close", 101, "--yes") == 1


def test_assigning_by_label(asked: Path) -> None:
    assert typed("inbox", "assign", 101, "zeste") == 0
    assert request(asked).assigned_label == "Zeste"
    [told] = letters(asked, "reminder")
    assert (told.person, told.locale) == (request(asked).assigned, "fr")
    assert typed("inbox", "assign", 101, "Inconnu") == 1
    assert request(asked).assigned_label == "Zeste"
    assert typed("inbox", "assign", 101, "-") == 0
    assert request(asked).assigned == ""
    assert [act for _, act, _ in acts(asked)] == ["request.assigned", "request.assigned"]


@pytest.mark.parametrize("quiet", [True, False])
def test_whoever_is_given_it_is_told_outside_their_quiet_hours(asked: Path, quiet: bool) -> None:
    hour = datetime.now(ZoneInfo("Europe/Paris")).hour
    since = hour - 1 if quiet else hour + 3
    hours = QuietHours(since=since % 24, until=(since + 4) % 24)

    async def choose(unit: Unit) -> None:
        row = await unit.db.one("SELECT person FROM people WHERE label = 'Zeste'")
        assert row is not None
        incoming = Incoming(ref="chosen", person=row[0], at=AT, what=SCENE)
        await unit.record(incoming, row[0], [QuietHoursChosen(quiet=hours)])

    in_store(asked, lambda store: store.write(choose))
    assert typed("inbox", "assign", 101, "Zeste") == 0
    rows = in_store(
        asked, lambda store: store.read(lambda db: db.execute("SELECT due_at FROM outbox"))
    )
    assert [bool(row[0]) for row in rows] == [quiet]


GOOD = """
[piscine]
title = "Horaires de la piscine"
fr = "Ouverte à 9 heures."
ar = "يفتح في التاسعة."

[dechets]
title = "Déchèterie"
"fr-simple" = "Elle est ouverte."
"""


def test_prepared_answers_are_added_listed_and_removed(
    town: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (town / "canned.toml").write_text(GOOD, encoding="utf-8")
    assert typed("inbox", "canned", "add", "canned.toml") == 0
    capsys.readouterr()
    assert typed("inbox", "canned") == 0
    assert capsys.readouterr().out.splitlines() == [
        "dechets · Déchèterie · fr-simple",
        "piscine · Horaires de la piscine · ar, fr",
    ]
    assert typed("inbox", "canned", "remove", "piscine") == 0
    assert typed("inbox", "canned", "remove", "piscine") == 1
    capsys.readouterr()
    assert typed("inbox", "canned", "list") == 0
    assert capsys.readouterr().out.splitlines() == ["dechets · Déchèterie · fr-simple"]


@pytest.mark.parametrize(
    "wrong",
    [
        "",
        "[piscine",
        'title = "x"',
        '["Où ?"]\ntitle = "x"\nfr = "y"',
        '[piscine]\nfr = "y"',
        f'[piscine]\ntitle = "{"x" * 36}"\nfr = "y"',
        '[piscine]\ntitle = "x"',
        '[piscine]\ntitle = "x"\nfr = " "',
        '[piscine]\ntitle = "x"\nfr = 3',
        '[piscine]\ntitle = "x"\nfr = "y"\nde = "z"',
        f'[piscine]\ntitle = "x"\nfr = "{"y" * 4001}"',
        '[good]\ntitle = "x"\nfr = "y"\n[bad]\ntitle = "x"',
    ],
)
def test_a_file_with_anything_wrong_adds_nothing(
    town: Path, capsys: pytest.CaptureFixture[str], wrong: str
) -> None:
    (town / "canned.toml").write_text(wrong, encoding="utf-8")
    assert typed("inbox", "canned", "add", "canned.toml") == 1
    assert capsys.readouterr().err
    assert typed("inbox", "canned", "list") == 0
    assert capsys.readouterr().out == "Aucune réponse préparée.\n"


def test_a_file_that_is_not_there(town: Path) -> None:
    assert typed("inbox", "canned", "add", "none.toml") == 1


def test_figures_say_nothing_of_a_few(asked: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert typed("inbox", "figures") == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 5
    assert all(line.endswith("moins de 11") for line in lines)


def test_figures_of_many(town: Path, capsys: pytest.CaptureFixture[str]) -> None:
    async def many(unit: Unit) -> None:
        for n in range(12):
            person = await _person(unit, 7100 + n, "fr")
            asked = RequestAsked(number=200 + n, topic="other", locale="fr", parts=())
            incoming = Incoming(ref=f"telegram-{n}", person=person, at=AT, what=SCENE)
            await unit.record(incoming, person, [asked])

    in_store(town, lambda store: store.write(many))
    assert typed("inbox", "figures", "--lang", "en") == 0
    assert capsys.readouterr().out.splitlines()[:2] == [
        "Questions: 12",
        "First answer, median in working days: fewer than 11",
    ]
