"""How far an idea is while it is written, and which question follows which.

Rules:
1. The shortest way has four taps: words, a theme, a place, hand in. Whatever is not needed has a
   button that passes it.
2. A change from the last look leads back to the last look.
3. What somebody wrote is never lost by going back.
"""

from dataclasses import dataclass, replace
from typing import Literal

from conversations.buttons import MENU_ROW
from conversations.city import CityCard, TheCity
from conversations.event import Event
from conversations.frozen import Frozen
from conversations.ideas.campaign import Campaign, Campaigns, SheetQuestion, campaign_of
from conversations.ideas.written import Written
from conversations.incoming import Incoming
from conversations.known import Known
from conversations.questions.asking import Complaint, choice, unbuttoned
from conversations.reply import Button, Reply, Row, Words, line, say
from conversations.talk import Turn

Stage = Literal[
    "consent",
    "campaign",
    "words",
    "short",
    "personal",
    "similar",
    "theme",
    "place",
    "district",
    "public",
    "photos",
    "called",
    "sheet",
    "recap",
    "closed",
    "shown",
]
FLOW: tuple[Stage, ...] = ("words", "theme", "place", "photos", "called", "recap")
"""The questions in their order; the others come where they are needed."""
BACK = "_b"
"""The token of the button that goes back."""
STOP = "_x"
"""The token of the button that leaves it all."""
NEXT = "_n"
"""The token of the button that passes a question."""


class Idea(Frozen):
    """How far an idea is."""

    stage: Stage
    written: Written = Written()
    changing: bool = False
    """A change from the recap: after it, back there."""
    page: int = 0
    """Of a long list of themes or districts."""
    at: int = 0
    """The question of the project sheet that is asked."""
    draft: str = ""
    """What the token of the code that is shown is made of."""
    edits: str = ""
    """The idea that is written anew: its reference."""
    offered: tuple[str, ...] = ()
    """Campaigns among which one is chosen, in the order of their buttons."""
    early: bool = False
    """Its words came before they were asked for: whether they are meant so is still to be asked."""
    nearest: tuple[int, ...] = ()
    """Numbers of published ideas that say something like it, as they are shown."""

    def to(self, stage: Stage) -> "Idea":
        """The same at another question."""
        return self.model_copy(update={"stage": stage, "page": 0})

    def having(self, **parts: object) -> "Idea":
        """The same with some parts of what is written."""
        return self.model_copy(update={"written": self.written.model_copy(update=parts)})

    def onward(self) -> "Idea":
        """At the question after this one; after a change, at the last look."""
        if self.changing:
            return self.model_copy(update={"stage": "recap", "changing": False, "page": 0})
        before = STANDS_FOR.get(self.stage, self.stage)
        return self.to(FLOW[FLOW.index(before) + 1])

    def back(self) -> "Idea":
        """At the question before this one."""
        if self.changing:
            return self.model_copy(update={"stage": "recap", "changing": False, "page": 0})
        before = STANDS_FOR.get(self.stage, self.stage)
        if before != self.stage:
            return self.to(before)
        return self.to(FLOW[max(FLOW.index(before) - 1, 0)])


STANDS_FOR: dict[Stage, Stage] = {
    "short": "words",
    "personal": "words",
    "similar": "words",
    "district": "place",
    "public": "place",
}
"""A question that another one may bring along, and that one."""


@dataclass(frozen=True)
class Step:
    """What an answer comes to: where the idea is now, what is said before its next question."""

    state: Idea
    said: tuple[Reply, ...] = ()
    events: tuple[Event, ...] = ()

    def saying(self, *said: Reply) -> "Step":
        """The same with `said` before everything else."""
        return replace(self, said=(*said, *self.said))


Heard = Step | Turn
"""The next question, or the end."""


def again(state: Idea, complaint: Complaint | Words) -> Step:
    """The same question once more, and why."""
    said = complaint.says if isinstance(complaint, Complaint) else complaint
    return Step(state, (say(said),))


def tap_please(state: Idea) -> Step:
    """The same question once more: it takes a tap."""
    return again(state, line("hall-tap-please"))


def moved(state: Idea, incoming: Incoming) -> Step:
    """On; the message tapped keeps its words and loses its buttons."""
    return Step(state, unbuttoned(incoming.what))


def back_row(label: str = "button-back") -> Row:
    """Back to the question before."""
    return (choice(line(label), BACK),)


def pass_button(label: str) -> Button:
    """On without an answer."""
    return choice(line(label), NEXT)


def stop_row() -> Row:
    """Out of it, before there is anything to keep."""
    return (choice(line("button-drop-idea"), STOP),)


def stopped(incoming: Incoming) -> Turn:
    """Nothing is kept."""
    said = say(line("idea-dropped"), buttons=(MENU_ROW,))
    return Turn(replies=(*unbuttoned(incoming.what), said))


@dataclass(frozen=True)
class Around:
    """What the town says about the idea: the town, its campaigns, the one it is for."""

    city: CityCard
    campaigns: tuple[Campaign, ...]
    campaign: Campaign


def around(state: Idea, known: Known) -> Around:
    """What is known around an idea."""
    return around_of(state.written, known)


def around_of(written: Written, known: Known) -> Around:
    """The same for what is written already."""
    campaigns = known[Campaigns()]
    return Around(known[TheCity()], campaigns, campaign_of(written.campaign, campaigns))


def sheet_of(state: Idea, known: Known) -> tuple[SheetQuestion, ...]:
    """What the project sheet of its campaign asks."""
    return around(state, known).campaign.sheet
