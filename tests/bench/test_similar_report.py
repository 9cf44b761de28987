"""What the bench says of similar ideas, for answers made up here; our paraphrases; a tiny run."""

import json

import pytest

from bench import __main__ as bench
from bench.similar import IDEAS, Answer, Asked, Similar, among, ideas, paraphrases, shuffled
from bench.similar_report import p99, quiet, recall, rows, table, verdicts

HIT, THIRD, MISS = ["a", "b", "c"], ["b", "c", "a"], ["b"]
MADE = Similar(
    [
        Answer(Asked("a", "near", "x", held_out=False), HIT),
        Answer(Asked("a", "near", "x", held_out=False), THIRD),
        Answer(Asked("a", "near", "x", held_out=False), HIT),
        Answer(Asked("a", "near", "x", held_out=True), MISS),
        Answer(Asked("a", "far", "x", held_out=False), []),
        Answer(Asked("a", "far", "x", held_out=True), HIT),
        Answer(Asked("", "none", "x", held_out=False), []),
        Answer(Asked("", "none", "x", held_out=True), MISS),
    ],
    many=50_098,
    milliseconds=[10.0] * 90 + [200.0] * 10,
    long_milliseconds=[20.0],
    index_milliseconds=[30.0],
    scrub_milliseconds=40.0,
)


def test_recall_counts_what_is_among_the_first() -> None:
    assert recall(MADE.answers, "near", 1) == 0.5
    assert recall(MADE.answers, "near", 3) == 0.75
    assert recall(MADE.answers, "near", 3, held_out=False) == 1
    assert recall(MADE.answers, "near", 3, held_out=True) == 0
    assert recall(MADE.answers, "far", 3) == 0.5
    assert quiet(MADE.answers) == 0.5


def test_p99_is_among_the_slowest() -> None:
    assert p99([float(n) for n in range(100)]) == 99
    assert p99([1.0]) == 1


def test_rows_and_verdicts() -> None:
    found = {row["name"]: row for row in rows(MADE)}
    assert found["similar_recall_at_3"]["value"] == 0.75
    assert found["similar_recall_at_3_held_out"]["value"] == 0
    assert (found["similar_p50_ms"]["value"], found["similar_p99_ms"]["value"]) == (10, 200)
    assert found["similar_p99_ms"]["ratio"] == 1.333
    assert [line.split()[0] for line in verdicts(MADE)] == ["MISSED", "MISSED", "MISSED"]


def test_the_table_tells_what_was_held_out_apart() -> None:
    lines = {line[:46].strip(): line[46:].split() for line in table(MADE).splitlines()}
    assert lines["as residents say it: recall at 3"] == ["1.00", "0.00", "0.75"]
    assert lines["how many were asked"] == ["5", "3", "8"]
    assert lines["4,000 characters"] == ["20.0", "20.0"]


def test_our_paraphrases() -> None:
    asked = paraphrases()
    assert len({one.idea for one in asked if one.kind == "near"}) >= 60
    assert len({one.text for one in asked}) == len(asked)
    assert all(bool(one.idea) == (one.kind != "none") for one in asked)
    assert {one.kind for one in asked} == {"near", "far", "none"}
    assert sum(one.held_out for one in asked) == len(asked) // 3


def test_shuffled_ideas_are_the_same_each_time() -> None:
    real = [("a", "un deux", "trois quatre cinq"), ("b", "six", "sept")]
    made = list(shuffled(real, 20))
    assert made == list(shuffled(real, 20))
    assert len({id for id, _, _ in made}) == 20
    assert {len(text.split()) for _, _, text in made} == {1, 3}


def test_without_the_real_ideas_it_says_so(monkeypatch, tmp_path, capsys) -> None:
    monkeypatch.setattr(bench, "OUT", bench.ROOT / "build" / "bench-test-similar.json")
    bench.OUT.parent.mkdir(exist_ok=True)
    try:
        assert bench.main(["--only", "similar", "--ideas", str(tmp_path / "none.csv")]) == 0
        assert json.loads(bench.OUT.read_text()) == []
    finally:
        bench.OUT.unlink(missing_ok=True)
    assert "SKIPPED: there is no none.csv" in capsys.readouterr().out


def test_a_tiny_run(monkeypatch, tmp_path, capsys) -> None:
    monkeypatch.setattr(bench, "OUT", bench.ROOT / "build" / "bench-test-similar.json")
    bench.OUT.parent.mkdir(exist_ok=True)
    file = tmp_path / "ideas.csv"
    file.write_text("id,title,body\n1024,L'impôt sur la fortune,Le remettre.\n2,Un parc,Vert.\n")
    try:
        assert bench.main(["--only", "similar", "--ideas", str(file), "--many", "50"]) == 0
        made = {row["name"]: row["value"] for row in json.loads(bench.OUT.read_text())}
    finally:
        bench.OUT.unlink(missing_ok=True)
    assert 0 < made["similar_recall_at_3"] < 0.1, "one idea of ninety-eight is there"
    assert made["similar_p99_ms"] > 0
    assert "among 52 ideas" in capsys.readouterr().out


@pytest.mark.skipif(not IDEAS.exists(), reason=f"there is no {IDEAS.name} with real ideas")
async def test_four_of_five_real_ideas_are_found_in_other_words() -> None:
    found = await among(ideas(IDEAS), paraphrases())
    assert recall(found, "near", 3) >= 0.8
    assert recall(found, "near", 3, held_out=True) >= 0.8
    assert recall(found, "far", 3) >= 0.5
    assert quiet(found) >= 0.5
