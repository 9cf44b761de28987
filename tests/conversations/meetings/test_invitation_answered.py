"""An invitation keeps its words, whatever it came with; its buttons say what was answered."""

import re

import pytest

from conversations.links import TokenFor
from conversations.meetings.events import LettersLeft
from conversations.meetings.inviting import invitation
from conversations.meetings.known import MeetingByNumber
from conversations.reply import SentAgain
from storage import meeting_letters
from storage.unit import Unit
from tests.players.cast import CITY
from tests.storage.staging import Stage, staged

PICTURE = SentAgain(what="photo", file_id="AgAC")
SCENE = (
    *("Ben, resident, fr", "Ana, resident without consents, fr"),
    'meeting 17, 2026-12-05 18:30, 1 seats, guests 1, hidden, "La place"',
    'meeting 18, 2026-12-08 18:30, hidden, "Le marché"',
)


async def invited(stage: Stage, picture: SentAgain | None) -> str:
    """The invitation leaves; what Ben sees."""

    async def leave(unit: Unit) -> None:
        card, now = await unit.find(MeetingByNumber(17)), stage.depth.now()
        assert card is not None
        shown = card.model_copy(
            update={"meeting": card.meeting.model_copy(update={"picture": picture})}
        )
        left = LettersLeft(
            number=17,
            sending="invite",
            batch=meeting_letters.name(17, "invite", now),
            letter=invitation(shown, CITY),
            expires_at=card.meeting.starts,
        )
        await unit.did(left, "staff-invites", now)

    await stage.depth.store.write(leave)
    said = await messages(stage, "clock: 2026-11-21 12:10")
    return next(one for one in said if one.startswith("bot to Ben"))


async def messages(stage: Stage, act: str) -> list[str]:
    """What follows from `act`, a text for each message, without what happened."""
    said = "\n".join(await stage.told(act))
    return [one for one in re.split(r"\n(?=bot|does)", said) if one.startswith("bot")]


def rows(said: str) -> list[str]:
    """The rows of buttons."""
    return [one.strip() for one in said.splitlines() if one.strip().startswith("[")]


@pytest.mark.parametrize("picture", [None, PICTURE])
async def test_its_buttons_say_what_was_answered(picture: SentAgain | None) -> None:
    async with staged(*SCENE) as stage:
        sent = await invited(stage, picture)
        assert ("<photo>" in sent) == (picture is not None)
        edited, below, *_ = await messages(stage, "Ben: [Je viens]")
        assert edited.startswith("bot edits: Marseille vous invite")
        assert [one.replace("✓ ", "") for one in rows(edited)] == rows(sent)
        assert "[✓ Je viens]" in rows(edited)
        assert below.startswith("bot: ✅ Vous venez")

        again = await stage.told("Ben: [✓ Je viens]")
        assert again == ["bot: (nothing)"], "a double tap is not answered twice"
        edited, below, *_ = await messages(stage, "Ben: [Peut-être]")
        assert "[✓ Peut-être] [Je ne viens pas]" in rows(edited)
        assert below.startswith("bot: Merci")


async def test_what_else_is_under_it_opens_below() -> None:
    async with staged(*SCENE) as stage:
        await invited(stage, PICTURE)
        (asked,) = await messages(stage, "Ben: [Je viens à plusieurs]")
        assert asked.startswith("bot: Il n’y a pas de place pour d’autres")
        (file,) = await messages(stage, "Ben: [Mon agenda]")
        assert "<file meeting-17.ics>" in file
        stopped, *_ = await messages(stage, "Ben: [Ne plus recevoir d’invitations]")
        assert "vous ne recevrez plus d’invitations" in stopped


async def linked(unit: Unit) -> str:
    """What the link to the meeting says."""
    token = await unit.find(TokenFor("meeting/17/link"))
    return f"meeting_17-{token[:16]}"


async def test_only_who_was_invited_finds_one_that_is_not_in_the_list() -> None:
    async with staged(*SCENE) as stage:
        await invited(stage, None)
        assert "La place" in str(await stage.told("Ben: /meetings 17"))
        for act in ("/meetings 17", "/rsvp 17 yes", "/meetings map 17", "/meetings ics 17"):
            assert "Je ne trouve pas cette réunion" in str(await stage.told(f"Ana: {act}"))
        for act in ("/meetings 17 c", "/meetings link 17", "/meetings see 17", "/rsvp 17 yes c"):
            assert "Je ne trouve pas cette réunion" in str(await stage.told(f"Ana: {act}"))
        for start in ("meeting_17", "meeting_17-", "meeting_17-aaaaaaaaaaaaaaaa"):
            assert "Je ne trouve pas" in str(await stage.told(f"Ana: /start {start}"))
        start = await stage.depth.store.write(linked)
        other = start.replace("meeting_17-", "meeting_18-")
        assert "Je ne trouve pas" in str(await stage.told(f"Ana: /start {other}"))
        assert "La place" in str(await stage.told(f"Ana: /start {start}"))
        assert await stage.rows("SELECT count(*) FROM registrations") == [(0,)]


async def test_what_does_not_fit_under_a_picture_is_read_before_and_after_an_answer() -> None:
    about = "Une place plus verte. " * 30
    scene = f'meeting 17, 2026-12-05 18:30, 3 seats, about {about.strip()}, "La place"'
    async with staged(*SCENE[:1], scene) as stage:
        sent = await invited(stage, PICTURE)
        assert "plus verte" not in sent
        (read,) = await messages(stage, "Ben: [Tout lire]")
        assert read.startswith("bot: La place") and "plus verte" in read
        edited, *_ = await messages(stage, "Ben: [Je viens]")
        edited, *_ = await messages(stage, "Ben: /meetings 17")
        assert "plus verte" not in edited
        (read,) = await messages(stage, "Ben: [Tout lire]")
        assert read.startswith("bot: ✅ Vous venez") and "plus verte" in read
