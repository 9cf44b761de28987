"""The door: a role is checked at every step, and a chat that is lent opens little."""

from datetime import UTC, datetime, timedelta

from conversations.book import Book, CommandEntry, bind
from conversations.city import CityCard, TheCity
from conversations.frozen import Frozen
from conversations.incoming import Commanded, Incoming, What, Wrote
from conversations.known import Known
from conversations.people.menu import MENU
from conversations.reply import Reply, line, say, told
from conversations.session import SessionCard, SessionClosed
from conversations.talk import Taken, TalkKind, Talks, Turn
from conversations.turn import take_turn
from conversations.who import STAFF, PersonByRef, PersonCard

NOON = datetime(2026, 11, 22, 11, 0, tzinfo=UTC)
STAFF_CARD = PersonCard(person="ada", role="staff", welcomed=True, locale="fr", label="Ada")


class Note(Frozen):
    """What a staff talk has heard."""

    heard: int = 0


def _begin(args: str, incoming: Incoming, known: Known) -> Turn:
    return Turn(Note(), (say(line("hall-what-next")),))


def _step(state: Frozen, incoming: Incoming, known: Known) -> Turn:
    assert isinstance(state, Note)
    return Turn(Note(heard=state.heard + 1), (say(line("hall-what-next")),))


def _ask(state: Frozen, incoming: Incoming, known: Known) -> tuple[Reply, ...]:
    return (say(line("hall-what-next")),)


OFFICE = TalkKind("office", Note, _begin, _step, _ask, lambda s, k: told({"": "x"}), roles=STAFF)
BOOK: Book = bind(
    (OFFICE,), (MENU,), (CommandEntry("office", "office"), CommandEntry("menu", "menu"))
)


def taken(card: PersonCard, talks: Talks, what: What, at: datetime = NOON) -> Taken:
    facts = {TheCity(): CityCard(name=told({"fr": "Ici"})), PersonByRef(card.person): card}
    incoming = Incoming(ref="telegram-1", person=card.person, at=at, what=what)
    return take_turn(BOOK, talks, incoming, Known(facts))


def ids(taken: Taken) -> list[str]:
    return [getattr(reply.blocks[0], "id", "") for reply in taken.replies]


def test_a_role_that_is_gone_ends_the_talk_it_had_opened() -> None:
    open_talks = taken(STAFF_CARD, Talks(), Commanded(name="office")).talks
    assert taken(STAFF_CARD, open_talks, Wrote(text="a")).talks.open is not None
    revoked = STAFF_CARD.model_copy(update={"role": "resident", "label": ""})
    after = taken(revoked, open_talks, Wrote(text="a"))
    assert ids(after) == ["hall-unknown-command"]
    assert after.talks.open is None and not after.talks.paused


def test_a_paused_talk_of_a_role_that_is_gone_is_not_taken_up_again() -> None:
    talks = taken(STAFF_CARD, Talks(), Commanded(name="office")).talks.paused_all()
    revoked = STAFF_CARD.model_copy(update={"role": "ambassador"})
    after = taken(revoked, talks, Commanded(name="resume", args=talks.paused[0].ref))
    assert ids(after) == ["hall-unknown-command"] and not after.talks.paused


def session(**changes: object) -> PersonCard:
    lent = SessionCard(
        ref="s1", kind="helper", ends_at=NOON + timedelta(minutes=30), holder_locale="fr"
    )
    return PersonCard(person="persona", welcomed=True, locale="ar", session=lent).model_copy(
        update=changes
    )


def test_everything_said_in_a_session_says_so_and_can_end_it() -> None:
    said = taken(session(), Talks(), Commanded(name="menu")).replies
    assert all(getattr(reply.blocks[0], "id", "") == "banner-helper" for reply in said)
    assert said[-1].buttons[-1][0].press.name == "finish"  # type: ignore[union-attr]
    assert {reply.locale for reply in said} == {"ar"}


def test_a_session_opens_only_what_is_meant_for_it_whatever_the_role() -> None:
    assert ids(taken(session(), Talks(), Commanded(name="office"))) == ["banner-helper"]
    other = taken(session(role="staff"), Talks(), Commanded(name="office"))
    assert other.talks.open is None


def test_what_comes_after_its_hour_is_taken_as_nobodys_and_ends_it() -> None:
    late = taken(session(), Talks(), Wrote(text="a secret"), NOON + timedelta(minutes=30))
    assert ids(late) == ["session-helper-over"] and late.replies[0].locale == "fr"
    assert late.events == (SessionClosed(ref="s1", kind="helper"),) and late.talks == Talks()
    early = taken(session(), Talks(), Commanded(name="finish"))
    assert ids(early) == ["session-helper-finished"]


def test_outside_of_a_session_there_is_nothing_to_finish() -> None:
    card = replace_session(session())
    assert ids(taken(card, Talks(), Commanded(name="finish"))) == ["hall-nothing-to-finish"]


def replace_session(card: PersonCard) -> PersonCard:
    return card.model_copy(update={"session": None})


def test_a_lent_phone_is_no_business_of_the_staff_log() -> None:
    assert SessionClosed(ref="s", kind="helper").by_team()
    assert not SessionClosed(ref="s", kind="guest").by_team()
