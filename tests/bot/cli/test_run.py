"""`portevoix run` says in one sentence why it cannot start, and ends with 2."""

from pathlib import Path

import pytest

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
