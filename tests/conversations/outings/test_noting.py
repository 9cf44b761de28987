"""Noting an outing: what is asked in which town, what an answer changes, what nobody can break."""

from datetime import UTC, date, datetime
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.city import (
    ArrondissementCard,
    CityCard,
    PosterCard,
    SecteurCard,
    TheCity,
    Topic,
)
from conversations.incoming import Incoming, Pressed, What, Wrote
from conversations.known import Known
from conversations.outings.events import MOST_MET, Notes, OutingCorrected, OutingLogged, PosterRead
from conversations.outings.known import OutingCard, OutingsOf
from conversations.outings.met import RANGES, PeopleMet
from conversations.outings.noting import OUTING, begin, step
from conversations.outings.posters import take as take_poster
from conversations.outings.stages import (
    ORDER,
    Noting,
    after,
    before,
    stages_of,
)
from conversations.questions.asking import NOTHING_YET, Answer, Complaint
from conversations.reply import Reply, told
from conversations.talk import Turn

NOON = datetime(2026, 11, 21, 23, 30, tzinfo=UTC)
"""Half past midnight on Sunday the 22nd in Marseille."""
VILLAGE = CityCard(name=told({"fr": "Ici"}))
TOWN = CityCard(
    name=told({"fr": "Là"}),
    secteurs=(
        SecteurCard(
            number=1,
            name="1er secteur",
            arrondissements=(
                ArrondissementCard(number=1, name="1er"),
                ArrondissementCard(number=7, name="7e"),
            ),
        ),
        SecteurCard(
            number=2, name="2e secteur", arrondissements=(ArrondissementCard(number=2, name="2e"),)
        ),
    ),
    topics=(Topic(code="bus", label=told({"fr": "Bus"})),),
    posters=(PosterCard(code="a3", label="Affiche"),),
)


def known(city: CityCard, *own: OutingCard) -> Known:
    return Known({TheCity(): city, OutingsOf("ana"): own})


def said(what: What) -> Incoming:
    return Incoming(ref="telegram-7", person="ana", at=NOON, what=what)


def tap(token: str) -> Incoming:
    return said(Pressed(talk="t", step=1, token=token, message=9))


def walk(city: CityCard, *heard: Incoming, state: Noting | None = None) -> tuple[Noting, Turn]:
    """The state and the turn after all that was heard."""
    turn = Turn(state) if state else begin("", said(Wrote(text="/outing")), known(city))
    for one in heard:
        assert isinstance(turn.state, Noting)
        turn = step(turn.state, one, known(city))
    assert isinstance(turn.state, Noting)
    return turn.state, turn


def lines(replies: tuple[Reply, ...]) -> list[str]:
    return [getattr(block, "id", "") for reply in replies for block in reply.blocks]


def test_a_village_is_asked_for_a_public_place_and_nothing_it_does_not_have() -> None:
    assert stages_of(Notes(), VILLAGE) == ("place", "kind", "day", "met", "sentence")
    state, _ = walk(VILLAGE, said(Wrote(text="Place de l’église")))
    assert (state.notes.place, state.stage) == ("Place de l’église", "kind")


def test_a_place_is_a_name_and_no_story() -> None:
    state, turn = walk(VILLAGE, said(Wrote(text="x" * 61)))
    assert state.stage == "place" and "question-too-long" in lines(turn.replies)


def test_a_secteur_of_one_arrondissement_is_not_asked_twice() -> None:
    state, _ = walk(TOWN, tap("1"))
    assert (state.notes.secteur, state.notes.arrondissement, state.stage) == (2, 2, "kind")


def test_another_secteur_forgets_the_arrondissement() -> None:
    state, _ = walk(TOWN, tap("0"), tap("1"))
    assert state.notes.arrondissement == 7
    state, _ = walk(TOWN, tap("_b"), tap("_b"), tap("0"), tap("_s"), state=state)
    assert (state.notes.secteur, state.notes.arrondissement, state.stage) == (1, 0, "kind")


def test_the_day_is_that_of_the_town() -> None:
    state, _ = walk(TOWN, tap("_s"), tap("0"), tap("t0"))
    assert state.notes.day == date(2026, 11, 22)


@pytest.mark.parametrize("typed", ["23/11/2026", "1/1/2030"])
def test_a_day_to_come_is_not_taken(typed: str) -> None:
    state, turn = walk(TOWN, tap("_s"), tap("0"), said(Wrote(text=typed)))
    assert state.stage == "day" and lines(turn.replies)[0] == "outing-future"


def test_a_sentence_has_280_letters_at_most() -> None:
    at = Noting(stage="sentence")
    assert walk(TOWN, said(Wrote(text="x" * 280)), state=at)[0].stage == "posters"
    assert walk(TOWN, said(Wrote(text="x" * 281)), state=at)[0].stage == "sentence"


