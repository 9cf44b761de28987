"""Which part of the published ideas somebody looks at: by call, by theme, by part of town.

What is chosen travels in the buttons, as a few signs: four of the digest of a campaign's name, four
of a theme's, the number of an arrondissement; `-` for nothing. What they stood for may be gone.
"""

from collections.abc import Iterable
from hashlib import sha256

from conversations.buttons import MENU_ROW, does
from conversations.city import CityCard, TheCity
from conversations.ideas.browsing_known import EVERYTHING, Shelf, Shelves, ShelvesOf
from conversations.ideas.campaign import Campaign, Campaigns, campaign_of
from conversations.known import Known
from conversations.reply import Button, Reply, Row, Words, line, say, told

ALL = "-"
"""The signs of everything."""
MOST_LISTED = 24


def signs(shelf: Shelf) -> str:
    """A shelf as buttons carry it."""
    parts = [f"{kind}{_short(name)}" for kind, name in (("c", shelf.campaign), ("t", shelf.theme))]
    named = [part for part in parts if len(part) > 1]
    district = [f"d{shelf.district}"] if shelf.district is not None else []
    return ".".join((*named, *district)) or ALL


def _short(name: str) -> str:
    return sha256(name.encode()).hexdigest()[:4] if name else ""


def shelf_of(code: str, known: Known) -> Shelf:
    """The shelf that those signs mean."""
    parts = {part[:1]: part[1:] for part in code.split(".")}
    campaigns, city = known[Campaigns()], known[TheCity()]
    slug = next((one.slug for one in campaigns if _short(one.slug) == parts.get("c")), "")
    themes = _themes(campaigns, city)
    theme = next((one for one in themes if _short(one) == parts.get("t")), "")
    number = parts.get("d", "")
    plain = number.isdecimal() and number.isascii() and len(number) < 4
    return Shelf(campaign=slug, theme=theme, district=int(number) if plain else None)


def ours(code: str, known: Known) -> str:
    """Those signs as we write them: what somebody typed in their place gets into no button."""
    return signs(shelf_of(code, known))


def _themes(campaigns: tuple[Campaign, ...], city: CityCard) -> tuple[str, ...]:
    """Every theme that an idea may have, of the town first."""
    every = (city.topics, *(one.themes for one in campaigns))
    return tuple(dict.fromkeys(one.code for topics in every for one in topics))


def campaigns_shown(known: Known) -> tuple[Campaign, ...]:
    """The campaigns with something to look at, the newest first."""
    campaigns = known[Campaigns()]
    found = known[ShelvesOf(Shelves(campaigns=tuple(one.slug for one in campaigns)))].campaigns
    return tuple(one for one in campaigns if one.slug in found)


def choose_campaign(shown: tuple[Campaign, ...], shelf: Shelf = EVERYTHING) -> Reply:
    """Which call for ideas to look into."""
    rows = _rows(
        (one.name, shelf.model_copy(update={"campaign": one.slug, "theme": ""}))
        for one in shown[:MOST_LISTED]
    )
    every = shelf.model_copy(update={"campaign": ""})
    return say(
        line("ideas-which-campaign"),
        buttons=(*rows, (_opens(line("button-ideas-all-campaigns"), every),), MENU_ROW),
    )


def choose_what(shelf: Shelf, known: Known) -> Reply:
    """What to choose by."""
    code = signs(shelf)
    several = len(campaigns_shown(known)) > 1
    kinds = ("theme", "district", *(("campaign",) if several else ()))
    rows = tuple((does(line(f"button-ideas-by-{one}"), "ideas", "by", one, code),) for one in kinds)
    every = _opens(line("button-ideas-all"), EVERYTHING)
    now = line("ideas-chosen", what=shelf_name(shelf, known))
    return say(line("ideas-choose"), now, buttons=(*rows, (every,), MENU_ROW))


def shelf_name(shelf: Shelf, known: Known) -> Words:
    """What is chosen, in words."""
    city, campaigns = known[TheCity()], known[Campaigns()]
    campaign = campaign_of(shelf.campaign, campaigns)
    names: list[Words] = [campaign.name] if shelf.campaign else []
    names += [campaign.theme(shelf.theme, city)] if shelf.theme else []
    part = city.arrondissement(shelf.district)
    names += [told({"": part.name})] if part is not None else []
    match names:
        case []:
            return line("ideas-chosen-all")
        case [one]:
            return one
        case [one, two]:
            return line("ideas-chosen-two", one=one, two=two)
        case _:
            return line("ideas-chosen-three", one=names[0], two=names[1], three=names[2])


def choose_by(kind: str, shelf: Shelf, known: Known) -> Reply:
    """The themes, the parts of town or the calls that have an idea."""
    if kind == "campaign":
        return choose_campaign(campaigns_shown(known), shelf)
    return _themes_listed(shelf, known) if kind == "theme" else _districts_listed(shelf, known)


def _themes_listed(shelf: Shelf, known: Known) -> Reply:
    city, campaign = known[TheCity()], campaign_of(shelf.campaign, known[Campaigns()])
    codes = tuple(one.code for one in campaign.topics(city))
    others = shelf.model_copy(update={"theme": ""})
    found = known[ShelvesOf(Shelves(themes=codes), others)].themes[:MOST_LISTED]
    rows = _rows(
        (campaign.theme(code, city), shelf.model_copy(update={"theme": code})) for code in found
    )
    every = _opens(line("button-ideas-all-themes"), others)
    return say(line("ideas-which-theme"), buttons=(*rows, (every,), _back(shelf)))


def _districts_listed(shelf: Shelf, known: Known) -> Reply:
    city = known[TheCity()]
    everywhere = [one for secteur in city.secteurs for one in secteur.arrondissements]
    numbers = tuple(one.number for one in everywhere)
    others = shelf.model_copy(update={"district": None})
    found = known[ShelvesOf(Shelves(districts=numbers), others)].districts
    buttons = [
        _opens(told({"": one.name}), shelf.model_copy(update={"district": one.number}))
        for one in everywhere
        if one.number in found
    ]
    rows = tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))
    every = _opens(line("button-ideas-everywhere"), others)
    return say(line("ideas-which-district"), buttons=(*rows, (every,), _back(shelf)))


def _rows(shelves: Iterable[tuple[Words, Shelf]]) -> tuple[Row, ...]:
    return tuple((_opens(name, shelf),) for name, shelf in shelves)


def _opens(label: Words, shelf: Shelf) -> Button:
    return does(label, "ideas", "in", signs(shelf))


def _back(shelf: Shelf) -> Row:
    return (does(line("button-ideas-back"), "ideas", "filter", signs(shelf)),)
