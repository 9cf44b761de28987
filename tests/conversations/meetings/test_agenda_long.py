"""The pages of an agenda at all its limits: each is one message, and nothing is left out."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.telegram.split import MOST, units
from bot.words import Words as Catalogues
from conversations.city import TheCity
from conversations.incoming import Incoming, SentOther
from conversations.known import Known
from conversations.meetings.agenda_known import Point, PointsOf, PointStatus, PointsToJudge, ToJudge
from conversations.meetings.agenda_page import page
from conversations.meetings.agenda_rules import MOST_EACH
from conversations.meetings.agenda_team import setting_page
from conversations.meetings.followup_known import FollowUp, FollowUpsRaised
from conversations.meetings.known import MeetingCard
from conversations.meetings.meeting import LONGEST_POINT, LONGEST_TITLE, MOST_POINTS, Meeting, Spot
from conversations.meetings.pointing import LONGEST_SENTENCE
from conversations.reply import Reply, Told, Words, line, told, verbatim
from conversations.who import PersonByRef, PersonCard
from tests.players.cast import CITY

AT = datetime(2026, 11, 21, 11, tzinfo=UTC)
WORDS = Catalogues()
LOCALES = ("fr", "fr-simple", "en", "ar")


def _long(name: str, most: int = LONGEST_POINT) -> str:
    return f"{name} ".ljust(most, "m")


def _told(text: str) -> Told:
    return told(dict.fromkeys(LOCALES, text))


def _point(name: str, status: PointStatus, **more: object) -> Point:
    fields = {"id": name, "meeting": 17, "words": _long(name), "at": AT, "status": status, **more}
    return Point.model_validate(fields)


RAISED = tuple(
    FollowUp(
        number=n,
        meeting=17,
        title=_told("La place"),
        words=_long(f"raised{n}"),
        reply=_long(f"because{n}", LONGEST_SENTENCE),
        status="done",
        raised_at=AT,
        changed_at=AT,
    )
    for n in range(4)
)
MINE = tuple(
    _point(f"mine{n}", "declined", author="ben", reply=_long(f"why{n}", LONGEST_SENTENCE))
    for n in range(MOST_EACH)
)
CHOSEN = tuple(_point(f"chosen{n}", "agenda", position=n) for n in range(1, 11))
SHOWN = tuple(_point(f"shown{n}", "shown", supports=1234, supported=True) for n in range(12))


def _card(own: int = MOST_POINTS - len(CHOSEN), size: int = LONGEST_POINT) -> MeetingCard:
    meeting = Meeting(
        title=_told(_long("Titre", LONGEST_TITLE)),
        starts=AT + timedelta(days=9),
        ends=AT + timedelta(days=9, hours=2),
        spot=Spot(name="Mairie"),
        agenda=tuple(_told(_long(f"own{n}", size)) for n in range(own)),
    )
    return MeetingCard(number=17, uid="u", meeting=meeting, called_at=AT, changed_at=AT)


def _known(points: tuple[Point, ...], raised: tuple[FollowUp, ...]) -> Known:
    return Known(
        {
            TheCity(): CITY,
            PointsOf(17, "ben"): points,
            PointsToJudge(17): ToJudge(),
            FollowUpsRaised("ben", 17): raised,
            PersonByRef("ben"): PersonCard(person="ben", role="staff"),
        }
    )


INCOMING = Incoming(ref="r", person="ben", at=AT, what=SentOther(what="test"))


def _read(reply: Reply, locale: str) -> str:
    return "\n\n".join(WORDS.plain(block, locale) for block in reply.blocks)


def _pages(card: MeetingCard, known: Known, said: Words, locale: str) -> list[str]:
    """From the first to the last, as they are turned by their button."""
    read: list[str] = []
    while True:
        shown = page(card, INCOMING, known, said, at=len(read))
        read.append(_read(shown, locale))
        more = line("button-points-more")
        if not any(more == button.label for row in shown.buttons for button in row):
            return read


@pytest.mark.parametrize("locale", LOCALES)
def test_each_page_is_one_message_and_all_is_read_on_one_of_them(locale: str) -> None:
    known, card = _known((*CHOSEN, *MINE, *SHOWN), RAISED), _card()
    said = line("meeting-agenda-supported", words=verbatim(_long("said")))
    pages = _pages(card, known, said, locale)
    assert max(units(one) for one in pages) <= MOST
    names = [one.words for one in (*CHOSEN, *MINE, *SHOWN, *RAISED)]
    names += [one.reply for one in (*MINE, *RAISED)] + [_long(f"own{n}") for n in range(10)]
    assert [name for name in names if not any(name in one for one in pages)] == []


def test_an_agenda_of_usual_length_stands_on_one_page() -> None:
    points = tuple(one.model_copy(update={"words": "Des bancs"}) for one in (*CHOSEN, *SHOWN[:5]))
    shown = _read(page(_card(own=10, size=60), INCOMING, _known(points, ())), "fr")
    assert "\n20. " in shown and "Suivants" not in shown


@pytest.mark.parametrize("locale", LOCALES)
def test_the_page_on_which_it_is_set_is_one_message(locale: str) -> None:
    points = (*CHOSEN, *SHOWN)
    said = line("meeting-set-changed")
    assert units(_read(setting_page(_card(), points, _known(points, ()), said), locale)) <= MOST
