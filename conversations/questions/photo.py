"""A picture, sent as a photo or as an image file."""

from dataclasses import dataclass

from conversations.incoming import SentFile, What
from conversations.questions.asking import Answer, Complaint, Draft, Shown, misfit
from conversations.questions.media_types import HEIC, family_of
from conversations.questions.media_types import MOST_BYTES as MOST_BYTES
from conversations.reply import line


@dataclass(frozen=True)
class Photo:
    """A picture; the answer is the file as it was sent."""

    def show(self, draft: Draft) -> Shown:
        """How to send one."""
        return Shown((line("question-photo-how"),))

    def hear(self, draft: Draft, what: What) -> Answer[SentFile] | Complaint:
        """The picture; anything else, or one too heavy to fetch, is a complaint."""
        if is_heic(what):
            return HEIC_AS_PHOTO
        if not isinstance(what, SentFile) or not is_picture(what):
            return misfit(what, "photo")
        if what.size > MOST_BYTES:
            return Complaint(line("question-file-too-big", most=MOST_BYTES // 1_000_000))
        return Answer(what, line("answer-photo"))


HEIC_AS_PHOTO = Complaint(line("question-photo-heic"))


def is_heic(what: What) -> bool:
    """Whether it is a picture as some telephones keep it, which not everybody can open."""
    return isinstance(what, SentFile) and what.what == "document" and what.mime in HEIC


def is_picture(sent: SentFile) -> bool:
    """Whether it came as a photo, or as a file that calls itself a picture."""
    return sent.what == "photo" or (sent.what == "document" and family_of(sent.mime) == "image")
