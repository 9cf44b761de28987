"""An announcement told to the team: whom it is for, when it leaves, what is missing in it."""

from datetime import datetime, timedelta

from conversations.announcements.content import Content, label_of, topic_of
from conversations.announcements.events import Composed
from conversations.announcements.figures import amount, people, span
from conversations.announcements.guards import leaves_at, planned_for, quiet_days_of
from conversations.announcements.pacing import ends
from conversations.audience import Audience, Size
from conversations.city import CityCard
from conversations.languages import NAMES
from conversations.openings import Opening
from conversations.questions.choose_many import listed
from conversations.reply import Day, Instant, Told, Words, line, verbatim
from conversations.schedule import WEEKDAYS, Schedule

DAY = 24


def joined(lines: tuple[Words, ...]) -> Words:
    """Lines under one another, in one paragraph."""
    told = lines[0]
    for one in lines[1:]:
        told = line("announcement-lines", first=told, next=one)
    return told


def content_words(content: Content, city: CityCard) -> tuple[Words, ...]:
    """In which languages there is a text, what is attached, the buttons."""
    return (
        *(_language(content, locale, city) for locale in city.languages),
        line("announcement-hub-file", file=_file(content)),
        line("announcement-hub-buttons", buttons=_buttons(content)),
    )


def _language(content: Content, locale: str, city: CityCard) -> Words:
    name = NAMES[locale]
    if content.text(locale):
        return line("announcement-hub-written", language=name)
    instead = content.texts.spoken(locale)[0]
    if not content.texts.words:
        return line("announcement-hub-unwritten", language=name)
    return line("announcement-hub-missing", language=name, instead=NAMES.get(instead, name))


def _file(content: Content) -> Words:
    if content.file is None:
        return line("announcement-none")
    return line(f"announcement-file-{content.file.what}")


def _buttons(content: Content) -> Words:
    if not content.buttons:
        return line("announcement-none")
    return listed(tuple(label_of(one) for one in content.buttons))


def audience_words(
    audience: Audience, city: CityCard, openings: tuple[Opening, ...]
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
    """How many people that is now, and who is left out for the moment."""
    left = {"recent": size.recent, "busy": size.busy, "budget": size.budget}
    return (
        line("announcement-size", people=amount(size.reached)),
        *(line(f"announcement-left-{why}", people=people(n)) for why, n in left.items() if n),
    )


def schedule_words(schedule: Schedule, city: CityCard) -> Words:
    """When it leaves, in words."""
    if schedule.at is None:
        return line("announcement-when-now")
    hour = line("announcement-hour", hour=schedule.at.hour, minute=f"{schedule.at.minute:02d}")
    if not schedule.rule:
        return line("announcement-when-once", day=Day(day=schedule.at.date()), hour=hour)
    often = _often(schedule)
    if schedule.until is None:
        return line("announcement-when-often", often=often, hour=hour)
    return line("announcement-when-until", often=often, hour=hour, until=Day(day=schedule.until))


def _often(schedule: Schedule) -> Words:
    parts = dict(part.split("=", 1) for part in schedule.rule.split(";"))
    days = parts.get("BYDAY", "")
    every = int(parts.get("INTERVAL", "1"))
    if parts["FREQ"] == "WEEKLY" and every == 1 and days:
        names = tuple(weekday(WEEKDAYS.index(one)) for one in days.split(","))
        return line("announcement-often-weekly", days=listed(names))
    if parts["FREQ"] == "MONTHLY" and every == 1 and len(days) in (3, 4) and "," not in days:
        nth, day = int(days[:-2]), WEEKDAYS.index(days[-2:])
        return line("announcement-often-monthly", nth=ordinal(nth), day=weekday(day))
    return line("announcement-often-other", rule=schedule.rule)


def weekday(day: int) -> Words:
    """The name of a weekday; 0 is Monday."""
    return line("announcement-weekday", day=day)


def ordinal(nth: int) -> Words:
    """The first, ... the last of a month."""
    return line("announcement-ordinal", nth=nth)


def leaving_words(
    composed: Composed, size: Size, now: datetime, city: CityCard
) -> tuple[Words, ...]:
    """The moment it really leaves where that is another one, and how long it takes."""
    planned = planned_for(composed, now, city)
    if planned is None:
        return (line("announcement-when-over"),)
    days = quiet_days_of(composed, city)
    leaves = leaves_at(composed, planned, city)
    last = ends(leaves, size.reached, city.sends_per_second, city.quiet, city.time_zone, days)
    moved = (line("announcement-moved", at=Instant(at=leaves)),) if leaves > planned else ()
    if composed.schedule.rule and not moved:
        moved = (line("announcement-first", at=Instant(at=leaves)),)
    long = line("announcement-duration", span=span(int((last - leaves).total_seconds())))
    if last - leaves > timedelta(hours=12):
        long = line("announcement-duration-until", at=Instant(at=last))
    late = planned + timedelta(hours=composed.valid_hours)
    too_late = (line("announcement-too-long", at=Instant(at=late)),) if last > late else ()
    return (*moved, long, *too_late)


def valid_words(hours: int) -> Words:
    """How long after its hour it may leave."""
    if hours % DAY:
        return line("announcement-valid-hours", n=hours)
    return line("announcement-valid-days", n=hours // DAY)
