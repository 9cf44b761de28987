"""The State's own pages: the only place that knows who is registered.

The addresses are those of the city file's allowed hosts; one that the town does not allow is
told in words, and no button shows.
"""

from typing import Literal, get_args
from urllib.parse import urlsplit

from conversations.buttons import does
from conversations.city import CityCard
from conversations.reply import Button, Link, Reply, Row, line, say
from conversations.voting.terms import Term, explained

Page = Literal["check", "register", "proxy"]
PAGES: tuple[Page, ...] = get_args(Page)
ADDRESSES: dict[Page, str] = {
    "check": "https://www.service-public.fr/particuliers/vosdroits/R51788",
    "register": "https://www.elections.interieur.gouv.fr/",
    "proxy": "https://www.maprocuration.gouv.fr/",
}
"""To ask whether one is registered, to ask to be, to give a proxy."""
WORDS: dict[Page, tuple[Term, ...]] = {
    "check": ("lists", "station"),
    "register": ("lists", "address_proof"),
    "proxy": ("proxy",),
}
"""Words of the law that one meets there."""


def opening(wanted: Page, city: CityCard) -> tuple[Row, ...]:
    """The button that opens it, if the town allows its host."""
    host = _host(wanted)
    if host not in city.link_hosts:
        return ()
    label = line("button-vote-open", host=host)
    return ((Button(label=label, press=Link(url=ADDRESSES[wanted])),),)


def _host(wanted: Page) -> str:
    return urlsplit(ADDRESSES[wanted]).hostname or ""


def page(wanted: Page, city: CityCard) -> Reply:
    """What the page is for and what it asks, and the way to it."""
    host = _host(wanted)
    rows = list(opening(wanted, city))
    topic = "proxy" if wanted == "proxy" else "registration"
    rows.append((does(line("button-voting-done"), "vote", "done", topic),))
    said = (
        line(f"voting-page-{wanted}"),
        line("voting-page-blind"),
        line("voting-site", host=host),
    )
    rows += [*explained(*WORDS[wanted]), (does(line("button-voting"), "vote"),)]
    return say(*said, buttons=tuple(rows))
