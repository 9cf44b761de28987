"""`portevoix run` says in one sentence why it cannot start, and ends with 2."""

import sys
from contextlib import closing
from pathlib import Path

import pytest

from bot.cli.run import quick_loop
from tests.bot.cli.house import typed

Said = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def token(town: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_TOKEN", "42:simulator")
    monkeypatch.setenv("PORTEVOIX_LANG", "en")


def test_a_webhook_needs_its_address(capsys: Said) -> None:
    assert typed("run", "--webhook") == 2
    assert "WEBHOOK_URL=https://" in capsys.readouterr().err


@pytest.mark.parametrize(
    "address", ["bot.ville.fr/x", "https://u:p@ville.fr/x", "https://ville.fr/x?y=1", "https:///x"]
)
def test_an_address_must_be_one(
    address: str, monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    monkeypatch.setenv("WEBHOOK_URL", address)
    assert typed("run", "--webhook") == 2
    said = capsys.readouterr().err
    assert "WEBHOOK_URL: this is not the address of a webhook" in said
    assert "u:p" not in said


@pytest.mark.parametrize("port", ["0", "65536", "x"])
def test_a_port_must_be_one(port: str, monkeypatch: pytest.MonkeyPatch, capsys: Said) -> None:
    monkeypatch.setenv("WEBHOOK_PORT", port)
    assert typed("run") == 2
    assert "WEBHOOK_PORT: " in capsys.readouterr().err


def test_the_loop_is_the_quick_one_where_it_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    make = quick_loop()
    if sys.platform != "win32":
        assert make is not None
        with closing(make()) as loop:
            assert type(loop).__module__.startswith("uvloop")
    monkeypatch.setitem(sys.modules, "uvloop", None)
    assert quick_loop() is None
