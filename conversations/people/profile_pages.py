"""The pages of `/me`: everything a person told in one message, and one page to change each."""

from collections.abc import Sequence
from dataclasses import dataclass

from conversations.buttons import MENU_ROW
from conversations.city import CityCard, SecteurCard
from conversations.languages import NAMES
from conversations.profile import ProfileCard
from conversations.questions.options import SHORT, longest
from conversations.quiet import QuietHours
from conversations.reply import Button, Command, Line, Reply, Row, Words, line, say, verbatim
from conversations.who import AGE_BANDS, PersonCard, Purpose

RECEIVED: tuple[Purpose, ...] = ("announcements", "voting_reminders", "meeting_invitations")
"""What the town may send of itself, each with a consent of its own."""
SINCE, UNTIL = (19, 20, 21, 22, 23), (7, 8, 9, 10)
"""Hours at which quiet may begin and end."""


@dataclass(frozen=True)
class Me:
    """Whoever looks at themselves, and the city they live in."""

    card: PersonCard
    profile: ProfileCard
    city: CityCard

    @property
    def topics(self) -> tuple[str, ...]:
        """The topics chosen, as far as the city still knows them, in its order."""
        return tuple(t.code for t in self.city.topics if t.code in self.profile.topics)


def to(args: str, label: Words, *, chosen: bool = False) -> Button:
    """A button that does `/me args`."""
    return Button(label=label, press=Command(name="me", args=args), chosen=chosen)


BACK: Row = (to("all", line("button-back")),)
"""To everything, in the same message (a bare `/me` sends a new one)."""


def everything(me: Me) -> Reply:
    """All that is told, each with the button that changes it and the one that erases it."""
    rows = [("language", _language(me), False)]  # nobody can be talked to in none
    rows.append(("age", _age(me), me.card.age_band != "unsaid"))
    if me.city.secteurs:
        rows.append(("place", place_of(me), me.profile.district is not None))
    if me.city.topics:
        rows.append(("topics", _topics(me), bool(me.topics)))
    rows.append(("receive", _received(me), False))
    rows.append(("quiet", _quiet(me), me.profile.quiet is not None))
    said = [line(f"me-row-{name}", told=told) for name, told, _ in rows]
    buttons = [_row(name, erasable) for name, _, erasable in rows]
    return say(line("me-title"), together(said, "me-lines"), buttons=(*buttons, MENU_ROW))


def _row(name: str, erasable: bool) -> Row:
    change = to(name, line(f"button-me-change-{name}"))
    return (change, to(f"erase {name}", line(f"button-me-erase-{name}"))) if erasable else (change,)


def _laid_out(buttons: list[Button]) -> tuple[Row, ...]:
    """Two in a row, where the names the town gave are short enough for half a telephone."""
    across = 2 if all(longest(button.label) <= SHORT for button in buttons) else 1
    return tuple(tuple(buttons[at : at + across]) for at in range(0, len(buttons), across))


def together(said: Sequence[Words], how: str) -> Words:
    """Several lines as one: under each other (`me-lines`) or after each other (`answer-and`)."""
    first, *others = said
    for other in others:
        first = line(how, first=first, next=other)
    return first


def _language(me: Me) -> Words:
    return NAMES[me.card.locale] if me.card.locale in NAMES else line("me-language-phone")


def _age(me: Me) -> Words:
    return line("me-untold") if me.card.age_band == "unsaid" else _band(me.card.age_band)


def _band(band: str) -> Line:
    return line(f"age-{band.replace('_', '-')}")


def place_of(me: Me) -> Words:
    """The arrondissement they live in, with its secteur."""
    part = me.city.arrondissement(me.profile.district)
    secteur = me.city.secteur_of(me.profile.district)
    if part is None or secteur is None:
        return line("me-untold")
    return line("me-place-told", arrondissement=part.name, secteur=secteur.name)


def _topics(me: Me) -> Words:
    labels = [t.label for t in me.city.topics if t.code in me.topics]
    return together(labels, "answer-and") if labels else line("me-topics-all")


def _received(me: Me) -> Words:
    given = [line(f"me-kind-{p.replace('_', '-')}") for p in RECEIVED if p in me.card.consents]
    return together(given, "answer-and") if given else line("me-receive-nothing")


