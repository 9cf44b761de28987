"""A tiny run of the bench: well-formed rows; how fast it was is nobody's business here."""

import json
from datetime import UTC, datetime

import pytest

from bench import __main__ as bench
from bench import growth, ours
from bench.turns import contenders
from bench.turns.contenders import CONSULTATION, OPENING, PEERS_PYTHON, STAGES
from bench.turns.script import ANSWERS, LABELS, NAMES, SLUG, Step, consultation
from conversations.house import BOOK
from conversations.who import PURPOSES, PersonByRef
from storage import submissions


@pytest.fixture
def rows(monkeypatch):
    """What a run wrote: `rows("--only", "rsvp")`; the real file stays as it is."""
    monkeypatch.setattr(bench, "OUT", bench.ROOT / "build" / "bench-test.json")

    def run(*args):
        assert bench.main([*args, "--rounds", "1"]) == 0
        return json.loads(bench.OUT.read_text())

    yield run
    bench.OUT.unlink(missing_ok=True)


@pytest.mark.slow
@pytest.mark.parametrize("stage", STAGES)
def test_a_tiny_run_of_turns(stage, rows, capsys):
    peer = "ptb_echo" if stage == "consultation" else "ptb_conversationhandler"
    made = rows("--only", stage, "--residents", "10", "--peer", peer)
    slow = [("consultation_step_50ms", peer)] if stage == "consultation" else []
    assert [(row["name"], row["peer"]) for row in made] == [
        (f"{stage}_step", peer),
        (f"{stage}_cpu_ms", peer),
        *slow,
        (f"{stage}_p50_ms", None),
        (f"{stage}_p99_ms", None),
        (f"{stage}_peak_memory_mb", None),
    ]
    assert all(set(row) == {"name", "value", "unit", "peer", "ratio"} for row in made)
    assert all(row["value"] > 0 and row["ratio"] > 0 for row in made)
    assert peer in capsys.readouterr().out


def test_a_peer_that_is_not_installed_is_skipped_aloud(monkeypatch, rows, capsys):
    monkeypatch.setattr(contenders, "PEERS_PYTHON", bench.ROOT / "nowhere" / "python")
    made = rows("--only", "rsvp", "--residents", "2", "--peer", "aiogram_fsm")
    assert "SKIPPED: aiogram_fsm" in capsys.readouterr().out
    assert [row["name"] for row in made] == ["rsvp_p50_ms", "rsvp_p99_ms", "rsvp_peak_memory_mb"]


@pytest.mark.skipif(not PEERS_PYTHON.exists(), reason="make bench makes .venv-peers")
@pytest.mark.slow
@pytest.mark.parametrize("stage", STAGES)
def test_aiogram_asks_the_same(stage, rows):
    made = rows("--only", stage, "--residents", "10", "--peer", "aiogram_fsm")
    assert made[0]["peer"] == "aiogram_fsm"


@pytest.mark.slow
def test_a_small_town_and_a_smaller_one(monkeypatch, rows, capsys):
    monkeypatch.setattr(growth, "SIZES", (10, 2_000))
    made = rows("--only", "growth")
    assert [row["name"] for row in made] == ["growth_1m", "growth_1m_cpu_ms"]
    assert all(row["value"] > 0 and row["ratio"] > 0 for row in made)
    assert "2,000" in capsys.readouterr().out


async def test_a_planted_town_is_one_the_house_understands(tmp_path):
    await CONSULTATION.prepare(tmp_path, 1)
    growth.plant(tmp_path, 20)

    async def looked(unit):
        who = await unit.person_of(growth.PLANTED_FROM + 7, datetime.now(UTC))
        card = await unit.find(PersonByRef(who.person))
        [page] = [await submissions.page(unit.db, SLUG)]
        return card, page, await unit.talks(BOOK, who.person)

    card, page, talks = await ours.written(tmp_path, looked)
    assert card.welcomed and card.consents == set(PURPOSES) and talks.open is None
    assert len(page) == 20
    assert page[3].answers == tuple(zip(NAMES, ANSWERS, strict=True))


@pytest.mark.slow
def test_memory_at_rest(rows):
    made = rows("--only", "idle")
    names = ["idle_memory_mb", "idle_own_memory_mb", "first_answer_s"]
    assert [row["name"] for row in made] == names
    assert 0 < made[1]["value"] < made[0]["value"]


@pytest.mark.slow
def test_a_tiny_broadcast(monkeypatch, capsys):
    monkeypatch.setattr(bench, "OUT", bench.ROOT / "build" / "bench-test.json")
    there = {"name": "consultation_step", "value": 1}
    bench.OUT.parent.mkdir(exist_ok=True)
    bench.OUT.write_text(json.dumps([there, {"name": "freeze_100k", "value": -1}]))
    try:
        tiny = ["--only", "broadcast", "--rounds", "1", "--people", "150", "--seconds", "2"]
        assert bench.main([*tiny, "--unlimited", "200"]) == 0
        rows = json.loads(bench.OUT.read_text())
    finally:
        bench.OUT.unlink(missing_ok=True)
    assert [row["name"] for row in rows] == [
        "consultation_step",
        "freeze_100k",
        "freeze_100k_mb",
        "broadcast_limited",
        "broadcast_limited_refused",
        "reply_p99_during_broadcast_ms",
        "broadcast_unlimited",
    ]
    assert rows[0] == there
    assert all(set(row) == {"name", "value", "unit", "peer", "ratio"} for row in rows[1:])
    assert all(row["value"] >= 0 for row in rows)
    assert "bare_client" in capsys.readouterr().out


def test_a_consultation_is_twelve_turns():
    steps = consultation(OPENING)
    assert len(steps) == len(ANSWERS) + 2
    assert steps[0] == Step(OPENING, b"Mk00")
    assert steps[-2] == Step(ANSWERS[-1], LABELS[0][:4].encode()), "the recap repeats every label"
    assert steps[-1].text == "", "the last turn is a press"
