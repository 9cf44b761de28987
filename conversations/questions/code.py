"""A code that is printed on something (a bar code): typed, or a photo of it."""

from dataclasses import dataclass

from conversations.incoming import SentFile, What, Wrote
from conversations.questions.asking import Answer, Complaint, Draft, Shown, misfit
from conversations.questions.photo import Photo, is_heic, is_picture
from conversations.questions.write import Write
from conversations.reply import line


@dataclass(frozen=True)
class Code:
    """A code; the answer is its text, or the photo as it was sent."""

    def show(self, draft: Draft) -> Shown:
        """That it may be typed or photographed."""
        return Shown((line("question-code-how"),))

    def hear(self, draft: Draft, what: What) -> Answer[str] | Answer[SentFile] | Complaint:
        """The words or the photo; anything else is a complaint."""
        if isinstance(what, Wrote):
            return Write().hear(draft, what)
        if isinstance(what, SentFile) and (is_picture(what) or is_heic(what)):
            return Photo().hear(draft, what)
        return misfit(what, "code")
