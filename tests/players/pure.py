"""The pure depth: `take_turn` alone, with everything that is known held in this file.

After each line the talks go through JSON and back, the turn is taken twice and compared, and a
copy is cancelled and pressed with a stale button: none of that may raise.
"""

import json
from datetime import datetime
from functools import cache
from typing import Any

from bot.telegram.buttons import Tags
from bot.telegram.inbound import read_update, sender_of
from bot.telegram.outbound import Renderer
from bot.words import Words
from conversations.city import TheCity
from conversations.consent import ConsentAnswered
from conversations.event import Event
from conversations.house import BOOK
from conversations.incoming import Commanded, Incoming, Pressed
from conversations.known import MOST_ASKS, Ask, Known, NotYetKnown
from conversations.people.events import LanguageChosen, PersonWelcomed, ProfileDeclined
from conversations.surveys.events import SurveyHandedIn, SurveyWithdrawn
from conversations.surveys.known import (
    AnsweredBy,
    Earlier,
    EverySurvey,
    FormByVersion,
    HandedInBy,
    SeedFor,
    SurveyBySlug,
    SurveyCard,
)
from conversations.talk import Taken, Talk, Talks
from conversations.turn import take_turn
from conversations.who import PersonByRef, PersonCard
from tests.players.cast import CITY, Cast, Role, Survey, form, title
from tests.players.chat import Chat
from tests.script import Heard, seen

TAGS = Tags(b"a secret for tests only")


@cache
def renderer() -> Renderer:
    """Words and buttons as the bot makes them."""
    return Renderer(Words(CITY.time_zone), TAGS)


