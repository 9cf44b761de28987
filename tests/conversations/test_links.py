"""The secret half of a deep link is hashed before anything of ours sees it."""

from datetime import UTC, datetime

from bot.telegram.buttons import Tags
from bot.telegram.inbound import Sender, read_update
from conversations.incoming import Commanded
from conversations.links import digest, sealed
from tests.players.updates import Mail

TAGS = Tags(b"a secret for tests only")


def arrived(text: str) -> Commanded:

    update = Mail().of(7, "fr", text, 1)
    at = datetime(2026, 11, 22, tzinfo=UTC)
    incoming = read_update(update, Sender(7, "fr"), "telegram-1", "ada", at, TAGS)
    assert incoming is not None and isinstance(incoming.what, Commanded)
    return incoming.what


def test_a_key_in_a_link_arrives_as_its_digest() -> None:
    token = "Zm9vYmFyYmF6cXV4cXV1eA"
    assert arrived(f"/start invite_{token}").args == f"invite_{digest(token)}"
    assert arrived(f"/start draft_{token}").args == f"draft_{digest(token)}"
    assert token not in arrived(f"/START@a_bot invite_{token}").args


def test_links_without_a_key_arrive_as_they_are() -> None:
    assert arrived("/start survey_transport").args == "survey_transport"
    assert arrived("/start").args == ""


def test_a_digest_read_in_the_database_opens_nothing() -> None:
    """Typed after the command that a link leads to, it is hashed once more."""
    kept = digest("token")
    assert arrived(f"/join {kept}").args == digest(kept) != kept
    assert sealed("join", "") == ""
