"""`/vote check`: five taps at most, and what applies; nothing that was tapped is kept.

Rules:
1. The answers live in this talk's own state, which is dropped with it: when it ends, when it is
   stopped, and a day after it was left (storage/talks.py).
2. One message is rewritten from question to question: the chat does not keep the answers either.
3. Nobody is told that they are registered.
"""

from datetime import date
from typing import Any, Literal
from zoneinfo import ZoneInfo

from conversations.city import CityCard, TheCity
from conversations.frozen import Frozen
from conversations.incoming import Incoming, Pressed
from conversations.known import Known
from conversations.questions.asking import NOTHING_YET, Answer, choice, in_place, tapped
from conversations.questions.choose_one import ChooseOne
from conversations.reply import Day, Line, Reply, Row, Words, line, say
from conversations.talk import TalkKind, Turn
from conversations.voting.advice import Answers, advice
from conversations.voting.election import Election
from conversations.voting.figures import counted
from conversations.voting.known import ElectionCard, ElectionsToCome, next_usable
from conversations.voting.points import told
from conversations.voting.rules import may_take_part

Stage = Literal["age", "citizen", "census", "moved", "away"]
OPTIONS: dict[Stage, tuple[str, ...]] = {
    "age": ("under_16", "16_17", "turns_18", "18_25", "26_plus"),
    "citizen": ("french", "eu", "other"),
    "census": ("yes", "no", "unsure"),
    "moved": ("no", "inside", "here"),
    "away": ("no", "yes"),
}
BACK = "_b"


class Checking(Frozen):
    """What was tapped so far, in the order of the questions."""

    said: tuple[tuple[Stage, str], ...] = ()
    stage: Stage = "age"

    def answer(self, stage: Stage) -> str:
        """What was tapped there; empty where nothing was."""
        return dict(self.said).get(stage, "")


def begin(args: str, incoming: Incoming, known: Known) -> Turn:
    """The first question; `shared` says that a friend's link led here."""
    shown = in_place(_question(Checking(), incoming, known), incoming.what)
    if args != "shared":
        return Turn(Checking(), (shown,))
    return Turn(Checking(), (shown,), (counted("shared", this_day(incoming, known)),))


def step(state: Frozen, incoming: Incoming, known: Known) -> Turn:
    """Hear the answer to what is asked now."""
    assert isinstance(state, Checking)
    if tapped(incoming.what) == BACK and state.said:
        (stage, _), kept = state.said[-1], state.said[:-1]
        return _asked(Checking(said=kept, stage=stage), incoming, known)
    heard = _choose(state.stage, incoming, known).hear(NOTHING_YET, incoming.what)
    if not isinstance(heard, Answer):
        return Turn(state, (say(line("hall-tap-please")), *ask(state, incoming, known)))
    said = (*state.said, (state.stage, OPTIONS[state.stage][heard.value]))
    following = _after(Checking(said=said, stage=state.stage), incoming, known)
    if following is not None:
        return _asked(Checking(said=said, stage=following), incoming, known)
    return _over(Checking(said=said, stage=state.stage), incoming, known)


def ask(state: Frozen, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    """What is asked now, once more."""
    assert isinstance(state, Checking)
    return (_question(state, incoming, known),)


def title(state: Frozen, known: Known) -> Words:
    """What this talk is called when it is offered again."""
    return line("voting-check-title")


def _asked(state: Checking, incoming: Incoming, known: Known) -> Turn:
    return Turn(state, (in_place(_question(state, incoming, known), incoming.what),))


def _question(state: Checking, incoming: Incoming, known: Known) -> Reply:
    shown = _choose(state.stage, incoming, known).show(NOTHING_YET)
    first = (line("voting-check-forgets"),) if state.stage == "age" else ()
    back: tuple[Row, ...] = ((choice(line("button-back"), BACK),),) if state.said else ()
    asked = _words(state.stage, incoming, known)
    return say(*first, asked, *shown.blocks, buttons=(*shown.rows, *back))


def _words(stage: Stage, incoming: Incoming, known: Known) -> Line:
    if stage == "away":
        election = usable(incoming, known)
        assert election is not None
        return line("voting-away-on", day=Day(day=_next_round(election, incoming, known)))
    return line(f"voting-check-{stage}")


def _choose(stage: Stage, incoming: Incoming, known: Known) -> ChooseOne:
    city = known[TheCity()]
    return ChooseOne(tuple(_label(stage, one, city) for one in OPTIONS[stage]))


def _label(stage: Stage, option: str, city: CityCard) -> Line:
    if (stage, option) == ("moved", "inside"):
        return line("voting-inside", city=city.name)
    return line(f"voting-check-{stage}-{option.replace('_', '-')}")


def _after(state: Checking, incoming: Incoming, known: Known) -> Stage | None:
    """The question that follows; None: everything is said that changes the answer."""
    age, citizen = state.answer("age"), state.answer("citizen")
    card, adult = usable(incoming, known), age not in ("under_16", "16_17")
    french = adult and citizen == "french"
    theirs = adult and card is not None and _votes_in(citizen, card.election)
    order: list[tuple[Stage, bool]] = [
        ("citizen", age != "under_16"),
        ("census", citizen == "french" and age in ("16_17", "turns_18", "18_25")),
        ("moved", french or theirs),
        ("away", theirs),
    ]
    asked = {stage for stage, _ in state.said}
    return next((stage for stage, wanted in order if wanted and stage not in asked), None)


def _votes_in(citizen: str, election: Election) -> bool:
    """Whether that vote is theirs: elsewhere, nothing more is asked of them."""
    return citizen == "french" or (citizen == "eu" and may_take_part(election.kind, "eu"))


def usable(incoming: Incoming, known: Known) -> ElectionCard | None:
    """The next election that may be spoken of."""
    today = this_day(incoming, known)
    return next_usable(known[ElectionsToCome(today)], today)


def this_day(incoming: Incoming, known: Known) -> date:
    """Today on the town's calendar."""
    return incoming.at.astimezone(ZoneInfo(known[TheCity()].time_zone)).date()


def _next_round(card: ElectionCard, incoming: Incoming, known: Known) -> date:
    today = this_day(incoming, known)
    return next(day for day in card.election.rounds if day >= today)


def _over(state: Checking, incoming: Incoming, known: Known) -> Turn:
    """What applies, instead of the last question; and nothing of it stays."""
    card = usable(incoming, known)
    today = this_day(incoming, known)
    points = advice(_answers(state), card.election if card else None, today)
    reply = told(points, card, known[TheCity()])
    message = incoming.what.message if isinstance(incoming.what, Pressed) else None
    said = (reply.model_copy(update={"edits": message}),)
    return Turn(replies=said, events=(counted("check", today),))


def _answers(state: Checking) -> Answers:
    given: dict[str, Any] = dict(state.said)
    if "away" in given:
        given["away"] = given["away"] == "yes"
    return Answers(**given)


READY = TalkKind("ready", Checking, begin, step, ask, title, in_sessions=True)
