"""`portevoix ideas review`: ideas read and decided about at the town's own machine."""

import io
from pathlib import Path

import pytest

from bot.cli import ideas_review
from conversations.event import Event
from conversations.ideas.campaign import SHEET
from conversations.ideas.events import IdeaHandedIn
from conversations.ideas.known import IdeaByNumber, IdeaCard
from conversations.ideas.queue_known import SCOPES
from conversations.ideas.rules import OVER, REASONS, REVIEWED, STATUSES
from conversations.ideas.team_events import IdeaTaken
from conversations.ideas.written import Written
from conversations.incoming import Incoming, SentOther
from conversations.people.events import PersonWelcomed
from conversations.reply import Line
from storage import identities
from storage.store import Store
from storage.unit import Unit
from tests.bot.cli.house import AT, in_store, to_deliver, typed

SCENE = SentOther(what="scene")
TEXT = "Des bancs au marché. Appelez le 06 12 34 56 78."
REF, OTHER, NOBODYS = "1" * 32, "2" * 32, "3" * 32


async def _by(unit: Unit, number: int, *events: Event, role: str = "resident") -> str:
    who = await identities.meet(unit.db, number, AT)
    incoming = Incoming(ref=f"scene-{number}", person=who.person, at=AT, what=SCENE)
    welcome = PersonWelcomed(locale="ar", age_band="18_25", notice_version="1")
    await unit.record(incoming, who.person, [welcome, *events])
    await unit.db.run(
        "UPDATE people SET role = :role, label = :label WHERE person = :person",
        {"role": role, "label": "Zeste" if role == "staff" else "", "person": who.person},
    )
    return who.person


def _handed_in(ref: str, text: str = TEXT) -> IdeaHandedIn:
    written = Written(text=text, answers=(("whom", "Pour Mme Martin, 06 11 22 33 44."),))
    return IdeaHandedIn(ref=ref, written=written, locale="ar", campaign="box", receipt=ref)


async def _scene(unit: Unit) -> None:
    await _by(unit, 7001, _handed_in(REF))
    await _by(unit, 7002, _handed_in(OTHER, "De l’ombre."))
    await _by(unit, 7003, _handed_in(NOBODYS, "Des arbres."))
    for number, ref in ((48213, REF), (51020, OTHER), (48333, NOBODYS)):
        await unit.db.run("UPDATE ideas SET number = :n WHERE id = :ref", {"n": number, "ref": ref})
    await unit.db.run("UPDATE ideas SET author = NULL WHERE id = :ref", {"ref": NOBODYS})


@pytest.fixture
def waiting(town: Path) -> Path:
    """A town where three ideas wait; nobody is the author of 48333."""
    in_store(town, lambda store: store.write(_scene))
    return town


def idea(town: Path, number: int = 48213) -> IdeaCard:
    """The idea as it is now."""

    async def look(store: Store) -> IdeaCard:
        found = await store.write(lambda unit: unit.find(IdeaByNumber(number)))
        assert found is not None
        return found

    return in_store(town, look)


def letters(town: Path) -> list[list[str]]:
    """The sentences of every letter that the running bot would deliver, by name."""
    found = in_store(
        town,
        lambda store: to_deliver(store, "reminder"),
    )
    return [
        [block.id for block in letter.reply.blocks if isinstance(block, Line)] for letter in found
    ]


def acts(town: Path) -> list[tuple[str, str, str]]:
    """The staff log."""

    async def look(store: Store) -> list[tuple[str, str, str]]:
        rows = await store.read(
            lambda db: db.execute("SELECT who, act, about FROM staff_log ORDER BY seq")
        )
        return [(row[0], row[1], row[2]) for row in rows]

    return in_store(town, look)


def review(*words: str) -> int:
    """`portevoix ideas review WORDS`, answered in English."""
    return typed("ideas", "review", *words, "--lang", "en")


def test_what_may_be_typed_follows_the_rules() -> None:
    assert ideas_review.SCOPES == SCOPES
    assert ideas_review.REASONS == REASONS
    assert ideas_review.SHEET == SHEET
    assert set(ideas_review.STEPS) == set(STATUSES) - OVER - REVIEWED