def test_topics_and_posters_are_codes_and_ticked_again_when_changed() -> None:
    at = Noting(stage="topics")
    state, _ = walk(TOWN, tap("0+"), tap("d"), tap("_s"), tap("0+"), tap("d"), state=at)
    assert (state.notes.topics, state.notes.posters, state.stage) == (("bus",), ("a3",), "recap")
    state, _ = walk(TOWN, tap("_c"), tap("4"), state=state)
    assert (state.stage, state.draft.chosen) == ("topics", (0,))
    state, _ = walk(TOWN, tap("0-"), tap("d"), state=state)
    assert (state.notes.topics, state.stage) == ((), "recap")


def own(**changes: Any) -> OutingCard:
    return OutingCard(id="c0ffee", logged_at=NOON, day=date(2026, 11, 20), **changes)


def test_ones_own_is_corrected_under_its_own_id() -> None:
    there = known(TOWN, own(kind="market", sentence="Le bus"))
    turn = begin("c0ffee", said(Wrote(text="/outing c0ffee")), there)
    assert isinstance(turn.state, Noting) and turn.state.stage == "recap"
    (event,) = step(turn.state, tap("_y"), there).events
    assert isinstance(event, OutingCorrected)
    assert (event.id, event.kind, event.sentence) == ("c0ffee", "market", "Le bus")


def test_a_new_one_has_the_same_id_however_often_the_turn_is_taken() -> None:
    at = Noting(stage="recap", notes=Notes(day=date(2026, 11, 20)))
    first, again = (step(at, tap("_y"), known(TOWN)).events[0] for _ in range(2))
    assert isinstance(first, OutingLogged) and first == again
    other = step(at, tap("_y").model_copy(update={"ref": "telegram-8"}), known(TOWN)).events[0]
    assert isinstance(other, OutingLogged) and other.id != first.id


def test_a_new_one_cannot_be_deleted_by_a_forged_tap() -> None:
    state, turn = walk(TOWN, tap("_d"), state=Noting(stage="recap"))
    assert state.stage == "recap" and not turn.events


def test_what_is_somebody_elses_or_too_old_is_not_opened() -> None:
    turn = begin("c0ffee", said(Wrote(text="/outing c0ffee")), known(TOWN))
    assert turn.state is None and lines(turn.replies) == ["outing-unknown"]


@pytest.mark.parametrize(
    ("typed", "met"),
    [("12", (12, 12)), ("0", (0, 0)), ("٣", (3, 3)), (str(MOST_MET), (9999, 9999))],
)
def test_a_number_typed_is_that_number(typed: str, met: tuple[int, int]) -> None:
    heard = PeopleMet().hear(NOTHING_YET, Wrote(text=typed))
    assert isinstance(heard, Answer) and heard.value == met


@pytest.mark.parametrize("typed", ["-1", "3,5", "10000", "beaucoup", ""])
def test_what_is_no_number_of_people_is_asked_again(typed: str) -> None:
    assert isinstance(PeopleMet().hear(NOTHING_YET, Wrote(text=typed)), Complaint)


def test_each_button_means_what_it_reads() -> None:
    rows = PeopleMet().show(NOTHING_YET).rows
    for n, button in enumerate(button for row in rows for button in row):
        heard = PeopleMet().hear(NOTHING_YET, tap(getattr(button.press, "token", "")).what)
        assert isinstance(heard, Answer) and heard.value == RANGES[n]


@given(st.lists(st.text(max_size=8), max_size=12))
def test_no_forged_tap_and_no_words_break_it(tokens: list[str]) -> None:
    state: Noting | None = None
    for token in tokens:
        for one in (tap(token[:16]), said(Wrote(text=token))):
            turn = step(state or Noting(stage="secteur"), one, known(TOWN))
            state = turn.state if isinstance(turn.state, Noting) else None


@pytest.mark.parametrize("city", [VILLAGE, TOWN])
def test_forth_and_back_are_each_others_inverse(city: CityCard) -> None:
    notes = Notes(secteur=1)
    asked = stages_of(notes, city)
    for stage, following in pairwise(asked):
        assert after(stage, notes, city) == following
        assert before(following, notes, city) == stage
    assert after(asked[-1], notes, city) == "recap"
    assert set(asked) <= set(ORDER)


@pytest.mark.parametrize(("code", "events"), [("a3", (PosterRead(code="a3"),)), ("b4", ())])
def test_only_a_listed_poster_counts(code: str, events: tuple[PosterRead, ...]) -> None:
    turn = take_poster(code, said(Wrote(text="/start")), known(TOWN))
    assert turn.events == events and turn.then is not None and turn.then.name == "menu"


def test_it_is_for_the_team_and_not_for_a_chat_that_is_lent() -> None:
    assert OUTING.roles == {"ambassador", "staff", "admin"} and not OUTING.in_sessions
