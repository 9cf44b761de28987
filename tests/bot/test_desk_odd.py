"""Updates that cannot be, and apologies that fail, hold up nobody."""

import pytest

from bot.desk import Desk
from storage import looking
from tests.bot.test_desk import arrive, book, said, serve_all, wrote
from tests.bot.town import Town


@pytest.mark.parametrize("number", [float("inf"), float("nan"), 10**30, -(10**400), "x", None, {}])
async def test_an_update_of_no_possible_chat_holds_up_nobody(town: Town, number: object) -> None:
    odd = wrote(1, "/start")
    odd["message"]["chat"]["id"] = number
    await arrive(town, odd, wrote(2, "/start"))
    await serve_all(town.desk(book()))
    assert await said(town) == ["bienvenue"]
    assert [one.update_id for one in await town.store.read(looking.aside)] == ["1"]


async def test_an_apology_that_fails_stops_nobody(
    town: Town, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_said: object) -> None:
        raise RuntimeError("secret")

    monkeypatch.setattr(Desk, "_tell", broken)
    await arrive(town, wrote(1, "/start"), wrote(2, "boom"), wrote(3, "/start", 5))
    await serve_all(town.desk(book()))
    assert await said(town) == ["bienvenue", "bienvenue"]
    assert caplog.text.count("no apology for update 2: RuntimeError") == 1
    assert "secret" not in caplog.text
    assert [one.update_id for one in await town.store.read(looking.aside)] == ["2"]
