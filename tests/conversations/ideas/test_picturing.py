"""Pictures of an idea: what is too heavy or a file is said to be, and nothing is lost."""

from datetime import UTC, datetime

import pytest

from conversations.ideas.picturing import hear_photos
from conversations.ideas.saying import words_of
from conversations.ideas.steps import Idea, Step
from conversations.ideas.written import IdeaFile, Written
from conversations.incoming import Incoming, SentFile
from conversations.known import Known
from conversations.questions.asking import Complaint
from conversations.reply import Line, line

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
THERE = Idea(
    stage="photos",
    written=Written(text="Un banc.", files=(IdeaFile(what="photo", file_id="A"),)),
)


def heard(sent: SentFile) -> Step:
    """What comes of sending it where a picture is asked for."""
    step = hear_photos(THERE, Incoming(ref="1", person="ben", at=NOON, what=sent), Known({}))
    assert isinstance(step, Step)
    return step


@pytest.mark.parametrize("what", ["photo", "document"])
def test_a_photo_of_25_megabytes_is_too_heavy(what: str) -> None:
    step = heard(SentFile(what=what, file_id="B", size=25_000_000, mime="image/png"))  # type: ignore[arg-type]
    (said,) = step.said[0].blocks
    assert isinstance(said, Line)
    assert said.id == "question-file-too-big"
    assert step.state == THERE


def test_one_that_fits_is_kept_after_the_others() -> None:
    step = heard(SentFile(what="photo", file_id="B", size=20_000_000))
    assert [one.file_id for one in step.state.written.photos] == ["A", "B"]


IMAGE = SentFile(what="document", file_id="B", size=9, mime="image/jpeg")


def test_an_image_file_is_asked_for_as_a_photo() -> None:
    step = heard(IMAGE)
    assert step.said[0].blocks == (line("idea-photo-as-photo"),)
    assert step.state == THERE


def test_nor_is_one_taken_with_words_under_it() -> None:
    said = words_of(IMAGE.model_copy(update={"caption": "Des bancs à l’ombre."}))
    assert said == Complaint(line("idea-photo-as-photo"))
