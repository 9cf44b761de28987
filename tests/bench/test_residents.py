"""How the bench's residents wait for each other's turns, without a server and without a clock."""

import json

from bench.residents import FIRST_CHAT, Residents
from bench.turns.script import Step

SCRIPT = (Step("/survey x", b"Mk00"), Step("3", b""), Step("", b"", "Non"))


class Hall:
    """Residents on a clock that stands still until it is moved."""

    def __init__(self):
        self.now = 100.0
        self.residents = Residents(lambda: self.now, lambda: None)

    def texts(self):
        fetched = [json.loads(update) for _, update in self.residents.waiting]
        self.residents.waiting.clear()
        return [one.get("message", {}).get("text", "press") for one in fetched]

    def say(self, body=b"", chat=FIRST_CHAT):
        self.residents.said(chat, body, 77, lambda label: f"data{label}")


def test_closed_loop_waits_for_the_marked_reply():
    hall = Hall()
    phase = hall.residents.begin(1, SCRIPT, 0)
    assert hall.texts() == ["/survey x"]
    hall.say(b"an introduction")
    assert hall.texts() == []
    hall.now += 0.5
    hall.say(b"text=Mk00+How+many")
    assert hall.texts() == ["3"]
    hall.say()
    [(_, press)] = hall.residents.waiting
    pressed = json.loads(press)["callback_query"]
    assert (pressed["data"], pressed["message"]["message_id"]) == ("dataNon", 77)
    hall.say()
    assert phase.left == 0
    assert phase.result(hall.now)["handed_in"] == [FIRST_CHAT]
    assert phase.result(hall.now)["milliseconds"][0] == 500


def test_open_loop_counts_from_the_schedule():
    hall = Hall()
    phase = hall.residents.begin(2, SCRIPT[:2], 10)
    hall.residents.tick()
    assert hall.texts() == ["/survey x"]
    hall.now += 0.25
    hall.residents.tick()
    assert hall.texts() == ["/survey x"], "the first resident's own reply is missing"
    hall.say(b"Mk00")
    hall.residents.tick()
    assert hall.texts() == ["3"]
    hall.say()
    assert phase.result(hall.now)["milliseconds"] == [250, 50, 150], "the last is still waiting"


def test_a_missing_reply_counts_for_as_long_as_it_is_missing():
    hall = Hall()
    phase = hall.residents.begin(1, SCRIPT[:2], 10)
    hall.residents.tick()
    hall.now += 2
    phase.closing = True
    assert phase.going_on
    result = phase.result(hall.now)
    assert (result["turns"], result["unanswered"]) == (0, 1)
    assert result["milliseconds"] == [2000, 1900]
