"""How residents read a campaign: its name, until when, for whom, by which rules."""

from conversations.city import CityCard
from conversations.ideas.campaign import Campaign
from conversations.questions.asking import choice
from conversations.questions.choose_many import listed
from conversations.questions.options import picked
from conversations.reply import Day, Row, Told, Words, line, told


def campaign_intro(campaign: Campaign, city: CityCard) -> tuple[Words, ...]:
    """What is said before an idea is asked for, paragraph by paragraph."""
    hints = hint_words(campaign, city)
    rules = (campaign.rules,) if campaign.rules.words else ()
    return (_head(campaign), *rules, *((joined(hints),) if hints else ()))


def _head(campaign: Campaign) -> Words:
    if campaign.closes is None:
        return line("campaign-intro", title=campaign.name)
    return line("campaign-intro-until", title=campaign.name, day=Day(day=campaign.closes))


def hint_words(campaign: Campaign, city: CityCard) -> tuple[Words, ...]:
    """For which part of town, who may take part, what an idea may be and cost: a line each."""
    hints, area = campaign.eligibility, area_names(campaign, city)
    found: list[Words] = []
    if area:
        found.append(line("campaign-for-area", area=listed(area)))
    if hints.who.words:
        found.append(line("campaign-for-who", who=hints.who))
    if hints.investment_only:
        found.append(line("campaign-investment"))
    if hints.cap is not None:
        found.append(line("campaign-cap", cap=hints.cap))
    return tuple(found)


def area_names(campaign: Campaign, city: CityCard) -> tuple[Told, ...]:
    """The parts of town it is for, by name; none: the whole town."""
    smaller = (part for secteur in city.secteurs for part in secteur.arrondissements)
    names = (
        *(one.name for one in city.secteurs if one.number in campaign.secteurs),
        *(one.name for one in smaller if one.number in campaign.arrondissements),
    )
    return tuple(told({"": name}) for name in names)


def joined(lines: tuple[Words, ...]) -> Words:
    """Lines under one another, in one paragraph."""
    said = lines[0]
    for one in lines[1:]:
        said = line("campaign-lines", first=said, next=one)
    return said


def choose_rows(campaigns: tuple[Campaign, ...]) -> tuple[Row, ...]:
    """A button for each, which bears its position: whoever asks keeps what was offered, because a
    campaign may open or close before the press."""
    return tuple((choice(one.name, str(at)),) for at, one in enumerate(campaigns))


def chosen_slug(offered: tuple[str, ...], token: str) -> str | None:
    """The campaign that a press means, of those that were `offered`; None for anything else."""
    at = picked(tuple(told({"": slug}) for slug in offered), token)
    return None if at is None else offered[at]
