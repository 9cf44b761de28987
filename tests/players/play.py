"""Plays a talk file at one depth and gives, beat by beat, the lines that it ought to hold."""

import re
from typing import Any, Protocol

from conversations.who import Role as TeamRole
from tests.players.answers import Answers
from tests.players.answers import read as read_answers
from tests.players.ballots import Taps, Vote
from tests.players.ballots import read as read_vote
from tests.players.calls import Call
from tests.players.calls import read as read_call
from tests.players.cast import BUTTON, Cast, Role, Survey
from tests.players.gatherings import Gathering
from tests.players.gatherings import read as read_gathering
from tests.players.home import Outcome
from tests.players.points import Raised, read_raised
from tests.players.proposals import Proposal
from tests.players.proposals import read as read_proposal
from tests.players.updates import Json, Mail
from tests.script import Act, Script

NOTHING = "bot: (nothing)"
OPENS = re.compile(r"https://t\.me/\w+(?:\?start=(?P<start>.*))?")
INVITES = re.compile(r'(?P<role>ambassador|staff|admin) "(?P<label>.+)"')
TYPES = re.compile(r"\(types (?P<name>.+)\)")
SCANS = re.compile(r"\(scan (?P<name>.+)\)")


class Depth(Protocol):
    """Somewhere a talk can be played."""

    cast: Cast

    async def open(self) -> None: ...
    async def close(self) -> None: ...
    async def meet(self, role: Role) -> None: ...
    async def publish(self, survey: Survey) -> None: ...
    async def propose(self, proposal: Proposal) -> None: ...
    async def call(self, call: Call) -> None: ...
    async def gather(self, gathering: Gathering) -> None: ...
    async def vote(self, vote: Vote | Taps) -> None: ...
    async def raise_point(self, one: Raised) -> None: ...
    async def hand_in(self, answers: Answers) -> None: ...
    async def restart(self) -> None: ...
    async def deliver(self, role: Role, update: Json) -> Outcome: ...
    async def came(self, rule: str, about: str) -> Outcome: ...
    async def rang(self) -> Outcome: ...
    async def invite(self, role: TeamRole, label: str) -> str: ...


class Player:
    """One performance."""

    def __init__(self, depth: Depth) -> None:
        self.depth = depth
        self.cast = depth.cast
        self.chats = self.cast.chats
        self.mail = Mail()
        self.invited = ""
        """The secret half of the last invitation."""
        self.last: tuple[Role, Json] | None = None

    async def play(self, script: Script) -> list[list[str]]:
        """The lines that follow from each beat."""
        await self.depth.open()
        try:
            return [await self._act(beat.act) for beat in script.beats]
        finally:
            await self.depth.close()

    async def _act(self, act: Act) -> list[str]:
        match act.who:
            case "scene":
                return await self._scene(act.what)
            case "clock":
                self.cast.clock = self.cast.local(act.what)
                return self._written(await self.depth.rang())
            case "time":
                self.cast.tick()
                rule, _, about = act.what.partition(" ")
                return self._written(await self.depth.came(rule, about))
            case "restart":
                await self.depth.restart()
                return []
            case "publish":
                slug, file = act.what.split()
                await self.depth.publish(Survey(slug, file))
                return []
            case "invite":
                invites = INVITES.fullmatch(act.what)
                assert invites is not None, f"invite: {act.what}: not understood"
                role: Any = invites["role"]
                self.invited = await self.depth.invite(role, invites["label"])
                return []
            case "again":
                assert self.last is not None
                return await self._deliver(*self.last)
        return await self._said(self.cast.people[act.who], act.what)

    async def _scene(self, what: str) -> list[str]:
        if what.startswith("idea "):
            await self.depth.propose(read_proposal(what, self.cast))
            return []
        if what.startswith("campaign "):
            await self.depth.call(read_call(what))
            return []
        if what.startswith("meeting "):
            await self.depth.gather(read_gathering(what, self.cast))
            return []
        if what.startswith(("election ", "taps ")):
            await self.depth.vote(read_vote(what))
            return []
        if what.startswith(("point ", "follow-up ")):
            await self.depth.raise_point(read_raised(what, self.cast))
            return []
        if what.startswith("answers "):
            await self.depth.hand_in(read_answers(what))
            return []
        made = self.cast.scene(what)
        if isinstance(made, Survey):
            await self.depth.publish(made)
            return []
        for role in made if isinstance(made, list) else [made]:
            await self.depth.meet(role)
        return []

    async def _said(self, role: Role, what: str) -> list[str]:
        chat, button = self.chats[role.name], BUTTON.match(what)
        if button is None:
            return await self._wrote(role, self._link(what) or what)
        find = chat.old_button if button["how"] == "old" else chat.button
        message, data = find(button["label"])
        if opens := OPENS.fullmatch(data):
            return await self._wrote(role, f"/start {opens['start'] or ''}".rstrip())
        if button["how"] == "forged":
            data = data.replace(".0.", ".1.")[:-8] + "AAAAAAAA"
        lines = []
        for _ in range(2 if button["how"] == "twice" else 1):
            update = self.mail.press(role.number, role.locale, message, data)
            lines += await self._deliver(role, update)
        return lines

    def _link(self, what: str) -> str | None:
        """What opening a link sends, for `(scan Ana)` and `(invited)`; what `(types Ana)` types."""
        if what == "(invited)":
            return f"/start invite_{self.invited}"
        types = TYPES.fullmatch(what)
        if types is not None:
            return (self.chats[types["name"]].code or "").rpartition("_")[2].split("-", 1)[1]
        scans = SCANS.fullmatch(what)
        if scans is None:
            return None
        code = self.chats[scans["name"]].code
        assert code is not None, f"{scans['name']} was shown no QR code"
        return f"/start {code}".rstrip()

    async def _wrote(self, role: Role, what: str) -> list[str]:
        number = self.chats[role.name].number()
        return await self._deliver(role, self.mail.of(role.number, role.locale, what, number))

    async def _deliver(self, role: Role, update: Json) -> list[str]:
        self.last = (role, update)
        self.cast.speaker = role.name
        self.cast.tick()
        return self._written(await self.depth.deliver(role, update), role.name)

    def _written(self, outcome: Outcome, speaker: str = "") -> list[str]:
        """What whoever spoke hears, then what others do, then what happened."""
        own = [part for heard in outcome.heard.get(speaker, ()) for part in heard.lines()]
        others = [
            part
            for name in self.cast.people
            if name != speaker
            for heard in outcome.heard.get(name, ())
            for part in heard.lines(to=name)
        ]
        return [*(own or ([NOTHING] if speaker else [])), *others, *outcome.does]
