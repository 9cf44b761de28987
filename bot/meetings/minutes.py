"""Reads the minutes of a meeting from a file: a PDF, a text, or a TOML with all of them.

Rules:
1. A file is looked at before it is read whole: what is too large is not read, and a PDF is one by
   how it begins, not by its name.
2. A PDF takes the place of the document and leaves the rest, a text takes that of the text in one
   language; a TOML says everything.
"""

from pathlib import Path
from typing import Annotated, ClassVar, NamedTuple

from pydantic import Field, TypeAdapter, ValidationError

from bot.attached import Attachment
from bot.city.kinds import Language, Text
from bot.city.lines import key_lines
from bot.city.toml import parsed, text_of
from bot.meetings.definition import KEYS
from bot.meetings.reading import Reading
from bot.meetings.texts import told_of
from bot.staff_words import Unusable, problem
from bot.town_file import Town
from conversations.frozen import Frozen
from conversations.meetings.minutes import LARGEST_FILE, PDF, Minutes
from storage.uploads import town_file

LARGEST_TEXT = 1_000_000
BEGINS = b"%PDF-"
Words = dict[Language, Text]


class MinutesPart(Frozen):
    """The file itself."""

    text: Words = Field(default_factory=dict)
    decisions: tuple[Words, ...] = ()
    document: Annotated[Text, Field(max_length=200)] = ""


_PART = TypeAdapter(MinutesPart)


class Found(NamedTuple):
    """Minutes as they would be, and the document that is to be kept."""

    minutes: Minutes
    attachment: Attachment | None


class MinutesReading(Reading):
    """A file of minutes that is being read."""

    KEYS: ClassVar[list[str]] = [*KEYS, *MinutesPart.model_fields]
    WHOLE = "text"


def read_minutes(file: Path, before: Minutes, language: str, town: Town) -> Found:
    """What `file` makes of the minutes that are there; `Unusable` with what is wrong."""
    match file.suffix.lower():
        case ".pdf":
            found = document(file)
            return Found(before.model_copy(update={"document": found.file}), found)
        case ".md" | ".txt":
            _small(file, LARGEST_TEXT)
            text = text_of(file, "announce-no-file").strip()
            return Found(before.written(language, text), None)
        case ".toml":
            _small(file, LARGEST_TEXT)
            return _of_toml(file, town)
    raise Unusable((problem("meetings-minutes-kind", file=file.name),))


def document(file: Path) -> Attachment:
    """A PDF, not too large; `Unusable` where it is none."""
    _small(file, LARGEST_FILE)
    try:
        content = file.read_bytes()
    except OSError:
        raise Unusable((problem("announce-no-file", file=file),)) from None
    if not content.startswith(BEGINS):
        raise Unusable((problem("meetings-minutes-pdf", file=file.name),))
    try:
        return Attachment(town_file("document", file.name, PDF, content), content)
    except ValidationError:  # a name that no message can bear
        raise Unusable((problem("meetings-minutes-pdf", file=file.name),)) from None


def _small(file: Path, most: int) -> None:
    try:
        size = file.stat().st_size
    except OSError:
        raise Unusable((problem("announce-no-file", file=file),)) from None
    if size > most:
        raise Unusable((problem("meetings-minutes-large", file=file.name, most=most // 1_000_000),))


def _of_toml(file: Path, town: Town) -> Found:
    text = text_of(file, "announce-no-file")
    raw = parsed(file.name, text)
    reading = MinutesReading(file.name, key_lines(text), town)
    part = reading.part((), _PART, raw) or MinutesPart()
    said = told_of(("text",), part.text, raw, reading)
    listed = raw.get("decisions", [])
    decisions = tuple(
        told_of(("decisions", n), one, {str(n): listed[n]}, reading)
        for n, one in enumerate(part.decisions)
    )
    if part.document and Path(part.document).name != part.document:
        reading.wrong(("document",), "announce-file-beside", value=part.document)
    if reading.found:
        raise Unusable(reading.problems)
    found = document(file.parent / part.document) if part.document else None
    return Found(
        Minutes(text=said, decisions=decisions, document=found.file if found else None), found
    )
