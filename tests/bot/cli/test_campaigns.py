"""`portevoix ideas open, list, close, template`: shown, asked about, kept, and in the staff log."""

import io
from pathlib import Path

import pytest

from conversations.ideas.campaign import Campaign, Campaigns
from storage.store import Store
from storage.unit import Unit
from tests.bot.cli.announced import member, rows, written
from tests.bot.cli.house import AT, in_store, typed
from tests.players.cast import Cast
from tests.players.proposals import proposed, read

Said = pytest.CaptureFixture[str]
LOG = "SELECT who, act, about FROM staff_log ORDER BY seq"
BUDGET = """
slug = "budget"
closes = 2090-12-31
themes = [{ code = "rues", label = { fr = "Rues", fr-simple = "Rues", en = "S", ar = "ش" } }]
[title]
fr = "Budget participatif"
en = "Participatory budget"
[eligibility]
investment_only = true
cap = 150000
"""


def said(capsys: Said) -> str:
    """What was printed, with plain spaces and without marks of direction."""
    return capsys.readouterr().out.translate({0xA0: " ", 0x202F: " ", 0x2068: "", 0x2069: ""})


def answers(monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    """What whoever typed the command answers."""
    monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{one}\n" for one in lines)))


def campaigns(town: Path) -> dict[str, Campaign]:
    """Those that are kept, by name."""

    async def look(store: Store) -> tuple[Campaign, ...]:
        return await store.write(lambda unit: unit.find(Campaigns()))

    return {one.slug: one for one in in_store(town, look)}


def test_it_is_shown_as_residents_read_it_and_kept_after_a_yes(
    town: Path, capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers(monkeypatch, "oui")
    assert typed("ideas", "open", written(town, BUDGET)) == 0
    out = said(capsys)
    assert "    Budget participatif\n    Jusqu’au dimanche 31 décembre 2090 inclus" in out
    assert "    💶 150 000 € au plus" in out
    assert "    Participatory budget" in out
    assert "⚠️ Le nom : il manque Français simple, العربية" in out
    assert "t.me/…?start=ideas_budget" in out
    assert campaigns(town)["budget"].eligibility.cap == 150_000
    assert rows(town, LOG) == [("command line", "campaign.kept", "budget")]


def test_it_is_not_kept_without_a_yes(
    town: Path, capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers(monkeypatch, "non")
    assert typed("ideas", "open", written(town, BUDGET)) == 1
    assert "Rien n’a changé." in capsys.readouterr().err
    assert list(campaigns(town)) == ["box"]
    assert rows(town, LOG) == []


def test_a_file_that_is_wrong_changes_nothing(town: Path, capsys: Said) -> None:
    file = written(town, BUDGET.replace("2090-12-31", "demain"))
    assert typed("ideas", "open", file, "--yes") == 1
    assert "ligne 3" in capsys.readouterr().err.replace("\u00a0", " ")
    file = written(town, BUDGET.replace("cap = 150000", "cap = 0\nopens = 3"))
    assert typed("ideas", "open", file, "--yes", "--lang", "en") == 1
    complained = capsys.readouterr().err
    assert 'line 10, key "eligibility.cap"' in complained
    assert 'line 11, key "eligibility.opens"' in complained
    assert list(campaigns(town)) == ["box"]


def test_whoever_it_is_done_for_is_of_staff(town: Path, capsys: Said) -> None:
    typed("ideas", "list")  # makes the house
    ana = member(town, "Mairie 1", "staff", 8_000)
    member(town, "Zeste", "ambassador", 8_001)
    file = written(town, BUDGET)
    assert typed("ideas", "open", file, "--yes", "--as", "mairie 1") == 0
    assert len(rows(town, LOG)) == 1
    ((person, lane, letter),) = rows(town, "SELECT person, lane, reply FROM outbox")
    assert (person, lane) == (ana, "reminder") and "campaign-kept" in letter
    for label, complaint in (("Zeste", "n’ouvre pas de campagnes"), ("Nul", "Personne ne s’appel")):
        assert typed("ideas", "open", file, "--yes", "--as", label) == 1
        assert complaint in capsys.readouterr().err
    assert len(rows(town, LOG)) == 1


def test_themes_that_ideas_have_do_not_vanish_unsaid(town: Path, capsys: Said) -> None:
    assert typed("ideas", "open", written(town, BUDGET), "--yes") == 0

    async def work(unit: Unit) -> None:
        scene = 'idea 1, received, campaign budget, theme rues, "Un"'
        await proposed(unit, read(scene, Cast()), AT)

    in_store(town, lambda store: store.write(work))
    said(capsys)
    other = BUDGET.replace('"rues"', '"places"')
    assert typed("ideas", "open", written(town, other), "--yes") == 0
    out = said(capsys)
    assert "Une campagne « budget » existe déjà : ceci la remplace." in out
    assert "⚠️ Ces thèmes disparaissent : Rues. 1 idée n’aurait plus de thème." in out


def test_the_list_says_where_each_stands_and_how_many_ideas_it_has(
    town: Path, capsys: Said
) -> None:
    typed("ideas", "open", written(town, BUDGET), "--yes")

    async def work(unit: Unit) -> None:
        for n, status in enumerate(("received", "published")):
            scene = f'idea {n + 1}, {status}, campaign budget, theme rues, "Un"'
            await proposed(unit, read(scene, Cast()), AT)

    in_store(town, lambda store: store.write(work))
    said(capsys)
    assert typed("ideas", "list") == 0
    budget, box = said(capsys).splitlines()
    assert budget.startswith("budget · Budget participatif · ouverte · 📅 Jusqu’au")
    assert budget.endswith("Idées reçues : 2 · à relire : 1 · publiques : 1")
    assert box.startswith("box · Boîte à idées · ouverte · 📅 Sans date")


def test_closing_is_asked_about_and_logged(
    town: Path, capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed("ideas", "open", written(town, BUDGET), "--yes")
    answers(monkeypatch, "non")
    assert typed("ideas", "close", "budget") == 1
    assert not campaigns(town)["budget"].closed
    assert typed("ideas", "close", "budget", "--yes") == 0
    assert campaigns(town)["budget"].closed
    assert rows(town, LOG)[-1] == ("command line", "campaign.closed", "budget")
    for slug, complaint in (
        ("budget", "déjà fermée"),
        ("box", "ne se ferme pas"),
        ("rien", "Il n’y a pas de campagne"),
    ):
        assert typed("ideas", "close", slug, "--yes") == 1
        assert complaint in capsys.readouterr().err
    said(capsys)
    assert typed("ideas", "open", written(town, BUDGET), "--yes") == 0
    assert "Cette campagne est fermée : elle va rouvrir." in said(capsys)
    assert not campaigns(town)["budget"].closed


def test_the_template_is_a_campaign_and_overwrites_nothing(town: Path, capsys: Said) -> None:
    file = town / "ma-campagne.toml"
    assert typed("ideas", "template", file) == 0
    assert typed("ideas", "open", file, "--yes") == 0
    assert "budget-participatif" in campaigns(town)
    file.write_text("à nous", encoding="utf-8")
    assert typed("ideas", "template", file) == 1
    assert file.read_text(encoding="utf-8") == "à nous"
    assert "existe déjà" in capsys.readouterr().err
    assert typed("ideas", "template", town / "nulle-part" / "c.toml") == 1
