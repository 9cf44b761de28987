"""Lines and areas as places sent one by one; codes typed or photographed; lists in one row."""

import pytest

from conversations.incoming import Pressed, SentFile, SentOther, SentPlace, What, Wrote
from conversations.questions.asking import NOTHING_YET, Answer, Complaint, Draft, Redraw
from conversations.questions.choose_one import ChooseOne
from conversations.questions.code import Code
from conversations.questions.pins import AREA, LINE, MOST_PINS, Pins
from conversations.reply import told
from conversations.surveys.kinds import chat_question, stored
from tests.conversations.surveys.making import NOW, answered, form, incoming, question

DONE, BACK = Pressed(talk="t", step=1, token="d"), Pressed(talk="t", step=1, token="u")


def at(latitude: float, longitude: float) -> SentPlace:
    return SentPlace(latitude=latitude, longitude=longitude)


def sent(asked: Pins, *what: What) -> Draft:
    draft = NOTHING_YET
    for one in what:
        heard = asked.hear(draft, one)
        assert isinstance(heard, Redraw)
        draft = heard.draft
    return draft


def test_an_area_closes_on_its_first_place_and_needs_three() -> None:
    area = Pins(AREA)
    two = sent(area, at(43.3, 5.4), at(43.4, 5.4))
    assert isinstance(area.hear(two, DONE), Complaint)
    three = sent(area, at(43.3, 5.4), at(43.4, 5.4), at(43.4, 5.5))
    heard = area.hear(three, DONE)
    assert isinstance(heard, Answer)
    assert heard.value == ((43.3, 5.4), (43.4, 5.4), (43.4, 5.5), (43.3, 5.4))


def test_the_last_place_is_taken_back() -> None:
    way = Pins(LINE)
    heard = way.hear(sent(way, at(1, 2), at(3, 4), BACK, at(5, 6)), DONE)
    assert isinstance(heard, Answer) and heard.value == ((1, 2), (5, 6))
    none = sent(way, at(1, 2), BACK, BACK)
    assert isinstance(way.hear(none, DONE), Complaint)
    assert way.show(none).ask_place is None, "the keyboard is there already"
    assert way.show(NOTHING_YET).ask_place is not None


def test_places_end_somewhere() -> None:
    way = Pins(LINE)
    full = sent(way, *(at(n / 2, 0) for n in range(MOST_PINS)))
    assert isinstance(way.hear(full, at(0, 0)), Complaint)
    assert isinstance(way.hear(full, DONE), Answer)
    assert isinstance(way.hear(NOTHING_YET, at(91, 0)), Complaint)
    assert isinstance(way.hear(NOTHING_YET, Wrote(text="là-bas")), Complaint)


PHOTO = SentFile(what="photo", file_id="1", size=10, mime="image/jpeg")


@pytest.mark.parametrize("what", [Wrote(text="3017620422003"), PHOTO])
def test_a_code_is_typed_or_photographed(what: What) -> None:
    assert isinstance(Code().hear(NOTHING_YET, what), Answer)


@pytest.mark.parametrize(
    "what", [SentOther(what="sticker"), PHOTO.model_copy(update={"what": "voice"}), DONE]
)
def test_what_is_no_code_is_asked_again(what: What) -> None:
    assert isinstance(Code().hear(NOTHING_YET, what), Complaint)


def choose(*labels: str, **more: bool) -> ChooseOne:
    return ChooseOne(tuple(told({"fr": label}) for label in labels), **more)


def test_short_labels_stand_in_one_row_where_the_author_wants_it() -> None:
    assert [len(row) for row in choose("1", "2", "3", "4", "5").show(NOTHING_YET).rows] == [2, 2, 1]
    asked = choose("1", "2", "3", "4", "5", in_a_row=True)
    assert [len(row) for row in asked.show(NOTHING_YET).rows] == [5]
    long = choose("Tout à fait d’accord", "D’accord", "Pas d’accord", in_a_row=True)
    assert all(len(row) < 3 for row in long.show(NOTHING_YET).rows)


def test_a_short_list_is_looked_through_where_the_author_wants_it() -> None:
    labels = ("Platane", "Pin", "Prunier", "Chêne")
    assert isinstance(choose(*labels).hear(NOTHING_YET, Wrote(text="p")), Complaint)
    found = choose(*labels, searched=True).hear(NOTHING_YET, Wrote(text="p"))
    assert isinstance(found, Redraw)
    shown = choose(*labels, searched=True).show(found.draft).rows
    assert sum(len(row) for row in shown) == 3


FORM = form("""
    | survey | type     | name | label | appearance |
    |        | geotrace | way  | Way   |            |
    |        | geoshape | zone | Zone  |            |
    |        | image    | sign | Sign  | signature  |
""")


def test_traces_are_stored_as_odk_writes_them() -> None:
    sheet, zone = answered(FORM), question(FORM, "zone")
    asked = chat_question(FORM, sheet, zone, NOW)
    draft = sent(Pins(AREA), at(43.3, 5.4), at(43.4, 5.4), at(43.4, 5.5))
    heard = asked.hear(draft, DONE)
    assert isinstance(heard, Answer)
    assert stored(FORM, sheet, zone, heard, incoming(DONE)) == (
        "43.3000000 5.4000000 0 0;43.4000000 5.4000000 0 0;43.4000000 5.5000000 0 0;"
        "43.3000000 5.4000000 0 0"
    )
