"""A line or an area as places on the map, sent one after the other."""

from dataclasses import dataclass

from conversations.incoming import Pressed, What
from conversations.questions.asking import Answer, Complaint, Draft, Redraw, Shown, choice, misfit
from conversations.questions.choose_many import DONE
from conversations.questions.place import Place, Point
from conversations.reply import Row, Words, line

TAKE_BACK = "u"
MOST_PINS = 100
LINE, AREA = 2, 3
"""The fewest places that make a line and an area."""


@dataclass(frozen=True)
class Pins:
    """Several places, at least `least`; the answer is a tuple of (latitude, longitude) in WGS84
    degrees, of which an area's last is its first again. The places sent so far wait in the draft
    (`typed`); its `page` is 1 once the keyboard has been shown."""

    least: int

    def show(self, draft: Draft) -> Shown:
        """How to send places, how many there are, and what may be done with them."""
        pins = _pins(draft)
        how = line("question-area-how" if self.least == AREA else "question-line-how")
        if not pins:
            ask_place = line("button-share-place") if draft.page == 0 else None
            return Shown((how,), ask_place=ask_place)
        rows: list[Row] = [(choice(line("button-last-place-away"), TAKE_BACK),)]
        if len(pins) >= self.least:
            rows.insert(0, (choice(line("question-done", n=len(pins)), DONE),))
        return Shown((how, line("answer-places", n=len(pins))), tuple(rows))

    def hear(self, draft: Draft, what: What) -> Answer[tuple[Point, ...]] | Redraw | Complaint:
        """A place is one more; Done answers, once there are enough of them."""
        pins = _pins(draft)
        if isinstance(what, Pressed):
            return self._pressed(pins, what)
        heard = Place().hear(draft, what)
        if isinstance(heard, Complaint):
            return heard
        if len(pins) >= MOST_PINS:
            return Complaint(line("question-places-many", n=MOST_PINS))
        return _drawn((*pins, heard.value))

    def _pressed(
        self, pins: tuple[Point, ...], press: Pressed
    ) -> Answer[tuple[Point, ...]] | Redraw | Complaint:
        if press.token == TAKE_BACK:
            return _drawn(pins[:-1])
        if press.token != DONE:
            return misfit(press, "place")
        if len(pins) < self.least:
            return Complaint(line("question-places-few", n=self.least))
        ring = (*pins, pins[0]) if self.least == AREA and pins[0] != pins[-1] else pins
        return Answer(ring, places_words(len(pins)))


def places_words(count: int) -> Words:
    """`3 lieux envoyés`."""
    return line("answer-places", n=count)


def _drawn(pins: tuple[Point, ...]) -> Redraw:
    return Redraw(Draft(page=1, typed=";".join(f"{lat:.7f} {lon:.7f}" for lat, lon in pins)))


def _pins(draft: Draft) -> tuple[Point, ...]:
    pairs = (pin.split() for pin in draft.typed.split(";") if pin)
    return tuple((float(lat), float(lon)) for lat, lon in pairs)
