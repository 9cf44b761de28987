"""A tiny run of the bench: well-formed rows; how fast it was is nobody's business here."""

import json

import pytest

from bench import __main__ as bench
from bench.contenders import OPENING
from bench.script import ANSWERS, LABELS, consultation


@pytest.mark.slow
def test_rows_are_well_formed(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(bench, "OUT", bench.ROOT / "build" / "bench-test.json")
    try:
        tiny = ["--only", "consultation", "--rounds", "1", "--residents", "10"]
        assert bench.main([*tiny, "--peer", "ptb_echo"]) == 0
        rows = json.loads(bench.OUT.read_text())
    finally:
        bench.OUT.unlink(missing_ok=True)
    assert [(row["name"], row["peer"]) for row in rows] == [
        ("consultation_step", "ptb_echo"),
        ("consultation_step_50ms", "ptb_echo"),
        ("consultation_p99_ms", None),
        ("peak_memory_mb", None),
    ]
    assert all(set(row) == {"name", "value", "unit", "peer", "ratio"} for row in rows)
    assert all(row["value"] > 0 and row["ratio"] > 0 for row in rows)
    assert "ptb_echo" in capsys.readouterr().out


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
    assert steps[0] == (OPENING, b"Mk00")
    assert steps[-2] == (ANSWERS[-1], LABELS[0][:4].encode()), "the recap repeats every label"
    assert steps[-1].text == "", "the last turn is a press"
