"""What a step comes to: the update that somebody sends, made of what is in sight in their chat."""

import base64
import re
from itertools import islice
from typing import TYPE_CHECKING, Any

from bot.telegram.buttons import MOST_BYTES
from conversations.house import BOOK
from tests.fuzz.errands import ERRANDS, FITTING, OWN, TAPS
from tests.fuzz.steps import Step
from tests.fuzz.texts import POOL, WILD, made
from tests.fuzz.watching import COMMANDS_SHUT
from tests.players.play import OPENS

if TYPE_CHECKING:
    from tests.fuzz.world import World

Json = dict[str, Any]
IN_SIGHT = 24
LEAVES = re.compile(r"^c\.(menu|cancel|help|more)\.|\._[bh]\.")
"""Buttons that lead away from what somebody set out to do."""
COMMANDS = tuple(BOOK.commands)
ARGS = (
    *("", "", "", "transport", "square", "kinds", "orders", "trees", "budget", "17", "16", "15"),
    *("48213", "48214", "1", "17 yes", "show 1", "guest", "announcements yes", "ar", "x" * 200),
)
SENT = (
    *("photo", "photo", "voice", "voice", "audio", "video", "round", "sticker", "heavy"),
    *("place 43.3 5.4", "place 43.3411 5.4302", "place 99 999", "place 48.85 2.35"),
    *("file image/png", "file application/pdf", "file text/plain", "heavy application/pdf"),
    *("heavy video", "sheet transport.md", "sheet wrong.md", "sheet following.md"),
)
STANDING = (
    *("rsvp 16 yes", "rsvp 16 agree yes", "rsvp 16 guests 2", "rsvp 16 take", "rsvp 17 yes"),
    *("rsvp 17 agree yes", "rsvp 16 no", "door 16", "support 48213", "why 48213", "guest go"),
    *("survey transport", "survey kinds", "survey square", "survey media", "survey spots"),
)
"""Commands that stood under some letter once, or might have."""
GUESSES = (
    *("survey_transport", "survey_kinds_x", "survey_nosuch", "invite_" + "0" * 40),
    *("draft_" + "a" * 32, "idea_48214", "idea_48213", "meeting_17", "meeting_19"),
    "door_17_XX-XXX",
    *("invite_" + "a" * 40, "invite_" + "b" * 40, "invite_" + "c" * 40),
)


