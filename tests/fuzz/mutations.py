"""Small sabotages of the house, each of which walks must notice: a check taken out, say.

Each says what is broken, how it is done (with pytest's monkeypatch, undone afterwards), which words
stand in what is found, and within how many steps.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Any

import pytest

from bot.telegram import delivery
from conversations.event import Event
from conversations.incoming import Incoming
from conversations.meetings import seats
from conversations.quiet import QuietHours
from conversations.scene import Scene
from storage import anonymity, audiences, identities, inbox, outbox, seat_offers, talks
from storage.db import Db
from storage.inbox import Arrived
from storage.outbox import Outcome
from storage.unit import Unit
from tests.fuzz.steps import walk
from tests.fuzz.town import planted
from tests.fuzz.walking import walked

Patch = pytest.MonkeyPatch
LENGTH = 300
"""Steps in one town; then another begins."""


def no_tags(patch: Patch) -> None:
    """A button is believed whatever its tag."""
    patch.setattr("bot.telegram.buttons.hmac.compare_digest", lambda one, other: True)


def no_roles(patch: Patch) -> None:
    """The door is open to every role."""
    patch.setattr(Scene, "may", lambda self, kind: True)


def no_doubles(patch: Patch) -> None:
    """An update that comes again is another one."""
    put, number = inbox.put, count()

    async def anew(db: Any, source: str, arrived: Iterable[Arrived], at: Any) -> frozenset[str]:
        some = [Arrived(f"{one.update_id}-{next(number)}", one.body) for one in arrived]
        return await put(db, source, some, at)

    patch.setattr(inbox, "put", anew)


def no_seats(patch: Patch) -> None:
    """Whoever says yes sits, and the last guard in the tables looks away."""

    async def never(db: Any, meeting: int) -> None:
        return None

    patch.setattr(seats, "seat_for", lambda card, mine, guests: "seated")
    patch.setattr(seat_offers, "not_too_many", never)


def other_mailbox(patch: Patch) -> None:
    """What is said to one person goes to whoever was here before."""
    letters, last = Unit.letters, [""]

    async def astray(self: Unit, incoming: Incoming, mailbox: str, *more: Any) -> Any:
        to, last[0] = last[0] or mailbox, mailbox or last[0]
        return await letters(self, incoming, to, *more)

    patch.setattr(Unit, "letters", astray)


def lent_reads_holder(patch: Patch) -> None:
    """In a lent chat the holder's own talks go on."""
    meet = identities.meet

    async def as_holder(db: Db, chat_id: int, at: Any) -> Any:
        known = await meet(db, chat_id, at)
        return identities.Identity(known.person, known.reachable, "", known.missed)

    patch.setattr(identities, "meet", as_holder)


def other_talks(patch: Patch) -> None:
    """Whoever has no talk open goes on with somebody else's."""
    read, last = talks.read, [""]

    async def of_another(db: Db, book: Any, person: str) -> Any:
        mine = await read(db, book, person)
        if mine.open is None and last[0]:
            return await read(db, book, last[0])
        last[0] = person
        return mine

    patch.setattr(talks, "read", of_another)


def no_quiet(patch: Patch) -> None:
    """Nobody has quiet hours."""
    patch.setattr(QuietHours, "holds", lambda self, hour: False)


def no_record(patch: Patch) -> None:
    """What is handed in gets its receipt, and is not written down."""
    record = Unit.record

    async def some(self: Unit, incoming: Incoming, who: str, events: Sequence[Event]) -> Any:
        kept = [one for one in events if type(one).__name__ not in HANDED_IN]
        return await record(self, incoming, who, kept)

    patch.setattr(Unit, "record", some)


HANDED_IN = ("SurveyHandedIn", "IdeaHandedIn")


def no_log(patch: Patch) -> None:
    """What the team does leaves no line in the staff log."""

    async def nothing(*args: Any, **more: Any) -> None:
        return None

    patch.setattr("storage.staff_log.write", nothing)


