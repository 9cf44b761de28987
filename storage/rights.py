"""People's rights: everything held of one as a file, what they consented to, forgetting them."""

import json
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from conversations.frozen import utc_text
from conversations.people.events import (
    NothingHeld,
    NoticeAccepted,
    PersonForgotten,
    ProfileDeclined,
)
from conversations.people.rights_known import Consent, ConsentsOf, DataOf, MyData
from storage.db import Db
from storage.forgotten import note
from storage.happened import Happened
from storage.holdings import HELD, forget, held_of

FLEETING = frozenset({"telegram", "messages_waiting", "messages_to_you"})
"""What is there of anybody who just wrote, and gone once they have the answer."""

MOTHER_TONGUE = "fr"
"""The language whose headings stand in the order of the file."""

_PREFACE = Path(__file__).with_name("mydata.json")


async def data_of(db: Db, ask: DataOf) -> MyData:
    """Everything held of a person, in one readable file."""
    held = await held_of(db, ask.person)
    _drop_the_question_itself(held, ask.ref)
    in_order = sorted(held, key=list(_prefaces()[MOTHER_TONGUE]["headings"]).index)
    said = await _preface(db, ask.person, in_order)
    whole = {**said, "made_at": utc_text(ask.at), **{called: held[called] for called in in_order}}
    text = json.dumps(whole, ensure_ascii=False, indent=2)
    return MyData(nothing=held.keys() <= FLEETING, text=text)


def _drop_the_question_itself(held: dict[str, Any], ref: str) -> None:
    """What they just sent to ask this waits until it is answered, and is gone then; what came in
    the same moment stays."""
    waiting = held.pop("messages_waiting", [])
    others = [one for one in waiting if one["arrival"] != ref]
    if others:
        held["messages_waiting"] = others


async def _preface(db: Db, person: str, in_order: list[str]) -> dict[str, Any]:
    """What the file is and what each heading of it means, in their language; in every one of ours
    where it is not known."""
    row = await db.one("SELECT locale FROM people WHERE person = :person", {"person": person})
    theirs = row["locale"] if row and row["locale"] in _prefaces() else None
    said: dict[str, Any] = {}
    for one in [_prefaces()[theirs]] if theirs else _prefaces().values():
        meanings = {called: one["headings"][called] for called in in_order}
        said |= {one["called"]: one["what"], one["headings_called"]: meanings}
    return said


@cache
def _prefaces() -> dict[str, dict[str, Any]]:
    """By language: what the file is, and every heading, in the order in which they are read."""
    read: dict[str, dict[str, Any]] = json.loads(_PREFACE.read_text(encoding="utf-8"))
    return read


async def consents_of(db: Db, ask: ConsentsOf) -> tuple[Consent, ...]:
    """The latest answer to each question of consent."""
    rows = await db.execute(
        """
        SELECT purpose, given, at, version FROM consents
        WHERE person = :person ORDER BY at""",
        {"person": ask.person},
    )
    latest = {
        row["purpose"]: Consent.model_construct(
            purpose=row["purpose"],
            given=bool(row["given"]),
            at=datetime.fromisoformat(row["at"]),
            version=row["version"],
        )
        for row in rows
    }
    return tuple(latest.values())


async def notice_accepted(db: Db, event: NoticeAccepted, happened: Happened) -> None:
    """They know the notice as it is now."""
    await db.run(
        "UPDATE people SET notice_version = :version WHERE person = :person",
        {"version": event.notice_version, "person": happened.person},
    )


async def nothing_held(db: Db, _event: NothingHeld, happened: Happened) -> None:
    """There is nothing but what goes by itself: only that is looked at."""
    for one in HELD:
        if one.called in FLEETING:
            await one.forget(db, happened.person)


async def forgotten(db: Db, _event: PersonForgotten | ProfileDeclined, happened: Happened) -> None:
    """Nothing is left of them but their number, until the last message is delivered."""
    await forget(db, happened.person)
    await note(db, happened.person, happened.at)