class Doing:
    """Turns steps into updates, for one world."""

    def __init__(self, world: "World") -> None:
        self.world = world

    def update(self, step: Step, name: str) -> tuple[Json | None, str]:
        """The raw update, and how a talk file would say it."""
        match step.kind:
            case "press" | "double":
                return self.pressed(step, name)
            case "old":
                return self._old(step, name)
            case "stolen":
                return self._stolen(step, name)
            case "altered":
                return self._altered(step, name)
            case "command":
                args = ARGS[step.pick // 256 % len(ARGS)] if step.pick % 3 == 0 else ""
                among = COMMANDS if step.pick % 4 == 0 else self._likely(name)
                command = among[step.pick // 4 % len(among)]
                return self.said(name, f"/{command} {args}".rstrip())
            case "typed":
                seen = self.world.commands
                return self.said(name, f"/{seen[step.pick % len(seen)]}" if seen else "/menu")
            case "link":
                return self.said(name, f"/start {self._link(step)}".rstrip())
            case "send":
                return self._sent(step, name)
            case "edit":
                return self._plain(name, "(edited message)")
            case "block":
                return self._plain(name, "(unblocks)" if step.pick % 3 else "(blocks)")
            case "errand":
                return self.said(name, self._errand(step, name))
            case "well":
                return self._well(step, name)
        if step.pick % 4 and not self.world.desk.has_talk(self.world.cast.people[name].number):
            return self.pressed(step, name)  # nobody asked for words
        return self.said(name, step.text)

    def _likely(self, name: str) -> tuple[str, ...]:
        """Commands that people of that role are shown."""
        role = self.world.cast.people[name].role
        return tuple(one for one in COMMANDS if (one, role) not in COMMANDS_SHUT)

    def pressed(self, step: Step, name: str) -> tuple[Json | None, str]:
        """A tap on a button in sight, mostly of the latest message; words where there is none."""
        buttons = list(islice(self.world.chats[name]._buttons(), IN_SIGHT))
        if not buttons:
            return self.said(name, (*POOL, "/menu", "/start")[step.pick % (len(POOL) + 2)])
        latest = [one for one in buttons if one[0] == buttons[0][0]]
        among = latest if step.pick % 8 else buttons
        if step.pick % 16 > 4:
            among = [one for one in among if ".menu." not in one[2] and ".cancel." not in one[2]]
            among = among or latest
        message, label, data = among[step.pick // 16 % len(among)]
        if opens := OPENS.fullmatch(data):
            return self.said(name, f"/start {opens['start'] or ''}".rstrip())
        return self._tap(name, message, data), f"{name}: [{label}]"

    def _errand(self, step: Step, name: str) -> str:
        """What they set out to do: one thing in four is what only they can."""
        among = ERRANDS[self.world.cast.people[name].role]
        if step.pick % 4 == 0:
            among = OWN.get(name, among)
        return among[step.pick // 4 % len(among)].format_map(self.world.facts)

    def _well(self, step: Step, name: str) -> tuple[Json | None, str]:
        """An answer that fits the question, or a tap that leads on."""
        asked = self.world.desk.asked(self.world.cast.people[name].number)
        fitting = FITTING.get(asked, ())
        if not fitting or step.pick % TAPS.get(asked, 12) == 0:
            return self._on(step, name)
        says = fitting[step.pick // 64 % len(fitting)]
        return self._plain(name, says) if says.startswith("(") else self.said(name, says)

    def _on(self, step: Step, name: str) -> tuple[Json | None, str]:
        """A tap under the latest message, of a talk where there is one, that does not end it."""
        buttons = list(islice(self.world.chats[name]._buttons(), IN_SIGHT))
        latest = [one for one in buttons if one[0] == buttons[0][0]]
        among = [one for one in latest if one[2].startswith(("q.", "c."))]
        among = [one for one in among if not LEAVES.search(one[2])] or among
        talks = [one for one in among if one[2].startswith("q.")]
        if talks and step.pick % 9:
            among = talks
        if not among:
            return self.pressed(step, name)
        at = 0 if step.pick % 5 < 2 else step.pick // 16 % len(among)  # what goes on stands first
        message, label, data = among[at]
        return self._tap(name, message, data), f"{name}: [{label}]"

    def _old(self, step: Step, name: str) -> tuple[Json | None, str]:
        gone = self.world.chats[name].gone
        if not gone:
            return self.pressed(step, name)
        label, data, message = gone[step.pick % len(gone)]
        return self._tap(name, message, data), f"{name}: old [{label}]"

    def _stolen(self, step: Step, name: str) -> tuple[Json | None, str]:
        """A button of somebody else's chat, pressed here."""
        names = [one for one in self.world.names if one != name]
        other = names[step.pick % len(names)]
        buttons = list(islice(self.world.chats[other]._buttons(), IN_SIGHT))
        if not buttons:
            return None, ""
        message, label, data = buttons[step.pick // 64 % len(buttons)]
        update = self._tap(name, message, data, forged=True)
        return update, f"{name}: forged [{label}] of {other}"

    def _altered(self, step: Step, name: str) -> tuple[Json | None, str]:
        """A button of one's own with another content, under the old tag, a wrong one or none."""
        buttons = list(islice(self.world.chats[name]._buttons(), IN_SIGHT))
        mine = [one for one in buttons if not one[2].startswith("https:")]
        if not mine:
            return None, ""
        message, label, data = mine[step.pick % len(mine)]
        body, _, tag = data.rpartition(".")
        bodies = (f"{body}1", body.replace("q.", "c.", 1), "c.team.", "c.log.", f"{body}.", "")
        wrong = base64.urlsafe_b64encode(step.pick.to_bytes(6, "big")).decode()
        tags = (tag, wrong, "", "é" * 4, "\ud800")
        how = bodies[step.pick // 64 % len(bodies)], tags[step.pick // 512 % len(tags)]
        forged = ".".join(how)
        if forged == data:
            return None, ""
        update = self._tap(name, message, forged[: 2 * MOST_BYTES], forged=True)
        return update, f"{name}: altered [{label}]"

    def _tap(self, name: str, message: int, data: str, *, forged: bool = False) -> Json | None:
        if data.startswith("https:"):
            return None
        role = self.world.cast.people[name]
        update = self.world.mail.press(role.number, role.locale, message, data)
        return {**update, "forged": True} if forged else update

    def _link(self, step: Step) -> str:
        links = self.world.links
        if step.pick % 3 or not links:
            return links[step.pick // 4 % len(links)] if links and step.pick % 3 else step.text[:60]
        return GUESSES[step.pick // 4 % len(GUESSES)]

    def said(self, name: str, text: str) -> tuple[Json | None, str]:
        """Words, with a mark of the writer's own in them where there is room for one."""
        words = made(text, *self.world.marks.fresh())
        role = self.world.cast.people[name]
        number = self.world.chats[name].number()
        update = self.world.mail._message(role.number, role.locale, number, {"text": words})
        return update, f"{name}: {words}"

    def _sent(self, step: Step, name: str) -> tuple[Json | None, str]:
        what = SENT[step.pick % len(SENT)]
        update, said = self._plain(name, f"({what})")
        mark, _ = self.world.marks.fresh()
        message = (update or {}).get("message", {})
        for file in (message.get("voice"), message.get("document"), *message.get("photo", ())):
            if file is not None and not str(file["file_id"]).startswith("sheet:"):
                file["file_id"] = mark
        if step.pick // 64 % 4 == 0 and "location" not in message:
            message["caption"] = made(WILD[step.pick // 256 % len(WILD)], mark, "")
        return update, said

    def _plain(self, name: str, what: str) -> tuple[Json | None, str]:
        role = self.world.cast.people[name]
        number = self.world.chats[name].number()
        return self.world.mail.of(role.number, role.locale, what, number), f"{name}: {what}"
