"""`portevoix run` starting: ready once Telegram answers, one sentence while it does not."""

import asyncio
from collections.abc import Sequence

import pytest
from telegram.error import InvalidToken, NetworkError

from bot.cli.run import answered
from bot.telegram.greeting import greeted
from bot.telegram.refusals import BadToken

Said = pytest.CaptureFixture[str]


class Line:
    """A line to Telegram on which each try ends as `ends` says, the last one for ever."""

    def __init__(self, *ends: Exception | None) -> None:
        self.ends: Sequence[Exception | None] = ends
        self.tries = 0

    async def call(self, method: str, params: dict[str, object]) -> dict[str, object]:
        assert method == "getMe"
        end = self.ends[min(self.tries, len(self.ends) - 1)]
        self.tries += 1
        if end is not None:
            raise end
        return {}


def greet(line: Line, *, stopping: bool = False) -> bool:
    async def run() -> bool:
        stop = asyncio.Event()
        if stopping:
            asyncio.get_running_loop().call_later(0.05, stop.set)

        async def greets() -> bool:
            return await greeted(line) is not None  # type: ignore[arg-type]

        told = answered(greets, "https://api.test", stop, pause=0.001)
        return await asyncio.wait_for(told, timeout=5)

    return asyncio.run(run())


def test_who_is_answered_is_told_nothing(capsys: Said) -> None:
    assert greet(Line(None))
    assert capsys.readouterr().err == ""


def test_without_network_one_sentence_and_more_tries(capsys: Said) -> None:
    line = Line(NetworkError("x"), NetworkError("x"), NetworkError("x"), None)
    assert greet(line)
    assert line.tries == 4
    err = capsys.readouterr().err
    assert err.count("\n") == 1
    assert "Telegram ne répond pas (https://api.test)" in err


def test_a_wrong_token_ends_it() -> None:
    with pytest.raises(BadToken):
        greet(Line(InvalidToken()))


def test_it_can_be_stopped_while_it_waits() -> None:
    assert not greet(Line(NetworkError("x")), stopping=True)