class Pure:
    """A house without storage: enough of a memory to play one talk."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self.talks: dict[str, Talks] = {}
        self.cards: dict[str, PersonCard] = {}
        self.handed_in: dict[tuple[str, str], Earlier] = {}
        self.versions: dict[str, list[str]] = {}
        self.seen: set[int] = set()

    async def open(self) -> None:
        """Nothing to start."""

    async def close(self) -> None:
        """Nothing to stop."""

    async def meet(self, role: Role) -> None:
        """Know `role` as the scene says."""
        self.cards[role.name] = role.card(role.name)

    async def publish(self, survey: Survey) -> None:
        """Publish a version of a consultation."""
        self.versions.setdefault(survey.slug, []).append(survey.file)

    async def restart(self) -> None:
        """A pure function has nothing to forget."""

    async def deliver(self, role: Role, update: dict[str, Any], chat: Chat) -> "Outcome":
        """What the bot shows and what happened, for one raw update."""
        if update["update_id"] in self.seen:
            return [], []
        self.seen.add(update["update_id"])
        sender = sender_of(update)
        assert sender is not None
        ref, at = f"telegram-{update['update_id']}", self.cast.clock
        incoming = read_update(update, sender, ref, role.name, at, TAGS)
        if incoming is None:
            return [], []
        before = self.talks.get(role.name, Talks())
        taken = self._taken(before, incoming)
        assert taken == self._taken(through_json(before), incoming), "the same turn, taken twice"
        self.talks[role.name] = through_json(taken.talks)
        for event in taken.events:
            self._apply(role.name, event)
        self._try_everything(role.name, at)
        return self._shown(role, taken, chat), [event_line(event) for event in taken.events]

    def _shown(self, role: Role, taken: Taken, chat: Chat) -> list[Heard]:
        calls = [c for r in taken.replies for c in renderer().calls(r, r.locale, role.number)]
        return [heard for call in calls if (heard := chat.apply(call)) is not None]

    def _taken(self, talks: Talks, incoming: Incoming) -> Taken:
        facts: dict[Ask[Any], Any] = {TheCity(): CITY}
        for _ in range(MOST_ASKS):
            try:
                return take_turn(BOOK, talks, incoming, Known(facts))
            except NotYetKnown as unknown:
                facts[unknown.ask] = self._answer(unknown.ask)
        raise AssertionError("too many questions to the world")

    def _answer(self, ask: Ask[Any]) -> object:
        match ask:
            case PersonByRef(person):
                return self.cards.get(person, PersonCard(person=person))
            case SurveyBySlug(slug):
                return next((c for c in self._surveys() if c.slug == slug), None)
            case EverySurvey():
                return tuple(self._surveys())
            case FormByVersion(slug, version):
                return form(self.versions[slug][version - 1])
            case HandedInBy(slug, person):
                return self.handed_in.get((slug, person))
            case SeedFor(slug, person):
                return f"seed of {person} in {slug}"
            case AnsweredBy(person):
                return frozenset(slug for slug, who in self.handed_in if who == person)
        raise AssertionError(f"nobody answers {ask}")

    def _surveys(self) -> list[SurveyCard]:
        cards = []
        for survey in reversed(self.cast.surveys):
            files = self.versions.get(survey.slug, [])
            if files:
                cards.append(self._card(survey, files))
        return cards

    def _card(self, survey: Survey, files: list[str]) -> SurveyCard:
        return SurveyCard(
            slug=survey.slug,
            title=title(files[-1]),
            version=len(files),
            opens_at=survey.opens_at,
            closes_at=survey.closes_at,
        )

    def _apply(self, person: str, event: Event) -> None:
        card = self.cards.get(person, PersonCard(person=person))
        match event:
            case PersonWelcomed(locale=locale, age_band=band):
                card = PersonCard(person=person, locale=locale, welcomed=True, age_band=band)
            case LanguageChosen(locale=locale):
                card = card.model_copy(update={"locale": locale})
            case ConsentAnswered(purpose=purpose, given=given):
                kept = card.consents | {purpose} if given else card.consents - {purpose}
                card = card.model_copy(update={"consents": kept})
            case ProfileDeclined():
                card = PersonCard(person=person)
            case SurveyHandedIn():
                answers = tuple((one.name, one.value) for one in event.answers)
                earlier = Earlier(
                    version=event.version,
                    locale=event.locale,
                    answers=answers,
                    files=event.files,
                )
                self.handed_in[event.slug, person] = earlier
            case SurveyWithdrawn(slug=slug):
                self.handed_in.pop((slug, person), None)
        self.cards[person] = card

    def _try_everything(self, person: str, at: datetime) -> None:
        """On a copy: cancel, an old press, and a file, wherever the talk stands."""
        talks = self.talks[person]
        stale = Pressed(talk=talks.open.ref if talks.open else "gone", step=0, token="0")
        for what in (Commanded(name="cancel"), stale, Commanded(name="menu")):
            incoming = Incoming(ref="a-copy", person=person, at=at, what=what)
            taken = self._taken(talks, incoming)
            for reply in taken.replies:
                assert renderer().calls(reply, reply.locale, 1), f"{what} is answered with words"


Outcome = tuple[list[Heard], list[str]]


def through_json(talks: Talks) -> Talks:
    """`talks` as the store gives them back."""
    paused = tuple(_talk_through_json(t) for t in talks.paused)
    return Talks(talks.open and _talk_through_json(talks.open), paused, talks.ended)


def _talk_through_json(talk: Talk) -> Talk:
    text = json.loads(talk.model_dump_json())
    state = BOOK.talks[talk.name].state.model_validate_json(json.dumps(text.pop("state")))
    return Talk(**text, state=state)


def event_line(event: Event) -> str:
    """`does: SurveyHandedIn slug=transport version=1 answers=...`: short, and all that matters."""
    fields: dict[str, Any] = dict(event)
    fields.pop("started_at", None)
    shown = [f"{name}={_short(value)}" for name, value in fields.items() if value not in ((), None)]
    return seen(" ".join([f"does: {type(event).__name__}", *shown]))


def _short(value: object) -> str:
    if isinstance(value, tuple):
        return "; ".join(_short(part) for part in value)
    if hasattr(value, "value"):
        return f"{value.name}={value.value}".replace("\n", " ")  # type: ignore[attr-defined]
    if hasattr(value, "sent"):
        return f"{value.name}"
    return str(value)