def test_the_list_and_one_idea(waiting: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert typed("ideas", "review", "--lang", "en") == 0
    listed = capsys.readouterr().out
    assert "No. 48213" in listed and "Des bancs" not in listed
    assert review("show", "48213") == 0
    assert "06 12 34 56 78" in capsys.readouterr().out
    assert acts(waiting) == [("command line", "idea.seen", "48213")]
    assert review("list", "--scope", "public") == 0
    assert capsys.readouterr().out == "Nothing here.\n"
    assert review("show", "99999") == 1


def test_it_is_published_and_its_author_hears_of_it(
    waiting: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert review("publish", "48213", "--say", "Merci !") == 0
    assert "is now: published" in capsys.readouterr().out
    one = idea(waiting)
    assert one.published and one.changes[-1].words == "Merci !"
    assert letters(waiting) == [["idea-news-yours", "idea-news-now", "idea-news-words"]]
    assert acts(waiting) == [("command line", "idea.moved", "48213:published")]
    assert review("publish", "48213", "--say", "Encore !") == 1
    assert "not possible" in capsys.readouterr().err
    assert review("move", "48213", "under_study", "--say", "Oui.", "--cost", "900") == 0
    assert (idea(waiting).status, idea(waiting).cost) == ("under_study", 900)
    assert review("move", "48213", "not_selected", "--say", "Non.") == 1
    assert "--reason" in capsys.readouterr().err


@pytest.mark.parametrize("said", ["", "   ", "a" * 1001])
def test_a_sentence_is_neither_empty_nor_long(
    waiting: Path, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert review("publish", "48213", "--say", said) == 1
    assert "between 1 and 1000" in capsys.readouterr().err
    assert idea(waiting).status == "received" and letters(waiting) == []


def test_more_is_asked_and_an_idea_declined(waiting: Path) -> None:
    assert review("ask", "48213", "--say", "Où ?") == 0
    assert idea(waiting).status == "more_asked"
    assert review("decline", "48213", "--reason", "exists", "--say", "Il y en a.") == 0
    assert (idea(waiting).status, idea(waiting).reason) == ("not_selected", "exists")
    declined = ["idea-news-yours", "idea-news-now", "idea-news-reason", "idea-news-words"]
    assert letters(waiting) == [["idea-more-asked", "idea-news-words"], declined]


def test_a_merger_is_only_proposed(waiting: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert review("merge", "48213", "--into", "51020", "--say", "La même.") == 1
    assert "no other published idea" in capsys.readouterr().err
    assert review("publish", "51020", "--say", "Merci !") == 0
    assert review("merge", "48213", "--into", "51020", "--say", "La même.") == 0
    assert (idea(waiting).status, idea(waiting).merged_into) == ("received", OTHER)
    assert review("merge", "48333", "--into", "51020", "--say", "La même.") == 1
    assert "no author who can be reached" in capsys.readouterr().err


def test_who_has_it_in_hand_is_said(waiting: Path, capsys: pytest.CaptureFixture[str]) -> None:
    taken = IdeaTaken(ref=REF, number=48213)
    in_store(waiting, lambda s: s.write(lambda unit: _by(unit, 7004, taken, role="staff")))
    assert review("publish", "48213", "--say", "Merci !") == 1
    assert "Zeste" in (told := capsys.readouterr().err) and "--anyway" in told
    assert review("publish", "48213", "--say", "Merci !", "--anyway") == 0
    assert idea(waiting).status == "published"


def test_what_is_personal_is_hidden(
    waiting: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "new.txt"
    file.write_text("Des bancs au marché.\n", encoding="utf-8")
    assert review("hide", "48213", "--text", str(file)) == 0
    assert idea(waiting).written.text == "Des bancs au marché."
    stdin = io.TextIOWrapper(io.BytesIO(b"Des bancs !"), encoding="utf-8")
    monkeypatch.setattr("sys.stdin", stdin)
    assert review("title", "48213", "--text", "-") == 0
    assert idea(waiting).written.title == "Des bancs !"
    file.write_text("Pour tous.", encoding="utf-8")
    assert "phone" in idea(waiting).written.flags
    assert review("hide", "48213", "--answer", "whom", "--text", str(file)) == 0
    assert idea(waiting).written.answers == (("whom", "Pour tous."),)
    assert idea(waiting).written.flags == ()
    assert review("hide", "48213", "--answer", "cost", "--text", str(file)) == 1
    assert review("hide", "48213", "--text", str(tmp_path / "missing.txt")) == 1
    assert [act for _, act, _ in acts(waiting)] == ["idea.reworded"] * 3
