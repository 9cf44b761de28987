"""What keeps an election from being written down, what it is called, and what confirming it does.

The chat and the command line decide by these same functions. Two of the team at once: whoever
looked at an older version is told so.
"""

from datetime import date, datetime
from typing import Any, Literal

from pydantic import ValidationError

from conversations.city import CityCard
from conversations.reply import Line, line
from conversations.voting.election import Election
from conversations.voting.events import ElectionCancelled, ElectionConfirmed
from conversations.voting.known import ElectionCard
from conversations.voting.moving import (
    cancelled_letter,
    moved_letter,
    polls_close,
    same_days,
    town_day,
)
from conversations.voting.remind_hours import at_once, remind_hours
from conversations.voting.renewing import renewed
from conversations.voting.rules import problems

MOST = 500
"""Elections that are looked through for a name that is free: more than anybody lives to see."""
Act = Literal["confirm", "move", "cancel"]
SAME = line("election-wrong-same")


def made(parts: dict[str, Any]) -> Election | Line:
    """The election of these parts; or what is wrong with them."""
    try:
        return Election(**parts)
    except ValidationError as error:
        return line(f"election-wrong-{error.errors(include_url=False)[0]['type']}")


def wrong(
    election: Election, cards: tuple[ElectionCard, ...], today: date, own: str = ""
) -> tuple[Line, ...]:
    """Why it cannot be kept among these; `own` is the one that is moved."""
    others = tuple(one.election for one in cards if one.id != own and not one.cancelled)
    before = next((one for one in cards if one.id == own), None)
    if before is not None and before.election == election:
        return (SAME,)
    was = before.election.rounds if before is not None else ()
    found = problems(election, others, today, was)
    return tuple(line(f"election-wrong-{one}") for one in found)


def name_for(election: Election, cards: tuple[ElectionCard, ...]) -> str:
    """`presidential-2027`; where that is taken, `presidential-2027-2`."""
    taken = {one.id for one in cards}
    name = f"{election.kind}-{election.first_round.year}"
    others = (f"{name}-{n}" for n in range(2, MOST + 2))
    return next(one for one in (name, *others) if one not in taken)


def may(act: Act, card: ElectionCard, today: date) -> bool:
    """Whether that can be done with it as it stands."""
    if card.cancelled or card.election.over_after < today:
        return False
    return act != "confirm" or card.confirmed_at is None


def confirmed(
    card: ElectionCard,
    label: str,
    at: datetime,
    city: CityCard,
    cards: tuple[ElectionCard, ...] = (),
) -> ElectionConfirmed:
    """`label` stands for its days: when its reminders leave, and what those hear who were told
    other days or hours. `cards`: those of which one letter may speak too."""
    today = town_day(at, city)
    letter = moved_letter(card.told, card.election, today) if card.told else None
    ends = polls_close(card.election, city)
    told = letter is not None and at < ends
    again = tuple(renewed(card.model_copy(update={"confirmed_at": at}), at, city, cards))
    begun = {one.name for one in again if one.begun}
    hours = remind_hours(card.election, at, city)
    if card.told is None or not same_days(card.told, card.election):
        hours = (*at_once(card.election, at, city), *hours)
    return ElectionConfirmed(
        id=card.id,
        version=card.version,
        label=label,
        hours=tuple(one for one in hours if one[0] not in begun),
        notice=letter if told else None,
        notice_until=ends if told else None,
        letters=again,
    )


def cancelled(card: ElectionCard, at: datetime, city: CityCard) -> ElectionCancelled:
    """It does not take place; who had been told its days hears that until its polls would close."""
    letter = cancelled_letter(card.told, at, city) if card.told else None
    until = polls_close(card.told, city) if card.told and letter else None
    return ElectionCancelled(id=card.id, version=card.version, notice=letter, notice_until=until)
