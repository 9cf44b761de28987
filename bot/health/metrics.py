"""What was seen and counted, as Prometheus reads it; in a registry of its own.

No label says anything of a person: lanes, states, the names of our own parts.
"""

from collections.abc import Iterable, Iterator
from typing import get_args

from prometheus_client import CollectorRegistry, ProcessCollector
from prometheus_client.core import (
    CounterMetricFamily,
    GaugeMetricFamily,
    HistogramMetricFamily,
    Metric,
)
from prometheus_client.registry import Collector

from bot.health.verdict import Seen, age, reasons
from bot.health.watch import Watch
from bot.tally import Spread, Tally
from conversations.reply import LANES
from storage.gauges import Gauges
from storage.outbox import Over

OUTCOMES = get_args(Over)


def registry(watch: Watch) -> CollectorRegistry:
    """What `/metrics` tells of."""
    ours = CollectorRegistry()
    ours.register(House(watch))
    ProcessCollector(registry=ours)
    return ours


class House(Collector):
    """Made anew for each scrape, from what was seen last: no question to the database."""

    def __init__(self, watch: Watch) -> None:
        self._watch = watch

    def collect(self) -> Iterable[Metric]:
        """Every figure."""
        seen = self._watch.seen()
        yield from _health(seen)
        if seen.gauges is not None:
            yield from _trays(seen.gauges, seen)
        yield from _counted(self._watch.tally)
        yield from _files(self._watch)

    def describe(self) -> Iterable[Metric]:
        """Nothing before the first scrape."""
        return ()


def _health(seen: Seen) -> Iterator[Metric]:
    yield _gauge("healthy", "1 while /healthz says 200", float(not reasons(seen)))
    yield _gauge("database_writable", "1 while writes come through", float(seen.trouble is None))
    yield _gauge("database_unwritten_seconds", "Since a write came through", seen.unwritten)
    yield _gauge("disk_free_bytes", "Free on the disk of the database", seen.free)
    still = GaugeMetricFamily(
        "portevoix_part_still_seconds", "Since this part last went round", labels=["part"]
    )
    for part, seconds in seen.still.items():
        still.add_metric([part], seconds)
    yield still


def _trays(gauges: Gauges, seen: Seen) -> Iterator[Metric]:
    yield _gauge("inbox_waiting", "Received and not handled yet", gauges.inbox)
    yield _gauge("inbox_oldest_seconds", "Age of the first of them", age(gauges.oldest, seen.now))
    yield _gauge("inbox_set_aside", "Received, failed, kept for people to look at", gauges.aside)
    yield _gauge(
        "clock_overdue_seconds", "Since the clock owes a row", age(gauges.overdue, seen.now)
    )
    waiting = GaugeMetricFamily(
        "portevoix_outbox_waiting", "Letters that wait, for their hour too", labels=["lane"]
    )
    late = GaugeMetricFamily(
        "portevoix_outbox_late_seconds", "Since the first of them is due", labels=["lane"]
    )
    for lane, count in gauges.outbox.items():
        waiting.add_metric([lane], count)
        late.add_metric([lane], age(gauges.due[lane], seen.now))
    trouble = GaugeMetricFamily(
        "portevoix_outbox_trouble", "Letters refused, or of which nobody knows", labels=["state"]
    )
    for state, count in gauges.trouble.items():
        trouble.add_metric([state], count)
    yield from (waiting, late, trouble)
    yield _gauge(
        "outbox_batch_late_seconds",
        "Since the first letter to many is due; they leave at a pace",
        age(gauges.batched, seen.now),
    )
    if gauges.backup is not None:
        yield _gauge("backup_age_seconds", "Since the latest backup", age(gauges.backup, seen.now))


def _counted(tally: Tally) -> Iterator[Metric]:
    updates = CounterMetricFamily("portevoix_updates", "Brought by Telegram", labels=["kind"])
    for kind in ("new", "known"):
        updates.add_metric([kind], tally.updates[kind])
    failures = CounterMetricFamily("portevoix_turn_failures", "Turns that failed", labels=["then"])
    for then in ("again", "aside"):
        failures.add_metric([then], tally.failures[then])
    letters = CounterMetricFamily(
        "portevoix_letters", "What became of letters", labels=["lane", "outcome"]
    )
    for lane in LANES:
        for outcome in OUTCOMES:
            letters.add_metric([lane, outcome], tally.letters[lane, outcome])
    turns = HistogramMetricFamily("portevoix_turn_seconds", "What a turn took")
    _spread(turns, [], tally.turns)
    late = HistogramMetricFamily(
        "portevoix_send_lateness_seconds", "From due to being with Telegram", labels=["lane"]
    )
    for lane, spread in tally.late.items():
        _spread(late, [lane], spread)
    yield from (updates, failures, letters, turns, late)


def _files(watch: Watch) -> Iterator[Metric]:
    path = watch.store.path
    for name, file in (("database", path), ("wal", path.with_name(f"{path.name}-wal"))):
        size = file.stat().st_size if file.exists() else 0
        yield _gauge(f"{name}_bytes", "Size of the file", size)


def _gauge(name: str, meaning: str, value: float) -> Metric:
    return GaugeMetricFamily(f"portevoix_{name}", meaning, value=value)


def _spread(family: HistogramMetricFamily, labels: list[str], spread: Spread) -> None:
    family.add_metric(labels, buckets=spread.so_far(), sum_value=spread.sum)
