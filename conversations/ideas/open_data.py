"""The table of ideas that the town opens to everybody, in the style of the French SCDL schemas.

Rules:
1. These columns, in this order, in every file; what only the team sees follows them.
2. A place is told to about 100 m, unless its author says that it is public (3 decimals, and 5).
3. Of the moment an idea was handed in, the day only.
4. A count of supports is a count of people: below 11 the cell is empty, as it is for none.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from conversations.city import CityCard
from conversations.ideas.campaign import Campaign, campaign_of
from conversations.ideas.codes import CHANNEL_CODES, REASON_CODES, STATUS_CODES
from conversations.ideas.out import IdeaOut
from conversations.ideas.written import BOX, headline
from conversations.small_cells import shown

COLUMNS = (
    *("COLL_NOM", "COLL_SIRET", "BP_EDITION", "IDEE_ID", "IDEE_TITRE", "IDEE_DESCRIPTION"),
    *("IDEE_THEME", "IDEE_SECTEUR", "IDEE_CODE_INSEE", "IDEE_LAT", "IDEE_LON"),
    *("IDEE_DATE_DEPOT", "IDEE_CANAL", "IDEE_LANGUE", "IDEE_STATUT", "IDEE_MOTIF"),
    *("IDEE_FUSION_ID", "COUT_ESTIME", "NB_SOUTIENS", "DATE_MAJ", "URL"),
)
TEAM_COLUMNS = (
    *("reference", "place", "address", "arrondissement", "public_place", "handed_in_at"),
    *("published_at", "changed_at", "answer", "approved_on_own_phone", "drafted_by"),
)
"""What the table of the team has besides."""
NAME_COLUMN = "called"
ROUGH, EXACT = 3, 5
"""Decimals of a degree: about 100 m, about 1 m."""
LANGUAGE = "fr"
"""Of the names in a file: themes, the town."""

Cell = str | int | float | None


class Town(NamedTuple):
    """What the town adds to a row."""

    city: CityCard
    campaigns: tuple[Campaign, ...]
    bot: str
    """Our own name on Telegram; empty: ideas have no address."""

    zone: ZoneInfo
    """The town's clock."""


def town_of(city: CityCard, campaigns: tuple[Campaign, ...], bot: str) -> Town:
    """What rows need of the town."""
    return Town(city, campaigns, bot, ZoneInfo(city.time_zone))


def open_row(idea: IdeaOut, town: Town) -> dict[str, Cell]:
    """Its cells by column, in the order of `COLUMNS`."""
    place = position(idea)
    return {
        "COLL_NOM": town.city.name.spoken(LANGUAGE)[1],
        "COLL_SIRET": town.city.siret,
        "BP_EDITION": "" if idea.campaign == BOX else idea.campaign,
        "IDEE_ID": str(idea.number),
        "IDEE_TITRE": headline(idea.title, idea.text),
        "IDEE_DESCRIPTION": idea.text,
        "IDEE_THEME": theme_name(idea, town),
        **_district(idea, town.city),
        "IDEE_LAT": place[0] if place else None,
        "IDEE_LON": place[1] if place else None,
        "IDEE_DATE_DEPOT": _day(idea.handed_in_at, town.zone, idea.authored),
        "IDEE_CANAL": CHANNEL_CODES[idea.channel],
        "IDEE_LANGUE": idea.locale.partition("-")[0],
        **_decided(idea),
        "NB_SOUTIENS": shown(idea.supports),
        "DATE_MAJ": _day(idea.changed_at, town.zone),
        "URL": address(idea, town.bot),
    }


def team_row(idea: IdeaOut, town: Town, *, names: bool) -> dict[str, Cell]:
    """The same, and what the team knows besides; how its author wants to be called only if
    `names`."""
    more: dict[str, Cell] = {
        "reference": idea.reference,
        "place": idea.place,
        "address": idea.place_words if idea.public_place else "",
        "arrondissement": idea.arrondissement,
        "public_place": int(idea.public_place),
        "handed_in_at": _moment(idea.handed_in_at, town.zone, idea.authored),
        "published_at": _moment(idea.published_at, town.zone),
        "changed_at": _moment(idea.changed_at, town.zone),
        "answer": idea.answer,
        "approved_on_own_phone": int(idea.approved_on_own_phone),
        "drafted_by": idea.drafted_by,
    }
    return {**open_row(idea, town), **more, **({NAME_COLUMN: idea.called} if names else {})}


def position(idea: IdeaOut) -> tuple[float, float] | None:
    """(latitude, longitude) as they may be told."""
    if idea.latitude is None or idea.longitude is None:
        return None
    decimals = EXACT if idea.public_place else ROUGH
    return round(idea.latitude, decimals), round(idea.longitude, decimals)


def theme_name(idea: IdeaOut, town: Town) -> str:
    """The theme in words; of one that is gone, its code."""
    topics = campaign_of(idea.campaign, town.campaigns).topics(town.city)
    names = (one.label.spoken(LANGUAGE)[1] for one in topics if one.code == idea.theme)
    return next(names, idea.theme)


def address(idea: IdeaOut, bot: str) -> str:
    """Where everybody may read and support it; empty where nobody may."""
    public = idea.published_at is not None and idea.status not in ("withdrawn", "merged")
    return f"https://t.me/{bot}?start=idea_{idea.number}" if bot and public else ""


def _district(idea: IdeaOut, city: CityCard) -> Mapping[str, Cell]:
    """The secteur it is in, and the official code of the arrondissement or else of the town."""
    part = city.arrondissement(idea.arrondissement)
    secteur = city.secteur_of(idea.arrondissement)
    insee = (part.insee if part else "") or city.insee
    return {"IDEE_SECTEUR": secteur.number if secteur else None, "IDEE_CODE_INSEE": insee}


def _decided(idea: IdeaOut) -> Mapping[str, Cell]:
    """Where it stands and why."""
    reasons: Mapping[str, str] = dict(REASON_CODES.items())
    merged = idea.status == "merged" and idea.merged_into is not None
    return {
        "IDEE_STATUT": STATUS_CODES[idea.status],
        "IDEE_MOTIF": reasons.get(idea.reason, idea.reason),
        "IDEE_FUSION_ID": str(idea.merged_into) if merged else "",
        "COUT_ESTIME": idea.cost,
    }


def _day(at: datetime, zone: ZoneInfo, known: bool = True) -> str:
    return (at.astimezone(zone) if known else at).date().isoformat()


def _moment(at: datetime | None, zone: ZoneInfo, known: bool = True) -> str:
    """ISO-8601 with its offset on the town's clock; the day where only that is known."""
    if at is None:
        return ""
    return at.astimezone(zone).isoformat(timespec="seconds") if known else at.date().isoformat()
