"""A picture as telephones send it: taken as a photo, and what is said where it cannot be."""

import pytest

from conversations.incoming import SentFile
from conversations.questions.asking import NOTHING_YET, Answer, Complaint
from conversations.questions.code import Code
from conversations.questions.media import File
from conversations.questions.media_types import type_of_name
from conversations.questions.photo import HEIC_AS_PHOTO, Photo


def _sent(mime: str) -> SentFile:
    return SentFile(what="document", file_id="1", size=10, mime=mime)


@pytest.mark.parametrize("mime", ["image/heic", "image/heif"])
@pytest.mark.parametrize("question", [Photo(), File(), Code()])
def test_heic_is_refused_with_what_to_do(question: Photo | File | Code, mime: str) -> None:
    assert question.hear(NOTHING_YET, _sent(mime)) == HEIC_AS_PHOTO


@pytest.mark.parametrize("question", [Photo(), File(), Code()])
def test_a_photo_and_a_jpeg_are_taken(question: Photo | File | Code) -> None:
    photo = SentFile(what="photo", file_id="1", size=10)
    assert isinstance(question.hear(NOTHING_YET, photo), Answer)
    assert isinstance(question.hear(NOTHING_YET, _sent("image/jpeg")), Answer)


def test_another_file_has_the_general_sentence() -> None:
    heard = File().hear(NOTHING_YET, _sent("application/zip"))
    assert isinstance(heard, Complaint)
    assert heard != HEIC_AS_PHOTO


@pytest.mark.parametrize("name", ["IMG_0001.HEIC", "a.heif"])
def test_its_ending_says_so_too(name: str) -> None:
    assert type_of_name(name) in ("image/heic", "image/heif")
