"""An audience told to the team: whom it is, and how many people that are now."""

from conversations.amounts import amount
from conversations.audience import Audience, Size, topic_of
from conversations.city import CityCard
from conversations.languages import NAMES
from conversations.openings import Gathering, Opening
from conversations.questions.choose_many import listed
from conversations.reply import Told, Words, line, verbatim
from conversations.small_cells import enough


def joined(lines: tuple[Words, ...]) -> Words:
    """Lines under one another, in one paragraph."""
    told = lines[0]
    for one in lines[1:]:
        told = line("announcement-lines", first=told, next=one)
    return told


def audience_words(
    audience: Audience,
    city: CityCard,
    openings: tuple[Opening, ...],
    gatherings: tuple[Gathering, ...] = (),
) -> tuple[Words, ...]:
    """Whom it is for, a line for each thing that narrows it."""
    topic = topic_of(audience, city)
    titles = {one.slug: one.title for one in openings}
    found: list[Words] = []
    if audience.districts:
        found.append(line("announcement-for-districts", districts=_districts(audience, city)))
    if audience.age_bands:
        bands = tuple(line(f"age-{one.replace('_', '-')}") for one in audience.age_bands)
        found.append(line("announcement-for-ages", ages=listed(bands)))
    if audience.locales:
        names: tuple[Words, ...] = tuple(NAMES[one] for one in audience.locales)
        found.append(line("announcement-for-locales", languages=listed(names)))
    if topic is not None:
        found.append(line("announcement-for-topic", topic=topic.label))
    for what, slug in (("took", audience.took), ("missed", audience.missed)):
        if slug:
            title: Told = titles.get(slug) or verbatim(slug)
            found.append(line(f"announcement-part-{what}", title=title))
    if audience.attends:
        called = {one.number: one.title for one in gatherings}
        number = str(audience.attends)
        title = called.get(audience.attends) or verbatim(number)
        found.append(line("announcement-for-meeting", title=title, n=number))
    if audience.rested_days:
        found.append(line("announcement-for-rested", n=audience.rested_days))
    if audience.spares_busy:
        found.append(line("announcement-for-not-busy"))
    return (line("announcement-for-everyone"), *found)


def _districts(audience: Audience, city: CityCard) -> Words:
    chosen = set(audience.districts)
    names: list[Words] = []
    for secteur in city.secteurs:
        parts = [one for one in secteur.arrondissements if one.number in chosen]
        if parts and len(parts) == len(secteur.arrondissements):
            names.append(verbatim(secteur.name))
        else:
            names += [verbatim(one.name) for one in parts]
    return listed(tuple(names))


def size_words(size: Size) -> tuple[Words, ...]:
    """How many people that is now, and who is left out for the moment.

    All of it in steps, and of a few nothing, as of none: whoever writes an announcement may ask of
    any audience, as often as they wish, and the difference of two exact counts would be a few.
    """
    left = {"recent": size.recent, "busy": size.busy, "budget": size.budget}
    return (
        line("announcement-size", people=amount(size.reached)),
        *(
            line(f"announcement-left-{why}", people=amount(n))
            for why, n in left.items()
            if enough(n)
        ),
    )
