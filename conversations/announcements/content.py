"""What an announcement says: its texts, what is attached, its buttons; and the message made of it.

Rules:
1. An announcement is one message, whatever the language: then it can be rewritten and deleted.
2. Every message says why one gets it, and how to stop it.
3. A button that is not a link leads through `/tap`, which counts it without knowing of whom.
"""

import re
from html import unescape
from typing import Literal

from conversations.audience import Audience, topic_of
from conversations.city import CityCard
from conversations.frozen import Frozen
from conversations.reply import (
    Button,
    Command,
    Link,
    Reply,
    Row,
    SentAgain,
    Told,
    TownFile,
    Words,
    line,
    told,
)

LONGEST_TEXT = 3_700
"""UTF-16 units: a message holds 4,096, and why one gets it stands below (`LONGEST_WHY`)."""
LONGEST_CAPTION = 700
"""The same under something attached: a caption holds 1,024."""
LONGEST_WHY = 300
MOST_BUTTONS = 4
MOST_LABEL = 60

STOP = "stop"
"""What the last button is called when it is counted."""
PREVIEW = "preview"

_TAG = re.compile(r"<[^>]*>")

Leads = Literal["survey", "idea", "meeting", "vote", "ask", "link"]
COMMANDS: dict[Leads, str] = {
    "survey": "survey",
    "idea": "idea",
    "meeting": "meetings",
    "vote": "ready",
    "ask": "ask",
}
"""The command behind each kind of button that is not a link."""


class Pointer(Frozen):
    """A button: what it leads to, and its words if not the usual ones."""

    leads: Leads
    to: str = ""
    """The consultation's name, the campaign's, the number of a meeting, the address of a page."""
    label: Told = told({})


class Content(Frozen):
    """What an announcement says."""

    texts: Told = Told(words=(), html=True)
    """One text for each language there is; HTML that was checked (markup.py)."""
    file: SentAgain | TownFile | None = None
    buttons: tuple[Pointer, ...] = ()

    @property
    def consultation(self) -> str:
        """The first consultation that it invites to; empty for none."""
        return next((one.to for one in self.buttons if one.leads == "survey"), "")

    @property
    def longest(self) -> int:
        """How long a text may be."""
        return LONGEST_TEXT if self.file is None else LONGEST_CAPTION

    def text(self, locale: str) -> str:
        """What was written in exactly that language; empty for nothing."""
        return dict(self.texts.words).get(locale, "")

    def written(self, locale: str, html: str) -> "Content":
        """The same with another text in one language; without it where `html` is empty."""
        words = {**dict(self.texts.words), locale: html}
        kept = tuple((one, text) for one, text in words.items() if text)
        return self.model_copy(update={"texts": Told(words=kept, html=True)})

    def missing(self, city: CityCard) -> tuple[str, ...]:
        """The languages of the town in which nothing was written."""
        return tuple(locale for locale in city.languages if not self.text(locale))


def args_of(pointer: Pointer) -> str:
    """What follows its command: `/idea in budget`, `/meetings link 17`."""
    if pointer.leads == "meeting":
        return f"link {pointer.to}"
    return f"in {pointer.to}" if pointer.leads == "idea" and pointer.to else pointer.to


def in_short(content: Content, most: int = 60) -> Told:
    """How its texts begin, without markup."""
    plain = ((locale, unescape(_TAG.sub("", html))) for locale, html in content.texts.words)
    cut = ((locale, " ".join(text.split())) for locale, text in plain)
    return told(
        {locale: text if len(text) <= most else text[: most - 1] + "…" for locale, text in cut}
    )


def letter(content: Content, audience: Audience, batch: str, city: CityCard) -> Reply:
    """The message everybody gets; `batch` is the sending its buttons are counted for."""
    rows = [_row(pointer, _counted(pointer, f"{batch} {n}")) for n, pointer in _numbered(content)]
    stop = Command(name="tap", args=f"{batch} {STOP}")
    return _message(content, audience, city, (*rows, _stop(audience, city, stop)))


def preview(content: Content, audience: Audience, city: CityCard, locale: str) -> Reply:
    """The same message for whoever composes it, in one language; nothing of it is counted."""
    rows = [_row(pointer, _on_trial(pointer)) for _, pointer in _numbered(content)]
    stop = Command(name="stop", args=PREVIEW)
    said = _message(content, audience, city, (*rows, _stop(audience, city, stop)))
    return said.model_copy(update={"lane": "reply", "locale": locale})


def previews(content: Content, audience: Audience, city: CityCard) -> tuple[Reply, ...]:
    """The message as its readers see it, once for each language that has a text."""
    locales = [one for one in city.languages if content.text(one)]
    return tuple(preview(content, audience, city, one) for one in locales)


def withdrawn(content: Content) -> Reply:
    """What deletes the message; what it says instead where it is too old to be deleted."""
    said = Reply(blocks=(line("announcement-withdrawn-text"),), erases=True, lane="announcement")
    return said.model_copy(update={"attached": content.file})


def _message(content: Content, audience: Audience, city: CityCard, rows: tuple[Row, ...]) -> Reply:
    topic = topic_of(audience, city)
    why = (
        line("announcement-why", city=city.name)
        if topic is None
        else line("announcement-why-topic", city=city.name, topic=topic.label)
    )
    texts = content.texts.model_copy(update={"unless": line("announcement-other-language").id})
    return Reply(blocks=(texts, why), buttons=rows, attached=content.file, lane="announcement")


def _numbered(content: Content) -> list[tuple[int, Pointer]]:
    return list(enumerate(content.buttons))


def _row(pointer: Pointer, press: Command | Link) -> Row:
    return (Button(label=label_of(pointer), press=press),)


def label_of(pointer: Pointer) -> Words:
    """What the button says."""
    return pointer.label if pointer.label.words else line(f"announcement-leads-{pointer.leads}")


def _counted(pointer: Pointer, args: str) -> Command | Link:
    return Link(url=pointer.to) if pointer.leads == "link" else Command(name="tap", args=args)


def _on_trial(pointer: Pointer) -> Command | Link:
    """Under a preview: says where it leads, and disturbs nothing that whoever composes has open."""
    if pointer.leads == "link":
        return Link(url=pointer.to)
    return Command(name="tap", args=f"{PREVIEW} {pointer.leads} {pointer.to}".strip())


def _stop(audience: Audience, city: CityCard, press: Command) -> Row:
    topic = topic_of(audience, city)
    label = (
        line("announcement-stop")
        if topic is None
        else line("announcement-stop-topic", topic=topic.label)
    )
    return (Button(label=label, press=press),)
