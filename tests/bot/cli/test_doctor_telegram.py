"""`portevoix doctor` asks Telegram, and says what to do about what it hears."""

import asyncio
import sqlite3
import time
from pathlib import Path

import pytest

from bot.simulator.server import Simulator, serve
from tests.bot.cli.house import own_file, typed, with_admin

Said = pytest.CaptureFixture[str]
OURS = "http://127.0.0.1:9/telegram"


@pytest.fixture
async def telegram(town: Path, monkeypatch: pytest.MonkeyPatch) -> object:
    own_file(town)
    await asyncio.to_thread(with_admin, town)
    async with serve() as simulator:
        monkeypatch.setenv("BOT_TOKEN", simulator.token)
        monkeypatch.setenv("BOT_API_URL", simulator.url)
        monkeypatch.setenv("WEBHOOK_URL", OURS)
        yield simulator


async def doctor(lang: str = "en") -> int:
    return await asyncio.to_thread(typed, "doctor", "--lang", lang)


def heard_by(town: Path, line: str) -> None:
    with sqlite3.connect(town / "data" / "portevoix.db") as db:
        db.execute("INSERT INTO bot_facts (name, value) VALUES ('line', ?)", (line,))
    db.close()


async def test_all_is_well(telegram: Simulator, capsys: Said) -> None:
    assert await doctor() == 0
    out = capsys.readouterr().out
    assert "All is well." in out
    assert "asked just now; it answers and knows the token" in out


async def test_all_is_well_in_french(telegram: Simulator, capsys: Said) -> None:
    assert await doctor("fr") == 0
    assert "Tout va bien." in capsys.readouterr().out


@pytest.mark.parametrize(("lang", "said"), [("en", "Token: none."), ("fr", "aucun. Écrivez")])
async def test_no_token(
    telegram: Simulator, lang: str, said: str, capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("BOT_TOKEN")
    assert await doctor(lang) == 1
    assert said in capsys.readouterr().out


async def test_a_token_nobody_knows(
    telegram: Simulator, capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BOT_TOKEN", "43:wrong-token")
    assert await doctor() == 1
    out = capsys.readouterr().out
    assert "Telegram does not know it" in out and "wrong-token" not in out


async def test_no_answer(
    telegram: Simulator, capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BOT_API_URL", "http://127.0.0.1:9")
    assert await doctor() == 1
    assert "does not answer (http://127.0.0.1:9)" in capsys.readouterr().out


async def test_offline_asks_nothing(
    telegram: Simulator, capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BOT_API_URL", "http://127.0.0.1:9")
    assert await asyncio.to_thread(typed, "doctor", "--offline") == 0
    assert "rien ne lui a été demandé (--offline)" in capsys.readouterr().out


async def test_telegram_is_asked_before_the_first_start_too(
    telegram: Simulator, town: Path, capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", "sqlite:///data/another.db")
    assert await doctor() == 0
    assert "it answers and knows the token" in capsys.readouterr().out
    monkeypatch.setenv("BOT_TOKEN", "43:wrong-token")
    assert await doctor() == 1
    assert "Telegram does not know it" in capsys.readouterr().out
    assert not (town / "data" / "another.db").exists()


@pytest.mark.parametrize("line", ["poll", ""])
async def test_a_webhook_set_while_we_poll(
    telegram: Simulator, town: Path, line: str, capsys: Said
) -> None:
    if line:
        heard_by(town, line)
    telegram.state.webhook.point_at(OURS, "x", 1)
    assert await doctor() == 1
    assert "has a webhook, though the bot last ran without" in capsys.readouterr().out


async def test_our_own_webhook_is_well(telegram: Simulator, town: Path, capsys: Said) -> None:
    heard_by(town, "webhook")
    telegram.state.webhook.point_at(OURS, "x", 1)
    assert await doctor() == 0


@pytest.mark.parametrize(("url", "said"), [("", "no webhook"), (OURS + "/x", "leads elsewhere")])
async def test_a_webhook_that_is_not_ours_any_more(
    telegram: Simulator, town: Path, url: str, said: str, capsys: Said
) -> None:
    heard_by(town, "webhook")
    telegram.state.webhook.point_at(url, "x", 1)
    assert await doctor() == 1
    assert said in capsys.readouterr().out


async def test_updates_that_wait_at_telegram(telegram: Simulator, capsys: Said) -> None:
    world = telegram.state
    ada = world.add_person("Ada", "fr")
    for _ in range(101):
        world.updates.add("message", {"chat": {"id": ada.id}, "text": "x"})
    assert await doctor() == 1
    out = capsys.readouterr().out
    assert "101 updates wait at Telegram" in out


@pytest.mark.parametrize(("ago", "code"), [(60, 1), (7200, 0)])
async def test_why_telegram_could_not_bring_an_update(
    telegram: Simulator, town: Path, ago: int, code: int, capsys: Said
) -> None:
    heard_by(town, "webhook")
    hook = telegram.state.webhook
    hook.point_at(OURS, "x", 1)
    why = "Wrong response from the webhook: 502 Bad Gateway"
    hook._error = {"last_error_date": int(time.time()) - ago, "last_error_message": why}
    assert await doctor() == code
    assert (why in capsys.readouterr().out) == bool(code)


@pytest.mark.parametrize(("skip", "said"), [(600, "seconds slow"), (-600, "seconds fast")])
async def test_a_wrong_clock(telegram: Simulator, skip: int, said: str, capsys: Said) -> None:
    telegram.state.skipped += skip
    assert await doctor() == 1
    out = capsys.readouterr().out
    assert said in out and "timedatectl" in out


async def test_garbage_is_no_answer(telegram: Simulator, capsys: Said) -> None:
    telegram.state.faults.plan({"kind": "garbage", "method": "getWebhookInfo"})
    assert await doctor() == 1
    assert "does not answer" in capsys.readouterr().out
