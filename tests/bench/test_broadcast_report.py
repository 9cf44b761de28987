"""What the bench says of announcements, for figures made up here."""

from bench.broadcast import Limited, Unlimited
from bench.broadcast_report import Sendings, rows, table, verdicts

LIMITED = (
    Limited(8.0, 20.0, 29.9, 0, 40.0, 250.0),
    Limited(9.0, 30.0, 29.5, 2, 50.0, 310.0),
    Limited(12.0, 40.0, 28.0, 3, 60.0, 900.0),
)
UNLIMITED = (Unlimited(700, 1000, 0.5, 0.3), Unlimited(900, 1800, 0.5, 0.3))
MADE = Sendings(list(LIMITED), list(UNLIMITED))


def test_rows_hold_the_medians_and_their_part_of_the_target():
    found = {row["name"]: row for row in rows(MADE)}
    assert (found["freeze_100k"]["value"], found["freeze_100k"]["ratio"]) == (9, 0.9)
    assert found["broadcast_limited_refused"]["value"] == 2
    assert found["reply_p99_during_broadcast_ms"]["ratio"] == 1.033
    unlimited = found["broadcast_unlimited"]
    assert (unlimited["value"], unlimited["peer"]) == (800, "bare_client")
    assert unlimited["ratio"] == 0.6, "each round compared with itself"


def test_verdicts():
    said = {line.split(maxsplit=1)[1]: line.split()[0] for line in verdicts(MADE)}
    assert list(said.values()) == ["met", "met", "met", "MISSED", "MISSED", "met"]


def test_the_table_tells_least_median_and_most():
    assert "8.0 < 9.0 < 12.0" in table(MADE)
    assert "40.0 < 50.0 < 60.0" in table(MADE)