def _quiet(me: Me) -> Line:
    hours = me.profile.quiet_in(me.city)
    if me.profile.quiet is None:
        return line("me-quiet-town", since=hours.since, until=hours.until, city=me.city.name)
    return line("me-quiet-own", since=hours.since, until=hours.until)


def language_page(me: Me) -> Reply:
    """The languages of the town, each by its own name."""
    rows = tuple(
        (to(f"language {code}", NAMES[code], chosen=code == me.card.locale),)
        for code in me.city.languages
    )
    return say(line("language-choose"), buttons=(*rows, BACK))


def age_page(me: Me) -> Reply:
    """The age bands."""
    rows = tuple((to(f"age {b}", _band(b), chosen=b == me.card.age_band),) for b in AGE_BANDS)
    typed = (Button(label=line("button-me-type-age"), press=Command(name="age")),)
    return say(line("welcome-age"), buttons=(*rows, typed, BACK))


def place_page(me: Me) -> Reply:
    """The secteurs, and the way to send one's position where the town has a map."""
    if len(me.city.secteurs) == 1:
        return secteur_page(me, me.city.secteurs[0])
    secteur = me.city.secteur_of(me.profile.district)
    buttons = [_secteur(one, one == secteur) for one in me.city.secteurs]
    return say(line("me-place-ask"), buttons=(*_position(me), *_laid_out(buttons), BACK))


def _secteur(one: SecteurCard, chosen: bool) -> Button:
    args = f"secteur {one.number}"
    if len(one.arrondissements) == 1:
        args = f"place {one.arrondissements[0].number}"
    return to(args, verbatim(one.name), chosen=chosen)


def _position(me: Me) -> tuple[Row, ...]:
    if not me.city.by_position:
        return ()
    press = Command(name="whereabouts")
    return ((Button(label=line("button-share-place"), press=press),),)


def secteur_page(me: Me, secteur: SecteurCard) -> Reply:
    """The arrondissements of one secteur."""
    lives = me.profile.district
    rows = tuple(
        (to(f"place {a.number}", verbatim(a.name), chosen=a.number == lives),)
        for a in secteur.arrondissements
    )
    alone = len(me.city.secteurs) == 1
    back = BACK if alone else (to("place", line("button-back")),)
    asked = line("me-secteur-ask", secteur=secteur.name)
    return say(asked, buttons=(*(_position(me) if alone else ()), *rows, back))


def topics_page(me: Me) -> Reply:
    """Every topic, to be chosen or not; none chosen means all."""
    chosen = me.topics
    buttons = [
        to(f"topic {'-' if t.code in chosen else '+'}{t.code}", t.label, chosen=t.code in chosen)
        for t in me.city.topics
    ]
    blocks: list[Words] = [line("me-topics-ask"), line("me-topics-now", told=_topics(me))]
    if "announcements" not in me.card.consents:
        blocks.append(line("me-topics-no-announcements"))
    return say(*blocks, buttons=(*_laid_out(buttons), BACK))


def receive_page(me: Me) -> Reply:
    """What the town may send of itself, each with a consent of its own."""
    given = me.card.consents
    said = [
        line(f"me-consent-{p.replace('_', '-')}-{'on' if p in given else 'off'}") for p in RECEIVED
    ]
    rows = tuple(
        (
            to(
                f"receive {p} {'no' if p in given else 'yes'}",
                line(f"button-me-consent-{p.replace('_', '-')}-{'off' if p in given else 'on'}"),
            ),
        )
        for p in RECEIVED
    )
    return say(line("me-receive-ask"), *said, buttons=(*rows, BACK))


def quiet_page(me: Me) -> Reply:
    """From which hour to which hour."""
    now = me.profile.quiet_in(me.city)
    since = [_since(hour, now) for hour in SINCE]
    until = [_until(hour, now) for hour in UNTIL]
    rows = (tuple(since[:3]), tuple(since[3:]), tuple(until[:2]), tuple(until[2:]))
    said = (line("me-quiet-ask"), line("me-row-quiet", told=_quiet(me)))
    return say(*said, buttons=(*rows, BACK))


def _since(hour: int, now: QuietHours) -> Button:
    label = line("button-me-since", hour=hour)
    return to(f"quiet {hour} {now.until}", label, chosen=hour == now.since)


def _until(hour: int, now: QuietHours) -> Button:
    label = line("button-me-until", hour=hour)
    return to(f"quiet {now.since} {hour}", label, chosen=hour == now.until)
