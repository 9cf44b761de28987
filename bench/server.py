"""The bench's own Bot API, a process of its own: `python -m bench.server`.

It may be told where the numbers of updates and the residents begin: `UPDATES RESIDENTS`.
It prints its port and serves until it is told to end. Latency, when asked for, is what the network
and Telegram would take: half of it before a call is looked at, half before its answer is there.
"""

import asyncio
import json
import sys
from collections.abc import Callable

from bench import bodies
from bench.allowance import PREFIXES, Allowance
from bench.residents import Phase, Residents
from bench.turns.script import Step
from bench.wire import REFUSED, Answer, Connection

TRUE = b'{"ok":true,"result":true}'
NOTHING = b'{"ok":true,"result":[]}'
ME = (
    b'{"ok":true,"result":{"id":42,"is_bot":true,"first_name":"Bench","username":"bench_bot",'
    b'"can_join_groups":false,"can_read_all_group_messages":false,"supports_inline_queries":false}}'
)
SENT = (
    b'{"ok":true,"result":{"message_id":%d,"date":1767225600,"text":"ok","from":{"id":42,'
    b'"is_bot":true,"first_name":"Bench","username":"bench_bot"},'
    b'"chat":{"id":%d,"type":"private","first_name":"R"}}}'
)
TOO_MANY = REFUSED + b',"description":"Too Many Requests","parameters":{"retry_after":%d}}'
TICK = 0.001


class BotApi:
    """Answers calls; one poll may be parked until there is something to tell."""

    def __init__(self, first_update: int = 0, first_resident: int = 0) -> None:
        self._loop = asyncio.get_running_loop()
        self._residents = Residents(self._loop.time, self._ring, first_update, first_resident)
        self._parked: tuple[Answer, int, asyncio.TimerHandle] | None = None
        self._message = self._polls = 0
        self._allowance = Allowance(self._loop.time)
        self._polls_take = self._calls_take = 0.0
        self.ended = asyncio.Event()
        self._calls: dict[str, Callable[[bytes, Answer], None]] = {
            "getUpdates": self._get_updates,
            "sendMessage": self._said,
            "editMessageText": self._said,
            "getMe": lambda _body, answer: answer(ME),
            "bench-play": self._play,
            "bench-limit": self._limit,
            "bench-tally": self._tally,
            "bench-end": lambda _body, _answer: self.ended.set(),
        }

    def asked(self, method: str, body: bytes, answer: Answer) -> None:
        """Someone called `method`."""
        if method.startswith(PREFIXES) and (wait := self._allowance.wait(bodies.chat_id(body))):
            answer(TOO_MANY % (int(wait) + 1))
            return
        call = self._calls.get(method, _true)
        latency = self._polls_take if method == "getUpdates" else self._calls_take
        if not latency or method.startswith("bench-"):
            call(body, answer)
        else:
            self._loop.call_later(latency / 2, call, body, self._later(answer, latency / 2))

    def _later(self, answer: Answer, seconds: float) -> Answer:
        return lambda body: self._loop.call_later(seconds, answer, body) and None

    def _said(self, body: bytes, answer: Answer) -> None:
        chat_id = bodies.chat_id(body)
        self._message += 1
        self._residents.said(chat_id, body, self._message, lambda label: bodies.button(body, label))
        answer(SENT % (self._message, chat_id))

    # Updates

    def _get_updates(self, body: bytes, answer: Answer) -> None:
        self._polls += 1
        offset, limit, timeout = bodies.poll(body)
        waiting = self._residents.waiting
        while waiting and waiting[0][0] < offset:
            waiting.popleft()
        if waiting or not timeout:
            answer(self._batch(limit))
            return
        giving_up = self._loop.call_later(timeout, self._give_up)
        self._give_up()
        self._parked = (answer, limit, giving_up)

    def _batch(self, limit: int) -> bytes:
        told = [update for _, update in list(self._residents.waiting)[:limit]]
        return b'{"ok":true,"result":[' + b",".join(told) + b"]}"

    def _ring(self) -> None:
        # Not at once: what becomes due in the same turn of the loop travels together.
        if self._parked is not None and len(self._residents.waiting) == 1:
            self._loop.call_soon(self._tell)

    def _tell(self) -> None:
        if self._parked is not None and self._residents.waiting:
            answer, limit, giving_up = self._parked
            giving_up.cancel()
            self._parked = None
            answer(self._batch(limit))

    def _give_up(self) -> None:
        if self._parked is not None:
            parked, self._parked = self._parked, None
            parked[2].cancel()
            parked[0](NOTHING)

    # What the bench asks for

    def _limit(self, body: bytes, answer: Answer) -> None:
        self._allowance = Allowance(self._loop.time, float(json.loads(body)["per_second"]))
        answer(TRUE)

    def _tally(self, _body: bytes, answer: Answer) -> None:
        answer(json.dumps(self._allowance.tally() | {"polls": self._polls}).encode())

    def _play(self, body: bytes, answer: Answer) -> None:
        self._loop.create_task(self._played(json.loads(body), answer))

    async def _played(self, asked: dict[str, object], answer: Answer) -> None:
        script = [Step(text, mark.encode(), press) for text, mark, press in asked["script"]]  # type: ignore[attr-defined]
        self._polls_take = float(str(asked["polls_take"]))
        self._calls_take = float(str(asked["calls_take"]))
        phase = self._residents.begin(
            int(str(asked["residents"])), script, float(str(asked["per_second"]))
        )
        await self._until_over(phase, float(str(asked["at_most"])))
        phase.closing = True
        await self._until_over(phase, float(str(asked["grace"])))
        self._residents.stop()
        self._polls_take = self._calls_take = 0.0
        answer(json.dumps(phase.result(self._loop.time())).encode())

    async def _until_over(self, phase: Phase, seconds: float) -> None:
        until = self._loop.time() + seconds
        while phase.going_on and self._loop.time() < until:
            if not phase.closing:
                self._residents.tick()
            await asyncio.sleep(TICK if phase.open_loop else 0.01)


def _true(_body: bytes, answer: Answer) -> None:
    answer(TRUE)


async def serve() -> None:
    """Serve on a free port until the bench says that it is over."""
    api = BotApi(*(int(one) for one in sys.argv[1:]))
    server = await asyncio.get_running_loop().create_server(
        lambda: Connection(api.asked), "127.0.0.1", 0, backlog=512
    )
    print(server.sockets[0].getsockname()[1], flush=True)
    await api.ended.wait()


if __name__ == "__main__":
    asyncio.run(serve())
