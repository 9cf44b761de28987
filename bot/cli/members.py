"""Who of the team a command is typed for: `--as LABEL`."""

from bot.cli.opening import House
from conversations.incoming import fold
from conversations.team.known import Member, TheTeam
from conversations.who import STAFF


class Nobody(Exception):
    """Nobody of the team may do it by that name; carries the sentence that says so."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


async def staff_called(house: House, label: str, refusal: str) -> str:
    """The person called `label`, of staff or admins; else `Nobody`, by the line `refusal` for whom
    it is none of theirs."""
    team = await house.store.write(lambda unit: unit.find(TheTeam()))
    one: Member | None = next((m for m in team if fold(m.label) == fold(label)), None)
    if one is None:
        raise Nobody(house.line("team-unknown", label=label))
    if one.role not in STAFF:
        raise Nobody(house.line(refusal, label=one.label))
    return one.person
