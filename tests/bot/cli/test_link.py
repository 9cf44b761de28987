"""`portevoix link survey` and `portevoix survey funnel`, as typed."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from conversations.frozen import utc_text
from conversations.incoming import Incoming, SentOther
from conversations.surveys.events import SurveyBegun, SurveyHandedIn, SurveyOpened
from conversations.surveys.interview import begin
from conversations.surveys.known import FormByVersion
from conversations.surveys.moment import Moment
from conversations.surveys.sources import arrival
from conversations.surveys.state import Interview
from conversations.talk import Talk, Talks
from storage import bot_facts, surveys, talks
from storage.store import Store
from storage.unit import Unit
from tests.bot.cli.house import in_store, typed
from tests.bot.cli.test_survey import GOOD
from tests.bot.surveys.tables import write_xlsx

AT = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
Said = pytest.CaptureFixture[str]


@pytest.fixture
def published(town: Path, capsys: Said) -> Path:
    assert typed("survey", "publish", write_xlsx(town / "good.xlsx", GOOD)) == 0
    in_store(
        town,
        lambda store: store.write(lambda unit: bot_facts.remember_username(unit.db, "ville_bot")),
    )
    capsys.readouterr()
    return town


def test_the_link_names_where_it_hangs(published: Path, capsys: Said) -> None:
    assert typed("link", "survey", "ma-rue", "--source", "Marché du 15e") == 0
    told = capsys.readouterr().out.strip()
    assert told == "https://t.me/ville_bot?start=survey_ma-rue--marche-du-15e"


def test_code_and_poster_are_written_and_kept(published: Path, capsys: Said) -> None:
    folder = published / "affiches"
    assert typed("link", "survey", "ma-rue", "--to", folder) == 0
    assert sorted(one.name for one in folder.iterdir()) == [
        "ma-rue.pdf",
        "ma-rue.png",
        "ma-rue.svg",
    ]
    assert (folder / "ma-rue.pdf").read_bytes().startswith(b"%PDF")
    assert b"<svg" in (folder / "ma-rue.svg").read_bytes()
    head = (folder / "ma-rue.png").read_bytes()[:24]  # signature, IHDR, width, height
    width, height = int.from_bytes(head[16:20]), int.from_bytes(head[20:24])
    assert head.startswith(b"\x89PNG") and width == height > 500
    assert typed("link", "survey", "ma-rue", "--to", folder) == 1
    assert "ma-rue.png" in capsys.readouterr().err
    assert typed("link", "survey", "ma-rue", "--to", folder, "--force") == 0


@pytest.mark.parametrize("source", ["…", "", "  ", "x" * 101])
def test_a_source_that_does_not_fit_is_refused(published: Path, capsys: Said, source: str) -> None:
    assert typed("link", "survey", "ma-rue", "--source", source) == 1
    assert "une lettre ou un chiffre, et 100 signes" in capsys.readouterr().err


STRANGE = ["سوق المدينة", "السوق 15", "المدرسة 15", "x" * 60, "Marché 市場", "Привет", "Ligne\n2 é"]


def test_what_no_link_carries_has_a_code_of_its_own(published: Path, capsys: Said) -> None:
    links = []
    for source in STRANGE:
        assert typed("link", "survey", "ma-rue", "--source", source) == 0
        links.append(capsys.readouterr().out.split()[0].partition("start=")[2])
    assert len(set(links)) == len(STRANGE)
    assert all(re.fullmatch(r"[A-Za-z0-9_-]{1,64}", link) for link in links)
    for link in links:
        assert arrival(link.removeprefix("survey_")).source, "whoever comes by it is counted"
    assert typed("link", "survey", "ma-rue", "--source", " سوق  المدينة ") == 0
    assert capsys.readouterr().out.split()[0].endswith(links[0]), "the same words, the same link"


def test_the_funnel_shows_the_words_of_a_code(published: Path, capsys: Said) -> None:
    assert typed("link", "survey", "ma-rue", "--source", STRANGE[0]) == 0
    link = capsys.readouterr().out.split()[0]
    came(published, link.rpartition("--")[2], 60, 45, 20)
    capsys.readouterr()
    assert typed("survey", "funnel", "ma-rue") == 0
    assert f"{STRANGE[0]}\u00a0: venues 60" in capsys.readouterr().out


def test_an_unknown_consultation(published: Path, capsys: Said) -> None:
    assert typed("link", "survey", "autre") == 1
    assert typed("survey", "funnel", "autre") == 1
    assert "autre" in capsys.readouterr().err


def came(folder: Path, source: str, came: int, began: int, finished: int) -> None:
    """So many people by one link; those who began and did not send wait at the first question."""
    if source:
        assert typed("link", "survey", "ma-rue", "--source", source) == 0

    async def work(unit: Unit) -> None:
        form = await surveys.form(unit.db, FormByVersion("ma-rue", 1))
        sheet = begin(form, "fr", Moment(at=AT, zone="Europe/Paris"), "seed")
        state = Interview(
            slug="ma-rue", version=1, started_at=AT, sheet=sheet, at="/data/a", source=source
        )
        for n in range(came):
            person = f"{source}-{n}"
            incoming = Incoming(ref=person, person=person, at=AT, what=SentOther(what="x"))
            events: list[SurveyOpened | SurveyBegun | SurveyHandedIn] = [
                SurveyOpened(slug="ma-rue", source=source)
            ]
            if n < began:
                events.append(SurveyBegun(slug="ma-rue", version=1, source=source))
            if n < finished:
                handed = SurveyHandedIn(
                    slug="ma-rue", version=1, locale="fr", started_at=AT, source=source
                )
                events += [handed, handed]  # the second is a correction
            elif n < began:
                talk = Talk(ref="t", name="survey", key="ma-rue", state=state)
                await talks.keep(unit.db, person, Talks(), Talks(open=talk), AT)
            await unit.record(incoming, person, events)

    in_store(folder, lambda store: store.write(work))


def test_the_funnel_says_who_came_by_what_and_where_they_stopped(
    published: Path, capsys: Said
) -> None:
    came(published, "marche", 60, 45, 20)
    came(published, "ecole", 40, 28, 15)
    came(published, "", 3, 2, 1)
    assert typed("survey", "funnel", "ma-rue") == 0
    out = capsys.readouterr().out
    # The few without a name go together with the smallest of the others.
    assert "marche\u00a0: venues 60, commencées 50, envoyées 20" in out
    assert "ensemble\u00a0: sans nom" in out and "venues 40, commencées 30, envoyées 20" in out
    assert "en tout\u00a0: venues 100, commencées 80, envoyées 40" in out
    assert "Oui ou non" in out and ": 40" in out.replace("\u00a0", "")


def test_of_a_few_nothing_is_told(published: Path, capsys: Said) -> None:
    came(published, "marche", 10, 8, 3)
    assert typed("survey", "funnel", "ma-rue") == 0
    out = capsys.readouterr().out
    assert "Moins de 11" in out
    assert "Oui ou non" not in out


def test_who_answers_just_now_has_not_stopped(published: Path, capsys: Said) -> None:
    came(published, "marche", 60, 45, 20)
    now = utc_text(datetime.now(UTC) - timedelta(hours=1))
    in_store(published, lambda store: store.write(lambda unit: _touched(unit, now)))
    assert typed("survey", "funnel", "ma-rue") == 0
    assert "Oui ou non" not in capsys.readouterr().out


async def _touched(unit: Unit, at: str) -> None:
    await unit.db.run("UPDATE talks SET updated_at = :at", {"at": at})


def test_reading_it_is_logged(published: Path, capsys: Said) -> None:
    assert typed("survey", "funnel", "ma-rue") == 0

    async def acts(store: Store) -> list[str]:
        return [
            str(row[0])
            for row in await store.read(lambda db: db.execute("SELECT act FROM staff_log"))
        ]

    assert "survey.funnel" in in_store(published, acts)