def no_care(patch: Patch) -> None:
    """Whoever blocked us is written to all the same."""

    async def nothing(*args: Any, **more: Any) -> None:
        return None

    async def still(*args: Any, **more: Any) -> int:
        return 0

    patch.setattr(identities, "unreachable", nothing)
    patch.setattr(outbox, "drop", still)


def sent_anyway(patch: Patch) -> None:
    """An announcement that may have arrived is sent again."""
    judged = delivery.verdict_of

    def again(error: Any, call: Any) -> Any:
        verdict = judged(error, call)
        return "again" if verdict == "maybe" else verdict

    patch.setattr(delivery, "verdict_of", again)


def lost(patch: Patch) -> None:
    """A letter that met bad weather counts as sent."""
    patch.setattr(delivery, "verdict_of", lambda error, call: "harmless")


def given_back_as_sent(patch: Patch) -> None:
    """A letter's outcome is written to the next one."""
    settle = outbox.settle

    async def to_the_next(db: Db, outcomes: Iterable[Outcome], at: Any) -> None:
        await settle(db, [Outcome(o.seq + 1, o.over, o.parts_sent) for o in outcomes], at)

    patch.setattr(outbox, "settle", to_the_next)


def no_consent(patch: Patch) -> None:
    """Announcements go to whoever withdrew their consent too."""
    patch.setattr("storage.audiences._FROM", audiences._FROM.replace(audiences.AGREES, "1 = 1"))
    for name, sql in list(vars(audiences).items()):
        if isinstance(sql, str) and audiences.AGREES in sql and name != "AGREES":
            patch.setattr(audiences, name, sql.replace(audiences.AGREES, "1 = 1"))


def not_anonymous(patch: Patch) -> None:
    """Answers keep what ties them to a person when their consultation is made anonymous."""

    async def nothing(*args: Any, **more: Any) -> None:
        return None

    patch.setattr(anonymity, "_renew", nothing)


@dataclass(frozen=True)
class Sabotage:
    """What is broken, what a walk says of it, and within how many steps."""

    do: Callable[[Patch], None]
    said: str
    within: int = 3_000


SABOTAGES: dict[str, Sabotage] = {
    "tags": Sabotage(no_tags, "a forged button"),
    "roles": Sabotage(no_roles, "opened to a|acted for the team|went on with a"),
    "doubles": Sabotage(no_doubles, "two effects"),
    "seats": Sabotage(no_seats, "more people than seats"),
    "other mailbox": Sabotage(other_mailbox, "reads zq|reads 07"),
    "lent chat": Sabotage(lent_reads_holder, "in a lent chat its holder is heard"),
    "other talks": Sabotage(other_talks, "reads zq|reads 07|talk|failed"),
    "quiet": Sabotage(no_quiet, "rings at"),
    "record": Sabotage(no_record, "receipts without a record"),
    "staff log": Sabotage(no_log, "no line in the staff log"),
    "blocked": Sabotage(no_care, "somebody who is gone", 12_000),
    "sent again": Sabotage(sent_anyway, "came twice"),
    "lost": Sabotage(lost, "never left|came twice"),
    "next letter": Sabotage(given_back_as_sent, "came twice|never left|rings at"),
    "consent": Sabotage(no_consent, "without their consent"),
    "anonymous": Sabotage(not_anonymous, "anonymous answers with a receipt", 12_000),
}


async def found_by(sabotage: Sabotage, first: int = 9_000) -> tuple[int, str]:
    """After how many steps walks notice, and what they say; no words where they do not."""
    done = 0
    await planted()  # by a house that is whole
    with pytest.MonkeyPatch.context() as patch:
        sabotage.do(patch)
        for seed in range(first, first + -(-sabotage.within // LENGTH)):
            found = await walked(seed, walk(seed, LENGTH))
            if found is not None:
                return done + found.at, found.why
            done += LENGTH
    return done, ""
