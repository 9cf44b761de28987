"""A `.talk` file as values: who speaks, what the bot must say, and how to write it back.

    scene: Ben, resident, en
    clock: 2026-03-04 19:00
    Ben: /start
    bot: Hello!
        A second line of the same message.
        [Yes] [No]
    does: LanguageChosen locale=en

Lines that begin with `bot` and `does` are what is checked; `make rewrite-talks` writes them anew.
`bot to Ana:` is what somebody else hears of it.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path

CHECKED = re.compile(r"(?:bot(?: edits| deletes)?(?: to [^:]+)?|does)")
KEYWORD = re.compile(r"^(?P<who>[^:#\s][^:]{0,30}): ?(?P<what>.*)$")


@dataclass(frozen=True)
class Act:
    """One line that makes something happen: a person's message, the clock, a restart."""

    who: str
    what: str
    number: int


@dataclass
class Beat:
    """An act, the comments before it, and what was written as following from it."""

    act: Act
    before: list[str] = field(default_factory=list)
    expected: list[str] = field(default_factory=list)


@dataclass
class Script:
    """A whole talk file."""

    path: Path
    beats: list[Beat] = field(default_factory=list)
    tail: list[str] = field(default_factory=list)

    def rewritten(self, outcomes: list[list[str]]) -> str:
        """The file's text with `outcomes`, one list of lines a beat, in place of the expected."""
        lines: list[str] = []
        for beat, outcome in zip(self.beats, outcomes, strict=True):
            lines += [*beat.before, f"{beat.act.who}: {beat.act.what}".rstrip(), *outcome]
        return "\n".join([*lines, *self.tail]).rstrip() + "\n"


def read(path: Path) -> Script:
    """The script in `path`; ValueError names the line that is not understood."""
    script, pending = Script(path), []
    for number, text in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not text.strip() or text.startswith("#"):
            pending.append(text)
        elif text.startswith("    ") and script.beats and script.beats[-1].expected:
            script.beats[-1].expected.append(text.rstrip())
        else:
            _add(script, pending, text, number)
            pending = []
    script.tail = pending
    return script


def _add(script: Script, pending: list[str], text: str, number: int) -> None:
    match = KEYWORD.match(text)
    if match is None:
        raise ValueError(f"{script.path.name}, line {number}: not understood: {text!r}")
    if CHECKED.fullmatch(match["who"]):
        if not script.beats:
            raise ValueError(f"{script.path.name}, line {number}: nothing happened yet")
        script.beats[-1].expected += [*pending, text.rstrip()]
    else:
        act = Act(match["who"], match["what"].strip(), number)
        script.beats.append(Beat(act, before=list(pending)))


@dataclass(frozen=True)
class Heard:
    """One message as a person sees it: how it came, its text, what came with it, its buttons."""

    how: str
    text: str
    rows: tuple[tuple[str, ...], ...] = ()
    keyboard: tuple[str, ...] = ()
    attached: str = ""
    """`<photo>`, `<file name.json>`, `<qr draft_XXXX>`."""

    def lines(self, to: str = "") -> list[str]:
        """The lines of the talk file that say this message (`to` somebody who did not speak)."""
        body = [seen(part) for part in self.text.split("\n")]
        how = f"{self.how} to {to}" if to else self.how
        written = [f"{how}: {body[0]}".rstrip(), *(f"    {part}".rstrip() for part in body[1:])]
        written += [f"    {self.attached}"] if self.attached else []
        written += ["    " + " ".join(f"[{seen(label)}]" for label in row) for row in self.rows]
        if self.keyboard:
            written.append("    " + " ".join(f"{{{seen(label)}}}" for label in self.keyboard))
        return [part if part.strip() else "    ." for part in written]


def seen(text: str) -> str:
    """`text` as a reader sees it: no isolation marks, every kind of space a plain one.

    A receipt, a code for the door, the number of an idea, a photo's name and what makes a link a
    key are others in every house (they follow from random ids).
    """
    text = re.sub("[\u2066-\u2069\u200e\u200f]", "", text)
    text = re.sub("\\b[2-9A-Z]{4}-[2-9A-Z]{4}\\b", "XXXX-XXXX", text)
    text = re.sub(r"\b[2-9A-HJ-NP-Z]{2}-[2-9A-HJ-NP-Z]{3}\b", "XX-XXX", text)
    text = re.sub(r"\b(invite|draft)_[A-Za-z0-9_-]{16,}", r"\1_XXXX", text)
    text = re.sub(r"\b(photo|audio|video|file)-[0-9a-f]{12}\b", r"\1-XXXX", text)
    text = re.sub(r"\bidee-\d{5}\b", "idee-XXXXX", text)
    text = re.sub(r"\breunion-(\d+)-[a-z2-7]{8}\b", r"reunion-\1-XXXX", text)
    text = text.replace("\u00a0", " ").replace("\u202f", " ")
    return re.sub(r"((?:[nN]°|[nN]o\.|رقمها|رقم) )\d{5}\b", r"\1XXXXX", text)
