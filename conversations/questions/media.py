"""A sound, a film, or a paper from one's telephone: sent as Telegram sends such things."""

from dataclasses import dataclass
from typing import ClassVar

from conversations.incoming import SentFile, SentOther, What
from conversations.questions.asking import Answer, Complaint, Draft, Shown, misfit
from conversations.questions.media_types import ENDINGS, MOST_BYTES, family_of
from conversations.questions.photo import HEIC_AS_PHOTO, is_heic
from conversations.reply import line


@dataclass(frozen=True)
class _Sent:
    """Something sent; the answer is the file as it was sent."""

    name: ClassVar[str]
    """What it is called in the catalogue."""
    whats: ClassVar[frozenset[str]]
    """How it may be sent whatever its type; as a document its type decides."""

    def show(self, draft: Draft) -> Shown:
        """How to send one."""
        return Shown((line(f"question-{self.name}-how"),))

    def hear(self, draft: Draft, what: What) -> Answer[SentFile] | Complaint:
        """The file; anything else, or one too heavy to fetch, is a complaint."""
        sent = what.file if isinstance(what, SentOther) else what
        if not isinstance(sent, SentFile):
            return misfit(what, self.name)
        if not self.takes(sent):
            return self._other(what)
        if sent.size > MOST_BYTES:
            return Complaint(line("question-file-too-big", most=MOST_BYTES // 1_000_000))
        return Answer(sent, line(f"answer-sent-{self.name}"))

    def takes(self, sent: SentFile) -> bool:
        """Whether `sent` is what is asked for, as far as its sender says."""
        if sent.what in self.whats:
            return True
        return sent.what == "document" and family_of(sent.mime) == self.name

    def _other(self, what: What) -> Complaint:
        return misfit(what, self.name)


@dataclass(frozen=True)
class Audio(_Sent):
    """A voice message, or a sound that was recorded before."""

    name = "audio"
    whats = frozenset(("voice", "audio"))


@dataclass(frozen=True)
class Video(_Sent):
    """A film; the round one that Telegram records too."""

    name = "video"
    whats = frozenset(("video",))


@dataclass(frozen=True)
class File(_Sent):
    """Any file of a type that is taken (media_types.py)."""

    name = "file"
    whats = frozenset(("photo", "voice"))

    def takes(self, sent: SentFile) -> bool:
        """Whether its type is in the list."""
        return sent.what in self.whats or sent.mime in ENDINGS

    def _other(self, what: What) -> Complaint:
        return HEIC_AS_PHOTO if is_heic(what) else Complaint(line("question-file-refused"))
