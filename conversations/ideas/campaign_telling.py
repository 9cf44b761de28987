"""A campaign as the team reads it: what it says, when and for whom, and what to look at again."""

from datetime import date

from conversations.city import CityCard
from conversations.ideas.calling import area_names, hint_words, joined
from conversations.ideas.campaign import Campaign, CampaignFigures
from conversations.ideas.written import BOX
from conversations.languages import NAMES
from conversations.questions.choose_many import listed
from conversations.reply import Day, Told, Words, line, told


def page(campaign: Campaign, city: CityCard) -> tuple[Words, ...]:
    """All of it, paragraph by paragraph."""
    return (
        joined((*titles(campaign, city), _rules(campaign, city))),
        joined((days(campaign), _themes(campaign, city), *_whom(campaign, city))),
        joined((_switches(campaign), _sheet(campaign))),
    )


def titles(campaign: Campaign, city: CityCard) -> tuple[Words, ...]:
    """Its name in each language of the town; a language without one reads another."""
    return tuple(_title(campaign, locale, city) for locale in city.languages)


def _title(campaign: Campaign, locale: str, city: CityCard) -> Words:
    own = dict(campaign.title.words).get(locale)
    if own or not campaign.title.words:
        title = told({"": own}) if own else line("idea-box")
        return line("campaign-title-in", language=NAMES[locale], title=title)
    instead = NAMES.get(campaign.title.spoken(locale)[0], NAMES[city.languages[0]])
    return line("campaign-title-missing", language=NAMES[locale], instead=instead)


def _rules(campaign: Campaign, city: CityCard) -> Words:
    there = tuple(NAMES[one] for one in city.languages if one in dict(campaign.rules.words))
    if not there:
        return line("campaign-rules-none")
    return line("campaign-rules-in", languages=listed(there))


def days(campaign: Campaign) -> Words:
    """From when until when."""
    match campaign.opens, campaign.closes:
        case None, None:
            return line("campaign-days-none")
        case None, date() as last:
            return line("campaign-days-until", last=Day(day=last))
        case date() as first, None:
            return line("campaign-days-from", first=Day(day=first))
        case first, last:
            assert first is not None and last is not None
            return line("campaign-days", first=Day(day=first), last=Day(day=last))


def _themes(campaign: Campaign, city: CityCard) -> Words:
    if not campaign.themes:
        return line("campaign-themes-town")
    return line("campaign-themes", themes=listed(tuple(one.label for one in campaign.themes)))


def _whom(campaign: Campaign, city: CityCard) -> tuple[Words, ...]:
    whole = () if area_names(campaign, city) else (line("campaign-area-whole"),)
    return (*whole, *hint_words(campaign, city))


def _switches(campaign: Campaign) -> Words:
    return line(
        "campaign-switches",
        supports=line("button-yes" if campaign.supports else "button-no"),
        comments=line("button-yes" if campaign.comments else "button-no"),
    )


def _sheet(campaign: Campaign) -> Words:
    if not campaign.sheet:
        return line("campaign-sheet-none")
    asked = tuple(line(f"campaign-sheet-{one}") for one in campaign.sheet)
    return line("campaign-sheet", questions=listed(asked))


def state(campaign: Campaign, today: date) -> Words:
    """Where it stands; the box is always open."""
    return line(f"campaign-state-{campaign.phase(today)}")


def figures_words(figures: CampaignFigures) -> Words:
    """How many ideas."""
    return line(
        "campaign-figures",
        received=figures.received,
        waiting=figures.waiting,
        public=figures.public,
    )


def warnings(
    campaign: Campaign,
    before: Campaign | None,
    figures: CampaignFigures,
    city: CityCard,
    today: date,
) -> tuple[Words, ...]:
    """What to read before it is kept; `before` is what it was."""
    found = [*_missing(campaign, city)]
    lost = vanished(campaign, before, figures, city)
    if lost:
        count = sum(dict(figures.themes)[code] for code, _ in lost)
        names = listed(tuple(label for _, label in lost))
        found.append(line("campaign-warning-themes", count=count, themes=names))
    if campaign.closes is not None and campaign.closes < today:
        found.append(line("campaign-warning-over", last=Day(day=campaign.closes)))
    if before is not None and before.is_open(today) and not campaign.is_open(today):
        found.append(line("campaign-warning-shuts", title=before.name))
    if before is not None and before.closed:
        found.append(line("campaign-warning-reopens"))
    return tuple(found)


def _missing(campaign: Campaign, city: CityCard) -> list[Words]:
    """The languages in which something that is said is not."""
    themes = [one.label for one in campaign.themes]
    parts = (
        ("title", [campaign.title]),
        ("rules", [campaign.rules]),
        ("who", [campaign.eligibility.who]),
        ("themes", themes),
    )
    found: list[Words] = []
    for part, words in parts:
        lack = tuple(NAMES[one] for one in city.languages if _lacks(words, one))
        if lack:
            what = line(f"campaign-part-{part}")
            found.append(line("campaign-warning-missing", what=what, languages=listed(lack)))
    return found


def _lacks(words: list[Told], locale: str) -> bool:
    """Whether one that is written at all is not written in `locale`."""
    return any(one.words and locale not in dict(one.words) for one in words)


def vanished(
    campaign: Campaign, before: Campaign | None, figures: CampaignFigures, city: CityCard
) -> tuple[tuple[str, Words], ...]:
    """(code, name) of the themes that ideas have, and that there would be no more."""
    if before is None:
        return ()
    kept = {one.code for one in campaign.topics(city)}
    gone = {one.code: one.label for one in before.topics(city) if one.code not in kept}
    return tuple((code, gone[code]) for code, _ in figures.themes if code in gone)


def wrong(campaign: Campaign) -> Words | None:
    """What cannot be kept so."""
    first, last = campaign.opens, campaign.closes
    if first is not None and last is not None and last < first:
        return line("campaign-wrong-days")
    if campaign.slug != BOX and not campaign.title.words:
        return line("campaign-wrong-title")
    return None
