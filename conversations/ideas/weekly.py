"""The ideas of a town at a glance: a picture each Monday, and the same in words.

Rules:
1. Themes, places and outcomes count the ideas that everybody may read; how many were handed in is
   told as one number.
2. Every count passes the guard of small cells, each table as a whole.
3. The picture says nothing that its words do not say.
"""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from pydantic import AwareDatetime

from conversations.city import CHANNEL, CityCard, TheCity
from conversations.courtesy import in_their_time
from conversations.frozen import Frozen
from conversations.ideas.campaign import Campaign, Campaigns
from conversations.ideas.news import status_name
from conversations.ideas.queue_known import Reviewers
from conversations.ideas.rules import OVER, REVIEWED, STATUSES, Status
from conversations.incoming import Incoming
from conversations.known import Ask, Known
from conversations.printed import District, Figure, IdeasPicture
from conversations.reply import Day, Label, Line, PictureFile, Reply, Told, Words, line
from conversations.small_cells import shown, table
from conversations.talk import Turn

AT = time(9, 15)
"""On the town's own clock, each Monday."""
MONDAY = 0
WEEK = timedelta(days=7)
TOLD: tuple[Status, ...] = tuple(one for one in STATUSES if one not in OVER | REVIEWED)


class Figures(Frozen):
    """Counts as they are: nothing of them is told before it is judged."""

    received: int = 0
    lately: int = 0
    """Handed in since the moment that was asked for."""
    public: int = 0
    themes: tuple[tuple[str, int], ...] = ()
    """(code, ideas that everybody may read)."""
    arrondissements: tuple[tuple[int, int], ...] = ()
    statuses: tuple[tuple[Status, int], ...] = ()


@dataclass(frozen=True)
class IdeaFigures(Ask[Figures]):
    """How many ideas there are, and how many were handed in since then."""

    since: AwareDatetime


def weekly(incoming: Incoming, known: Known) -> Turn:
    """On Mondays, for whoever reviews ideas, and for the public channel where there is one."""
    city = known[TheCity()]
    if incoming.at.astimezone(ZoneInfo(city.time_zone)).weekday() != MONDAY:
        return Turn()
    figures = known[IdeaFigures(incoming.at - WEEK)]
    if shown(figures.public) is None:  # nothing in it could be told
        return Turn()
    drawn = pictured(figures, known[Campaigns()], city, incoming.at, city.languages[0])
    letter = Reply(lane="reminder", blocks=in_words(drawn), attached=PictureFile(picture=drawn))
    team = tuple(
        letter.model_copy(update={"to": one, "for_team": True}) for one in known[Reviewers()]
    )
    everybody = (letter.model_copy(update={"to": CHANNEL, "locale": drawn.locale}),)
    return Turn(
        replies=(
            *in_their_time(team, incoming.at, known),
            *(everybody if city.has_channel else ()),
        )
    )


def pictured(
    figures: Figures, campaigns: tuple[Campaign, ...], city: CityCard, at: datetime, locale: str
) -> IdeasPicture:
    """The picture in `locale`, every count of it judged."""
    names = {one.code: one.label for one in city.topics}
    names |= {one.code: one.label for campaign in campaigns for one in campaign.themes}
    return IdeasPicture(
        locale=locale,
        city=city.name,
        title=line("ideas-picture-title"),
        period=line(
            "ideas-picture-until", day=Day(day=at.astimezone(ZoneInfo(city.time_zone)).date())
        ),
        totals=(
            Figure(label=line("ideas-picture-received"), count=shown(figures.received)),
            Figure(label=line("ideas-picture-lately"), count=shown(figures.lately)),
            Figure(label=line("ideas-picture-public"), count=shown(figures.public)),
        ),
        themes=_themes(figures, names),
        districts=_districts(figures, city),
        statuses=_statuses(figures),
    )


def _themes(figures: Figures, names: dict[str, Told]) -> tuple[Figure, ...]:
    """The largest first; those that are not told follow in the order of the town's list."""
    counted = dict(figures.themes)
    codes = [*names, *(code for code in counted if code not in names)]
    told = table([counted.get(code, 0) for code in codes])
    none = line("idea-theme-none")
    cells = [
        Figure(label=names.get(code, none), count=count)
        for code, count in zip(codes, told, strict=True)
    ]
    return tuple(sorted(cells, key=lambda one: -(one.count or 0)))


def _districts(figures: Figures, city: CityCard) -> tuple[District, ...]:
    counted = dict(figures.arrondissements)
    parts = [tuple(one.number for one in s.arrondissements) for s in city.secteurs]
    told = table([sum(counted.get(number, 0) for number in part) for part in parts])
    return tuple(
        District(key=str(secteur.number), label=secteur.name, count=count, areas=part)
        for secteur, part, count in zip(city.secteurs, parts, told, strict=True)
    )


def _statuses(figures: Figures) -> tuple[Figure, ...]:
    counted = dict(figures.statuses)
    told = table([counted.get(one, 0) for one in TOLD])
    return tuple(
        Figure(label=status_name(one), count=count) for one, count in zip(TOLD, told, strict=True)
    )


def in_words(drawn: IdeasPicture) -> tuple[Words, ...]:
    """The picture, for whoever cannot see it."""
    return (
        line("ideas-picture-head", title=drawn.title, until=drawn.period),
        *(_row(one.label, one.count) for one in drawn.totals),
        line("ideas-picture-heading", heading=line("picture-themes")),
        *(_row(one.label, one.count) for one in drawn.themes if one.count is not None),
        line("ideas-picture-heading", heading=line("picture-districts")),
        *(_row(one.label, one.count) for one in drawn.districts if one.count is not None),
        line("ideas-picture-heading", heading=line("picture-statuses")),
        *(_row(one.label, one.count) for one in drawn.statuses if one.count is not None),
        line("picture-hidden"),
    )


def _row(label: Label, count: int | None) -> Line:
    if count is None:
        return line("ideas-picture-row-few", label=label)
    return line("ideas-picture-row", label=label, n=count)
