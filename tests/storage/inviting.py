"""A house with a meeting in it, for the tests of the letters about it."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from conversations.meetings.changing import cancelled, changed
from conversations.meetings.events import LettersLeft, MeetingCalled, Sending
from conversations.meetings.hours import batch_of
from conversations.meetings.inviting import invitation
from conversations.meetings.known import MeetingByNumber, MeetingCard
from conversations.meetings.meeting import Meeting, Spot
from conversations.meetings.reminding import for_coming, for_unanswered
from conversations.meetings.rules import reminders
from conversations.reply import told
from storage.meetings_known import by_number
from storage.outbox import Letter
from tests.storage.announcing import Announcing

PARIS = ZoneInfo("Europe/Paris")


def local(text: str) -> datetime:
    """A moment of the town's clock, in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=PARIS).astimezone(UTC)


STARTS = local("2026-12-05 18:30")
MEETING = Meeting(
    title=told({"fr": "La place"}),
    starts=STARTS,
    ends=STARTS + timedelta(hours=2),
    spot=Spot(name="Maison pour tous"),
)
LETTERS = {"unanswered": for_unanswered, "coming": for_coming, "invite": invitation}


class Inviting(Announcing):
    """A house with a meeting in it."""

    async def calls(self, meeting: Meeting = MEETING) -> None:
        hours = reminders(meeting, self.now, self.city)
        called = MeetingCalled(number=17, uid="m17@example", composed=meeting, hours=hours)
        await self.happens("", called)

    async def card(self) -> MeetingCard:
        card = await self.store.read(lambda db: by_number(db, MeetingByNumber(17)))
        assert card is not None
        return card

    async def sends(self, sending: Sending, expires: datetime = STARTS) -> str:
        batch = batch_of(17, sending, self.now)
        letter = LETTERS[sending](await self.card(), self.city)
        await self.happens(
            "",
            LettersLeft(number=17, sending=sending, batch=batch, letter=letter, expires_at=expires),
        )
        await self.filled()
        return batch

    async def moves(self, meeting: Meeting) -> None:
        await self.happens("", changed(await self.card(), meeting, self.now, self.city))

    async def cancels(self) -> None:
        why = told({"fr": "La salle est inondée."})
        await self.happens("", cancelled(await self.card(), why, self.now, self.city))

    async def goes(self) -> list[Letter]:
        """Everything that may leave now does."""
        letters: list[Letter] = []
        await self.filled()
        while some := await self.claimed():  # one at a time of each person
            await self.over(some)
            await self.filled()
            letters += some
        return letters

    def heard(self, letters: Sequence[Letter], *, anew: bool = True) -> list[str]:
        """Who got a message (or a rewritten one), by name."""
        some = [one for one in letters if (one.reply.edits is None) == anew]
        return sorted(self.people[one.person] for one in some)


def later(meeting: Meeting = MEETING, **time: float) -> Meeting:
    return meeting.at(meeting.starts + timedelta(**time))
