"""An invitation with a picture is one message, whatever the town says, and can be rewritten."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from bot.simulator.html_text import parse_html
from bot.telegram.buttons import Tags
from bot.telegram.outbound import Call, Renderer
from bot.telegram.split import units
from bot.words import Words
from conversations.meetings.inviting import FITS, invitation, shortened
from conversations.meetings.known import MeetingCard
from conversations.meetings.meeting import (
    LONGEST_PLACE,
    LONGEST_TEXT,
    LONGEST_TITLE,
    Meeting,
    Spot,
)
from conversations.reply import SentAgain, Told, told
from tests.players.cast import CITY

STARTS = datetime(2026, 12, 26, 17, 30, tzinfo=UTC)
PICTURE = SentAgain(what="photo", file_id="AgAC")
LOCALES = ("fr", "fr-simple", "en", "ar")
RENDERER = Renderer(Words(), Tags(b"secret"), frozenset({"visio.example"}))


def text(length: int, *locales: str) -> Told:
    return told(dict.fromkeys(locales, ("Des mots & " * length)[:length]))


def card(
    *, picture: SentAgain | None = PICTURE, online: int = 500, words: int = LONGEST_TEXT
) -> MeetingCard:
    """A meeting that says as much as may be said."""
    meeting = Meeting(
        title=text(LONGEST_TITLE, *LOCALES),
        description=text(words, *LOCALES),
        starts=STARTS,
        ends=STARTS + timedelta(days=3),
        spot=Spot(
            name="n" * min(words, LONGEST_PLACE),
            address="a" * min(words, LONGEST_PLACE),
            access=text(words, *LOCALES),
            online="https://visio.example/".ljust(online, "x"),
        ),
        organiser="o" * min(words, LONGEST_PLACE),
        capacity=100_000,
        picture=picture,
    )
    return MeetingCard(
        number=17,
        uid="m",
        meeting=meeting,
        called_at=STARTS,
        changed_at=STARTS,
        taken=100_000,
        waiting=99_998,
    )


def calls(one: MeetingCard, locale: str, *, edits: int | None = None) -> list[Call]:
    said = invitation(one, CITY).model_copy(update={"edits": edits})
    return RENDERER.calls(said, locale, 77)


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("online", [30, 150, 500])
def test_at_its_longest_it_is_one_message_that_can_be_rewritten(locale: str, online: int) -> None:
    (sent,) = calls(card(online=online), locale)
    assert sent.method == "sendPhoto"
    assert units(parse_html(sent.params["caption"])[0]) <= 1024
    (edit,) = calls(card(online=online), locale, edits=9)
    assert edit.method == "editMessageCaption"
    assert edit.params["caption"] == sent.params["caption"], "nothing had to be cut"


@pytest.mark.parametrize("locale", LOCALES)
def test_what_just_fits_says_everything(locale: str) -> None:
    words = next(n for n in range(200, 0, -1) if not shortened(card(online=30, words=n).meeting))
    one = card(online=30, words=words)
    assert shortened(card(online=30, words=words + 1).meeting), f"it is as long as {FITS} allow"
    (sent,) = calls(one, locale)
    assert sent.method == "sendPhoto"
    assert "o" * words in sent.params["caption"]
    assert len(_whole(sent)) == 0


def test_what_is_left_out_is_one_tap_away() -> None:
    (sent,) = calls(card(), "fr")
    (whole,) = _whole(sent)
    assert whole["callback_data"].startswith("c.meetings.17 i.")
    assert "ooo" not in sent.params["caption"]


def test_without_a_picture_everything_is_said() -> None:
    said = "".join(call.params["text"] for call in calls(card(picture=None), "fr"))
    assert "o" * LONGEST_PLACE in said
    assert not any(_whole(call) for call in calls(card(picture=None), "fr"))


def _whole(call: Call) -> list[dict[str, str]]:
    rows = json.loads(call.params.get("reply_markup", "{}")).get("inline_keyboard", [])
    return [one for row in rows for one in row if one["text"] == "Tout lire"]
