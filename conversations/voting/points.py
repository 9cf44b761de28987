"""What applies to somebody, in words, with the State's page one tap away."""

from conversations.buttons import MENU_ROW, does
from conversations.city import CityCard
from conversations.reply import Button, Day, Line, Reply, Row, Words, line, say
from conversations.voting.advice import Code, Point
from conversations.voting.known import ElectionCard
from conversations.voting.moving import town_day
from conversations.voting.terms import TERMS_OF, explained

LEADS: dict[Code, str] = {
    "check": "check",
    "request": "register",
    "eu": "register",
    "proxy": "proxy",
    "proxy_if": "proxy",
    "still_there": "proxy",
    "parents_listed": "proxy",
}
"""Which page of the State's a point leads to (official.py)."""


def told(points: tuple[Point, ...], card: ElectionCard | None, city: CityCard) -> Reply:
    """The points, one paragraph each; below, what can be done about them."""
    said = [_said(one, city) for one in points]
    head = _head(card, city)
    return say(line("voting-points"), *head, *said, line("voting-no-word"), buttons=_rows(points))


def _head(card: ElectionCard | None, city: CityCard) -> tuple[Words, ...]:
    if card is None or card.confirmed_at is None:
        return ()
    return (election_words(card, city),)


def election_words(card: ElectionCard, city: CityCard) -> Line:
    """The election with its days, and since which day of its calendar the town stands for them."""
    assert card.confirmed_at is not None
    kind = line(f"voting-kind-{card.election.kind}")
    first, second = card.election.first_round, card.election.second_round
    days = (
        line("voting-day-one", day=Day(day=first))
        if second is None
        else line("voting-days-two", first=Day(day=first), second=Day(day=second))
    )
    confirmed = Day(day=town_day(card.confirmed_at, city))
    return line("voting-election", kind=kind, days=days, confirmed=confirmed)


def _said(point: Point, city: CityCard) -> Line:
    name, day = point.code.replace("_", "-"), point.day
    if point.code == "city":
        return line("voting-city", city=city.name)
    if day is None:
        return line(f"voting-point-{name}")
    if point.left is None:
        return line(f"voting-on-{name}", day=Day(day=day))
    return line(f"voting-by-{name}", day=Day(day=day), left=point.left)


def _rows(points: tuple[Point, ...]) -> tuple[Row, ...]:
    codes = [one.code for one in points]
    pages = dict.fromkeys(LEADS[code] for code in codes if code in LEADS)
    rows: list[Row] = [(_official(page),) for page in pages]
    if "city" in codes:
        rows.append((does(line("button-consultations"), "consultations"),))
    rows += explained(*(term for code in codes for term in TERMS_OF.get(code, ())))
    rows.append((does(line("button-voting-wishes"), "vote", "reminders"),))
    rows.append((does(line("button-voting-share"), "vote", "share"),))
    return (*rows, MENU_ROW)


def _official(page: str) -> Button:
    return does(line(f"button-voting-{page}"), "vote", "page", page)
