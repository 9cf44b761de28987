"""The State's pages: only hosts of the town's file are linked to; another is told in words."""

import pytest

from conversations.city import CityCard
from conversations.reply import Link, Reply, line
from conversations.voting.official import ADDRESSES, PAGES, Page, page
from tests.players.cast import CITY

HOSTS = {
    "check": "www.service-public.fr",
    "register": "www.elections.interieur.gouv.fr",
    "proxy": "www.maprocuration.gouv.fr",
}


def links(reply: Reply) -> list[str]:
    presses = (button.press for row in reply.buttons for button in row)
    return [press.url for press in presses if isinstance(press, Link)]


def allowing(*hosts: str) -> CityCard:
    return CITY.model_copy(update={"link_hosts": frozenset(hosts)})


@pytest.mark.parametrize("wanted", PAGES)
def test_the_sample_town_leads_to_each_page(wanted: Page) -> None:
    assert links(page(wanted, CITY)) == [ADDRESSES[wanted]]


@pytest.mark.parametrize("wanted", PAGES)
@pytest.mark.parametrize("hosts", [(), ("marseille.fr", "gouv.fr", "evil-www.service-public.fr")])
def test_a_host_that_is_not_allowed_is_told_in_words(wanted: Page, hosts: tuple[str, ...]) -> None:
    said = page(wanted, allowing(*hosts))
    assert links(said) == []
    assert line("voting-site", host=HOSTS[wanted]) in said.blocks


def test_each_of_its_own() -> None:
    town = allowing(HOSTS["proxy"])
    assert [bool(links(page(one, town))) for one in PAGES] == [False, False, True]
