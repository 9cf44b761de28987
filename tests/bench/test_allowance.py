"""The bench's Bot API refuses what Telegram would, by a clock that is moved by hand."""

import json

from bench.allowance import BURST, Allowance
from bench.server import TOO_MANY
from bench.wire import REFUSED


class Time:
    """Stands still until it is moved."""

    at = 50.0

    def __call__(self):
        return self.at


def test_a_burst_then_so_many_a_second():
    time = Time()
    allowance = Allowance(time, 30)
    assert [allowance.wait(7) for _ in range(int(BURST))] == [0.0] * int(BURST)
    assert 0 < allowance.wait(7) <= 1 / 30
    time.at += 1.01
    assert [allowance.wait(8) for _ in range(30)] == [0.0] * 30
    assert allowance.wait(8) > 0
    tally = allowance.tally()
    assert (tally["sent"], tally["refused"], tally["chats"]) == (60, 2, 2)


def test_an_hour_earns_no_more_than_the_burst():
    time = Time()
    allowance = Allowance(time, 30)
    time.at += 3600
    assert sum(allowance.wait(n) == 0 for n in range(100)) == BURST


def test_without_a_rate_nothing_is_refused():
    time = Time()
    allowance = Allowance(time)
    assert not any(allowance.wait(n) for n in range(1000))
    time.at += 0.5
    allowance.wait(1)
    assert allowance.tally()["per_second"] == 2000


def test_a_refusal_is_told_from_an_answer():
    told = TOO_MANY % 3
    assert told.startswith(REFUSED)
    assert json.loads(told)["parameters"] == {"retry_after": 3}
